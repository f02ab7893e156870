"""Jobs beside the one that you have: what is known, what it would be worth, what runs out when.

Each column is one way to go on: your job, a counter-offer, an offer, or a job that is still open.
What an open job is worth comes from the advice on it as things are now; nothing is kept here. Pay
is money a year: by the hour it is counted with the hours that are known, else with full time, and
which of the two is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from goanyway.domain.advice import Advice, Verdict
from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import PayPeriod
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit
from goanyway.domain.situation import Situation
from goanyway.errors import GoanywayError
from goanyway.interchange.pay_words import PAID_A_YEAR
from goanyway.journal.core.access import records
from goanyway.journal.keeping.advice import considered
from goanyway.journal.keeping.in_hand import open_offers
from goanyway.journal.keeping.own_side import side
from goanyway.journal.models import (
    FollowUp,
    FollowUpKind,
    FollowUpState,
    Interview,
    InterviewState,
    Offer,
    Opportunity,
    OpportunityState,
    User,
)
from goanyway.language import _

WEEKS_A_YEAR = 52
FULL_TIME = 40.0
"""Hours a week where nobody said how many."""

USUAL_CURRENCY = "USD"
"""Where neither the pay nor your situation names one."""

MOST = 12
"""So many open jobs are set side by side, those that run out first."""

ASKED = 2
"""So many questions of each."""


class Standing(StrEnum):
    """What a column is."""

    YOUR_JOB = "your-job"
    COUNTER_OFFER = "counter-offer"
    OFFER = "offer"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Known:
    """A figure, and by whose word it holds."""

    value: float
    origin: Origin


@dataclass(frozen=True, slots=True)
class Column:
    """One way to go on.

    Attributes:
        job: what is kept of it; None for the job that you have.
        pay: a year, in `currency`; None where nobody said.
        pay_hours: the hours a week that an hourly pay was counted with; None where it was not.
        hours: a week, as far as they were said.
        beside: pay a year more or less than in your job; None where either is not known, or the
            currencies differ.
        worth: what going to the interview is worth on average, by the advice.
        verdict: of the advice; None where there is no interview to advise on.
        ask: what to ask first.
        runs_out: the last day to answer.
        next_on: the day of the interview that comes next.
        trouble: why there is no advice, where your situation cannot be used.
    """

    standing: Standing
    currency: str
    job: Opportunity | None = None
    offer: Offer | None = None
    pay: Known | None = None
    pay_hours: float | None = None
    hours: Known | None = None
    beside: float | None = None
    worth: float | None = None
    verdict: Verdict | None = None
    ask: tuple[str, ...] = ()
    runs_out: date | None = None
    next_on: date | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All columns, your job first; `more` open jobs are left out."""

    columns: tuple[Column, ...]
    more: int

    @property
    def others(self) -> tuple[Column, ...]:
        """Those beside your job."""
        return self.columns[1:]


def compare(user: User, *, now: datetime) -> Comparison:
    """Set your job, the offers that you can still take, and the open jobs side by side."""
    yours = side(user)
    present = _present(yours)
    kept = list(records(user, Offer).select_related("opportunity"))
    offers = open_offers(kept, now.date())
    offered = {each.opportunity_id for each in offers}
    standing_for_yours = {each.opportunity_id for each in kept if each.is_counter_offer}
    jobs = [
        each
        for each in records(user, Opportunity).filter(state=OpportunityState.OPEN)
        if each.pk not in offered | standing_for_yours
    ]
    days = _days(user, jobs, now)
    jobs.sort(key=lambda each: (min(_known(days[each.pk]), default=date.max), each.pk))
    columns = [_of_offer(each, yours, present) for each in offers]
    columns += [_of_job(user, each, present, days[each.pk], now) for each in jobs[:MOST]]
    return Comparison((present, *columns), max(0, len(jobs) - MOST))


def _present(yours: Situation) -> Column:
    hours = _hours(yours.you.hours_per_week)
    pay, counted = _yearly(yours.you.pay, hours)
    return Column(
        Standing.YOUR_JOB,
        yours.currency or USUAL_CURRENCY,
        pay=pay,
        pay_hours=counted,
        hours=hours,
    )


