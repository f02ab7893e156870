"""A message as it is understood: decoded, read, and screened; and a posting, which asks nobody."""

from __future__ import annotations

from dataclasses import dataclass

from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.domain.screening import Screening


@dataclass(frozen=True, slots=True)
class Understanding:
    """What one message is, what it says, and whether it is safe.

    Attributes:
        facts: as read, without your corrections.
    """

    message: Message
    facts: Facts
    screening: Screening


@dataclass(frozen=True, slots=True)
class Advertisement:
    """A posting, and what was read from it.

    Attributes:
        facts: as read, without your corrections.
    """

    message: Message
    facts: Facts
