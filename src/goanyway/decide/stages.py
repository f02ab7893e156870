r"""Attending the stages in order, free to withdraw before each one after the first.

Posterior means of a normal model are a martingale with independent normal increments, so what has
been learnt is summed up in one number: x, the posterior mean of V after the deal-breakers settled
so far. With sigma_i^2 the variance that stage i adds, the value of attending stage i is

    W_i(x) = p_i sum over components  weight  E[max(0, W_{i+1}(x - shift + sigma_i Z))] - c_i

and the last stage is the closed form

    W_S(x) = T p_S sum over components  weight (1 - Q) sigma_S psi((b' - x + shift) / sigma_S) - c_S

W_i is convex and rises with slope T (1 - Q) P(take the job), by which the point where withdrawing
is as good as going on is found. Above it everything is smooth:
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


@dataclass(frozen=True, slots=True)
class Precision:
    """How closely several stages are valued; a single one is in closed form.

    Attributes:
        nodes: quadrature nodes a stage.
        tail: standard deviations beyond which the normal distribution is left out.
        close: how near the point of indifference is found, in the scale of what is known. An error
            there costs its square, since at that point withdrawing is as good as going on.
        offer: whether the chance of an offer is wanted too.
    """

    nodes: int
    tail: float
    close: float
    offer: bool


DRAWING = Precision(12, 5.0, 1e-4, offer=False)
"""Keeps the average over draws within a thousandth of a converged grid."""

EXACT = Precision(64, 7.5, 1e-9, offer=True)
"""For figures at the central inputs."""

NEWTON_STEPS = 60

FURTHEST_STEP = 2.0
"""The longest step of Newton's method on log F, in the scale on which F changes."""

FEW = 100
"""Opportunities for which all points of a table are made at once."""


class Outcome(NamedTuple):
    """What attending brings; every array has the shape of the states it was asked for.

    Attributes:
        gross: expected gain, in money.
        cost: expected cost.
        take: chance of an offer that you accept.
        offer: chance of an offer; not a number where it was not wanted.
        leverage: expected rise of another pending offer's best use, in money.
    """

    gross: Floats
    cost: Floats
    take: Floats
    offer: Floats
    leverage: Floats


GROSS, COST, TAKE = range(3)

Attend = Callable[[Floats], Floats]
"""From states, of any shape, to gross, cost, take and whatever else is wanted: (fields, *shape)."""


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
    precision: Precision = DRAWING,
) -> Outcome:
    """Attend the first stage and then go on as long as it pays.

    Args:
        opportunity: arrays, (n,) on the last axis.
        start: expected worth before the first stage, unsettled penalties taken off, (n,).
        variances: variance of the posterior mean after each stage, (n,) each.
        rise: by how much another pending offer would rise, a year, (n,).
        precision: how closely several stages are valued.
    """
    opportunity, variances = _without_free_stages(opportunity, variances)
    fields = _outcomes(opportunity, start, variances, rise, precision)
    others = iter(fields[TAKE + 1 :])
    return Outcome(
        fields[GROSS],
        fields[COST],
        fields[TAKE],
        offer=next(others) if precision.offer else np.full(1, np.nan),
        leverage=np.zeros(1) if rise is None else next(others),
    )


def _outcomes(
    opportunity: Opportunity,
    start: Floats,
    variances: list[Floats],
    rise: Floats | None,
    precision: Precision,
) -> Floats:
    """What attending brings at `start`, (fields, n)."""
    steps = [variances[0], *(after - before for before, after in pairwise(variances))]
    sds = [np.sqrt(np.maximum(step, 0.0)) for step in steps]
    count = len(sds)
    accepting = acceptance(opportunity)

    def last(x: Floats) -> Floats:
        return _last_stage(opportunity, accepting, sds[-1], x, rise, offer=precision.offer)

    if count == 1:
        return last(start)
    slope = opportunity.years * accepting.share
    right = _where_going_on_surely_pays(opportunity, accepting)
    close = precision.close
    threshold = _indifference(last, right[count], slope, opportunity.costs[-1], close)
    reached = _Reached(threshold, last)
    for stage in range(count - 1, 1, -1):
        attend = _attending(opportunity, stage, sds[stage - 1], reached, precision)
        cost = opportunity.costs[stage - 1]
        threshold = _indifference(attend, right[stage], slope, cost, close)
        spread = precision.tail * np.sqrt(variances[stage - 2])
        furthest = sum((_largest_shift(opportunity, each) for each in range(1, stage)), np.zeros(1))
        high = start + spread
        low = np.minimum(np.maximum(threshold, start - furthest - spread), high)
        reached = _Reached(threshold, _tabulated(attend, low, high, precision.nodes))
    return _attending(opportunity, 1, sds[0], reached, precision)(start)


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
    *,
    offer: bool,
) -> Floats:
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
    fields = [scale * accepting.share * gain, opportunity.costs[-1], passing * chance]
    if offer:
        fields.append(passing)
    if rise is not None:
        fields.append(scale * (raised + (1.0 - settled) * rise))
    shape = np.broadcast_shapes(*(each.shape for each in fields))
    outcome = np.empty((len(fields), *shape))
    for row, each in zip(outcome, fields, strict=True):
        row[...] = each
    return outcome


