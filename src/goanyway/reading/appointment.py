"""When the interview is: the invite's own time, else the one date and time that the words give.

Several times to choose from, or words that leave a doubt, give no start but a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from goanyway.domain.facts import Fact, Sureness
from goanyway.domain.message import Event, Message
from goanyway.interchange.ics import ENDS, STARTS
from goanyway.reading.calendar_words import AFTERNOON, MORNING
from goanyway.reading.country import day_comes_first
from goanyway.reading.dates import SPOKEN, Day, find_days
from goanyway.reading.lengths import stated_length
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
    r"(?:[^\w!?$\u00a3\u20ac+]|\b(?:at|from|on|starting|starts|start|begins|beginning|time"
    r"|times|when|sharp|promptly|bet|by|meeting|call|session|slot|['\u2019]?s|around|about"
    r"|approximately|approx|between|local|please|same"
    r"|interview|is|the|and|hours|hrs|scheduled|for|first thing|of|in|to|hora|hor\u00e1rio"
    r"|horario|heure|Uhrzeit|ora|klo|tid"
    r"|um|von|ab|am|den|de|\u00e0|a las|a la|las|\u00e0s|as|alle|ore|kl|kello|om|o godz|godz"
    r"|godzinie|o|vid|ker"
    rf"|{AFTERNOON}|{MORNING}|your|slot|will|be)\b)*",
    re.IGNORECASE,
)
_TIME_LABEL = re.compile(
    r"^\W{0,5}(?:(?:start(?:ing)?|interview|reporting|arrival|appointment|your|slot) ){0,2}"
    r"(?:time|times|uhrzeit|hora|hor\u00e1rio|horario|heure|ora|tid|klo|godzina)\b[^\n\d]{0,15}$",
    re.IGNORECASE,
)
_NAMES_A_TIME = re.compile(
    r"[^.?!\n\d]{0,70}\b(?:(?:reporting|arrival|start(?:ing)?|interview) time|time|starts?"
    r"|arrive)[ ]?(?:is|at|by|:)?[ ]?",
    re.IGNORECASE,
)
_ARRIVAL = re.compile(
    r"\b(?:arriv\w{1,4}|be there|doors|registration|register|check[- ]?in"
    r"|sign[- ]?in)[^.!?\n\d]{0,20}\Z",
    re.IGNORECASE,
)
_SPOKEN = re.compile(SPOKEN, re.IGNORECASE)
_BESIDE = re.compile(r"[ ]?[,(\u2013-]?[ ]?(?:the[ ])?")
_MOVED_TO = re.compile(
    r"[^.!?\n\d]{0,40}\b(?:changed|moved|pushed|brought|rescheduled|shifted|delayed|postponed"
    r"|put)\b"
    r"[^.!?\n\d]{0,25}\b(?:to|until)[ ]",
    re.IGNORECASE,
)
_MOVED_FROM = re.compile(
    r"\b(?:chang\w{1,3}|mov\w{1,3}|push\w{0,3}|brought|bring\w{0,3}|reschedul\w{1,3}|shift\w{0,3}"
    r"|delay\w{0,3}|postpon\w{1,3})\b[^.!?\n\d]{0,40}\bfrom[ ]\Z",
    re.IGNORECASE,
)
_FOR = re.compile(r"[ ]for[ ]")
"""You come at one time for the other: "8:00 for 8:30"."""

_NOT_A_START = re.compile(
    r"\b(?:(?<!drop )(?<!come )(?<!stop )(?<!pop )(?<!swing )by|(?<!minutes )(?<!mins )before"
    r"|until|till|no later than|after|since|deadline|closes?|closing|expires?"
    r"|posted|published"
    r"|dated|received|applied|submitted|sent|updated|between|start date|starting date|originally"
    r"|was scheduled"
    r"|instead of|previously|last|were due|anytime|any time|availability|birthday|holiday|closed"
    r"|rsvp|respond|reply|other than|rescheduled? from|moved? from|not|generated|opens|window"
    r"|cut-off"
    r"|were not able|missed|(?:is|are) due|due (?:on|date|by)|you(?:['\u2019]ll| will"
    r"| would)? start"
    r"|first day|start work\w{0,3}|(?:job|position|employment|contract|training"
    r"|course) (?:starts|begins)"
    r"|onboarding|induction|earlier slated|slated for|cancel\w{0,6}|remarcar|applications?"
    r"|bis|sp\u00e4testens|jusqu['\u2019]au|jusqu['\u2019]\u00e0|avant|avt|au plus tard"
    r"|prend fin|hasta|antes|fecha l\u00edmite|at\u00e9"
    r"|prazo|entro|tot en met|uiterlijk|v\u00f3\u00f3r|senest|senast|innen|do dnia"
    r"|najp\u00f3\u017aniej|vom|expire|viimeist\u00e4\u00e4n)\b"
    r"[^.?!\n]{0,25}\Z",
    re.IGNORECASE,
)


IN_WORDS = "the date and time in the words"


_REPLACES = re.compile(
    r"(?:\b(?:new|revised|rescheduled?|moved|changed|pushed|preponed|postponed|rebook\w{0,4}"
    r"|shifted|switched"
    r"|brought forward|instead|make it|nova|nuev[oa]|neuer|nouvelle|nuova|cambia|now"
    r"|move (?:you|u|it|us)|push)\b"
    r"[^.?!\n]{0,60})\Z",
    re.IGNORECASE,
)
_REPLACES_BEHIND = re.compile(r"[^.?!\n]{0,12}\binstead\b(?! of)", re.IGNORECASE)


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


@dataclass(frozen=True, slots=True)
class Times:
    """When it starts and ends, and what is to be said about it."""

    start: Fact[datetime | date] | None = None
    end: Fact[datetime | date] | None = None
    said: tuple[str, ...] = ()
    readings: tuple[Fact[datetime | date], ...] = ()


Found = tuple[tuple[Passage, Appointment], ...]
"""Days with their times, and the passages where they stand."""


def read_times(message: Message, found: Found) -> Times:
    """Start and end of the interview, of the appointments that were found."""
    words = _with_length(message, _from_words(message, found))
    events = _live_events(message)
    if not events:
        return words
    starts = {event.start for event in events}
    if len(starts) > 1:
        return Times(said=("The calendar holds several appointments; no start was taken.",))
    return _from_event(message, events[0], words)


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
        found.append(replace(_joined(day, clock), is_relative=day.is_relative))
    return _without_contradictions(text, found)


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
        problem = f'"{words}" contradicts itself. Ask which day is meant.'
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
    last = bisect_left(clocks, min(limit, day.end + LABEL_REACH), key=lambda clock: clock.start)
    if first < last:
        gap = text[day.end : clocks[first].start]
        if len(gap) <= REACH and gap.count("\n") <= 3 and _BETWEEN.fullmatch(gap):
            return clocks[first]
        if len(gap) <= REACH + 20 and _NAMES_A_TIME.fullmatch(gap):
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
    gap = text[clock.end : following.start] if following else ""
    if following and (_FOR.fullmatch(gap) or _MOVED_TO.fullmatch(gap)):
        return following
    if not _ARRIVAL.search(text[max(0, clock.start - 40) : clock.start]):
        return clock
    for other in (following, clocks[at - 1] if at else None):
        if other is None:
            continue
        first, second = sorted((clock, other), key=lambda each: each.start)
        gap = text[first.end : second.start]
        if len(gap) <= 40 and "\n" not in gap and other.opens and clock.opens:
            return other if other.opens > clock.opens else clock
    return clock


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
    sure = Sureness.LIKELY if clock.is_likely else Sureness.SURE
    return Appointment(opens, closes, start, end, problem, sure=sure)


def _from_words(message: Message, found: Found) -> Times:
    candidates = [
        (where, each)
        for where, each in found
        if not (where.part.startswith("invite") or each.is_weak or _is_past(each.start, message))
        and _may_be_start(where.text, each)
    ]
    with_time = [each for each in candidates if isinstance(each[1].start, datetime)]
    problems = tuple(dict.fromkeys(each.problem for _, each in candidates if each.problem))
    for named in (with_time, [each for each in candidates if each[1].start is not None]):
        if not named:
            continue
        group = _replacing(named)
        moments = {_moment_key(each.start) for _, each in group}
        if len(moments) > 1:
            shown = ", ".join(f'"{" ".join(_words(w, a).split())}"' for w, a in group[:4])
            return Times(
                said=(f"The message names several times ({shown}); no start was taken.",),
                readings=tuple(
                    w.fact(a.start, a.opens, a.closes, IN_WORDS) for w, a in group if a.start
                ),
            )
        return _times(group, problems)
    return Times(said=problems)


def _with_length(message: Message, times: Times) -> Times:
    """The end from a stated length, where a start is known and no end is."""
    if times.start is None or times.end is not None or not isinstance(times.start.value, datetime):
        return times
    stated = stated_length(message)
    if stated is None:
        return times
    where, opens, closes, length = stated
    end = where.fact(times.start.value + length, opens, closes, "the length in the words")
    return replace(times, end=replace(end, sure=times.start.sure))


def _replacing(group: list[tuple[Passage, Appointment]]) -> list[tuple[Passage, Appointment]]:
    """Those that replace another time, where one moment alone does."""
    if len({_moment_key(each.start) for _, each in group}) < 2:
        return group
    new = []
    for where, each in group:
        before = sentence_before(where.text, each.opens, 90)
        is_new = _REPLACES.search(before) and not before.rstrip().endswith((" from", " of"))
        if is_new or _REPLACES_BEHIND.match(where.text, each.closes):
            new.append((where, each))
    moved_to = [
        (where, each)
        for where, each in new
        if sentence_before(where.text, each.opens, 12).rstrip().lower().endswith((" to", " a"))
    ]
    best = moved_to or new
    return best if len({_moment_key(each.start) for _, each in best}) == 1 else group


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
    start = where.fact(best.start, *span, IN_WORDS, best.sure) if best.start else None
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
    start = appointment.start
    if isinstance(start, datetime) and (start.hour, start.minute) in ((23, 59), (0, 0)):
        return False  # when something closes
    return not _NOT_A_START.search(before)


def _is_past(moment: datetime | date | None, message: Message) -> bool:
    """Whether it lies before the day on which the message was sent."""
    if moment is None or message.sent is None:
        return False
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None) < message.sent.replace(tzinfo=None) and (
            moment.tzinfo is None or moment.date() < message.sent.date()
        )
    return moment < message.sent.date()


def _moment_key(moment: datetime | date | None) -> object:
    """Equal for two mentions that can be the same: the zone is often said only once."""
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else moment


def _words(where: Passage, appointment: Appointment) -> str:
    return where.original[appointment.opens : appointment.closes]
