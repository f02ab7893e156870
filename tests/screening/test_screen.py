"""What the screen says of messages, and what it must never do."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from goanyway import screen
from goanyway.domain.conversation import Conversation, Speaker, Turn
from goanyway.domain.message import Channel, Message, Part
from goanyway.domain.screening import Safety, Screening, Strength
from goanyway.interchange import read_message
from goanyway.screening.judging import EXTENT

CASES = tomllib.loads((Path(__file__).parent / "messages.toml").read_text(encoding="utf-8"))

ORDER = list(Safety)


def screened(text: str, channel: str = "email") -> Screening:
    """The screen's answer on a text, taken apart as a text that came in."""
    return screen(replace(read_message(text.encode(), "a test"), channel=Channel(channel)))


def named(cases: list[dict[str, Any]]) -> list[Any]:
    return [pytest.param(case, id=case["voice"]) for case in cases]


@pytest.mark.parametrize("case", named(CASES["fraud"]))
def test_a_fraud_gets_its_verdict_and_its_signs(case: dict[str, Any]) -> None:
    answer = screened(case["text"], case["channel"])
    assert ORDER.index(answer.safety) >= ORDER.index(Safety(case["verdict"])), answer.signs
    assert set(case["signs"]) <= {sign.name for sign in answer.signs}


@pytest.mark.parametrize("case", named(CASES["honest"]))
def test_an_honest_message_shows_no_hard_or_strong_sign(case: dict[str, Any]) -> None:
    answer = screened(case["text"], case["channel"])
    assert answer.safety is not Safety.DO_NOT_REPLY
    assert all(sign.strength is Strength.WEAK for sign in answer.signs), answer.signs


def test_every_answer_says_how_thorough_it_was() -> None:
    for text in ("Hello.", "See you at ten.", "Send your bank details now."):
        assert screened(text).extent == EXTENT


def test_one_hard_sign_stops_alone() -> None:
    answer = screened("Please send us your bank details.")
    assert answer.safety is Safety.DO_NOT_REPLY
    assert [sign.hard for sign in answer.signs] == [True]


def test_one_strong_sign_asks_for_care_and_two_stop() -> None:
    text = "Hello Ana, thanks for your application. Please add me on Telegram. Jo"
    one = screened(text)
    two = screened(f"{text} The interview will be held by text chat only.")
    assert one.safety is Safety.BE_CAREFUL
    assert two.safety is Safety.DO_NOT_REPLY
    assert not any(sign.hard for sign in (*one.signs, *two.signs))


def test_one_weak_sign_is_shown_and_changes_nothing() -> None:
    answer = screened("Kindly confirm the time.")
    assert [sign.name for sign in answer.signs] == ["script"]
    assert answer.safety is Safety.LOOKS_GENUINE


def test_hard_signs_come_first() -> None:
    answer = screened("Contact Mr. Ade on Telegram. Then pay the $40 fee, please pay $40 today.")
    assert [sign.hard for sign in answer.signs] == [True, False]


def test_what_to_do_now_points_to_a_number_that_you_looked_up() -> None:
    stopped = screened("Please send your passport number.").do_now
    careful = screened("Add me on WhatsApp.").do_now
    assert screened("See you at ten.").do_now == ()
    for steps in (stopped, careful):
        assert any("number you looked up yourself" in step for step in steps)
    words = " ".join(stopped)
    assert all(step in words for step in ("Don't answer", "Block", "Report"))


def test_the_words_marked_hold_the_request_and_the_thing() -> None:
    sign = screened("Hello Ann. Could you please send us your Bank Details today?").signs[0]
    assert sign.source.words == "Could you please send us your Bank Details"


def test_the_subject_is_judged_too() -> None:
    message = Message(
        "a test",
        Channel.EMAIL,
        (Part("subject", "Pay the $30 fee"), Part("body", "See you there.")),
    )
    assert screen(message).signs[0].source.part == "subject"


@pytest.mark.parametrize(
    "quoted",
    [
        "> Please send your bank details.",
        "  > Please send your bank details.",
        "On Mon, Nov 2, 2026, Maya wrote:\nPlease send your bank details.",
        "On Mon, Nov 2, 2026, Maya Lin\n<maya@example.org> wrote:\n\n> Send your bank details.",
        "-----Original Message-----\nPlease send your bank details.",
    ],
)
def test_what_is_quoted_is_not_the_senders(quoted: str) -> None:
    assert screened(f"Ignore that one.\n\n{quoted}").safety is Safety.LOOKS_GENUINE


