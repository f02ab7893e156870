"""Advice made by hand, so that the card is tested apart from what advises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest

from goanyway.decide.decision import Circumstances, decide
from goanyway.domain.advice import Advice, Assumption, Decision, RoomQuestion
from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import (
    Fact,
    Facts,
    Kind,
    Pay,
    PayPeriod,
    Person,
    Source,
    Style,
    WorkMode,
)
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit
from goanyway.domain.screening import Family, Safety, Screening, Sign, Strength
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.letters import RoomQuestions, letters, occupation_of, question_beforehand, reason_kind

T = TypeVar("T")

SITUATION = """
currency = "USD"
[you]
hour = 39.0
[alternative]
kind = "current-job"
worth = 66000
sd = 0
[preferences]
growth = 3000
manager = 5000
team = 3000
work = 4000
flexibility = 2000
location = 1000
security = 1000
culture = 3000
other = 1000
[job]
years = { p10 = 2, p90 = 6 }
discount = 0.03
switching_cost = 2000
wrong_move = 20000
correlation = 0.3
belief_scale = 1
error_scale = { p10 = 0.7, p90 = 1.4 }
[job.beliefs]
pay = { mean = 64000, sd = 5000 }
growth = { mean = 0, sd = 1 }
manager = { mean = 0, sd = 1 }
team = { mean = 0, sd = 1 }
work = { mean = 0, sd = 1 }
flexibility = { mean = 0, sd = 1 }
location = { mean = 0, sd = 0.5 }
security = { mean = 0, sd = 0.5 }
culture = { mean = 0, sd = 1 }
other = { mean = 0, sd = 1 }
[[deal_breakers]]
what = "the commute is over an hour"
probability = 0.4
cost = 4000
shown_at = 1
[[stages]]
style = "panel"
pass = { p10 = 0.1, p90 = 0.4 }
cost = 150
shows = { pay = 2000, manager = 1.5, team = 1.5, work = 1.5 }
[side_benefits]
open_mind = 0.10
[side_benefits.typical]
pass = 0.2
gain = 6000
[side_benefits.practice]
interviews_so_far = 2
lambda = 0.35
further = 2
[side_benefits.connections]
people = 3
leads = 0.02
[side_benefits.word_of_mouth]
meet_again = 0.15
change = 0.03
"""


def fact(value: T, words: str, part: str = "body") -> Fact[T]:
    return Fact(value, Source(part, 0, len(words), words), "said")


EASTERN = ZoneInfo("America/New_York")

INVITATION = Facts(
    kind=fact(Kind.INVITATION, "we would like to invite you"),
    employer=fact("Brightwater Energy", "Brightwater Energy", "from"),
    role=fact("Grid Planning Analyst", "Grid Planning Analyst", "subject"),
    start=fact(datetime(2026, 11, 12, 13, 30, tzinfo=EASTERN), "20261112T133000", "invite"),
    end=fact(datetime(2026, 11, 12, 15, 0, tzinfo=EASTERN), "20261112T150000", "invite"),
    reply_by=fact(date(2026, 11, 6), "by Friday, November 6"),
    people=(fact(Person("Daniel Cho", "Director"), "Daniel Cho, Director"),),
    style=fact(Style.PANEL, "panel interview"),
    said=("The invite names no room.",),
)
POSTING = Facts(
    kind=fact(Kind.POSTING, "JobPosting", "posting"),
    role=fact("Grid Planning Analyst", "Grid Planning Analyst", "posting"),
    pay=fact(Pay(58000, 74000, "USD", PayPeriod.YEAR), "58000 to 74000", "posting"),
    work_mode=fact(WorkMode.HYBRID, "hybrid", "posting"),
)

ASSUMPTIONS = (
    Assumption("job.years", Unit.YEARS, 3.5, 2.0, 6.0, Origin.STUDY, "BLS 2024"),
    Assumption(
        "stages[0].pass", Unit.PROBABILITY, 0.21, 0.1, 0.4, Origin.ASSUMPTION, "stages.pass"
    ),
)

MakeAdvice = Callable[..., Advice]

SEED = 1


@pytest.fixture
def make_advice() -> MakeAdvice:
    return advice_on


@cache
def advice_on(
    situation: str = SITUATION,
    *,
    safety: Safety = Safety.LOOKS_GENUINE,
    with_messages: bool = True,
) -> Advice:
    """The advice on a complete situation, about one invented invitation."""
    given = read_situation(situation, "situation.toml")
    decision = decide(given, SEED, Circumstances(safety))
    words = given.deal_breakers[0].what if given.deal_breakers else ""
    asking = next((each for each in decision.asking if each.asked), None)
    ask_first = asking and replace(asking, question=question_beforehand(asking.input, words))
    signs = (
        ()
        if safety is Safety.LOOKS_GENUINE
        else (
            Sign(
                "gift-cards",
                Family.PROMISE,
                Strength.HARD if safety is Safety.DO_NOT_REPLY else Strength.WEAK,
                "It asks you to pay in gift cards.",
                Source("body", 0, 9, "gift card"),
            ),
        )
    )
    do_now = ("Do not reply.", "Ring the firm.") if signs else ()
    return Advice(
        verdict=decision.verdict,
        firmness=decision.firmness,
        why="You know a fraction of the picture, and an hour is cheap.",
        screening=Screening(
            safety, signs, "as far as we can tell from its words, sender and links", do_now
        ),
        invitation=INVITATION if with_messages else None,
        posting=POSTING if with_messages else None,
        situation=given,
        decision=decision,
        ask_first=ask_first,
        ask_in_the_room=_in_words(decision, words),
        letters=letters(
            INVITATION,
            ask_first.question if ask_first else None,
            accepted_elsewhere=bool(given.you.accepted_elsewhere),
        ),
        assumptions=ASSUMPTIONS,
        learning=("How such a panel is run.",),
        notes=("The usual warnings about counter-offers are folklore.",),
        given=given,
    )


def _in_words(decision: Decision, words: str) -> tuple[RoomQuestion, ...]:
    asks = RoomQuestions(occupation_of("Grid Planning Analyst"))

    def question(each: RoomQuestion) -> str:
        if each.input.startswith("deal_breakers"):
            return asks.about(reason_kind(words)) or ""
        return asks.about(Attribute(each.input)) or ""

    return tuple(replace(each, question=question(each)) for each in decision.ask_in_the_room)
