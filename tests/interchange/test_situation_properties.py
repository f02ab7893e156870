"""What holds of every situation file, whatever is in it."""

from __future__ import annotations

import re
import string
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goanyway.domain.situation import (
    Situation,
)
from goanyway.errors import SituationError, UnreadableInput
from goanyway.interchange.situation_files.toml_file import load_situation, read_situation
from tests.effort import examples
from tests.interchange.random_situations import Lines, situations


@given(situations())
def test_what_is_written_is_read_back_equal(case: tuple[Lines, Situation]) -> None:
    lines, expected = case
    assert read_situation("\n".join(lines), "mine.toml") == expected


@given(situations(), st.data())
@settings(max_examples=examples(40))
def test_an_unknown_key_is_found_on_its_line_wherever_it_stands(
    case: tuple[Lines, Situation], data: st.DataObject
) -> None:
    lines, _ = case
    at = data.draw(st.integers(0, len(lines)))
    lines = [*lines[:at], "zebra = 1", *lines[at:]]
    with pytest.raises(SituationError) as caught:
        read_situation("\n".join(lines), "mine.toml")
    assert caught.value.where == f"mine.toml, line {at + 1}"


@given(situations(), st.data())
@settings(max_examples=examples(40))
def test_a_key_given_twice_is_found_on_its_second_line(
    case: tuple[Lines, Situation], data: st.DataObject
) -> None:
    lines, _ = case
    at = data.draw(st.integers(0, len(lines) - 1))
    if lines[at].startswith("["):
        return
    with pytest.raises(SituationError) as caught:
        read_situation("\n".join([*lines[: at + 1], *lines[at:]]), "mine.toml")
    assert caught.value.where == f"mine.toml, line {at + 2}"


KNOWN = (
    "currency rates you hour accepted_elsewhere alternative kind worth sd search preferences pay "
    "team job years beliefs mean p10 p90 amount per hours_per_week deal_breakers what shown_at "
    "stages style pass cost hours shows side_benefits enabled practice upcoming lambda leverage"
).split()
KEYS = st.sampled_from(KNOWN) | st.from_regex(r"[A-Za-z0-9_-]{1,5}", fullmatch=True)
VALUES = st.recursive(
    st.one_of(
        st.integers().map(str),
        st.floats().map(repr),
        st.sampled_from(["true", "false", "2026-01-01", "10:00:00", '"EUR"', '"never"', "'hour'"]),
        st.text(string.printable, max_size=5).map(lambda text: repr(text).replace("\\x", "\\u00")),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda each: f"[{', '.join(each)}]"),
        st.dictionaries(KEYS, inner, max_size=3).map(
            lambda each: "{" + ", ".join(f"{key} = {value}" for key, value in each.items()) + "}"
        ),
    ),
    max_leaves=6,
)
DOTTED = st.lists(KEYS, min_size=1, max_size=3).map(".".join)
STATEMENTS = st.one_of(
    DOTTED.map(lambda key: f"[{key}]"),
    DOTTED.map(lambda key: f"[[{key}]]"),
    st.tuples(DOTTED, VALUES).map(" = ".join),
)


def is_read_or_refused_with_its_line(text: str) -> None:
    try:
        assert isinstance(read_situation(text, "mine.toml"), Situation)
    except SituationError as error:
        found = re.fullmatch(r"mine\.toml, line (\d+)", error.where)
        assert found
        assert 1 <= int(found[1]) <= text.count("\n") + 1


@given(st.lists(STATEMENTS, max_size=8).map("\n".join))
def test_any_toml_is_read_or_refused_with_its_line(text: str) -> None:
    is_read_or_refused_with_its_line(text)


@given(st.text())
def test_any_text_is_read_or_refused_with_its_line(text: str) -> None:
    is_read_or_refused_with_its_line(text)


@given(situations(), st.data())
@settings(max_examples=examples(40))
def test_a_mangled_situation_is_read_or_refused_with_its_line(
    case: tuple[Lines, Situation], data: st.DataObject
) -> None:
    text = "\n".join(case[0])
    at = data.draw(st.integers(0, len(text)))
    to = data.draw(st.integers(at, min(len(text), at + 20)))
    is_read_or_refused_with_its_line(text[:at] + data.draw(st.text(max_size=5)) + text[to:])


@given(content=st.binary())
def test_any_bytes_are_read_or_refused(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path: Path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(content)
    with suppress(UnreadableInput, SituationError):
        assert isinstance(load_situation(path), Situation)
