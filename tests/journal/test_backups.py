"""Backups: whole copies, kept for their time, and the way back."""

from __future__ import annotations

import logging
import shutil
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest
from django.core.management import call_command
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from goanyway.errors import InputError, JournalUnusable
from goanyway.journal.archive.soundness import check
from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import change
from goanyway.journal.local import clock
from goanyway.journal.local.backup_rotation import DAYS, outlived
from goanyway.journal.local.backups import (
    Backup,
    Reason,
    backups,
    delete_backups,
    holding,
    make_backup,
)
from goanyway.journal.local.daily_backup import daily_backup
from goanyway.journal.local.opening import open_journal
from goanyway.journal.local.put_back import restore_backup, verify
from goanyway.journal.models import Opportunity, Person, User
from goanyway.settings.home import JOURNAL
from tests.journal.conftest import Home
from tests.journal.records import NOW, one_of_each, opportunity
from tests.journal.stories import everything

pytestmark = pytest.mark.on_sqlite

DAY = timedelta(days=1)


def rename(user: User, role: str, now: datetime) -> None:
    with change(user, "tests.rename", now) as changes:
        changes.edit(records(user, Opportunity).get(), role=role)


def role(user: User) -> str:
    return records(user, Opportunity).get().role


class Clock(Protocol):
    """Sets the clock of the machine."""

    def __call__(self, moment: datetime) -> None: ...


