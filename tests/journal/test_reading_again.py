"""A kept message is read against the day on which it came, for ever."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from goanyway.journal.core.access import records
from goanyway.journal.core.document import Document
from goanyway.journal.core.understanding import facts_of
from goanyway.journal.intake.kept_message import look
from goanyway.journal.intake.rereading import read_anew
from goanyway.journal.intake.taking_in import Intake, take_in
from goanyway.journal.keeping.advice import considered
from goanyway.journal.models import Interview, KeptMessage, User
from tests.journal.records import NOW

DAYS = range(1, 31)
TEXT = (
    "Hi Ana,\n\nWe'd like to invite you to an interview for the position of Picker at Harbor "
    "Freightways on {when} at 2:00 PM. Please confirm by tomorrow.\n\nAmy Stone\nHarbor "
    "Freightways\n"
)


@pytest.mark.parametrize("when", ["Friday the 13th", "this Friday", "November 13"])
def test_read_again_on_thirty_later_days_it_says_the_same(user: User, when: str) -> None:
    document = Document(TEXT.format(when=when).encode(), "pasted.txt")
    first = take_in(user, document, now=NOW).value
    assert isinstance(first, Intake)
    assert first.message is not None
    facts, interview = first.facts, records(user, Interview).get()
    assert facts.start is not None
    for days in DAYS:
        now = NOW + timedelta(days=days)
        again = take_in(user, document, now=now).value
        assert isinstance(again, Intake)
        assert again.facts == facts, f"taken in again {days} days later"
        KeptMessage.objects.update(reader="another")
        kept = records(user, KeptMessage).get()
        assert facts_of(kept) == facts
        assert look(user, kept.handle).facts == facts
        read_anew(user, now=now)
        assert facts_of(records(user, KeptMessage).get()) == facts
        same = records(user, Interview).get()
        assert (same.day, same.time) == (interview.day, interview.time)
    advised = considered(user, first.opportunity.handle, now=NOW + timedelta(days=40))
    assert advised.invitation is not None
    assert advised.invitation.start == facts.start


def test_friday_the_fourth_is_that_of_the_month_in_which_it_came(user: User) -> None:
    came = NOW.replace(month=12, day=1)
    document = Document(TEXT.format(when="Friday the 4th").encode(), "pasted.txt")
    for days in (0, 1, 5, 30):
        take_in(user, document, now=came + timedelta(days=days))
    interview = records(user, Interview).get()
    assert (interview.day, interview.time) == (date(2026, 12, 4), time(14))
