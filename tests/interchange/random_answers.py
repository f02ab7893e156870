"""Any facts, screening and advice, as far as JSON can say them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from goanyway.domain.advice import (
    Advice,
    Asking,
    Assumption,
    BreakEven,
    Decision,
    Firmness,
    FlipPoint,
    Ground,
    Letter,
    LetterKind,
    OwnQuestion,
    Part,
    ReasonEffect,
    RoomQuestion,
    Swing,
    Value,
    Verdict,
)
from goanyway.domain.facts import (
    Competing,
    Fact,
    Facts,
    Join,
    Kind,
    Pay,
    Payer,
    PayPeriod,
    Person,
    Source,
    Style,
    Sureness,
    WorkMode,
)
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit
from goanyway.domain.reason import Answerer, ReasonKind
from goanyway.domain.screening import (
    Family,
    Safety,
    Screening,
    Sign,
    Strength,
    TurningPoint,
)
from goanyway.domain.situation import Situation

TEXT = st.text(max_size=20)
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
COUNT = st.integers(0, 10_000)
NUMBER = st.floats(allow_nan=False, allow_infinity=False).map(lambda number: number + 0.0)
CHANCE = st.floats(0, 1)
SOURCE = st.builds(Source, TEXT, COUNT, COUNT, TEXT)
ZONES = (UTC, timezone(timedelta(hours=-5)), ZoneInfo("America/Chicago"), ZoneInfo("Asia/Kolkata"))
FIRST, LAST = datetime(1950, 1, 2), datetime(2090, 1, 1)  # noqa: DTZ001 - hypothesis adds the zone
REAL = st.datetimes(FIRST, LAST, timezones=st.just(UTC))
"""Moments that there are: clocks that are put forward skip some of their own."""
OFFSET = REAL.map(lambda moment: moment.astimezone(timezone(timedelta(hours=-5))))
MOMENT = (
    st.dates()
    | st.datetimes()
    | OFFSET
    | st.builds(lambda moment, zone: moment.astimezone(zone), REAL, st.sampled_from(ZONES))
)


def words(kind: type[StrEnum]) -> st.SearchStrategy[Any]:
    return st.sampled_from(list(kind))


def fact(value: st.SearchStrategy[Any]) -> st.SearchStrategy[Fact[Any]]:
    return st.builds(Fact, value, SOURCE, TEXT, words(Sureness))


def maybe(value: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | value


def some(value: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(value, max_size=2).map(tuple)


PERSON = st.builds(Person, TEXT, maybe(TEXT), maybe(TEXT))
PAY = st.builds(Pay, maybe(NUMBER), maybe(NUMBER), maybe(TEXT), words(PayPeriod))
COMPETING = st.one_of(
    *(
        st.builds(
            Competing, st.just(name), st.lists(fact(value), min_size=1, max_size=2).map(tuple)
        )
        for name, value in {"start": st.dates() | OFFSET, "pay": PAY, "style": words(Style)}.items()
    )
)
FACTS = st.builds(
    Facts,
    kind=fact(words(Kind)),
    employer=maybe(fact(TEXT)),
    role=maybe(fact(TEXT)),
    start=maybe(fact(MOMENT)),
    end=maybe(fact(MOMENT)),
    reply_by=maybe(fact(MOMENT)),
    people=some(fact(PERSON)),
    place=maybe(fact(TEXT)),
    style=maybe(fact(words(Style))),
    pay=maybe(fact(PAY)),
    work_mode=maybe(fact(words(WorkMode))),
    said=TEXTS,
    agency=maybe(fact(TEXT)),
    reference=maybe(fact(TEXT)),
    join=maybe(fact(st.builds(Join, maybe(TEXT), maybe(TEXT), maybe(TEXT)))),
    stages=maybe(fact(COUNT)),
    bring=some(fact(TEXT)),
    asks=some(fact(TEXT)),
    benefits=some(fact(TEXT)),
    travel_paid_by=maybe(fact(words(Payer))),
    hours=maybe(fact(NUMBER)),
    competing=st.lists(COMPETING, max_size=2, unique_by=lambda each: each.field).map(tuple),
)
SCREENING = st.builds(
    Screening,
    words(Safety),
    some(st.builds(Sign, TEXT, words(Family), words(Strength), TEXT, SOURCE)),
    TEXT,
    TEXTS,
    probability=maybe(CHANCE),
    turning_point=maybe(st.builds(TurningPoint, COUNT, words(Safety), words(Safety))),
    sureness=TEXT,
    not_judged=TEXTS,
)

PART = st.builds(Part, NUMBER, NUMBER, NUMBER, NUMBER, words(Origin))
NO_WEIGHTS: dict[Origin, float] = {}
WEIGHTS = st.just(NO_WEIGHTS) | st.just({Origin.YOUR_RECORD: 0.25, Origin.ASSUMPTION: 0.75})
ASKING = st.builds(
    Asking,
    TEXT,
    maybe(NUMBER),
    maybe(NUMBER),
    maybe(CHANCE),
    TEXT,
    maybe(NUMBER),
    maybe(st.booleans()),
    TEXT,
    st.booleans(),
    st.booleans(),
)
ROOM = st.builds(RoomQuestion, TEXT, NUMBER, TEXT)
VALUE = st.builds(Value, PART, PART, PART, PART, PART, PART, maybe(PART), TEXT, PART, PART, PART)
LETTERS = st.dictionaries(words(LetterKind), st.tuples(TEXT, TEXT, TEXT)).map(
    lambda drafts: {kind: Letter(kind, *draft) for kind, draft in drafts.items()}
)


REASON = st.builds(
    ReasonEffect,
    words(ReasonKind),
    TEXT,
    st.booleans(),
    words(Answerer),
    st.booleans(),
    NUMBER,
    NUMBER,
    st.booleans(),
)


@st.composite
def advices(draw: st.DrawFn) -> Advice:
    """Advice on an empty situation."""
    verdict, firmness, room = draw(words(Verdict)), draw(words(Firmness)), draw(some(ROOM))
    decision = Decision(
        verdict=verdict,
        firmness=firmness,
        ground=draw(words(Ground)),
        value=draw(VALUE),
        p_offer=draw(CHANCE),
        p_accept_given_offer=draw(CHANCE),
        p_take_this_job=draw(CHANCE),
        p_positive=draw(CHANCE),
        p_glad=draw(maybe(CHANCE)),
        open_mind=draw(CHANCE),
        stay_home_if_surer_than=draw(maybe(CHANCE)),
        carried_by_side_benefits=draw(st.booleans()),
        break_even=draw(
            some(
                st.builds(
                    BreakEven,
                    TEXT,
                    words(Unit),
                    words(Origin),
                    NUMBER,
                    maybe(NUMBER),
                    maybe(NUMBER),
                    maybe(st.booleans()),
                    NUMBER,
                    NUMBER,
                )
            )
        ),
        tornado=draw(
            some(
                st.builds(
                    Swing,
                    TEXT,
                    words(Unit),
                    words(Origin),
                    NUMBER,
                    NUMBER,
                    NUMBER,
                    NUMBER,
                    st.booleans(),
                    WEIGHTS,
                )
            )
        ),
        asking=draw(some(ASKING)),
        ask_in_the_room=room,
        ask_yourself=draw(some(st.builds(OwnQuestion, TEXT, words(Unit), NUMBER, NUMBER, NUMBER))),
        draws=draw(COUNT),
    )
    return Advice(
        verdict=verdict,
        firmness=firmness,
        why=draw(TEXT),
        screening=draw(SCREENING),
        invitation=draw(maybe(FACTS)),
        posting=draw(maybe(FACTS)),
        situation=Situation(),
        decision=decision,
        ask_first=draw(maybe(ASKING)),
        ask_in_the_room=room,
        letters=draw(LETTERS),
        assumptions=draw(
            some(
                st.builds(
                    Assumption,
                    TEXT,
                    words(Unit),
                    NUMBER,
                    NUMBER,
                    NUMBER,
                    words(Origin),
                    TEXT,
                    WEIGHTS,
                )
            )
        ),
        learning=draw(TEXTS),
        notes=draw(TEXTS),
        flips=draw(some(st.builds(FlipPoint, TEXT, words(Unit), NUMBER, NUMBER))),
        given=Situation(),
        reasons=draw(some(REASON)),
    )
