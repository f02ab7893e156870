"""Taking in what comes: an invitation, a posting, your situation; each finds its opportunity.

The same mail again changes nothing. A newer version of an appointment changes the one that is
there, a cancellation cancels it, and the next stage of a thread joins its opportunity. What cannot
be told is asked. What the screen stops is kept and marked, and prepared for only if you say so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from goanyway.domain.facts import Facts, Kind
from goanyway.domain.screening import Screening
from goanyway.errors import InputError
from goanyway.interchange import facts_as_json
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.core.corrections import (
    ABOUT_THE_INTERVIEW,
    ABOUT_THE_OPPORTUNITY,
    add_corrections,
)
from goanyway.journal.core.document import Document
from goanyway.journal.core.moments import in_utc
from goanyway.journal.core.reader import reader
from goanyway.journal.core.text_index import keep_text
from goanyway.journal.core.understanding import derived_from, facts_of
from goanyway.journal.intake.appointments import Appointment
from goanyway.journal.intake.arrival import Arrival, as_it_was_read, read_document
from goanyway.journal.intake.placement import Placement, Question, place, same_again
from goanyway.journal.intake.renewal import Touched, bring_up_to_date
from goanyway.journal.intake.total_size import within_total
from goanyway.journal.keeping.firms import known_firms
from goanyway.journal.keeping.offers import keep_terms
from goanyway.journal.keeping.people import Acquaintance, whom_you_know
from goanyway.journal.models import (
    ClosingReason,
    Content,
    InterviewState,
    KeptMessage,
    KeptSituation,
    Offer,
    Opportunity,
    OpportunityState,
    Posting,
    User,
)
from goanyway.journal.models.record import NAME_LENGTH
from goanyway.journal.name_keys import employer_slug
from goanyway.language import _


class Outcome(StrEnum):
    """What taking something in came to."""

    NEW = "new"
    SAME_AGAIN = "same-again"
    NOTHING_NEW = "nothing-new"
    UPDATED = "updated"
    CANCELLED = "cancelled"
    FURTHER_INTERVIEW = "further-interview"
    OFFER = "offer"
    COUNTER_OFFER = "counter-offer"
    DO_NOT_REPLY = "do-not-reply"


@dataclass(frozen=True, slots=True)
class Intake:
    """What was taken in, and what that came to.

    Attributes:
        joined_because: why it belongs to an opportunity that was there; empty for a new one.
        message: None where a posting came in.
        posting: the one that came in, or that was kept beside the message.
        offer: whose terms the message says; None where it says none.
        touched: the interviews that were added or changed, with what changed.
        facts: what was read of it, with your corrections.
        known: whom you know at the employer, and how you left it.
        said: what you should know beside, each a sentence.
    """

    outcome: Outcome
    opportunity: Opportunity
    joined_because: str
    message: KeptMessage | None
    posting: Posting | None
    offer: Offer | None
    touched: tuple[Touched, ...]
    screening: Screening
    facts: Facts
    known: tuple[Acquaintance, ...]
    said: tuple[str, ...]


def take_in(
    user: User,
    document: Document,
    *,
    now: datetime,
    posting: Document | None = None,
    situation: Document | None = None,
    corrections: Sequence[str] = (),
    joins: str = "",
    as_new: bool = False,
) -> Done[Intake | Question]:
    """Keep a message or a posting, with the opportunity and the interviews that it makes.

    What has no date of its own counts as said now, so of such things the order matters.

    Args:
        document: a mail, an invite, a text or a posting, as bytes.
        posting: the advertisement, to be kept beside it.
        situation: your side of this opportunity (TOML).
        corrections: what was read wrongly ("start=2026-11-12 13:30").
        joins: the opportunity or the interview that it belongs to, where you know.
        as_new: it belongs to none; together with `joins`, it is a further interview there.

    Raises:
        UnreadableInput: it cannot be read.
        SituationError: the situation is malformed or impossible.
        InputError: a correction cannot be read, or it is more than one intake may keep.
        UnknownId: you have nothing of the id in `joins`.
    """
    within_total(each for each in (document, posting, situation) if each is not None)
    firms = known_firms(user)
    read = read_document(document, corrections, now, firms=firms)
    advertised = read_document(posting, (), now, firms=firms) if posting else None
    text = _checked(situation) if situation else None
    with change(user, "intake.take_in", now) as changes:
        again = same_again(user, read)
        if isinstance(again, KeptMessage):
            read = as_it_was_read(read, facts_of(again))
        placed = (
            Placement(again.opportunity, _("it's already here"))
            if again is not None
            else place(user, read, joins, as_new=as_new)
        )
        if isinstance(placed, Question):
            return Done(placed)
        job = placed.job or _open(changes, read, advertised, now)
        offer = None
        message = again if isinstance(again, KeptMessage) else None
        kept_posting = again if isinstance(again, Posting) else None
        if again is None and read.is_posting:
            kept_posting = _keep_posting(changes, job, read, now)
        elif again is None:
            message = _keep_message(changes, job, read, placed, now)
            offer = _keep_offer(changes, job, read, now)
        if advertised is not None:
            kept_posting = _keep_posting(changes, job, advertised, now)
        if text is not None:
            _keep_situation(changes, user, job, text)
        touched = _update(changes, job, message, read, now)
    taken = Intake(
        outcome=_outcome(placed, again is not None, message, touched, read, offer),
        opportunity=job,
        joined_because=placed.reason,
        message=message,
        posting=kept_posting,
        offer=offer,
        touched=tuple(touched),
        screening=read.screening,
        facts=read.corrected,
        known=whom_you_know(user, job.employer),
        said=_said(job, read),
    )
    return changes.done(taken)


def keep_posting(
    user: User, opportunity: str, posting: Document, *, now: datetime
) -> Done[Posting]:
    """Keep a posting beside an opportunity; the newest one counts.

    Raises:
        UnreadableInput: it cannot be read.
        UnknownId: you have no such opportunity.
    """
    read = read_document(posting, (), now, firms=known_firms(user))
    with change(user, "intake.keep_posting", now) as changes:
        job = record(user, Opportunity, opportunity)
        kept = _keep_posting(changes, job, read, now)
        bring_up_to_date(changes, job, today=now.date())
    return changes.done(kept)


def keep_situation(
    user: User, situation: Document, *, opportunity: str = "", now: datetime
) -> Done[KeptSituation]:
    """Keep your side of one opportunity; without one, of all that have none of their own.

    Raises:
        UnreadableInput: it is not text.
        SituationError: it is malformed or impossible.
        UnknownId: you have no such opportunity.
    """
    text = _checked(situation)
    with change(user, "intake.keep_situation", now) as changes:
        job = record(user, Opportunity, opportunity) if opportunity else None
        side = _keep_situation(changes, user, job, text)
    return changes.done(side)


def _checked(situation: Document) -> str:
    """The text of a situation that can be used."""
    try:
        text = situation.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            _("{name}: this isn't text in UTF-8.\nSave it again as UTF-8.").format(
                name=situation.name
            )
        ) from error
    read_situation(text, situation.name)
    return text


def _open(
    changes: Changes, read: Arrival, advertised: Arrival | None, now: datetime
) -> Opportunity:
    """A new opportunity; its names are read from what is kept in it."""
    named = [each.corrected.employer for each in (read, advertised) if each is not None]
    employer = next((each.value for each in named if each is not None), "")
    job = changes.add(Opportunity(opened_on=now.date()), called=employer_slug(employer))
    if read.is_posting and read.stops:
        changes.edit(
            job, state=OpportunityState.CLOSED, reason=ClosingReason.SCAM, closed_on=now.date()
        )
    return job


def _keep_message(
    changes: Changes, job: Opportunity, read: Arrival, place: Placement, now: datetime
) -> KeptMessage:
    message, clues = read.message, read.clues
    sender = message.sender
    says = [replace(each, further=each.further or place.further) for each in read.appointments]
    linked = place.interview
    if linked is not None and says:
        same = linked.messages.filter(deleted_at=None).order_by("pk").first()
        says[0] = replace(says[0], same_as=same.handle if same else "", moves=True)
    first = says[0] if says else Appointment(in_utc(now))
    return changes.add(
        KeptMessage(
            opportunity=job,
            interview=linked,
            content=_content(changes, read),
            name=read.document.name[:NAME_LENGTH],
            kind=read.corrected.kind.value,
            subject=message.text_of("subject"),
            sender_name=sender.name[:NAME_LENGTH] if sender else "",
            sender_email=sender.email.casefold()[:NAME_LENGTH] if sender else "",
            sent_at=read.sent,
            taken_in_at=now,
            message_id=clues.message_id,
            references=list(clues.thread),
            uid=first.uid or next(iter(clues.uids), ""),
            recurrence=first.recurrence,
            sequence=first.sequence,
            appointments=[each.as_json() for each in says],
            safety=read.screening.safety,
            read_on=read.read_on,
            **derived_from(read.understanding),
        )
    )


def _keep_offer(changes: Changes, job: Opportunity, read: Arrival, now: datetime) -> Offer | None:
    """What the message offers; nothing where the screen says not to reply."""
    if read.stops:
        return None
    received_on = (read.sent or now).date()
    return keep_terms(changes, job, read.corrected, received_on, now)


def _keep_posting(changes: Changes, job: Opportunity, read: Arrival, now: datetime) -> Posting:
    content = _content(changes, read)
    same = records(job.owner, Posting).filter(opportunity=job, content=content).first()
    return same or changes.add(
        Posting(
            opportunity=job,
            content=content,
            name=read.document.name[:NAME_LENGTH],
            taken_in_at=now,
            read_on=read.read_on,
            facts=facts_as_json(read.understanding.facts),
            reader=reader(),
        )
    )


def _content(changes: Changes, read: Arrival) -> Content:
    """The document's bytes, and its words to be found by."""
    content = changes.content(read.document.data)
    keep_text(content, read.message)
    return content


