"""The people of your search: whom you know at an employer, and how you left it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from goanyway.journal.access import records
from goanyway.journal.models import Meeting, Person, Position, User
from goanyway.journal.names import employer_key


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
