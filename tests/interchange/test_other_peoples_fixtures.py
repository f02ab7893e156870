"""Mail and calendars that well-kept libraries test themselves with: no traceback on any of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import pytest

from goanyway.errors import InputError
from goanyway.interchange import read_source
from goanyway.reading import read_facts


def shipped(package: str, *patterns: str) -> Iterator[Path]:
    """The files that a package ships; none where it is not installed with its tests."""
    try:
        spec = find_spec(package)
    except ModuleNotFoundError:
        return
    for folder in (spec.submodule_search_locations or ()) if spec is not None else ():
        for pattern in patterns:
            yield from sorted(Path(folder).rglob(pattern))


FIXTURES = [
    *shipped("test.test_email", "data/*.txt", "data/*.eml"),
    *shipped("icalendar.tests", "*.ics"),
]


@pytest.mark.skipif(not FIXTURES, reason="Python's and icalendar's own test data are not installed")
@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.name)
def test_a_message_or_a_refusal_comes_of_it(path: Path) -> None:
    try:
        message = read_source(path)
    except InputError:
        return
    assert read_facts(message, date(2026, 11, 23)).said is not None
