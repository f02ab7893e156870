"""Who is told that nothing was written, changed or kept finds everything as it was before.

A kind of claim has a test: all files of the home are compared by their bytes, the journal itself by
its rows (SQLite moves them between its file and its log as it likes). Where a command has written
something before it failed, it says what.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

import pytest
from django.db import connection

from goanyway.journal.local import backups, daily_backup
from goanyway.journal.local.opening import open_journal
from goanyway.settings.home import JOURNAL, home
from tests.cli.journal.conftest import Shell
from tests.journal.mails import invite, mail

pytestmark = pytest.mark.on_sqlite

SQLITES_OWN = ("-wal", "-shm")


def state(folder: Path) -> dict[str, str]:
    """Each file of the home with what is in it; of the journal, its rows."""
    connection.close()
    found = {}
    for each in sorted(folder.rglob("*")):
        if each.is_file() and not each.name.endswith(SQLITES_OWN):
            data = _rows(each) if each.name == JOURNAL else each.read_bytes()
            found[str(each.relative_to(folder))] = sha256(data).hexdigest()
    return found


def _rows(journal: Path) -> bytes:
    with closing(sqlite3.connect(journal)) as database:
        return "\n".join(database.iterdump()).encode()


@contextmanager
def nothing_is_written(folder: Path) -> Iterator[None]:
    before = state(folder)
    assert before
    yield
    assert state(folder) == before


ANOTHERS = "CREATE TABLE theirs (id INTEGER); INSERT INTO theirs VALUES (1)"
NEWERS = (
    "CREATE TABLE django_migrations (app TEXT, name TEXT);"
    "INSERT INTO django_migrations VALUES ('journal', '9999_of_a_newer_one')"
)


@pytest.mark.parametrize(
    ("tables", "said"),
    [(ANOTHERS, "it has none of the tables. Nothing was written."),
     (NEWERS, "this one might harm it. Nothing of this step was written.")],
    ids=["another program's", "a newer goanyway's"],
)  # fmt: skip
def test_a_file_that_is_refused_keeps_every_byte(shell: Shell, tables: str, said: str) -> None:
    journal = home() / JOURNAL
    journal.unlink()
    with closing(sqlite3.connect(journal)) as database:
        database.executescript(tables)
    before = journal.read_bytes()
    status, _out, err = shell.run("list")
    assert (status, said in " ".join(err.split())) == (2, True), err
    assert journal.read_bytes() == before


def test_a_step_that_the_disk_has_no_room_for_leaves_nothing(brightwater: Shell) -> None:
    """Its backup of the day may be there: of that nothing is claimed."""
    brightwater.says("backup")
    with nothing_is_written(home()):
        open_journal()
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA page_count")
            cursor.execute(f"PRAGMA max_page_count = {cursor.fetchone()[0]}")
        err = " ".join(brightwater.run("note", "brightwater", "much " * 19_000)[2].split())
        assert "Nothing of this step was written. What was there is unharmed." in err


def test_a_backup_that_is_none_changes_nothing_and_leaves_no_backup_of_what_was_there(
    brightwater: Shell,
) -> None:
    torn = brightwater.write("torn.sqlite3", (home() / JOURNAL).read_bytes()[:9_000])
    brightwater.says("backup")
    with nothing_is_written(home()):
        assert "Nothing was changed." in brightwater.refuses("restore", torn)


def test_an_export_that_is_refused_restores_nothing(brightwater: Shell) -> None:
    brightwater.says("backup")
    whole = brightwater.folder / "all.zip"
    brightwater.says("export", str(whole))
    torn = brightwater.write("torn.zip", whole.read_bytes()[:-40])
    with nothing_is_written(home()):
        assert "Nothing was restored." in brightwater.refuses("restore", torn)


def test_rows_that_cannot_be_read_keep_none_of_the_table(brightwater: Shell) -> None:
    table = brightwater.write(
        "jobs.csv", "Company,Role,Date applied\nLane,Cook,2026-10-01\n,,\n,,x\n"
    )
    brightwater.says("backup")
    with nothing_is_written(home()):
        said = brightwater.refuses("import", table, "--keep")
        assert "so nothing was saved" in said


def test_an_export_that_cannot_be_written_leaves_nothing_there(brightwater: Shell) -> None:
    there = brightwater.folder / "there"
    there.mkdir()
    (there / "all.zip").mkdir()
    (there / "all.zip" / "theirs").write_text("stays", encoding="utf-8")
    with nothing_is_written(there), nothing_is_written(home()):
        assert "Nothing was left there" in brightwater.refuses(
            "export", str(there / "all.zip"), "--force"
        )


def test_of_several_files_those_that_were_kept_before_one_failed_are_named(shell: Shell) -> None:
    one, broken, third = (
        shell.write("one.ics", invite()), shell.write("broken.eml", b""),
        shell.write("third.eml", mail().data),
    )  # fmt: skip
    status, out, err = shell.run("add", one, broken, third)
    assert status == 2
    assert "New: brightwater" in out
    said = " ".join(err.split())
    assert said.endswith(f"Kept before that, and still there: {one}.")
    assert [each["id"] for each in shell.answers("list")["result"]["jobs"]] == ["brightwater"]


def test_what_was_kept_beside_a_job_before_the_rest_failed_is_named(brightwater: Shell) -> None:
    posting = brightwater.write("posting.txt", "Brightwater Energy hires a grid planning analyst.")
    wrong = brightwater.write("situation.toml", "nonsense = [")
    status, _out, err = brightwater.run(
        "add", "--to", "brightwater", "--posting", posting, "--situation", wrong
    )
    assert status == 2
    assert " ".join(err.split()).endswith(f"Kept before that, and still there: {posting}.")


def test_a_file_that_is_asked_about_is_not_kept_and_says_so_by_its_name(shell: Shell) -> None:
    one, chat = "one.ics", "chat.txt"
    shell.write(one, invite())
    shell.write(chat, "See you on Sunday, Mum")
    status, out, _err = shell.run("add", one, chat)
    assert status == 3
    said = " ".join(out.split())
    assert said.endswith(f"{chat} was not kept.")
    assert "Nothing was" not in said


def test_a_backup_that_fails_claims_nothing_of_the_change_that_goes_on(
    brightwater: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_copy: sqlite3.Connection) -> str:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(backups, "looked_through", full)
    brightwater.says("note", "brightwater", "It goes on")
    said = daily_backup.backup_trouble()
    assert "The copy was not made." in said
    assert "Nothing" not in said
    assert "It goes on" in brightwater.says("show", "brightwater")
