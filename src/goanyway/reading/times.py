"""Times of day as people write them: "1:30 PM", "13:30", "2:15p", "1:30 - 3:00 PM Eastern".

A time is only taken where one reading is possible: "at 2" without am or pm is none, "at 10" is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from goanyway.reading.zones import Zone, zone_at

_CLOCK = (
    r"(?P<hour{0}>[0-2]?\d)(?:(?P<mark{0}>[:.hH])(?P<minute{0}>[0-5]\d)(?!\d))?"
    r"(?:[ ]?(?P<half{0}>[ap])\.?m\b\.?|(?P<letter{0}>[ap])\b(?!\.m))?"
)
_TIME = re.compile(
    r"(?<![\w:.,/$€£¥+-])(?:(?P<noon>noon|midday|12 noon)|" + _CLOCK.format(1) + ")"
    r"(?:\s{0,2}(?:[-\u2013\u2014]|to|until|till)\s{0,2}(?:(?P<noon2>noon|midday)|"
    + _CLOCK.format(2)
    + r"))?(?![\w%/:]|[.,]\d)",
    re.IGNORECASE,
)
_BARE_HOUR_OPENS = re.compile(r"(?:\bat|@|\bfrom)\s{0,2}\Z", re.IGNORECASE)
_OFFSET_BY_WORDS = re.compile(
    r"(?:\b(?:half|quarter|past|half past|(?:a )?quarter (?:to|past|of|after)"
    r"|(?:\d{1,2}|five|ten|twenty)(?: ?min(?:ute)?s?)? (?:to|past|before|after)))\s{1,2}\Z",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"\s?-?\s?(?:min|mins|minutes?|hrs?|hours?|days?|people|years?|o'clock)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time, or a time from and to.

    Attributes:
        opens: the time, or None where morning or afternoon cannot be told.
        closes: the end, where one is said.
        zone: the zone, where one is named.
        problem: why it cannot be told, a sentence for the user.
    """

    start: int
    end: int
    opens: time | None
    closes: time | None
    zone: Zone | None
    problem: str = ""


def find_clocks(text: str) -> tuple[Clock, ...]:
    """Every time of day in the text, in order."""
    return tuple(clock for match in _TIME.finditer(text) if (clock := _clock(text, match)))


def _clock(text: str, match: re.Match[str]) -> Clock | None:
    before = text[max(0, match.start() - 30) : match.start()]
    if not _looks_like_time(match, before) or _LENGTH.match(text, match.end()):
        return None
    if _OFFSET_BY_WORDS.search(before):
        words = match[0].strip()
        return Clock(
            match.start(), match.end(), None, None, None, f'The time near "{words}" is not read.'
        )
    first, second = _half(match, 1), _half(match, 2)
    has_second = bool(match["hour2"] or match["noon2"])
    opens = time(12) if match["noon"] else _time(match, 1, first)
    closes = time(12) if match["noon2"] else _time(match, 2, second) if match["hour2"] else None
    problem = ""
    if has_second and not match["noon"] and not first and (second or match["noon2"]):
        # "1:30 - 3:00 PM": the end says which half of the day, the start follows it.
        opens = _start_before(match, closes)
    if opens is None:
        words = match[0].strip()
        problem = f'"{words}" does not say whether morning or afternoon is meant.'
        closes = None
    elif has_second and (closes is None or closes <= opens):
        closes = None
    zone = zone_at(text, match.end())
    end = zone.end if zone else match.end()
    return Clock(match.start(), end, opens, closes, zone, problem)


def _looks_like_time(match: re.Match[str], before: str) -> bool:
    if match["noon"]:
        return True
    for number in (1, 2):
        if _half(match, number):
            return True
        if match[f"minute{number}"] and match[f"mark{number}"] in ":hH":
            return True
    if match["minute1"]:
        return len(match["hour1"]) == 2 and bool(_BARE_HOUR_OPENS.search(before))
    return bool(_BARE_HOUR_OPENS.search(before)) and not match["hour2"]


def _half(match: re.Match[str], number: int) -> str:
    return (match[f"half{number}"] or match[f"letter{number}"] or "").lower()


def _time(match: re.Match[str], number: int, half: str) -> time | None:
    """The time where only one is possible. Unmarked hours from 8 to 12 are daytime."""
    hour, minute = int(match[f"hour{number}"]), int(match[f"minute{number}"] or 0)
    if half:
        if not 1 <= hour <= 12:
            return time(hour, minute) if half == "p" and 12 < hour < 24 else None
        return time(hour % 12 + (12 if half == "p" else 0), minute)
    is_padded = match[f"hour{number}"].startswith("0") and len(match[f"hour{number}"]) == 2
    if 8 <= hour < 24 or (is_padded and hour >= 6):
        return time(hour, minute)
    return None


def _start_before(match: re.Match[str], closes: time | None) -> time | None:
    """The latest reading of the start that lies before the end."""
    if closes is None:
        return None
    hour, minute = int(match["hour1"]), int(match["minute1"] or 0)
    hours = {hour} if hour > 12 else {hour % 12, hour % 12 + 12}
    readings = [time(each, minute) for each in hours if each < 24]
    return max((each for each in readings if each < closes), default=None)
