"""A number with its doubt, its unit and its origin.

A quantity is certain, or one of three families fixed by its 10th and 90th percentile:
normal, lognormal (what must be positive) or logit-normal (a probability). On the scale where
the family is normal it is `location + spread * z`, z a standard normal; its central value is
its median, z = 0.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from goanyway.domain.origin import Origin, weakest

Z90 = 1.2815515655446004
"""The 90th percentile of the standard normal distribution."""


class Unit(StrEnum):
    """What a number counts; also decides which family a range has."""

    MONEY = "money"
    MONEY_PER_HOUR = "money per hour"
    MONEY_PER_MONTH = "money per month"
    MONEY_PER_YEAR = "money per year"
    MONEY_PER_POINT = "money per year for a point"
    POINTS = "points"
    PROBABILITY = "probability"
    YEARS = "years"
    MONTHS = "months"
    HOURS = "hours"
    MINUTES = "minutes"
    COUNT = "count"
    RATE = "rate per year"
    PER_MONTH = "per month"
    FACTOR = "factor"
    CORRELATION = "correlation"


class Family(StrEnum):
    """The scale on which the doubt about a number is normal."""

    NORMAL = "normal"
    LOGNORMAL = "lognormal"
    LOGIT_NORMAL = "logit-normal"


def family_of(unit: Unit) -> Family:
    """The family of a range in this unit.

    Pay, points, what a point is worth and minutes more or less are normal; chances and
    correlations are logit-normal; everything else must be positive and is lognormal.
    """
    if unit in (Unit.PROBABILITY, Unit.CORRELATION):
        return Family.LOGIT_NORMAL
    if unit in (Unit.MONEY_PER_YEAR, Unit.MONEY_PER_POINT, Unit.POINTS, Unit.MINUTES):
        return Family.NORMAL
    return Family.LOGNORMAL


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as `certain` or `between` make it.

    Attributes:
        location: the central value on the scale of `family` (its logarithm, its log-odds).
        spread: standard deviation on that scale; 0 when the number is certain.
        family: the scale.
        unit: what the number counts.
        origin: who vouches for it; for most of it, where several do.
        source: the key in `evidence`, or the words of a message, that it rests on.
        blend: how much each origin weighed, where there were several; see `weights`.
    """

    location: float
    spread: float
    family: Family
    unit: Unit
    origin: Origin
    source: str = field(default="", compare=False)
    blend: Mapping[Origin, float] = field(default_factory=dict, hash=False)

    @property
    def is_yours(self) -> bool:
        """Whether you said it, or your own record shows it."""
        return self.origin.is_yours

    @property
    def weights(self) -> Mapping[Origin, float]:
        """How much each origin weighed in it; they sum to 1."""
        return self.blend or {self.origin: 1.0}

    @property
    def uncertain(self) -> bool:
        """Whether it has any doubt at all."""
        return self.spread > 0

    @property
    def central(self) -> float:
        """The median."""
        return self.at(0.0)

    @property
    def p10(self) -> float:
        """The value that it is below with probability 0.1."""
        return self.at(-Z90)

    @property
    def p90(self) -> float:
        """The value that it is below with probability 0.9."""
        return self.at(Z90)

    @property
    def mean(self) -> float:
        """The expected value."""
        if not self.uncertain or self.family is Family.NORMAL:
            return self.central
        if self.family is Family.LOGNORMAL:
            return math.exp(self.location + self.spread**2 / 2)
        return _mean_of_logit_normal(self.location, self.spread)

    def at(self, z: float) -> float:
        """The value `z` standard deviations from the center, on the scale of the family."""
        on_scale = self.location + self.spread * z
        match self.family:
            case Family.NORMAL:
                return on_scale
            case Family.LOGNORMAL:
                return math.exp(on_scale)
            case Family.LOGIT_NORMAL:
                return _logistic(on_scale)

    def times(self, factor: float, unit: Unit) -> Quantity:
        """This many times `factor`, counted in `unit`; for a share of some amount.

        Raises:
            ValueError: for a logit-normal quantity, or a factor that is not above 0.
        """
        if factor <= 0 or not math.isfinite(factor):
            raise ValueError(f"{factor} is not a positive finite factor")
        match self.family:
            case Family.NORMAL:
                return replace(
                    self, location=self.location * factor, spread=self.spread * factor, unit=unit
                )
            case Family.LOGNORMAL:
                return replace(self, location=self.location + math.log(factor), unit=unit)
            case Family.LOGIT_NORMAL:
                raise ValueError("a probability has no multiples")

    def fixed(self, value: float, unit: Unit) -> Quantity:
        """A value without doubt, vouched for as this number is; for what is computed from it."""
        return replace(self, location=value, spread=0.0, family=Family.NORMAL, unit=unit)

    def vouched(self, origin: Origin, source: str = "") -> Quantity:
        """The same number with another origin, and no other."""
        return replace(self, origin=origin, source=source, blend={})

    def weighed(self, weights: Mapping[Origin, float]) -> Quantity:
        """The same number, to which several origins contributed.

        The heaviest becomes its origin; of two as heavy, the weaker, so as not to claim too much.

        Raises:
            ValueError: when a weight is below 0, or they do not sum to 1.
        """
        total = math.fsum(weights.values())
        if any(not weight >= 0 for weight in weights.values()) or not abs(total - 1) < 1e-6:
            raise ValueError(f"the weights must be at least 0 and sum to 1, not {total:g}")
        blend = {origin: weights[origin] for origin in Origin if weights.get(origin)}
        heaviest = max(blend.values())
        origin = weakest(origin for origin, weight in blend.items() if weight == heaviest)
        return replace(self, origin=origin, blend=blend if len(blend) > 1 else {})


