"""A command that changes one record: what it is now, and that it can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.lines import paragraph
from goanyway.words.records import in_words

if TYPE_CHECKING:
    from goanyway.journal.core.changes import Done
    from goanyway.journal.models import Record


def change(command: str, use_case: Callable[[], Done[Record]], *, json: bool) -> None:
    """Call the use case, and say how its record is now."""
    done = use_case()
    found = done.value
    answered(
        Answer(command, [found], change=done.change_set),
        lambda width: [paragraph(in_words(found), width, first=f"{found.handle}  ")],
        json=json,
    )
