"""How much of a large table the fast tests try; the slow ones try all of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import settings

WHOLE = 60
"""Examples of a property without a number of its own, in a run of all tests."""

FAST = 15


def examples(whole: int) -> int:
    """So many of `whole` examples as this run tries; they are the first ones each time."""
    return max(1, whole * settings().max_examples // WHOLE)


def one_in(step: int, values: Sequence[Any]) -> list[Any]:
    """All values as parameters, of which each `step`th is in the fast tests too."""
    return [value if place % step == 0 else _slow(value) for place, value in enumerate(values)]


def _slow(value: Any) -> Any:
    values = value if isinstance(value, tuple) else (value,)
    return pytest.param(*values, marks=pytest.mark.slow)
