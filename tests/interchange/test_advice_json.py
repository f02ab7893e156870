"""Advice as JSON: complete, strict, and as its schema says."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.advice import (
    Advice,
    Asking,
    Assumption,
    BreakEven,
    Decision,
    Firmness,
    Ground,
    Letter,
    LetterKind,
    OwnQuestion,
    Part,
    RoomQuestion,
    Swing,
    Value,
    Verdict,
)
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
from goanyway.domain.situation import Situation
from goanyway.interchange.outputs.advice_json import advice_as_json, advice_schema
from goanyway.interchange.outputs.facts_json import facts_as_json

SCHEMA = advice_schema()
WORDS = Source("body", 3, 8, "panel")


def fact(value: Any) -> Fact[Any]:
    return Fact(value, WORDS, "said so")


FACTS = Facts(
    kind=fact(Kind.INVITATION),
    employer=fact("Brightwater Energy"),
    role=fact("Grid Planning Analyst"),
    start=fact(datetime(2026, 11, 12, 13, 30, tzinfo=timezone(timedelta(hours=-5)))),
    end=fact(date(2026, 11, 12)),
    people=(fact(Person("Ana Ruiz", "Head of Planning", None)),),
    style=fact(Style.PANEL),
    pay=fact(Pay(60000.0, None, None, PayPeriod.YEAR)),
    work_mode=fact(WorkMode.ON_SITE),
    said=("The zone is not said.",),
)


def part(value: float) -> Part:
    return Part(value, value + 1, value - 10, value + 10, Origin.ASSUMPTION)


ASKING = Asking(
    "pay", 149.6, 14.6, 0.62, "below 66,000", 66000.0, True, "What does the role pay?", asked=True
)

DECISION = Decision(
    verdict=Verdict.ASK_FIRST,
    ground=Ground.WORTH_ASKING,
    firmness=Firmness.CLEAR,
    value=Value(
        already_expected=part(0),
        proved_wrong=part(809),
        practice=part(150),
        connections=part(50),
        word_of_mouth=part(12),
        leverage=part(0),
        preferred_fit=None,
        preferred_fit_reason="Debriefs teach it.",
        side_benefits_counted=part(212),
        cost=part(300),
        total=part(721),
    ),
    p_offer=0.3,
    p_accept_given_offer=0.17,
    p_take_this_job=0.05,
    p_positive=0.9,
    p_glad=None,
    open_mind=0.1,
    stay_home_if_surer_than=0.94,
    carried_by_side_benefits=False,
    break_even=(
        BreakEven("job.years", Unit.YEARS, Origin.STUDY, 3.0, 1.1, 1.4, True, 0.5, 10.0),
        BreakEven(
            "you.hour", Unit.MONEY_PER_HOUR, Origin.YOU, 39.0, None, None, None, 0.0, math.inf
        ),
    ),
    tornado=(Swing("job.years", Unit.YEARS, Origin.YOU, 2.0, 4.0, 300.0, 900.0, supposed=True),),
    asking=(ASKING, replace(ASKING, input="deal_breakers[0]", flips_at=None, asked=False)),
    ask_in_the_room=(RoomQuestion("manager", 1068.1, "How does your manager decide?"),),
    ask_yourself=(OwnQuestion("alternative.worth", Unit.MONEY_PER_YEAR, 90.0, 5e4, 8e4),),
    draws=4000,
)

ADVICE = Advice(
    verdict=Verdict.ASK_FIRST,
    firmness=Firmness.CLEAR,
    why="Below $66,000, stay home with a clear conscience.",
    screening=Screening(
        Safety.BE_CAREFUL,
        (
            Sign(
                "messenger",
                Family.PROMISE,
                Strength.WEAK,
                "It moves you to another messenger.",
                WORDS,
            ),
        ),
        "as far as we can tell from its words, sender and links",
        ("Ring the firm.",),
    ),
    invitation=FACTS,
    posting=Facts(kind=fact(Kind.POSTING)),
    situation=Situation(currency="USD"),
    decision=DECISION,
    ask_first=ASKING,
    ask_in_the_room=DECISION.ask_in_the_room,
    letters={
        kind: Letter(kind, "ana@brightwater.example", "Re", "Dear Ana") for kind in LetterKind
    },
    assumptions=(Assumption("job.years", Unit.YEARS, 2.5, 1.0, 6.0, Origin.STUDY, "years"),),
    learning=("What planners earn here.",),
    notes=("The mail and the invite name different days.",),
    given=Situation(),
)

BARE = replace(
    ADVICE,
    invitation=None,
    posting=None,
    situation=Situation(),
    ask_first=None,
    letters={},
    decision=replace(DECISION, stay_home_if_surer_than=None, tornado=(), draws=1),
)


def check(written: object) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(written)


def objects(schema: object) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for each in schema.values():
            yield from objects(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from objects(each)


def test_the_schema_is_a_json_schema_of_2020() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("advice", [ADVICE, BARE], ids=["full", "bare"])
def test_advice_is_as_the_schema_says(advice: Advice) -> None:
    check(json.loads(json.dumps(advice_as_json(advice), allow_nan=False)))


def test_every_key_is_described_and_no_other_is_allowed() -> None:
    for each in objects(SCHEMA):
        assert each["additionalProperties"] is False
        assert all(
            member["description"].endswith((".", "?")) for member in each["properties"].values()
        )


def test_the_shape_has_a_name_and_a_version() -> None:
    written = advice_as_json(ADVICE)
    assert (written["schema"], written["version"]) == ("goanyway/advice/1", 1)


def test_everything_that_advice_knows_is_written() -> None:
    known = {each.name for each in (*fields(Advice), *fields(Decision))}
    assert known - {"situation", "decision", "given", "today"} <= set(advice_as_json(ADVICE))


def test_a_part_of_the_value_has_its_average_and_interval_and_origin() -> None:
    value: Any = advice_as_json(ADVICE)["value"]
    assert set(value) == {each.name for each in fields(Value)}
    assert value["proved_wrong"] == {
        "central": 809,
        "mean": 810,
        "p10": 799,
        "p90": 819,
        "origin": "our assumption",
    }
    assert value["preferred_fit"] is None


def test_facts_are_written_as_read_writes_them() -> None:
    written = advice_as_json(ADVICE)
    assert written["invitation"] == facts_as_json(FACTS)
    assert advice_as_json(BARE)["invitation"] is None


def test_the_question_to_ask_first() -> None:
    asking: Any = advice_as_json(ADVICE)["ask_first"]
    assert (asking["input"], asking["worth"], asking["flips_at"]) == ("pay", 149.6, 66000)
    assert advice_as_json(BARE)["ask_first"] is None


def test_letters_are_found_by_their_kind() -> None:
    letters: Any = advice_as_json(ADVICE)["letters"]
    assert set(letters) == {kind.value for kind in LetterKind}
    assert letters["accept"] == {
        "to": "ana@brightwater.example",
        "subject": "Re",
        "body": "Dear Ana",
    }


def test_it_says_how_much_of_what_it_hangs_on_comes_from_each_origin() -> None:
    weights = {Origin.YOUR_RECORD: 0.75, Origin.ASSUMPTION: 0.25}
    years = DECISION.tornado[0]
    blended = replace(years, total_at_low=0.0, total_at_high=600.0, weights=weights)
    decision = replace(DECISION, tornado=(years, blended))
    written: Any = advice_as_json(replace(ADVICE, decision=decision))
    check(json.loads(json.dumps(written, allow_nan=False)))
    assert written["hangs_on"] == {"you": 0.5, "your record": 0.375, "our assumption": 0.125}
    assert [each["weights"] for each in written["tornado"]] == [
        {"you": 1.0},
        {"your record": 0.75, "our assumption": 0.25},
    ]
    assert advice_as_json(BARE)["hangs_on"] == {}


def test_a_currency_that_is_not_said_is_null() -> None:
    assert advice_as_json(ADVICE)["currency"] == "USD"
    assert advice_as_json(BARE)["currency"] is None


NUMBERS = st.floats() | st.sampled_from([math.nan, math.inf, -math.inf, -0.0])


@given(NUMBERS, NUMBERS)
def test_a_number_that_json_does_not_know_is_null(first: float, second: float) -> None:
    total = Part(first, second, first, second, Origin.YOU)
    decision = replace(DECISION, value=replace(DECISION.value, total=total))
    written: Any = advice_as_json(replace(ADVICE, decision=decision))
    check(json.loads(json.dumps(written, allow_nan=False)))
    assert written["value"]["total"]["mean"] == (second if math.isfinite(second) else None)


def test_no_zero_is_negative() -> None:
    decision = replace(DECISION, value=replace(DECISION.value, total=part(-0.0)))
    written: Any = advice_as_json(replace(ADVICE, decision=decision))
    assert str(written["value"]["total"]["central"]) == "0.0"
