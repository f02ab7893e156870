"""The JSON of facts: every field, null where not said, each with its source."""

from __future__ import annotations

import json
from datetime import date
from importlib import resources

from goanyway.interchange import facts_as_json, read_message
from goanyway.reading import read_facts

FIELDS = [
    "kind", "employer", "role", "start", "end", "reply_by", "style", "people", "pay",
    "work_mode", "place", "agency", "reference", "join", "stages", "bring", "asks", "benefits",
    "travel_paid_by", "hours", "said", "competing", "zones",
]  # fmt: skip


def example(name: str) -> dict[str, object]:
    data = resources.files("goanyway").joinpath("examples", name).read_bytes()
    return facts_as_json(read_facts(read_message(data, name), date(2026, 11, 3)))


def test_the_shipped_invitation_is_read_whole() -> None:
    facts = example("invitation.eml")
    sources = facts.pop("sources")
    assert list(facts) == FIELDS
    assert facts == {
        "kind": "invitation",
        "employer": "Brightwater Energy",
        "role": "Grid Planning Analyst",
        "start": "2026-11-12T13:30:00-05:00",
        "end": "2026-11-12T15:00:00-05:00",
        "reply_by": "2026-11-06",
        "style": "panel",
        "people": [
            {
                "name": "Daniel Cho",
                "role": "Director of Grid Planning",
                "email": "daniel.cho@brightwaterenergy.example",
            },
            {
                "name": "Mei Lindqvist",
                "role": "Senior Planning Analyst",
                "email": "mei.lindqvist@brightwaterenergy.example",
            },
            {
                "name": "Ngozi Adeyemi",
                "role": "Senior Recruiter",
                "email": "ngozi.adeyemi@brightwaterenergy.example",
            },
        ],
        "pay": None,
        "work_mode": "hybrid",
        "place": "400 Harbor Blvd, Stamford, CT 06902",
        "agency": None,
        "reference": None,
        "join": None,
        "stages": None,
        "bring": [],
        "asks": [
            "let me know by Friday, November 6, whether the time works for you",
            "ask for Daniel Cho at the front desk",
        ],
        "benefits": [],
        "travel_paid_by": None,
        "hours": None,
        "said": [],
        "competing": [],
        "zones": {"start": "America/New_York", "end": "America/New_York", "reply_by": None},
    }
    assert isinstance(sources, dict)
    assert sources["pay"] is None
    assert sources["start"]["words"] == "2026-11-12 13:30 America/New_York"
    assert sources["people"][0]["words"] == "Daniel Cho, Director of Grid Planning"


def test_the_shipped_posting_is_read_whole() -> None:
    facts = example("posting.html")
    assert facts["kind"] == "posting"
    assert facts["pay"] == {"low": 58000.0, "high": 74000.0, "currency": "USD", "period": "year"}
    assert (facts["role"], facts["employer"]) == ("Grid Planning Analyst", "Brightwater Energy")
    assert (facts["reply_by"], facts["work_mode"]) == ("2026-11-20T23:59:00-05:00", "hybrid")
    assert facts["start"] is None


def test_nothing_said_is_null_and_can_be_printed() -> None:
    facts = facts_as_json(read_facts(read_message(b"Hello there", "text"), date(2026, 11, 3)))
    assert facts.pop("kind") == "other"
    for name in ("people", "bring", "asks", "benefits", "competing"):
        assert facts.pop(name) == []
    assert facts.pop("said") == []
    sources = facts.pop("sources")
    assert facts.pop("zones") == dict.fromkeys(("start", "end", "reply_by"))
    assert all(value is None for value in facts.values())
    assert json.dumps(sources)
