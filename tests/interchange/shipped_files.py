"""Mail and calendars that well-kept libraries test themselves with, where they are installed."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path


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
