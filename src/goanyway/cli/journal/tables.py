"""Tables that fit: what is too wide for its column goes on in the next line; ids are never cut."""

from __future__ import annotations

from collections.abc import Sequence

from goanyway.cli.lines import Line, Span, Tone, columns, printable, wrapped

GAP = "  "
NARROWEST = 6
"""The least width to which a column shrinks."""


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> list[Line]:
    """The rows under their heads; nothing where there are no rows.

    The first column, an id, has the width that it needs; of the others the widest shrinks first.
    """
    if not rows:
        return []
    cells = [[printable(cell) for cell in row] for row in rows]
    widths = _widths([list(heads), *cells], width)
    lines = [Line((Span(_joined(heads, widths), Tone.SOFT),))]
    for row in cells:
        lines += _row(row, widths)
    return lines


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    widths = [max(columns(cell) for cell in column) for column in zip(*rows, strict=True)]
    room = width - len(GAP) * (len(widths) - 1)
    while sum(widths) > room and max(widths[1:], default=0) > NARROWEST:
        widest = max(range(1, len(widths)), key=lambda each: widths[each])
        widths[widest] -= 1
    return widths


def _row(row: Sequence[str], widths: Sequence[int]) -> list[Line]:
    parts = [wrapped(cell, size) for cell, size in zip(row, widths, strict=True)]
    height = max(map(len, parts))
    return [
        Line(
            (Span(_joined([part[number] if number < len(part) else "" for part in parts], widths)),)
        )
        for number in range(height)
    ]


def _joined(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (size - columns(cell)) for cell, size in zip(cells, widths, strict=True))
    return GAP.join(padded).rstrip()
