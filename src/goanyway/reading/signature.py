"""The closing of a message: who signs it, as what, and for which firm."""

from __future__ import annotations

import re
from dataclasses import dataclass

CLOSING = re.compile(
    r"^[ \t>*]{0,4}(?:(?:with )?(?:best|kind|warm|warmest|kindest|many)[ ](?:regards|wishes|thanks)"
    r"|(?:with )?regards|(?:yours )?(?:sincerely|faithfully|truly)|yours|sincerely yours|cordially"
    r"|best(?: wishes)?|thanks(?: (?:again|so much|in advance|and regards|a lot))?|many thanks"
    r"|thank you(?: (?:again|so much|very much|and regards|in advance))?|cheers|respectfully"
    r"|all the best|warmly|rgds|br|kr|ta|take care|talk soon|see you (?:then|soon)|speak soon"
    r"|ng\u0101 mihi|sl\u00e1inte|mit freundlichen gr\u00fc\u00dfen|viele gr\u00fc\u00dfe"
    r"|freundliche gr\u00fcsse|liebe gr\u00fc\u00dfe"
    r"|cordialement|bien cordialement|saludos|un saludo|atentamente|cumprimentos|atenciosamente"
    r"|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|med v\u00e4nlig h\u00e4lsning"
    r"|v\u00e4nliga h\u00e4lsningar|med venlig hilsen|vennlig hilsen|z powa\u017caniem"
    r"|s pozdravem|yst\u00e4v\u00e4llisin terveisin"
    r"|--)[,!. ]{0,3}$",
    re.IGNORECASE | re.MULTILINE,
)
LINES = 9
"""How many lines below the closing words belong to them."""

_BULK = re.compile(
    r"confidential|unsubscribe|privacy|intended (?:only )?for|disclaimer|copyright|\u00a9"
    r"|please consider"
    r"|this (?:e-?mail|message)|equal opportunit|sent (?:from|via|by)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line below the closing words, without the marks around it."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def signature_lines(text: str, sender: str = "") -> tuple[Line, ...]:
    """The lines below the last closing words, or from the sender's own name on.

    Args:
        text: the message.
        sender: the name of who wrote it, where known.
    """
    begins = [closing.end() for closing in CLOSING.finditer(text)]
    first = sender.split(maxsplit=1)[0] if sender.split() else ""
    if len(first) > 1:
        named = rf"^[ \t*_>\u2013-]{{0,5}}(?:Dr\.? |Prof\.? )?{re.escape(first)}\b[^\n]{{0,50}}$"
        own = [match.start() for match in re.finditer(named, text, re.MULTILINE)]
        begins += [
            at for at in own[-2:] if at > len(text) // 4 and not (begins and at < begins[-1])
        ][:1]
    found: list[Line] = []
    for begin in begins[-1:]:
        at = begin
        blanks = 0
        while len(found) < LINES and at < len(text) and blanks < 3:
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            line = text[at:end]
            bare = line.strip(" \t*_|-\u2013\u2014>\u2022\0")
            if bare and _BULK.search(bare):
                break
            blanks = 0 if bare else blanks + 1
            if bare and len(bare) <= 120:
                found.append(Line(bare, at + line.index(bare)))
            at = end + 1
    return tuple(found)


def above_signature(text: str) -> str:
    """The text before the last closing words."""
    closings = list(CLOSING.finditer(text))
    return text[: closings[-1].start()] if closings else text
