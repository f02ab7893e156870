"""One message a line: what it may say, and how a broken line is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from goanyway.domain.conversation import Conversation, Speaker
from goanyway.domain.message import Channel, Message
from goanyway.errors import UnreadableInput
from goanyway.interchange.messages.message_jsonl import read_line


def read(**item: Any) -> Message | Conversation:
    return read_line(json.dumps(item), "in.jsonl, line 3").judged


def test_a_text_with_its_sender_and_links_is_a_message() -> None:
    message = read(
        id=7,
        text="Book here, or see www.site.example today",
        channel="email",
        sender="Dana Reed <dana@firm.example>",
        subject="Interview",
        links=[["here", "https://booking.example/1"], "https://other.example"],
    )
    assert isinstance(message, Message)
    assert message.channel is Channel.EMAIL
    assert message.sender is not None
    assert message.sender.email == "dana@firm.example"
    assert message.text_of("subject") == "Interview"
    body = message.part("body")
    assert [link.target for link in body.links] == [
        "https://booking.example/1",
        "http://www.site.example",
        "https://other.example",
    ]
    assert body.text[body.links[0].start : body.links[0].end] == "here"


def test_a_thread_is_a_conversation() -> None:
    thread = [{"from": "them", "text": "Hello"}, {"from": "me", "text": "Who is it?"}]
    conversation = read(id="a", thread=thread)
    assert isinstance(conversation, Conversation)
    assert conversation.channel is Channel.CHAT
    assert [turn.sender for turn in conversation.turns] == [Speaker.THEM, Speaker.ME]


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("{", "this isn't JSON"),
        ("\udcff", "this isn't JSON"),
        ("[" * 100_000, "this isn't JSON"),
        ("[]", "isn't a JSON object"),
        ('{"text": "hi"}', '"id"'),
        ('{"id": true, "text": "hi"}', '"id"'),
        ('{"id": "1"}', '"text"'),
        ('{"id": "1", "text": 5}', '"text"'),
        ('{"id": "1", "text": "hi", "channel": "pigeon"}', '"channel"'),
        ('{"id": "1", "text": "hi", "links": [5]}', '"links"'),
        ('{"id": "1", "thread": []}', '"thread"'),
        ('{"id": "1", "thread": [{"from": "us", "text": ""}]}', '"thread[0].from"'),
        ('{"id": "1", "thread": [{"from": "me"}]}', '"thread[0].text"'),
    ],
)
def test_a_broken_line_is_refused_by_its_number_and_member(line: str, named: str) -> None:
    with pytest.raises(UnreadableInput) as refused:
        read_line(line, "in.jsonl, line 3")
    assert str(refused.value).startswith("in.jsonl, line 3: ")
    assert named in str(refused.value)


def test_a_refusal_quotes_nothing_of_the_message() -> None:
    with pytest.raises(UnreadableInput) as refused:
        read_line('{"id": "1", "text": ["secret words"]}', "in.jsonl, line 3")
    assert "secret" not in str(refused.value)
