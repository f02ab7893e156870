"""What may befall the file: each time a clear message with the mend, and nothing lost."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from django.db import connection

from goanyway.errors import JournalUnusable
from goanyway.journal.archive.soundness import check
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import change
from goanyway.journal.local.opening import open_journal
from goanyway.journal.models import Note, Opportunity, User
from goanyway.settings.home import JOURNAL
from tests.journal.conftest import Home
from tests.journal.records import NOW, one_of_each
from tests.journal.stories import everything

pytestmark = pytest.mark.on_sqlite

MUCH = "much " * 200_000


@pytest.fixture
def folder(make_home: Home) -> Path:
    """A journal with one record of every kind."""
    folder = make_home()
    one_of_each(open_journal(folder))
    return folder


def write(user: User, text: str) -> None:
    with change(user, "tests.write", NOW) as changes:
        job = records(user, Opportunity).get()
        changes.add(Note(opportunity=job, written_at=NOW, text=text))


def test_a_full_disk_is_said_and_nothing_is_lost(folder: Path) -> None:
    user = open_journal(folder)
    before = everything(user)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        (pages,) = cursor.fetchone()
        cursor.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(JournalUnusable, match=r"disk is full.*\nMake room"):
        write(user, MUCH)
    connection.close()
    user = open_journal(folder)
    assert everything(user) == before
    write(user, MUCH)
    assert not check(user).findings


LIMITED = """
import resource, sys
from pathlib import Path
from goanyway.journal.local.opening import open_journal
user = open_journal(Path(sys.argv[1]))
from goanyway.errors import JournalUnusable
from tests.journal.test_trouble import MUCH, write
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
try:
    write(user, MUCH)
except JournalUnusable as error:
    print(error)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_limit_on_the_size_of_files_is_said_and_nothing_is_lost(folder: Path) -> None:
    before = everything(open_journal(folder))
    connection.close()
    ran = subprocess.run(
        [sys.executable, "-c", LIMITED, str(folder)], capture_output=True, text=True, check=True
    )
    assert "there's no limit on file sizes" in ran.stdout
    user = open_journal(folder)
    assert everything(user) == before
    assert not check(user).findings


READ_ONLY = """
import os, sys
from pathlib import Path
from goanyway.journal.local.opening import open_journal
open_journal(Path(sys.argv[2]))
from goanyway.errors import JournalUnusable
from tests.journal.test_trouble import write
if os.getuid() == 0:
    os.setuid(65534)
try:
    write(open_journal(Path(sys.argv[1])), "something")
except JournalUnusable as error:
    print(error)
"""


@pytest.fixture
def reachable(folder: Path) -> Iterator[Path]:
    """The same journal where a process that is nobody's gets to; pytest closes its folders."""
    connection.close()
    with TemporaryDirectory() as above:
        Path(above).chmod(0o711)
        yield shutil.copytree(folder, Path(above) / "home")
        connection.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_folder_that_can_only_be_read_is_said(reachable: Path, make_home: Home) -> None:
    folder = reachable
    before = everything(open_journal(folder))
    connection.close()
    (folder / JOURNAL).chmod(0o444)
    folder.chmod(0o555)
    ran = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(folder), str(make_home("other"))],
        capture_output=True,
        text=True,
        check=True,
    )
    folder.chmod(0o700)
    (folder / JOURNAL).chmod(0o600)
    assert "writable" in ran.stdout
    assert "--home" in ran.stdout
    assert everything(open_journal(folder)) == before


READING = """
import os, sys
from goanyway.cli import main
def look_and_write(folder, status):
    home = ("--home", folder)
    for command in (("list",), ("show", "brightwater"), ("history",), ("check",)):
        assert main([*command, *home]) == 0, command
    assert main(["note", "brightwater", "something", *home]) == status
look_and_write(sys.argv[2], 0)  # whoever may read nothing else has everything loaded
{trouble}
look_and_write(sys.argv[1], 2)
"""
NOBODY = "os.getuid() or os.setuid(65534)"
NO_ROOM = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes and limits")
@pytest.mark.parametrize("trouble", [NOBODY, NO_ROOM], ids=["read-only", "full"])
def test_a_journal_on_a_full_or_read_only_disk_can_be_read(
    reachable: Path, make_home: Home, trouble: str
) -> None:
    folder = reachable
    before = everything(open_journal(folder))
    connection.close()
    other = make_home("other")
    (other / JOURNAL).write_bytes((folder / JOURNAL).read_bytes())
    if trouble == NOBODY:
        (folder / JOURNAL).chmod(0o444)
        folder.chmod(0o555)
    ran = subprocess.run(
        [sys.executable, "-c", READING.format(trouble=trouble), str(folder), str(other)],
        capture_output=True,
        text=True,
        check=False,
    )
    folder.chmod(0o700)
    (folder / JOURNAL).chmod(0o600)
    assert ran.returncode == 0, ran.stderr
    assert "Brightwater" in ran.stdout
    assert "Everything is fine" in ran.stdout
    assert "Nothing of this step was written" in ran.stderr
    assert everything(open_journal(folder)) == before


