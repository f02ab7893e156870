"""What you would do otherwise, and what it is worth a year.

Where your pay is not known, your alternative is taken to pay what this job names, with the doubt
that this deserves: nobody is told that a job is worth less than one that nobody described.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from goanyway.advising.yearly_pay import USUAL_WORTH
from goanyway.decide.job_search import (
    MONTHS_PER_WEEK,
    Searching,
    chance_of_an_offer,
    worth_of_searching,
)
from goanyway.domain.origin import Origin, weakest
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.situation import Alternative, AlternativeKind, Search, Situation
from goanyway.figures import Figures


@dataclass(frozen=True, slots=True)
class Earned:
    """What you are taken to earn, now or last.

    Attributes:
        known: you said it.
        yearly: what you said, else what this job names, else what is usual.
    """

    known: Quantity | None
    yearly: float


def usual_pay(situation: Situation, scale: float, figures: Figures) -> float:
    """The pay that a job of yours usually has: yours, what an alternative says of it, or the scale.

    Args:
        situation: in money a year.
        scale: the pay that shares of pay are taken of.
        figures: how much better an offer in hand usually is.
    """
    you, given = situation.you.pay, situation.alternative
    if you is not None and you.mean > 0:
        return you.mean
    if given.worth is None or given.worth.mean <= 0:
        return scale
    key = None if given.kind is None else USUAL_WORTH.get(given.kind)
    return given.worth.mean / (1.0 if key is None else figures.figure(key).mean / scale)


def alternative(situation: Situation, earned: Earned, figures: Figures) -> Alternative:
    """The alternative with its worth; what going on searching is worth is computed.

    Args:
        situation: complete but for the alternative.
        earned: your pay.
        figures: paying the scale.
    """
    given = situation.alternative
    kind = given.kind or AlternativeKind.CURRENT_JOB
    sd = given.sd
    if sd is None and given.worth is not None and given.worth.uncertain:
        sd = given.worth.fixed(given.worth.spread, Unit.MONEY_PER_YEAR)
    return replace(
        given,
        kind=kind,
        worth=given.worth or _worth(kind, situation, earned, figures),
        sd=figures.figure("alternative.sd", you=sd),
    )


def _worth(
    kind: AlternativeKind, situation: Situation, earned: Earned, figures: Figures
) -> Quantity:
    if kind is AlternativeKind.SEARCH:
        search = situation.search
        rests_on = (
            search.offers_per_month,
            search.offer_mean,
            search.offer_sd,
            search.income_meanwhile,
            situation.you.months_you_can_wait,
        )
        origins = [each.origin for each in rests_on if each is not None]
        worth = worth_of_searching(searching(situation))
        return certain(worth, Unit.MONEY_PER_YEAR, weakest(origins), "search")
    if kind is AlternativeKind.CURRENT_JOB:
        if earned.known is not None:
            return earned.known
        return figures.paying(earned.yearly).figure("alternative.worth")
    return figures.paying(earned.yearly).figure(USUAL_WORTH[kind])


def search(situation: Situation, earned: Earned, figures: Figures) -> Search:
    """What searching on would bring; only where that is the alternative.

    Nobody searching is supposed to be offered more than they earned; a mean that you state stands.
    """
    if situation.alternative.kind is not AlternativeKind.SEARCH:
        return situation.search
    given, figures = situation.search, figures.paying(earned.yearly)
    mean = figures.figure("search.offer_mean", you=given.offer_mean)
    if given.offer_mean is None and mean.mean > earned.yearly:
        mean = mean.fixed(earned.yearly, Unit.MONEY_PER_YEAR)
    return Search(
        offers_per_month=figures.figure("search.offers_per_month", you=given.offers_per_month),
        offer_mean=mean,
        offer_sd=figures.figure("search.offer_sd", you=given.offer_sd),
        income_meanwhile=figures.figure("search.income_meanwhile", you=given.income_meanwhile),
        bridge=figures.figure("search.bridge", you=given.bridge),
    )


def searching(situation: Situation) -> Searching:
    """The search of a situation in which it is complete."""
    on, job, you = situation.search, situation.job, situation.you
    return Searching(
        weeks=round(_mean(you.months_you_can_wait) / MONTHS_PER_WEEK),
        rate=_mean(on.offers_per_month),
        mean=_mean(on.offer_mean),
        sd=_mean(on.offer_sd),
        meanwhile=_mean(on.income_meanwhile),
        bridge=_mean(on.bridge),
        years=_mean(job.years),
        discount=_mean(job.discount),
        searched=0.0 if you.months_searched is None else you.months_searched.mean,
    )


def offer_while_savings_last(situation: Situation) -> float | None:
    """The chance of an offer before your savings end; None where you live on none."""
    if situation.alternative.kind is not AlternativeKind.SEARCH:
        return None
    if situation.you.months_you_can_wait is None:
        return None
    if situation.you.months_you_can_wait.origin is Origin.ASSUMPTION:
        return None  # how long they last was not said
    return chance_of_an_offer(searching(situation))


def _mean(quantity: Quantity | None) -> float:
    if quantity is None:
        raise ValueError("a figure of the search was left out")
    return quantity.mean
