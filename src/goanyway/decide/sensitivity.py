"""What would flip the answer: break-evens, tornado, and questions to yourself.

All of them vary one input at a time, the others staying at their central values, and evaluate
every variation in one batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from goanyway.decide.inputs import Inputs, Values, at
from goanyway.decide.normal import Floats
from goanyway.decide.total_value import value_of_going
from goanyway.domain.advice import BreakEven, OwnQuestion, Swing
from goanyway.domain.quantity import Z90, Quantity, Unit

COARSE_POINTS = 33
"""Points of the range of an input that are looked at for a change of sign."""

FINE_POINTS = 17
REFINEMENTS = 2

HERMITE_NODES = 9
"""Nodes for the expectation over an answer that nobody has given yet."""


@dataclass(frozen=True, slots=True)
class Usual:
    """The usual doubt about something that was given as certain, for the tornado.

    Attributes:
        quantity: the default's doubt, around the value that was given.
        scale_what_was_given: it is one of the common scales, which leave alone what you
            gave except here.
    """

    quantity: Quantity
    scale_what_was_given: bool


@dataclass(frozen=True, slots=True)
class Varied:
    """The value of going at each value that one input takes, (n,)."""

    total: Floats
    p_accept: Floats


def vary(
    inputs: Inputs,
    variations: Sequence[tuple[str, Floats]],
    *,
    scale_what_was_given: bool = False,
) -> list[Varied]:
    """The value of going for each variation: an input's name and the values that it takes."""
    if not variations:
        return []
    lengths = [len(points) for _, points in variations]
    ends = np.cumsum(lengths)
    central = inputs.central()
    values: dict[str, Floats] = dict(central)
    for (name, points), end in zip(variations, ends, strict=True):
        if values[name] is central[name]:
            values[name] = np.full(ends[-1], central[name][0])
        values[name][end - len(points) : end] = points
    whole = value_of_going(inputs, values, scale_what_was_given=scale_what_was_given)
    total = np.broadcast_to(whole.total, ends[-1])
    p_accept = np.broadcast_to(whole.job.p_accept, ends[-1])
    return [
        Varied(total[end - length : end], p_accept[end - length : end])
        for length, end in zip(lengths, ends, strict=True)
    ]


def break_evens(inputs: Inputs) -> tuple[BreakEven, ...]:
    """For every input, where the value of going is 0 and where an honest go begins or ends."""
    central = inputs.central()
    ranges = {name: search_range(inputs, name, central) for name in inputs.quantities}
    names = list(ranges)
    grids = [_grid(*ranges[name], float(central[name][0])) for name in names]
    looked = vary(inputs, list(zip(names, grids, strict=True)))
    roots: dict[tuple[str, bool], tuple[float, bool]] = {}
    brackets: dict[tuple[str, bool], tuple[float, float]] = {}
    for name, grid, going in zip(names, grids, looked, strict=True):
        for honest in (False, True):
            found = _nearest_change(grid, _margin(inputs, going, honest), float(central[name][0]))
            if found is not None:
                brackets[name, honest] = found
    for _ in range(REFINEMENTS):
        keys = list(brackets)
        fine = [np.linspace(*brackets[key], FINE_POINTS) for key in keys]
        looked = vary(inputs, [(key[0], grid) for key, grid in zip(keys, fine, strict=True)])
        for key, grid, going in zip(keys, fine, looked, strict=True):
            margin = _margin(inputs, going, key[1])
            change = int(np.argmax(np.diff(margin > 0)))
            brackets[key] = (float(grid[change]), float(grid[change + 1]))
            roots[key] = _root(grid, margin, change)
    return tuple(
        _break_even(inputs, name, float(central[name][0]), ranges[name], roots) for name in names
    )


def tornado(inputs: Inputs, usual: dict[str, Usual]) -> tuple[Swing, ...]:
    """How far each uncertain input moves the value of going, widest first.

    Args:
        inputs: the situation.
        usual: for inputs that are always shown, the usual doubt about them; it is used for
            those that were given as certain.
    """
    quantities = {name: inputs.quantities[name] for name in inputs.drawn}
    supposed = {
        name: each
        for name, each in usual.items()
        if name in inputs.quantities and name not in quantities
    }
    swings = []
    for scaled in (False, True):
        chosen = {
            **({} if scaled else quantities),
            **{
                name: each.quantity
                for name, each in supposed.items()
                if each.scale_what_was_given is scaled
            },
        }
        ends = [(name, at(each, np.array([-Z90, Z90]))) for name, each in chosen.items()]
        for (name, points), going in zip(
            ends, vary(inputs, ends, scale_what_was_given=scaled), strict=True
        ):
            quantity = inputs.quantities[name]
            low, high = (float(each) for each in going.total)
            swings.append(
                Swing(
                    name,
                    quantity.unit,
                    quantity.origin,
                    float(points[0]),
                    float(points[1]),
                    low,
                    high,
                    supposed=name in supposed,
                    weights=quantity.weights,
                )
            )
    return tuple(sorted(swings, key=lambda each: -each.size))


