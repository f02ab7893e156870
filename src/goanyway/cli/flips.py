"""What would flip the answer: the break-evens that lie nearest to what is believed now."""

from __future__ import annotations

import math

from goanyway.cli.inputs import named, words_of
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.domain.advice import Advice, BreakEven, Decision, Ground, Swing
from goanyway.domain.quantity import Unit
from goanyway.language import _
from goanyway.letters import question_to_yourself
from goanyway.words.figures import bare, capital, figure

SHOWN = 4

USUAL_CHANGE = 0.25
"""What counts as one step of an input whose doubt is not known, as a share of it."""

FURTHEST = 4.0
"""Steps beyond which nobody would expect an input to lie."""


def flips(advice: Advice, width: int) -> list[Line]:
    """The nearest break-evens among the inputs that somebody can picture."""
    decision = advice.decision
    if decision.ground is Ground.MUST_ATTEND or _goes(decision) is not decision.goes_without_asking:
        return []
    imaginable = [each for each in decision.break_even if _imaginable(each, advice)]
    if not imaginable:
        return []
    swings = {each.input: each for each in decision.tornado}
    reachable = [
        (away, each, at)
        for each in imaginable
        if (at := each.honest_at) is not None
        and (away := _steps(each, at, swings.get(each.input))) <= FURTHEST
    ]
    flipping = sorted(reachable, key=lambda flip: (flip[0], flip[1].input))[:SHOWN]
    if not flipping:
        return paragraph(_("No single figure, within reason, would flip it."), width)
    lines = paragraph(_heading(advice), width, tone=Tone.HEADING)
    for _away, each, at in flipping:
        lines += paragraph(_flip(each, at, advice), width, first="  ", rest="    ")
    if any(each.unit is Unit.POINTS for _away, each, _at in flipping):
        said = _("Points run from -2 to +2; 0 is your usual.")
        lines += paragraph(said, width, first="  ", tone=Tone.SOFT)
    return lines


def _heading(advice: Advice) -> str:
    if _goes(advice.decision):
        return _("What would make it a no")
    return _("What would make it worth going")


def _goes(decision: Decision) -> bool:
    """Whether it is a go at the central inputs, from which break-evens are counted."""
    return decision.open_minded and decision.value.total.central > 0


def _imaginable(each: BreakEven, advice: Advice) -> bool:
    if each.input.endswith(".sd"):
        return False
    return question_to_yourself(each.input, words_of(each.input, advice.situation)) is not None


def _steps(each: BreakEven, at: float, swing: Swing | None) -> float:
    """How far the input must move, in steps of the usual doubt about it."""
    low, high = (swing.low, swing.high) if swing else (each.central, each.central)
    if each.unit is Unit.POINTS:
        return abs(at - each.central) / (abs(high - low) / 2 or 1.0)
    if min(low, high, at, each.central) <= 0:
        return math.inf
    step = abs(math.log(high / low)) / 2 or math.log1p(USUAL_CHANGE)
    return abs(math.log(at / each.central)) / step


def _flip(each: BreakEven, at: float, advice: Advice) -> str:
    currency = advice.situation.currency
    return _("{input}: {side} {at} (now {central})").format(
        input=capital(named(each.input, advice.situation)),
        side=_("above") if at > each.central else _("below"),
        at=figure(at, each.unit, currency),
        central=bare(each.central, each.unit, currency),
    )
