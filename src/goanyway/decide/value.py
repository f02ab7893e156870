r"""What an interview is worth for the job itself.

After the interview M = E[V | what it showed] is a mixture of normals, one for each way the
deal-breakers that it settles may turn out. For one stage

    gross            = T p sum over components  weight (1 - Q) s psi((b' - mu_V) / s)
    a                = P(M > b')                            the chance of accepting an offer
                     = sum over components  weight (1 - Phi((b' - mu_V) / s))
    already expected = min(gross, T p max(0, (1 - Q)(E[V] - b) - Q L / T))
    proved wrong     = gross - already expected             EVSI of the interview, never negative

with b' the least M at which you accept (`deal_breakers`). Several stages: `stages`.

a is what makes an open mind honest. It is P(accept | passed everywhere), with no withdrawal in
between, whatever the number of stages: s^2 is what all of them show and the components are what all
of them settle. With withdrawals it would rise where a drawback sends you home early, since only
the hopeful get as far as an offer.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass, replace

import numpy as np

from goanyway.decide.beliefs import variance_after_each_stage, worth_expected
from goanyway.decide.deal_breakers import (
    acceptance,
    components,
    expected_penalty,
    worth_of_accepting_unseen,
)
from goanyway.decide.normal import Floats, gain_and_chance
from goanyway.decide.opportunity import NEVER, Opportunity
from goanyway.decide.stages import DRAWING, Precision, attend_in_order

BLOCK = 1024
"""Opportunities that are valued together, so that what is computed for them stays in cache."""

BLOCK_OF_ONE_STAGE = 4096
"""The same in closed form, which keeps less."""


@dataclass(frozen=True, slots=True)
class JobValue:
    """The value of going for the job alone; every array is (n,).

    Attributes:
        gross: expected gain, in money.
        cost: expected cost under the best policy of withdrawing or going on.
        already_expected: the part of gross that today's beliefs alone would give.
        p_offer: chance of an offer under that policy; not a number where it was not wanted.
        p_take: chance that you end in this job, under that policy.
        p_accept: chance of accepting once every stage is passed (a), without withdrawals; not a
            number where it was not wanted.
        leverage: expected gain from another offer's rise, before the chances that it comes in
            time and moves the other; 0 without a rise.
    """

    gross: Floats
    cost: Floats
    already_expected: Floats
    p_offer: Floats
    p_take: Floats
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


def job_value(
    opportunity: Opportunity,
    rise: Floats | None = None,
    precision: Precision = DRAWING,
    *,
    accepting: bool = True,
) -> JobValue:
    """Value the first stage of each opportunity.

    Args:
        opportunity: arrays, (n,) on the last axis.
        rise: by how much another pending offer would rise, a year, (n,).
        precision: how closely several stages are valued; one stage is in closed form.
        accepting: whether the chance of accepting is wanted too.
    """
    count = opportunity.count
    block = BLOCK if len(opportunity.costs) > 1 else BLOCK_OF_ONE_STAGE
    if count <= block:
        return _job_value(opportunity, rise, precision, accepting=accepting)
    blocks = []
    for start in range(0, count, block):
        stop = min(start + block, count)
        rises = rise if rise is None or rise.shape[-1] == 1 else rise[start:stop]
        values = _job_value(opportunity.block(start, stop), rises, precision, accepting=accepting)
        blocks.append([np.broadcast_to(each, stop - start) for each in astuple(values)])
    return JobValue(*(np.concatenate(columns) for columns in zip(*blocks, strict=True)))


def _job_value(
    opportunity: Opportunity, rise: Floats | None, precision: Precision, *, accepting: bool
) -> JobValue:
    worth = worth_expected(opportunity)
    start = worth - expected_penalty(opportunity, unsettled_only=True)
    variances = variance_after_each_stage(opportunity)
    outcome = attend_in_order(opportunity, start, variances, rise, precision)
    unseen = np.maximum(worth_of_accepting_unseen(opportunity, worth), 0.0)
    already = np.minimum(outcome.gross, opportunity.years * opportunity.chance_of_offer * unseen)
    accepted = np.full(1, np.nan)
    if accepting:
        accepted = _chance_of_accepting(opportunity, start, variances[-1])
    return JobValue(
        outcome.gross,
        outcome.cost,
        already,
        outcome.offer,
        outcome.take,
        accepted,
        outcome.leverage,
    )


def _chance_of_accepting(opportunity: Opportunity, start: Floats, variance: Floats) -> Floats:
    """a: the chance of accepting once every stage is passed, (n,).

    Args:
        opportunity: arrays, (n,) on the last axis.
        start: expected worth, unsettled penalties taken off, (n,).
        variance: variance of the posterior mean after all stages, (n,).
    """
    accepting = acceptance(opportunity)
    at_once = tuple(NEVER if at == NEVER else 1 for at in opportunity.shown_at)
    sd = np.sqrt(np.maximum(variance, 0.0))
    chance = np.zeros(1)
    for component in components(replace(opportunity, shown_at=at_once), 1):
        _, above = gain_and_chance(start - component.shift, sd, accepting.threshold)
        chance = chance + component.chance * above
    return chance
