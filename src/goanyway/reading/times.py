"""Times of day as people write them: "1:30 PM", "13:30", "2:15p", "14h30", "half nine", "0900".

"At 3" is the afternoon, since nobody interviews at three in the morning; that reading is marked as
likely. From five to seven either half of the day is possible: those are left unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time
from itertools import islice

from goanyway.reading.calendar_words import AFTERNOON, MORNING
from goanyway.reading.phrases import Pattern
from goanyway.reading.reach import MENTION_LIMIT
from goanyway.reading.zones import Zone, zone_at, zone_of_offset

_AM_PM = r"(?:[ \u00a0\u202f]?(?P<half{0}>[ap])\.?[ ]?m\b\.?|(?P<letter{0}>[ap])\b(?!\.m))?"
_CLOCK = (
    r"(?P<hour{0}>[0-2]?\d)(?:(?P<mark{0}>[:.hHu]|[ \u00a0]?h[ \u00a0]?"
    r"|[ ](?:Uhr|heures?)[ ])(?P<minute{0}>[0-5]\d)(?!\d))?" + _AM_PM
)
_NOON = r"12[ ]noon|noon|midday|mittags|midi|mediod\u00eda|mezzogiorno|meio-dia"
_TO = (
    r"\s{0,2}(?:[-\u2013\u2014~\u301c]|to|until|till|bis|\u00e0|a las|a|al|alle|tot|do|til|and"
    r"|as|\u00e0s)\s{0,2}"
    r"(?:approx\.? |about |around )?"
)
_TIME = Pattern(
    rf"(?<![\w:.,/$€£¥+-])(?:(?P<noon>{_NOON})|" + _CLOCK.format(1) + ")"
    r"(?P<plain1>[ ]?(?:Uhr|h|hs|u|uur|hrs|hours|o['\u2019]?clock)\b)?"
    r"(?P<ish>-?ish\b|[ ](?:sharp|prompt)\b)?"
    rf"(?:{_TO}(?:(?P<noon2>{_NOON})|"
    + _CLOCK.format(2)
    + r")(?P<plain2>[ ]?(?:Uhr|h|hs|u|uur|hrs|hours)\b)?"
    r")?(?![\w%/:]|[.,]\d)",
    re.IGNORECASE,
)
_HOURS = {
    name: i
    for i, name in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
}
HOUR_NAMES = tuple(_HOURS)
_MINUTES = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "twenty five": 25, "quarter": 15,
            "a quarter": 15, "half": 30, "thirty": 30, "fifteen": 15, "forty-five": 45,
            "forty five": 45}  # fmt: skip
_HOUR_WORD = rf"(?P<hour>{'|'.join(_HOURS)}|1[0-2]|[1-9])"
_SPOKEN = Pattern(
    r"\b(?:(?P<half_hour>half)[ ](?:past[ ])?"
    r"|(?P<minutes>a quarter|quarter|five|ten|twenty[- ]five|twenty|5|10|15|20"
    r"|25)(?: min(?:ute)?s?)?[ ]"
    r"(?P<side>past|after|to|before|of|till)[ ])"
    rf"{_HOUR_WORD}\b(?![:.]\d)" + _AM_PM.format(""),
    re.IGNORECASE,
)
_ABROAD = {
    name: i
    for i, names in enumerate(
        (
            "ein eins een \u00e9\u00e9n una", "zwei twee dos due duas",
            "drei drie tres tre tr\u00eas",
            "vier cuatro quattro quatro fire fyra", "f\u00fcnf vijf cinco cinque fem",
            "sechs zes seis sei",
            "sieben zeven siete sette sete", "acht ocho otto oito", "neun negen nueve nove",
            "zehn tien diez dieci dez", "elf once undici onze",
            "zw\u00f6lf twaalf doce dodici doze",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_DUTCH = frozenset(
    "een \u00e9\u00e9n twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
)
_HOUR_ABROAD = rf"(?P<hour>{'|'.join(sorted(_ABROAD, key=len, reverse=True))}|1[0-2]|[1-9])"
_HALF_TO = Pattern(
    r"(?P<side>\b(?:nach|vor|over|voor)[ ])?"
    rf"\b(?:(?P<half_hour>halb|halv)|(?P<dutch>half))[ ]{_HOUR_ABROAD}\b(?![:.]\d)"
    r"(?:[ ](?:Uhr|uur)\b)?",
    re.IGNORECASE,
)
_QUARTER = Pattern(
    rf"\b(?:viertel|kwart)[ ](?:(?P<side>nach|vor|over|voor)[ ])?{_HOUR_ABROAD}\b(?![:.]\d)"
    r"(?:[ ](?:Uhr|uur)\b)?",
    re.IGNORECASE,
)
_AND_HALF = Pattern(
    rf"(?<![\w:.,/])(?:{_HOUR_ABROAD}|(?P<of_24>1[3-9]|2[0-3]))"
    r"(?:[ ]?h(?:eures?)?|[ ]ore)?[ ](?P<side>y|e|et|menos|meno|moins)[ ]"
    r"(?:(?P<half_hour>media|mezz[ao]|meia|demie)|(?P<quarter>cuarto|(?:un |le )?quart[o]?)"
    r"|(?P<minutes>[0-5]?\d|cinco|diez|veinte|veinticinco|cinque|dieci|venti|venticinque|dez|vinte"
    r"|cinq|dix|vingt))\b(?![:.]\d)",
    re.IGNORECASE,
)
_HOUR_IN_WORDS = Pattern(
    rf"(?:\b(?:at|from|around)|@|,)[ ](?P<hour>{'|'.join(_HOURS)})"
    r"(?:[ -](?P<minutes>fifteen|thirty|forty[- ]five))?(?P<clock>[ ]o['\u2019]?clock)?\b"
    + _AM_PM.format("")
    + rf"(?=[.,;!?)\n]|\s{{0,3}}\Z|[ ](?:sharp|on|in the|tomorrow"
    rf"|this|today|{AFTERNOON}|{MORNING})\b)",
    re.IGNORECASE,
)
_MILITARY = Pattern(
    r"(?<![\w:.,/$€£#+-])(?P<hour1>[01]\d|2[0-3])(?P<minute1>[0-5]\d)"
    r"(?:[ ]?(?:-|\u2013|to)[ ]?(?P<hour2>[01]\d|2[0-3])(?P<minute2>[0-5]\d))?"
    r"(?P<marked>[ ]?(?:hrs?|hours|h|Uhr)\b)?(?![\w%/:.,-]\w)",
    re.IGNORECASE,
)
_UNMARKED = Pattern(
    r"(?<![\w:.,/$€£#+-])(?P<hour>1[0-2]|[1-9])(?P<minute>[0-5]\d)[ ]?(?P<half>[ap])\.?m\b\.?",
    re.IGNORECASE,
)
"""The "230pm" of texts."""
_STAMP = Pattern(
    r"(?<=\d\d-\d\d)(?:T|[ ])(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?"
    r"(?:[ ]?(?P<offset>Z|[+\u2212-][01]\d:?[0-5]\d))?(?![\w:])"
)
"""The time of "2026-11-12T13:30:00-05:00", which calendars write (ISO 8601)."""
_FOR_ANOTHER = Pattern(r"[ ]for[ ][0-2]\d[0-5]\d\b")
_FROM_ANOTHER = Pattern(r"\b[0-2]\d[0-5]\d[ ]for[ ]\Z")
"""You come at one time for the other: "0730 for 0800"."""
_ABOUT = Pattern(
    r"\b(?:about|around|approx\.?|approximately|circa|ca\.?|gegen|vers|sobre|rond)[ ]\Z",
    re.IGNORECASE,
)
_ENDS_A_CLAUSE = Pattern(r"[ ]?(?:[.,;?!)\n]|\Z|(?:on|if|ok|works?|suits?|would)\b)", re.IGNORECASE)
_CJK = Pattern(
    r"(?P<half>\u5348\u524d|\u5348\u5f8c|\u4e0a\u5348|\u4e0b\u5348|\uc624\uc804"
    r"|\uc624\ud6c4)?\s?(?P<hour>[0-2]?\d)\s?[\u6642\u65f6\u70b9\uc2dc]"
    r"(?:\s?(?P<minute>[0-5]?\d)\s?[\u5206\ubd84]|(?P<thirty>\u534a))?"
)
_BARE_HOUR_OPENS = Pattern(
    r"(?:\bat|@|\bfrom|\bum|\bab|\bvon|\bkl\.?|\bkello|\bklo|\ba las|\ba la|\b\u00e0s|\balle"
    r"|\bore|\b\u00e0"
    r"|\bom|\bgodz\.|\bo godzinie|\bbetween|\bfor|\bo)\s{0,2}\Z",
    re.IGNORECASE,
)
_LENGTH = Pattern(
    r"\s?-?\s?(?:min|mins|minutes?|hrs?|hours?|days?|people|persons|years?|weeks?|months?|%"
    r"|of (?:us|our|the)"
    r"|candidates|stages?|rounds?|locations?|sites?|points|th|st|nd|rd|km|miles|am to|other"
    r"|colleagues)\b",
    re.IGNORECASE,
)
_HALF_BEHIND = Pattern(
    rf"(?:,?[ ](?:sharp,?[ ])?(?:in the|that|this|de la|du|da|de|am|in|tomorrow"
    rf"|na)[ ](?:early[ ]|late[ ])?"
    rf"|,?[ ])(?:(?P<pm>{AFTERNOON}|night)|(?P<am>{MORNING}))\b",
    re.IGNORECASE,
)
_HALF_BEFORE = Pattern(
    rf"\b(?:(?P<pm>{AFTERNOON})|(?P<am>{MORNING}))\b[^.!?\n\d]{{0,14}}\Z", re.IGNORECASE
)
_EARLY_TRADES = Pattern(
    r"\b(?:baker(?:y|s)?|trial shift|night shift|early shift|overnight|graveyard)\b", re.IGNORECASE
)
_AFTERNOON_HOURS, _DOUBTFUL_HOURS = range(1, 5), range(5, 8)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time, or a time from and to.

    Attributes:
        opens: the time, or None where morning or afternoon cannot be told.
        closes: the end, where one is said.
        zone: the zone, where one is named.
        problem: why it cannot be told, a sentence for the user.
        is_likely: morning or afternoon is not said, and only one of them is likely.
        is_weak: a time only right beside a day.
    """

    start: int
    end: int
    opens: time | None
    closes: time | None
    zone: Zone | None
    problem: str = ""
    is_likely: bool = False
    is_weak: bool = False


