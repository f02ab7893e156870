"""What would flip the answer: the break-evens that lie nearest to what is believed now."""

from __future__ import annotations

from goanyway.cli.inputs import named, words_of
from goanyway.language import _
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.cli.wording import bare, capital, figure
from goanyway.domain.advice import Advice, BreakEven
from goanyway.domain.quantity import Unit
from goanyway.letters import question_to_yourself

SHOWN = 4

USUAL_CHANGE = 0.25
"""What counts as one step of an input whose doubt is not known, as a share of it."""


def flips(advice: Advice, width: int) -> list[Line]:
    """The nearest break-evens among the inputs that somebody can picture."""
    decision = advice.decision
    imaginable = [each for each in decision.break_even if _imaginable(each, advice)]
    doubts = {each.input: abs(each.high - each.low) / 2 for each in decision.tornado}
    flipping = sorted(
        (_steps(each, at, doubts), each.input, _flip(each, at, advice))
        for each in imaginable
        if (at := each.honest_at) is not None
    )
    if not imaginable:
        return []
    if not flipping:
        return paragraph(_("No single figure, within its range, would flip it."), width)
    lines = paragraph(_heading(advice), width, tone=Tone.HEADING)
    for _away, _input, said in flipping[:SHOWN]:
        lines += paragraph(said, width, first="  ", rest="    ")
    return lines


def _heading(advice: Advice) -> str:
    decision = advice.decision
    honest = decision.p_accept_given_offer >= decision.open_mind
    if honest and decision.value.total.central > 0:
        return _("What would make it a no")
    return _("What would make it worth going")


def _imaginable(each: BreakEven, advice: Advice) -> bool:
    return question_to_yourself(each.input, words_of(each.input, advice.situation)) is not None


def _steps(each: BreakEven, at: float, doubts: dict[str, float]) -> float:
    """How far the input must move, in steps of the usual doubt about it."""
    step = doubts.get(each.input, 0.0)
    if step <= 0:
        step = 1.0 if each.unit is Unit.POINTS else USUAL_CHANGE * abs(each.central)
    return abs(at - each.central) / (step or (each.high - each.low) / 10 or 1.0)


def _flip(each: BreakEven, at: float, advice: Advice) -> str:
    currency = advice.situation.currency
    return _("{input}: {side} {at} (now {central})").format(
        input=capital(named(each.input, advice.situation)),
        side=_("above") if at > each.central else _("below"),
        at=figure(at, each.unit, currency),
        central=bare(each.central, each.unit, currency),
    )
