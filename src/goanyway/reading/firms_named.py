"""Every firm that a message names, with the weight of how it does so."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from goanyway.domain.facts import Fact
from goanyway.domain.message import Address, Channel, Message
from goanyway.reading.domains import addressed_labels, linked_labels, sender_label, spelled_in
from goanyway.reading.firm_cues import (
    BEHIND_OCCUPATION,
    CLEAR,
    CUES,
    FAIR,
    IN_PREPOSITION,
    SELF,
    WANTS,
    WEAK,
)
from goanyway.reading.firm_names import (
    NAME,
    ORGANIZATION_WORDS,
    RUN,
    WITH_LEGAL_FORM,
    firm_name,
    folded,
)
from goanyway.reading.headline import headlines, pieces
from goanyway.reading.occupations import is_occupation
from goanyway.reading.phrases import Pattern
from goanyway.reading.signature import signature_lines
from goanyway.reading.words import Passage, passage

_PIECES = Pattern(r"[^|,\n\u2022\u00b7/]{2,60}")
_NO_FIRM_LINE = Pattern(
    r"\d{3}|@|https?:|www\.|\b(?:tel|phone|mobile|fax|email|e-mail|cell|ext|direct|office|desk"
    r"|unit|division|he/him"
    r"|she/her|they/them|street|road|avenue|ave|building|team|department|"
    r"human resources|hr|people|talent|recruitment|recruiting|resourcing|personnel|careers|hiring"
    r"|operations|p\.?p\.?|on behalf of)\b",
    re.IGNORECASE,
)
_BEHIND_AT = Pattern(r"(?:\bat|@)[ ](?:the )?(?=\S)")
_SUBJECT_OF = Pattern(
    rf"(?:the |your )?{NAME}(?i:['\u2019]s)?[ ](?i:interview|feedback|application|update|offer"
    r"|assessment|shortlist|vacancy|role|position|opportunity|careers|jobs|recruitment|hiring|next"
    r" steps)\b",
)
_JOBS_PIECE = Pattern(
    r"(?:jobs?|careers?|vacanc(?:y|ies)|join us|work with us|current openings|karriere"
    r"|stellenangebote"
    r"|empleo|carri\u00e8res|vacatures|vagas)\Z",
    re.IGNORECASE,
)
_NO_NAME_IN_HEADLINE = frozenset(
    "phone video technical tech final onsite on-site virtual panel second third initial round stage"
    " online remote screening coding candidate assessment available confirmed confirmation"
    " availability schedule scheduled application feedback details information action required"
    " important thank thanks congratulations next steps offer case study test task exercise quick"
    " question chat call intro introduction day days time slot date meeting new good great news"
    " automatic reply out of superday telephone face take-home request response following follow-up"
    " position role opportunity opening trial shift shortlist shortlisted recruitment selection"
    " regarding your about status in-person group competency behavioural behavioral technical"
    " updated accepted declined tentative rescheduled re-scheduled postponed moved apply wfh hybrid"
    " entrevue entretien entrevista convocatoria convocation colloquio gesprek gespr\u00e4ch"
    " vorstellungsgespr\u00e4ch bewerbungsgespr\u00e4ch intervju rozmowa processo seletivo proceso"
    " einladung bewerbung candidature candidatura sollicitatie kennismaking report reporter"
    " confirmaci\u00f3n confirma\u00e7\u00e3o best\u00e4tigung termin remarca\u00e7\u00e3o "
    "termin\u00e4nderung ihre tu"
    " su sua seu votre aw wg tr rv cancelled canceled req ref requisition job id full-time "
    "part-time fulltime permanent contract temporary senior junior graduate".split()
)
_MACHINE_ADDRESS = Pattern(
    r"(?:no-?_?reply|do-?not-?reply|nao-?responda|ne-?pas-?repondre|notifications?|mailer|alerts?"
    r"|newsletter)\b",
    re.IGNORECASE,
)
_DEPARTMENT_ADDRESS = Pattern(
    r"(?:no-?_?reply|do-?not-?reply|nao-?responda|ne-?pas-?repondre|notifications?|careers?"
    r"|jobs?|hr"
    r"|recruit\w*|recrut\w*|talent\w*|info|hello|team|apply|mailer|scheduling|people|hiring|office"
    r"|contact|vagas|rh|rrhh|empleo|ofertas|bewerbung|personal|karriere|newsletter|news|campus"
    r"|alerts?"
    r"|ausbildung|students?|graduates?|interviews?|admin)\b",
    re.IGNORECASE,
)
SIGNED = "the firm below the closing words"
IN_WORDS = "the firm that the words name"
IN_SENDER = "the sender's name"
IN_HEADLINE = "the firm in the subject"


@dataclass(frozen=True, slots=True)
class Named:
    """A firm's name in its place.

    Attributes:
        is_own: the words name it as the one that writes.
        wants: the words say that they, several people, want to see you.
    """

    fact: Fact[str]
    weight: int
    is_own: bool = False
    wants: bool = False


def named_firms(message: Message, texts: tuple[Passage, ...]) -> Iterator[Named]:
    """Every firm that the words name, with the weight of how they do it."""
    own = sender_label(message)
    others = dict.fromkeys(linked_labels(message), WEAK)
    others |= dict.fromkeys(addressed_labels(message), FAIR if own else CLEAR)
    people = {
        each.name for each in (message.sender, *message.recipients) if each and _is_person(each)
    }
    for where in (*texts, passage(message, "from")):
        for named in _by_cue(where, is_headless=message.sender is None):
            if named.fact.value not in people:
                yield named
        if where.part != "from":
            spelled = spelled_in((own, *others), where.text)
            for label, (start, name) in spelled.items():
                weight = CLEAR if label == own else others.get(label, WEAK)
                bare = firm_name(name)
                if bare or folded(name).startswith(label):
                    yield _named(where, start, bare or name, weight, is_own=label == own)
        if where.part == "body":
            sender = message.sender.name if message.sender else ""
            yield from (n for n in _signed_for(where, sender) if n.fact.value not in people)
    yield from _in_headlines(message)
    yield from _in_name_of_sender(message)


def _is_person(address: Address) -> bool:
    """Whether an address is a person's rather than a department's or a firm's."""
    name = address.name
    return not (
        _DEPARTMENT_ADDRESS.match(address.email)
        or WITH_LEGAL_FORM.fullmatch(name)
        or name.rpartition(" ")[2].lower() in ORGANIZATION_WORDS
    )


