"""Where words stand: the readable text of a message's parts, and facts that point into it.

Quoted history is blanked out, character by character, so that spans keep pointing at the part's own
text. What is blanked cannot match any pattern.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import Generic, TypeVar

from goanyway.domain.facts import Fact, Source, Sureness
from goanyway.domain.message import NEWEST, Address, Message, SectionKind

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

BLANK = "\0"

LABEL_ENDS = r"(?:[ ]?:[ \t]{1,3}|\t)"
"""What stands between a label and its value, in text and in the cells of a table."""

_HISTORY_BEGINS = re.compile(
    r"^(?:"
    r"-{2,}[ ]?(?:Original Message|Original Appointment|Urspr\w{1,10}liche Nachricht)[ ]?-{2,}"
    r"|On [^\n]{6,150}(?:\n[^\n]{0,80})?\bwrote:"
    r"|Am [^\n]{6,150}\bschrieb[^\n]{0,80}:"
    r"|Le [^\n]{6,150}\ba écrit\s?:"
    r"|El [^\n]{6,150}\bescribió:"
    r"|_{20,}\s{1,3}From:"
    r"|From: [^\n]{1,200}\n(?:Sent|Date): [^\n]{1,100}\n(?:To|Subject|Cc): "
    r")",
    re.MULTILINE,
)
_STAMP = (
    r"(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}"
    r"|(?:[A-Z][a-z]{2,8}, )?[A-Z][a-z]{2,8} \d{1,2}(?:, \d{4})?|Today"
    r"|Yesterday),? (?:at )?\d{1,2}:\d\d(?::\d\d)?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?"
)
CHAT_LINE = re.compile(rf"^(?:\[{_STAMP}\]|{_STAMP} -) (?P<who>[^:\n]{{1,40}}): ?", re.MULTILINE)
_STAMP_ABOVE = re.compile(rf"\s{{0,3}}(?:\+?[\d ()-]{{7,20}}\n)?{_STAMP}\n")
_CONTINUES = re.compile(r"[^\W_]|[$£€(\"'\u2018\u201c]")
_OPENS_ANEW = re.compile(
    r"[^\n:\t]{1,30}:(?:[ \t]|$)|[A-Z][^\n?.\t]{0,20}\?(?:[ ]|$)|[^\n\t]{0,60}\t"
    r"|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)][ ]|o "
)
SHORTEST_WRAPPED = 52
"""A line this long, without a mark at its end, goes on in the next one."""

_FORWARDED = re.compile(
    r"^(?:-{3,}[ ]?Forwarded message[ ]?-{3,}|Begin forwarded message:)[^\n]{0,20}$",
    re.MULTILINE | re.IGNORECASE,
)
_FORWARDED_HEADERS = re.compile(
    r"(?:\s{0,5}(?:From|Date|Sent|Subject|To|Cc|Reply-To): [^\n]{0,500}\n){1,8}"
)
_QUOTED_LINE = re.compile(r"^>[^\n]*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Passage:
    """The readable text of one part.

    Attributes:
        text: what is searched: the part's text with everything that is not the newest message
            blanked out.
        original: the part's text as it is.
    """

    part: str
    text: str
    original: str

    def fact(
        self, value: T, start: int, end: int, how: str, sure: Sureness = Sureness.SURE
    ) -> Fact[T]:
        """A fact read from the words between `start` and `end`."""
        return Fact(value, Source(self.part, start, end, self.original[start:end]), how, sure)


@dataclass(frozen=True, slots=True)
class Reading(Generic[T_co]):
    """What was read for one field: a fact or nothing, and what the user should know of it."""

    fact: Fact[T_co] | None = None
    said: tuple[str, ...] = ()
    readings: tuple[Fact[T_co], ...] = ()
    """The competing readings, where none was taken."""


def passage(message: Message, part: str) -> Passage:
    """The readable text of the part of that name; empty where there is none."""
    original = message.text_of(part)
    return Passage(part, unwrapped(_newest(message, part, original)), original)


def _newest(message: Message, part: str, text: str) -> str:
    """The text without the messages that it answers or quotes."""
    sections = message.part(part).sections
    if sections:
        return _without_stamps(message.part(part).only(NEWEST))
    return _without_stamps(newest_message(text)) if part == "body" else text


def _without_stamps(text: str) -> str:
    """The text without the stamps of a messenger, and without your own lines in a chat."""
    stamp = _STAMP_ABOVE.match(text)
    if stamp:
        text = BLANK * stamp.end() + text[stamp.end() :]
    lines = list(CHAT_LINE.finditer(text))
    if len(lines) < 2:
        return text
    theirs = next((each["who"] for each in lines if each["who"].lower() != "me"), "")
    pieces = [text[: lines[0].start()]]
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        ends = following.start() if following else len(text)
        said = text[line.end() : ends]
        kept = said if line["who"] == theirs else BLANK * (len(said) - 1) + said[-1:]
        pieces += [BLANK * (line.end() - line.start()), kept]
    return "".join(pieces)


def unwrapped(text: str) -> str:
    """The text with a space for each line end that only wraps a sentence; of the same length."""
    lines = text.split("\n")
    pieces = []
    for line, following in itertools.pairwise(lines):
        wraps = (
            len(line) >= SHORTEST_WRAPPED
            and line[-1] not in ".!?:;|\t>=_*-"
            and "\t" not in line
            and _CONTINUES.match(following)
            and not _OPENS_ANEW.match(following)
        )
        pieces += [line, " " if wraps else "\n"]
    return "".join((*pieces, lines[-1]))


def written(message: Message) -> tuple[Passage, ...]:
    """What people wrote, in the order to be trusted: subject, body, description of an invite."""
    names = ["subject", "body", *(part.name for part in message.parts if _is_attached(part.name))]
    return tuple(each for name in dict.fromkeys(names) if (each := passage(message, name)).text)


def quoted(message: Message) -> tuple[Passage, ...]:
    """What the sender wrote in the earlier message of the thread that is quoted first.

    It still holds where the newest message says nothing else of the pay, or where the work is.
    """
    body = message.part("body")
    if message.sender is None or not message.sender.email:
        return ()
    for section in body.sections:
        text = body.text[section.start : section.end]
        if section.kind is SectionKind.QUOTED:
            if not _is_from(message.sender, text[:400]):
                return ()
            kept = BLANK * section.start + text + BLANK * (len(body.text) - section.end)
            return (Passage("body", unwrapped(kept), body.text),)
    return ()


def _is_from(sender: Address, opening: str) -> bool:
    """Whether the lines that introduce a quotation name the sender as its author."""
    head = opening.split("\n\n", maxsplit=1)[0]
    author = re.search(
        r"^(?:>\s?)?From: ([^\n]*)|^On ([^\n]*(?:\n[^\n]*)?)wrote:", head, re.MULTILINE
    )
    if author is None:
        return False
    named = (author[1] or author[2] or "").lower()
    name = sender.name.lower()
    return sender.email.lower() in named or (len(name) > 3 and name in named)


def newest_message(text: str) -> str:
    """The text with quoted history blanked out, of the same length.

    A message that is forwarded with few words of its own is the message to read.
    """
    forwarded = _FORWARDED.search(text)
    history = _HISTORY_BEGINS.search(text)
    if forwarded and (history is None or forwarded.start() <= history.start()):
        headers = _FORWARDED_HEADERS.match(text, forwarded.end())
        begins = headers.end() if headers else forwarded.end()
        return BLANK * begins + newest_message_of_rest(text[begins:])
    return newest_message_of_rest(text)


def newest_message_of_rest(text: str) -> str:
    """The same for text that is not forwarded."""
    history = _HISTORY_BEGINS.search(text)
    ends = history.start() if history else len(text)
    kept = _QUOTED_LINE.sub(lambda match: BLANK * len(match[0]), text[:ends])
    return kept + BLANK * (len(text) - ends)


def is_forwarded(message: Message) -> bool:
    """Whether it is somebody else's message, sent on, of which the day is not known."""
    if message.forwarded_by is not None:
        return message.sent is None
    return _FORWARDED.search(message.text_of("body")) is not None


def labelled(message: Message, part: str, label: str) -> tuple[int, int] | None:
    """Where the value stands on the first line of a part that begins with `label`."""
    text = message.text_of(part)
    found = re.search(f"^{re.escape(label)}([^\n]*)", text, re.MULTILINE)
    return found.span(1) if found else None


def sentence_before(text: str, at: int, reach: int = 120) -> str:
    """What the sentence says before `at`, at most `reach` characters of it."""
    start = max(0, at - reach)
    opening = text[start:at]
    ends = [
        match.end() for match in re.finditer(r"[.!?]\s|\n\s{0,10}\n|[\n\t]\W{0,5}(?=\w)", opening)
    ]
    return opening[ends[-1] :] if ends else opening


def _is_attached(name: str) -> bool:
    return name.startswith(("invite", "posting"))
