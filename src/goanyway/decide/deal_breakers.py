"""Deal-breakers: what each stage settles, and what stays unknown when you must accept.

Settled ones make a mixture: a finite one that is real takes its cost off the worth, an absolute
one ends the matter. What no stage settles stays averaged: finite ones take q D off; with absolute
ones (jointly Q) accepting is worth (1 - Q)(M - b) - Q L / T a year, so that you accept where
M > b + Q L / ((1 - Q) T). An absolute one that has a cost too takes q D off as well while it stays
unknown: what nobody would accept is no better than what costs D.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np

from goanyway.decide.normal import Floats
from goanyway.decide.opportunity import NEVER, Opportunity


@dataclass(frozen=True, slots=True)
class Component:
    """One way in which the deal-breakers of a stage may turn out, none absolute being real.

    Attributes:
        chance: its probability, (n,); those of a stage add up to less than 1 by the
            chance that an absolute one is real.
        shift: what the real ones take off the worth a year, (n,).
    """

    chance: Floats
    shift: Floats


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Accepting an offer as a decision about the posterior mean M.

    Attributes:
        threshold: accept where M exceeds this, (n,); infinite where accepting never pays.
        share: what a unit of M above the threshold is worth, (1 - Q), (n,).
    """

    threshold: Floats
    share: Floats


def components(opportunity: Opportunity, stage: int) -> list[Component]:
    """The mixture that stage `stage` (from 1) settles."""
    surviving = np.ones(1)
    finite: list[int] = []
    for index, shown_at in enumerate(opportunity.shown_at):
        if shown_at != stage:
            continue
        if opportunity.absolute[index]:
            surviving = surviving * (1.0 - opportunity.probability[index])
        else:
            finite.append(index)
    mixture = []
    for real in product((False, True), repeat=len(finite)):
        chance, shift = surviving, np.zeros(1)
        for index, is_real in zip(finite, real, strict=True):
            q = opportunity.probability[index]
            chance = chance * (q if is_real else 1.0 - q)
            if is_real:
                shift = shift + opportunity.penalty[index]
        mixture.append(Component(chance, shift))
    return mixture


def expected_penalty(opportunity: Opportunity, *, unsettled_only: bool) -> Floats:
    """The sum of q D over finite deal-breakers, and over absolute ones that stay unknown, (n,)."""
    total = np.zeros(1)
    for q, penalty, absolute, shown_at in _each(opportunity):
        if shown_at == NEVER or not (absolute or unsettled_only):
            total = total + q * penalty
    return total


def chance_of_absolute(opportunity: Opportunity, *, unsettled_only: bool) -> Floats:
    """Q, the probability that some absolute deal-breaker is real, (n,)."""
    none = np.ones(1)
    for q, _, absolute, shown_at in _each(opportunity):
        if absolute and (shown_at == NEVER or not unsettled_only):
            none = none * (1.0 - q)
    return 1.0 - none


def acceptance(opportunity: Opportunity, *, unsettled_only: bool = True) -> Acceptance:
    """When to accept, given that absolute deal-breakers stay unknown.

    Args:
        unsettled_only: only those that no stage settles stay unknown; else all of them do.
    """
    unsettled = chance_of_absolute(opportunity, unsettled_only=unsettled_only)
    if not np.any(unsettled):
        return Acceptance(opportunity.alternative, np.ones(1))
    share = 1.0 - unsettled
    certain = share <= 0
    odds = unsettled / np.where(certain, 1.0, share)
    threshold = opportunity.alternative + odds * opportunity.wrong_move / opportunity.years
    return Acceptance(np.where(certain, np.inf, threshold), share)


def worth_of_accepting_unseen(opportunity: Opportunity, worth: Floats) -> Floats:
    """(1 - Q)(E[V] - b) - Q L / T: a year of the job on today's beliefs alone, (n,).

    Args:
        worth: m'mu, before deal-breakers, (n,).
    """
    some_absolute = chance_of_absolute(opportunity, unsettled_only=False)
    expected = worth - expected_penalty(opportunity, unsettled_only=False)
    return (1.0 - some_absolute) * (
        expected - opportunity.alternative
    ) - some_absolute * opportunity.wrong_move / opportunity.years


def _each(opportunity: Opportunity) -> zip[tuple[Floats, Floats, bool, int]]:
    return zip(
        opportunity.probability,
        opportunity.penalty,
        opportunity.absolute,
        opportunity.shown_at,
        strict=True,
    )
