"""Calendar invites (iCalendar, RFC 5545): the events, each with a readable part of its own.

A zone is taken from the calendar's own VTIMEZONE, an IANA name or one of Outlook's names. An event
whose zone is none of these keeps its time without a zone, and that is said.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

from goanyway.domain.message import Address, Channel, Event, Message, Part
from goanyway.errors import UnreadableInput
from goanyway.interchange.addresses import address_as_text
from goanyway.interchange.decoding import TEXT_LIMIT, clean, cut, decode

EVENT_LIMIT = 50
"""The most events of one calendar that are read."""

PEOPLE_LIMIT = 100
"""The most attendees of an event that are kept."""

SUMMARY, STARTS, ENDS, PLACE = "Invite: ", "Starts: ", "Ends: ", "Where: "
ORGANIZER, ATTENDEES = "Organizer: ", "Attendees: "
"""How the lines of an invite's part begin."""

_LINE = re.compile(r"(BEGIN|END):([A-Za-z-]{1,40})[ \t]*\Z", re.IGNORECASE)
_ODD_RECURRENCE = re.compile(r"FREQ=(?!YEARLY)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CalendarContents:
    """The events of a calendar, the part that holds each one's text, and what went wrong."""

    events: tuple[Event, ...]
    parts: tuple[Part, ...]
    troubles: tuple[str, ...]


def read_ics(data: bytes, name: str) -> Message:
    """A calendar file as a message.

    Raises:
        UnreadableInput: no event can be found in it.
    """
    found = read_events(data)
    if not found.events:
        why = " ".join(found.troubles) or "It holds no event."
        raise UnreadableInput(
            f"{name}: no appointment could be read from this calendar. {why}\n"
            "Save the invite again from your calendar, or give the mail that it came with."
        )
    newest = found.events[0]
    return Message(
        name=name,
        channel=Channel.CALENDAR,
        parts=(Part("subject", newest.summary), *found.parts),
        sender=newest.organizer,
        recipients=newest.attendees,
        events=found.events,
        troubles=found.troubles,
    )


def read_events(data: bytes, taken: Collection[str] = ()) -> CalendarContents:
    """The newest version of each event in a calendar; part names avoid those already `taken`."""
    from icalendar import Calendar

    text, overruled = decode(data, "utf-8")
    text, said = cut(text, "The calendar")
    troubles = list(said)
    if overruled:
        troubles.append("The calendar's characters could not all be decoded.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what is guessed there is checked here
            calendars = Calendar.from_ical(_repaired(text, troubles), multiple=True)
        components = [
            (str(calendar.get("METHOD", "")).upper(), event)
            for calendar in calendars
            for event in calendar.walk("VEVENT")[:EVENT_LIMIT]
        ]
    except Exception as error:  # noqa: BLE001 (a stranger's bytes may raise anything there)
        troubles.append(f"The calendar is damaged ({_short(error)}).")
        return CalendarContents((), (), tuple(troubles))
    events: dict[tuple[str, str], tuple[Event, Part]] = {}
    for method, component in components[:EVENT_LIMIT]:
        key = (_text(component, "UID"), _text(component, "RECURRENCE-ID"))
        part = _free_name({*taken, *(part.name for _, part in events.values())})
        event, shown, problems = _event(component, method, part)
        troubles += problems
        older = events.get(key)
        if older is None:
            events[key] = event, shown
        elif older[0].sequence <= event.sequence:
            name = older[1].name
            renamed, shown, _ = _event(component, method, name)
            events[key] = renamed, shown
    return CalendarContents(
        tuple(event for event, _ in events.values()),
        tuple(part for _, part in events.values()),
        tuple(dict.fromkeys(troubles)),
    )


def _repaired(text: str, troubles: list[str]) -> str:
    """The calendar with every component closed, and without zones that take forever to expand."""
    kept: list[str] = []
    open_components: list[tuple[str, int]] = []
    is_odd = False
    for line in text.split("\n"):
        edge = _LINE.match(line)
        if edge is None:
            if line.strip():
                kept.append(line)
                is_odd = is_odd or (
                    _in_zone(open_components) and bool(_ODD_RECURRENCE.search(line))
                )
            continue
        name = edge[2].upper()
        if edge[1].upper() == "BEGIN":
            if len(open_components) >= 20:
                continue
            open_components.append((name, len(kept)))
            kept.append(f"BEGIN:{name}")
            continue
        while name in {each for each, _ in open_components}:
            closed, at = open_components.pop()
            kept.append(f"END:{closed}")
            if closed == "VTIMEZONE" and is_odd:
                del kept[at:]
                is_odd = False
                troubles.append("A time zone in the calendar is not one that clocks can follow.")
            if closed == name:
                break
    if open_components:
        troubles.append("The calendar ends too early; what is there was read.")
        kept += [f"END:{name}" for name, _ in reversed(open_components)]
    return "\r\n".join(kept) + "\r\n"


def _in_zone(open_components: list[tuple[str, int]]) -> bool:
    return any(name == "VTIMEZONE" for name, _ in open_components)


def _event(component: Any, method: str, part: str) -> tuple[Event, Part, list[str]]:
    troubles: list[str] = []
    start = _moment(component, "DTSTART", troubles)
    end = _moment(component, "DTEND", troubles)
    if end is None and start is not None:
        end = _end_by_duration(component, start)
    if start is not None and end is not None and not _is_after(end, start):
        # An all-day event of one day often ends on the day it starts.
        end = None
    organizer = _address(component.get("ORGANIZER"))
    attendees = component.get("ATTENDEE", [])
    attendees = attendees if isinstance(attendees, list) else [attendees]
    found = [_address(each) for each in attendees if not _is_thing(each)]
    event = Event(
        part=part,
        method=method,
        uid=_text(component, "UID"),
        sequence=_integer(component, "SEQUENCE"),
        status=_text(component, "STATUS").upper(),
        summary=_line(component, "SUMMARY"),
        start=start,
        end=end,
        location=_line(component, "LOCATION"),
        organizer=organizer,
        attendees=tuple(each for each in found[:PEOPLE_LIMIT] if each is not None),
    )
    return event, Part(part, _shown(event, component)), troubles


def _shown(event: Event, component: Any) -> str:
    """The event as text: one line for each thing that it says, then its description."""
    lines = [
        (SUMMARY, event.summary),
        (STARTS, _moment_shown(event.start)),
        (ENDS, _moment_shown(event.end)),
        (PLACE, event.location),
        (ORGANIZER, address_as_text(event.organizer) if event.organizer else ""),
        (ATTENDEES, ", ".join(address_as_text(each) for each in event.attendees)),
    ]
    description = _text(component, "DESCRIPTION")[:TEXT_LIMIT]
    text = "\n".join(label + value for label, value in lines if value)
    return f"{text}\n\n{description}" if description else text


def _moment_shown(moment: datetime | date | None) -> str:
    if moment is None:
        return ""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    zone = moment.tzinfo
    text = f"{moment:%Y-%m-%d %H:%M}"
    return f"{text} {zone.key if isinstance(zone, ZoneInfo) else zone}" if zone else text


def _moment(component: Any, name: str, troubles: list[str]) -> datetime | date | None:
    """A time as the event says it; in an IANA zone or at a fixed offset, or floating."""
    prop = component.get(name)
    prop = prop[0] if isinstance(prop, list) and prop else prop
    moment = _attribute(prop, "dt")
    if not isinstance(moment, date):
        if prop is not None:
            troubles.append(f'The invite\'s time "{str(prop)[:40]}" is damaged and was not read.')
        return None
    if not isinstance(moment, datetime):
        return moment
    zone_name = _parameter(prop, "TZID")
    try:
        offset = moment.utcoffset()
    except Exception:  # noqa: BLE001 (a zone made by the calendar's own rules)
        offset = None
    if offset is None:
        if zone_name:
            troubles.append(
                f'The invite names a time zone that is not known, "{zone_name[:60]}"; '
                "its times are shown as written, without a zone."
            )
        return moment.replace(tzinfo=None)
    if isinstance(moment.tzinfo, ZoneInfo) and moment.tzinfo.key:
        return moment
    placed = moment.replace(tzinfo=timezone(offset))
    zone = _zone_of_outlook(zone_name)
    if zone is not None and moment.replace(tzinfo=zone) == placed:
        return moment.replace(tzinfo=zone)
    return placed


def _zone_of_outlook(name: str) -> ZoneInfo | None:
    """The zone that Windows calls so."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    key = WINDOWS_TO_OLSON.get(name)
    return ZoneInfo(key) if key else None


def _end_by_duration(component: Any, start: datetime | date) -> datetime | date | None:
    duration = _attribute(component.get("DURATION"), "dt")
    if not isinstance(duration, timedelta):
        return None
    try:
        if isinstance(start, datetime) and start.tzinfo is not None:
            # A duration is time that passes, not hands of a clock.
            return (start.astimezone(UTC) + duration).astimezone(start.tzinfo)
        return start + duration
    except OverflowError:
        return None


def _is_after(end: datetime | date, start: datetime | date) -> bool:
    try:
        return end > start
    except TypeError:
        return False


def _address(value: Any) -> Address | None:
    if value is None:
        return None
    email = clean(str(value))
    email = email[7:] if email[:7].lower() == "mailto:" else email
    name = clean(_parameter(value, "CN")).strip("\"' ")
    email = email if "@" in email else ""
    return Address(name, email.strip()) if name or email else None


def _is_thing(attendee: Any) -> bool:
    """Whether it is a room or a projector."""
    return _parameter(attendee, "CUTYPE").upper() in ("ROOM", "RESOURCE")


def _text(component: Any, name: str) -> str:
    value = component.get(name, "")
    value = value[0] if isinstance(value, list) and value else value
    moment = _attribute(value, "dt")
    return clean(str(value)) if moment is None else str(moment)


def _attribute(value: Any, name: str) -> Any:
    """An attribute of a property; nothing where the property could not be parsed."""
    try:
        return getattr(value, name, None)
    except ValueError:
        return None


def _parameter(value: Any, name: str) -> str:
    return str((_attribute(value, "params") or {}).get(name, ""))


def _line(component: Any, name: str) -> str:
    return " ".join(_text(component, name)[:10_000].split())


def _integer(component: Any, name: str) -> int:
    text = _text(component, name)
    return int(text) if re.fullmatch(r"\d{1,9}", text) else 0


def _free_name(taken: Collection[str]) -> str:
    number = 1
    while (name := "invite" if number == 1 else f"invite-{number}") in taken:
        number += 1
    return name


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:100] or type(error).__name__
