"""The lines of iCalendar (RFC 5545), read one by one, however badly they were folded.

Reading does without the icalendar library: its import alone takes longer than everything else that
is done with an invite, and it expands a zone's rules, which strangers can make recur by the second.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

DEPTH_LIMIT = 20
"""How deep components may be nested."""

_NAMES = frozenset(
    "ACTION ATTACH ATTENDEE BEGIN CALSCALE CATEGORIES CLASS COLOR COMMENT COMPLETED CONFERENCE "
    "CONTACT CREATED DESCRIPTION DTEND DTSTAMP DTSTART DUE DURATION END EXDATE EXRULE FREEBUSY GEO "
    "IMAGE LAST-MODIFIED LOCATION METHOD NAME ORGANIZER PERCENT-COMPLETE PRIORITY PRODID RDATE "
    "RECURRENCE-ID REFRESH-INTERVAL RELATED-TO REPEAT REQUEST-STATUS RESOURCES RRULE SEQUENCE "
    "SOURCE STATUS STYLED-DESCRIPTION SUMMARY TRANSP TRIGGER TZID TZNAME TZOFFSETFROM TZOFFSETTO "
    "TZURL UID URL VERSION".split()
)
_START = re.compile(r"([A-Za-z][A-Za-z0-9-]{0,60})(?=[;:])")
_PARAMETER = re.compile(
    r';([A-Za-z0-9-]{1,60})=((?:"[^"\n]*"|[^";:,\n]*)(?:,(?:"[^"\n]*"|[^";:,\n]*))*)'
)
_DATED = re.compile(
    r";(?:VALUE=[A-Z-]{1,20};)?TZID=([^;\n]{0,200}?)(?:;VALUE=[A-Z-]{1,20})?"
    r":(\d{8}T\d{4,6}Z?[ \t]*)\Z"
)
_FOLD = re.compile(rb"\r?\n[ \t]")
_ESCAPED = re.compile(r"\\([nN,;:\"\\])")
_TEXTS = re.compile(
    r"(?:ATTENDEE|COMMENT|DESCRIPTION|LOCATION|ORGANIZER|SUMMARY|X-)", re.IGNORECASE
)
_FOLDED_FROM = 70
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}


@dataclass(frozen=True, slots=True)
class Property:
    """One property with its parameters, names in capitals, the value as it is written."""

    value: str
    parameters: Mapping[str, str] = field(default_factory=dict)

    def text(self) -> str:
        """The value of a property that is a text."""
        return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], self.value)


@dataclass
class Component:
    """A component: its properties by name, and the components in it."""

    name: str
    properties: dict[str, list[Property]] = field(default_factory=dict)
    components: list[Component] = field(default_factory=list)

    def first(self, name: str) -> Property | None:
        """The first property of that name."""
        return next(iter(self.properties.get(name, ())), None)

    def text(self, name: str) -> str:
        """The first text of that name, or nothing."""
        found = self.first(name)
        return found.text() if found is not None else ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The components of a calendar file, and whether it ended before they did."""

    calendars: tuple[Component, ...]
    is_cut: bool


def unfolded(data: bytes) -> bytes:
    """The bytes with folded lines joined: a fold may stand within a character."""
    return _FOLD.sub(b"", data)


def components_in(text: str) -> Calendar:
    """The components of an unfolded calendar. Whatever is no line of a calendar is left out."""
    top = Component("")
    open_components = [top]
    too_deep = 0
    for line in _repaired(text):
        found = _property(line)
        if found is None:
            continue
        name, each = found
        if name == "BEGIN":
            if len(open_components) > DEPTH_LIMIT:
                too_deep += 1
                continue
            inner = Component(each.value.strip().upper())
            open_components[-1].components.append(inner)
            open_components.append(inner)
        elif name == "END":
            closed = each.value.strip().upper()
            if too_deep:
                too_deep -= 1
            elif closed in [component.name for component in open_components[1:]]:
                while open_components.pop().name != closed:
                    pass
        else:
            open_components[-1].properties.setdefault(name, []).append(each)
    calendars = [each for each in top.components if each.name == "VCALENDAR"]
    if top.properties or len(calendars) < len(top.components):
        calendars.append(top)
    return Calendar(tuple(calendars), is_cut=len(open_components) > 1)


def _repaired(text: str) -> list[str]:
    """The lines. One that begins no property goes on from a text above it.

    A long line was folded there, without the space that marks a fold; a short one has a bare line
    end within its text.
    """
    lines: list[list[str]] = []
    for line in text.split("\n"):
        match = _START.match(line)
        name = match[1].upper() if match else ""
        if name in _NAMES or name.startswith("X-"):
            lines.append([line])
        elif lines and line.strip() and _TEXTS.match(lines[-1][0]):
            was_folded = len(lines[-1][-1].encode()) >= _FOLDED_FROM
            lines[-1].append(line if was_folded else "\\n" + line)
    return ["".join(pieces) for pieces in lines]


def _property(line: str) -> tuple[str, Property] | None:
    match = _START.match(line)
    if match is None:
        return None
    at = match.end()
    parameters: dict[str, str] = {}
    dated = _DATED.match(line, at)
    if dated is not None:
        # Outlook leaves out the quotation marks around a zone with colons in its name.
        return match[1].upper(), Property(dated[2], {"TZID": dated[1].strip('"')})
    while len(parameters) < 50 and (found := _PARAMETER.match(line, at)) is not None:
        value = found[2].strip('"') if found[2].count('"') == 2 else found[2].replace('"', "")
        if "^" in value:
            value = re.sub(r"\^[n'^]", lambda caret: _CARET[caret[0]], value)
        parameters.setdefault(found[1].upper(), value)
        at = found.end()
    colon = line.find(":", at)
    if colon < 0:
        return None
    return match[1].upper(), Property(line[colon + 1 :], parameters)
