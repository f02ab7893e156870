"""Every bound on what comes in is on the pages that name the limits, with the value that it has."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import goanyway
from tests.docs.pages import ROOT
from tools.limits_table import READING, SCREENING, Limit

SOURCE = Path(goanyway.__file__).parent
READS = ("interchange", "reading/reach.py", "screening", "journal/intake/total_size.py",
         "journal/archive/export_members.py", "web/uploads.py")  # fmt: skip
BOUND = re.compile(r"_?(?:[A-Z]+_)*(?:LIMIT|MOST|LARGEST|LONGEST|SECONDS|MEMORY)(?:_[A-Z]+)*")
NO_BOUNDS = {
    "interchange.situation_files.toml_file.MOST_PROBLEMS": "how many problems are told at once",
    "interchange.situation_files.line_numbers.LONGEST_WORD": "within a file that is bounded",
    "interchange.messages.header_words._MOST_LINES": "how long a header that was written down is",
    "interchange.messages.microdata._DEPTH_LIMIT": "within an item that is bounded",
    "interchange.messages.text_messages._MOST_DIGITS": "what a date is",
    "interchange.messages.eml._KEPT_LIMIT": "within headers that are bounded",
    "screening.model.LONGEST": "how a word is weighed",
    "screening.matching._LONGEST_CURRENCY": "what a currency is",
    "screening.pay_above_work.MOST_BELIEVED": "what is believed of pay",
}
"""Constants that are called alike and bound nothing of what comes in, each with the reason."""


def constants() -> list[str]:
    """The constants that bound what comes in, by module and name."""
    found = []
    for under in READS:
        path = SOURCE / under
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            module = str(file.relative_to(SOURCE).with_suffix("")).replace("/", ".")
            for node in ast.parse(file.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    name = node.targets[0].id
                    is_figure = not isinstance(node.value, ast.Dict | ast.Tuple | ast.Call)
                    if BOUND.fullmatch(name) and is_figure:
                        found.append(f"{module}.{name}")
    return found


def test_no_bound_is_missing() -> None:
    named = {each.constant for each in (*READING, *SCREENING)}
    assert len(named) == len(READING) + len(SCREENING)
    assert len(constants()) > 40
    assert not set(constants()) - named - NO_BOUNDS.keys()
    assert not NO_BOUNDS.keys() - set(constants()), "gone, or called otherwise"


@pytest.mark.parametrize(
    ("page", "limits"),
    [("reading.md", READING), ("screening.md", SCREENING)],
    ids=["read", "screen"],
)
def test_the_page_says_what_the_program_does(page: str, limits: tuple[Limit, ...]) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    for each in limits:
        assert each.value > 0
        assert f"| {each.what} | {each.unit(each.value)} | {each.beyond} |" in text
