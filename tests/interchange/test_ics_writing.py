"""An event that is written and read again is the same event, for us and for others."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.message import Address, Event
from goanyway.interchange.messages.ics import read_events
from goanyway.interchange.outputs.calendar_file import write_event
from tests.interchange.shipped_files import FIXTURES

ZONES = [ZoneInfo(key) for key in ("Europe/Madrid", "America/New_York", "Asia/Kolkata")]

_words = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "Sc"), include_characters=" "),
    max_size=90,
).map(lambda text: unicodedata.normalize("NFC", " ".join(text.split())))
_names = st.text(st.characters(codec="utf-8", categories=["L"]), min_size=1, max_size=12).map(
    lambda name: unicodedata.normalize("NFC", name)
)
_addresses = st.builds(Address, _names, _names.map(lambda name: f"{len(name)}@firm.example"))
_FIRST, _LAST = (datetime(year, 1, 1, tzinfo=UTC).replace(tzinfo=None) for year in (2000, 2050))
_moments = st.one_of(
    st.none(),
    st.dates(date(2000, 1, 1), date(2050, 1, 1)),
    st.datetimes(_FIRST, _LAST).map(lambda moment: moment.replace(microsecond=0)),
    st.datetimes(
        _FIRST,
        _LAST,
        timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30)), *ZONES]),
        allow_imaginary=False,
    ).map(lambda moment: moment.replace(microsecond=0, fold=0)),
)
_events = st.builds(
    Event,
    part=st.just("invite"),
    method=st.sampled_from(["", "REQUEST", "CANCEL"]),
    uid=_words,
    sequence=st.integers(0, 10**6),
    status=st.sampled_from(["", "CONFIRMED", "CANCELLED"]),
    summary=_words,
    start=_moments,
    end=st.none(),
    location=_words,
    organizer=st.none() | _addresses,
    attendees=st.lists(_addresses, max_size=3).map(tuple),
    description=st.lists(_words, max_size=4).map(lambda lines: "\n".join(lines).strip("\n")),
)


def read_again(event: Event) -> Event:
    (found,) = read_events(write_event(event)).events
    return found


@given(_events)
def test_a_written_event_read_again_is_the_same(event: Event) -> None:
    assert read_again(event) == event


@given(_events)
def test_others_read_what_is_written(event: Event) -> None:
    component = icalendar.Calendar.from_ical(write_event(event)).walk("VEVENT")[0]
    assert str(component.get("SUMMARY", "")) == event.summary
    if event.start is not None:
        assert component.get("DTSTART").dt == event.start


def test_its_end_its_stamp_and_its_link_are_written_too() -> None:
    event = Event(
        "invite", "REQUEST", "1", 2, "", "Interview", datetime(2026, 11, 12, 13, tzinfo=ZONES[0]),
        datetime(2026, 11, 12, 14, tzinfo=ZONES[0]), "", None, (), "20261112T130000",
        datetime(2026, 11, 1, tzinfo=UTC), "https://meet.example/x",
    )  # fmt: skip
    assert read_again(event) == event
    stamp = datetime(2026, 11, 2, tzinfo=UTC)
    unstamped = read_events(write_event(replace(event, stamp=None), stamp=stamp)).events[0]
    assert unstamped.stamp == stamp


@pytest.mark.skipif(not FIXTURES, reason="icalendar's own test data are not installed")
def test_every_event_of_other_peoples_calendars_survives_writing() -> None:
    for path in FIXTURES:
        if path.suffix == ".ics":
            for event in read_events(path.read_bytes()).events:
                assert read_again(event) == replace(event, part="invite"), path.name
