"""An Altair chart as SVG within the page: its colors follow the theme, its summary is read aloud.

Altair and vl-convert are slow to import, so they are imported with the first picture; a picture is
drawn once and kept for as long as its data stay the same.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

if TYPE_CHECKING:
    import altair as alt

GAIN = "#3f8f6b"
COST = "#b9a58a"
INK = "#1f1d1a"
SOFT = "#6b665d"
LINE = "#e5e0d6"
ASK = "#9a5b00"
"""The colors to give to a chart; in the page they are those of its theme."""

WIDTH = 300
"""Pixels between the axes: with its labels a chart fits a phone, and is not scaled."""

_VARIABLES = {GAIN: "gain", COST: "cost", INK: "ink", SOFT: "soft", LINE: "line", ASK: "ask"}
_COLORED = re.compile(rf'(fill|stroke)="({"|".join(_VARIABLES)})"')
_ROLES = re.compile(r' (?:aria-[a-z]+|role)="[^"]*"')
_KEPT = 100
_FONT = "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif"


def specified(chart: alt.TopLevelMixin) -> str:
    """The chart as Vega-Lite has it."""
    return chart.to_json(indent=None)


def drawn(specification: str, summary: str) -> SafeString:
    """The chart as an element `svg`.

    Args:
        specification: as Vega-Lite has it, with the colors above, or none.
        summary: what it shows, in a sentence, for who does not see it.
    """
    svg = _svg(specification)
    opening, _end, rest = svg.partition(">")
    return format_html(
        '{} role="img" aria-label="{}">{}',
        mark_safe(opening),  # noqa: S308 - vl-convert has escaped what was given
        summary,
        mark_safe(rest),  # noqa: S308
    )


@lru_cache(maxsize=_KEPT)
def _svg(specification: str) -> str:
    import vl_convert

    svg: str = vl_convert.vegalite_to_svg(specification, config=_look(), vl_version="6.4")
    svg = (
        _ROLES.sub("", svg)
        .replace("<svg ", '<svg class="drawn" ', 1)
        .replace('class="marks" ', "", 1)
    )
    return _COLORED.sub(lambda found: f'{found[1]}="var(--{_VARIABLES[found[2]]})"', svg)


def _look() -> dict[str, object]:
    """What all charts share: no frame, hairlines, the page's own type."""
    label = {"labelColor": SOFT, "labelFontSize": 13, "labelFont": _FONT}
    title = {"titleColor": SOFT, "titleFontSize": 13, "titleFont": _FONT, "titleFontWeight": 400}
    return {
        "background": None,
        "padding": {"left": 24, "right": 12, "top": 4, "bottom": 4},  # the page's type may be wider
        "font": _FONT,
        "view": {"stroke": None},
        "axis": {**label, **title, "gridColor": LINE, "domainColor": SOFT, "ticks": False},
        "bar": {"color": GAIN},
        "rule": {"color": INK},
        "point": {"color": INK, "filled": True, "size": 50},
        "line": {"color": INK, "strokeWidth": 1.5},
        "text": {"color": INK, "fontSize": 13, "font": _FONT},
        "legend": {**label, **title},
    }
