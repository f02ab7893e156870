"""Text messages from a phone's backup, as a conversation for each number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goanyway.domain.conversation import Conversation, Speaker
from goanyway.domain.message import Channel
from goanyway.errors import UnreadableInput
from goanyway.interchange.messages.chat_sides import address_of, turn_of

_MOST_DIGITS = 18


@dataclass(frozen=True, slots=True)
class TextMessage:
    """One message: the other side's number and name, and when it was written."""

    number: str
    writer: str
    date: int
    speaker: Speaker
    text: str


def moment_of(digits: str, where: str) -> int:
    """When a message was written, in milliseconds; 0 where that is not told in figures.

    Args:
        where: the file and the place in it, for messages to the user.

    Raises:
        UnreadableInput: there are more figures than any moment has.
    """
    if not (digits.isascii() and digits.isdecimal()):
        return 0
    if len(digits) > _MOST_DIGITS:
        raise UnreadableInput(
            f"{where}: its date has {len(digits):,} digits, too many for a date.\n"
            "Export the messages again, or take this one out."
        )
    return int(digits)


def conversations_by_number(messages: Sequence[TextMessage], name: str) -> Iterator[Conversation]:
    """A conversation for each number that wrote, its messages by date, in the order of the file."""
    by_number: dict[str, list[TextMessage]] = {}
    for each in messages:
        if each.text.strip():
            by_number.setdefault(each.number, []).append(each)
    for number, written in by_number.items():
        written.sort(key=lambda each: each.date)
        turns = tuple(turn_of(each.speaker, each.text) for each in written)
        if any(turn.sender is Speaker.THEM for turn in turns):
            where = name if len(by_number) == 1 else f"{name}, {number or 'no number'}"
            yield Conversation(turns, where, Channel.SMS, address_of(number))
