"""What holds for the screen of any text at all."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from goanyway import screen
from goanyway.domain.conversation import Conversation, Speaker, Turn, turn_name
from goanyway.domain.message import Channel, Message, Part
from goanyway.domain.screening import Safety
from goanyway.screening import (
    comparable_text,
    domains,
    links,
    matching,
    pay_above_work,
    request_patterns,
    senders,
)
from goanyway.screening.catalogue import SIGNS

RULES = tuple(SIGNS.values())

ALARMING = st.sampled_from(
    [
        "Please send us your bank details.",
        "KINDLY SHARE YOUR SSN",
        "There’s a $45 registration fee.",
        "we never ask for gift cards",
        "text me on WhatsApp",
        "İstanbul",
        "> quoted",
        "On 3 May Ann wrote:",
        "\n\n",
        "\r\n",
        " ",
    ]
)
TEXTS = st.lists(st.one_of(ALARMING, st.text(max_size=20)), max_size=8).map("".join)


@given(TEXTS, TEXTS)
def test_the_words_of_a_sign_are_the_words_in_the_message(subject: str, body: str) -> None:
    message = Message("x", Channel.EMAIL, (Part("subject", subject), Part("body", body)))
    for sign in screen(message).signs:
        source = sign.source
        assert source.words
        assert message.text_of(source.part)[source.start : source.end] == source.words


@given(st.lists(st.tuples(st.sampled_from(Speaker), TEXTS), max_size=5))
def test_the_signs_of_a_conversation_point_into_the_other_sides_turns(
    turns: list[tuple[Speaker, str]],
) -> None:
    conversation = Conversation(tuple(Turn(*turn) for turn in turns))
    theirs = {
        turn_name(index): turn.text
        for index, turn in enumerate(conversation.turns)
        if turn.sender is Speaker.THEM
    }
    answer = screen(conversation)
    for sign in answer.signs:
        source = sign.source
        assert theirs[source.part][source.start : source.end] == source.words
    if answer.turning_point is not None:
        assert turn_name(answer.turning_point.turn) in theirs
        assert answer.turning_point.after is answer.safety


@given(TEXTS)
def test_a_verdict_follows_from_its_signs(body: str) -> None:
    answer = screen(Message("x", Channel.SMS, (Part("body", body),)))
    if any(sign.hard for sign in answer.signs):
        assert answer.safety is not Safety.LOOKS_GENUINE
    if not answer.signs:
        assert answer.safety is (
            Safety.LOOKS_GENUINE if re.search(r"\w", body) else Safety.BE_CAREFUL
        )
    assert bool(answer.do_now) == (answer.safety is not Safety.LOOKS_GENUINE)
    assert len({sign.name for sign in answer.signs}) == len(answer.signs)


@given(TEXTS)
def test_each_place_of_the_comparable_text_is_one_of_the_original(body: str) -> None:
    judged = comparable_text.comparable(body)
    assert len(judged.text) == len(judged.places)
    assert all(before <= after for before, after in pairwise(judged.places))
    assert all(0 <= place < len(body) for place in judged.places)


def patterns() -> list[str]:
    rooms = (domains, links, matching, pay_above_work, senders, comparable_text, request_patterns)
    values = [each for room in rooms for each in vars(room).values()]
    found = [each.pattern for each in values if isinstance(each, re.Pattern)]
    for rule in RULES:
        for way in rule.wordings:
            found += [way.thing, way.honest or "", way.honest_anywhere or ""]
            if way.asked:
                asked = way.asked
                found += [asked.plain, asked.addressed or "", asked.purpose, asked.after or ""]
                found.append(asked.loose or "")
    return found


def test_no_pattern_repeats_without_a_bound() -> None:
    """A bounded pattern does a bounded amount of work at each place, whatever the text."""
    for pattern in patterns():
        bare = re.sub(r"\\.|\[[^\]]*\]", "x", pattern)
        assert not re.search(r"[*+]|\{\d*,\}", bare), pattern


def test_a_long_hostile_text_is_judged_to_its_end() -> None:
    for filler in ("bank details ", "please ", "$1 ", "On 1 ", "code ", "a" * 13, "\n> "):
        body = filler * 2_000 + "\n\nPlease send us your SSN."
        answer = screen(Message("x", Channel.SMS, (Part("body", body),)))
        assert "identity-number" in {sign.name for sign in answer.signs}


def test_each_sign_has_one_name_and_a_reason_in_whole_sentences() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    for rule in RULES:
        assert rule.reason[0].isupper()
        assert rule.reason.endswith(".")
        assert rule.look_alike.endswith(".")
        assert rule.sources
