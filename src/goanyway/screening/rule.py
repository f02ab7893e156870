"""A sign as a rule: what it is, how strong, where it was learned, and the words that say it."""

from __future__ import annotations

from dataclasses import dataclass

from goanyway.domain.screening import Family, Strength
from goanyway.screening.request_patterns import Wording


@dataclass(frozen=True, slots=True)
class Rule:
    """A sign that a message or its sender can show.

    Attributes:
        name: short, the same everywhere.
        reason: one sentence for the user.
        look_alike: the honest message that comes nearest to it.
        sources: keys of `goanyway.evidence.frauds.FRAUD_SOURCES`.
        wordings: the words that say it; none where it is not said but seen.
    """

    name: str
    family: Family
    strength: Strength
    reason: str
    look_alike: str
    sources: tuple[str, ...]
    wordings: tuple[Wording, ...] = ()