@pytest.fixture(autouse=True)
def set_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of the machine, which begins at NOW."""

    def set_to(moment: datetime) -> None:
        monkeypatch.setattr(clock, "now", lambda: moment)

    set_to(NOW)
    return set_to


@pytest.fixture
def folder(make_home: Home) -> Path:
    """A journal with one record of every kind, and no backup yet."""
    folder = make_home()
    one_of_each(open_journal(folder))
    assert not backups(folder)
    return folder


def test_a_backup_is_a_journal_like_any_other(folder: Path, make_home: Home) -> None:
    before = everything(open_journal(folder))
    made = make_backup(folder)
    other = make_home("other")
    shutil.copy(made.path, other / JOURNAL)
    user = open_journal(other)
    assert everything(user) == before
    assert not check(user).findings


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_backup_is_one_file_for_its_owners_eyes(folder: Path) -> None:
    made = make_backup(folder)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    verify(made.path)
    assert [each.name for each in made.path.parent.iterdir()] == [
        "journal-20261102T093000Z-by-hand.sqlite3"
    ]


def test_a_backup_holds_what_is_acknowledged_and_nothing_that_is_not(folder: Path) -> None:
    user = open_journal(folder)
    rename(user, "kept", NOW)
    with change(user, "tests.rename", NOW) as changes:
        changes.edit(records(user, Opportunity).get(), role="on its way")
        made = make_backup(folder)
    with closing(sqlite3.connect(made.path)) as database:
        assert database.execute("SELECT role FROM journal_opportunity").fetchall() == [("kept",)]


def test_the_first_change_of_a_day_makes_a_backup_of_the_day_before(
    folder: Path, set_clock: Clock
) -> None:
    user = open_journal(folder)
    for day, name in enumerate(("first", "second", "third"), 1):
        set_clock(NOW + day * DAY)
        rename(user, f"{name} morning", NOW + day * DAY)
        rename(user, f"{name} evening", NOW + day * DAY)
    made = backups(folder)
    assert [(each.made_at, each.reason) for each in made] == [
        (NOW + day * DAY, Reason.DAILY) for day in (3, 2, 1)
    ]
    with closing(sqlite3.connect(made[0].path)) as database:
        ((kept,),) = database.execute("SELECT role FROM journal_opportunity")
    assert kept == "second evening"


def test_an_empty_journal_needs_no_backup(make_home: Home) -> None:
    folder = make_home()
    with change(open_journal(folder), "tests.add", NOW) as changes:
        opportunity(changes)
    assert not backups(folder)


def test_a_change_is_kept_where_its_backup_fails_and_that_is_said(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "backups").write_text("in the way")
    user = open_journal(folder)
    with caplog.at_level(logging.WARNING):
        rename(user, "kept", NOW)
    assert role(user) == "kept"
    assert "couldn't make today's backup" in caplog.text


def test_a_damaged_journal_makes_no_backup_and_old_ones_stay(
    folder: Path, set_clock: Clock
) -> None:
    set_clock(NOW - 100 * DAY)
    good = make_backup(folder, Reason.DAILY)
    set_clock(NOW)
    connection.close()
    damage(folder / JOURNAL)
    with pytest.raises(JournalUnusable, match=r"damaged.*\n`backup --list`"):
        daily_backup(folder)
    assert backups(folder) == [good]


def damage(path: Path) -> None:
    """Write over the middle of a file, as a failing disk does."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 3)
        file.write(b"\xa5" * (size // 2))


def test_what_a_killed_process_left_is_cleared_away(folder: Path, set_clock: Clock) -> None:
    (folder / "backups").mkdir()
    left = folder / "backups" / ".unfinished-abc"
    left.write_bytes(b"half")
    set_clock(datetime.fromtimestamp(left.stat().st_mtime, UTC) + DAY)
    daily_backup(folder)
    assert not left.exists()
    assert len(backups(folder)) == 1


@pytest.mark.slow
def test_tables_are_changed_after_a_backup(folder: Path) -> None:
    call_command("migrate", "journal", "0001", verbosity=0)
    connection.close()
    open_journal(folder, now=NOW)
    (made,) = backups(folder)
    assert made.reason is Reason.MIGRATION
    with closing(sqlite3.connect(made.path)) as database:
        names = database.execute("SELECT name FROM django_migrations WHERE app = 'journal'")
        assert [name for (name,) in names] == ["0001_the_journal"]


def test_a_restored_backup_is_what_was_and_what_was_there_is_backed_up(folder: Path) -> None:
    user = open_journal(folder)
    earlier = everything(user)
    made = make_backup(folder)
    rename(user, "later", NOW)
    later = everything(user)
    replaced = restore_backup(folder, made.path)
    assert everything(open_journal(folder)) == earlier
    assert replaced is not None
    restore_backup(folder, replaced.path)
    assert everything(open_journal(folder)) == later


def test_a_backup_is_restored_over_a_damaged_journal_which_is_kept(folder: Path) -> None:
    before = everything(open_journal(folder))
    made = make_backup(folder)
    connection.close()
    damage(folder / JOURNAL)
    damaged = (folder / JOURNAL).read_bytes()
    assert restore_backup(folder, made.path) is None
    user = open_journal(folder)
    assert everything(user) == before
    assert not check(user).findings
    assert (folder / f"damaged-20261102T093000Z-{JOURNAL}").read_bytes() == damaged


def test_a_backup_is_restored_where_the_journal_is_gone(folder: Path) -> None:
    before = everything(open_journal(folder))
    made = make_backup(folder)
    connection.close()
    (folder / JOURNAL).unlink()
    assert restore_backup(folder, made.path) is None
    assert everything(open_journal(folder)) == before


def spoiled(made: Backup) -> Iterator[tuple[str, bytes]]:
    whole = made.path.read_bytes()
    yield "cut short", whole[: len(whole) // 2]
    yield "cut within its first page", whole[:1000]
    yield "empty", b""
    yield "something else", b"PK\x03\x04 no journal at all" * 500
    yield "overwritten in the middle", whole[:40_000] + b"\xa5" * 40_000 + whole[80_000:]


def test_a_backup_that_is_not_whole_is_refused_and_nothing_changes(folder: Path) -> None:
    user = open_journal(folder)
    before = everything(user)
    made = make_backup(folder)
    for what, data in spoiled(made):
        made.path.write_bytes(data)
        with pytest.raises(InputError, match=r"isn't a complete backup.*\n.*backup --list"):
            restore_backup(folder, made.path)
        assert everything(user) == before, what
    with pytest.raises(InputError, match="no such file"):
        restore_backup(folder, folder / "missing")


def test_a_backup_of_a_newer_program_is_refused(folder: Path) -> None:
    made = make_backup(folder)
    with closing(sqlite3.connect(made.path)) as database, database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('journal', '9999_x', '')"
        )
    with pytest.raises(JournalUnusable, match=r"newer goanyway.*\nUpdate goanyway"):
        restore_backup(folder, made.path)
    assert records(open_journal(folder), Opportunity).exists()


def test_emptying_the_bin_names_the_backups_that_still_hold_it(folder: Path) -> None:
    user = open_journal(folder)
    with_it = make_backup(folder)
    the_bin.discard(user, "brightwater", now=NOW)
    going = the_bin.would_go(user)
    assert ("keptverdict", "v1") in going
    assert len(going) == the_bin.empty(user)
    without = make_backup(folder)
    assert holding(folder, user.pk, going) == [with_it]
    assert holding(folder, user.pk, set()) == []
    delete_backups(holding(folder, user.pk, going))
    assert backups(folder) == [without]
    assert Person.objects.exists()


def test_the_day_that_a_command_counts_from_has_no_say_in_backups(
    folder: Path, set_clock: Clock
) -> None:
    for day in range(DAYS):
        set_clock(NOW + day * DAY)
        make_backup(folder, Reason.DAILY)
    before = backups(folder)
    user = open_journal(folder, now=NOW + 400 * DAY)
    rename(user, "kept", NOW + 400 * DAY)
    assert backups(folder) == before
    set_clock(NOW + DAYS * DAY)
    rename(user, "kept too", NOW + 400 * DAY)
    assert [each.made_at for each in backups(folder)][:2] == [NOW + DAYS * DAY, NOW + 6 * DAY]


def test_a_clock_that_leaps_for_one_command_takes_no_backup(folder: Path, set_clock: Clock) -> None:
    user = open_journal(folder)
    for day in (*range(30), 400, 30, 31, -800, 32):
        set_clock(NOW + day * DAY)
        there = backups(folder)
        rename(user, f"on day {day}", NOW)
        gone = set(there) - set(backups(folder))
        assert not gone or 0 <= day <= 32, day
        assert not gone & set(sorted(there, reverse=True)[:DAYS])
    days = {(each.made_at - NOW).days for each in backups(folder)}
    assert {400, 32, 31, 30, -800} <= days


def made_on(*days_ago: int, reason: Reason = Reason.DAILY) -> list[Backup]:
    return [Backup(NOW - days * DAY, reason, Path(str(days))) for days in days_ago]


def test_a_year_of_days_leaves_a_week_of_days_four_weeks_and_six_months() -> None:
    there = made_on(*range(1, 365))
    over = outlived(there, NOW)
    kept = [(NOW - each.made_at).days for each in there if each not in over]
    assert kept[:7] == list(range(1, 8))
    weeks = [days for days in kept if 7 < days <= 35]
    months = [days for days in kept if days > 35]
    assert (len(weeks), len(months)) == (4, 6)
    assert max(kept) <= 35 + 186


def test_what_you_made_yourself_stays() -> None:
    assert not outlived(made_on(*range(400), reason=Reason.BY_HAND), NOW)


def test_nothing_goes_after_a_long_break() -> None:
    there = made_on(*range(200, 400))
    assert not outlived(there, NOW)
    assert outlived([*made_on(1), *there], NOW)


DAYS_AGO = st.lists(st.integers(-400, 400), unique=True)


@given(DAYS_AGO)
def test_the_newest_stay_and_whatever_is_dated_after_now(days: list[int]) -> None:
    there = made_on(*days)
    over = outlived(there, NOW)
    past = sorted((each for each in there if each.made_at <= NOW), reverse=True)
    assert set(over) <= set(past[DAYS:])
    assert len(past) - len(over) <= 17 or not over


@given(DAYS_AGO)
def test_what_is_left_is_left_again(days: list[int]) -> None:
    there = made_on(*days)
    left = set(there) - set(outlived(there, NOW))
    assert not outlived(left, NOW)


@given(st.lists(st.integers(1, 400), unique=True), st.integers(1, 4000))
def test_one_command_with_a_wrong_clock_costs_one_backup_at_most(
    days: list[int], ahead: int
) -> None:
    usual = set(made_on(*days, 1))
    usual -= set(outlived(usual, NOW))
    leapt = NOW + ahead * DAY
    there = usual - set(outlived(usual, leapt)) | {Backup(leapt, Reason.DAILY, Path("leap"))}
    there -= set(outlived(there, NOW))
    assert len(usual - there) <= 1
