"""A message as it came in, with what it says and whether it is safe."""

from __future__ import annotations

from dataclasses import dataclass

from goanyway.domain.corrections import corrected, parse_correction
from goanyway.domain.facts import Facts
from goanyway.domain.message import Message
from goanyway.domain.screening import Screening
from goanyway.journal.core.access import record
from goanyway.journal.core.messages import messages_of
from goanyway.journal.core.same_job import completed, facts_about_the_same
from goanyway.journal.core.same_sender import with_what_the_sender_did
from goanyway.journal.core.understanding import understanding
from goanyway.journal.keeping.firms import known_firms
from goanyway.journal.models import KeptMessage, User


@dataclass(frozen=True, slots=True)
class Looked:
    """A message that is kept, decoded, with what it says and whether it is safe.

    Attributes:
        facts: with what you corrected.
        completed: the same, with what other messages about the same interview say beside.
    """

    kept: KeptMessage
    message: Message
    facts: Facts
    completed: Facts
    screening: Screening


def look(user: User, message: str, *, country: str | None = None) -> Looked:
    """Look at a message.

    Args:
        country: where you are, as an ISO 3166 code, to be told whom to report to.

    Raises:
        UnknownId: you have no such message.
    """
    kept = record(user, KeptMessage, message)
    understood = understanding(kept, firms=known_firms(user), country=country)
    job, interview = kept.opportunity, kept.interview
    texts = [*job.corrections, *(interview.corrections if interview is not None else ())]
    if kept.kind != understood.facts.kind.value:
        texts.insert(0, f"kind={kept.kind}")
    facts = corrected(understood.facts, map(parse_correction, texts))
    others = [each for each in messages_of(job) if each.pk != kept.pk]
    return Looked(
        kept,
        understood.message,
        facts,
        completed(facts, facts_about_the_same(kept, others)),
        with_what_the_sender_did(understood.screening, kept),
    )
