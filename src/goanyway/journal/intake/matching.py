"""Which opportunity a message belongs to: told by what identifies it, else asked, never guessed.

A message belongs where its thread, its calendar's id or its reference number is known, or where the
employer and the role are the same. Less than that makes a candidate, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q, QuerySet

from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.journal.core.access import records
from goanyway.journal.core.moments import moment_of, same_start
from goanyway.journal.intake.appointments import cut_id
from goanyway.journal.models import (
    ClosingReason,
    Interview,
    InterviewState,
    KeptMessage,
    MessageIdentifier,
    Opportunity,
    OpportunityState,
    User,
)
from goanyway.journal.name_keys import comparable, employer_key
from goanyway.language import _

MOST_REFERENCES = 100
"""The most mails that a mail is taken to answer, the nearest of them."""


@dataclass(frozen=True, slots=True)
class Clues:
    """What tells where a message belongs.

    Attributes:
        thread: the mails that it answers, the nearest last.
        uids: of the appointments in it.
        employer: in comparable form, like `role` and `agency`.
        start: of the interview; None where no time of day is said.
    """

    message_id: str = ""
    thread: tuple[str, ...] = ()
    uids: tuple[str, ...] = ()
    reference: str = ""
    employer: str = ""
    role: str = ""
    agency: str = ""
    sender: str = ""
    start: datetime | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a message may belong to, by its id: an opportunity, or an interview of one.

    Attributes:
        what: the opportunity or interview in words.
        reasons: what speaks for it, and against it.
    """

    handle: str
    what: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Where a message belongs for certain, and why; or what it may belong to; or neither."""

    opportunity: str = ""
    reason: str = ""
    candidates: tuple[Candidate, ...] = ()


def clues_of(message: Message, facts: Facts) -> Clues:
    """What tells where this message belongs.

    Args:
        facts: with your corrections.
    """
    start = facts.start.value if facts.start else None
    answers = " ".join(
        [*message.headers_named("references"), *message.headers_named("in-reply-to")]
    )
    thread = [cut_id(each) for each in answers.split()]
    own = next(iter(message.headers_named("message-id")), "")
    return Clues(
        message_id=cut_id(own),
        thread=tuple(dict.fromkeys(each for each in thread if "@" in each))[-MOST_REFERENCES:],
        uids=tuple(dict.fromkeys(cut_id(each.uid) for each in message.events if each.uid)),
        reference=facts.reference.value.casefold() if facts.reference else "",
        employer=employer_key(facts.employer.value) if facts.employer else "",
        role=comparable(facts.role.value) if facts.role else "",
        agency=employer_key(facts.agency.value) if facts.agency else "",
        sender=message.sender.email.casefold() if message.sender else "",
        start=start if isinstance(start, datetime) else None,
    )


def match(user: User, clues: Clues, *, by_name: bool = True) -> Match:
    """Where the message belongs, of all that is not in the bin.

    Args:
        by_name: whether employer and role may tell; not for a message that could be a scam, since
            those borrow good names.
    """
    threads = list(records(user, Opportunity).filter(pk__in=_jobs_of_thread(user, clues)))
    if len(threads) == 1 and not _differs(clues.reference, threads[0].reference_key):
        return Match(threads[0].handle, _("it belongs to the same thread"))
    if threads:
        why = _("it belongs to the same thread")
        return Match(candidates=tuple(_candidate(each, clues, [why]) for each in threads))
    if not by_name:
        return Match()
    of_sender = _jobs_of_sender(user, clues)
    at_once = _jobs_at(user, clues)
    named = records(user, Opportunity).filter(_may_be_named(clues) | Q(pk__in=of_sender | at_once))
    return _by_name(clues, [each for each in named if not _is_scam(each)], of_sender, at_once)


def _jobs_of_thread(user: User, clues: Clues) -> QuerySet[KeptMessage, Any]:
    """The jobs of messages that share an id with it: of a mail, or of an appointment."""
    ours = {*clues.thread, clues.message_id, *clues.uids} - {""}
    same = MessageIdentifier.objects.filter(owner=user, value__in=ours).values("message")
    return records(user, KeptMessage).filter(pk__in=same).values("opportunity")


def _jobs_of_sender(user: User, clues: Clues) -> set[int]:
    if not clues.sender:
        return set()
    sent = records(user, KeptMessage).filter(sender_email=clues.sender)
    return set(sent.values_list("opportunity", flat=True))


def _jobs_at(user: User, clues: Clues) -> set[int]:
    """The open jobs with an interview that starts at the same moment: nobody is at two at once."""
    if clues.start is None:
        return set()
    day = clues.start.date()
    planned = records(user, Interview).filter(
        state=InterviewState.PLANNED,
        opportunity__state=OpportunityState.OPEN,
        day__gte=day - timedelta(days=1),
        day__lte=day + timedelta(days=1),
    )
    return {
        each.opportunity_id
        for each in planned.exclude(time=None)
        if same_start(moment_of(each.day, each.time, each.zone), clues.start)  # type: ignore[arg-type]
    }


def _may_be_named(clues: Clues) -> Q:
    """Which jobs could be meant by a name; each column is indexed."""
    named = Q(pk__in=())
    for column in ("employer", "agency", "reference"):
        if value := getattr(clues, column):
            named |= Q(**{f"{column}_key": value})
    return named


def _by_name(
    clues: Clues, jobs: Sequence[Opportunity], of_sender: set[int], at_once: set[int]
) -> Match:
    certain: list[tuple[Opportunity, str]] = []
    possible: list[Candidate] = []
    for job in jobs:
        same_employer = bool(clues.employer) and clues.employer == job.employer_key
        other_employer = _differs(clues.employer, job.employer_key)
        role, reference = comparable(job.role), job.reference_key
        same_reference = bool(clues.reference) and clues.reference == reference
        same_role = bool(clues.role) and clues.role == role
        is_open = job.state == OpportunityState.OPEN
        reasons: list[str] = []
        if same_reference and not other_employer:
            certain.append((job, _("it has the same reference number")))
        elif same_employer and same_role and is_open and not _differs(clues.reference, reference):
            certain.append((job, _("the employer and role are the same")))
        elif job.pk in at_once and not other_employer and not _differs(clues.reference, reference):
            certain.append((job, _("it's at the same time")))
        if same_reference:
            reasons.append(_("it has the same reference number"))
        if same_employer:
            reasons.append(_("the employer is the same"))
        elif same_role and not other_employer and clues.agency == job.agency_key != "":
            reasons.append(_("the agency and role are the same"))
        if job.pk in at_once and not other_employer:
            reasons.append(_("it's at the same time"))
        if job.pk in of_sender and not other_employer:
            reasons.append(_("the sender is the same"))
        if reasons:
            possible.append(_candidate(job, clues, reasons))
    if len(certain) == 1:
        job, why = certain[0]
        return Match(job.handle, why)
    return Match(candidates=tuple(possible))


def _candidate(job: Opportunity, clues: Clues, reasons: Iterable[str]) -> Candidate:
    """The opportunity with what speaks for it, and what against it."""
    against = []
    if _differs(clues.employer, job.employer_key):
        against.append(_("but the employer is different"))
    if _differs(clues.role, comparable(job.role)):
        against.append(_("but the role is different"))
    if _differs(clues.reference, job.reference_key):
        against.append(_("but the reference number is different"))
    if job.state != OpportunityState.OPEN:
        against.append(_("but it's closed"))
    what = ", ".join(each for each in (job.role, job.employer) if each)
    return Candidate(job.handle, what, (*reasons, *against))


def _differs(one: str, other: str) -> bool:
    """Whether both are known, and not the same."""
    return bool(one and other and one != other)


def _is_scam(job: Opportunity) -> bool:
    return job.reason == ClosingReason.SCAM
