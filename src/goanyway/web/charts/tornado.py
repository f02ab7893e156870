"""The tornado: how far each uncertain figure moves what going is worth, the widest first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from django.utils.safestring import SafeString

from goanyway.advising.inputs import named
from goanyway.domain.advice import Advice
from goanyway.domain.quantity import Unit
from goanyway.language import _
from goanyway.web.charts.drawing import COST, GAIN, INK, drawn, specified
from goanyway.words.numbers import capital, figure, money

SHOWN = 7
LABEL = 20
"""So many characters of a name fit beside a bar on a phone."""


@dataclass(frozen=True, slots=True)
class Swing:
    """One figure: what it may be, and what going is then worth."""

    label: str
    low: str
    high: str
    at_low: float
    at_high: float


def swings(advice: Advice) -> tuple[Swing, ...]:
    """The widest swings that somebody can picture."""
    currency = advice.situation.currency
    found = [
        each
        for each in advice.decision.tornado
        if each.unit not in (Unit.FACTOR, Unit.CORRELATION)
        and each.total_at_low != each.total_at_high
    ]
    return tuple(
        Swing(
            capital(named(each.input, advice.situation)),
            figure(each.low, each.unit, currency),
            figure(each.high, each.unit, currency),
            each.total_at_low,
            each.total_at_high,
        )
        for each in found[:SHOWN]
    )


def tornado(found: tuple[Swing, ...], advice: Advice) -> SafeString:
    """The picture."""
    return drawn(_bars(found, advice.decision.value.total.central), _summary(found, advice))


@lru_cache(maxsize=20)
def _bars(found: tuple[Swing, ...], center: float) -> str:
    import altair as alt

    rows = [
        {
            "what": _short(each.label),
            "from": min(each.at_low, each.at_high),
            "to": max(each.at_low, each.at_high),
        }
        for each in found
    ]
    what = alt.Y("what:N", sort=None, title=None, axis=alt.Axis(domain=False, labelLimit=190))
    worth = alt.X("from:Q", title=None, axis=alt.Axis(tickCount=4, format="~s"))
    data = alt.Data(values=rows)
    bars = alt.Chart(data).mark_bar(color=GAIN, height=12).encode(x=worth, x2="to", y=what)
    costs = (
        alt.Chart(data)
        .transform_filter("datum.from < 0")
        .transform_calculate(end="min(datum.to, 0)")
        .mark_bar(color=COST, height=12)
        .encode(x="from:Q", x2="end:Q", y=what)
    )
    line = alt.Chart(alt.Data(values=[{"at": center}])).mark_rule(color=INK).encode(x="at:Q")
    return specified(alt.layer(bars, costs, line).properties(width=240, height=24 * len(rows)))


def _short(label: str) -> str:
    return label if len(label) <= LABEL else f"{label[: LABEL - 1].rstrip()}…"


def _summary(found: tuple[Swing, ...], advice: Advice) -> str:
    currency = advice.situation.currency
    widest = found[0]
    return _("Most hangs on {what}: at {low} going is worth {at_low}, at {high} {at_high}.").format(
        what=widest.label,
        low=widest.low,
        high=widest.high,
        at_low=money(widest.at_low, currency),
        at_high=money(widest.at_high, currency),
    )
