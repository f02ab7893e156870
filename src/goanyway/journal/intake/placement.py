"""Where a document belongs: said by you, here already, told for certain, or a question."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from django.db.models import Q

from goanyway.domain.facts import Kind
from goanyway.journal.core.access import anything, record, records
from goanyway.journal.core.messages import messages_of
from goanyway.journal.intake.arrival import Arrival
from goanyway.journal.intake.matching import Candidate, Match, match
from goanyway.journal.intake.renewal import sayings_of
from goanyway.journal.intake.same_interview import could_be, interviews_in, is_another_time
from goanyway.journal.models import Interview, KeptMessage, Opportunity, Posting, User
from goanyway.language import _


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


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a document belongs: an opportunity that is there, or None for a new one."""

    job: Opportunity | None = None
    reason: str = ""
    interview: Interview | None = None
    further: bool = False


def same_again(user: User, read: Arrival) -> KeptMessage | Posting | None:
    """What holds the same bytes, or the same mail in other bytes."""
    sha256 = hashlib.sha256(read.document.data).hexdigest()
    same = Q(content__sha256=sha256)
    posting = records(user, Posting).filter(same).select_related("opportunity").first()
    if read.clues.message_id:
        same |= Q(message_id=read.clues.message_id)
    messages = records(user, KeptMessage).filter(same).select_related("opportunity")
    return messages.first() or posting


def place(user: User, read: Arrival, joins: str, *, as_new: bool) -> Placement | Question:
    """Where a document belongs that is not here yet.

    Args:
        joins: the opportunity or the interview that you named.
        as_new: you said that it belongs to none; with `joins`, that it is one more interview.

    Raises:
        UnknownId: you have nothing of the id in `joins`.
    """
    if joins:
        found = anything(user, joins)
        if isinstance(found, Interview):
            interview = record(user, Interview, joins)
            job = record(user, Opportunity, interview.opportunity.handle)
            return Placement(job, _("you said so"), interview)
        where = Placement(record(user, Opportunity, joins), _("you said so"), further=as_new)
        return where if as_new else _which_interview(where, read)
    if as_new:
        return Placement()
    found_in = match(user, read.clues, by_name=not read.stops)
    if found_in.opportunity:
        job = record(user, Opportunity, found_in.opportunity)
        return _which_interview(Placement(job, found_in.reason), read)
    return _ask_which_opportunity(found_in, read) or Placement()


def _ask_which_opportunity(found: Match, read: Arrival) -> Question | None:
    if found.candidates:
        return Question(
            _("{name}: this may belong to something you already have. Does it?").format(
                name=read.document.name
            ),
            found.candidates,
        )
    if read.corrected.kind.value is Kind.OTHER and not read.stops:
        return Question(
            _("{name}: this doesn't read like an invitation. Keep it anyway?").format(
                name=read.document.name
            ),
            (),
        )
    return None


def _which_interview(where: Placement, read: Arrival) -> Placement | Question:
    """The place, or a question where it may be another time for an interview, or one more."""
    if where.job is None or read.stops or len(read.appointments) != 1:
        return where
    says = read.appointments[0]
    messages = messages_of(where.job)
    groups = interviews_in(sayings_of(messages))
    if not is_another_time(says, groups):
        return where
    interviews = {
        each.pk: each for each in records(where.job.owner, Interview).filter(opportunity=where.job)
    }
    link = {each.handle: each.interview_id for each in messages}
    candidates = []
    for group in could_be(says, groups):
        interview = interviews.get(link[group.found[0].message] or 0)
        if interview is not None:
            candidates.append(
                Candidate(
                    interview.handle,
                    _("the interview on {day}").format(day=interview.day or _("no day yet")),
                    (where.reason, _("but the time is different")),
                )
            )
    if not candidates:
        return where
    return Question(
        _("{name}: is this the same interview at another time, or one more?").format(
            name=read.document.name
        ),
        tuple(candidates),
        within=where.job.handle,
    )
