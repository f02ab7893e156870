"""Who wrote and who is invited: headers, calendars, chats and signatures; and which one is you."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from goanyway.domain.facts import Fact, Person
from goanyway.domain.message import Address, Message
from goanyway.interchange.messages.addresses import address_as_text
from goanyway.reading.domains import sender_label
from goanyway.reading.greetings import GREETING
from goanyway.reading.occupations import is_occupation
from goanyway.reading.person_names import (
    HONORIFIC,
    NO_NAME,
    Firms,
    is_firm,
    is_no_name,
    key,
    name_at,
    name_words,
)
from goanyway.reading.phrases import Pattern
from goanyway.reading.signature import last_paragraphs, signature_lines
from goanyway.reading.titles import title_at
from goanyway.reading.words import CHAT_LINE, Passage, is_forwarded, passage, written

WHO_WROTE = "who wrote"
_ROBOTS = Pattern(
    r"^(?:no-?reply|do-?not-?reply|notifications?|careers?|jobs?|hr|recruit\w{0,8}"
    r"|talent\w{0,12}|info|support|hello|team|apply|mailer|scheduling)\b",
    re.IGNORECASE,
)
_SELF = Pattern(
    r"\w{2,15} (?:here|again|from|this side)\b|(?:it['\u2019]?s|this is)\b", re.IGNORECASE
)
_SIGNATURE = Pattern(
    r"^[ \t]{0,60}(?P<opens>\()?(?P<name>[^\W\d_][^\n\t,|]{3,50}?)(?(opens)\))"
    r"(?:, [A-Z][\w.-]{1,7}){0,4}(?: \([a-z/ ]{4,20}\))?"
    r"[ \t]{0,4}\n{1,2}"
    r"[ \t]{0,60}(?=(?P<role>[A-Z][^\n]{2,80}))",
    re.MULTILINE,
)
_OFFICE = Pattern(
    r"\b(?:unit|department|dept|team|office|recruit\w*|talent|human resources|hr|ta|people|payroll"
    r"|personal\w*|abteilung|verwaltung|ressources humaines|recursos humanos|rrhh|rh|admissions"
    r"|school|practice|committee|board|desk|services?|section|division|faculty)\b",
    re.IGNORECASE,
)
_REACHED_AT = Pattern(r"[\w.+-]{1,40}@|(?:\+|\(?0|t(?:el)?[.:]|m[.:]|ph)[\d ()./+-]{6,20}")
_FIRM_BEHIND = Pattern(r"[ ](?:[\u2013\u2014|@/-]|at|from|bei|chez)[ ]|[ ]?[(\[]")
Yours = tuple[frozenset[str], frozenset[str]]
"""Your names, as keys, and your addresses."""


def who_you_are(message: Message) -> Yours:
    """Your names and addresses, as far as the message shows them."""
    if message.events and message.recipients == message.events[0].attendees:
        recipients: tuple[Address, ...] = ()
    else:
        recipients = tuple(each for each in message.recipients if not _is_colleague(each, message))
    names = {key(_in_order(each.name)) for each in recipients if each.name}
    names |= {key(each.name) for each in recipients if each.name}
    addresses = {each.email.lower() for each in recipients if each.email}
    greetings = (GREETING.search(w.text) for w in written(message) if w.part != "subject")
    greeting = next(filter(None, greetings), None)
    if greeting and not _SELF.match(greeting["name"]):
        names.add(key(greeting["name"]))
        honorific = HONORIFIC.match(greeting["name"])
        if honorific:
            names.add(key(greeting["name"][honorific.end() :]))
    return frozenset(names - {""}), frozenset(addresses)


def is_you(name: str, email: str | None, yours: Yours) -> bool:
    """Whether a name or address is one of yours, "Ms Ito" too where you are Hana Ito."""
    names, addresses = yours
    if email and email.lower() in addresses:
        return True
    honorific = HONORIFIC.match(name)
    words = key(name[honorific.end() :] if honorific else name).split()
    if not words:
        return True
    if honorific and len(words) == 1 and any(_holds(each, words[0]) for each in addresses):
        return True
    if honorific or len(words) > 1:
        in_full = {each for each in names if len(each.split()) > 1}
        surnames = {each.split()[-1] for each in (in_full if honorific else names - in_full)}
        namesakes = {each for each in in_full if each.split()[-1] == words[-1]}
        if words[-1] in surnames and (honorific or not namesakes):
            return True
    return (
        " ".join(words) in names
        or (len(words) > 1 and words[0] in names)
        or any(
            {words[0], words[-1]} <= set(re.split(r"[\W\d_]+", each))
            for each in addresses
            if len(words) > 1
        )
    )


def _holds(address: str, surname: str) -> bool:
    """Whether "jpruitt@" or "dwayne.pruitt@" is the address of Mr. Pruitt."""
    return len(surname) > 3 and address.partition("@")[0].rstrip("0123456789").endswith(surname)


def sender(message: Message) -> Iterator[Fact[Person]]:
    """Who sent it, where the header names a person."""
    address = message.sender
    if address is None or is_forwarded(message) or not _is_personal(address, message):
        return
    where = passage(message, "from")
    if where.text:
        name = _in_order(address.name)
        person = Person(name, _role_in_signature(message, name), address.email or None)
        yield where.fact(person, 0, len(where.text), WHO_WROTE)


def colleagues(message: Message) -> tuple[Person, ...]:
    """Those of the sender's firm among whom the mail is sent to: they may be spoken of."""
    return tuple(
        Person(_in_order(each.name), None, each.email)
        for each in message.recipients
        if _is_colleague(each, message) and _is_personal(each, message)
    )


