"""What is read depends on the words, not on how their bytes were laid out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from goanyway.interchange import facts_as_json, read_message
from goanyway.reading import read_facts

VOICES = Path(__file__).parents[1] / "fixtures" / "messages"
FILES = sorted(path for path in VOICES.glob("*.*") if path.suffix in (".eml", ".txt"))
TODAY = date(2026, 11, 23)


def values_of(data: bytes) -> dict[str, object]:
    facts = facts_as_json(read_facts(read_message(data, "message"), TODAY))
    del facts["sources"]
    return facts


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_line_endings_do_not_matter(path: Path) -> None:
    data = path.read_bytes().replace(b"\r\n", b"\n")
    assert values_of(data.replace(b"\n", b"\r\n")) == values_of(data)
