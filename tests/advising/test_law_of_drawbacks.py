"""What is worse never makes the job look better, through the whole of `advise`.

Nor does it turn a decline into a question or a go; between a question and a go there is no rank.
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goanyway import advise
from goanyway.domain.advice import Advice, Verdict
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit, certain
from goanyway.domain.reason import ReasonKind
from goanyway.domain.situation import Reason, Situation
from tests.advising.lawful import TODAY, Change, changes, favours, situation
from tests.effort import examples

SEEDS = st.integers(0, 2**48)
PARTS = 4
"""Of a long test, which the processes of a run share."""

ALL_SLOW = [HealthCheck.too_slow]


def advised(told: Situation, today: date = TODAY) -> Advice:
    return advise(situation=told, today=today)


def assert_lawful(change: Change) -> None:
    before, after = advised(change.before).decision, advised(change.after).decision
    total, less = before.value.total.mean, after.value.total.mean
    assert less <= total + 1e-6 * (1 + abs(total)), change.name
    assert after.p_accept_given_offer <= before.p_accept_given_offer + 1e-9, change.name
    assert after.p_take_this_job <= before.p_take_this_job + 1e-7, change.name
    if before.verdict is Verdict.DECLINE_KINDLY:
        assert after.verdict is Verdict.DECLINE_KINDLY, change.name


def a_change(seed: int, stages: int) -> Change:
    rng = random.Random(seed)
    return rng.choice(changes(rng, situation(rng, stages)))


@settings(max_examples=examples(60), deadline=None, suppress_health_check=ALL_SLOW)
@given(SEEDS)
def test_what_is_worse_never_looks_better(seed: int) -> None:
    assert_lawful(a_change(seed, 1))


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_what_is_worse_never_looks_better_in_ten_thousand_situations(part: int) -> None:
    for seed in range(part, 10_000, PARTS):
        assert_lawful(a_change(seed, 1))


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_nor_in_two_stages(part: int) -> None:
    for seed in range(part, 1_000, PARTS):
        assert_lawful(a_change(seed, 2))


@settings(max_examples=examples(60), deadline=None, suppress_health_check=ALL_SLOW)
@given(SEEDS)
def test_what_speaks_for_it_never_makes_it_look_worse(seed: int) -> None:
    assert_lawful(a_favour(seed, 1))


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_nor_in_two_thousand_situations(part: int) -> None:
    for seed in range(part, 2_000, PARTS):
        assert_lawful(a_favour(seed, 1))


def a_favour(seed: int, stages: int) -> Change:
    rng = random.Random(seed)
    while not (mirrored := favours(rng, situation(rng, stages))):
        pass
    return rng.choice(mirrored)


def test_an_absolute_no_go_costs_more_than_the_same_as_a_minus() -> None:
    """An absolute no-go at one half once raised a value from 710 to 1,100."""
    rng = random.Random(4)
    told = situation(rng)
    half = certain(0.5, Unit.PROBABILITY, Origin.YOU)
    minus = Reason(ReasonKind.SHIFT, "nights", half)
    no_go = replace(minus, no_go=True)
    values = [
        advised(replace(told, reasons=reasons)).decision.value.total.mean
        for reasons in ((), (minus,), (no_go,))
    ]
    assert values[0] > values[1] > values[2]
