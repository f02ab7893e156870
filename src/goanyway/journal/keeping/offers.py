"""Offers: what was offered, until when, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from goanyway.domain.facts import Facts, Kind, PayPeriod
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
    OfferKind,
    OfferState,
    Opportunity,
    OpportunityState,
    User,
)
from goanyway.language import _

_LARGEST = Decimal("999999999999.99")

_KINDS = {Kind.OFFER: OfferKind.OFFER, Kind.COUNTER_OFFER: OfferKind.COUNTER_OFFER}
"""Which messages make an offer."""


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
    kind: OfferKind | str = OfferKind.OFFER,
    now: datetime,
) -> Done[Offer]:
    """Note an offer. With a last day to answer, the answer is owed by then.

    Args:
        kind: of a job, or a counter-offer of the firm that you would leave.
        received_on: today where it is left out.
        period: what the pay is paid for; a year where it is left out.
        terms: everything else that was offered (Markdown).

    Raises:
        UnknownId: you have no such opportunity.
        JournalError: it is closed.
        InputError: the last day is before the first, the pay is none, or there is no such kind.
    """
    if kind not in tuple(OfferKind):
        raise InputError(
            _("{kind}: that isn't a kind of offer. Use one of {kinds}.").format(
                kind=kind, kinds=", ".join(OfferKind)
            )
        )
    first = received_on or now.date()
    values = _terms(pay, currency, period, terms)
    _refuse_backwards(first, answer_by)
    with change(user, "offers.receive", now) as changes:
        job = record(user, Opportunity, opportunity)
        if job.state == OpportunityState.CLOSED:
            raise JournalError(_("{job} is closed.\nReopen it first.").format(job=job))
        offer = changes.add(
            Offer(opportunity=job, kind=kind, received_on=first, answer_by=answer_by, **values)
        )
        owe_offer(changes, offer, now)
    return changes.done(offer)


def keep_terms(
    changes: Changes, job: Opportunity, facts: Facts, received_on: date, now: datetime
) -> Offer | None:
    """Keep the terms that a message offers, as part of taking it in.

    New terms take the place of those of an open offer of the same kind there. In a job that is
    closed nothing is kept.
    """
    kind = _KINDS.get(facts.kind.value)
    if kind is None or job.state == OpportunityState.CLOSED:
        return None
    values = _read(facts)
    by = facts.reply_by.value if facts.reply_by else None
    last = by.date() if isinstance(by, datetime) else by
    answer_by = last if last is not None and last >= received_on else None
    there = list(records(job.owner, Offer).filter(opportunity=job, kind=kind, state="open"))
    if len(there) == 1:
        offer = there[0]
        newer = {name: value for name, value in values.items() if value not in (None, "")}
        changes.edit(offer, answer_by=answer_by or offer.answer_by, **newer)
    else:
        new = Offer(
            opportunity=job, kind=kind, received_on=received_on, answer_by=answer_by, **values
        )
        offer = changes.add(new)
    owe_offer(changes, offer, now)
    return offer


def _read(facts: Facts) -> dict[str, object]:
    """The columns of the terms that a message says; of a range of pay its lower end."""
    pay = facts.pay.value if facts.pay else None
    amount = None if pay is None else pay.low or pay.high
    first = facts.start.value if facts.start else None
    terms = "" if first is None else _("First day of work: {day}").format(day=first)
    if pay is None or amount is None or amount > float(_LARGEST):
        return _terms(None, "", "", terms)
    sum_offered = Decimal(str(amount)).quantize(Decimal("0.01"))
    return _terms(sum_offered, pay.currency or "", pay.period, terms)


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

    Who accepts a counter-offer stays where they are: nothing is closed by that.

    Raises:
        UnknownId: you have no such offer.
        JournalError: it is not open any more.
    """
    with change(user, "offers.accept", now) as changes:
        found = _open(user, offer)
        _become(changes, found, OfferState.ACCEPTED, FollowUpState.DONE, now)
        others = records(user, Offer).filter(opportunity=found.opportunity_id)
        for each in others.filter(state=OfferState.OPEN):
            _become(changes, each, OfferState.DECLINED, FollowUpState.NOT_NEEDED, now)
        if not found.is_counter_offer:
            end(changes, found.opportunity, ClosingReason.ACCEPTED, "", now)
        answered = Answered(found, "")
    return changes.done(answered)


def decline(user: User, offer: str, reason: str = "", *, now: datetime) -> Done[Answered]:
    """Say that you decline an offer. Its opportunity is closed, unless another offer is open there.

    To decline a counter-offer closes nothing: what you go on with is open elsewhere.

    Args:
        reason: why, in your words.

    Raises:
        UnknownId: you have no such offer.
        JournalError: it is not open any more.
    """
    with change(user, "offers.decline", now) as changes:
        found = _open(user, offer)
        _become(changes, found, OfferState.DECLINED, FollowUpState.DONE, now)
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
                _("You can still answer {offer} until {day}.\nAccept or decline it.").format(
                    offer=found, day=found.answer_by
                )
            )
        _become(changes, found, OfferState.LAPSED, FollowUpState.NOT_NEEDED, now)
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
        _become(changes, found, OfferState.WITHDRAWN, FollowUpState.NOT_NEEDED, now)
    return changes.done(found)


def _over(changes: Changes, offer: Offer, reason: ClosingReason, said: str, now: datetime) -> str:
    """Close the opportunity where no other offer is open there; the letter, where it is you."""
    job = offer.opportunity
    if offer.is_counter_offer:
        return ""
    others = records(job.owner, Offer).filter(opportunity=job, state=OfferState.OPEN)
    if job.state == OpportunityState.OPEN and not others.exists():
        end(changes, job, reason, said, now)
        return letter_of(job)
    return ""


def _become(
    changes: Changes, offer: Offer, state: OfferState, owed: FollowUpState, now: datetime
) -> None:
    """Say what an offer came to, and settle the answer that is owed."""
    changes.edit(offer, state=state, answered_on=now.date())
    owing = records(offer.owner, FollowUp).filter(offer=offer, state=FollowUpState.OPEN)
    for each in owing:
        changes.edit(each, state=owed, settled_at=now, snoozed_until=None)


def _open(user: User, handle: str) -> Offer:
    found = record(user, Offer, handle)
    if found.state != OfferState.OPEN:
        raise JournalError(
            _("{offer} is already {state}.\n`undo` takes that back.").format(
                offer=found, state=found.state
            )
        )
    return found


def _terms(
    pay: Decimal | None, currency: str, period: PayPeriod | str, terms: str
) -> dict[str, object]:
    if pay is not None and not (pay.is_finite() and 0 <= pay <= _LARGEST):
        raise InputError(
            _("{pay}: this isn't an amount of pay.\nGive an amount of money.").format(pay=pay)
        )
    if period and period not in tuple(PayPeriod):
        raise InputError(
            _("{period}: pay can't be for that. Use one of {periods}.").format(
                period=period, periods=", ".join(PayPeriod)
            )
        )
    code = currency.strip().upper()
    if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise InputError(
            _("{currency}: this isn't a currency.\nGive its code, such as USD.").format(
                currency=currency
            )
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
