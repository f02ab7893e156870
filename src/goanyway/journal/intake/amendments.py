"""What you say of what came in: it stands whatever a message says, and the rest is made anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from goanyway.domain.corrections import Correction, parse_correction
from goanyway.domain.facts import Kind
from goanyway.errors import InputError
from goanyway.journal.core.access import anything, record
from goanyway.journal.core.changes import Done, change
from goanyway.journal.core.corrections import (
    ABOUT_THE_INTERVIEW,
    ABOUT_THE_OPPORTUNITY,
    add_corrections,
)
from goanyway.journal.core.messages import is_stopped, messages_of
from goanyway.journal.core.moments import in_utc
from goanyway.journal.core.understanding import understanding
from goanyway.journal.intake.appointments import appointments_of
from goanyway.journal.intake.later_offers import keep_later_offers
from goanyway.journal.intake.renewal import bring_up_to_date
from goanyway.journal.models import (
    ClosingReason,
    Interview,
    InterviewState,
    KeptMessage,
    Opportunity,
    OpportunityState,
    User,
)
from goanyway.language import _


def correct(
    user: User, handle: str, corrections: Sequence[str], *, now: datetime
) -> Done[Opportunity | Interview]:
    """Say what was read wrongly of an opportunity or an interview; it stands whatever comes later.

    Raises:
        UnknownId: you have no such opportunity or interview.
        InputError: a correction cannot be read, or is not about such a thing.
    """
    fields = [parse_correction(each).field for each in corrections]
    with change(user, "intake.correct", now) as changes:
        found = anything(user, handle)
        if isinstance(found, Interview):
            corrected_one: Opportunity | Interview = record(user, Interview, handle)
            job = record(user, Opportunity, found.opportunity.handle)
            _refuse_others(fields, ABOUT_THE_INTERVIEW, handle)
        else:
            corrected_one = job = record(user, Opportunity, handle)
            _refuse_others(fields, ABOUT_THE_OPPORTUNITY, handle)
        changes.edit(
            corrected_one, corrections=add_corrections(corrected_one.corrections, corrections)
        )
        bring_up_to_date(changes, job, today=now.date())
    return changes.done(type(corrected_one)._base_manager.get(pk=corrected_one.pk))


def correct_kind(user: User, message: str, kind: str, *, now: datetime) -> Done[KeptMessage]:
    """Say what a message is: an invitation, or none. Its interviews come and go with that.

    Raises:
        UnknownId: you have no such message.
        InputError: there is no such kind.
    """
    said: Correction = parse_correction(f"kind={kind}")
    new = Kind(str(said.value))
    with change(user, "intake.correct_kind", now) as changes:
        kept = record(user, KeptMessage, message)
        job = record(user, Opportunity, kept.opportunity.handle)
        before = kept.interview_id
        understood = understanding(kept)
        facts = replace(understood.facts, kind=replace(understood.facts.kind, value=new))
        said_at = in_utc(kept.sent_at or kept.taken_in_at)
        says = appointments_of(understood.message, facts, said_at)
        changes.edit(
            kept,
            kind=new,
            interview=kept.interview if says else None,
            appointments=[each.as_json() for each in says],
        )
        loose = [before] if before is not None else []
        bring_up_to_date(changes, job, [kept.handle], loose=loose, today=now.date())
        if new.is_offer:
            keep_later_offers(changes, job, [kept], now)
    return changes.done(record(user, KeptMessage, message))


def trust(user: User, opportunity: str, *, now: datetime) -> Done[Opportunity]:
    """Say that an opportunity is genuine although the screen said not to reply.

    What its messages say of interviews and offers is then kept as that of any other.

    Raises:
        UnknownId: you have no such opportunity.
    """
    with change(user, "intake.trust", now) as changes:
        job = record(user, Opportunity, opportunity)
        stopped = [each for each in messages_of(job) if is_stopped(each)]
        for each in stopped:
            changes.edit(each, trusted=True)
        if job.reason == ClosingReason.SCAM:
            changes.edit(job, state=OpportunityState.OPEN, reason="", closed_on=None)
        about = [each.handle for each in stopped]
        bring_up_to_date(changes, job, about, today=now.date())
        keep_later_offers(changes, job, stopped, now)
    return changes.done(job)


def plan_again(user: User, interview: str, *, now: datetime) -> Done[Interview]:
    """Say that an interview is still to come, after all.

    Raises:
        UnknownId: you have no such interview.
    """
    with change(user, "schedule.plan_again", now) as changes:
        found = record(user, Interview, interview)
        changes.edit(found, state=InterviewState.PLANNED, cancelled_by_you=False)
        bring_up_to_date(changes, found.opportunity, today=now.date())
    return changes.done(record(user, Interview, interview))


def _refuse_others(fields: Sequence[str], allowed: frozenset[str], handle: str) -> None:
    for each in fields:
        if each not in allowed:
            raise InputError(
                _("{field}: {handle} has no such field.\nYou can correct {allowed}.").format(
                    field=each, handle=handle, allowed=", ".join(sorted(allowed))
                )
            )
