"""Documents that programs people use have made; what cannot be read is refused."""

from __future__ import annotations

import io
import logging
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.message import Channel
from goanyway.errors import UnreadableInput
from goanyway.interchange import read_message, read_source
from goanyway.interchange.messages.pdf_pages import PAGE_LIMIT, pages_in

DOCUMENTS = Path(__file__).parents[1] / "fixtures" / "documents"
MADE_BY = ("chromium", "libreoffice")


def document(name: str) -> bytes:
    return (DOCUMENTS / f"{name}.pdf").read_bytes()


def blank_pages(count: int) -> bytes:
    writer = pypdf.PdfWriter()
    for _ in range(count):
        writer.add_blank_page(200, 200)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


@pytest.mark.parametrize("program", MADE_BY)
def test_the_words_of_a_document_are_read_in_their_order(program: str) -> None:
    message = read_source(DOCUMENTS / f"posting_{program}.pdf")
    assert message.channel is Channel.LETTER
    text = message.text_of("body")
    places = [
        text.index(words)
        for words in ("Harbour Warden", "£31,200 – £34,850 a year", "Pier House", "28 days")
    ]
    assert places == sorted(places)


@pytest.mark.parametrize("program", MADE_BY)
def test_a_word_broken_at_the_end_of_a_line_is_whole_again(program: str) -> None:
    text = read_message(document(f"posting_{program}"), "posting.pdf").text_of("body")
    assert "Harbour Master" in text


def test_a_document_is_known_by_its_content_not_its_name() -> None:
    message = read_message(document("posting_chromium"), "posting.txt")
    assert "Port of Skerrymouth" in message.text_of("body")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"%PDF-1.7 and nothing more", "damaged"),
        (document("posting_chromium")[:900], "damaged"),
        (document("locked"), "password"),
        (blank_pages(1), "scan"),
        (b"%PDF-1.7" + bytes(20_000_001), "larger than 20 MB"),
    ],
)
def test_what_holds_no_readable_text_is_refused_with_the_mend(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableInput, match=why) as refusal:
        read_message(data, "posting.pdf")
    assert "text" in str(refusal.value).splitlines()[-1]


def test_of_a_long_document_the_first_pages_are_read_and_the_user_is_told() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(document("posting_libreoffice")))
    writer.append(io.BytesIO(blank_pages(PAGE_LIMIT)))
    stream = io.BytesIO()
    writer.write(stream)
    message = read_message(stream.getvalue(), "posting.pdf")
    assert message.troubles == (f"We read only the first {PAGE_LIMIT} pages of the PDF.",)


@given(st.integers(0, 20_000), st.binary(min_size=1, max_size=40))
def test_a_damaged_document_is_read_or_refused_and_logs_nothing(at: int, damage: bytes) -> None:
    data = document("posting_libreoffice")
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    logging.getLogger().addHandler(handler)
    try:
        *pages, ending = pages_in(data[:at] + damage + data[at + len(damage) :])
    finally:
        logging.getLogger().removeHandler(handler)
    assert all(len(page) == 1 for page in pages)
    assert len(ending) == 2
    assert heard.getvalue() == ""
