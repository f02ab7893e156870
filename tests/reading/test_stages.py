"""How many stages there are: as it is said, as a list has them, and not where nothing says."""

from __future__ import annotations

from datetime import date

import pytest

from goanyway.domain.message import Channel, Message, Part
from goanyway.reading import read_facts


def stages_in(words: str) -> int | None:
    body = f"Hi Ann, we would like to invite you to an interview on Monday.\n\n{words}"
    facts = read_facts(Message("text", Channel.EMAIL, (Part("body", body),)), date(2026, 11, 23))
    return facts.stages.value if facts.stages else None


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Our selection process has 3 rounds: technical, managerial and HR.", 3),
        ("Process: intro call -> pairing -> meet the team.", 3),
        ("The process: (1) call, (2) task (max 3h), (3) day incl. lunch, (4) offer chat.", 4),
        ("Steps: 1. call; 2. technical interview; 3. offer talk. Send your CV.", 3),
        ("Rounds: online test, 2 technical rounds, HR round", 4),
        ("how we hire\n\n- 30 min chat\n- a paid half-day\n- lunch with all of us\n", 3),
        ("Stage 1 (Teams, 30 min) Monday\nStage 2 (panel, with a talk) Friday", 2),
        ("There will be one talk with Wim and nothing else.", 1),
        ("Two interviews, the second with a ride-along day.", 2),
        ("This is round 2 of 3.", 3),
        ("Unser Auswahlverfahren hat drei Runden.", 3),
    ],
)  # fmt: skip
def test_the_number_of_stages_is_read(words: str, count: int) -> None:
    assert stages_in(words) == count


@pytest.mark.parametrize(
    "words",
    [
        "Two of our engineers join. Bring two forms of ID.",
        "We work in three shifts, 2 people per round.",
        "Steps away from the station, in a part of town with one café.",
    ],
)
def test_other_counts_are_no_stages(words: str) -> None:
    assert stages_in(words) is None
