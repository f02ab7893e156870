"""What you doubted when a verdict was made: what you can find out in the interview."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from goanyway.domain.attributes import Attribute
from goanyway.domain.situation import DealBreaker, Situation, numbers
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.journal.models import KeptVerdict
from goanyway.letters import plain_name, question_in_the_room


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
    """

    input: str
    name: str
    expected: float
    doubt: float | None
    matters: float
    question: str


def advice_of(verdict: KeptVerdict) -> dict[str, Any]:
    """The advice of a verdict as it was made, as `interchange.advice_json` writes it."""
    advice: dict[str, Any] = json.loads(bytes(verdict.advice.data))
    return advice


def doubts_of(verdict: KeptVerdict) -> tuple[Doubt, ...]:
    """What you doubted then, that on which most hangs first."""
    kept = verdict.situation
    situation = read_situation(bytes(kept.data).decode(), "situation") if kept else Situation()
    central = {
        name: rule.entering(quantity)
        for name, rule, quantity in numbers(situation)
        if quantity is not None
    }
    assumed = {each["input"]: each["central"] for each in advice_of(verdict)["assumptions"]}
    values = assumed | central
    found = [
        *(
            _deal_breaker(f"deal_breakers[{index}]", each, values)
            for index, each in enumerate(situation.deal_breakers)
        ),
        *(_belief(each, values) for each in Attribute),
    ]
    return tuple(
        sorted(
            (each for each in found if each and each.matters > 0), key=lambda each: -each.matters
        )
    )


def _belief(attribute: Attribute, values: Mapping[str, float]) -> Doubt | None:
    name = f"job.beliefs.{attribute}"
    mean, sd = values.get(f"{name}.mean"), values.get(f"{name}.sd")
    weight = 1.0 if attribute is Attribute.PAY else values.get(f"preferences.{attribute}", 0.0)
    if mean is None or sd is None:
        return None
    return Doubt(
        name, plain_name(attribute), mean, sd, sd * weight, question_in_the_room(attribute)
    )


def _deal_breaker(name: str, given: DealBreaker, values: Mapping[str, float]) -> Doubt | None:
    chance = values.get(f"{name}.probability")
    if chance is None:
        return None
    cost = math.inf if given.absolute else values.get(f"{name}.cost", 0.0)
    spread = math.sqrt(chance * (1 - chance))
    return Doubt(
        name,
        plain_name(name, given.what),
        chance,
        None,
        cost * spread if spread else 0.0,
        question_in_the_room(name, given.what),
    )
