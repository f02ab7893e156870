"""How much one intake may put into the journal: all that it keeps, taken together.

A chat that a messenger exported, a mailbox or a posting is kept as it came, byte by byte, though
only the beginning of a long one is read. Without an end to the total, a folder of exports would
fill the disk, and every backup of the journal after it.
"""

from __future__ import annotations

from collections.abc import Iterable

from goanyway.errors import InputError
from goanyway.interchange.messages.mbox import SIZE_LIMIT
from goanyway.journal.core.document import Document
from goanyway.language import _

LARGEST_TOTAL = SIZE_LIMIT
"""In bytes: as much as the largest single message."""


def within_total(documents: Iterable[Document]) -> list[Document]:
    """The documents, which come one after another, so that no more is ever held than may be kept.

    Raises:
        InputError: together they are more than one intake may keep; nothing of them is kept.
    """
    total = 0
    taken: list[Document] = []
    for each in documents:
        total += len(each.data)
        if total > LARGEST_TOTAL:
            raise InputError(
                _(
                    "{name}: with this, it is more than {most} MB, which is more than is kept at"
                    " once.\n"
                    "Give fewer files at a time; of an exported chat, copy the part that is about"
                    " the job into a file."
                ).format(name=each.name, most=LARGEST_TOTAL // 1_000_000)
            )
        taken.append(each)
    return taken
