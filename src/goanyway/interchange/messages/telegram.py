"""Chats exported from Telegram Desktop as JSON: `result.json`, of one chat or of all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from goanyway.domain.conversation import Conversation, Speaker
from goanyway.domain.message import Channel
from goanyway.errors import UnreadableInput
from goanyway.interchange.messages.chat_sides import address_of, turn_of


def is_telegram(content: object) -> bool:
    """Whether a JSON value is such an export."""
    if not isinstance(content, Mapping):
        return False
    chats = content.get("chats")
    if isinstance(chats, Mapping) and isinstance(chats.get("list"), list):
        return True
    return "messages" in content and "type" in content and "id" in content


def read_telegram(content: Mapping[str, Any], name: str) -> Iterator[Conversation]:
    """Each chat that has words in it.

    You are who the export is of; where it is of one chat alone, whoever the chat is not named
    after.

    Raises:
        UnreadableInput: the messages of a chat are no list.
    """
    about_you = content.get("personal_information")
    mine = f"user{about_you.get('user_id')}" if isinstance(about_you, Mapping) else ""
    chats = content.get("chats")
    listed = chats["list"] if isinstance(chats, Mapping) else [content]
    for number, chat in enumerate(listed, 1):
        if isinstance(chat, Mapping):
            where = name if len(listed) == 1 else f"{name}, chat {number}"
            conversation = _conversation(chat, where, mine)
            if conversation.turns:
                yield conversation


def _conversation(chat: Mapping[str, Any], name: str, mine: str) -> Conversation:
    other = str(chat.get("name") or "")
    turns = []
    messages = chat.get("messages") or []
    if not isinstance(messages, list):
        raise UnreadableInput(
            f'{name}: "messages" isn\'t the list that Telegram writes.\nExport the chat again.'
        )
    for message in messages:
        if not isinstance(message, Mapping) or message.get("type") != "message":
            continue
        text = _text(message.get("text"))
        if not text.strip():
            continue
        is_me = message.get("from_id") == mine if mine else message.get("from") != other
        turns.append(turn_of(Speaker.ME if is_me else Speaker.THEM, text))
    return Conversation(tuple(turns), name, Channel.CHAT, address_of(other))


def _text(text: object) -> str:
    """The words: a text, or a list of texts and of objects with a text (a link, a bold word)."""
    pieces = text if isinstance(text, list) else [text]
    return "".join(
        str(each.get("text") or "") if isinstance(each, Mapping) else each
        for each in pieces
        if isinstance(each, str | Mapping)
    )
