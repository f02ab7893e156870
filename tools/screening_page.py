"""The parts of docs/screening.md that are lists: the signs, their sources, whom to tell."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from types import MappingProxyType

from goanyway.domain.screening import Family
from goanyway.evidence.frauds import AGENCIES, FRAUD_SOURCES
from goanyway.screening.catalogue import SIGNS
from goanyway.screening.rule import Rule
from tools import limits_table, screening_figures
from tools.marked_pages import table, with_parts

PAGE = Path(__file__).resolve().parent.parent / "docs" / "screening.md"
FAMILIES = MappingProxyType(
    {
        Family.PROMISE: "Things no honest company asks for",
        Family.SCHEME: "Known schemes",
        Family.WRITING: "The writing",
        Family.SENDER: "The sender",
        Family.LINK: "Links",
    }
)


def page() -> str:
    """docs/screening.md with its lists as they are now."""
    return with_parts(PAGE.read_text(encoding="utf-8"), PARTS)


def signs(_: str) -> str:
    """A table for each family."""
    order = list(FAMILIES)
    rules = sorted(SIGNS.values(), key=lambda rule: order.index(rule.family))
    return "\n\n".join(
        f"## {FAMILIES[family]}\n\n{_of_family(list(members))}"
        for family, members in groupby(rules, key=lambda rule: rule.family)
    )


def _of_family(rules: list[Rule]) -> str:
    rows = (
        (f"`{rule.name}`", rule.strength, rule.reason, rule.look_alike, ", ".join(rule.sources))
        for rule in rules
    )
    return table(("Sign", "Strength", "What it is", "Its honest look-alike", "Source"), rows)


def sources(_: str) -> str:
    """Each source, and what of it was looked at."""
    rows = ((key, source.citation, source.remark) for key, source in FRAUD_SOURCES.items())
    return table(("Key", "Source", "What we looked at"), rows)


def agencies(_: str) -> str:
    """Whom to tell, by country."""
    rows = (
        (code, agency.texts or "none known", agency.report, agency.source)
        for code, agency in AGENCIES.items()
    )
    return table(("Country", "Forward texts to", "Report to", "Seen"), rows)


PARTS = MappingProxyType(
    {
        "signs": signs,
        "sources": sources,
        "agencies": agencies,
        "limits": limits_table.screening,
        **screening_figures.PARTS,
    }
)
