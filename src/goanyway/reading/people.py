"""Whom you would meet and who wrote: names with their roles and addresses, never your own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from goanyway.domain.facts import Fact, Person, Source
from goanyway.domain.message import Address, Message
from goanyway.interchange.addresses import address_as_text
from goanyway.reading.employer import sender_label
from goanyway.reading.titles import is_occupation, title_at
from goanyway.reading.words import Passage, is_forwarded, passage, written

_LIST_BEGINS = re.compile(
    r"\b(?:interviewers?|panel(?:ists| members)?|who|attendees|participants"
    r"|meet(?:ing)?(?: with)?|with"
    r"|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|joined by|ask for|report to"
    r"|hosts?)(?:[ ]?:\s{1,3}|[ ]|[ ]?:?\t)"
    r"(?:both |our )?(?=[^\W\d_])",
    re.IGNORECASE,
)
_SURE_LIST = re.compile(
    r"^(?:interviewers?|panel|who|ask for|attendees|participants|speak|talk|joined by|meet)",
    re.IGNORECASE,
)
_SELF_NAMED = re.compile(
    r"\b(?:[Mm]y name is|[Tt]his is|[Ii] am|[Ii]['\u2019]m|[Ii]t['\u2019]s|[Ii]ts)[ ](?:(?:Mr|Ms"
    r"|Mrs|Dr)\.? )?(?P<name>[A-Z][\w'\u2019-]{1,20}(?:[ ][A-Z][\w'\u2019-]{1,20}){0,2})"
    r"(?=,? (?:and I|from|with|at|a |the |here)\b)"
)
_SIGNATURE = re.compile(
    r"^[ \t]{0,4}(?P<name>[^\W\d_][^\n\t,|]{3,50}?)[ \t]{0,4}\n{1,2}"
    r"[ \t]{0,4}(?=(?P<role>[A-Z][^\n]{2,80}))",
    re.MULTILINE,
)
_HONORIFIC = re.compile(r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx)\.?[ ]")
_NAME_WORD = re.compile(r"[^\W\d_](?:[\w'\u2019.-]*\w)?\.?")
_PARTICLES = frozenset("de da do dos del della di van von der den la le bin ibn al el y".split())
_NEXT = re.compile(r"(?:,[ ]and[ ]|[ ]and[ ]|[ ]&[ ]|,[ ]|;[ ]|\n[ \t]{0,5}[-\u2022*]?[ ]?)")
_GREETING = re.compile(
    r"^\s{0,5}(?:dear|hi|hello|hey|good (?:morning|afternoon"
    r"|evening)),?[ ](?P<name>[^\n,!:]{1,40})",
    re.IGNORECASE | re.MULTILINE,
)
_NO_NAME = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september "
    "october november december team teams department human resources talent hiring recruiting "
    "recruitment careers jobs "
    "people operations office microsoft google zoom meet webex skype hangouts whatsapp telegram "
    "video phone interview "
    "panel the our your this that inc llc ltd gmbh corp group company energy bank health "
    "hospital university school "
    "college systems solutions technologies labs services partners consulting foundation council "
    "street avenue blvd road "
    "suite floor room building center centre new san los st north south east west you us me "
    "regards thanks "
    "best sincerely dear hi hello noreply no-reply notifications support eastern central pacific "
    "mountain".split()
)
_ROBOTS = re.compile(
    r"^(?:no-?reply|do-?not-?reply|notifications?|careers?|jobs?|hr|recruit\w{0,8}"
    r"|talent\w{0,12}|info|support|hello|team|apply|mailer|scheduling)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Named:
    """A name in running text, with the role that stands beside it."""

    name: str
    role: str | None
    start: int
    end: int


def read_people(message: Message, employer: str = "") -> tuple[Fact[Person], ...]:
    """The people, in the order in which the message names them, each once.

    Args:
        message: the message.
        employer: the employer's name, which is nobody's.
    """
    yours = _your_names(message)
    found: dict[str, Fact[Person]] = {}
    for fact in (*_in_words(message, employer), *_sender(message), *_in_invite(message)):
        key = _key(fact.value.name)
        if _is_you(key, fact.value.email, yours) or (employer and key == _key(employer)):
            continue
        known = found.get(key)
        found[key] = fact if known is None else _completed(known, fact.value)
    return tuple(found.values())


def _in_words(message: Message, employer: str) -> Iterator[Fact[Person]]:
    for where in written(message):
        if where.part.startswith("posting"):
            continue
        for cue in _LIST_BEGINS.finditer(where.text):
            names = _names_from(where.text, cue.end(), employer)
            is_sure = _SURE_LIST.match(cue[0]) or len(names) > 1 or any(each.role for each in names)
            if is_sure or (employer and names):
                for each in names:
                    yield where.fact(
                        Person(each.name, each.role), each.start, each.end, "named in the words"
                    )
        if where.part == "body" and not is_forwarded(message):
            yield from _signed(where, employer)
        for match in _SELF_NAMED.finditer(where.text):
            words = match["name"].lower().split()
            if not any(word in _NO_NAME or is_occupation(word) for word in words):
                yield where.fact(Person(match["name"]), *match.span("name"), "who wrote says so")


def _signed(where: Passage, employer: str) -> Iterator[Fact[Person]]:
    """A line that is a name, above a line that is a role."""
    for match in _SIGNATURE.finditer(where.text):
        named = _name_at(where.text, match.start("name"), employer)
        end = title_at(where.text, match.start("role"))
        if named is not None and named.end == match.end("name") and end is not None:
            role = where.text[match.start("role") : end]
            yield where.fact(Person(named.name, role), named.start, named.end, "who wrote")


def _names_from(text: str, at: int, employer: str) -> list[_Named]:
    """The names of a list that begins at `at`, with their roles."""
    found: list[_Named] = []
    position = at
    while len(found) < 12:
        named = _name_at(text, position, employer)
        if named is None:
            break
        found.append(named)
        following = _NEXT.match(text, named.end)
        if following is None:
            break
        position = following.end()
    return found


def _name_at(text: str, at: int, employer: str) -> _Named | None:
    honorific = _HONORIFIC.match(text, at)
    position = honorific.end() if honorific else at
    start = position
    words: list[str] = []
    end = position
    while len(words) < 4:
        match = _NAME_WORD.match(text, position)
        if match is None:
            break
        word = match[0]
        is_initial = len(word) == 2 and word.endswith(".")
        bare = word if is_initial else word.rstrip(".")
        if bare.lower() in _NO_NAME or is_occupation(bare):
            return None
        if not bare[0].isupper() and not (words and bare.lower() in _PARTICLES):
            break
        words.append(bare)
        end = position + len(bare)
        if bare != word or text[end : end + 1] != " ":
            break
        position = end + 1
    while words and words[-1].lower() in _PARTICLES:
        end -= len(words.pop()) + 1
    if len(words) < 2:
        return None
    name = " ".join(words)
    if employer and _key(name) in _key(employer):
        return None
    role, after = _role_behind(text, end)
    return _Named(name, role, start, after)


def _role_behind(text: str, at: int) -> tuple[str | None, int]:
    """The role in brackets or behind a comma, and where it ends."""
    opening = re.match(r"[ ]\(|,[ ](?:our |the )?|[ ][\u2013-][ ]", text[at : at + 8])
    if opening is None:
        return None, at
    start = at + opening.end()
    end = title_at(text, start) or title_at(text, start, capitalized=False)
    if end is None or text[start : start + 4].lower() == "and ":
        return None, at
    # A title that runs into the next name: "Director and Mei Lindqvist".
    role = re.split(r"[ ]and[ ](?=[A-Z]\w+[ ][A-Z])", text[start:end])[0]
    end = start + len(role)
    if text[end : end + 1] == ")":
        return role, end + 1
    return role, end


def _sender(message: Message) -> Iterator[Fact[Person]]:
    sender = message.sender
    if sender is None or is_forwarded(message) or not _is_personal(sender, message):
        return
    where = passage(message, "from")
    if where.text:
        name = _in_order(sender.name)
        person = Person(name, _role_in_signature(message, name), sender.email or None)
        yield where.fact(person, 0, len(where.text), "who wrote")


def _role_in_signature(message: Message, name: str) -> str | None:
    text = passage(message, "body").text
    line = rf"^[ \t*_-]{{0,4}}{re.escape(name)}[^\n\w]{{0,6}}(?:,|\||\n)\s{{0,4}}(?=\S)"
    ends = [match.end() for match in re.finditer(line, text, re.MULTILINE)]
    if not ends:
        return None
    end = title_at(text, ends[-1])
    return text[ends[-1] : end] if end else None


def _in_invite(message: Message) -> Iterator[Fact[Person]]:
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


def _in_order(name: str) -> str:
    """The name as it is spoken: "Ferreira, Ana" is Ana Ferreira."""
    honorific = _HONORIFIC.match(name)
    name = name[honorific.end() :] if honorific else name
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
    words = address.name.split()
    if len(words) < 2 or len(words) > 5 or _ROBOTS.match(address.email):
        return False
    lowered = [word.strip(".,()").lower() for word in words]
    if any(
        word in _NO_NAME or word in ("at", "via", "from") or is_occupation(word) for word in lowered
    ):
        return False
    folded = "".join(lowered)
    label = sender_label(message)
    return not (label and (folded == label or lowered[0] == label))


def _your_names(message: Message) -> tuple[set[str], set[str]]:
    """Your names and addresses, as far as the message shows them."""
    if message.events and message.recipients == message.events[0].attendees:
        recipients: tuple[Address, ...] = ()
    else:
        recipients = message.recipients
    names = {_key(each.name) for each in recipients if each.name}
    addresses = {each.email.lower() for each in recipients if each.email}
    greeting = _GREETING.search(passage(message, "body").text)
    if greeting:
        names.add(_key(greeting["name"]))
    return names, addresses


def _is_you(key: str, email: str | None, yours: tuple[set[str], set[str]]) -> bool:
    names, addresses = yours
    if email and email.lower() in addresses:
        return True
    return key in names or (
        " " in key and key.split(maxsplit=1)[0] in names and len(names & set(key.split())) > 0
    )


def _completed(known: Fact[Person], more: Person) -> Fact[Person]:
    person = Person(
        known.value.name, known.value.role or more.role, known.value.email or more.email
    )
    where = known.source
    return Fact(person, Source(where.part, where.start, where.end, where.words), known.how)


def _key(name: str) -> str:
    return " ".join(re.findall(r"[^\W\d_]+", name.lower()))
