"""Each fact under the name of its field: what it is, how sure, how it was found, what else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from goanyway.cli.lines import EMPTY, Line, Tone, columns, paragraph
from goanyway.domain.corrections import FIELDS, is_yours
from goanyway.domain.facts import Fact, Facts, Sureness
from goanyway.language import _
from goanyway.words.facts import in_words, part_name

NAME_WIDTH = 12

SURENESS = {Sureness.SURE: _("sure"), Sureness.LIKELY: _("only likely")}


def every_fact(facts: Facts) -> Iterator[tuple[str, Fact[Any]]]:
    """Every fact with its field; the field of one of several readings has a question mark."""
    for each in fields(facts):
        found = getattr(facts, each.name)
        for fact in found if isinstance(found, tuple) else (found,):
            if isinstance(fact, Fact):
                yield each.name, fact
    for competing in facts.competing:
        for fact in competing.readings:
            yield f"{competing.field}?", fact


def findings(facts: Facts, width: int) -> list[Line]:
    """The facts one by one; then what is not said, and how to correct what was read wrongly."""
    lines = paragraph(_("What it read"), width, tone=Tone.HEADING)
    shown = ""
    for field, fact in every_fact(facts):
        if field.endswith("?") and field != shown:
            said = _("it could be any of these, so we chose none")
            lines += paragraph(said, width, first=_opening(field))
        name = "" if field == shown or field.endswith("?") else field
        lines += _finding(name, fact, width)
        shown = field
    lines += _not_said(facts, width)
    for trouble in facts.said:
        lines += [EMPTY, *paragraph(trouble, width)]
    hint = _("Did it read something wrong? Correct it with --correct FIELD=VALUE.")
    return [*lines, EMPTY, *paragraph(hint, width, tone=Tone.SOFT)]


def _finding(name: str, fact: Fact[Any], width: int) -> list[Line]:
    beneath = " " * (NAME_WIDTH + 2)
    value = in_words(fact)
    lines = paragraph(value, width, first=_opening(name), rest=beneath)
    if is_yours(fact):
        return lines + paragraph(fact.how, width, first=beneath, tone=Tone.SOFT)
    found = f"{SURENESS[fact.sure]}: {fact.how} ({part_name(fact.source.part)})"
    lines += paragraph(found, width, first=beneath, tone=Tone.SOFT)
    words = fact.source.words
    if words.strip() and words != value:
        lines += paragraph(f'"{words}"', width, first=beneath, tone=Tone.SOFT)
    return lines


def _opening(name: str) -> str:
    """The name of a field in its column; a long one takes what it needs."""
    return f"  {name}{' ' * max(1, NAME_WIDTH - columns(name))}"


def _not_said(facts: Facts, width: int) -> list[Line]:
    known = {name.removesuffix("?") for name, _fact in every_fact(facts)}
    missing = [name for name in FIELDS if name not in known]
    if not missing:
        return []
    return paragraph(", ".join(missing), width, first=_opening(_("not said")))
