"""A scale for horizontal bars: where an amount lies in hundredths of the picture's width."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """From the lowest to the highest amount that a picture shows; zero is always within."""

    low: float
    high: float

    @classmethod
    def over(cls, amounts: Iterable[float]) -> Scale:
        """The scale on which all amounts and zero lie."""
        ends = (0.0, *amounts)
        return cls(min(ends), max(ends))

    def at(self, amount: float) -> float:
        """Where the amount lies, from 0 at the left to 100 at the right."""
        return round(100 * (amount - self.low) / ((self.high - self.low) or 1.0), 2)
