"""The commands of the journal as somebody types them, in a home of their own."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from django.db import connection

from goanyway.cli import main
from goanyway.cli.journal.answers import answer_schema
from goanyway.settings.home import JOURNAL, home
from tests.journal.conftest import empty_journal, fresh, make_home
from tests.postgresql import ON_POSTGRESQL

__all__ = ["empty_journal", "fresh", "make_home"]


@dataclass(frozen=True)
class Shell:
    """Runs commands one after another; `folder` is where the files are."""

    folder: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """The exit status, and what was printed on both streams."""
        status = main(arguments)
        printed = self.capsys.readouterr()
        return status, printed.out, printed.err

    def says(self, *arguments: str) -> str:
        """What a command that works prints, as one line."""
        status, out, err = self.run(*arguments)
        assert (status, err) == (0, ""), err
        assert all(len(line) <= 60 for line in out.splitlines()), out
        return " ".join(out.split())

    def answers(self, *arguments: str, status: int = 0) -> dict[str, Any]:
        """What a command prints with --json, which has the shape that is documented."""
        given, out, err = self.run(*arguments, "--json")
        assert (given, err) == (status, ""), err
        answer: dict[str, Any] = json.loads(out)
        jsonschema.validate(answer, answer_schema())
        assert answer["command"] == arguments[0]
        return answer

    def refuses(self, *arguments: str) -> str:
        """What a command says that changes nothing, since something given cannot be used."""
        before = self.answers("history")
        status, out, err = self.run(*arguments)
        assert (status, out) == (2, ""), (status, out, err)
        assert "Traceback" not in err
        assert self.answers("history") == before
        return " ".join(err.split())

    def write(self, name: str, content: bytes | str) -> str:
        """A file, and its path."""
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)


@pytest.fixture
def shell(
    make_home: Any,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Shell:
    """A shell in a folder of its own, with an empty journal."""
    make_home()
    files = tmp_path / "files"
    files.mkdir()
    monkeypatch.chdir(files)
    return Shell(files, capsys)


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Begins journals that many tests begin with; each is made by its commands once."""
    return Once(tmp_path_factory.mktemp("begun"))


@dataclass(frozen=True)
class Once:
    """Journals as commands left them, to be copied; on PostgreSQL the commands run each time."""

    folder: Path

    def begin(self, name: str, make: Callable[[], object]) -> None:
        """Let the journal be what `make` makes of it."""
        kept, journal = self.folder / name, home() / JOURNAL
        if ON_POSTGRESQL:
            make()
            return
        connection.close()
        if not kept.exists():
            make()
            with closing(sqlite3.connect(journal)) as made, closing(sqlite3.connect(kept)) as copy:
                made.backup(copy)
            return
        for beside in journal.parent.glob(f"{JOURNAL}-*"):
            beside.unlink()
        journal.write_bytes(kept.read_bytes())


@pytest.fixture
def brightwater(shell: Shell, once: Once) -> Shell:
    """A journal with one invitation: job `brightwater`, interview `i1`, message `m1`."""
    from tests.journal.mails import mail

    shell.write("mail.eml", mail().data)
    once.begin("brightwater", lambda: shell.says("add", "mail.eml", "--today", "2026-11-03"))
    return shell
