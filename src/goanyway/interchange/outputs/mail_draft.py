"""A draft on its way out: as an unsent mail in a file, and as a link that a mail program opens."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

UNSENT = "X-Unsent"
"""The header by which mail programs open a file as a draft."""


def as_eml(to: str, subject: str, body: str) -> bytes:
    """The draft as a mail that was not sent yet; `to` is left out where it is no address."""
    mail = EmailMessage(policy=SMTP)
    mail[UNSENT] = "1"
    if "@" in to:
        mail["To"] = _one_line(to)
    mail["Subject"] = _one_line(subject)
    mail.set_content(body, charset="utf-8")
    return mail.as_bytes()


def as_mailto(to: str, subject: str, body: str) -> str:
    """The draft as a `mailto:` link (RFC 6068)."""
    address = quote(to if "@" in to else "", safe="@")
    lines = body.replace("\r\n", "\n").replace("\n", "\r\n")
    return f"mailto:{address}?subject={quote(_one_line(subject))}&body={quote(lines)}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