def certain(value: float, unit: Unit, origin: Origin, source: str = "") -> Quantity:
    """A number without doubt. Any finite value is allowed; ranges are checked elsewhere."""
    if not math.isfinite(value):
        raise ValueError(f"{value} is not a finite number")
    return Quantity(float(value), 0.0, Family.NORMAL, unit, origin, source)


def between(p10: float, p90: float, unit: Unit, origin: Origin, source: str = "") -> Quantity:
    """The number that is below `p10` with probability 0.1 and above `p90` with the same.

    Raises:
        ValueError: when p10 is not below p90, or the family does not reach one of them.
    """
    if not (math.isfinite(p10) and math.isfinite(p90)):
        raise ValueError(f"p10 = {p10} and p90 = {p90} must be finite numbers")
    if not p10 < p90:
        raise ValueError(f"p10 = {p10:g} must be below p90 = {p90:g}")
    family = family_of(unit)
    low, high = p10, p90
    if family is Family.LOGNORMAL:
        if p10 <= 0:
            raise ValueError(f"p10 = {p10:g} must be above 0")
        low, high = math.log(p10), math.log(p90)
    elif family is Family.LOGIT_NORMAL:
        if p10 <= 0 or p90 >= 1:
            raise ValueError(f"p10 = {p10:g} and p90 = {p90:g} must lie between 0 and 1")
        low, high = math.log(p10 / (1 - p10)), math.log(p90 / (1 - p90))
    return Quantity((low + high) / 2, (high - low) / (2 * Z90), family, unit, origin, source)


@lru_cache(maxsize=4096)
def _mean_of_logit_normal(location: float, spread: float) -> float:
    """By the trapezoid rule over z; a decision asks for the same ones again and again."""
    steps = [-8 + 0.05 * i for i in range(321)]
    weights = [math.exp(-z * z / 2) for z in steps]
    values = [_logistic(location + spread * z) for z in steps]
    return math.fsum(w * x for w, x in zip(weights, values, strict=True)) / math.fsum(weights)


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0
