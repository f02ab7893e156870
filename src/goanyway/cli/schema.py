"""`goanyway schema`: the shapes that go in and come out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from enum import StrEnum
from itertools import groupby
from typing import Annotated

import typer

from goanyway.cli.defaults import figure_of
from goanyway.language import _
from goanyway.cli.lines import Line, Tone, paragraph, sections
from goanyway.cli.options import Json
from goanyway.cli.terminal import show, show_json, width
from goanyway.evidence import DEFAULTS
from goanyway.interchange.advice_json import advice_schema
from goanyway.interchange.facts_shape import FACT_SOURCE, FACTS
from goanyway.interchange.situation_schema import WAYS_TO_WRITE, KeyDocumentation, situation_keys

HELP = _(
    """situation: each key of a situation file with its unit, allowed values and default.
    advice, read: the JSON Schema of what `advise --json` and `read --json` print.

    \b
    Examples:
      goanyway schema situation
      goanyway schema situation --json
      goanyway schema advice
    """
)


class Shape(StrEnum):
    """What can be described."""

    SITUATION = "situation"
    ADVICE = "advice"
    READ = "read"


def run(
    shape: Annotated[Shape, typer.Argument(metavar="SHAPE", help=_("situation, advice or read."))],
    json: Json = False,
) -> None:
    """Describe one shape."""
    match shape:
        case Shape.ADVICE:
            show_json(advice_schema())
        case Shape.READ:
            show_json(read_schema())
        case Shape.SITUATION if json:
            show_json([asdict(each) for each in documented_keys()])
        case Shape.SITUATION:
            show(sections(documentation(width())))


def read_schema() -> dict[str, object]:
    """The JSON Schema (draft 2020-12) of what `read --json` prints."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "goanyway/read/1",
        "description": "What one message says; null where it does not say it.",
        **FACTS.schema,
        "$defs": {"fact_source": dict(FACT_SOURCE.schema)},
    }


def documented_keys() -> list[KeyDocumentation]:
    """Every key of a situation file with what is taken when it is left out."""
    return situation_keys({key: figure_of(each) for key, each in DEFAULTS.items()})


def documentation(width: int) -> Iterator[list[Line]]:
    """The keys by table, then the ways in which a number may be written."""
    for table, keys in groupby(documented_keys(), key=lambda each: each.table):
        yield paragraph(table, width, tone=Tone.HEADING)
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
    if key.required:
        lines += paragraph(_("Its table needs it."), width, first="    ")
    elif key.default:
        said = _("When left out: {default}.").format(default=key.default)
        lines += paragraph(said, width, first="    ")
    return lines
