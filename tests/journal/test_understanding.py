"""A message is understood once; another goanyway reads it anew, against the day it came."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from goanyway.advising.understanding import understand
from goanyway.domain.facts import Kind
from goanyway.domain.screening import Safety
from goanyway.interchange.outputs.facts_json import facts_as_json
from goanyway.journal.core import understanding as kept_understanding
from goanyway.journal.core.access import change_sets, records
from goanyway.journal.core.document import Document
from goanyway.journal.core.history import undo
from goanyway.journal.core.reader import reader
from goanyway.journal.core.understanding import facts_of, understanding
from goanyway.journal.intake.amendments import trust
from goanyway.journal.intake.kept_message import look
from goanyway.journal.intake.rereading import read_anew
from goanyway.journal.intake.taking_in import Intake, keep_posting, take_in
from goanyway.journal.keeping.advice import advise
from goanyway.journal.models import Interview, KeptMessage, Opportunity, Posting, User
from tests.journal.mails import DAY, INTERVIEW, SCAM, mail, on
from tests.journal.records import NOW
from tests.journal.test_intake import POSTING

KINDS: tuple[type[KeptMessage | Posting], ...] = (KeptMessage, Posting)
FRIDAY = INTERVIEW.format(when=" this Friday at 10 AM")
A_MONTH_LATER = NOW + timedelta(days=30)


def kept(user: User, document: Document) -> KeptMessage:
    result = take_in(user, document, now=NOW, as_new=True).value
    assert isinstance(result, Intake)
    assert result.message is not None
    return records(user, KeptMessage).get(pk=result.message.pk)


def read_by_an_earlier_one(message: KeptMessage, **columns: object) -> KeptMessage:
    """As it stands in a journal that an earlier goanyway wrote."""
    KeptMessage.objects.filter(pk=message.pk).update(reader="0.0.1 en", **columns)
    return KeptMessage.objects.get(pk=message.pk)


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read from now on, each by its name."""
    kept_understanding._remembered.clear()
    names: list[str] = []

    def noted(message, *arguments, **named):  # type: ignore[no-untyped-def]
        names.append(message.name)
        return understand(message, *arguments, **named)

    monkeypatch.setattr(kept_understanding, "understand", noted)
    return names


def test_what_was_understood_is_kept_as_the_objects_that_it_was(user: User) -> None:
    message = kept(user, mail())
    understood = understanding(message)
    assert facts_as_json(facts_of(message)) == message.facts
    assert understood.facts == facts_of(message)
    assert understood.screening.safety == message.safety == Safety.LOOKS_GENUINE
    assert understood.facts.start is not None
    assert understood.facts.start.value.date() == DAY  # type: ignore[union-attr]


def test_no_page_reads_or_screens_it_again(user: User, readings: list[str]) -> None:
    message = kept(user, mail())
    for _page in range(3):
        look(user, message.handle)
        advise(user, message.opportunity.handle, now=NOW)
    assert readings == []


def test_a_day_in_its_words_is_counted_from_the_day_it_came_for_ever(user: User) -> None:
    message = kept(user, Document(f"Subject: Interview\n\n{FRIDAY}".encode(), "text.eml"))
    first = facts_of(message)
    assert first.start is not None
    assert first.start.value.date() == date(2026, 11, 6)  # type: ignore[union-attr]
    stale = read_by_an_earlier_one(message)
    read_anew(user, now=A_MONTH_LATER)
    assert facts_of(KeptMessage.objects.get(pk=stale.pk)) == first
    assert facts_of(stale) == first


def test_what_another_goanyway_kept_counts_no_more(user: User, readings: list[str]) -> None:
    message = kept(user, mail())
    right = message.facts
    stale = read_by_an_earlier_one(message, facts=right | {"employer": "Nobody Ltd"}, screening={})
    assert facts_as_json(facts_of(stale)) == right
    assert understanding(stale).screening.safety is Safety.LOOKS_GENUINE
    assert readings == ["mail-1.eml"], "and it is read once"


def test_all_messages_and_postings_are_read_anew_some_at_a_time(user: User) -> None:
    for number in range(1, 6):
        kept(user, mail(number))
    keep_posting(user, "brightwater", POSTING, now=NOW)
    KeptMessage.objects.update(reader="")
    Posting.objects.update(reader="")
    done = [read_anew(user, now=A_MONTH_LATER, at_most=4).value for _time in range(3)]
    assert done == [4, 2, 0]
    readers = [records(user, kind).values_list("reader", flat=True) for kind in KINDS]
    assert {each for rows in readers for each in rows} == {reader()}


def test_reading_anew_what_says_the_same_is_no_change_of_yours(user: User) -> None:
    message = kept(user, mail())
    before = change_sets(user).count()
    read_by_an_earlier_one(message)
    done = read_anew(user, now=A_MONTH_LATER)
    assert (done.value, done.change_set) == (1, None)
    assert change_sets(user).count() == before
    undo(user, now=A_MONTH_LATER)
    assert not records(user, Opportunity).exists(), "and what you did last is what is undone"


def test_an_interview_follows_the_new_reading_and_that_can_be_undone(user: User) -> None:
    message = kept(user, mail())
    wrong = [message.appointments[0] | {"day": "2026-12-24"}]
    Interview.objects.update(day=date(2026, 12, 24))
    facts = message.facts | {"start": "2026-12-24T13:30:00"}
    read_by_an_earlier_one(message, appointments=wrong, facts=facts)
    done = read_anew(user, now=NOW)
    assert records(user, Interview)[0].day == DAY
    assert done.change_set is not None
    undo(user, now=NOW)
    assert records(user, Interview)[0].day == date(2026, 12, 24)


def test_your_word_stands_when_a_message_is_read_anew(user: User) -> None:
    corrected = ["kind=invitation"]
    result = take_in(
        user, Document(b"Subject: Hello\n\nSee you.", "x.eml"), now=NOW, as_new=True,
        corrections=corrected,
    ).value  # fmt: skip
    assert isinstance(result, Intake)
    assert result.message is not None
    assert (result.message.kind, facts_of(result.message).kind.value) == ("invitation", Kind.OTHER)
    read_by_an_earlier_one(result.message)
    read_anew(user, now=A_MONTH_LATER)
    assert KeptMessage.objects.get(pk=result.message.pk).kind == "invitation"


def test_a_message_that_you_trust_stays_trusted(user: User) -> None:
    message = kept(user, mail(text=SCAM))
    trust(user, message.opportunity.handle, now=NOW)
    read_by_an_earlier_one(KeptMessage.objects.get(pk=message.pk))
    read_anew(user, now=A_MONTH_LATER)
    assert KeptMessage.objects.get(pk=message.pk).trusted
    assert records(user, Opportunity)[0].state == "open"


def test_what_somebody_else_keeps_is_not_read(user: User, outsider: User) -> None:
    message = read_by_an_earlier_one(kept(user, mail()))
    assert read_anew(outsider, now=NOW).value == 0
    assert KeptMessage.objects.get(pk=message.pk).reader == "0.0.1 en"


def test_moments_keep_the_names_of_their_zones(user: User) -> None:
    text = INTERVIEW.format(when=on(DAY) + " Central Time (America/Chicago)")
    start = facts_of(kept(user, mail(text=text))).start
    if start is not None and getattr(start.value, "tzinfo", None) is not None:
        assert getattr(start.value.tzinfo, "key", "") == "America/Chicago"  # type: ignore[union-attr]
