"""What the value of an interview must satisfy, whatever the opportunity."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from goanyway.decide.beliefs import shown_variance, variance_after_each_stage, worth_variance
from goanyway.decide.information import (
    perfect_attribute,
    perfect_beliefs,
    perfect_deal_breaker,
    perfect_information,
)
from goanyway.decide.opportunity import ATTRIBUTES, NEVER, Opportunity
from goanyway.decide.reservation import reservation_index
from goanyway.decide.stages import EXACT
from goanyway.decide.value import job_value
from tests.decide.random_opportunities import (
    alone,
    covariance,
    one,
    opportunities,
    shown_variance_by_matrices,
    value_on_a_grid,
)
from tests.effort import examples

MONEY = 1e-6


def net(opportunity: Opportunity) -> float:
    return float(job_value(opportunity, precision=EXACT).net[0])


def evsi_a_year(opportunity: Opportunity) -> float:
    """EVSI a year, given an offer, of an opportunity with one stage."""
    value = job_value(opportunity)
    return float((value.proved_wrong / (opportunity.years * opportunity.passing[0]))[0])


def test_a_doubt_too_small_to_square_shows_nothing() -> None:
    nearly_sure, nothing = np.full((10, 1), 6e-155), np.zeros((10, 1))
    assert shown_variance(nearly_sure, np.ones((10, 1)), np.zeros(1), nothing) == 0


@given(opportunities())
def test_what_is_shown_agrees_with_the_matrices_written_out(opportunity: Opportunity) -> None:
    opportunity = replace(opportunity, alternative_sd=one(0))
    shown = variance_after_each_stage(opportunity)
    for count, variance in enumerate(shown, start=1):
        expected = shown_variance_by_matrices(opportunity, count)
        assert variance[0] == pytest.approx(expected, rel=1e-7, abs=1e-3)
    weight = opportunity.weight[:, 0]
    everything = weight @ covariance(opportunity) @ weight
    assert worth_variance(opportunity)[0] == pytest.approx(everything, rel=1e-9, abs=1e-6)


@settings(max_examples=examples(25))
@given(opportunities())
def test_the_value_agrees_with_backward_induction_on_a_dense_grid(
    opportunity: Opportunity,
) -> None:
    value = job_value(opportunity)
    gross, cost = value_on_a_grid(opportunity)
    size = 1.0 + abs(gross) + cost
    assert value.net[0] == pytest.approx(gross - cost, abs=2e-3 * size)


@pytest.mark.slow
@settings(max_examples=20)
@given(opportunities(stages=1), st.integers(0, 2**32 - 1))
def test_the_closed_form_agrees_with_simulating_the_decision(
    opportunity: Opportunity, seed: int
) -> None:
    draws = 400_000
    generator = np.random.default_rng(seed)
    weight, mean = opportunity.weight[:, 0], opportunity.mean[:, 0]
    sigma = covariance(opportunity)
    truth = generator.multivariate_normal(mean, sigma, draws, method="eigh")
    error = opportunity.errors[0][:, 0]
    seen = np.flatnonzero(np.isfinite(error))
    signals = truth[:, seen] + error[seen] * generator.standard_normal((draws, len(seen)))
    gain = np.linalg.solve(
        sigma[np.ix_(seen, seen)] + np.diag(error[seen] ** 2), sigma[seen] @ weight
    )
    expected = mean @ weight + (signals - mean[seen]) @ gain
    worth = truth @ weight
    acceptable = np.ones(draws, dtype=bool)
    believed_absolute, ruined = 0.0, np.zeros(draws, dtype=bool)
    for q, penalty, absolute, shown_at in zip(
        opportunity.probability,
        opportunity.penalty,
        opportunity.absolute,
        opportunity.shown_at,
        strict=True,
    ):
        real = generator.random(draws) < q[0]
        if shown_at == NEVER and absolute:
            believed_absolute = 1 - (1 - believed_absolute) * (1 - q[0])
            ruined |= real
            worth, expected = worth - penalty[0] * q[0], expected - penalty[0] * q[0]
        elif absolute:
            acceptable &= ~real
        else:
            worth = worth - penalty[0] * real
            expected = expected - penalty[0] * (q[0] if shown_at == NEVER else real)
    alternative = opportunity.alternative[0] + opportunity.alternative_sd[
        0
    ] * generator.standard_normal(draws)
    years, wrong_move = opportunity.years[0], opportunity.wrong_move[0]
    hoped = (1 - believed_absolute) * (
        expected - alternative
    ) - believed_absolute * wrong_move / years
    accepts = acceptable & (hoped > 0)
    outcome = np.where(ruined, -wrong_move, years * (worth - alternative)) * accepts
    value = job_value(opportunity)
    passing = opportunity.passing[0][0]
    error_of_mean = outcome.std() / np.sqrt(draws)
    assert value.gross[0] / passing == pytest.approx(outcome.mean(), abs=5 * error_of_mean + 0.01)
    assert value.p_accept[0] == pytest.approx(accepts.mean(), abs=0.005)


@given(opportunities(stages=1))
def test_information_is_worth_nothing_negative_and_no_more_than_all_of_it(
    opportunity: Opportunity,
) -> None:
    opportunity = replace(opportunity, alternative_sd=one(0))
    all_of_it = perfect_information(opportunity)[0]
    assert -MONEY <= evsi_a_year(opportunity) <= all_of_it + MONEY
    parts = [perfect_attribute(opportunity, row)[0] for row in range(len(ATTRIBUTES))]
    parts += [
        perfect_deal_breaker(opportunity, index)[0] for index in range(len(opportunity.probability))
    ]
    parts.append(perfect_beliefs(opportunity)[0])
    assert all(-MONEY <= part <= all_of_it + MONEY for part in parts)


@given(opportunities(stages=1))
def test_a_look_without_error_is_perfect_information(opportunity: Opportunity) -> None:
    clear = replace(
        opportunity,
        alternative_sd=one(0),
        errors=(np.full_like(opportunity.errors[0], 1e-9),),
        shown_at=(1,) * len(opportunity.shown_at),
    )
    assert evsi_a_year(clear) == pytest.approx(perfect_information(clear)[0], rel=1e-6, abs=1e-3)


@given(opportunities(), st.floats(0.1, 10))
def test_scaling_money_scales_the_value(opportunity: Opportunity, factor: float) -> None:
    def money(
        values: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
    ) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        scaled = values.copy()
        scaled[0] *= factor
        return scaled

    weight = opportunity.weight * factor
    weight[0] = 1.0
    scaled = replace(
        opportunity,
        mean=money(opportunity.mean),
        sd=money(opportunity.sd),
        weight=weight,
        errors=tuple(money(each) for each in opportunity.errors),
        costs=tuple(each * factor for each in opportunity.costs),
        alternative=opportunity.alternative * factor,
        alternative_sd=opportunity.alternative_sd * factor,
        wrong_move=opportunity.wrong_move * factor,
        penalty=tuple(each * factor for each in opportunity.penalty),
    )
    value, larger = job_value(opportunity), job_value(scaled)
    assert larger.net[0] == pytest.approx(factor * value.net[0], rel=1e-6, abs=1e-3)
    assert larger.p_accept[0] == pytest.approx(value.p_accept[0], abs=1e-6)


@given(opportunities(correlated=False), st.integers(1, len(ATTRIBUTES) - 1), st.floats(0, 3))
def test_a_worthless_attribute_changes_nothing(
    opportunity: Opportunity, row: int, doubt: float
) -> None:
    weight, sd = opportunity.weight.copy(), opportunity.sd.copy()
    weight[row] = 0
    worthless = replace(opportunity, weight=weight)
    sd[row] = doubt
    assert net(replace(worthless, sd=sd)) == pytest.approx(net(worthless), abs=MONEY)


@given(opportunities(stages=1, deal_breakers=0))
def test_a_sure_thing_teaches_nothing(opportunity: Opportunity) -> None:
    sure = replace(opportunity, sd=np.zeros_like(opportunity.sd), alternative_sd=one(0))
    assert job_value(sure).proved_wrong[0] == pytest.approx(0, abs=MONEY)


@given(opportunities(deal_breakers=3))
def test_the_order_of_deal_breakers_does_not_matter(opportunity: Opportunity) -> None:
    reverse = replace(
        opportunity,
        probability=opportunity.probability[::-1],
        penalty=opportunity.penalty[::-1],
        absolute=opportunity.absolute[::-1],
        shown_at=opportunity.shown_at[::-1],
    )
    assert net(reverse) == pytest.approx(net(opportunity), rel=1e-9, abs=MONEY)


@given(opportunities(deal_breakers=1))
def test_a_deal_breaker_that_is_hardly_real_hardly_matters(opportunity: Opportunity) -> None:
    hardly = replace(opportunity, probability=(one(1e-9),))
    without = replace(opportunity, probability=(), penalty=(), absolute=(), shown_at=())
    assert net(hardly) == pytest.approx(net(without), abs=0.01)


@given(opportunities())
def test_being_free_to_withdraw_is_never_a_loss(opportunity: Opportunity) -> None:
    assume(len(opportunity.passing) > 1)
    costless_later = replace(
        opportunity, costs=(opportunity.costs[0], *(one(0) for _ in opportunity.costs[1:]))
    )
    assert net(opportunity) >= -opportunity.costs[0][0] - MONEY
    assert net(costless_later) >= net(opportunity) - 1e-3


@given(opportunities())
def test_a_formality_changes_nothing(opportunity: Opportunity) -> None:
    """A further stage that costs nothing, shows nothing and is always passed."""
    longer = replace(
        opportunity,
        errors=(*opportunity.errors, np.full_like(opportunity.errors[0], np.inf)),
        passing=(*opportunity.passing, one(1)),
        costs=(*opportunity.costs, one(0)),
        alternative_sd=one(0),
    )
    shorter = replace(opportunity, alternative_sd=one(0))
    assert net(longer) == pytest.approx(net(shorter), rel=1e-4, abs=0.05)


@given(opportunities(), st.integers(2, 40))
def test_many_at_once_are_each_as_alone(opportunity: Opportunity, count: int) -> None:
    many = replace(opportunity, alternative=np.repeat(opportunity.alternative, count))
    values = job_value(many)
    assert values.net == pytest.approx(np.repeat(job_value(opportunity).net, count), rel=1e-12)


@settings(max_examples=examples(15))
@given(opportunities(stages=1), st.floats(1.05, 3))
def test_the_reservation_index_rises_with_doubt_and_chance_and_falls_with_cost(
    opportunity: Opportunity, factor: float
) -> None:
    opportunity = replace(opportunity, alternative_sd=one(0))
    index = reservation_index(opportunity)[0]
    assume(np.isfinite(index))
    unsure = reservation_index(replace(opportunity, sd=opportunity.sd * factor))[0]
    likelier = min(1.0, float(opportunity.passing[0][0]) * factor)
    hopeful = reservation_index(replace(opportunity, passing=(one(likelier),)))[0]
    dearer = tuple(cost * factor for cost in opportunity.costs)
    costly = reservation_index(replace(opportunity, costs=dearer))[0]
    tolerance = 1e-6 * abs(index)
    assert unsure >= index - tolerance
    assert hopeful >= index - tolerance
    assert costly <= index + tolerance


@settings(max_examples=examples(20))
@given(opportunities(stages=1))
def test_at_its_reservation_index_going_is_worth_its_cost(opportunity: Opportunity) -> None:
    index = reservation_index(opportunity)
    assume(np.isfinite(index[0]))
    assert net(replace(opportunity, alternative=index)) == pytest.approx(0, abs=0.01)


@given(opportunities())
def test_the_first_stage_alone_with_a_sure_rest_is_the_least_it_is_worth(
    opportunity: Opportunity,
) -> None:
    """More looks before accepting, free and surely passed, never make it worse."""
    free = replace(
        opportunity,
        passing=(opportunity.passing[0], *(one(1) for _ in opportunity.passing[1:])),
        costs=(opportunity.costs[0], *(one(0) for _ in opportunity.costs[1:])),
        alternative_sd=one(0),
        shown_at=tuple(min(at, 1) for at in opportunity.shown_at),
    )
    assert net(free) >= net(alone(free)) - 0.05 - 1e-4 * abs(net(free))
