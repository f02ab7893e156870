"""The text that is judged: without what is quoted, made comparable, cut into sentences.

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
_ORIGINAL_MESSAGE = re.compile(r"-{2,10} ?original message ?-{2,10}", re.IGNORECASE)
_ABBREVIATION = r"(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bdr)(?<!\bno)(?<!\brs)(?<!\be\.g)(?<!\bi\.e)"
_SENTENCE_END = re.compile(rf"{_ABBREVIATION}[.!?](?=[\s\"')])|\n[ \r]{{0,20}}\n")


def own_words(text: str) -> str:
    """The text with what it quotes from earlier messages blanked out.

    Quoted are lines that start with ">", and all that follows "On … wrote:" (unless the
    quotation below it has its own ">") or "-----Original Message-----". A text that is nothing
    but a quotation is returned whole: then the quotation is what was received.
    """
    lines = text.splitlines(keepends=True)
    kept: list[str] = []
    for number, line in enumerate(lines):
        if line.lstrip().startswith(">"):
            kept.append(_blank(line))
            continue
        below = _introduces_quotation(lines, number)
        if below is not None and not _next_line(lines, below).startswith(">"):
            kept.extend(_blank(each) for each in lines[number:])
            break
        kept.append(line)
    own = "".join(kept)
    return own if own.strip() else text


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


def _blank(line: str) -> str:
    return "".join(each if each in "\r\n" else " " for each in line)


def _introduces_quotation(lines: list[str], number: int) -> int | None:
    """The number of the line below the words that introduce a quotation, if they do."""
    line = lines[number]
    if _ORIGINAL_MESSAGE.search(line):
        return number + 1
    if line.startswith("On ") and any(each.isdigit() for each in line):
        # Mail programs wrap this line when the name is long.
        for last in (number, number + 1):
            if last < len(lines) and lines[last].rstrip().endswith("wrote:"):
                return last + 1
    return None


def _next_line(lines: list[str], number: int) -> str:
    return next((each.lstrip() for each in lines[number : number + 3] if each.strip()), "")
