"""A journal of every earlier goanyway opens in this one, with all that is in it."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connection

from goanyway.journal import migrations
from goanyway.journal.archive.export import export
from goanyway.journal.archive.restore import restore
from goanyway.journal.archive.soundness import check
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import change
from goanyway.journal.core.history import undo
from goanyway.journal.local.backups import Reason, backups
from goanyway.journal.local.opening import open_journal
from goanyway.journal.models import RECORDS, Opportunity, User
from goanyway.settings.home import JOURNAL, VARIABLE
from tests.effort import one_in
from tests.journal.make_shape import SHAPES
from tests.journal.records import NOW
from tests.journal.stories import everything

pytestmark = pytest.mark.on_sqlite

MIGRATIONS = sorted(path.stem for path in Path(migrations.__path__[0]).glob("[0-9]*.py"))
KEPT = sorted(path.stem for path in SHAPES.glob("*.sql"))


@pytest.fixture(params=one_in(8, KEPT))
def earlier(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """The folder of a journal in an earlier shape."""
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv(VARIABLE, str(folder))
    with closing(sqlite3.connect(folder / JOURNAL)) as database:
        database.executescript((SHAPES / f"{request.param}.sql").read_text(encoding="utf-8"))
    yield folder
    connection.close()


def test_there_is_a_journal_of_every_earlier_shape() -> None:
    """Where one is missing: see `tests/journal/make_shape.py`."""
    assert set(MIGRATIONS[:-1]) <= set(KEPT)


@pytest.mark.slow
def test_it_opens_with_all_that_is_in_it(earlier: Path) -> None:
    with closing(sqlite3.connect(earlier / JOURNAL)) as database:
        before = {
            kind: {row[0] for row in database.execute(f"SELECT handle FROM {kind._meta.db_table}")}
            for kind in RECORDS
            if kind._meta.db_table in _tables(database)
        }
    user = open_journal(earlier, now=NOW)
    for kind, handles in before.items():
        assert set(records(user, kind).values_list("handle", flat=True)) == handles
        assert handles
    assert not check(user).findings


def _tables(database: sqlite3.Connection) -> set[str]:
    return {name for (name,) in database.execute("SELECT name FROM sqlite_master")}


@pytest.mark.slow
def test_it_is_backed_up_in_its_own_shape_where_that_changes(
    earlier: Path, request: pytest.FixtureRequest
) -> None:
    open_journal(earlier, now=NOW)
    newest = request.node.callspec.params["earlier"] == MIGRATIONS[-1]
    assert [each.reason for each in backups(earlier)] == ([] if newest else [Reason.MIGRATION])


@pytest.mark.slow
def test_its_history_can_be_undone_and_it_can_be_exported(earlier: Path) -> None:
    user = open_journal(earlier, now=NOW)
    with change(user, "tests.rename", NOW) as changes:
        changes.edit(records(user, Opportunity).get(), role="Team lead")
    stream = io.BytesIO()
    export(user, stream)
    again = User.objects.create(username="restores")
    restore(again, stream)
    assert everything(again) == everything(user)
    for owner in (user, again):
        undo(owner, now=NOW)
        undo(owner, now=NOW)
        assert not any(records(owner, kind).exists() for kind in RECORDS)
