r"""Going on searching: the reservation wage, and the classical rule for choosing the best.

Offers w arrive with probability `arrival` a period (McCall 1970). Accepting pays w for as long as
the job lasts, declining pays c now and the same choice again, so that the value U of searching on
satisfies

    U = c + beta { arrival E[max(A w, U)] + (1 - arrival) U },     A = 1 + beta + beta^2 + …

over the periods that the job lasts, and the reservation wage is U / A. With a finite horizon U is
found backward from the last period, from which on the first offer is taken, whatever it is.
"""

from __future__ import annotations

import numpy as np

from goanyway.decide.normal import Floats, density

OFFER_POINTS = 51
"""Points on which a normal distribution of offers is put."""

TOLERANCE = 1e-12
MOST_ITERATIONS = 100_000


def reservation_wage(
    wages: Floats,
    chances: Floats,
    *,
    meanwhile: float,
    discount: float,
    arrival: float = 1.0,
    periods: int | None = None,
    lasts: float = float("inf"),
) -> float:
    """The wage a period at which accepting is as good as searching on.

    Args:
        wages: possible offers a period, (k,).
        chances: their probabilities, adding up to 1, (k,).
        meanwhile: income c a period while searching.
        discount: beta in (0, 1), what a unit a period later is worth now.
        arrival: probability of an offer in a period, in (0, 1].
        periods: how long one can search; None for ever.
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
    for period in range(MOST_ITERATIONS if periods is None else periods):
        best = float(chances @ np.maximum(accepted, searching))
        updated = meanwhile + discount * (arrival * best + (1 - arrival) * searching)
        change, searching = abs(updated - searching), updated
        if periods is None and period and change <= TOLERANCE * abs(updated):
            break
    return float(searching / annuity)


def normal_offers(mean: float, sd: float) -> tuple[Floats, Floats]:
    """Offers around `mean` and their chances, both (k,)."""
    if sd == 0:
        return np.array([mean]), np.ones(1)
    z = np.linspace(-4.0, 4.0, OFFER_POINTS)
    chances = density(z)
    return mean + sd * z, chances / chances.sum()


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
