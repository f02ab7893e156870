"""The closing of a message: who signs it, as what, and for which firm."""

from __future__ import annotations

import re
from dataclasses import dataclass

from goanyway.reading.phrases import Pattern

CLOSING = Pattern(
    r"^[ \t>*]{0,4}(?:[^\n/]{2,30} / )?"
    r"(?:(?:(?:many )?thanks|thank you|thx)(?: (?:so much|very much|again))?"
    r"(?:,|[ ]?&| and| with)?[ ](?:&|and|with)?[ ]?)?"
    r"(?:(?:with )?(?:my |our )?(?:very )?(?:best|kind|kindest|warm|warmest|many|good|sincere)"
    r"(?: personal)?[ ](?:regards|wishes|thanks)"
    r"|(?:with )?regards|(?:yours )?(?:very )?(?:sincerely|faithfully|truly)|yours"
    r"|sincerely yours|cordially"
    r"|best(?: wishes)?|thanks(?: (?:again|so much|in advance|and regards|a lot|a million|!))?"
    r"|many thanks|thx|tks|thnx"
    r"|thank you(?: (?:again|so much|very much|and regards|in advance))?|cheers|respectfully"
    r"|all the best|warmly|rgds|kind rgds|br|kr|ta|take care|talk soon|see you (?:then|soon)"
    r"|speak (?:soon|then)|have a (?:great|nice|good|lovely) (?:day|week|weekend|one|evening)"
    r"|chat soon|looking forward|(?:we|i)? ?look forward to (?:seeing|meeting|speaking)[^\n]{0,40}"
    r"|(?:hei |noho ora |n\u0101ku )?(?:n\u0101 )?ng\u0101 mihi(?: nui)?|ng\u0101 manaakitanga"
    r"|sl\u00e1inte|is mise le meas|le meas"
    r"|(?:mit )?(?:freundliche[nm]?|viele[n]?|beste[n]?|herzliche[nm]?|liebe[n]?|sch\u00f6ne[n]?)"
    r"[ ]gr(?:\u00fc|ue)(?:\u00df|ss)en?(?: (?:aus|von)[^\n]{1,30})?|mfg|lg|vg|hochachtungsvoll"
    r"|(?:bien )?(?:cordialement|sinc\u00e8rement)|(?:bien )?\u00e0 vous"
    r"|salutations(?: distingu\u00e9es)?"
    r"|(?:meilleures|sinc\u00e8res) salutations|au plaisir[^\n]{0,40}|avec mes excuses"
    r"|(?:un )?(?:cordial )?saludos?(?: cordiales| cordial)?|un abrazo|(?:muy )?atentamente"
    r"|(?:com os melhores )?cumprimentos|att|atte|atenciosamente|abra\u00e7os?"
    r"|(?:muito )?obrigad[oa]"
    r"|(?:cordiali|distinti) saluti|un saluto"
    r"|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|gr"
    r"|(?:med )?v\u00e4nlig(?:a)? h\u00e4lsning(?:ar)?|mvh|(?:med )?venlig hilsen|vennlig hilsen"
    r"|med vennlig hilsen|hilsen|z powa\u017caniem|pozdrawiam|(?:serdecznie )?pozdrawiamy"
    r"|s pozdravem|yst\u00e4v\u00e4llisin terveisin|terveisin|\u00fcdv\u00f6zlettel"
    r"|sayg\u0131lar\u0131mla"
    r"|--)[,!. ]{0,3}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that is nothing but closing words."""

LINES = 9
"""How many lines below the closing words belong to them."""

SHORT = 80
"""A line of a signature is no longer."""

_MARKS = " \t*_|-\u2013\u2014>\u2022\0"
_PARAGRAPH = Pattern(r"(?:[^\n\0][^\n]{0,400}\n?){1,12}")
_BULK = Pattern(
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
            bare = line.strip(_MARKS)
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


def last_paragraphs(text: str, count: int = 5) -> tuple[tuple[Line, ...], ...]:
    """The lines of the last few paragraphs that are made of short lines."""
    found: list[tuple[Line, ...]] = []
    blocks = list(_PARAGRAPH.finditer(text))[-count:]
    for block in blocks:
        lines = []
        at = block.start()
        for each in block[0].split("\n"):
            bare = each.strip(_MARKS)
            if bare:
                lines.append(Line(bare, at + each.index(bare)))
            at += len(each) + 1
        if lines and all(len(line.text) <= SHORT for line in lines[:3]):
            found.append(tuple(lines))
    return tuple(found)
