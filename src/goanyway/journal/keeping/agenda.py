"""What needs you now, what runs out first coming first; what else is open; a week with all in it.

An interview that comes soon, what you owe somebody, an invitation to decide on, and an interview
that you went to and have not told of yet. Whatever is open and is none of these stands in `ahead`,
so that nothing open is out of sight.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from goanyway.domain.facts import Kind
from goanyway.journal.core.access import records
from goanyway.journal.core.moments import moment_of
from goanyway.journal.keeping.follow_ups import is_past, owed
from goanyway.journal.models import (
    Choice,
    Debrief,
    FollowUp,
    FollowUpKind,
    Interview,
    InterviewState,
    KeptMessage,
    Opportunity,
    OpportunityState,
    User,
)

SOON = timedelta(days=7)
"""An interview is shown from so long before on."""

DEBRIEF_FOR = timedelta(days=30)
"""A debrief is waited for so long; what is remembered later says little."""


class NeedKind(StrEnum):
    """What needs you."""

    INTERVIEW = "interview"
    WAS_IT = "was-it"
    FOLLOW_UP = "follow-up"
    OFFER = "offer"
    DECISION = "decision"
    DEBRIEF = "debrief"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that needs you.

    Attributes:
        by: until when; None where any time is as good.
        interview: the one to prepare for, to decide on or to tell of.
        follow_up: what is owed.
        is_past: it ran out, and only what became of it is left to say.
    """

    kind: NeedKind
    by: datetime | None
    opportunity: Opportunity
    interview: Interview | None = None
    follow_up: FollowUp | None = None
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class Ahead:
    """Something open that needs nothing of you now.

    Attributes:
        at: when the interview starts; None where no day is agreed, and where there is none.
        interview: None for a job of which no interview is ahead.
    """

    at: datetime | None
    opportunity: Opportunity
    interview: Interview | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in the calendar: an interview, or the last moment for a follow-up.

    Attributes:
        at: None where only the day is known.
    """

    day: date
    at: datetime | None
    opportunity: Opportunity
    interview: Interview | None = None
    follow_up: FollowUp | None = None


def needs(user: User, *, now: datetime) -> tuple[Need, ...]:
    """What needs you, what runs out first coming first; then what has no time, then what ran out.

    Every open job that you were invited to and have not decided on is among them.
    """
    found = [*_follow_ups(user, now), *_interviews(user, now), *_debriefs(user, now)]
    found += _undecided(user, {each.opportunity.pk for each in found})
    return tuple(
        sorted(found, key=lambda need: (need.is_past, need.by is None, need.by or now)),
    )


def ahead(user: User, besides: Iterable[Need], *, now: datetime) -> tuple[Ahead, ...]:
    """What else is open, what comes first coming first: interviews, then jobs without one.

    Args:
        besides: what needs you; it is not said twice.
    """
    besides = tuple(besides)
    shown = {each.interview.pk for each in besides if each.interview and not each.follow_up}
    jobs = {each.opportunity.pk for each in besides}
    planned = records(user, Interview).filter(
        state=InterviewState.PLANNED, opportunity__state=OpportunityState.OPEN
    )
    found = [
        Ahead(starts_at(each, now), each.opportunity, each)
        for each in planned.exclude(pk__in=shown).select_related("opportunity").order_by("pk")
    ]
    jobs |= {each.opportunity.pk for each in found}
    others = records(user, Opportunity).filter(state=OpportunityState.OPEN).exclude(pk__in=jobs)
    found += [Ahead(None, each) for each in others.order_by("pk")]
    return tuple(
        sorted(found, key=lambda each: (each.interview is None, each.at is None, each.at or now))
    )


def week(user: User, first: date, *, now: datetime) -> tuple[tuple[date, tuple[Entry, ...]], ...]:
    """Seven days from `first` on, each with what is in it, in order.

    Args:
        now: gives the zone in which days are counted.
    """
    days = [first + timedelta(days=each) for each in range(7)]
    entries = [*_appointments(user, days[0], days[-1], now), *_last_days(user, days, now)]
    entries.sort(key=lambda each: (each.at is None, each.at or now))
    return tuple((day, tuple(each for each in entries if each.day == day)) for day in days)


def starts_at(interview: Interview, now: datetime) -> datetime | None:
    """When an interview starts, in the zone of `now`; the end of its day where no time is known."""
    if interview.day is None:
        return None
    if interview.time is None:
        return datetime.combine(interview.day, time.max, now.tzinfo)
    start = moment_of(interview.day, interview.time, interview.zone)
    return start.astimezone(now.tzinfo)


def past_interview(user: User, job: Opportunity, *, now: datetime) -> Interview | None:
    """The last interview of a job, where none is ahead and none waits for a date."""
    there = records(user, Interview).filter(opportunity=job)
    starts = [
        (starts_at(each, now), each)
        for each in there.exclude(state=InterviewState.CANCELLED).order_by("pk")
    ]
    dated = [(start, each) for start, each in starts if start is not None]
    if not dated or len(dated) < len(starts) or any(start >= now for start, _each in dated):
        return None
    return max(dated, key=lambda each: each[0])[1]


def _follow_ups(user: User, now: datetime) -> Iterator[Need]:
    for each in owed(user, now=now):
        kind = NeedKind.OFFER if each.kind == FollowUpKind.OFFER else NeedKind.FOLLOW_UP
        yield Need(kind, each.due_at, each.opportunity, each.interview, each, is_past(each, now))


def _interviews(user: User, now: datetime) -> Iterator[Need]:
    today = now.date()
    planned = records(user, Interview).filter(
        state=InterviewState.PLANNED,
        opportunity__state=OpportunityState.OPEN,
        day__gte=today - DEBRIEF_FOR,
    )
    decided = set(records(user, Choice).values_list("opportunity", flat=True))
    owing = set(
        records(user, FollowUp)
        .filter(state="open", kind=FollowUpKind.ANSWER, due_at__gte=now)
        .values_list("opportunity", flat=True)
    )
    for each in planned.select_related("opportunity").order_by("day", "pk"):
        start = starts_at(each, now)
        if start is None:
            continue
        if start < now:
            yield Need(NeedKind.WAS_IT, None, each.opportunity, each)
        elif each.opportunity_id not in decided:
            if each.opportunity_id not in owing:
                yield Need(NeedKind.DECISION, start, each.opportunity, each)
                owing.add(each.opportunity_id)  # one decision for each job
        elif start - now <= SOON:
            yield Need(NeedKind.INTERVIEW, start, each.opportunity, each)


def _undecided(user: User, needing: Collection[int]) -> Iterator[Need]:
    """Open jobs that a message invites you to, of which no date is agreed and nothing decided."""
    invited = records(user, KeptMessage).filter(kind=Kind.INVITATION).values("opportunity")
    settled = [
        records(user, Choice).values("opportunity"),
        records(user, Interview).filter(state=InterviewState.ATTENDED).values("opportunity"),
    ]
    jobs = records(user, Opportunity).filter(state=OpportunityState.OPEN, pk__in=invited)
    for each in settled:
        jobs = jobs.exclude(pk__in=each)
    for job in jobs.exclude(pk__in=needing).order_by("pk"):
        yield Need(NeedKind.DECISION, None, job)


def _debriefs(user: User, now: datetime) -> Iterator[Need]:
    told = records(user, Debrief).exclude(finished_at=None).values("interview")
    went = records(user, Interview).filter(
        state=InterviewState.ATTENDED, day__gte=now.date() - DEBRIEF_FOR
    )
    for each in went.exclude(pk__in=told).select_related("opportunity").order_by("-day", "pk"):
        yield Need(NeedKind.DEBRIEF, None, each.opportunity, each)


def _appointments(user: User, first: date, last: date, now: datetime) -> Iterator[Entry]:
    around = records(user, Interview).filter(
        day__gte=first - timedelta(days=1), day__lte=last + timedelta(days=1)
    )
    for each in around.exclude(state=InterviewState.CANCELLED).select_related("opportunity"):
        start = starts_at(each, now)
        if start is not None:
            yield Entry(start.date(), start if each.time else None, each.opportunity, each)


def _last_days(user: User, days: list[date], now: datetime) -> Iterator[Entry]:
    for each in owed(user, now=now, snoozed=True):
        due = each.due_at.astimezone(now.tzinfo)
        if days[0] <= due.date() <= days[-1]:
            yield Entry(due.date(), due, each.opportunity, None, each)