def find_clocks(text: str) -> tuple[Clock, ...]:
    """The times of day in the text, in order, none overlapping another, as many as are weighed."""
    found = sorted(_all_clocks(text), key=lambda clock: (clock.start, -clock.end))
    apart: list[Clock] = []
    for clock in found:
        if not apart or clock.start >= apart[-1].end:
            apart.append(clock)
    return tuple(apart)


def _all_clocks(text: str) -> Iterator[Clock]:
    is_early = _EARLY_TRADES.search(text) is not None
    for pattern, read in (
        (_STAMP, _stamp), (_HALF_TO, _half_to), (_QUARTER, _quarter), (_AND_HALF, _and_half),
        (_SPOKEN, _spoken),
        (_HOUR_IN_WORDS, _spoken), (_MILITARY, _military), (_UNMARKED, _unmarked), (_CJK, _cjk),
        (_TIME, _clock),
    ):  # fmt: skip
        for match in islice(pattern.finditer(text), MENTION_LIMIT):
            clock = read(text, match)
            if clock is not None:
                if is_early and clock.is_likely:
                    clock = _doubtful(match)
                elif clock.opens and _ABOUT.search(text[max(0, clock.start - 15) : clock.start]):
                    clock = replace(clock, is_likely=True)
                yield _in_zone(text, clock)


