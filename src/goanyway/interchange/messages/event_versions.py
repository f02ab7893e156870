"""Several versions of the same appointment: which one holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from goanyway.domain.message import Event, Message

_NEVER = datetime.min.replace(tzinfo=UTC)


def latest_events(events: Iterable[Event]) -> tuple[Event, ...]:
    """The version of each appointment that holds, in the order in which each first came.

    The higher SEQUENCE holds, then the later stamp, then the later one in order; an event without
    a UID is its own. Where a whole series is cancelled, so is every one of it that is not newer.
    """
    newest: dict[object, Event] = {}
    for number, event in enumerate(events):
        key: object = (event.uid, event.recurrence) if event.uid else number
        older = newest.get(key)
        if older is None or _age(older) <= _age(event):
            newest[key] = event
    return tuple(each for each in newest.values() if not _is_cancelled_with_series(each, newest))


def latest_messages(messages: Iterable[Message]) -> tuple[Message, ...]:
    """The messages without those whose every appointment a later message replaces."""
    found = tuple(messages)
    kept = {id(event) for event in latest_events(event for each in found for event in each.events)}
    return tuple(
        each for each in found if not each.events or any(id(event) in kept for event in each.events)
    )


def is_cancelled(event: Event) -> bool:
    """Whether it says that the appointment does not take place."""
    return event.method == "CANCEL" or event.status == "CANCELLED"


def _age(event: Event) -> tuple[int, datetime]:
    stamp = event.stamp or _NEVER
    return event.sequence, stamp if stamp.tzinfo is not None else stamp.replace(tzinfo=UTC)


def _is_cancelled_with_series(event: Event, newest: dict[object, Event]) -> bool:
    series = newest.get((event.uid, ""))
    return (
        bool(event.recurrence)
        and series is not None
        and is_cancelled(series)
        and event.sequence <= series.sequence
    )
