"""What would flip the answer: the break-evens that lie nearest to what is believed now."""

from __future__ import annotations

from goanyway.advising.flips import FURTHEST, goes, nearest_flips
from goanyway.advising.inputs import named
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.domain.advice import Advice, BreakEven, Verdict
from goanyway.domain.quantity import Unit
from goanyway.language import _
from goanyway.spoken_numbers import bare, capital, figure
from goanyway.words.asking import level

SHOWN = 4


def flips(advice: Advice, width: int, *, in_points: bool = False) -> list[Line]:
    """The nearest break-evens among the inputs that somebody can picture.

    Args:
        in_points: give points as figures rather than in words.
    """
    imaginable = nearest_flips(advice)
    if not imaginable:
        return []
    flipping = [flip for flip in imaginable if flip.away <= FURTHEST][:SHOWN]
    if not flipping:
        return paragraph(_("No single figure would flip it, within reason."), width)
    lines = paragraph(_heading(advice), width, tone=Tone.HEADING)
    for flip in flipping:
        if flip.at is not None:
            in_words = flip.input.unit is Unit.POINTS and not in_points
            say = _flip_in_words if in_words else _flip
            said = say(flip.input, flip.at, advice)
            if flip.verdict is Verdict.ASK_FIRST:
                said = _("{flip}; then we'd say ask first").format(flip=said)
            lines += paragraph(said, width, first="  ", rest="    ")
    if in_points and any(flip.input.unit is Unit.POINTS for flip in flipping):
        said = _("Points run from -2 to +2; 0 is what you're used to.")
        lines += paragraph(said, width, first="  ", tone=Tone.SOFT)
    return lines


def _heading(advice: Advice) -> str:
    if goes(advice.decision):
        return _("What would make it a no")
    return _("What would make it worth going")


def _flip(each: BreakEven, at: float, advice: Advice) -> str:
    currency = advice.situation.currency
    return _("{input}: {side} {at} (now {central})").format(
        input=capital(named(each.input, advice.situation)),
        side=_("above") if at > each.central else _("below"),
        at=figure(at, each.unit, currency),
        central=bare(each.central, each.unit, currency),
    )


def _flip_in_words(each: BreakEven, at: float, advice: Advice) -> str:
    said = _("{input}: {level}") if at > each.central else _("{input}: not {level}")
    return said.format(input=capital(named(each.input, advice.situation)), level=level(at))
