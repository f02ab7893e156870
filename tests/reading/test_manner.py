"""How a message speaks: by text or by mail, with which name it is signed, how formal."""

from __future__ import annotations

import pytest

from goanyway.domain.message import Address, Channel, Message, Part
from goanyway.reading.manner import is_casual, is_formal, is_text_message, signs_as

MAIL = Address("Bernadette Kilcoyne", "bernadette@firm.example")


def message(
    body: str, channel: Channel = Channel.EMAIL, sender: Address | None = MAIL, subject: str = ""
) -> Message:
    parts = [Part("body", body)]
    if subject:
        parts.insert(0, Part("subject", subject))
    return Message("a message", channel, tuple(parts), sender=sender)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Hi Sam,\n\nCan you come in on Friday?\n\nCheers\nBernie\n", "Bernie"),
        (
            "Hi Sam,\n\nCan you come in?\n\nBest,\nBernadette Kilcoyne\nPeople Ops",
            "Bernadette Kilcoyne",
        ),
        ("Can you come in on Friday at 3? Thanks! Marcus", "Marcus"),
        ("Hi Sam,\n\nCan you come in on Friday?", ""),
    ],
)
def test_somebody_is_called_as_they_sign(body: str, name: str) -> None:
    assert signs_as(message(body)) == name


def test_a_text_message_is_one_whatever_it_says() -> None:
    assert is_text_message(message("Can you come?", Channel.SMS))
    assert is_text_message(message("Can you come?", Channel.CHAT))


def test_what_was_pasted_in_one_go_reads_like_a_text() -> None:
    assert is_text_message(message("Hi Sam, can you come in at 3? Marcus", sender=None))
    assert not is_text_message(message("Dear Sam,\n\nplease come.\n\nMarcus", sender=None))
    assert not is_text_message(message("Can you come?", sender=None, subject="Interview"))
    assert not is_text_message(message("come " * 200, sender=None))
    assert not is_text_message(message("Can you come?"))


@pytest.mark.parametrize(
    ("body", "formal", "casual"),
    [
        ("Dear Ms Breuer,\n\nwe invite you.", True, False),
        ("Dear Dev Hegde,\n\nwe invite you.", True, False),
        ("Dear Sam,\n\nwe invite you.", False, False),
        ("Hi Sam,\n\nwe invite you.", False, True),
        ("Hello Sam,\n\nwe invite you.", False, False),
    ],
)
def test_the_opening_tells_how_formal_it_is(body: str, formal: bool, casual: bool) -> None:
    assert (is_formal(message(body)), is_casual(message(body))) == (formal, casual)
