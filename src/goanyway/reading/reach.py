"""How much of a message is searched for facts, whatever its length: reading costs the same for all.

What lies beyond is kept and screened; only facts are not looked for there, and that is said.
"""

from __future__ import annotations

from dataclasses import replace

from goanyway.domain.message import Message, Part

PART_LIMIT = 30_000
"""How many characters of a part are searched: no invitation is longer, and few postings are."""

MESSAGE_LIMIT = 60_000
"""How many characters of a message's parts are searched together, the first parts first."""

LINK_LIMIT = 300
"""How many links of a part are looked at."""

MENTION_LIMIT = 200
"""How many mentions of one kind (figures, days, times of day, names) are weighed in a text: each
is looked at with the words around it."""


def within_reach(message: Message) -> Message:
    """The message as far as it is searched for facts; places in it stay what they are."""
    room = MESSAGE_LIMIT
    parts = []
    for part in message.parts:
        length = min(len(part.text), PART_LIMIT, room)
        room -= length
        parts.append(_within(part, length))
    if all(one is other for one, other in zip(parts, message.parts, strict=True)):
        return message
    return replace(message, parts=tuple(parts))


def unread(message: Message) -> tuple[str, ...]:
    """What is not searched because it is too long, a sentence for the user."""
    searched = within_reach(message).parts
    if all(
        len(one.text) == len(whole.text) for one, whole in zip(searched, message.parts, strict=True)
    ):
        return ()
    return (f"Only the first {PART_LIMIT:,} characters of the text were searched for facts.",)


def _within(part: Part, length: int) -> Part:
    if length == len(part.text) and len(part.links) <= LINK_LIMIT:
        return part
    return replace(
        part,
        text=part.text[:length],
        sections=tuple(
            replace(each, end=min(each.end, length))
            for each in part.sections
            if each.start < length
        ),
        links=tuple(each for each in part.links[:LINK_LIMIT] if each.end <= length),
    )
