"""Text that keeps a regular expression busy, made from the expression itself.

For each repetition in a pattern: what leads up to it, then what it repeats, many times over, then
something that cannot follow. A pattern that backtracks without bound tries every way to cut it.
"""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import goanyway
from goanyway.journal.local.opening import start_django
from goanyway.reading.phrases import Pattern

Compiled = re.Pattern[str] | re.Pattern[bytes]
LEAST_REPEATED = 4
"""A repetition that may go on no longer than this cannot keep anything busy."""

TAIL = "\x01"
CATEGORIES = {
    op.CATEGORY_DIGIT: "1",
    op.CATEGORY_NOT_DIGIT: "a",
    op.CATEGORY_SPACE: " ",
    op.CATEGORY_NOT_SPACE: "a",
    op.CATEGORY_WORD: "a",
    op.CATEGORY_NOT_WORD: " ",
}


def every_pattern() -> dict[str, Compiled]:
    """Every pattern that a module of the program holds, by where it stands."""
    start_django()  # without it the journal's modules cannot be imported
    found: dict[str, Compiled] = {}
    for module in pkgutil.walk_packages(goanyway.__path__, "goanyway."):
        if module.name != "goanyway.__main__":
            for name, value in vars(importlib.import_module(module.name)).items():
                for number, pattern in enumerate(_patterns_in(value)):
                    found.setdefault(f"{module.name}:{name}:{number}", pattern)
    by_text = {(pattern.pattern, pattern.flags): where for where, pattern in found.items()}
    return {where: found[where] for where in by_text.values()}


def _patterns_in(value: object, depth: int = 0) -> Iterator[Compiled]:
    if isinstance(value, Pattern):
        yield re.compile(value.text, value.flags)
    elif isinstance(value, re.Pattern):
        yield value
    elif depth < 6:
        inner: Iterator[object] = iter(())
        if isinstance(value, Mapping):
            inner = iter(value.values())
        elif isinstance(value, (tuple, list, frozenset, set)):
            inner = iter(value)
        elif dataclasses.is_dataclass(value) and not isinstance(value, type):
            inner = (getattr(value, each.name, None) for each in dataclasses.fields(value))
        for each in inner:
            yield from _patterns_in(each, depth + 1)


def hostile_texts(pattern: Compiled, size: int) -> Iterator[str]:
    """Texts of about that many characters, one or two for each long repetition."""
    source = pattern.pattern
    text = source if isinstance(source, str) else source.decode("latin-1")
    tree = parser.parse(text, pattern.flags)
    whole = _sample(tree) or "a"
    yield (whole * (size // len(whole) + 1))[:size] + TAIL
    for before, body in _repetitions(tree, ""):
        pump = body or "a"
        yield before + (pump * (size // len(pump) + 1))[:size] + TAIL


def _repetitions(items: Any, before: str) -> Iterator[tuple[str, str]]:
    """What leads up to each long repetition in the pattern, and what it repeats."""
    for code, argument in items:
        if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            _, most, body = argument
            if most > LEAST_REPEATED:
                yield before, _sample(body)
            yield from _repetitions(body, before)
        elif code is op.BRANCH:
            for branch in argument[1]:
                yield from _repetitions(branch, before)
        elif code is op.SUBPATTERN:
            yield from _repetitions(argument[3], before)
        elif code is op.ATOMIC_GROUP:
            yield from _repetitions(argument, before)
        elif code in (op.ASSERT, op.ASSERT_NOT) and argument[0] == 1:
            yield from _repetitions(argument[1], before)
        before += _sample([(code, argument)])


def _sample(items: Any) -> str:
    """A short text that the items match, as far as one can tell without matching."""
    return "".join(_sample_of(code, argument) for code, argument in items)


def _sample_of(code: Any, argument: Any) -> str:
    if code is op.LITERAL:
        return chr(argument)
    if code is op.NOT_LITERAL:
        return "a" if argument != ord("a") else "b"
    if code is op.ANY:
        return "a"
    if code is op.IN:
        return _sample_of_set(argument)
    if code is op.BRANCH:
        return _sample(argument[1][0])
    if code is op.SUBPATTERN:
        return _sample(argument[3])
    if code is op.ATOMIC_GROUP:
        return _sample(argument)
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, _, body = argument
        return _sample(body) * max(1, min(int(least), 100))
    return ""


def _sample_of_set(items: Any) -> str:
    if items[0][0] is op.NEGATE:
        excluded = re.compile("[" + "".join(_spelled(*each) for each in items[1:]) + "]")
        return next((each for each in "a 1-.Zé\n" if not excluded.match(each)), "a")
    code, argument = items[0]
    if code is op.RANGE:
        return chr(argument[0])
    return CATEGORIES[argument] if code is op.CATEGORY else chr(argument)


def _spelled(code: Any, argument: Any) -> str:
    """An item of a set of characters as it is written."""
    if code is op.RANGE:
        return f"{re.escape(chr(argument[0]))}-{re.escape(chr(argument[1]))}"
    if code is op.CATEGORY:
        letter = str(argument).rpartition("_")[2][0].lower()
        return "\\" + (letter.upper() if "_NOT_" in str(argument) else letter)
    return re.escape(chr(argument))
