"""Work that a command leaves for after its answer, so that nobody waits for it to read that."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from goanyway.errors import GoanywayError

_left: list[Callable[[], None]] = []


def afterwards(work: Callable[[], None]) -> None:
    """Do this when the command has answered."""
    _left.append(work)


def do_what_is_left() -> None:
    """Do it, the first that was left first; called when the answer is out.

    What the journal cannot do now the next command goes on with: the answer stands.
    """
    while _left:
        with suppress(GoanywayError):
            _left.pop(0)()
