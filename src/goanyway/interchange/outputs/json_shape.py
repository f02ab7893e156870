"""What a JSON value looks like and how it is written, said once.

A `Shape` holds the JSON Schema of a value and the function that writes it, so that the two cannot
drift apart. `table` builds objects from named members, each with its description.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from typing import Any

Write = Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class Shape:
    """The schema of a value, and how it is written."""

    schema: Mapping[str, object]
    write: Write


@dataclass(frozen=True, slots=True)
class Member:
    """One member of an object; `get` takes its value from what the object is written from."""

    name: str
    description: str
    shape: Shape
    get: Write


def member(name: str, description: str, shape: Shape, get: str | Write = "") -> Member:
    """A member; without `get` its value is the attribute of the same name."""
    return Member(name, description, shape, get if callable(get) else attrgetter(get or name))


def table(*members: Member) -> Shape:
    """An object with exactly these members."""

    def write(value: Any) -> object:
        return {each.name: each.shape.write(each.get(value)) for each in members}

    properties = {
        each.name: {"description": each.description, **each.shape.schema} for each in members
    }
    return Shape(
        {
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        },
        write,
    )


def named(name: str, shape: Shape) -> Shape:
    """The same shape, by reference to the schema's definition of that name."""
    return Shape({"$ref": f"#/$defs/{name}"}, shape.write)


def array(items: Shape) -> Shape:
    """A list."""
    return Shape(
        {"type": "array", "items": items.schema}, lambda value: [items.write(v) for v in value]
    )


def nullable(shape: Shape) -> Shape:
    """The shape, or null for None."""
    return Shape(
        {"anyOf": [shape.schema, {"type": "null"}]},
        lambda value: None if value is None else shape.write(value),
    )


def one_of(words: type[StrEnum]) -> Shape:
    """One word of an enumeration."""
    return Shape({"type": "string", "enum": [word.value for word in words]}, lambda v: v.value)


def constant(value: object) -> Shape:
    """Always the same value."""
    return Shape({"const": value}, lambda _: value)


def _finite(value: float | None) -> float | None:
    """The number; null where there is none, since JSON knows neither NaN nor infinity."""
    return float(value) + 0.0 if value is not None and math.isfinite(value) else None


TEXT = Shape({"type": "string"}, str)
FLAG = Shape({"type": "boolean"}, bool)
COUNT = Shape({"type": "integer", "minimum": 0}, int)
NUMBER = Shape({"type": ["number", "null"]}, _finite)
CHANCE = Shape({"type": ["number", "null"], "minimum": 0, "maximum": 1}, _finite)
