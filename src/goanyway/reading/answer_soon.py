"""By when to answer where that counts from the message: "by end of day", "within 48 hours"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from goanyway.reading.phrases import Pattern
from goanyway.reading.times import find_clocks

_FRIDAY = 4
_DAY_ENDS = Pattern(
    r"(?P<cue>\b(?:by|before|until|till)[ ])(?:the )?(?:very )?(?:end of (?:the |this |your |my )?"
    r"(?:business |working |work )?(?:day|today|play)|close of (?:business|play|day)"
    r"|(?:today )?(?:eod|cob|cop)|tonight|end of business)\b(?: (?:today|tonight))?"
    r"(?![ ]?(?:on |of )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b"
    r"|tomorrow|next|the|\d))",
    re.IGNORECASE,
)
_WEEK_ENDS = Pattern(
    r"(?P<cue>\b(?:by|before|until|till)[ ])(?:the )?(?:end of (?:the |this )?(?:business "
    r"|working )?"
    r"week|eow|close of the week)\b",
    re.IGNORECASE,
)
_WITHIN = Pattern(
    r"\b(?P<cue>(?:with|)in(?: the)?(?: next)?|over the next|innerhalb(?: von| der n\u00e4chsten)?"
    r"|binnen|dans les|sous|dentro de(?: las pr\u00f3ximas)?|en un plazo de|en las pr\u00f3ximas"
    r"|em at\u00e9|nas pr\u00f3ximas|entro)[ ](?:max(?:imum|\.)? |a )?"
    r"(?P<count>\d{1,3}|one|two|three|four|five|seven|ten|twenty-four|forty-eight)"
    r"(?:[ ]\(\d{1,3}\))?[ -]?"
    r"(?P<working>(?:working|business|calendar) )?"
    r"(?P<unit>minutes|mins?|hours?|hrs?|days?|stunden?|tag(?:en?)?|werktagen?|heures?|jours?"
    r"|horas?|d\u00edas?|dias?|uur|dagen|ore|giorni)\b"
    r"(?![ ](?:of|from|after) (?!receiv|receipt|this|the date|today))",
    re.IGNORECASE,
)
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "ten": 10,
    "twenty-four": 24, "forty-eight": 48,
}  # fmt: skip
_SHORT = ("min", "h", "stunde", "uur", "ore")
_AT_TIME = Pattern(
    r"\b(?:by|before|b4|no later than|until|latest|avant|avt|vor|bis|voor|antes d[ae]s?"
    r"|at\u00e9(?: [a\u00e0]s)?"
    r"|hasta las|antes de las)[ ]\Z",
    re.IGNORECASE,
)
_TODAY = Pattern(r"[ ]?,?[ ]?(?:today|2day|tonight|hoy|hoje|heute|auj\w*|vandaag)\b", re.IGNORECASE)
_BARE_HOUR = Pattern(
    r"\b(?:by|before|b4|until)[ ](?P<hour>[1-7])[ ](?:today|2day|tonight)\b", re.IGNORECASE
)
_STILL_TODAY = Pattern(
    r"\b(?:today|(?:ainda )?hoje|(?:noch )?heute(?: noch)?|hoy(?: mismo)?|vandaag(?: nog)?"
    r"|aujourd['\u2019]hui)(?=[ ]?(?:[.?!,]|\Z|\n|please|pls))",
    re.IGNORECASE,
)
_ASKED_JUST_BEFORE = Pattern(
    r"\b(?:confirm\w*|best\u00e4tig\w*|reply|let (?:me|us) know|get back to (?:me|us)|bescheid"
    r"|responde\w*|avis\w+|r\u00e9pond\w*|laten weten)(?: (?:me|us|to me|this|it|nos|por "
    r"favor))?[ ]\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Soon:
    """A moment that counts from the message: where its cue and its words stand.

    Attributes:
        opens: where the cue begins: what is asked for stands before it.
    """

    opens: int
    starts: int
    closes: int
    value: datetime | date


def find_soon(text: str, today: date, sent: datetime | None) -> Iterator[Soon]:
    """Every moment that counts from when the message was sent.

    Args:
        text: the words.
        today: the day on which they were.
        sent: the moment, where it is known; hours and minutes count from it.
    """
    for match in _DAY_ENDS.finditer(text):
        yield Soon(match.start(), match.end("cue"), match.end(), today)
    if today.weekday() <= _FRIDAY:
        for match in _WEEK_ENDS.finditer(text):
            friday = today + timedelta(days=_FRIDAY - today.weekday())
            yield Soon(match.start(), match.end("cue"), match.end(), friday)
    for match in _STILL_TODAY.finditer(text):
        if _ends(_ASKED_JUST_BEFORE, text, match.start(), 40):
            yield Soon(match.start(), match.start(), match.end(), today)
    for match in _WITHIN.finditer(text):
        last = _after(match, today, sent)
        if last is not None:
            yield Soon(match.start(), match.start(), match.end(), last)


def find_times_today(text: str, today: date, days: list[tuple[int, int]]) -> Iterator[Soon]:
    """Times of day behind "by" that no day stands beside: "by 2 pm".

    Args:
        text: the words.
        today: the day on which they were written.
        days: where the days of the text stand, with their times.
    """
    for clock in find_clocks(text):
        cue = _ends(_AT_TIME, text, clock.start, 15)
        today_behind = _TODAY.match(text, clock.end)
        beside = any(opens <= clock.start < closes for opens, closes in days)
        if cue is None or (beside and not today_behind):
            continue
        at = clock.opens or _in_the_afternoon(text[clock.start : clock.end])
        if at is not None:
            moment = datetime.combine(today, at)
            placed = clock.zone.at(moment) if clock.zone else None
            closes = today_behind.end() if today_behind else clock.end
            yield Soon(cue, clock.start, closes, placed or moment)

    for match in _BARE_HOUR.finditer(text):
        at = _in_the_afternoon(match["hour"])
        if at is not None:
            moment = datetime.combine(today, at)
            yield Soon(match.start(), match.start("hour"), match.end(), moment)


def _ends(pattern: Pattern, text: str, at: int, reach: int) -> int | None:
    """Where the pattern's words begin that stand right before `at`."""
    start = max(0, at - reach)
    found = pattern.search(text[start:at])
    return start + found.start() if found else None


def _in_the_afternoon(words: str) -> time | None:
    """A bare hour by which to answer is one of the afternoon."""
    hour = re.match(r"(?P<hour>[1-7])(?:[:.](?P<minute>[0-5]\d))?(?!\d)", words)
    return time(int(hour["hour"]) + 12, int(hour["minute"] or 0)) if hour else None


def _after(match: re.Match[str], today: date, sent: datetime | None) -> datetime | date | None:
    """The moment after that many hours, or the day after that many days."""
    count = _NUMBERS.get(match["count"].lower()) or int(match["count"])
    unit = match["unit"].lower()
    if unit.startswith(_SHORT):
        if sent is None:
            return None
        length = timedelta(minutes=count) if unit.startswith("min") else timedelta(hours=count)
        return (sent + length).replace(second=0, microsecond=0)
    if not (match["working"] or unit.startswith("werk")) or match["working"] == "calendar ":
        return today + timedelta(days=count)
    day = today
    while count:
        day += timedelta(days=1)
        count -= day.weekday() <= _FRIDAY
    return day
