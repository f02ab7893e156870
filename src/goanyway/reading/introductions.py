"""People whom the words introduce: "you will meet …", "Panel: …", "Name (role)", "Ms Name"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from goanyway.domain.facts import Fact, Person
from goanyway.reading.person_names import Firms, Named, addressed, is_no_name, name_at, names_in
from goanyway.reading.phrases import Pattern
from goanyway.reading.reach import MENTION_LIMIT
from goanyway.reading.words import BLANK, Passage

IN_WORDS = "named in the words"
_LABELS = (
    r"interviewers?(?:\(s\))?(?: names?)?|(?:interview |selection )?panel(?:ists| members?)?(?:"
    r"\(s\)| names?)?|attendees|participants|who|hiring manager|line manager|recruiter|recruiting"
    r" contact|point of contact|s?poc|contact(?: person| name| for queries)?"
    r"|enquiries(?: to)?|inquiries|queries|questions(?: to)?|for (?:a|an informal|further)"
    r"[^\n:]{0,40}|informal (?:chat|discussion)|host(?:ed by)?s?|organi[sz]er|meeting with"
    r"|you(?:['\u2019]ll| will)? meet"
    r"|ansprechpartner(?:in)?|ansprechperson|kontakt(?:person)?|gespr\u00e4chspartner(?:in|innen)?"
    r"|teilnehmer(?:innen)?|(?:nehmen )?teil|mit|personne[- ]ressource|interlocut(?:eur|rice)|avec"
    r"|personne [\u00e0a] contacter|recruteur|(?:persona de )?contacto|preguntar por"
    r"|entrevistador(?:a|es|as)?|con|respons[\u00e1a]vel|contato|falar com|procurar por|com"
    r"|contactpersoon|gesprek met|vraag naar|met|referente"
    r"|(?<!candidate )(?<!applicant )(?<!your )(?:full )?name|colloquio con|osoba kontaktowa|z"
)
_PHRASES = (
    r"meet(?:ing)?(?: with)?|with|you will (?:meet|see)|(?:led|run|seen|chaired|conducted"
    r"|interviewed|hosted|headed|joined|sent|signed|written) by|from|interviewer is"
    r"|(?:speak|talk|chat)(?:ing)? (?:with|to)|ask(?:ing)? for|reports? to|reporting to"
    r"|introduce you to|my colleagues?|your (?:recruiter|contact|interviewer|host)"
    r"(?: is| will be)?|consists of|panel (?:is|will be)|manager (?:is|will be)"
    r"|(?:his|her|their|my) name(?:['\u2019]?s| is)|(?:copied|cc['\u2019]?d|copying|cc['\u2019]?ing"
    r"|looped|looping|adding|added)(?: in)?|behalf of|get in touch with|reach out to"
    r"|vous rencontrerez|compos\u00e9 de|rencontrer|te entrevistar\u00e1|je spreekt met|spreken met"
    r"|gespr\u00e4ch mit|treffen (?:sie|wir|du)|dirigirse a|entrevista con|entretien avec"
    r"|entrevue avec|conversa com|entrevista com|conducted with|contact(?:ing)?|call(?:ing)?"
)
_LIST_BEGINS = Pattern(
    rf"\b(?:(?:{_LABELS})(?:[ ]?:\s{{1,20}}|[ ]?\t|[ ][\u2013-][ ]|[ ]\()"
    rf"|(?:{_PHRASES}|hosts?|who|attendees|participants|contact|interviewers?"
    r"|(?:interview )?panel)(?:[ ]?:\s{1,3}|[ ]|[ ]?:?\t))"
    r"(?:(?:both|either) )?(?:(?:me|myself|us),? (?:and|with) )?(?:with )?(?=[^\W\d_])",
    re.IGNORECASE,
)
_UNSURE = Pattern(
    r"(?:with|from|mit|avec|con|com|met|z|me|call|calling|contact|contacting|adding|added|teil"
    r"|by|questions(?: to)?|queries)\W",
    re.IGNORECASE,
)
_SELF_NAMED = Pattern(
    r"\b(?:[Mm]y name is|[Tt]his is|[Ii] am|[Ii]['\u2019]m|[Ii]t['\u2019]s|[Ii]ts)[ ](?:(?:Mr|Ms"
    r"|Mrs|Dr)\.? )?(?P<name>[A-Z][\w'\u2019-]{1,20}(?:[ ][A-Z][\w'\u2019-]{1,20}){0,2})"
    r"(?=,? (?:and I|from|with|at|a |the |here|your |of )\b|,? (?:[a-z]{2,15} ){0,2}(?:recruiter"
    r"|manager|owner)\b)"
)
_POSSESSIVE = Pattern(
    r"\b(?:our|your|my|der|dem|die|den|unser\w{0,3}|notre|votre)[ ](?=[^\W\d_])", re.IGNORECASE
)
_IS_FIRM = Pattern(
    r"\b(?:partners?|clients?|principals?|agents?|hosts?|suppliers?)\Z", re.IGNORECASE
)
_NEXT = Pattern(
    r"(?:,?[ ](?:and|&|et|und|sowie|y|e|en|i|or|plus|with|\+)[ ]|,[ ]|;[ ]|[ ]?/[ ]?"
    r"|\n[ \t]{0,30}[-\u2022*]?[ ]?)(?:de |d['\u2019])?"
)
_BELOW = Pattern(
    r"(?:composed as follows|as follows|panel(?: members)?|interviewers?|members(?: are)?|team"
    r"|you will meet|meet|board|with|will be|includes?|consists? of|nehmen teil|attendees"
    r"|participants|present)"
    r"[ ]?:[ ]*\n[ \t]*\n?"
    r"(?=[ \t]{0,10}[-*\u2022]?[ ]?[^\W\d_])",
    re.IGNORECASE,
)
_ITEM = Pattern(r"[ \t]{0,10}(?:[-*\u2022\u00b7][ ]?|\d{1,2}[:.]\d\d[ ]{1,3})?(?=[^\W\d_])")
_EMAIL = Pattern(r"(?<![\w.+-])(?P<local>[\w.+-]{2,40})@[\w-]{1,40}\.")
_ADDRESS_BEHIND = Pattern(r"[,:]?[ ]?[(<]?(?P<local>[\w.+-]{2,40})@(?=[\w-])")
MOST = 12


def introduced(where: Passage, firms: Firms) -> Iterator[Fact[Person]]:
    """Everybody whom the passage introduces by name."""
    begins = where.text.find("\n\n") if where.part.startswith("invite") else 0
    text = BLANK * begins + where.text[max(0, begins) :]
    names = list(islice(names_in(text, firms), MENTION_LIMIT))
    for named in (
        *_listed(text, firms),
        *_behind_possessive(text, firms),
        *_one_below_the_other(text, firms),
        *addressed(text, firms),
        *(named for named in names if named.role),
        *_with_address(text, names),
    ):
        yield where.fact(Person(named.name, named.role), named.start, named.end, IN_WORDS)
    for match in _SELF_NAMED.finditer(text):
        if not any(map(is_no_name, match["name"].split())):
            yield where.fact(Person(match["name"]), *match.span("name"), "who wrote says so")


def _listed(text: str, firms: Firms) -> Iterator[Named]:
    """Names behind a label or a phrase, one after the other."""
    for cue in _LIST_BEGINS.finditer(text):
        names = _names_from(text, cue.end(), firms)
        is_sure = not _UNSURE.match(cue[0]) or len(names) > 1 or any(each.role for each in names)
        if is_sure or (any(firms) and not cue[0].lower().startswith("from")):
            yield from names


def _behind_possessive(text: str, firms: Firms) -> Iterator[Named]:
    """Names behind "our" or "your" and a role: "your recruiter, Dana Whitlock"."""
    for match in _POSSESSIVE.finditer(text):
        named = name_at(text, match.start(), firms)
        if named is not None and not _IS_FIRM.search(named.role or ""):
            yield named


def _names_from(text: str, at: int, firms: Firms) -> list[Named]:
    """The names of a list that begins at `at`, with their roles."""
    found: list[Named] = []
    position = at
    while len(found) < MOST:
        named = name_at(text, position, firms)
        if named is None:
            break
        found.append(named)
        following = _NEXT.match(text, named.end)
        if following is None:
            break
        position = following.end()
    return found


def _one_below_the_other(text: str, firms: Firms) -> Iterator[Named]:
    """Names on lines of their own below "the panel is composed as follows:"."""
    for cue in _BELOW.finditer(text):
        at = cue.end()
        for _ in range(MOST):
            item = _ITEM.match(text, at)
            named = name_at(text, item.end(), firms) if item else None
            if named is None:
                break
            yield named
            line_end = text.find("\n", named.end)
            if line_end < 0:
                break
            at = line_end + 1


def _with_address(text: str, names: list[Named]) -> Iterator[Named]:
    """Names of which first and last word stand in an address, as in jane.doe@acme.example."""
    addresses = {
        frozenset(part for part in re.split(r"[\W\d_]+", _plain(match["local"])) if len(part) > 1)
        for match in _EMAIL.finditer(text)
    }
    pairs = {
        (one, other)
        for parts in addresses
        if 1 < len(parts) < 4
        for one in parts
        for other in parts
    }
    for named in names if addresses else ():
        words = _plain(named.name).split()
        behind = _ADDRESS_BEHIND.match(text, named.end)
        if any((words[0], each) in pairs for each in words[1:]) or (
            behind and _plain(behind["local"]).startswith(words[0])
        ):
            yield named


def _plain(text: str) -> str:
    """The text in small letters, without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))
