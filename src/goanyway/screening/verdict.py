"""From the signs in a message to what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from goanyway.domain.conversation import Conversation, Speaker
from goanyway.domain.message import Message
from goanyway.domain.screening import Safety, Screening, Sign, Strength, TurningPoint
from goanyway.screening.signs import signs_in

EXTENT = "basic check only"

DO_NOW = {
    Safety.LOOKS_GENUINE: (),
    Safety.BE_CAREFUL: (
        "Before you answer, ring the firm on a number that you looked up yourself.",
        "Ask whether it wrote to you.",
        "Until then, send no personal information and install nothing.",
    ),
    Safety.DO_NOT_REPLY: (
        "Do not answer, and do not open its links.",
        "If the firm interests you, ring it on a number that you looked up yourself.",
        "Block the sender.",
        "Report the message to your mail or phone provider and to a consumer agency.",
    ),
}

_POINTS = {Strength.HARD: 4, Strength.STRONG: 2, Strength.WEAK: 1}
_CAREFUL = 2
_STOPS = 4


def screen(judged: Message | Conversation) -> Screening:
    """Whether a message or a conversation asks for what an honest firm does not ask for.

    Args:
        judged: what came in; of a conversation the other side's turns.
    """
    signs = signs_in(judged)
    safety = safety_of(signs)
    turning = _turning_point(judged) if isinstance(judged, Conversation) else None
    return Screening(safety, signs, EXTENT, DO_NOW[safety], turning_point=turning)


def safety_of(signs: Sequence[Sign]) -> Safety:
    """What the signs alone say: a hard one stops alone, the others add up."""
    points = sum(_POINTS[sign.strength] for sign in signs)
    if points >= _STOPS:
        return Safety.DO_NOT_REPLY
    return Safety.BE_CAREFUL if points >= _CAREFUL else Safety.LOOKS_GENUINE


def _turning_point(conversation: Conversation) -> TurningPoint | None:
    """The last turn that changed the answer."""
    before = Safety.LOOKS_GENUINE
    turning = None
    for index, turn in enumerate(conversation.turns):
        if turn.sender is Speaker.THEM:
            after = safety_of(signs_in(conversation.up_to(index)))
            if after is not before:
                turning = TurningPoint(index, before, after)
            before = after
    return turning
