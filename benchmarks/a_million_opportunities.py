"""Claim: at least 200,000 one-stage opportunities a second are valued on one core.

    python -m benchmarks.a_million_opportunities

Gross, its parts and the chance of accepting for a million opportunities as arrays, each with its
own beliefs, doubts and errors over ten attributes and two deal-breakers; what the interview shows
is computed inside the timing. Beside it the same closed form for one opportunity after the other
with scipy.stats, on a sample, and the results compared.
"""

from __future__ import annotations

import os

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")

import time
from itertools import product

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from benchmarks.timing import best_of, machine
from goanyway.decide.opportunity import ATTRIBUTES, Opportunity
from goanyway.decide.value import JobValue, job_value

COUNT = 1_000_000
SAMPLE = 2_000
Floats = NDArray[np.float64]


def opportunities(count: int, generator: np.random.Generator) -> Opportunity:
    """Opportunities that differ in everything; one deal-breaker is finite, one absolute."""
    shape = (len(ATTRIBUTES), count)
    mean, sd = generator.normal(0, 0.5, shape), generator.uniform(0.2, 1.2, shape)
    error, weight = generator.uniform(0.3, 2.5, shape), generator.uniform(0, 6000, shape)
    mean[0], sd[0] = generator.normal(60_000, 8000, count), generator.uniform(1000, 9000, count)
    error[0], weight[0] = generator.uniform(500, 6000, count), 1.0
    return Opportunity(
        mean=mean,
        sd=sd,
        weight=weight,
        correlation=np.zeros(1),
        errors=(error,),
        passing=(generator.uniform(0.1, 0.6, count),),
        costs=(generator.uniform(50, 600, count),),
        years=generator.uniform(1, 5, count),
        alternative=generator.normal(62_000, 6000, count),
        alternative_sd=np.zeros(1),
        wrong_move=np.full(1, 20_000.0),
        probability=(generator.uniform(0, 1, count), generator.uniform(0, 0.5, count)),
        penalty=(generator.uniform(0, 15_000, count), np.zeros(1)),
        absolute=(False, True),
        shown_at=(1, 1),
    )


def one_by_one(many: Opportunity, count: int) -> Floats:
    """Gross of the first `count` opportunities, each by the textbook formula with scipy."""
    gross = np.zeros(count)
    for row in range(count):
        sd, error, weight = many.sd[:, row], many.errors[0][:, row], many.weight[:, row]
        shown = np.sqrt(np.sum(weight**2 * sd**4 / (sd**2 + error**2)))
        worth = weight @ many.mean[:, row]
        for real in product((False, True), repeat=2):
            chance = 1.0
            for q, is_real in zip(many.probability, real, strict=True):
                chance *= q[row] if is_real else 1 - q[row]
            if real[1]:
                continue
            center = worth - (many.penalty[0][row] if real[0] else 0.0)
            u = (many.alternative[row] - center) / shown
            loss = stats.norm.pdf(u) - u * stats.norm.sf(u)
            gross[row] += chance * many.years[row] * many.passing[0][row] * shown * loss
    return gross


def main() -> float:
    """Print both speeds and return how many opportunities a second are valued."""
    many = opportunities(COUNT, np.random.default_rng(1))

    def work() -> JobValue:
        value = job_value(many)
        assert value.proved_wrong.shape == value.p_accept.shape == (COUNT,)
        return value

    ours = COUNT / best_of(3, work)
    start = time.perf_counter()
    expected = one_by_one(many, SAMPLE)
    loop = SAMPLE / (time.perf_counter() - start)
    np.testing.assert_allclose(work().gross[:SAMPLE], expected, rtol=1e-9, atol=1e-6)
    print(machine())
    print(f"goanyway, arrays          {ours:12,.0f} opportunities a second")
    print(f"loop with scipy.stats     {loop:12,.0f} opportunities a second")
    print(f"ratio {ours / loop:,.0f}; {ours / 200_000:.1f} times the claim of 200,000 a second")
    return ours


if __name__ == "__main__":
    main()
