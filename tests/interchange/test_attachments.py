"""Documents that come with a mail are read with it; of the rest is known what it is."""

from __future__ import annotations

import base64
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.message import Message, UnreadKind, UnreadPart
from goanyway.interchange import read_message
from goanyway.interchange.messages.attachments import Allowance, Attachment, read_attachment
from goanyway.interchange.messages.hypertext import Seen

OCTETS = "application/octet-stream"
RTF = (
    rb"{\rtf1\ansi{\fonttbl\f0 Arial;}\f0\pard Dear Sam,\par "
    rb"Bring your license, caf\'e9 included.\par}"
)
NOTE = "Please see the file, which I send as promised on 4 November."


def archive(**members: bytes) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as written:
        for name, data in members.items():
            written.writestr(name.replace("__", "."), data)
    return file.getvalue()


DOCX = archive(
    **{
        "word/document.xml": b"<w:document><w:p><w:r><w:t>Dear Sam,</w:t></w:r></w:p><w:p><w:r>"
        b"<w:t>Bring your license &amp; shoes.</w:t></w:r></w:p></w:document>"
    }
)
ODT = archive(
    **{
        "content.xml": b"<office:text><text:p>Dear Sam,</text:p><text:p>Bring your "
        b"<text:span>license</text:span>.</text:p></office:text>"
    }
)


def mail(name: str, data: bytes, kind: str = OCTETS, note: str = NOTE) -> Message:
    encoded = base64.encodebytes(data).decode()
    return read_message(
        f"From: Kim <kim@firm.example>\nTo: Sam <sam@inbox.example>\nSubject: Interview\n"
        f"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        f"Content-Type: text/plain\n\n{note}\n--b\nContent-Type: {kind}\n"
        f'Content-Disposition: attachment; filename="{name}"\n'
        f"Content-Transfer-Encoding: base64\n\n{encoded}\n--b--\n".encode(),
        "mail.eml",
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("letter.rtf", RTF),
        ("letter.docx", DOCX),
        ("letter.odt", ODT),
        ("letter.txt", b"Dear Sam,\nBring your license."),
        ("letter.html", b"<p>Dear Sam,</p><p>Bring your license.</p>"),
    ],
)
def test_an_attached_document_is_read(name: str, data: bytes) -> None:
    message = mail(name, data)
    assert "Bring your license" in message.text_of("document-1")
    assert message.text_of("body") == NOTE
    assert not message.unread


def test_a_document_that_a_bare_note_sends_along_is_what_the_mail_says() -> None:
    message = mail("letter.rtf", RTF, note="See attached.")
    assert message.text_of("body").startswith("See attached.")
    assert "café included" in message.text_of("body")


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("Setup.EXE", b"MZ", UnreadKind.PROGRAM),
        ("offer.pdf.lnk", b"L", UnreadKind.PROGRAM),
        ("offer.pdf.lnk.zip", archive(x=b"1"), UnreadKind.PROGRAM),
        ("offer.exe.rar", b"Rar!", UnreadKind.PROGRAM),
        ("docs.zip", archive(run__js=b"1"), UnreadKind.PROGRAM),
        ("docs.zip", archive(photo__png=b"1"), UnreadKind.ARCHIVE),
        ("scan.pdf", b"%PDF-1.4 and no more", UnreadKind.DOCUMENT),
        ("sheet.xlsx", archive(**{"xl/workbook.xml": b"<x/>"}), UnreadKind.ARCHIVE),
        ("torn.docx", b"PK\x03\x04 torn", UnreadKind.ARCHIVE),
        ("smime.p7m", b"0", UnreadKind.ENCRYPTED),
        ("memo.m4a", b"0", UnreadKind.DOCUMENT),
    ],
)
def test_what_holds_no_words_to_read_is_named(name: str, data: bytes, kind: UnreadKind) -> None:
    assert mail(name, data).unread == (UnreadPart(name.lower(), kind),)


def test_an_archive_that_only_a_password_opens_is_told_apart() -> None:
    data = bytearray(archive(offer__doc=b"1"))
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1  # the bit that says: encrypted
    assert mail("offer.zip", bytes(data)).unread[0].kind is UnreadKind.LOCKED


def test_a_coding_task_of_many_source_files_is_no_program() -> None:
    sources = {f"src/part{number}.js": b"1" for number in range(8)} | {"run.sh": b"1"}
    assert mail("task.zip", archive(**sources)).unread[0].kind is UnreadKind.ARCHIVE


@pytest.mark.parametrize(
    ("name", "kind"),
    [("signature.asc", "application/pgp-signature"), ("smime.p7s", OCTETS), ("kim.vcf", OCTETS)],
)
def test_signatures_and_visiting_cards_are_not_missed(name: str, kind: str) -> None:
    assert not mail(name, b"x", kind).unread


def test_the_other_forms_of_a_text_are_not_missed() -> None:
    message = read_message(
        b"Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\n"
        b"Content-Type: text/plain\n\nSee you on Monday.\n--b\n"
        b"Content-Type: text/x-amp-html\n\n<p>See you on Monday.</p>\n--b--\n",
        "mail.eml",
    )
    assert not message.unread


def test_only_the_first_documents_are_read() -> None:
    parts = "".join(
        f"--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename={number}.txt"
        f"\n\n{number}\n"
        for number in range(8)
    )
    message = read_message(
        f"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n".encode(), "m.eml"
    )
    assert [each.name for each in message.unread] == ["5.txt", "6.txt", "7.txt"]


@pytest.mark.parametrize("tag", ["<", "<w:br "])
def test_tags_that_are_never_closed_are_read_in_one_pass(tag: str) -> None:
    """Were each looked for to the end of the document, this would take minutes."""
    markup = f"<w:t>Dear Sam,</w:t>{tag * 150_000}"
    message = mail("letter.docx", archive(**{"word/document.xml": markup.encode()}))
    assert message.text_of("document-1").startswith("Dear Sam,")


def test_a_program_behind_any_number_of_documents_is_still_told_apart() -> None:
    parts = "".join(
        f"--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename={name}\n\nx\n"
        for name in (*(f"{number}.txt" for number in range(8)), "setup.exe")
    )
    message = read_message(
        f"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n".encode(), "m.eml"
    )
    assert message.unread[-1] == UnreadPart("setup.exe", UnreadKind.PROGRAM)


@given(
    st.sampled_from(["a.rtf", "a.docx", "a.odt", "a.zip", "a.txt", "a.html", "a"]),
    st.one_of(
        st.binary(max_size=300),
        st.binary(max_size=60).map(lambda data: RTF + data),
        st.tuples(st.integers(0, 600), st.binary(max_size=9)).map(
            lambda each: DOCX[: each[0]] + each[1] + DOCX[each[0] + 9 :]
        ),
    ),
)
def test_no_file_is_a_failure(name: str, data: bytes) -> None:
    read = read_attachment(Attachment(name, OCTETS, "", lambda: data), Allowance())
    assert read is None or isinstance(read, Seen | UnreadPart)
