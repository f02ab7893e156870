"""What holds of every situation file, whatever is in it."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Style
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Family, Quantity, between, certain, family_of
from goanyway.domain.situation import (
    WEIGHT,
    Alternative,
    AlternativeKind,
    Belief,
    Connections,
    DealBreaker,
    Job,
    Leverage,
    Practice,
    Rule,
    Search,
    SideBenefits,
    Situation,
    Stage,
    Typical,
    Upcoming,
    WordOfMouth,
    You,
    error_rule,
    mean_rule,
    rules,
    sd_rule,
)
from goanyway.errors import SituationError, UnreadableInput
from goanyway.interchange.situation import load_situation, read_situation

Draw = st.DrawFn
Lines = list[str]


@st.composite
def plain_numbers(draw: Draw, rule: Rule) -> float:
    low = max(rule.low, -1e9)
    high = min(rule.high, 1e9)
    number = draw(
        st.one_of(
            st.floats(low, high, exclude_min=rule.low_excluded, exclude_max=rule.high_excluded),
            st.integers(int(low), int(high)).filter(rule.allows),
        )
    )
    return number if abs(number) > 1e-9 or rule.low_excluded else 0


@st.composite
def numbers(draw: Draw, rule: Rule, *, ranges: bool = True) -> tuple[str, Quantity]:
    """A number as it is written, and as it must be read."""
    if not ranges or draw(st.booleans()):
        number = draw(plain_numbers(rule).filter(lambda x: x == 0 or abs(x) > 1e-9))
        return repr(number), certain(number, rule.unit, Origin.YOU)
    least = 0.01 if family_of(rule.unit) is not Family.NORMAL else max(rule.low, -1e6)
    most = min(rule.high, 1e6) - 0.001
    middle = draw(st.floats(least + 0.001, most - 0.001))
    low, high = draw(st.floats(least, middle - 1e-4)), draw(st.floats(middle + 1e-4, most))
    low, high = (x if abs(x) > 1e-9 else 0.0 for x in (low, high))
    return f"{{ p10 = {low!r}, p90 = {high!r} }}", between(low, high, rule.unit, Origin.YOU)


@st.composite
def some_numbers(draw: Draw, section: type, without: Iterable[str] = ()) -> tuple[Lines, Any]:
    lines: Lines = []
    read: dict[str, Quantity] = {}
    for name, key, rule in rules(section):
        if name not in without and draw(st.booleans()):
            written, read[name] = draw(numbers(rule))
            lines.append(f"{key} = {written}")
    return lines, read


def words(lines: Lines, read: dict[str, Any], key: str, value: object) -> None:
    """Give a text, a flag or a word of a set, where there is one."""
    if value in (None, "", False):
        return
    read[key] = value
    if value is True:
        lines.append(f"{key} = true")
    else:
        text = value.value if isinstance(value, StrEnum) else str(value)
        lines.append(f'{key} = "{text}"')


TEXT = st.text(string.ascii_letters + " .,#[]={}'é漢", max_size=20).map(
    lambda text: " ".join(text.split())
)
MAYBE_STYLE = st.none() | st.sampled_from(Style)


@st.composite
def stages(draw: Draw) -> tuple[Lines, Stage]:
    parts = ("hours", "travel", "leave", "other")
    lines, read = draw(some_numbers(Stage, ("cost",) if draw(st.booleans()) else parts))
    words(lines, read, "style", draw(MAYBE_STYLE))
    shown = draw(st.lists(st.sampled_from(Attribute), unique=True, max_size=3))
    if shown:
        errors = {each: draw(numbers(error_rule(each))) for each in shown}
        inside = ", ".join(f"{each} = {written}" for each, (written, _) in errors.items())
        lines.append(f"shows = {{ {inside} }}")
        read["shows"] = {each: quantity for each, (_, quantity) in errors.items()}
    return ["[[stages]]", *lines], Stage(**read)


@st.composite
def deal_breakers(draw: Draw, last: int) -> tuple[Lines, DealBreaker]:
    what = draw(TEXT.filter(bool))
    lines, read = draw(some_numbers(DealBreaker))
    words(lines, read, "absolute", draw(st.booleans()))
    at = draw(st.none() | st.integers(0, max(last, 1)))
    if at is not None:
        read["shown_at"] = at
        lines.append(f"shown_at = {at or repr('never')}")
    return ["[[deal_breakers]]", f'what = "{what}"', *lines], DealBreaker(what, **read)


@st.composite
def beliefs(draw: Draw) -> tuple[Lines, dict[Attribute, Belief]]:
    lines: Lines = []
    read: dict[Attribute, Belief] = {}
    for attribute in draw(st.lists(st.sampled_from(Attribute), unique=True, max_size=4)):
        mean = draw(st.none() | numbers(mean_rule(attribute), ranges=False))
        sd = draw(st.none() | numbers(sd_rule(attribute), ranges=False))
        inside = [f"{key} = {each[0]}" for key, each in (("mean", mean), ("sd", sd)) if each]
        lines.append(f"{attribute} = {{ {', '.join(inside)} }}")
        read[attribute] = Belief(mean and mean[1], sd and sd[1])
    return lines, read


@st.composite
def side_benefits(draw: Draw) -> tuple[Lines, SideBenefits]:
    lines, read = draw(some_numbers(SideBenefits))
    enabled = draw(st.booleans())
    lines = ["[side_benefits]", f"enabled = {str(enabled).lower()}", *lines]
    for name, section in {
        "typical": Typical,
        "connections": Connections,
        "word_of_mouth": WordOfMouth,
        "leverage": Leverage,
        "practice": Practice,
    }.items():
        if draw(st.booleans()):
            written, numbers_read = draw(some_numbers(section))
            lines += [f"[side_benefits.{name}]", *written]
            if section is Practice:
                upcoming = draw(st.lists(some_numbers(Upcoming), max_size=3))
                for each, _ in upcoming:
                    lines += ["[[side_benefits.practice.upcoming]]", *each]
                numbers_read["upcoming"] = tuple(Upcoming(**q) for _, q in upcoming) or None
            read[name] = section(**numbers_read)
    return lines, SideBenefits(enabled=enabled, **read)


@st.composite
def situations(draw: Draw) -> tuple[Lines, Situation]:
    """A situation as the lines of its file, one statement each, and as it must be read."""
    lines: Lines = []
    currency = draw(st.sampled_from(["", "USD", "CHF", "VND"]))
    if currency:
        lines.append(f'currency = "{currency}"')
    rates = draw(st.dictionaries(st.sampled_from(["EUR", "GBP"]), st.floats(0.01, 100), max_size=2))
    lines += ["[rates]", *(f"{code} = {rate!r}" for code, rate in rates.items())]

    you_lines, you = draw(some_numbers(You))
    words(you_lines, you, "accepted_elsewhere", draw(TEXT))
    words(you_lines, you, "must_attend", draw(TEXT))
    other_lines, other = draw(some_numbers(Alternative))
    words(other_lines, other, "kind", draw(st.none() | st.sampled_from(AlternativeKind)))
    words(other_lines, other, "resolved", draw(st.booleans()))
    words(other_lines, other, "reason_for_looking", draw(TEXT))
    search_lines, search = draw(some_numbers(Search))
    lines += ["[you]", *you_lines, "[alternative]", *other_lines, "[search]", *search_lines]

    weighed = draw(st.lists(st.sampled_from(sorted(set(Attribute) - {Attribute.PAY})), unique=True))
    weights = {each: draw(numbers(WEIGHT)) for each in weighed}
    lines += ["[preferences]", *(f"{each} = {w}" for each, (w, _) in weights.items())]

    job_lines, job = draw(some_numbers(Job))
    belief_lines, believed = draw(beliefs())
    lines += ["[job]", *job_lines, "[job.beliefs]", *belief_lines]

    ahead = draw(st.lists(stages(), max_size=3))
    spoiling = draw(st.lists(deal_breakers(len(ahead)), max_size=3))
    for written, _ in [*spoiling, *ahead]:
        lines += written
    side_lines, side = draw(side_benefits())
    return lines + side_lines, Situation(
        currency=currency,
        rates=rates,
        you=You(**you),
        alternative=Alternative(**other),
        search=Search(**search),
        preferences={each: quantity for each, (_, quantity) in weights.items()},
        job=Job(**job, beliefs=believed),
        deal_breakers=tuple(each for _, each in spoiling),
        stages=tuple(each for _, each in ahead),
        side_benefits=side,
    )


@given(situations())
def test_what_is_written_is_read_back_equal(case: tuple[Lines, Situation]) -> None:
    lines, expected = case
    assert read_situation("\n".join(lines), "mine.toml") == expected


@given(situations(), st.data())
@settings(max_examples=40)
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
@settings(max_examples=40)
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
@settings(max_examples=40)
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
