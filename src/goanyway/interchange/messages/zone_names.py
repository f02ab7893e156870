"""The zone that a calendar means by a name: IANA's, Outlook's, an offset, or its own rules."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from goanyway.interchange.messages.content_lines import Component
from goanyway.interchange.messages.zone_rules import (
    Observance,
    observances_in,
    observances_of,
    offset_at,
    offset_written,
)

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{1,30}(?:/[A-Za-z0-9_+-]{1,30}){0,2}\Z")
_OFFSET = re.compile(r"\(?(?:UTC|GMT)\s?([+-])(\d{1,2}):?(\d{2})?\)?\Z", re.IGNORECASE)
_UTC = frozenset(
    ("utc", "gmt", "z", "etc/utc", "tzone://microsoft/utc", "coordinated universal time")
)


class Zones:
    """The zones of one calendar.

    Attributes:
        troubles: what could not be told of them, each a sentence for the user.
    """

    def __init__(self, calendar: Component) -> None:
        self.troubles: list[str] = []
        self._rules: dict[str, Component] = {}
        for each in calendar.components:
            if each.name == "VTIMEZONE":
                self._rules.setdefault(_tidy(each.text("TZID")), each)
        self._made: dict[str, tuple[Observance, ...] | timedelta | None] = {}

    def place(self, moment: datetime, name: str) -> datetime:
        """The moment in the zone of that name; without a zone where the name is not known."""
        name = _tidy(name)
        rules = self._rules.get(name)
        zone = named_zone(name)
        if zone is None and name:
            zone = outlook_zone(name)
            if zone is not None and rules is not None and not _agrees(moment, zone, rules):
                zone = None
        elif zone is not None and rules is not None and not _agrees(moment, zone, rules):
            self.troubles.append(
                f'The invite\'s own rules for the time zone "{name[:60]}" differ from that '
                "zone's. "
                "We went with the zone."
            )
        if zone is not None:
            return moment.replace(tzinfo=zone)
        offset = self._offset_by_rules(moment, name, rules) if rules is not None else None
        if offset is not None:
            return moment.replace(tzinfo=timezone(offset))
        if name:
            self.troubles.append(
                f'The invite names a time zone we don\'t know, "{name[:60]}". '
                "We show its times as written, without a zone."
            )
        return moment

    def _offset_by_rules(self, moment: datetime, name: str, rules: Component) -> timedelta | None:
        if name not in self._made:
            self._made[name] = self._observances_of(rules)
        made = self._made[name]
        return made if made is None or isinstance(made, timedelta) else offset_at(moment, made)

    def _observances_of(self, rules: Component) -> tuple[Observance, ...] | timedelta | None:
        """What the calendar's own rules say, if clocks can follow them; one offset where it is all.

        A zone that knows a single offset has it all year, whatever else its rules say.
        """
        offsets = {offset_written(each.text("TZOFFSETTO")) for each in observances_in(rules)}
        if len(offsets) == 1:
            return offsets.pop()
        made = observances_of(rules)
        if made is None:
            self.troubles.append("A time zone in the calendar isn't one that clocks can follow.")
        return made


def named_zone(name: str) -> tzinfo | None:
    """The zone that IANA calls so, or that is an offset."""
    if name.lower() in _UTC:
        return UTC
    offset = _OFFSET.match(name)
    if offset:
        sign = 1 if offset[1] == "+" else -1
        hours, minutes = int(offset[2]), int(offset[3] or 0)
        return timezone(sign * timedelta(hours=hours, minutes=minutes)) if hours < 15 else None
    # Some programs put their own name before it: /example.org/20260101_1/Europe/Madrid.
    pieces = name.strip("/").split("/")
    for count in (3, 2) if len(pieces) > 2 else (len(pieces),):
        key = "/".join(pieces[-count:])
        if not _KEY.match(key):
            continue
        try:
            return ZoneInfo(key)
        except (ValueError, OSError, KeyError):
            continue
    return None


def outlook_zone(name: str) -> tzinfo | None:
    """The zone that Windows calls so."""
    if not re.fullmatch(r"[A-Za-z0-9 .+()-]{2,60}", name):
        return None
    from babel.core import get_global

    key = get_global("windows_zone_mapping").get(name)
    return ZoneInfo(key) if key else None


def _tidy(name: str) -> str:
    return " ".join(name.strip().strip('"').split())


def _agrees(moment: datetime, zone: tzinfo, rules: Component) -> bool:
    """Whether the zone's offset then is one that the calendar's own rules know."""
    written = (offset_written(each.text("TZOFFSETTO")) for each in observances_in(rules))
    known = {each for each in written if each is not None}
    return not known or moment.replace(tzinfo=zone).utcoffset() in known
