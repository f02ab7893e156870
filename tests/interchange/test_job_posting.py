"""Postings describe themselves in many spellings of the same thing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from goanyway.domain.message import Channel, Message, StructuredPosting
from goanyway.interchange import read_message

JOB: dict[str, Any] = {"@type": "JobPosting", "title": "Analyst"}


def page(tree: Any) -> Message:
    script = f'<script type="application/ld+json">{json.dumps(tree)}</script>'
    return read_message(
        f"<html><head>{script}</head><body><h1>Job</h1></body></html>".encode(), "p"
    )


def only(message: Message) -> StructuredPosting:
    (posting,) = message.postings
    return posting


def job(**more: Any) -> StructuredPosting:
    return only(page(JOB | more))


@pytest.mark.parametrize(
    "tree",
    [
        JOB,
        [JOB],
        {"@graph": [{"@type": "WebPage"}, JOB]},
        {"@type": "WebPage", "mainEntity": JOB},
        {"@type": ["JobPosting", "Thing"], "title": ["Analyst"]},
        {"@type": "https://schema.org/JobPosting", "title": "<b>Analyst</b>"},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": JOB}]},
    ],
)
def test_the_posting_is_found_however_it_is_wrapped(tree: Any) -> None:
    assert only(page(tree)).title == "Analyst"
    assert only(read_message(json.dumps(tree).encode(), "posting.json")).title == "Analyst"


@pytest.mark.parametrize(
    ("salary", "expected"),
    [
        (
            {
                "currency": "USD",
                "value": {"minValue": 58000, "maxValue": 74000, "unitText": "YEAR"},
            },
            (58000, 74000, "USD", "year"),
        ),
        (
            {"currency": "gbp", "value": {"value": "31,500", "unitText": "Annually"}},
            (31500, 31500, "GBP", "year"),
        ),
        (
            {"currency": "EUR", "value": [{"minValue": "20.50", "unitText": "HOUR"}]},
            (20.5, None, "EUR", "hour"),
        ),
        (
            {"minValue": 20, "maxValue": 25, "currency": "CAD", "unitText": "HOUR"},
            (20, 25, "CAD", "hour"),
        ),
        (
            {"currency": "dollars", "value": {"value": 4000, "unitText": "MONTH"}},
            (4000, 4000, "", "month"),
        ),
        ("negotiable", (None, None, "", "")),
        ({"value": {"value": "4.800", "unitText": "MONTH"}}, (None, None, "", "month")),
        ({"value": {"value": -5, "maxValue": True, "unitText": "HOUR"}}, (None, None, "", "hour")),
        ({"value": {"value": float("inf"), "unitText": "HOUR"}}, (None, None, "", "hour")),
        ({"value": {"value": float("nan"), "unitText": "FORTNIGHT"}}, (None, None, "", "")),
        ([], (None, None, "", "")),
    ],
)
def test_pay_in_every_spelling(salary: Any, expected: tuple[Any, ...]) -> None:
    posting = job(baseSalary=salary)
    found = (posting.pay_low, posting.pay_high, posting.pay_currency, posting.pay_period)
    assert found == expected


def test_place_employer_closing_day_and_remote_work() -> None:
    posting = job(
        hiringOrganization={"@type": "Organization", "name": "Brightwater Energy"},
        jobLocation=[{"address": {"addressLocality": "Stamford", "addressRegion": "CT"}}],
        jobLocationType="TELECOMMUTE",
        validThrough="2026-11-20T23:59",
    )
    assert posting.employer == "Brightwater Energy"
    assert posting.place == "Stamford, CT"
    assert posting.work_mode == "remote"
    assert str(posting.valid_through) == "2026-11-20"


def test_the_part_holds_what_the_posting_says() -> None:
    message = page(
        JOB | {"hiringOrganization": "Fjordworks", "description": "<p>Build <b>maps</b>.</p>"}
    )
    assert message.channel is Channel.WEB
    assert message.text_of("posting") == "Title: Analyst\nEmployer: Fjordworks\n\nBuild maps."
    assert message.text_of("body") == "Job"


def test_a_damaged_description_leaves_the_page() -> None:
    message = read_message(
        b'<html><script type="application/ld+json">{"@type": "JobPosting",</script>'
        b"<h1>Analyst</h1></html>",
        "p",
    )
    assert message.text_of("body") == "Analyst"
    assert message.postings == ()
    assert len(message.troubles) == 1


@pytest.mark.parametrize("odd", [None, 7, [], {}, [[]], "x" * 100_000, {"name": {"name": 1}}])
def test_odd_values_are_left_out(odd: Any) -> None:
    posting = job(
        hiringOrganization=odd,
        jobLocation=odd,
        baseSalary=odd,
        validThrough=odd,
        jobLocationType=odd,
    )
    assert posting.pay_low is None or posting.pay_low == 7
    assert posting.valid_through is None
    assert len(posting.employer) <= 1_000
