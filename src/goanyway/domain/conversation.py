"""A conversation as a sequence of turns: what they wrote, and what you answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from goanyway.domain.message import Address, Channel, Link


class Speaker(StrEnum):
    """Who wrote a turn: the one who is screened, or you."""

    THEM = "them"
    ME = "me"


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a conversation; the links are places in its text."""

    sender: Speaker
    text: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """Turns in their order, and what is known of the other side.

    Attributes:
        name: where it came from, for messages to the user.
        sender: the other side; a phone number or a handle stands in the name.
    """

    turns: tuple[Turn, ...]
    name: str = "the conversation"
    channel: Channel = Channel.CHAT
    sender: Address | None = None

    def up_to(self, index: int) -> Conversation:
        """The conversation as it stood when turn `index`, counted from 0, had come in."""
        return Conversation(self.turns[: index + 1], self.name, self.channel, self.sender)


def turn_name(index: int) -> str:
    """What the source of a sign calls turn `index`, counted from 0: "turns[2]"."""
    return f"turns[{index}]"
