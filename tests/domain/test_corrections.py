"""A correction is what you say, exactly as you say it, and it outlives what was read."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.corrections import (
    FIELDS,
    YOU,
    Correction,
    corrected,
    is_yours,
    parse_correction,
)
from goanyway.domain.facts import (
    Competing,
    Fact,
    Facts,
    Kind,
    Pay,
    PayPeriod,
    Source,
    Style,
    WorkMode,
)
from goanyway.errors import InputError

T = TypeVar("T")

EASTERN = ZoneInfo("America/New_York")


def fact(value: T, words: str) -> Fact[T]:
    return Fact(value, Source("body", 0, len(words), words), "said")


def at(day: int, hour: int, minute: int = 0) -> Fact[datetime | date]:
    when: datetime | date = datetime(2026, 11, day, hour, minute, tzinfo=EASTERN)
    return fact(when, f"November {day} at {hour}:{minute:02d}")


def on_the_day(clock: str) -> datetime:
    """November 12 at a time without a zone."""
    return datetime.fromisoformat(f"2026-11-12 {clock}")


READ = Facts(
    kind=fact(Kind.INVITATION, "we invite you"),
    employer=fact("Harbor Staffing", "Harbor Staffing"),
    start=at(12, 1, 30),
    end=at(12, 15),
    style=fact(Style.VIDEO, "video"),
)


def said(text: str) -> object:
    return parse_correction(text).value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("start=2026-11-12 13:30", on_the_day("13:30")),
        ("start=2026-11-12T13:30", on_the_day("13:30")),
        ("start=2026-11-12 1:30 pm", on_the_day("13:30")),
        ("start=2026-11-12 12:15 AM", on_the_day("00:15")),
        ("start=2026-11-12 13:30 UTC", datetime(2026, 11, 12, 13, 30, tzinfo=UTC)),
        (
            "start=2026-11-12 13:30 America/New_York",
            datetime(2026, 11, 12, 13, 30, tzinfo=EASTERN),
        ),
        (
            "end = 2026-11-12 13:30 -05:00",
            datetime(2026, 11, 12, 13, 30, tzinfo=timezone(timedelta(hours=-5))),
        ),
        ("reply_by=2026-11-06", date(2026, 11, 6)),
        ("reply-by=2026-11-06", date(2026, 11, 6)),
        ("pay=58000-74000 USD year", Pay(58000, 74000, "USD", PayPeriod.YEAR)),
        ("pay=58,000 to 74,000 usd a year", Pay(58000, 74000, "USD", PayPeriod.YEAR)),
        ("pay=26.50 USD per hour", Pay(26.5, 26.5, "USD", PayPeriod.HOUR)),
        ("pay=400 per day", Pay(400, 400, None, PayPeriod.DAY)),
        ("pay=up to 74000 EUR year", Pay(None, 74000, "EUR", PayPeriod.YEAR)),
        ("pay=from 3000 CHF month", Pay(3000, None, "CHF", PayPeriod.MONTH)),
        ("style=panel", Style.PANEL),
        ("style=Phone screen", Style.PHONE_SCREEN),
        ("kind=cancellation", Kind.CANCELLATION),
        ("work_mode=on-site", WorkMode.ON_SITE),
        ("place= 400 Harbor Blvd,  Stamford ", "400 Harbor Blvd, Stamford"),
        ("employer=A=B Ltd", "A=B Ltd"),
    ],
)
def test_a_value_is_taken_as_it_is_typed(text: str, value: object) -> None:
    assert said(text) == value


def test_a_time_has_no_zone_but_the_one_you_name() -> None:
    facts = corrected(READ, [parse_correction("start=2026-11-12 13:30")])
    assert facts.start is not None
    assert isinstance(facts.start.value, datetime)
    assert facts.start.value.tzinfo is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("strat=2026-11-12", "Did you mean start?"),
        ("mood=good", "one of kind, employer"),
        ("start", "start=VALUE"),
        ("style=pannel", "Did you mean panel?"),
        ("style=tea", "phone-screen, video"),
        ("work_mode=hibrid", "Did you mean hybrid?"),
        ("kind=", "one of invitation, posting"),
        ("start=tomorrow", "Write 2026-11-12 13:30"),
        ("start=12.11.2026", "Write 2026-11-12 13:30"),
        ("start=2026-02-30", "Write 2026-11-12 13:30"),
        ("start=2026-11-12 25:00", "Write 2026-11-12 13:30"),
        ("start=2026-11-12 13:30 PM", "Write 2026-11-12 13:30"),
        ("start=2026-11-12 13:30 +99:99", "Write 2026-11-12 13:30"),
        ("start=2026-11-12 13:30 madrid", "Did you mean Europe/Madrid?"),
        ("start=2026-11-12 13:30 America/../../etc/passwd", "Write 2026-11-12 13:30"),
        ("start=2026-11-12 13:30 America", "Write 2026-11-12 13:30"),
        ("pay=a lot", "58000-74000 USD year"),
        ("pay=58.000 EUR year", "58000-74000 USD year"),
        ("pay=74000-58000 USD year", "58000-74000 USD year"),
        ("pay=58000", "58000-74000 USD year"),
        ("pay=up to 5-6 USD hour", "58000-74000 USD year"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_is_allowed(text: str, told: str) -> None:
    with pytest.raises(InputError) as refusal:
        parse_correction(text)
    assert told in str(refusal.value)
    assert text.partition("=")[0] in str(refusal.value)


@given(st.sampled_from(FIELDS), st.text(max_size=40))
def test_any_text_is_read_or_refused(field: str, text: str) -> None:
    try:
        correction = parse_correction(f"{field}={text}")
    except InputError:
        return
    assert correction.field == field
    assert (correction.value is None) == (not text.split())


def test_every_field_that_can_be_corrected_is_one_of_the_facts() -> None:
    assert set(FIELDS) <= {each.name for each in fields(Facts)}


def test_a_corrected_fact_is_yours_and_says_so() -> None:
    facts = corrected(READ, [parse_correction("style=panel")])
    assert facts.style is not None
    assert facts.style.value is Style.PANEL
    assert facts.style.how == "you corrected it"
    assert facts.style.source == Source(YOU, 0, 5, "panel")
    assert is_yours(facts.style)
    assert not is_yours(facts.kind)


def test_nothing_else_changes() -> None:
    facts = corrected(READ, [parse_correction("style=panel")])
    assert replace(facts, style=READ.style) == READ
    assert corrected(READ, []) == READ


def test_an_empty_value_says_that_it_is_not_said() -> None:
    assert corrected(READ, [parse_correction("employer=")]).employer is None


def test_of_two_corrections_of_a_field_the_later_counts() -> None:
    both = [parse_correction("place=Room 1"), parse_correction("place=Room 2")]
    place = corrected(READ, both).place
    assert place is not None
    assert place.value == "Room 2"


def test_a_correction_settles_competing_readings_of_its_field_only() -> None:
    unsure = (
        Competing("start", (at(6, 9), at(11, 9))),
        Competing("reply_by", (fact(date(2026, 6, 11), "6/11"), fact(date(2026, 11, 6), "6/11"))),
    )
    facts = corrected(replace(READ, competing=unsure), [parse_correction("reply_by=2026-11-06")])
    assert facts.competing == unsure[:1]


@pytest.mark.parametrize(
    ("start", "stays"),
    [
        ("2026-11-12 13:30 America/New_York", True),
        ("2026-11-12 16:00 America/New_York", False),
        ("2026-11-13 13:30 America/New_York", False),
        ("2026-11-12 13:30", False),
        ("2026-11-12", False),
        ("", False),
    ],
)
def test_the_end_that_was_read_stays_only_where_it_fits(start: str, stays: bool) -> None:
    facts = corrected(READ, [parse_correction(f"start={start}")])
    assert facts.end == (READ.end if stays else None)


def test_an_end_of_your_own_always_stays() -> None:
    mine = [parse_correction("end=2026-11-12 15:00"), parse_correction("start=2026-11-12 13:30")]
    end = corrected(READ, mine).end
    assert end is not None
    assert end.value == on_the_day("15:00")


class TestANewerVersion:
    """The same invitation comes again; the corrections are applied to what is read of it."""

    CORRECTIONS = (
        parse_correction("start=2026-11-12 13:30 America/New_York"),
        parse_correction("employer=Brightwater Energy"),
    )

    def test_the_correction_survives_and_all_else_is_the_newer(self) -> None:
        newer = replace(READ, style=fact(Style.PANEL, "panel"))
        facts = corrected(newer, self.CORRECTIONS, earlier=READ)
        assert facts.start is not None
        assert facts.start.value == self.CORRECTIONS[0].value
        assert is_yours(facts.start)
        assert facts.style == newer.style
        assert facts.said == ()

    def test_where_it_reads_otherwise_than_before_that_is_said(self) -> None:
        facts = corrected(replace(READ, start=at(13, 9)), self.CORRECTIONS, earlier=READ)
        assert facts.start is not None
        assert facts.start.value == self.CORRECTIONS[0].value
        (told,) = facts.said
        assert '"November 13 at 9:00"' in told
        assert "2026-11-12 13:30 America/New_York" in told

    def test_where_it_now_agrees_with_you_nothing_is_said(self) -> None:
        facts = corrected(replace(READ, start=at(12, 13, 30)), self.CORRECTIONS, earlier=READ)
        assert facts.said == ()

    def test_applying_twice_changes_nothing(self) -> None:
        once = corrected(READ, self.CORRECTIONS)
        assert corrected(once, self.CORRECTIONS) == once


def test_a_correction_can_be_made_without_its_text() -> None:
    facts = corrected(READ, [Correction("role", "Nurse", "Nurse")])
    assert facts.role is not None
    assert facts.role.value == "Nurse"
