"""What happened, taking it back, and doing it again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from goanyway.errors import CannotUndo, UnknownId
from goanyway.journal.core.access import record, records, row_changes
from goanyway.journal.core.changes import change
from goanyway.journal.core.history import history, redo, undo
from goanyway.journal.core.record_values import KINDS, image_of
from goanyway.journal.models import (
    RECORDS,
    ChangeSet,
    Choice,
    Interview,
    KeptVerdict,
    Note,
    Opportunity,
    User,
)
from goanyway.words.history import KINDS as KIND_NAMES
from tests.journal.records import NOW, interview, one_of_each, opportunity, verdict

LATER = NOW + timedelta(hours=1)


def add_job(user: User) -> Opportunity:
    with change(user, "tests.add_job", NOW) as changes:
        return opportunity(changes)


def rename(user: User, role: str) -> None:
    with change(user, "tests.rename", NOW) as changes:
        changes.edit(record(user, Opportunity, "brightwater"), role=role)


def role_of(user: User) -> str:
    return record(user, Opportunity, "brightwater").role


def everything(user: User) -> dict[str, object]:
    """Every record there is, as its image."""
    return {
        f"{kind.__name__} {each}": image_of(each)
        for kind in RECORDS
        for each in kind._base_manager.filter(owner=user)
    }


def test_undo_takes_back_the_last_change_and_redo_makes_it_again(user: User) -> None:
    add_job(user)
    rename(user, "Planner")
    undone = undo(user, now=LATER)
    assert undone.value == ChangeSet.objects.get(handle="c2")
    assert undone.change_set is not None
    assert undone.change_set.undoes == undone.value
    assert role_of(user) == "Grid Planning Analyst"
    redo(user, now=LATER)
    assert role_of(user) == "Planner"


def test_undo_goes_back_step_by_step_and_redo_forward_again(user: User) -> None:
    add_job(user)
    for role in ("Planner", "Director"):
        rename(user, role)
    for expected in ("Planner", "Grid Planning Analyst"):
        undo(user, now=LATER)
        assert role_of(user) == expected
    undo(user, now=LATER)
    assert not Opportunity.objects.exists()
    with pytest.raises(CannotUndo, match="nothing to undo"):
        undo(user, now=LATER)
    redo(user, now=LATER)
    for expected in ("Planner", "Director"):
        redo(user, now=LATER)
        assert role_of(user) == expected
    with pytest.raises(CannotUndo, match="nothing to redo"):
        redo(user, now=LATER)


def test_an_undo_can_be_undone_and_that_too(user: User) -> None:
    add_job(user)
    rename(user, "Planner")
    again = str(undo(user, now=LATER).change_set)
    for expected in ("Planner", "Grid Planning Analyst", "Planner", "Grid Planning Analyst"):
        again = str(undo(user, again, now=LATER).change_set)
        assert role_of(user) == expected
    undo(user, now=LATER)
    assert not Opportunity.objects.exists()


def test_nothing_is_redone_after_something_else_was_done(user: User) -> None:
    add_job(user)
    rename(user, "Planner")
    undo(user, now=LATER)
    rename(user, "Director")
    with pytest.raises(CannotUndo, match="nothing to redo"):
        redo(user, now=LATER)


def test_an_older_change_can_be_undone_where_nothing_touched_it_since(user: User) -> None:
    job = add_job(user)
    with change(user, "tests.note", NOW) as changes:
        changes.add(Note(opportunity=job, written_at=NOW, text="Ask about shifts."))
    rename(user, "Planner")
    undo(user, "c2", now=LATER)
    assert not Note.objects.exists()
    assert role_of(user) == "Planner"


def test_what_came_later_stands_in_the_way_and_is_named(user: User) -> None:
    add_job(user)
    rename(user, "Planner")
    rename(user, "Director")
    with pytest.raises(CannotUndo, match=r"can't undo c2 yet: brightwater .*\nIf .*undo c3 first"):
        undo(user, "c2", now=LATER)
    assert role_of(user) == "Director"


def test_what_hangs_on_a_record_stands_in_the_way_of_taking_it_away(user: User) -> None:
    job = add_job(user)
    with change(user, "tests.interview", NOW) as changes:
        interview(changes, job)
    with pytest.raises(CannotUndo, match=r"can't undo c1 yet: i1 .*\nIf .*undo c2 first"):
        undo(user, "c1", now=LATER)
    assert record(user, Interview, "i1").opportunity == job


def test_a_change_is_undone_once(user: User) -> None:
    add_job(user)
    rename(user, "Planner")
    undo(user, "c2", now=LATER)
    with pytest.raises(CannotUndo, match="already"):
        undo(user, "c2", now=LATER)


def test_one_of_every_kind_goes_and_comes_back_as_it_was(user: User) -> None:
    one_of_each(user)
    before = everything(user)
    undo(user, now=LATER)
    assert not everything(user)
    redo(user, now=LATER)
    assert everything(user) == before


def test_a_verdict_that_is_taken_back_stays_in_the_history(user: User) -> None:
    job = add_job(user)
    with change(user, "tests.advise", NOW) as changes:
        made = image_of(verdict(changes, job))
    undo(user, now=LATER)
    assert list(records(user, KeptVerdict)) == []
    rows = row_changes(user).filter(handle="v1")
    assert [(row.before, row.after) for row in rows] == [(None, made), (made, None)]
    redo(user, now=LATER)
    assert record(user, KeptVerdict, "v1").p_offer == 0.2


def test_a_verdict_on_which_something_was_decided_is_not_undone(user: User) -> None:
    job = add_job(user)
    with change(user, "tests.advise", NOW) as changes:
        made = verdict(changes, job)
    with change(user, "tests.choose", NOW) as changes:
        changes.add(Choice(opportunity=job, verdict=made, made_at=NOW, chosen="go", otherwise=True))
    with pytest.raises(CannotUndo, match="ch1"):
        undo(user, "c2", now=LATER)


def test_nothing_comes_back_to_a_record_that_is_in_the_bin(user: User) -> None:
    job = add_job(user)
    with change(user, "tests.note", NOW) as changes:
        changes.add(Note(opportunity=job, written_at=NOW, text="Ask about shifts."))
    again = str(undo(user, now=LATER).change_set)
    with change(user, "tests.bin", NOW) as changes:
        changes.edit(job, deleted_at=NOW)
    with pytest.raises(CannotUndo, match="brightwater"):
        undo(user, again, now=LATER)
    assert not Note.objects.exists()


def test_an_id_is_never_given_to_something_else(user: User) -> None:
    job = add_job(user)
    for number in (1, 2):
        with change(user, "tests.interview", NOW) as changes:
            assert interview(changes, job).handle == f"i{number}"
        undo(user, now=LATER)
    undo(user, now=LATER)
    assert add_job(user).handle == "brightwater-2"


def test_the_history_of_one_record_leaves_the_others_out(user: User) -> None:
    job = add_job(user)
    with change(user, "tests.interview", NOW) as changes:
        interview(changes, job)
    rename(user, "Planner")
    assert [each.handle for each in history(user)] == ["c3", "c2", "c1"]
    assert [each.handle for each in history(user, "brightwater")] == ["c3", "c1"]


def test_the_history_of_somebody_else_is_not_there(user: User, outsider: User) -> None:
    add_job(user)
    assert list(history(outsider)) == []
    assert list(history(outsider, "brightwater")) == []
    with pytest.raises(UnknownId):
        undo(outsider, "c1", now=LATER)


def test_every_kind_of_record_is_called_something() -> None:
    assert KIND_NAMES.keys() == set(KINDS) - {"keptdoubt"}
