"""What is asked beforehand is neutral, names nobody, and is not said in the message already."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.reason import Answerer, ReasonKind
from goanyway.letters import Occupation, Told, Topic, question_beforehand, reason_kind, topics_of

ASKABLE = [each for each in ReasonKind if each.answerer is Answerer.EMPLOYER]
INPUTS = ("pay", "flexibility", "location", "stages", "screening", "process.in_time")
WORDS = [
    "reporting to Karen Duffy again",
    "my bully of a boss",
    "night shifts",
    "every Sunday",
    "four days a week on site",
    "commission only",
    "they lie about everything",
    "my kids need me in the evening",
    "more than 40 hours of overtime a month",
    "live animals",
    "{what}",
    "",
]
NOTHING = Told()
TOLD = st.builds(
    Told,
    pay=st.sampled_from(["", "up to 550 a day", "$19.00 an hour", "$78,000 - $86,000", "x" * 300]),
    is_range=st.booleans(),
    has_ceiling=st.booleans(),
    topics=st.frozensets(st.sampled_from(Topic)),
    occupation=st.sampled_from(Occupation),
    expires=st.sampled_from([None, date(2026, 12, 4)]),
)


def reason(what: str, kind: ReasonKind = ReasonKind.OTHER, told: Told = NOTHING) -> str:
    return question_beforehand("deal_breakers[0]", what, kind, told)


@given(st.sampled_from(WORDS), st.sampled_from(ASKABLE), TOLD)
def test_no_question_names_or_blames_anybody(what: str, kind: ReasonKind, told: Told) -> None:
    question = reason(what, kind, told)
    assert question.count("?") == 1
    for word in ("Karen", "Duffy", "again", "bully", "lie", "my kids", "boss", "{", "only"):
        assert word not in question


@given(st.sampled_from(INPUTS), TOLD)
def test_each_is_one_question(name: str, told: Told) -> None:
    question = question_beforehand(name, told=told)
    assert question.endswith("?")
    assert "{" not in question


@pytest.mark.parametrize(
    ("what", "kind", "question"),
    [
        (
            "reporting to Karen Duffy again",
            ReasonKind.REPORTING,
            "Who would this role report to?",
        ),
        ("night shifts", ReasonKind.SHIFT, "What shifts does the role include?"),
        (
            "every Sunday",
            ReasonKind.SHIFT,
            "How are weekends divided up, and how often would I work one?",
        ),
        (
            "commission only",
            ReasonKind.CONTRACT,
            "Is there a base salary, and if so, how much is it?",
        ),
        ("60-hour weeks of overtime", ReasonKind.HOURS, "How much overtime is typical in a month?"),
        ("", ReasonKind.VISA, "Do you sponsor visas for this role?"),
        (
            "five days a week in Mississauga",
            ReasonKind.OTHER,
            "How many days a week would I need to be on site?",
        ),
        ("live animals", ReasonKind.OTHER, "Is this part of the role: live animals?"),
    ],
)
def test_each_kind_has_words_of_its_own(what: str, kind: ReasonKind, question: str) -> None:
    assert reason(what, kind) == question


def test_no_two_kinds_ask_the_same() -> None:
    asked = [reason("", kind) for kind in ASKABLE]
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize("kind", [ReasonKind.OWN_LIFE, ReasonKind.FEELING, ReasonKind.COMMUTE])
def test_what_no_employer_can_answer_is_never_asked(kind: ReasonKind) -> None:
    with pytest.raises(ValueError, match="no employer"):
        reason("the care of my mother", kind)


def test_own_life_without_a_kind_never_enters_a_letter() -> None:
    assert reason_kind("my kids need me") is ReasonKind.OWN_LIFE
    assert "kids" not in reason("my kids need me")


@pytest.mark.parametrize(
    ("topic", "kind"),
    [
        (Topic.SHIFTS, ReasonKind.SHIFT),
        (Topic.HOURS, ReasonKind.HOURS),
        (Topic.CONTRACT, ReasonKind.CONTRACT),
        (Topic.TRAVEL, ReasonKind.TRAVEL),
        (Topic.VISA, ReasonKind.VISA),
        (Topic.REPORTING, ReasonKind.REPORTING),
        (Topic.CREDENTIAL, ReasonKind.CREDENTIAL),
    ],
)
def test_what_the_message_says_is_not_asked_again(topic: Topic, kind: ReasonKind) -> None:
    assert reason("", kind, Told(topics=frozenset([topic]))) != reason("", kind)


@pytest.mark.parametrize("what", ["", "the pay"])
def test_of_a_range_it_is_asked_where_in_it(what: str) -> None:
    told = Told(pay="$58,000 to $74,000", is_range=True)
    asked = reason(what, ReasonKind.PAY, told)
    assert asked == question_beforehand("pay", told=told)
    assert asked.startswith("You mention $58,000 to $74,000. Where in that range")
    assert "most" not in asked


def test_a_ceiling_is_never_asked_for_more_room() -> None:
    asked = question_beforehand("pay", told=Told(pay="up to 550 a day", has_ceiling=True))
    assert "room" not in asked
    assert "range" not in asked
    assert asked.startswith("You mention up to 550 a day. How close to that")


ABOUT = {
    Topic.OVERTIME: "overtime|more hours than",
    Topic.COMMISSION: "base salary|part of the pay is fixed",
    Topic.VISA: "sponsor",
    Topic.ON_CALL: "on call",
    Topic.CONTRACT: "permanent or temporary|kind of contract",
    Topic.SHIFTS: "What shifts",
    Topic.HOURS: "How many hours a week",
    Topic.REPORTING: "report to",
}
"""The words of questions that what a message says would answer."""


@given(
    st.sampled_from([*WORDS, "overtime", "no visa", "commission", "on call"]),
    st.sampled_from(ASKABLE),
    TOLD,
    st.sampled_from(sorted(ABOUT)),
)
def test_nothing_that_a_message_says_is_asked(
    what: str, kind: ReasonKind, told: Told, topic: Topic
) -> None:
    knowing = replace(told, topics=told.topics | {topic})
    assert not re.search(ABOUT[topic], reason(what, kind, knowing).partition(":")[0])


def test_without_a_stated_pay_the_range_is_asked() -> None:
    assert question_beforehand("pay") == "What is the pay range for this role?"


def test_nobody_asks_a_cook_about_working_from_home() -> None:
    asked = question_beforehand("flexibility", told=Told(occupation=Occupation.FOOD))
    assert "home" not in asked


def test_who_has_to_answer_another_offer_says_by_when() -> None:
    asked = question_beforehand("process.in_time", told=Told(expires=date(2026, 12, 4)))
    assert "before Friday, December 4, when" in asked


def test_what_cannot_be_asked_is_refused() -> None:
    with pytest.raises(ValueError, match="no question about"):
        question_beforehand("manager")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Pay is $84,000, day shift, no weekends.", Topic.SHIFTS),
        ("The first six weeks are temp-to-hire.", Topic.CONTRACT),
        ("$78,000 base plus bonus", Topic.COMMISSION),
        ("You would be on call every fourth week.", Topic.ON_CALL),
    ],
)
def test_the_words_tell_what_is_said_already(text: str, topic: Topic) -> None:
    assert topic in topics_of(text=text)
    assert topic not in topics_of(text="We would like to meet you.")
