"""What the verdict on a complete situation rests on: the part found anew for every what-if.

The average over the draws costs most of it and is taken only where somebody looks at it: an open
mind that is not there, or an answer that is known already, spares it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from goanyway.decide.draws import going_over_draws
from goanyway.decide.inputs import Inputs
from goanyway.decide.stages import EXACT
from goanyway.decide.total_value import Going, value_of_going
from goanyway.domain.situation import Situation


@dataclass(frozen=True)
class Basis:
    """What the verdict rests on.

    Attributes:
        inputs: the complete situation.
        central: the value at the central inputs.
        open_mind: the least chance of accepting at which going is honest.
        seed: of the draws.
        known_to_go: whether it is a go if nothing is asked, where that is known already.
    """

    inputs: Inputs
    central: Going
    open_mind: float
    seed: int
    known_to_go: bool | None = None

    @cached_property
    def over_draws(self) -> Going:
        """The value in each draw; the central one where nothing is uncertain."""
        if not self.inputs.drawn:
            return self.central
        return going_over_draws(self.inputs, self.central, self.seed)

    @property
    def mean(self) -> float:
        """E[N] over the draws, by which the verdict goes."""
        return float(np.mean(self.over_draws.total))

    @property
    def p_accept(self) -> float:
        """The chance of accepting an offer, at the central inputs."""
        return float(self.central.job.p_accept[0])

    @property
    def open_minded(self) -> bool:
        """Whether the chance of accepting reaches the open mind."""
        return self.p_accept >= self.open_mind

    @property
    def would_go(self) -> bool:
        """Whether it is a go if nothing is asked."""
        if self.known_to_go is not None:
            return self.known_to_go
        return self.open_minded and self.mean > 0


def basis_of(situation: Situation, seed: int) -> Basis:
    """The value of a complete situation, as far as the verdict needs it.

    Args:
        situation: nothing that the model needs left out.
        seed: the seed of the draws.
    """
    inputs = Inputs.of(situation)
    values = inputs.central()
    central = value_of_going(inputs, values, precision=EXACT)
    return Basis(inputs, central, float(values["side_benefits.open_mind"][0]), seed)
