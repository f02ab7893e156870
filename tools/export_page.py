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

`goanyway export` writes the whole journal to one zip file, in version {version} of its format.
`goanyway restore` turns it back into a journal, in a folder that has none yet. If you export a
restored journal, you get the same bytes again: the members are in a fixed order, the keys are
sorted, and every date in the zip is 1980-01-01. (A different build of zlib may compress the same
members differently.)

Everything is in it, including what's in the bin, the history that `undo` needs, and the last number
of each kind of id, so no id is ever used twice. It isn't encrypted, so protect it the way you'd
protect the letters themselves. It only leaves out what means nothing outside your database: row
numbers, and how often a row was changed.

Texts are UTF-8. A `.jsonl` member has one JSON object per line.

{members}

Records refer to each other by their ids (*handles*), and to bytes by their SHA-256 in hexadecimal.
Within a member, records are in the order they were added.

## Versions

goanyway reads exports in its own version of the format and in every earlier one. The version number
goes up when a field is removed or changes its meaning. A new field needs no new version: if an
export doesn't have it, goanyway uses the default. It refuses a newer version, and any field it
doesn't know. It also refuses a line, a value, an id or a hash that doesn't fit. It then says where
the problem is, and keeps nothing.

## The history

Each line of `{history}` holds one change set: everything one command changed. The lines are in the
order it happened.

{change_set}

Each of its `rows` is `{{"kind", "handle", "before", "after"}}`: the record's kind, named like its
member; its id; and the record's fields before and after. `null` means that the record didn't exist.
If a later version of goanyway added a field, older images don't have it.

## Tables

You can also export the records as CSV, one file for each kind, to open in a spreadsheet. The files
are UTF-8 with a byte-order mark and have an `id` and the fields below. They leave out what's in the
bin. Lists are JSON. If a spreadsheet would run a text as a formula, because it begins with `=`,
`+`, `-` or `@` (also in full width), a tab or a line break, it gets an apostrophe in front, which
tells spreadsheets that it's text. Numbers don't get one. Tables aren't a backup, because they don't
include the history or the original files.
"""

MEMBERS = (
    (
        export.MANIFEST,
        """`{"format": "goanyway journal", "version", "program"}`; the program is only for your
    information""",
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
    ("use_case", "what was done, as module and function"),
    ("undoes", "the id of the change set it undoes, or null"),
    ("undone", "whether it has been undone itself"),
    ("rows", "each record it changed, once"),
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
    handle = f"`{kind.prefix}1`, `{kind.prefix}2` …" if kind.prefix else "made from its name"
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
