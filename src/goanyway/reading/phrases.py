"""Patterns made from lists of phrases, so that the lists can be read.

They are compiled when they are first used: importing stays cheap, and few messages need them all.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cached_property


class Pattern:
    """A regular expression that is compiled when it is first used."""

    def __init__(self, text: str, flags: int = 0) -> None:
        self.text = text
        self.flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.text, self.flags)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match anywhere in the text."""
        return self._compiled.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at `start`."""
        return self._compiled.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that is the whole text, or all of it from `start` to `end`."""
        return self._compiled.fullmatch(text, start, end)

    def finditer(
        self, text: str, start: int = 0, end: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """Every match, in order."""
        return self._compiled.finditer(text, start, end)

    def findall(self, text: str) -> list[str]:
        """The words of every match, of a pattern with at most one group."""
        return self._compiled.findall(text)

    def split(self, text: str) -> list[str]:
        """The text between the matches, of a pattern without groups."""
        return self._compiled.split(text)


_SIGN = r"(?:\\[^\w]|[^\w\s\\()\[\]{}|?*+.^$]|\[(?:[^\w\\\]^]|\\\W)+\])"
_OPENS_WITH_A_SIGN = re.compile(rf"(?:\(\?:|\(\?<[=!][^()]*\))*{_SIGN}(?![?*{{])")
_ENDS_WITH_A_SIGN = re.compile(rf"(?<!\\){_SIGN}(?:\(\?[=!][^()]*\))*\Z")


def any_of(*phrases: str) -> Pattern:
    """A pattern for any of the phrases as whole words, in capitals or not.

    Raises:
        ValueError: a phrase begins or ends with a sign, such as a bracket or a colon. A sign meets
            no boundary of a word beside a space, so the phrase would stay dead: say what stands
            around the word by looking ahead or behind.
    """
    for phrase in phrases:
        if _OPENS_WITH_A_SIGN.match(phrase) or _ENDS_WITH_A_SIGN.search(phrase):
            raise ValueError(f"not whole words: {phrase!r}")
    return Pattern(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)


def lines_that_open_with(*phrases: str) -> Pattern:
    """A pattern for any of the phrases at the beginning of a line, behind a bullet or not."""
    return Pattern(rf"^\W{{0,5}}(?:{'|'.join(phrases)})\b", re.IGNORECASE | re.MULTILINE)


WITHIN = r"[^.?!\n]{0,80}\b"
"""What may stand between two words of the same sentence."""
