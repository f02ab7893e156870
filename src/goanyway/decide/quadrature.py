"""Points for integrating and interpolating smooth functions, made once for each number of them."""

from __future__ import annotations

from functools import cache

import numpy as np

from goanyway.decide.normal import Floats


@cache
def gauss_legendre(nodes: int) -> tuple[Floats, Floats]:
    """Points and weights for integrals over [-1, 1]."""
    points, weights = np.polynomial.legendre.leggauss(nodes)
    return np.asarray(points, dtype=np.float64), np.asarray(weights, dtype=np.float64)


@cache
def chebyshev(nodes: int) -> tuple[Floats, Floats]:
    """Points on [-1, 1], and the matrix from values there to Chebyshev coefficients."""
    angles = np.pi * (np.arange(nodes) + 0.5) / nodes
    matrix = 2.0 / nodes * np.cos(np.outer(np.arange(nodes), angles))
    matrix[0] /= 2.0
    return np.cos(angles), matrix
