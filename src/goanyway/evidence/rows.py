"""How a row of the table is written down.

A figure is one number, taken as certain, or a pair: its 10th and 90th percentile. The central
value follows from the pair and the family of the unit, so that it cannot disagree with them.
"""

from __future__ import annotations

from goanyway.domain.attributes import Attribute
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, between, certain
from goanyway.evidence.default import Basis, Default, Grade

Figure = float | tuple[float, float]

_CALLED = {
    Attribute.MANAGER: "the manager",
    Attribute.TEAM: "the team",
    Attribute.WORK: "the work itself",
    Attribute.OTHER: "what nobody has told you about",
}


def called(attribute: Attribute) -> str:
    """The attribute in a sentence."""
    return _CALLED.get(attribute, attribute.value)


def study(
    key: str,
    meaning: str,
    figure: Figure,
    unit: Unit,
    note: str,
    sources: tuple[str, ...],
    *,
    grade: Grade = Grade.WEAK,
    basis: Basis = Basis.ITSELF,
) -> Default:
    """A row whose central value a study gives; how far it reaches is our judgment."""
    quantity = _quantity(key, figure, unit, Origin.STUDY)
    return Default(key, meaning, quantity, basis, grade, sources, note)


def assumed(
    key: str,
    meaning: str,
    figure: Figure,
    unit: Unit,
    note: str,
    sources: tuple[str, ...] = (),
    *,
    grade: Grade = Grade.ASSUMPTION,
    basis: Basis = Basis.ITSELF,
) -> Default:
    """A row that we chose ourselves; `sources` are what we leaned on, if anything."""
    quantity = _quantity(key, figure, unit, Origin.ASSUMPTION)
    return Default(key, meaning, quantity, basis, grade, sources, note)


def _quantity(key: str, figure: Figure, unit: Unit, origin: Origin) -> Quantity:
    if isinstance(figure, tuple):
        return between(*figure, unit, origin, key)
    return certain(figure, unit, origin, key)
