"""Calendar invites: times in their zones, the newest version, and what a damaged one still says."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from goanyway.domain.message import NEWEST, Event, Message
from goanyway.errors import UnreadableInput
from goanyway.interchange import read_message

OWN_ZONE = """BEGIN:VTIMEZONE
TZID:Head office
BEGIN:STANDARD
DTSTART:19701101T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700308T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE
"""


def invite(*lines: str, zone: str = "", method: str = "REQUEST") -> Message:
    event = "\n".join(("BEGIN:VEVENT", "UID:1", "SUMMARY:Interview", *lines, "END:VEVENT\n"))
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:{method}\n{zone}{event}END:VCALENDAR\n"
    return read_message(text.encode(), "invite.ics")


def shown(moment: datetime | date | None) -> str:
    return "" if moment is None else moment.isoformat()


def only(message: Message) -> Event:
    (event,) = message.events
    return event


@pytest.mark.parametrize(
    ("start", "zone", "expected"),
    [
        ("DTSTART:20261112T183000Z", "", "2026-11-12T18:30:00+00:00"),
        ("DTSTART;TZID=America/New_York:20261112T133000", "", "2026-11-12T13:30:00-05:00"),
        ("DTSTART;TZID=Eastern Standard Time:20260709T133000", "", "2026-07-09T13:30:00-04:00"),
        ("DTSTART;TZID=Head office:20261112T133000", OWN_ZONE, "2026-11-12T13:30:00-05:00"),
        ("DTSTART;TZID=Head office:20260709T133000", OWN_ZONE, "2026-07-09T13:30:00-04:00"),
        ("DTSTART:20261112T133000", "", "2026-11-12T13:30:00"),
        ("DTSTART;VALUE=DATE:20261112", "", "2026-11-12"),
    ],
)
def test_a_time_is_kept_as_the_invite_says_it(start: str, zone: str, expected: str) -> None:
    message = invite(start, zone=zone)
    assert shown(only(message).start) == expected
    assert message.troubles == ()


def test_an_unknown_zone_leaves_a_floating_time_and_is_said() -> None:
    message = invite("DTSTART;TZID=Customized Time Zone:20261112T133000")
    assert shown(only(message).start) == "2026-11-12T13:30:00"
    assert "Customized Time Zone" in message.troubles[0]


def test_a_duration_gives_the_end() -> None:
    event = only(invite("DTSTART;TZID=Europe/Madrid:20261112T133000", "DURATION:PT1H30M"))
    assert shown(event.end) == "2026-11-12T15:00:00+01:00"


@pytest.mark.parametrize(
    "end", ["DTEND:20261112T133000", "DTEND:20261111T133000", "DTEND:tomorrow"]
)
def test_an_end_that_is_not_behind_the_start_is_none(end: str) -> None:
    assert only(invite("DTSTART:20261112T133000", end)).end is None


def test_the_highest_sequence_is_the_one_that_holds() -> None:
    text = "BEGIN:VCALENDAR\nMETHOD:REQUEST\n"
    for sequence, day in ((1, 17), (2, 19), (0, 12)):
        text += (
            f"BEGIN:VEVENT\nUID:1\nSEQUENCE:{sequence}\nDTSTART:202611{day}T100000\nEND:VEVENT\n"
        )
    event = only(read_message((text + "END:VCALENDAR\n").encode(), "invite"))
    assert event.sequence == 2
    assert shown(event.start) == "2026-11-19T10:00:00"


def test_the_part_holds_what_the_event_says() -> None:
    message = invite(
        "DTSTART;TZID=America/New_York:20261112T133000",
        "LOCATION:400 Harbor Blvd\\, Stamford",
        'ORGANIZER;CN="Ngozi Adeyemi":mailto:ngozi@firm.example',
        "ATTENDEE;CUTYPE=ROOM;CN=Room 3:mailto:room@firm.example",
        "ATTENDEE;CN=Daniel Cho:MAILTO:daniel@firm.example",
        "DESCRIPTION:Ask for Daniel\\nat the front desk",
    )
    assert message.text_of("invite") == (
        "Invite: Interview\n"
        "Starts: 2026-11-12 13:30 America/New_York\n"
        "Where: 400 Harbor Blvd, Stamford\n"
        "Organizer: Ngozi Adeyemi <ngozi@firm.example>\n"
        "Attendees: Daniel Cho <daniel@firm.example>\n"
        "\n"
        "Ask for Daniel\nat the front desk"
    )


def test_a_cancellation_is_marked() -> None:
    assert only(invite("DTSTART:20261112T133000", method="CANCEL")).method == "CANCEL"


@pytest.mark.parametrize("lines_lost", [1, 2, 3])
def test_a_truncated_invite_is_read_as_far_as_it_goes(lines_lost: int) -> None:
    whole = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261112T133000\nSUMMARY:Interview\n"
        "END:VEVENT\nEND:VCALENDAR"
    )
    message = read_message("\n".join(whole.split("\n")[:-lines_lost]).encode(), "invite")
    assert shown(only(message).start) == "2026-11-12T13:30:00"
    assert "is cut off" in message.troubles[0]


def test_a_damaged_line_costs_only_itself() -> None:
    message = invite("DTSTART:20261112T133000", "badly folded text", "DTEND:nonsense", "SEQUENCE:x")
    assert only(message).start is not None
    assert only(message).end is None


@pytest.mark.parametrize("frequency", ["SECONDLY", "MINUTELY", "HOURLY", "DAILY"])
def test_a_zone_that_changes_by_the_second_is_not_followed(frequency: str) -> None:
    zone = OWN_ZONE.replace("FREQ=YEARLY", f"FREQ={frequency}")
    message = invite("DTSTART;TZID=Head office:20261112T133000", zone=zone)
    assert only(message).start is not None
    assert any("clocks" in trouble for trouble in message.troubles)


@pytest.mark.parametrize(
    "data",
    [
        b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 50_000,
        b"BEGIN:VCALENDAR\n" + b"BEGIN:X\n" * 50_000,
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:99999999T999999\nEND:VEVENT\nEND:VCALENDAR",
        b"BEGIN:VCALENDAR\n\xff\xfe\x80\n;;;;:::::\nEND:VEVENT\n",
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:" + b"a;,\\" * 100_000 + b"\nEND:VEVENT",
    ],
)
def test_nonsense_ends_in_a_partial_message_or_a_refusal(data: bytes) -> None:
    try:
        message = read_message(data, "invite.ics")
    except UnreadableInput:
        return
    assert len(message.events) <= 50


OUTLOOKS_ZONE = OWN_ZONE.replace("Head office", "Eastern Standard Time")


def test_outlooks_zone_with_its_own_rules_is_the_zone_of_that_name() -> None:
    message = invite("DTSTART;TZID=Eastern Standard Time:20260709T133000", zone=OUTLOOKS_ZONE)
    assert "America/New_York" in message.text_of("invite")


def test_own_rules_under_outlooks_name_are_followed() -> None:
    zone = OUTLOOKS_ZONE.replace("-0400", "+0300").replace("-0500", "+0200")
    message = invite("DTSTART;TZID=Eastern Standard Time:20260709T133000", zone=zone)
    assert shown(only(message).start) == "2026-07-09T13:30:00+03:00"


def test_own_rules_that_contradict_a_known_zone_are_said() -> None:
    zone = OWN_ZONE.replace("Head office", "Asia/Tokyo")
    message = invite("DTSTART;TZID=Asia/Tokyo:20260709T133000", zone=zone)
    assert shown(only(message).start) == "2026-07-09T13:30:00+09:00"
    assert "Asia/Tokyo" in message.troubles[0]


@pytest.mark.parametrize(
    ("name", "offset"),
    [
        ("/example.org/20260101_1/Europe/Madrid", "+02:00"),
        ('"W. Europe Standard Time"', "+02:00"),
        ("UTC", "+00:00"),
        ("tzone://Microsoft/Utc", "+00:00"),
        ("GMT-0500", "-05:00"),
        ("(UTC+05:30)", "+05:30"),
        ("US/Pacific", "-07:00"),
        ("America/Argentina/Buenos_Aires", "-03:00"),
    ],
)
def test_a_zone_is_known_by_any_of_its_names(name: str, offset: str) -> None:
    message = invite(f"DTSTART;TZID={name}:20260709T133000")
    assert shown(only(message).start) == f"2026-07-09T13:30:00{offset}"
    assert message.troubles == ()


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/localtime", "Europe", "", "x" * 500])
def test_a_name_that_is_no_zone_leaves_the_time_floating(name: str) -> None:
    assert shown(only(invite(f"DTSTART;TZID={name}:20260709T133000")).start) == (
        "2026-07-09T13:30:00"
    )


def test_the_calendars_own_zone_holds_where_the_event_names_none() -> None:
    text = (
        "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Madrid\nBEGIN:VEVENT\nUID:1\n"
        "DTSTART:20261112T133000\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    event = only(read_message(text.encode(), "x.ics"))
    assert shown(event.start) == "2026-11-12T13:30:00+01:00"


def test_folds_within_a_character_and_bad_folds_are_mended() -> None:
    summary = ("SUMMARY:" + "é" * 40).encode()
    folded = b"\r\n ".join(summary[at : at + 75] for at in range(0, len(summary), 75))
    long = "DESCRIPTION:" + "Bring a passport and a pen and a very good mood to our office, "
    data = (
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261112T133000\r\n"
        + folded + b"\r\n" + long.encode() + b"\r\nplease.\r\nSee you\r\nLOCATION:Here\r\n"
        + b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )  # fmt: skip
    event = only(read_message(data, "x.ics"))
    assert event.summary == "é" * 40
    assert event.description.endswith("to our office,\nplease.\nSee you") or (
        event.description.endswith("to our office, please.\nSee you")
    )
    assert event.location == "Here"


def test_one_of_a_series_is_told_from_the_series() -> None:
    message = invite("DTSTART:20261112T133000", "RECURRENCE-ID:20261111T133000")
    assert only(message).recurrence == "20261111T133000"


def test_a_description_in_html_is_read_as_its_reader_sees_it() -> None:
    message = invite(
        "DTSTART:20261112T133000",
        'DESCRIPTION:<b>Join</b> <a href="https://meet.example/x">the call</a><br>at ten',
    )
    assert message.text_of("invite").endswith("\n\nJoin the call\nat ten")
    (link,) = message.part("invite").links
    assert link.target == "https://meet.example/x"
    assert message.text_of("invite")[link.start : link.end] == "the call"


def test_where_to_join_is_kept() -> None:
    message = invite("DTSTART:20261112T133000", "X-GOOGLE-CONFERENCE:https://meet.example/x")
    assert only(message).url == "https://meet.example/x"
    assert "Link: https://meet.example/x" in message.text_of("invite")


def test_an_older_mail_quoted_in_the_description_is_no_own_text() -> None:
    message = invite(
        "DTSTART:20261112T133000",
        "DESCRIPTION:New time.\\n-----Original Appointment-----\\nFrom: Kim\\nWhen: Monday",
    )
    assert "Monday" not in message.part("invite").only(NEWEST)
