"""The page of the table of defaults, docs/evidence.md."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from goanyway.evidence import DEFAULTS, SOURCES
from goanyway.evidence.page import page

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="module")
def text() -> str:
    return page()


def rows(text: str, section: str) -> dict[str, list[str]]:
    """The cells of each row of a section's last table, by the first cell."""
    (body,) = re.findall(rf"^## {section}\n(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE)
    cells = [line.strip("| ").split(" | ") for line in body.splitlines() if line.startswith("| ")]
    return {first.strip("`"): rest for first, *rest in cells}


def test_every_default_has_its_row(text: str) -> None:
    listed = set(re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE))
    assert listed == {key for key in DEFAULTS if ".shows." not in key}


def test_what_a_stage_shows_stands_in_one_table(text: str) -> None:
    (body,) = re.findall(r"^## What a stage shows\n(.*?)(?=^## )", text, re.DOTALL | re.MULTILINE)
    table = [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in body.splitlines()
        if line.startswith("| ")
    ]
    attributes = table[0][1:]
    listed = {
        f"stages.{stage}.shows.{attribute}": float(cell)
        for stage, *cells in table[2:]
        for attribute, cell in zip(attributes, cells, strict=True)
        if cell
    }
    assert listed == {
        key: row.quantity.central for key, row in DEFAULTS.items() if ".shows." in key
    }


def test_every_row_has_its_figure_its_unit_its_family_and_its_origin(text: str) -> None:
    meaning, figure, counted_in, origin, rests_on = rows(text, "The job")["job.years"]
    assert meaning == "how long you would stay"
    assert figure == "3 (1.5 to 6)"
    assert counted_in == "years, lognormal"
    assert origin == "study, weak"
    assert "[bls-nlsy79](#bls-nlsy79)" in rests_on


def test_what_is_certain_is_called_exact_and_a_share_names_what_it_is_a_share_of(
    text: str,
) -> None:
    assert rows(text, "The job")["job.beliefs.pay.sd"][1:3] == [
        "0.16",
        "share of a year's pay, exact",
    ]


def test_folklore_is_called_so_and_has_no_other_origin(text: str) -> None:
    quoted = rows(text, "Figures that are quoted and not used")
    assert quoted["figures.counter_offer.gone_in_six_months"][3] == "folklore"


def test_every_link_leads_to_a_source_and_every_source_is_listed(text: str) -> None:
    linked = set(re.findall(r"\]\(#([^)]+)\)", text))
    listed = re.findall(r'<a id="([^"]+)"></a>', text)
    assert listed == list(SOURCES)
    assert linked == set(SOURCES)


def test_no_cell_breaks_its_table() -> None:
    for row in DEFAULTS.values():
        assert "|" not in row.meaning + row.note
        assert "\n" not in row.meaning + row.note


def test_the_table_is_read_without_anything_slow() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, goanyway.evidence; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert "goanyway.evidence" in loaded
    assert not {"numpy", "scipy", "rich", "typer", "difflib"} & set(loaded)
