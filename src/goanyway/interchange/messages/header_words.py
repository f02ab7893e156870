"""How mail programs write the headers of an earlier message into a text, in many languages.

A header block is a run of lines such as "From: …", "Sent: …", "Subject: …", as it stands above a
forwarded or quoted message. Each line has its label before a colon, or a tab where it was a table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

LABELS: Mapping[str, str] = {
    label: name
    for name, labels in {
        "from": "from|von|de|da|van|från|fra|lähettäjä|od|от|отправитель"
        "|差出人|发件人|寄件者|寄件人"
        "|보낸 사람|gönderen|expéditeur|remitente|remetente|mittente|afzender|kimden|feladó",
        "sent": "sent|date|gesendet|datum|envoyé|envoyé le|enviado|enviado el|enviada|enviada em"
        "|enviado em|fecha|data|inviato|verzonden|skickat|sendt|dato|lähetetty|päivämäärä|wysłano"
        "|отправлено|дата|送信日時|日付|日時|发送时间|日期|寄件日期|发送日期|보낸 날짜|날짜|tarih"
        "|gönderildi|küldve|date d'envoi|odesláno",
        "to": "to|an|à|a|para|aan|till|til|vastaanottaja|do|кому|宛先|收件人|收件者|받는 사람|kime"
        "|destinataire|pour|per|címzett|komu",
        "cc": "cc|kopie|copie|copie à|cópia|kopia|kopi|kopio|копия|抄送|副本|dw|bilgi|참조|másolat",
        "subject": "subject|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|emne|aihe|temat"
        "|тема|件名|主题|主旨|제목|konu|tárgy|předmět",
        "reply-to": "reply-to|reply to|antwort an|répondre à|responder a|rispondi a|responder para"
        "|antwoord aan|返信先|回复",
        "other": "bcc|attachments|anlagen|anhänge|importance|wichtigkeit|priority|pièces jointes"
        "|datos adjuntos|allegati|bijlagen|anexos|resent-from|organization|sensitivity|when|where",
    }.items()
    for label in labels.split("|")
}

_LINE = re.compile(r"[ \t>]{0,20}\*{0,2}([^\W\d][^:：\n\t<>@*]{0,18})\*{0,2}[ \t]?(?:[:：]|\t)(.*)")
_MOST_LINES = 25


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The headers of an earlier message, and the lines that they take up.

    `values` is by name: "from", "sent", "to", "cc", "subject", "reply-to".
    """

    values: Mapping[str, str]
    first: int
    behind: int


def header_block(lines: list[str], first: int) -> HeaderBlock | None:
    """The header block that begins on the line numbered `first`, if one does."""
    values: dict[str, str] = {}
    last = ""
    number = first
    for number in range(first, min(len(lines), first + _MOST_LINES)):
        line = lines[number].strip(" \t>")
        found = _header(lines[number])
        if found is not None and found[0] not in values:
            last, value = found
            values[last] = value
        elif not line or not last or not _goes_on(values[last], line, last, lines[number]):
            break
        else:
            values[last] += " " + line
    else:
        number = min(len(lines), first + _MOST_LINES)
    if not _is_complete(values):
        return None
    return HeaderBlock(
        {name: " ".join(each.split()) for name, each in values.items()}, first, number
    )


def _is_complete(values: Mapping[str, str]) -> bool:
    """Whether it tells of a mail: "Date: 12 May, From: 10:00, To: 11:00" tells of a meeting."""
    if "@" in values.get("from", ""):
        return "sent" in values or "subject" in values
    return {"from", "sent", "subject"} <= values.keys()


def begins_header(line: str) -> bool:
    """Whether a line is one of those that open a header block."""
    found = _header(line)
    return found is not None and found[0] in ("from", "sent", "subject")


def _header(line: str) -> tuple[str, str] | None:
    match = _LINE.match(line[:2_000])
    if match is None:
        return None
    name = LABELS.get(" ".join(match[1].lower().split()))
    value = match[2].strip(" \t*")
    return (name, value) if name and value else None


def _goes_on(value: str, line: str, name: str, raw: str) -> bool:
    """Whether a header goes on in the next line: folded, or a list of people that is not over."""
    if _LINE.match(raw) and name != "to":
        return False
    if name in ("to", "cc", "other"):
        return (
            value.endswith((",", ";"))
            or raw[:1] in " \t"
            or bool(re.match(r"<?\S+@\S+>?[,;]?$", line))
        )
    if name == "from":
        return "@" not in value and bool(re.match(r"[<\[(]?(?:mailto:)?\S+@\S+$", line))
    return raw[:1] in " \t" and len(value) >= 50
