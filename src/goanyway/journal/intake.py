"""Taking in what comes: an invitation, a posting, your situation; each finds its opportunity.

The same mail again changes nothing. A newer version of an appointment changes the one that is
there, a cancellation cancels it, and the next stage of a thread joins its opportunity. What cannot
be told is asked. What the screen stops is kept and marked, and prepared for only if you say so.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from django.db.models import Q

from goanyway.advising import screened
from goanyway.domain.corrections import ABOUT_THE_JOB, Correction, corrected, parse_correction
from goanyway.domain.facts import Facts, Kind
from goanyway.domain.message import Message
from goanyway.domain.screening import Safety, Screening
from goanyway.errors import InputError
from goanyway.interchange import facts_as_json, read_message
from goanyway.interchange.situation import read_situation
from goanyway.journal.access import anything, record, records
from goanyway.journal.appointments import Appointment, appointments_of, in_utc
from goanyway.journal.changes import Changes, change
from goanyway.journal.documents import Document
from goanyway.journal.matching import Candidate, Clues, Match, clues_of, match
from goanyway.journal.models import (
    ClosingReason,
    Interview,
    InterviewState,
    KeptMessage,
    KeptSituation,
    Opportunity,
    OpportunityState,
    Posting,
    User,
)
from goanyway.journal.models.record import NAME_LENGTH
from goanyway.journal.names import employer_slug
from goanyway.journal.people import Acquaintance, whom_you_know
from goanyway.journal.updating import (
    ABOUT_THE_INTERVIEW,
    Touched,
    add_corrections,
    bring_up_to_date,
    is_stopped,
    messages_of,
    sayings_of,
)
from goanyway.journal.versions import could_be, interviews_in, is_another_time
from goanyway.language import _
from goanyway.reading import read_facts


class Outcome(StrEnum):
    """What taking something in came to."""

    NEW = "new"
    SAME_AGAIN = "same-again"
    NOTHING_NEW = "nothing-new"
    UPDATED = "updated"
    CANCELLED = "cancelled"
    FURTHER_INTERVIEW = "further-interview"
    DO_NOT_REPLY = "do-not-reply"


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in, and what that came to.

    Attributes:
        joined_because: why it belongs to an opportunity that was there; empty for a new one.
        message: None where a posting came in.
        posting: the one that came in, or that was kept beside the message.
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
    touched: tuple[Touched, ...]
    screening: Screening
    facts: Facts
    known: tuple[Acquaintance, ...]
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """Where something belongs could not be told, and nothing was kept.

    Take it in again with `joins` one of the candidates, or with `as_new`.

    Attributes:
        question: in a sentence.
        within: the opportunity in which `as_new` makes a further interview (give it as `joins`
            too); empty where `as_new` makes a new opportunity.
    """

    question: str
    candidates: tuple[Candidate, ...]
    within: str = ""


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
) -> Taken | Question:
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
        InputError: a correction cannot be read.
        UnknownId: you have nothing of the id in `joins`.
    """
    read = _read(document, corrections, now)
    advertised = _read(posting, (), now) if posting else None
    text = _checked(situation) if situation else None
    with change(user, "intake.take_in", now) as changes:
        again = _same_again(user, read)
        placed = (
            _Place(again.opportunity, _("it is here already"))
            if again is not None
            else _place(user, read, joins, as_new=as_new)
        )
        if isinstance(placed, Question):
            return placed
        job = placed.job or _open(changes, read, advertised, now)
        message = again if isinstance(again, KeptMessage) else None
        kept_posting = again if isinstance(again, Posting) else None
        if again is None and read.is_posting:
            kept_posting = _keep_posting(changes, job, read, now)
        elif again is None:
            message = _keep_message(changes, job, read, placed, now)
        if advertised is not None:
            kept_posting = _keep_posting(changes, job, advertised, now)
        if text is not None:
            _keep_situation(changes, user, job, text)
        touched = _update(changes, job, message, read, now)
    return Taken(
        outcome=_outcome(placed, again is not None, message, touched, read),
        opportunity=job,
        joined_because=placed.reason,
        message=message,
        posting=kept_posting,
        touched=tuple(touched),
        screening=read.screening,
        facts=read.corrected,
        known=whom_you_know(user, job.employer),
        said=_said(job, read),
    )


def keep_posting(user: User, opportunity: str, posting: Document, *, now: datetime) -> Posting:
    """Keep a posting beside an opportunity; the newest one counts.

    Raises:
        UnreadableInput: it cannot be read.
        UnknownId: you have no such opportunity.
    """
    read = _read(posting, (), now)
    with change(user, "intake.keep_posting", now) as changes:
        job = record(user, Opportunity, opportunity)
        kept = _keep_posting(changes, job, read, now)
        bring_up_to_date(changes, job, today=now.date())
    return kept


