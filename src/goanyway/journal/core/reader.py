"""Which goanyway read a message, and what another one has read: asked without reading anything."""

from __future__ import annotations

from typing import TypeVar

from django.db.models import QuerySet

from goanyway import __version__
from goanyway.journal.core.access import records
from goanyway.journal.models import KeptMessage, Posting, User
from goanyway.language import spoken

READER = f"{__version__} "
"""How a reader's name begins: which goanyway it is, since another may read otherwise.

The language in which it explains itself follows.
"""

AnyKept = TypeVar("AnyKept", KeptMessage, Posting)


def reader() -> str:
    """The name of this goanyway, reading in the language that is spoken."""
    return f"{READER}{spoken()}"


def read_by_another(user: User, kind: type[AnyKept]) -> QuerySet[AnyKept]:
    """The messages, or the postings, that another goanyway read."""
    rows = records(user, kind).exclude(reader__startswith=READER)
    return rows.select_related("content", "opportunity")


def is_any_read_by_another(user: User) -> bool:
    """Whether there is work for `intake.rereading`."""
    return read_by_another(user, KeptMessage).exists() or read_by_another(user, Posting).exists()
