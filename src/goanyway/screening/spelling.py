"""Two letters that changed places within a word are put back, where that makes a usual word.

Who reads does not stumble over `paymnet`, and neither must the rules. Only a word that is not usual
is looked at, and only neighbors behind its first letter; so every letter keeps its length of text,
and a name is hardly ever taken for a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.screening.usual_words import USUAL_WORDS

SHORTEST = 4

_WORD = re.compile(r"[a-z]{4,20}")
_WORDS_TOO = frozenset(
    "brain brands bread calm clam diary filed flies garde hits lats lose marital mets norte quite"
    " reins scared signing singing snot spilt sprit stepped trail united untied".split()
)
"""Words that are one change away from a usual one, and are meant."""


def put_right(text: str) -> str:
    """A comparable text with such letters put back; every place stays."""
    wrong = {
        word: meant
        for word in set(_WORD.findall(text)) - USUAL_WORDS - _WORDS_TOO
        if (meant := _meant(word)) is not None
    }
    if not wrong:
        return text
    return _WORD.sub(lambda word: wrong.get(word[0], word[0]), text)


def _meant(word: str) -> str | None:
    """The one usual word that it is with two letters changed back; None where none or several."""
    found = {each for each in _changed_back(word) if each in USUAL_WORDS}
    return found.pop() if len(found) == 1 else None


def _changed_back(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
