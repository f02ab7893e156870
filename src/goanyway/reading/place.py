"""Where the interview is, or the job of a posting. A link to a meeting is no place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.interchange.ics import PLACE as INVITE_PLACE
from goanyway.interchange.job_posting import PLACE as POSTING_PLACE
from goanyway.reading.signature import above_signature
from goanyway.reading.words import LABEL_ENDS, Passage, Reading, labelled, passage, written

_ONLINE = re.compile(
    r"https?://|\bwww\.|\b(?:zoom|teams|google meet|webex|skype|hangouts|video|virtual|online"
    r"|phone|telephone|call|remote|link|tbd|tba|your (?:home|computer|laptop)|anywhere)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:^[^\w\n]{0,6}|(?<=[.!?][ ]))(?:where|(?:interview |work |job )?location|address|place"
    r"|venue|office|site"
    rf"|ort|report to|meet at|interview venue|lieu|lugar|luogo|plats|sted|paikka|miejsce"
    rf"|m\u00edsto|local)"
    rf"{LABEL_ENDS}[ ]{{0,12}}(?P<place>[^\n\t]{{3,160}})",
    re.IGNORECASE | re.MULTILINE,
)
_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0141\u015a\u0160\u017b\u017d\u010c"
_CAPITAL = rf"[{_UPPER}][\w'\u2019&-]{{0,25}}"
_SMALL = r"(?:of|the|and|de|du|des|la|le|da|do|dos|di|del|van|der|den|am|an|zum|zur)"
_STREET_WORD = (
    r"(?:St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Dr|Drive|Ln|Lane|Way|Pl|Place|Plaza|Sq"
    r"|Square|Ct|Court|Pkwy|Parkway|Hwy|Highway|Terrace|Crescent|Close|Quay|Row|Hill|Gate|Wharf"
    r"|Crossing|Loop|Circle|Trail|Pike|Parade|Esplanade|Mews|Walk|Green|Park|Alley|Broadway)"
)
_NUMBERED_STREET = (
    r"\d{1,5}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?,?[ ](?![AP]\.?M\b)"
    rf"(?:[NSEW]\.?[ ])?(?:(?:{_CAPITAL}|\d{{1,3}}(?:st|nd|rd|th))[ ]){{1,4}}{_STREET_WORD}\b\.?"
)
_CONTINENTAL_STREET = (
    r"(?:(?:[^\W\d_][\w.-]{2,25}(?:stra\u00dfe|strasse|str\.|gasse|platz|weg|allee|ring|zeile"
    r"|straat|laan"
    r"|plein|gatan|v\u00e4gen|vej|gade|veien|gata|katu|tie|ufer|damm)"
    rf"|(?:ul\.|ulica|al\.|Calle|C/|Avda\.?|Avenida|Paseo|Plaza|Rua|Av\.|Rue|rue|Via|Viale|Piazza"
    rf"|Corso|[Aa]venue|[Bb]oulevard|Pra\u00e7a|Travessa|Rambla)"
    rf"(?:[ ](?:{_SMALL}|{_CAPITAL}|l['\u2019]{_CAPITAL})){{1,4}}),?[ ]\d{{1,4}}[A-Za-z]?\b"
    rf"|\d{{1,4}}(?: bis| ter)?,?[ ](?:rue|avenue|boulevard|place|quai|chemin)"
    rf"(?:[ ](?:{_SMALL}|{_CAPITAL}|l['\u2019]{_CAPITAL})){{1,5}})"
)
_TAIL = (
    rf"(?:(?:,|,?[ ]\u2013|,?[ ]-)[ ]?(?:the )?(?:\d{{1,6}}[A-Za-z]{{0,3}}[ ])?(?:{_CAPITAL}"
    rf"|[A-Z0-9]{{2,4}})"
    rf"(?:[ ](?:{_SMALL}[ ])?(?:{_CAPITAL}|\d[A-Z]{{2}}|\d{{1,6}}|[Ff]loor)){{0,4}}"
    r"|,[ ]\w{1,6}[ ][Ff]loor|,[ ]\d{4,6}(?:[ ][A-Z]{2})?\b){0,5}"
)
_STREET = re.compile(
    rf"(?<![\w:.,/$-])(?:{_NUMBERED_STREET}|{_CONTINENTAL_STREET}){_TAIL}(?:[ ]\d{{5}}\b)?"
)
_BUILDING = (
    r"(?:Building|House|Hall|Cent(?:re|er)|Campus|Hospital|School|College|University|Library|Office"
    r"|Tower|Park|Studio|Museum|Hotel|Plant|Depot|Works|Yard|Clinic|Surgery|Institute|Block|Wing"
    r"|Suite|Room|Headquarters|HQ|Branch|Store|Warehouse|Restaurant|Caf\u00e9|Cafe|Terminal|Annex"
    r"|Annexe|Church|Farm|Mill|Pavilion|Arena|Theatre|Kitchen|Gate)"
)
_NAMED_BUILDING = re.compile(
    rf"\b(?:at|in|to)[ ](?:our[ ][a-z ]{{1,30}},[ ])?(?P<the>the[ ])?"
    rf"(?P<place>(?:{_CAPITAL}[ ](?:{_SMALL}[ ])?)"
    rf"{{1,4}}{_BUILDING}\b(?:[ ](?:\d{{1,3}}[A-Z]?|[A-Z]))?(?P<tail>{_TAIL}))"
)
_OUR_PLACE = re.compile(
    rf"\b(?:at|in|to)[ ](?P<place>our[ ](?:{_CAPITAL}[ ]){{1,3}}(?:office|branch|store|site"
    rf"|campus|shop"
    rf"|clinic|depot|warehouse|plant|headquarters|studio|school|hub|factory)"
    rf"|our[ ](?:\w{{1,15}}[ ]){{0,2}}"
    rf"(?:office|branch|store|site|campus|shop|clinic|depot|warehouse|plant|headquarters"
    rf"|studio|hub)[ ]"
    rf"(?:in|on|at)[ ](?:{_CAPITAL})(?:[ ]{_CAPITAL}){{0,3}}(?:,[ ]{_CAPITAL}(?:[ ]{_CAPITAL})?)?)"
)
_ADDRESS_LINE = re.compile(
    rf"^[ \t]{{0,4}}(?P<place>(?:The[ ])?(?:\d{{1,5}}[A-Za-z]?[ ])?{_CAPITAL}(?:[ ](?:{_SMALL}"
    rf"|&|{_CAPITAL}"
    rf"|\d{{1,5}}[A-Za-z]?|\(\w{{2,6}}\))){{0,6}}"
    rf"(?:,[ ](?:[\w'\u2019./&-]{{1,25}})(?:[ ][\w'\u2019./&-]{{1,25}})"
    r"{0,4}){1,5})\.?[ \t]{0,4}$",
    re.MULTILINE,
)
_DAY_OR_TIME = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b20\d\d\b|\d[:.]\d\d|\b[ap]m\b|[$£€@]"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|\b(?:dear|hi|hello|manager|director|recruiter|officer|team|yours|coordinator|engineer"
    r"|partner|assistant|specialist|head)\b",
    re.IGNORECASE,
)


NAMED = "the line that names the place"


def read_place(message: Message) -> Reading[str]:
    """The place, as written."""
    for posting in message.postings:
        span = labelled(message, posting.part, POSTING_PLACE)
        if posting.place and span is not None:
            where = passage(message, posting.part)
            return Reading(where.fact(posting.place, *span, "the posting's own description"))
    for event in message.events:
        span = labelled(message, event.part, INVITE_PLACE)
        if event.location and span is not None and not _ONLINE.search(event.location):
            where = passage(message, event.part)
            return Reading(where.fact(event.location, *span, "the calendar invite"))
    texts = written(message)
    for read in (_labelled, _addresses, _buildings, _firms_own):
        found = {fact.value: fact for where in texts for fact in read(where)}
        longest = max(found, key=len, default="")
        if found and all(value in longest for value in found):
            return Reading(found[longest])
        if found:
            return Reading(readings=tuple(found.values()))
    return Reading()


def _labelled(where: Passage) -> Iterator[Fact[str]]:
    for match in _LABEL.finditer(where.text):
        place = re.split(r"[ ]\(|[ ]\|[ ]|;[ ]", match["place"])[0].rstrip(" .,")
        if place and not _ONLINE.search(match["place"]):
            start = match.start("place")
            yield where.fact(place, start, start + len(place), NAMED)
            return


def _addresses(where: Passage) -> Iterator[Fact[str]]:
    text = above_signature(where.text)
    lines = list(_ADDRESS_LINE.finditer(text))
    for match in _STREET.finditer(text):
        line = next(
            (each for each in lines if each.start() <= match.start() and match.end() <= each.end()),
            None,
        )
        whole = line is not None and not _DAY_OR_TIME.search(line["place"])
        start, end = line.span("place") if line and whole else match.span()
        place = text[start:end].rstrip(".,")
        yield where.fact(place, start, start + len(place), "the address in the words")


def _buildings(where: Passage) -> Iterator[Fact[str]]:
    text = above_signature(where.text)
    for match in _ADDRESS_LINE.finditer(text):
        place = match["place"].rstrip(" .,")
        before = text[: match.start()].rstrip("\n ").rpartition("\n")[2]
        is_person = re.match(r"(?:Mr|Ms|Mrs|Dr|Prof\w*)\.? ", place) is not None
        if not is_person and not _DAY_OR_TIME.search(place) and _DAY_OR_TIME.search(before):
            start = match.start("place")
            yield where.fact(place, start, start + len(place), "the line below the time")
            return
    for match in _NAMED_BUILDING.finditer(text):
        place = re.split(r",[ ](?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)", match["place"])[
            0
        ].rstrip(" .,")
        start = match.start("place")
        if place.lower().startswith(("assessment", "training", "recruitment")):
            continue
        if match["the"] or match["tail"]:  # else it is the firm's name
            yield where.fact(place, start, start + len(place), "the building in the words")


def _firms_own(where: Passage) -> Iterator[Fact[str]]:
    for match in _OUR_PLACE.finditer(above_signature(where.text)):
        yield where.fact(match["place"], *match.span("place"), "the firm's own place")
