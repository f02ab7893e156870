"""A figure keeps who vouches for it, and how much each of several weighed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.origin import Origin, weakest
from goanyway.domain.quantity import Unit, between, certain

YEARS = between(2, 5, Unit.YEARS, Origin.STUDY, "job.years")


@st.composite
def weights(draw: st.DrawFn) -> dict[Origin, float]:
    parts = draw(st.dictionaries(st.sampled_from(Origin), st.integers(1, 100), min_size=1))
    return {origin: part / sum(parts.values()) for origin, part in parts.items()}


def test_a_figure_of_one_origin_weighs_that_one_alone() -> None:
    assert YEARS.weights == {Origin.STUDY: 1.0}


@given(weights())
def test_a_blend_keeps_its_number_and_its_weights_and_is_called_after_the_heaviest(
    given_weights: dict[Origin, float],
) -> None:
    blend = YEARS.weighed(given_weights)
    assert (blend.central, blend.p10, blend.p90) == (YEARS.central, YEARS.p10, YEARS.p90)
    assert blend.weights == pytest.approx(given_weights)
    assert given_weights[blend.origin] == max(given_weights.values())


def test_of_two_as_heavy_the_weaker_gives_the_name() -> None:
    even = YEARS.weighed({Origin.YOUR_RECORD: 0.5, Origin.ASSUMPTION: 0.5})
    assert even.origin is Origin.ASSUMPTION


@pytest.mark.parametrize(
    "refused",
    [{}, {Origin.YOU: 0.9}, {Origin.YOU: 1.5, Origin.STUDY: -0.5}, {Origin.YOU: float("nan")}],
)
def test_weights_that_are_no_shares_of_one_are_refused(refused: dict[Origin, float]) -> None:
    with pytest.raises(ValueError, match="sum to 1"):
        YEARS.weighed(refused)


def test_what_is_computed_from_a_blend_stays_one_and_what_you_say_instead_is_yours_alone() -> None:
    blend = YEARS.weighed({Origin.YOUR_RECORD: 0.6, Origin.ASSUMPTION: 0.4})
    assert blend.times(12, Unit.MONTHS).weights == blend.weights
    assert blend.fixed(3, Unit.YEARS).weights == blend.weights
    assert blend.vouched(Origin.YOU).weights == {Origin.YOU: 1.0}


@pytest.mark.parametrize("origin", Origin)
def test_a_figure_is_yours_where_you_or_your_record_vouch_for_it(origin: Origin) -> None:
    expected = origin in (Origin.YOU, Origin.YOUR_RECORD)
    assert certain(1, Unit.YEARS, origin).is_yours is expected


@given(st.sets(st.sampled_from(Origin), min_size=1))
def test_what_rests_on_an_assumption_is_no_better_than_one(origins: set[Origin]) -> None:
    assert weakest({*origins, Origin.ASSUMPTION}) is Origin.ASSUMPTION
    assert weakest({*origins, Origin.YOU}) is weakest(origins)
