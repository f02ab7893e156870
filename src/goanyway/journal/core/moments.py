"""Moments as the journal keeps them: a day and a time of day in a zone, as people agree on them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from goanyway.journal.models.record import NAME_LENGTH

LARGEST_INTEGER = 2_147_483_647
"""The largest number that every database keeps in an integer's column."""


def when(start: datetime | date | None, end: datetime | date | None) -> dict[str, Any]:
    """Day, time, zone and minutes of an interview, by the names of its columns."""
    if not isinstance(start, datetime):
        return {"day": start, "time": None, "zone": "", "minutes": None}
    minutes = None
    if isinstance(end, datetime) and (end.tzinfo is None) == (start.tzinfo is None):
        minutes = round((end - start).total_seconds() / 60)
    return {
        "day": start.date(),
        "time": start.time().replace(microsecond=0),
        "zone": _zone_name(start)[:NAME_LENGTH],
        "minutes": minutes if minutes is not None and 0 < minutes <= LARGEST_INTEGER else None,
    }


def in_utc(moment: datetime) -> datetime:
    """The moment, in UTC; one without a zone is taken to be there already."""
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def moment_of(day: date, at: time, zone: str) -> datetime:
    """The moment; without a zone where none is known."""
    return (
        datetime.fromisoformat(f"{day}T{at}{zone}")
        if zone[:1] in ("+", "-")
        else (datetime.combine(day, at, ZoneInfo(zone) if zone else None))
    )


def same_start(one: datetime, other: datetime) -> bool:
    """Whether two interviews start at once; where one has no zone, the time of day tells."""
    if one.tzinfo is None or other.tzinfo is None:
        return one.replace(tzinfo=None) == other.replace(tzinfo=None)
    return one == other


def _zone_name(moment: datetime) -> str:
    zone = moment.tzinfo
    if zone is None or zone is UTC:
        return "UTC" if zone else ""
    return getattr(zone, "key", None) or str(moment.replace(microsecond=0))[19:]
