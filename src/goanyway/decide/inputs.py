"""The named inputs of a decision, and the arrays that they make.

A complete situation is flattened into quantities by name ("job.years", "stages[0].pass"). Every
question of the model (the draws, a break-even, a tornado, an answer to a question) is then the
same function of those values, with some of them varied along the last axis.

Formulas that stand between the numbers of a situation and the model's:

    hours    V takes off 52 x hour x (hours of the job - hours of the alternative), where both are
             known: money a year is what is really earned, and an hour more costs what it is worth
    way      D = days x 46 x (2 x minutes / 60 x hour + trip), for certain; of several, the dearest
             of those that cost something and the cheapest of those that save something
    passing  P^(1 / n) for each of n stages whose chance is not given, P being the chance of an
             offer from here; the last one's x the chance that an offer comes in time

**Draws.** Each input has its own sequence of normal deviates, seeded by its name: stratified (one
in each of as many equally likely slices as there are draws) and put in a random order. So the
average over draws is closer than by plain chance, two situations are compared on the same draws,
and an input more moves no other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from zlib import crc32

import numpy as np

from goanyway.decide.normal import Floats, deviates
from goanyway.decide.opportunity import ATTRIBUTES, NEVER, Opportunity, discounted
from goanyway.domain.attributes import Attribute
from goanyway.domain.quantity import Family, Quantity
from goanyway.domain.reason import ReasonKind
from goanyway.domain.situation import Rule, Situation, numbers

WORKING_WEEKS = 46
"""Weeks a year in which one goes to work."""

WEEKS_PER_YEAR = 52
MINUTES_PER_HOUR = 60

Values = Mapping[str, Floats]
"""Each input's value by name, (1,) or (n,)."""


@dataclass(frozen=True)
class Inputs:
    """A complete situation and its numbers by name.

    Attributes:
        quantities: each number with its doubt and origin.
        rules: what each of them may be.
    """

    situation: Situation
    quantities: Mapping[str, Quantity]
    rules: Mapping[str, Rule]

    @classmethod
    def of(cls, situation: Situation) -> Inputs:
        """Flatten a situation in which nothing that is needed was left out."""
        present = [
            (name, rule, quantity)
            for name, rule, quantity in numbers(situation)
            if quantity is not None
        ]
        return cls(
            situation,
            {name: quantity for name, _, quantity in present},
            {name: rule for name, rule, _ in present},
        )

    @property
    def drawn(self) -> tuple[str, ...]:
        """The inputs whose doubt is drawn; what is unresolved at acceptance never is."""
        return tuple(
            name
            for name, quantity in self.quantities.items()
            if quantity.uncertain and not self.rules[name].averaged
        )

    def central(self) -> dict[str, Floats]:
        """Every input at its central value, or at its mean where it enters by that, (1,)."""
        return dict(self._central)

    @cached_property
    def _central(self) -> dict[str, Floats]:
        return {
            name: np.array([self.rules[name].entering(quantity)])
            for name, quantity in self.quantities.items()
        }

    def draws(self, count: int, seed: int) -> dict[str, Floats]:
        """The central values with everything uncertain drawn, (count,)."""
        values = self.central()
        for name in self.drawn:
            values[name] = at(self.quantities[name], drawn_deviates(name, count, seed))
        return values


@lru_cache(maxsize=512)
def drawn_deviates(name: str, count: int, seed: int) -> Floats:
    """The normal deviates of the input with this name, stratified and in random order, (count,)."""
    order = np.random.default_rng([seed, crc32(name.encode())]).permutation(count)
    z: Floats = deviates(count)[order]
    z.flags.writeable = False
    return z


def at(quantity: Quantity, z: Floats) -> Floats:
    """The quantity `z` standard deviations from its center, on the scale of its family."""
    on_scale = quantity.location + quantity.spread * z
    match quantity.family:
        case Family.NORMAL:
            return on_scale
        case Family.LOGNORMAL:
            return np.exp(on_scale)
        case Family.LOGIT_NORMAL:
            return 1.0 / (1.0 + np.exp(-on_scale))


