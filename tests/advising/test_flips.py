"""What would flip the answer flips it when it is typed back, and a tenth less does not."""

from __future__ import annotations

import random

import pytest

from goanyway import advise
from goanyway.advising.case import case_of
from goanyway.advising.flips import nearest_flips
from goanyway.advising.inputs import typed
from goanyway.domain.advice import Advice, BreakEven, Verdict
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import certain
from goanyway.domain.situation import Situation
from tests.advising.lawful import TODAY, situation


def assert_flips_flip(told: Situation) -> int:
    """How many were printed."""
    advice = advise(situation=told, today=TODAY)
    printed = [each for each in nearest_flips(advice) if each.at is not None]
    for flip in printed:
        assert flip.at is not None
        now = flip.input.central
        at_it = typed_back(advice, flip.input, flip.at)
        before_it = typed_back(advice, flip.input, now + 0.9 * (flip.at - now))
        assert at_it is not advice.verdict, flip.input.input
        assert before_it is advice.verdict, flip.input.input
    return len(printed)


def typed_back(advice: Advice, found: BreakEven, value: float) -> Verdict:
    answer = certain(value, found.unit, Origin.YOU)
    case = case_of(advice)
    assert case is not None
    back = typed(case.given, advice.situation, found.input, answer)
    return advise(situation=back, today=TODAY).verdict


def test_every_flip_that_is_printed_flips_the_verdict() -> None:
    rng = random.Random(11)
    assert sum(assert_flips_flip(situation(rng)) for _ in range(6)) > 2


@pytest.mark.slow
def test_every_flip_flips_the_verdict_in_two_hundred_situations() -> None:
    rng = random.Random(12)
    assert sum(assert_flips_flip(situation(rng)) for _ in range(200)) > 100


def test_pay_and_alternative_are_one_line() -> None:
    rng = random.Random(13)
    for _ in range(4):
        advice = advise(situation=situation(rng), today=TODAY)
        paths = {each.input.input for each in nearest_flips(advice)}
        assert not paths & {"alternative.worth", "you.pay"}
