"""A command that changes one record: what it is now, and that it can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from goanyway.cli.journal.answers import Answer, answered, change_since, last_change
from goanyway.cli.journal.opening import Opened
from goanyway.cli.lines import paragraph
from goanyway.words.records import in_words

if TYPE_CHECKING:
    from goanyway.journal.models import Record


def change(opening: Opened, command: str, use_case: Callable[[], Record], *, json: bool) -> None:
    """Call the use case, and say how its record is now."""
    before = last_change(opening)
    found = use_case()
    answered(
        Answer(command, [found], change=change_since(opening, before)),
        lambda width: [paragraph(in_words(found), width, first=f"{found.handle}  ")],
        json=json,
    )
