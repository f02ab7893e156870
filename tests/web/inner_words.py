"""Words that are ours alone and that no page may show: of files, of commands, ids."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from goanyway.journal.models import RECORDS, ChangeSet, Record, User

OURS = {
    "the format of a file": re.compile(r"\bTOML\b"),
    "an option of a command": re.compile(r"(?<![\w-])--[a-z]"),
    "a command": re.compile(r"`"),
    "marks of a format": re.compile(r"\*\*"),
}
SPOKEN = ("aria-label", "title", "placeholder", "alt", "data-copied", "data-working")
TYPED = "textarea, pre, .message, script, style"
"""What somebody typed themselves, or another wrote, and is shown as it is."""


def shown(text: str) -> list[str]:
    """Every text of a page that somebody sees or hears."""
    page = LexborHTMLParser(text)
    spoken = [each.attributes[name] or "" for name in SPOKEN for each in page.css(f"[{name}]")]
    for each in page.css(TYPED):
        each.decompose()
    assert page.body is not None
    title = page.css_first("title")
    return [*page.body.text(separator="\n").splitlines(), title.text() if title else "", *spoken]


def ids_of(user: User) -> set[str]:
    """Every id of the owner's, but for that of a job without a firm, which is a word."""
    kinds: tuple[type[Record | ChangeSet], ...] = (*RECORDS, ChangeSet)
    found = {
        handle
        for kind in kinds
        for handle in kind._base_manager.filter(owner=user).values_list("handle", flat=True)
    }
    return found - {"job"}


def inner_words(text: str, ids: set[str]) -> list[tuple[str, str]]:
    """What of a page is ours alone, with the line in which it stands."""
    either = "|".join(map(re.escape, sorted(ids, key=len, reverse=True)))
    an_id = re.compile(rf"(?<![\w@./-])({either})(?![\w@-]|\.\w)")
    found = []
    for line in shown(text):
        found += [(name, line.strip()) for name, each in OURS.items() if each.search(line)]
        if ids and an_id.search(line):
            found.append(("an id", line.strip()))
    return found
