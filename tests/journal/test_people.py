"""People: whom you know at an employer, and how you left it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goanyway.errors import InputError, JournalError
from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Changes, change
from goanyway.journal.core.history import undo
from goanyway.journal.core.record_values import image_of
from goanyway.journal.keeping.follow_ups import done
from goanyway.journal.keeping.people import Acquaintance, describe, meet, merge, move, whom_you_know
from goanyway.journal.models import (
    RECORDS,
    Attachment,
    FollowUp,
    Interview,
    Meeting,
    Note,
    Opportunity,
    Parting,
    Person,
    Position,
    User,
)
from goanyway.journal.name_keys import employer_key, person_key, person_slug
from tests.journal.records import NOW, interview, one_of_each, opportunity

AFTER = NOW + timedelta(days=11)


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


def interviews(user: User, *employers: str) -> None:
    """An interview i1, i2 … at each of these employers."""
    with change(user, "tests.interviews", NOW) as changes:
        for each in employers:
            job = changes.add(
                Opportunity(employer=each, employer_key=employer_key(each), opened_on=NOW.date()),
                called=employer_key(each).split()[0],
            )
            interview(changes, job)


def everything(user: User) -> dict[str, object]:
    return {
        each.handle: image_of(each)
        for kind in RECORDS
        for each in kind._base_manager.filter(owner=user)
    }


def test_whom_you_met_is_kept_with_what_they_said_and_how_you_parted(user: User) -> None:
    interviews(user, "Brightwater Energy")
    meeting = meet(
        user,
        "i1",
        "Daniel  Cho",
        role="hiring manager",
        said="Asked about load forecasts.",
        parted="warm",
        parted_said="He walked me out.",
        email="D.Cho@Brightwater.example",
        now=AFTER,
    ).value
    daniel = record(user, Person, "daniel-cho")
    assert (meeting.person, meeting.met) == (daniel, True)
    assert (daniel.name, daniel.email) == ("Daniel Cho", "d.cho@brightwater.example")
    (known,) = whom_you_know(user, "Brightwater Energy")
    assert (known.parted, known.parted_said) == ("warm", "He walked me out.")


def test_what_is_told_later_is_added_to_what_was_told(user: User) -> None:
    interviews(user, "Brightwater Energy")
    meet(user, "i1", "Daniel Cho", role="hiring manager", now=AFTER)
    meet(user, "i1", "daniel-cho", said="Asked about forecasts.", now=AFTER)
    (meeting,) = records(user, Meeting)
    assert (meeting.role, meeting.said) == ("hiring manager", "Asked about forecasts.")
    assert records(user, FollowUp).count() == 2


def test_who_was_expected_is_met(user: User) -> None:
    made = one_of_each(user)
    meet(user, "i1", "Cho, Daniel", now=AFTER)
    assert record(user, Meeting, made[Meeting].handle).met is True
    assert records(user, Person).count() == 1


def test_who_was_at_that_employer_before_is_the_same_person(user: User) -> None:
    interviews(user, "Brightwater Energy", "Brightwater Energy Inc.")
    meet(user, "i1", "Daniel Cho", now=AFTER)
    assert meet(user, "i2", "Daniel Cho", now=AFTER).value.person.handle == "daniel-cho"


def test_the_same_name_elsewhere_is_asked_and_not_guessed(user: User) -> None:
    interviews(user, "Brightwater Energy", "Norvia Grid")
    meet(user, "i1", "Daniel Cho", now=AFTER)
    with pytest.raises(InputError, match="daniel-cho"):
        meet(user, "i2", "Daniel Cho", now=AFTER)
    assert (
        meet(user, "i2", "Daniel Cho", is_new=True, now=AFTER).value.person.handle == "daniel-cho-2"
    )
    assert meet(user, "i2", "daniel-cho", now=AFTER).value.person.handle == "daniel-cho"


@pytest.mark.parametrize("name", ["", "  ", "?!"])
def test_a_person_has_a_name(user: User, name: str) -> None:
    interviews(user, "Brightwater Energy")
    with pytest.raises(InputError, match="needs a name"):
        meet(user, "i1", name, now=AFTER)
    meet(user, "i1", "Daniel Cho", now=AFTER)
    with pytest.raises(InputError, match="needs a name"):
        describe(user, "daniel-cho", name=name, now=AFTER)


def test_a_parting_is_one_of_three(user: User) -> None:
    interviews(user, "Brightwater Energy")
    with pytest.raises(InputError, match="warm, neutral, cool"):
        meet(user, "i1", "Daniel Cho", parted="frosty", now=AFTER)


def test_a_person_is_described_and_found_by_the_new_name(user: User) -> None:
    interviews(user, "Brightwater Energy")
    meet(user, "i1", "D. Cho", now=AFTER)
    describe(user, "d-cho", name="Daniel Cho", phone="+1 555 0100", now=AFTER)
    assert meet(user, "i1", "Daniel Cho", now=AFTER).value.person.handle == "d-cho"
    assert record(user, Person, "d-cho").phone == "+1 555 0100"


def test_who_moved_was_there_and_is_here(user: User) -> None:
    interviews(user, "Brightwater Energy")
    meet(user, "i1", "Daniel Cho", now=AFTER)
    move(user, "daniel-cho", "Norvia Grid", "Head of Planning", on=date(2027, 1, 1), now=AFTER)
    (there,) = whom_you_know(user, "Norvia Grid")
    assert (there.still_there, there.role, there.met_at) == (
        True,
        "Head of Planning",
        "Brightwater Energy",
    )
    (was,) = whom_you_know(user, "Brightwater Energy")
    assert not was.still_there
    move(user, "daniel-cho", "Helio Works", now=AFTER)
    assert not whom_you_know(user, "Norvia Grid")[0].still_there
    undo(user, now=AFTER)
    assert whom_you_know(user, "Norvia Grid")[0].still_there


def test_nobody_moves_to_where_they_are_or_to_nowhere(user: User) -> None:
    interviews(user, "Brightwater Energy")
    meet(user, "i1", "Daniel Cho", now=AFTER)
    move(user, "daniel-cho", "Norvia Grid", now=AFTER)
    with pytest.raises(InputError, match="already"):
        move(user, "daniel-cho", "NORVIA GRID Ltd", now=AFTER)
    with pytest.raises(InputError, match="Name the employer"):
        move(user, "daniel-cho", " ", now=AFTER)


def two_of_one(user: User) -> None:
    """Daniel Cho noted twice, at the same interview and at another, with all that can hang on."""
    one_of_each(user)
    interviews(user, "Norvia Grid")
    meet(user, "i1", "D. Cho", said="Likes maps.", email="d.cho@x.example", now=AFTER)
    meet(user, "i2", "d-cho", now=AFTER)
    with change(user, "tests.hang", NOW) as changes:
        daniel = record(user, Person, "d-cho")
        works_at(changes, daniel, "Norvia Grid")
        changes.add(Note(person=daniel, written_at=NOW, text="Ring him."))
        changes.edit(changes.add(Note(person=daniel, written_at=NOW, text="Old.")), deleted_at=NOW)


def test_of_two_people_one_remains_with_all_that_belonged_to_either(user: User) -> None:
    two_of_one(user)
    stays = merge(user, "d-cho", "daniel-cho", now=AFTER).value
    assert [each.handle for each in records(user, Person)] == ["daniel-cho"]
    assert stays.email == "d.cho@x.example"
    assert records(user, Meeting).filter(person=stays).count() == 2
    assert records(user, Position).filter(person=stays).count() == 2
    assert records(user, Note).filter(person=stays).count() == 1
    assert records(user, Attachment).filter(person=stays).count() == 1
    assert records(user, FollowUp).filter(person=stays).count() == 3
    at_both = records(user, Meeting).get(person=stays, interview=record(user, Interview, "i1"))
    assert (at_both.met, at_both.said, at_both.parted) == (True, "Likes maps.", "warm")


def test_who_was_merged_lies_in_the_bin_and_only_undoing_takes_it_out(user: User) -> None:
    two_of_one(user)
    before = everything(user)
    merge(user, "d-cho", "daniel-cho", now=AFTER)
    gone = Person.objects.get(handle="d-cho")
    assert gone.deleted_at == AFTER
    assert str(gone.merged_into) == "daniel-cho"
    assert [each.handle for each in the_bin.in_the_bin(user)] == ["n3"]
    with pytest.raises(JournalError, match="merged into daniel-cho"):
        the_bin.restore(user, "d-cho", now=AFTER)
    undo(user, now=AFTER)
    assert everything(user) == before


def test_who_was_merged_before_goes_along(user: User) -> None:
    interviews(user, "Brightwater Energy")
    for name in ("A Cho", "B Cho", "C Cho"):
        meet(user, "i1", name, now=AFTER)
    merge(user, "a-cho", "b-cho", now=AFTER)
    merge(user, "b-cho", "c-cho", now=AFTER)
    into = {each.handle: str(each.merged_into) for each in Person.objects.exclude(merged_into=None)}
    assert into == {"a-cho": "c-cho", "b-cho": "c-cho"}


def test_what_was_done_for_either_is_done_for_the_one(user: User) -> None:
    interviews(user, "Brightwater Energy")
    for name in ("Daniel Cho", "D. Cho"):
        meet(user, "i1", name, now=AFTER)
    done(user, "f3", now=AFTER)
    merge(user, "d-cho", "daniel-cho", now=AFTER)
    left = [(each.handle, each.state) for each in records(user, FollowUp)]
    assert left == [("f1", "done"), ("f2", "open")]


def test_nobody_is_merged_into_themselves(user: User) -> None:
    one_of_each(user)
    with pytest.raises(InputError, match="already one person"):
        merge(user, "daniel-cho", "daniel-cho", now=AFTER)


def test_emptying_the_bin_takes_the_merged_one_away_for_good(user: User) -> None:
    two_of_one(user)
    merge(user, "d-cho", "daniel-cho", now=AFTER)
    the_bin.empty(user)
    assert not Person.objects.filter(handle="d-cho").exists()
    assert records(user, Meeting).filter(person__handle="daniel-cho").count() == 2
