"""How figures are said, for everything that shows them: see `letters.numbers`."""

from __future__ import annotations

from goanyway.letters.numbers import (
    GLUE,
    SIGNS,
    bare,
    between,
    capital,
    clock,
    day,
    figure,
    grouped,
    listed,
    moment,
    money,
    number,
    odds,
    pay,
    percent,
    rounded,
    weekday,
    written_as_in,
    zone,
)

__all__ = [
    "GLUE",
    "SIGNS",
    "bare",
    "between",
    "capital",
    "clock",
    "day",
    "figure",
    "grouped",
    "listed",
    "moment",
    "money",
    "number",
    "odds",
    "pay",
    "percent",
    "rounded",
    "weekday",
    "written_as_in",
    "zone",
]
