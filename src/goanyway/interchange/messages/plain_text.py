"""Plain text: a text message, a pasted mail, a posting without markup."""

from __future__ import annotations

from dataclasses import replace

from goanyway.domain.message import Address, Channel, Message, Part, Section, SectionKind
from goanyway.interchange.decoding import cut, decode
from goanyway.interchange.messages.forwards import unwrapped
from goanyway.interchange.messages.quoted_parts import sections_of
from goanyway.interchange.messages.text_head import TextHead, sender_in_the_words, text_head

SHORT_MESSAGE = 480
"""The most characters of what is taken for a text message: three of the network's own parts."""


def read_plain_text(data: bytes, name: str) -> Message:
    """The text as one part. Short text with few lines is taken for a text message."""
    text, overruled = decode(data)
    text, troubles = cut(text, "The text")
    if overruled:
        troubles += ("We couldn't decode all the characters in the text.",)
    return message_of_text(text, name, troubles)


def message_of_text(text: str, name: str, troubles: tuple[str, ...] = ()) -> Message:
    """A message whose body is `text`; a mail that was pasted with its headers has its sender."""
    message = unwrapped(Message(name, Channel.EMAIL, (Part("body", text),), troubles=troubles))
    if message.sender is not None:
        return message
    head = text_head(text)
    is_short = len(text) <= SHORT_MESSAGE and text.strip("\n").count("\n") <= 3
    if head is not None:
        return _below_its_head(message, head)
    if not is_short:
        return message
    sender = sender_in_the_words(text)
    address = Address(sender, "") if sender else None
    return replace(message, channel=Channel.SMS, sender=address)


def _below_its_head(message: Message, head: TextHead) -> Message:
    """The message with what the phone wrote above it told apart."""
    text = message.text_of("body")
    words = sections_of(text[head.end :]) or (Section(SectionKind.OWN, 0, len(text) - head.end),)
    moved = (Section(each.kind, each.start + head.end, each.end + head.end) for each in words)
    sections = (Section(SectionKind.HEAD, 0, head.end), *moved)
    name = head.name or sender_in_the_words(text[head.end :].lstrip())
    return replace(
        message,
        channel=Channel.SMS,
        parts=(Part("body", text, sections),),
        sender=Address(name, "") if name else None,
        sent=head.sent,
    )
