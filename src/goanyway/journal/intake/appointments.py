"""What one message says of the appointments that it sets, moves or cancels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time
from typing import Any

from goanyway.domain.facts import Facts, Join, Kind
from goanyway.domain.message import Event, Message
from goanyway.interchange.messages.event_versions import is_cancelled
from goanyway.journal.core.moments import LARGEST_INTEGER, in_utc, moment_of, when
from goanyway.journal.models.record import ID_LENGTH

ANSWERS = frozenset(("REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER"))
"""The methods of invites that answer one, and so set no appointment."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """What one message says of one interview.

    Attributes:
        said_at: when; it orders what is said.
        uid: of the calendar's appointment, with `recurrence` and `sequence`; empty without one.
        day: none where no date is agreed.
        join: how to take part from afar, a line each for link, number and code.
        moves: it takes the place of what was agreed before.
        further: it is another stage than those before.
        same_as: a message (by its id) that is about the same interview, as you said.
    """

    said_at: datetime
    uid: str = ""
    recurrence: str = ""
    sequence: int = 0
    day: date | None = None
    time: time | None = None
    minutes: int | None = None
    zone: str = ""
    place: str = ""
    join: str = ""
    style: str = ""
    cancelled: bool = False
    moves: bool = False
    further: bool = False
    same_as: str = ""

    def as_json(self) -> dict[str, object]:
        """As plain values; what is not said is left out."""
        return {
            each.name: value.isoformat() if isinstance(value, date | time) else value
            for each in fields(self)
            if (value := getattr(self, each.name)) not in (None, "", False, 0)
        }


def appointment_from_json(values: Mapping[str, Any]) -> Appointment:
    """The opposite of `as_json`."""
    read: dict[str, Callable[[str], Any]] = {
        "said_at": datetime.fromisoformat,
        "day": date.fromisoformat,
        "time": time.fromisoformat,
    }
    said: dict[str, Any] = {
        name: read[name](value) if name in read else value for name, value in values.items()
    }
    return Appointment(**said)


def appointments_of(message: Message, facts: Facts, said_at: datetime) -> tuple[Appointment, ...]:
    """The appointments that an invitation or a cancellation speaks of; others set none.

    Args:
        facts: what was read of it, without your corrections.
        said_at: when it was said, where an invite has no stamp of its own.
    """
    if facts.kind.value not in (Kind.INVITATION, Kind.CANCELLATION):
        return ()
    said = _said(message, facts, said_at)
    events = [each for each in message.events if each.method not in ANSWERS]
    if not events:
        return () if message.events else (said,)
    return tuple(_of_event(each, said, alone=len(events) == 1) for each in events)


def _said(message: Message, facts: Facts, said_at: datetime) -> Appointment:
    """What the words say, invite or not."""
    from goanyway.reading.changed_time import asks_to_a_further_interview, moves_an_appointment

    start = facts.start.value if facts.start else None
    end = facts.end.value if facts.end else None
    return Appointment(
        said_at=said_at,
        place=facts.place.value if facts.place else "",
        join=_join(facts.join.value) if facts.join else "",
        style=facts.style.value if facts.style else "",
        cancelled=facts.kind.value is Kind.CANCELLATION,
        moves=moves_an_appointment(message),
        further=asks_to_a_further_interview(message),
        **when(start, end),
    )


def _of_event(event: Event, said: Appointment, *, alone: bool) -> Appointment:
    stamp = event.stamp
    stated = replace(
        said,
        said_at=said.said_at if stamp is None else in_utc(stamp),
        uid=cut_id(event.uid),
        recurrence=cut_id(event.recurrence),
        sequence=min(event.sequence, LARGEST_INTEGER),
        cancelled=is_cancelled(event) or said.cancelled,
    )
    at_event = when(event.start, event.end)
    if _same_moment(said, event.start):  # in the words' own zone, which is where people agree on it
        at_event = {name: getattr(said, name) or value for name, value in at_event.items()}
    if alone:
        return replace(stated, **at_event)
    return replace(stated, place=event.location, join=event.url, **at_event)


def cut_id(text: str) -> str:
    """An id that others gave, as it is kept and compared."""
    return text.strip()[:ID_LENGTH]


def _same_moment(said: Appointment, start: datetime | date | None) -> bool:
    """Whether the words name the moment at which an event starts."""
    if said.day is None or said.time is None or not isinstance(start, datetime):
        return False
    named = moment_of(said.day, said.time, said.zone)
    return (named.tzinfo is None) == (start.tzinfo is None) and named == start


def _join(join: Join) -> str:
    return "\n".join(each for each in (join.link, join.number, join.code) if each)
