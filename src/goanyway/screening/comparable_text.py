"""The text that is judged, made comparable and cut into sentences.

What hides words from a reader's program but not from the reader is undone: letters of other
scripts that look Latin, marks on letters, characters that nobody sees, digits for letters,
s p a c e d and d.o.t.t.e.d words, letters that changed places. A place in the comparable text is
a place in the original, so that a sign can show its words. The work grows no faster than the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from goanyway.screening.spelling import put_right

# Letters that look like Latin ones, lower case and capitals of the same look: a selection from
# Unicode's confusables.txt (UTS 39), version 17.0. Other forms of Latin letters
# (full width, mathematical, circled) and marks fall to compatibility decomposition.
_LOOK_ALIKES = {
    look_alike: letter
    for letter, look_alikes in {
        "a": "аАɑαΑаᎪ",
        "b": "ЬВвΒᏴɓ",
        "c": "сСϲϹⅽᏟ",
        "d": "ԁⅾᎠɗ",
        "e": "еЕεΕєЄҽᎬ",
        "f": "ƒϝғ",
        "g": "ɡցԌԍᏀ",
        "h": "һнНΗհᎻ",
        "i": "іІιΙıӏⅰᎥɩ",
        "j": "јЈϳᎫ",
        "k": "кКκΚᏦ",
        "l": "ӀⅼʟᏞ",
        "m": "мМΜⅿᎷ",
        "n": "ոηΝɴп",
        "o": "оОοΟօσᎤøØ",
        "p": "рРρΡᏢ",
        "q": "ԛզ",
        "r": "гᎡʀ",
        "s": "ѕЅꜱᏚ",
        "t": "тТτΤᎢ",
        "u": "υսцʋ",
        "v": "νѵѴᏙ",
        "w": "ԝԜωшᎳ",
        "x": "хХχΧⅹ×",
        "y": "уУүҮγΥ",
        "z": "ᴢΖᏃ",
        "'": "’‘`´ʼ′",
        '"': "“”„«»″",
        "-": "–—‑‐−―",
        " ": "\u00a0\u202f\t\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
        "\u3000",
        "\n": "\u2028\u2029\u0085\v\f",
    }.items()
    for look_alike in look_alikes
}
_UNSEEN = frozenset(("Cf", "Mn", "Me", "So", "Sk", "Cs", "Co", "Cn"))

# A line that was broken for its length goes on in the next, unless that is an item of a list.
_WRAP = re.compile(r"\n(?=[^\s>•*-])(?<=[^\n]{50}\n)")
_RUN_OF_SPACES = re.compile(r"(?<= ) {1,400}")
_PLAIN_CONTROLS = str.maketrans({"\t": " ", "\v": "\n", "\f": "\n", "\r": "\n"})
_DIGITS_IN_WORD = re.compile(
    r"(?:00|33)(?![\d%])(?<=[a-z]..)"
    r"|[0134578$](?:(?=[a-z@])(?<=[a-z@].)|(?![\w%])(?<=[a-z@][03]))"
    r"|[0134578$@]{2}(?=[a-z])(?<=[a-z]..)"
    r"|@(?=[a-z0-9$@]{1,16}(?:[^\w.@$-]|\.(?!\w)|\Z))(?<=[a-z0-9$]@)"
    r"|0(?=[a-z]{2})(?<!\w0)"
)
_LETTER_OF_DIGIT = dict(zip("0134578$@", "oieastbsa", strict=True))
# Three or more single letters with the same separator between them: a word that hides.
_SINGLE_LETTERS = re.compile(r"[ .\-_*·|][a-z][ .\-_*·|][a-z](?![a-z0-9'])")
_SPACED = re.compile(r"(?<![a-z0-9'])[a-z]([ .\-_*·|])(?:[a-z]\1){1,30}[a-z](?![a-z0-9'])")
_NO_ABBREVIATION = "".join(
    rf"(?<!\b{each}\.)" for each in ("mr", "mrs", "ms", "dr", "no", "rs", r"e\.g", r"i\.e")
)
_SENTENCE_END = re.compile(rf"[.!?](?=[\s\"')]){_NO_ABBREVIATION}|(?<!:)\n[ \r]{{0,20}}\n")


@dataclass(frozen=True, slots=True)
class Comparable:
    """A text made comparable: `text[i]` was character `places[i]` of the original."""

    text: str
    places: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that became the span from `start` to `end`, not empty."""
        return self.places[start], self.places[end - 1] + 1


def comparable(text: str) -> Comparable:
    """The text in lower case and plain Latin letters, with single spaces and unwrapped lines."""
    places: Sequence[int]
    strange = {ord(each): _plain(each) for each in set(text) if not each.isascii()}
    if all(len(plain) == 1 for plain in strange.values()):
        folded, places = text.translate(strange).lower(), range(len(text))
        if "\r" in folded:
            folded, places = _without(folded, places, _returns(folded))
        folded = folded.translate(_PLAIN_CONTROLS)
    else:
        folded, places = _folded(text)
    folded = _WRAP.sub(" ", folded)
    if "  " in folded:
        runs = [span for match in _RUN_OF_SPACES.finditer(folded) for span in range(*match.span())]
        folded, places = _without(folded, places, runs)
    folded = _DIGITS_IN_WORD.sub(_letters, folded)
    if _SINGLE_LETTERS.search(folded):
        spaced = [range(match.start() + 1, match.end(), 2) for match in _SPACED.finditer(folded)]
        folded, places = _without(folded, places, [gap for gaps in spaced for gap in gaps])
    return Comparable(put_right(folded), places)


def _letters(digits: re.Match[str]) -> str:
    """The letters that digits in a word stand for."""
    return "".join(_LETTER_OF_DIGIT[each] for each in digits[0])


def _returns(text: str) -> list[int]:
    """The carriage returns that a line feed follows: the line feed ends the line."""
    return [match.start() for match in re.finditer("\r(?=\n)", text)]


def _without(text: str, places: Sequence[int], dropped: Sequence[int]) -> tuple[str, Sequence[int]]:
    """The text without the characters at the ascending positions `dropped`."""
    if not dropped:
        return text, places
    pieces: list[str] = []
    kept: list[int] = []
    start = 0
    for position in (*dropped, len(text)):
        if start < position:
            pieces.append(text[start:position])
            kept.extend(places[start:position])
        start = position + 1
    return "".join(pieces), kept


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """The text in plain lower-case letters, and where each came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        plain = character.lower() if character.isascii() else _plain(character)
        if plain == "\r":
            plain = "" if text[place + 1 : place + 2] == "\n" else "\n"
        elif plain in "\t\v\f" and plain:
            plain = plain.translate(_PLAIN_CONTROLS)
        letters.append(plain)
        places.extend([place] * len(plain))
    return "".join(letters), places


@cache
def _plain(character: str) -> str:
    """What a character that is not ASCII stands for; empty where nobody sees it or it is a mark."""
    if character in _LOOK_ALIKES:
        return _LOOK_ALIKES[character]
    return "".join(
        _LOOK_ALIKES.get(each, each.lower() if len(each.lower()) == 1 else each)
        for each in unicodedata.normalize("NFKD", character)
        if unicodedata.category(each) not in _UNSEEN
    )


class Sentences:
    """Where each sentence of a comparable text starts and ends. The end of a line ends none."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _SENTENCE_END.finditer(text))]
        self._end = len(text)

    def around(self, position: int) -> tuple[int, int]:
        """The start and the end of the sentence in which `position` lies."""
        following = bisect_right(self._starts, position)
        end = self._starts[following] if following < len(self._starts) else self._end
        return self._starts[following - 1], end
