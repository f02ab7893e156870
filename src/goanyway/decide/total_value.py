"""The value of going, N: the job itself, the cost, and the side benefits that count.

    N = gross - cost + counted side benefits

Side benefits count only where an open mind is honest (a >= open mind), and at most as much as
`gross`: the job itself must be at least half of the reason.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from goanyway.decide.inputs import Inputs, Values, opportunity
from goanyway.decide.normal import Floats
from goanyway.decide.side_benefits import SideBenefits, side_benefits
from goanyway.decide.stages import DRAWING_NODES
from goanyway.decide.value import JobValue, job_value


@dataclass(frozen=True, slots=True)
class Going:
    """What going is worth, by part; every array is (n,), in money.

    Attributes:
        job: the job itself.
        side: the side benefits before it is asked whether they count.
        counted: what of them counts.
        open_minded: whether the chance of accepting reaches the open mind.
    """

    job: JobValue
    side: SideBenefits
    counted: Floats
    open_minded: NDArray[np.bool_]

    @property
    def total(self) -> Floats:
        """N."""
        return self.job.net + self.counted


def value_of_going(
    inputs: Inputs,
    values: Values,
    *,
    open_minded: bool | None = None,
    nodes: int = DRAWING_NODES,
    scale_what_was_given: bool = False,
) -> Going:
    """Value going at each of these values of the inputs.

    Args:
        inputs: the situation's structure.
        values: by name, (1,) or (n,).
        open_minded: settles whether side benefits count, as it is known when you decide;
            None asks it of each value anew.
        nodes: quadrature nodes a stage.
        scale_what_was_given: see `inputs.opportunity`.
    """
    rise = values.get("side_benefits.leverage.rise")
    arrays = opportunity(inputs, values, scale_what_was_given=scale_what_was_given)
    job = job_value(arrays, rise, nodes)
    side = side_benefits(inputs, values, job.leverage)
    if open_minded is None:
        honest = job.p_accept >= values["side_benefits.open_mind"]
    else:
        honest = np.full(1, open_minded)
    counted = np.where(honest, np.minimum(side.sum, job.gross), 0.0)
    return Going(job, side, counted, honest)
