"""Something as it came in, before it is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes, and the name of the file that they came in, for messages to the user."""

    data: bytes
    name: str
