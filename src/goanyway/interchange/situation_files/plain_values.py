"""Plain values of a situation file: a number, a text, one word of a set; else what is wrong.

A `FieldError` says what is wrong with one value; the reader adds the file, the line and the key.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TypeGuard

from goanyway.domain.situation import Rule

GREATEST = 1e15
"""No figure of anybody's life is greater, in any currency; products of such figures stay finite."""
SMALLEST = 1e-12


class FieldError(Exception):
    """Raised when one value of a file cannot be used. `below` is where, within that value."""

    def __init__(self, problem: str, mend: str = "", below: tuple[str | int, ...] = ()) -> None:
        self.problem = problem
        self.mend = mend
        self.below = below
        super().__init__(problem)


def number(value: object, rule: Rule, scale: float = 1.0) -> float:
    """The plain number that `value` is, times `scale`; it must lie in what the rule allows."""
    if not is_number(value):
        raise FieldError(
            f"is {shown(value)}, but must be a number",
            'Write it without quotes, signs or separators: 66000, not "66,000".'
            if isinstance(value, str)
            else "",
        )
    if isinstance(value, float) and not math.isfinite(value):
        raise FieldError(f"is {value}, but must be a finite number ({rule.allowed})")
    if abs(value) > GREATEST:
        raise FieldError(f"is too large: at most {GREATEST:g} is allowed")
    scaled = float(value) * scale
    if not rule.allows(scaled):
        percent = rule.high == 1.0 and 1 < scaled <= 100
        raise FieldError(
            f"is {shown(value)}, but must be {rule.allowed} ({rule.unit})",
            f"Write {float(value) / 100:g}, which is {value:g}%." if percent else "",
        )
    if abs(scaled) > GREATEST:
        raise FieldError(f"comes to {scaled:g}, which is too large")
    if 0 < abs(scaled) < SMALLEST:
        raise FieldError(f"is {shown(value)}, which is too close to 0", "Write 0, or leave it out.")
    return scaled


def text(value: object, what: str) -> str:
    """The text that `value` is. `what` names it in the message ("a currency")."""
    if not isinstance(value, str):
        raise FieldError(f"is {shown(value)}, but must be {what}, as text", 'Quote it: "…".')
    return value


def choice(value: object, allowed: Iterable[str], what: str) -> str:
    """One of a set of words. `what` names the set ("a style")."""
    words = list(allowed)
    if isinstance(value, str) and value in words:
        return value
    raise FieldError(
        f"is {shown(value)}, which isn't {what}",
        f"{meant(value, words)}Allowed: {', '.join(words)}.",
    )


def meant(value: object, words: Iterable[str]) -> str:
    """A question that names the nearest of the words, or nothing."""
    near = difflib.get_close_matches(str(value)[:80].lower().replace(" ", "-"), list(words), n=1)
    return f"Did you mean `{near[0]}`? " if near else ""


def shown(value: object) -> str:
    """A value of the file for a message: short, on one line, nothing that a terminal obeys."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        kept = value if len(value) <= 40 else value[:39] + "…"
        return (
            '"' + "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in kept) + '"'
        )
    if isinstance(value, float):
        return f"{value:.12g}"
    if isinstance(value, int):
        return f"{value}" if abs(value) <= GREATEST else "a huge number"
    if isinstance(value, Mapping):
        return "a table { … }"
    if isinstance(value, list):
        return "a list [ … ]"
    return f"the date or time {value}"


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether it is a number; true and false are none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def check_keys(value: Mapping[str, object], allowed: tuple[str, ...]) -> None:
    """Refuse a key that is not allowed, and name the nearest that is."""
    for key in value:
        if key not in allowed:
            raise FieldError(
                "isn't a known key here",
                f"{meant(key, allowed)}Allowed: {', '.join(allowed)}.",
                (key,),
            )


COMMON_CURRENCIES = frozenset({"AUD", "CAD", "CHF", "EUR", "GBP", "INR", "USD"})
"""Known without loading the list of all."""


def currency(value: object) -> str:
    """The ISO 4217 code of a currency in use."""
    code = text(value, "a currency")
    if code not in COMMON_CURRENCIES and code not in _currencies_in_use():
        near = code.upper() if code.upper() in _currencies_in_use() else ""
        raise FieldError(
            f"is {shown(code)}, which isn't a currency in use",
            f'Write "{near}".' if near else 'Use its three capital letters, such as "USD".',
        )
    return code


@cache
def _currencies_in_use() -> frozenset[str]:
    from babel.core import get_global  # slow to import, and rarely needed

    return frozenset(
        code
        for periods in get_global("territory_currencies").values()
        for code, _, end, tender in periods
        if tender and end is None
    )
