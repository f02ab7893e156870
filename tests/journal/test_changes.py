"""Writing: all of a use case or nothing of it, and never over what somebody else wrote."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from goanyway.errors import ChangedMeanwhile
from goanyway.journal.core.access import change_sets, record, records
from goanyway.journal.core.changes import change, together
from goanyway.journal.core.record_values import image_of
from goanyway.journal.models import (
    RECORDS,
    ChangeSet,
    Content,
    KeptVerdict,
    Opportunity,
    Record,
    RowChange,
    User,
)
from tests.journal.records import NOW, one_of_each, opportunity, verdict


def test_a_change_set_remembers_every_row_before_and_after(user: User) -> None:
    with change(user, "tests.add", NOW) as changes:
        job = opportunity(changes)
    with change(user, "tests.edit", NOW) as changes:
        changes.edit(job, role="Planner", state="closed")
    image = image_of(job)
    done = change_sets(user).first()
    assert done is not None
    assert (done.handle, done.use_case, done.at) == ("c2", "tests.edit", NOW)
    row = done.rows.get()
    assert (row.kind, row.handle) == ("opportunity", "brightwater")
    assert row.before == image | {"role": "Grid Planning Analyst", "state": "open"}
    assert row.after == image


def test_several_changes_of_a_row_in_one_use_case_are_remembered_as_one(user: User) -> None:
    with change(user, "tests.add", NOW) as changes:
        job = opportunity(changes)
        changes.edit(job, role="Planner")
        changes.edit(job, role="Planning Lead")
    row = RowChange.objects.get()
    assert (row.before, row.after) == (None, image_of(job))


def test_a_use_case_that_changed_nothing_leaves_no_trace(user: User) -> None:
    with change(user, "tests.add", NOW) as changes:
        job = opportunity(changes)
    with change(user, "tests.edit", NOW) as changes:
        changes.edit(job, role=job.role)
    with change(user, "tests.there_and_back", NOW) as changes:
        changes.edit(job, role="Planner")
        changes.edit(job, role="Grid Planning Analyst")
    assert changes.change_set is None
    assert ChangeSet.objects.count() == 1


def test_a_use_case_that_fails_changes_nothing(user: User) -> None:
    with pytest.raises(ZeroDivisionError):
        _fail_half_way(user)
    assert not Opportunity.objects.exists()
    assert not ChangeSet.objects.exists()


def _fail_half_way(user: User) -> None:
    with change(user, "tests.fail", NOW) as changes:
        opportunity(changes)
        raise ZeroDivisionError


def test_a_change_of_something_older_is_refused(user: User) -> None:
    with change(user, "tests.add", NOW) as changes:
        opportunity(changes)
    mine, theirs = (record(user, Opportunity, "brightwater") for _ in range(2))
    with change(user, "tests.edit", NOW) as changes:
        changes.edit(theirs, role="Planner")
    with pytest.raises(ChangedMeanwhile), change(user, "tests.edit", NOW) as changes:
        changes.edit(mine, role="Director")
    assert record(user, Opportunity, "brightwater").role == "Planner"


def test_who_names_the_version_that_they_looked_at_is_told_of_a_later_one(user: User) -> None:
    with change(user, "tests.add", NOW) as changes:
        job = opportunity(changes)
        changes.edit(job, role="Planner")
    assert record(user, Opportunity, "brightwater", version=2) == job
    with pytest.raises(ChangedMeanwhile, match="brightwater"):
        record(user, Opportunity, "brightwater", version=1)


def test_the_same_bytes_are_kept_once(user: User) -> None:
    with change(user, "tests.content", NOW) as changes:
        assert changes.content(b"a mail") == changes.content(b"a mail")
    assert Content.objects.count() == 1


@pytest.mark.parametrize("kind", RECORDS)
def test_no_record_is_written_but_by_a_change_set(user: User, kind: type[Record]) -> None:
    made = one_of_each(user)[kind]
    with pytest.raises(TypeError, match="change set"):
        made.save()


def test_a_verdict_stays_as_it_was_made(user: User) -> None:
    with change(user, "tests.advise", NOW) as changes:
        made = verdict(changes, opportunity(changes))
    with pytest.raises(TypeError, match="kept as made"), change(user, "tests.x", NOW) as changes:
        changes.edit(made, p_offer=0.9)
    assert record(user, KeptVerdict, "v1").p_offer == 0.2


def test_the_database_itself_refuses_to_change_a_verdict(user: User) -> None:
    with change(user, "tests.advise", NOW) as changes:
        verdict(changes, opportunity(changes))
    for field in KeptVerdict._meta.concrete_fields:
        if field.name in ("deleted_at", "version"):
            continue
        with connection.cursor() as cursor, pytest.raises(DatabaseError, match="kept as made"):
            cursor.execute(f'UPDATE journal_keptverdict SET "{field.column}" = "{field.column}"')


def test_use_cases_that_belong_together_are_all_kept_each_with_a_change_set(user: User) -> None:
    with together(NOW):
        for employer in ("Brightwater", "Fernhill"):
            with change(user, "tests.add", NOW) as changes:
                opportunity(changes, employer)
    assert records(user, Opportunity).count() == 2
    assert [each.handle for each in change_sets(user)] == ["c2", "c1"]


def test_where_one_of_those_fails_none_is_kept(user: User) -> None:
    def first_succeeds_second_fails() -> None:
        with together(NOW):
            with change(user, "tests.add", NOW) as changes:
                opportunity(changes)
            with change(user, "tests.fail", NOW):
                raise ValueError("the second")

    with pytest.raises(ValueError, match="second"):
        first_succeeds_second_fails()
    assert not records(user, Opportunity).exists()
    assert not change_sets(user).exists()


def test_elsewhere_a_change_is_never_part_of_a_greater_transaction(user: User) -> None:
    with together(NOW):
        pass
    with (
        pytest.raises(RuntimeError, match="durable"),
        transaction.atomic(),
        change(user, "tests.add", NOW),
    ):
        pass
