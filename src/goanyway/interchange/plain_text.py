"""Plain text: a text message, a pasted mail, a posting without markup."""

from __future__ import annotations

from dataclasses import replace

from goanyway.domain.message import Channel, Message, Part
from goanyway.interchange.decoding import cut, decode
from goanyway.interchange.forwards import unwrapped

SHORT_MESSAGE = 480
"""The most characters of what is taken for a text message: three of the network's own parts."""


def read_plain_text(data: bytes, name: str) -> Message:
    """The text as one part. Short text with few lines is taken for a text message."""
    text, overruled = decode(data)
    text, troubles = cut(text, "The text")
    if overruled:
        troubles += ("The text's characters could not all be decoded.",)
    return message_of_text(text, name, troubles)


def message_of_text(text: str, name: str, troubles: tuple[str, ...] = ()) -> Message:
    """A message whose body is `text`; a mail that was pasted with its headers has its sender."""
    message = unwrapped(Message(name, Channel.EMAIL, (Part("body", text),), troubles=troubles))
    is_short = len(text) <= SHORT_MESSAGE and text.strip("\n").count("\n") <= 3
    return replace(message, channel=Channel.SMS) if is_short and message.sender is None else message
