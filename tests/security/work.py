"""How much work something is: the calls that it makes, and the memory that it holds at most."""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Callable


def calls_of(action: Callable[[], object]) -> int:
    """The calls of functions, Python's and C's, that the action makes."""
    count = 0

    def seen(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        action()
    finally:
        sys.setprofile(before)
    return count


def bytes_held_by(action: Callable[[], object]) -> int:
    """The most bytes that Python's objects take at one time while the action runs."""
    was_tracing = tracemalloc.is_tracing()
    tracemalloc.start()
    try:
        tracemalloc.reset_peak()
        before, _ = tracemalloc.get_traced_memory()
        action()
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        if not was_tracing:
            tracemalloc.stop()
