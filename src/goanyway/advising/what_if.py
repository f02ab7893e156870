"""What if a figure were another: the value of going at the central inputs, at once.

The screen's answer and commitments stay as they are; the draws, which take longer, follow with
`considered_anew`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from goanyway.advising.answer import SEED
from goanyway.advising.case import Case, case_of
from goanyway.advising.flips import Flip, flips
from goanyway.advising.inputs import answered, inputs, rule_of
from goanyway.decide.basis import basis_of
from goanyway.decide.decision import stay_home_if_surer_than
from goanyway.domain.advice import Advice, Decision
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.situation import Rule, Situation

SLIDERS = 5
STEPS = 100


@dataclass(frozen=True, slots=True)
class AtTheCenter:
    """What going is worth with every input at its central value, in money.

    Attributes:
        parts: by the names of the parts of a value, the cost negative.
        p_accept: the chance that you would accept an offer.
        goes: whether it is a go, by the average that the verdict goes by.
        stay_home_if_surer_than: see `Decision`.
    """

    parts: Mapping[str, float]
    total: float
    p_accept: float
    goes: bool
    stay_home_if_surer_than: float | None


@dataclass(frozen=True, slots=True)
class Slider:
    """An input to move, and where it would flip the answer.

    Attributes:
        now: where it stands.
        flips_at: None where nothing in its range flips the answer.
    """

    input: str
    unit: Unit
    origin: Origin
    low: float
    high: float
    step: float
    now: float
    flips_at: float | None


def sliders(advice: Advice) -> tuple[Slider, ...]:
    """The inputs that flip the answer soonest, then those that move its value most."""
    found = {flip.path: flip for flip in flips(advice, asking=False)}
    widest = [swing.input for swing in advice.decision.tornado if swing.input in found]
    soonest = [name for name, flip in found.items() if flip.at is not None]
    names = list(dict.fromkeys([*soonest, *widest]))[:SLIDERS]
    rules = {name: rule_of(name, advice.situation) for name in names}
    return tuple(_slider(found[name], advice, rules[name]) for name in names)


def _slider(flip: Flip, advice: Advice, rule: Rule) -> Slider:
    found = flip.input
    quantity = inputs(advice.situation)[flip.path]
    low, high = _range(quantity, found.central, flip.at)
    low, high = max(low, found.low), min(high, found.high)
    step = _round_step((high - low) / STEPS)
    low, high = step * np.floor(low / step), step * np.ceil(high / step)
    if rule.unit in (Unit.PROBABILITY, Unit.RATE):
        low, high = max(low, step), min(high, 1 - step)
    elif rule.unit is Unit.YEARS:
        low = max(low, step)  # a stay of no years at all is none
    return Slider(
        flip.path,
        found.unit,
        found.origin,
        round(float(low), 6),
        round(float(high), 6),
        step,
        found.central,
        flip.at,
    )


def _range(quantity: Quantity, central: float, flips_at: float | None) -> tuple[float, float]:
    """A range in which the value may reasonably lie, and the flip with some room."""
    ends = [quantity.at(-2.0), quantity.at(2.0)]
    if quantity.unit is Unit.POINTS:
        return -2.0, 2.0
    ends += [central / 2, central * 1.5]
    if flips_at is not None:
        ends += [flips_at - (central - flips_at) * 0.3, flips_at]
    return min(ends), max(ends)


def _round_step(rough: float) -> float:
    """A step of 1, 2 or 5 times a power of ten."""
    power = 10.0 ** np.floor(np.log10(rough))
    return float(next(power * each for each in (1, 2, 5, 10) if power * each >= rough * 0.999))


def told(advice: Advice, values: Mapping[str, float]) -> Case:
    """The case with some inputs moved, as if you had typed them in.

    Raises:
        KeyError: an input is not one of the situation's.
        ValueError: the advice was put together otherwise.
    """
    case = case_of(advice)
    if case is None:
        raise ValueError("an advice without its case cannot be considered anew")
    known = inputs(advice.situation)
    given = case.given
    for name, value in values.items():
        rule = rule_of(name, advice.situation)
        moved = certain(_within(rule, value), known[name].unit, Origin.YOU)
        given = answered(given, advice.situation, name, moved)
    return case.told(given)


def changed(advice: Advice, values: Mapping[str, float]) -> Situation:
    """The complete situation with some inputs moved: completed anew."""
    return told(advice, values).completed().situation


def _within(rule: Rule, value: float) -> float:
    """The value, where a chance may come from, short of certainty."""
    return min(max(value, 1e-6), 1 - 1e-6) if rule.unit is Unit.PROBABILITY else value


def at_the_center(situation: Situation) -> AtTheCenter:
    """What going is worth at the central inputs of a complete situation."""
    basis = basis_of(situation, SEED)
    going = basis.central
    job, side = going.job, going.side
    total = float(going.total[0])
    parts = {
        "already_expected": float(job.already_expected[0]),
        "proved_wrong": float(job.proved_wrong[0]),
        "practice": float(side.practice[0]),
        "connections": float(side.connections[0]),
        "word_of_mouth": float(side.word_of_mouth[0]),
        "leverage": float(side.leverage[0]),
        "cost": -float(job.cost[0]),
    }
    return AtTheCenter(
        parts,
        total,
        float(job.p_accept[0]),
        basis.would_go,
        stay_home_if_surer_than(going),
    )


def considered_anew(advice: Advice, values: Mapping[str, float]) -> Decision:
    """The decision, with its draws, with some inputs moved; all else as in the advice."""
    case = told(advice, values)
    return case.decided(case.completed())
