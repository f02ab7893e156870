"""What only shows in a process of its own: pipes, encodings, color, and what is imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

SITUATION = (
    'currency = "EUR"\n[alternative]\nworth = 66000\n[[deal_breakers]]\nwhat = "Züge – 面"\n'
)


@pytest.fixture
def situation(tmp_path: Path) -> str:
    path = tmp_path / "situation.toml"
    path.write_text(SITUATION, encoding="utf-8")
    return str(path)


def run(
    *arguments: str, environment: Mapping[str, str] | None = None, code: str = ""
) -> subprocess.CompletedProcess[bytes]:
    command = ["-c", code] if code else ["-m", "goanyway"]
    return subprocess.run(
        [sys.executable, *command, *arguments],
        capture_output=True,
        check=False,
        env={**os.environ, **(environment or {})},
        timeout=60,
    )


@pytest.mark.slow
@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
)
def test_any_encoding_shows_a_card(situation: str, environment: dict[str, str]) -> None:
    done = run("advise", "--situation", situation, "--letters", environment=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Kind regards" in done.stdout


@pytest.mark.slow
def test_a_euro_is_spelled_where_its_sign_is_missing(situation: str) -> None:
    done = run("advise", "--situation", situation, environment={"PYTHONIOENCODING": "ascii:strict"})
    assert b"EUR " in done.stdout


@pytest.mark.slow
def test_json_is_whole_in_any_encoding(situation: str) -> None:
    ascii_only = run(
        "advise", "--situation", situation, "--json", environment={"PYTHONIOENCODING": "ascii"}
    )
    in_utf8 = run(
        "advise", "--situation", situation, "--json", environment={"PYTHONIOENCODING": "utf-8"}
    )
    assert json.loads(ascii_only.stdout) == json.loads(in_utf8.stdout)


@pytest.mark.slow
def test_a_pipe_gets_no_color(situation: str) -> None:
    done = run("advise", "--situation", situation, environment={"TERM": "xterm-256color"})
    assert b"\x1b" not in done.stdout


@pytest.mark.slow
def test_a_reader_that_has_seen_enough_is_no_failure(situation: str) -> None:
    for command in (["schema", "advice"], ["advise", "--situation", situation]):
        with subprocess.Popen(
            [sys.executable, "-m", "goanyway", *command],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            process.stdout.close()
            assert process.stderr is not None
            assert process.stderr.read() == b""
            assert process.wait(timeout=60) == 0


def test_a_missing_file_is_said_on_standard_error_with_status_2() -> None:
    done = run("advise", "no-such.eml")
    assert done.returncode == 2
    assert b"no-such.eml: there's no such file." in done.stderr
    assert b"Traceback" not in done.stderr


IMPORTED = (
    "import sys\nfrom goanyway.cli import main\nmain(sys.argv[1:])\nprint(*sorted(sys.modules))"
)


def imported(*arguments: str) -> set[str]:
    return set(run(*arguments, code=IMPORTED).stdout.decode().split())


def test_help_imports_no_command() -> None:
    assert not {"numpy", "rich", "goanyway.decide", "goanyway.evidence"} & imported("--help")


@pytest.mark.slow
def test_figures_alone_import_no_mail_no_calendar_and_no_color(situation: str) -> None:
    slow = {"rich", "icalendar", "babel", "goanyway.interchange.messages.eml", "scipy"}
    slow |= {"goanyway.reading", "goanyway.screening", "selectolax"}
    assert not slow & imported("advise", "--situation", situation, "--json")
    assert not slow & imported("advise", "--situation", situation)


@pytest.mark.parametrize(
    "command",
    [
        ("advise", "{mail}", "--no-questions"),
        pytest.param(("--help",), marks=pytest.mark.slow),
        pytest.param(("example",), marks=pytest.mark.slow),
        pytest.param(("read", "{mail}"), marks=pytest.mark.slow),
    ],
)
def test_what_keeps_nothing_starts_no_django(command: tuple[str, ...]) -> None:
    mail = str(Path(__file__).parents[1] / "fixtures/messages/agency.eml")
    modules = imported(*(each.format(mail=mail) for each in command))
    assert "goanyway.cli.app" in modules
    assert not {"django", "platformdirs", "goanyway.journal", "goanyway.settings"} & modules
