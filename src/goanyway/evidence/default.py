"""What a default is: a figure taken where you gave none, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from goanyway.domain.quantity import Quantity, Unit

HOURS_PER_YEAR = 2080
"""Full-time hours of a year, 52 weeks of 40: turns a year's pay into an hour's."""


class Grade(StrEnum):
    """How well a figure is founded."""

    SOLID = "solid"
    WEAK = "weak"
    FOLKLORE = "folklore"
    ASSUMPTION = "assumption"


class Basis(StrEnum):
    """What a figure is a share of, so that one table serves every currency and pay."""

    ITSELF = "as it stands"
    YEARLY_PAY = "share of a year's pay"
    MONTHLY_PAY = "share of a month's pay"
    HOURLY_PAY = "share of an hour's pay"


_PAYS_PER_YEAR = {Basis.YEARLY_PAY: 1, Basis.MONTHLY_PAY: 12, Basis.HOURLY_PAY: HOURS_PER_YEAR}


@dataclass(frozen=True, slots=True)
class Source:
    """A publication.

    Attributes:
        citation: author, title, place, year, address.
        remark: what was looked at (the work itself, its abstract, a report of it) and what
            limits it.
    """

    citation: str
    remark: str


@dataclass(frozen=True, slots=True)
class Default:
    """One row of the table.

    Attributes:
        key: the key of the situation file that it stands in for, or one that begins with
            "stages." and a style, "pay." and a currency.
        meaning: what the figure is, in a few words.
        quantity: the figure; its unit is that of the situation once it is no longer a share.
        basis: what it is a share of.
        grade: how well it is founded.
        sources: keys into `SOURCES`.
        note: one or two sentences for the user on what it rests on and what that doesn't say.
    """

    key: str
    meaning: str
    quantity: Quantity
    basis: Basis
    grade: Grade
    sources: tuple[str, ...]
    note: str

    def given(self, yearly_pay: float) -> Quantity:
        """The figure for somebody with this pay a year."""
        if self.basis is Basis.ITSELF:
            return self.quantity
        return self.quantity.times(yearly_pay / _PAYS_PER_YEAR[self.basis], self.unit)

    @property
    def unit(self) -> Unit:
        """The unit in a situation."""
        return self.quantity.unit
