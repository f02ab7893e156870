"""How far off a stage shows a job, for each style and attribute, and what the offer itself shows.

An error is a standard deviation: in points, for pay as a share of a year's. What is not here stays
hidden.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Style
from goanyway.domain.quantity import Unit
from goanyway.evidence.default import Basis, Default
from goanyway.evidence.rows import assumed, called
from goanyway.evidence.stages import LATER, UNKNOWN

OFFER = "offer"

_SHOWN = (
    Attribute.GROWTH,
    Attribute.MANAGER,
    Attribute.TEAM,
    Attribute.WORK,
    Attribute.CULTURE,
    Attribute.FLEXIBILITY,
    Attribute.LOCATION,
    Attribute.SECURITY,
    Attribute.OTHER,
    Attribute.PAY,
)
_HIDDEN = None
_PANEL_SHOWS = (2.6, 2.4, 2.6, 2.4, 2.6, 0.6, 0.4, 2.2, 2.4, 0.10)
_SHOWS: Mapping[str, tuple[float | None, ...]] = MappingProxyType(
    {
        Style.PHONE_SCREEN: (4.0, _HIDDEN, _HIDDEN, 4.0, 4.6, 0.5, 0.3, 3.0, 4.0, 0.06),
        Style.VIDEO: (3.2, 3.2, 4.2, 3.2, 3.4, 0.6, 0.4, 2.8, 3.2, 0.10),
        Style.ONE_WAY_VIDEO: (_HIDDEN,) * 10,
        Style.BEHAVIORAL: (3.3, 3.0, 4.2, 3.3, 3.3, 0.8, 0.4, 3.0, 4.0, _HIDDEN),
        Style.TECHNICAL: (3.8, 3.8, 3.0, 2.5, 3.8, 1.5, _HIDDEN, _HIDDEN, 4.0, _HIDDEN),
        Style.CASE: (3.8, 3.8, 3.8, 2.6, 3.4, 1.5, _HIDDEN, _HIDDEN, 4.0, _HIDDEN),
        Style.PANEL: _PANEL_SHOWS,
        Style.GROUP: (4.0, 4.3, 4.0, 3.3, 3.2, 1.5, 0.6, 3.4, 4.0, _HIDDEN),
        Style.ASSESSMENT: (_HIDDEN, _HIDDEN, _HIDDEN, 3.3, 5.0) + (_HIDDEN,) * 5,
        Style.ON_SITE: (2.4, 2.2, 2.2, 2.2, 2.2, 0.5, 0.2, 2.0, 2.1, 0.08),
        Style.LUNCH: (3.3, 2.8, 2.4, 3.2, 2.5, 0.8, 0.4, 3.0, 3.2, _HIDDEN),
        UNKNOWN: (3.2, 3.0, 3.8, 3.0, 3.2, 0.8, 0.4, 2.9, 3.3, 0.12),
        LATER: _PANEL_SHOWS,
    }
)
_SHOWS_NOTE = (
    "Nothing published measures how well an interview shows what a job is like. The other way "
    "around, a structured interview predicts performance at .42 and an unstructured one at .19. "
    "If you're unsure by a point, that's an error of 2.2 points and of 5. A chat is somewhere "
    "between three and five."
)


def _shows(name: str, attribute: Attribute, error: float) -> Default:
    key = f"stages.{name}.shows.{attribute}"
    meaning = f"how far off it can be about {called(attribute)}"
    sources = ("cable-judge-1996", "sackett-2022")
    if attribute is Attribute.PAY:
        unit, basis = Unit.MONEY_PER_YEAR, Basis.YEARLY_PAY
        note = (
            "Our guess: what they say about pay in an interview is close to the offer, but not "
            "the same."
        )
        return assumed(key, meaning, error, unit, note, basis=basis)
    return assumed(key, meaning, error, Unit.POINTS, _SHOWS_NOTE, sources)


_OFFER = (
    assumed(
        f"stages.{OFFER}.shows.pay",
        "how far off the offer itself can be about pay",
        0.01,
        Unit.MONEY_PER_YEAR,
        "An offer names the pay before you accept. A bonus may still surprise you.",
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        f"stages.{OFFER}.shows.flexibility",
        "how far off the offer itself can be about flexibility",
        0.2,
        Unit.POINTS,
        "An offer names days and hours, and you can ask before you accept.",
    ),
    assumed(
        f"stages.{OFFER}.shows.location",
        "how far off the offer itself can be about location",
        0.1,
        Unit.POINTS,
        "An offer names the place.",
    ),
)

ROWS: tuple[Default, ...] = (
    *(
        _shows(name, attribute, error)
        for name, errors in _SHOWS.items()
        for attribute, error in zip(_SHOWN, errors, strict=True)
        if error is not None
    ),
    *_OFFER,
)
