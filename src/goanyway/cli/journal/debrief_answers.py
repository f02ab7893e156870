"""What you found of a doubt, as it is typed and said: "pay=better", "better ($69,000)"."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from goanyway.domain.quantity import Unit
from goanyway.errors import InputError
from goanyway.language import _
from goanyway.spoken_numbers import figure, money, percent

if TYPE_CHECKING:
    from goanyway.journal.keeping.debrief import Comparison, Sheet
    from goanyway.journal.keeping.doubts import Doubt
    from goanyway.journal.models import Finding

SETTLED = {"yes": True, "y": True, "no": False, "n": False, "could-not-tell": None, "?": None}
"""What can be said of a deal-breaker."""


def expected(doubt: Doubt, currency: str) -> str:
    """What you expected of it, or what was assumed where you had said nothing."""
    if doubt.doubt is None:
        return _("you were {chance} sure of it").format(chance=percent(doubt.expected))
    said = _("you expected {figure}") if doubt.yours else _("we assumed {figure}")
    return said.format(figure=value(doubt, doubt.expected, currency))


def value(doubt: Doubt, number: float, currency: str) -> str:
    """A figure in the unit of the doubt."""
    if doubt.input.endswith(".pay"):
        return money(number, currency, 3)
    return figure(number, Unit.POINTS, currency)


def found_in_words(doubt: Doubt, finding: Finding, currency: str) -> str:
    """What you found, beside what you expected."""
    from goanyway.journal.keeping.debrief import Compared
    from goanyway.words import debrief as words

    if doubt.doubt is None:
        said = words.SETTLED[finding.found]
    elif finding.found is None:
        said = words.COMPARED[Compared.COULD_NOT_TELL]
    else:
        known = _("{found}, expected {expected}")
        said = (known if doubt.yours else _("{found}, assumed {expected}")).format(
            found=value(doubt, finding.found, currency),
            expected=value(doubt, doubt.expected, currency),
        )
    return f"{said} ({finding.said})" if finding.said else said


def comparison(sheet: Sheet, typed: str) -> Comparison:
    """What is typed as WHAT=FOUND, with words behind a colon.

    Raises:
        InputError: it is no such pair, you doubted no such thing, or that is nothing to find.
    """
    name, sign, rest = typed.partition("=")
    found, _colon, words = rest.partition(":")
    if not (name.strip() and sign and found.strip()):
        raise InputError(
            _(
                "{typed}: this has no name and value.\nWrite it like pay=better or pay=70000."
            ).format(typed=typed)
        )
    return compared(_doubt(sheet, name.strip()), found.strip().casefold(), words)


def compared(doubt: Doubt, found: str, words: str) -> Comparison:
    """What was found of a doubt: a word, or a figure.

    Raises:
        InputError: that is nothing to find of it.
    """
    from goanyway.journal.keeping.debrief import Compared, Comparison

    if doubt.doubt is None:
        if found not in SETTLED:
            raise _not_found(found, ("yes", "no", "could-not-tell"))
        settled = SETTLED[found]
        real = Compared.COULD_NOT_TELL if settled is None else settled
        return Comparison(doubt.input, real, words)
    try:
        figure = Compared(found) if found in tuple(Compared) else _number(found)
    except ValueError as error:
        raise _not_found(found, (*Compared, _("a figure"))) from error
    return Comparison(doubt.input, figure, words)


def _number(found: str) -> float:
    number = float(found.replace(",", "").lstrip("$€£"))
    if not math.isfinite(number):
        raise ValueError(found)
    return number


def _not_found(found: str, words: tuple[str, ...]) -> InputError:
    return InputError(
        _("{found}: that answer doesn't fit here.\nGive one of {words}.").format(
            found=found, words=", ".join(words)
        )
    )


def _doubt(sheet: Sheet, name: str) -> Doubt:
    """The doubt of that name, or of which that is the last part."""
    for each in sheet.doubts:
        if name in (each.input, each.input.rpartition(".")[2]):
            return each
    doubted = ", ".join(each.input.rpartition(".")[2] for each in sheet.doubts)
    raise InputError(
        _(
            "{name}: this wasn't one of your doubts before {interview}.\nYou doubted {doubted}."
        ).format(
            name=name,
            interview=sheet.interview,
            doubted=doubted or _("nothing, because there was no advice (`advise ID`)"),
        )
    )
