"""Picture of the record: what was expected against what was found, in points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from goanyway.language import _

SIDE = 240
"""Length of each axis, in units of the picture, which are pixels at the usual type size."""

REACH = 2.5
"""Points that an axis reaches to either side of zero."""

RADIUS = 5.0
LARGEST = 15.0
"""The radius of a dot for one comparison; that of many grows, by area, no further than this."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What was expected of one thing, and what was found, in points."""

    what: str
    expected: float
    found: float


@dataclass(frozen=True, slots=True)
class Dot:
    """All comparisons with the same two figures; `x` and `y` are its place in the picture."""

    pairs: tuple[Pair, ...]
    x: float
    y: float
    radius: float

    @property
    def first(self) -> Pair:
        """One of the comparisons, for the figures that they share."""
        return self.pairs[0]


@dataclass(frozen=True, slots=True)
class Tick:
    """A whole number of points: where it is along the bottom, and where up the side."""

    points: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """The picture: a dot above the diagonal turned out better than it was expected to."""

    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    side: int
    summary: str


def comparison(pairs: Sequence[Pair]) -> Comparison | None:
    """To the right what was expected, upward what was found; None where nothing was compared."""
    if not pairs:
        return None
    alike: dict[tuple[float, float], list[Pair]] = {}
    for each in pairs:
        alike.setdefault((round(each.expected, 2), round(each.found, 2)), []).append(each)
    dots = (
        Dot(tuple(same), rightward(expected), upward(found), _radius(len(same)))
        for (expected, found), same in alike.items()
    )
    ticks = (Tick(each, rightward(each), upward(each)) for each in range(-2, 3))
    better = sum(each.found > each.expected for each in pairs)
    said = _("{better} of {count} turned out better than expected: they’re above the line.")
    largest_first = sorted(dots, key=lambda dot: -dot.radius)  # small ones are drawn on top
    summary = said.format(better=better, count=len(pairs))
    return Comparison(tuple(largest_first), tuple(ticks), SIDE, summary)


def rightward(points: float) -> float:
    """Where so many points are, from the left."""
    return round(SIDE * (points + REACH) / (2 * REACH), 2)


def upward(points: float) -> float:
    """Where so many points are, from the top: SVG counts downward."""
    return round(SIDE - rightward(points), 2)


def _radius(count: int) -> float:
    return round(min(RADIUS * math.sqrt(count), LARGEST), 2)
