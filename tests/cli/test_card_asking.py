"""The one question says which answer turns the decision, and to what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from goanyway.cli.asking import what_the_answer_means
from goanyway.cli.lines import GLUE
from goanyway.domain.advice import Advice, Asking

MakeAdvice = Callable[..., Advice]


def meaning(
    advice: Advice, input_name: str, flips_when: str, flips_at: float | None, *, below: bool = False
) -> str:
    asking = Asking(input_name, 100.0, 10.0, 0.5, flips_when, flips_at, below, "?", asked=True)
    return what_the_answer_means(asking, advice).replace(GLUE, " ")


@pytest.fixture
def going(make_advice: MakeAdvice) -> Advice:
    """Advice that would be a go without asking."""
    return make_advice()


@pytest.fixture
def staying(going: Advice) -> Advice:
    """Advice that would be a no without asking."""
    return replace(going, decision=replace(going.decision, p_accept_given_offer=0.05))


def test_for_a_go_the_wrong_pay_means_staying_home(going: Advice) -> None:
    said = meaning(going, "pay", "below 60,412.5", 60412.5, below=True)
    assert said == "Below $60,400 a year stay home with a good conscience. Above, go."


def test_for_a_no_the_right_pay_means_going(staying: Advice) -> None:
    said = meaning(staying, "pay", "above 70,000", 70000.0)
    assert said == "Below $70,000 a year stay home with a good conscience. Above, go."


def test_for_a_go_a_real_deal_breaker_means_staying_home(going: Advice) -> None:
    assert meaning(going, "deal_breakers[0]", "it is so", None) == (
        'If it is so ("the commute is over an hour"), stay home with a good conscience. If not, go.'
    )


def test_for_a_no_an_unreal_deal_breaker_means_going(staying: Advice) -> None:
    assert meaning(staying, "deal_breakers[0]", "it is not so", None, below=True) == (
        'If it is so ("the commute is over an hour"), stay home with a good conscience. If not, go.'
    )


def test_too_many_stages_mean_staying_home(going: Advice) -> None:
    assert meaning(going, "stages", "4 or more", 4.0) == (
        "If 4 or more, stay home with a good conscience. If not, go."
    )


def test_a_sender_whom_the_firm_does_not_know_gets_no_reply(going: Advice) -> None:
    assert "do not reply" in meaning(going, "screening", "", None)
