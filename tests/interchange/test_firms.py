"""The user's own list of firms, read with errors that name the firm and the mend."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from goanyway.domain.screening import Firm
from goanyway.errors import InputError, UnreadableInput
from goanyway.interchange.firm_list import load_firms, read_firms

LIST = """
[[firm]]
name = "Brightwater Ltd"
domains = ["www.Brightwater.example", "bücher.example"]
number = "+44 20 7946 0000"
looked_up = 2026-11-03
where = "Companies House"
"""


def test_a_list_is_read(tmp_path: Path) -> None:
    path = tmp_path / "firms.toml"
    path.write_text(LIST, encoding="utf-8")
    assert load_firms(path) == (
        Firm(
            "Brightwater Ltd",
            ("brightwater.example", "xn--bcher-kva.example"),
            "+44 20 7946 0000",
            dt.date(2026, 11, 3),
            "Companies House",
        ),
    )


def test_an_empty_list_has_no_firms() -> None:
    assert read_firms("", "x") == ()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (('name = "Brightwater Ltd"\n', ""), "'name' is missing"),
        (("number", "nunber"), "unknown key 'nunber'"),
        (("2026-11-03", '"2026-11-03"'), "without quotes"),
        (('["www.Brightwater.example", "bücher.example"]', '"x"'), "as a list"),
        (("www.Brightwater.example", "hr@brightwater.example"), "isn't a domain"),
        (("[[firm]]", "[firm]"), r"\[\[firm\]\]"),
        (("[[firm]]", "[[firms]]"), "unknown key 'firms'"),
        (('"Companies House"', '""'), "as text in quotes"),
    ],
)
def test_a_firm_that_is_wrong_is_named_with_the_mend(change: tuple[str, str], told: str) -> None:
    with pytest.raises(InputError, match=told) as caught:
        read_firms(LIST.replace(*change), "firms.toml")
    assert str(caught.value).startswith("firms.toml")


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"\xff\xfe", "UTF-8"), (b"= 3", "isn't TOML"), (b"#" * (1024 * 1024 + 1), "too large")],
)
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "firms.toml"
    path.write_bytes(content)
    with pytest.raises(UnreadableInput, match=told):
        load_firms(path)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(UnreadableInput, match="can't read"):
            load_firms(path)
