r"""The standard normal distribution, vectorized.

With density phi and distribution function Phi, the unit normal loss (Raiffa & Schlaifer 1961) is

    psi(u) = phi(u) - u (1 - Phi(u)) = E[(Z - u)+],    psi(-u) = psi(u) + u

so for M ~ N(mu, s^2), E[(M - b)+] = s psi((b - mu) / s) and P(M > b) = 1 - Phi((b - mu) / s).

The upper tail is Hart's rational approximation (Hart et al., Computer Approximations, 1968,
algorithm 5666), accurate to about 1e-15. It is written out here because importing scipy.special
takes longer than a whole answer.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

INVERSE_ROOT_TWO_PI = 0.3989422804014327

_NUMERATOR = (
    3.52624965998911e-02,
    0.700383064443688,
    6.37396220353165,
    33.912866078383,
    112.079291497871,
    221.213596169931,
    220.206867912376,
)
_DENOMINATOR = (
    8.83883476483184e-02,
    1.75566716318264,
    16.064177579207,
    86.7807322029461,
    296.564248779674,
    637.333633378831,
    793.826512519948,
    440.413735824752,
)


def _polynomial(coefficients: tuple[float, ...], x: Floats) -> Floats:
    total = coefficients[0] * x
    for coefficient in coefficients[1:-1]:
        total += coefficient
        total *= x
    total += coefficients[-1]
    return total


def density(z: Floats) -> Floats:
    """phi(z)."""
    return INVERSE_ROOT_TWO_PI * np.exp(-0.5 * z * z)


def loss_and_upper_tail(u: Floats) -> tuple[Floats, Floats]:
    """psi(u) and 1 - Phi(u), of any shape; infinities are allowed."""
    size = np.minimum(np.abs(u), 1e30)
    decay = np.exp(-0.5 * size * size)
    ratio = _polynomial(_NUMERATOR, size)
    ratio /= _polynomial(_DENOMINATOR, size)
    tail = decay * ratio
    loss = decay * (INVERSE_ROOT_TWO_PI - size * ratio)
    below = u < 0
    return np.where(below, loss - u, loss), np.where(below, 1.0 - tail, tail)


def unit_normal_loss(u: Floats) -> Floats:
    """psi(u)."""
    return loss_and_upper_tail(u)[0]


def upper_tail(u: Floats) -> Floats:
    """1 - Phi(u)."""
    return loss_and_upper_tail(u)[1]


def gain_and_chance(center: Floats, sd: Floats, threshold: Floats) -> tuple[Floats, Floats]:
    """E[(M - threshold)+] and P(M > threshold) for M ~ N(center, sd^2); sd may be 0.

    Args:
        center: mean of M, any shape.
        sd: standard deviation of M, at least 0, broadcasting with `center`.
        threshold: what M must exceed, broadcasting with `center`; may be infinite.
    """
    excess = center - threshold
    known = sd <= 0
    some_known = bool(np.any(known))
    spread = np.where(known, 1.0, sd) if some_known else sd
    loss, tail = loss_and_upper_tail(-excess / spread)
    gain = spread * loss
    if some_known:
        gain = np.where(known, np.maximum(excess, 0.0), gain)
        tail = np.where(known, (excess > 0).astype(np.float64), tail)
    return gain, tail


@cache
def deviates(count: int) -> Floats:
    """The normal deviates in the middle of `count` equally likely slices, rising, (count,).

    The upper half by Newton's method on the logarithm of the tail, the lower by symmetry.
    """
    tails = (np.arange(count // 2) + 0.5) / count
    u = np.sqrt(-2.0 * np.log(2.0 * tails))
    for _ in range(_NEWTON_STEPS):
        tail = upper_tail(u)
        u = u + tail / density(u) * np.log(tail / tails)
    middle = np.zeros(count % 2)
    return np.concatenate([-u, middle, u[::-1]])


_NEWTON_STEPS = 8
