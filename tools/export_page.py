"""docs/export.md: what is in an export of the journal, field by field, from the models."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

from goanyway.journal.local.opening import start_django
from tools.marked_pages import table

start_django()

from goanyway.journal.archive import export  # noqa: E402 - models can be imported once Django runs
from goanyway.journal.core.field_rules import meaning_of  # noqa: E402
from goanyway.journal.core.record_values import fields_of, kind_of  # noqa: E402
from goanyway.journal.models import RECORDS, Record  # noqa: E402

OPENING = """\
# Export files

<!-- Made from the program by tools/generate_docs.py; change it there. -->

`goanyway export` writes the whole journal into one zip, version {version} of its format, and
`goanyway restore` makes a journal of it again, in a folder where there is none yet. What was
restored is exported again as the same bytes: members are in a fixed order, keys are sorted, every
date in the zip is 1980-01-01. (Another build of zlib may pack the same members into other bytes.)

Everything is in it: what lies in the bin, the history with which `undo` works, and the last number
of each kind of id, so that no id is ever given again. It is not encrypted; keep it as you would
keep the letters themselves. What is left out is what only one database knows: numbers of rows, and
how often a row was changed.

Texts are UTF-8. A `.jsonl` member has one JSON object on each line.

{members}

Records name each other by their ids (*handles*), and bytes by their SHA-256 in hexadecimal. Within
a member they stand in the order in which they came.

## Versions

A program reads exports of its own version of the format and of every earlier one. The version grows
when a field is taken away or comes to mean something else. A field that is added needs no new
version: where an export does not have it, its default is taken. A program refuses a newer version,
and a field that it does not know. It also refuses a line, a value, an id or a hash that does not
fit; it then says where, and keeps nothing.

## The history

One change set on each line of `{history}`: what one command changed, in the order in which it
happened.

{change_set}

Each of its `rows` is `{{"kind", "handle", "before", "after"}}`: the record's kind, named as its
member; its id; and the record's fields before and after. `null` stands for a record that was not
there. A field that came with a later version of goanyway is missing in images that are older.

## Tables

The records can be written as CSV too, one file for each kind, for a spreadsheet: UTF-8 with a
byte-order mark, an `id` and the fields below, without what lies in the bin. Lists are JSON. A text
that a spreadsheet would run as a formula, because it begins with `=`, `+`, `-` or `@` (also in full
width), a tab or a line break, has an apostrophe in front, the mark of spreadsheets for text;
numbers have none. A table is no backup: history and bytes are not in it.
"""

MEMBERS = (
    (
        export.MANIFEST,
        """`{"format": "goanyway journal", "version", "program"}`, the program for information""",
    ),
    (
        f"{export.CONTENTS}…",
        "messages, postings, attachments, advice: bytes named by their SHA-256",
    ),
    (export.HISTORY, "what happened, see [below](#the-history)"),
    (export.NUMBERS, "the last number of each kind of id, by its letters: `i` for `i3`"),
    ("records/….jsonl", "the records of one kind, described [below](#the-records)"),
)

CHANGE_SET = (
    ("handle", "`c1`, `c2` …"),
    ("at", "when it happened"),
    ("use_case", "what was done: module and function"),
    ("undoes", "the id of the change set that it takes back, or null"),
    ("undone", "whether it is taken back itself"),
    ("rows", "each record that it changed, once"),
)


def page() -> str:
    """The page, made from the models."""
    opening = OPENING.format(
        version=export.VERSION,
        history=export.HISTORY,
        members=table(("Member", "What it holds"), ((f"`{name}`", said) for name, said in MEMBERS)),
        change_set=table(("Key", "Value"), ((f"`{name}`", said) for name, said in CHANGE_SET)),
    )
    parts = [opening.strip(), "## The records", *map(_section, RECORDS)]
    return "\n\n".join(parts) + "\n"


def _section(kind: type[Record]) -> str:
    said = (inspect.getdoc(kind) or "").partition("\n")[0]
    handle = f"`{kind.prefix}1`, `{kind.prefix}2` …" if kind.prefix else "made of its name"
    rows = [("`handle`", f"its id: {handle}", ""), *_rows(kind)]
    heads = ("Field", "Value", "Meaning")
    return f"### `{kind_of(kind)}`\n\n{said}\n\n{table(heads, rows)}"


def _rows(kind: type[Record]) -> Iterator[tuple[str, str, str]]:
    meanings = {**_attributes(kind.__base__), **_attributes(kind)}
    for field in fields_of(kind):
        value = re.sub('"([^"]*)"', r"`\1`", meaning_of(field)).replace("``", 'nothing (`""`)')
        yield f"`{field.name}`", value, meanings.get(field.name, "")


def _attributes(kind: Any) -> dict[str, str]:
    """What the docstring says of each attribute."""
    listed = (inspect.getdoc(kind) or "").partition("Attributes:\n")[2]
    found = re.findall(r"^ {4}(\w+): (.+(?:\n {8}.+)*)", listed, re.MULTILINE)
    return {name: " ".join(said.split()) for name, said in found}
