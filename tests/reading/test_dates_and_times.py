"""Days and times as people write them; where two readings are possible, none is taken."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from goanyway.domain.facts import Facts, Sureness
from goanyway.domain.message import Channel, Message, Part
from goanyway.reading import read_facts

MONDAY = date(2026, 11, 23)


def facts_of(words: str, today: date = MONDAY) -> Facts:
    body = f"We would like to invite you to an interview {words}"
    return read_facts(Message("text", Channel.EMAIL, (Part("body", body),)), today)


def start_of(words: str, today: date = MONDAY) -> str | None:
    facts = facts_of(words, today)
    return None if facts.start is None else facts.start.value.isoformat()


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("on Thursday, December 3, 2026 at 1:30 PM.", "2026-12-03T13:30:00"),
        ("on December 3rd at 1:30 p.m.", "2026-12-03T13:30:00"),
        ("on 3 December 2026 at 13:30.", "2026-12-03T13:30:00"),
        ("on the 3rd of December at 13:30.", "2026-12-03T13:30:00"),
        ("on 2026-12-03 at 09:00.", "2026-12-03T09:00:00"),
        ("on 12/20/2026 at 10am.", "2026-12-20T10:00:00"),
        ("on 20/12/2026 at 10am.", "2026-12-20T10:00:00"),
        ("on 3.12.2026 at 14:00.", "2026-12-03T14:00:00"),
        ("on Fri 11/27 2:15p", "2026-11-27T14:15:00"),
        ("on Wednesday 12/02/2026 at noon", "2026-12-02T12:00:00"),
        ("at 2 PM on Thursday, December 3", "2026-12-03T14:00:00"),
        ("tomorrow at 10", "2026-11-24T10:00:00"),
        ("the day after tomorrow at 10am", "2026-11-25T10:00:00"),
        ("on Friday at 9", "2026-11-27T09:00:00"),
        ("Thursday the 3rd at 11", "2026-12-03T11:00:00"),
        ("on January 8 at 9:30", "2027-01-08T09:30:00"),
        ("on Thursday, December 3.", "2026-12-03"),
        ("on December 3, 11:30 - 1:00 PM", "2026-12-03T11:30:00"),
        ("on Wednesday 25 at 9:00", "2026-11-25T09:00:00"),
        ("on Friday 27.11 at 16:30", "2026-11-27T16:30:00"),
        ("on Friday 2 pm", "2026-11-27T14:00:00"),
        ("on December 3 at 14h30", "2026-12-03T14:30:00"),
        ("on December 3 at half nine", "2026-12-03T09:30:00"),
        ("on December 3 at half past 9", "2026-12-03T09:30:00"),
        ("on December 3 at quarter past ten", "2026-12-03T10:15:00"),
        ("on December 3 at 0900", "2026-12-03T09:00:00"),
        ("on December 3, 1430 hrs", "2026-12-03T14:30:00"),
        ("on December 3 at 3 in the afternoon", "2026-12-03T15:00:00"),
        ("tomorrow arvo at 3", "2026-11-24T15:00:00"),
        ("on the 3rd at 11am", "2026-12-03T11:00:00"),
        ("on Friday next week at 10", "2026-12-04T10:00:00"),
        ("on 3 Dezember 2026 um 14:00 Uhr", "2026-12-03T14:00:00"),
        ("2026年12月3日(木) 14:00", "2026-12-03T14:00:00"),
    ],
)
def test_one_way_to_read_it(words: str, start: str) -> None:
    assert start_of(words) == start
    assert facts_of(words).said == ()


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("on December 3 at 2 PM ET", "2026-12-03T14:00:00-05:00"),
        ("on December 3 at 2 PM (Pacific Time)", "2026-12-03T14:00:00-08:00"),
        ("on July 9, 2026 at 2 PM EDT", "2026-07-09T14:00:00-04:00"),
        ("on December 3 at 14:00 CET", "2026-12-03T14:00:00+01:00"),
        ("on December 3 at 14:00 UTC+1", "2026-12-03T14:00:00+01:00"),
        ("on December 3 at 14:00 (GMT+05:30)", "2026-12-03T14:00:00+05:30"),
        ("on December 3 at 14:00 Europe/Madrid", "2026-12-03T14:00:00+01:00"),
        ("on December 3 at 14:00 Madrid time", "2026-12-03T14:00:00+01:00"),
        ("on December 3 at 14:00 GMT", "2026-12-03T14:00:00+00:00"),
    ],
)
def test_a_zone_that_is_named_is_kept(words: str, start: str) -> None:
    assert start_of(words) == start


@pytest.mark.parametrize(
    "words",
    [
        "on July 9, 2026 at 2 PM EST",
        "on December 3, 2026 at 2 PM PDT",
        "on December 3, 2026 at 2 PM IST",
        "on July 9, 2026 at 2 PM (UTC+01:00) Nowhere, Neverwhere",
    ],
)
def test_a_zone_that_leaves_a_doubt_is_left_out_and_said(words: str) -> None:
    facts = facts_of(words)
    assert facts.start is not None
    assert isinstance(facts.start.value, datetime)
    assert facts.start.value.tzinfo is None
    assert len(facts.said) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("on Thursday, December 4, 2026 at 2 PM", "contradicts itself"),
        ("on 05/12/2026 at 10:00", "can mean"),
        ("next Friday at 10", "can mean"),
        ("on Monday at 10", "can mean"),
        ("on December 3 at 10 AM or December 4 at 10 AM", "several times"),
        ("on December 3-4 at 10 AM", "several days"),
    ],
)
def test_a_day_that_leaves_a_doubt_is_not_taken(words: str, said: str) -> None:
    facts = facts_of(words)
    assert facts.start is None
    assert len(facts.said) == 1
    assert said in facts.said[0]


@pytest.mark.parametrize("words", ["at 6", "at 7:30", "at half past 5", "at quarter to seven"])
def test_a_time_that_leaves_a_doubt_leaves_only_the_day(words: str) -> None:
    assert start_of(f"on Thursday, December 3 {words}") == "2026-12-03"


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("at 2", "14:00"),
        ("at 3:30", "15:30"),
        ("at half past two", "14:30"),
        ("at quarter to four", "15:45"),
    ],
)
def test_an_hour_at_which_nobody_sleeps_through_an_interview_is_likely(
    words: str, clock: str
) -> None:
    start = facts_of(f"on Thursday, December 3 {words}").start
    assert start is not None
    assert start.value.isoformat() == f"2026-12-03T{clock}:00"
    assert start.sure is Sureness.LIKELY


def test_at_four_is_in_doubt_where_work_begins_at_night() -> None:
    assert start_of("and trial shift in the bakery on Thursday, December 3 at 4") == "2026-12-03"


@pytest.mark.parametrize(
    "words",
    [
        ". You applied on November 30 at 2 PM.",
        ". Call us by December 1 at 5 PM.",
        ". Start date: January 4, 2027.",
        ". The week of December 7 would suit us.",
        ". We are open 24/7, from 9 to 5.",
        ". You may 2 or 3 times try.",
        ". We meet every Monday at 10 AM.",
        ". It lasts 45 minutes.",
        "on Friday 12",
        "on Friday 99",
        ". Version 3.12 at 10:00.",
        ". The office is at 1200 Main, room 3.12.",
    ],
)
def test_other_days_and_figures_are_no_start(words: str) -> None:
    assert start_of(words) is None


def test_next_friday_is_clear_where_this_week_has_none_left() -> None:
    saturday = date(2026, 11, 28)
    assert start_of("next Friday at 10", saturday) == "2026-12-04T10:00:00"


def test_the_end_is_read_from_a_range() -> None:
    end = facts_of("on December 3, 1:30 - 3:00 PM Eastern").end
    assert end is not None
    assert end.value.isoformat() == "2026-12-03T15:00:00-05:00"


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("Please reply by Friday, December 4.", "2026-12-04"),
        ("RSVP by 12/4/2026, Friday. Deadline: Friday, December 4", "2026-12-04"),
        ("RSVP by 12/4/2026. Deadline: Friday, December 11", None),
        ("Let us know by 5 PM on December 4.", "2026-12-04T17:00:00"),
        ("Please confirm no later than December 4, 2026 at 5 PM ET.", "2026-12-04T17:00:00-05:00"),
        ("Please let me know before Friday.", "2026-11-26"),
        ("We will decide by December 4.", None),
        ("You will hear from us by December 4.", None),
        ("Send me a text by tomorrow.", "2026-11-24"),
    ],
)
def test_the_last_day_to_answer(words: str, last: str | None) -> None:
    fact = facts_of(f". {words}").reply_by
    assert (None if fact is None else fact.value.isoformat()) == last


def test_in_a_mail_that_was_sent_on_tomorrow_is_no_day() -> None:
    opening = "fyi\n\n---------- Forwarded message ---------\nFrom: Kim\nSubject: Hello\n\n"
    words = "We would like to invite you to an interview"
    starts = []
    for when in ("tomorrow at 10 AM", "on December 3 at 10 AM"):
        message = Message("m", Channel.EMAIL, (Part("body", f"{opening}{words} {when}."),))
        starts.append(read_facts(message, MONDAY).start)
    assert starts[0] is None
    assert starts[1] is not None


def start_from(body: str, sent: str) -> str | None:
    message = Message("m", Channel.EMAIL, (Part("body", body),), sent=datetime.fromisoformat(sent))
    start = read_facts(message, MONDAY).start
    return None if start is None else start.value.isoformat()


@pytest.mark.parametrize(
    ("money", "sent", "start"),
    [
        ("£30,000 a year", "2026-11-23T09:00+00:00", "2026-12-05T10:00:00"),
        ("401(k)", "2026-11-23T09:00-05:00", "2026-05-12T10:00:00"),
        ("50,000 a year", "2026-11-23T09:00+11:00", "2026-12-05T10:00:00"),
        ("50,000 a year", "2026-11-23T09:00-05:00", None),
        ("50,000 a year", "2026-11-23T09:00+00:00", None),
        ("CAD 50,000 a year", "2026-11-23T09:00-05:00", None),
    ],
)
def test_day_and_month_are_ordered_as_in_the_senders_country_where_it_is_known(
    money: str, sent: str, start: str | None
) -> None:
    body = f"We invite you to an interview on 05/12/2026 at 10:00. It pays {money}."
    if start == "2026-05-12T10:00:00":
        body = body.replace("05/12", "12/05")
        start = "2026-12-05T10:00:00"
    assert start_from(body, sent) == start


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("for a 45-minute video interview on December 3 at 10 AM", "2026-12-03T10:45:00"),
        ("on December 3 at 10 AM, about half an hour", "2026-12-03T10:30:00"),
        ("on December 3 at 10 AM. Please arrive 15 minutes early", None),
        ("on December 3 at 10 AM for 30 minutes. Duration: 45 minutes", None),
    ],
)
def test_a_stated_length_gives_the_end(words: str, end: str | None) -> None:
    fact = facts_of(words).end
    assert (None if fact is None else fact.value.isoformat()) == end


def test_the_working_week_is_no_day() -> None:
    facts = facts_of("on December 3 at 10 AM. The job is 37.5 hours, Monday to Friday.")
    assert facts.start is not None
    assert facts.said == ()


def test_the_new_time_replaces_the_old_one() -> None:
    words = "on December 3 at 10 AM has moved to December 4 at 2 PM"
    assert start_of(words) == "2026-12-04T14:00:00"


def test_a_time_that_starts_with_h_between_spaces_keeps_its_minutes() -> None:
    assert start_of("on December 3 at 13 h 30") == "2026-12-03T13:30:00"


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("on 27 November 3 PM.", "2026-11-27T15:00:00"),
        ("on Sat 28 Nov 8am sharp.", "2026-11-28T08:00:00"),
        ("on 26 nov. 14h", "2026-11-26T14:00:00"),
        ("on 27 Nov 26, 1000hrs", "2026-11-27T10:00:00"),
        ("on Thursday 26/11 14u30", "2026-11-26T14:30:00"),
        ("on Friday 10-11am", "2026-11-27T10:00:00"),
        ("on Tuesday. Any chance you can drop by Wednesday 3ish?", "2026-11-25T15:00:00"),
    ],
)
def test_the_figure_behind_a_date_is_its_time(words: str, start: str) -> None:
    assert start_of(words) == start


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("on Friday 27 Nov: arrive 8:45, interview 9:00.", "2026-11-27T09:00:00"),
        ("on Thurs 3 Dec, arrive at 9.45 for a 10am start.", "2026-12-03T10:00:00"),
        ("on Monday 30 November 8:00 for 8:30.", "2026-11-30T08:30:00"),
        (
            "soon. Please arrive 15 minutes before your 10:30 interview on Friday 27 Nov.",
            "2026-11-27T10:30:00",
        ),
        ("on Dec 3 at 10:00, which has changed to 11:00.", "2026-12-03T11:00:00"),
    ],
)
def test_the_interviews_own_time_is_its_start(words: str, start: str) -> None:
    assert start_of(words) == start


@pytest.mark.parametrize(
    "words",
    [
        "on 26 and 27 November between 9am and 4pm.",
        "between 30 November - 4 December.",
        "on Dec 3 & 4 at 10.",
        "on Thursday 3rd or Friday 4th December at 10.",
        "either Thursday 26 Nov at 10 or Friday 27 Nov at 2pm.",
        "a week on Thursday at 10.",
        "on the first Monday in December at 9.",
        "soon. Your test is due on Friday 27 November at 23:59.",
        "soon. You start on Monday 7 December at 8am if it goes well.",
        "tomorrow, Friday 27 November, at 9.",
    ],
)
def test_days_that_are_no_one_start_leave_it_unread(words: str) -> None:
    assert start_of(words) is None


def test_a_date_that_can_be_read_in_one_order_tells_the_order_of_the_others() -> None:
    assert start_of("on 12/03/2026 at 10am. Please answer by 11/30/2026.") == "2026-12-03T10:00:00"
    assert start_of("on 12/03/2027 at 10am. Please answer by 30/11/2026.") == "2027-03-12T10:00:00"
