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

from goanyway.reading.calendar_words import (
    CJK_WEEKDAYS,
    MONTH_NUMBERS,
    WEEKDAY_NUMBERS,
    any_name,
)

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip

_WEEKDAY_NAMES = any_name(WEEKDAY_NUMBERS)
_ENGLISH_WEEKDAYS = (
    r"mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?"
)
_WEEKDAY = (
    rf"(?:\b(?P<weekday>{_WEEKDAY_NAMES})\b[\s,.(\u2013-]{{1,4}}"
    r"(?:(?:the|den|dem|der|le|el|il|d|am|day|dia|d\u00eda)[\s.]{1,2})?)?"
)
_MONTH = rf"(?P<month>{any_name(MONTH_NUMBERS)})\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:]|[.,]\d)"
_NO_HOUR = r"(?![ ]?[ap]\.?m\b|[ ]?[hu]\b|[hu]\d|[ ](?:uhr|uur|hrs|hours|o['\u2019]?clock)\b)"
_YEAR = (
    r"(?:(?:,?[ ]{1,2}|[-./])(?:de[l]?[ ]|of[ ])?(?P<year>20\d\d)(?![\d:])"
    r"|[ ]?['\u2019](?P<short>\d\d)\b)?"
)

_FIRST, _SECOND = r"(?<![\d./-])(?P<first>[0-3]?\d)", r"(?P<second>[0-3]?\d)"
_NO_MORE_FIGURES = r"(?![\d/%]|[.-]\d)"
_ISO = r"(?P<year>20\d\d)[-/.](?P<month>[01]?\d)[-/.](?P<day>[0-3]?\d)"
_DAY_FIRST = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\u00ba|o)?[ .,-]{1,2}(?:of[ ]|de[ ]|day[ ]of[ ])?"
SPOKEN = (
    "day after tomorrow|tomorrow|tmrw|tmr|tomoz|2moro|tomorow|tommorow|today|tonight|tonite"
    "|demain|domani|amanh\u00e3|(?<!la )(?<!por la )ma\u00f1ana|hoje|hoy|aujourd['\u2019]hui"
    "|heute|(?<!guten )morgen(?! fr\u00fch)"
    "|this (?:morning|afternoon|evening|arvo)"
)

_SHORT_YEAR = (
    r"[ ](?P<two>[2-4]\d)(?![.:]\d)"
    r"(?=[,;.)\n]|[ ](?:at|@|um|\u00e0|\()|[ ]?\Z|[ ]\d{1,2}(?:[:.h]|[ap]m|\d\d))"
)
"""The year in "23 Nov 26, 1000hrs", where it is this or the next one."""

_DAY_BEFORE_MONTH = re.compile(
    r"(?<![\d:.,/$])[0-3]?\d(?:st|nd|rd|th|\.|\u00ba)?[ -]{1,2}(?:of[ ]|de[ ])?\Z", re.IGNORECASE
)
"""What "27 November 3 PM" says before its month: the figure behind it is no day."""

_ISO_DAY = rf"{_WEEKDAY}\b{_ISO}\b(?![-/.]\d)"
_MONTH_AND_DAY = rf"{_WEEKDAY}(?<!\d)\b{_MONTH}[ ]{{1,2}}(?:the[ ])?{_DAY}{_NO_HOUR}{_YEAR}"
_DAY_AND_MONTH = rf"{_WEEKDAY}(?<![\d.,:/-])\b{_DAY_FIRST}{_MONTH}(?:{_SHORT_YEAR}|{_YEAR})"
_IN_FIGURES = (
    rf"{_WEEKDAY}{_FIRST}(?P<mark>[/.-]){_SECOND}(?P=mark)(?P<year>20\d\d|\d\d){_NO_MORE_FIGURES}"
)
_IN_FIGURES_WITHOUT_YEAR = (
    rf"{_WEEKDAY}{_FIRST}(?P<mark>[/.]){_SECOND}(?![\w/%]|[.-]\d|[ ]?[ap]\.?m\b)"
)
_DAY_OF_MONTH = (
    rf"\b(?P<weekday>{_ENGLISH_WEEKDAYS})\b[\s,.]{{1,3}}(?:the[ ])?(?P<day>[0-3]?\d)"
    r"(?:(?P<ordinal>st|nd|rd|th)\b|(?![\w:/-]|[ ]?[ap]\b|[ ]?[ap]\.?m\b|[.,]\d))"
)
_WEEKDAY_ALONE = (
    rf"\b(?:(?P<which>this|next|coming|next week(?:['\u2019]s)?(?: on)?)[ ](?:coming[ ])?)?"
    rf"(?P<weekday>{_ENGLISH_WEEKDAYS})\b"
)
_CJK_DAY = (
    r"(?:(?P<year>20\d\d)\s?[\u5e74\ub144]\s?)?(?P<month>[01]?\d)\s?[\u6708\uc6d4]\s?"
    r"(?P<day>[0-3]?\d)\s?[\u65e5\u53f7\uc77c](?:\s?[(\uff08](?P<cjk>\w)(?:\u66dc\u65e5|\u66dc"
    r"|\uc694\uc77c)?[)\uff09])?"
)
_ORDINAL_ALONE = (
    r"\bthe[ ](?P<day>[0-3]?\d)(?P<ordinal>st|nd|rd|th)\b(?!-|[ ](?:of|floor|street|st|ave|avenue"
    r"|century|anniversary|edition|round|stage|year|grade|time|largest|in|door|annual)\b)"
)
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        _ISO_DAY,
        _MONTH_AND_DAY,
        _DAY_AND_MONTH,
        _IN_FIGURES,
        _IN_FIGURES_WITHOUT_YEAR,
        _DAY_OF_MONTH,
        _CJK_DAY,
        _ORDINAL_ALONE,
        _WEEKDAY_ALONE,
        rf"\b(?P<relative>{SPOKEN})\b",
    )
)
"""The fullest forms come first: what one has read, the next ones leave alone."""

