"""What a command of the journal prints: lines for people, one shape of JSON for programs.

The records that it is about stand in the JSON as in an export (docs/export.md): other records by
their ids, bytes by their hash.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from goanyway.cli.app import command_name
from goanyway.cli.lines import Line, Tone, paragraph, sections
from goanyway.cli.terminal import show, show_json, width
from goanyway.language import _

if TYPE_CHECKING:
    from goanyway.journal.models import ChangeSet, Record

VERSION = 1
"""Grows when a field of the JSON goes or comes to mean something else."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a command.

    Attributes:
        records: what it is about, or changed.
        result: what no record holds: a count, a path, what to prepare; by name.
        said: sentences that the user should read.
        change: the change set that it made; None where nothing was changed.
        question: what has to be answered first, as plain values; nothing was kept then.
    """

    command: str
    records: Sequence[Record] = ()
    result: Mapping[str, object] | None = None
    said: Sequence[str] = ()
    change: ChangeSet | None = None
    question: Mapping[str, object] | None = None


def as_json(answer: Answer) -> dict[str, object]:
    """The answer in the one shape that `goanyway schema journal` describes."""
    return {
        "version": VERSION,
        "command": answer.command,
        "change": answer.change and answer.change.handle,
        "records": [record_as_json(each) for each in answer.records],
        "result": plain(answer.result or {}),
        "said": list(answer.said),
        "question": plain(answer.question),
    }


def record_as_json(record: Record) -> dict[str, object]:
    """A record with its kind, its id and its version, else as in an export."""
    from goanyway.journal.core.record_values import image_of, kind_of

    return {
        "record": kind_of(record),
        "id": record.handle,
        "version": record.version,
        **image_of(record),
    }


def plain(value: object) -> Any:
    """A result as JSON has it; a record in it is its id, and infinity null."""
    match value:
        case Enum():
            return plain(value.value)
        case None | bool() | int() | str():
            return value
        case float():
            return value if math.isfinite(value) else None
        case datetime() | date() | time():
            return value.isoformat()
        case Decimal() | PurePath():
            return str(value)
        case Mapping():
            return {str(key): plain(each) for key, each in value.items()}
        case _ if is_dataclass(value):
            return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
        case Iterable():
            return [plain(each) for each in value]
        case _:
            return str(value)


def answer_schema() -> dict[str, object]:
    """The JSON Schema of what the commands of the journal print with --json."""
    text = {"type": "string"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "goanyway COMMAND --json, for the commands of the journal",
        "type": "object",
        "required": ["version", "command", "change", "records", "result", "said", "question"],
        "additionalProperties": False,
        "properties": {
            "version": {"const": VERSION, "description": "The version of this shape."},
            "command": {**text, "description": "The command that answers."},
            "change": {
                "type": ["string", "null"],
                "description": "The change it made, for `undo`; null if it made none.",
            },
            "records": {
                "type": "array",
                "description": "The records it's about or changed. The other fields depend on the "
                "kind, as in an export (docs/export.md).",
                "items": {
                    "type": "object",
                    "required": ["record", "id", "version", "deleted_at"],
                    "properties": {
                        "record": {
                            **text,
                            "description": "Its kind: opportunity, interview, person ...",
                        },
                        "id": {**text, "description": "The short id."},
                        "version": {
                            "type": "integer",
                            "description": "How many times it has changed.",
                        },
                        "deleted_at": {
                            "type": ["string", "null"],
                            "description": "When it was put in the bin.",
                        },
                    },
                },
            },
            "result": {
                "type": "object",
                "description": "Results that are in no record, by name; empty if there are none.",
            },
            "said": {"type": "array", "items": text, "description": "What else to know."},
            "question": {
                "type": ["object", "null"],
                "description": "The question to answer first. Nothing was kept; status 3.",
                "required": ["question", "choices"],
                "additionalProperties": False,
                "properties": {
                    "question": text,
                    "choices": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["give", "what", "reasons"],
                            "additionalProperties": False,
                            "properties": {
                                "give": {
                                    "type": "array",
                                    "items": text,
                                    "description": "The options that choose it.",
                                },
                                "what": text,
                                "reasons": {"type": "array", "items": text},
                            },
                        },
                    },
                },
            },
        },
    }


def answered(
    answer: Answer, lines: Callable[[int], Iterable[list[Line]]], *, json: bool = False
) -> None:
    """Print the answer: as JSON, or the parts that `lines` makes for a width.

    What the answer says beside and how to take a change back follow on the lines.
    """
    if json:
        show_json(as_json(answer))
        return
    columns = width()
    parts = list(lines(columns))
    beside = [line for each in answer.said for line in paragraph(each, columns)]
    if beside:
        parts.append(beside)
    if answer.change:
        said = _("`{command} undo` undoes this.")
        if answer.command == "undo":
            said = _("`{command} redo` redoes it.")
        elif answer.command == "debrief":
            said = _("`{command} undo` undoes the last answer.")
        said = said.format(command=command_name())
        parts.append(paragraph(said, columns, tone=Tone.SOFT))
    show(sections(parts))