def test_an_answer_below_a_quotation_is_the_senders() -> None:
    text = "On Mon, Nov 2, 2026, Maya wrote:\n> Where do I pay?\n\nPlease send us your SSN."
    assert screened(text).safety is Safety.DO_NOT_REPLY


def test_a_forwarded_message_is_judged() -> None:
    text = "---------- Forwarded message ---------\nFrom: HR\n\nPlease send us your SSN."
    assert screened(text).safety is Safety.DO_NOT_REPLY


def test_a_message_that_is_nothing_but_a_quotation_is_judged() -> None:
    assert screened("> Please send us your SSN.\n").safety is Safety.DO_NOT_REPLY


def test_a_denial_in_one_sentence_does_not_excuse_the_next() -> None:
    text = "We never ask for your bank details. Please send us your bank details."
    assert screened(text).signs[0].source.start > text.index(".")


def test_a_denial_ends_where_a_new_request_begins() -> None:
    assert screened("This is no scam, we just need your SSN.").safety is Safety.DO_NOT_REPLY
    assert screened("Do not delay, send us your SSN.").safety is Safety.DO_NOT_REPLY


def test_what_an_honest_firm_asks_once_you_have_started_is_not_stopped() -> None:
    text = "After you start, please send payroll your bank details and your SSN."
    assert screened(text).safety is Safety.LOOKS_GENUINE


@pytest.mark.parametrize(
    "text",
    [
        "- Enter customer bank details here\n- Install remote desktop software for users",
        "Please send us your CV and your salary expectation; the range is $80,000 to $90,000.",
        "We'd like to send you a $50 Amazon gift card as thanks for your time.",
        "Please book your train ticket (about $60) and send us the receipt.",
        "Experience with cryptocurrency is required, please send your CV to our crypto team.",
        "A valid driver's license is required for this role.",
        "Download our careers app in the App Store to follow your application.",
        "Please give the door code 1234 to the guard.",
    ],
)
def test_ordinary_requests_pass(text: str) -> None:
    answer = screened(text)
    assert answer.safety is not Safety.DO_NOT_REPLY
    assert all(sign.strength is Strength.WEAK for sign in answer.signs), answer.signs


@pytest.mark.parametrize("end_of_line", ["\n", "\r\n", " \n"])
def test_a_wrapped_line_hides_nothing(end_of_line: str) -> None:
    text = (
        f"Thank you for your interest in us. To go on, please send your bank{end_of_line}details."
    )
    sign = screened(text).signs[0]
    assert sign.source.words.split() == ["please", "send", "your", "bank", "details"]


def test_characters_that_nobody_sees_hide_nothing() -> None:
    assert screened("Please send us your S\u200bSN.").signs[0].name == "identity-number"


def test_saying_that_there_is_no_fee_is_not_asking_for_one() -> None:
    assert screened("Please note: pay no registration fee to anyone.").signs == ()


def conversation(*turns: tuple[Speaker, str]) -> Conversation:
    return Conversation(tuple(Turn(*turn) for turn in turns))


def test_a_conversation_is_judged_as_a_whole_and_at_every_turn() -> None:
    answer = screen(
        conversation(
            (Speaker.THEM, "Hello, this is Ann of Brightwater. Are you free on Monday?"),
            (Speaker.ME, "Yes. Do you need my bank details? Please send me the address."),
            (Speaker.THEM, "Good. Add me on Telegram."),
            (Speaker.THEM, "And please send us your bank details."),
        )
    )
    assert answer.safety is Safety.DO_NOT_REPLY
    assert {sign.source.part for sign in answer.signs} == {"turns[2]", "turns[3]"}
    assert answer.turning_point is not None
    assert answer.turning_point.before is not Safety.DO_NOT_REPLY
    assert answer.turning_point.after is Safety.DO_NOT_REPLY


def test_what_you_wrote_yourself_is_no_sign() -> None:
    answer = screen(conversation((Speaker.ME, "Please send us your bank details.")))
    assert not answer.signs
    assert answer.turning_point is None
    assert answer.not_judged == ("There are no words in it to judge.",)
