r"""Whether a process ends before another offer runs out.

Waits are lognormal. From the day of the first of n stages until the answer there are n - 1 waits
from one stage to the next and one for the decision. Their sum is taken to be lognormal too, with
the mean and the variance of the sum (Fenton 1960, who matched them for sums of powers in decibels):

    mean     = sum of exp(m_i + s_i^2 / 2)
    variance = sum of (exp(s_i^2) - 1) exp(2 m_i + s_i^2)
    s^2 = log(1 + variance / mean^2),  m = log(mean) - s^2 / 2
    P(in time) = Phi((log(days) - m) / s)          0 where there are no days left

with m_i the logarithm of a wait's median. The chance multiplies the last stage's chance of passing
inside the induction, since who is late takes the offer in hand; so it bears on gross and on p x a,
and not on a.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

MORE_DAYS = 7
"""The days for which one asks the other firm."""


@dataclass(frozen=True, slots=True)
class Wait:
    """A lognormal wait in days: its median, and the standard deviation of its logarithm."""

    median: float
    log_sd: float


BETWEEN_STAGES = Wait(7.0, 0.54)
UNTIL_DECISION = Wait(5.0, 0.75)


def chance_in_time(
    days: float,
    stages: int,
    between: Wait = BETWEEN_STAGES,
    decision: Wait = UNTIL_DECISION,
) -> float:
    """The chance that an answer comes within `days` of the first of `stages` stages."""
    if days <= 0:
        return 0.0
    whole = _sum([between] * (stages - 1) + [decision])
    if whole.log_sd == 0:
        return float(whole.median <= days)
    z = math.log(days / whole.median) / whole.log_sd
    return 0.5 * math.erfc(-z / math.sqrt(2.0))


def chance_over_counts(days: float, counts: Sequence[tuple[int, float]]) -> float:
    """The same, averaged over how many stages there may be, each with its probability."""
    return math.fsum(chance * chance_in_time(days, count) for count, chance in counts)


def _sum(waits: Sequence[Wait]) -> Wait:
    mean = math.fsum(each.median * math.exp(each.log_sd**2 / 2) for each in waits)
    variance = math.fsum(
        math.expm1(each.log_sd**2) * (each.median * math.exp(each.log_sd**2 / 2)) ** 2
        for each in waits
    )
    spread = math.log1p(variance / mean**2)
    return Wait(mean * math.exp(-spread / 2), math.sqrt(spread))
