"""The reservation index of an opportunity (Weitzman 1979).

The alternative z at which going is worth exactly its cost, T p E[(M - z)+] = c, in money a year:
for any alternative below it the interview is worth going to.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from goanyway.decide.normal import Floats
from goanyway.decide.opportunity import Opportunity
from goanyway.decide.value import job_value

DOUBLINGS = 200
BISECTIONS = 100


def reservation_index(opportunity: Opportunity) -> Floats:
    """The index z of each opportunity, (n,); infinite where going costs nothing.

    Minus infinity where no alternative, however poor, makes going worth its cost.
    """

    def net(alternative: Floats) -> Floats:
        return job_value(replace(opportunity, alternative=alternative)).net

    start = opportunity.alternative + np.zeros_like(net(opportunity.alternative))
    step = np.maximum(1.0, np.abs(start))
    low, high = start - step, start + step
    for _ in range(DOUBLINGS):
        worthless, worthwhile = net(low) < 0, net(high) > 0
        if not (np.any(worthless) or np.any(worthwhile)):
            break
        step = 2.0 * step
        low = np.where(worthless, low - step, low)
        high = np.where(worthwhile, high + step, high)
    free = net(high) > 0
    hopeless = net(low) < 0
    for _ in range(BISECTIONS):
        middle = 0.5 * (low + high)
        pays = net(middle) > 0
        low, high = np.where(pays, middle, low), np.where(pays, high, middle)
    return np.where(free, np.inf, np.where(hopeless, -np.inf, 0.5 * (low + high)))
