"""Every fact points at the words it was read from, whatever the message looks like."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from goanyway.domain.facts import Facts, Source
from goanyway.domain.message import Channel, Message, Part
from goanyway.errors import InputError
from goanyway.interchange import read_message
from goanyway.reading import read_facts
from tests.effort import examples

VOICES = Path(__file__).parents[1] / "fixtures" / "messages"
MESSAGES = [path.read_bytes() for path in sorted(VOICES.glob("*.*")) if path.suffix != ".json"]
TODAY = date(2026, 11, 23)
PHRASES = st.sampled_from(
    [
        "Interview on ",
        "Thursday, November 26",
        " at ",
        "1:30 - 3:00 PM Eastern",
        "12/11/2026",
        "tomorrow",
        " with Daniel Cho (Director of Planning) and Mei Lindqvist",
        "reply by ",
        "\n> ",
        "\nOn Monday, Sam Rivera <sam@inbox.example> wrote:\n",
        "\n---------- Forwarded message ---------\nFrom: Kim\n",
        "$58k-74k a year",
        "for the Grid Planning Analyst position at Brightwater Energy",
        "\nLocation: 400 Harbor Blvd, Stamford\n",
        "hybrid role",
        "panel interview",
        "please bring photo ID, your knives and ",
        "Benefits:\n- pension\n- 25 days holiday\n",
        "Ref: AB-1234 ",
        "https://zoom.us/j/123 Passcode: 99x ",
        "we reimburse your train ticket ",
        "three-stage process ",
        "please confirm and send us your CV by ",
        "\nKind regards\nAna Ruiz\nManager\n",
        "[18/07/26, 6:42:10 PM] Imran: ",
        "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}\N{LATIN SMALL LETTER SHARP S}",
        "(UTC+01:00) Berlin",
        "\0",
    ]
)


def sources_of(facts: Facts) -> Iterator[Source]:
    for fact in (
        facts.kind,
        facts.employer,
        facts.role,
        facts.start,
        facts.end,
        facts.reply_by,
        facts.place,
        facts.style,
        facts.pay,
        facts.work_mode,
        facts.agency,
        facts.reference,
        facts.join,
        facts.stages,
        facts.travel_paid_by,
        *facts.people,
        *facts.bring,
        *facts.asks,
        *facts.benefits,
        *(reading for each in facts.competing for reading in each.readings),
    ):
        if fact is not None:
            yield fact.source


def assert_spans_are_true(message: Message) -> None:
    for source in sources_of(read_facts(message, TODAY)):
        assert message.text_of(source.part)[source.start : source.end] == source.words


@given(data=st.data())
@settings(max_examples=examples(150), deadline=None)
def test_spans_point_at_the_words_of_a_damaged_message(data: st.DataObject) -> None:
    original = data.draw(st.sampled_from(MESSAGES))
    start = data.draw(st.integers(0, len(original)))
    end = data.draw(st.integers(start, min(len(original), start + 200)))
    damaged = original[:start] + data.draw(st.binary(max_size=20)) + original[end:]
    try:
        message = read_message(damaged, "damaged")
    except InputError:
        return
    assert_spans_are_true(message)


@given(body=st.lists(PHRASES | st.text(max_size=10), max_size=25).map("".join))
@settings(max_examples=examples(150), deadline=None)
def test_spans_point_at_the_words_of_any_text(body: str) -> None:
    message = Message("text", Channel.EMAIL, (Part("subject", body[:40]), Part("body", body)))
    assert_spans_are_true(message)
