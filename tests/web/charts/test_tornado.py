"""The tornado: its bars are the figures of the advice, the widest first, each with its text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from importlib.resources import files
from itertools import pairwise

import pytest
from django.template.loader import render_to_string
from selectolax.lexbor import LexborHTMLParser, LexborNode

from goanyway import advise
from goanyway.domain.advice import Advice
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit
from goanyway.web.charts.tornado import SHOWN, Tornado, tornado

EXAMPLES = files("goanyway") / "examples"
NASTY = '"><script>alert(1)</script>'
ROUNDING = 0.011
"""Places are kept to a hundredth."""


@pytest.fixture(scope="module")
def advice() -> Advice:
    return advise(
        str(EXAMPLES / "invitation.eml"),
        posting=str(EXAMPLES / "posting.html"),
        situation=str(EXAMPLES / "situation.toml"),
        today=date(2026, 11, 3),
    )


@pytest.fixture(scope="module")
def picture(advice: Advice) -> Tornado:
    made = tornado(advice)
    assert made is not None
    return made


def swinging(advice: Advice, *worth: tuple[float, float], now: float = 0.0) -> Advice:
    """The advice with these swings only: what going is worth at the low and at the high."""
    one = next(each for each in advice.decision.tornado if each.unit is Unit.YEARS)
    swings = tuple(replace(one, total_at_low=low, total_at_high=high) for low, high in worth)
    total = replace(advice.decision.value.total, central=now, origin=Origin.YOU)
    value = replace(advice.decision.value, total=total)
    return replace(advice, decision=replace(advice.decision, tornado=swings, value=value))


def drawn(shown: Tornado) -> LexborHTMLParser:
    context = {"tornado": shown, "currency": "USD"}
    return LexborHTMLParser(render_to_string("advice/tornado.html", context))


def ends(bar: LexborNode) -> tuple[float, float]:
    """From where to where the parts of a bar reach, in hundredths of the width."""
    parts = [(number(each, "x"), number(each, "width")) for each in bar.css("rect")]
    return min(x for x, _width in parts), max(x + width for x, width in parts)


def number(node: LexborNode, name: str) -> float:
    return float(node.attributes[name] or "nan")


def words(node: LexborNode, selector: str) -> str:
    part = node.css_first(selector)
    assert part is not None
    return part.text().replace("\u00a0", " ").strip()


def test_a_bar_reaches_from_the_lesser_worth_to_the_greater(picture: Tornado) -> None:
    amounts = [each for swing in picture.swings for each in (swing.at_low, swing.at_high)]
    low, high = min(0.0, *amounts), max(0.0, *amounts)
    bars = drawn(picture).css(".swing")
    assert len(bars) == len(picture.swings)
    for bar, swing in zip(bars, picture.swings, strict=True):
        worth = [low + place / 100 * (high - low) for place in ends(bar)]
        expected = sorted((swing.at_low, swing.at_high))
        assert worth == pytest.approx(expected, abs=2 * ROUNDING / 100 * (high - low))


def test_it_shows_the_figures_of_the_advice(advice: Advice, picture: Tornado) -> None:
    swings = [(each.total_at_low, each.total_at_high) for each in advice.decision.tornado]
    assert all((each.at_low, each.at_high) in swings for each in picture.swings)


def test_the_widest_bar_comes_first(picture: Tornado) -> None:
    widths = [end - start for start, end in map(ends, drawn(picture).css(".swing"))]
    assert len(widths) > 3
    assert all(b <= a + 2 * ROUNDING for a, b in pairwise(widths))


def test_every_bar_says_what_it_is_and_what_going_is_worth_at_both_ends(advice: Advice) -> None:
    shown = tornado(swinging(advice, (-512.0, 1300.0)))
    assert shown is not None
    (bar,) = drawn(shown).css(".swing")
    assert words(bar, ".label") == shown.swings[0].label != ""
    assert words(bar, ".span") == shown.swings[0].span.replace("\u00a0", " ") != ""
    assert words(bar, ".figure") == "-$510 to +$1,300"


def test_what_lies_below_zero_is_a_cost_and_what_lies_above_a_gain(advice: Advice) -> None:
    shown = tornado(swinging(advice, (300.0, -100.0), (50.0, 200.0), (-80.0, -20.0)))
    assert shown is not None
    both, gain, cost = drawn(shown).css(".swing")
    for bar, kinds in ((both, ["cost", "gain"]), (gain, ["gain"]), (cost, ["cost"])):
        assert [each.attributes["class"] for each in bar.css("rect")] == kinds
    below, above = both.css("rect")
    zero = number(both.css("line.zero")[0], "x1")
    assert zero == number(above, "x") == number(below, "x") + number(below, "width") == 25


def test_the_line_stands_where_going_stands_now(advice: Advice) -> None:
    shown = tornado(swinging(advice, (-100.0, 300.0), now=100.0))
    assert shown is not None
    assert [number(each, "x1") for each in drawn(shown).css("line.now")] == [50]


def test_only_the_widest_are_shown_and_what_moves_nothing_is_not(advice: Advice) -> None:
    many = [(0.0, 1000.0 - 10 * each) for each in range(SHOWN + 3)]
    shown = tornado(swinging(advice, *many))
    assert shown is not None
    assert [each.at_high for each in shown.swings] == [high for _low, high in many[:SHOWN]]
    assert tornado(swinging(advice, (5.0, 5.0))) is None


def test_it_says_in_a_sentence_what_it_shows(picture: Tornado) -> None:
    figure = drawn(picture).css_first("figure")
    assert figure is not None
    said = figure.attributes["aria-label"] or ""
    assert picture.swings[0].label in said
    assert all(each.attributes["aria-hidden"] == "true" for each in figure.css("svg"))


def test_the_policy_of_content_allows_all_of_it(picture: Tornado) -> None:
    first = replace(picture.swings[0], label=NASTY, span=NASTY)
    tree = drawn(replace(picture, swings=(first,), summary=NASTY))
    assert not tree.css("script, style, [style]")
    assert words(tree.css(".swing")[0], ".label") == NASTY
