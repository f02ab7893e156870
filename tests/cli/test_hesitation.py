"""*What makes you hesitate?* on a terminal: several, each with what follows, all free to skip."""

from __future__ import annotations

from goanyway.cli.hesitation import Hesitation
from goanyway.domain.reason import ReasonKind
from goanyway.interchange.situation_files.given import Given
from goanyway.letters import REASON_NAMES
from tests.cli.test_terminal_questions import Conversation

PLACE = {kind: str(place) for place, kind in enumerate(REASON_NAMES, 1)}


def said(*typed: str, width: int = 60) -> tuple[list[dict[str, Given]] | None, Conversation]:
    conversation = Conversation(*typed)
    return Hesitation(conversation.ask, conversation.told.append, width).ask_all(), conversation


def test_enter_says_nothing_and_nothing_more_is_asked() -> None:
    reasons, conversation = said("")
    assert reasons == []
    assert conversation.prompts == 1
    assert said("nothing")[0] == []


def test_who_does_not_answer_has_said_nothing() -> None:
    assert said()[0] is None
    assert said("99", "99", "99")[0] is None


def test_every_kind_can_be_chosen_by_its_number() -> None:
    assert set(REASON_NAMES) == set(ReasonKind)
    _reasons, conversation = said("")
    told = " ".join(" ".join(conversation.told).split())
    assert all(f"{place} {REASON_NAMES[kind]}" in told for kind, place in PLACE.items())


def test_the_commute_is_asked_in_minutes_and_days() -> None:
    reasons, _conversation = said(PLACE[ReasonKind.COMMUTE], "40", "4", "m")
    assert reasons == [{"kind": "commute", "minutes": 40, "days": 4, "no_go": False}]


def test_several_are_chosen_at_once_each_with_its_questions() -> None:
    chosen = f"{PLACE[ReasonKind.MANAGER]}, {PLACE[ReasonKind.VISA]} and my old boss"
    manager = ("3", "likely", "m", "500 a month")
    visa = ("60 %", "n")
    boss = ("c", "n")
    reasons, _conversation = said(chosen, *manager, *visa, *boss)
    assert reasons == [
        {
            "kind": "manager",
            "feels": "much worse",
            "sure": "likely",
            "no_go": False,
            "makes_up": "500 a month",
        },
        {"kind": "visa", "sure": 0.6, "no_go": True},
        {"kind": "other", "what": "my old boss", "sure": "certain", "no_go": True},
    ]


def test_each_following_question_may_be_skipped() -> None:
    reasons, _conversation = said(PLACE[ReasonKind.PAY], "", "", "")
    assert reasons == [{"kind": "pay"}]


def test_what_cannot_be_is_said_and_asked_again() -> None:
    reasons, conversation = said("99", PLACE[ReasonKind.COMMUTE], "far", "900", "30", "", "")
    assert reasons == [{"kind": "commute", "minutes": 30}]
    told = " ".join(conversation.told)
    assert "no number 99" in told
    assert "That's not a number" in told
    assert "must be in" in told


def test_the_end_of_input_keeps_what_was_said() -> None:
    reasons, _conversation = said(f"{PLACE[ReasonKind.COMMUTE]}, {PLACE[ReasonKind.PAY]}", "40")
    assert reasons == [{"kind": "commute", "minutes": 40}, {"kind": "pay"}]


def test_no_line_is_wider_than_the_terminal() -> None:
    for width in (40, 60):
        _reasons, conversation = said(f"{PLACE[ReasonKind.MANAGER]}", "", "", "", "", width=width)
        assert all(len(line) <= width for line in conversation.told)