def keep_situation(
    user: User, situation: Document, *, opportunity: str = "", now: datetime
) -> KeptSituation:
    """Keep your side of one opportunity; without one, of all that have none of their own.

    Raises:
        UnreadableInput: it is not text.
        SituationError: it is malformed or impossible.
        UnknownId: you have no such opportunity.
    """
    text = _checked(situation)
    with change(user, "intake.keep_situation", now) as changes:
        job = record(user, Opportunity, opportunity) if opportunity else None
        return _keep_situation(changes, user, job, text)


def correct(
    user: User, handle: str, corrections: Sequence[str], *, now: datetime
) -> Opportunity | Interview:
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
            _refuse_others(fields, _ABOUT_THE_OPPORTUNITY, handle)
        changes.edit(
            corrected_one, corrections=add_corrections(corrected_one.corrections, corrections)
        )
        bring_up_to_date(changes, job, today=now.date())
    return type(corrected_one)._base_manager.get(pk=corrected_one.pk)


def trust(user: User, opportunity: str, *, now: datetime) -> Opportunity:
    """Say that an opportunity is genuine although the screen said not to reply.

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
    return job


_ABOUT_THE_OPPORTUNITY = ABOUT_THE_JOB | {"reply_by"}


@dataclass(frozen=True, slots=True)
class _Read:
    """A document, read and screened; the facts as read, and with your corrections."""

    document: Document
    message: Message
    facts: Facts
    corrected: Facts
    corrections: tuple[Correction, ...]
    texts: tuple[str, ...]
    screening: Screening
    appointments: tuple[Appointment, ...]
    clues: Clues
    sent: datetime | None

    @property
    def is_posting(self) -> bool:
        """Whether it is an advertisement rather than a message to you."""
        return self.corrected.kind.value is Kind.POSTING

    @property
    def stops(self) -> bool:
        """Whether it should get no reply."""
        return self.screening.safety is Safety.DO_NOT_REPLY


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a document belongs: an opportunity that is there, or None for a new one."""

    job: Opportunity | None = None
    reason: str = ""
    interview: Interview | None = None
    further: bool = False


def _read(document: Document, corrections: Sequence[str], now: datetime) -> _Read:
    parsed = tuple(parse_correction(each) for each in corrections)
    message = read_message(document.data, document.name)
    facts = read_facts(message, now.date())
    yours = corrected(facts, parsed)
    stamps = [each.stamp for each in message.events if each.stamp]
    sent = message.sent or max(stamps, key=in_utc, default=None)
    return _Read(
        document=document,
        message=message,
        facts=facts,
        corrected=yours,
        corrections=parsed,
        texts=tuple(corrections),
        screening=screened(message),
        appointments=appointments_of(message, replace(facts, kind=yours.kind), in_utc(sent or now)),
        clues=clues_of(message, yours),
        sent=in_utc(sent) if sent else None,
    )


def _checked(situation: Document) -> str:
    """The text of a situation that can be used."""
    try:
        text = situation.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            _("{name}: this is not text in UTF-8.\nSave it again as UTF-8.").format(
                name=situation.name
            )
        ) from error
    read_situation(text, situation.name)
    return text


def _same_again(user: User, read: _Read) -> KeptMessage | Posting | None:
    """What holds the same bytes, or the same mail in other bytes."""
    sha256 = hashlib.sha256(read.document.data).hexdigest()
    same = Q(content__sha256=sha256)
    posting = records(user, Posting).filter(same).select_related("opportunity").first()
    if read.clues.message_id:
        same |= Q(message_id=read.clues.message_id)
    messages = records(user, KeptMessage).filter(same).select_related("opportunity")
    return messages.first() or posting


def _place(user: User, read: _Read, joins: str, *, as_new: bool) -> _Place | Question:
    if joins:
        found = anything(user, joins)
        if isinstance(found, Interview):
            interview = record(user, Interview, joins)
            job = record(user, Opportunity, interview.opportunity.handle)
            return _Place(job, _("you said so"), interview)
        where = _Place(record(user, Opportunity, joins), _("you said so"), further=as_new)
        return where if as_new else _which_interview(where, read)
    if as_new:
        return _Place()
    found_in = match(user, read.clues, by_name=not read.stops)
    if found_in.opportunity:
        job = record(user, Opportunity, found_in.opportunity)
        return _which_interview(_Place(job, found_in.reason), read)
    return _ask_which_opportunity(found_in, read) or _Place()


