"""What would flip the answer: the break-evens that lie nearest to what is believed now."""

from __future__ import annotations

import math
from dataclasses import dataclass

from goanyway.advising.inputs import words_of
from goanyway.domain.advice import Advice, BreakEven, Decision, Ground, Swing
from goanyway.domain.quantity import Unit
from goanyway.letters import question_to_yourself

USUAL_CHANGE = 0.25
"""What counts as one step of an input whose doubt is not known, as a share of it."""

FURTHEST = 4.0
"""Steps beyond which nobody would expect an input to lie."""


@dataclass(frozen=True, slots=True)
class Flip:
    """One input, where it would flip the answer, and how many steps away that is.

    Attributes:
        at: None where nothing in its range flips the answer.
        away: in steps of the usual doubt about the input; infinite where `at` is None.
    """

    input: BreakEven
    at: float | None
    away: float


def nearest_flips(advice: Advice) -> tuple[Flip, ...]:
    """Inputs that somebody can picture, the one that flips the answer soonest first.

    None where the answer does not rest on these figures: you have to go, or the screen, a
    commitment or a question beforehand decides otherwise than they do.
    """
    decision = advice.decision
    if decision.ground is Ground.MUST_ATTEND or goes(decision) is not decision.goes_without_asking:
        return ()
    return flips(advice)


def flips(advice: Advice) -> tuple[Flip, ...]:
    """The same, whatever the answer rests on."""
    decision = advice.decision
    swings = {each.input: each for each in decision.tornado}
    found = [
        Flip(each, each.honest_at, _steps(each, each.honest_at, swings.get(each.input)))
        for each in decision.break_even
        if _imaginable(each, advice)
    ]
    return tuple(sorted(found, key=lambda flip: (flip.away, flip.input.input)))


def goes(decision: Decision) -> bool:
    """Whether it is a go at the central inputs, from which break-evens are counted."""
    return decision.open_minded and decision.value.total.central > 0


def _imaginable(each: BreakEven, advice: Advice) -> bool:
    if each.input.endswith(".sd"):
        return False
    return question_to_yourself(each.input, words_of(each.input, advice.situation)) is not None


def _steps(each: BreakEven, at: float | None, swing: Swing | None) -> float:
    """How far the input must move, in steps of the usual doubt about it."""
    if at is None:
        return math.inf
    low, high = (swing.low, swing.high) if swing else (each.central, each.central)
    if each.unit is Unit.POINTS:
        return abs(at - each.central) / (abs(high - low) / 2 or 1.0)
    if min(low, high, at, each.central) <= 0:
        return math.inf
    step = abs(math.log(high / low)) / 2 or math.log1p(USUAL_CHANGE)
    return abs(math.log(at / each.central)) / step
