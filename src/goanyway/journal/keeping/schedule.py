"""Interviews by hand, what to prepare for one, and whether you went."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from goanyway.domain.advice import RoomQuestion
from goanyway.domain.corrections import LISTS, corrected
from goanyway.domain.facts import Facts
from goanyway.errors import InputError, JournalError
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Done, change
from goanyway.journal.core.corrections import as_you_say, corrections_in
from goanyway.journal.core.moments import when
from goanyway.journal.core.understanding import facts_of, message_of
from goanyway.journal.keeping.doubts import Doubt, advice_of, doubts_of
from goanyway.journal.keeping.notes import stories
from goanyway.journal.keeping.people import Acquaintance, whom_you_know
from goanyway.journal.models import (
    ClosingReason,
    Debrief,
    Interview,
    InterviewState,
    KeptMessage,
    KeptVerdict,
    Note,
    Opportunity,
    User,
)
from goanyway.journal.name_keys import person_key
from goanyway.language import _
from goanyway.letters.styles import what_to_expect


def schedule(
    user: User,
    opportunity: str,
    *,
    start: datetime | date | None = None,
    end: datetime | date | None = None,
    style: str = "",
    place: str = "",
    join: str = "",
    now: datetime,
) -> Done[Interview]:
    """Note an interview that was agreed on the phone, or one that has no date yet.

    An invitation that comes later for the same day is taken to be about it; what you say here
    stands.

    Args:
        start: with its zone where you know it; a day alone where you do not know the hour.

    Raises:
        UnknownId: you have no such opportunity.
        InputError: the end is before the start, or there is no such style.
    """
    said = {"start": _moment(start), "end": _moment(end), "style": style, "place": place}
    corrections = [f"{name}={' '.join(text.split())}" for name, text in said.items() if text]
    if end is not None and (start is None or not _is_before(start, end)):
        raise InputError(_("The interview ends before it starts.\nGive an end after the start."))
    values = as_you_say(when(None, None), corrections)
    with change(user, "schedule.schedule", now) as changes:
        job = record(user, Opportunity, opportunity)
        _refuse_scam(job)
        planned = changes.add(
            Interview(opportunity=job, join=join, corrections=corrections, **values)
        )
    return changes.done(planned)


def cancel(user: User, interview: str, *, now: datetime) -> Done[Interview]:
    """Say that an interview does not take place; no message changes that.

    Raises:
        UnknownId: you have no such interview.
    """
    with change(user, "schedule.cancel", now) as changes:
        found = record(user, Interview, interview)
        cancelled = changes.edit(found, state=InterviewState.CANCELLED, cancelled_by_you=True)
    return changes.done(cancelled)


def attend(user: User, interview: str, *, now: datetime) -> Done[Interview]:
    """Say that you went.

    Raises:
        UnknownId: you have no such interview.
        JournalError: its day has not come.
    """
    with change(user, "schedule.attend", now) as changes:
        found = _past(record(user, Interview, interview), now)
        attended = changes.edit(found, state=InterviewState.ATTENDED, cancelled_by_you=False)
    return changes.done(attended)


def miss(user: User, interview: str, *, now: datetime) -> Done[Interview]:
    """Say that you did not go, though it took place.

    Raises:
        UnknownId: you have no such interview.
        JournalError: its day has not come.
    """
    with change(user, "schedule.miss", now) as changes:
        found = _past(record(user, Interview, interview), now)
        missed = changes.edit(found, state=InterviewState.MISSED, cancelled_by_you=False)
    return changes.done(missed)


def write_preparation(user: User, interview: str, text: str, *, now: datetime) -> Done[Interview]:
    """Keep what you noted while preparing (Markdown).

    Raises:
        UnknownId: you have no such interview.
    """
    with change(user, "schedule.write_preparation", now) as changes:
        prepared = changes.edit(record(user, Interview, interview), prepared=text)
    return changes.done(prepared)


@dataclass(frozen=True, slots=True)
class Expected:
    """Somebody whom a message names; `known` where you have met."""

    name: str
    role: str
    known: Acquaintance | None


@dataclass(frozen=True, slots=True)
class OwnExperience:
    """What your record says of interviews of that style."""

    attended: int
    questions_asked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preparation:
    """All that helps before an interview.

    Attributes:
        verdict: the last one; None where there is none, and then no doubts and questions either.
        doubts: that on which most hangs first.
        questions: to ask in the room, the one whose answer is worth most first.
        bring: what you are to bring along, and `asks` what else you are to do.
        expect: what an interview of that style is like; `experience` is your own.
        people: whom the messages name.
        known: everybody whom you know at the employer.
        recruiter: who wrote last, and `telephone` their number as they wrote it.
    """

    interview: Interview
    opportunity: Opportunity
    verdict: KeptVerdict | None
    doubts: tuple[Doubt, ...]
    questions: tuple[RoomQuestion, ...]
    stories: tuple[Note, ...]
    bring: tuple[str, ...]
    asks: tuple[str, ...]
    travel_paid_by: str
    expect: str
    experience: OwnExperience
    people: tuple[Expected, ...]
    known: tuple[Acquaintance, ...]
    recruiter: str = ""
    telephone: str = ""

    @property
    def place(self) -> str:
        """Where to go, and how to take part from afar."""
        return "\n".join(each for each in (self.interview.place, self.interview.join) if each)


def prepare(user: User, interview: str) -> Preparation:
    """What to find out, to ask, to tell, to bring and to expect.

    Raises:
        UnknownId: you have no such interview.
        JournalError: the screen says not to reply, and you did not say that it is genuine.
    """
    found = record(user, Interview, interview)
    job = record(user, Opportunity, found.opportunity.handle)
    _refuse_scam(job)
    verdict = (
        records(user, KeptVerdict)
        .filter(opportunity=job)
        .select_related("advice", "situation")
        .last()
    )
    messages = records(user, KeptMessage).filter(opportunity=job).select_related("content")
    yours = [each for each in corrections_in(found.corrections).values() if each.field in LISTS]
    facts = [
        corrected(facts_of(each), yours)
        for each in messages
        if each.interview_id in (found.pk, None)
    ]
    known = whom_you_know(user, job.employer)
    recruiter, telephone = _whom_to_call(
        [each for each in messages if each.interview_id in (found.pk, None)]
    )
    return Preparation(
        interview=found,
        opportunity=job,
        verdict=verdict,
        doubts=doubts_of(verdict) if verdict else (),
        questions=advice_of(verdict).ask_in_the_room if verdict else (),
        stories=tuple(stories(user)),
        bring=_once_each(item.value for each in facts for item in each.bring),
        asks=_once_each(item.value for each in facts for item in each.asks),
        travel_paid_by=next(
            (each.travel_paid_by.value for each in reversed(facts) if each.travel_paid_by), ""
        ),
        expect=what_to_expect(found.style),
        experience=_experience(user, found),
        people=_expected(facts, known),
        known=known,
        recruiter=recruiter,
        telephone=telephone,
    )


def _whom_to_call(messages: Sequence[KeptMessage]) -> tuple[str, str]:
    """Who wrote last with a number, and that number."""
    from goanyway.reading.telephone import telephone_of

    for each in reversed(messages):
        if number := telephone_of(message_of(each)):
            return each.sender_name, number
    return "", ""


def _once_each(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _experience(user: User, interview: Interview) -> OwnExperience:
    """Interviews of the same style that you attended, and what you were asked there."""
    if not interview.style:
        return OwnExperience(0, ())
    same = records(user, Interview).filter(style=interview.style, state=InterviewState.ATTENDED)
    asked = records(user, Debrief).filter(interview__in=same).order_by("-interview__day", "-pk")
    questions = [text for each in asked for text in each.questions_asked]
    return OwnExperience(same.count(), tuple(dict.fromkeys(questions)))


def _expected(facts: Iterable[Facts], known: Iterable[Acquaintance]) -> tuple[Expected, ...]:
    """Everybody whom the messages name, once."""
    by_name = {person_key(each.name): each for each in known}
    found: dict[str, Expected] = {}
    for each in facts:
        for person in (one.value for one in each.people):
            key = person_key(person.name)
            role = person.role or (found[key].role if key in found else "")
            found[key] = Expected(person.name, role, by_name.get(key))
    return tuple(found.values())


def _past(interview: Interview, now: datetime) -> Interview:
    if interview.day is not None and interview.day > now.date():
        raise JournalError(
            _(
                "{interview} is on {day}, which hasn't come yet.\nIf it was moved, correct "
                "its start."
            ).format(interview=interview.handle, day=interview.day)
        )
    return interview


def _refuse_scam(job: Opportunity) -> None:
    if job.reason == ClosingReason.SCAM:
        raise JournalError(
            _(
                "{job}: the screen says not to reply, so there's nothing to prepare for.\nIf you "
                "know it's genuine, say so first (trust)."
            ).format(job=job.handle)
        )


def _moment(moment: datetime | date | None) -> str:
    """A moment as corrections write it."""
    if not isinstance(moment, datetime):
        return moment.isoformat() if moment else ""
    zone = str(when(moment, None)["zone"])
    return f"{moment:%Y-%m-%d %H:%M} {zone}".strip()


def _is_before(start: datetime | date, end: datetime | date) -> bool:
    if isinstance(start, datetime) != isinstance(end, datetime):
        return False
    try:
        return start < end
    except TypeError:
        return False
