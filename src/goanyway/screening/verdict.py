"""What follows from the signs alone, where no weights are at hand; `judging` joins both."""

from __future__ import annotations

from collections.abc import Sequence

from goanyway.domain.conversation import Conversation, Speaker, turn_name
from goanyway.domain.message import Message
from goanyway.domain.screening import Firm, Safety, Screening, Sign, Strength, TurningPoint
from goanyway.screening.english import NOT_ENGLISH, is_english
from goanyway.screening.signs import signs_in
from goanyway.screening.steps import DO_NOW, do_now
from goanyway.screening.sureness import sureness
from goanyway.screening.text import comparable
from goanyway.screening.weighed import parts

__all__ = ["DO_NOW", "EXTENT", "not_judged", "safety_of", "screen", "signs_in"]

EXTENT = "basic check only"

_POINTS = {Strength.HARD: 6, Strength.STRONG: 3, Strength.WEAK: 1}
_CAREFUL = 3
_STOPS = 6


def screen(
    judged: Message | Conversation, *, firms: Sequence[Firm] = (), country: str | None = None
) -> Screening:
    """Whether a message or a conversation asks for what an honest firm does not ask for.

    Args:
        judged: what came in; of a conversation the other side's turns.
        firms: the user's own list of firms.
        country: where the user is, as an ISO 3166 code; None where that is not known.
    """
    signs = signs_in(judged, firms=firms)
    safety = safety_of(signs)
    turning = _turning_point(judged, signs) if isinstance(judged, Conversation) else None
    return Screening(
        safety,
        signs,
        EXTENT,
        do_now(safety, signs, judged.channel, country),
        turning_point=turning,
        sureness=sureness(judged, firms),
        not_judged=not_judged(judged),
    )


def not_judged(judged: Message | Conversation) -> tuple[str, ...]:
    """What the signs could not judge, each a sentence."""
    words = "\n".join(comparable(part.text).text for part in parts(judged))
    return () if is_english(words) else (NOT_ENGLISH,)


def safety_of(signs: Sequence[Sign]) -> Safety:
    """What the signs alone say: a hard one stops alone, the others add up."""
    points = sum(_POINTS[sign.strength] for sign in signs)
    if points >= _STOPS:
        return Safety.DO_NOT_REPLY
    return Safety.BE_CAREFUL if points >= _CAREFUL else Safety.LOOKS_GENUINE


def _turning_point(conversation: Conversation, signs: Sequence[Sign]) -> TurningPoint | None:
    """The last turn that changed the answer; a sign of the sender belongs to the first turn."""
    before = Safety.LOOKS_GENUINE
    turning = None
    shown: list[Sign] = []
    for index, turn in enumerate(conversation.turns):
        if turn.sender is Speaker.THEM:
            shown += [sign for sign in signs if sign.source.part == turn_name(index)]
            after = safety_of(shown)
            if after is not before:
                turning = TurningPoint(index, before, after)
            before = after
    return turning
