"""A conversation exported from iMessage as text (imessage-exporter).

    May 17, 2022  5:29:42 PM (Read by you after 1 minute)
    Dana Reed
    Hello

Each message has the time, the writer ("Me" is you), and its lines, then an empty one.
"""

from __future__ import annotations

import re

from goanyway.domain.conversation import Conversation, Speaker, Turn
from goanyway.domain.message import Channel
from goanyway.errors import UnreadableInput
from goanyway.interchange.messages.chat_sides import address_of, turn_of

_OPENING = re.compile(
    r"^ {0,12}[A-Z][a-z]{2} \d{2}, \d{4} {1,2}\d{1,2}:\d{2}:\d{2}\s[AP]M(?: \([^)\n]{1,120}\))?$"
)
_ENDS = ("Tapbacks:", "Edited", "This message responded to an earlier message.")
ME = "Me"


def is_imessage(text: str) -> bool:
    """Whether the first line is a time as that export writes it, and a writer follows."""
    lines = text.lstrip("\ufeff\n")[:2_000].split("\n")
    return len(lines) > 2 and _OPENING.match(lines[0]) is not None and bool(lines[1].strip())


def read_imessage(text: str, name: str) -> Conversation:
    """The conversation; what belongs to a message but is none (reactions) is left out.

    Raises:
        UnreadableInput: a time has no writer below it, as where the export was cut.
    """
    turns: list[Turn] = []
    other = ""
    lines = text.lstrip("\ufeff\n").split("\n")
    openings = [place for place, line in enumerate(lines) if _OPENING.match(line)]
    for place, following in zip(openings, [*openings[1:], len(lines)], strict=True):
        if following == place + 1:
            raise UnreadableInput(
                f"{name}, line {place + 1}: no name follows this time, so the export is cut off.\n"
                "Export the conversation again."
            )
        writer, *words = (line.strip() for line in lines[place + 1 : following])
        end = next((i for i, line in enumerate(words) if line.startswith(_ENDS)), len(words))
        said = "\n".join(words[:end]).strip()
        if not said:
            continue
        other = other or ("" if writer == ME else writer)
        turns.append(turn_of(Speaker.ME if writer == ME else Speaker.THEM, said))
    return Conversation(tuple(turns), name, Channel.SMS, address_of(other))
