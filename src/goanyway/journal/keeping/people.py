"""The people of your search: whom you met and how you left it, where they went, who is who.

A person whom you noted twice is merged into one; the other then lies in the bin with `merged_into`
set, and undoing the merge is what takes it out again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from goanyway.errors import InputError
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.keeping.attendance import went
from goanyway.journal.keeping.follow_ups import owe_thanks
from goanyway.journal.models import (
    RECORDS,
    FollowUp,
    FollowUpKind,
    Interview,
    Meeting,
    Opportunity,
    Parting,
    Person,
    Position,
    Record,
    User,
)
from goanyway.journal.name_keys import employer_key, person_key, person_slug
from goanyway.language import _


@dataclass(frozen=True, slots=True)
class Encounter:
    """Whom you met at an interview, as you tell it; what is None stays as it was.

    Attributes:
        person: an id, or a name; who was at that employer before under the same name is the same.
        role: what they are in this interview ("hiring manager").
        said: what they said that you want to remember (Markdown).
        parted: how you parted, and `parted_said` in your own words.
        is_new: it is somebody else than whom you know by that name.
        quotable: whether a draft may quote what they said; it may not where nothing is said.
    """

    person: str
    role: str | None = None
    said: str | None = None
    parted: Parting | str | None = None
    parted_said: str | None = None
    email: str | None = None
    is_new: bool = False
    quotable: bool | None = None


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Somebody whom you know at an employer.

    Attributes:
        handle: the person's id.
        role: what they do there, or did.
        still_there: whether they work there now, as far as you know.
        met_at: the employer for which you met them last; another one where they moved since.
            Empty where you never met.
        parted: how you parted then ("warm"), and `parted_said` in your own words.
    """

    handle: str
    name: str
    role: str
    still_there: bool
    met_at: str = ""
    met_on: date | None = None
    parted: str = ""
    parted_said: str = ""


def whom_you_know(user: User, employer: str) -> tuple[Acquaintance, ...]:
    """Whom you met at an employer or who moved there, and how you left it; the last met first."""
    key = employer_key(employer)
    if not key:
        return ()
    met = records(user, Meeting).filter(met=True)
    there = met.filter(interview__opportunity__employer_key=key).values("person")
    working = records(user, Position).filter(employer_key=key)
    people = {
        each.pk: each
        for each in records(user, Person).filter(
            Q(pk__in=there) | Q(pk__in=working.values("person"))
        )
    }
    positions = {each.person_id: each for each in _current_last(working.filter(person__in=people))}
    last = {
        each.person_id: each
        for each in met.filter(person__in=people)
        .select_related("interview__opportunity")
        .order_by("interview__day", "pk")
    }
    known = [
        _acquaintance(each, positions.get(number), last.get(number))
        for number, each in people.items()
    ]
    return tuple(sorted(known, key=lambda each: each.met_on or date.min, reverse=True))


def meet(
    user: User,
    interview: str,
    person: str,
    *,
    role: str | None = None,
    said: str | None = None,
    parted: Parting | str | None = None,
    parted_said: str | None = None,
    email: str | None = None,
    is_new: bool = False,
    quotable: bool | None = None,
    now: datetime,
) -> Done[Meeting]:
    """Say whom you met at an interview: see `Encounter`. You owe them thanks then.

    Raises:
        UnknownId: you have no such interview.
        InputError: there is no name, or you know somebody of that name elsewhere: which of them?
        JournalError: its day has not come, or you said that you did not go.
    """
    told = Encounter(person, role, said, parted, parted_said, email, is_new, quotable)
    with change(user, "people.meet", now) as changes:
        held = record(user, Interview, interview)
        went(changes, held, now)
        meeting = note_meeting(changes, held, told, now)
    return changes.done(meeting)


