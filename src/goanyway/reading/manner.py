"""How a message speaks to you: by text or by mail, with which name it is signed, how formal."""

from __future__ import annotations

import re

from goanyway.domain.message import Channel, Message, SectionKind
from goanyway.reading.signature import signature_lines

LONGEST_TEXT = 120
"""A text message has no more words."""

_OWN = (SectionKind.OWN, SectionKind.SIGNATURE)
_NAME = re.compile(
    r"(?:(?:Dr|Prof)\.? )?[^\W\d_][\w'\u2019-]{0,40}(?: [^\W\d_][\w'\u2019.-]{0,40}){0,2}\Z"
)
_LAST_WORDS = re.compile(
    r"(?i:thanks|thank you|cheers|best|regards|soon|then)[!,. ]{1,3}"
    r"(?P<name>[A-Z][a-z]{1,20})[.! ]*\Z"
)
_FORMAL = re.compile(
    r"^\s*(?:Dear (?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof)\b|Dear \w+ [A-Z]\w+|Sehr geehrte)", re.MULTILINE
)
_CASUAL = re.compile(r"^\s*(?:Hi|Hey|Hiya|Hej|Hoi)\b", re.MULTILINE)


def is_text_message(message: Message) -> bool:
    """Whether it came as a text message, or reads like one that was pasted: short and in one go."""
    if message.channel in (Channel.SMS, Channel.CHAT):
        return True
    body = message.text_of("body").strip()
    is_pasted = message.sender is None and not message.text_of("subject")
    return is_pasted and "\n\n" not in body and len(body.split()) <= LONGEST_TEXT


def signs_as(message: Message) -> str:
    """The name at the end of the message; empty where none stands there."""
    body = message.part("body").only(_OWN, " ").rstrip()
    last = _LAST_WORDS.search(body)
    if last is not None:
        return last["name"]
    sender = message.sender.name if message.sender else ""
    lines = signature_lines(body) or signature_lines(body, sender)
    first = lines[0].text.partition(",")[0].strip() if lines else ""
    return first if _NAME.match(first) and first[:1].isupper() else ""


def is_formal(message: Message) -> bool:
    """Whether it calls you by your family name."""
    return _FORMAL.search(message.text_of("body")) is not None


def is_casual(message: Message) -> bool:
    """Whether it says hi."""
    return _CASUAL.search(message.text_of("body")) is not None
