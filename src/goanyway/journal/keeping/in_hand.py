"""The best offer that you hold, as what you would do otherwise in every other advice.

What you said yourself goes first: an offer or a counter-offer that your situation names stands.
Where it names your job, or nothing, a kept offer takes its place only if it pays more than your job
is known to; where it says that you search, an offer in hand is the better of the two.

An offer that you accepted settles the jobs that were open then: they are declined since you go (or
stay) elsewhere. One that came later is judged on its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from goanyway.domain.facts import PayPeriod
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.situation import Alternative, AlternativeKind, Situation
from goanyway.interchange.pay_words import PAID_A_YEAR
from goanyway.journal.core.access import records
from goanyway.journal.models import Offer, OfferState, Opportunity
from goanyway.language import N_, Texts, _
from goanyway.spoken_numbers import day, money

_PAID = Texts(
    {
        PayPeriod.HOUR: N_("{amount} an hour"),
        PayPeriod.DAY: N_("{amount} a day"),
        PayPeriod.WEEK: N_("{amount} a week"),
        PayPeriod.MONTH: N_("{amount} a month"),
        PayPeriod.YEAR: N_("{amount} a year"),
    }
)

HOURS_A_YEAR = 2080
"""Of full-time work: to tell which of several offers pays best, and for nothing else."""


@dataclass(frozen=True, slots=True)
class InHand:
    """Offers that bear on a job, those that you accepted first, then the best paid."""

    offers: tuple[Offer, ...] = ()

    @property
    def stamp(self) -> tuple[tuple[str, int], ...]:
        """What changes when any of them does."""
        return tuple((each.handle, each.version) for each in self.offers)

    def entered(self, situation: Situation) -> tuple[Situation, tuple[str, ...]]:
        """The situation with the best of them as its alternative, and what to say of it."""
        usable = [each for each in self.offers if _is_countable(each, situation)]
        offer = next(iter(usable), None)
        if offer is None or not _is_better(offer, situation):
            return situation, ()
        kind = AlternativeKind.COUNTER_OFFER if offer.is_counter_offer else AlternativeKind.OFFER
        given = situation.alternative
        accepted = offer.state == OfferState.ACCEPTED
        currency = situation.currency or offer.currency
        told = Alternative(
            kind=kind,
            worth=_worth(offer, situation),
            hours_per_week=given.hours_per_week,
            reason_for_looking=given.reason_for_looking,
            expires=None if accepted else offer.answer_by,
            accepted=accepted,
        )
        return replace(situation, currency=currency, alternative=told), (_note(offer),)


def in_hand(job: Opportunity, today: date) -> InHand:
    """The offers of other jobs that bear on this one today."""
    others = records(job.owner, Offer).exclude(opportunity=job).select_related("opportunity")
    there = others.filter(state__in=(OfferState.OPEN, OfferState.ACCEPTED))
    bearing = [each for each in there if _bears_on(each, job, today)]
    return InHand(tuple(sorted(bearing, key=_rank)))


def yearly_pay(offer: Offer) -> float | None:
    """The pay of an offer a year, working full time where it is by the hour; None if not known."""
    if offer.pay is None:
        return None
    if offer.period == PayPeriod.HOUR:
        return float(offer.pay) * HOURS_A_YEAR
    return float(offer.pay) * float(PAID_A_YEAR[PayPeriod(offer.period or PayPeriod.YEAR)])


def _bears_on(offer: Offer, job: Opportunity, today: date) -> bool:
    if offer.state == OfferState.ACCEPTED:
        since = offer.answered_on or offer.opportunity.closed_on or offer.received_on
        return job.opened_on <= since
    return offer.answer_by is None or offer.answer_by >= today


def _rank(offer: Offer) -> tuple[bool, float, str]:
    return offer.state != OfferState.ACCEPTED, -(yearly_pay(offer) or 0.0), offer.handle


def _is_countable(offer: Offer, situation: Situation) -> bool:
    """Whether its pay can be set beside yours: the same currency, or one with a rate."""
    if offer.pay is None or not (offer.currency and situation.currency):
        return True
    return offer.currency == situation.currency or offer.currency in situation.rates


def _is_better(offer: Offer, situation: Situation) -> bool:
    """Whether it takes the place of what the situation says."""
    given = situation.alternative
    if given.kind in (AlternativeKind.OFFER, AlternativeKind.COUNTER_OFFER) or given.accepted:
        return False
    if offer.state == OfferState.ACCEPTED or given.kind is AlternativeKind.SEARCH:
        return True
    known = given.worth or situation.you.pay
    pays = yearly_pay(offer)
    if known is None or pays is None:
        return True
    rate = situation.rates.get(offer.currency, 1.0)
    return pays * rate > _by_the_year(known)


def _by_the_year(pay: Quantity) -> float:
    return pay.mean * (HOURS_A_YEAR if pay.unit is Unit.MONEY_PER_HOUR else 1)


def _worth(offer: Offer, situation: Situation) -> Quantity | None:
    """What it pays, by the hour where it says so, in your currency; None where it is not known."""
    yearly = yearly_pay(offer)
    if offer.pay is None or yearly is None:
        return None
    rate = situation.rates.get(offer.currency, 1.0)
    if offer.period == PayPeriod.HOUR:
        hourly = float(offer.pay) * rate
        return certain(hourly, Unit.MONEY_PER_HOUR, Origin.YOUR_RECORD, offer.handle)
    return certain(yearly * rate, Unit.MONEY_PER_YEAR, Origin.YOUR_RECORD, offer.handle)


def _note(offer: Offer) -> str:
    firm = offer.opportunity.employer or offer.opportunity.handle
    if offer.state == OfferState.ACCEPTED and offer.is_counter_offer:
        return _("You took the counter-offer from {firm}, so you stay where you are.").format(
            firm=firm
        )
    if offer.state == OfferState.ACCEPTED:
        return _("You accepted the offer from {firm}.").format(firm=firm)
    said = (
        _(
            "For what you'd do otherwise, we use your record: the counter-offer from "
            "{firm}{pay}{until}."
        )
        if offer.is_counter_offer
        else _(
            "For what you'd do otherwise, we use your record: the offer from {firm}{pay}{until}."
        )
    )
    pay = ""
    if offer.pay is not None:
        amount = money(float(offer.pay), offer.currency, 6)
        pay = f", {_PAID[PayPeriod(offer.period or PayPeriod.YEAR)].format(amount=amount)}"
    until = _(", open until {day}").format(day=day(offer.answer_by)) if offer.answer_by else ""
    return said.format(firm=firm, pay=pay, until=until)


def open_offers(offers: Sequence[Offer], today: date) -> list[Offer]:
    """Those that you can still take, the best paid first."""
    there = [each for each in offers if each.state == OfferState.OPEN]
    current = [each for each in there if each.answer_by is None or each.answer_by >= today]
    return sorted(current, key=_rank)