def questions_to_yourself(inputs: Inputs, gross: float) -> tuple[OwnQuestion, ...]:
    """What you could tell that would change the answer, the most valuable first.

    An answer x is worth E[max(N(x), 0)] - max(E[N(x)], 0) over the default range of that input;
    those worth less than a hundredth of `gross` are left out.
    """
    nodes, weights = np.polynomial.hermite_e.hermegauss(HERMITE_NODES)
    weights = weights / weights.sum()
    open_to_you = [
        name
        for name, quantity in inputs.quantities.items()
        if quantity.uncertain and not quantity.is_yours
    ]
    answers = [
        (name, _within(inputs, name, at(inputs.quantities[name], nodes))) for name in open_to_you
    ]
    found = []
    for (name, _), going in zip(answers, vary(inputs, answers), strict=True):
        worth = float(weights @ np.maximum(going.total, 0.0)) - max(
            float(weights @ going.total), 0.0
        )
        if worth > 0.01 * gross:
            quantity = inputs.quantities[name]
            found.append(OwnQuestion(name, quantity.unit, worth, quantity.p10, quantity.p90))
    return tuple(sorted(found, key=lambda each: -each.worth))


def search_range(inputs: Inputs, name: str, central: Values) -> tuple[float, float]:
    """The range in which a break-even of this input is looked for."""
    rule, unit = inputs.rules[name], inputs.quantities[name].unit
    value = float(central[name][0])
    yearly = max(
        abs(float(central["alternative.worth"][0])), abs(float(central["job.beliefs.pay.mean"][0]))
    )
    widest = {
        Unit.MONEY: yearly,
        Unit.MONEY_PER_HOUR: yearly / 100,
        Unit.MONEY_PER_MONTH: yearly,
        Unit.MONEY_PER_YEAR: 3 * yearly,
        Unit.MONEY_PER_POINT: yearly,
        Unit.POINTS: 10.0,
        Unit.PROBABILITY: 1.0,
        Unit.CORRELATION: 0.99,
        Unit.YEARS: 40.0,
        Unit.MONTHS: 120.0,
        Unit.HOURS: 168.0,
        Unit.MINUTES: 300.0,
        Unit.COUNT: 100.0,
        Unit.RATE: 1.0,
        Unit.PER_MONTH: 10.0,
        Unit.FACTOR: 20.0,
    }[unit]
    low = max(rule.low, 0.0) if rule.low == -np.inf else rule.low
    if rule.low_excluded:
        low += 0.01
    return min(low, value), max(min(rule.high, widest), value)


def _grid(low: float, high: float, central: float) -> Floats:
    """Points from low to high, half of them near the central value."""
    even = np.linspace(low, high, COARSE_POINTS // 2 + 1)
    near = central + (high - low) / 16 * np.linspace(-1.0, 1.0, COARSE_POINTS // 2)
    return np.sort(np.clip(np.concatenate([even, near, [central]]), low, high))


def _margin(inputs: Inputs, going: Varied, honest: bool) -> Floats:
    """What is above 0 where going is worth it, or where an honest go is."""
    total = going.total
    if not honest:
        return total
    threshold = inputs.quantities["side_benefits.open_mind"].mean
    scale = float(np.max(np.abs(total))) or 1.0
    reaches = going.p_accept - threshold
    return np.minimum(total / scale, np.where(reaches == 0, 1e-12, reaches))


def _nearest_change(grid: Floats, margin: Floats, central: float) -> tuple[float, float] | None:
    """The neighboring points, nearest to the central value, between which the sign changes."""
    changes = np.flatnonzero(np.diff(margin > 0))
    if len(changes) == 0:
        return None
    distance = np.minimum(np.abs(grid[changes] - central), np.abs(grid[changes + 1] - central))
    best = int(changes[np.argmin(distance)])
    return float(grid[best]), float(grid[best + 1])


def _root(grid: Floats, margin: Floats, change: int) -> tuple[float, bool]:
    """Where the margin crosses 0 between two neighbors, and whether it is positive above."""
    left, right = float(margin[change]), float(margin[change + 1])
    share = left / (left - right) if left != right else 0.5
    where = float(grid[change]) + share * float(grid[change + 1] - grid[change])
    return where, right > 0


def _break_even(
    inputs: Inputs,
    name: str,
    central: float,
    searched: tuple[float, float],
    roots: dict[tuple[str, bool], tuple[float, bool]],
) -> BreakEven:
    quantity = inputs.quantities[name]
    root, honest = roots.get((name, False)), roots.get((name, True))
    return BreakEven(
        input=name,
        unit=quantity.unit,
        origin=quantity.origin,
        central=central,
        at=root[0] if root else None,
        honest_at=honest[0] if honest else None,
        go_above=honest[1] if honest else None,
        low=searched[0],
        high=searched[1],
    )


def _within(inputs: Inputs, name: str, points: Floats) -> Floats:
    """The points moved into the allowed set."""
    rule = inputs.rules[name]
    return np.clip(points, rule.low, rule.high)
