"""Many messages from one place: an mbox, a folder of files, a Maildir. One at a time in memory."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from goanyway.domain.message import Message
from goanyway.errors import UnreadableInput
from goanyway.interchange.messages.format_detection import read_message, read_source
from goanyway.interchange.messages.mbox import is_mbox, messages_in_mbox

ENDINGS = frozenset(".eml .mbox .mbx .ics .ical .txt .html .htm .mht .mhtml .json .pdf".split())
"""The endings of files that are read in a folder; in a Maildir files have none."""


def read_messages(
    source: str | Path, on_refusal: Callable[[UnreadableInput], None] | None = None
) -> Iterator[Message]:
    """Every message in an mbox, in a folder and its folders by name, or in one file.

    Args:
        source: the path.
        on_refusal: called with what cannot be read, which is then left out; without it the first
            such message ends the reading.

    Raises:
        UnreadableInput: the source is missing, or a message cannot be read.
    """
    path = Path(source)
    for file in files_in(path) if path.is_dir() else iter((path,)):
        try:
            if is_mbox(file):
                yield from _in_mbox(file, on_refusal)
            else:
                yield read_source(file)
        except UnreadableInput as error:
            if on_refusal is None:
                raise
            on_refusal(error)


def _in_mbox(path: Path, on_refusal: Callable[[UnreadableInput], None] | None) -> Iterator[Message]:
    with path.open("rb") as stream:
        for number, data in enumerate(messages_in_mbox(stream), start=1):
            try:
                yield read_message(data, f"{path}, message {number}")
            except UnreadableInput as error:
                if on_refusal is None:
                    raise
                on_refusal(error)


def files_in(folder: Path, endings: Collection[str] = ENDINGS) -> Iterator[Path]:
    """The files to read, by name; hidden ones and those of other kinds are passed over."""
    for each in sorted(folder.iterdir()):
        if each.name.startswith(".") or each.is_symlink():
            continue
        if each.is_dir():
            yield from files_in(each, endings)
        elif each.suffix.lower() in endings or folder.name in ("cur", "new"):
            yield each
