"""What you doubted when a verdict was made: what you can find out in the interview.

It is worked out once, when the verdict is made, and kept as rows of it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from goanyway.domain.advice import Advice
from goanyway.domain.attributes import Attribute
from goanyway.domain.reason import Answerer
from goanyway.domain.situation import DealBreaker, Situation, numbers
from goanyway.interchange.outputs.advice_json import advice_from_json
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.journal.keeping.own_expectations import is_yours
from goanyway.journal.models import KeptDoubt, KeptVerdict
from goanyway.letters import RoomQuestions, occupation_of, plain_name, reason_kind


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing that you are not sure of.

    Attributes:
        input: as a finding names it: "job.beliefs.pay", "deal_breakers[0]".
        name: in plain words.
        expected: the mean, or the chance that a deal-breaker is real.
        doubt: the standard deviation; None for a deal-breaker.
        matters: how much a year hangs on it, by one standard deviation; infinite for a
            deal-breaker that is absolute.
        question: to ask in the room.
        yours: you said what you expect; else it was assumed for you.
    """

    input: str
    name: str
    expected: float
    doubt: float | None
    matters: float
    question: str
    yours: bool = True


def advice_of(verdict: KeptVerdict) -> Advice:
    """The advice of a verdict as it was made; its situation is as you said it then."""
    text = _situation_of(verdict)
    said = read_situation(text, "situation") if text else Situation()
    return advice_from_json(json.loads(bytes(verdict.advice.data)), said)


def doubts_of(verdict: KeptVerdict) -> tuple[Doubt, ...]:
    """What you doubted then, that on which most hangs first."""
    rows = verdict.doubts.filter(deleted_at=None).order_by("pk")
    text = _situation_of(verdict)
    doubts = (replace(as_doubt(row), yours=is_yours(row.input, text)) for row in rows)
    return tuple(sorted(doubts, key=lambda each: -each.matters))


def _situation_of(verdict: KeptVerdict) -> str:
    kept = verdict.situation
    return bytes(kept.data).decode() if kept else ""


def rows_of_doubts(situation: Situation, assumed: Mapping[str, float]) -> list[dict[str, Any]]:
    """The fields of a `KeptDoubt` for each thing that is doubted, that which matters most first.

    Args:
        situation: complete, so that what reasons were compiled into is doubted too.
        assumed: what was taken where the situation says nothing, by the input.
    """
    said = {
        name: rule.entering(quantity)
        for name, rule, quantity in numbers(situation)
        if quantity is not None
    }
    values = {**assumed, **said}
    doubts = [*_deal_breakers(situation.deal_breakers, values), *_beliefs(values)]
    return [
        row | {"matters": matters if math.isfinite(matters) else None}
        for row, matters in sorted(doubts, key=lambda each: -each[1])
        if matters > 0
    ]


def _beliefs(values: Mapping[str, float]) -> Iterator[tuple[dict[str, Any], float]]:
    for attribute in Attribute:
        name = f"job.beliefs.{attribute}"
        mean, sd = values.get(f"{name}.mean"), values.get(f"{name}.sd")
        pay = attribute is Attribute.PAY
        weight = 1.0 if pay else values.get(f"preferences.{attribute}", 0.0)
        if mean is not None and sd is not None:
            yield {"input": name, "what": "", "expected": mean, "doubt": sd}, sd * weight


def _deal_breakers(
    given: tuple[DealBreaker, ...], values: Mapping[str, float]
) -> Iterator[tuple[dict[str, Any], float]]:
    for index, each in enumerate(given):
        name = f"deal_breakers[{index}]"
        chance = values.get(f"{name}.probability")
        if chance is not None and each.kind.answerer is not Answerer.YOU:
            cost = math.inf if each.absolute else values.get(f"{name}.cost", 0.0)
            spread = math.sqrt(chance * (1 - chance))
            row = {"input": name, "what": each.what, "expected": chance, "doubt": None}
            yield row, cost * spread if spread else 0.0


def as_doubt(row: KeptDoubt) -> Doubt:
    """A kept doubt, with its name and its question in words; no question on your own life."""
    about = row.input if row.doubt is None else row.input.rpartition(".")[2]
    asks = RoomQuestions(occupation_of(row.verdict.opportunity.role))
    informs = reason_kind(row.what) if row.doubt is None else Attribute(about)
    return Doubt(
        input=row.input,
        name=plain_name(about, row.what),
        expected=row.expected,
        doubt=row.doubt,
        matters=math.inf if row.matters is None else row.matters,
        question=asks.about(informs) or "",
    )
