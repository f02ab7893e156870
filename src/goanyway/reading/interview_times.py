"""When the interview is: the invite's own time, else the one date and time that the words give.

Several times to choose from, or words that leave a doubt, give no start but a sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from goanyway.domain.facts import Fact
from goanyway.domain.message import Event, Message
from goanyway.interchange.messages.ics import ENDS, STARTS
from goanyway.reading.appointment import Appointment, Found
from goanyway.reading.lengths import stated_length
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import (
    Passage,
    labelled,
    passage,
    sentence_before,
)

_NOT_A_START = Pattern(
    r"\b(?:(?<!drop )(?<!come )(?<!stop )(?<!pop )(?<!swing )by|(?<!minutes )(?<!mins )before"
    r"|until|till|no later than|after|since|deadline|closes?|closing|expires?"
    r"|posted|published"
    r"|dated|received|applied|submitted|sent|updated|between|start date|starting date|originally"
    r"|was scheduled"
    r"|instead of|previously|last|were due|anytime|any time|availability|birthday|holiday|closed"
    r"|(?:office|working|opening) (?:hours|timings?)"
    r"|results?|outcome|announce\w{0,4}|decide|decision|let you know (?:by|on|before)"
    r"|rsvp|respond|reply|other than|rescheduled? from|moved? from|not|generated|opens|window"
    r"|cut-off"
    r"|no longer|were not able|missed|(?:is|are) due|due (?:on|date|by)|you(?:['\u2019]ll| will"
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

_ARRIVES_BY = Pattern(
    r"\b(?:report|reach|arrive|be (?:here|there|present|at|with us))\b[^.?!\n]{0,40}\bby[ ]\Z",
    re.IGNORECASE,
)
_MOVED_TO = Pattern(
    r"\b(?:moved?|rescheduled?|changed|shifted|postponed) from\b[^.?!\n]{0,60}[ ]to[ ]\Z",
    re.IGNORECASE,
)
"""Before a day or time that is a start although a word before it speaks of another one."""

_TALKS = Pattern(
    r"\b(?:call|ring|phone|text|contact|touch|speak|write|email)\b[^.?!\n]{0,30}\Z", re.IGNORECASE
)
_TO_ARRANGE = Pattern(
    r"[^.?!\n]{0,30}\bto (?:fix|arrange|agree|set|find|schedule|book|confirm|sort|organi[sz]e)\b",
    re.IGNORECASE,
)
"""Around a day on which the interview is only arranged."""

_IS_FREE = Pattern(
    r"\b(?:I(?:['\u2019]m| am)|we(?:['\u2019]re| are)) (?:free|available|around)\b"
    r"[^.?!\n]{0,25}\Z",
    re.IGNORECASE,
)

_REPLACES = Pattern(
    r"(?:\b(?:new|revised|rescheduled?|moved|changed|pushed|preponed|postponed|rebook\w{0,4}"
    r"|shifted|switched"
    r"|brought forward|instead|make it|nova|nuev[oa]|neuer|nouvelle|nuova|cambia|now"
    r"|move (?:you|u|it|us)|push)\b"
    r"[^.?!\n]{0,60})\Z",
    re.IGNORECASE,
)

_REPLACES_BEHIND = Pattern(r"[^.?!\n]{0,12}\binstead\b(?! of)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Times:
    """When it starts and ends, and what is to be said about it."""

    start: Fact[datetime | date] | None = None
    end: Fact[datetime | date] | None = None
    said: tuple[str, ...] = ()
    readings: tuple[Fact[datetime | date], ...] = ()


def read_times(message: Message, found: Found) -> Times:
    """Start and end of the interview, of the appointments that were found."""
    words = _with_length(message, _from_words(message, found))
    events = _live_events(message)
    if not events:
        return words
    starts = {event.start for event in events}
    if len(starts) > 1:
        return Times(said=("The calendar has several appointments, so we didn't take any start.",))
    return _from_event(message, events[0], words)


def _from_words(message: Message, found: Found) -> Times:
    candidates = [
        (where, each)
        for where, each in found
        if not (where.part.startswith("invite") or each.is_weak or _is_past(each.start, message))
        and may_be_start(where.text, each)
    ]
    with_time = [each for each in candidates if isinstance(each[1].start, datetime)]
    problems = tuple(dict.fromkeys(each.problem for _, each in candidates if each.problem))
    days = [each for each in candidates if each[1].start is not None]
    if any(each.start is None for _, each in candidates):
        # "Thursday" alone beside a date that was not understood is no more certain than that.
        days = [each for each in days if not each[1].is_relative]
    for named in (with_time, days):
        if not named:
            continue
        group = _replacing(named)
        moments = {_moment_key(each.start) for _, each in group}
        if len(moments) > 1:
            shown = ", ".join(f'"{" ".join(_words(w, a).split())}"' for w, a in group[:4])
            return Times(
                said=(f"The message gives several times ({shown}), so we didn't take any.",),
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
            "We show the invite's time. Ask which one is right."
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


def may_be_start(text: str, appointment: Appointment) -> bool:
    """Whether nothing before it makes it a deadline, a first day at work or the like."""
    before = sentence_before(text, appointment.opens, 60)
    start = appointment.start
    if isinstance(start, datetime) and (start.hour, start.minute) in ((23, 59), (0, 0)):
        return False  # when something closes
    if _ARRIVES_BY.search(before) or _MOVED_TO.search(sentence_before(text, appointment.opens, 90)):
        return True
    if _TALKS.search(before) and _TO_ARRANGE.match(text, appointment.closes):
        return False
    if not isinstance(start, datetime) and _IS_FREE.search(before):
        return False
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
