"""A stranger's table is understood by its first cells, and is refused where no person filled it."""

from __future__ import annotations

import pytest

from goanyway.errors import UnreadableInput
from goanyway.interchange.tables.csv_sheets import MOST_CELLS, MOST_COLUMNS, Sheet, read_sheet
from goanyway.journal.intake.table_columns import Use, propose
from tests.security.work import calls_of

CELLS = (
    "a@b.example",
    "linkedin.com/in/a",
    "rejected",
    "3/4/2026",
    "no word for a status",
    "x" * 900,
)


def table(columns: int, rows: int, cell: str) -> bytes:
    heads = ",".join(f"head {number}" for number in range(columns))
    return "\n".join((heads, *[",".join([cell] * columns)] * rows)).encode()


def sheet(columns: int, rows: int, cell: str) -> Sheet:
    return read_sheet(table(columns, rows, cell), "table.csv")


@pytest.mark.slow
@pytest.mark.parametrize("cell", CELLS)
def test_a_column_is_understood_by_its_first_cells(cell: str) -> None:
    propose(sheet(2, 10, cell))
    some, more = (calls_of(lambda n=n: propose(sheet(40, n, cell))) for n in (400, 800))  # type: ignore[misc]
    reading = calls_of(lambda: sheet(40, 800, cell)) - calls_of(lambda: sheet(40, 400, cell))
    assert more - some < reading + 60 * 800


@pytest.mark.parametrize(("columns", "rows"), [(MOST_COLUMNS, 2_001), (21, 20_000)])
def test_a_table_with_more_cells_than_people_fill_is_refused(columns: int, rows: int) -> None:
    assert columns * rows > MOST_CELLS
    with pytest.raises(UnreadableInput, match=r"table\.csv: .* cells") as refusal:
        sheet(columns, rows, "x")
    assert "Save the table" in str(refusal.value)


def test_cells_that_are_empty_do_not_count() -> None:
    rows = b"Company,Role\n" + b"Acme,Cook" + b"," * 150 + b"\n"
    read = read_sheet(rows + b"Acme,Cook\n" * 19_000, "table.csv")
    assert [each.use for each in propose(read).columns] == [Use.EMPLOYER, Use.ROLE]
