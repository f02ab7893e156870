"""The messages of an opportunity, and which of them the screen stopped."""

from __future__ import annotations

from goanyway.domain.screening import Safety
from goanyway.journal.core.access import records
from goanyway.journal.models import KeptMessage, Opportunity


def messages_of(job: Opportunity) -> list[KeptMessage]:
    """The messages of an opportunity, in the order in which they were sent."""
    found = records(job.owner, KeptMessage).filter(opportunity=job)
    return sorted(
        found, key=lambda each: (each.sent_at or each.taken_in_at, each.message_id, each.subject)
    )


def is_stopped(message: KeptMessage) -> bool:
    """Whether the screen said not to reply, and you did not say that it is genuine."""
    return message.safety == Safety.DO_NOT_REPLY and not message.trusted
