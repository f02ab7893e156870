"""Text messages that an Android phone exported as JSON (SMS Import / Export).

One object for each message, in a list or one a line: `address`, `date`, `type` (1 came in, 2 went
out), `body`, and often `display_name`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from goanyway.domain.conversation import Conversation, Speaker
from goanyway.interchange.messages.text_messages import (
    TextMessage,
    conversations_by_number,
    moment_of,
)


def is_sms_backup_json(content: object) -> bool:
    """Whether a JSON value, or the first of a file of lines, is such an export."""
    first = content[0] if isinstance(content, list) and content else content
    return isinstance(first, Mapping) and {"address", "body", "type"} <= first.keys()


def read_sms_backup_json(content: Sequence[Any], name: str) -> Iterator[Conversation]:
    """A conversation for each number.

    Raises:
        UnreadableInput: the date of a message is none.
    """
    found = [
        TextMessage(
            str(each.get("address") or ""),
            str(each.get("display_name") or each.get("__display_name") or ""),
            moment_of(str(each.get("date") or ""), f"{name}, message {number}"),
            Speaker.ME if str(each.get("type")) == "2" else Speaker.THEM,
            str(each.get("body") or ""),
        )
        for number, each in enumerate(content, 1)
        if isinstance(each, Mapping)
    ]
    yield from conversations_by_number(found, name)
