"""Logistic regression with an L2 penalty on a sparse matrix, to its exact optimum.

The optimum is unique, so that another machine finds the same weights once they are rounded.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, sparse

EXACT = 1e-7
"""How long the gradient may still be where the optimum itself is wanted."""


def logistic_regression(
    matrix: sparse.csr_array,
    labels: NDArray[np.bool_],
    weights: NDArray[np.float64],
    penalty: float,
    tolerance: float = EXACT,
) -> tuple[NDArray[np.float64], float]:
    """The coefficient of each column, and the intercept, which is not penalized.

    Args:
        matrix: a row for each case.
        weights: how much each case counts.
        penalty: half of it times the squared length of the coefficients is added to the loss.
        tolerance: how long the gradient may still be.
    """
    known = np.flatnonzero(np.diff(matrix.tocsc().indptr))
    rows = sparse.csr_array(matrix[:, known])
    columns = sparse.csr_array(rows.T)
    signs = np.where(labels, 1.0, -1.0)

    def margins(point: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(rows @ point[:-1] + point[-1])

    def loss(point: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        agreement = signs * margins(point)
        lost = weights @ np.logaddexp(0.0, -agreement)
        pull = -weights * signs / (1.0 + np.exp(agreement))
        gradient = np.append(columns @ pull + penalty * point[:-1], pull.sum())
        return float(lost + 0.5 * penalty * (point[:-1] @ point[:-1])), gradient

    def curvature(point: NDArray[np.float64], along: NDArray[np.float64]) -> NDArray[np.float64]:
        chances = 1.0 / (1.0 + np.exp(-margins(point)))
        pull = weights * chances * (1.0 - chances) * margins(along)
        return np.append(columns @ pull + penalty * along[:-1], pull.sum())

    found = optimize.minimize(
        loss,
        np.zeros(len(known) + 1),
        jac=True,
        hessp=curvature,
        method="trust-ncg",
        options={"gtol": tolerance, "maxiter": 1_000},
    )
    coefficients = np.zeros(matrix.shape[1])
    coefficients[known] = found.x[:-1]
    return coefficients, float(found.x[-1])


def joined(
    evidence: NDArray[np.float64],
    labels: NDArray[np.bool_],
    weights: NDArray[np.float64],
    penalty: float,
) -> tuple[NDArray[np.float64], float]:
    """The same for a few columns, where no coefficient may be negative."""
    signs = np.where(labels, 1.0, -1.0)

    def loss(point: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        agreement = signs * (evidence @ point[:-1] + point[-1])
        lost = weights @ np.logaddexp(0.0, -agreement)
        pull = -weights * signs / (1.0 + np.exp(agreement))
        gradient = np.append(evidence.T @ pull + penalty * point[:-1], pull.sum())
        return float(lost + 0.5 * penalty * (point[:-1] @ point[:-1])), gradient

    least = np.append(np.zeros(evidence.shape[1]), -np.inf)
    found = optimize.minimize(
        loss,
        np.zeros(len(least)),
        jac=True,
        method="L-BFGS-B",
        bounds=optimize.Bounds(least, np.inf),
        options={"ftol": 1e-15, "gtol": EXACT, "maxiter": 10_000},
    )
    return found.x[:-1], float(found.x[-1])
