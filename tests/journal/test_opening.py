"""Opening the journal: where it is, whose eyes it is for, and which tables it has."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection

from goanyway.errors import JournalUnusable
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
    assert modes == dict.fromkeys((JOURNAL, f"{JOURNAL}-wal", f"{JOURNAL}-shm"), 0o600)


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
