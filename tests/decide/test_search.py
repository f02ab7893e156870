"""Searching on agrees with published results."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from goanyway.decide.job_search import best_choice, normal_offers, reservation_wage


def test_mccalls_worker_has_the_published_reservation_wage() -> None:
    wages = np.linspace(10, 60, 51)
    chances = stats.betabinom(50, 200, 100).pmf(np.arange(51))
    wage = reservation_wage(wages, chances, meanwhile=25, discount=0.99)
    assert wage == pytest.approx(47.3164998, abs=1e-6)


def test_the_secretary_problem_has_its_published_answer() -> None:
    skip, success = best_choice(100)
    assert skip == 37
    assert success == pytest.approx(0.3710428, abs=5e-8)


@given(st.integers(0, 30), st.floats(0.05, 1))
def test_who_can_wait_longer_asks_for_no_less(months: int, arrival: float) -> None:
    wages, chances = normal_offers(5000, 1000)
    asked = [
        reservation_wage(
            wages, chances, meanwhile=1500, discount=0.995, arrival=arrival, periods=n, lasts=36
        )
        for n in (months, months + 1)
    ]
    assert asked[1] >= asked[0] - 1e-6


@pytest.mark.parametrize("discount", [0.0, 1.0, 1.5])
def test_a_discount_that_makes_no_sense_is_refused(discount: float) -> None:
    with pytest.raises(ValueError, match="discount must be in"):
        reservation_wage(np.ones(1), np.ones(1), meanwhile=0, discount=discount)


def test_nobody_to_choose_from_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        best_choice(0)
