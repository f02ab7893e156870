"""From messages with their writers to a conversation: which writer is you, and which are they."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goanyway.domain.conversation import Conversation, Speaker, Turn
from goanyway.domain.message import Address, Channel
from goanyway.interchange.decoding import TEXT_LIMIT, clean
from goanyway.interchange.messages.addresses import address_in
from goanyway.interchange.messages.links import with_bare_links


@dataclass(frozen=True, slots=True)
class Written:
    """One message of an export, and the name of who wrote it."""

    writer: str
    text: str


def turn_of(speaker: Speaker, text: str) -> Turn:
    """A turn with the addresses that stand in its text as links."""
    body = clean(text).strip("\n")[:TEXT_LIMIT]
    return Turn(speaker, body, with_bare_links(body, ()))


def conversation_of(
    messages: Sequence[Written], name: str, channel: Channel, *, me: str = "", other: str = ""
) -> Conversation:
    """The conversation with everybody but you.

    Args:
        messages: in their order.
        me: your name, where it is known.
        other: the other side's, where that is known; else it is whoever wrote first.
    """
    writers = list(dict.fromkeys(each.writer for each in messages))
    mine = {writer for writer in writers if me and _same(writer, me)}
    if not mine and len(writers) > 1:
        theirs = next((writer for writer in writers if other and _same(writer, other)), writers[0])
        mine = set(writers) - {theirs}
    turns = tuple(
        turn_of(Speaker.ME if each.writer in mine else Speaker.THEM, each.text) for each in messages
    )
    sender = next((writer for writer in writers if writer not in mine), "")
    return Conversation(turns, name, channel, address_of(sender))


def address_of(writer: str) -> Address | None:
    """A name, a number or a mail address as an address."""
    return address_in(clean(writer)) if writer.strip() else None


def _same(one: str, other: str) -> bool:
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    return "".join(_letters(name))


def _letters(name: str) -> Iterable[str]:
    return (each for each in name.casefold() if each.isalnum() or each == "+")
