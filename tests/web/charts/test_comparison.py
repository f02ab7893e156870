"""Expected against found: each dot lies where its figures say, and has a text."""

from __future__ import annotations

import pytest
from django.template.loader import render_to_string
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

from goanyway.web.charts.record import REACH, Comparison, Pair, comparison

POINTS = st.floats(-2, 2).map(lambda points: round(points, 2))
PAIRS = st.lists(st.builds(Pair, st.just("Manager"), POINTS, POINTS), min_size=1, max_size=30)
NASTY = '"><script>alert(1)</script>'


def pictured(pairs: list[Pair]) -> Comparison:
    made = comparison(pairs)
    assert made is not None
    return made


def drawn(shown: Comparison) -> LexborHTMLParser:
    return LexborHTMLParser(render_to_string("record/comparison.html", {"picture": shown}))


def points(circle: LexborNode, side: int) -> tuple[float, float]:
    """What a dot says was expected, and found."""
    x, y = (float(circle.attributes[name] or "nan") for name in ("cx", "cy"))
    return 2 * REACH * x / side - REACH, REACH - 2 * REACH * y / side


def text_of(node: LexborNode | None) -> str:
    assert node is not None
    return node.text().replace("\u00a0", " ").strip()


@given(PAIRS)
def test_each_dot_lies_where_its_figures_say(pairs: list[Pair]) -> None:
    shown = pictured(pairs)
    placed = [points(each, shown.side) for each in drawn(shown).css("circle")]
    assert len(placed) == len({(each.expected, each.found) for each in pairs})
    for each in pairs:
        assert any(
            place == pytest.approx((each.expected, each.found), abs=0.001) for place in placed
        )


@given(PAIRS)
def test_what_was_better_than_expected_lies_above_the_line(pairs: list[Pair]) -> None:
    shown = pictured(pairs)
    (line,) = drawn(shown).css("line.even")
    assert [line.attributes[name] for name in ("x1", "y1", "x2", "y2")] == [
        "0", str(shown.side), str(shown.side), "0",
    ]  # fmt: skip
    for dot in shown.dots:
        height = shown.side - dot.y
        above = height > dot.x + 0.02
        assert above is (dot.first.found > dot.first.expected)


@given(PAIRS)
def test_no_comparison_is_left_out(pairs: list[Pair]) -> None:
    counted = [each for dot in pictured(pairs).dots for each in dot.pairs]
    assert sorted(map(repr, counted)) == sorted(map(repr, pairs))


def test_what_is_alike_is_one_larger_dot_that_names_all() -> None:
    once, twice = Pair("Pay", 1.0, 0.0), [Pair("Team", -0.5, 2.0), Pair("Growth", -0.5, 2.0)]
    shown = pictured([once, *twice])
    assert [len(each.pairs) for each in shown.dots] == [2, 1]
    assert shown.dots[0].radius ** 2 == pytest.approx(2 * shown.dots[1].radius ** 2, rel=0.01)
    titles = [text_of(each.css_first("title")) for each in drawn(shown).css("circle")]
    assert titles == [
        "Team, Growth: expected -0.5, found 2",
        "Pay: expected 1, found 0",
    ]


def test_the_axes_are_numbered_where_their_points_are() -> None:
    shown = pictured([Pair("Pay", 1.0, 1.0)])
    dot = shown.dots[0]
    assert [each.points for each in shown.ticks] == [-2, -1, 0, 1, 2]
    assert (dot.x, dot.y) == next((each.x, each.y) for each in shown.ticks if each.points == 1)
    texts = [text_of(each) for each in drawn(shown).css("svg > text")]
    assert {"-2", "-1", "0", "1", "2", "expected", "found", "better", "worse"} <= set(texts)


def test_it_says_in_a_sentence_what_it_shows() -> None:
    shown = pictured([Pair("Pay", 0.0, 1.0), Pair("Team", 0.0, 0.0), Pair("Growth", 1.0, -1.0)])
    svg = drawn(shown).css_first("svg")
    assert svg is not None
    assert svg.attributes["role"] == "img"
    assert (svg.attributes["aria-label"] or "").startswith("1 of 3 turned out better")


def test_without_a_comparison_there_is_no_picture() -> None:
    assert comparison([]) is None


def test_the_policy_of_content_allows_all_of_it() -> None:
    tree = drawn(pictured([Pair(NASTY, 0.0, 1.0)]))
    assert not tree.css("script, style, [style]")
    assert NASTY in text_of(tree.css_first("circle title"))
