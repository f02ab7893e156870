"""Change sets in words: what was done, when, and to what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from goanyway.language import _

if TYPE_CHECKING:
    from goanyway.journal.models import ChangeSet

SHOWN = 4
"""How many records a line names."""


def done(change_set: ChangeSet) -> str:
    """What was done: "take in", "undo c3"."""
    words = change_set.use_case.rpartition(".")[2].replace("_", " ")
    if change_set.undoes_id is None:
        return words
    return _("undo {change}").format(change=change_set.undoes)


def touched(change_set: ChangeSet) -> str:
    """The records that it changed."""
    return _named([row.handle for row in change_set.rows.all()])


def _named(handles: Sequence[str]) -> str:
    said = ", ".join(handles[:SHOWN])
    return (
        said
        if len(handles) <= SHOWN
        else _("{some} and {count} more").format(some=said, count=len(handles) - SHOWN)
    )


def as_result(change_set: ChangeSet) -> dict[str, object]:
    """A change set as plain values."""
    return {
        "id": change_set.handle,
        "at": change_set.at,
        "did": change_set.use_case,
        "undoes": str(change_set.undoes) if change_set.undoes_id else None,
        "undone": change_set.undone,
        "records": [row.handle for row in change_set.rows.all()],
    }
