"""Words written so that programs do not find them: a sign by itself."""

from __future__ import annotations

import re

from goanyway.domain.screening import Family, Strength
from goanyway.screening.rule import Rule

RULE = Rule(
    "disguised-words",
    Family.WRITING,
    Strength.STRONG,
    "It hides words from filters, with letters from another alphabet or characters nobody can see.",
    "A name in two alphabets; soft hyphens in a newsletter.",
    ("written-messages",),
)

# A Latin and a Cyrillic letter side by side, or two unseen characters within Latin words.
_DISGUISED = re.compile(
    "[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]"
    "|[A-Za-z][\u200b-\u200d\u2060\u202a-\u202e\u2066-\u2069\ufeff][A-Za-z]"
    "[^\n]{0,40}?[A-Za-z][\u200b-\u200d\u2060\u202a-\u202e\u2066-\u2069\ufeff]"
)


def disguised(text: str) -> tuple[int, int] | None:
    """Where an original text hides a word, if it does."""
    if text.isascii():
        return None
    found = _DISGUISED.search(text)
    return found.span() if found else None