def _is_colleague(address: Address, message: Message) -> bool:
    domain = address.email.rpartition("@")[2].lower()
    return bool(
        message.sender
        and sender_label(message)
        and domain == message.sender.email.rpartition("@")[2].lower()
    )


def in_invite(message: Message) -> Iterator[Fact[Person]]:
    """The organizer and the attendees who belong to the firm."""
    for event in message.events:
        where = passage(message, event.part)
        organizer = [event.organizer] if event.organizer else []
        for each in (*organizer, *event.attendees):
            if not _is_personal(each, message) or not _is_theirs(each, event.organizer, message):
                continue
            shown = address_as_text(each)
            start = where.text.find(shown)
            if start >= 0:
                person = Person(_in_order(each.name), None, each.email or None)
                yield where.fact(person, start, start + len(shown), "the calendar invite")


def in_chat(where: Passage, firms: Firms) -> Iterator[Fact[Person]]:
    """Who writes to you in an exported chat: a saved name may carry the firm's behind it."""
    lines = list(CHAT_LINE.finditer(where.original))
    first = next((line for line in lines if line["who"].lower() not in ("me", "you")), None)
    if len(lines) < 2 or first is None:
        return
    kept: list[str] = []
    for word in first["who"].split():
        belongs = word.isupper() or re.search(r"[a-z][A-Z]", word) or is_firm(word, firms)
        if belongs or is_no_name(word) or not word[0].isupper():
            break
        kept.append(word)
    if kept:
        name = " ".join(kept)
        start = first.start("who")
        yield where.fact(Person(name), start, start + len(name), WHO_WROTE)


def signed(where: Passage, firms: Firms, sender_name: str) -> Iterator[Fact[Person]]:
    """A line that is a name, above a line that is a role, or right below the closing words."""
    text = where.text
    for match in _SIGNATURE.finditer(text):
        named = name_at(text, match.start("name"), firms)
        end = title_at(text, match.start("role"))
        if named is not None and named.end == match.end("name") and end is not None:
            role = text[match.start("role") : end]
            yield where.fact(Person(named.name, role), named.start, named.end, WHO_WROTE)
    for line in signature_lines(text, sender_name)[:2]:
        named = name_at(text, line.start, firms)
        if named is not None and (
            named.end == line.end or named.role or text[named.end] in ",|(\t"
        ):
            yield where.fact(Person(named.name, named.role), named.start, named.end, WHO_WROTE)
            break
    yield from _closes(where, firms)


def _closes(where: Passage, firms: Firms) -> Iterator[Fact[Person]]:
    """A name that opens the last lines, above an office, a number or an address."""
    for lines in last_paragraphs(where.text):
        for line, below in itertools.pairwise(lines):
            words, end = name_words(where.text, line.start)
            is_whole = len(words) > 1 and end >= line.end - 1
            if not is_whole or not (_OFFICE.search(below.text) or _REACHED_AT.match(below.text)):
                continue
            name = " ".join(words)
            if not is_firm(name, firms):
                yield where.fact(Person(name), line.start, end, WHO_WROTE)


def _role_in_signature(message: Message, name: str) -> str | None:
    text = passage(message, "body").text
    line = rf"^[ \t*_-]{{0,4}}{re.escape(name)}[^\n\w]{{0,6}}(?:,|\||\n)\s{{0,4}}(?=\S)"
    ends = [match.end() for match in re.finditer(line, text, re.MULTILINE)]
    if not ends:
        return None
    end = title_at(text, ends[-1])
    return text[ends[-1] : end] if end else None


def _in_order(name: str) -> str:
    """The name as it is spoken: "Ferreira, Ana" is Ana Ferreira, and so is one "at Acme"."""
    honorific = HONORIFIC.match(name)
    name = name[honorific.end() :] if honorific else name
    name = _FIRM_BEHIND.split(name)[0].strip()
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and "," not in first else name


def _is_theirs(attendee: Address, organizer: Address | None, message: Message) -> bool:
    """Whether an attendee belongs to the firm: a bare calendar does not say which one is you."""
    if organizer is None:
        return False
    label = sender_label(message)
    theirs = organizer.email.rpartition("@")[2].lower()
    return attendee == organizer or (bool(label) and attendee.email.lower().endswith("@" + theirs))


def _is_personal(address: Address, message: Message) -> bool:
    name = _in_order(address.name)
    words = name.split()
    least = 1 if _FIRM_BEHIND.search(address.name) else 2
    if not least <= len(words) <= 5 or _ROBOTS.match(address.email):
        return False
    lowered = [word.strip(".,()").lower() for word in words]
    if re.search(r"[|&@]|[\u2013-] ", name) or any(
        word in NO_NAME
        or word in ("at", "via", "from", "rede", "group", "ett", "hiring", "recrutamento")
        or is_occupation(word)
        or (word.upper() in name.split() and 1 < len(word) < 5)
        for word in lowered
    ):
        return False
    folded = "".join(lowered)
    label = sender_label(message)
    return not (label and (folded == label or lowered[0] == label))