def opportunity(
    inputs: Inputs, values: Values, *, scale_what_was_given: bool = False
) -> Opportunity:
    """The arrays of the model for these values.

    Args:
        inputs: the situation's structure and the origins of its numbers.
        values: by name, (1,) or (n,).
        scale_what_was_given: whether the common scales of doubt and of error also stretch
            the figures that you gave (for the tornado: what if all of them were off?).
    """
    situation = inputs.situation

    def stretched(name: str, scale: str) -> Floats:
        if inputs.quantities[name].is_yours and not scale_what_was_given:
            return values[name]
        return values[name] * values[scale]

    def errors(stage: int) -> Floats:
        rows = []
        for attribute in ATTRIBUTES:
            name = f"stages[{stage}].shows.{attribute}"
            shown = name in values
            rows.append(stretched(name, "job.error_scale") if shown else np.full(1, np.inf))
        return _rows(rows)

    years = discounted(values["job.years"], values["job.discount"])
    alternative = values["alternative.worth"]
    kind = situation.alternative.kind
    if kind is not None and kind.is_staying:
        alternative = alternative + values["job.switching_cost"] / years
    resolved = situation.alternative.resolved
    stages = range(len(situation.stages))
    breakers = range(len(situation.deal_breakers))
    return Opportunity(
        mean=_rows([values[f"job.beliefs.{each}.mean"] for each in ATTRIBUTES]),
        sd=_rows([stretched(f"job.beliefs.{each}.sd", "job.belief_scale") for each in ATTRIBUTES]),
        weight=_rows([_weight(each, values) for each in ATTRIBUTES]),
        correlation=values["job.correlation"],
        errors=tuple(errors(stage) for stage in stages),
        passing=_passing(values, len(situation.stages)),
        costs=tuple(stage_cost(values, stage) for stage in stages),
        years=years,
        alternative=alternative,
        alternative_sd=values["alternative.sd"] if resolved else np.zeros(1),
        wrong_move=values["job.wrong_move"],
        probability=tuple(values[f"deal_breakers[{index}].probability"] for index in breakers),
        penalty=tuple(
            values.get(f"deal_breakers[{index}].cost", np.zeros(1)) for index in breakers
        ),
        absolute=tuple(each.absolute for each in situation.deal_breakers),
        shown_at=tuple(each.shown_at or NEVER for each in situation.deal_breakers),
        burden=_burden(situation, values),
    )


def _passing(values: Values, count: int) -> tuple[Floats, ...]:
    chances = []
    for stage in range(count):
        given = values.get(f"stages[{stage}].pass")
        chances.append(values["process.offer"] ** (1.0 / count) if given is None else given)
    in_time = values.get("process.in_time")
    if in_time is not None:
        chances[-1] = chances[-1] * in_time
    return tuple(chances)


def _burden(situation: Situation, values: Values) -> Floats:
    """What the hours and the way take off the worth a year, (n,)."""
    hour = values["you.hour"]
    burden: Floats = np.zeros(1)
    of_the_job = values.get("job.hours_per_week")
    otherwise = values.get("alternative.hours_per_week")
    if of_the_job is not None and otherwise is not None:
        burden = WEEKS_PER_YEAR * hour * (of_the_job - otherwise)
    ways = [
        cost_of_the_way(hour, *(values[f"reasons[{index}].{key}"] for key in _WAY))
        * values[f"reasons[{index}].sure"]
        for index, reason in enumerate(situation.reasons)
        if reason.kind is ReasonKind.COMMUTE
    ]
    if not ways:
        return burden
    costs = np.stack(np.broadcast_arrays(*ways))
    dearest, cheapest = costs.max(axis=0), costs.min(axis=0)
    burden = burden + np.maximum(dearest, 0.0) + np.minimum(cheapest, 0.0)
    return burden


_WAY = ("minutes", "days", "trip")


def cost_of_the_way(hour: Floats, minutes: Floats, days: Floats, trip: Floats) -> Floats:
    """D: what a longer way costs a year; negative where it is shorter.

    Args:
        hour: what an hour of yours is worth.
        minutes: minutes more, each way.
        days: days a week.
        trip: what there and back costs more.
    """
    cost: Floats = days * WORKING_WEEKS * (2.0 * minutes / MINUTES_PER_HOUR * hour + trip)
    return cost


def stage_cost(values: Values, stage: int) -> Floats:
    """c: the cost as given, or hours x your hour + travel + leave + other."""
    prefix = f"stages[{stage}]."
    if f"{prefix}cost" in values:
        return values[f"{prefix}cost"]
    cost = values.get(f"{prefix}hours", np.zeros(1)) * values["you.hour"]
    for part in ("travel", "leave", "other"):
        cost = cost + values.get(f"{prefix}{part}", np.zeros(1))
    return cost


def _weight(attribute: Attribute, values: Values) -> Floats:
    return np.ones(1) if attribute is Attribute.PAY else values[f"preferences.{attribute}"]


def _rows(rows: list[Floats]) -> Floats:
    """Stack one row for each attribute, (k, n)."""
    return np.stack(np.broadcast_arrays(*rows))
