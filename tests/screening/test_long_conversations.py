"""A long conversation is judged in bounded work, and the turn that changed the answer is told."""

from __future__ import annotations

import pytest

from goanyway.advising import screened
from goanyway.domain.conversation import Conversation, Speaker, Turn
from goanyway.domain.screening import Safety
from goanyway.screening import judging
from tests.security.work import calls_of

HARMLESS = "Good morning, how was your weekend?"
FRAUD = (
    "You are hired. Deposit the check that we send you, and forward $900 in gift cards to our "
    "vendor today. Keep this confidential."
)


def conversation(before: int, after: int) -> Conversation:
    texts = [HARMLESS] * before + [FRAUD] + [HARMLESS] * after
    return Conversation(tuple(Turn(Speaker.THEM, text) for text in texts))


@pytest.mark.parametrize(("before", "after"), [(0, 3), (5, 0), (30, 40), (77, 3)])
def test_the_turn_is_the_same_however_few_turns_are_judged(
    before: int, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_every_turn = screened(conversation(before, after))
    monkeypatch.setattr(judging, "WORK", 1)
    at_some = screened(conversation(before, after))
    assert at_some.safety is not Safety.LOOKS_GENUINE
    assert at_some.turning_point == at_every_turn.turning_point
    assert at_some.turning_point is not None
    assert at_some.turning_point.turn == before


@pytest.mark.slow
def test_the_work_grows_with_the_conversation_at_most() -> None:
    some, more = (conversation(count, count) for count in (300, 1_800))
    screened(some)
    assert calls_of(lambda: screened(more)) < 9 * calls_of(lambda: screened(some))