def in_another_process(folder: Path, statements: str) -> None:
    """Change the file while it is open here."""
    with closing(sqlite3.connect(folder / JOURNAL)) as database:
        database.executescript(statements)


def test_a_newer_program_that_updated_the_tables_meanwhile_is_said_at_the_next_write(
    folder: Path,
) -> None:
    user = open_journal(folder)
    write(user, "before")
    before = everything(user)
    in_another_process(
        folder,
        "ALTER TABLE journal_note ADD COLUMN newer TEXT NULL;"
        "INSERT INTO django_migrations (app, name, applied) VALUES ('journal', '9999_x', '')",
    )
    for _time in range(2):
        with pytest.raises(JournalUnusable, match=r"newer goanyway.*\nUpdate goanyway"):
            write(user, "after")
    assert everything(user) == before
    in_another_process(
        folder,
        "DELETE FROM django_migrations WHERE name = '9999_x';"
        "ALTER TABLE journal_note DROP COLUMN newer",
    )
    write(user, "after")
    assert everything(user) != before


def test_tables_that_somebody_changed_are_looked_at_once_for_each_change(folder: Path) -> None:
    user = open_journal(folder)
    write(user, "before")
    asked: list[str] = []
    connection.connection.set_trace_callback(asked.append)
    write(user, "after")
    write(user, "after that")
    connection.connection.set_trace_callback(None)
    assert sum("schema_version" in each for each in asked) == 2
    assert not any("django_migrations" in each for each in asked)


def test_an_older_journal_in_its_place_is_said_where_its_tables_are_missed(folder: Path) -> None:
    user = open_journal(folder)
    in_another_process(folder, "ALTER TABLE journal_note RENAME COLUMN text TO words")
    with pytest.raises(JournalUnusable, match=r"another version.*\nStart goanyway again"):
        write(user, "something")


def test_somebody_else_who_does_not_stop_writing_is_said(folder: Path) -> None:
    user = open_journal(folder)
    before = everything(user)
    with closing(sqlite3.connect(folder / JOURNAL, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(JournalUnusable, match=r"another program.*\nWait for it"):
            write(user, "something")
        assert everything(user) == before
    write(user, "something")
    assert everything(user) != before


def test_a_damaged_page_is_said_by_what_reads_it_and_by_check(folder: Path) -> None:
    user = open_journal(folder)
    write(user, MUCH)
    connection.close()
    path = folder / JOURNAL
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 3)
        file.write(b"\xa5" * (path.stat().st_size // 2))
    with pytest.raises(JournalUnusable, match=r"damaged.*\n`backup --list`"):
        everything(user)


def test_one_wrong_byte_in_an_index_is_found_by_check(folder: Path) -> None:
    user = open_journal(folder)
    connection.close()
    path = folder / JOURNAL
    with closing(sqlite3.connect(path)) as database:
        ((page,),) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'opportunity_employer'"
        )
        ((size,),) = database.execute("PRAGMA page_size")
    data = path.read_bytes()
    at = data.index(b"brightwater energy", (page - 1) * size, page * size)
    path.write_bytes(data[:at] + b"X" + data[at + 1 :])
    findings = check(user).findings
    assert findings
    assert all("backup" in each.mend for each in findings)


def test_what_is_no_database_is_said(folder: Path) -> None:
    connection.close()
    (folder / JOURNAL).write_bytes(b"no database at all" * 1000)
    with pytest.raises(JournalUnusable, match=r"isn't a journal.*\n`backup --list`"):
        open_journal(folder)


def test_the_message_quotes_nothing_that_was_written(folder: Path) -> None:
    user = open_journal(folder)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        (pages,) = cursor.fetchone()
        cursor.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(JournalUnusable) as refused:
        write(user, MUCH)
    assert "much" not in str(refused.value)
