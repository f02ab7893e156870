"""The text of a PDF: a posting or an invitation that came as a document.

Only text is read, never a form, a script or a link that would be opened. A scan is a picture, of
which there is no text to read.
"""

from __future__ import annotations

import io
import logging
import re

from goanyway.domain.message import Channel, Message, Part
from goanyway.errors import UnreadableInput
from goanyway.interchange.decoding import TEXT_LIMIT, clean, cut

SIZE_LIMIT = 20_000_000
"""The most bytes of a document."""

PAGE_LIMIT = 30
"""The most pages that are read."""

_HYPHENATED = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_A-Z])")
"""A word that was broken at the end of a line."""

_COPY_IT = "Open it, copy its text into a file and give that."


def read_pdf(data: bytes, name: str) -> Message:
    """The document's text as one part.

    Raises:
        UnreadableInput: it is too large, damaged, locked by a password, or holds no text.
    """
    if len(data) > SIZE_LIMIT:
        raise UnreadableInput(
            f"{name}: this PDF is larger than {SIZE_LIMIT // 1_000_000} MB.\n{_COPY_IT}"
        )
    pages, troubles = _pages(data, name)
    text, too_long = cut(_HYPHENATED.sub("", clean("\n\n".join(pages))).strip(), "The PDF")
    if not text:
        raise UnreadableInput(
            f"{name}: this PDF holds no text; it is probably a scan.\nType its text into a file."
        )
    return Message(name, Channel.LETTER, (Part("body", text),), troubles=troubles + too_long)


def _pages(data: bytes, name: str) -> tuple[list[str], tuple[str, ...]]:
    """The text of each page, as far as the limits go, and what is left unread."""
    import pypdf  # slow to import

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would log pieces of the document
    pages: list[str] = []
    troubles: tuple[str, ...] = ()
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableInput(f"{name}: this PDF is locked by a password.\n{_COPY_IT}")
        for number, page in enumerate(reader.pages):
            if number == PAGE_LIMIT or sum(map(len, pages)) > TEXT_LIMIT:
                troubles = (f"Only the first {number} pages of the PDF were read.",)
                break
            pages.append(page.extract_text())
    except UnreadableInput:
        raise
    except Exception as error:  # a damaged PDF raises nearly anything
        if not any(page.strip() for page in pages):
            raise UnreadableInput(
                f"{name}: this PDF is damaged or in a form that is not read.\n{_COPY_IT}"
            ) from error
        troubles = (f"The PDF is damaged: only its first {len(pages)} pages were read.",)
    return pages, troubles
