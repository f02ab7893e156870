"""Calendar invites (iCalendar, RFC 5545): the events, each with a readable part of its own.

A zone is taken from IANA's or Outlook's names, or from the calendar's own VTIMEZONE. An event whose
zone is none of these keeps its time without a zone, and that is said.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from goanyway.domain.message import Address, Channel, Event, Link, Message, Part
from goanyway.domain.moments import is_of_our_time
from goanyway.errors import UnreadableInput
from goanyway.interchange.decoding import MARKUP_LIMIT, TEXT_LIMIT, clean, cut, decode
from goanyway.interchange.messages.addresses import address_as_text
from goanyway.interchange.messages.content_lines import Component, Property, components_in, unfolded
from goanyway.interchange.messages.event_versions import latest_events
from goanyway.interchange.messages.zone_names import Zones

EVENT_LIMIT = 50
"""The most events of one calendar that are read."""

PEOPLE_LIMIT = 100
"""The most attendees of an event that are kept."""

SUMMARY, STARTS, ENDS, PLACE = "Invite: ", "Starts: ", "Ends: ", "Where: "
ORGANIZER, ATTENDEES, JOIN = "Organizer: ", "Attendees: ", "Link: "
"""How the lines of an invite's part begin."""

_MOMENT = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d{1,6})?(Z)?)?\Z",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"([+-])?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?\Z",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"<(?:br|p|a|b|div|html|span|ul|strong)\b[^<>]{0,2000}>", re.IGNORECASE)
_URLS = ("URL", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL")


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
            f"{name}: we couldn't read an appointment from this calendar. {why}\n"
            "Save the invite again from your calendar, or give the email it came with."
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
    text, overruled = decode(unfolded(data), "utf-8")
    text, said = cut(text, "The calendar", MARKUP_LIMIT)
    troubles = list(said)
    if overruled:
        troubles.append("We couldn't decode all the characters in the calendar.")
    read = components_in(text)
    if read.is_cut:
        troubles.append("The calendar is cut off. We read what was there.")
    found: list[Event] = []
    for calendar in read.calendars:
        if len(found) < EVENT_LIMIT:
            found += _events(calendar, troubles)
    if not found:
        troubles.append("We didn't find an appointment in the calendar.")
    events: list[Event] = []
    parts: list[Part] = []
    for event in latest_events(found[:EVENT_LIMIT]):
        name = _free_name({*taken, *(part.name for part in parts)})
        description, links = _described(event.description)
        events.append(replace(event, part=name, description=description))
        parts.append(_shown(events[-1], links))
    return CalendarContents(tuple(events), tuple(parts), tuple(dict.fromkeys(troubles)))


def _events(calendar: Component, troubles: list[str]) -> list[Event]:
    method = calendar.text("METHOD").strip().upper()
    zones = Zones(calendar)
    default = calendar.text("X-WR-TIMEZONE")
    events = islice((each for each in calendar.components if each.name == "VEVENT"), EVENT_LIMIT)
    found = [_event(each, method, zones, default, troubles) for each in events]
    troubles += zones.troubles
    return found


def _event(
    component: Component, method: str, zones: Zones, default: str, troubles: list[str]
) -> Event:
    start = _moment(component.first("DTSTART"), zones, default, troubles)
    end = _moment(component.first("DTEND"), zones, default, troubles)
    if end is None and start is not None:
        end = _end_by_duration(component, start)
    if start is not None and end is not None and not _is_after(end, start):
        # An all-day event of one day often ends on the day it starts.
        end = None
    organizer = component.first("ORGANIZER")
    attendees = [each for each in component.properties.get("ATTENDEE", ()) if not _is_thing(each)]
    found = [_address(each) for each in attendees[:PEOPLE_LIMIT]]
    stamp = _moment(component.first("DTSTAMP"), zones, "UTC", [])
    recurrence = component.first("RECURRENCE-ID")
    return Event(
        part="",
        method=method,
        uid=_line(component, "UID"),
        sequence=_integer(component, "SEQUENCE"),
        status=_line(component, "STATUS").upper(),
        summary=_line(component, "SUMMARY"),
        start=start,
        end=end,
        location=_line(component, "LOCATION"),
        organizer=_address(organizer) if organizer is not None else None,
        attendees=tuple(each for each in found if each is not None),
        recurrence=recurrence.value.strip()[:100] if recurrence is not None else "",
        stamp=stamp if isinstance(stamp, datetime) else None,
        url=next((url for name in _URLS if (url := _line(component, name))), "")[:2_000],
        description=_description(component),
    )


def _description(component: Component) -> str:
    text = clean(component.text("DESCRIPTION"))[:TEXT_LIMIT].strip("\n")
    return text or clean(component.text("X-ALT-DESC"))[:TEXT_LIMIT].strip("\n")


def _described(description: str) -> tuple[str, tuple[Link, ...]]:
    """The text of a description, which may be markup, and its links."""
    if not _MARKUP.search(description):
        return description, ()
    from goanyway.interchange.messages.hypertext import read_html

    # Calendars mix tags with plain line ends.
    markup = description if "<p" in description.lower() else description.replace("\n", "<br>")
    seen = read_html(markup)
    return seen.text, seen.links


def _shown(event: Event, links: tuple[Link, ...]) -> Part:
    """The event as text: one line for each thing that it says, then its description."""
    description = event.description
    lines = [
        (SUMMARY, event.summary),
        (STARTS, _moment_shown(event.start)),
        (ENDS, _moment_shown(event.end)),
        (PLACE, event.location),
        (JOIN, "" if event.url in event.location + description else event.url),
        (ORGANIZER, address_as_text(event.organizer) if event.organizer else ""),
        (ATTENDEES, ", ".join(address_as_text(each) for each in event.attendees)),
    ]
    text = "\n".join(label + value for label, value in lines if value)
    text = f"{text}\n\n" if description else text
    at = len(text)
    moved = tuple(replace(each, start=each.start + at, end=each.end + at) for each in links)
    return Part(event.part, text + description, links=moved)


def _moment_shown(moment: datetime | date | None) -> str:
    if moment is None:
        return ""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    zone = moment.tzinfo
    text = f"{moment:%Y-%m-%d %H:%M}"
    return f"{text} {zone.key if isinstance(zone, ZoneInfo) else zone}" if zone else text


def _moment(
    found: Property | None, zones: Zones, default: str, troubles: list[str]
) -> datetime | date | None:
    """A time as the event says it; in an IANA zone or at a fixed offset, or floating."""
    if found is None:
        return None
    match = _MOMENT.match(found.value.strip())
    try:
        if match is None:
            raise ValueError
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if not is_of_our_time(day):
            raise ValueError
        if match[4] is None:
            return day
        moment = datetime.combine(day, datetime.min.time()).replace(
            hour=int(match[4]), minute=int(match[5]), second=min(int(match[6] or 0), 59)
        )
    except ValueError:
        shown = " ".join(clean(found.value).split())[:40]
        troubles.append(f"The invite's time \"{shown}\" is damaged, so we didn't read it.")
        return None
    if match[7]:
        return moment.replace(tzinfo=UTC)
    return zones.place(moment, clean(found.parameters.get("TZID", default)))


def _end_by_duration(component: Component, start: datetime | date) -> datetime | date | None:
    match = _DURATION.match(component.text("DURATION").strip())
    if match is None or match[1] == "-":
        return None
    weeks, days, hours, minutes, seconds = (int(each or 0) for each in match.groups()[1:])
    duration = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    try:
        if isinstance(start, datetime) and start.tzinfo is not None:
            # A duration is time that passes, not hands of a clock.
            end: datetime | date = (start.astimezone(UTC) + duration).astimezone(start.tzinfo)
        else:
            end = start + duration
    except OverflowError:
        return None
    return end if is_of_our_time(end) else None


def _is_after(end: datetime | date, start: datetime | date) -> bool:
    try:
        return end > start
    except TypeError:
        return False


def _address(value: Property) -> Address | None:
    email = clean(value.value).strip()
    email = email[7:] if email[:7].lower() == "mailto:" else email
    email = email or value.parameters.get("EMAIL", "")
    name = clean(value.parameters.get("CN", "")).strip("\"' ")
    email = email if "@" in email else ""
    return Address(name, email.strip()) if name or email else None


def _is_thing(attendee: Property) -> bool:
    """Whether it is a room or a projector."""
    return attendee.parameters.get("CUTYPE", "").upper() in ("ROOM", "RESOURCE")


def _line(component: Component, name: str) -> str:
    return " ".join(clean(component.text(name))[:10_000].split())


def _integer(component: Component, name: str) -> int:
    text = component.text(name).strip()
    return int(text) if re.fullmatch(r"\d{1,9}", text) else 0


def _free_name(taken: Collection[str]) -> str:
    number = 1
    while (name := "invite" if number == 1 else f"invite-{number}") in taken:
        number += 1
    return name
