"""A draft arrives in a mail program as it was written."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from goanyway.interchange.outputs.mail_draft import as_eml, as_mailto

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=200)
BODIES = st.lists(TEXTS, max_size=5).map("\n".join)


@given(subject=TEXTS, body=BODIES)
def test_a_file_holds_the_draft(subject: str, body: str) -> None:
    mail = message_from_bytes(as_eml("d.cho@brightwater.example", subject, body), policy=default)
    assert mail["X-Unsent"] == "1"
    assert mail["To"] == "d.cho@brightwater.example"
    assert " ".join(str(mail["Subject"]).split()) == " ".join(subject.split())
    read = mail.get_content().replace("\r\n", "\n")
    assert read.rstrip("\n") == body.rstrip("\n")


def test_a_header_cannot_be_slipped_in() -> None:
    mail = message_from_bytes(as_eml("a@b.example\nBcc: x@y.example", "s\r\nBcc: x", "t"))
    assert mail["Bcc"] is None


@given(subject=TEXTS, body=BODIES)
def test_a_link_holds_the_draft(subject: str, body: str) -> None:
    link = urlsplit(as_mailto("d.cho@brightwater.example", subject, body))
    assert unquote(link.path) == "d.cho@brightwater.example"
    given = parse_qs(link.query, keep_blank_values=True)
    assert given["subject"] == [" ".join(subject.split())]
    assert given["body"][0].replace("\r\n", "\n") == body
