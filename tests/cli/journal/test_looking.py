"""`list`, `show`, `history`, `home`: what is kept, in sixty columns and as JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.cli.journal.tables import table
from goanyway.cli.lines import columns
from tests.cli.journal.conftest import Shell


def test_an_empty_journal_says_how_to_begin(shell: Shell) -> None:
    assert "`add FILE`" in shell.says("list")
    assert shell.answers("list")["records"] == []


def test_a_job_is_listed_with_what_comes_next(brightwater: Shell) -> None:
    said = brightwater.says("list", "--today", "2026-11-03")
    assert "brightwater Grid Planning" in said
    assert "Thu, Nov" in said
    assert said.endswith("1 job")


def test_an_interview_that_has_passed_is_asked_for(brightwater: Shell) -> None:
    assert "was Thu," in brightwater.says("list", "--today", "2026-11-14")


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (("--employer", "BRIGHT"), 1),
        (("--employer", "north"), 0),
        (("--role", "planning"), 1),
        (("--closed",), 0),
        (("--all",), 1),
        (("--since", "2026-11-12", "--until", "2026-11-12"), 1),
        (("--since", "2026-11-13"), 0),
        (("--until", "2026-11-11"), 0),
        (("--interviews", "--since", "2026-11-12"), 1),
        (("--interviews", "--until", "2026-11-11"), 0),
    ],
)
def test_filters_narrow_the_list(brightwater: Shell, options: tuple[str, ...], count: int) -> None:
    assert len(brightwater.answers("list", *options)["records"]) == count


def test_interviews_are_listed_by_their_day(brightwater: Shell) -> None:
    brightwater.says("schedule", "brightwater", "--start", "2026-11-10", "--style", "video")
    records = brightwater.answers("list", "--interviews")["records"]
    assert [each["id"] for each in records] == ["i2", "i1"]
    assert "i2 Tue, Nov 10 brightwater video" in brightwater.says("list", "--interviews")


def test_a_job_is_shown_with_all_that_belongs_to_it(brightwater: Shell) -> None:
    brightwater.says("note", "brightwater", "The", "parking lot is behind the mill.")
    said = brightwater.says("show", "brightwater")
    for part in ("Interviews i1", "Messages m1", "Notes n1", "The parking lot"):
        assert part in said
    kinds = {each["record"] for each in brightwater.answers("show", "brightwater")["records"]}
    assert kinds == {"opportunity", "interview", "keptmessage", "note"}


def test_anything_is_shown_by_its_id(brightwater: Shell) -> None:
    assert "state: planned" in brightwater.says("show", "i1")
    assert "d.cho@brightwater.example" in brightwater.says("show", "m1")


def test_history_tells_what_happened_to_what(brightwater: Shell) -> None:
    brightwater.says("attend", "i1", "--today", "2026-11-13")
    assert [each["did"] for each in brightwater.answers("history")["result"]["changes"]] == [
        "schedule.attend",
        "intake.take_in",
    ]
    assert "attend" not in brightwater.says("history", "m1")
    assert len(brightwater.answers("history", "--last", "1")["result"]["changes"]) == 1


def test_a_long_list_shows_the_next_and_says_how_many_there_are(brightwater: Shell) -> None:
    rows = "".join(f"Employer {number},Planner\n" for number in range(4))
    brightwater.write("jobs.csv", f"Company,Role\n{rows}")
    brightwater.says("import", "jobs.csv", "--keep")
    said = brightwater.says("list", "--limit", "2", "--today", "2026-11-03")
    assert "ID JOB NEXT SAYS brightwater" in said
    assert said.endswith("5 jobs, 2 of them shown")
    assert len(brightwater.answers("list", "--limit", "2")["records"]) == 5


def test_home_makes_nothing(shell: Shell, tmp_path: Path) -> None:
    said = shell.answers("home", "--home", str(tmp_path / "elsewhere"))["result"]
    assert said["folder"] == str(tmp_path / "elsewhere")
    assert said["exists"] is False
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.slow
@pytest.mark.on_sqlite
def test_home_on_the_command_line_goes_before_the_environment(
    brightwater: Shell, tmp_path: Path
) -> None:
    assert brightwater.answers("list", "--home", str(tmp_path / "other"))["records"] == []
    assert (tmp_path / "other" / "journal.sqlite3").exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "nobody"),
        ("show", "i99"),
        ("show", ""),
        ("history", "nobody"),
        ("list", "--since", "yesterday"),
        ("list", "--today", "2026-13-01"),
        ("history", "--last", "0"),
        ("list", "--limit", "0"),
    ],
)
def test_what_is_not_there_is_refused(brightwater: Shell, arguments: tuple[str, ...]) -> None:
    brightwater.refuses(*arguments)


@given(st.text(max_size=30))
def test_no_id_whatever_it_is_makes_a_command_fail(text: str) -> None:
    from goanyway.cli.journal.ids import is_id

    assert is_id(text) in (True, False)


@given(
    st.lists(
        st.tuples(st.from_regex(r"[a-z]{1,12}-?[0-9]?", fullmatch=True), st.text(), st.text()),
        max_size=5,
    ),
    st.integers(40, 60),
)
def test_tables_fit_whatever_is_in_them(rows: list[tuple[str, str, str]], width: int) -> None:
    lines = table(("ID", "WHAT", "WHEN"), rows, width)
    assert all(columns(line.text) <= width for line in lines)
    assert all(any(line.text.startswith(handle) for line in lines) for handle, *_rest in rows)


def test_a_message_is_shown_with_its_words(brightwater: Shell) -> None:
    assert "We would like to invite you to an interview" in brightwater.says("show", "m1")


@pytest.mark.parametrize("arguments", [("list",), ("list", "--interviews"), ("people",)])
def test_a_longer_list_needs_no_more_queries(
    brightwater: Shell, arguments: tuple[str, ...]
) -> None:
    few = _queries(brightwater, *arguments)
    for number in range(3):
        brightwater.says("schedule", "brightwater", "--start", f"2026-11-2{number}")
        brightwater.says("people", f"Person {number}", "--met", "i1", "--today", "2026-11-12")
    brightwater.write("jobs.csv", "Company,Role\nAcorn,Planner\nBirch,Analyst\n")
    brightwater.says("import", "jobs.csv", "--keep")
    assert _queries(brightwater, *arguments) == few


def _queries(shell: Shell, *arguments: str) -> int:
    from django.db import connection

    count = 0

    def counting(execute: Any, *given: Any) -> Any:
        nonlocal count
        count += 1
        return execute(*given)

    with connection.execute_wrapper(counting):
        shell.answers(*arguments)
    return count


def test_what_an_earlier_goanyway_read_is_read_anew_after_the_answer(brightwater: Shell) -> None:
    from goanyway.journal.core.reader import reader
    from goanyway.journal.models import KeptMessage

    KeptMessage.objects.update(reader="0.0.1 en")
    brightwater.says("list", "--today", "2026-11-03")
    assert set(KeptMessage.objects.values_list("reader", flat=True)) == {reader()}
