"""Pictures of the record: what was expected against what was found, in points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString

from goanyway.language import _
from goanyway.web.charts.drawing import GAIN, LINE, SOFT, drawn, specified


@dataclass(frozen=True, slots=True)
class Pair:
    """What was expected of one thing, and what was found, in points."""

    what: str
    expected: float
    found: float


def expected_and_found(pairs: Sequence[Pair]) -> SafeString:
    """A dot for each: to the right what was expected, upward what was found."""
    import altair as alt

    rows = [{"expected": each.expected, "found": each.found} for each in pairs]
    scale = alt.Scale(domain=[-2.5, 2.5])
    x = alt.X("expected:Q", title=_("expected"), scale=scale, axis=alt.Axis(tickCount=5))
    y = alt.Y("found:Q", title=_("found"), scale=scale, axis=alt.Axis(tickCount=5))
    dots = alt.Chart(alt.Data(values=rows)).mark_point(color=GAIN, filled=True, size=70)
    ends = alt.Data(values=[{"expected": -2.5, "found": -2.5}, {"expected": 2.5, "found": 2.5}])
    line = alt.Chart(ends).mark_line(color=SOFT, strokeWidth=1)
    chart = alt.layer(line.encode(x=x, y=y), dots.encode(x=x, y=y))
    chart = chart.properties(width=220, height=220).configure_axis(gridColor=LINE)
    better = sum(each.found > each.expected for each in pairs)
    said = _("{better} of {count} turned out better than expected: they lie above the line.")
    return drawn(specified(chart), said.format(better=better, count=len(pairs)))
