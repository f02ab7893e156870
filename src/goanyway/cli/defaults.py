"""The table of defaults in words: one figure, what it rests on, how far to trust it."""

from __future__ import annotations

from goanyway.language import _
from goanyway.cli.wording import between, figure, number
from goanyway.domain.quantity import Quantity
from goanyway.evidence import Basis, Default, Grade

GRADES = {
    Grade.SOLID: _("solid"),
    Grade.WEAK: _("weak"),
    Grade.FOLKLORE: _("folklore"),
    Grade.ASSUMPTION: _("our assumption"),
}

SHARES = {
    Basis.YEARLY_PAY: _("{share} % of a year's pay"),
    Basis.MONTHLY_PAY: _("{share} % of a month's pay"),
    Basis.HOURLY_PAY: _("{share} % of an hour's pay"),
}


def figure_of(default: Default) -> str:
    """The default's figure, with its range where it has one: "13 % (5 to 30 %)"."""
    quantity = default.quantity
    if default.basis is Basis.ITSELF:
        _pay, _dot, currency = default.key.partition("pay.")
        said = figure(quantity.central, quantity.unit, currency)
        if quantity.uncertain:
            said += f" ({between(quantity.p10, quantity.p90, quantity.unit, currency)})"
        return said
    return SHARES[default.basis].format(share=_share(quantity))


def _share(quantity: Quantity) -> str:
    said = number(100 * quantity.central)
    if quantity.uncertain:
        low, high = number(100 * quantity.p10), number(100 * quantity.p90)
        said += _(" ({low} to {high})").format(low=low, high=high)
    return said