def _keep_situation(
    changes: Changes, user: User, job: Opportunity | None, text: str
) -> KeptSituation:
    kept = records(user, KeptSituation).filter(opportunity=job).first()
    if kept is not None:
        return changes.edit(kept, text=text)
    return changes.add(KeptSituation(opportunity=job, text=text))


def _update(
    changes: Changes, job: Opportunity, message: KeptMessage | None, read: Arrival, now: datetime
) -> list[Touched]:
    """The opportunity made anew with what came in, and what you correct of it."""
    of_job = [
        text
        for each, text in zip(read.corrections, read.texts, strict=True)
        if each.field in ABOUT_THE_OPPORTUNITY
    ]
    of_interview = [
        text
        for each, text in zip(read.corrections, read.texts, strict=True)
        if each.field in ABOUT_THE_INTERVIEW
    ]
    if of_job:
        changes.edit(job, corrections=add_corrections(job.corrections, of_job))
    about = [message.handle] if message else []
    touched = bring_up_to_date(changes, job, about, today=now.date())
    if message is None:
        return touched
    message.refresh_from_db()
    interview = message.interview
    if of_interview and interview is not None:
        changes.edit(interview, corrections=add_corrections(interview.corrections, of_interview))
        touched += bring_up_to_date(changes, job, about, today=now.date())
    return touched


