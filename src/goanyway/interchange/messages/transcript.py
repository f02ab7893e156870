"""A conversation as somebody writes it down: each message on a line with its writer before it.

    them: Hello, is this Dana?
    me: Who is asking?

A message may go on over further lines. "me", "I", "you" and "myself" are you.
"""

from __future__ import annotations

import re

from goanyway.domain.conversation import Conversation
from goanyway.domain.message import Channel
from goanyway.errors import UnreadableInput
from goanyway.interchange.messages.chat_sides import Written, conversation_of

_OPENING = re.compile(r"^\s{0,8}(?P<writer>[^\W\d_][^:\n]{0,40}|\+[\d ()-]{6,24}):\s(?P<text>.*)$")
_YOU = ("me", "i", "you", "myself")


def read_transcript(
    text: str, name: str, me: str = "", channel: Channel = Channel.CHAT
) -> Conversation:
    """The conversation.

    Raises:
        UnreadableInput: no line names its writer.
    """
    opened: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        opening = _OPENING.match(line)
        if opening is not None:
            opened.append((opening["writer"].strip(), [opening["text"]]))
        elif opened:
            opened[-1][1].append(line)
        elif line.strip():
            raise UnreadableInput(
                f"{name}: its first line doesn't say who wrote it.\n"
                'Write "them: " or "me: " before each message, or leave out --thread.'
            )
    messages = [Written(writer, "\n".join(lines)) for writer, lines in opened]
    writers = (each.writer for each in messages)
    you = me or next((writer for writer in writers if writer.casefold() in _YOU), "")
    if not you:
        # Nothing is yours: whoever writes, it is they.
        messages = [Written("them", each.text) for each in messages]
    return conversation_of(messages, name, channel, me=you)
