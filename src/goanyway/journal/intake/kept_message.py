"""A message as it came in, read and screened again as things are now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from goanyway.advising import screened
from goanyway.domain.corrections import corrected, parse_correction
from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.domain.screening import Firm, Screening
from goanyway.interchange import read_message
from goanyway.journal.core.access import record
from goanyway.journal.keeping.firms import known_firms
from goanyway.journal.models import KeptMessage, User
from goanyway.reading import read_facts


@dataclass(frozen=True, slots=True)
class Looked:
    """A message that is kept, decoded, with what it says and whether it is safe.

    Attributes:
        facts: with what you corrected.
    """

    kept: KeptMessage
    message: Message
    facts: Facts
    screening: Screening


def look(user: User, message: str, *, country: str | None = None, now: datetime) -> Looked:
    """Look at a message.

    Args:
        country: where you are, as an ISO 3166 code, to be told whom to report to.

    Raises:
        UnknownId: you have no such message.
    """
    kept = record(user, KeptMessage, message)
    said_on = (kept.sent_at or kept.taken_in_at).astimezone(now.tzinfo).date()
    data = bytes(kept.content.data)
    read, facts, screening = _as_it_stands(data, kept.name, said_on, country, known_firms())
    job, interview = kept.opportunity, kept.interview
    texts = [*job.corrections, *(interview.corrections if interview is not None else ())]
    return Looked(kept, read, corrected(facts, map(parse_correction, texts)), screening)


@lru_cache(maxsize=20)
def _as_it_stands(
    data: bytes, name: str, said_on: date, country: str | None, firms: tuple[Firm, ...]
) -> tuple[Message, Facts, Screening]:
    """A message without what you corrected; a page that is shown again need not read it anew."""
    read = read_message(data, name)
    return read, read_facts(read, said_on), screened(read, firms=firms, country=country)
