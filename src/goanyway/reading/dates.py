"""Days as people write them: with a month's name, in figures, or by weekday.

A date without a year is the one nearest to the message's day. Day and month in figures are only
taken in one order where the other is impossible or the weekday decides. A weekday that contradicts
its date leaves the date unread, with a sentence that says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from goanyway.domain.moments import is_of_our_time
from goanyway.reading.calendar_words import (
    CJK_WEEKDAYS,
    MONTH_NUMBERS,
    WEEKDAY_NUMBERS,
)
from goanyway.reading.date_patterns import (
    BRACKETED_WEEKDAY,
    COUNTED,
    DAY_BEFORE_MONTH,
    FIGURES_FOLLOW,
    FIRST_OF_SEVERAL,
    IN_ANOTHER_WEEK,
    MONTH_AND_DAY,
    MOVED,
    NEXT_WEEK,
    ONE_OF_SEVERAL,
    ONE_OF_SEVERAL_WEEKDAYS,
    ONE_OF_TWO_WEEKDAYS,
    OR_ANOTHER_WEEKDAY,
    OTHER_WEEK,
    PATTERNS,
    RECURRING,
    VERB_MAY,
    WEEK_BEGINS,
    WEEK_ENDS,
    WEEK_OF,
    WEEKS_FROM,
)
from goanyway.reading.reach import MENTION_LIMIT

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Day:
    """A date as written.

    Attributes:
        value: the day, or None where it cannot be told.
        problem: why it cannot, a sentence for the user.
        is_relative: whether it only counts from the day on which it was written.
        needs_time: too weak alone; a day only with a time beside it.
    """

    start: int
    end: int
    value: date | None
    problem: str = ""
    is_relative: bool = False
    needs_time: bool = False


def find_days(text: str, anchor: date, day_first: bool | None = None) -> tuple[Day, ...]:
    """The dates in the text, in order, none overlapping another, as many as are weighed.

    Args:
        text: the words.
        anchor: the message's day, from which years and "tomorrow" are counted.
        day_first: whether the sender writes the day before the month in figures, where known.
    """
    found: list[Day] = []
    covered = bytearray(len(text) + 1)
    for pattern in PATTERNS:
        for match in islice(pattern.finditer(text), MENTION_LIMIT):
            start, end = match.span()
            if covered[start] or covered[end - 1]:
                continue
            day = _day(text, match, anchor, day_first)
            if day is not None:
                found.append(day)
                covered[day.start : day.end] = b"\1" * (day.end - day.start)
    return tuple(sorted(found, key=lambda day: day.start))


def _day(text: str, match: re.Match[str], anchor: date, day_first: bool | None) -> Day | None:
    before = text[max(0, match.start() - 25) : match.start()]
    if WEEK_OF.search(before) or RECURRING.search(before):
        return None
    groups = match.groupdict()
    is_month_first = match.re.pattern == MONTH_AND_DAY
    if is_month_first and not groups.get("weekday") and DAY_BEFORE_MONTH.search(before):
        return None
    if groups.get("two") and int(groups["two"]) - anchor.year % 100 not in (0, 1):
        return None
    if (groups.get("month") or "") == "may" and VERB_MAY.search(before):
        return None
    end = match.end()
    weekday = _weekday(groups.get("weekday"))
    if groups.get("cjk"):
        weekday = CJK_WEEKDAYS.get(groups["cjk"])
    if (
        weekday is None
        and "which" not in groups
        and "relative" not in groups
        and (bracketed := BRACKETED_WEEKDAY.match(text, end))
    ):
        weekday, end = _weekday(bracketed["weekday"] or bracketed["bare"]), bracketed.end()
    words = text[match.start() : end]
    if "relative" in groups:
        if WEEKS_FROM.search(before):
            return Day(match.start(), end, None, _is_counted(words))
        return Day(match.start(), end, _relative(groups["relative"], anchor), "", True, True)
    if "which" in groups:
        return _by_weekday(text, match, anchor)
    several = ONE_OF_SEVERAL_WEEKDAYS if groups.get("weekday") else ONE_OF_SEVERAL
    moved = MOVED.search(text[max(0, match.start() - 70) : match.start()])
    if ("month" in groups or "ordinal" in groups) and several.search(before) and not moved:
        return Day(match.start(), end, None, f'"{words}" is the last of several days.')
    if FIRST_OF_SEVERAL.match(text, end) and not moved:
        return Day(match.start(), end, None, f'"{words}" is the first of several days.')
    if "first" in groups:
        return _in_figures(match.start(), end, words, groups, weekday, anchor, day_first)
    if "month" not in groups:
        day = _by_day_of_month(match.start(), end, words, int(groups["day"]), weekday, anchor)
        if day is None or not (groups["ordinal"] or day.value):
            return None  # "Friday 9" without an ordinal is the 9th only where that is a Friday
        return replace(
            day, is_relative=True, needs_time=not groups["ordinal"] or "weekday" not in groups
        )
    month = _month(groups["month"])
    year = _year(groups)
    return _checked(match.start(), end, words, [(year, month, int(groups["day"]))], weekday, anchor)


def _checked(
    start: int,
    end: int,
    words: str,
    readings: list[tuple[int | None, int, int]],
    weekday: int | None,
    anchor: date,
) -> Day | None:
    """The one reading that is possible and whose weekday agrees."""
    possible = {day for reading in readings if (day := _resolved(*reading, anchor)) is not None}
    if not possible:
        return None
    agreeing = possible if weekday is None else {d for d in possible if d.weekday() == weekday}
    if len(agreeing) == 1:
        return Day(start, end, agreeing.pop())
    shown = " or ".join(_in_words(day) for day in sorted(agreeing or possible))
    if not agreeing:
        problem = (
            f'"{words}" contradicts itself: the date would be {shown}. Ask which day they mean.'
        )
    else:
        problem = f'"{words}" can mean {shown}. Ask which one they mean.'
    return Day(start, end, None, problem)


def _in_figures(
    start: int,
    end: int,
    words: str,
    groups: dict[str, str],
    weekday: int | None,
    anchor: date,
    day_first: bool | None,
) -> Day | None:
    first, second = int(groups["first"]), int(groups["second"])
    year = _year(groups)
    if (first, second, year, weekday) == (24, 7, None, None):
        return None  # around the clock
    readings = [(year, first, second), (year, second, first)]
    if weekday is None and day_first is not None and first <= 12 and second <= 12:
        readings = readings[1:] if day_first else readings[:1]
    if groups["mark"] == ".":
        if year is None and weekday is None:
            return None  # far more often a time or an amount
        readings = [(year, second, first)]  # with dots the day always comes first
    day = _checked(start, end, words, readings, weekday, anchor)
    if day is None or year is not None or weekday is not None:
        return day
    return Day(start, end, day.value, day.problem, needs_time=True)


def _by_day_of_month(
    start: int, end: int, words: str, number: int, weekday: int | None, anchor: date
) -> Day | None:
    """The first such day of a month from the anchor on, within five weeks."""
    for ahead in range(35):
        day = anchor + timedelta(days=ahead)
        if day.day == number:
            return _checked(start, end, words, [(day.year, day.month, number)], weekday, anchor)
    return None


def _by_weekday(text: str, match: re.Match[str], anchor: date) -> Day | None:
    start, end = match.span()
    words = match[0]
    weekday = _weekday(match["weekday"])
    if weekday is None or FIGURES_FOLLOW.match(text, end):
        return None
    before = text[max(0, start - 20) : start]
    if WEEK_BEGINS.match(text, end) or WEEK_ENDS.search(before) or text[end : end + 1] == "s":
        return None
    short = len(match["weekday"]) <= 5 and match["weekday"].lower() not in (
        "monday",
        "friday",
        "sunday",
    )
    ahead = (weekday - anchor.weekday()) % 7
    coming = anchor + timedelta(days=ahead)
    which = (match["which"] or "").lower()
    following = NEXT_WEEK.match(text, end)
    if following or which.startswith("next week"):
        end = following.end() if following else end
        monday = anchor + timedelta(days=7 - anchor.weekday())
        if anchor.weekday() >= 5:  # "next week" said at the weekend can mean the one that begins
            return Day(
                start, end, None, f'"{words}" can mean two weeks. Ask which one they mean.', True
            )
        return Day(start, end, monday + timedelta(days=weekday), "", True)
    if (
        OTHER_WEEK.match(text, end)
        or COUNTED.search(before)
        or IN_ANOTHER_WEEK.search(text[max(0, start - 65) : start])
    ):
        return Day(start, end, None, _is_counted(words))
    if OR_ANOTHER_WEEKDAY.match(text, end) or ONE_OF_TWO_WEEKDAYS.search(before):
        return Day(start, end, None, f'"{words}" is one of two days. Ask which day they mean.')
    same_week = anchor.weekday() + ahead < 7
    if ahead == 0 or (which == "next" and same_week):
        later = coming + timedelta(days=7)
        problem = (
            f'"{words}" can mean {_in_words(coming)} or {_in_words(later)}. Ask which '
            "one they mean."
        )
        return Day(start, end, None, problem, True, short)
    return Day(start, end, coming, "", True, short and not which)


def _is_counted(words: str) -> str:
    return f'"{words}" is counted from another day. Ask which day they mean.'


def _relative(words: str, anchor: date) -> date:
    days = {"day after tomorrow": 2, "apr\u00e8s-demain": 2, "depois de amanh\u00e3": 2,
            "pasado ma\u00f1ana": 2, "\u00fcbermorgen": 2, "overmorgen": 2, "dopodomani": 2,
            "tomorrow": 1, "tmrw": 1, "tmr": 1, "tomoz": 1, "2moro": 1,
            "demain": 1, "domani": 1, "amanh\u00e3": 1, "ma\u00f1ana": 1, "morgen": 1,
            "tomorow": 1, "tommorow": 1}  # fmt: skip
    return anchor + timedelta(days=days.get(words.lower(), 0))


def _resolved(year: int | None, month: int, day: int, anchor: date) -> date | None:
    """The day of that month; without a year the one nearest to the anchor."""
    years = [year] if year is not None else [anchor.year + shift for shift in (-1, 0, 1)]
    days = list(_existing(years, month, day))
    return min(days, key=lambda each: abs((each - anchor).days), default=None)


def _existing(years: list[int], month: int, day: int) -> Iterator[date]:
    for year in years:
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if is_of_our_time(found):
            yield found


def _year(groups: dict[str, str]) -> int | None:
    written = groups.get("year") or groups.get("short") or groups.get("two")
    if not written:
        return None
    return int(written) if len(written) == 4 else 2000 + int(written)


def _weekday(name: str | None) -> int | None:
    return WEEKDAY_NUMBERS.get(name.lower()) if name else None


def _month(name: str) -> int:
    return int(name) if name.isdigit() else MONTH_NUMBERS[name.lower()]


def _in_words(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}, {day.year}"
