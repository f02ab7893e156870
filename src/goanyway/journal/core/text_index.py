"""What messages and postings say, kept as it is read and found by its words.

SQLite answers by its FTS5 and PostgreSQL by its text search; both hold texts without case, accents
and punctuation, and a word is found by how it begins.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db import DatabaseError, connection
from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

from goanyway.domain.message import Message
from goanyway.interchange import read_message
from goanyway.journal.core.record_values import storable_value
from goanyway.journal.models import Content, KeptMessage, Posting, ReadableText, User
from goanyway.journal.name_keys import comparable

LONGEST = 200_000
"""So many characters of a text are kept; PostgreSQL indexes no more than a megabyte of words."""

_SQLITE = "SELECT rowid FROM journal_textindex WHERE journal_textindex MATCH %s"
_POSTGRESQL = (
    "SELECT id FROM journal_readabletext "
    "WHERE to_tsvector('simple', compared) @@ to_tsquery('simple', %s)"
)


def keep_text(content: Content, message: Message) -> None:
    """Keep what a message says, to be found by it; what is kept already stays."""
    if ReadableText.objects.filter(content=content).exists():
        return
    shown = str(storable_value(_shown(message)))
    ReadableText.objects.create(
        owner_id=content.owner_id, content=content, shown=shown, compared=comparable(shown)
    )


def keep_missing_texts(owner: User) -> None:
    """Keep the texts of messages and postings that have none: an export holds none."""
    for kind in (KeptMessage, Posting):
        rows = kind._base_manager.filter(owner=owner, content__readable=None)
        for row in rows.select_related("content").iterator(chunk_size=50):
            keep_text(row.content, read_message(bytes(row.content.data), row.name))


def with_words(owner: User, words: Sequence[str]) -> QuerySet[ReadableText]:
    """The owner's texts in which each of these words is begun.

    Args:
        words: in comparable form (`name_keys.comparable`), at least one.
    """
    if connection.vendor == "sqlite":
        matching = RawSQL(_SQLITE, (" AND ".join(f'"{word}"*' for word in words),))  # noqa: S611 - a parameter
    else:
        matching = RawSQL(_POSTGRESQL, (" & ".join(f"'{word}':*" for word in words),))  # noqa: S611
    return ReadableText.objects.filter(owner=owner, pk__in=matching)


def forget_removed_words() -> None:
    """Make the index anew from the texts that are there: what was removed leaves no trace in it."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO journal_textindex(journal_textindex) VALUES('rebuild')")


def words_are_indexed() -> bool:
    """Whether the index says what the texts say; PostgreSQL sees to its own.

    SQLite only tells who may write; where nobody may, nothing is known to be wrong.
    """
    if connection.vendor != "sqlite" or getattr(connection, "only_read", False):
        return True
    try:
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO journal_textindex(journal_textindex, rank) "
                "VALUES('integrity-check', 1)"
            )
    except DatabaseError:
        return False
    return True


def _shown(message: Message) -> str:
    """The readable text on one line: who wrote, about what, and the words."""
    sender = message.sender
    head = (message.text_of("subject"), *((sender.name, sender.email) if sender else ()))
    bodies = (part.text for part in message.parts if part.name != "subject")
    return " · ".join(_lines((*head, *bodies)))[:LONGEST]


def _lines(parts: Iterable[str]) -> Iterable[str]:
    return (" ".join(part.split()) for part in parts if part.strip())
