"""The clock of this machine, by which backups are dated; what a command counts from is not."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)
