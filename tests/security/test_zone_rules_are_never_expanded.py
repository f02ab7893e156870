"""A calendar's own time zone costs the same whatever its rules recur by: none is ever expanded."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.message import Message
from goanyway.interchange import read_message
from tests.security.work import bytes_held_by, calls_of

MANY_CALLS = 20_000
MANY_BYTES = 5_000_000

ORDINARY = "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"
ALL = {
    name: f"{name}={','.join(map(str, values))}"
    for name, values in {
        "BYMONTH": range(1, 13), "BYMONTHDAY": range(1, 32), "BYYEARDAY": range(1, 367),
        "BYWEEKNO": range(1, 54), "BYHOUR": range(24), "BYMINUTE": range(60),
        "BYSECOND": range(60), "BYSETPOS": range(1, 367),
    }.items()
} | {"BYDAY": "BYDAY=MO,TU,WE,TH,FR,SA,SU"}  # fmt: skip


def calendar(autumn: str, start: str = "20261201T100000", first: str = "19701025T030000") -> bytes:
    return f"""BEGIN:VCALENDAR
BEGIN:VTIMEZONE
TZID:Head office
BEGIN:STANDARD
DTSTART:{first}
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:{autumn}
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:{first[:4]}0329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1
DTSTART;TZID=Head office:{start}
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
""".encode()


def read(data: bytes) -> Message:
    return read_message(data, "invite.ics")


HOSTILE = [
    *(f"{frequency};BYMONTH=10;BYDAY=-1SU" for frequency in (
        "FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=HOURLY", "FREQ=DAILY", "FREQ=WEEKLY",
        "freq=secondly", " FREQ = SECONDLY ", "FREQ=YEARLY;FREQ=SECONDLY",
    )),
    *(f"FREQ=YEARLY;{each}" for each in ALL.values()),
    f"FREQ=YEARLY;{ALL['BYMONTHDAY']};{ALL['BYHOUR']};{ALL['BYMINUTE']}",
    f"FREQ=YEARLY;{';'.join(ALL.values())}",
    "FREQ=YEARLY;COUNT=999999999;BYHOUR=1",
    "FREQ=YEARLY;INTERVAL=0;BYMONTH=10",
    "FREQ=YEARLY;INTERVAL=99999999999999999999",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
]  # fmt: skip


@pytest.mark.parametrize("rule", HOSTILE)
@pytest.mark.parametrize("first", ["16010101T030000", "00010101T000000", "19701025T030000"])
def test_no_rule_costs_more_than_an_ordinary_one(rule: str, first: str) -> None:
    read(calendar(ORDINARY))  # what is imported once does not count
    data = calendar(rule, first=first)
    assert calls_of(lambda: read(data)) < MANY_CALLS
    assert bytes_held_by(lambda: read(data)) < MANY_BYTES


@pytest.mark.parametrize("rule", HOSTILE)
def test_a_zone_by_a_rule_that_clocks_do_not_follow_is_said_and_its_times_stay_as_written(
    rule: str,
) -> None:
    message = read(calendar(rule))
    (event,) = message.events
    assert event.start == datetime(2026, 12, 1, 10)  # noqa: DTZ001 (that it has none is the point)
    assert any("clocks can follow" in each for each in message.troubles)


@given(
    st.datetimes(datetime(1997, 1, 1), datetime(2199, 12, 30)),  # noqa: DTZ001 (the zone's own clock)
    st.sampled_from(
        [ORDINARY, f"{ORDINARY};WKST=MO;INTERVAL=1", f"{ORDINARY};UNTIL=24001231T000000Z"]
    ),
)
def test_the_offset_is_the_one_that_the_zones_clocks_had(moment: datetime, rule: str) -> None:
    message = read(calendar(rule, f"{moment:%Y%m%dT%H%M%S}"))
    expected = moment.replace(microsecond=0, tzinfo=ZoneInfo("Europe/Madrid"))
    assert isinstance(message.events[0].start, datetime)
    assert message.events[0].start.isoformat() == expected.isoformat()


@pytest.mark.parametrize(
    ("rule", "start", "offset"),
    [
        ("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20001029T010000Z", "20261201T100000", "+02:00"),
        ("FREQ=YEARLY;BYMONTH=10;BYDAY=1SU", "20261010T100000", "+01:00"),
        ("FREQ=YEARLY;BYMONTH=10;BYDAY=5SU", "20261101T100000", "+02:00"),
        ("FREQ=YEARLY", "20261026T100000", "+01:00"),
        ("FREQ=YEARLY", "20261024T100000", "+02:00"),
    ],
)
def test_a_rule_is_followed_as_it_is_written(rule: str, start: str, offset: str) -> None:
    (event,) = read(calendar(rule, start)).events
    assert event.start is not None
    assert event.start.isoformat().endswith(offset)


@pytest.mark.parametrize("start", ["00010101T000000", "99991231T235959"])
def test_the_ends_of_the_calendar_are_read(start: str) -> None:
    assert read(calendar(ORDINARY, start, first="00010101T000000")).events
    assert read(calendar(ORDINARY, start, first="99991231T000000")).events


def test_many_observances_and_dates_and_events_are_looked_at_within_limits() -> None:
    dates = "RDATE:" + ",".join(["20261025T030000"] * 20_000) + "\n"
    observances = "BEGIN:STANDARD\nTZOFFSETTO:+0100\nEND:STANDARD\n" * 5_000
    few = calendar(ORDINARY)
    many = few.replace(b"RRULE", dates.encode() + b"RRULE", 1)
    many = many.replace(b"BEGIN:DAYLIGHT", observances.encode() + b"BEGIN:DAYLIGHT", 1)
    assert read(many).events
    event = few[few.index(b"BEGIN:VEVENT") : few.index(b"END:VCALENDAR")]
    crowd = few.replace(event, event * 5_000)
    assert len(read(crowd).events) <= 50
    # What is left is to read the lines, each once.
    for data in (many, crowd):
        assert calls_of(lambda data=data: read(data)) < 30 * data.count(b"\n") + MANY_CALLS  # type: ignore[misc]


def test_an_invite_is_read_without_the_library_that_expands_rules() -> None:
    program = (
        "import sys; from goanyway.interchange import read_message; "
        "read_message(sys.stdin.buffer.read(), 'invite.ics'); "
        "sys.exit('icalendar' in sys.modules or 'dateutil' in sys.modules)"
    )
    for rule in (ORDINARY, HOSTILE[0]):
        done = subprocess.run([sys.executable, "-c", program], input=calendar(rule), check=False)
        assert done.returncode == 0
