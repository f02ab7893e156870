"""The text of a PDF: a posting or an invitation that came as a document.

Only text is read, never a form, a script or a link that would be opened. A scan is a picture, of
which there is no text to read. The library that does it works in a process with limits of time and
memory; nothing else pays for one.
"""

from __future__ import annotations

import json
import re

from goanyway.domain.message import Channel, Message, Part
from goanyway.errors import UnreadableInput
from goanyway.interchange.decoding import clean, cut
from goanyway.interchange.limited_process import run_limited
from goanyway.interchange.messages.pdf_pages import DAMAGED, LOCKED, MORE

SIZE_LIMIT = 20_000_000
"""The most bytes of a document."""

_HYPHENATED = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_A-Z])")
"""A word that was broken at the end of a line."""

_COPY_IT = "Open it, copy its text into a file and give that."


def read_pdf(data: bytes, name: str) -> Message:
    """The document's text as one part.

    Raises:
        UnreadableInput: it is too large, damaged, locked with a password, holds no text, or takes
            more time or memory than a document may.
    """
    if len(data) > SIZE_LIMIT:
        raise UnreadableInput(
            f"{name}: this PDF is larger than {SIZE_LIMIT // 1_000_000} MB.\n{_COPY_IT}"
        )
    pages, troubles = _pages(data, name)
    text, too_long = cut(_HYPHENATED.sub("", clean("\n\n".join(pages))).strip(), "The PDF")
    if not text:
        raise UnreadableInput(
            f"{name}: there's no text in this PDF. It's probably a scan.\nType its text into "
            "a file."
        )
    return Message(name, Channel.LETTER, (Part("body", text),), troubles=troubles + too_long)


def _pages(data: bytes, name: str) -> tuple[list[str], tuple[str, ...]]:
    """The text of each page, as far as the limits go, and what is left unread."""
    output = run_limited("goanyway.interchange.messages.pdf_pages", data)
    lines = [json.loads(line) for line in output.data.split(b"\n")[:-1]]
    ending = lines.pop()[1] if lines and len(lines[-1]) > 1 else ""
    pages = [text for (text,) in lines]
    if ending == LOCKED:
        raise UnreadableInput(f"{name}: this PDF is locked with a password.\n{_COPY_IT}")
    if ending == MORE:
        return pages, (f"We read only the first {len(pages)} pages of the PDF.",)
    if ending == DAMAGED or not ending:
        problem = (
            "this PDF is damaged or in a form we can't read"
            if ending
            else "reading this PDF takes more time or memory than any posting needs"
        )
        if not any(page.strip() for page in pages):
            raise UnreadableInput(f"{name}: {problem}.\n{_COPY_IT}")
        why = "The PDF is damaged" if ending else "The PDF takes too long to read"
        return pages, (f"{why}. We read only its first {len(pages)} pages.",)
    return pages, ()