def _in_zone(text: str, clock: Clock) -> Clock:
    zone = zone_at(text, clock.end)
    if zone is None and (half := _HALF_BEHIND.match(text, clock.end)):
        zone = zone_at(text, half.end())
    return clock if zone is None else replace(clock, zone=zone, end=zone.end)


def _stamp(_text: str, match: re.Match[str]) -> Clock:
    opens = time(int(match["hour"]), int(match["minute"]))
    zone = zone_of_offset(match["offset"], match.end()) if match["offset"] else None
    return Clock(match.start(), match.end(), opens, None, zone)


def _clock(text: str, match: re.Match[str]) -> Clock | None:
    before = text[max(0, match.start() - 30) : match.start()]
    kind = _looks_like_time(match, before)
    if not kind or (_LENGTH.match(text, match.end()) and not match["minute1"]):
        return None
    half = _half_by_words(text, before, match.end())
    first, second = _half(match, 1) or half, _half(match, 2)
    is_plain = (
        bool(match["plain1"] or match["plain2"]) and "clock" not in (match["plain1"] or "").lower()
    )
    is_plain = (
        is_plain
        or (match["mark1"] or "").strip(" \u00a0").lower() in ("h", "u")
        or _is_of_24(match, 2)
    )
    has_second = bool(match["hour2"] or match["noon2"])
    opens = time(12) if match["noon"] else _time(match, 1, first, is_plain)
    closes = time(12) if match["noon2"] else None
    if match["hour2"]:
        closes = _time(match, 2, second or half, is_plain)
    if has_second and not match["noon"] and not _half(match, 1) and (second or match["noon2"]):
        # "1:30 - 3:00 PM": the end says which half of the day, the start follows it.
        opens = _start_before(match, closes)
    is_likely = False
    if opens is None and not first:
        opens = _likely(match, 1)
        is_likely = opens is not None
    if opens is None:
        return _doubtful(match, is_weak=kind == "weak")
    if match["hour2"] and (closes is None or closes <= opens):
        closes = _end_after(match, opens) if not second else None
    return Clock(
        match.start(), match.end(), opens, closes, None,
        is_likely=is_likely, is_weak=kind == "weak",
    )  # fmt: skip


