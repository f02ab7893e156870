"""The bin: in, out, and gone for good."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection

from goanyway.errors import JournalError, TracesLeft, UnknownId
from goanyway.journal.core.access import record, records
from goanyway.journal.core.bin import discard, empty, in_the_bin, restore, would_go
from goanyway.journal.core.changes import change
from goanyway.journal.core.history import undo
from goanyway.journal.core.record_values import image_of
from goanyway.journal.local.backups import delete_backups, holding
from goanyway.journal.local.opening import open_journal
from goanyway.journal.models import (
    RECORDS,
    ChangeSet,
    Content,
    Debrief,
    Finding,
    Firm,
    Interview,
    KeptMessage,
    KeptSituation,
    KeptVerdict,
    Note,
    Opportunity,
    Person,
    Record,
    RowChange,
    User,
)
from goanyway.settings.home import JOURNAL
from tests.journal.conftest import Home
from tests.journal.records import NOW, interview, one_of_each, opportunity, verdict

LATER = NOW + timedelta(days=1)


def living(user: User) -> dict[str, object]:
    return {
        f"{kind.__name__} {each}": image_of(each)
        for kind in RECORDS
        for each in records(user, kind)
    }


def test_what_belongs_to_a_job_goes_with_it_and_people_stay(user: User) -> None:
    one_of_each(user)
    discard(user, "brightwater", now=LATER)
    kinds = {each.split()[0] for each in living(user)}
    assert kinds == {"Person", "Position", "Attachment", "Firm"}
    assert [str(each) for each in in_the_bin(user)] == ["brightwater"]


@pytest.mark.slow
@pytest.mark.parametrize("kind", RECORDS)
def test_what_is_restored_is_as_it_was(user: User, kind: type[Record]) -> None:
    made = one_of_each(user)[kind]
    before = living(user)
    discard(user, made.handle, now=LATER)
    assert len(living(user)) < len(before)
    restore(user, made.handle, now=LATER)
    assert living(user) == before


def test_what_was_in_the_bin_before_stays_there(user: User) -> None:
    one_of_each(user)
    discard(user, "n1", now=NOW)
    discard(user, "brightwater", now=LATER)
    restore(user, "brightwater", now=LATER)
    assert [str(each) for each in in_the_bin(user)] == ["n1"]


def test_what_belongs_to_something_in_the_bin_waits_for_it(user: User) -> None:
    one_of_each(user)
    discard(user, "i1", now=NOW)
    discard(user, "brightwater", now=LATER)
    with pytest.raises(JournalError, match=r"brightwater.*\nRestore that first"):
        restore(user, "i1", now=LATER)


def test_what_is_not_in_the_bin_cannot_come_out(user: User) -> None:
    one_of_each(user)
    with pytest.raises(UnknownId, match="isn't in the bin"):
        restore(user, "i1", now=LATER)
    discard(user, "i1", now=LATER)
    with pytest.raises(UnknownId, match="in the bin"):
        discard(user, "i1", now=LATER)


def test_going_into_the_bin_can_be_undone(user: User) -> None:
    one_of_each(user)
    before = living(user)
    discard(user, "brightwater", now=LATER)
    undo(user, now=LATER)
    assert living(user) == before


def test_emptying_leaves_nothing_of_a_job(user: User) -> None:
    one_of_each(user)
    discard(user, "brightwater", now=LATER)
    assert empty(user) == 14
    assert {type(each) for kind in RECORDS for each in kind._base_manager.all()} == {
        Person, *(type(each) for each in Person.objects.get().positions.all()),
        *(type(each) for each in Person.objects.get().attachments.all()),
        Firm,
    }  # fmt: skip
    kinds = {row.kind for row in RowChange.objects.all()}
    assert kinds == {"person", "position", "attachment", "firm"}
    assert Content.objects.count() == 1
    with pytest.raises(UnknownId):
        restore(user, "brightwater", now=LATER)


def test_emptying_an_empty_bin_changes_nothing(user: User) -> None:
    one_of_each(user)
    before = living(user)
    assert empty(user) == 0
    assert living(user) == before
    assert ChangeSet.objects.count() == 1


def test_a_verdict_goes_with_the_interview_it_was_built_on_and_findings_stay(user: User) -> None:
    with change(user, "tests.add", NOW) as changes:
        job = opportunity(changes)
        first, second = interview(changes, job), interview(changes, job)
        made = verdict(changes, job, interview=first)
        debrief = changes.add(Debrief(interview=second, begun_at=NOW))
        changes.add(Finding(debrief=debrief, input="job.beliefs.pay", verdict=made))
    discard(user, "i1", now=LATER)
    empty(user)
    assert not KeptVerdict.objects.exists()
    assert record(user, Finding, "fd1").verdict is None
    assert list(Interview.objects.values_list("handle", flat=True)) == ["i2"]


@pytest.mark.parametrize("kind", [KeptMessage, KeptSituation])
def test_a_verdict_goes_with_the_bytes_it_was_made_on(user: User, kind: type[Record]) -> None:
    made = one_of_each(user)
    with change(user, "tests.advise", NOW) as changes:
        job = record(user, Opportunity, "brightwater")
        mail = changes.content(b"Subject: Interview\n\nHello.")
        verdict(changes, job, invitation=mail)
        verdict(changes, job, situation=None)
    discard(user, made[kind].handle, now=LATER)
    empty(user)
    gone = {"v2"} if kind is KeptMessage else {"v1", "v2"}
    left = set(KeptVerdict.objects.values_list("handle", flat=True))
    assert left == {"v1", "v2", "v3"} - gone


def test_what_was_taken_back_before_goes_from_the_history_with_what_it_belonged_to(
    user: User,
) -> None:
    with change(user, "tests.add", NOW) as changes:
        job = opportunity(changes)
        appointment = interview(changes, job)
    with change(user, "tests.note", NOW) as changes:
        changes.add(Note(interview=appointment, written_at=NOW, text="SECRET"))
        verdict(changes, job, interview=appointment)
    undone = str(undo(user, now=NOW).change_set)
    discard(user, "i1", now=LATER)
    empty(user)
    assert {row.handle for row in RowChange.objects.all()} == {"brightwater"}
    assert not Content.objects.exists()
    with pytest.raises(UnknownId):
        undo(user, undone, now=LATER)


@pytest.mark.on_sqlite
def test_nothing_of_it_is_left_in_the_files(make_home: Home) -> None:
    folder = make_home()
    user = open_journal(folder)
    with change(user, "tests.add", NOW) as changes:
        for mark in ("SECRET-OF-ONE", "SECRET-OF-TWO"):
            job = opportunity(changes, employer=f"{mark} employer")
            changes.add(Note(opportunity=job, written_at=NOW, text=f"{mark} note " * 500))
            mail = changes.content(f"{mark} mail ".encode() * 500)
            changes.add(
                KeptMessage(
                    opportunity=job,
                    content=mail,
                    kind="invitation",
                    taken_in_at=NOW,
                    facts={"said": [mark]},
                    safety="looks-genuine",
                )
            )
            verdict(changes, job, invitation=mail, advice=changes.content(mark.encode()))
    with change(user, "tests.edit", NOW) as changes:
        changes.edit(record(user, Opportunity, "brightwater"), role="SECRET-OF-ONE role")
    discard(user, "brightwater", now=LATER)
    assert b"SECRET-OF-ONE" in bytes_in(folder)
    held = holding(folder, user.pk, would_go(user))
    assert empty(user) == 4
    delete_backups(held)
    assert b"SECRET-OF-ONE" not in bytes_in(folder)
    assert b"SECRET-OF-TWO mail" in bytes_in(folder)
    connection.close()
    assert b"SECRET-OF-ONE" not in bytes_in(folder)


@pytest.mark.on_sqlite
def test_where_the_file_is_held_that_is_said_and_it_can_be_forgotten_later(make_home: Home) -> None:
    folder = make_home()
    user = open_journal(folder)
    with change(user, "tests.add", NOW) as changes:
        job = opportunity(changes)
        changes.add(Note(opportunity=job, written_at=NOW, text="SECRET note " * 500))
    discard(user, "brightwater", now=LATER)
    delete_backups(holding(folder, user.pk, would_go(user)))
    with closing(sqlite3.connect(folder / JOURNAL, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM journal_note").fetchall()
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(TracesLeft, match=r"bin is empty, but.*\n.*empty the bin again") as left:
            empty(user)
    assert left.value.count == 2
    assert not Note.objects.exists()
    assert b"SECRET" in bytes_in(folder)
    assert empty(user) == 0
    assert b"SECRET" not in bytes_in(folder)


def bytes_in(folder: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(folder.rglob("*.sqlite3*")))
