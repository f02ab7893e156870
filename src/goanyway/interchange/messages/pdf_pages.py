"""The text of a PDF's pages, read in a process of its own: bytes in, a line of JSON for each page.

The library that reads PDFs is not ours, and a document of a few kilobytes can keep it busy for
minutes. Here it has only so much time and memory, and each page leaves the process as soon as it is
read, so that what was read before the end is kept. `goanyway.interchange.messages.pdf` starts it.
"""

from __future__ import annotations

import io
import json
import logging
import sys
from collections.abc import Iterator

PAGE_LIMIT = 30
"""The most pages that are read."""

CHARACTER_LIMIT = 1_000_000
"""The most characters that are read of one document."""

LOCKED, DAMAGED, MORE, END = "locked", "damaged", "more", "end"
"""How the pages end: where none can be read, where one is damaged, at the limits, or well."""


def pages_in(data: bytes) -> Iterator[list[str]]:
    """Each page as its text alone; at the end a word of how they end, behind an empty text."""
    import pypdf  # slow to import

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it would log pieces of the document
    room = CHARACTER_LIMIT
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            yield ["", LOCKED]
            return
        for number, page in enumerate(reader.pages):
            if number == PAGE_LIMIT or room <= 0:
                yield ["", MORE]
                return
            text = page.extract_text()[:room]
            room -= len(text) + 1
            yield [text]
    except Exception:  # noqa: BLE001 (a damaged PDF raises nearly anything)
        yield ["", DAMAGED]
        return
    yield ["", END]


def main() -> None:
    """Read a document from standard input, and write its pages to standard output."""
    for page in pages_in(sys.stdin.buffer.read()):
        sys.stdout.write(json.dumps(page) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
