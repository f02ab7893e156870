"""Plain text: a text message, a pasted mail, a posting without markup."""

from __future__ import annotations

from goanyway.domain.message import Channel, Message, Part
from goanyway.interchange.decoding import cut, decode

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
    """A message whose body is `text`."""
    is_short = len(text) <= SHORT_MESSAGE and text.strip("\n").count("\n") <= 3
    channel = Channel.SMS if is_short else Channel.EMAIL
    return Message(name=name, channel=channel, parts=(Part("body", text),), troubles=troubles)
