"""Signs and words joined: more signs never make a message look safer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.advising.weights import shipped_model
from goanyway.domain.conversation import Conversation, Speaker, Turn
from goanyway.domain.facts import Source
from goanyway.domain.message import Channel, Message, Part
from goanyway.domain.screening import Family, Safety, Sign, Strength
from goanyway.screening.judging import judge, judge_all
from goanyway.screening.model import NOTHING, Weight
from goanyway.screening.probability import probability, safety_of
from training.corpus import DEV, read_cases

MODEL = shipped_model()
LOG_ODDS = st.floats(-30, 30)
WEIGHTS = st.builds(
    lambda fraud, work, spam: replace(NOTHING, fraud=fraud, work=work, spam=spam, words=9),
    LOG_ODDS, LOG_ODDS, LOG_ODDS,
)  # fmt: skip


def sign(strength: Strength) -> Sign:
    return Sign(
        "payment", Family.PROMISE, strength, "It asks for money.", Source("body", 0, 1, "$")
    )


SIGNS = st.lists(st.sampled_from(Strength).map(sign), max_size=6)
ORDER = list(Safety)


def text(words: str) -> Message:
    return Message("text", Channel.SMS, (Part("body", words),))


def thread(*turns: str) -> Conversation:
    """A conversation in which they and you take turns, they first."""
    speakers = (Speaker.THEM, Speaker.ME)
    return Conversation(tuple(Turn(speakers[i % 2], words) for i, words in enumerate(turns)))


@given(SIGNS, WEIGHTS, st.sampled_from(Strength))
def test_one_more_sign_never_lowers_probability_or_answer(
    signs: list[Sign], weight: Weight, strength: Strength
) -> None:
    more = [*signs, sign(strength)]
    before = probability(signs, weight, MODEL.joining)
    after = probability(more, weight, MODEL.joining)
    assert 0 <= before <= after <= 1
    assert ORDER.index(safety_of(more, after)) >= ORDER.index(safety_of(signs, before))


@given(SIGNS, WEIGHTS)
def test_a_hard_sign_stops_alone_unless_the_words_speak_for_an_honest_sender(
    signs: list[Sign], weight: Weight
) -> None:
    shown = [*signs, sign(Strength.HARD)]
    safety = safety_of(shown, probability(shown, weight, MODEL.joining))
    assert safety is not Safety.LOOKS_GENUINE
    if weight.fraud >= 0:
        assert safety is Safety.DO_NOT_REPLY


@given(WEIGHTS)
def test_words_alone_never_stop(weight: Weight) -> None:
    assert safety_of([], probability([], weight, MODEL.joining)) is not Safety.DO_NOT_REPLY


@given(st.lists(st.text(max_size=200).map(text), max_size=5))
def test_a_batch_is_judged_as_each_alone(batch: list[Message]) -> None:
    assert judge_all(batch, MODEL) == [judge(each, MODEL) for each in batch]


@pytest.mark.slow
def test_the_words_that_ask_for_care_are_shown_where_no_sign_is() -> None:
    judged = [case.judged for case in read_cases([DEV])]
    found = judge_all(judged, MODEL)
    by_words = [
        (each, screening.signs[0].source)
        for each, screening in zip(judged, found, strict=True)
        if isinstance(each, Message) and [sign.name for sign in screening.signs] == ["wording"]
    ]
    assert by_words
    for message, source in by_words:
        assert message.part(source.part).text[source.start : source.end] == source.words != ""


def test_a_conversation_names_the_message_that_changed_the_answer() -> None:
    found = judge(
        thread(
            "Hi Priya, it is Tom from Ferncurve. Are you free for a call on Tuesday at ten?",
            "Yes, that suits me.",
            "Before the interview please send us your bank details and a $50 registration fee.",
        ),
        MODEL,
    )
    assert found.safety is Safety.DO_NOT_REPLY
    assert found.turning_point is not None
    assert found.turning_point.turn == 2
    assert found.turning_point.before is Safety.LOOKS_GENUINE


def test_what_you_wrote_yourself_is_not_held_against_them() -> None:
    asked = thread("Hello, it is Tom.", "Shall I send you my bank details and a registration fee?")
    assert judge(asked, MODEL).safety is judge(thread("Hello, it is Tom."), MODEL).safety


def test_a_conversation_in_which_they_say_nothing_is_judged() -> None:
    assert judge(Conversation((Turn(Speaker.ME, "Hello?"),)), MODEL).turning_point is None
    assert judge(Conversation(()), MODEL).signs == ()
