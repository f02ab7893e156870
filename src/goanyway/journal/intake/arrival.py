"""A document as it comes in: read and screened, with what it says of appointments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from goanyway.advising.understanding import understand
from goanyway.domain.corrections import Correction, corrected, parse_correction
from goanyway.domain.facts import Facts, Kind
from goanyway.domain.message import Message
from goanyway.domain.screening import Firm, Safety, Screening
from goanyway.domain.understanding import Understanding
from goanyway.interchange import read_message
from goanyway.journal.core.document import Document
from goanyway.journal.core.moments import in_utc
from goanyway.journal.intake.appointments import Appointment, appointments_of
from goanyway.journal.intake.matching import Clues, clues_of


@dataclass(frozen=True, slots=True)
class Arrival:
    """A document, read and screened; the facts as read, and with your corrections."""

    document: Document
    understanding: Understanding
    corrected: Facts
    corrections: tuple[Correction, ...]
    texts: tuple[str, ...]
    appointments: tuple[Appointment, ...]
    clues: Clues
    sent: datetime | None
    read_on: date

    @property
    def message(self) -> Message:
        """The document, decoded."""
        return self.understanding.message

    @property
    def screening(self) -> Screening:
        """Whether it is safe."""
        return self.understanding.screening

    @property
    def is_posting(self) -> bool:
        """Whether it is an advertisement rather than a message to you."""
        return self.corrected.kind.value is Kind.POSTING

    @property
    def stops(self) -> bool:
        """Whether it should get no reply."""
        return self.screening.safety is Safety.DO_NOT_REPLY


def read_document(
    document: Document,
    corrections: Sequence[str],
    now: datetime,
    *,
    firms: Sequence[Firm] = (),
) -> Arrival:
    """Read and screen it.

    Args:
        corrections: what was read wrongly ("start=2026-11-12 13:30").
        now: the day and the moment that a document without a date counts from.
        firms: those that you looked up.

    Raises:
        UnreadableInput: it cannot be read.
        InputError: a correction cannot be read.
    """
    parsed = tuple(parse_correction(each) for each in corrections)
    message = read_message(document.data, document.name)
    understood = understand(message, now.date(), firms=firms)
    yours = corrected(understood.facts, parsed)
    stamps = [each.stamp for each in message.events if each.stamp]
    sent = message.sent or max(stamps, key=in_utc, default=None)
    return Arrival(
        document=document,
        understanding=understood,
        corrected=yours,
        corrections=parsed,
        texts=tuple(corrections),
        appointments=appointments_of(
            message, replace(understood.facts, kind=yours.kind), in_utc(sent or now)
        ),
        clues=clues_of(message, yours),
        sent=in_utc(sent) if sent else None,
        read_on=now.date(),
    )


def as_it_was_read(read: Arrival, facts: Facts) -> Arrival:
    """What comes in again, with the facts that were read when it first came.

    Args:
        facts: as they are kept, without your corrections.
    """
    understood = replace(read.understanding, facts=facts)
    return replace(read, understanding=understood, corrected=corrected(facts, read.corrections))
