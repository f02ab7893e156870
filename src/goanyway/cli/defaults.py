"""The table of defaults in words: one figure, what it rests on, how far to trust it."""

from __future__ import annotations

from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity
from goanyway.evidence import Basis, Default, Grade
from goanyway.language import _
from goanyway.spoken_numbers import between, figure, number

GRADES = {Grade.SOLID: _("solid"), Grade.WEAK: _("weak")}

ORIGINS = {Origin.STUDY: _("study"), Origin.ASSUMPTION: _("our assumption")}

SHARES = {
    Basis.YEARLY_PAY: _("{share}% of a year's pay"),
    Basis.MONTHLY_PAY: _("{share}% of a month's pay"),
    Basis.HOURLY_PAY: _("{share}% of an hour's pay"),
}


def figure_of(default: Default) -> str:
    """The default's figure, with its range where it has one: "13% (5 to 30%)"."""
    quantity = default.quantity
    if default.basis is Basis.ITSELF:
        _pay, _dot, currency = default.key.partition("pay.")
        said = figure(quantity.central, quantity.unit, currency)
        if quantity.uncertain:
            said += f" ({between(quantity.p10, quantity.p90, quantity.unit, currency)})"
        return said
    return SHARES[default.basis].format(share=_share(quantity))


def founded(default: Default) -> str:
    """What the default rests on: "study, solid"; a guess has no grade, and folklore no origin."""
    if default.grade is Grade.FOLKLORE:
        return _("folklore")
    origin = ORIGINS[default.quantity.origin]
    return f"{origin}, {GRADES[default.grade]}" if default.grade in GRADES else origin


def _share(quantity: Quantity) -> str:
    said = number(100 * quantity.central)
    if quantity.uncertain:
        low, high = number(100 * quantity.p10), number(100 * quantity.p90)
        said += _(" ({low} to {high})").format(low=low, high=high)
    return said
