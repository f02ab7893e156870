"""Searching on agrees with published results."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from goanyway.decide.job_search import (
    Searching,
    best_choice,
    chance_of_an_offer,
    reservation_wage,
    worth_of_searching,
)


def test_mccalls_worker_has_the_published_reservation_wage() -> None:
    wages = np.linspace(10, 60, 51)
    chances = stats.betabinom(50, 200, 100).pmf(np.arange(51))
    wage = reservation_wage(wages, chances, meanwhile=25, discount=0.99)
    assert wage == pytest.approx(47.3164998, abs=1e-6)


def test_the_secretary_problem_has_its_published_answer() -> None:
    skip, success = best_choice(100)
    assert skip == 37
    assert success == pytest.approx(0.3710428, abs=5e-8)


NO_INCOME = Searching(
    weeks=0,
    rate=0.12,
    mean=41_400,
    sd=15_750,
    meanwhile=0,
    bridge=27_000,
    years=3,
    discount=0.08,
)
WITH_BENEFIT = Searching(
    weeks=0,
    rate=0.3,
    mean=61_000,
    sd=15_000,
    meanwhile=1900,
    bridge=36_000,
    years=2.5,
    discount=0.05,
)


@pytest.mark.parametrize(
    ("search", "weeks", "worth", "offer"),
    [
        (NO_INCOME, 0, 27_000.0, 0.0),
        (NO_INCOME, 3, 28_132.9698, 0.078845),
        (NO_INCOME, 8, 29_744.1665, 0.191718),
        (NO_INCOME, 17, 31_976.8926, 0.349455),
        (NO_INCOME, 35, 34_800.7360, 0.551576),
        (NO_INCOME, 52, 36_320.1278, 0.663485),
        (NO_INCOME, 104, 38_102.3091, 0.814894),
        (WITH_BENEFIT, 4, 42_569.4251, 0.238294),
        (WITH_BENEFIT, 26, 59_241.1926, 0.790719),
    ],
)
def test_searching_on_is_worth_what_was_computed_apart_from_us(
    search: Searching, weeks: int, worth: float, offer: float
) -> None:
    left = replace(search, weeks=weeks)
    assert worth_of_searching(left) == pytest.approx(worth, abs=0.001)
    assert chance_of_an_offer(left) == pytest.approx(offer, abs=1e-6)


@given(st.integers(0, 120), st.floats(0, 24), st.floats(0.01, 1), st.floats(0, 2500))
def test_more_savings_make_nobody_less_choosy_and_more_months_of_search_nobody_choosier(
    weeks: int, searched: float, rate: float, meanwhile: float
) -> None:
    search = replace(NO_INCOME, weeks=weeks, searched=searched, rate=rate, meanwhile=meanwhile)
    worth = worth_of_searching(search)
    assert worth_of_searching(replace(search, weeks=weeks + 1)) >= worth - 1e-6
    assert worth_of_searching(replace(search, searched=searched + 1)) <= worth + 1e-6
    assert worth >= search.bridge - 1e-6


@pytest.mark.parametrize("discount", [0.0, 1.0, 1.5])
def test_a_discount_that_makes_no_sense_is_refused(discount: float) -> None:
    with pytest.raises(ValueError, match="discount must be in"):
        reservation_wage(np.ones(1), np.ones(1), meanwhile=0, discount=discount)


def test_nobody_to_choose_from_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        best_choice(0)
