"""The patterns of the reader and the screen can match what they are written for."""

from __future__ import annotations

import ast
import gc
import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

import goanyway.reading
from goanyway.reading.phrases import Pattern, any_of

SOURCE = Path(goanyway.reading.__file__).parent.parent
ROOMS = ("reading", "screening")


@pytest.mark.parametrize(
    "phrase",
    [
        r"\(2\)",
        r"new time:",
        r"[2-9][.)](?= )",
        r"(?<!\d)\(b",
        r"/hr",
        r"first day[,:]",
    ],
)
def test_a_phrase_that_begins_or_ends_with_a_sign_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="not whole words"):
        any_of("a phone call", phrase)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        (r"(?<=\()(?:2|b)(?=\))", "(2) a panel"),
        (r"new time(?=:)", "New time: 3pm"),
        (r"(?<=/)hr", "$20/hr"),
        (r"p/?h", "p/h"),
        (r"pay(?:\.| off)?", "the pay."),
        (r"[a-c]\w*", "better"),
    ],
)
def test_a_phrase_of_whole_words_may_look_around_itself(phrase: str, text: str) -> None:
    assert any_of(phrase).search(text)


def test_every_alternative_of_a_list_of_phrases_can_meet_a_word_boundary() -> None:
    for module in pkgutil.walk_packages(goanyway.reading.__path__, "goanyway.reading."):
        importlib.import_module(module.name)
    texts = {each.text for each in gc.get_objects() if type(each) is Pattern}
    lists = [text for text in texts if is_between_boundaries(text)]
    assert len(lists) > 50
    dead = {text: signs for text in lists if (signs := list(signs_at_the_edges(text)))}
    assert not dead


def test_no_pattern_asks_for_a_backslash() -> None:
    r"""Nobody writes one in a message: `\\w` in a raw text is a `\w` that was escaped twice."""
    files = [file for room in ROOMS for file in sorted((SOURCE / room).rglob("*.py"))]
    files.remove(SOURCE / "reading" / "phrases.py")  # which looks for escapes in patterns
    assert files
    doubled = [
        f"{file.relative_to(SOURCE)}:{node.lineno}"
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and r"\\" in node.value
    ]
    assert not doubled


def is_between_boundaries(pattern: str) -> bool:
    """Whether the whole of it is a list of alternatives that stands between two boundaries."""
    if not (pattern.startswith(r"\b(?:") and pattern.endswith(r")\b")):
        return False
    try:
        return bool(list(parsed(pattern[len(r"\b(?:") : -len(r")\b")])))
    except re.error:  # the first bracket is closed before the end
        return False


def signs_at_the_edges(pattern: str) -> Iterator[str]:
    """What the alternatives between the boundaries begin and end with, where no word has it."""
    whole = list(parsed(pattern))
    yield from _first_signs(whole)[0]
    yield from _first_signs(whole[::-1], backwards=True)[0]


def parsed(pattern: str) -> Iterable[Any]:
    """The pattern as Python's own compiler takes it apart: operations with their arguments."""
    parse = vars(re)["_parser"].parse
    tree: Iterable[Any] = parse(pattern, re.IGNORECASE)
    return tree


def _first_signs(steps: Iterable[Any], *, backwards: bool = False) -> tuple[list[str], bool]:
    """The signs that a match can begin with, and whether it can be empty."""
    signs: list[str] = []
    for step, argument in steps:
        name = str(step)
        if name in ("AT", "ASSERT", "ASSERT_NOT"):
            continue
        inner: list[Any] = []
        optional = False
        if name in ("LITERAL", "IN"):
            if not _may_be_of_a_word(name, argument):
                signs.append(repr(argument))
        elif name == "BRANCH":
            inner = list(argument[1])
        elif name == "SUBPATTERN":
            inner = [argument[3]]
        elif name == "ATOMIC_GROUP":
            inner = [argument]
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            inner, optional = [argument[2]], argument[0] == 0
        for branch in inner:
            more, empty = _first_signs(
                list(branch)[::-1] if backwards else branch, backwards=backwards
            )
            signs += [] if name.endswith("REPEAT") and argument[0] == 0 else more
            optional = optional or empty
        if not optional:
            return signs, False
    return signs, True


def _may_be_of_a_word(name: str, argument: Any) -> bool:
    if name == "LITERAL":
        return re.match(r"\w", chr(argument)) is not None
    kinds = [str(kind) for kind, _ in argument]
    if "NEGATE" in kinds or any(
        str(which) in ("CATEGORY_WORD", "CATEGORY_DIGIT", "CATEGORY_NOT_SPACE")
        for kind, which in argument
        if str(kind) == "CATEGORY"
    ):
        return True
    return any(
        re.match(r"\w", chr(letter))
        for kind, which in argument
        if str(kind) in ("LITERAL", "RANGE")
        for letter in ([which] if str(kind) == "LITERAL" else which)
    )