def _outcome(
    placed: Placement,
    again: bool,
    message: KeptMessage | None,
    touched: Sequence[Touched],
    read: Arrival,
    offer: Offer | None,
) -> Outcome:
    if read.stops and not (message is not None and message.trusted):
        return Outcome.DO_NOT_REPLY
    if offer is not None:
        return Outcome.COUNTER_OFFER if offer.is_counter_offer else Outcome.OFFER
    if placed.job is None:
        return Outcome.NEW
    if any(each.is_new for each in touched):
        return Outcome.FURTHER_INTERVIEW
    changed = [each for one in touched for each in one.changes]
    if any(each.field == "state" and each.after == InterviewState.CANCELLED for each in changed):
        return Outcome.CANCELLED
    if changed:
        return Outcome.UPDATED
    return Outcome.SAME_AGAIN if again else Outcome.NOTHING_NEW


def _said(job: Opportunity, read: Arrival) -> tuple[str, ...]:
    """What the user should know beside."""
    said = list(read.corrected.said)
    if job.reason == ClosingReason.SCAM:
        said.append(
            _("{job} is closed, because the screen says: do not reply.").format(job=job.handle)
        )
    elif job.state == OpportunityState.CLOSED:
        said.append(_("{job} is closed.").format(job=job.handle))
        if read.corrected.kind.value.is_offer:
            said.append(_("So we didn't note its offer. To note one, reopen the job."))
    if read.corrected.kind.value is Kind.REJECTION and job.state != OpportunityState.CLOSED:
        said.append(_("This reads like a rejection. The job stays open until you close it."))
    return tuple(said)
