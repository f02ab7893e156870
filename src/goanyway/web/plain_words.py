"""What a refusal says, in the words of the page: no command, no option, no id that only we know.

Use cases speak to whoever calls them, often to a command line. The page has buttons in the place of
commands, and names in the place of ids.
"""

from __future__ import annotations

import re

from goanyway.errors import SituationError, UnknownId
from goanyway.journal.core.access import anything, change_set
from goanyway.journal.models import ChangeSet, User
from goanyway.language import _
from goanyway.words.history import sentence
from goanyway.words.records import in_words

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_OF_A_COMMAND = re.compile(r"`|(?<![\w-])--[a-z]|\((?:trust|undo|correct|restore)\)")
_TOML = re.compile(r"\b(?:this isn['’]t|this is not|no) TOML\b", re.IGNORECASE)
_TOKEN = re.compile(r"(?<![\w@.-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w@-]|\.\w)")


def plain(error: Exception, user: User | None = None) -> str:
    """What an error says, for the page.

    Args:
        user: whose ids are put into words; without one they stay.
    """
    if isinstance(error, SituationError) and _TOML.search(error.problem):
        where = error.where.partition(", ")[2] or error.where
        said = _("{where}: this line can’t be read.").format(where=where) if where else ""
        return said or _("The file can’t be read.")
    said = without_commands(str(error))
    return named(said, user) if user is not None else said


def without_commands(text: str) -> str:
    """The text without the sentences that speak of the command line, line by line."""
    lines = []
    for line in text.split("\n"):
        left = [each for each in _SENTENCE.split(line) if not _OF_A_COMMAND.search(each)]
        if left:
            lines.append(" ".join(left))
    return "\n".join(lines) or _("We couldn’t do that.")


def named(text: str, user: User) -> str:
    """The text with the names of records in the place of their ids."""
    tokens = set(_TOKEN.findall(text))
    first = _TOKEN.match(text)
    may_be_ids = {
        each
        for each in tokens
        if "-" in each or each[-1].isdigit() or (first is not None and each == first.group())
    }
    names = {each: name for each in may_be_ids if (name := _name(each, user))}
    return _TOKEN.sub(lambda found: names.get(found.group(), found.group()), text)


def _name(handle: str, user: User) -> str:
    """What somebody calls what has that id; empty where nothing has it."""
    if re.fullmatch(rf"{ChangeSet.prefix}\d+", handle):
        try:
            return f"“{sentence(change_set(user, handle)).rstrip('.')}”"
        except UnknownId:
            return ""
    try:
        return in_words(anything(user, handle))
    except UnknownId:
        return ""
