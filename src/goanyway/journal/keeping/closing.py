"""How an opportunity ends, and how it begins again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from goanyway.errors import InputError, JournalError
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.keeping.follow_ups import settle_all
from goanyway.journal.models import (
    ClosingReason,
    FollowUpKind,
    FollowUpState,
    Interview,
    InterviewState,
    Offer,
    OfferState,
    Opportunity,
    OpportunityState,
    User,
)
from goanyway.language import _
from goanyway.letters.declining import withdrawal

_BY_YOU = (ClosingReason.DECLINED, ClosingReason.WITHDRAWN, ClosingReason.OFFER_DECLINED)
_OFFER_BECOMES = {
    ClosingReason.REJECTED: OfferState.WITHDRAWN,
    ClosingReason.SILENCE: OfferState.LAPSED,
    ClosingReason.ACCEPTED: OfferState.ACCEPTED,
    ClosingReason.SCAM: OfferState.WITHDRAWN,
}
"""What an offer that is still open becomes; declined for every other reason."""


@dataclass(frozen=True, slots=True)
class Closed:
    """The opportunity, and a draft that declines kindly; empty where nobody waits for one."""

    opportunity: Opportunity
    letter: str


def close(
    user: User, opportunity: str, reason: ClosingReason | str, said: str = "", *, now: datetime
) -> Done[Closed]:
    """Say how an opportunity ended: interviews that are ahead are off, no answer is owed any more.

    Args:
        said: why, in your words.

    Raises:
        UnknownId: you have no such opportunity.
        JournalError: it is closed already.
        InputError: there is no such reason, or several offers are open and you accept one.
    """
    if reason not in tuple(ClosingReason):
        raise InputError(
            _("{reason}: that isn't one of the reasons.\nThey are {reasons}.").format(
                reason=reason, reasons=", ".join(ClosingReason)
            )
        )
    with change(user, "closing.close", now) as changes:
        job = record(user, Opportunity, opportunity)
        offers = records(user, Offer).filter(opportunity=job, state=OfferState.OPEN)
        if reason == ClosingReason.ACCEPTED and len(offers) > 1:
            raise InputError(
                _("{job} has more than one offer: {offers}.\nAccept one of them.").format(
                    job=job, offers=", ".join(map(str, offers))
                )
            )
        end(changes, job, ClosingReason(reason), said, now)
        closed = Closed(job, letter_of(job))
    return changes.done(closed)


def reopen(user: User, opportunity: str, *, now: datetime) -> Done[Opportunity]:
    """Say that an opportunity goes on after all. What was called off stays so until you plan it.

    Raises:
        UnknownId: you have no such opportunity.
        JournalError: it is open, or the screen closed it.
    """
    with change(user, "closing.reopen", now) as changes:
        job = record(user, Opportunity, opportunity)
        if job.state == OpportunityState.OPEN:
            raise JournalError(_("{job} is open.").format(job=job))
        if job.reason == ClosingReason.SCAM:
            raise JournalError(
                _(
                    "{job} is closed, because the screen says: do not reply.\nIf you know it's "
                    "genuine, say so first (trust)."
                ).format(job=job)
            )
        reopened = changes.edit(
            job, state=OpportunityState.OPEN, reason="", reason_said="", closed_on=None
        )
    return changes.done(reopened)


def end(
    changes: Changes, job: Opportunity, reason: ClosingReason, said: str, now: datetime
) -> None:
    """Close an opportunity with all that is still open in it.

    Raises:
        JournalError: it is closed already.
    """
    if job.state == OpportunityState.CLOSED:
        raise JournalError(_("{job} is already closed.\nSee `show {job}`.").format(job=job))
    planned = records(job.owner, Interview).filter(opportunity=job, state=InterviewState.PLANNED)
    for each in planned:
        if each.day is None or each.day >= now.date():
            changes.edit(each, state=InterviewState.CANCELLED, cancelled_by_you=reason in _BY_YOU)
    for offer in records(job.owner, Offer).filter(opportunity=job, state=OfferState.OPEN):
        changes.edit(
            offer,
            state=_OFFER_BECOMES.get(reason, OfferState.DECLINED),
            answered_on=now.date(),
        )
    settle_all(
        changes,
        job,
        (FollowUpKind.ANSWER, FollowUpKind.OFFER),
        FollowUpState.NOT_NEEDED,
        now,
    )
    changes.edit(
        job,
        state=OpportunityState.CLOSED,
        reason=reason,
        reason_said=said.strip(),
        closed_on=now.date(),
    )


def letter_of(job: Opportunity) -> str:
    """A draft that says kindly that you do not go on; empty where it was not you who ended it."""
    if job.reason not in _BY_YOU:
        return ""
    return withdrawal(
        job.role,
        job.employer,
        met=records(job.owner, Interview)
        .filter(opportunity=job, state=InterviewState.ATTENDED)
        .exists(),
        offered=job.reason == ClosingReason.OFFER_DECLINED,
    )
