"""SECURITY.md names tests; each of them is there, and says what is promised."""

from __future__ import annotations

import re

from tests.docs.pages import ROOT

PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def rows(heading: str) -> list[list[str]]:
    """The cells of the table under a heading, without its head."""
    section = PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    lines = [each for each in section.splitlines() if each.startswith("|")]
    return [[cell.strip() for cell in each.strip("|").split("|")] for each in lines[2:]]


def test_every_test_that_it_names_is_there() -> None:
    named = set(re.findall(r"`(test_\w+)`", PAGE))
    there = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("tests/**/test_*.py"))
    assert {each for each in named if f"def {each}(" not in there} == set()
    assert named


def test_every_attack_names_a_test() -> None:
    attacks = rows("How we attack each promise")
    assert attacks
    assert all("`test_" in test for _promise, _attack, test in attacks)
