"""The offset that a calendar's own zone (VTIMEZONE, RFC 5545 section 3.6.5) has at one moment.

Nothing is expanded: a rule is asked for its last onset before the moment, whatever it recurs by.
Rules that clocks follow name one month and one weekday of it ("the last Sunday of March"), or one
day of the year; a zone with any other rule has no offset that is told.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MINYEAR, date, datetime, timedelta
from itertools import islice

from goanyway.interchange.messages.content_lines import Component

OBSERVANCE_LIMIT = 50
"""The most observances (standard or daylight time) of a zone that are looked at."""

DATE_LIMIT = 200
"""The most dates (RDATE) of an observance that are looked at."""

_YEARS_BACK = 12
"""A fifth Sunday of a month comes again within as many years."""

_OFFSET = re.compile(r"([+-])(\d{2})(\d{2})(?:\d{2})?\Z")
_MOMENT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?\Z", re.IGNORECASE)
_MONTH = re.compile(r"0?[1-9]\Z|1[0-2]\Z")
_WEEKDAY = re.compile(r"([+-]?)([1-5])(MO|TU|WE|TH|FR|SA|SU)\Z")
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FOLLOWED = frozenset(("FREQ", "INTERVAL", "BYMONTH", "BYDAY", "UNTIL", "WKST"))


@dataclass(frozen=True, slots=True)
class _Rule:
    """One day of each year: the day of a month, or a weekday counted from its start or end."""

    month: int
    day: int
    nth: int
    weekday: int
    until: datetime | None
    until_is_utc: bool

    def day_in(self, year: int) -> date | None:
        """The day in that year; None where the year has none."""
        try:
            if not self.nth:
                return date(year, self.month, self.day)
            if self.nth > 0:
                first = date(year, self.month, 1).weekday()
                day = 1 + (self.weekday - first) % 7 + 7 * (self.nth - 1)
            else:
                length = calendar.monthrange(year, self.month)[1]
                last = date(year, self.month, length).weekday()
                day = length - (last - self.weekday) % 7 + 7 * (self.nth + 1)
            return date(year, self.month, day)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Observance:
    """Standard or daylight time: its offset, the one before it, and when it begins."""

    before: timedelta
    offset: timedelta
    onsets: tuple[datetime, ...]
    rule: _Rule | None

    def last_onset(self, moment: datetime) -> datetime | None:
        """When it last began before a moment of the wall clock, by the clock until then.

        An hour that is passed over counts as before the change, and so does the first of two that
        are alike (RFC 5545 section 3.3.5).
        """
        latest = moment - max(timedelta(), self.offset - self.before)
        known = [each for each in self.onsets if each <= latest]
        if self.rule is not None and known:
            known += islice(self._recurring(self.rule, latest), 1)
        return max(known, default=None)

    def _recurring(self, rule: _Rule, latest: datetime) -> Iterator[datetime]:
        """The onsets by the rule, from the latest one back."""
        first = self.onsets[0]
        end = latest
        if rule.until is not None:
            until = rule.until + self.before if rule.until_is_utc else rule.until
            end = min(end, until)
        for year in range(end.year, max(first.year, end.year - _YEARS_BACK, MINYEAR) - 1, -1):
            day = rule.day_in(year)
            if day is not None and first <= (onset := datetime.combine(day, first.time())) <= end:
                yield onset


def observances_of(zone: Component) -> tuple[Observance, ...] | None:
    """The observances of a zone; None where one of them is not one that clocks can follow."""
    found = []
    for each in observances_in(zone):
        observance = _observance(each)
        if observance is None:
            return None
        found.append(observance)
    return tuple(found) or None


def observances_in(zone: Component) -> list[Component]:
    """The components of a zone that are looked at."""
    named = (each for each in zone.components if each.name in ("STANDARD", "DAYLIGHT"))
    return list(islice(named, OBSERVANCE_LIMIT))


def offset_at(moment: datetime, observances: tuple[Observance, ...]) -> timedelta | None:
    """The offset at a moment of the wall clock; None where the calendar's range ends."""
    try:
        begun = [
            (onset - each.before, each.offset)
            for each in observances
            if (onset := each.last_onset(moment)) is not None
        ]
    except OverflowError:
        return None
    if begun:
        return max(begun)[1]
    return min(observances, key=lambda each: each.onsets[0]).before


def offset_written(text: str) -> timedelta | None:
    """The offset from UTC that is written as "+0100"."""
    match = _OFFSET.match(text.strip())
    if match is None:
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
    if offset >= timedelta(hours=24):
        return None
    return offset if match[1] == "+" else -offset


def _observance(component: Component) -> Observance | None:
    offset = offset_written(component.text("TZOFFSETTO"))
    before = offset_written(component.text("TZOFFSETFROM"))
    start = _moment(component.text("DTSTART"))
    if offset is None or start is None:
        return None
    written = [
        each for found in component.properties.get("RDATE", ()) for each in found.value.split(",")
    ]
    dates = (moment for each in written[:DATE_LIMIT] if (moment := _moment(each)) is not None)
    rules = component.properties.get("RRULE", ())
    rule = _rule(rules[0].value, start[0]) if rules else None
    if rules and (rule is None or len(rules) > 1):
        return None
    onsets = (start[0], *(each for each, _ in dates))
    return Observance(offset if before is None else before, offset, onsets, rule)


def _rule(text: str, start: datetime) -> _Rule | None:
    """The rule, where it is one that clocks can follow."""
    values: dict[str, str] = {}
    for each in text.strip().strip(";").split(";"):
        name, _, value = each.partition("=")
        values[name.strip().upper()] = value.strip().upper()
    if values.get("FREQ") != "YEARLY" or values.get("INTERVAL", "1") != "1":
        return None
    if not values.keys() <= _FOLLOWED:
        return None
    until = _moment(values["UNTIL"]) if "UNTIL" in values else (None, False)
    month = values.get("BYMONTH", str(start.month))
    if until is None or not _MONTH.match(month):
        return None
    if "BYDAY" not in values:
        return _Rule(int(month), start.day, 0, 0, *until)
    weekday = _WEEKDAY.match(values["BYDAY"])
    if weekday is None or "BYMONTH" not in values:
        return None
    nth = -int(weekday[2]) if weekday[1] == "-" else int(weekday[2])
    return _Rule(int(month), start.day, nth, _WEEKDAYS.index(weekday[3]), *until)


def _moment(text: str) -> tuple[datetime, bool] | None:
    """The moment, and whether it is in UTC."""
    match = _MOMENT.match(text.strip())
    if match is None:
        return None
    numbers = [int(each or 0) for each in match.groups()[:6]]
    try:
        return datetime(*numbers), bool(match[7])  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        return None
