"""Whom you would meet and who wrote: names with their roles and addresses, never your own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from goanyway.domain.facts import Fact, Person, Source
from goanyway.domain.message import Address, Channel, Message
from goanyway.interchange.addresses import address_as_text
from goanyway.reading.domains import sender_label
from goanyway.reading.occupations import is_occupation
from goanyway.reading.signature import signature_lines
from goanyway.reading.titles import title_at
from goanyway.reading.words import Passage, is_forwarded, passage, written

_LIST_BEGINS = re.compile(
    r"\b(?:interviewers?|(?:interview )?panel(?:ists| members)?|who|attendees|participants"
    r"|meet(?:ing)?(?: with)?|with|contact(?: person)?|you will (?:meet|see)|led by|run by|seen by"
    r"|chaired by|conducted by|interviewed by|hosted by|headed by|from|interviewer is"
    r"|speak(?:ing)? (?:with|to)|talk(?:ing)? (?:with|to)|chat(?:ting)? (?:with|to)|joined by"
    r"|ask(?:ing)? for|report to|reports to|reporting to|introduce you to|my colleagues?"
    r"|your (?:recruiter|contact|interviewer|host)(?: is| will be)?|consists of|panel (?:is"
    r"|will be)"
    r"|hosts?|manager (?:is|will be))(?:[ ]?:\s{1,3}|[ ]|[ ]?:?\t)"
    r"(?:(?:both|either) )?(?:(?:me|myself|us),? (?:and|with) )?(?:with )?(?=[^\W\d_])",
    re.IGNORECASE,
)
_SURE_LIST = re.compile(
    r"^(?:interviewers?|(?:interview )?panel|who|ask|attendees|participants|speak|talk|chat|joined"
    r"|meet|chaired|conducted|interviewed|hosted|headed|led|run|seen|you will|your|contact|report"
    r"|introduce|my colleague|consists)",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(r"(?:our|the|your|my|a|its)[ ]|colleagues?,?[ ]", re.IGNORECASE)
_SELF_NAMED = re.compile(
    r"\b(?:[Mm]y name is|[Tt]his is|[Ii] am|[Ii]['\u2019]m|[Ii]t['\u2019]s|[Ii]ts)[ ](?:(?:Mr|Ms"
    r"|Mrs|Dr)\.? )?(?P<name>[A-Z][\w'\u2019-]{1,20}(?:[ ][A-Z][\w'\u2019-]{1,20}){0,2})"
    r"(?=,? (?:and I|from|with|at|a |the |here)\b|,? (?:[a-z]{2,15} ){0,2}(?:recruiter|manager"
    r"|owner)\b)"
)
_SIGNATURE = re.compile(
    r"^[ \t]{0,4}(?P<name>[^\W\d_][^\n\t,|]{3,50}?)[ \t]{0,4}\n{1,2}"
    r"[ \t]{0,4}(?=(?P<role>[A-Z][^\n]{2,80}))",
    re.MULTILINE,
)
_HONORIFIC = re.compile(
    r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Miss|Sr|Sra|Herr|Frau|Mme|Mlle|M|Ing|Dipl\.-Ing|Sir|Dott"
    r"|Dra|Rev|Fr|Er|Shri|Smt|Eng|Dhr|Mevr|mgr|Mag|Judge|Cllr)\.?[ ]){1,3}"
)
_NAME_WORD = re.compile(r"[^\W\d_](?:[\w'\u2019-]*\w)?\.?")
_PARTICLES = frozenset("de da do dos del della di van von der den la le bin ibn al el y".split())
_NEXT = re.compile(r"(?:,[ ]and[ ]|[ ]and[ ]|[ ]&[ ]|,[ ]|;[ ]|\n[ \t]{0,5}[-\u2022*]?[ ]?)")
_GREETING = re.compile(
    r"^\s{0,5}(?:[A-Z][\w &]{2,30}: )?(?:dear|hi|hello|hey|hiya|g['\u2019]day|kia ora"
    r"|good (?:morning|afternoon"
    r"|evening|day)|bonjour|salut|hola|oi|ol\u00e1|hallo|liebe[rs]?|ciao|buenos d\u00edas"
    r"|boa tarde|bom dia|hej|congrats"
    r"|sehr geehrte[r]?|estimad[oa]|prezad[oa]|beste|geachte|gentile|a)"
    r"(?: there)?,?[ ](?P<name>[^\n,!:.\u2014\u2013-]{1,40})",
    re.IGNORECASE | re.MULTILINE,
)
_FIRST = r"(?P<name>[A-Z\u00c0-\u00d6\u00d8-\u00de\u0141\u015a\u0160][^\W\d_]{1,14})"
_ALONE = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        (
            rf"(?:\b[Tt]his is|\b[Ii]['\u2019]m|\b[Ii] am|\b[Ii]t['\u2019]?s|\b[Ii]ci|\b[Ss]oy"
            rf"|[Aa]qui \u00e9 [ao]) {_FIRST}(?= (?:w|with|from|at|de|da|des|of|here|again|the)\b"
            rf"| ?[@(.,!]|$)"
        ),
        rf"(?:^|[!.?,:] ?){_FIRST} (?:here|again|this side)\b",
        rf"(?:^|[!.?] ){_FIRST} ?@ ?[A-Z]",
        (
            rf"\b(?i:ask|look|asking|pregunta(?:r)?|preguntar por|procurar) (?i:for|4|por"
            rf"|a)(?: me)? {_FIRST}\b(?! [A-Z][a-z])"
        ),
        (
            rf"\b(?i:ring|phone|email|tell|whatsapp|dm|speak to|talk to|chat with|meet|see|call"
            rf"|contact) {_FIRST}\b(?! [A-Z][a-z])(?! ?\d{{1,2}}[:/.])"
        ),
        rf"[ \n][-\u2013\u2014]{{1,2}} ?{_FIRST}\s*\Z",
        rf"\n{_FIRST}[ ]?(?:x+)?\s*\Z",
        rf"(?<=[.!?] ){_FIRST}\s*\Z",
        rf"\A(?:\s|[^\w\s])*{_FIRST} again\b",
    )
)
_NOT_ALONE = frozenset(
    "the this that your our you we it he she they please thanks thank regards cheers best see"
    " ask reply bring come yes no ok "
    "monday tuesday wednesday thursday friday saturday sunday hr human talent recruitment"
    " hiring team reception manager "
    "zoom teams google microsoft webex us me them both all each everyone someone security"
    " front main applicants "
    "candidates head chef principal doctor january february march april may june july august"
    " september october november december "
    "mr mrs ms dr miss email person unsubscribe solutions tumuaki contact call text back home"
    " search careers apply "
    "looking not so just very also still good great happy pleased writing sorry afraid"
    " available based currently".split()
)
_BELOW = re.compile(
    r"(?:composed as follows|as follows|panel(?: members)?|interviewers?|members(?: are)?|team"
    r"|you will meet|meet|board|with)[ ]?:[ ]*\n"
    r"(?=[ \t]{0,10}[-*\u2022]?[ ]?[^\W\d_])",
    re.IGNORECASE,
)
_ITEM = re.compile(r"[ \t]{0,10}(?:[-*\u2022\u00b7][ ]?|\d{1,2}[:.]\d\d[ ]{1,3})?(?=[^\W\d_])")
_NO_NAME = frozenset(
    "carri\u00e8res recrutamento marktgemeinde gemeinde campus job jobs advertisement position"
    " role roles notice vacancy "
    "current expected mail email phone tel telephone application details data protection"
    " privacy policy district "
    "county city council trust ward unit school faculty science sciences engineering finance "
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
    firsts = {part for key in found for part in key.split()}
    yours_first = {name.split()[0] for name in yours[0] if name}
    for fact in _alone(message):
        key = _key(fact.value.name)
        if (
            key
            and key not in firsts
            and key not in yours_first
            and key not in _key(employer).split()
        ):
            found.setdefault(key, fact)
    return tuple(
        fact
        for key, fact in found.items()
        if not (_HONORIFIC.match(fact.value.name) and _is_named_in_full(key, found))
        and not _is_shortened(key, found)
    )


def _is_shortened(key: str, found: Collection[str]) -> bool:
    """Whether "Rhea M" is Rhea Mangubat, who is there too."""
    first, _, last = key.partition(" ")
    return bool(last) and any(
        other != key and other.startswith(first) and other.partition(" ")[2].startswith(last)
        for other in found
    )


def _is_named_in_full(key: str, found: Collection[str]) -> bool:
    """Whether "Ms Pichler" is Martina Pichler, who is there too."""
    surname = key.rpartition(" ")[2]
    return any(other != key and other.endswith(" " + surname) for other in found)


def _in_words(message: Message, employer: str) -> Iterator[Fact[Person]]:
    for where in written(message):
        if where.part.startswith("posting"):
            continue
        begins = where.text.find("\n\n") if where.part.startswith("invite") else 0
        for cue in _LIST_BEGINS.finditer(where.text, max(0, begins)):
            names = _names_from(where.text, cue.end(), employer)
            is_sure = _SURE_LIST.match(cue[0]) or len(names) > 1 or any(each.role for each in names)
            if is_sure or (employer and names):
                for each in names:
                    yield where.fact(
                        Person(each.name, each.role), each.start, each.end, "named in the words"
                    )
        yield from _one_below_the_other(where, employer)
        if where.part == "body" and not is_forwarded(message):
            yield from _signed(where, employer, message.sender.name if message.sender else "")
        for match in _SELF_NAMED.finditer(where.text):
            words = match["name"].lower().split()
            if not any(word in _NO_NAME or is_occupation(word) for word in words):
                yield where.fact(Person(match["name"]), *match.span("name"), "who wrote says so")


def _signed(where: Passage, employer: str, sender: str) -> Iterator[Fact[Person]]:
    """A line that is a name, above a line that is a role, or right below the closing words."""
    for match in _SIGNATURE.finditer(where.text):
        named = _name_at(where.text, match.start("name"), employer)
        end = title_at(where.text, match.start("role"))
        if named is not None and named.end == match.end("name") and end is not None:
            role = where.text[match.start("role") : end]
            yield where.fact(Person(named.name, role), named.start, named.end, "who wrote")
    for line in signature_lines(where.text, sender)[:1]:
        named = _name_at(where.text, line.start, employer)
        if named is not None and (named.end == line.end or where.text[named.end] in ",|("):
            yield where.fact(Person(named.name, named.role), named.start, named.end, "who wrote")


def _one_below_the_other(where: Passage, employer: str) -> Iterator[Fact[Person]]:
    """Names on lines of their own below "the panel is composed as follows:"."""
    for cue in _BELOW.finditer(where.text):
        at = cue.end()
        for _ in range(10):
            item = _ITEM.match(where.text, at)
            named = _name_at(where.text, item.end(), employer) if item else None
            if named is None:
                break
            yield where.fact(
                Person(named.name, named.role), named.start, named.end, "named in the words"
            )
            line_end = where.text.find("\n", named.end)
            if line_end < 0:
                break
            at = line_end + 1


def _alone(message: Message) -> Iterator[Fact[Person]]:
    """First names alone, as people sign texts and are asked for at a counter."""
    for where in written(message):
        if where.part != "body" or message.channel is Channel.WEB:
            continue
        for pattern in _ALONE:
            for match in pattern.finditer(where.text):
                name = match["name"]
                if (
                    name.lower() not in _NOT_ALONE
                    and not is_occupation(name)
                    and not name.isupper()
                ):
                    yield where.fact(Person(name), *match.span("name"), "a first name in the words")


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
    """The name that begins at `at`, behind "our" and a role or not."""
    lead_in = _LEAD_IN.match(text, at)
    begins = lead_in.end() if lead_in else at
    before: str | None = None
    titled = not _HONORIFIC.match(text, begins)
    title_ends = titled and (title_at(text, begins) or title_at(text, begins, capitalized=False))
    if title_ends:
        begins, before = _behind_title(text, begins, title_ends)
    elif lead_in and not lead_in[0].lower().startswith("colleague"):
        return None
    honorific = _HONORIFIC.match(text, begins)
    start = honorific.end() if honorific else begins
    words, end = _name_words(text, start)
    if not words or (len(words) < 2 and not honorific):
        return None
    name = " ".join(words)
    if len(words) < 2 and honorific:
        start = begins
        name = text[start:end]
    if employer and (_key(name) in _key(employer) or _key(employer) in _key(name)):
        return None
    role, after = _role_behind(text, end)
    return _Named(name, role or before, start, after)


def _behind_title(text: str, at: int, end: int) -> tuple[int, str]:
    """Where the name behind a title begins: a title in capitals may run into it."""
    words = list(re.finditer(r"\S+", text[at:end]))
    last = max((i for i, word in enumerate(words) if is_occupation(word[0])), default=0)
    title = text[at : at + words[last].end()]
    behind = at + len(title)
    gap = re.match(r",?[ ]", text[behind : behind + 3])
    return behind + (gap.end() if gap else 0), title


def _name_words(text: str, at: int) -> tuple[list[str], int]:
    """The words of a name and where they end; none where one of them is nobody's."""
    words: list[str] = []
    position = end = at
    while len(words) < 5:
        match = _NAME_WORD.match(text, position)
        if match is None:
            break
        word = match[0]
        is_initial = len(word) == 2 and word.endswith(".")
        bare = word if is_initial else word.rstrip(".")
        if not bare[0].isupper() and not (words and bare.lower() in _PARTICLES):
            break
        if (
            bare.lower() in _NO_NAME
            or is_occupation(bare)
            or (bare.isupper() and 1 < len(bare) < 5 and not is_initial)
        ):
            if len(words) >= 2:
                break
            return [], at
        words.append(bare)
        end = position + len(bare)
        if bare != word or text[end : end + 1] != " ":
            break
        position = end + 1
    while words and words[-1].lower() in _PARTICLES:
        end -= len(words.pop()) + 1
    return words, end


