"""What messengers export is read as conversations: who wrote what, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from goanyway.domain.conversation import Conversation
from goanyway.domain.message import Channel, Message
from goanyway.errors import UnreadableInput
from goanyway.interchange.messages.chat_exports import Judged, conversations_in, read_judged

IPHONE = """[12/03/2026, 10:15:30] Dana Reed: \u200eMessages and calls are end-to-end encrypted.
[12/03/2026, 10:15:31] Dana Reed: Hi! Are you still looking?
[12/03/2026, 10:16:02] Sam: Yes
\u200e[12/03/2026, 10:16:30] Dana Reed: \u200eimage omitted
[12/03/2026, 10:17:40] Dana Reed: Good.
It is from home: see https://x.example/a
"""
ANDROID = """3/12/26, 10:15 AM - Messages and calls are end-to-end encrypted.
3/12/26, 10:15 AM - +1 555 0142: Hello
3/12/26, 10:16 AM - Sam: Who is it?
3/12/26, 10:16 AM - +1 555 0142: <Media omitted>
"""
TELEGRAM = {
    "personal_information": {"user_id": 7},
    "chats": {
        "list": [
            {
                "name": "Ray",
                "type": "personal_chat",
                "id": 5,
                "messages": [
                    {"type": "service", "action": "phone_call", "text": ""},
                    {
                        "type": "message",
                        "from": "Ray",
                        "from_id": "user5",
                        "text": ["See ", {"type": "link", "text": "https://x.example"}],
                    },
                    {"type": "message", "from": "Sam", "from_id": "user7", "text": "No"},
                ],
            },
            {"name": "Empty", "type": "personal_chat", "id": 6, "messages": []},
        ]
    },
}
XML = b"""<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="4">
<sms address="+15550142" date="1767778300000" type="2" body="Who is it?" />
<sms address="+15550142" date="1767778200000" type="1" body="Hi &#55357;&#56832; &amp; welcome" />
<sms address="611" date="1767778100000" type="1" body="Your balance is $5" />
<mms address="+15550142" date="1767778400000" msg_box="1"><parts>
<part ct="application/smil" text="no words" /><part ct="text/plain" text="It is Dana" />
</parts></mms>
</smses>"""
SMS_JSON = [
    {"address": "+15550142", "date": "2", "type": "2", "body": "Who is it?"},
    {"address": "+15550142", "date": "1", "type": "1", "body": "Hello", "display_name": "Dana"},
]
IMESSAGE = """Jan 07, 2026  5:29:42 PM
+15550142
Hello,
are you still looking?
Tapbacks:
Loved by Me

Jan 07, 2026  5:31:00 PM (Read by them after 1 minute)
Me
Who is it?
"""


def conversation(data: str | bytes, name: str = "chat.txt", me: str = "") -> Conversation:
    found = conversations_in(data.encode() if isinstance(data, str) else data, name, me)
    assert found is not None
    (only,) = found
    assert isinstance(only, Conversation)
    return only


def said(judged: Judged) -> list[tuple[str, str]]:
    assert isinstance(judged, Conversation)
    return [(turn.sender.value, turn.text) for turn in judged.turns]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_whatsapp_from_an_iphone(ends: str) -> None:
    found = conversation(IPHONE.replace("\n", ends))
    assert said(found)[-3:] == [
        ("them", "Hi! Are you still looking?"),
        ("me", "Yes"),
        ("them", "Good.\nIt is from home: see https://x.example/a"),
    ]
    assert [link.target for link in found.turns[-1].links] == ["https://x.example/a"]
    assert found.sender is not None
    assert found.sender.name == "Dana Reed"


def test_whatsapp_from_android_without_what_the_program_says() -> None:
    assert said(conversation(ANDROID)) == [("them", "Hello"), ("me", "Who is it?")]


@pytest.mark.parametrize(
    ("name", "me"), [("WhatsApp Chat with Sam.txt", ""), ("chat.txt", "dana reed")]
)
def test_who_is_you_is_told_by_the_name_of_the_file_or_by_you(name: str, me: str) -> None:
    found = conversation(IPHONE, name, me)
    assert ("them", "Yes") in said(found)


def test_telegram_of_one_chat_and_of_all() -> None:
    chats = TELEGRAM["chats"]
    assert isinstance(chats, dict)
    expected = [("them", "See https://x.example"), ("me", "No")]
    assert said(conversation(json.dumps(TELEGRAM))) == expected
    assert said(conversation(json.dumps(chats["list"][0]))) == expected


def test_text_messages_in_xml_by_number_and_in_the_order_of_time() -> None:
    found = list(conversations_in(XML, "sms.xml") or ())
    assert [said(each) for each in found] == [
        [("them", "Hi 😀 & welcome"), ("me", "Who is it?"), ("them", "It is Dana")],
        [("them", "Your balance is $5")],
    ]
    assert found[0].channel is Channel.SMS
    assert found[0].name == "sms.xml, +15550142"


@pytest.mark.parametrize("in_lines", [False, True])
def test_text_messages_in_json(in_lines: bool) -> None:
    lines = "\n".join(json.dumps(each) for each in SMS_JSON)
    found = conversation(lines if in_lines else json.dumps(SMS_JSON))
    assert said(found) == [("them", "Hello"), ("me", "Who is it?")]


def test_imessage_without_reactions() -> None:
    assert said(conversation(IMESSAGE)) == [
        ("them", "Hello,\nare you still looking?"),
        ("me", "Who is it?"),
    ]


def test_a_conversation_that_was_written_down(tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_text("Them: Hello\nare you there?\nMe: Who is it?\n", encoding="utf-8")
    (found,) = read_judged(file, _raise, is_thread=True, channel=Channel.SMS)
    assert said(found) == [("them", "Hello\nare you there?"), ("me", "Who is it?")]
    assert found.channel is Channel.SMS


def test_a_folder_gives_everything_in_it_and_refuses_what_is_broken(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(IPHONE, encoding="utf-8")
    (tmp_path / "b.xml").write_bytes(XML)
    (tmp_path / "c.txt").write_text("Can you make Tuesday at ten?", encoding="utf-8")
    (tmp_path / "d.xml").write_bytes(XML[:-30])
    refused: list[UnreadableInput] = []
    found = list(read_judged(tmp_path, refused.append))
    assert [isinstance(each, Message) for each in found] == [False, False, False, True]
    assert [str(each).startswith(f"{tmp_path / 'd.xml'}, line") for each in refused] == [True]


@pytest.mark.parametrize("what", [b"{}", b"[1, 2]", b"{broken", b"<p>Hello</p>", b"Hello", b""])
def test_what_no_messenger_exported_is_left_to_the_other_readers(what: bytes) -> None:
    assert conversations_in(what, "x") is None


def test_an_export_that_declares_entities_is_refused() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><smses><sms body="&b;"/></smses>'
    with pytest.raises(UnreadableInput, match="entities"):
        list(conversations_in(bomb, "sms.xml") or ())


def test_an_export_in_which_only_you_speak_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "sms.json"
    file.write_text(json.dumps(SMS_JSON[:1]), encoding="utf-8")
    refused: list[UnreadableInput] = []
    assert list(read_judged(file, refused.append)) == []
    assert "nobody but you" in str(refused[0])


def _raise(error: UnreadableInput) -> None:
    raise error
