"""The text that is judged, made comparable and cut into sentences.

A place in the comparable text is a place in the original, so that a sign can show its words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_LOOK_ALIKES = str.maketrans("’‘`´“”–—‑\u00a0\u202f\t", "''''\"\"---   ")
# A line that was broken for its length goes on in the next, unless that is an item of a list.
_WRAP = re.compile(r"(?<=[^\n]{50})\n(?=[^\s>•*-])")
_DROPPED = re.compile("[\r\u00ad\u200b-\u200d\u2060\ufeff]|(?<= ) ")
_ABBREVIATION = r"(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bdr)(?<!\bno)(?<!\brs)(?<!\be\.g)(?<!\bi\.e)"
_SENTENCE_END = re.compile(rf"{_ABBREVIATION}[.!?](?=[\s\"')])|\n[ \r]{{0,20}}\n")


@dataclass(frozen=True, slots=True)
class Comparable:
    """A text made comparable: `text[i]` was character `places[i]` of the original."""

    text: str
    places: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that became the span from `start` to `end`, not empty."""
        return self.places[start], self.places[end - 1] + 1


def comparable(text: str) -> Comparable:
    """The text in lower case, with plain marks, single spaces and unwrapped lines."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
    unwrapped = _WRAP.sub(" ", lowered.translate(_LOOK_ALIKES))
    dropped = {match.start() for match in _DROPPED.finditer(unwrapped)}
    if not dropped:
        return Comparable(unwrapped, range(len(unwrapped)))
    places = [place for place in range(len(unwrapped)) if place not in dropped]
    return Comparable("".join(unwrapped[place] for place in places), places)


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
