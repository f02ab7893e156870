"""The one question says which answer turns the decision, to what, and what to do without one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from goanyway.domain.advice import Advice, Asking
from goanyway.domain.facts import Pay, PayPeriod, Style
from goanyway.spoken_numbers import GLUE
from goanyway.words.asking import what_the_answer_means

MakeAdvice = Callable[..., Advice]

HOME = "stay home with a clear conscience"
COMMUTE = "the commute is over an hour"


def meaning(
    advice: Advice, input_name: str, flips_when: str, flips_at: float | None, *, below: bool = False
) -> str:
    asking = Asking(input_name, 100.0, 10.0, 0.5, flips_when, flips_at, below, "?", asked=True)
    return what_the_answer_means(asking, advice).replace(GLUE, " ")


def by(style: Style, advice: Advice) -> Advice:
    first, *later = advice.situation.stages
    stages = (replace(first, style=style), *later)
    return replace(advice, situation=replace(advice.situation, stages=stages))


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
    assert said == f"Below $60,400 a year, {HOME}. Above that, go. If they don't answer, go."


def test_for_a_no_the_right_pay_means_going(staying: Advice) -> None:
    said = meaning(staying, "pay", "above 70,000", 70000.0)
    assert (
        said
        == f"Below $70,000 a year, {HOME}. Above that, go. If they don't answer, decline kindly."
    )


def test_pay_is_compared_in_the_period_in_which_it_was_stated(going: Advice) -> None:
    assert going.posting is not None
    assert going.posting.pay is not None
    by_the_hour = Pay(28.0, 35.0, "USD", PayPeriod.HOUR)
    stated = replace(going.posting, pay=replace(going.posting.pay, value=by_the_hour))
    said = meaning(replace(going, posting=stated), "pay", "", 62400.0, below=True)
    assert said.startswith("Below $30 an hour ($62,400 a year), stay home")


def test_for_a_go_a_real_deal_breaker_means_staying_home(going: Advice) -> None:
    said = meaning(going, "deal_breakers[0]", "it is so", None)
    assert said == f"If that means {COMMUTE}, {HOME}. If not, go. If they don't answer, go."


def test_for_a_no_an_unreal_deal_breaker_means_going(staying: Advice) -> None:
    said = meaning(staying, "deal_breakers[0]", "it is not so", None, below=True)
    assert said == (
        f"If that means {COMMUTE}, {HOME}. If not, go. If they don't answer, decline kindly."
    )


def test_where_the_no_go_is_likely_silence_counts_as_a_yes(going: Advice) -> None:
    asking = Asking(
        "deal_breakers[0]",
        1.0,
        1.0,
        0.5,
        "it is so",
        None,
        False,
        "?",
        True,
        silence_means_yes=True,
    )
    assert what_the_answer_means(asking, going).endswith("If they don't answer, decline kindly.")


def test_time_that_is_granted_means_going(staying: Advice) -> None:
    said = meaning(staying, "alternative.expires", "it is granted", None)
    assert said == f"If they can, go. If not, {HOME}. If they don't answer, decline kindly."


def test_too_many_stages_mean_staying_home(going: Advice) -> None:
    said = meaning(going, "stages", "4 or more", 4.0)
    assert said.startswith(f"If there are 4 or more, {HOME}. If not, go.")


@pytest.mark.parametrize("style", [Style.PHONE_SCREEN, Style.VIDEO, Style.ONE_WAY_VIDEO])
def test_who_talks_from_home_declines_instead_of_staying_there(going: Advice, style: Style) -> None:
    said = meaning(by(style, going), "pay", "", 60000.0, below=True)
    assert said.startswith("Below $60,000 a year, decline with a clear conscience.")


@pytest.mark.parametrize(
    ("limit", "words"),
    [
        (1.5, "much better for you than usual"),
        (0.0, "at least as good for you as usual"),
        (-0.8, "no more than somewhat worse for you than usual"),
        (-1.9, "not far worse for you than usual"),
    ],
)
def test_a_limit_in_points_is_said_in_words(going: Advice, limit: float, words: str) -> None:
    said = meaning(going, "flexibility", "", limit, below=True)
    assert said == f"If the answer is {words}, go. If not, {HOME}. If they don't answer, go."


def test_a_sender_whom_the_firm_does_not_know_gets_no_reply(going: Advice) -> None:
    assert "don't reply" in meaning(going, "screening", "", None)
