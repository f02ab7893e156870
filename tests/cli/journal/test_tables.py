"""`import` shows what it would do before it keeps anything; `export --tables` writes tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.journal.conftest import Shell

TABLE = """\
Company,Position,Status,Date applied,Recruiter,Where
Acorn Grid,Planner,Passed,2026-10-01,Ana Li,fair
Birch Power,Analyst,Interviewing,2026-10-12,Bo Ek,web
"""


@pytest.fixture
def table(shell: Shell) -> Shell:
    shell.write("jobs.csv", TABLE)
    return shell


def test_what_a_table_would_become_is_shown_and_nothing_is_kept(table: Shell) -> None:
    said = table.says("import", "jobs.csv")
    assert "Company employer Acorn Grid; Birch Power" in said
    assert "2 jobs would be kept." in said
    assert table.answers("list", "--all")["records"] == []


def test_the_mapping_is_corrected_and_kept_as_shown(table: Shell) -> None:
    options = ("--status", "Passed=rejected", "--column", "Where=nothing")
    assert "closed: rejected" in table.says("import", "jobs.csv", *options)
    assert "2 jobs are kept." in table.says("import", "jobs.csv", *options, "--keep")
    jobs = table.answers("list", "--all")["records"]
    assert {each["id"]: each["reason"] for each in jobs} == {"acorn": "rejected", "birch": ""}
    table.says("undo")
    assert table.answers("list", "--all")["records"] == []


def test_the_same_table_again_keeps_nothing_twice(table: Shell) -> None:
    table.says("import", "jobs.csv", "--keep")
    assert "already here" in table.says("import", "jobs.csv")
    assert table.answers("import", "jobs.csv", "--keep")["change"] is None


def test_dates_that_can_be_meant_in_two_ways_are_asked_about(shell: Shell) -> None:
    shell.write("jobs.csv", "Company,Applied\nAcorn,3/4/2026\nBirch,5/6/2026\n")
    assert "add --day-first or --month-first" in shell.says("import", "jobs.csv")
    assert "jobs.csv" in shell.refuses("import", "jobs.csv", "--keep")
    shell.says("import", "jobs.csv", "--day-first", "--keep")
    opened = {each["id"]: each["opened_on"] for each in shell.answers("list")["records"]}
    assert opened == {"acorn": "2026-04-03", "birch": "2026-06-05"}


def test_tables_are_written_for_a_spreadsheet(brightwater: Shell) -> None:
    brightwater.says("export", "tables", "--tables")
    assert "Grid Planning Analyst" in Path("tables/opportunity.csv").read_text(encoding="utf-8-sig")
    brightwater.refuses("export", "tables", "--tables")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("no-such.csv",), "no-such.csv"),
        (("jobs.csv", "--column", "Where"), "no name and value"),
        (("jobs.csv", "--column", "Mood=note"), "Mood"),
        (("jobs.csv", "--column", "Where=moon"), "moon"),
        (("jobs.csv", "--status", "Passed=gone"), "gone"),
        (("broken.csv",), "broken.csv"),
        (("odd.csv", "--keep"), "odd.csv"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused(
    table: Shell, arguments: tuple[str, ...], said: str
) -> None:
    table.write("broken.csv", 'Company,Role\n"Acorn,Planner\n')
    table.write("odd.csv", "Company,Role\nAcorn,Planner\nBirch,Analyst,more,than heads\n")
    assert said in table.refuses("import", *arguments)