_BRACKETED_WEEKDAY = re.compile(
    rf"(?:[ ]?\((?P<weekday>{_WEEKDAY_NAMES})\.?\)"
    rf"|,?[ ](?P<bare>{_ENGLISH_WEEKDAYS})\b)",
    re.IGNORECASE,
)
_AND = r"(?:&|\+|\b(?:and|or|und|oder|et|ou|y|o|e|og|och|en|of)\b)"
_TO = r"(?:-|\u2013|\u2014|\b(?:to|through|thru|until|till|bis|au|al|tot)\b)"
_NO_TIME = r"(?![\d:./h]|[ ]?[ap]\.?m|[ap]\b)"
_FIRST_OF_SEVERAL = re.compile(
    rf"[ ]?(?:(?:[\u2013-]|{_AND})[ ]?(?:(?:{_WEEKDAY_NAMES})[ ,]{{1,2}}(?:the[ ])?)?"
    rf"\d{{1,2}}(?:st|nd|rd|th|\.)?{_NO_TIME}"
    rf"|{_TO}[ ]?(?:(?:{_WEEKDAY_NAMES})[ ,]{{1,2}})?\d{{1,2}}(?:st|nd|rd|th|\.)?[ ](?:of[ ])?"
    rf"(?:{any_name(MONTH_NUMBERS)})\b)",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:mov|chang|reschedul|postpon|push|shift|brought|bring|delay)\w{0,5}\b", re.IGNORECASE
)
_ONE_OF_SEVERAL = re.compile(
    rf"(?:(?<![\d:.,/])(?<!at )(?<!@ )[0-3]?\d(?:st|nd|rd|th|\.)?"
    rf"|\b(?:{any_name(MONTH_NUMBERS)})\.?)"
    rf"[ ]?(?:{_AND}|{_TO})[ ]?\Z",
    re.IGNORECASE,
)
_ONE_OF_SEVERAL_WEEKDAYS = re.compile(
    rf"\b(?:{_WEEKDAY_NAMES})[ ,]{{1,2}}(?:the[ ])?[0-3]?\d(?:st|nd|rd|th|\.)?[ ]?{_AND}[ ]?\Z",
    re.IGNORECASE,
)
"""Before the last of several days: "26 and 27 November", "30 November - 4 December"."""

_WEEK_OF = re.compile(
    r"(?:week (?:of|commencing|beginning|starting)|w/c)(?: the)?\s{1,2}\Z", re.IGNORECASE
)
_NEXT_WEEK = re.compile(r"[ ](?:of )?(?P<next>next week\b)", re.IGNORECASE)
_OTHER_WEEK = re.compile(
    r"[ ](?:week|fortnight|after next|the week after|in (?:a|one|two|three|\d) weeks?|(?:in"
    r"|of) (?:the"
    rf" )?(?:month|{any_name(MONTH_NUMBERS)}))\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:weeks? (?:on|from)|fortnight (?:on|from)|first|second|third|fourth|last|1st|2nd|3rd|4th"
    r"|previous|every other|alternate)[ ]\Z",
    re.IGNORECASE,
)
"""Before a weekday that is not the next one: "a week on Thursday", "the first Monday"."""

_VERB_MAY = re.compile(
    r"\b(?:you|u|we|they|he|she|it|that|this|which|who|i)\s{1,2}\Z", re.IGNORECASE
)
_FIGURES_FOLLOW = re.compile(
    r"[\s,]{1,3}(?:the[ ])?\d{1,2}(?!\d)(?!:\d|[ ]?[ap]\b|[ ]?[ap]\.?m\b|h\d|-?ish\b"
    r"|[ ]?[-\u2013][ ]?\d{1,2}(?:[:.]\d\d)?[ ]?[ap]\.?m|[.]\d\d[ ]?[ap]\.?m)",
    re.IGNORECASE,
)
"""A weekday before figures that were not understood is not that weekday of this week."""

