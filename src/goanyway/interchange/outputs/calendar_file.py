"""An event as a calendar file (iCalendar, RFC 5545) that every calendar opens."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from goanyway.domain.message import Address, Event

if TYPE_CHECKING:
    from icalendar import vCalAddress


def write_event(event: Event, *, stamp: datetime | None = None) -> bytes:
    """The event as the bytes of an `.ics` file; read again it is the same event.

    A time at a mere offset is written in UTC, which is the same moment.

    Args:
        event: what to write.
        stamp: when it is written, for an event that has no stamp of its own.
    """
    from icalendar import Calendar
    from icalendar import Event as Component

    component = Component()
    texts = {
        "uid": event.uid,
        "status": event.status,
        "summary": event.summary,
        "location": event.location,
        "url": event.url,
        "description": event.description,
        "recurrence-id": event.recurrence,
    }
    for name, text in texts.items():
        if text:
            component.add(name, text, encode=name not in ("url", "recurrence-id"))
    if event.sequence:
        component.add("sequence", event.sequence)
    moments = {"dtstart": event.start, "dtend": event.end, "dtstamp": event.stamp or stamp}
    for name, moment in moments.items():
        if moment is not None:
            component.add(name, _writable(moment))
    if event.organizer is not None:
        component.add("organizer", _person(event.organizer), encode=False)
    for each in event.attendees:
        component.add("attendee", _person(each), encode=False)
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//goanyway//EN")
    if event.method:
        calendar.add("method", event.method)
    calendar.add_component(component)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _writable(moment: datetime | date) -> datetime | date:
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return moment
    return moment if isinstance(moment.tzinfo, ZoneInfo) else moment.astimezone(UTC)


def _person(address: Address) -> vCalAddress:
    from icalendar import vCalAddress, vText

    person = vCalAddress(f"mailto:{address.email}" if address.email else "")
    if address.name:
        person.params["CN"] = vText(address.name)
    return person
