"""A forwarded mail read as the original: its sender, its date, its subject and its words.

What the person who sent it on wrote above it becomes the part "note". Where that note says more
than a few words, or has a figure in it, it is a message in its own right and nothing is unwrapped:
the forwarded mail then is a section of the body.
"""

from __future__ import annotations

import re
from dataclasses import replace

from goanyway.domain.message import Link, Message, Part, SectionKind
from goanyway.interchange.messages.addresses import address_as_text, address_in
from goanyway.interchange.messages.header_dates import header_date
from goanyway.interchange.messages.header_words import HeaderBlock, begins_header, header_block
from goanyway.interchange.messages.quoted_parts import forwarding, sections_of

DEPTH_LIMIT = 5
"""How many times a mail may have been sent on."""

NOTE_WORDS = 60
"""The most words of a note that only accompanies a forwarded mail."""

_SEARCHED_LINES = 400
_FORWARD_SUBJECT = re.compile(
    r"\s{0,5}(?:(?:fwd?|wg|tr|rv|i|inoltra|doorst|enc|vs|vb|vl|pd|ilt|továbbítás|转发|轉寄|転送)\s?[:：]"
    r"|\[fwd?:)",
    re.IGNORECASE,
)
_QUOTE_MARK = re.compile(r"[ \t]?>[ ]?")


def unwrapped(message: Message) -> Message:
    """The original of a mail that was sent on inline; the message itself where it is none."""
    for _ in range(DEPTH_LIMIT):
        inner = _unwrapped_once(message)
        if inner is None:
            break
        message = inner
    return message


def as_original(original: Message, outer: Message, note: str) -> Message:
    """An attached original, with who sent it on, the note and what else came with it."""
    parts = {part.name: part for part in original.parts}
    for part in (*outer.parts, Part("note", note)):
        if part.name not in ("subject", "from", "body") and part.text.strip():
            parts.setdefault(part.name, part)
    return replace(
        original,
        name=outer.name,
        parts=tuple(parts.values()),
        recipients=tuple(dict.fromkeys((*original.recipients, *outer.recipients))),
        events=original.events or outer.events,
        troubles=tuple(dict.fromkeys((*outer.troubles, *original.troubles))),
        forwarded_by=outer.sender,
        unread=tuple(dict.fromkeys((*outer.unread, *original.unread))),
    )


def is_bare(note: str) -> bool:
    """Whether a note only accompanies what is sent on."""
    own = Part("note", note, sections_of(note)).only((SectionKind.OWN,), blank=" ")
    return len(own.split()) <= NOTE_WORDS and not any(each.isdigit() for each in own)


def is_forward_subject(subject: str) -> bool:
    """Whether a subject begins as mail programs begin those of mails that they send on."""
    return _FORWARD_SUBJECT.match(subject) is not None


def without_forward_prefix(subject: str) -> str:
    """The subject without "Fwd:" and the like."""
    while (match := _FORWARD_SUBJECT.match(subject)) is not None:
        subject = subject[match.end() :].strip()
    return subject


def _unwrapped_once(message: Message) -> Message | None:
    body = message.part("body")
    lines = body.text.splitlines(keepends=True)
    subject = message.text_of("subject")
    found = _find(lines, is_forward_subject(subject), message.sender is None)
    if found is None:
        return None
    first, block = found
    if not is_bare("".join(lines[:first])):
        return None
    note = "".join(lines[:first]).strip().rstrip("_-=*").strip()
    inner = _below(body, lines, block)
    if not inner.text.strip():
        return None
    sender = address_in(block.values["from"])
    kept = [part for part in message.parts if part.name not in ("subject", "from", "body", "note")]
    notes = "\n\n".join(text for text in (message.text_of("note"), note) if text)
    parts = [
        Part("subject", block.values.get("subject") or without_forward_prefix(subject)),
        Part("from", address_as_text(sender)),
        inner,
        *kept,
        *([Part("note", notes)] if notes else []),
    ]
    named = block.values.get("to", ""), block.values.get("cc", "")
    to = [address_in(each) for value in named for each in re.split(r"[;,]", value[:5_000])]
    return replace(
        message,
        parts=tuple(parts),
        sender=sender,
        reply_to=address_in(block.values["reply-to"]) if "reply-to" in block.values else None,
        recipients=tuple(
            dict.fromkeys(each for each in (*to, *message.recipients) if each.email or each.name)
        ),
        sent=header_date(block.values.get("sent", "")),
        forwarded_by=message.forwarded_by or message.sender,
        headers=(),
    )


def _find(
    lines: list[str], is_forward: bool, has_no_sender: bool
) -> tuple[int, HeaderBlock] | None:
    """The line where a forwarded mail is announced, and the block of its headers.

    A header block alone announces one only where the subject says "Fwd:", or where it opens a text
    that has no sender yet: a mail that was copied with its headers.
    """
    for number, line in enumerate(lines[:_SEARCHED_LINES]):
        below = forwarding(lines, number)
        if below is not None and below < len(lines):
            block = header_block(lines, below)
            if block is not None:
                return number, block
        if begins_header(line):
            block = header_block(lines, number)
            if block is not None:
                opens = not "".join(lines[:number]).strip()
                return (number, block) if is_forward or (opens and has_no_sender) else None
    return None


def _below(body: Part, lines: list[str], block: HeaderBlock) -> Part:
    """The forwarded text without the marks of quotation, its links at their new places."""
    kept = lines[block.behind :]
    is_quoted = lines[block.first].lstrip(" \t").startswith(">")
    pieces: list[str] = []
    moved: list[tuple[int, int, int]] = []  # where a line was, where it is, how long
    was = sum(len(line) for line in lines[: block.behind])
    now = 0
    for line in kept:
        mark = _QUOTE_MARK.match(line) if is_quoted else None
        cut = mark.end() if mark else 0
        moved.append((was + cut, now, len(line) - cut))
        pieces.append(line[cut:])
        was += len(line)
        now += len(line) - cut
    text = "".join(pieces)
    opening = len(text) - len(text.lstrip("\n"))
    text = text.strip("\n")
    return Part("body", text, links=tuple(_moved(body.links, moved, opening, len(text))))


def _moved(
    links: tuple[Link, ...], lines: list[tuple[int, int, int]], opening: int, end: int
) -> list[Link]:
    found = []
    number = 0
    for link in links:
        while number < len(lines) and lines[number][0] + lines[number][2] <= link.start:
            number += 1
        if number == len(lines):
            break
        was, now, _ = lines[number]
        start = link.start - was + now - opening
        if link.start >= was and start >= 0 and start + len(link.text) <= end:
            found.append(replace(link, start=start, end=start + link.end - link.start))
    return found
