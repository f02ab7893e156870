"""`goanyway schema`: the shapes that go in and come out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from enum import StrEnum
from itertools import groupby
from typing import Annotated

import typer

from goanyway.cli.defaults import figure_of, founded
from goanyway.cli.journal.answers import answer_schema
from goanyway.cli.journal.compare import columns_schema
from goanyway.cli.lines import Line, Tone, paragraph, sections
from goanyway.cli.options import Json
from goanyway.cli.terminal import show, show_json, width
from goanyway.evidence import DEFAULTS
from goanyway.interchange.outputs.advice_json import advice_schema
from goanyway.interchange.outputs.facts_json import facts_schema
from goanyway.interchange.outputs.screening_json import screening_schema
from goanyway.interchange.situation_files.key_reference import (
    WAYS_TO_WRITE,
    KeyDocumentation,
    situation_keys,
)
from goanyway.language import _

HELP = _(
    """situation: each key of a situation file with its unit, allowed values and default. advice,
    read, screen: the JSON Schema of what `advise --json`, `read --json` and `screen --json` print.
    journal: the JSON Schema of what every command of the journal prints with --json. compare: the
    JSON Schema of the result in what `compare --json` prints.

    \b
    Examples:
      goanyway schema situation
      goanyway schema situation --json
      goanyway schema advice
    """
)


STAGES_TABLE = "[[stages]]"

STAGES = _(
    "One table for each interview still ahead, in order. If you leave something out, we assume it "
    "from the interview's style; see `goanyway evidence stages`."
)


class Shape(StrEnum):
    """What can be described."""

    SITUATION = "situation"
    ADVICE = "advice"
    READ = "read"
    SCREEN = "screen"
    JOURNAL = "journal"
    COMPARE = "compare"


def run(
    shape: Annotated[
        Shape,
        typer.Argument(
            metavar="SHAPE", help=_("situation, advice, read, screen, journal or compare.")
        ),
    ],
    json: Json = False,
) -> None:
    """Describe one shape."""
    match shape:
        case Shape.ADVICE:
            show_json(advice_schema())
        case Shape.READ:
            show_json(facts_schema())
        case Shape.SCREEN:
            show_json(screening_schema())
        case Shape.JOURNAL:
            show_json(answer_schema())
        case Shape.COMPARE:
            show_json(columns_schema())
        case Shape.SITUATION if json:
            show_json([as_json(each) for each in documented_keys()])
        case Shape.SITUATION:
            show(sections(documentation(width())))


def documented_keys() -> list[KeyDocumentation]:
    """Every key of a situation file with what is taken when it is left out."""
    return situation_keys({key: figure_of(each) for key, each in DEFAULTS.items()})


def left_out(key: KeyDocumentation) -> str:
    """What is taken when a key is left out, and what that rests on; empty where nothing is."""
    if key.required:
        return _("Required in its table.")
    if not key.default:
        return ""
    said = _("If left out: {default}.")
    if key.path in DEFAULTS:
        said = _("If left out: {default} ({founded}).")
    return said.format(default=key.default, founded=_founded(key))


def _founded(key: KeyDocumentation) -> str:
    return founded(DEFAULTS[key.path]) if key.path in DEFAULTS else ""


def as_json(key: KeyDocumentation) -> dict[str, object]:
    """One key as plain values."""
    return {**asdict(key), "default_rests_on": _founded(key)}


def documentation(width: int) -> Iterator[list[Line]]:
    """The keys by table, then the ways in which a number may be written."""
    for table, keys in groupby(documented_keys(), key=lambda each: each.table):
        lines = paragraph(table, width, tone=Tone.HEADING)
        if table == STAGES_TABLE:
            lines += paragraph(STAGES, width, first="  ")
        yield lines
        for each in keys:
            yield _key(each, width)
    lines = paragraph(_("Ways to write a number"), width, tone=Tone.HEADING)
    for example, meaning in WAYS_TO_WRITE:
        lines += paragraph(example, width, first="  ")
        lines += paragraph(meaning, width, first="    ")
    yield lines


def _key(key: KeyDocumentation, width: int) -> list[Line]:
    lines = paragraph(key.path, width, first="  ", tone=Tone.HEADING)
    lines += paragraph(key.meaning, width, first="    ")
    allowed = f"{key.unit}, {key.allowed}" if key.unit else key.allowed
    lines += paragraph(_("Allowed: {allowed}.").format(allowed=allowed), width, first="    ")
    said = left_out(key)
    return lines + (paragraph(said, width, first="    ") if said else [])