def _of_offer(offer: Offer, yours: Situation, present: Column) -> Column:
    currency = offer.currency or present.currency
    hours = _hours(yours.you.hours_per_week)
    counted = None
    pay = None
    if offer.pay is not None:
        period = PayPeriod(offer.period or PayPeriod.YEAR)
        times = float(PAID_A_YEAR[period]) if period is not PayPeriod.HOUR else 0.0
        if period is PayPeriod.HOUR:
            counted = hours.value if hours is not None else FULL_TIME
            times = counted * WEEKS_A_YEAR
        pay = Known(float(offer.pay) * times, Origin.YOUR_RECORD)
    return Column(
        Standing.COUNTER_OFFER if offer.is_counter_offer else Standing.OFFER,
        currency,
        job=offer.opportunity,
        offer=offer,
        pay=pay,
        pay_hours=counted,
        beside=_beside(pay, currency, present),
        ask=tuple(_left_open(offer))[:ASKED],
        runs_out=offer.answer_by,
    )


def _of_job(
    user: User,
    job: Opportunity,
    present: Column,
    days: tuple[date | None, date | None],
    now: datetime,
) -> Column:
    runs_out, next_on = days
    try:
        advice = considered(user, job.handle, now=now)
    except GoanywayError as error:
        return Column(
            Standing.OPEN,
            present.currency,
            job=job,
            runs_out=runs_out,
            next_on=next_on,
            trouble=str(error).partition("\n")[0],
        )
    situation = advice.situation
    belief = situation.job.beliefs.get(Attribute.PAY)
    mean = belief.mean if belief is not None else None
    hours = _hours(situation.job.hours_per_week)
    # Supposed pay is nobody's word: it would look as if the firm had named it.
    said = mean if mean is not None and not mean.origin.is_general else None
    pay, counted = _yearly(said, hours)
    return Column(
        Standing.OPEN,
        situation.currency,
        job=job,
        pay=pay,
        pay_hours=counted,
        hours=hours,
        beside=_beside(pay, situation.currency, present),
        worth=advice.decision.value.total.mean,
        verdict=advice.verdict,
        ask=tuple(_questions(advice)),
        runs_out=runs_out,
        next_on=next_on,
    )


def _left_open(offer: Offer) -> Iterator[str]:
    """What an offer does not say and you need to know before you answer."""
    if offer.pay is None:
        yield _("What exactly does the job pay, and for how many hours a week?")
    elif offer.period == PayPeriod.HOUR:
        yield _("How many hours a week can I count on?")
    if offer.answer_by is None:
        yield _("By when do you need my answer?")
    if offer.is_counter_offer:
        yield _("When does it take effect, and can I have it in writing?")
    else:
        yield _("Can I have the whole offer in writing before I answer?")


def _questions(advice: Advice) -> Iterator[str]:
    """The question beforehand, then those for the room, a few in all."""
    asked = [each.question for each in advice.decision.asking if each.asked and each.question]
    room = [each.question for each in advice.ask_in_the_room if each.question]
    yield from [*asked, *room][:ASKED]


def _hours(hours: Quantity | None) -> Known | None:
    if hours is None or hours.origin.is_general:
        return None
    return Known(hours.mean, hours.origin)


def _yearly(pay: Quantity | None, hours: Known | None) -> tuple[Known | None, float | None]:
    """Pay a year, and the hours a week that it was counted with where it is by the hour."""
    if pay is None:
        return None, None
    if pay.unit is not Unit.MONEY_PER_HOUR:
        return Known(pay.mean, pay.origin), None
    counted = hours.value if hours is not None else FULL_TIME
    return Known(pay.mean * counted * WEEKS_A_YEAR, pay.origin), counted


def _beside(pay: Known | None, currency: str, present: Column) -> float | None:
    if pay is None or present.pay is None or currency != present.currency:
        return None
    return pay.value - present.pay.value


def _days(
    user: User, jobs: Sequence[Opportunity], now: datetime
) -> dict[int, tuple[date | None, date | None]]:
    """Of each job the last day to answer, and the day of its next interview."""
    owed = records(user, FollowUp).filter(
        opportunity__in=jobs,
        kind=FollowUpKind.ANSWER,
        state=FollowUpState.OPEN,
        due_at__gte=now.replace(hour=0, minute=0, second=0, microsecond=0),
    )
    ahead = records(user, Interview).filter(
        opportunity__in=jobs, state=InterviewState.PLANNED, day__gte=now.date()
    )
    last = {each.opportunity_id: each.due_at.date() for each in owed.order_by("-due_at")}
    following = {each.opportunity_id: each.day for each in ahead.order_by("-day")}
    return {each.pk: (last.get(each.pk), following.get(each.pk)) for each in jobs}


def _known(days: Sequence[date | None]) -> list[date]:
    return [each for each in days if each is not None]
