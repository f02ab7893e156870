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
from goanyway.journal.local.backups import (
    Backup,
    Reason,
    backups,
    daily_backup,
    delete_backups,
    holding,
    make_backup,
    outlived,
    restore_backup,
    verify,
)
from goanyway.journal.local.opening import open_journal
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


@pytest.fixture
def folder(make_home: Home) -> Path:
    """A journal with one record of every kind, and no backup yet."""
    folder = make_home()
    one_of_each(open_journal(folder))
    assert not backups(folder)
    return folder


def test_a_backup_is_a_journal_like_any_other(folder: Path, make_home: Home) -> None:
    before = everything(open_journal(folder))
    made = make_backup(folder, NOW)
    other = make_home("other")
    shutil.copy(made.path, other / JOURNAL)
    user = open_journal(other)
    assert everything(user) == before
    assert not check(user).findings


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_backup_is_one_file_for_its_owners_eyes(folder: Path) -> None:
    made = make_backup(folder, NOW)
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
        made = make_backup(folder, NOW)
    with closing(sqlite3.connect(made.path)) as database:
        assert database.execute("SELECT role FROM journal_opportunity").fetchall() == [("kept",)]


def test_the_first_change_of_a_day_makes_a_backup_of_the_day_before(folder: Path) -> None:
    user = open_journal(folder)
    for day, name in enumerate(("first", "second", "third"), 1):
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
    assert "backup could not be made" in caplog.text


def test_a_damaged_journal_makes_no_backup_and_old_ones_stay(folder: Path) -> None:
    good = make_backup(folder, NOW - 100 * DAY, Reason.DAILY)
    connection.close()
    damage(folder / JOURNAL)
    with pytest.raises(JournalUnusable, match=r"damaged.*\n`backup --list`"):
        daily_backup(folder, NOW)
    assert backups(folder) == [good]


def damage(path: Path) -> None:
    """Write over the middle of a file, as a failing disk does."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 3)
        file.write(b"\xa5" * (size // 2))


def test_what_a_killed_process_left_is_cleared_away(folder: Path) -> None:
    (folder / "backups").mkdir()
    left = folder / "backups" / ".unfinished-abc"
    left.write_bytes(b"half")
    daily_backup(folder, datetime.fromtimestamp(left.stat().st_mtime, UTC) + DAY)
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
    made = make_backup(folder, NOW)
    rename(user, "later", NOW)
    later = everything(user)
    replaced = restore_backup(folder, made.path, NOW + DAY)
    assert everything(open_journal(folder)) == earlier
    assert replaced is not None
    restore_backup(folder, replaced.path, NOW + 2 * DAY)
    assert everything(open_journal(folder)) == later


def test_a_backup_is_restored_over_a_damaged_journal_which_is_kept(folder: Path) -> None:
    before = everything(open_journal(folder))
    made = make_backup(folder, NOW)
    connection.close()
    damage(folder / JOURNAL)
    damaged = (folder / JOURNAL).read_bytes()
    assert restore_backup(folder, made.path, NOW) is None
    user = open_journal(folder)
    assert everything(user) == before
    assert not check(user).findings
    assert (folder / f"damaged-20261102T093000Z-{JOURNAL}").read_bytes() == damaged


def test_a_backup_is_restored_where_the_journal_is_gone(folder: Path) -> None:
    before = everything(open_journal(folder))
    made = make_backup(folder, NOW)
    connection.close()
    (folder / JOURNAL).unlink()
    assert restore_backup(folder, made.path, NOW) is None
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
    made = make_backup(folder, NOW)
    for what, data in spoiled(made):
        made.path.write_bytes(data)
        with pytest.raises(InputError, match=r"no whole backup.*\n.*backup --list"):
            restore_backup(folder, made.path, NOW)
        assert everything(user) == before, what
    with pytest.raises(InputError, match="no such file"):
        restore_backup(folder, folder / "missing", NOW)


def test_a_backup_of_a_newer_program_is_refused(folder: Path) -> None:
    made = make_backup(folder, NOW)
    with closing(sqlite3.connect(made.path)) as database, database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('journal', '9999_x', '')"
        )
    with pytest.raises(JournalUnusable, match=r"newer goanyway.*\nUpdate goanyway"):
        restore_backup(folder, made.path, NOW)
    assert records(open_journal(folder), Opportunity).exists()


def test_emptying_the_bin_names_the_backups_that_still_hold_it(folder: Path) -> None:
    user = open_journal(folder)
    with_it = make_backup(folder, NOW)
    the_bin.discard(user, "brightwater", now=NOW)
    going = the_bin.would_go(user)
    assert ("keptverdict", "v1") in going
    assert len(going) == the_bin.empty(user)
    without = make_backup(folder, NOW + DAY)
    assert holding(folder, user.pk, going) == [with_it]
    assert holding(folder, user.pk, set()) == []
    delete_backups(holding(folder, user.pk, going))
    assert backups(folder) == [without]
    assert Person.objects.exists()


def made_on(*days_ago: int, reason: Reason = Reason.DAILY) -> list[Backup]:
    return [Backup(NOW - days * DAY, reason, Path(str(days))) for days in days_ago]


def test_a_year_of_days_leaves_a_week_of_days_four_weeks_and_six_months() -> None:
    there = made_on(*range(365))
    over = outlived(there, NOW)
    kept = [(NOW - each.made_at).days for each in there if each not in over]
    assert kept[:8] == list(range(8))
    weeks = [days for days in kept if 7 < days <= 35]
    months = [days for days in kept if days > 35]
    assert (len(weeks), len(months)) == (4, 6)
    assert max(kept) <= 35 + 180


def test_what_you_made_yourself_stays() -> None:
    assert not outlived(made_on(*range(400), reason=Reason.BY_HAND), NOW)


@given(st.lists(st.integers(0, 400), unique=True))
def test_rotation_never_takes_the_last_backup_of_a_week_or_month_that_counts(
    days: list[int],
) -> None:
    there = made_on(*days)
    over = outlived(there, NOW)
    recent = [each for each in there if NOW - each.made_at <= timedelta(days=215)]
    if recent:
        assert max(recent) not in over
    left = [each for each in there if each not in over]
    assert not outlived(left, NOW)
