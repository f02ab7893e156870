"""Nothing is sent, and no word of a message is left behind.

Every command runs in a process of its own in which Python's audit hook reports each socket and
each file opened for writing; the message holds a word that must not turn up anywhere else.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

SECRET = "xylographist"
WATCHED = """
import os, sys
def watch(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.")):
        os.write(2, f"REACHED OUT: {event}\\n".encode())
        os._exit(99)
    if event == "open" and isinstance(arguments[0], str):
        mode, flags = arguments[1], arguments[2]
        writes = flags & (os.O_WRONLY | os.O_RDWR) if isinstance(flags, int) else "w" in str(mode)
        nowhere = arguments[0].startswith(("/dev/", "nul")) or "__pycache__" in arguments[0]
        if writes and not nowhere:
            os.write(2, f"WROTE: {arguments[0]}\\n".encode())
            os._exit(98)
sys.addaudithook(watch)
from goanyway.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    original = (files("goanyway") / "examples" / "invitation.eml").read_text(encoding="utf-8")
    file = tmp_path / "mail.eml"
    file.write_text(original.replace("Hi", f"Hi {SECRET},\n\nHi", 1), encoding="utf-8")
    return file


def run(arguments: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-c", WATCHED, *arguments],
        capture_output=True,
        text=True,
        env=environment,
        cwd=home,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [
        ["advise", "MAIL", "--today", "2026-11-03", "--explain", "--letters"],
        ["advise", "MAIL", "--today", "2026-11-03", "--json"],
        ["read", "MAIL", "--today", "2026-11-03"],
        ["example"],
        ["evidence"],
        ["schema", "advice"],
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_no_command_reaches_out_or_writes_a_file(
    command: list[str], mail: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    done = run([str(mail) if each == "MAIL" else each for each in command], home)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert list(home.rglob("*")) == []


def test_an_error_never_quotes_the_message(tmp_path: Path) -> None:
    broken = tmp_path / "mail.eml"
    broken.write_bytes(f"Subject: {SECRET}\n\n".encode() + bytes(range(256)) * 40)
    done = run(["advise", str(broken), "--situation", str(tmp_path / "none.toml")], tmp_path)
    assert done.returncode == 2
    assert SECRET not in done.stderr
