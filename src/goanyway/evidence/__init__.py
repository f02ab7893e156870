"""Every figure taken where you gave none: one table, each row with its origin and its grade.

`default("job.years").given(yearly_pay)` is the quantity for somebody with that pay. Whoever
advises asks `figures`, which asks this table last.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from goanyway.evidence import (
    alternative,
    job,
    preferences,
    quoted_figures,
    side_benefits,
    stage_errors,
    stages,
    usual_pay,
)
from goanyway.evidence.default import HOURS_PER_YEAR, Basis, Default, Grade, Source
from goanyway.evidence.sources import SOURCES

__all__ = [
    "DEFAULTS",
    "HOURS_PER_YEAR",
    "SOURCES",
    "Basis",
    "Default",
    "Grade",
    "Source",
    "default",
]

DEFAULTS: Mapping[str, Default] = MappingProxyType(
    {
        row.key: row
        for module in (
            usual_pay,
            alternative,
            preferences,
            job,
            stages,
            stage_errors,
            side_benefits,
            quoted_figures,
        )
        for row in module.ROWS
    }
)
"""The table by key, in reading order."""


def default(key: str) -> Default:
    """The row with this key.

    Raises:
        KeyError: when there is none; the message names the nearest keys.
    """
    try:
        return DEFAULTS[key]
    except KeyError:
        from difflib import get_close_matches

        nearest = ", ".join(get_close_matches(key, DEFAULTS)) or "none is near"
        raise KeyError(f"no default is called {key!r}; nearest: {nearest}") from None
