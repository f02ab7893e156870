"""A document as it comes in: read and screened, with what it says of appointments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from goanyway.advising import screened
from goanyway.domain.corrections import Correction, corrected, parse_correction
from goanyway.domain.facts import Facts, Kind
from goanyway.domain.message import Message
from goanyway.domain.screening import Safety, Screening
from goanyway.interchange import read_message
from goanyway.journal.core.document import Document
from goanyway.journal.core.moments import in_utc
from goanyway.journal.intake.appointments import Appointment, appointments_of
from goanyway.journal.intake.matching import Clues, clues_of
from goanyway.journal.keeping.firms import known_firms
from goanyway.reading import read_facts


@dataclass(frozen=True, slots=True)
class Arrival:
    """A document, read and screened; the facts as read, and with your corrections."""

    document: Document
    message: Message
    facts: Facts
    corrected: Facts
    corrections: tuple[Correction, ...]
    texts: tuple[str, ...]
    screening: Screening
    appointments: tuple[Appointment, ...]
    clues: Clues
    sent: datetime | None

    @property
    def is_posting(self) -> bool:
        """Whether it is an advertisement rather than a message to you."""
        return self.corrected.kind.value is Kind.POSTING

    @property
    def stops(self) -> bool:
        """Whether it should get no reply."""
        return self.screening.safety is Safety.DO_NOT_REPLY


def read_document(document: Document, corrections: Sequence[str], now: datetime) -> Arrival:
    """Read and screen it.

    Args:
        corrections: what was read wrongly ("start=2026-11-12 13:30").
        now: the day and the moment that a document without a date counts from.

    Raises:
        UnreadableInput: it cannot be read.
        InputError: a correction cannot be read.
    """
    parsed = tuple(parse_correction(each) for each in corrections)
    message = read_message(document.data, document.name)
    facts = read_facts(message, now.date())
    yours = corrected(facts, parsed)
    stamps = [each.stamp for each in message.events if each.stamp]
    sent = message.sent or max(stamps, key=in_utc, default=None)
    return Arrival(
        document=document,
        message=message,
        facts=facts,
        corrected=yours,
        corrections=parsed,
        texts=tuple(corrections),
        screening=screened(message, firms=known_firms()),
        appointments=appointments_of(message, replace(facts, kind=yours.kind), in_utc(sent or now)),
        clues=clues_of(message, yours),
        sent=in_utc(sent) if sent else None,
    )
