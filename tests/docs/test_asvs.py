"""Each requirement of level 1 has one verdict, and the sums are those of the table."""

from __future__ import annotations

import re
from collections import Counter
from importlib.util import find_spec

from tests.docs.pages import ROOT

PAGE = (ROOT / "docs" / "asvs.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (V\S+) \| ([^|]+) \| ([^|]+) \| (.+) \|$", PAGE, re.MULTILINE)
VERDICTS = ("holds", "not applicable", "does not hold")
SECTIONS = {
    "V1.2": 5, "V1.3": 2, "V1.5": 1, "V2.1": 1, "V2.2": 2, "V2.3": 1, "V3.2": 2, "V3.3": 1,
    "V3.4": 2, "V3.5": 3, "V4.1": 1, "V4.4": 1, "V5.2": 2, "V5.3": 2, "V6.1": 1, "V6.2": 8,
    "V6.3": 2, "V6.4": 2, "V7.2": 4, "V7.4": 2, "V8.1": 1, "V8.2": 2, "V8.3": 1, "V9.1": 3,
    "V9.2": 1, "V10.4": 5, "V11.3": 2, "V11.4": 1, "V12.1": 1, "V12.2": 2, "V13.4": 1,
    "V14.2": 1, "V14.3": 1, "V15.1": 1, "V15.2": 1, "V15.3": 1,
}  # fmt: skip
"""How many requirements of level 1 each section of version 5.0.0 has."""


def test_every_requirement_has_one_verdict() -> None:
    numbers = [number for number, *_rest in ROWS]
    assert len(set(numbers)) == len(numbers) == 70
    assert Counter(number.rpartition(".")[0] for number in numbers) == SECTIONS
    assert {verdict for _number, _about, verdict, _how in ROWS} == set(VERDICTS)


def test_the_sums_are_those_of_the_table() -> None:
    sums = Counter(verdict for _number, _about, verdict, _how in ROWS)
    said = "{} hold, {} are not applicable, {} do not hold".format(
        *(sums[verdict] for verdict in VERDICTS)
    )
    assert said in " ".join(PAGE.split())


def test_what_holds_says_by_what() -> None:
    for number, _about, verdict, how in ROWS:
        if verdict == "holds":
            assert "`" in how or "](" in how or "none" in how, number


def test_each_module_that_is_named_is_there() -> None:
    named = re.findall(r"`(goanyway\.[\w.]+)`", PAGE)
    assert named
    assert all(find_spec(each) for each in named)
