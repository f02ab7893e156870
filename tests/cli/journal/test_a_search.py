"""Six weeks of one person, with eleven invitations, as docs/a-search.md tells them.

The page shows what is printed; here stands what has to be true of the records after each week.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.journal.conftest import Shell
from tests.postgresql import ON_POSTGRESQL

ROOT = Path(__file__).parents[3]
FILES = (ROOT / "docs" / "a-search", ROOT / "src" / "goanyway" / "examples")

Do = Callable[..., dict[str, Any]]


@pytest.fixture
def on(shell: Shell) -> Callable[[str], Do]:
    """Says on which day a command is given."""
    for folder in FILES:
        for path in folder.iterdir():
            if path.is_file():
                shutil.copy(path, shell.folder)

    def day(when: str) -> Do:
        def do(*arguments: str) -> dict[str, Any]:
            return shell.answers(*arguments, "--today", f"2026-{when}")

        return do

    return day


@pytest.mark.slow
def test_a_search_from_the_first_invitation_to_the_offer(
    on: Callable[[str], Do], shell: Shell
) -> None:
    first_week(on)
    second_week(on)
    third_week(on)
    fourth_week(on)
    fifth_week(on)
    the_end(on)
    everything_is_still_there(shell)


def first_week(on: Callable[[str], Do]) -> None:
    """Something to go to, something not to touch, and a call that is moved."""
    do = on("11-02")
    came = do("add", "invitation.eml", "--posting", "posting.html", "--situation", "situation.toml")
    assert outcome(came) == ("new", "brightwater")
    advice = do("advise", "brightwater")
    assert advice["records"][0]["verdict"] == "ask-first"
    assert owed(do("follow-ups")) == ["answer"]

    assert outcome(on("11-03")("add", "clerk.eml"))[0] == "do-not-reply"

    do = on("11-04")
    chosen = do("choose", "brightwater", "go", "--because", "It is three days, not four.")
    assert chosen["result"]["letter"]["to"] == "ngozi.adeyemi@brightwaterenergy.example"
    assert owed(do("follow-ups")) == []
    assert outcome(do("add", "northgate.eml")) == ("new", "northgate")

    moved = on("11-05")("add", "northgate-moved.eml")
    assert outcome(moved) == ("updated", "northgate")
    assert interview(moved)["day"] == "2026-11-10"
    again = on("11-05")("add", "northgate.eml")
    assert outcome(again) == ("same-again", "northgate")
    assert again["change"] is None


def second_week(on: Callable[[str], Do]) -> None:
    """A kind no, a debrief, and thanks within a day."""
    do = on("11-09")
    do("add", "harborline.eml")
    do("advise", "harborline")
    declined = do("choose", "harborline", "decline-kindly", "--because", "Nobody to talk to.")
    assert declined["records"][0]["otherwise"] in (True, False)
    assert declined["records"][1]["reason"] == "declined"

    on("11-10")("debrief", "i2", "--looks-for", "regulation", "--felt", "0", "--glad", "--finish")
    doubts = on("11-11")("prepare", "brightwater")["result"]["doubts"]
    assert "deal_breakers[0]" in [each["input"] for each in doubts]

    do = on("11-12")
    told = do(
        "debrief", "i1", "--found", "deal_breakers[0]=no: three days", "--found", "pay=68000",
        "--found", "manager=much-better", "--met", "Mei Lindqvist", "--felt", "1",
    )  # fmt: skip
    assert told["result"]["finished"] is False
    do("people", "mei-lindqvist", "--met", "i1", "--parted", "warm")
    do("people", "Daniel Cho", "--met", "i1", "--parted", "warm")
    finished = do("debrief", "i1", "--looks-for", "load forecasting", "--glad", "--finish")
    assert finished["result"]["finished"] is True

    do = on("11-13")
    thanks = [
        each for each in do("follow-ups", "brightwater")["records"] if each["kind"] == "thank-you"
    ]
    assert [each["person"] for each in thanks] == ["mei-lindqvist", "daniel-cho"]
    drafts = [do("follow-ups", each["id"])["result"]["draft"]["body"] for each in thanks]
    assert drafts[0] != drafts[1]
    for each in thanks:
        do("follow-ups", each["id"], "--done")
    assert outcome(do("add", "northgate-second.eml")) == ("further-interview", "northgate")
    assert outcome(do("add", "kestrel.eml")) == ("new", "kestrel")


def third_week(on: Callable[[str], Do]) -> None:
    """An invitation from where somebody works whom you know."""
    do = on("11-17")
    do("people", "mei-lindqvist", "--moved", "Solway Water")
    do("add", "lakeside.eml")
    known = on("11-18")("add", "solway.eml")["result"]["known"]
    assert [(each["handle"], each["parted"]) for each in known] == [("mei-lindqvist", "warm")]
    on("11-18")("debrief", "i4", "--met", "Omar Haddad", "--felt", "1", "--glad", "--finish")
    on("11-20")("debrief", "kestrel", "--felt", "-1", "--not-glad", "--finish")
    assert outcome(on("11-20")("add", "lakeside-off.eml")) == ("cancelled", "lakeside")
    on("11-20")("close", "lakeside", "other")


def fourth_week(on: Callable[[str], Do]) -> None:
    """The next stage joins its job, with whom you met there."""
    came = on("11-23")("add", "brightwater-day.eml")
    assert outcome(came) == ("further-interview", "brightwater")
    still_there = {each["handle"]: each["still_there"] for each in came["result"]["known"]}
    assert still_there == {"daniel-cho": True, "mei-lindqvist": False}
    on("11-24")("add", "orchard.eml")
    on("11-24")("close", "kestrel", "rejected")
    on("11-25")("debrief", "solway", "--met", "mei-lindqvist", "--felt", "2", "--glad", "--finish")
    jobs = on("11-26")("list")["records"]
    assert [each["id"] for each in jobs] == ["orchard", "brightwater", "northgate", "solway"]


def fifth_week(on: Callable[[str], Do]) -> None:
    """A miss, and an offer that runs out on a day."""
    assert interview(on("11-30")("miss", "orchard"))["state"] == "missed"
    on("11-30")("close", "orchard", "withdrawn")
    on("12-01")("debrief", "i8", "--felt", "2", "--glad", "--finish")
    assert outcome(on("12-02")("add", "quarry.eml")) == ("new", "quarry")
    do = on("12-03")
    do("offer", "brightwater", "--pay", "71000", "--currency", "USD", "--answer-by", "2026-12-08")
    assert owed(do("follow-ups", "brightwater"))[-1] == "offer"


def the_end(on: Callable[[str], Do]) -> None:
    """The offer is taken, everybody else hears of it, and it is counted what is left."""
    do = on("12-07")
    do("offer", "o1", "accept")
    for job in ("northgate", "solway", "quarry"):
        assert do("close", job, "withdrawn")["result"]["letter"]
    assert do("list")["records"] == []
    found = on("12-11")("takeaways")["result"]
    assert found["practice"]["attended"] == found["practice"]["debriefed"] == 6
    assert (found["practice"]["glad"], found["practice"]["not_glad"]) == (5, 1)
    assert (found["proved_wrong"]["deal_breakers"], found["proved_wrong"]["real"]) == (1, 0)
    assert found["connections"]["people"] == 3
    assert found["word_of_mouth"]["met_again"] == 1


def everything_is_still_there(shell: Shell) -> None:
    """The journal is sound, and the same in another place."""
    assert shell.answers("check")["result"]["sound"] is True
    shell.says("export", "search.zip")
    if ON_POSTGRESQL:
        return  # which has no other place
    shell.says("restore", "search.zip", "--home", "elsewhere")
    shell.says("export", "again.zip", "--home", "elsewhere")
    assert Path("search.zip").read_bytes() == Path("again.zip").read_bytes()


def outcome(answer: dict[str, Any]) -> tuple[str, str]:
    """What taking something in came to, and the job."""
    return answer["result"]["outcome"], answer["records"][0]["id"]


def interview(answer: dict[str, Any]) -> dict[str, Any]:
    """The interview that an answer is about."""
    found: dict[str, Any] = next(
        each for each in answer["records"] if each["record"] == "interview"
    )
    return found


def owed(answer: dict[str, Any]) -> list[str]:
    """What is owed, the most urgent first."""
    return [each["kind"] for each in answer["records"]]
