"""What feeling like declining says of the job, as far as you have not said it yourself.

Somebody who asks feels like saying no, so the job looks worse to them than what they would do
otherwise. `evidence` supposes by how much ("reluctance"): so many points in each of growth,
manager, team, work and culture. Whichever of the five you describe speaks for itself. Whatever
you name beyond that, a worse manager, a deal-breaker, a longer way, less pay, a better offer, is
taken off what is supposed of the others: naming a reason moves the doubt to its place, and adds to
it only where it is more than was supposed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from goanyway.domain.attributes import HALO, Attribute
from goanyway.domain.situation import Belief, Situation
from goanyway.figures import Figures


def with_reluctance(situation: Situation, figures: Figures) -> Situation:
    """The situation, complete but for its stages, with the reluctance that is not named yet."""
    beliefs, weights = situation.job.beliefs, situation.preferences
    supposed = figures.figure("reluctance")
    silent = [each for each in HALO if not _is_yours(beliefs[each])]
    weight = sum(weights[each].mean for each in silent)
    described = sum(weights[each].mean for each in HALO if each not in silent)
    if weight <= 0 or situation.you.accepted_elsewhere:
        return situation
    beyond = max(0.0, _named_of(situation, HALO) + supposed.mean * described)
    others = [each for each in weights if each not in HALO]
    left = -supposed.mean * weight - beyond - _named_of(situation, others) - _named_apart(situation)
    if left <= 0:
        return situation
    share = left / (-supposed.mean * weight)
    mean = replace(supposed.times(share, supposed.unit), source=supposed.source)
    reluctant = {each: replace(beliefs[each], mean=mean) for each in silent}
    return replace(situation, job=replace(situation.job, beliefs={**beliefs, **reluctant}))


def _named_of(situation: Situation, attributes: Iterable[Attribute]) -> float:
    """By how much, a year, you described these as worse than your usual."""
    beliefs = situation.job.beliefs
    return sum(
        max(0.0, -_expected(beliefs[each])) * situation.preferences[each].mean
        for each in attributes
        if _is_yours(beliefs[each])
    )


def _named_apart(situation: Situation) -> float:
    """What deal-breakers and a better paid alternative take off, a year."""
    total = 0.0
    for each in situation.deal_breakers:
        penalty = each.cost or situation.job.wrong_move
        if each.probability is not None and penalty is not None:
            total += each.probability.mean * penalty.mean
    if situation.alternative.worth is not None:
        pay = _expected(situation.job.beliefs[Attribute.PAY])
        total += max(0.0, situation.alternative.worth.mean - pay)
    return total


def _is_yours(belief: Belief) -> bool:
    return belief.mean is not None and belief.mean.is_yours


def _expected(belief: Belief) -> float:
    return 0.0 if belief.mean is None else belief.mean.mean
