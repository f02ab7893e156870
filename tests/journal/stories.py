"""Journals to which anything happened, for tests that hold for all of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from hypothesis import strategies as st

from goanyway.errors import JournalError, UnknownId
from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import change
from goanyway.journal.core.history import redo, undo
from goanyway.journal.core.record_values import image_of
from goanyway.journal.models import (
    RECORDS,
    Attachment,
    ChangeSet,
    Content,
    LastNumber,
    Note,
    Opportunity,
    Person,
    RowChange,
    User,
)
from tests.journal.records import NOW, interview, one_of_each, opportunity

Step = Callable[[User], object]
LATER = NOW + timedelta(days=1)


def _write(text: str) -> Step:
    def step(user: User) -> None:
        with change(user, "tests.write", NOW) as changes:
            job = records(user, Opportunity).first() or opportunity(changes)
            changes.add(Note(opportunity=job, written_at=NOW, text=text))
            data = text.encode("utf-8", "replace")
            changes.add(
                Attachment(
                    opportunity=job,
                    attached_at=NOW,
                    name="written.txt",
                    size=len(data),
                    content=changes.content(data),
                )
            )

    return step


def _rename(role: str) -> Step:
    def step(user: User) -> None:
        with change(user, "tests.rename", NOW) as changes:
            for job in records(user, Opportunity)[:2]:
                changes.edit(job, role=role)

    return step


def _merge(user: User) -> None:
    with change(user, "tests.merge", NOW) as changes:
        whole = changes.add(Person(name="D. Cho", name_key="d cho"), called="d-cho")
        for person in records(user, Person).exclude(pk=whole.pk)[:1]:
            changes.edit(person, merged_into=whole)


def _meet(user: User) -> None:
    with change(user, "tests.meet", NOW) as changes:
        interview(changes, records(user, Opportunity).first() or opportunity(changes))


def _discard(user: User) -> None:
    job = records(user, Opportunity).last()
    if job is not None:
        the_bin.discard(user, job.handle, now=LATER)


def _restore(user: User) -> None:
    for each in the_bin.in_the_bin(user)[:1]:
        the_bin.restore(user, each.handle, now=LATER)


def _undo(user: User) -> None:
    undo(user, now=LATER)


def _redo(user: User) -> None:
    redo(user, now=LATER)


TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
STEPS: st.SearchStrategy[list[Step]] = st.lists(
    st.one_of(
        TEXTS.map(_write),
        TEXTS.map(_rename),
        st.sampled_from([one_of_each, _merge, _meet, _discard, _restore, _undo, _redo]),
    ),
    max_size=8,
)


def live_through(user: User, steps: list[Step]) -> None:
    """Take each step; one that something stands in the way of changes nothing."""
    for step in steps:
        try:
            step(user)
        except (JournalError, UnknownId):
            continue


def everything(user: User) -> object:
    """All that is kept, in a form to compare: the records, the history, the bytes, the numbers."""
    return (
        [
            (each.handle, image_of(each))
            for kind in RECORDS
            for each in kind._base_manager.filter(owner=user).order_by("pk")
        ],
        [
            (each.handle, each.at, each.use_case, str(each.undoes), each.undone)
            for each in ChangeSet.objects.filter(owner=user).order_by("pk")
        ],
        [
            (row.change_set.handle, row.kind, row.handle, row.before, row.after)
            for row in RowChange.objects.filter(owner=user).order_by("pk")
        ],
        sorted(Content.objects.filter(owner=user).values_list("sha256", "data")),
        sorted(LastNumber.objects.filter(owner=user).values_list("prefix", "number")),
    )
