"""Offers: what was offered, until when, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from goanyway.domain.facts import PayPeriod
from goanyway.errors import InputError, JournalError
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.keeping.closing import end, letter_of
from goanyway.journal.keeping.follow_ups import owe_offer
from goanyway.journal.models import (
    ClosingReason,
    FollowUp,
    FollowUpState,
    Offer,
    OfferState,
    Opportunity,
    OpportunityState,
    User,
)
from goanyway.language import _

_LARGEST = Decimal("999999999999.99")


@dataclass(frozen=True, slots=True)
class Answered:
    """The offer, and a draft that declines it kindly; empty where you accept."""

    offer: Offer
    letter: str


def receive(
    user: User,
    opportunity: str,
    *,
    received_on: date | None = None,
    answer_by: date | None = None,
    pay: Decimal | None = None,
    currency: str = "",
    period: PayPeriod | str = "",
    terms: str = "",
    now: datetime,
) -> Done[Offer]:
    """Note an offer. With a last day to answer, the answer is owed by then.

    Args:
        received_on: today where it is left out.
        period: what the pay is paid for; a year where it is left out.
        terms: everything else that was offered (Markdown).

    Raises:
        UnknownId: you have no such opportunity.
        JournalError: it is closed.
        InputError: the last day is before the first, or the pay is none.
    """
    first = received_on or now.date()
    values = _terms(pay, currency, period, terms)
    _refuse_backwards(first, answer_by)
    with change(user, "offers.receive", now) as changes:
        job = record(user, Opportunity, opportunity)
        if job.state == OpportunityState.CLOSED:
            raise JournalError(_("{job} is closed.\nReopen it first.").format(job=job))
        offer = changes.add(
            Offer(opportunity=job, received_on=first, answer_by=answer_by, **values)
        )
        owe_offer(changes, offer, now)
    return changes.done(offer)


def revise(
    user: User,
    offer: str,
    *,
    answer_by: date | None = None,
    pay: Decimal | None = None,
    currency: str | None = None,
    period: PayPeriod | str | None = None,
    terms: str | None = None,
    now: datetime,
) -> Done[Offer]:
    """Change what was offered, after talking about it; what is None stays as it was.

    Raises:
        UnknownId: you have no such offer.
        JournalError: it is not open any more.
        InputError: the last day is before the first, or the pay is none.
    """
    with change(user, "offers.revise", now) as changes:
        found = _open(user, offer)
        _refuse_backwards(found.received_on, answer_by)
        values = _terms(
            found.pay if pay is None else pay,
            found.currency if currency is None else currency,
            found.period if period is None else period,
            found.terms if terms is None else terms,
        )
        changes.edit(found, answer_by=answer_by or found.answer_by, **values)
        owe_offer(changes, found, now)
    return changes.done(found)


def accept(user: User, offer: str, *, now: datetime) -> Done[Answered]:
    """Say that you accept an offer: its opportunity is closed, other offers there are declined.

    Raises:
        UnknownId: you have no such offer.
        JournalError: it is not open any more.
    """
    with change(user, "offers.accept", now) as changes:
        found = _open(user, offer)
        changes.edit(found, state=OfferState.ACCEPTED)
        others = records(user, Offer).filter(opportunity=found.opportunity_id)
        for each in others.filter(state=OfferState.OPEN):
            changes.edit(each, state=OfferState.DECLINED)
        _answered(changes, found, FollowUpState.DONE, now)
        end(changes, found.opportunity, ClosingReason.ACCEPTED, "", now)
        answered = Answered(found, "")
    return changes.done(answered)


def decline(user: User, offer: str, reason: str = "", *, now: datetime) -> Done[Answered]:
    """Say that you decline an offer. Its opportunity is closed, unless another offer is open there.

    Args:
        reason: why, in your words.

    Raises:
        UnknownId: you have no such offer.
        JournalError: it is not open any more.
    """
    with change(user, "offers.decline", now) as changes:
        found = _open(user, offer)
        changes.edit(found, state=OfferState.DECLINED)
        _answered(changes, found, FollowUpState.DONE, now)
        answered = Answered(found, _over(changes, found, ClosingReason.OFFER_DECLINED, reason, now))
    return changes.done(answered)


def let_lapse(user: User, offer: str, reason: str = "", *, now: datetime) -> Done[Offer]:
    """Say that an offer ran out without an answer of yours; otherwise as `decline`.

    Raises:
        UnknownId: you have no such offer.
        JournalError: it is not open any more, or there is still time to answer.
    """
    with change(user, "offers.let_lapse", now) as changes:
        found = _open(user, offer)
        if found.answer_by is not None and found.answer_by >= now.date():
            raise JournalError(
                _("{offer} can be answered until {day}.\nAccept or decline it.").format(
                    offer=found, day=found.answer_by
                )
            )
        changes.edit(found, state=OfferState.LAPSED)
        _answered(changes, found, FollowUpState.NOT_NEEDED, now)
        _over(changes, found, ClosingReason.OFFER_DECLINED, reason, now)
    return changes.done(found)


def withdraw(user: User, offer: str, *, now: datetime) -> Done[Offer]:
    """Say that they took an offer back. The opportunity stays as it is.

    Raises:
        UnknownId: you have no such offer.
        JournalError: it is not open any more.
    """
    with change(user, "offers.withdraw", now) as changes:
        found = _open(user, offer)
        changes.edit(found, state=OfferState.WITHDRAWN)
        _answered(changes, found, FollowUpState.NOT_NEEDED, now)
    return changes.done(found)


def _over(changes: Changes, offer: Offer, reason: ClosingReason, said: str, now: datetime) -> str:
    """Close the opportunity where no other offer is open there; the letter, where it is you."""
    job = offer.opportunity
    others = records(job.owner, Offer).filter(opportunity=job, state=OfferState.OPEN)
    if job.state == OpportunityState.OPEN and not others.exists():
        end(changes, job, reason, said, now)
        return letter_of(job)
    return ""


def _answered(changes: Changes, offer: Offer, state: FollowUpState, now: datetime) -> None:
    owing = records(offer.owner, FollowUp).filter(offer=offer, state=FollowUpState.OPEN)
    for each in owing:
        changes.edit(each, state=state, settled_at=now, snoozed_until=None)


def _open(user: User, handle: str) -> Offer:
    found = record(user, Offer, handle)
    if found.state != OfferState.OPEN:
        raise JournalError(
            _("{offer} is {state}.\n`undo` takes that back.").format(offer=found, state=found.state)
        )
    return found


def _terms(
    pay: Decimal | None, currency: str, period: PayPeriod | str, terms: str
) -> dict[str, object]:
    if pay is not None and not (pay.is_finite() and 0 <= pay <= _LARGEST):
        raise InputError(_("{pay}: this is no pay.\nGive a sum of money.").format(pay=pay))
    if period and period not in tuple(PayPeriod):
        raise InputError(
            _("{period}: pay is for one of {periods}.").format(
                period=period, periods=", ".join(PayPeriod)
            )
        )
    code = currency.strip().upper()
    if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise InputError(
            _("{currency}: this is no currency.\nGive its code, as USD.").format(currency=currency)
        )
    default = PayPeriod.YEAR if pay is not None else ""
    return {"pay": pay, "currency": code, "period": period or default, "terms": terms.strip()}


def _refuse_backwards(received_on: date, answer_by: date | None) -> None:
    if answer_by is not None and answer_by < received_on:
        raise InputError(
            _("The last day to answer, {last}, is before the offer came, {first}.").format(
                last=answer_by, first=received_on
            )
        )
