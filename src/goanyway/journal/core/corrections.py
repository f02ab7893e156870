"""What you said of a record in the place of what was read; it goes before any message."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from goanyway.domain.corrections import ABOUT_THE_JOB, Correction, parse_correction
from goanyway.journal.core.moments import when

ABOUT_THE_INTERVIEW = frozenset(("start", "end", "place", "style", "people", "bring", "asks"))
"""What you correct of an appointment; everything else is about the opportunity."""

ABOUT_THE_OPPORTUNITY = ABOUT_THE_JOB | {"reply_by"}


def corrections_in(texts: Iterable[str]) -> dict[str, Correction]:
    """Your corrections by field; of two for the same field the later one."""
    return {each.field: each for each in map(parse_correction, texts)}


def add_corrections(kept: Sequence[str], more: Iterable[str]) -> list[str]:
    """All corrections as they are kept, one for each field."""
    found: dict[str, str] = {}
    for text in (*kept, *more):
        field = parse_correction(text).field
        found.pop(field, None)
        found[field] = text
    return list(found.values())


def as_you_say(values: dict[str, Any], corrections: Sequence[str]) -> dict[str, Any]:
    """The columns of an interview, with what you said in the place of what was read."""
    if not corrections:
        return values
    yours = corrections_in(corrections)
    said = dict(values)
    for name in ("place", "style"):
        if name in yours:
            said[name] = str(yours[name].value or "")
    if "start" in yours:
        start = yours["start"].value
        end = yours["end"].value if "end" in yours else None
        read = when(_moment(start), _moment(end))
        said |= {**read, "minutes": read["minutes"] or values.get("minutes")}
    return said


def _moment(value: object) -> datetime | date | None:
    return value if isinstance(value, date) else None
