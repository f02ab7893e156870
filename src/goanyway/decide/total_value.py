"""The value of going, N: the job itself, the cost, and the side benefits that count.

    N = gross - cost + counted side benefits

Side benefits count only where an open mind is honest, and at most as much as `gross`: the job
itself must be at least half of the reason. They count not at all where a is below the open mind
(0.10), in full from 0.02 above it, and in proportion between: a step would make a small change of
a figure a large one of the answer.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from goanyway.decide.inputs import Inputs, Values, opportunity
from goanyway.decide.normal import Floats
from goanyway.decide.side_benefits import SideBenefits, side_benefits
from goanyway.decide.stages import DRAWING, Precision
from goanyway.decide.value import JobValue, job_value

RAMP = 0.02
"""Above the open mind, the rise of a over which side benefits come to count in full."""


@dataclass(frozen=True, slots=True)
class Going:
    """What going is worth, by part; every array is (n,), in money.

    Attributes:
        job: the job itself.
        side: the side benefits before it is asked whether they count.
        counted: what of them counts.
        share: the share of them that may count, by how open the mind is.
    """

    job: JobValue
    side: SideBenefits
    counted: Floats
    share: Floats

    @property
    def total(self) -> Floats:
        """N."""
        return self.job.net + self.counted


def value_of_going(
    inputs: Inputs,
    values: Values,
    *,
    share: float | None = None,
    precision: Precision = DRAWING,
    scale_what_was_given: bool = False,
) -> Going:
    """Value going at each of these values of the inputs.

    Args:
        inputs: the situation's structure.
        values: by name, (1,) or (n,).
        share: settles how much of the side benefits may count, as the chance of accepting at
            the central inputs is what you decide by; None asks it of each value anew.
        precision: how closely several stages are valued.
        scale_what_was_given: see `inputs.opportunity`.
    """
    rise = values.get("side_benefits.leverage.rise")
    arrays = opportunity(inputs, values, scale_what_was_given=scale_what_was_given)
    job = job_value(arrays, rise, precision, accepting=share is None)
    side = side_benefits(inputs, values, job.leverage)
    if share is None:
        counting = share_that_counts(job.p_accept, values["side_benefits.open_mind"])
    else:
        counting = np.full(1, share)
    counted = counting * np.minimum(side.sum, job.gross)
    return Going(job, side, counted, counting)


def share_that_counts(p_accept: Floats, open_mind: Floats) -> Floats:
    """The share of side benefits that may count, from 0 to 1, (n,)."""
    return np.clip((p_accept - open_mind) / RAMP, 0.0, 1.0)