def _in_name_of_sender(message: Message) -> Iterator[Named]:
    """The firm in whose name a department or a machine writes."""
    if message.sender is None or _is_person(message.sender):
        return
    where = passage(message, "from")
    ends = where.text.find(" <")
    for at, piece in pieces(where.text, 0, ends if ends >= 0 else len(where.text)):
        if RUN.fullmatch(piece) and (firm := firm_name(piece)) and not _signs(piece, message):
            weight = CLEAR if _MACHINE_ADDRESS.match(message.sender.email) else FAIR
            yield _named(where, at, firm, weight, IN_SENDER)


def _signs(name: str, message: Message) -> bool:
    """Whether a name, or its first word, is a line of its own as below a letter."""
    first, _, rest = name.partition(" ")
    line = rf"^[ \t]*{re.escape(first)}(?: {re.escape(rest)})?[ \t]*$"
    return re.search(line, message.text_of("body"), re.MULTILINE) is not None


def _by_cue(where: Passage, *, is_headless: bool) -> Iterator[Named]:
    for pattern, weight in CUES:
        opens_text = pattern.text.startswith("\\A")
        if where.part != "body" and opens_text:
            continue
        # the head of a letter, a notice or a text names who sends it
        cue = SELF if is_headless and opens_text else weight
        for match in pattern.finditer(where.text):
            yield from _firm(where, match, cue, is_own=cue == SELF)
    for match in WANTS.finditer(where.text):
        wants = match["many"] is not None or _is_for_many(match["name"])
        yield from _firm(where, match, FAIR, wants=wants)
    for match in BEHIND_OCCUPATION.finditer(where.text):
        if is_occupation(match["occupation"]):
            yield from _firm(where, match, CLEAR)
    for match in IN_PREPOSITION.finditer(where.text):
        if match["name"].split()[-1].lower() in ORGANIZATION_WORDS:
            yield from _firm(where, match, CLEAR)
    for match in WITH_LEGAL_FORM.finditer(where.text):
        yield from _firm(where, match, CLEAR)


def _is_for_many(name: str) -> bool:
    """Whether a name is a firm's rather than a person's."""
    last = name.rsplit(maxsplit=1)[-1].lower()
    return " " in name and (last in ORGANIZATION_WORDS or last.endswith("s") or "&" in name)


