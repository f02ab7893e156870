"""Drafts are short, human, and say nothing that the invitation does not say."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.advice import LetterKind
from goanyway.domain.facts import Fact, Facts, Kind, Person, Source, Style
from goanyway.domain.message import Address
from goanyway.letters import HeldOffer, Manner, Opening, letters, question_beforehand

EASTERN = timezone(timedelta(hours=-5), "EST")


T = TypeVar("T")


def fact(value: T, part: str = "body", words: str = "") -> Fact[T]:
    return Fact(value, Source(part, 0, len(words), words), "as written")


def facts(people: tuple[Fact[Person], ...] = (), **known: Any) -> Facts:
    read: dict[str, Any] = {name: fact(value) for name, value in known.items()}
    return Facts(kind=fact(Kind.INVITATION), people=people, **read)


DANA = fact(Person("Dana Ortiz", "Recruiter", "dana@brightwater.example"), "from")
LEE = fact(Person("Lee Park"))
ALL = facts(
    employer="Brightwater Energy",
    role="Grid Planning Analyst",
    start=datetime(2026, 11, 12, 13, 30, tzinfo=EASTERN),
    people=(LEE, DANA),
    style=Style.PANEL,
)


def test_with_all_facts_a_draft_names_sender_role_employer_and_time() -> None:
    draft = letters(ALL, None, your_name="Maya Lin")[LetterKind.ACCEPT]
    assert draft.to == "dana@brightwater.example"
    assert draft.subject == "Interview for Grid Planning Analyst"
    assert draft.body.startswith("Hello Dana,\n\n")
    assert draft.body.endswith("Kind regards,\nMaya Lin\n")
    assert "the interview for the role of Grid Planning Analyst at Brightwater Energy" in draft.body
    assert "Thursday, November 12, at 1:30 PM EST" in draft.body


def test_with_no_facts_a_draft_gets_by_without_them() -> None:
    draft = letters(None, None)[LetterKind.ACCEPT]
    assert (draft.to, draft.subject) == ("", "Interview")
    assert draft.body.startswith("Hello,\n\nThank you for inviting me to the interview. ")
    assert draft.body.endswith("Kind regards\n")


def test_the_letter_that_asks_exists_only_where_there_is_a_question() -> None:
    assert LetterKind.ASK_FIRST not in letters(ALL, None)
    question = question_beforehand("pay")
    assert f"\n\n{question}\n\n" in letters(ALL, question)[LetterKind.ASK_FIRST].body


ABOUT_AN_OFFER = {
    LetterKind.MEET_SOONER,
    LetterKind.ASK_FOR_TIME,
    LetterKind.ACCEPT_OFFER,
    LetterKind.DECLINE_OFFER,
    LetterKind.STAY,
}


def test_all_letters_that_need_neither_question_nor_offer_are_always_there() -> None:
    assert set(letters(None, None)) == set(LetterKind) - {LetterKind.ASK_FIRST} - ABOUT_AN_OFFER


FRIDAY = date(2026, 12, 4)


def test_with_an_offer_that_runs_out_both_firms_can_be_asked_for_time() -> None:
    drafts = letters(ALL, None, held=HeldOffer(expires=FRIDAY))
    sooner, time = drafts[LetterKind.MEET_SOONER], drafts[LetterKind.ASK_FOR_TIME]
    assert sooner.to == "dana@brightwater.example"
    assert "I have to answer another offer by Friday, December 4." in sooner.body
    assert "Could we meet before then" in sooner.body
    assert time.to == ""
    assert "Brightwater" not in time.body + time.subject
    assert "by Friday, December 4. Could I have one more week to decide?" in time.body
    assert {LetterKind.ACCEPT_OFFER, LetterKind.DECLINE_OFFER} < set(drafts)
    assert LetterKind.STAY not in drafts


def test_an_offer_without_a_day_needs_no_time() -> None:
    drafts = letters(ALL, None, held=HeldOffer())
    assert not {LetterKind.MEET_SOONER, LetterKind.ASK_FOR_TIME} & set(drafts)


def test_a_counter_offer_is_taken_by_saying_that_you_stay() -> None:
    drafts = letters(ALL, None, held=HeldOffer(is_counter_offer=True))
    assert "I've decided to stay." in drafts[LetterKind.STAY].body
    assert LetterKind.ACCEPT_OFFER not in drafts


def test_who_took_a_counter_offer_says_that_they_stay_and_names_no_other_position() -> None:
    drafts = letters(ALL, None, stays=True, held=HeldOffer(is_counter_offer=True))
    body = drafts[LetterKind.DECLINE_KINDLY].body
    assert "I've decided to stay in my current job, so I'll have to decline." in body
    assert "another position" not in body
    assert LetterKind.DECLINE_OFFER not in drafts


TEXT = Manner(by_text=True, signs_as="Dana")


def test_a_text_is_answered_by_one_line_without_a_subject() -> None:
    question = "What shifts does the role include?"
    for draft in letters(ALL, question, your_name="Maya Lin", manner=TEXT).values():
        assert draft.subject == ""
        assert draft.body.startswith("Hi Dana, ")
        assert draft.body.endswith(" Maya\n")
        assert draft.body.count("\n") == 1
        assert len(draft.body) <= 320


@pytest.mark.parametrize(
    ("manner", "opening"),
    [
        (Manner(signs_as="Bernie"), "Hello Bernie,"),
        (Manner(opening=Opening.HI), "Hi Dana,"),
        (Manner(opening=Opening.DEAR), "Dear Dana Ortiz,"),
        (Manner(signs_as="Talent Team"), "Hello Dana,"),
    ],
)
def test_somebody_is_called_as_they_sign_and_as_they_call_you(manner: Manner, opening: str) -> None:
    assert letters(ALL, None, manner=manner)[LetterKind.ACCEPT].body.startswith(opening)


def test_an_appointment_that_is_known_is_confirmed() -> None:
    start = datetime(2026, 11, 12, 13, 30, tzinfo=EASTERN)
    body = letters(facts(start=start), None)[LetterKind.ACCEPT].body
    assert "I'm glad to accept. Thursday, November 12, at 1:30 PM EST works for me." in body


def test_where_no_time_was_read_it_is_not_said_that_none_was_named() -> None:
    body = letters(facts(), None)[LetterKind.ACCEPT].body
    assert "If we haven't set a time yet, please let me know what works for you." in body


def test_who_has_accepted_elsewhere_says_so_and_nothing_else() -> None:
    body = letters(ALL, None, accepted_elsewhere=True)[LetterKind.DECLINE_KINDLY].body
    assert "I've accepted another position in the meantime, so I'll have to decline." in body
    assert "stay in touch" in body
    assert "another role" not in body


def test_declining_keeps_the_door_open_and_gives_no_reason() -> None:
    body = letters(ALL, None)[LetterKind.DECLINE_KINDLY].body
    assert "stay in touch" in body
    assert "another role" in body
    assert not any(word in body for word in ("because", "unfortunately", "another offer", "since"))


@pytest.mark.parametrize(
    ("known", "subject"),
    [
        ({"employer": "Brightwater Energy"}, "Interview at Brightwater Energy"),
        ({"start": date(2026, 11, 12)}, "Interview on Thursday, November 12"),
        ({}, "Interview"),
    ],
)
def test_the_subject_says_what_is_known(known: dict[str, Any], subject: str) -> None:
    assert letters(facts(**known), None)[LetterKind.ACCEPT].subject == subject


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 12, 0, 5, tzinfo=UTC), "Thursday, November 12, at 00:05 UTC works"),
        (datetime.fromisoformat("2026-11-12T12:00"), "November 12, at 12:00 works"),
        (date(2026, 11, 12), "Thursday, November 12 works"),
    ],
)
def test_the_time_is_said_as_far_as_it_is_known(moment: date, words: str) -> None:
    assert words in letters(facts(start=moment), None)[LetterKind.ACCEPT].body


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("America/New_York", "1:30 PM EST"),
        ("America/Toronto", "1:30 PM EST"),
        ("Asia/Kolkata", "1:30 PM IST"),
        ("Australia/Sydney", "1:30 PM AEDT"),
        ("Europe/Dublin", "13:30 GMT"),
        ("Europe/Berlin", "13:30 CET"),
        ("America/Sao_Paulo", "13:30 UTC-03"),
        ("Asia/Shanghai", "13:30 CST"),
    ],
)
def test_the_hours_are_those_of_the_country(zone: str, said: str) -> None:
    start = datetime(2026, 11, 12, 13, 30, tzinfo=ZoneInfo(zone))
    assert f"at {said} works" in letters(facts(start=start), None)[LetterKind.ACCEPT].body


@pytest.mark.parametrize("words", ["on 12 November at 1.30pm", "12/11, 1:30 p.m.", "1:30 PM"])
def test_a_message_with_am_and_pm_is_answered_in_am_and_pm(words: str) -> None:
    start = fact(datetime.fromisoformat("2026-11-12T13:30"), words=words)
    known = Facts(kind=fact(Kind.INVITATION), start=start)
    assert "at 1:30 PM works" in letters(known, None)[LetterKind.ACCEPT].body


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Karen Oldroyd", "Karen"),
        ("Zoë Meyer", "Zoë"),
        ("Karen Ann Oldroyd", "Karen Ann Oldroyd"),
        ("Dr. Oldroyd", "Dr. Oldroyd"),
        ("Jean-Luc Petit", "Jean-Luc Petit"),
        ("OLDROYD Karen", "OLDROYD Karen"),
        ("Zhang Wei", "Zhang Wei"),
        ("Minh Nguyen", "Minh Nguyen"),
        ("Karen", "Karen"),
        ("K Oldroyd", "K Oldroyd"),
    ],
)
def test_somebody_is_greeted_by_the_given_name_only_where_it_is_clear(
    name: str, greeted: str
) -> None:
    sender = Address(name, "someone@firm.example")
    body = letters(facts(), None, sender=sender)[LetterKind.ACCEPT].body
    assert body.startswith(f"Hello {greeted},")


@pytest.mark.parametrize(
    ("sender", "opening", "to"),
    [
        (Address("Dana Ortiz", "dana@firm.example"), "Hello Dana,", "dana@firm.example"),
        (Address("Ortiz, Dana", "dana@firm.example"), "Hello Dana Ortiz,", "dana@firm.example"),
        (Address("Dana Ortiz via Hire", "x@hire.example"), "Hello Dana,", "x@hire.example"),
        (Address("Talent Team", "jobs@firm.example"), "Hello,", "jobs@firm.example"),
        (Address("Brightwater Energy", "a@firm.example"), "Hello,", "a@firm.example"),
        (Address("", "dana@firm.example"), "Hello,", "dana@firm.example"),
        (Address("Dana Ortiz", "no-reply@firm.example"), "Hello Dana,", "Dana Ortiz"),
    ],
)
def test_the_sender_is_greeted_as_a_person_only_if_they_are_one(
    sender: Address, opening: str, to: str
) -> None:
    draft = letters(facts(employer="Brightwater Energy"), None, sender=sender)[LetterKind.ACCEPT]
    assert draft.body.startswith(opening)
    assert draft.to == to


def test_nobody_is_addressed_when_several_are_named_and_none_of_them_wrote() -> None:
    other = fact(Person("Sam Reed"))
    draft = letters(facts(people=(LEE, other)), None)[LetterKind.ACCEPT]
    assert draft.to == ""
    assert draft.body.startswith("Hello,")


def test_another_format_is_one_that_it_does_not_already_have() -> None:
    def asked(style: Style) -> str:
        return letters(facts(style=style), None)[LetterKind.OTHER_FORMAT].body

    assert "by video" in asked(Style.ON_SITE)
    assert "by video" not in asked(Style.VIDEO)
    assert "talk with one of you" in asked(Style.ONE_WAY_VIDEO)


NAMES = st.sampled_from(["Ann Lee", "Zoë O'Neil", "{x}", "Ortiz, Dana", "HR"])
PEOPLE = st.builds(
    Person, name=NAMES, role=st.none(), email=st.sampled_from([None, "a@firm.example"])
)
MOMENTS = st.one_of(st.dates(), st.datetimes(timezones=st.sampled_from([UTC, EASTERN])))


@st.composite
def partial_facts(draw: st.DrawFn) -> Facts:
    known: dict[str, Any] = {}
    for name, values in (
        ("role", st.sampled_from(["Analyst", "Line\nLead", "Nurse {night}"])),
        ("employer", st.sampled_from(["Acme", "Brightwater Energy"])),
        ("start", MOMENTS),
        ("style", st.sampled_from(Style)),
    ):
        if draw(st.booleans()):
            known[name] = draw(values)
    people = draw(st.lists(PEOPLE, max_size=3))
    return facts(tuple(fact(each) for each in people), **known)


HELD = st.one_of(
    st.none(), st.builds(HeldOffer, st.booleans(), st.sampled_from([None, date(2026, 12, 4)]))
)
MANNERS = st.builds(
    Manner, st.booleans(), st.sampled_from(["", "Ann", "HR"]), st.sampled_from(Opening)
)


@given(
    partial_facts(),
    st.sampled_from([None, "What does the role pay?"]),
    st.sampled_from(["", "Maya Lin"]),
    HELD,
    MANNERS,
)
def test_no_draft_shows_a_gap_or_a_placeholder_or_is_long(
    known: Facts, question: str | None, name: str, held: HeldOffer | None, manner: Manner
) -> None:
    drafts = letters(known, question, your_name=name, held=held, manner=manner)
    for draft in drafts.values():
        assert "[" not in draft.body + draft.subject
        assert "None" not in draft.body + draft.subject + draft.to
        assert "  " not in draft.body
        assert " ," not in draft.body
        assert " ." not in draft.body
        assert "\n" not in draft.subject
        assert len(draft.body.split()) <= 120


@given(partial_facts())
def test_without_what_was_read_a_draft_is_the_one_that_knows_nothing(known: Facts) -> None:
    for kind in (LetterKind.SHORT_CALL, LetterKind.DECLINE_KINDLY):
        body = letters(known, None)[kind].body
        if known.role:
            body = body.replace(f" for the role of {' '.join(known.role.value.split())}", "")
        if known.employer:
            body = body.replace(f" at {known.employer.value}", "")
        if known.start:
            body = re.sub(r" on \w+day, \w+ \d+(, at \d+:\d\d( [AP]M)? \w+)?", "", body)
        if known.people:
            body = re.sub(r"^Hello [^,]+,", "Hello,", body)
        assert body == letters(None, None)[kind].body


def test_what_is_too_long_to_be_a_name_is_left_out() -> None:
    draft = letters(facts(role="analyst " * 500), None)[LetterKind.ACCEPT]
    assert draft.subject == "Interview"
    assert len(draft.body) < 500