def note_meeting(changes: Changes, interview: Interview, told: Encounter, now: datetime) -> Meeting:
    """Note whom you met, and that you owe them thanks.

    Raises:
        InputError: there is no name or no such parting, or you know somebody of that name
            elsewhere: which of them?
    """
    if told.parted and told.parted not in tuple(Parting):
        raise InputError(
            _("{parted}: that isn't a way to part.\nUse one of {partings}.").format(
                parted=told.parted, partings=", ".join(Parting)
            )
        )
    given = {name: getattr(told, name) for name in ("role", "said", "parted", "parted_said")}
    values: dict[str, object] = {
        name: value.strip() for name, value in given.items() if value is not None
    }
    if told.quotable is not None:
        values["quotable"] = told.quotable
    somebody = _named(changes, told.person, interview.opportunity, is_new=told.is_new)
    if told.email is not None:
        changes.edit(somebody, email=told.email.strip().casefold())
    kept = records(changes.owner, Meeting).filter(interview=interview, person=somebody).first()
    if kept is None:
        kept = changes.add(Meeting(interview=interview, person=somebody, met=True, **values))
    else:
        changes.edit(kept, met=True, **values)
    owe_thanks(changes, interview, somebody, now)
    return kept


def describe(
    user: User,
    person: str,
    *,
    name: str | None = None,
    email: str | None = None,
    phone: str | None = None,
    linkedin: str | None = None,
    now: datetime,
) -> Done[Person]:
    """Say what a person is called and how to reach them; what is None stays as it was.

    Raises:
        UnknownId: you have no such person.
        InputError: the name is empty.
    """
    given = {"name": name, "email": email, "phone": phone, "linkedin": linkedin}
    told = {key: value.strip() for key, value in given.items() if value is not None}
    if "name" in told:
        told["name"] = _name(told["name"])
        told["name_key"] = person_key(told["name"])
    if "email" in told:
        told["email"] = told["email"].casefold()
    with change(user, "people.describe", now) as changes:
        described = changes.edit(record(user, Person, person), **told)
    return changes.done(described)


def move(
    user: User,
    person: str,
    employer: str,
    role: str = "",
    *,
    on: date | None = None,
    now: datetime,
) -> Done[Position]:
    """Say that somebody works at another firm now; where they were before ends that day.

    Args:
        on: since when; today where it is left out.

    Raises:
        UnknownId: you have no such person.
        InputError: the employer is empty, or they are there already.
    """
    key = employer_key(employer)
    if not key:
        raise InputError(_("Where do they work now? Name the employer."))
    day = on or now.date()
    with change(user, "people.move", now) as changes:
        somebody = record(user, Person, person)
        positions = list(records(user, Position).filter(person=somebody))
        for each in positions:
            if each.until is None and each.employer_key == key:
                raise InputError(
                    _("As far as you know, {person} already works at {employer}.").format(
                        person=somebody, employer=each.employer
                    )
                )
            if each.until is None:
                changes.edit(each, until=day)
        noted = {each.employer_key for each in positions} | {key}
        for job in _met_for(user, somebody):
            if job.employer_key and job.employer_key not in noted:
                noted.add(job.employer_key)
                changes.add(
                    Position(
                        person=somebody,
                        employer=job.employer,
                        employer_key=job.employer_key,
                        until=day,
                    )
                )
        position = changes.add(
            Position(
                person=somebody,
                employer=" ".join(employer.split()),
                employer_key=key,
                role=role.strip(),
                since=day,
            )
        )
    return changes.done(position)


def merge(user: User, duplicate: str, into: str, *, now: datetime) -> Done[Person]:
    """Make one person of two; undoing it makes them two again.

    All that belongs to the duplicate goes over; what the one that stays does not say is filled in.

    Returns:
        The one that stays.

    Raises:
        UnknownId: you have no such person.
        InputError: they are the same.
    """
    with change(user, "people.merge", now) as changes:
        gone, stays = (record(user, Person, each) for each in (duplicate, into))
        if gone == stays:
            raise InputError(_("{person} is already one person.\nName two.").format(person=stays))
        blanks = {
            name: getattr(gone, name)
            for name in ("email", "phone", "linkedin")
            if not getattr(stays, name)
        }
        changes.edit(stays, **blanks)
        kept = {key: each for each in _naming(stays) if (key := _once(each))}
        for each in _naming(gone):
            same = kept.get(_once(each))
            if same is None:
                changes.edit(each, person=stays)
            else:
                _fold(changes, each, same, now)
        for each in Person.objects.filter(owner=user, merged_into=gone):
            changes.edit(each, merged_into=stays)
        changes.edit(gone, merged_into=stays, deleted_at=now)
    return changes.done(stays)


