"""Interviews by hand, preparing for them, and whether you went."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goanyway.errors import InputError, JournalError
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import change
from goanyway.journal.core.document import Document
from goanyway.journal.intake.amendments import plan_again, trust
from goanyway.journal.intake.taking_in import keep_situation, take_in
from goanyway.journal.keeping.advice import advise
from goanyway.journal.keeping.notes import write_note, write_story
from goanyway.journal.keeping.schedule import (
    attend,
    cancel,
    miss,
    prepare,
    schedule,
    write_preparation,
)
from goanyway.journal.models import Debrief, Interview, User
from tests.journal.mails import DAY, INTERVIEW, ics, mail, on
from tests.journal.records import NOW
from tests.journal.test_intake import NEXT_DAY, POSTING, interviews, scam, taken
from tests.journal.test_people import met

AFTER = NOW + timedelta(days=11)
BREAKER = (
    b'currency = "USD"\n\n[job.beliefs.team]\nmean = 0.5\nsd = 1.5\n\n'
    b'[[deal_breakers]]\nwhat = "four days a week on site"\nprobability = 0.5\ncost = 9000\n'
)


def test_an_interview_that_was_agreed_on_the_phone(user: User) -> None:
    taken(user, POSTING)
    made = schedule(
        user, "brightwater", start=datetime(2026, 11, 12, 13, 30, tzinfo=ZoneInfo("Europe/Madrid")),
        end=datetime(2026, 11, 12, 15, 0, tzinfo=ZoneInfo("Europe/Madrid")), style="panel",
        place="Harbour Street 4", join="https://meet.example/1", now=NOW,
    ).value  # fmt: skip
    assert (made.handle, made.state, made.day, made.time) == ("i1", "planned", DAY, time(13, 30))
    assert (made.minutes, made.zone, made.style) == (90, "Europe/Madrid", "panel")
    assert (made.place, made.join) == ("Harbour Street 4", "https://meet.example/1")


@pytest.mark.parametrize(
    ("start", "day", "at", "zone"),
    [
        (None, None, None, ""),
        (DAY, DAY, None, ""),
        (datetime(2026, 11, 12, 9, 5), DAY, time(9, 5), ""),  # noqa: DTZ001 - where you are
        (datetime(2026, 11, 12, 9, 5, tzinfo=UTC), DAY, time(9, 5), "UTC"),
    ],
)
def test_the_hour_and_the_day_may_be_unknown(
    user: User, start: date | None, day: date | None, at: time | None, zone: str
) -> None:
    taken(user, POSTING)
    made = schedule(user, "brightwater", start=start, now=NOW).value
    assert (made.day, made.time, made.zone) == (day, at, zone)


@pytest.mark.parametrize("end", [DAY - timedelta(days=1), datetime(2026, 11, 12, 9, tzinfo=UTC)])
def test_an_end_before_the_start_is_refused(user: User, end: date) -> None:
    taken(user, POSTING)
    with pytest.raises(InputError, match="ends before it starts"):
        schedule(user, "brightwater", start=DAY, end=end, now=NOW)


def test_a_style_that_is_none_is_refused(user: User) -> None:
    taken(user, POSTING)
    with pytest.raises(InputError, match="Did you mean panel"):
        schedule(user, "brightwater", style="pannel", now=NOW)


def test_its_invitation_finds_it_and_what_you_said_stands(user: User) -> None:
    taken(user, POSTING)
    schedule(user, "brightwater", start=DAY, style="panel", join="Room 4", now=NOW)
    taken(user, ics())
    (only,) = records(user, Interview)
    assert (only.uid, only.style, only.join) == (
        "interview-1@brightwater.example",
        "panel",
        "Room 4",
    )


def test_you_went_or_you_did_not(user: User) -> None:
    taken(user, mail())
    assert attend(user, "i1", now=AFTER).value.state == "attended"
    assert miss(user, "i1", now=AFTER).value.state == "missed"


@pytest.mark.parametrize("went", [attend, miss])
def test_nobody_went_to_what_is_still_ahead(user: User, went: object) -> None:
    taken(user, mail())
    assert callable(went)
    with pytest.raises(JournalError, match="2026-11-12, which hasn't come"):
        went(user, "i1", now=NOW)


def test_a_reminder_does_not_undo_that_you_went(user: User) -> None:
    taken(user, ics())
    attend(user, "i1", now=AFTER)
    taken(user, ics(sequence=1))
    assert records(user, Interview)[0].state == "attended"


def test_what_you_cancelled_stays_cancelled_until_you_plan_it_again(user: User) -> None:
    taken(user, ics())
    cancel(user, "i1", now=NOW)
    taken(user, ics(day=NEXT_DAY, sequence=1))
    assert interviews(user) == [(NEXT_DAY, time(13, 30), "cancelled")]
    assert plan_again(user, "i1", now=NOW).value.state == "planned"


def test_what_a_message_cancelled_is_not_planned_by_wishing(user: User) -> None:
    taken(user, ics(), ics(sequence=1, method="CANCEL"))
    assert plan_again(user, "i1", now=NOW).value.state == "cancelled"


# Preparing.


def test_a_preparation_has_all_that_helps(user: User) -> None:
    text = INTERVIEW.format(when=on(DAY)) + "\nPlease bring your passport.\n"
    take_in(
        user, mail(1, text), now=NOW, situation=Document(BREAKER, "situation.toml"),
        corrections=["style=panel", "place=Harbour Street 4"],
    )  # fmt: skip
    verdict = advise(user, "brightwater", now=NOW).value.verdict
    story = write_story(user, "brightwater", "The storm", "I kept the grid up.", now=NOW).value
    write_note(user, "brightwater", "Not a story.", now=NOW)
    made = prepare(user, "i1")
    assert (made.interview.handle, made.opportunity.handle) == ("i1", "brightwater")
    assert made.verdict == verdict
    assert made.doubts[0].matters >= made.doubts[-1].matters
    by_input = {each.input: each for each in made.doubts}
    breaker = by_input["deal_breakers[0]"]
    assert (breaker.expected, breaker.doubt, breaker.matters) == (0.5, None, 4500)
    assert "four days a week on site" in breaker.name
    assert "on site" in breaker.question
    assert (by_input["job.beliefs.team"].expected, by_input["job.beliefs.team"].doubt) == (0.5, 1.5)
    worths = [each.worth for each in made.questions]
    assert worths[1:] == sorted(worths[1:], reverse=True), "what you doubt yourself stands first"
    assert len(worths) == 3
    assert made.stories == (story,)
    assert any("passport" in each for each in made.bring)
    assert made.place == "Harbour Street 4"
    assert "Several people" in made.expect
    assert [(each.name, each.known) for each in made.people] == [("Daniel Cho", None)]


def test_without_a_verdict_there_are_no_doubts_yet(user: User) -> None:
    taken(user, mail())
    made = prepare(user, "i1")
    assert (made.verdict, made.doubts, made.questions) == (None, (), ())


def test_who_is_named_and_whom_you_met_are_brought_together(user: User) -> None:
    taken(user, mail())
    with change(user, "tests.met", NOW) as changes:
        met(changes, "Cho, Daniel", records(user, Interview)[0].opportunity, parted="warm")
    made = prepare(user, "i1")
    assert made.people[0].known is not None
    assert made.people[0].known.parted == "warm"
    assert [each.name for each in made.known] == ["Cho, Daniel"]


def test_what_you_were_asked_in_that_style_before_comes_back(user: User) -> None:
    taken(user, POSTING)
    schedule(user, "brightwater", start=DAY, style="panel", now=NOW)
    schedule(user, "brightwater", start=NEXT_DAY, style="panel", now=NOW)
    before = attend(user, "i1", now=AFTER).value
    with change(user, "tests.debrief", NOW) as changes:
        changes.add(Debrief(interview=before, begun_at=NOW, questions_asked=["Why us?"]))
    made = prepare(user, "i2")
    assert (made.experience.attended, made.experience.questions_asked) == (1, ("Why us?",))


def test_for_a_scam_there_is_nothing_to_prepare(user: User) -> None:
    taken(user, mail(1), scam(2, answers=(1,)))
    with pytest.raises(JournalError, match="nothing to prepare for"):
        prepare(user, "i1")
    with pytest.raises(JournalError, match="nothing to prepare for"):
        schedule(user, "brightwater", start=DAY, now=NOW)
    trust(user, "brightwater", now=NOW)
    assert prepare(user, "i1").interview.handle == "i1"


def test_what_you_noted_while_preparing_is_kept(user: User) -> None:
    taken(user, mail())
    write_preparation(user, "i1", "*Ask* about shifts.", now=NOW)
    assert prepare(user, "i1").interview.prepared == "*Ask* about shifts."


def test_as_many_queries_to_prepare_from_much_as_from_little(user: User) -> None:
    taken(user, mail())
    keep_situation(user, Document(BREAKER, "situation.toml"), now=NOW)
    advise(user, "brightwater", now=NOW)
    write_story(user, "i1", "Story 1", "It went well.", now=NOW)
    with change(user, "tests.met", NOW) as changes:
        met(changes, "Person 1", records(user, Interview)[0].opportunity)
    with CaptureQueriesContext(connection) as little:
        prepare(user, "i1")
    for number in range(2, 6):
        taken(user, mail(number, "Hello Ana, thank you.", answers=(1,)))
        write_story(user, "i1", f"Story {number}", "It went well.", now=NOW)
        with change(user, "tests.met", NOW) as changes:
            job = records(user, Interview)[0].opportunity
            met(changes, f"Person {number}", job)
    with CaptureQueriesContext(connection) as much:
        assert len(prepare(user, "i1").stories) == 5
    assert len(much) == len(little)
