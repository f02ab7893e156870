"""One opportunity, or many at once, as arrays.

The last axis of every array runs over opportunities (or over draws of one of them) and
broadcasts, so that what is the same for all has length 1. Attributes stand in the order of
`ATTRIBUTES`. Money is in the user's currency, a year where it is a rate.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any

import numpy as np

from goanyway.decide.normal import Floats
from goanyway.domain.attributes import HALO, Attribute

ATTRIBUTES = tuple(Attribute)
HALO_ROWS = np.array([ATTRIBUTES.index(each) for each in HALO])
PAY = ATTRIBUTES.index(Attribute.PAY)
NEVER = 0
"""The stage number of a deal-breaker that no stage settles."""


@dataclass(frozen=True, slots=True)
class Opportunity:
    """Beliefs, preferences, stages, deal-breakers and the alternative; k = 10 attributes.

    Attributes:
        mean: beliefs' means, (k, n).
        sd: beliefs' standard deviations tau, (k, n).
        weight: what a point is worth a year, (k, n); 1 for pay.
        correlation: halo correlation c, in [0, 1), (n,).
        errors: for each stage, the error r with which it shows each attribute, (k, n);
            infinite for what it does not show.
        passing: for each stage, the chance of passing it, (n,); the last one's is multiplied by
            the chance that an offer comes before another one runs out.
        costs: for each stage, its cost, (n,).
        years: years that the job would last, discounted, above 0, (n,).
        alternative: worth b of the alternative a year, with the cost of changing jobs, (n,).
        alternative_sd: doubt about b that will be resolved before accepting, (n,).
        burden: what hours and way take off the worth a year for certain, (n,).
        wrong_move: one-off cost L of having accepted a real absolute deal-breaker, (n,).
        probability: for each deal-breaker, the chance q that it is real, (n,).
        penalty: for each deal-breaker, its cost D a year, (n,); unused where absolute.
        absolute: for each deal-breaker, whether you would not accept if it were real.
        shown_at: for each deal-breaker, the stage that settles it from 1, or `NEVER`.
    """

    mean: Floats
    sd: Floats
    weight: Floats
    correlation: Floats
    errors: tuple[Floats, ...]
    passing: tuple[Floats, ...]
    costs: tuple[Floats, ...]
    years: Floats
    alternative: Floats
    alternative_sd: Floats
    wrong_move: Floats
    probability: tuple[Floats, ...] = ()
    penalty: tuple[Floats, ...] = ()
    absolute: tuple[bool, ...] = ()
    shown_at: tuple[int, ...] = ()
    burden: Floats = field(default_factory=lambda: np.zeros(1))

    @property
    def count(self) -> int:
        """n: how many opportunities or draws there are."""
        return max(
            int(array.shape[-1])
            for each in fields(self)
            for array in _arrays(getattr(self, each.name))
        )

    def block(self, start: int, stop: int) -> Opportunity:
        """The opportunities from `start` up to `stop`; what is the same for all stays so."""
        cut = {each.name: _cut(getattr(self, each.name), start, stop) for each in fields(self)}
        return replace(self, **cut)

    @property
    def chance_of_offer(self) -> Floats:
        """The chance of an offer for somebody who never withdraws, (n,)."""
        chance = np.ones(1)
        for passing in self.passing:
            chance = chance * passing
        return chance


def _arrays(value: Any) -> Iterator[Floats]:
    if isinstance(value, np.ndarray):
        yield value
    else:
        yield from (each for each in value if isinstance(each, np.ndarray))


def _cut(value: Any, start: int, stop: int) -> Any:
    if isinstance(value, np.ndarray):
        return value if value.shape[-1] == 1 else value[..., start:stop]
    return tuple(
        _cut(each, start, stop) if isinstance(each, np.ndarray) else each for each in value
    )


def discounted(years: Floats, rate: Floats) -> Floats:
    """T = (1 - exp(-rate years)) / rate, and `years` where the rate is 0."""
    at_zero = rate == 0
    safe = np.where(at_zero, 1.0, rate)
    return np.where(at_zero, years, -np.expm1(-safe * years) / safe)