def _current_last(positions: Iterable[Position]) -> list[Position]:
    return sorted(positions, key=lambda each: (each.until is None, each.until or date.max))


def _acquaintance(
    person: Person, position: Position | None, meeting: Meeting | None
) -> Acquaintance:
    return Acquaintance(
        handle=person.handle,
        name=person.name,
        role=position.role if position else meeting.role if meeting else "",
        still_there=position is None or position.until is None,
        met_at=meeting.interview.opportunity.employer if meeting else "",
        met_on=meeting.interview.day if meeting else None,
        parted=meeting.parted if meeting else "",
        parted_said=meeting.parted_said if meeting else "",
    )


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not person_key(name):
        raise InputError(_("A person needs a name."))
    return name


def _named(changes: Changes, person: str, job: Opportunity, *, is_new: bool) -> Person:
    """The person of that id or name; a new one where nobody is called that."""
    user = changes.owner
    by_id = records(user, Person).filter(handle=person).first()
    if by_id is not None and not is_new:
        return by_id
    name = _name(person)
    if not is_new:
        called_so = list(records(user, Person).filter(name_key=person_key(name)))
        there = [each for each in called_so if _was_at(each, job)]
        if len(there) == 1:
            return there[0]
        if called_so:
            raise InputError(
                _(
                    "You already know somebody by that name: {known}.\nIf it's the same person, "
                    "give the id. If not, say it's somebody new."
                ).format(known=", ".join(map(str, called_so)))
            )
    return changes.add(Person(name=name, name_key=person_key(name)), called=person_slug(name))


def _was_at(person: Person, job: Opportunity) -> bool:
    """Whether you met them for that job or for that employer, or know that they work there."""
    met = records(person.owner, Meeting).filter(person=person)
    if met.filter(interview__opportunity=job).exists():
        return True
    if not job.employer_key:
        return False
    return (
        met.filter(interview__opportunity__employer_key=job.employer_key).exists()
        or records(person.owner, Position)
        .filter(person=person, employer_key=job.employer_key)
        .exists()
    )


def _met_for(user: User, person: Person) -> list[Opportunity]:
    return list(
        records(user, Opportunity)
        .filter(interviews__meetings__in=records(user, Meeting).filter(person=person, met=True))
        .distinct()
    )


def _naming(person: Person) -> list[Record]:
    """Everything that belongs to a person, also what lies in the bin."""
    of_person = {"owner": person.owner, "person": person}
    return [
        each
        for kind in RECORDS
        if "person" in kind.parents
        for each in kind._base_manager.filter(**of_person).order_by("pk")
    ]


def _once(record: Record) -> tuple[object, ...]:
    """What there is once for each person; nothing where there may be more, and in the bin."""
    if record.deleted_at is not None:
        return ()
    match record:
        case Meeting():
            return Meeting, record.interview_id
        case FollowUp(kind=FollowUpKind.LINKEDIN):
            return FollowUp, record.kind
        case FollowUp():
            return FollowUp, record.kind, record.interview_id
        case _:
            return ()


def _fold(changes: Changes, gone: Record, stays: Record, now: datetime) -> None:
    """Make one of two; the other goes into the bin with the person whose it was."""
    if isinstance(gone, Meeting) and isinstance(stays, Meeting):
        changes.edit(
            stays,
            role=stays.role or gone.role,
            parted=stays.parted or gone.parted,
            met=gone.met if stays.met is None else stays.met or bool(gone.met),
            said=_both(stays.said, gone.said),
            parted_said=_both(stays.parted_said, gone.parted_said),
        )
    if isinstance(gone, FollowUp) and isinstance(stays, FollowUp):
        names = ("state", "settled_at", "subject", "draft")
        if gone.settled_at is not None and stays.settled_at is None:
            changes.edit(stays, **{name: getattr(gone, name) for name in names})
    changes.edit(gone, deleted_at=now)


def _both(one: str, other: str) -> str:
    return "\n\n".join(dict.fromkeys(filter(None, (one, other))))
