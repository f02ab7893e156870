"""People: whom you know at an employer, and how you left it."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goanyway.journal.changes import Changes, change
from goanyway.journal.models import Meeting, Opportunity, Parting, Person, Position, User
from goanyway.journal.names import employer_key, person_key, person_slug
from goanyway.journal.people import Acquaintance, whom_you_know
from tests.journal.records import NOW, interview, one_of_each, opportunity


def met(
    changes: Changes, name: str, at: Opportunity, parted: str = "", day: date | None = None
) -> Person:
    """Somebody whom you met at an interview for that job."""
    somebody = changes.add(Person(name=name, name_key=person_key(name)), called=person_slug(name))
    appointment = interview(changes, at)
    if day:
        changes.edit(appointment, day=day)
    changes.add(
        Meeting(interview=appointment, person=somebody, met=True, role="Lead", parted=parted)
    )
    return somebody


def works_at(
    changes: Changes, somebody: Person, employer: str, until: date | None = None
) -> Position:
    """Where that person works, or worked."""
    return changes.add(
        Position(
            person=somebody,
            employer=employer,
            employer_key=employer_key(employer),
            role="Head of Planning",
            until=until,
        )
    )


def test_whom_you_met_there_is_known_and_how_you_parted(user: User) -> None:
    with change(user, "tests.met", NOW) as changes:
        met(changes, "Daniel Cho", opportunity(changes), parted=Parting.WARM)
    assert whom_you_know(user, "BRIGHTWATER Energy, Inc.") == (
        Acquaintance(
            handle="daniel-cho",
            name="Daniel Cho",
            role="Lead",
            still_there=True,
            met_at="Brightwater Energy",
            met_on=date(2026, 11, 12),
            parted="warm",
        ),
    )


def test_who_moved_there_is_known_with_where_you_met(user: User) -> None:
    with change(user, "tests.met", NOW) as changes:
        works_at(changes, met(changes, "Daniel Cho", opportunity(changes)), "Norvia Grid")
    (daniel,) = whom_you_know(user, "Norvia Grid")
    assert (daniel.met_at, daniel.role) == ("Brightwater Energy", "Head of Planning")
    assert daniel.still_there


def test_who_left_is_known_as_somebody_who_was_there(user: User) -> None:
    with change(user, "tests.met", NOW) as changes:
        somebody = met(changes, "Daniel Cho", opportunity(changes))
        works_at(changes, somebody, "Brightwater Energy", until=date(2026, 6, 30))
    (daniel,) = whom_you_know(user, "Brightwater Energy")
    assert not daniel.still_there


def test_who_was_only_expected_is_not_known(user: User) -> None:
    one_of_each(user)
    assert whom_you_know(user, "Brightwater Energy") == ()
    assert [each.handle for each in whom_you_know(user, "Brightwater")] == ["daniel-cho"]


@pytest.mark.parametrize("employer", ["", "   ", "Somebody Else"])
def test_nobody_is_known_at_an_employer_that_you_have_nothing_to_do_with(
    user: User, employer: str
) -> None:
    one_of_each(user)
    assert whom_you_know(user, employer) == ()


def test_the_last_met_come_first_in_as_many_queries_for_many_as_for_one(user: User) -> None:
    with change(user, "tests.met", NOW) as changes:
        met(changes, "Person 0", opportunity(changes))
    with CaptureQueriesContext(connection) as for_one:
        whom_you_know(user, "Brightwater Energy")
    with change(user, "tests.met", NOW) as changes:
        for number in range(1, 6):
            met(changes, f"Person {number}", opportunity(changes), day=date(2027, 1, number))
    with CaptureQueriesContext(connection) as for_many:
        known = whom_you_know(user, "Brightwater Energy")
    assert [each.name for each in known] == [f"Person {number}" for number in (5, 4, 3, 2, 1, 0)]
    assert len(for_many) == len(for_one)
