"""The shape of a situation file, taken from the dataclasses that it fills."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import Field, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from goanyway.domain.situation import NO_KEY, RULE, Rule, Situation
from goanyway.interchange.situation_files.line_numbers import KeyPath
from goanyway.interchange.situation_files.plain_values import shown


def kind_of_value(section: type, name: str) -> Any:
    """The type of a section's field, without "or None"."""
    hint = _hints(section)[name]
    if get_origin(hint) in (Union, UnionType):
        (hint,) = [each for each in get_args(hint) if each is not type(None)]
    return hint


def members_of(section: type) -> tuple[Field[Any], ...]:
    """The fields of a section that keys of a file set."""
    return tuple(each for each in fields(section) if NO_KEY not in each.metadata)


def key_of(each: Field[Any]) -> str:
    """The key of a field in the file."""
    rule: Rule | None = each.metadata.get(RULE)
    return rule.key if rule is not None and rule.key else each.name


@cache
def _hints(section: type) -> dict[str, Any]:
    return get_type_hints(section)


def spelled(path: KeyPath) -> str:
    """A path as messages and the documentation spell it: `stages[0].pass`."""
    words = ""
    for step in path:
        if isinstance(step, int):
            words += f"[{step}]"
        else:
            plain = re.fullmatch(r"[A-Za-z0-9_-]{1,60}", step)
            words += ("." if words else "") + (step if plain else shown(step))
    return words


def sections() -> Iterator[tuple[KeyPath, type]]:
    """Every table that a file may have, outermost first; a list of tables ends in 0."""

    def below(path: KeyPath, section: type) -> Iterator[tuple[KeyPath, type]]:
        yield path, section
        for each in members_of(section):
            kind = kind_of_value(section, each.name)
            if RULE in each.metadata:
                continue  # a number, whatever it is made of
            if is_dataclass(kind):
                yield from below((*path, each.name), cast(type, kind))
            elif get_origin(kind) is tuple:
                yield from below((*path, each.name, 0), get_args(kind)[0])

    return below((), Situation)


def header(path: KeyPath) -> str:
    """The header of a table in a file: `[you]`, `[[stages]]`, or "the top of the file"."""
    name = ".".join(step for step in path if isinstance(step, str))
    if not name:
        return "the top of the file"
    return f"[[{name}]]" if path[-1] == 0 else f"[{name}]"
