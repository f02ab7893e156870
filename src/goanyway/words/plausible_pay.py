"""Pay that hardly anybody earns is asked back: "41" is rarely 41 a year."""

from __future__ import annotations

from goanyway.evidence import DEFAULTS
from goanyway.interchange.pay_words import WEEKS_PER_YEAR, written_pay
from goanyway.language import _
from goanyway.spoken_numbers import money, number

USUAL_CURRENCY = "USD"
FULL_TIME = 40
"""Hours a week."""

LEAST, GREATEST = 1 / 25, 40
"""Beyond these shares of the median a pay is asked back: our choice, far from anybody's pay. Eight
hours a week at a minimum wage are still above the least."""


def asked_back(words: str, currency: str) -> str:
    """What to ask of a pay that is implausible; empty where it is plausible.

    Args:
        words: the pay as it was typed.
        currency: of the situation; empty where none is said.

    Raises:
        FieldError: the words say no pay.
    """
    pay = written_pay(words)
    code = pay.currency or currency or USUAL_CURRENCY
    median = DEFAULTS.get(f"pay.{code}")
    if median is None:
        return ""
    yearly = pay.mean * (FULL_TIME * WEEKS_PER_YEAR if pay.by_the_hour else 1)
    share = yearly / median.quantity.central
    if LEAST <= share <= GREATEST:
        return ""
    said = _("That comes to {amount} a year.").format(amount=money(yearly, code, 3))
    if share < LEAST and yearly == pay.mean:
        typed = number(pay.mean)
        return _(
            "{said} Is it {typed} an hour, or {typed}k a year? Say which, for example "
            "“{typed} an hour”."
        ).format(said=said, typed=typed)
    return _("{said} Is that right?").format(said=said)
