"""Patterns made from lists of phrases, so that the lists can be read."""

from __future__ import annotations

import re


def any_of(*phrases: str) -> re.Pattern[str]:
    """A pattern for any of the phrases as whole words, in capitals or not."""
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)


def lines_that_open_with(*phrases: str) -> re.Pattern[str]:
    """A pattern for any of the phrases at the beginning of a line, behind a bullet or not."""
    return re.compile(rf"^\W{{0,5}}(?:{'|'.join(phrases)})\b", re.IGNORECASE | re.MULTILINE)


WITHIN = r"[^.?!\n]{0,80}\b"
"""What may stand between two words of the same sentence."""
