"""The tornado: how far each uncertain figure moves what going is worth, the widest first."""

from __future__ import annotations

from dataclasses import dataclass

from goanyway.advising.inputs import named
from goanyway.domain import advice as answers
from goanyway.domain.quantity import Unit
from goanyway.language import _
from goanyway.spoken_numbers import between, capital, figure, money
from goanyway.web.charts.scale import Scale

SHOWN = 7


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a bar, in hundredths of the picture's width."""

    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Swing:
    """One figure: what it may be, what going is then worth, and the bar between the two.

    Attributes:
        span: from low to high in words, the unit said once.
        at_low: what going is worth where the figure is low, and likewise `at_high`.
        cost: what of the bar lies below zero; None where nothing does.
        gain: what of it lies above.
    """

    label: str
    low: str
    high: str
    span: str
    at_low: float
    at_high: float
    cost: Stretch | None
    gain: Stretch | None


@dataclass(frozen=True, slots=True)
class Tornado:
    """The picture.

    Attributes:
        zero: where the zero line is, in hundredths of the width.
        now: where the line is that shows what going is worth as things stand.
        summary: what the picture shows, in a sentence.
    """

    swings: tuple[Swing, ...]
    zero: float
    now: float
    summary: str


def tornado(advice: answers.Advice) -> Tornado | None:
    """The widest swings that somebody can picture; None where no figure moves anything."""
    shown = [
        each
        for each in advice.decision.tornado
        if each.unit not in (Unit.FACTOR, Unit.CORRELATION)
        and each.total_at_low != each.total_at_high
    ][:SHOWN]
    if not shown:
        return None
    now = advice.decision.value.total.central
    ends = [end for each in shown for end in (each.total_at_low, each.total_at_high)]
    scale = Scale.over([now, *ends])
    swings = tuple(_swing(each, scale, advice) for each in shown)
    currency = advice.situation.currency
    return Tornado(swings, scale.at(0.0), scale.at(now), _summary(swings[0], currency))


def _swing(swing: answers.Swing, scale: Scale, advice: answers.Advice) -> Swing:
    currency = advice.situation.currency
    left, right = sorted((swing.total_at_low, swing.total_at_high))
    return Swing(
        capital(named(swing.input, advice.situation)),
        figure(swing.low, swing.unit, currency),
        figure(swing.high, swing.unit, currency),
        between(swing.low, swing.high, swing.unit, currency),
        swing.total_at_low,
        swing.total_at_high,
        _stretch(scale, left, min(right, 0.0)),
        _stretch(scale, max(left, 0.0), right),
    )


def _stretch(scale: Scale, left: float, right: float) -> Stretch | None:
    start, end = scale.at(left), scale.at(right)
    return Stretch(start, round(end - start, 2)) if left < right else None


def _summary(widest: Swing, currency: str) -> str:
    return _(
        "{what} matters most: at {low}, going is worth {at_low}; at {high}, it’s worth {at_high}."
    ).format(
        what=widest.label,
        low=widest.low,
        high=widest.high,
        at_low=money(widest.at_low, currency),
        at_high=money(widest.at_high, currency),
    )
