"""An opportunity and its interviews brought up to date with all that its messages say.

It is made anew from every message each time, so that the order in which they came in cannot matter;
what you said yourself goes before what any of them says.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from goanyway.domain.facts import Fact, Facts, Kind, Sureness
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import Changes
from goanyway.journal.core.corrections import as_you_say, corrections_in
from goanyway.journal.core.messages import is_stopped, messages_of
from goanyway.journal.core.understanding import facts_of
from goanyway.journal.intake.appointments import Appointment, appointment_from_json
from goanyway.journal.intake.same_interview import Saying, Sayings, interviews_in
from goanyway.journal.keeping.follow_ups import owe_answers
from goanyway.journal.models import (
    ClosingReason,
    Interview,
    InterviewState,
    KeptMessage,
    Opportunity,
    OpportunityState,
    Posting,
)
from goanyway.journal.models.record import NAME_LENGTH

_BOOKKEEPING = ("uid", "recurrence", "sequence")
"""Columns that tell a calendar's appointment, and nobody reads."""

_NAMES = ("employer", "role", "agency", "reference")


@dataclass(frozen=True, slots=True)
class Change:
    """One field of an interview, before and after."""

    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Touched:
    """An interview that was added or changed."""

    interview: Interview
    is_new: bool
    changes: tuple[Change, ...] = ()


def sayings_of(messages: Iterable[KeptMessage]) -> list[Saying]:
    """What these messages say of appointments, but for those that could be a scam."""
    return [
        Saying(each.handle, says, (says.said_at, says.sequence, each.message_id or each.subject))
        for each in messages
        if not is_stopped(each)
        for says in map(appointment_from_json, each.appointments)
    ]


def bring_up_to_date(
    changes: Changes,
    job: Opportunity,
    about: Collection[str] = (),
    *,
    loose: Collection[int] = (),
    today: date,
) -> list[Touched]:
    """Make the opportunity and its interviews anew from all messages, and say what changed.

    Args:
        about: the ids of messages that are new. Interviews of others are changed, but one that
            was removed for good does not come back.
        loose: interviews (by their keys) that a message spoke of and speaks of no more.
        today: closes what turns out to be a scam.
    """
    messages = messages_of(job)
    _name(changes, job, messages)
    if any(map(is_stopped, messages)) and job.state == OpportunityState.OPEN:
        changes.edit(job, state=OpportunityState.CLOSED, reason=ClosingReason.SCAM, closed_on=today)
    groups = interviews_in(sayings_of(messages))
    there = list(Interview.objects.filter(owner=job.owner, opportunity=job).order_by("pk"))
    of_group = _claimed(groups, messages, there)
    linked = {*loose, *(each.interview_id for each in messages)}
    by_handle = {each.handle: each for each in messages}
    touched: list[Touched] = []
    for number, group in enumerate(groups):
        interview = of_group.get(number)
        concerned = [by_handle[each.message] for each in group.found]
        if interview is None:
            new = any(each.handle in about or each.interview_id for each in concerned)
            if not new:
                continue
            interview = changes.add(Interview(opportunity=job, **_values(group)))
            touched.append(Touched(interview, is_new=True))
        elif interview.deleted_at is None:
            found = _update(changes, interview, group)
            if found:
                touched.append(Touched(interview, is_new=False, changes=found))
        _link(changes, interview, group, by_handle)
        of_group[number] = interview
    if job.state == OpportunityState.OPEN:
        asking = [each for each in messages if not (is_stopped(each) or Kind(each.kind).is_offer)]
        owe_answers(changes, job, asking)
    held = {each.pk for each in of_group.values()}
    for each in there:
        if each.pk in linked and each.pk not in held and each.deleted_at is None:
            _drop(changes, each)
    return touched