def _firm(
    where: Passage, match: re.Match[str], weight: int, *, is_own: bool = False, wants: bool = False
) -> Iterator[Named]:
    name = firm_name(match["name"])
    if name:
        yield _named(where, match.start("name"), name, weight, is_own=is_own, wants=wants)


def _named(
    where: Passage,
    start: int,
    name: str,
    weight: int,
    how: str = IN_WORDS,
    *,
    is_own: bool = False,
    wants: bool = False,
) -> Named:
    return Named(where.fact(name, start, start + len(name), how), weight, is_own, wants)


def _signed_for(where: Passage, sender: str) -> Iterator[Named]:
    """Firms below the closing words, under the name and the role of who signs."""
    first = sender.partition(" ")[0] or "\0"
    for number, line in enumerate(signature_lines(where.text, sender)):
        has_title = False
        if ": " in line.text:
            continue
        for piece in _PIECES.finditer(line.text):
            name = piece[0].strip()
            behind_at = _BEHIND_AT.search(name)
            start = line.start + piece.start() + piece[0].index(name)
            is_title = any(is_occupation(word) for word in name.split())
            has_title = has_title or is_title
            if behind_at:
                start, name = start + behind_at.end(), name[behind_at.end() :]
            elif is_title or (
                (number == 0 or line.text.startswith(first)) and not _stands_apart(line.text, piece)
            ):
                continue
            if name.startswith("The "):
                start, name = start + 4, name[4:]
            if not _NO_FIRM_LINE.search(name) and RUN.fullmatch(name) and firm_name(name):
                # behind "Senior Consultant," stands as often a department as the firm
                weight = FAIR if has_title and not behind_at else CLEAR
                yield _named(where, start, firm_name(name), weight, SIGNED, is_own=True)


def _stands_apart(line: str, piece: re.Match[str]) -> bool:
    """Whether a piece of a line that begins with a name is no more letters behind that name."""
    before = line[: piece.start()].rstrip(" ")
    return before.endswith(("|", "\u2022", "\u00b7")) or before.count(",") > 1


def _in_headlines(message: Message) -> Iterator[Named]:
    """Firms that are a piece of the subject, of an invite's title or of a page's."""
    people = {word.lower() for name in _names_of_people(message) for word in name.split()}
    for where, start, end in headlines(message):
        found = list(pieces(where.text, start, end))
        is_page = message.channel is Channel.WEB
        is_about_jobs = is_page and any(_JOBS_PIECE.search(piece) for _, piece in found)
        for at, piece in found:
            about = _SUBJECT_OF.match(piece)
            name = about["name"] if about else piece
            firm = firm_name(name) if RUN.fullmatch(name) else ""
            if firm and not _is_something_else(firm, people) and not _is_place(firm, message):
                weight = CLEAR if is_about_jobs else FAIR
                yield _named(where, at + piece.index(name), firm, weight, IN_HEADLINE)


def _is_something_else(name: str, people: Collection[str]) -> bool:
    """Whether a piece of a headline says what it is about, or names a person or a number."""
    words = name.lower().split()
    return re.search(r"\d\D?\d|\w-\d|\A[A-Z]{2,5}\d{1,2}\Z|\A\w+Jobs\Z", name) is not None or any(
        word in _NO_NAME_IN_HEADLINE or word in people or is_occupation(word) for word in words
    )


def _is_place(name: str, message: Message) -> bool:
    """Whether the words say that something is there."""
    there = re.compile(rf"\b(?:in|near|ex|around|based (?:in|at)) {re.escape(name)}\b")
    return any(there.search(part.text) for part in message.parts)


def _names_of_people(message: Message) -> Iterator[str]:
    """The names in addresses, and of who is greeted."""
    addresses = [*message.recipients, *([message.sender] if message.sender else [])]
    addresses += [each for event in message.events for each in event.attendees]
    yield from (each.name for each in addresses if " " in each.name or each in message.recipients)
    greeting = re.search(
        r"^(?i:hi|hello|dear|hey|hallo|liebe[r]?|bonjour|hola|ol\u00e1|beste) ([^\n,!:]{2,40})",
        message.text_of("body"),
        re.MULTILINE,
    )
    if greeting:
        yield greeting[1]
