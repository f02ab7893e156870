"""What feeling like declining says of the job, as far as you have not said it yourself.

Somebody who asks feels like saying no, so the job looks worse to them than what they would do
otherwise, by an amount that `evidence` supposes ("reluctance", in points of growth, manager, team,
work and culture). Who describes any of those five, or has another offer, has spoken for himself,
and nothing is supposed. Whatever else you name (a deal-breaker, a longer way, less pay) is taken
off the amount, so that naming a reason never makes a job look better than keeping silent.
"""

from __future__ import annotations

from dataclasses import replace

from goanyway.domain.attributes import HALO, Attribute
from goanyway.domain.origin import Origin
from goanyway.domain.situation import AlternativeKind, Belief, Situation
from goanyway.evidence import default

IN_HAND = (AlternativeKind.OFFER, AlternativeKind.COUNTER_OFFER)


def with_reluctance(situation: Situation, yearly: float) -> Situation:
    """The situation with the part of the reluctance that is not named yet.

    Args:
        situation: complete but for its stages.
        yearly: the reference pay, which weights left out are shares of.
    """
    beliefs = situation.job.beliefs
    weight = sum(situation.preferences[each].mean for each in HALO)
    spoken = any(_is_yours(beliefs[each]) for each in HALO)
    if spoken or weight <= 0 or situation.alternative.kind in IN_HAND:
        return situation
    supposed = default("reluctance").quantity
    usual_weight = sum(default(f"preferences.{each}").given(yearly).mean for each in HALO)
    left = -supposed.mean * usual_weight - named(situation)
    points = min(-supposed.mean, left / weight)
    if points <= 0:
        return situation
    mean = replace(supposed.times(points / -supposed.mean, supposed.unit), source=supposed.source)
    reluctant = {each: replace(beliefs[each], mean=mean) for each in HALO}
    return replace(situation, job=replace(situation.job, beliefs={**beliefs, **reluctant}))


def named(situation: Situation) -> float:
    """By how much, a year, what you said yourself makes the job worse than the alternative."""
    beliefs = situation.job.beliefs
    total = sum(
        max(0.0, -_expected(beliefs[attribute])) * weight.mean
        for attribute, weight in situation.preferences.items()
        if _is_yours(beliefs[attribute])
    )
    for each in situation.deal_breakers:
        penalty = each.cost or situation.job.wrong_move
        if each.probability is not None and penalty is not None:
            total += each.probability.mean * penalty.mean
    if situation.alternative.worth is not None:
        pay = _expected(beliefs[Attribute.PAY])
        total += max(0.0, situation.alternative.worth.mean - pay)
    return total


def _is_yours(belief: Belief) -> bool:
    return belief.mean is not None and belief.mean.origin is Origin.YOU


def _expected(belief: Belief) -> float:
    return 0.0 if belief.mean is None else belief.mean.mean