def _doubtful(match: re.Match[str], *, is_weak: bool = False) -> Clock:
    words = match[0].strip(" ,")
    problem = f'"{words}" doesn\'t say whether it means morning or afternoon.'
    return Clock(match.start(), match.end(), None, None, None, problem, is_weak=is_weak)


def _looks_like_time(match: re.Match[str], before: str) -> str:
    """How far the figures are a time: "sure", "weak" for one only beside a day, or empty."""
    if match["noon"]:
        return "sure"
    for number in (1, 2):
        if _half(match, number):
            return "sure"
        if match[f"minute{number}"] and match[f"mark{number}"].strip(" \u00a0").lower() in (
            ":",
            "h",
            "u",
            "uhr",
            "heure",
            "heures",
        ):
            return "sure"
    opens = bool(_BARE_HOUR_OPENS.search(before))
    if match["ish"]:
        return "sure" if opens else "weak"
    if match["plain1"] or match["plain2"]:
        word = (match["plain1"] or match["plain2"]).strip().lower()
        return (
            "sure"
            if word in ("uhr", "h", "u", "uur", "hs")
            or "clock" in word
            or opens
            or match["minute1"]
            else ""
        )
    if match["minute1"]:
        is_round = int(match["minute1"]) % 5 == 0 and int(match["hour1"]) < 24
        return "sure" if opens and is_round else "weak" if is_round else ""
    if match["mark1"]:
        return ""
    if _ABOUT.search(before) and _ENDS_A_CLAUSE.match(match.string, match.end()):
        return "weak"
    return "sure" if opens and not match["hour2"] else "weak" if match["hour2"] or opens else ""


