"""A checkout of goanyway for one test: the real go.py and lists, with a tiny package in the place
of the real one, which tells how it was called."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import go

REPOSITORY = Path(go.HERE)
BASE_PYTHON = os.path.realpath(str(getattr(sys, "_base_executable", sys.executable)))
SCRIPTS = go.SCRIPTS

# Variables that would tell a program in a checkout about the tests that run it.
PRIVATE = ("PYTEST_", "VIRTUAL_ENV", "PYTHONPATH", "UV_SYSTEM_PYTHON")

TELLING_CLI = """
import json, os, sys, time


def main():
    arguments = sys.argv[1:]
    if arguments[:1] == ["exit"]:
        sys.exit(int(arguments[1]))
    if arguments[:1] == ["wait"]:
        print(os.getpid(), flush=True)
        while True:
            time.sleep(1)
    said = "" if sys.stdin.isatty() else sys.stdin.read()
    called = {"arguments": arguments, "folder": os.getcwd(), "said": said, "prefix": sys.prefix}
    print(json.dumps(called))
"""


def environment(**changes: str | None) -> dict[str, str]:
    """Give a program the environment of a person, with some variables set or (None) removed."""
    given = {name: value for name, value in os.environ.items() if not name.startswith(PRIVATE)}
    for name, value in changes.items():
        if value is None:
            given.pop(name, None)
        else:
            given[name] = value
    return given


@dataclass(frozen=True)
class Checkout:
    """A folder that holds goanyway as somebody fetched it."""

    folder: Path

    @classmethod
    def make(cls, folder: Path, uv: Path | None = None) -> "Checkout":
        """Lay a checkout into a folder, with the uv of the tests or with none fetched yet."""
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("go.py", "pyproject.toml", "LICENSE", "README.md"):
            if (REPOSITORY / name).exists():
                shutil.copy(REPOSITORY / name, folder)
        shutil.copytree(REPOSITORY / "requirements", folder / "requirements")
        package = folder / "src" / "goanyway"
        package.mkdir(parents=True)
        (package / "__init__.py").write_text("", encoding="utf-8")
        (package / "cli.py").write_text(TELLING_CLI, encoding="utf-8")
        if uv and uv.is_relative_to(go.TOOLS):
            fetched = uv.parent.parent
            shutil.copytree(fetched, folder / ".tools" / fetched.name)
        return cls(folder)

    @property
    def venv(self) -> Path:
        """Where go.py makes the environment."""
        return self.folder / ".venv"

    @property
    def leftovers(self) -> list[str]:
        """What is left of environments that were not finished."""
        return sorted(path.name for path in (self.folder / ".tools").glob("new-*"))

    def command(self, *arguments: str, python: str = BASE_PYTHON) -> list[str]:
        """Say how to call go.py of this checkout."""
        return [python, str(self.folder / "go.py"), *arguments]

    def run(
        self,
        *arguments: str,
        python: str = BASE_PYTHON,
        env: dict[str, str] | None = None,
        cwd: Path | None = None,
        said: str = "",
    ) -> subprocess.CompletedProcess[str]:
        """Call go.py as a person would and wait for its end."""
        return subprocess.run(
            self.command(*arguments, python=python),
            input=said,
            env=env or environment(),
            cwd=cwd or self.folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Call go.py, in a process group of its own, and go on."""
        return subprocess.Popen(
            self.command(*arguments),
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=True,
        )


def called(done: subprocess.CompletedProcess[str]) -> Any:
    """Read how the tiny package was called, after checking that it was."""
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def assert_told_calmly(done: subprocess.CompletedProcess[str]) -> None:
    """Check that a failure is a message with a next step, and no traceback."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert "run the same command again" in done.stderr
    assert "Traceback" not in done.stderr
