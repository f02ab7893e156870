"""Mail and calendars that well-kept libraries test themselves with: no traceback on any of them."""

from __future__ import annotations

import warnings
from datetime import date, datetime
from pathlib import Path

import icalendar
import pytest

from goanyway.errors import InputError
from goanyway.interchange import read_source
from goanyway.interchange.messages.ics import EVENT_LIMIT, read_events
from goanyway.reading import read_facts
from tests.interchange.shipped_files import FIXTURES

CALENDARS = [path for path in FIXTURES if path.suffix == ".ics"]


@pytest.mark.skipif(not FIXTURES, reason="Python's and icalendar's own test data are not installed")
@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.name)
def test_a_message_or_a_refusal_comes_of_it(path: Path) -> None:
    try:
        message = read_source(path)
    except InputError:
        return
    assert read_facts(message, date(2026, 11, 23)).said is not None


@pytest.mark.skipif(not CALENDARS, reason="icalendar's own test data are not installed")
@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.name)
def test_where_icalendar_knows_when_an_event_starts_it_starts_then(path: Path) -> None:
    theirs = _starts_by_icalendar(path.read_bytes())
    if theirs is None:
        return
    for event in read_events(path.read_bytes()).events:
        known = theirs.get(event.uid, set())
        if event.start is not None and known:
            assert _wall_clock(event.start) in {_wall_clock(each) for each in known}
            if isinstance(event.start, datetime) and event.start.tzinfo is not None:
                assert event.start.utcoffset() in {
                    each.utcoffset() for each in known if isinstance(each, datetime)
                }


def _starts_by_icalendar(data: bytes) -> dict[str, set[datetime | date]] | None:
    """When each event starts, by UID; nothing where the library refuses the calendar."""
    starts: dict[str, set[datetime | date]] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            calendars = icalendar.Calendar.from_ical(data, multiple=True)
            events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
        except Exception:  # noqa: BLE001 (it raises many things on its own damaged fixtures)
            return None
        for event in events[:EVENT_LIMIT]:
            try:
                moment: object = getattr(event.get("DTSTART"), "dt", None)
            except ValueError:  # so it marks a time that is damaged
                continue
            if isinstance(moment, date):
                starts.setdefault(str(event.get("UID", "")), set()).add(moment)
    return starts


def _wall_clock(moment: datetime | date) -> datetime | date:
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else moment
