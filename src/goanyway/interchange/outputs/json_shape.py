"""What a JSON value looks like, how it is written and how it is read back, said once.

A `Shape` holds the JSON Schema of a value and the functions that write and read it, so that the
three cannot drift apart. `table` builds objects from named members, each with its description.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter
from typing import Any, TypeVar

Write = Callable[[Any], object]
Read = Callable[[Any], Any]

Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Shape:
    """The schema of a value, how it is written, and how what was written is read."""

    schema: Mapping[str, object]
    write: Write
    read: Read


@dataclass(frozen=True, slots=True)
class Member:
    """One member of an object.

    Attributes:
        get: takes its value from what the object is written from.
        field: the argument that it becomes when the object is read, "" where it is not read since
            it follows from the others.
    """

    name: str
    description: str
    shape: Shape
    get: Write
    field: str


def member(name: str, description: str, shape: Shape, attribute: str = "") -> Member:
    """A member whose value is an attribute, by default the one of the same name."""
    attribute = attribute or name
    return Member(name, description, shape, attrgetter(attribute), attribute)


def derived(name: str, description: str, shape: Shape, get: str | Write) -> Member:
    """A member that is only written: what it says follows from the others."""
    return Member(name, description, shape, get if callable(get) else attrgetter(get), "")


def table(make: Callable[..., Any], *members: Member) -> Shape:
    """An object with exactly these members.

    Args:
        make: makes what was written again, from its fields by name. A member that is missing, as in
            what an earlier version wrote, is left out.
    """

    def write(value: Any) -> object:
        return {each.name: each.shape.write(each.get(value)) for each in members}

    def read(written: Any) -> Any:
        fields = {
            each.field: each.shape.read(written[each.name])
            for each in members
            if each.field and each.name in written
        }
        return make(**fields)

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
        read,
    )


def named(name: str, shape: Shape) -> Shape:
    """The same shape, by reference to the schema's definition of that name."""
    return Shape({"$ref": f"#/$defs/{name}"}, shape.write, shape.read)


def array(items: Shape) -> Shape:
    """A list, read as a tuple."""
    return Shape(
        {"type": "array", "items": items.schema},
        lambda value: [items.write(v) for v in value],
        lambda written: tuple(items.read(v) for v in written),
    )


def nullable(shape: Shape) -> Shape:
    """The shape, or null for None."""
    return Shape(
        {"anyOf": [shape.schema, {"type": "null"}]},
        lambda value: None if value is None else shape.write(value),
        lambda written: None if written is None else shape.read(written),
    )


def one_of(words: type[Word]) -> Shape:
    """One word of an enumeration."""
    schema = {"type": "string", "enum": [word.value for word in words]}
    return Shape(schema, lambda value: value.value, words)


def constant(value: object) -> Shape:
    """Always the same value."""
    return Shape({"const": value}, lambda _: value, lambda written: written)


def _finite(value: float | None) -> float | None:
    """The number; null where there is none, since JSON knows neither NaN nor infinity."""
    return float(value) + 0.0 if value is not None and math.isfinite(value) else None


def _same(written: Any) -> Any:
    return written


TEXT = Shape({"type": "string"}, str, _same)
FLAG = Shape({"type": "boolean"}, bool, _same)
COUNT = Shape({"type": "integer", "minimum": 0}, int, _same)
NUMBER = Shape({"type": ["number", "null"]}, _finite, _same)
CHANCE = Shape({"type": ["number", "null"], "minimum": 0, "maximum": 1}, _finite, _same)
