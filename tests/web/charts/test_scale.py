"""A scale keeps amounts in proportion and in order, and zero in the picture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.web.charts.scale import Scale

AMOUNTS = st.lists(st.floats(-1e6, 1e6), max_size=20)


@given(AMOUNTS)
def test_everything_lies_within_the_picture_and_so_does_zero(amounts: list[float]) -> None:
    scale = Scale.over(amounts)
    assert all(0 <= scale.at(each) <= 100 for each in [0.0, *amounts])


@given(AMOUNTS)
def test_what_is_more_lies_further_to_the_right(amounts: list[float]) -> None:
    scale = Scale.over(amounts)
    places = [scale.at(each) for each in sorted(amounts)]
    assert places == sorted(places)


def test_distances_are_in_proportion() -> None:
    scale = Scale.over([-100.0, 300.0])
    assert [scale.at(each) for each in (-100, 0, 100, 300)] == pytest.approx([0, 25, 50, 100])


def test_nothing_but_zero_lies_at_the_zero_line() -> None:
    assert Scale.over([]).at(0.0) == 0