def _half(match: re.Match[str], number: int) -> str:
    return (match[f"half{number}"] or match[f"letter{number}"] or "").lower()


def _half_by_words(text: str, before: str, end: int) -> str:
    """The half of the day that words beside the time name: "at 3 in the afternoon"."""
    found = _HALF_BEHIND.match(text, end) or _HALF_BEFORE.search(before)
    return "" if found is None else "p" if found["pm"] else "a"


def _is_of_24(match: re.Match[str], number: int) -> bool:
    return bool(match[f"hour{number}"]) and int(match[f"hour{number}"]) > 12


def _time(match: re.Match[str], number: int, half: str, is_plain: bool) -> time | None:
    """The time where only one is possible. Unmarked hours from 8 to 12 are daytime."""
    hour, minute = int(match[f"hour{number}"]), int(match[f"minute{number}"] or 0)
    if half:
        if not 1 <= hour <= 12:
            return time(hour, minute) if half == "p" and 12 < hour < 24 else None
        if half == "a" and hour == 12:
            return None  # "12:30 am" is far more often a slip for noon than the night
        return time(hour % 12 + (12 if half == "p" else 0), minute)
    is_padded = match[f"hour{number}"].startswith("0") and len(match[f"hour{number}"]) == 2
    if 8 <= hour < 24 or ((is_padded or is_plain) and 6 <= hour < 24):
        return time(hour, minute)
    return None


def _likely(match: re.Match[str], number: int) -> time | None:
    hour, minute = match[f"hour{number}"], int(match[f"minute{number}"] or 0)
    if hour and not hour.startswith("0") and int(hour) in _AFTERNOON_HOURS:
        return time(int(hour) + 12, minute)
    return None


def _start_before(match: re.Match[str], closes: time | None) -> time | None:
    """The latest reading of the start that lies before the end."""
    if closes is None:
        return None
    hour, minute = int(match["hour1"]), int(match["minute1"] or 0)
    hours = {hour} if hour > 12 else {hour % 12, hour % 12 + 12}
    readings = [time(each, minute) for each in hours if each < 24]
    return max((each for each in readings if each < closes), default=None)


def _end_after(match: re.Match[str], opens: time) -> time | None:
    """The first reading of an end without "am" or "pm" that lies behind the start."""
    hour, minute = int(match["hour2"]), int(match["minute2"] or 0)
    readings = [time(each, minute) for each in (hour, hour + 12) if each < 24]
    return min((each for each in readings if each > opens), default=None)


def _spoken(text: str, match: re.Match[str]) -> Clock | None:
    """A time in words: "half nine" is half past nine: in English it is never half past eight."""
    groups = match.groupdict()
    named = (groups["hour"] or "").lower()
    hour = _HOURS.get(named) or int(named)
    words = (groups.get("minutes") or "").lower()
    minute = 30 if groups.get("half_hour") else _MINUTES.get(words) or int(words or 0)
    if (groups.get("side") or "").lower() in ("to", "before", "of", "till"):
        hour, minute = (hour - 1) or 12, 60 - minute
    if not 0 <= minute < 60:
        return None
    before = text[max(0, match.start() - 30) : match.start()]
    half = (groups["half"] or groups["letter"] or _half_by_words(text, before, match.end())).lower()
    start = match.start()
    if half:
        return Clock(start, match.end(), time(hour % 12 + 12 * (half == "p"), minute), None, None)
    if hour >= 8:
        return Clock(start, match.end(), time(hour, minute), None, None)
    if hour in _AFTERNOON_HOURS:
        return Clock(start, match.end(), time(hour + 12, minute), None, None, is_likely=True)
    return _doubtful(match)


