"""Days with the times that stand beside them, as the words of a message name them."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from goanyway.domain.facts import Sureness
from goanyway.domain.message import Message
from goanyway.reading.calendar_words import AFTERNOON, MORNING
from goanyway.reading.country import day_comes_first
from goanyway.reading.date_patterns import SPOKEN
from goanyway.reading.dates import Day, find_days
from goanyway.reading.phrases import Pattern
from goanyway.reading.times import HOUR_NAMES, Clock, find_clocks
from goanyway.reading.words import Passage, is_forwarded, written
from goanyway.reading.zones import zone_at, zone_said_below

REACH = 60
"""How many characters may stand between a date and its time."""

ONE_DAY = timedelta(days=1)

LABEL_REACH = 400
"""How many characters behind a date a line that begins with "Time:" may stand."""

_BETWEEN = Pattern(
    r"(?:[^\w!?$\u00a3\u20ac+]|\b(?:at|from|on|starting|starts|start|begins|beginning|time"
    r"|times|when|sharp|promptly|bet|by|meeting|call|session|slot|['\u2019]?s|around|about"
    r"|approximately|approx|between|say|lunchtime|lunch time|gegen|vers|klokken|van|v"
    r"|local|please|same"
    r"|interview|is|the|and|hours|hrs|scheduled|for|first thing|of|in|to|hora|hor\u00e1rio"
    r"|horario|heure|Uhrzeit|ora|klo|tid"
    r"|um|von|ab|am|den|de|\u00e0|a las|a la|las|\u00e0s|as|alle|ore|kl|kello|om|o godz|godz"
    r"|godzinie|o|vid|ker"
    rf"|{AFTERNOON}|{MORNING}|your|slot|will|be)\b)*",
    re.IGNORECASE,
)
_TIME_LABEL = Pattern(
    r"^\W{0,5}(?:(?:start(?:ing)?|interview|reporting|report|arrival|appointment|your|slot) ){0,2}"
    r"(?:time|times|uhrzeit|hora|hor\u00e1rio|horario|heure|ora|tid|klo|godzina)\b[^\n\d]{0,15}$",
    re.IGNORECASE,
)
_NAMES_A_TIME = Pattern(
    r"[^.?!\n\d]{0,70}\b(?:(?:reporting|arrival|start(?:ing)?|interview) time|time|starts?"
    r"|arrive)[ ]?(?:is|at|by|:)?[ ]?",
    re.IGNORECASE,
)
_DATE_LABEL = Pattern(
    r"[ ]?\n\s{0,3}(?:date|day|datum|fecha|data|dato|jour|giorno)[ ]?[:|]?\s{0,3}", re.IGNORECASE
)
"""Between a time and the day in the line below it."""
_ANOTHER_TIME = (
    rf"(?:at[ ])?(?:{'|'.join(HOUR_NAMES)}|noon|half[ ]\w+|\d{{1,2}}(?:[:.]\d\d)?"
    r"(?:[ ]?[ap]\.?m\b|[ ]?(?:Uhr|h)\b)?)(?![\w/]|[ ](?:min|hour|day|week|people))"
)
_OR_ANOTHER = Pattern(
    rf"(?:,[ ]{_ANOTHER_TIME}){{0,4}},?[ ](?:or|oder|ou)[ ](?:alternatively[ ])?{_ANOTHER_TIME}",
    re.IGNORECASE,
)
_MARKED_TIME = r"\d{1,2}(?:[:.]\d\d\b|[ ]?[ap]\.?m\b|[ ]?(?:Uhr|h)\b)(?![\w/])"
_MORE_TIMES = Pattern(
    rf"(?:,[ ]|,?[ ](?:and|&)[ ]|[ ]{{0,2}}\n\W{{0,5}}){_MARKED_TIME}", re.IGNORECASE
)
_CORRECTED = Pattern(
    rf"[^!?\n\d]{{0,25}}\b(?:sorry|make (?:that|it)|rather|i mean|or)\b[ ,]{{1,3}}{_ANOTHER_TIME}",
    re.IGNORECASE,
)
_TWO_TIMES = Pattern(r"[ ](?:and|&)[ ]", re.IGNORECASE)
_ONE_OF_SEVERAL = Pattern(
    r"\d(?:[ ]?[ap]\.?m\.?)?,?[ ](?:or|oder|ou)[ ](?:at[ ])?\Z", re.IGNORECASE
)
"""Around a time that is one of several: "at 10, 11 or 2", "10am - sorry, 11am"."""
_OR_ANOTHER_DAY = Pattern(
    rf"[ ,.]{{0,2}}(?:[ ](?:or|oder|ou|o|u|of|eller|and|und|et|y|e)[ ]|[ ]?[/&][ ]?)"
    rf"(?:(?:on|the|el|le|am|den|il|de)[ ])?(?:{_ANOTHER_TIME}[ ](?:on[ ])?)?",
    re.IGNORECASE,
)
"""Between two days of which one is to be chosen."""
_WITHIN = Pattern(
    r"\b(?:between|bet\.?|zwischen|entre|tussen)[ ]"
    r"(?:the hours of[ ]|from[ ]|las[ ]|as[ ])?\Z",
    re.IGNORECASE,
)
_ANY_TIME = Pattern(
    r"\b(?:any ?time|sometime|some time)[ ](?:between|bet\.?|from|after)?[ ]?\Z", re.IGNORECASE
)
_CALLED = Pattern(r"\b(?:call|phone|ring|line|telephon\w{1,3})s?\b", re.IGNORECASE)
_OPEN_END = Pattern(r"[ ](?:onwards?|or (?:later|after|any time)|and later)\b", re.IGNORECASE)
"""Around a time within which the interview begins: be ready when it opens."""
_STARTS_FOR = Pattern(r"[^.!?\n]{0,60}[ ]for (?:an?|the|your|our)[ ]", re.IGNORECASE)
_IS_A_START = Pattern(
    r"[ ](?:start|interview|appointment|meeting|slot|session|chat|kick)", re.IGNORECASE
)
"""Around the second time of "be here at 9:45 on Thursday for a 10:00 interview"."""
_ARRIVAL = Pattern(
    r"\b(?:arriv\w{1,4}|be there|doors|registration|register|check[- ]?in"
    r"|sign[- ]?in)[^.!?\n\d]{0,20}\Z",
    re.IGNORECASE,
)
_SPOKEN = Pattern(SPOKEN, re.IGNORECASE)
_BESIDE = Pattern(r"[ ]?[,(\u2013-]?[ ]?(?:the[ ])?")
_MOVED_TO = Pattern(
    r"[^.!?\n\d]{0,40}\b(?:changed|moved|pushed|brought|rescheduled|shifted|delayed|postponed"
    r"|put)\b"
    r"[^.!?\n\d]{0,25}\b(?:to|until)[ ]",
    re.IGNORECASE,
)
_MOVED_FROM = Pattern(
    r"\b(?:chang\w{1,3}|mov\w{1,3}|push\w{0,3}|brought|bring\w{0,3}|reschedul\w{1,3}|shift\w{0,3}"
    r"|delay\w{0,3}|postpon\w{1,3})\b[^.!?\n\d]{0,40}\bfrom[ ]\Z",
    re.IGNORECASE,
)
_END_LABEL = Pattern(
    r"[^\n]{0,20}\n\W{0,5}(?:end(?:s|ing)?|finish(?:es)?|until|to)(?: time| date)?\b"
    r"[ ]?[:|]?\s{0,5}",
    re.IGNORECASE,
)
"""Between a start and the end that has a line of its own."""
_ROUND = Pattern(
    r"(?:^|\n)\W{0,5}(?:round|part|stage|session|interview|conversation|meeting)[ ]#?\d{1,2}"
    r"\b[ ]?[:.)\u2013-]{0,2}[ ]{0,2}\Z",
    re.IGNORECASE,
)
"""Before the time of one of several rounds."""
_SHIFTED = Pattern(
    r"[^.?!\n\d]{0,30}\b(?:(?P<later>(?:pushed|put|moved) back|delayed|postponed)"
    r"|brought forward|moved up)\b(?: by)? (?P<count>half an|an?|one|two|three|\d{1,2})"
    r"[ -](?P<unit>hour|minute)s?\b",
    re.IGNORECASE,
)
"""Behind a time, the length by which it moves."""
_LENGTHS = {"hour": timedelta(hours=1), "minute": timedelta(minutes=1)}
_COUNTS = {"half an": 0.5, "two": 2, "three": 3}
_FOR = Pattern(r"[ ]for[ ]")
"""You come at one time for the other: "8:00 for 8:30"."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """A day, with its time where one is said beside it.

    Attributes:
        opens: where its words begin.
        closes: where they end.
        problem: why the moment cannot be told, or a doubt that remains.
        is_weak: a mere "fri" or "11/12" without a time: a day only where words ask for one.
        is_relative: it only counts from the day on which it was written.
    """

    opens: int
    closes: int
    start: datetime | date | None
    end: datetime | date | None
    problem: str = ""
    is_weak: bool = False
    is_relative: bool = False
    sure: Sureness = Sureness.SURE


Found = tuple[tuple[Passage, Appointment], ...]
"""Days with their times, and the passages where they stand."""


def appointments_in(message: Message, today: date) -> Found:
    """Every day that people wrote, with its time, and the part where it stands.

    In a mail that was sent on, "tomorrow" counts from a day that is not known: it is no day.
    """
    anchor = message.sent.date() if message.sent is not None else today
    forwarded = is_forwarded(message)
    day_first = day_comes_first(message)
    return tuple(
        (where, each)
        for where in written(message)
        for each in find_appointments(where.text, anchor, day_first)
        if not (forwarded and each.is_relative)
    )


def find_appointments(
    text: str, anchor: date, day_first: bool | None = None
) -> tuple[Appointment, ...]:
    """Every day in the text with the time that stands beside it, in order."""
    days = find_days(text, anchor, day_first)
    clocks = tuple(
        each
        for each in find_clocks(text)
        if not any(day.start <= each.start < day.end for day in days if day.value)
    )
    used: set[int] = set()
    found = []
    for number, day in enumerate(days):
        limit = days[number + 1].start if number + 1 < len(days) else len(text)
        clock = _time_that_holds(text, _beside(text, day, clocks, limit, used), clocks)
        if clock is not None:
            used.add(clock.start)
        found.append(replace(_joined(text, day, clock), is_relative=day.is_relative))
    return _without_contradictions(text, _settled(text, found))


def _settled(text: str, found: list[Appointment]) -> list[Appointment]:
    found = _with_ends(text, _without_choices(text, found))
    return _with_shifts(text, _with_rounds(text, found))


def _with_ends(text: str, found: list[Appointment]) -> list[Appointment]:
    """The same, where a start and an end each have a line of their own with the whole date."""
    whole: list[Appointment] = []
    for each in found:
        last = whole[-1] if whole else None
        if last and _ends(text, last, each):
            whole[-1] = replace(last, end=each.start, closes=each.closes)
        else:
            whole.append(each)
    return whole


def _with_rounds(text: str, found: list[Appointment]) -> list[Appointment]:
    """The same; of numbered rounds on one day the first is when you come."""
    rounds = [each for each in found if _ROUND.search(text, max(0, each.opens - 20), each.opens)]
    days = {_day_of(each.start) for each in rounds if each.start}
    starts = [each.start for each in rounds if isinstance(each.start, datetime)]
    clocks = [each.replace(tzinfo=None) for each in starts]
    in_order = all(one < two for one, two in pairwise(clocks))
    if len(rounds) < 2 or len(starts) < len(rounds) or len(days) > 1 or not in_order:
        return found
    return [each for each in found if each not in rounds[1:]]


def _with_shifts(text: str, found: list[Appointment]) -> list[Appointment]:
    """The same; a time that is said to be moved by an hour is no longer the one that is named."""
    return [_shifted(text, each) for each in found]


def _shifted(text: str, each: Appointment) -> Appointment:
    moved = _SHIFTED.match(text, each.closes)
    if moved is None or not isinstance(each.start, datetime):
        return each
    count = moved["count"].lower()
    times = int(count) if count.isdigit() else _COUNTS.get(count, 1)
    by = times * _LENGTHS[moved["unit"].lower()]
    shift = by if moved["later"] else -by
    start, end = each.start + shift, each.end
    if isinstance(end, datetime):
        end += shift
    return replace(each, start=start, end=end, closes=moved.end(), sure=Sureness.LIKELY)


def _ends(text: str, first: Appointment, second: Appointment) -> bool:
    start, end = first.start, second.start
    if not (isinstance(start, datetime) and isinstance(end, datetime)) or first.end:
        return False
    is_later = timedelta() < end.replace(tzinfo=None) - start.replace(tzinfo=None) < ONE_DAY
    return is_later and _END_LABEL.fullmatch(text, first.closes, second.opens) is not None


def _without_choices(text: str, found: list[Appointment]) -> list[Appointment]:
    """The same; of "Thursday or Friday at 10" neither is the day."""
    settled = list(found)
    for number, (first, second) in enumerate(pairwise(found)):
        is_day = not isinstance(first.start, datetime)
        if is_day and _OR_ANOTHER_DAY.fullmatch(text, first.closes, second.opens):
            problem = (
                f'"{text[first.opens : second.closes]}" names two days. Ask which one they mean.'
            )
            settled[number] = replace(first, start=None, end=None, problem=problem)
            settled[number + 1] = replace(second, start=None, end=None, problem=problem)
    return settled


def _without_contradictions(text: str, found: list[Appointment]) -> tuple[Appointment, ...]:
    """The same; "tomorrow, Friday 20 November" on a Wednesday is neither of the two days."""
    agreed = list(found)
    for number, (spoken, dated) in enumerate(pairwise(found)):
        gap = text[spoken.closes : dated.opens]
        is_spoken = _SPOKEN.fullmatch(text[spoken.opens : spoken.closes])
        if not (is_spoken and spoken.start and dated.start and _BESIDE.fullmatch(gap)):
            continue
        if _day_of(spoken.start) == _day_of(dated.start):
            continue
        words = text[spoken.opens : dated.closes]
        problem = f'"{words}" contradicts itself. Ask which day they mean.'
        agreed[number] = replace(spoken, start=None, end=None)
        agreed[number + 1] = replace(dated, start=None, end=None, problem=problem)
    return tuple(agreed)


def _day_of(moment: datetime | date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _beside(
    text: str, day: Day, clocks: tuple[Clock, ...], limit: int, used: set[int]
) -> Clock | None:
    """The time behind the date, else the one right before it, else the one with a label."""
    first = bisect_left(clocks, day.end, key=lambda clock: clock.start)
    above = clocks[first - 1] if first else None
    if above and above.end <= day.start and above.start not in used:
        gap = text[above.end : day.start]
        if len(gap) <= 25 and _DATE_LABEL.fullmatch(gap) and _has_time_label(text, above.start):
            return above
    last = bisect_left(clocks, min(limit, day.end + LABEL_REACH), key=lambda clock: clock.start)
    if first < last:
        gap = text[day.end : clocks[first].start]
        if len(gap) <= REACH and gap.count("\n") <= 3 and _BETWEEN.fullmatch(gap):
            return clocks[first]
        belongs_to_next = 0 <= limit - clocks[first].end <= 4 and limit < len(text)
        if len(gap) <= REACH + 20 and _NAMES_A_TIME.fullmatch(gap) and not belongs_to_next:
            return clocks[first]
    before = bisect_left(clocks, day.start, key=lambda clock: clock.start) - 1
    if before >= 0 and clocks[before].start not in used:
        gap = text[clocks[before].end : day.start]
        if len(gap) <= 15 and _BETWEEN.fullmatch(gap) and "\n\n" not in gap:
            return clocks[before]
    named = [each for each in clocks[first:last] if _has_time_label(text, each.start)]
    named = named[:1] if len({each.opens for each in named}) == 1 else []
    return named[0] if len(named) == 1 else None


def _time_that_holds(text: str, clock: Clock | None, clocks: tuple[Clock, ...]) -> Clock | None:
    """The time of the interview, where `clock` says when to arrive for it, or when it was to be."""
    if clock is None:
        return None
    if clock.closes and _MOVED_FROM.search(text[max(0, clock.start - 70) : clock.start]):
        return replace(clock, opens=clock.closes, closes=None)  # "moved from 10 to 11"
    at = bisect_left(clocks, clock.start, key=lambda each: each.start)
    following = clocks[at + 1] if at + 1 < len(clocks) else None
    before = text[max(0, clock.start - 40) : clock.start]
    if (
        _OR_ANOTHER.match(text, clock.end)
        or (clock.zone is None and _MORE_TIMES.match(text, clock.end))
        or _CORRECTED.match(text, clock.end)
        or _ONE_OF_SEVERAL.search(before)
        or (
            clock.closes
            and _TWO_TIMES.search(text, clock.start, _end_of_figures(clock))
            and not _WITHIN.search(before)
        )
    ):
        words = text[clock.start : clock.end].strip()
        return _without_time(clock, f'"{words}" is one of several times.')
    if _ANY_TIME.search(before):
        return _without_time(clock, "")
    if clock.closes and _WITHIN.search(before):
        if _CALLED.search(text, max(0, clock.start - 90), clock.end + 60):
            return replace(clock, is_likely=True)  # you are called, and must be ready by then
        words = text[clock.start : clock.end].strip()
        return _without_time(clock, f'"{words}" is when it can be; ask at what time it begins.')
    if _OPEN_END.match(text, clock.end):
        return replace(clock, is_likely=True)
    gap = text[clock.end : following.start] if following else ""
    if (
        following
        and len(gap) <= 80
        and _STARTS_FOR.fullmatch(gap)
        and _IS_A_START.match(text, following.end)
    ):
        return following
    if following and (_FOR.fullmatch(gap) or _MOVED_TO.fullmatch(gap)):
        return following
    if not _ARRIVAL.search(before):
        return clock
    for other in (following, clocks[at - 1] if at else None):
        if other is None:
            continue
        first, second = sorted((clock, other), key=lambda each: each.start)
        gap = text[first.end : second.start]
        if len(gap) <= 60 and "\n" not in gap and other.opens and clock.opens:
            return other if other.opens > clock.opens else clock
    return clock


def _end_of_figures(clock: Clock) -> int:
    """Where its figures end and its zone begins, which may hold an "&" of its own."""
    return clock.zone.end - len(clock.zone.words) if clock.zone else clock.end


def _without_time(clock: Clock, problem: str) -> Clock:
    return replace(clock, opens=None, closes=None, problem=problem)


def _has_time_label(text: str, at: int) -> bool:
    """Whether the line, or the one above a line that holds the time alone, says "Time"."""
    before = text[max(0, at - 60) : at].rstrip()
    return _TIME_LABEL.match(before[before.rfind("\n") + 1 :]) is not None


def _joined(text: str, day: Day, clock: Clock | None) -> Appointment:
    if clock is None or (day.start <= clock.start < day.end):
        return Appointment(day.start, day.end, day.value, None, day.problem, day.needs_time)
    opens, closes = min(day.start, clock.start), max(day.end, clock.end)
    zone = clock.zone or zone_at(text, closes) or zone_said_below(text, closes)
    if day.value is None or clock.opens is None:
        return Appointment(opens, closes, day.value, None, day.problem or clock.problem)
    start = datetime.combine(day.value, clock.opens)
    end = datetime.combine(day.value, clock.closes) if clock.closes else None
    problem = ""
    if zone is not None:
        placed = zone.at(start)
        if placed is None:
            problem = zone.doubt
        else:
            start, end = placed, zone.at(end) if end else None
    sure = Sureness.LIKELY if clock.is_likely else Sureness.SURE
    return Appointment(opens, closes, start, end, problem, sure=sure)
