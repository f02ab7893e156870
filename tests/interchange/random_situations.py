"""Random situations, as the lines of a file and as they must be read."""

from __future__ import annotations

import string
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

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