_IN_BRACKETS = re.compile(r"[ ]\((?P<role>[^()\n]{2,60})\)")
_BEHIND_NAME = re.compile(r",[ ](?:(?:our|the|your|my|a|an)[ ])?|[ ][\u2013\u2014-][ ]|[ ]?:[ ]|\t")
_LONG_ROLE = re.compile(
    r"(?:head|director|chief|vp|vice president|chair|dean|lead|manager|deputy head"
    r"|team lead(?:er)?)"
    r"[ ](?:of|for)[ ](?:the )?[\w&/-]{2,25}(?:[ ](?:and|&)?[ ]?[A-Z][\w&/-]{1,25}){0,4}",
    re.IGNORECASE,
)


def _role_behind(text: str, at: int) -> tuple[str | None, int]:
    """The role in brackets or behind a comma, and where it ends."""
    brackets = _IN_BRACKETS.match(text, at)
    if brackets:
        role = brackets["role"]
        if any(is_occupation(word) for word in role.split()) and len(role.split()) <= 8:
            return role, brackets.end()
        return None, at
    opening = _BEHIND_NAME.match(text, at)
    if opening is None:
        return None, at
    start = opening.end()
    if text[start : start + 4].lower() == "and ":
        return None, at
    long = _LONG_ROLE.match(text, start)
    end = title_at(text, start) or title_at(text, start, capitalized=False)
    if long and (end is None or long.end() > end):
        end = long.end()
    if end is None:
        return None, at
    # A title that runs into the next name: "Director and Mei Lindqvist".
    role = re.split(r"[ ](?:and|&)[ ](?=[A-Z]\w+[ ][A-Z])", text[start:end])[0]
    return role, start + len(role)


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
    if re.search(r"[|&@]|[\u2013-] ", address.name) or any(
        word in _NO_NAME
        or word in ("at", "via", "from", "rede", "group", "ett", "hiring", "recrutamento")
        or is_occupation(word)
        or (word.upper() in address.name.split() and 1 < len(word) < 5)
        for word in lowered
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
