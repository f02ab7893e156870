"""Which days a message can mean: none at an end of the calendar, where no other zone has one."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""The first and the last year that a message can mean."""


def is_of_our_time(day: date) -> bool:
    """Whether a message can mean the day. A moment is asked for the day of its own zone."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def is_in_every_zone(day: date) -> bool:
    """Whether every zone's calendar has the day: the first and the last year have not."""
    return MINYEAR < day.year < MAXYEAR