def _military(text: str, match: re.Match[str]) -> Clock | None:
    before = text[max(0, match.start() - 12) : match.start()]
    opens = (
        (_BARE_HOUR_OPENS.search(before) and not before.rstrip().endswith(("for", "o")))
        or _FOR_ANOTHER.match(text, match.end())
        or _FROM_ANOTHER.search(before)
    )
    looks_like_year = match["hour1"] in ("19", "20") and not match["hour2"]
    if not match["marked"] and (not (opens or match["hour2"]) or looks_like_year):
        return None
    closes = time(int(match["hour2"]), int(match["minute2"])) if match["hour2"] else None
    start = time(int(match["hour1"]), int(match["minute1"]))
    if closes is not None and closes <= start:
        return None
    is_weak = bool(match["hour2"]) and not (match["marked"] or opens)
    return Clock(match.start(), match.end(), start, closes, None, is_weak=is_weak)


def _half_to(text: str, match: re.Match[str]) -> Clock | None:
    """Half an hour before the hour it names: "halb drei", "om half drie"."""
    named, before = match["hour"].lower(), text[max(0, match.start() - 3) : match.start()]
    is_dutch = named in _DUTCH or (named.isdigit() and before.lower() == "om ")
    if match["dutch"] and not (is_dutch or match["side"]):
        return None  # the English "half 3" is half past three
    if match["side"]:  # "tien over half drie"
        return Clock(match.start(), match.end(), None, None, None, _unread(match))
    return _of_twelve(text, match, _named_hour(match) - 1, 30)


def _quarter(text: str, match: re.Match[str]) -> Clock | None:
    """A quarter beside an hour: "kwart voor drie"; "viertel drei" differs between regions."""
    side = (match["side"] or "").lower()
    if not side:
        return Clock(match.start(), match.end(), None, None, None, _unread(match))
    is_after = side in ("nach", "over")
    return _of_twelve(text, match, _named_hour(match) - (not is_after), 15 if is_after else 45)


def _and_half(text: str, match: re.Match[str]) -> Clock | None:
    """An hour and its half or quarter: "3 y media", "14 heures et quart", "5 menos cuarto"."""
    if match["minutes"]:  # "4 y 20" is a time or, behind "entre", two of them
        return Clock(match.start(), match.end(), None, None, None, _unread(match))
    is_after = match["side"].lower() in ("y", "e", "et")
    minute = 30 if match["half_hour"] else 15
    if match["half_hour"] and not is_after:
        return None
    hour = int(match["of_24"]) if match["of_24"] else _named_hour(match)
    return _of_twelve(text, match, hour - (not is_after), minute if is_after else 60 - minute)


def _named_hour(match: re.Match[str]) -> int:
    return _ABROAD.get(match["hour"].lower()) or int(match["hour"])


def _of_twelve(text: str, match: re.Match[str], hour: int, minute: int) -> Clock:
    """The half of the day that words or likelihood give to an hour on the dial."""
    start, end = match.span()
    half = _half_by_words(text, text[max(0, start - 30) : start], end)
    if half and hour <= 12:
        return Clock(start, end, time(hour % 12 + 12 * (half == "p"), minute), None, None)
    if hour >= 8:
        return Clock(start, end, time(hour, minute), None, None)
    if (hour or 12) in (12, *_AFTERNOON_HOURS):
        return Clock(start, end, time(hour + 12, minute), None, None, is_likely=True)
    return _doubtful(match)


def _unread(match: re.Match[str]) -> str:
    return f'"{match[0].strip()}" was not understood as a time.'


def _unmarked(_text: str, match: re.Match[str]) -> Clock:
    hour = int(match["hour"]) % 12 + 12 * (match["half"].lower() == "p")
    return Clock(match.start(), match.end(), time(hour, int(match["minute"])), None, None)


def _cjk(_text: str, match: re.Match[str]) -> Clock | None:
    hour, minute = int(match["hour"]), 30 if match["thirty"] else int(match["minute"] or 0)
    if match["half"] in ("\u5348\u5f8c", "\u4e0b\u5348", "\uc624\ud6c4") and hour < 12:
        hour += 12
    elif not match["half"] and hour < 8:
        return None
    if hour > 23 or minute > 59:
        return None
    return Clock(match.start(), match.end(), time(hour, minute), None, None)
