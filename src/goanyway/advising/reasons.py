"""What the person says makes them hesitate, compiled into beliefs, deal-breakers and the way.

    attribute kinds   mean = points x sure, of the same attribute the lowest of the worse plus the
                      highest of the better, within -2 and 2; with makes_up, -sure x makes_up / m_k
                      where that is lower. A mean that you give yourself counts as one of them
    feeling           -0.3, -0.6 or -1 point in each of growth, manager, team, work and culture: the
                      lower of feeling and description where it is described as worse; what is
                      described as better stands
    commute           enters for certain (`decide.inputs`), 5 days a week where nothing is said; it
                      leaves the doubt of location
    all others        a deal-breaker with q = sure and D = makes_up, 15% of pay where left out, or
                      an absolute one. What the employer can answer settles at the first stage, own
                      life never. Beside a pay that was named, `pay` adds only `makes_up`; `hours`
                      adds what its `makes_up` is more than the hours of both sides already cost

A no-go of an attribute, of the way or of your own life keeps its minus beside the absolute
deal-breaker, since nothing settles them for certain before you accept: so making a drawback worse
never makes the job look better. Nothing that was supposed is taken back, since nothing is supposed.
Kinds that need you there do not bear on a job that is fully remote.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from goanyway.domain.attributes import HALO, Attribute
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.reason import NEEDS_PRESENCE, Answerer, ReasonKind, Strength
from goanyway.domain.situation import Belief, DealBreaker, Reason
from goanyway.figures import Figures

CERTAIN, LIKELY = 0.97, 0.75
USUAL_DAYS = 5
LOWEST, HIGHEST = -2.0, 2.0
NEVER, FIRST = 0, 1


@dataclass(frozen=True, slots=True)
class Job:
    """What a reason is compiled for.

    Attributes:
        weights: what a point is worth a year.
        pay_named: whether the pay was named.
        remote: whether the work is fully remote.
        hours_cost: what more hours than the alternative's take off already, in money a year.
    """

    weights: Mapping[Attribute, Quantity]
    pay_named: bool
    remote: bool
    hours_cost: float


@dataclass(frozen=True, slots=True)
class Compiled:
    """Reasons as the model takes them.

    Attributes:
        beliefs: those that you gave, with what the reasons make of their means.
        deal_breakers: one for each reason that is or is not so.
        ways: the reasons about the way, filled in; the model reads them as they are.
        bearing: for each reason, whether it bears on this job.
    """

    beliefs: Mapping[Attribute, Belief]
    deal_breakers: tuple[DealBreaker, ...]
    ways: tuple[Reason, ...]
    bearing: tuple[bool, ...]


def compiled(
    reasons: Sequence[Reason], beliefs: Mapping[Attribute, Belief], job: Job, figures: Figures
) -> Compiled:
    """Compile reasons into the precise form.

    Args:
        reasons: as they were said, money being a year's.
        beliefs: as you gave them.
        job: what is known of the job and of you.
        figures: where what is left out comes from.
    """
    bearing = tuple(not (job.remote and each.kind in NEEDS_PRESENCE) for each in reasons)
    active = [each for each, bears in zip(reasons, bearing, strict=True) if bears]
    return Compiled(
        _described(active, beliefs, job.weights),
        tuple(_deal_breaker(each, job, figures) for each in active if is_or_is_not(each)),
        tuple(_way(each) for each in active if each.kind is ReasonKind.COMMUTE),
        bearing,
    )


def sure_of(reason: Reason) -> float:
    """How sure a reason is: as said, else likely; the way is certain."""
    if reason.sure is not None:
        return reason.sure.mean
    return CERTAIN if reason.kind is ReasonKind.COMMUTE else LIKELY


def is_or_is_not(reason: Reason) -> bool:
    """Whether a reason becomes a deal-breaker."""
    return reason.no_go or not (reason.kind.attributes or reason.kind is ReasonKind.COMMUTE)


def _deal_breaker(reason: Reason, job: Job, figures: Figures) -> DealBreaker:
    own_life = reason.kind.answerer is Answerer.YOU
    return DealBreaker(
        what=reason.what or reason.kind.value,
        probability=_vouched(reason.sure, sure_of(reason), Unit.PROBABILITY),
        cost=None if reason.no_go and not own_life else _cost(reason, job, figures),
        absolute=reason.no_go,
        shown_at=NEVER if own_life else FIRST,
        kind=reason.kind,
    )


def _cost(reason: Reason, job: Job, figures: Figures) -> Quantity:
    if reason.makes_up is None:
        if reason.kind is ReasonKind.PAY and job.pay_named:
            return certain(0.0, Unit.MONEY_PER_YEAR, Origin.YOU)
        cost = figures.figure("deal_breakers.cost")
    else:
        cost = reason.makes_up
    if reason.kind is ReasonKind.HOURS and job.hours_cost > 0:
        left = max(0.0, cost.mean - job.hours_cost)
        return certain(left, Unit.MONEY_PER_YEAR, cost.origin, cost.source)
    return cost


def _way(reason: Reason) -> Reason:
    return replace(
        reason,
        sure=reason.sure or certain(1.0, Unit.PROBABILITY, Origin.YOU),
        minutes=reason.minutes or certain(0.0, Unit.MINUTES, Origin.YOU),
        days=reason.days or certain(USUAL_DAYS, Unit.COUNT, Origin.ASSUMPTION, "reasons.days"),
        trip=reason.trip or certain(0.0, Unit.MONEY, Origin.YOU),
    )


def _described(
    reasons: Sequence[Reason],
    beliefs: Mapping[Attribute, Belief],
    weights: Mapping[Attribute, Quantity],
) -> dict[Attribute, Belief]:
    told = dict(beliefs)
    for attribute, weight in weights.items():
        about = [
            each
            for each in reasons
            if attribute in each.kind.attributes and each.kind is not ReasonKind.FEELING
        ]
        felt = [
            _feels(each).points
            for each in reasons
            if each.kind is ReasonKind.FEELING and attribute in HALO
        ]
        if not about and not felt:
            continue
        given = beliefs.get(attribute, Belief())
        said = [sure_of(each) * _feels(each).points for each in about]
        stated = [] if given.mean is None else [given.mean.mean]
        worse = min([0.0, *(each for each in (*said, *stated) if each < 0)])
        better = max([0.0, *(each for each in (*said, *stated) if each > 0)])
        mean = min(HIGHEST, max(LOWEST, worse + better))
        for each in about:
            if each.makes_up is not None and weight.mean > 0:
                mean = min(mean, -sure_of(each) * each.makes_up.mean / weight.mean)
        if felt and better <= 0:
            mean = min(mean, *felt)
        told[attribute] = replace(given, mean=certain(mean, Unit.POINTS, Origin.YOU))
    return told


def _feels(reason: Reason) -> Strength:
    if reason.feels is not None:
        return reason.feels
    return Strength.CLEAR if reason.kind is ReasonKind.FEELING else Strength.WORSE


def _vouched(given: Quantity | None, value: float, unit: Unit) -> Quantity:
    return given or certain(value, unit, Origin.ASSUMPTION, "reasons.sure")
