"""Addresses in running text: a street with its number, in the order of the country.

Imprints hold addresses too: lines that name registers and managing directors are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from goanyway.reading.phrases import Pattern

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0141\u015a\u0160\u017b\u017d\u010c"
CAPITAL = rf"[{_UPPER}][\w'\u2019&-]{{0,25}}"
SMALL = r"(?:of|the|and|de|du|des|la|le|da|do|dos|di|del|van|der|den|am|an|zum|zur)"
_STREET_WORD = (
    r"(?:St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Dr|Drive|Ln|Lane|Way|Pl|Place|Plaza|Sq"
    r"|Square|Ct|Court|Pkwy|Parkway|Hwy|Highway|Terrace|Crescent|Close|Quay|Row|Hill|Gate|Wharf"
    r"|Crossing|Loop|Circle|Trail|Pike|Parade|Esplanade|Mews|Walk|Green|Park|Alley|Broadway)"
)
_NUMBERED_STREET = (
    r"(?:(?:Building|Block|Unit|Plot"
    r"|Blk)[ ])?\d{1,5}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?,?[ ](?![AP]\.?M\b)"
    rf"(?:[NSEW]\.?[ ])?(?:(?:{CAPITAL}|\d{{1,3}}(?:st|nd|rd|th))[ ]){{1,4}}{_STREET_WORD}\b\.?"
)
_CONTINENTAL_STREET = (
    r"(?:(?:[^\W\d_][\w.-]{2,25}(?:stra\u00dfe|strasse|str\.|gasse|platz|weg|allee|ring|zeile"
    r"|straat|laan"
    r"|plein|gatan|v\u00e4gen|vej|gade|veien|gata|katu|tie|ufer|damm)"
    rf"|(?:ul\.|ulica|al\.|Calle|C/|Avda\.?|Avenida|Paseo|Plaza|Rua|Av\.|Rue|rue|Via|Viale|Piazza"
    rf"|Corso|[Aa]venue|[Bb]oulevard|Pra\u00e7a|Travessa|Rambla)"
    rf"(?:[ ](?:{SMALL}|{CAPITAL}|l['\u2019]{CAPITAL})){{1,4}}),?[ ]\d{{1,4}}[A-Za-z]?\b"
    rf"|\d{{1,4}}(?: bis| ter)?,?[ ](?:rue|avenue|boulevard|boul\.|av\.|place|quai|chemin|ch\."
    rf"|all\u00e9e|impasse|route|cours|c\u00f4te|rang|mont\u00e9e)"
    rf"(?:[ ](?:{SMALL}|{CAPITAL}|l['\u2019]{CAPITAL})){{1,5}})"
)
TAIL = (
    rf"(?:(?:,|,?[ ]\u2013|,?[ ]-)[ ]?(?:the )?(?:\d{{1,6}}[A-Za-z]{{0,3}}[ ])?(?:{CAPITAL}"
    rf"|[A-Z0-9]{{2,4}})"
    rf"(?:[ ](?:{SMALL}[ ])?(?:{CAPITAL}|\d[A-Z]{{2}}|\d{{1,6}}|[Ff]loor)){{0,4}}"
    r"|,?[ ]\w{1,6}[ ][Ff]loor(?:[ ](?:HR|[A-Z][a-z]{2,12}))?|,[ ]\d{4,6}(?:[ ][A-Z]{2})?\b){0,5}"
)
_ESTATE = (
    rf"(?:Pol\.|Pol[i\u00ed]gono|P\.[ ]?I\.)[ ](?:Ind\.|Industrial)?(?:[ ](?:{SMALL}"
    rf"|{CAPITAL})){{1,5}}"
    rf",[ ](?:nave|parcela|calle|c/)[ ]\w{{1,6}}(?:,[ ]{CAPITAL})?"
)
_STREET = Pattern(
    rf"(?<![\w:.,/$-])(?:{_NUMBERED_STREET}|{_CONTINENTAL_STREET}|{_ESTATE}){TAIL}(?:[ ]\d{{5}}\b)?"
)
_UNIT = (
    rf"(?:Unit|Level|Suite|Block|Blk|Plot|Shop|No\.|\d{{1,2}}(?:st|nd|rd"
    rf"|th)[ ]Floor)(?:[ ]\d{{1,4}}[A-Za-z]?)?"
    rf",?[ ]{CAPITAL}(?:[ ]{CAPITAL}){{0,3}}(?:,[ ]{CAPITAL}(?:[ ]{CAPITAL}){{0,3}}){{1,3}}"
    rf"(?:,?[ ](?:-[ ])?(?:\d{{4,6}}"
    rf"|[A-Z]{{1,2}}\d{{1,2}}[A-Z]?[ ]\d[A-Z]{{2}})(?:[ ]{CAPITAL}){{0,2}})?"
)
_POSTAL = Pattern(
    rf"(?<![\w:.,/$-]){CAPITAL}[ ](?:(?:{CAPITAL}|{SMALL})[ ]){{0,3}}\d{{1,4}}[A-Za-z]?,[ ]"
    rf"(?:[A-Z]{{1,2}}-)?\d{{4,5}}(?:[ ][A-Z]{{2}})?[ ]{CAPITAL}(?:[ -]{CAPITAL})?"
)
"""A house number and a postcode make a street of any name: "Am Graben 12, 57999 Ort"."""

_IN_UNIT = Pattern(rf"(?<![\w:.,/$-]){_UNIT}")

ADDRESS_LINE = Pattern(
    rf"^[ \t]{{0,4}}(?P<place>(?:The[ ])?(?:\d{{1,5}}[A-Za-z]?[ ])?{CAPITAL}(?:[ ](?:{SMALL}"
    rf"|&|{CAPITAL}"
    rf"|\d{{1,5}}[A-Za-z]?|\(\w{{2,6}}\))){{0,6}}"
    rf"(?:,[ ](?:[\w'\u2019./&-]{{1,25}})(?:[ ][\w'\u2019./&-]{{1,25}})"
    r"{0,4}){1,5})\.?[ \t]{0,4}$",
    re.MULTILINE,
)
DAY_OR_TIME = Pattern(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b20\d\d\b|\d[:.]\d\d|\b[ap]m\b|[$£€@]"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|\b(?:dear|hi|hello|manager|director|recruiter|officer|team|yours|coordinator|engineer"
    r"|partner|assistant|specialist|head)\b",
    re.IGNORECASE,
)
_IMPRINT = Pattern(
    r"\b(?:HRB|HRA|Impressum|registered (?:office|in|address)|VAT|USt|GF|KvK|company (?:no"
    r"|number|reg)"
    r"|CIN|ABN|SIREN|SIRET|Amtsgericht|all rights reserved|unsubscribe)\b|©|\|[^|\n]{1,80}\|",
    re.IGNORECASE,
)


def find_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where addresses stand, each with what its own line says of it."""
    lines = list(ADDRESS_LINE.finditer(text))
    for match in chain(_STREET.finditer(text), _POSTAL.finditer(text), _IN_UNIT.finditer(text)):
        begins, ends = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
        if _IMPRINT.search(text[begins : ends if ends >= 0 else len(text)][:400]):
            continue
        line = next(
            (each for each in lines if each.start() <= match.start() and match.end() <= each.end()),
            None,
        )
        whole = line is not None and not DAY_OR_TIME.search(line["place"])
        yield line.span("place") if line and whole else match.span()
