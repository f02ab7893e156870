"""The normal distribution agrees with published values and with scipy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from goanyway.decide.normal import density, gain_and_chance, unit_normal_loss, upper_tail


def test_the_unit_normal_loss_has_its_published_values() -> None:
    u = np.array([0, 0.5, 1, 2, 3])
    published = [0.3989423, 0.1977966, 0.0833155, 0.0084907, 0.0003822]
    assert unit_normal_loss(u) == pytest.approx(published, abs=5e-8)


def test_tail_and_density_agree_with_scipy() -> None:
    u = np.linspace(-30, 30, 20_001)
    assert upper_tail(u) == pytest.approx(stats.norm.sf(u), rel=1e-12, abs=1e-15)
    assert density(u) == pytest.approx(stats.norm.pdf(u), rel=1e-12)


@given(st.floats(-1e6, 1e6))
def test_the_loss_mirrors_itself(u: float) -> None:
    there, back = unit_normal_loss(np.array([u, -u]))
    assert back - there == pytest.approx(u, rel=1e-12, abs=1e-15)


@given(st.floats(-1e5, 1e5), st.floats(0, 1e5), st.floats(-1e5, 1e5))
def test_the_gain_is_at_least_that_of_deciding_unseen(mean: float, sd: float, b: float) -> None:
    gain, chance = gain_and_chance(np.array([mean]), np.array([sd]), np.array([b]))
    assert gain[0] >= max(mean - b, 0.0) * (1 - 1e-12)
    assert 0 <= chance[0] <= 1


def test_what_is_known_is_accepted_or_not() -> None:
    gain, chance = gain_and_chance(np.array([5.0, 1.0, 3.0]), np.zeros(1), np.array([3.0]))
    assert gain.tolist() == [2, 0, 0]
    assert chance.tolist() == [1, 0, 0]


def test_an_infinite_threshold_is_never_exceeded() -> None:
    gain, chance = gain_and_chance(np.array([5.0]), np.array([2.0]), np.array([np.inf]))
    assert (gain[0], chance[0]) == (0, 0)
