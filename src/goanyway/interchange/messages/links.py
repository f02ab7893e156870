"""Addresses of pages that stand in a text as such, as links beside those of its markup."""

from __future__ import annotations

import re
from bisect import bisect_left

from goanyway.domain.message import Link
from goanyway.interchange.messages.hypertext import LINK_LIMIT, TARGET_LIMIT

_BARE = re.compile(r"(?:https?://|www\.)[^\s<>\"'“”‘’|]{3,2000}", re.IGNORECASE)
_TRAILING = ".,;:!?)]}»>*_'\""


def with_bare_links(text: str, links: tuple[Link, ...]) -> tuple[Link, ...]:
    """The links, and the bare addresses between them, in the order of the text."""
    starts = [link.start for link in links]
    found = list(links)
    for match in _BARE.finditer(text):
        if len(found) >= LINK_LIMIT:
            break
        words = _without_end(match[0])
        start, end = match.start(), match.start() + len(words)
        before = bisect_left(starts, end) - 1
        if before >= 0 and links[before].end > start:
            continue
        target = words if words.lower().startswith("http") else f"http://{words}"
        found.append(Link(words, target[:TARGET_LIMIT], start, end))
    return tuple(sorted(found, key=lambda link: link.start))


def _without_end(words: str) -> str:
    """An address without the marks that close the sentence around it.

    A bracket belongs to the address only where it was opened in it.
    """
    opened = words.count("(") - words.count(")")
    end = len(words)
    while words[end - 1] in _TRAILING and not (words[end - 1] == ")" and opened >= 0):
        opened += words[end - 1] == ")"
        end -= 1
    return words[:end]
