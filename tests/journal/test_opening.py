"""Opening the journal: where it is, whose eyes it is for, and which tables it has."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest
from django.core.management import call_command
from django.db import connection

from goanyway.errors import JournalUnusable
from goanyway.journal.core.tables import (
    IN_SCHEMA,
    Shape,
    differences,
    journal_migrations,
    migrations,
    own_shape,
    shape_of,
)
from goanyway.journal.local.backups import backups, make_backup
from goanyway.journal.local.file_connection import turned_to_file
from goanyway.journal.local.one_at_a_time import LOCK
from goanyway.journal.local.opening import open_journal
from goanyway.journal.models import User
from goanyway.settings.home import JOURNAL, VARIABLE, home
from tests.journal.conftest import Home

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_variable_moves_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "elsewhere"))
    assert home() == tmp_path / "elsewhere"


def test_without_it_the_home_is_in_the_systems_folder_for_data(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert home().name == "goanyway"
    assert home().is_absolute()


@pytest.mark.on_sqlite
def test_a_folder_that_is_named_goes_before_the_variable(make_home: Home) -> None:
    first, second = make_home("home"), make_home("second")
    open_journal()
    assert connection.settings_dict["NAME"] == str(first / JOURNAL)
    open_journal(second)
    assert connection.settings_dict["NAME"] == str(second / JOURNAL)
    assert home() == second


@pytest.mark.on_sqlite
def test_two_journals_know_nothing_of_each_other(make_home: Home) -> None:
    first, second = make_home("home"), make_home("second")
    open_journal(first)
    User.objects.create(username="only here")
    open_journal(second)
    assert not User.objects.filter(username="only here").exists()


def test_the_owner_is_made_once(make_home: Home) -> None:
    folder = make_home()
    assert open_journal(folder) == open_journal(folder)
    assert User.objects.count() == 1


@pytest.mark.slow
@posix
@pytest.mark.on_sqlite
def test_folder_and_files_are_for_their_owner_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "")
    before = os.umask(0)
    try:
        folder = tmp_path / "new" / "home"
        open_journal(folder)
        User.objects.create(username="somebody")
        assert mode(folder) == 0o700
        modes = {each.name: mode(each) for each in folder.iterdir()}
    finally:
        os.umask(before)
        connection.close()
    assert modes == dict.fromkeys((JOURNAL, f"{JOURNAL}-wal", f"{JOURNAL}-shm", LOCK), 0o600)


@posix
@pytest.mark.on_sqlite
def test_a_folder_in_which_everybody_may_write_is_refused(make_home: Home) -> None:
    folder = make_home()
    before = (folder / JOURNAL).read_bytes()
    for open_to_all in (0o777, 0o1777, 0o702):
        folder.chmod(open_to_all)
        with pytest.raises(JournalUnusable, match=r"anyone.*\n.*chmod go-w .*--home"):
            open_journal(folder)
    assert (folder / JOURNAL).read_bytes() == before
    folder.chmod(0o755)
    open_journal(folder)


def all_together(act: Callable[[], object], count: int = 6) -> None:
    """Do it in so many threads at the same moment; whatever goes wrong in one is raised."""
    start = Barrier(count)

    def run() -> None:
        start.wait()
        try:
            act()
        finally:
            connection.close()

    with ThreadPoolExecutor(count) as pool:
        for each in [pool.submit(run) for _thread in range(count)]:
            each.result()


@pytest.mark.on_sqlite
def test_many_first_commands_at_once_all_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "")
    folder = tmp_path / "home"
    all_together(lambda: open_journal(folder))
    assert User.objects.count() == 1
    assert {each.name.removesuffix("-shm").removesuffix("-wal") for each in folder.iterdir()} == {
        JOURNAL,
        LOCK,
    }
    connection.close()


@pytest.mark.slow
@pytest.mark.on_sqlite
def test_many_first_commands_of_a_newer_program_update_the_tables_once(make_home: Home) -> None:
    folder = make_home()
    open_journal(folder)
    call_command("migrate", "journal", "0007", verbosity=0)
    connection.close()
    all_together(lambda: open_journal(folder))
    assert len(backups(folder)) == 1
    assert not list(differences(shape()))


@pytest.mark.on_sqlite
@pytest.mark.parametrize("left", [b"", None])
def test_a_journal_that_is_empty_or_gone_is_not_begun_anew_beside_its_backups(
    make_home: Home, left: bytes | None
) -> None:
    folder = make_home()
    open_journal(folder)
    User.objects.create(username="kept")
    made = make_backup(folder)
    connection.close()
    (folder / JOURNAL).unlink()
    if left is not None:
        (folder / JOURNAL).write_bytes(left)
    with pytest.raises(JournalUnusable, match=rf"restore {made.path.name}.*start over.*--home"):
        open_journal(folder)
    assert (folder / JOURNAL).exists() == (left is not None)
    (folder / "backups").rename(folder / "elsewhere")
    open_journal(folder)
    assert User.objects.count() == 1


@pytest.mark.on_sqlite
def test_a_database_of_something_else_is_left_alone(make_home: Home) -> None:
    folder = make_home()
    (folder / JOURNAL).unlink()
    with closing(sqlite3.connect(folder / JOURNAL)) as database:
        database.execute("CREATE TABLE recipes (name TEXT)")
        database.execute(
            "CREATE VIEW django_migrations AS WITH RECURSIVE n(i) AS "
            "(SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'journal' AS app, i AS name FROM n"
        )
    before = (folder / JOURNAL).read_bytes()
    with pytest.raises(JournalUnusable, match="isn't a journal"):
        open_journal(folder)
    with closing(sqlite3.connect(folder / JOURNAL)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master")]
    assert names == ["recipes", "django_migrations"]
    assert len((folder / JOURNAL).read_bytes()) == len(before)


def shape() -> Shape:
    """What the journal that is open consists of."""
    with connection.cursor() as cursor:
        cursor.execute(IN_SCHEMA)
        return shape_of(cursor.fetchall())


@pytest.mark.slow
@pytest.mark.on_sqlite
def test_tables_made_at_once_are_those_that_migrations_make(tmp_path: Path) -> None:
    with turned_to_file(tmp_path / "migrated.sqlite3"):
        for name in journal_migrations():
            call_command("migrate", "journal", name, verbosity=0)
            assert shape() == own_shape(name), name
        assert not list(differences(shape()))
        with connection.cursor() as cursor:
            cursor.execute("SELECT app, name FROM django_migrations")
            migrated = set(cursor.fetchall())
    assert migrated == set(migrations())


@pytest.mark.on_sqlite
def test_a_journal_that_was_begun_at_once_has_nothing_to_migrate(make_home: Home) -> None:
    open_journal(make_home())
    call_command("migrate", check_unapplied=True, verbosity=0)


@posix
@pytest.mark.on_sqlite
def test_a_file_that_others_could_read_is_closed_to_them(make_home: Home) -> None:
    folder = make_home()
    (folder / JOURNAL).chmod(0o644)
    open_journal(folder)
    assert mode(folder / JOURNAL) == 0o600


@pytest.mark.on_sqlite
def test_what_is_acknowledged_is_on_the_disk(make_home: Home) -> None:
    open_journal(make_home())
    with connection.cursor() as cursor:
        assert cursor.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert cursor.execute("PRAGMA synchronous").fetchone() == (2,)
        assert cursor.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert cursor.execute("PRAGMA busy_timeout").fetchone() == (20_000,)


@pytest.mark.on_sqlite
def test_a_journal_of_a_newer_program_is_left_alone(make_home: Home) -> None:
    folder = make_home()
    with sqlite3.connect(folder / JOURNAL) as database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('journal', '9999_x', '')"
        )
    database.close()
    before = (folder / JOURNAL).read_bytes()
    with pytest.raises(JournalUnusable, match=r"newer goanyway.*\nUpdate goanyway"):
        open_journal(folder)
    assert (folder / JOURNAL).read_bytes() == before


@pytest.mark.on_sqlite
def test_a_folder_that_cannot_be_made_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "")
    (tmp_path / "file").write_text("")
    with pytest.raises(JournalUnusable, match="--home"):
        open_journal(tmp_path / "file" / "home")


def test_no_table_waits_for_a_migration(user: User) -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.slow
def test_the_tables_can_be_unmade_and_made_again(make_home: Home) -> None:
    open_journal(make_home())
    call_command("migrate", "journal", "0001", verbosity=0)
    open_journal()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
            if connection.vendor == "postgresql"
            else "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE '%index%'"
        )
        assert cursor.fetchall() == [("journal_verdict_stays",)]
