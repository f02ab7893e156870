"""A reason in one line: "commute, likely, 40 minutes", "the pay, certain, 6k a year would do".

Parts are told apart by commas, in any order. What is none of the known parts is the reason in your
own words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches

from goanyway.domain.reason import ReasonKind, Strength
from goanyway.domain.situation import Reason
from goanyway.interchange.situation_files.content import SURE, Reader
from goanyway.interchange.situation_files.given import Given
from goanyway.interchange.situation_files.keys import spelled
from goanyway.interchange.situation_files.plain_values import FieldError, shown
from goanyway.language import _

_BETWEEN = re.compile(r"[,;](?!\d{3}\b)")
_ARTICLE = re.compile(r"^(?:the|my|a|an)\s+", re.IGNORECASE)
_CHANCE = re.compile(
    r"(\d{1,3}(?:\.\d{1,4})?)\s?(%|percent)|(0?\.\d{1,4}|[01](?:\.0)?)\s?(?:sure)?"
)
_MINUTES = re.compile(r"(-?\d{1,3})\s?(?:more\s)?(?:min|mins|minutes|minutes longer)(?: more)?")
_DAYS = re.compile(r"([0-7](?:\.5)?)\s?days?(?:\s(?:a|per)\sweek)?")
_MONEY = re.compile(
    r"(?:[A-Z]{3}\s?)?[$€£¥₹]?\s?\d[\d,]{0,12}(?:\.\d{1,2})?\s?[kK]?\s?[$€£¥₹]?(?:\s?[A-Z]{3})?"
    r"(?:\s(?:an?|per)\s(?:hour|day|week|month|year))?"
)
_NO_GO = ("no-go", "no go", "nogo", "never", "deal-breaker", "deal breaker")
_MINUS = ("minus", "a minus")
_NOTHING = ("nothing", "nothing does", "none", "no")


def reason_in_words(words: str) -> dict[str, Given]:
    """The keys of a reason in a situation file, as one line says it.

    Raises:
        FieldError: it names nothing to hesitate about, or says one thing twice.
    """
    found: dict[str, Given] = {}
    own_words = []
    for part in _BETWEEN.split(words.strip()):
        key, value = _part(" ".join(part.split()))
        if key == "what":
            own_words.append(str(value))
        elif key in found:
            raise FieldError(
                _("says {what} twice").format(what=shown(part)), _("Say each thing once.")
            )
        elif key:
            found[key] = value
    if own_words:
        found["what"] = ", ".join(own_words)
    if "kind" not in found:
        if not own_words:
            raise FieldError(
                _("doesn't say what makes you hesitate"),
                _(
                    "Start with that, as in: commute, likely, no-go. It can be one of {kinds}."
                ).format(kinds=", ".join(ReasonKind)),
            )
        near = get_close_matches(own_words[0].casefold(), list(ReasonKind), n=1, cutoff=0.8)
        if near:
            raise FieldError(
                _("says {what}, which isn't a kind of reason").format(what=shown(own_words[0])),
                _('Write "{kind}", or say it in a few words.').format(kind=near[0]),
            )
        found = {"kind": ReasonKind.OTHER.value, **found}
    reason_of(found)
    return {key: found[key] for key in _ORDER if key in found}


def says_nothing(words: str) -> bool:
    """Whether the words say that nothing makes one hesitate."""
    return words.strip().casefold() in _NOTHING


def reason_of(
    table: Mapping[str, Given], currency: str = "", rates: Mapping[str, float] | None = None
) -> Reason:
    """A reason from its keys in a situation file.

    Args:
        currency: that of the situation.
        rates: what others are worth in it.

    Raises:
        FieldError: one of them is not allowed.
    """
    reader = Reader()
    money = {"currency": currency, "rates": rates or {}} if currency else {}
    situation = reader.situation({**money, "reasons": [dict(table)]})
    if reader.problems:
        path, problem, mend = reader.problems[0]
        at = f"({spelled(path[2:])}) " if path[2:] else ""
        raise FieldError(f"{at}{problem}", mend)
    return situation.reasons[0]


_ORDER = ("kind", "what", "sure", "no_go", "feels", "makes_up", "minutes", "days", "trip")


def _part(text: str) -> tuple[str, Given]:
    """The key that a part of the line sets, and to what; "what" for one's own words."""
    plain = text.casefold()
    named = _ARTICLE.sub("", plain).replace(" ", "-")
    if not text:
        return "", ""
    if named in tuple(ReasonKind):
        return "kind", named
    if plain.removesuffix(" sure") in SURE:
        return "sure", plain.removesuffix(" sure")
    if plain in _NO_GO:
        return "no_go", True
    if plain in _MINUS:
        return "no_go", False
    if plain in tuple(Strength):
        return "feels", plain
    if (chance := _CHANCE.fullmatch(plain)) is not None:
        return "sure", float(chance[1]) / 100 if chance[1] else float(chance[3])
    if (minutes := _MINUTES.fullmatch(plain)) is not None:
        return "minutes", int(minutes[1])
    if (days := _DAYS.fullmatch(plain)) is not None:
        return "days", float(days[1])
    if _MONEY.fullmatch(text):
        return "makes_up", text
    return "what", text
