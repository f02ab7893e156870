"""Tells the newest message of a text from what it quotes, its signature and its footers.

One pass over the lines. Quoted are lines that start with ">", and everything below the words with
which mail programs introduce an earlier message ("On … wrote:", a header block, a rule of dashes),
unless the quotation below them has its own ">". What stands below such a quotation is an answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.domain.message import Section, SectionKind
from goanyway.interchange.messages.header_words import begins_header, header_block

SIGNATURE_LINES = 14
"""The most lines below a closing formula that can be a signature."""

_RULE = re.compile(
    r"[ \t]{0,8}[-_=]{2,60}[ ]?(?:original (?:message|appointment)|urspr[üu]ngliche\w? nachricht"
    r"|ursprünglicher termin|message d'origine|message original|mensaje original"
    r"|messaggio originale"
    r"|oorspronkelijk bericht|mensagem original|oprindelig meddelelse|ursprungligt meddelande"
    r"|opprinnelig melding|alkuperäinen viesti|(?:oryginalna )?wiadomość(?: oryginalna)?"
    r"|исходное сообщение|元のメッセージ|原始邮件|原始郵件"
    r"|reply message|antwort)[ ]?[-_=]{2,60}\s*\Z",
    re.IGNORECASE,
)
_BARE_RULE = re.compile(r"[ \t]{0,8}[-_=]{5,200}\s*\Z")
_FORWARDING = re.compile(
    r"forwarded|fwd message|weitergeleitet|transféré|réexpédié|reenviado|inoltrat|doorgestuurd"
    r"|encaminhad|vidarebefordra|videresend|vidaresän|przekazan|пересыл|пересланн|転送|转发|轉寄"
    r"|välitetty|iletilen|továbbított|přeposlan|전달된",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"(?:\bwrote|\bschrieb\b[^:]{0,120}|\ba écrit|\bescribió|\bha scritto|\bschreef\b[^:]{0,120}"
    r"|\bescreveu|\bskrev\b[^:]{0,120}|\bkirjoitti|\bnapisał(?:\(?a\)?)?|\bpisze|\bнаписал\(?а?\)?"
    r"|\bпишет|写道|のメール|>)\s?[:：]\s*\Z",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|good)? ?(?:regards|wishes)|best"
    r"|cheers|thanks"
    r"|many thanks|thank you|thanks (?:again|so much|in advance)|thx|yours(?: \w+)?"
    r"|sincerely(?: yours)?"
    r"|respectfully|cordially|warmly|all the best|take care|see you (?:soon|then)|talk soon|br"
    r"|kr|rgds"
    r"|mit (?:freundlichen|besten|herzlichen|lieben) grüßen|(?:freundliche|viele|beste|liebe"
    r"|herzliche)"
    r" grüße|mfg|lg|vg|(?:bien )?cordialement|cdlt|(?:sinc|salut)\w+|bien à vous"
    r"|meilleures salutations"
    r"|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|un saludo|cordiali saluti"
    r"|saluti"
    r"|distinti saluti|met vriendelijke groet(?:en)?|mvg|groet(?:en|jes)?|atenciosamente"
    r"|(?:com os )?melhores cumprimentos|abraços?|(?:med )?(?:vänlig(?:a)?|venlig"
    r"|vennlig) hils(?:ning(?:ar)?|en)"
    r"|mvh|hälsningar|z poważaniem|pozdrawiam|с уважением|以上|敬具|此致)[ ]?[,.!–-]?\Z",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(
    r"(?:sent (?:from|via) (?:my |mail |outlook|yahoo|proton|gmail|the )|get outlook for"
    r"|von meinem \w+ gesendet"
    r"|gesendet (?:von|mit) |envoyé (?:de|depuis) |enviado desde |enviado do |inviato da"
    r"|verzonden vanaf"
    r"|skickat från |sendt fra |lähetetty |wysłane z |отправлено с |iphoneから送信)[^\n]{0,60}\Z",
    re.IGNORECASE,
)
_FOOTER = re.compile(
    r"\W{0,5}(?:confidential(?:ity)?(?: (?:notice|note|statement"
    r"|and privileged))?\b(?=\s*[:.\-–—\n]|\Z)"
    r"|this (?:e-?mail|message|communication|transmission)(?:,| \(| and| is| may| contains"
    r"| was sent"
    r"| has been| message| including| together| transmission)"
    r"|the (?:information|contents?)(?: contained)? (?:in|of) this (?:e-?mail|message"
    r"|communication)"
    r"|disclaimer\b|(?:caution|external|warning|notice)\W{1,3}(?:external|this (?:e-?mail|message))"
    r"|you(?:'re| are|’re)? (?:have )?receiv(?:ing|ed) this (?:e-?mail|message|because)"
    r"|to (?:unsubscribe|stop receiving|opt out|manage your)|unsubscribe\b|if you (?:no longer"
    r"|do not|don't) wish to receive"
    r"|if you (?:have )?receiv\w+ this (?:e-?mail|message)[^.\n]{0,20} in error"
    r"|if you are not the intended"
    r"|please (?:consider|think of) the environment|(?:©|\(c\)|copyright) ?\d{4}"
    r"|all rights reserved"
    r"|registered (?:office|in england|address|number|charity)|company (?:registration|number"
    r"|no\.?)"
    r"|(?:replies to|please do not reply to) this|do not reply to this"
    r"|diese (?:e-?mail|nachricht)|der inhalt dieser|(?:sitz der gesellschaft|geschäftsführer"
    r"|handelsregister|amtsgericht)\b"
    r"|ce (?:message|courriel|mail) |este (?:mensaje|correo|e-?mail)|questo messaggio"
    r"|le informazioni contenute"
    r"|aviso legal|administratorem danych|datenschutzhinweis|hinweis:|dit bericht|deze e-?mail"
    r"|esta mensagem|view (?:this|it) in (?:your )?browser|view in browser)",
    re.IGNORECASE,
)  # fmt: skip


def sections_of(text: str) -> tuple[Section, ...]:
    """The stretches of the text, in order, covering all of it; none for a text without any.

    A text that is nothing but a quotation is its own message: it is what was received.
    """
    lines = text.splitlines(keepends=True)
    kinds = _kinds(lines)
    if all(
        kind in (SectionKind.QUOTED, SectionKind.FOOTER) or not line.strip()
        for line, kind in zip(lines, kinds, strict=True)
    ):
        kinds = [SectionKind.OWN] * len(lines)
    sections: list[Section] = []
    at = 0
    for line, kind in zip(lines, kinds, strict=True):
        end = at + len(line)
        if sections and sections[-1].kind is kind:
            sections[-1] = Section(kind, sections[-1].start, end)
        else:
            sections.append(Section(kind, at, end))
        at = end
    if len(sections) == 1 and sections[0].kind is SectionKind.OWN:
        return ()
    return tuple(sections)


def forwarding(lines: list[str], number: int) -> int | None:
    """The number of the line below a line that announces a forwarded message, if it does."""
    line = lines[number].strip(" \t>*\r\n")
    if not 6 < len(line) <= 90:
        return None
    is_marked = line[0] in "-=_*" or line.endswith((":", "：", "-", "="))
    if not (is_marked and _FORWARDING.search(line)):
        return None
    below = number + 1
    while below < min(len(lines), number + 5) and not lines[below].strip(" \t>\r\n"):
        below += 1
    return below


def _kinds(lines: list[str]) -> list[SectionKind]:
    """What each line is."""
    kinds = [SectionKind.OWN] * len(lines)
    number = 0
    while number < len(lines):
        below, kind = _introduced(lines, number)
        if below is not None:
            has_marks = _next_line(lines, below).startswith(">")
            end = below if has_marks else len(lines)
            kinds[number:end] = [kind] * (end - number)
            number = end
            continue
        if lines[number].lstrip(" \t").startswith(">"):
            kinds[number] = SectionKind.QUOTED
        number += 1
    _fill_gaps(lines, kinds)
    for first, behind in _runs(kinds):
        _label_the_end(lines, kinds, first, behind)
    return kinds


def _introduced(lines: list[str], number: int) -> tuple[int | None, SectionKind]:
    """Where an earlier message begins that the line introduces, and which kind it is."""
    line = lines[number]
    quoted, forwarded = SectionKind.QUOTED, SectionKind.FORWARDED
    if _RULE.match(line):
        return number + 1, quoted
    if _BARE_RULE.match(line) and number + 1 < len(lines) and begins_header(lines[number + 1]):
        block = header_block(lines, number + 1)
        return (None, quoted) if block is None else (block.behind, quoted)
    below = forwarding(lines, number)
    if below is not None and below < len(lines) and header_block(lines, below) is not None:
        return below, forwarded
    if begins_header(line):
        block = header_block(lines, number)
        if block is not None:
            return block.behind, quoted
    stripped = line.strip()
    if len(stripped) > 5 and stripped[0] != ">":
        # Mail programs wrap this line when the name is long.
        joined = stripped
        for last in range(number, min(number + 3, len(lines))):
            if last > number:
                joined += " " + lines[last].strip()
            if len(joined) > 300 or not lines[last].strip():
                break
            if joined.endswith((":", "：")) and _is_attribution(joined):
                return last + 1, quoted
    return None, quoted


def _is_attribution(line: str) -> bool:
    """Whether it is "On … wrote:", with a time or an address to tell it from plain prose."""
    match = _WROTE.search(line)
    if match is None:
        return False
    before = line[: match.start()]
    if match[0].startswith(">"):
        return "@" in before and bool(re.search(r"\d{1,2}[:.]\d{2}", before))
    has_time = re.search(r"\d{1,2}[:.hH]\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[./]\d{1,2}", line)
    return bool(has_time) or "@" in line


def _fill_gaps(lines: list[str], kinds: list[SectionKind]) -> None:
    """Blank lines between quoted ones are quoted."""
    last: int | None = None
    for number, kind in enumerate(kinds):
        if kind is SectionKind.QUOTED:
            if last is not None and number - last > 1:
                kinds[last + 1 : number] = [kind] * (number - last - 1)
            last = number
        elif lines[number].strip():
            last = None


def _runs(kinds: list[SectionKind]) -> Iterator[tuple[int, int]]:
    """Each run of the message's own lines."""
    first = 0
    for number in range(len(kinds) + 1):
        if number == len(kinds) or kinds[number] is not SectionKind.OWN:
            if number > first:
                yield first, number
            first = number + 1


