"""Who sent a text message and when, where a phone's copy of it says so above the words.

    Noel Hogan (farm)
    Mon 23 Feb, 20:47

    Well Ciarán, will you come out to us weds around 10 ...

What stands there is the phone's, not the sender's: no fact is read from it. An alphanumeric sender
that opens the text itself ("HILL FARM: Your interview ...") names the sender too, and stays.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from goanyway.interchange.messages.header_dates import header_date

HEAD_LINES = 4
"""The most lines above the words, the one with the time among them."""

_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
_STAMP_WORD = re.compile(
    r"\d{1,4}(?:st|nd|rd|th)?|[ap]m?|m|at|um|à|a|às|las|le|el|on|on the|uhr|h|de|today|yesterday"
    r"|heute|gestern|aujourd|hui|hier|hoy|ayer|hoje|ontem|vandaag|gisteren|oggi|ieri"
    r"|(?:mon|tue|wed|thu|fri|sat|sun|di|mi|do|fr|sa|so|lun|mar|mer|mi[ée]|jeu|jue|ven|vie|sam|s[áa]b|dim"
    r"|dom|seg|ter|qua|qui|sex|ma|wo|vr|za|zo)\w{0,8}"
    r"|(?:jan|feb|f[ée]v|mar|m[äa]r|apr|abr|avr|may|mai|mag|mei|jun|juin|giu|jul|juil|lug|aug|ago|ao[uû]"
    r"|sep|set|oct|okt|ott|out|nov|dec|dez|dic|d[ée]c|ene|gen)\w{0,7}"
    r"|messenger|imessage|sms|mms|text|message|whatsapp|viber|signal|telegram|wechat|line|delivered"
    r"|received|sent|read",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:from:? )?\+?[\d ().-]{5,20}", re.IGNORECASE)
_IS_SENTENCE = re.compile(r"[.!?,]$|(?<!\bFr)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)[.!?] ")
_FROM = re.compile(r"from: ?", re.IGNORECASE)
_APP = re.compile(
    r"\W{0,3}(?:voice ?(?:mail|message)\b.{0,20}|text message|sms|imessage|whatsapp|viber"
    r"|telegram)\W{0,3}",
    re.IGNORECASE,
)
_OPENS_WITH_SENDER = re.compile(
    r"(?P<name>[A-Z0-9][\w&'.-]{1,20}(?: [A-Z0-9&][\w&'.-]{0,20}){0,4}): (?=[A-Z])"
)
_NO_SENDER = re.compile(
    r"(?:subject|re|fwd?|date|time|when|where|venue|position|role|job|title|salary|pay|location|note"
    r"|reminder|update|urgent|important|congratulations|hi|hello|dear|interview|ps|p\.s|company"
    r"|employer|benefits|apply|reply|contact)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TextHead:
    """What stands above the words: the sender's name, the moment if it is told, where it ends."""

    name: str
    sent: datetime | None
    end: int


def text_head(text: str) -> TextHead | None:
    """What a phone wrote above a text message, or None where there is nothing of the kind."""
    opening = len(text) - len(text.lstrip("\n"))
    end = opening
    names: list[str] = []
    for number, line in enumerate(text[opening : opening + 300].split("\n")[:HEAD_LINES]):
        end += len(line) + 1
        words = line.strip()
        if _is_stamp(words):
            name = next(iter(names), "")
            return TextHead(name, header_date(words), min(end, len(text)))
        if number == 0 and _FROM.match(words) and _NUMBER.fullmatch(words):
            return TextHead("", None, min(end, len(text)))
        if len(words) > 40 or _IS_SENTENCE.search(words) or _NO_SENDER.match(words):
            return None
        if words and not _NUMBER.fullmatch(words) and not _APP.fullmatch(words):
            names.append(words)
    return None


def sender_in_the_words(text: str) -> str:
    """The alphanumeric sender with which the words open; nothing where they do not."""
    match = _OPENS_WITH_SENDER.match(text)
    return "" if match is None or _NO_SENDER.match(match["name"]) else match["name"]


def _is_stamp(line: str) -> bool:
    """Whether the line says a time of day, and nothing but when."""
    if not 4 < len(line) <= 60 or not _CLOCK.search(line):
        return False
    return all(_STAMP_WORD.fullmatch(word) for word in re.findall(r"[^\W_]+", line))
