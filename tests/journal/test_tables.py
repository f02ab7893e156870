"""The records as tables for a spreadsheet, in which nothing runs."""

from __future__ import annotations

import csv
import io
import re
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goanyway.errors import JournalError
from goanyway.journal.archive.csv_export import write_table, write_tables
from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.changes import change
from goanyway.journal.models import RECORDS, KeptVerdict, Note, Offer, Opportunity, Record, User
from tests.effort import examples
from tests.journal.records import NOW, one_of_each, opportunity


def table(user: User, kind: type[Record]) -> list[dict[str, str]]:
    stream = io.StringIO(newline="")
    count = write_table(user, kind, stream)
    rows = list(csv.DictReader(io.StringIO(stream.getvalue(), newline="")))
    assert len(rows) == count
    return rows


def test_every_kind_has_its_file_for_its_owners_eyes(user: User, tmp_path: Path) -> None:
    one_of_each(user)
    written = write_tables(user, tmp_path / "tables")
    assert len(written) == len(RECORDS)
    for path in written:
        data = path.read_bytes()
        assert data.startswith(b"\xef\xbb\xbfid,")
        if sys.platform != "win32":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_records_are_named_by_their_ids_and_values_are_plain(user: User) -> None:
    one_of_each(user)
    (offer,) = table(user, Offer)
    assert (offer["id"], offer["opportunity"], offer["pay"]) == ("o1", "brightwater", "70000.00")
    (verdict,) = table(user, KeptVerdict)
    assert (verdict["value_p10"], verdict["interview"]) == ("-40.5", "")
    assert verdict["corrections"] == '["start=2026-11-12 13:30"]'


def test_what_is_in_the_bin_is_left_out(user: User) -> None:
    one_of_each(user)
    the_bin.discard(user, "brightwater", now=NOW)
    assert table(user, Opportunity) == []


WITHOUT_SEPARATORS = st.text(st.characters(codec="utf-8", exclude_characters=";\t"), max_size=9)


@settings(max_examples=examples(30), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from("=+-@\r\n＝＋－＠"),
    st.text(st.characters(codec="utf-8", exclude_characters=";\t"), max_size=9),
)
def test_no_text_is_run_as_a_formula_and_none_is_changed_otherwise(
    user: User, first: str, rest: str
) -> None:
    text = f"{first}{rest}".replace("\0", "")
    with change(user, "tests.add", NOW) as changes:
        job = opportunity(changes)
        changes.add(Note(opportunity=job, written_at=NOW, text=text))
        changes.add(Note(opportunity=job, written_at=NOW, text=f"x{text}"))
    run, plain = table(user, Note)[-2:]
    assert run["text"] == f"'{text}"
    assert plain["text"] == f"x{text}"


@pytest.mark.parametrize("text", ["\t", "\tx", "\tx = y"])
def test_a_text_that_begins_with_a_tab_is_marked_as_text(user: User, text: str) -> None:
    with change(user, "tests.add", NOW) as changes:
        changes.add(Note(opportunity=opportunity(changes), written_at=NOW, text=text))
    (row,) = table(user, Note)
    assert row["text"] == f"'{text}"


@pytest.mark.parametrize("text", ["x;=cmd|'/c calc'!A1", "x; +1", "x;@SUM(A1)", "x\t-1", "a;b;=c"])
def test_a_cell_in_a_cell_is_run_as_no_formula_either(user: User, text: str) -> None:
    """Where semicolons separate, a spreadsheet begins a cell after one within another."""
    with change(user, "tests.add", NOW) as changes:
        changes.add(Note(opportunity=opportunity(changes), written_at=NOW, text=text))
    (row,) = table(user, Note)
    assert not re.search(r"[;\t] *[=+@-]", row["text"])
    assert row["text"].replace("'", "") == text.replace("'", "")


def test_a_file_that_is_there_is_never_overwritten(user: User, tmp_path: Path) -> None:
    one_of_each(user)
    (tmp_path / "opportunity.csv").write_text("mine")
    with pytest.raises(JournalError, match=r"can't write the table.*\nName another folder"):
        write_tables(user, tmp_path)
    assert (tmp_path / "opportunity.csv").read_text() == "mine"


def test_a_table_that_cannot_be_written_to_its_end_is_not_left_as_half_of_one(
    user: User, tmp_path: Path
) -> None:
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    one_of_each(user)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        with pytest.raises(JournalError, match="can't write"):
            write_tables(user, tmp_path / "tables")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not list((tmp_path / "tables").iterdir())
