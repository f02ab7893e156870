"""How to take part from afar: the link, the number to dial, the code to give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.domain.facts import Join
from goanyway.domain.message import Message
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import Passage, Reading, sentence_before, written

_LINK = Pattern(r"(?:https?://|www\.)[^\s<>\"'\])}]{4,300}")
_PROVIDER = Pattern(
    r"zoom(?:er)?\b|zoom\.us|teams\.|meet\.|webex|whereby|jit\.si|gotomeet|bluejeans|skype"
    r"|hirevue|/meetup|chime"
    r"|/j/|sparkhire|willo|assess|tests?\.|hackerrank|codility|codesignal|testgorilla|videoask"
    r"|meeting",
    re.IGNORECASE,
)
IS_MEETING = Pattern(r"zoom|teams\.|meet|webex|whereby|jit\.si|skype|reunion|/j/", re.IGNORECASE)
"""Addresses of services for video meetings."""

_NO_MEETING = Pattern(
    r"unsub|privacy|calendly|/book|sched|slots?|maps|directions|linkedin|facebook|twitter"
    r"|instagram|survey"
    r"|careers?\.|/careers|jobs?[./]|policy|disclaimer|\.(?:png|jpg|gif|pdf)|dial-?in"
    r"|local-?numbers|/help|support"
    r"|pinno|options|//cal\.|//git|/repo",
    re.IGNORECASE,
)
_JOINS = Pattern(
    r"\b(?:join|link|zoom|teams|google meet|webex|meeting|video ?(?:call|chat|konferenz"
    r"|llamada|chamada)?|access|rejoindre|lien|unirse|enlace|participar|beitreten|teilnehmen|zugang"
    r"|deelnemen|toegang|delta|anslut|do\u0142\u0105cz|p\u0159ipojit|partecipa|entrar|acessar"
    r"|acceder"
    r"|come\u00e7ar|iniciar|empezar|comenzar|commencer|starten|get started|start (?:now|your|the)"
    r"|start (?:interview|assessment|test)|begin|record|take (?:the|your)"
    r"|assessment|test|skype|connect|click|videollamada|videochamada)\b",
    re.IGNORECASE,
)
_BOOKS = Pattern(
    r"\b(?:pick|choose|book|select|schedule|reschedule|slot|availability|apply|website|survey"
    r"|map|directions|parking"
    r"|profile|about us|read more|blog|job description|form)\b",
    re.IGNORECASE,
)
_CODE = Pattern(
    r"(?<![?&/=])\b(?:pass ?code|password|passwort|pwd|pin(?: code)?|access code|meeting code"
    r"|conference (?:code|id)|participant"
    r" code|kenncode|code d['\u2019]acc\u00e8s|code secret|mot de passe|contrase\u00f1a|clave|senha"
    r"|codice|c\u00f3digo(?: de acceso| de acesso)?|has\u0142o|kod dost\u0119pu|heslo|wachtwoord"
    r"|toegangscode|l\u00f6senord|adgangskode|kode|code|entry code)"
    r"(?:[ ]{0,10}[:#=][ ]{0,3}|\t|[ ]is[ ]"
    r"|[ ](?=[\w]*\d))(?P<code>[A-Za-z0-9@!$%&*_-]{2,20}(?:[ ]\d{2,4}){0,3}#?)",
    re.IGNORECASE,
)
_NUMBER = Pattern(
    r"\b(?:dial(?:[ -]?in)?(?: (?:number|to))?|call[ -]?in(?: number)?|(?:by"
    r"|via) (?:tele)?phone|or dial|phone audio|audio only"
    r"|conference (?:line|number)|bridge|join by (?:tele)?phone)"
    r"(?:[^\d+(]|\([A-Z]{2}\)){0,30}(?P<number>\+?\(?\d[\d ().-]{6,20}\d)",
    re.IGNORECASE,
)


def read_joining(message: Message) -> Reading[Join]:
    """Link, number and code, as one fact at the place of the first."""
    link = next(_links(message), None)
    number = next(
        ((where, match) for where in written(message) for match in _NUMBER.finditer(where.text)),
        None,
    )
    codes = [
        (where, match)
        for where in written(message)
        for match in _CODE.finditer(where.text)
        if re.search(r"\d|[a-z][A-Z]|[A-Z]{2}", match["code"])
        and match["code"].lower() != "meeting"
    ]
    code = codes[0][1]["code"].strip() if codes else None
    dialled = re.sub(r"[ ]{2,}", " ", number[1]["number"]).strip() if number else None
    how = "how to take part"
    if link is not None:
        where, start, end, target = link
        return Reading(where.fact(Join(target, dialled, code), start, end, how))
    if number is None:
        return Reading()
    where, match = number
    return Reading(where.fact(Join(None, dialled, code), *match.span("number"), how))


def _links(message: Message) -> Iterator[tuple[Passage, int, int, str]]:
    """Links to a meeting or a test: those of known services first."""
    found: list[tuple[int, Passage, int, int, str]] = []
    for where in written(message):
        for match in _LINK.finditer(where.text):
            target = match[0].rstrip(".,;:!?")
            before = sentence_before(where.text, match.start(), 80)
            line = where.text[max(0, match.start() - 80) : match.start()].rpartition("\n")[2]
            found.append(
                (
                    _score(target, f"{before} {line}"),
                    where,
                    match.start(),
                    match.start() + len(target),
                    target,
                )
            )
        for link in message.part(where.part).links:
            words = where.original[link.start : link.end]
            before = sentence_before(where.text, link.start, 40)
            if (
                link.target.startswith(("http", "www"))
                and where.text[link.start : link.end] == words
            ):
                score = _score(link.target, f"{before} {words}")
                found.append((score, where, link.start, link.end, link.target))
    for score, where, start, end, target in sorted(found, key=lambda each: -each[0]):
        if score:
            yield where, start, end, target


def _score(target: str, words: str) -> int:
    """How surely a link leads to a meeting: 2, 1, or 0 where it does not."""
    if _NO_MEETING.search(target) or _BOOKS.search(words):
        return 0
    return 2 if _PROVIDER.search(target) else 1 if _JOINS.search(words) else 0
