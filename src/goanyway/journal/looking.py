"""A message as it came in, read and screened again as things are now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from goanyway.advising import screened
from goanyway.domain.corrections import corrected, parse_correction
from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.domain.screening import Screening
from goanyway.interchange import read_message
from goanyway.journal.access import record
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
    read = read_message(bytes(kept.content.data), kept.name)
    job, interview = kept.opportunity, kept.interview
    texts = [*job.corrections, *(interview.corrections if interview is not None else ())]
    said_on = (kept.sent_at or kept.taken_in_at).astimezone(now.tzinfo)
    facts = corrected(read_facts(read, said_on.date()), map(parse_correction, texts))
    return Looked(kept, read, facts, screened(read, country=country))
