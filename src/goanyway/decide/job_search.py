r"""Going on searching: in weeks of savings, for ever, and the classical rule for the best.

**In weeks of savings.** T years of a job, beta = exp(-delta / 52). With n weeks of savings left and
g months searched by then,

    lambda = 1 - exp(-rate max(exp(-0.05 g), 0.25) 12 / 52)     offers fade with the months
    offer  ~ N(mean 0.992^g, sd^2)                              and pay a little less
    V_n    = max(T bridge, y + beta (lambda E[max(T offer, V_{n-1})] + (1 - lambda) V_{n-1}))
    V_0    = T bridge

with y a week's income meanwhile and *bridge* the pay of a job that can be had at once. What going
on searching is worth a year is V_n / T. It rises with the weeks, from the bridge job to less than
full pay: who has three weeks is no choosier than who is employed.

**For ever.** Offers w arrive with probability `arrival` a period (McCall 1970). Accepting pays w
for as long as the job lasts, declining pays c now and the same choice again, so that the value U of
searching on satisfies

    U = c + beta { arrival E[max(A w, U)] + (1 - arrival) U },     A = 1 + beta + beta^2 + …

over the periods that the job lasts, and the reservation wage is U / A.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from goanyway.decide.normal import Floats

WEEKS_PER_YEAR = 52
MONTHS_PER_WEEK = 12 / WEEKS_PER_YEAR

FADING = 0.05
"""By how much the rate of offers fades a month, on the scale of its logarithm."""

LEAST_LEFT = 0.25
"""The share of the rate of offers that is left however long one has searched."""

LOWER_PAY = 0.992
"""What an offer pays after a month more of searching, as a share of before."""

TOLERANCE = 1e-12
MOST_ITERATIONS = 100_000


@dataclass(frozen=True, slots=True)
class Searching:
    """Searching on as long as savings last.

    Attributes:
        weeks: weeks of savings left.
        rate: offers a month, at the start of the search.
        mean: what an offer pays a year, at the start of the search.
        sd: how much offers differ.
        meanwhile: income a month while searching.
        bridge: what a job pays a year that can be had at once.
        years: how long a job lasts.
        discount: how much less a year later counts, as a rate.
        searched: months searched so far.
    """

    weeks: int
    rate: float
    mean: float
    sd: float
    meanwhile: float
    bridge: float
    years: float
    discount: float
    searched: float = 0.0

    def arrival(self, left: int) -> float:
        """lambda: the chance of an offer in the week with `left` weeks of savings left."""
        fading = max(math.exp(-FADING * self._months(left)), LEAST_LEFT)
        return -math.expm1(-self.rate * fading * MONTHS_PER_WEEK)

    def offered(self, left: int) -> float:
        """What an offer pays in that week, on average."""
        return self.mean * math.exp(math.log(LOWER_PAY) * self._months(left))

    def _months(self, left: int) -> float:
        return self.searched + (self.weeks - left) * MONTHS_PER_WEEK


def worth_of_searching(search: Searching) -> float:
    """V_n / T: what going on searching is worth, in money a year."""
    beta = math.exp(-search.discount / WEEKS_PER_YEAR)
    lasting = search.years
    if search.discount > 0:
        lasting = -math.expm1(-search.discount * search.years) / search.discount
    meanwhile = search.meanwhile * MONTHS_PER_WEEK
    floor = value = lasting * search.bridge
    for left in range(1, search.weeks + 1):
        arrival = search.arrival(left)
        gain = _gain(lasting * search.offered(left), lasting * search.sd, value)
        value = max(floor, meanwhile + beta * (value + arrival * gain))
    return value / lasting


def chance_of_an_offer(search: Searching) -> float:
    """The chance of at least one offer before the savings end, 1 - prod(1 - lambda)."""
    none = 1.0
    for left in range(1, search.weeks + 1):
        none *= 1.0 - search.arrival(left)
    return 1.0 - none


def _gain(mean: float, sd: float, threshold: float) -> float:
    """E[(X - threshold)+] for X ~ N(mean, sd^2), as a plain number: many of them, one by one."""
    if sd <= 0:
        return max(mean - threshold, 0.0)
    u = (threshold - mean) / sd
    tail = 0.5 * math.erfc(u / math.sqrt(2.0))
    return sd * (math.exp(-0.5 * u * u) / math.sqrt(2.0 * math.pi) - u * tail)


def reservation_wage(
    wages: Floats,
    chances: Floats,
    *,
    meanwhile: float,
    discount: float,
    arrival: float = 1.0,
    lasts: float = float("inf"),
) -> float:
    """The wage a period at which accepting is as good as searching on.

    Args:
        wages: possible offers a period, (k,).
        chances: their probabilities, adding up to 1, (k,).
        meanwhile: income c a period while searching.
        discount: beta in (0, 1), what a unit a period later is worth now.
        arrival: probability of an offer in a period, in (0, 1].
        lasts: periods that an accepted job lasts.

    Raises:
        ValueError: when `discount` or `arrival` lies outside its range.
    """
    if not 0 < discount < 1:
        raise ValueError(f"discount must be in (0, 1), not {discount}")
    if not 0 < arrival <= 1:
        raise ValueError(f"arrival must be in (0, 1], not {arrival}")
    annuity = (1 - discount**lasts) / (1 - discount)
    accepted = annuity * wages
    first_offer = float(chances @ accepted)
    waiting = 1 - discount * (1 - arrival)
    searching = (meanwhile + discount * arrival * first_offer) / waiting
    for _ in range(MOST_ITERATIONS):
        best = float(chances @ np.maximum(accepted, searching))
        updated = meanwhile + discount * (arrival * best + (1 - arrival) * searching)
        change, searching = abs(updated - searching), updated
        if change <= TOLERANCE * abs(updated):
            break
    return float(searching / annuity)


def best_choice(candidates: int) -> tuple[int, float]:
    """How many of `candidates` in random order to let pass, and the chance of getting the best.

    The secretary problem (Gilbert & Mosteller 1966): then take the first that beats all before.
    It asks for the best or nothing, which is why nothing here is decided by it.
    """
    if candidates < 1:
        raise ValueError(f"candidates must be at least 1, not {candidates}")
    chances = [1 / candidates] + [
        skipped / candidates * sum(1 / later for later in range(skipped, candidates))
        for skipped in range(1, candidates)
    ]
    best = int(np.argmax(chances))
    return best, chances[best]
