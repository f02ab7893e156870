"""A picture is safe in a page, follows its theme, and says what it shows."""

from __future__ import annotations

import altair as alt
import pytest
from selectolax.lexbor import LexborHTMLParser

from goanyway.web.charts.drawing import COST, GAIN, WIDTH, drawn, specified

pytestmark = pytest.mark.slow

NASTY = '"><script>alert(1)</script>'


def picture(name: str, summary: str = "Two bars.") -> str:
    rows = [{"what": name, "worth": 3}, {"what": "Time", "worth": -2}]
    color = alt.condition(alt.datum.worth > 0, alt.value(GAIN), alt.value(COST))
    chart = alt.Chart(alt.Data(values=rows), width=WIDTH).mark_bar()
    return drawn(specified(chart.encode(x="worth:Q", y="what:N", color=color)), summary)


def test_colors_are_those_of_the_theme() -> None:
    svg = picture("Pay")
    assert 'fill="var(--gain)"' in svg
    assert 'fill="var(--cost)"' in svg
    assert "#" not in svg.replace("#fff", "")


def test_it_says_what_it_shows() -> None:
    svg = LexborHTMLParser(picture("Pay", summary='Pay "leads"')).css_first("svg")
    assert svg is not None
    assert svg.attributes["role"] == "img"
    assert svg.attributes["aria-label"] == 'Pay "leads"'


def test_what_was_given_stays_text() -> None:
    tree = LexborHTMLParser(picture(NASTY, summary=NASTY))
    assert not tree.css("script")
    assert not tree.css("[style]")
    assert any(NASTY in text.text() for text in tree.css("text"))
