"""The telephone number of whom wrote a message: the one that stands nearest to its end.

A signature stands last. Nobody answers a fax number, a number to dial into a call or a reference.
"""

from __future__ import annotations

import re

from goanyway.domain.message import Message

LEAST, MOST = 7, 15
"""So many digits has a telephone number (ITU-T E.164 allows up to 15)."""

_NUMBER = re.compile(
    r"(?<![\w$€£.,/@=-])(\+?\(?\d{1,4}\)?(?:[ .\-\u00a0]?\(?\d{2,5}\)?){1,5}"
    r"(?:\s?(?:x|ext\.?)\s?\d{1,5})?)(?![\w@/-]|[.,]\d)"
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_NOT_TO_CALL = re.compile(
    r"\b(?:fax|ref(?:erence)?|id|code|passcode|pin|dial|join|meeting|conference|zoom|req\w*|zip)\b",
    re.IGNORECASE,
)
_TELEPHONE = re.compile(
    r"\b(?:tel|phone|ph|cell|mobile|office|direct|call|text|ring|reach|t|m|p|c)\b", re.IGNORECASE
)


def telephone_of(message: Message) -> str:
    """The number as it is written; empty where none stands there."""
    found = ""
    for part in message.parts:
        for line in part.text.splitlines():
            if _NOT_TO_CALL.search(line):
                continue
            for each in _NUMBER.finditer(line):
                written = each.group(1).strip()
                digits = sum(letter.isdigit() for letter in written)
                if not LEAST <= digits <= MOST or _DATE.fullmatch(written):
                    continue
                if written.isdigit() and not _TELEPHONE.search(line):
                    continue  # a bare row of digits may be any number
                found = written
    return found
