"""`offer`, `close` and `takeaways`: how a job ends, and what is left of it."""

from __future__ import annotations

import pytest

from tests.cli.journal.conftest import Shell

LATER = ("--today", "2026-12-02")


@pytest.fixture
def offered(brightwater: Shell) -> Shell:
    """A journal with offer o1."""
    brightwater.says("attend", "i1", "--today", "2026-11-12")
    brightwater.says(
        "offer", "brightwater", "--pay", "$71,000", "--currency", "usd",
        "--answer-by", "2026-12-08", *LATER,
    )  # fmt: skip
    return brightwater


def test_an_offer_is_noted_and_owed_an_answer(offered: Shell) -> None:
    assert "o1 offer, $71,000 a year, open, answer by Tue, Dec 8" in offered.says(
        "show", "brightwater"
    )
    assert "Tue, Dec 8 offer" in offered.says("follow-ups", *LATER)


def test_its_terms_change_until_it_is_answered(offered: Shell) -> None:
    assert "$73,000" in offered.says("offer", "o1", "--pay", "73000", *LATER)
    offered.says("offer", "o1", "accept", *LATER)
    assert "accepted" in offered.refuses("offer", "o1", "--pay", "74000", *LATER)


def test_to_accept_closes_the_job(offered: Shell) -> None:
    offered.says("offer", "o1", "accept", *LATER)
    assert "closed: accepted" in offered.says("list", "--all")
    offered.says("undo")
    assert offered.answers("list")["records"][0]["state"] == "open"


def test_to_decline_gives_a_kind_draft(offered: Shell) -> None:
    said = offered.says("offer", "o1", "decline", "--because", "too far", *LATER)
    assert "Draft (nothing is sent)" in said
    assert "Thank you for your offer" in said


def test_an_offer_may_lapse_or_be_taken_back(offered: Shell) -> None:
    assert "until 2026-12-08" in offered.refuses("offer", "o1", "lapsed", *LATER)
    assert "withdrawn" in offered.says("offer", "o1", "withdrawn", *LATER)


def test_a_job_is_closed_with_its_reason_and_opened_again(brightwater: Shell) -> None:
    assert "closed: rejected" in brightwater.says("close", "brightwater", "rejected")
    assert brightwater.answers("list", "--closed")["records"][0]["reason"] == "rejected"
    brightwater.says("close", "brightwater", "--again")
    assert len(brightwater.answers("list")["records"]) == 1


def test_to_withdraw_gives_a_kind_draft(brightwater: Shell) -> None:
    said = brightwater.says("close", "brightwater", "withdrawn", "--because", "another offer")
    assert "decided not to go ahead with my application" in said


def test_takeaways_are_told_by_the_seven_ways(offered: Shell) -> None:
    offered.says(
        "debrief", "i1", "--asked", "Why us?", "--looks-for", "load forecasting",
        "--felt", "1", "--glad", "--met", "Daniel Cho", "--finish", *LATER,
    )  # fmt: skip
    said = offered.says("takeaways")
    for part in (
        "1 interview attended, 1 debriefed.",
        "Being proved wrong",
        "Practice you felt 1 on average",
        "New connections 1 person met",
        "Good word of mouth",
        "Your preferred fit",
        "What they look for load forecasting",
        "Interviewing styles",
    ):
        assert part in said
    one = offered.answers("takeaways", "brightwater")["result"]
    assert one["looks_for"] == [{"words": "load forecasting", "interviews": 1}]


def test_takeaways_of_nothing_say_how_to_begin(brightwater: Shell) -> None:
    assert "`debrief ID`" in brightwater.says("takeaways")


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments",
    [
        ("offer", "brightwater", "--pay", "much"),
        ("offer", "brightwater", "--pay", "nan"),
        ("offer", "brightwater", "--currency", "dollars"),
        ("offer", "brightwater", "--period", "decade"),
        ("offer", "brightwater", "--answer-by", "2026-01-01"),
        ("offer", "o1"),
        ("offer", "o1", "accept", "--pay", "1"),
        ("offer", "o9", "accept"),
        ("offer", "o1", "ponder"),
        ("offer", "nobody", "--pay", "1"),
        ("close", "brightwater"),
        ("close", "brightwater", "boredom"),
        ("close", "brightwater", "rejected", "--again"),
        ("close", "brightwater", "--again"),
        ("close", "nobody", "rejected"),
        ("takeaways", "nobody"),
    ],
)
def test_what_makes_no_sense_is_refused(offered: Shell, arguments: tuple[str, ...]) -> None:
    offered.refuses(*arguments)
