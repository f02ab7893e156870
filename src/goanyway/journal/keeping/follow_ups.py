"""What you owe, and by when: thanks, an invitation to connect, an answer. Nothing is ever sent.

Other use cases owe something (`owe_thanks`, `owe_answers`, `owe_offer`) as part of what they do, so
that undoing them takes it back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfoNotFoundError

from goanyway.errors import InputError
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.core.moments import moment_of
from goanyway.journal.core.understanding import facts_of
from goanyway.journal.models import (
    ClosingReason,
    FollowUp,
    FollowUpKind,
    FollowUpState,
    Interview,
    KeptMessage,
    Meeting,
    Offer,
    Opportunity,
    Person,
    User,
)
from goanyway.language import _
from goanyway.letters.linkedin import linkedin_invitation
from goanyway.letters.panel import Draft, Met, Talk, seated
from goanyway.letters.phrases import month_and_day
from goanyway.letters.room.occupation import occupation_of
from goanyway.letters.thank_you import thank_you

THANKS_WITHIN = timedelta(days=1)
"""After the interview."""

LINKEDIN_WITHIN = timedelta(days=3)
"""After the interview: while they remember you. Our assumption; no study says."""

USUAL_MINUTES = 60
"""Of an interview whose end is not known."""

_END_OF_DAY = time(23, 59, 59)


def owed(
    user: User, *, now: datetime, opportunity: str = "", snoozed: bool = False
) -> tuple[FollowUp, ...]:
    """What you owe, the most urgent first; to what the screen stopped you owe nothing.

    Args:
        opportunity: only of that one.
        snoozed: also what you put off until later.

    Raises:
        UnknownId: you have no such opportunity.
    """
    found = (
        records(user, FollowUp)
        .filter(state=FollowUpState.OPEN)
        .exclude(opportunity__reason=ClosingReason.SCAM)
        .select_related("opportunity", "interview", "person", "offer")
        .order_by("due_at", "pk")
    )
    if opportunity:
        found = found.filter(opportunity=record(user, Opportunity, opportunity))
    today = now.date()
    return tuple(
        each for each in found if snoozed or not each.snoozed_until or each.snoozed_until <= today
    )


def is_past(follow_up: FollowUp, now: datetime) -> bool:
    """Whether its last moment is gone for good: thanks that are late are still owed."""
    runs_out = follow_up.kind in (FollowUpKind.ANSWER, FollowUpKind.OFFER)
    return runs_out and follow_up.due_at < now


def snooze(user: User, follow_up: str, until: date, *, now: datetime) -> Done[FollowUp]:
    """Put something off: it is not shown before that day. When it is due stays.

    Raises:
        UnknownId: you owe nothing of that id.
        InputError: that day is not ahead, or it is settled.
    """
    if until <= now.date():
        raise InputError(
            _("{day} isn't in the future.\nTo put it off, name a day after today.").format(
                day=until
            )
        )
    with change(user, "follow_ups.snooze", now) as changes:
        snoozed = changes.edit(_open(user, follow_up), snoozed_until=until)
    return changes.done(snoozed)


def done(user: User, follow_up: str, *, now: datetime) -> Done[FollowUp]:
    """Say that you did it; the draft is kept as it was then.

    Raises:
        UnknownId: you owe nothing of that id.
        InputError: it is settled already.
    """
    with change(user, "follow_ups.done", now) as changes:
        found = _open(user, follow_up)
        written = _draft(found)
        if written is not None:
            changes.edit(found, subject=written.subject, draft=written.body)
        settled = _settle(changes, found, FollowUpState.DONE, now)
    return changes.done(settled)


def not_needed(user: User, follow_up: str, *, now: datetime) -> Done[FollowUp]:
    """Say that it is not needed.

    Raises:
        UnknownId: you owe nothing of that id.
        InputError: it is settled already.
    """
    with change(user, "follow_ups.not_needed", now) as changes:
        settled = _settle(changes, _open(user, follow_up), FollowUpState.NOT_NEEDED, now)
    return changes.done(settled)


def draft(user: User, follow_up: str) -> Draft | None:
    """What you could write: your own text where you wrote one, else one made of your notes.

    An answer owed has none here: see the letters of the advice.

    Raises:
        UnknownId: you owe nothing of that id.
    """
    return _draft(record(user, FollowUp, follow_up))


def rewrite(
    user: User, follow_up: str, text: str, subject: str | None = None, *, now: datetime
) -> Done[FollowUp]:
    """Put your own text in the place of the draft; an empty one brings the draft back.

    Args:
        subject: None leaves it as it is.

    Raises:
        UnknownId: you owe nothing of that id.
        InputError: it is settled already.
    """
    with change(user, "follow_ups.rewrite", now) as changes:
        found = _open(user, follow_up)
        before = _draft(found)
        kept = before.subject if before is not None and subject is None else subject or ""
        if text.strip():
            changes.edit(found, subject=kept, draft=text)
        else:
            changes.edit(found, subject="", draft="")
    return changes.done(found)


def owe_thanks(
    changes: Changes, interview: Interview, person: Person | None, now: datetime
) -> None:
    """Owe thanks for an interview, and to a person an invitation to connect; each once.

    Where the work is with people or things, few are on LinkedIn, and nothing of that is owed.
    """
    kinds = {FollowUpKind.THANK_YOU: THANKS_WITHIN}
    if person is not None and not occupation_of(interview.opportunity.role).is_hands_on:
        kinds[FollowUpKind.LINKEDIN] = LINKEDIN_WITHIN
    there = set(
        FollowUp.objects.filter(
            owner=changes.owner, interview=interview, person=person
        ).values_list("kind", flat=True)
    )
    if person is not None and _is_connected(changes.owner, person):
        there.add(FollowUpKind.LINKEDIN)
    for kind, within in kinds.items():
        if kind not in there:
            changes.add(
                FollowUp(
                    opportunity=interview.opportunity,
                    interview=interview,
                    person=person,
                    kind=kind,
                    due_at=ended_at(interview, now) + within,
                )
            )


def owe_answers(changes: Changes, job: Opportunity, messages: Iterable[KeptMessage]) -> None:
    """Owe the answer that the last message with a day to reply by asks for; once for each job."""
    asked = [(each, fact.value) for each in messages if (fact := facts_of(each).reply_by)]
    if not asked:
        return
    last, reply_by = asked[-1]
    due = _by_the_end_of(reply_by, _said_at(last))
    kept = (
        FollowUp.objects.filter(owner=changes.owner, opportunity=job, kind=FollowUpKind.ANSWER)
        .order_by("pk")
        .last()
    )
    if kept is None or (kept.settled_at is not None and kept.settled_at < _said_at(last)):
        changes.add(FollowUp(opportunity=job, kind=FollowUpKind.ANSWER, due_at=due))
    elif kept.state == FollowUpState.OPEN and kept.deleted_at is None:
        changes.edit(kept, due_at=due)


def owe_offer(changes: Changes, offer: Offer, now: datetime) -> None:
    """Owe the answer to an offer by its last day; none where that is not said."""
    kept = records(changes.owner, FollowUp).filter(offer=offer).last()
    if offer.answer_by is None:
        if kept is not None and kept.state == FollowUpState.OPEN:
            _settle(changes, kept, FollowUpState.NOT_NEEDED, now)
        return
    due = datetime.combine(offer.answer_by, _END_OF_DAY, now.tzinfo)
    if kept is None:
        changes.add(
            FollowUp(
                opportunity=offer.opportunity, offer=offer, kind=FollowUpKind.OFFER, due_at=due
            )
        )
    else:
        changes.edit(kept, due_at=due, state=FollowUpState.OPEN, settled_at=None)


def settle_all(
    changes: Changes,
    job: Opportunity,
    kinds: Iterable[FollowUpKind],
    state: FollowUpState,
    now: datetime,
) -> None:
    """Settle all of these kinds that you owe for a job."""
    for each in records(changes.owner, FollowUp).filter(
        opportunity=job, kind__in=tuple(kinds), state=FollowUpState.OPEN
    ):
        _settle(changes, each, state, now)


def ended_at(interview: Interview, now: datetime) -> datetime:
    """When an interview was over, as far as that is known; `now` where no day is."""
    if interview.day is None:
        return now
    if interview.time is None:
        return datetime.combine(interview.day, _END_OF_DAY, now.tzinfo)
    try:
        start = moment_of(interview.day, interview.time, interview.zone)
    except (ZoneInfoNotFoundError, ValueError):  # a zone that this computer does not know
        start = datetime.combine(interview.day, interview.time)
    minutes = interview.minutes or USUAL_MINUTES
    return _with_zone(start, now.tzinfo) + timedelta(minutes=minutes)


def _is_connected(user: User, person: Person) -> bool:
    """Whether an invitation to connect with that person is owed, or was sent, before."""
    return (
        records(user, FollowUp)
        .filter(person=person, kind=FollowUpKind.LINKEDIN)
        .exclude(state=FollowUpState.NOT_NEEDED)
        .exists()
    )


def _said_at(message: KeptMessage) -> datetime:
    return message.sent_at or message.taken_in_at


def _draft(follow_up: FollowUp) -> Draft | None:
    interview = follow_up.interview
    if follow_up.draft:
        return Draft(follow_up.subject, follow_up.draft)
    write = _LETTERS.get(follow_up.kind)
    if interview is None or write is None:
        return None
    job = follow_up.opportunity
    day = month_and_day(interview.day) if interview.day else ""
    met = _in_their_place(follow_up, interview)
    return write(met, Talk(job.role, job.employer, day))


_LETTERS: Mapping[str, Callable[[Met, Talk], Draft]] = {
    FollowUpKind.THANK_YOU: thank_you,
    FollowUpKind.LINKEDIN: linkedin_invitation,
}


def _in_their_place(follow_up: FollowUp, interview: Interview) -> Met:
    """Whom it goes to, in the panel of that interview, with what may be quoted of them."""
    meetings = list(
        records(follow_up.owner, Meeting)
        .filter(interview=interview, met=True)
        .select_related("person")
    )
    panel = seated([Met(each.person.name, each.said if each.quotable else "") for each in meetings])
    places = {each.person_id: met for each, met in zip(meetings, panel, strict=True)}
    person = follow_up.person
    alone = Met(person.name if person else "", place=len(panel))
    return places.get(follow_up.person_id or 0, alone)


def _open(user: User, handle: str) -> FollowUp:
    found = record(user, FollowUp, handle)
    if found.state != FollowUpState.OPEN:
        raise InputError(
            _("{follow_up} is already settled: {state}.\n`undo` takes that back.").format(
                follow_up=handle, state=found.state
            )
        )
    return found


def _settle(changes: Changes, follow_up: FollowUp, state: FollowUpState, now: datetime) -> FollowUp:
    return changes.edit(follow_up, state=state, settled_at=now, snoozed_until=None)


def _by_the_end_of(last: datetime | date, said_at: datetime) -> datetime:
    """The moment that facts name; of a day its end, in the zone in which it was said."""
    if isinstance(last, datetime):
        return _with_zone(last, said_at.tzinfo)
    return datetime.combine(last, _END_OF_DAY, said_at.tzinfo)


def _with_zone(moment: datetime, zone: tzinfo | None) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)
