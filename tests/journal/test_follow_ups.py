"""What you owe: thanks, an invitation to connect, an answer; put off, done, not needed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goanyway.errors import InputError, UnknownId
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import change
from goanyway.journal.core.history import undo
from goanyway.journal.keeping.closing import close
from goanyway.journal.keeping.follow_ups import done, draft, not_needed, owed, rewrite, snooze
from goanyway.journal.keeping.people import meet
from goanyway.journal.models import ClosingReason, FollowUp, Interview, Person, User
from goanyway.letters.panel import Draft
from tests.journal.debriefs import told
from tests.journal.records import NOW, interview, opportunity

AFTER = datetime(2026, 11, 12, 21, 0, tzinfo=UTC)
"""In the evening of the interview's day."""


def interviewed(user: User, *people: str) -> None:
    """The interview i1, and whom you met there."""
    with change(user, "tests.interview", NOW) as changes:
        interview(changes, opportunity(changes))
    for each in people:
        meet(user, "i1", each, now=AFTER)


def owing(user: User, *, now: datetime = AFTER, snoozed: bool = False) -> list[tuple[str, str]]:
    return [(each.kind, str(each.person or "")) for each in owed(user, now=now, snoozed=snoozed)]


def test_whom_you_met_you_owe_thanks_within_a_day_and_then_an_invitation(user: User) -> None:
    interviewed(user, "Daniel Cho")
    thanks, linkedin = owed(user, now=AFTER)
    ended = datetime(2026, 11, 12, 20, 0, tzinfo=UTC)  # 15:00 in New York
    assert (thanks.kind, thanks.due_at) == ("thank-you", ended + timedelta(days=1))
    assert (linkedin.kind, linkedin.due_at) == ("linkedin", ended + timedelta(days=3))


def test_what_is_due_first_comes_first(user: User) -> None:
    interviewed(user, "Daniel Cho", "Priya Nair")
    assert owing(user) == [
        ("thank-you", "daniel-cho"),
        ("thank-you", "priya-nair"),
        ("linkedin", "daniel-cho"),
        ("linkedin", "priya-nair"),
    ]


@pytest.mark.parametrize(
    ("known", "due"),
    [
        ({"time": None}, datetime(2026, 11, 13, 23, 59, 59, tzinfo=UTC)),
        ({"day": None}, AFTER + timedelta(days=1)),
        ({"minutes": None}, datetime(2026, 11, 13, 19, 30, tzinfo=UTC)),
        ({"zone": ""}, datetime(2026, 11, 13, 15, 0, tzinfo=UTC)),
        ({"zone": "+02:00"}, datetime(2026, 11, 13, 13, 0, tzinfo=UTC)),
        ({"zone": "Nowhere/Land"}, datetime(2026, 11, 13, 15, 0, tzinfo=UTC)),
    ],
)
def test_when_thanks_are_due_is_told_from_what_is_known_of_the_interview(
    user: User, known: dict[str, object], due: datetime
) -> None:
    interviewed(user)
    with change(user, "tests.edit", NOW) as changes:
        changes.edit(Interview.objects.get(), **known)
    meet(user, "i1", "Daniel Cho", now=AFTER)
    assert owed(user, now=AFTER)[0].due_at == due


def test_thanks_are_owed_once_however_often_you_tell_of_somebody(user: User) -> None:
    interviewed(user, "Daniel Cho", "daniel-cho")
    not_needed(user, "f1", now=AFTER)
    meet(user, "i1", "daniel-cho", said="Likes maps.", now=AFTER)
    assert owing(user) == [("linkedin", "daniel-cho")]


def test_who_was_invited_to_connect_is_not_invited_again(user: User) -> None:
    interviewed(user, "Daniel Cho")
    done(user, "f2", now=AFTER)
    with change(user, "tests.further", NOW) as changes:
        interview(changes, Interview.objects.get().opportunity)
    meet(user, "i2", "daniel-cho", now=AFTER)
    assert owing(user) == [("thank-you", "daniel-cho"), ("thank-you", "daniel-cho")]


def test_telling_whom_you_met_and_what_you_owe_are_undone_together(user: User) -> None:
    interviewed(user, "Daniel Cho")
    undo(user, now=AFTER)
    assert owing(user) == []


