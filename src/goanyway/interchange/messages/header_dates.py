"""The date of an earlier message as mail programs write it into a text, in many languages.

An offset is kept where it is stated. A date whose day and month could be exchanged is no date.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from goanyway.domain.moments import is_of_our_time

_MONTHS = {
    stem: number
    for number, stems in enumerate(
        (
            "jan ene gen led sty янв янва oca", "feb fev lut uno фев фев sub",
            "mar mrt maa maer bre мар", "apr avr abr kwi huh dub апр nis",
            "may mai mag mei maj kve мая май", "jun juin giu cze kes чер июн haz",
            "jul juil lug lip hei cvc июл tem", "aug aou ago sie elo srp авг",
            "sep set wrz syy zar сен eyl", "oct okt ott out paz lok rij окт eki",
            "nov lis mar_ лис ноя kas", "dec dez dic des gru jou pro дек ara",
        ),
        start=1,
    )
    for stem in stems.split()
}  # fmt: skip
_ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420, "cet": 60, "cest": 120, "mez": 60, "mesz": 120,
    "bst": 60, "jst": 540,
}  # fmt: skip
_CLOCK = re.compile(
    r"(?<![\d.:])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?![\d])\s{0,2}"
    r"([ap]\.?\s?m\b\.?|午前|午後|上午|下午)?",
    re.IGNORECASE,
)
_EAST_ASIAN_NOON = re.compile(r"(午前|午後|上午|下午|오전|오후)\s{0,2}(?=\d)")
_OFFSET = re.compile(
    r"(?:(?:GMT|UTC)\s?)?(?<![\d-])([+-−])(\d{1,2}):?(\d{2})?(?!\d)|\b([A-Z]{1,4})\b"
)
_YEAR_FIRST = re.compile(r"\b(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})")
_DAY_FIRST = re.compile(
    r"\b(\d{1,2})[.]?(?:er|º|st|nd|rd|th)?\s(?:de\s|d')?([^\W\d_]{3,12})[.,]?\s(?:de\s)?(\d{4})\b"
)
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,12})[.]?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b")
_FIGURES = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})\b")


def header_date(text: str) -> datetime | None:
    """The moment that the value of a date header tells, or None where it tells none surely."""
    moment = _written(text)
    return moment if moment is not None and is_of_our_time(moment) else None


def standard_date(text: str) -> datetime | None:
    """The moment that a date header tells as the standard has it (RFC 5322), or None."""
    try:
        moment = parsedate_to_datetime(text[:200])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if is_of_our_time(moment) else None


def _written(text: str) -> datetime | None:
    text = unicodedata.normalize("NFC", text[:200]).strip()
    if re.match(r"(?:[A-Za-z]{3}, )?\d{1,2} [A-Za-z]{3} \d{4} \d{1,2}:\d{2}", text):
        standard = standard_date(text)
        if standard is not None:
            return standard
    day = _day(text)
    if day is None:
        return None
    year, month, number, rest = day
    clock = _CLOCK.search(rest)
    hour, minute, second = (int(each or 0) for each in clock.groups()[:3]) if clock else (0, 0, 0)
    if clock is not None:
        half = (clock[4] or "").lower()
        before = _EAST_ASIAN_NOON.search(rest)
        half = before[1] if before else half
        if half[:1] == "p" or half in ("午後", "下午", "오후"):
            hour += 12 if hour < 12 else 0
        elif (half[:1] == "a" or half in ("午前", "上午", "오전")) and hour == 12:
            hour = 0
    try:
        moment = datetime(year, month, number, hour, minute, second)  # noqa: DTZ001 (its zone follows)
    except ValueError:
        return None
    offset = _offset(rest[clock.end() :]) if clock else None
    return moment if offset is None else moment.replace(tzinfo=offset)


def _day(text: str) -> tuple[int, int, int, str] | None:
    """Year, month and day, and what is written besides."""
    for pattern, order in (
        (_YEAR_FIRST, (1, 2, 3)),
        (_DAY_FIRST, (3, 2, 1)),
        (_MONTH_FIRST, (3, 1, 2)),
    ):
        match = pattern.search(text)
        if match is None:
            continue
        month = match[order[1]]
        number = int(month) if month.isdecimal() else _month(month)
        if number:
            return int(match[order[0]]), number, int(match[order[2]]), _without(text, match)
    match = _FIGURES.search(text)
    if match is None:
        return None
    first, second = int(match[1]), int(match[3])
    year = int(match[4]) + (2000 if len(match[4]) == 2 else 0)
    # With dots the day stands first everywhere; with strokes that depends on the country.
    if first > 12 or match[2] == "." or first == second:
        return year, second, first, _without(text, match)
    return (year, first, second, _without(text, match)) if second > 12 else None


def _without(text: str, match: re.Match[str]) -> str:
    return text[: match.start()] + " | " + text[match.end() :]


def _month(word: str) -> int:
    folded = "".join(
        each
        for each in unicodedata.normalize("NFD", word.lower())
        if not unicodedata.combining(each)
    )
    return _MONTHS.get(folded[:4]) or _MONTHS.get(folded[:3], 0)


def _offset(text: str) -> timezone | None:
    for match in _OFFSET.finditer(text[:40]):
        if match[1]:
            hours, minutes = int(match[2]), int(match[3] or 0)
            if len(match[2]) > 2 or hours > 14:
                return None
            sign = 1 if match[1] == "+" else -1
            return timezone(sign * timedelta(hours=hours, minutes=minutes))
        minutes_east = _ZONES.get(match[4].lower())
        if minutes_east is not None:
            return timezone(timedelta(minutes=minutes_east))
    return None
