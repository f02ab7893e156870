r"""What an interview is worth for the job itself.

After the interview M = E[V | what it showed] is a mixture of normals, one for each way the
deal-breakers that it settles may turn out. For one stage

    gross            = T p sum over components  weight (1 - Q) s psi((b' - mu_V) / s)
    a                = P(M > b')                            the chance of accepting an offer
    already expected = min(gross, T p max(0, (1 - Q)(E[V] - b) - Q L / T))
    proved wrong     = gross - already expected             EVSI of the interview, never negative

with b' the least M at which you accept (`deal_breakers`). Several stages: `stages`.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass

import numpy as np

from goanyway.decide.beliefs import variance_after_each_stage, worth_expected
from goanyway.decide.deal_breakers import expected_penalty, worth_of_accepting_unseen
from goanyway.decide.normal import Floats
from goanyway.decide.opportunity import Opportunity
from goanyway.decide.stages import DRAWING_NODES, attend_in_order

BLOCK = 1024
"""Opportunities that are valued together, so that what is computed for them stays in cache."""


@dataclass(frozen=True, slots=True)
class JobValue:
    """The value of going for the job alone; every array is (n,).

    Attributes:
        gross: expected gain, in money.
        cost: expected cost under the best policy of withdrawing or going on.
        already_expected: the part of gross that today's beliefs alone would give.
        p_offer: chance of an offer under that policy.
        p_accept: chance of accepting, given an offer (a); 0 where no offer can come.
        leverage: expected gain from another offer's rise, before the chances that it comes in
            time and moves the other; 0 without a rise.
    """

    gross: Floats
    cost: Floats
    already_expected: Floats
    p_offer: Floats
    p_accept: Floats
    leverage: Floats

    @property
    def proved_wrong(self) -> Floats:
        """What the interview's information is worth (EVSI)."""
        return self.gross - self.already_expected

    @property
    def net(self) -> Floats:
        """J = gross - cost."""
        return self.gross - self.cost

    @property
    def p_take(self) -> Floats:
        """The chance that you end in this job."""
        return self.p_offer * self.p_accept


def job_value(
    opportunity: Opportunity, rise: Floats | None = None, nodes: int = DRAWING_NODES
) -> JobValue:
    """Value the first stage of each opportunity.

    Args:
        opportunity: arrays, (n,) on the last axis.
        rise: by how much another pending offer would rise, a year, (n,).
        nodes: quadrature nodes for each stage before the last; one stage is in closed form.
    """
    count = opportunity.count
    if count <= BLOCK:
        return _job_value(opportunity, rise, nodes)
    blocks = []
    for start in range(0, count, BLOCK):
        stop = min(start + BLOCK, count)
        rises = rise if rise is None or rise.shape[-1] == 1 else rise[start:stop]
        values = _job_value(opportunity.block(start, stop), rises, nodes)
        blocks.append([np.broadcast_to(each, stop - start) for each in astuple(values)])
    return JobValue(*(np.concatenate(columns) for columns in zip(*blocks, strict=True)))


def _job_value(opportunity: Opportunity, rise: Floats | None, nodes: int) -> JobValue:
    worth = worth_expected(opportunity)
    start = worth - expected_penalty(opportunity, unsettled_only=True)
    variances = variance_after_each_stage(opportunity)
    outcome = attend_in_order(opportunity, start, variances, rise, nodes)
    unseen = np.maximum(worth_of_accepting_unseen(opportunity, worth), 0.0)
    already = np.minimum(outcome.gross, opportunity.years * opportunity.chance_of_offer * unseen)
    accepted = np.divide(
        outcome.take, outcome.offer, out=np.zeros_like(outcome.take), where=outcome.offer > 0
    )
    return JobValue(outcome.gross, outcome.cost, already, outcome.offer, accepted, outcome.leverage)
