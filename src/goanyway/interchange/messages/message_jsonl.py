"""Messages and conversations as JSON lines: one object a line, as `screen --batch` takes them.

    {"id": "1", "text": "Hi, it is Dana …", "channel": "sms", "sender": "+1 555 0142"}
    {"id": "2", "thread": [{"from": "them", "text": "Hello"}, {"from": "me", "text": "Who is it?"}]}

`id` and one of `text` and `thread` are needed. `links` is a list of targets, or of pairs of the
words that show a link and its target. Members that are not known are passed over.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from goanyway.domain.conversation import Conversation, Speaker, Turn
from goanyway.domain.message import Address, Channel, Link, Message, Part
from goanyway.errors import UnreadableInput
from goanyway.interchange.decoding import TEXT_LIMIT, clean
from goanyway.interchange.messages.addresses import address_in
from goanyway.interchange.messages.hypertext import LINK_LIMIT, TARGET_LIMIT
from goanyway.interchange.messages.links import with_bare_links
from goanyway.interchange.messages.quoted_parts import sections_of

CHANNELS = (Channel.SMS, Channel.EMAIL, Channel.CHAT, Channel.LETTER)


@dataclass(frozen=True, slots=True)
class Line:
    """What one line holds: its id, and what is to be judged."""

    id: str
    judged: Message | Conversation


def read_line(line: bytes | str, where: str) -> Line:
    """The message or conversation in one line.

    Args:
        where: the file and the number of the line, for messages to the user.

    Raises:
        UnreadableInput: it is no JSON object, or a member is missing or of the wrong kind.
    """
    try:
        item = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableInput(
            f"{where}: this isn't JSON.\nGive one object a line, in UTF-8."
        ) from error
    if not isinstance(item, dict):
        raise UnreadableInput(f"{where}: this isn't a JSON object.\nGive one object a line.")
    return line_of(item, where)


def line_of(item: Mapping[str, Any], where: str) -> Line:
    """The message or conversation that an object describes.

    Raises:
        UnreadableInput: a member is missing or of the wrong kind.
    """
    name = item.get("id")
    if not isinstance(name, str | int) or isinstance(name, bool) or name == "":
        raise _refused(where, "id", "a text or a whole number that tells this line from the others")
    channel = _channel(item, where)
    sender = _text(item, "sender", where)
    address = address_in(clean(sender)) if sender and sender.strip() else None
    thread = item.get("thread")
    if thread is not None:
        turns = _turns(thread, where)
        return Line(str(name), Conversation(turns, str(name), channel, address))
    text = _text(item, "text", where)
    if text is None:
        raise _refused(where, "text", "a text, unless there is a thread")
    return Line(
        str(name),
        _message(
            str(name), text, _text(item, "subject", where), channel, address, _links(item, where)
        ),
    )


def _message(
    name: str,
    text: str,
    subject: str | None,
    channel: Channel,
    sender: Address | None,
    shown: Sequence[tuple[str, str]],
) -> Message:
    body = clean(text)[:TEXT_LIMIT]
    # A text message quotes nothing.
    sections = () if channel is Channel.SMS else sections_of(body)
    part = Part("body", body, sections, with_bare_links(body, _placed(body, shown)))
    heading = (Part("subject", clean(subject)[:TEXT_LIMIT]),) if subject else ()
    return Message(name, channel, (*heading, part), sender)


def _placed(text: str, shown: Sequence[tuple[str, str]]) -> tuple[Link, ...]:
    """The links at the places where their words stand; others stand at the end of the text."""
    placed: list[Link] = []
    behind = 0
    for words, target in shown[:LINK_LIMIT]:
        start = text.find(words, behind) if words else -1
        end = start + len(words)
        if start < 0:
            start = end = len(text)
        else:
            behind = end
        placed.append(Link(words, target[:TARGET_LIMIT], start, end))
    return tuple(sorted(placed, key=lambda link: link.start))


def _turns(thread: object, where: str) -> tuple[Turn, ...]:
    if not isinstance(thread, list) or not thread:
        raise _refused(where, "thread", 'a list of {"from": "them" or "me", "text": …}')
    return tuple(_turn(each, index, where) for index, each in enumerate(thread))


def _turn(turn: object, index: int, where: str) -> Turn:
    place = f"thread[{index}]"
    if not isinstance(turn, dict):
        raise _refused(where, place, 'an object with "from" and "text"')
    sender, text = turn.get("from"), turn.get("text")
    if sender not in tuple(Speaker):
        raise _refused(where, f"{place}.from", '"them" or "me"')
    if not isinstance(text, str):
        raise _refused(where, f"{place}.text", "a text")
    body = clean(text)[:TEXT_LIMIT]
    return Turn(Speaker(sender), body, with_bare_links(body, _placed(body, _links(turn, where))))


def _channel(item: Mapping[str, Any], where: str) -> Channel:
    given = item.get("channel")
    if given is None:
        return Channel.CHAT if item.get("thread") is not None else Channel.SMS
    if given not in CHANNELS:
        raise _refused(where, "channel", ", ".join(CHANNELS[:-1]) + f" or {CHANNELS[-1]}")
    return Channel(given)


def _text(item: Mapping[str, Any], member: str, where: str) -> str | None:
    value = item.get(member)
    if value is None or isinstance(value, str):
        return value
    raise _refused(where, member, "a text")


def _links(item: Mapping[str, Any], where: str) -> list[tuple[str, str]]:
    links: list[tuple[str, str]] = []
    given = item.get("links") or []
    for each in given if isinstance(given, list) else [None]:
        match each:
            case str(target):
                links.append((target, target))
            case [str(words), str(target)]:
                links.append((clean(words), target))
            case _:
                raise _refused(where, "links", "a list of targets, or of [words, target]")
    return links


def _refused(where: str, member: str, expected: str) -> UnreadableInput:
    return UnreadableInput(f'{where}: "{member}" has the wrong value.\nGive {expected}.')
