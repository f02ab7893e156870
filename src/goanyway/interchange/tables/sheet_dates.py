"""Dates as people and spreadsheets write them into a table; what is ambiguous is not guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from goanyway.domain.moments import is_of_our_time

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_TIME = (
    r"(?:[T,\s]{1,5}(?:at\s{1,5})?(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::\d\d(?:\.\d{1,9})?)?"
    r"\s{0,5}(?P<half>[ap]\.?m\.?)?)?"
)
_END = r"\s{0,20}(?:Z|UTC|GMT|[+-]\d\d:?\d\d|\([A-Z+:\d]{1,12}\))?$"
_WEEKDAY = r"^(?:[a-z]{2,9}\.?,?\s+)??"
_ISO = re.compile(rf"^(?P<year>\d{{4}})[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?){_TIME}{_END}", re.I)
_NUMBERS = re.compile(
    rf"{_WEEKDAY}(?P<first>\d\d?)(?P<mark>[-/.])(?P<second>\d\d?)(?P=mark)\s?"
    rf"(?P<year>\d{{4}}|\d\d){_TIME}{_END}",
    re.I,
)
_DAY_NAMED = re.compile(
    rf"{_WEEKDAY}(?P<day>\d\d?)(?:st|nd|rd|th)?[.\s-]{{1,5}}(?P<name>[a-z]{{3,9}})\.?,?[\s-]{{1,5}}"
    rf"(?P<year>\d{{4}}){_TIME}{_END}",
    re.I,
)
_NAMED_DAY = re.compile(
    rf"{_WEEKDAY}(?P<name>[a-z]{{3,9}})\.?\s{{1,5}}(?P<day>\d\d?)(?:st|nd|rd|th)?,?\s{{1,5}}"
    rf"(?P<year>\d{{4}}){_TIME}{_END}",
    re.I,
)
_SERIAL = re.compile(r"(?P<days>[34]\d{4}|5[0-4]\d{3})(?:\.(?P<part>\d{1,10}))?")
_NOTHING = frozenset(("", "-", "–", "—", "?", "n/a", "na", "none", "null", "tbd", "tba"))
_EPOCH = date(1899, 12, 30)
_CENTURY = 2000


def is_said(cell: str) -> bool:
    """Whether there is more in the cell than a word or a sign for nothing."""
    return cell.strip().casefold() not in _NOTHING


def read_date(cell: str, day_first: bool | None) -> tuple[date, time | None] | None:
    """The day, and the time where it is said; nothing where the cell is no date.

    Args:
        day_first: how 3/4/2026 is meant; None: it is not known, and such a cell is not read. With
            dots the day always comes first, and with the year in front the month does.
    """
    cell = cell.partition("→")[0].strip()
    if found := _SERIAL.fullmatch(cell):
        return _of_serial(int(found["days"]), float(f"0.{found['part'] or 0}"))
    if found := _ISO.match(cell):
        return _made(found, int(found["month"]), int(found["day"]))
    for pattern in (_DAY_NAMED, _NAMED_DAY):
        if (found := pattern.match(cell)) and found["name"][:3].casefold() in _MONTHS:
            month = _MONTHS.index(found["name"][:3].casefold()) + 1
            return _made(found, month, int(found["day"]))
    if found := _NUMBERS.match(cell):
        first, second = int(found["first"]), int(found["second"])
        days_lead = True if found["mark"] == "." else _leads(first, second, day_first)
        if days_lead is not None:
            return _made(found, second, first) if days_lead else _made(found, first, second)
    return None


def order_of(cells: Iterable[str]) -> tuple[bool | None, tuple[str, ...]]:
    """Whether the day comes first in these cells, where one of them shows it.

    Returns:
        True, False, or None where nothing shows it or cells differ; and the cells that then cannot
        be read.
    """
    doubtful, shown = [], set()
    for cell in cells:
        found = _NUMBERS.match(cell.partition("→")[0].strip())
        if not found or found["mark"] == ".":
            continue
        leads = _leads(int(found["first"]), int(found["second"]), None)
        if leads is None:
            doubtful.append(cell)
        elif found["first"] != found["second"]:
            shown.add(leads)
    if len(shown) == 1:
        return shown.pop(), ()
    return None, tuple(doubtful)


def _leads(first: int, second: int, day_first: bool | None) -> bool | None:
    if first > 12 or first == second:
        return True
    return False if second > 12 else day_first


def _made(found: re.Match[str], month: int, day: int) -> tuple[date, time | None] | None:
    year = int(found["year"])
    try:
        on = date(year if year > 99 else _CENTURY + year, month, day)
        if not is_of_our_time(on):
            return None
        if found["hour"] is None:
            return on, None
        hour, half = int(found["hour"]), (found["half"] or "")[:1].casefold()
        if half and 1 <= hour <= 12:
            hour = hour % 12 + 12 * (half == "p")
        return on, time(hour, int(found["minute"]))
    except ValueError:
        return None


def _of_serial(days: int, part: float) -> tuple[date, time | None]:
    """As spreadsheets count: days since the end of 1899."""
    moment = datetime.combine(_EPOCH, time()) + timedelta(days=days, minutes=round(1440 * part))
    return moment.date(), moment.time() if part else None
