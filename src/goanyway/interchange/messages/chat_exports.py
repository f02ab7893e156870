"""What is to be screened, from any file: messages, and conversations exported from messengers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from goanyway.domain.conversation import Conversation
from goanyway.domain.message import Channel, Message
from goanyway.errors import UnreadableInput
from goanyway.interchange.decoding import decode
from goanyway.interchange.messages.format_detection import STANDARD_INPUT, bytes_of, read_message
from goanyway.interchange.messages.imessage import is_imessage, read_imessage
from goanyway.interchange.messages.mailboxes import ENDINGS, files_in, read_messages
from goanyway.interchange.messages.message_jsonl import line_of
from goanyway.interchange.messages.sms_backup_json import is_sms_backup_json, read_sms_backup_json
from goanyway.interchange.messages.sms_backup_xml import is_sms_backup_xml, read_sms_backup_xml
from goanyway.interchange.messages.telegram import is_telegram, read_telegram
from goanyway.interchange.messages.transcript import read_transcript
from goanyway.interchange.messages.whatsapp import is_whatsapp, read_whatsapp

Judged = Message | Conversation
Refuse = Callable[[UnreadableInput], None]

EXPORTS = ENDINGS | {".xml", ".ndjson"}
"""The endings of files that are read in a folder."""

_HEAD = 4_000


def read_judged(
    source: str | Path,
    refuse: Refuse,
    *,
    is_thread: bool = False,
    channel: Channel | None = None,
    me: str = "",
) -> Iterator[Judged]:
    """Every message and conversation in a file, a mailbox, a folder, or on standard input.

    Args:
        source: the path, or "-".
        refuse: called with what cannot be read; the rest goes on.
        is_thread: a text is a conversation that was written down, "them: ..." and "me: ...".
        channel: how it came, where the person says so.
        me: your name in what a messenger exported.
    """
    path = Path(source)
    is_folder = str(source) != STANDARD_INPUT and path.is_dir()
    for each in files_in(path, EXPORTS) if is_folder else iter((source,)):
        try:
            for judged in _in_file(each, refuse, is_thread, me):
                yield replace(judged, channel=channel) if channel else judged
        except UnreadableInput as error:
            refuse(error)


def conversations_in(data: bytes, name: str, me: str = "") -> Iterator[Judged] | None:
    """The conversations in what a messenger exported; None where it is nothing of the kind.

    Raises:
        UnreadableInput: it is an export and damaged.
    """
    content = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if content[:1] == b"<":
        return read_sms_backup_xml(content, name) if is_sms_backup_xml(content) else None
    if content[:1] in (b"{", b"[") and (found := _in_json(content, name)) is not None:
        return found
    if is_whatsapp(decode(content[:_HEAD])[0]):
        return iter((read_whatsapp(decode(content)[0], name, me),))
    if is_imessage(decode(content[:_HEAD])[0]):
        return iter((read_imessage(decode(content)[0], name),))
    return None


def _in_file(source: str | Path, refuse: Refuse, is_thread: bool, me: str) -> Iterator[Judged]:
    data, name = bytes_of(source)
    if is_thread:
        yield read_transcript(decode(data)[0], name, me)
        return
    conversations = conversations_in(data, name, me)
    if conversations is not None:
        is_empty = True
        for each in conversations:
            is_empty = False
            yield each
        if is_empty:
            raise UnreadableInput(
                f"{name}: nobody but you says anything in it.\nGive one with their messages."
            )
    elif str(source) == STANDARD_INPUT:
        yield read_message(data, name)
    else:
        yield from read_messages(source, refuse)


def _in_json(content: bytes, name: str) -> Iterator[Judged] | None:
    """What JSON holds that is no posting: an export, or a message as `--batch` takes it."""
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return _in_json_lines(content, name)
    if is_telegram(value):
        return read_telegram(value, name)
    if is_sms_backup_json(value):
        return read_sms_backup_json(value if isinstance(value, list) else [value], name)
    if isinstance(value, dict) and ("thread" in value or "text" in value) and "@type" not in value:
        return iter((line_of({"id": name, **value}, name).judged,))
    return None


def _in_json_lines(content: bytes, name: str) -> Iterator[Judged] | None:
    """Text messages that were exported one a line; None where it is something else."""
    values = []
    for line in content.splitlines():
        try:
            values.append(json.loads(line))
        except (ValueError, RecursionError):
            if not values or not is_sms_backup_json(values[0]):
                return None
            raise UnreadableInput(
                f"{name}, line {len(values) + 1}: this isn't JSON.\nExport the messages again."
            ) from None
    return read_sms_backup_json(values, name) if values and is_sms_backup_json(values[0]) else None
