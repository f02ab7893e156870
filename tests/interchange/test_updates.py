"""Of several versions of an appointment the newest one holds."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.message import Channel, Event, Message
from goanyway.interchange import read_message
from goanyway.interchange.messages.event_versions import latest_events, latest_messages


def event(uid: str = "1", sequence: int = 0, **more: object) -> Event:
    values: dict[str, object] = {
        "part": "invite", "method": "REQUEST", "uid": uid, "sequence": sequence, "status": "",
        "summary": "", "start": None, "end": None, "location": "", "organizer": None,
        "attendees": (),
    }  # fmt: skip
    return Event(**(values | more))  # type: ignore[arg-type]


def test_the_higher_sequence_holds_then_the_later_stamp_then_the_last() -> None:
    early, late = (datetime(2026, 11, day, tzinfo=UTC) for day in (1, 2))
    versions = (event(sequence=1), event(sequence=2, stamp=late), event(sequence=2, stamp=early))
    assert latest_events(versions) == (versions[1],)
    assert latest_events(reversed(versions)) == (versions[1],)
    twice = (event(summary="a"), event(summary="b"))
    assert latest_events(twice) == (twice[1],)


def test_events_without_a_uid_are_each_their_own() -> None:
    assert len(latest_events((event(""), event("")))) == 2


def test_one_of_a_series_is_its_own_until_the_series_is_cancelled() -> None:
    one = event(recurrence="20261112T100000", sequence=1)
    assert latest_events((event(), one)) == (event(), one)
    cancelled = event(sequence=2, method="CANCEL")
    assert latest_events((event(), one, cancelled)) == (cancelled,)


@given(st.permutations([event(str(n % 3), n, summary=str(n)) for n in range(7)]))
def test_the_order_in_which_versions_come_makes_no_difference(versions: list[Event]) -> None:
    assert {each.summary for each in latest_events(versions)} == {"4", "5", "6"}


@given(st.lists(st.builds(event, st.sampled_from("ab"), st.integers(0, 3)), max_size=8))
def test_what_holds_still_holds_when_asked_again(versions: list[Event]) -> None:
    newest = latest_events(versions)
    assert latest_events(newest) == newest


def test_a_message_whose_invite_was_replaced_is_left_out() -> None:
    def message(*events: Event) -> Message:
        return Message("m", Channel.EMAIL, (), events=events)

    old, new, plain = message(event()), message(event(sequence=1)), message()
    assert latest_messages((old, plain, new)) == (plain, new)


def _invite(sequence: int, start: str, method: str = "REQUEST") -> Message:
    text = (
        f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\nUID:1\nSEQUENCE:{sequence}\n"
        f"DTSTART;VALUE=DATE:{start}\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    return read_message(text.encode(), "invite.ics")


def test_an_update_in_a_later_mail_replaces_the_earlier_one() -> None:
    found = latest_messages((_invite(0, "20261112"), _invite(1, "20261113")))
    assert [message.events[0].start for message in found] == [date(2026, 11, 13)]
    found = latest_messages((_invite(1, "20261112"), _invite(2, "20261112", "CANCEL")))
    assert [message.events[0].method for message in found] == ["CANCEL"]
