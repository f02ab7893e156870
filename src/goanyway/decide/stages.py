r"""Attending the stages in order, free to withdraw before each one after the first.

Posterior means of a normal model are a martingale with independent normal increments, so what has
been learnt is summed up in one number: x, the posterior mean of V after the deal-breakers settled
so far. With sigma_i^2 the variance that stage i adds, the value of attending stage i is

    W_i(x) = p_i sum over components  weight  E[max(0, W_{i+1}(x - shift + sigma_i Z))] - c_i

and the last stage is the closed form

    W_S(x) = T p_S sum over components  weight (1 - Q) sigma_S psi((b' - x + shift) / sigma_S) - c_S

W_i is convex and rises with slope T (1 - Q) P(take the job), so the point where withdrawing is
as good as going on is found by Newton's method from the right. Above it everything is smooth:
it is integrated by Gauss-Legendre quadrature, and interpolated at Chebyshev points where a
further stage needs it, so that the work grows linearly in the number of stages.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from goanyway.decide.deal_breakers import Acceptance, acceptance, components
from goanyway.decide.normal import Floats, density, gain_and_chance
from goanyway.decide.opportunity import NEVER, Opportunity
from goanyway.decide.quadrature import chebyshev, gauss_legendre

DRAWING_NODES = 16
"""Nodes a stage that keep the average over draws within a thousandth of a converged grid."""

EXACT_NODES = 64
"""Nodes a stage for figures at the central inputs."""

TAIL = 7.5
"""Standard deviations beyond which the normal distribution is left out."""

NEWTON_STEPS = 60


class Outcome(NamedTuple):
    """What attending brings; every array has the shape of the states it was asked for.

    Attributes:
        gross: expected gain, in money.
        cost: expected cost.
        offer: chance of an offer.
        take: chance of an offer that you accept.
        leverage: expected rise of another pending offer's best use, in money.
    """

    gross: Floats
    cost: Floats
    offer: Floats
    take: Floats
    leverage: Floats


Attend = Callable[[Floats], Outcome]


@dataclass(frozen=True, slots=True)
class _Reached:
    """A stage as seen from the one before it: from where it pays, and what it brings there."""

    threshold: Floats
    attend: Attend


def attend_in_order(
    opportunity: Opportunity,
    start: Floats,
    variances: list[Floats],
    rise: Floats | None = None,
    nodes: int = DRAWING_NODES,
) -> Outcome:
    """Attend the first stage and then go on as long as it pays.

    Args:
        opportunity: arrays, (n,) on the last axis.
        start: expected worth before the first stage, unsettled penalties taken off, (n,).
        variances: variance of the posterior mean after each stage, (n,) each.
        rise: by how much another pending offer would rise, a year, (n,).
        nodes: quadrature nodes a stage.
    """
    opportunity, variances = _without_free_stages(opportunity, variances)
    steps = [
        variances[0],
        *(after - before for before, after in pairwise(variances)),
    ]
    sds = [np.sqrt(np.maximum(step, 0.0)) for step in steps]
    count = len(sds)
    accepting = acceptance(opportunity)

    def last(x: Floats) -> Outcome:
        return _last_stage(opportunity, accepting, sds[-1], x, rise)

    if count == 1:
        return last(start)
    slope = opportunity.years * accepting.share
    right = _where_going_on_surely_pays(opportunity, accepting)
    reached = _Reached(_indifference(last, right[count], slope, opportunity.costs[-1]), last)
    for stage in range(count - 1, 1, -1):
        attend = _attending(opportunity, stage, sds[stage - 1], reached, nodes)
        cost = opportunity.costs[stage - 1]
        threshold = _indifference(attend, right[stage], slope, cost)
        spread = TAIL * np.sqrt(variances[stage - 2])
        furthest = sum((_largest_shift(opportunity, each) for each in range(1, stage)), np.zeros(1))
        high = start + spread
        low = np.minimum(np.maximum(threshold, start - furthest - spread), high)
        reached = _Reached(threshold, _tabulated(attend, low, high, nodes))
    return _attending(opportunity, 1, sds[0], reached, nodes)(start)


def _without_free_stages(
    opportunity: Opportunity, variances: list[Floats]
) -> tuple[Opportunity, list[Floats]]:
    """The same opportunity with every later stage that costs nothing joined to the one before.

    Nobody withdraws before a stage that is free, so both show what they show before the next
    decision. Joining them also keeps the value smooth above the point of indifference.
    """
    joined_to, kept = [], 0
    for stage, cost in enumerate(opportunity.costs):
        kept += stage == 0 or bool(np.any(cost > 0))
        joined_to.append(kept)
    if kept == len(joined_to):
        return opportunity, variances
    passing = [np.ones(1)] * kept
    costs = [np.zeros(1)] * kept
    shown = [variances[0]] * kept
    for stage, place in enumerate(joined_to):
        passing[place - 1] = passing[place - 1] * opportunity.passing[stage]
        costs[place - 1] = costs[place - 1] + opportunity.costs[stage]
        shown[place - 1] = variances[stage]
    joined = replace(
        opportunity,
        passing=tuple(passing),
        costs=tuple(costs),
        shown_at=tuple(at if at == NEVER else joined_to[at - 1] for at in opportunity.shown_at),
    )
    return joined, shown


def _last_stage(
    opportunity: Opportunity,
    accepting: Acceptance,
    sd: Floats,
    x: Floats,
    rise: Floats | None,
) -> Outcome:
    gain, chance, raised, settled = (np.zeros(1) for _ in range(4))
    for component in components(opportunity, len(opportunity.passing)):
        center = x - component.shift
        excess, above = gain_and_chance(center, sd, accepting.threshold)
        gain = gain + component.chance * excess
        chance = chance + component.chance * above
        if rise is not None:
            settled = settled + component.chance
            raised = raised + component.chance * _rise_of_the_best(
                center, sd, accepting, rise, excess
            )
    passing = opportunity.passing[-1]
    scale = opportunity.years * passing
    whole = np.zeros_like(gain)
    return Outcome(
        gross=scale * accepting.share * gain,
        cost=opportunity.costs[-1] + whole,
        offer=passing + whole,
        take=passing * chance,
        leverage=whole if rise is None else scale * (raised + (1.0 - settled) * rise),
    )


def _rise_of_the_best(
    center: Floats, sd: Floats, accepting: Acceptance, rise: Floats, excess: Floats
) -> Floats:
    """E[max(X, rise) - max(X, 0)] with X = share (M - threshold), M ~ N(center, sd^2)."""
    possible = accepting.share > 0
    step = rise / np.where(possible, accepting.share, 1.0)
    higher, _ = gain_and_chance(center, sd, accepting.threshold + step)
    return np.where(possible, rise + accepting.share * (higher - excess), rise)


def _attending(
    opportunity: Opportunity, stage: int, sd: Floats, following: _Reached, nodes: int
) -> Attend:
    """Attend `stage` (from 1) and then the following ones where that pays."""
    points, weights = gauss_legendre(nodes)
    mixture = components(opportunity, stage)
    passing, cost = opportunity.passing[stage - 1], opportunity.costs[stage - 1]
    spread = np.where(sd > 0, sd, 1.0)

    def attend(x: Floats) -> Outcome:
        totals: list[Floats] = [np.zeros(1)] * len(Outcome._fields)
        for component in mixture:
            center = x - component.shift
            excess = following.threshold - center
            least = np.where(sd > 0, excess / spread, np.where(excess < 0, -np.inf, np.inf))
            least = np.clip(least, -TAIL, TAIL)
            half = 0.5 * (TAIL - least)
            column = (nodes, *(1,) * half.ndim)
            z = least + half * (1.0 + points.reshape(column))
            mass = component.chance * half * weights.reshape(column) * density(z)
            brought = following.attend(center + sd * z)
            totals = [
                total + (mass * each).sum(axis=0)
                for total, each in zip(totals, brought, strict=True)
            ]
        passed = Outcome(*(passing * total for total in totals))
        return passed._replace(cost=passed.cost + cost)

    return attend


def _where_going_on_surely_pays(
    opportunity: Opportunity, accepting: Acceptance
) -> dict[int, Floats]:
    """For each stage, a state at which going on to the end and accepting blindly breaks even.

    That policy's value is linear in the state and at most the best one's, so the point of
    indifference lies to the left.
    """
    right: dict[int, Floats] = {}
    reach, spent, shift = np.ones(1), np.zeros(1), np.zeros(1)
    for stage in range(len(opportunity.passing), 0, -1):
        mixture = components(opportunity, stage)
        surviving = sum((each.chance for each in mixture), np.zeros(1))
        passing = opportunity.passing[stage - 1]
        reach = reach * passing * surviving
        spent = opportunity.costs[stage - 1] + passing * surviving * spent
        shift = shift + _largest_shift(opportunity, stage)
        scale = opportunity.years * accepting.share * reach
        never = scale <= 0
        needed = spent / np.where(never, 1.0, scale)
        right[stage] = np.where(never, np.inf, accepting.threshold + shift + needed)
    return right


def _largest_shift(opportunity: Opportunity, stage: int) -> Floats:
    """What the finite deal-breakers of a stage take off if all of them are real, (n,)."""
    return sum(
        (
            penalty
            for penalty, absolute, shown_at in zip(
                opportunity.penalty, opportunity.absolute, opportunity.shown_at, strict=True
            )
            if shown_at == stage and not absolute
        ),
        np.zeros(1),
    )


def _indifference(attend: Attend, right: Floats, slope: Floats, cost: Floats) -> Floats:
    """The state at which attending is worth nothing; -inf where it costs nothing.

    Newton's method on a convex rising function, from a point on its right: monotone.
    """
    hopeless = np.isinf(right)
    free = cost <= 0
    x = np.where(hopeless, 0.0, right)
    for _ in range(NEWTON_STEPS):
        outcome = attend(x)
        rising = slope * outcome.take
        worth = outcome.gross - outcome.cost
        usable = (rising > 0) & (worth > 0) & ~free
        step = np.divide(worth, rising, out=np.zeros_like(worth), where=usable)
        x = x - step
        if not np.any(step > 1e-9 * (1.0 + np.abs(x))):
            break
    return np.where(hopeless, np.inf, np.where(free, -np.inf, x))


def _tabulated(attend: Attend, low: Floats, high: Floats, nodes: int) -> Attend:
    """`attend` interpolated between `low` and `high` at Chebyshev points."""
    points, to_coefficients = chebyshev(nodes)
    half = np.maximum(0.5 * (high - low), 1e-9)
    middle = low + half
    # One point at a time keeps the arrays within the cache.
    values = np.stack([np.stack(np.broadcast_arrays(*attend(middle + half * p))) for p in points])
    coefficients = np.tensordot(to_coefficients, values, axes=1)

    def interpolate(x: Floats) -> Outcome:
        t = np.clip((x - middle) / half, -1.0, 1.0)
        fields, n = coefficients.shape[1:]
        shape = (fields, *(1,) * (t.ndim - 1), n)
        ahead, behind = np.zeros(1), np.zeros(1)
        for each in coefficients[:0:-1]:
            ahead, behind = each.reshape(shape) + 2.0 * t * ahead - behind, ahead
        return Outcome(*(coefficients[0].reshape(shape) + t * ahead - behind))

    return interpolate
