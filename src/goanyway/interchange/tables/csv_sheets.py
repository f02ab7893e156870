"""A table that a spreadsheet or another program saved as text (CSV), whatever way it did that.

Charset, byte-order mark, delimiter and where the heads stand are found out. A cell may hold line
breaks and delimiters in quotes. Rows are numbered as a spreadsheet shows them, the heads included.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goanyway.errors import UnreadableInput
from goanyway.interchange.decoding import decode
from goanyway.language import _

DELIMITERS = ",;\t|"
MOST_COLUMNS = 200
MOST_ROWS = 20_000
MOST_CELLS = 400_000
"""So many filled cells in all: a table that is as wide and as long as it may be lists no jobs."""
_LOOKED_AT = 20
"""So many rows tell what the delimiter is, and where the heads are."""
_SAID = re.compile(r"sep=(.)\n", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `cells` has one for each head. `number` as a spreadsheet shows it."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a head for each column.

    Attributes:
        unreadable: rows that do not fit the heads, each with what is wrong.
    """

    name: str
    delimiter: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    unreadable: tuple[tuple[int, str], ...]


def read_sheet(data: bytes, name: str) -> Sheet:
    """The table in these bytes.

    Raises:
        UnreadableInput: there is none; the message says why and what to do.
    """
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise _refusal(name, _("this is a workbook, not text"))
    text, _overruled = decode(data)
    said = _SAID.match(text)
    text = text[said.end() :] if said else text
    delimiter = said[1] if said else _delimiter(text)
    rows = list(_parsed(text, delimiter, name, 1 + bool(said)))
    filled = [row for row in rows if any(row.cells)]
    if not filled:
        raise _refusal(name, _("there's nothing in it"))
    widest = max(_filled(row.cells) for row in filled[:_LOOKED_AT])
    start = next(at for at, row in enumerate(filled) if _are_heads(_filled(row.cells), widest))
    heads = _without_empty_end(filled[start].cells)
    if len(heads) > MOST_COLUMNS:
        raise _refusal(name, _("it has more than {most} columns").format(most=MOST_COLUMNS))
    fitting, unreadable = [], []
    for row in filled[start + 1 :]:
        extra = len(_without_empty_end(row.cells)) - len(heads)
        if extra > 0:
            problem = _("it has more cells than there are headings ({count} too many)").format(
                count=extra
            )
            unreadable.append((row.number, problem))
        else:
            cells = row.cells[: len(heads)]
            fitting.append(Row(row.number, cells + ("",) * (len(heads) - len(cells))))
    return Sheet(name, delimiter, tuple(heads), tuple(fitting), tuple(unreadable))


def _parsed(text: str, delimiter: str, name: str, first: int) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
    number = first
    count = 0
    try:
        for number, cells in enumerate(reader, first):
            if number > MOST_ROWS:
                raise _refusal(name, _("it has more than {most} rows").format(most=MOST_ROWS))
            count += _filled(cells)
            if count > MOST_CELLS:
                raise _refusal(name, _("it has more than {most} cells").format(most=MOST_CELLS))
            # A row of delimiters alone is as empty as a short one.
            yield Row(number, tuple(cell.strip() for cell in _without_empty_end(cells)))
    except csv.Error as error:
        raise _refusal(
            name,
            _(
                "after row {number}, a quotation mark isn't closed or is in the middle of a cell"
            ).format(number=number),
        ) from error


def _delimiter(text: str) -> str:
    """The one that gives most of the first rows the same number of cells, and more than one."""

    def agreement(delimiter: str) -> tuple[int, int]:
        reader = csv.reader(io.StringIO(text), delimiter=delimiter)
        try:
            widths = [len(row) for row, _n in zip(reader, range(_LOOKED_AT), strict=False) if row]
        except csv.Error:
            return 0, 0
        several = [width for width in widths if width > 1]
        common = max(several, key=several.count, default=0)
        return several.count(common), common

    best = max(DELIMITERS, key=agreement)
    return best if agreement(best)[0] else ","


def _are_heads(filled: int, widest: int) -> bool:
    """A title above the heads fills one cell, or a few."""
    return 2 * filled >= widest and (filled > 1 or widest == 1)


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(cell) for cell in cells)


def _without_empty_end(cells: Sequence[str]) -> Sequence[str]:
    end = len(cells)
    while end and not cells[end - 1]:
        end -= 1
    return cells[:end]


def _refusal(name: str, problem: str) -> UnreadableInput:
    return UnreadableInput(
        _(
            "{name}: {problem}.\n"
            "Save the table as CSV (UTF-8) with the names of its columns in the first row."
        ).format(name=name, problem=problem)
    )
