"""When the interview is: the invite's own time, else the one date and time that the words give.

Several times to choose from, or words that leave a doubt, give no start but a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from goanyway.domain.facts import Fact
from goanyway.domain.message import Event, Message
from goanyway.interchange.ics import ENDS, STARTS
from goanyway.reading.dates import Day, find_days
from goanyway.reading.times import Clock, find_clocks
from goanyway.reading.words import (
    Passage,
    is_forwarded,
    labelled,
    passage,
    sentence_before,
    written,
)

REACH = 60
"""How many characters may stand between a date and its time."""

LABEL_REACH = 400
"""How many characters behind a date a line that begins with "Time:" may stand."""

_BETWEEN = re.compile(
    r"(?:[\s,;:()|•*@.\u2013\u2014-]|\b(?:at|from|on|starting|starts|start|begins|beginning|time"
    r"|times|when"
    r"|interview|is|the|and|hours|hrs|local|scheduled|for)\b)*",
    re.IGNORECASE,
)
_TIME_LABEL = re.compile(
    r"^\W{0,5}(?:start(?:ing)? |interview )?time\b[^\n\d]{0,15}$", re.IGNORECASE
)
_NOT_A_START = re.compile(
    r"\b(?:by|before|until|till|no later than|after|since|deadline|closes?|closing|expires?"
    r"|posted|published"
    r"|dated|received|applied|submitted|sent|updated|between|start date|starting date|originally"
    r"|was scheduled"
    r"|instead of|previously|last|were due|anytime|any time|availability|birthday|holiday|closed"
    r"|rsvp|respond|reply|other than|rescheduled? from|moved? from|not)\b[^.?!\n]{0,25}\Z",
    re.IGNORECASE,
)


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


@dataclass(frozen=True, slots=True)
class Times:
    """When it starts and ends, and what is to be said about it."""

    start: Fact[datetime | date] | None = None
    end: Fact[datetime | date] | None = None
    said: tuple[str, ...] = ()


def read_times(message: Message, today: date) -> Times:
    """Start and end of the interview.

    Args:
        message: the message.
        today: taken for the day of a message that has no date.
    """
    words = _from_words(message, today)
    events = _live_events(message)
    if not events:
        return words
    starts = {event.start for event in events}
    if len(starts) > 1:
        return Times(said=("The calendar holds several appointments; no start was taken.",))
    return _from_event(message, events[0], words)


def appointments_in(message: Message, today: date) -> tuple[tuple[Passage, Appointment], ...]:
    """Every day that people wrote, with its time, and the part where it stands.

    In a mail that was sent on, "tomorrow" counts from a day that is not known: it is no day.
    """
    anchor = message.sent.date() if message.sent is not None else today
    forwarded = is_forwarded(message)
    return tuple(
        (where, each)
        for where in written(message)
        for each in find_appointments(where.text, anchor)
        if not (forwarded and each.is_relative)
    )


def find_appointments(text: str, anchor: date) -> tuple[Appointment, ...]:
    """Every day in the text with the time that stands beside it, in order."""
    days = find_days(text, anchor)
    clocks = find_clocks(text)
    used: set[int] = set()
    found = []
    for number, day in enumerate(days):
        limit = days[number + 1].start if number + 1 < len(days) else len(text)
        clock = _beside(text, day, clocks, limit, used)
        if clock is not None:
            used.add(clock.start)
        found.append(replace(_joined(day, clock), is_relative=day.is_relative))
    return tuple(found)


def _beside(
    text: str, day: Day, clocks: tuple[Clock, ...], limit: int, used: set[int]
) -> Clock | None:
    """The time behind the date, else the one right before it, else the one with a label."""
    first = bisect_left(clocks, day.end, key=lambda clock: clock.start)
    last = bisect_left(clocks, min(limit, day.end + LABEL_REACH), key=lambda clock: clock.start)
    if first < last:
        gap = text[day.end : clocks[first].start]
        if len(gap) <= REACH and gap.count("\n") <= 3 and _BETWEEN.fullmatch(gap):
            return clocks[first]
    before = bisect_left(clocks, day.start, key=lambda clock: clock.start) - 1
    if before >= 0 and clocks[before].start not in used:
        gap = text[clocks[before].end : day.start]
        if len(gap) <= 15 and _BETWEEN.fullmatch(gap) and "\n\n" not in gap:
            return clocks[before]
    named = [each for each in clocks[first:last] if _has_time_label(text, each.start)]
    return named[0] if len(named) == 1 else None


def _has_time_label(text: str, at: int) -> bool:
    return _TIME_LABEL.match(text[text.rfind("\n", 0, at) + 1 : at]) is not None


def _joined(day: Day, clock: Clock | None) -> Appointment:
    if clock is None or (day.start <= clock.start < day.end):
        return Appointment(day.start, day.end, day.value, None, day.problem, day.needs_time)
    opens, closes = min(day.start, clock.start), max(day.end, clock.end)
    if day.value is None or clock.opens is None:
        return Appointment(opens, closes, day.value, None, day.problem or clock.problem)
    start: datetime | None = datetime.combine(day.value, clock.opens)
    end = datetime.combine(day.value, clock.closes) if clock.closes else None
    problem = ""
    if clock.zone is not None and start is not None:
        placed = clock.zone.at(start)
        if placed is None:
            problem = clock.zone.doubt
        else:
            start, end = placed, clock.zone.at(end) if end else None
    return Appointment(opens, closes, start, end, problem)


def _from_words(message: Message, today: date) -> Times:
    candidates = [
        (where, each)
        for where, each in appointments_in(message, today)
        if not (where.part.startswith("invite") or each.is_weak or _is_past(each.start, message))
        and _may_be_start(where.text, each)
    ]
    with_time = [each for each in candidates if isinstance(each[1].start, datetime)]
    problems = tuple(dict.fromkeys(each.problem for _, each in candidates if each.problem))
    for group in (with_time, [each for each in candidates if each[1].start is not None]):
        if not group:
            continue
        moments = {_moment_key(each.start) for _, each in group}
        if len(moments) > 1:
            shown = ", ".join(f'"{" ".join(_words(w, a).split())}"' for w, a in group[:4])
            return Times(said=(f"The message names several times ({shown}); no start was taken.",))
        return _times(group, problems)
    return Times(said=problems)


def _times(group: list[tuple[Passage, Appointment]], problems: tuple[str, ...]) -> Times:
    """The fullest of several mentions of the same moment."""
    where, best = max(
        group,
        key=lambda each: (
            isinstance(each[1].start, datetime) and each[1].start.tzinfo is not None,
            each[1].end is not None,
        ),
    )
    span = (best.opens, best.closes)
    start = where.fact(best.start, *span, "the date and time in the words") if best.start else None
    end = where.fact(best.end, *span, "the end of the time in the words") if best.end else None
    return Times(start, end, problems)


def _from_event(message: Message, event: Event, words: Times) -> Times:
    start = _event_fact(message, event, event.start, STARTS)
    end = _event_fact(message, event, event.end, ENDS)
    if start is None:
        return words
    said: tuple[str, ...] = ()
    if words.start is not None and _conflict(start.value, words.start.value):
        in_words = " ".join(words.start.source.words.split())
        problem = (
            f'The words say "{in_words}", the invite says "{start.source.words}". '
            "The invite's time is shown; ask which one holds."
        )
        said = (problem,)
    return Times(start, end, said)


def _event_fact(
    message: Message, event: Event, moment: datetime | date | None, label: str
) -> Fact[datetime | date] | None:
    span = labelled(message, event.part, label)
    if moment is None or span is None:
        return None
    return passage(message, event.part).fact(moment, *span, "the calendar invite")


def _conflict(invite: datetime | date, words: datetime | date) -> bool:
    """Whether the two cannot both be true."""
    if not isinstance(invite, datetime) or not isinstance(words, datetime):
        day = invite.date() if isinstance(invite, datetime) else invite
        other = words.date() if isinstance(words, datetime) else words
        return abs((day - other).days) > (1 if _in_utc(invite) else 0)
    if invite.tzinfo is not None and words.tzinfo is not None:
        return invite != words
    if _in_utc(invite):
        # Anywhere on earth local time is within 14 hours of it.
        return abs(invite.replace(tzinfo=None) - words.replace(tzinfo=None)) > timedelta(hours=14)
    return invite.replace(tzinfo=None) != words.replace(tzinfo=None)


def _in_utc(moment: datetime | date) -> bool:
    return isinstance(moment, datetime) and moment.tzinfo is not None and not moment.utcoffset()


def _live_events(message: Message) -> list[Event]:
    live = [e for e in message.events if e.method != "CANCEL" and e.status != "CANCELLED"]
    return [e for e in live or message.events if e.start is not None]


def _may_be_start(text: str, appointment: Appointment) -> bool:
    before = sentence_before(text, appointment.opens, 60)
    return not _NOT_A_START.search(before)


def _is_past(moment: datetime | date | None, message: Message) -> bool:
    """Whether it lies before the day on which the message was sent."""
    if moment is None or message.sent is None:
        return False
    day = moment.date() if isinstance(moment, datetime) else moment
    return day < message.sent.date()


def _moment_key(moment: datetime | date | None) -> object:
    """Equal for two mentions that can be the same: the zone is often said only once."""
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else moment


def _words(where: Passage, appointment: Appointment) -> str:
    return where.original[appointment.opens : appointment.closes]