_RECURRING = re.compile(r"\b(?:every|each|per)\s{1,2}\Z", re.IGNORECASE)
_WEEK_BEGINS = re.compile(
    rf"\.?[ ]?(?:-|\u2013|\u2014|/|to|through|thru|until|till|and"
    rf"|&)[ ]?(?:{_WEEKDAY_NAMES})\b(?!,?[ ]\d)",
    re.IGNORECASE,
)
_WEEK_ENDS = re.compile(
    rf"\b(?:{_WEEKDAY_NAMES})\.?[ ]?(?:-|\u2013|\u2014|to|through|thru|until|till)[ ]?\Z",
    re.IGNORECASE,
)
"""Days from one to another are a working week, or office hours."""


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
    """Every date in the text, in order, none overlapping another.

    Args:
        text: the words.
        anchor: the message's day, from which years and "tomorrow" are counted.
        day_first: whether the sender writes the day before the month in figures, where known.
    """
    found: list[Day] = []
    covered = bytearray(len(text) + 1)
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
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
    if _WEEK_OF.search(before) or _RECURRING.search(before):
        return None
    groups = match.groupdict()
    is_month_first = match.re.pattern == _MONTH_AND_DAY
    if is_month_first and not groups.get("weekday") and _DAY_BEFORE_MONTH.search(before):
        return None
    if groups.get("two") and int(groups["two"]) - anchor.year % 100 not in (0, 1):
        return None
    if (groups.get("month") or "") == "may" and _VERB_MAY.search(before):
        return None
    end = match.end()
    weekday = _weekday(groups.get("weekday"))
    if groups.get("cjk"):
        weekday = CJK_WEEKDAYS.get(groups["cjk"])
    if (
        weekday is None
        and "which" not in groups
        and "relative" not in groups
        and (bracketed := _BRACKETED_WEEKDAY.match(text, end))
    ):
        weekday, end = _weekday(bracketed["weekday"] or bracketed["bare"]), bracketed.end()
    words = text[match.start() : end]
    if "relative" in groups:
        return Day(match.start(), end, _relative(groups["relative"], anchor), "", True, True)
    if "which" in groups:
        return _by_weekday(text, match, anchor)
    several = _ONE_OF_SEVERAL_WEEKDAYS if groups.get("weekday") else _ONE_OF_SEVERAL
    moved = _MOVED.search(text[max(0, match.start() - 70) : match.start()])
    if "month" in groups and several.search(before) and not moved:
        return Day(match.start(), end, None, f'"{words}" is the last of several days.')
    if _FIRST_OF_SEVERAL.match(text, end) and not moved:
        return Day(match.start(), end, None, f'"{words}" is the first of several days.')
    if "first" in groups:
        return _in_figures(match.start(), end, words, groups, weekday, anchor, day_first)
    if "month" not in groups:
        day = _by_day_of_month(match.start(), end, words, int(groups["day"]), weekday, anchor)
        if day is None or not (groups["ordinal"] or day.value):
            return None  # "Friday 9" without an ordinal is the 9th only where that is a Friday
        return replace(day, is_relative=True, needs_time="weekday" not in groups)
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
            f'"{words}" contradicts itself: the date would be {shown}. Ask which day is meant.'
        )
    else:
        problem = f'"{words}" can mean {shown}. Ask which is meant.'
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
    if weekday is None or _FIGURES_FOLLOW.match(text, end):
        return None
    before = text[max(0, start - 20) : start]
    if _WEEK_BEGINS.match(text, end) or _WEEK_ENDS.search(before) or text[end : end + 1] == "s":
        return None
    short = len(match["weekday"]) <= 5 and match["weekday"].lower() not in (
        "monday",
        "friday",
        "sunday",
    )
    ahead = (weekday - anchor.weekday()) % 7
    coming = anchor + timedelta(days=ahead)
    which = (match["which"] or "").lower()
    following = _NEXT_WEEK.match(text, end)
    if following or which.startswith("next week"):
        end = following.end() if following else end
        monday = anchor + timedelta(days=7 - anchor.weekday())
        if anchor.weekday() >= 5:  # "next week" said at the weekend can mean the one that begins
            return Day(start, end, None, f'"{words}" can mean two weeks. Ask which is meant.', True)
        return Day(start, end, monday + timedelta(days=weekday), "", True)
    if _OTHER_WEEK.match(text, end) or _COUNTED.search(before):
        return Day(
            start, end, None, f'"{words}" is counted from another day. Ask which day is meant.'
        )
    same_week = anchor.weekday() + ahead < 7
    if ahead == 0 or (which == "next" and same_week):
        later = coming + timedelta(days=7)
        problem = (
            f'"{words}" can mean {_in_words(coming)} or {_in_words(later)}. Ask which is meant.'
        )
        return Day(start, end, None, problem, True, short)
    return Day(start, end, coming, "", True, short and not which)


def _relative(words: str, anchor: date) -> date:
    days = {"day after tomorrow": 2, "tomorrow": 1, "tmrw": 1, "tmr": 1, "tomoz": 1, "2moro": 1,
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
            yield date(year, month, day)
        except ValueError:
            continue


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
