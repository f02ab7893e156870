"""A chat exported from WhatsApp as text: each message on a line with its time and its writer.

    [12/03/2026, 10:15:30] Dana Reed: Hello          (iPhone)
    12/03/2026, 10:15 - Dana Reed: Hello             (Android)

A message may go on over further lines. The export does not say which writer is you.
"""

from __future__ import annotations

import re

from goanyway.domain.conversation import Conversation
from goanyway.domain.message import Channel
from goanyway.interchange.messages.chat_sides import Written, conversation_of

_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?"
_OPENING = re.compile(
    rf"^\u200e?(?:\[{_DAY},?\s{_TIME}\]|{_DAY},?\s{_TIME}\s[-–])\s(?P<rest>.*)$", re.IGNORECASE
)
_WRITER = re.compile(r"(?P<writer>[^:\n]{1,80}):\s(?P<text>.*)$", re.DOTALL)
_NOT_WORDS = re.compile(
    r"^\u200e?(?:<media omitted>|<attached: [^>]{1,200}>|(?:image|video|audio|sticker|gif|document)"
    r" omitted|this message was deleted\.?|you deleted this message\.?)$",
    re.IGNORECASE,
)
_FILE = re.compile(r"WhatsApp Chat (?:with|-) (?P<other>.+?)(?:\.txt|$|,)", re.IGNORECASE)


def is_whatsapp(text: str) -> bool:
    """Whether the first lines open messages as WhatsApp writes them."""
    lines = [line for line in text[:4_000].splitlines() if line.strip()]
    return bool(lines) and _OPENING.match(lines[0]) is not None


def read_whatsapp(text: str, name: str, me: str = "") -> Conversation:
    """The conversation in an exported chat.

    Args:
        me: your name in the chat. Left out, whoever the file is named after is the other side;
            failing that, whoever wrote first.
    """
    opened: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        opening = _OPENING.match(line)
        if opening is None:
            if opened:
                opened[-1][1].append(line)
            continue
        # What the program itself says ("Messages are end-to-end encrypted") has no writer.
        said = _WRITER.match(opening["rest"])
        opened.append((said["writer"], [said["text"]]) if said else ("", []))
    messages = (Written(writer, "\n".join(lines)) for writer, lines in opened)
    kept = [each for each in messages if each.writer and not _NOT_WORDS.match(each.text.strip())]
    named = _FILE.search(name)
    return conversation_of(kept, name, Channel.CHAT, me=me, other=named["other"] if named else "")
