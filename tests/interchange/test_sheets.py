"""Tables saved as text: charset, delimiter, heads, quoted line breaks, dates."""

from __future__ import annotations

import csv
import io
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.errors import UnreadableInput
from goanyway.interchange.tables.csv_sheets import DELIMITERS, read_sheet
from goanyway.interchange.tables.sheet_dates import order_of, read_date

TEXT = "Company;Position\nMüller GmbH;Köchin\n"


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_whatever_the_charset(charset: str) -> None:
    sheet = read_sheet(TEXT.encode(charset), "jobs.csv")
    assert sheet.heads == ("Company", "Position")
    assert sheet.rows[0].cells == ("Müller GmbH", "Köchin")


@pytest.mark.parametrize("delimiter", DELIMITERS)
def test_whatever_the_delimiter_also_where_cells_hold_others(delimiter: str) -> None:
    other = "," if delimiter != "," else ";"
    lines = [
        ["Company", "Notes"],
        [f"Bright{other} Water", f"a{other} b{other} c"],
        ["Lane", "line one\nline two"],
    ]
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter).writerows(lines)
    sheet = read_sheet(stream.getvalue().encode(), "jobs.csv")
    assert sheet.delimiter == delimiter
    assert [list(row.cells) for row in sheet.rows] == lines[1:]


def test_a_spreadsheet_may_say_its_delimiter() -> None:
    sheet = read_sheet(b"sep=;\nCompany;Role, level\nLane;Cook\n", "jobs.csv")
    assert sheet.heads == ("Company", "Role, level")
    assert sheet.rows[0].number == 3


def test_a_title_above_the_heads_and_empty_rows_are_passed_over() -> None:
    sheet = read_sheet(b"My search 2026,,\n,,\nCompany,Role,\n,,\nLane,Cook,\n", "jobs.csv")
    assert sheet.heads == ("Company", "Role")
    assert [(row.number, row.cells) for row in sheet.rows] == [(5, ("Lane", "Cook"))]


def test_short_rows_are_filled_and_long_ones_named_by_number() -> None:
    sheet = read_sheet(b"Company,Role\nLane\nKestrel,Cook,extra,more\n", "jobs.csv")
    assert sheet.rows[0].cells == ("Lane", "")
    assert sheet.unreadable == ((3, "it has more cells than there are headings (2 too many)"),)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "nothing in it"),
        (b"\n,,,\n", "nothing in it"),
        (b"PK\x03\x04 and so on", "this is a workbook"),
        (b'Company,Role\n"Lane,Cook\n', "quotation mark isn't closed"),
        (b"x," * 300 + b"x\n", "more than 200 columns"),
    ],
)
def test_what_is_no_table_is_refused_with_the_mend(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableInput, match=rf"jobs.csv: .*{said}.*\nSave the table as CSV"):
        read_sheet(data, "jobs.csv")


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(data: bytes) -> None:
    try:
        sheet = read_sheet(data, "x")
    except UnreadableInput:
        return
    assert all(len(row.cells) == len(sheet.heads) for row in sheet.rows)


CELLS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=8)


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=6))
def test_what_is_written_as_csv_is_read_as_it_was(rows: list[tuple[str, ...]]) -> None:
    stream = io.StringIO()
    csv.writer(stream, quoting=csv.QUOTE_ALL).writerows([("A", "B", "C"), *rows])
    sheet = read_sheet(stream.getvalue().encode("utf-8-sig"), "x")
    import unicodedata

    assert [row.cells for row in sheet.rows] == [
        tuple(unicodedata.normalize("NFC", cell) for cell in row) for row in rows
    ]


DAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-11-03", "2026/11/3", "3.11.2026", "03.11.26", "Nov 3, 2026", "3 November 2026",
        "Tuesday, November 3, 2026", "3rd Nov 2026", "Tue 3-Nov-2026", "46329",
        "November 3, 2026 → November 5, 2026",
    ],
)  # fmt: skip
def test_a_day_in_any_writing(cell: str) -> None:
    assert read_date(cell, None) == (DAY, None)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-11-03 13:30", "2026-11-03T13:30:00.000Z", "November 3, 2026 1:30 PM",
        "3.11.2026 13:30", "Nov 3, 2026 at 1:30 pm", "46329.5625",
    ],
)  # fmt: skip
def test_with_its_time(cell: str) -> None:
    assert read_date(cell, None) == (DAY, time(13, 30))


@pytest.mark.parametrize(
    "cell", ["soon", "31.02.2026", "2026-13-01", "12", "", "Q3 2026", "3/11", "13/13/2026"]
)
def test_what_is_no_date(cell: str) -> None:
    assert read_date(cell, day_first=True) is None


def test_numbers_with_slashes_are_read_as_is_said_and_not_guessed() -> None:
    assert read_date("3/11/2026", day_first=True) == (DAY, None)
    assert read_date("11/3/2026", day_first=False) == (DAY, None)
    assert read_date("3/11/2026", day_first=None) is None


def test_one_cell_shows_the_order_of_all() -> None:
    assert order_of(["3/11/2026", "25/11/2026"]) == (True, ())
    assert order_of(["3/11/2026", "11/25/2026"]) == (False, ())
    assert order_of(["3/11/2026", "2026-11-25", "5/5/2026"]) == (None, ("3/11/2026",))
    assert order_of(["3/11/2026", "25/11/2026", "11/25/2026"]) == (None, ("3/11/2026",))


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)), st.booleans())
def test_every_day_written_in_an_order_is_read_in_that_order(day: date, day_first: bool) -> None:
    written = day.strftime("%d/%m/%Y" if day_first else "%m/%d/%Y")
    assert read_date(written, day_first) == (day, None)
