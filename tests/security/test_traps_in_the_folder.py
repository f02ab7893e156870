"""Nothing that lies in the folder where goanyway is started is run: it may be one of downloads."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from tests.e2e.serving import Server, Visitor

NAMES = (
    *("argparse", "ast", "babel", "base64", "bisect", "calendar", "configparser", "csp", "csv"),
    *("dateutil", "decimal", "django", "email", "goanyway", "hmac", "html", "http", "icalendar"),
    *("json", "logging", "numpy", "pathlib", "platformdirs", "pypdf", "rich", "secrets"),
    *("selectolax", "sitecustomize", "sqlite3", "tempfile", "tomllib", "typer", "usercustomize"),
    *("uuid", "waitress", "whitenoise", "zipfile"),
)
SPRUNG = "sprung.txt"
SCRIPT = Path(sys.executable).with_name("goanyway")


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    """A folder of modules named as those that goanyway imports, which tell that they were run."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    told = f"open({str(folder / SPRUNG)!r}, 'a').write(__name__ + '\\n')\n"
    for name in NAMES:
        (folder / f"{name}.py").write_text(told, encoding="utf-8")
    shutil.copy(str(files("goanyway") / "examples" / "invitation.eml"), folder / "mail.eml")
    return folder


def sprung(downloads: Path) -> str:
    """Which of them were run."""
    path = downloads / SPRUNG
    return path.read_text(encoding="utf-8") if path.exists() else ""


@pytest.mark.slow
def test_no_command_runs_what_lies_beside_it(downloads: Path) -> None:
    environment = {**os.environ, "GOANYWAY_HOME": str(downloads / "home")}
    for command in (
        ["example"],
        ["read", "mail.eml"],
        ["screen", "mail.eml"],
        ["advise", "mail.eml", "--no-questions"],
        ["add", "mail.eml"],
        ["list"],
        ["export", "all.zip"],
        ["check"],
        ["tables", "tables"],
        ["backup"],
    ):
        done = subprocess.run(
            [str(SCRIPT), *command],
            capture_output=True,
            text=True,
            cwd=downloads,
            env=environment,
            check=False,
            timeout=120,
            stdin=subprocess.DEVNULL,
        )
        assert sprung(downloads) == "", command
        assert done.returncode in (0, 2), (command, done.stderr)


@pytest.mark.slow
def test_no_page_does(downloads: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = downloads / "home"
    home.mkdir(mode=0o700)
    monkeypatch.chdir(downloads)
    server = Server(home, program=(str(SCRIPT),)).run()
    try:
        visitor = Visitor(server).enter()
        page = visitor.get("/example/")[1]
        assert visitor.send("/example/enter/", page)[0] == 302
        for address in ("/", "/opportunities/", "/search/?q=a", "/settings/data/?check=1"):
            assert visitor.get(address)[0] == 200
        assert visitor.get("/settings/data/everything/")[0] in (200, 404)
    finally:
        server.end()
    assert sprung(downloads) == ""