def _rise_of_the_best(
    center: Floats, sd: Floats, accepting: Acceptance, rise: Floats, excess: Floats
) -> Floats:
    """E[max(X, rise) - max(X, 0)] with X = share (M - threshold), M ~ N(center, sd^2)."""
    possible = accepting.share > 0
    step = rise / np.where(possible, accepting.share, 1.0)
    higher, _ = gain_and_chance(center, sd, accepting.threshold + step)
    return np.where(possible, rise + accepting.share * (higher - excess), rise)


def _attending(
    opportunity: Opportunity, stage: int, sd: Floats, following: _Reached, precision: Precision
) -> Attend:
    """Attend `stage` (from 1) and then the following ones where that pays."""
    points, weights = gauss_legendre(precision.nodes)
    mixture = components(opportunity, stage)
    passing, cost = opportunity.passing[stage - 1], opportunity.costs[stage - 1]
    spread = np.where(sd > 0, sd, 1.0)
    tail = precision.tail

    def attend(x: Floats) -> Floats:
        total: Floats = np.zeros(1)
        for component in mixture:
            center = x - component.shift
            excess = following.threshold - center
            least = np.where(sd > 0, excess / spread, np.where(excess < 0, -np.inf, np.inf))
            least = np.clip(least, -tail, tail)
            half = 0.5 * (tail - least)
            column = (precision.nodes, *(1,) * half.ndim)
            z = least + half * (1.0 + points.reshape(column))
            mass = component.chance * half * weights.reshape(column) * density(z)
            brought = following.attend(center + sd * z)
            brought = brought * mass
            total = total + brought.sum(axis=1)
        spent = np.zeros((len(total), *(1,) * (x.ndim - 1), len(cost)))
        spent[COST] = cost
        return passing * total + spent

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


def _indifference(
    attend: Attend, right: Floats, slope: Floats, cost: Floats, close: float
) -> Floats:
    """The state at which attending is worth nothing; -inf where it costs nothing.

    F, what attending brings before its own cost c, is convex and rises, and its logarithm is
    concave but for mixtures. So F = c is solved by Newton's method on log F, which is nearly a
    parabola where the method on F takes many steps, kept between points known to lie on either
    side: every tangent of F crosses c on the right.
    """
    hopeless = np.isinf(right)
    open_ended = ~hopeless & (cost > 0)
    x = np.where(hopeless, 0.0, right)
    high, low = x, np.full(1, -np.inf)
    for _ in range(NEWTON_STEPS):
        outcome = attend(x)
        brought = outcome[GROSS] - outcome[COST] + cost
        rising = slope * outcome[TAKE]
        usable = (rising > 0) & (brought > 0) & open_ended
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            length = brought / rising
            tangent = x - length * (1.0 - cost / brought)
            guess = x - length * np.minimum(np.log(brought / cost), FURTHEST_STEP)
        high = np.where(usable, np.minimum(high, tangent), high)
        low = np.where(brought < cost, np.maximum(low, x), low)
        following = np.where(usable, np.clip(guess, low, high), 0.5 * (x + high))
        moved = np.where(open_ended, np.abs(following - x), 0.0)
        x = following
        if not np.any(moved > close * (1.0 + np.abs(x))):
            break
    return np.where(hopeless, np.inf, np.where(cost > 0, x, -np.inf))


def _tabulated(attend: Attend, low: Floats, high: Floats, nodes: int) -> Attend:
    """`attend` interpolated between `low` and `high` at Chebyshev points."""
    points, to_coefficients = chebyshev(nodes)
    half = np.maximum(0.5 * (high - low), 1e-9)
    middle = low + half
    if middle.size <= FEW:
        values = np.moveaxis(attend(middle + half * points[:, None]), 1, 0)
    else:  # one point at a time keeps the arrays within the cache
        values = np.stack([attend(middle + half * p) for p in points])
    coefficients = np.tensordot(to_coefficients, values, axes=1)

    def interpolate(x: Floats) -> Floats:
        t = np.clip((x - middle) / half, -1.0, 1.0)
        twice = 2.0 * t
        fields, n = coefficients.shape[1:]
        shape = (fields, *(1,) * (t.ndim - 1), n)
        ahead, behind, product = np.zeros((3, fields, *t.shape[:-1], max(n, t.shape[-1])))
        for each in coefficients[:0:-1]:  # Clenshaw's recurrence, in three arrays
            np.multiply(twice, ahead, out=product)
            np.subtract(product, behind, out=behind)
            behind += each.reshape(shape)
            ahead, behind = behind, ahead
        ahead *= t
        ahead -= behind
        ahead += coefficients[0].reshape(shape)
        return np.asarray(ahead)

    return interpolate
