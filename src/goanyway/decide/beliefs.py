r"""What an interview would show of a job.

Beliefs are x ~ N(mu, Sigma): independent but for growth, manager, team, work and culture, which
share a correlation c, so Sigma = diag((1 - c) tau^2) + c tau tau' on those (and diag(tau^2) on the
rest). A stage shows attribute k with error r_k; several stages add their precisions. The
posterior mean of V = m'x is then normal around m'mu with variance

    s^2 = m' Sigma (Sigma + R)^-1 Sigma m       over the attributes shown

and the Sherman-Morrison formula gives the inverse in one pass over the attributes.
"""

from __future__ import annotations

import numpy as np

from goanyway.decide.normal import Floats
from goanyway.decide.opportunity import HALO_ROWS, Opportunity

LEAST_VARIANCE = float(np.finfo(np.float64).tiny)
"""A smaller variance is none: its inverse would be no number."""


def worth_expected(opportunity: Opportunity) -> Floats:
    """M'mu less what hours and way cost, before any deal-breaker is taken off, (n,)."""
    total: Floats = (opportunity.weight * opportunity.mean).sum(axis=0)
    return total - opportunity.burden


def combined_error_variance(errors: tuple[Floats, ...]) -> Floats:
    """R of several looks at the same attributes: precisions add; (k, n)."""
    first = np.square(errors[0])
    if len(errors) == 1:
        return first
    with np.errstate(divide="ignore"):
        precision = 1.0 / first
        for error in errors[1:]:
            precision = precision + 1.0 / np.square(error)
        combined: Floats = 1.0 / precision
    return combined


def shown_variance(
    sd: Floats, weight: Floats, correlation: Floats, error_variance: Floats
) -> Floats:
    """s^2, the variance of the posterior mean of V, (n,).

    Args:
        sd: tau, (k, n).
        weight: m, (k, n).
        correlation: c in [0, 1), (n,).
        error_variance: r squared, (k, n), infinite for what stays hidden.
    """
    own = np.square(sd)
    halo = bool(np.any(correlation))
    if halo:
        own = own * np.ones(np.broadcast_shapes(own.shape, correlation.shape))
        own[HALO_ROWS] *= 1.0 - correlation
    noisy = own + error_variance
    inverse = np.divide(1.0, noisy, out=np.zeros_like(noisy), where=noisy >= LEAST_VARIANCE)
    covariance = own * weight
    if not halo:
        variance: Floats = (np.square(covariance) * inverse).sum(axis=0)
        return variance
    halo_sd = sd[HALO_ROWS]
    covariance = covariance * np.ones(noisy.shape)
    covariance[HALO_ROWS] += correlation * halo_sd * (halo_sd * weight[HALO_ROWS]).sum(axis=0)
    cross = (halo_sd * (covariance * inverse)[HALO_ROWS]).sum(axis=0)
    own_share = (np.square(halo_sd) * inverse[HALO_ROWS]).sum(axis=0)
    halo_variance: Floats = np.maximum(
        (np.square(covariance) * inverse).sum(axis=0)
        - correlation * np.square(cross) / (1.0 + correlation * own_share),
        0.0,
    )
    return halo_variance


def worth_variance(opportunity: Opportunity) -> Floats:
    """The variance of V that perfect knowledge would show, m' Sigma m, (n,)."""
    return shown_variance(
        opportunity.sd, opportunity.weight, opportunity.correlation, np.zeros((1, 1))
    )


def variance_after_each_stage(opportunity: Opportunity) -> list[Floats]:
    """s^2 after stages 1, 2, …: never falling, each (n,).

    Doubt about the alternative that will be resolved by then is added to the last.
    """
    variances = [
        shown_variance(
            opportunity.sd,
            opportunity.weight,
            opportunity.correlation,
            combined_error_variance(opportunity.errors[: count + 1]),
        )
        for count in range(len(opportunity.errors))
    ]
    variances[-1] = variances[-1] + np.square(opportunity.alternative_sd)
    return variances
