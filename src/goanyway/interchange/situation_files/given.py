"""A value as a person would write it into a situation file; no library of files is needed."""

from __future__ import annotations

from collections.abc import Mapping

from goanyway.domain.quantity import Quantity

Given = str | float | bool | Mapping[str, float]
"""What a key is set to: a text, a number, yes or no, or a range as {"p10": 30, "p90": 60}."""


def as_given(quantity: Quantity) -> Given:
    """A figure as a person would write it: a number, or a range where it is uncertain."""
    if quantity.uncertain:
        return {"p10": quantity.p10, "p90": quantity.p90}
    return quantity.central
