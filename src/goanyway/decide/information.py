"""What perfect knowledge would be worth: EVPI and EVPPI.

Both are money a year, given an offer: T p times them is the worth before the interview. Accepting
on what one knows is worth max(0, (1 - Q)(E[V | known] - b) - Q L / T) a year.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from goanyway.decide.beliefs import worth_expected, worth_variance
from goanyway.decide.deal_breakers import (
    acceptance,
    expected_penalty,
    worth_of_accepting_unseen,
)
from goanyway.decide.normal import Floats, gain_and_chance
from goanyway.decide.opportunity import HALO_ROWS, Opportunity
from goanyway.decide.value import job_value


def perfect_information(opportunity: Opportunity) -> Floats:
    """EVPI: knowing every attribute and settling every deal-breaker, (n,)."""
    everything = replace(
        opportunity,
        errors=(np.zeros((len(opportunity.sd), 1)),),
        passing=(np.ones(1),),
        costs=(np.zeros(1),),
        alternative_sd=np.zeros(1),
        shown_at=(1,) * len(opportunity.shown_at),
    )
    unseen = worth_of_accepting_unseen(opportunity, worth_expected(opportunity))
    gross = job_value(everything).gross / opportunity.years
    return np.maximum(gross - np.maximum(unseen, 0.0), 0.0)


def perfect_attribute(opportunity: Opportunity, attribute: int) -> Floats:
    """EVPPI of one attribute, every deal-breaker staying as likely as believed, (n,)."""
    own_sd = opportunity.sd[attribute]
    moved = own_sd * opportunity.weight[attribute]
    if attribute in HALO_ROWS:
        others = [row for row in HALO_ROWS if row != attribute]
        spill = (opportunity.sd[others] * opportunity.weight[others]).sum(axis=0)
        moved = moved + np.where(own_sd > 0, opportunity.correlation * spill, 0.0)
    return _worth_of_seeing(opportunity, np.abs(moved))


def perfect_beliefs(opportunity: Opportunity) -> Floats:
    """EVPPI of all attributes together, deal-breakers staying as likely as believed, (n,)."""
    return _worth_of_seeing(opportunity, np.sqrt(worth_variance(opportunity)))


def perfect_deal_breaker(opportunity: Opportunity, index: int) -> Floats:
    """EVPPI of settling one deal-breaker, all else staying as believed, (n,)."""
    q = opportunity.probability[index]
    informed = np.zeros(1)
    for chance, answer in ((1.0 - q, 0.0), (q, 1.0)):
        told = with_probability(opportunity, index, np.full(1, answer))
        worth = worth_of_accepting_unseen(told, worth_expected(told))
        informed = informed + chance * np.maximum(worth, 0.0)
    today = worth_of_accepting_unseen(opportunity, worth_expected(opportunity))
    return np.maximum(informed - np.maximum(today, 0.0), 0.0)


def with_probability(opportunity: Opportunity, index: int, probability: Floats) -> Opportunity:
    """The same opportunity with another probability for one deal-breaker."""
    chances = list(opportunity.probability)
    chances[index] = probability
    return replace(opportunity, probability=tuple(chances))


def _worth_of_seeing(opportunity: Opportunity, seen_sd: Floats) -> Floats:
    """What a look that moves E[V] by `seen_sd` is worth for accepting, (n,)."""
    accepting = acceptance(opportunity, unsettled_only=False)
    center = worth_expected(opportunity) - expected_penalty(opportunity, unsettled_only=False)
    gain, _ = gain_and_chance(center, seen_sd, accepting.threshold)
    unseen = np.maximum(center - accepting.threshold, 0.0)
    return np.maximum(accepting.share * (gain - unseen), 0.0)