def _ask_which_opportunity(found: Match, read: _Read) -> Question | None:
    if found.candidates:
        return Question(
            _("{name}: it may belong to something that you have. Does it?").format(
                name=read.document.name
            ),
            found.candidates,
        )
    if read.corrected.kind.value is Kind.OTHER and not read.stops:
        return Question(
            _("{name}: it does not read like an invitation. Keep it all the same?").format(
                name=read.document.name
            ),
            (),
        )
    return None


def _which_interview(place: _Place, read: _Read) -> _Place | Question:
    """The place, or a question where it may be another time for an interview, or one more."""
    if place.job is None or read.stops or len(read.appointments) != 1:
        return place
    says = read.appointments[0]
    messages = messages_of(place.job)
    groups = interviews_in(sayings_of(messages))
    if not is_another_time(says, groups):
        return place
    interviews = {
        each.pk: each for each in records(place.job.owner, Interview).filter(opportunity=place.job)
    }
    link = {each.handle: each.interview_id for each in messages}
    candidates = []
    for group in could_be(says, groups):
        interview = interviews.get(link[group.found[0].message] or 0)
        if interview is not None:
            candidates.append(
                Candidate(
                    interview.handle,
                    _("the interview of {day}").format(day=interview.day or _("no day yet")),
                    (place.reason, _("but the day is another")),
                )
            )
    if not candidates:
        return place
    return Question(
        _("{name}: is it the same interview at another time, or one more?").format(
            name=read.document.name
        ),
        tuple(candidates),
        within=place.job.handle,
    )


def _open(changes: Changes, read: _Read, advertised: _Read | None, now: datetime) -> Opportunity:
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
    changes: Changes, job: Opportunity, read: _Read, place: _Place, now: datetime
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
            content=changes.content(read.document.data),
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
            facts=facts_as_json(read.facts),
            safety=read.screening.safety,
            signs=[
                {"name": each.name, "reason": each.reason, "hard": each.hard}
                for each in read.screening.signs
            ],
        )
    )


def _keep_posting(changes: Changes, job: Opportunity, read: _Read, now: datetime) -> Posting:
    content = changes.content(read.document.data)
    same = records(job.owner, Posting).filter(opportunity=job, content=content).first()
    return same or changes.add(
        Posting(
            opportunity=job,
            content=content,
            name=read.document.name[:NAME_LENGTH],
            taken_in_at=now,
            facts=facts_as_json(read.facts),
        )
    )


def _keep_situation(
    changes: Changes, user: User, job: Opportunity | None, text: str
) -> KeptSituation:
    kept = records(user, KeptSituation).filter(opportunity=job).first()
    if kept is not None:
        return changes.edit(kept, text=text)
    return changes.add(KeptSituation(opportunity=job, text=text))


def _update(
    changes: Changes, job: Opportunity, message: KeptMessage | None, read: _Read, now: datetime
) -> list[Touched]:
    """The opportunity made anew with what came in, and what you correct of it."""
    of_job = [
        text
        for each, text in zip(read.corrections, read.texts, strict=True)
        if each.field in _ABOUT_THE_OPPORTUNITY
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
    place: _Place, again: bool, message: KeptMessage | None, touched: Sequence[Touched], read: _Read
) -> Outcome:
    if read.stops and not (message is not None and message.trusted):
        return Outcome.DO_NOT_REPLY
    if place.job is None:
        return Outcome.NEW
    if any(each.is_new for each in touched):
        return Outcome.FURTHER_INTERVIEW
    changed = [each for one in touched for each in one.changes]
    if any(each.field == "state" and each.after == InterviewState.CANCELLED for each in changed):
        return Outcome.CANCELLED
    if changed:
        return Outcome.UPDATED
    return Outcome.SAME_AGAIN if again else Outcome.NOTHING_NEW


def _said(job: Opportunity, read: _Read) -> tuple[str, ...]:
    """What the user should know beside."""
    said = list(read.corrected.said)
    if job.reason == ClosingReason.SCAM:
        said.append(
            _("{job} is closed, because the screen says: do not reply.").format(job=job.handle)
        )
    elif job.state == OpportunityState.CLOSED:
        said.append(_("{job} is closed.").format(job=job.handle))
    if read.corrected.kind.value is Kind.REJECTION:
        said.append(_("It reads like a rejection. Nothing was closed."))
    return tuple(said)


def _refuse_others(fields: Sequence[str], allowed: frozenset[str], handle: str) -> None:
    for each in fields:
        if each not in allowed:
            raise InputError(
                _("{field}: this is nothing of {handle}.\nThere you can correct {allowed}.").format(
                    field=each, handle=handle, allowed=", ".join(sorted(allowed))
                )
            )