def test_what_is_put_off_comes_back_on_its_day(user: User) -> None:
    interviewed(user, "Daniel Cho")
    snooze(user, "f2", date(2026, 11, 20), now=AFTER)
    assert owing(user) == [("thank-you", "daniel-cho")]
    assert len(owing(user, snoozed=True)) == 2
    assert len(owing(user, now=datetime(2026, 11, 20, 0, 1, tzinfo=UTC))) == 2


@pytest.mark.parametrize("day", [date(2026, 11, 12), date(2026, 1, 1)])
def test_nothing_is_put_off_until_a_day_that_is_not_ahead(user: User, day: date) -> None:
    interviewed(user, "Daniel Cho")
    with pytest.raises(InputError, match=f"{day} isn't in the future"):
        snooze(user, "f1", day, now=AFTER)


def test_what_is_done_or_not_needed_is_owed_no_more_until_that_is_undone(user: User) -> None:
    interviewed(user, "Daniel Cho")
    assert done(user, "f1", now=AFTER).value.settled_at == AFTER
    not_needed(user, "f2", now=AFTER)
    assert owing(user) == []
    with pytest.raises(InputError, match=r"f1 is already settled: done"):
        snooze(user, "f1", date(2026, 11, 20), now=AFTER)
    undo(user, now=AFTER)
    assert owing(user) == [("linkedin", "daniel-cho")]


def test_of_one_opportunity_only_what_is_owed_there(user: User) -> None:
    interviewed(user, "Daniel Cho")
    assert len(owed(user, now=AFTER, opportunity="brightwater")) == 2
    with pytest.raises(UnknownId):
        owed(user, now=AFTER, opportunity="elsewhere")


def test_nothing_is_owed_to_what_the_screen_stopped(user: User) -> None:
    interviewed(user, "Daniel Cho")
    close(user, "brightwater", ClosingReason.SCAM, now=AFTER)
    assert owing(user) == []


def test_what_is_owed_takes_one_query_however_much_it_is(user: User) -> None:
    interviewed(user, "Daniel Cho", "Priya Nair")
    with CaptureQueriesContext(connection) as queries:
        named = [(str(each.opportunity), str(each.person)) for each in owed(user, now=AFTER)]
    assert named[1] == ("brightwater", "priya-nair")
    assert len(queries) == 1
    assert FollowUp.objects.count() == 4


def test_a_draft_is_made_of_what_you_noted_of_that_person(user: User) -> None:
    interviewed(user, "Priya Nair", "Daniel Cho")
    noted = "*the team forecasts load a day ahead*"
    meet(user, "i1", "daniel-cho", said=noted, quotable=True, now=AFTER)
    thanks, linkedin = (
        draft(user, each.handle)
        for each in owed(user, now=AFTER)
        if str(each.person) == "daniel-cho"
    )
    assert thanks is not None
    assert "Hello Daniel" in thanks.body
    assert "the team forecasts load a day ahead" in thanks.body
    assert "November 12" in thanks.body
    assert linkedin is not None
    assert linkedin.body.startswith("Hello Daniel, ")


def test_no_two_people_of_a_panel_get_the_same_draft(user: User) -> None:
    interviewed(user, *(f"Person {letter}" for letter in "ABCDE"))
    with change(user, "tests.same", NOW) as changes:
        for each in records(user, Person):
            changes.edit(each, name="Bo Li", name_key="bo li")
    texts = [made.body for each in owed(user, now=AFTER) if (made := draft(user, each.handle))]
    assert len(texts) == len(set(texts)) == 10


def test_thanks_that_go_to_nobody_by_name_have_a_draft_too(user: User) -> None:
    interviewed(user)
    told(user, "i1", finished=True, now=AFTER)
    made = draft(user, "f1")
    assert made is not None
    assert made.body.startswith("Hello,\n")


def test_your_own_text_takes_the_place_of_the_draft_until_you_empty_it(user: User) -> None:
    interviewed(user, "Daniel Cho")
    before = draft(user, "f1")
    assert before is not None
    rewrite(user, "f1", "Dear Daniel, thanks.", now=AFTER)
    assert draft(user, "f1") == Draft(before.subject, "Dear Daniel, thanks.")
    rewrite(user, "f1", " ", now=AFTER)
    assert draft(user, "f1") == before


def test_what_you_wrote_is_kept_when_it_is_done(user: User) -> None:
    interviewed(user, "Daniel Cho")
    written = draft(user, "f1")
    done(user, "f1", now=AFTER)
    meet(user, "i1", "daniel-cho", said="Something else.", now=AFTER)
    assert draft(user, "f1") == written
