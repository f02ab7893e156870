"""The questions of a decision, put into words for one job: beforehand and in the room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from goanyway.domain.advice import Asking, Decision, RoomQuestion
from goanyway.domain.attributes import Attribute
from goanyway.domain.corrections import is_yours
from goanyway.domain.facts import Fact, Facts, Pay
from goanyway.domain.message import NEWEST, Message
from goanyway.domain.reason import ReasonKind
from goanyway.domain.situation import DealBreaker, Reason, Situation
from goanyway.letters import (
    RoomQuestions,
    Told,
    occupation_of,
    question_beforehand,
    question_to_yourself,
    reason_kind,
    topics_of,
)
from goanyway.spoken_numbers import GLUE, pay

CERTAIN = 0.97
"""From this chance on a deal-breaker is certain, so that there is nothing to ask of it."""


def in_words(
    decision: Decision,
    situation: Situation,
    given: Sequence[Reason],
    told: Told,
    asks: RoomQuestions,
) -> Decision:
    """The same decision with its questions put into words."""

    def asked(each: Asking) -> Asking:
        breaker = _deal_breaker(each.input, situation)
        what, kind = (breaker.what, breaker.kind) if breaker else ("", ReasonKind.OTHER)
        return replace(each, question=question_beforehand(each.input, what, kind, told))

    return replace(
        decision,
        asking=tuple(asked(each) for each in decision.asking),
        ask_in_the_room=tuple(_in_the_room(decision.ask_in_the_room, situation, given, asks)),
        ask_yourself=tuple(
            each
            for each in decision.ask_yourself
            if question_to_yourself(each.input, _what(each.input, situation)) is not None
        ),
    )


def _in_the_room(
    questions: Sequence[RoomQuestion],
    situation: Situation,
    given: Sequence[Reason],
    asks: RoomQuestions,
) -> Iterator[RoomQuestion]:
    """The questions for the room in words, each once: on your own doubts first, then by worth.

    Without those that are nobody's business.
    """
    seen: set[str] = set()
    doubted = {attribute for reason in given for attribute in reason.kind.attributes}

    def is_yours(each: RoomQuestion) -> bool:
        return each.input in doubted or _deal_breaker(each.input, situation) is not None

    worth = {each.input: each for each in questions}
    for index, breaker in enumerate(situation.deal_breakers):
        if breaker.probability is not None and 0 < breaker.probability.mean < CERTAIN:
            name = f"deal_breakers[{index}]"
            worth.setdefault(name, RoomQuestion(name, 0.0, ""))
    for each in sorted(worth.values(), key=lambda each: not is_yours(each)):
        known = _deal_breaker(each.input, situation)
        said = asks.about(
            Attribute(each.input) if known is None else reason_kind(known.what, known.kind)
        )
        if said is not None and said not in seen:
            seen.add(said)
            yield replace(each, question=said)


def _deal_breaker(input_name: str, situation: Situation) -> DealBreaker | None:
    """The deal-breaker that is called "deal_breakers[0]"."""
    if not input_name.startswith("deal_breakers["):
        return None
    index = int(input_name.partition("[")[2].partition("]")[0])
    return situation.deal_breakers[index]


def _what(input_name: str, situation: Situation) -> str:
    """The user's words for a deal-breaker, or nothing."""
    breaker = _deal_breaker(input_name, situation)
    return "" if breaker is None else breaker.what


def told_of(
    situation: Situation,
    messages: Sequence[Message],
    posted: Facts | None,
    invited: Facts | None,
) -> Told:
    """What is known of the job when questions about it are put into words.

    Args:
        situation: complete.
        messages: all that was sent or advertised about it.
        posted: what the posting says, as you correct it.
        invited: what the invitation says, likewise.
    """
    parts = [part for each in messages for part in each.parts]
    text = "\n".join(part.only(NEWEST, " ") for part in parts)
    stated = _stated(posted, invited)
    lowest, highest = (stated.value.low, stated.value.high) if stated else (None, None)
    return Told(
        pay="" if stated is None else _in_their_words(stated),
        is_range=None not in (lowest, highest) and lowest != highest,
        has_ceiling=lowest is None and highest is not None,
        topics=topics_of(invited, posted, text=text),
        occupation=occupation_of(role_of(posted, invited)),
        expires=situation.alternative.expires,
    )


def role_of(*messages: Facts | None) -> str:
    """The title of the first message that names one."""
    roles = (each.role.value for each in messages if each is not None and each.role is not None)
    return next(roles, "")


def _stated(*messages: Facts | None) -> Fact[Pay] | None:
    """The first pay that a message states; yours is no statement."""
    stated = (each.pay for each in messages if each is not None and each.pay is not None)
    return next((each for each in stated if not is_yours(each)), None)


def _in_their_words(stated: Fact[Pay]) -> str:
    """The words that state the pay; "up to" and "from" are said even where they stand apart."""
    if stated.value.low is None or stated.value.high is None:
        return pay(stated.value).replace(GLUE, " ")
    return " ".join(stated.source.words.split())