def _label_the_end(lines: list[str], kinds: list[SectionKind], first: int, behind: int) -> None:
    """Mark the footers of a run of own lines, and the signature above them."""
    signature = False
    footer = False
    starts_paragraph = True
    formula = 0
    for number in range(first, behind):
        line = lines[number].strip()
        if not line or not line.strip("-_=*· "):
            is_delimiter = lines[number].rstrip("\r\n") in ("-- ", "--")
            if is_delimiter and behind - number <= 3 * SIGNATURE_LINES:
                signature, formula = True, number
            starts_paragraph = True
            if footer or (signature and line):
                kinds[number] = SectionKind.FOOTER if footer else SectionKind.SIGNATURE
            continue
        if starts_paragraph or signature:
            footer = bool(_FOOTER.match(line)) or (footer and (signature or not starts_paragraph))
        starts_paragraph = False
        if footer:
            kinds[number] = SectionKind.FOOTER
        elif (signature and number - formula <= SIGNATURE_LINES) or _SENT_FROM.match(line):
            kinds[number] = SectionKind.SIGNATURE
        else:
            signature = bool(_CLOSING.match(line)) and _is_short_below(lines, number, behind)
            formula = number


def _is_short_below(lines: list[str], number: int, behind: int) -> bool:
    """Whether what follows a closing formula can be a name and an address."""
    following = [line for line in lines[number + 1 : min(behind, number + 6)] if line.strip()][:2]
    return not following or len(following[0].strip()) <= 60


def _next_line(lines: list[str], number: int) -> str:
    return next((each.lstrip() for each in lines[number : number + 4] if each.strip()), "")
