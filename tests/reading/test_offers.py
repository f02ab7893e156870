"""Offers and counter-offers: told from all else, with pay, last day and first day."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from benchmarks.reading_offers import OPEN, facts_of, lines_of, tallied
from goanyway.domain.facts import Facts, Kind, PayPeriod
from goanyway.domain.message import Address, Channel, Message, Part
from goanyway.reading import read_facts

TODAY = date(2026, 11, 16)
FLOORS = {
    "offer": (28, 0, 0),
    "counter-offer": (28, 0, 0),
    "neither": (18, 0, 0),
    "pay": (54, 2, 1),
    "reply_by": (52, 1, 1),
    "start": (8, 0, 0),
}
"""Right, wrong and missed of the messages that are open to development."""


def read(words: str, channel: Channel = Channel.EMAIL) -> Facts:
    sender = Address("Pat Grey", "pat@firm.example") if channel is Channel.EMAIL else None
    return read_facts(Message("text", channel, (Part("body", words),), sender=sender), TODAY)


@pytest.mark.slow
def test_as_many_are_told_and_read_as_before() -> None:
    found = tallied(lines_of(OPEN))
    counts = {name: (each.right, each.wrong, each.missed) for name, each in found.items()}
    worse = {
        name: (counts[name], floor, found[name].errors)
        for name, floor in FLOORS.items()
        if counts[name][0] < floor[0] or counts[name][1] > floor[1]
    }
    assert not worse


@pytest.mark.slow
def test_every_word_that_a_term_was_read_from_stands_in_the_message() -> None:
    for item in lines_of(OPEN):
        facts = facts_of(item)
        for fact in (facts.kind, facts.pay, facts.reply_by, facts.start):
            if fact is not None and fact.source.part == "body":
                assert " ".join(fact.source.words.split()) in " ".join(item["text"].split())


def test_an_offer_says_pay_and_last_day_and_first_day() -> None:
    facts = read(
        "Dear Ann,\n\nWe are delighted to offer you the position of Buyer at Pell Ltd. Your salary"
        " will be $84,000 a year, starting December 7, 2026. Please reply by Friday."
    )
    assert facts.kind.value is Kind.OFFER
    assert facts.pay is not None
    assert facts.pay.value.low == 84_000
    assert facts.reply_by is not None
    assert facts.reply_by.value == date(2026, 11, 20)
    assert facts.start is not None
    assert facts.start.value == date(2026, 12, 7)


def test_a_rise_to_a_figure_by_the_hour_is_pay_and_no_ceiling() -> None:
    facts = read("Hi Ann, we can bring you to 41.00 if you stay. I need to know by Thursday. Frank")
    assert facts.kind.value is Kind.COUNTER_OFFER
    assert facts.pay is not None
    assert (facts.pay.value.low, facts.pay.value.high) == (41, 41)
    assert facts.pay.value.period is PayPeriod.HOUR
    assert facts.reply_by is not None
    assert facts.reply_by.value == date(2026, 11, 19)


@pytest.mark.parametrize(
    "words",
    [
        "Dear Ann, before we make you an offer the director would like to meet you on Thursday.",
        "Dear Ann, thank you for accepting our offer. Your salary will be $84,000.",
        "Dear Ann, we confirm receipt of your resignation. Your last day is December 11.",
        "Dear Ann, we have offered the position to somebody else. Salary reviews are in May.",
        "We don't want to lose you as a customer! Stay with us for $29 a month, reply by Friday.",
    ],
)
def test_what_only_speaks_of_one_is_none(words: str) -> None:
    assert not read(words).kind.value.is_offer


def test_an_advertisement_that_offers_pay_is_none() -> None:
    words = "Baker wanted\n\nWe offer you $22 an hour and free bread. Call 555-0134 to apply."
    assert not read(words, Channel.WEB).kind.value.is_offer


def test_an_offer_sets_no_time_for_an_interview() -> None:
    facts = read("Hi Ann, the job is yours, $24 an hour. Say yes by Friday at noon. Pat")
    assert facts.kind.value is Kind.OFFER
    assert facts.start is None
    assert facts.style is None
    assert facts.reply_by is not None
    assert facts.reply_by.value == datetime(2026, 11, 20, 12)  # noqa: DTZ001 - as it says
