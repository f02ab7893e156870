"""Random opportunities for properties, and a slow, plain way to value them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import stats

from goanyway.decide.opportunity import ATTRIBUTES, HALO_ROWS, NEVER, Opportunity

Floats = NDArray[np.float64]
COUNT = len(ATTRIBUTES)


def one(value: float) -> Floats:
    """A number as an array over one opportunity."""
    return np.array([float(value)])


@st.composite
def opportunities(
    draw: st.DrawFn,
    *,
    stages: int | None = None,
    deal_breakers: int | None = None,
    correlated: bool = True,
) -> Opportunity:
    """An opportunity worth something like 50,000 a year, against an alternative like it."""

    def number(low: float, high: float) -> float:
        return draw(st.floats(low, high, allow_subnormal=False))

    def column(low: float, high: float) -> Floats:
        return np.array([[round(number(low, high), 3)] for _ in ATTRIBUTES])

    count = stages or draw(st.integers(1, 3))
    breakers = draw(st.integers(0, 3)) if deal_breakers is None else deal_breakers
    mean, sd, weight = column(-1, 1), column(0, 1.2), column(0, 6000)
    mean[0], sd[0], weight[0] = number(40_000, 60_000), number(0, 9000), 1.0
    errors = []
    for _ in range(count):
        error = column(0.1, 2.5)
        error[0] = number(100, 6000)
        hidden = np.array([draw(st.booleans()) for _ in ATTRIBUTES])
        error[hidden] = np.inf
        errors.append(error)
    return Opportunity(
        mean=mean,
        sd=sd,
        weight=weight,
        correlation=one(number(0, 0.8) if correlated else 0.0),
        errors=tuple(errors),
        passing=tuple(one(number(0.05, 0.95)) for _ in range(count)),
        costs=tuple(one(number(5, 900)) for _ in range(count)),
        years=one(number(0.5, 6)),
        alternative=one(number(40_000, 62_000)),
        alternative_sd=one(draw(st.sampled_from([0.0, 2500.0]))),
        wrong_move=one(number(0, 30_000)),
        probability=tuple(one(number(0, 1)) for _ in range(breakers)),
        penalty=tuple(one(number(0, 15_000)) for _ in range(breakers)),
        absolute=tuple(draw(st.booleans()) for _ in range(breakers)),
        shown_at=tuple(
            draw(st.sampled_from([NEVER, *range(1, count + 1)])) for _ in range(breakers)
        ),
    )


def covariance(opportunity: Opportunity) -> Floats:
    """Sigma, written out, (k, k)."""
    sd = opportunity.sd[:, 0]
    correlation = np.eye(COUNT)
    for row in HALO_ROWS:
        for column in HALO_ROWS:
            if row != column:
                correlation[row, column] = opportunity.correlation[0]
    return np.asarray(np.outer(sd, sd) * correlation)


def shown_variance_by_matrices(opportunity: Opportunity, stages: int) -> float:
    """m' Sigma (Sigma + R)^-1 Sigma m after that many stages, by stacking every look."""
    sigma = covariance(opportunity)
    looks, noise = [], []
    for error in opportunity.errors[:stages]:
        for row in range(COUNT):
            if np.isfinite(error[row, 0]):
                looks.append(np.eye(COUNT)[row])
                noise.append(error[row, 0] ** 2)
    if not looks:
        return 0.0
    design = np.array(looks)
    weight = opportunity.weight[:, 0]
    cross = design @ sigma @ weight
    seen = design @ sigma @ design.T + np.diag(noise)
    return float(cross @ np.linalg.lstsq(seen, cross, rcond=None)[0])


def value_on_a_grid(opportunity: Opportunity, points: int = 2001) -> tuple[float, float]:
    """Gross and cost by backward induction on a dense even grid of posterior means.

    Plain on purpose: every expectation is a sum over the grid, every branch is written out.
    """
    stages = len(opportunity.passing)
    variances = [shown_variance_by_matrices(opportunity, count) for count in range(1, stages + 1)]
    variances[-1] += opportunity.alternative_sd[0] ** 2
    sds = np.sqrt(np.maximum(np.diff([0.0, *variances]), 0.0))
    start = float((opportunity.weight * opportunity.mean).sum())
    unsettled = 0.0
    shift_down = 0.0
    for q, penalty, absolute, shown_at in zip(
        opportunity.probability,
        opportunity.penalty,
        opportunity.absolute,
        opportunity.shown_at,
        strict=True,
    ):
        if shown_at == NEVER:
            start -= q[0] * penalty[0]
            if absolute:
                unsettled = 1 - (1 - unsettled) * (1 - q[0])
        elif not absolute:
            shift_down += penalty[0]
    reach = 7 * np.sqrt(max(variances[-1], 1.0))
    grid = np.linspace(start - shift_down - reach, start + reach, points)
    years, threshold = opportunity.years[0], opportunity.alternative[0]
    accepted = (1 - unsettled) * (grid - threshold) * years - unsettled * opportunity.wrong_move[0]
    gross, cost = np.maximum(accepted, 0.0), np.zeros(points)
    for stage in range(stages, 0, -1):
        if stage < stages:
            going_on = gross - cost > 0
            gross, cost = np.where(going_on, gross, 0.0), np.where(going_on, cost, 0.0)
        branches = [(1.0, 0.0)]
        for q, penalty, absolute, shown_at in zip(
            opportunity.probability,
            opportunity.penalty,
            opportunity.absolute,
            opportunity.shown_at,
            strict=True,
        ):
            if shown_at == stage and absolute:
                branches = [(chance * (1 - q[0]), down) for chance, down in branches]
            elif shown_at == stage:
                branches = [
                    each
                    for chance, down in branches
                    for each in ((chance * (1 - q[0]), down), (chance * q[0], down + penalty[0]))
                ]
        passing = opportunity.passing[stage - 1][0]
        gross, cost = (
            passing
            * sum(
                chance * _smoothed(grid, values, sds[stage - 1], down) for chance, down in branches
            )
            for values in (gross, cost)
        )
        cost = cost + opportunity.costs[stage - 1][0]
    return float(np.interp(start, grid, gross)), float(np.interp(start, grid, cost))


def _smoothed(grid: Floats, values: Floats, sd: float, down: float) -> Floats:
    """E[values(x - down + sd Z)] at each point of the grid, by the trapezoid rule over z."""
    z = np.linspace(-8, 8, 401) if sd > 0 else np.zeros(1)
    chances = stats.norm.pdf(z)
    points = grid - down + sd * z[:, None]
    return np.asarray(chances @ np.interp(points, grid, values) / chances.sum())


def alone(opportunity: Opportunity) -> Opportunity:
    """The first stage as if it were the only one."""
    return replace(
        opportunity,
        errors=opportunity.errors[:1],
        passing=opportunity.passing[:1],
        costs=opportunity.costs[:1],
        shown_at=tuple(min(at, 1) for at in opportunity.shown_at),
    )