def _name(changes: Changes, job: Opportunity, messages: Sequence[KeptMessage]) -> None:
    """What the job is called: what you say, else what was said first, and surely if it was.

    A message that could be a scam is believed last; where nothing is said, the name stays.
    """
    postings = records(job.owner, Posting).filter(opportunity=job)
    believed = sorted(messages, key=is_stopped)
    genuine = len(messages) - sum(map(is_stopped, messages))
    facts = [facts_of(each) for each in believed]
    told = [facts[:genuine], [facts_of(each) for each in postings], facts[genuine:]]
    yours = corrections_in(job.corrections)
    values = {}
    for name in _NAMES:
        said = (found for each in told if (found := _first_said(each, name)))
        value = str(yours[name].value or "") if name in yours else next(said, getattr(job, name))
        values[name] = value[:NAME_LENGTH]
    changes.edit(job, **values)


def _first_said(facts: Sequence[Facts], name: str) -> str:
    said: list[Fact[str]] = [fact for each in facts if (fact := getattr(each, name))]
    sure = [fact for fact in said if fact.sure is Sureness.SURE]
    return (sure or said)[0].value if said else ""


def _claimed(
    groups: Sequence[Sayings], messages: Iterable[KeptMessage], there: Sequence[Interview]
) -> dict[int, Interview]:
    """Which interview each group is: by the calendar's id, by its messages, by its day."""
    by_uid = {(each.uid, each.recurrence): each for each in there if each.uid}
    by_number = {each.pk: each for each in there}
    link = {each.handle: by_number.get(each.interview_id or 0) for each in messages}
    of_group: dict[int, Interview] = {}
    taken = set[int]()

    def claim(number: int, candidates: Iterable[Interview | None]) -> None:
        free = [each for each in candidates if each is not None and each.pk not in taken]
        if number not in of_group and free:
            of_group[number] = min(free, key=lambda each: each.pk)
            taken.add(of_group[number].pk)

    for number, group in enumerate(groups):
        claim(number, (by_uid.get((one.says.uid, one.says.recurrence)) for one in group.found))
    for number, group in enumerate(groups):
        claim(number, (link[one.message] for one in group.found))
    linked = {each.pk for each in link.values() if each is not None}
    by_hand = [
        each for each in there if not each.uid and each.pk not in linked and each.deleted_at is None
    ]
    for number, group in enumerate(groups):
        day = group.in_force.day
        claim(number, (each for each in by_hand if each.day == day or not (each.day and day)))
    return of_group


def _values(group: Sayings) -> dict[str, Any]:
    says = group.in_force
    state = InterviewState.CANCELLED if says.cancelled else InterviewState.PLANNED
    return {"state": state, **_columns(says)}


def _columns(says: Appointment) -> dict[str, Any]:
    names = (
        "day", "time", "minutes", "zone", "place", "join", "style", "uid", "recurrence", "sequence",
    )  # fmt: skip
    return {name: getattr(says, name) for name in names}


def _update(changes: Changes, interview: Interview, group: Sayings) -> tuple[Change, ...]:
    values = as_you_say(_values(group), interview.corrections)
    if interview.corrections and not values["join"]:
        del values["join"]  # you may have set it by hand
    if interview.state not in (InterviewState.PLANNED, InterviewState.CANCELLED):
        del values["state"]
    elif interview.cancelled_by_you:
        values["state"] = InterviewState.CANCELLED
    before = {name: getattr(interview, name) for name in values if name not in _BOOKKEEPING}
    changes.edit(interview, **values)
    return tuple(
        Change(name, value, values[name]) for name, value in before.items() if value != values[name]
    )


def _link(
    changes: Changes, interview: Interview, group: Sayings, messages: dict[str, KeptMessage]
) -> None:
    """Note in each message which interview its first appointment is."""
    for each in group.found:
        message = messages[each.message]
        first = message.appointments[0]
        is_first = (first.get("uid", ""), first.get("recurrence", "")) == (
            each.says.uid,
            each.says.recurrence,
        )
        if is_first and message.interview_id != interview.pk:
            changes.edit(message, interview=interview)


def _drop(changes: Changes, interview: Interview) -> None:
    """Take away an interview that turned out to be another, unless something hangs on it."""
    for each in Interview._meta.related_objects:
        if each.related_model._base_manager.filter(**{each.field.name: interview}).exists():
            return
    changes.remove(interview)
