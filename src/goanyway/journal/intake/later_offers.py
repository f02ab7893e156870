"""The offer of a message that turns out to make one only after it came in.

A newer goanyway may find an offer where an earlier one found none, and you may trust a message that
the screen had stopped. Its offer is then kept as it would have been at first, unless one is noted
in that job already: what you noted goes before what a message says.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from goanyway.domain.facts import Kind
from goanyway.journal.core.changes import Changes
from goanyway.journal.core.messages import is_stopped, messages_of
from goanyway.journal.core.moments import in_utc
from goanyway.journal.core.understanding import facts_of
from goanyway.journal.keeping.follow_ups import settle_all
from goanyway.journal.keeping.offers import keep_terms
from goanyway.journal.models import FollowUpKind, FollowUpState, KeptMessage, Offer, Opportunity


def keep_later_offers(
    changes: Changes, job: Opportunity, messages: Iterable[KeptMessage], now: datetime
) -> list[Offer]:
    """Keep what these messages of a job offer, the oldest first, so that the newest terms count.

    Args:
        messages: that were no offers until now, or were stopped.
    """
    # An offer in the bin counts as noted: you threw it away.
    noted = set(Offer._base_manager.filter(opportunity=job).values_list("kind", flat=True))
    kept = []
    for message in sorted(messages, key=lambda each: each.sent_at or each.taken_in_at):
        kind = Kind(message.kind)
        if not kind.is_offer or is_stopped(message) or str(kind) in noted:
            continue
        facts = facts_of(message)
        facts = replace(facts, kind=replace(facts.kind, value=kind))
        came = in_utc(message.sent_at or message.taken_in_at).astimezone(now.tzinfo)
        offer = keep_terms(changes, job, facts, came.date(), now)
        if offer is not None:
            kept.append(offer)
    if kept and not any(map(_asks_for_an_answer, messages_of(job))):
        # The answer that such a message asked for is now owed to the offer.
        settle_all(changes, job, (FollowUpKind.ANSWER,), FollowUpState.NOT_NEEDED, now)
    return kept


def _asks_for_an_answer(message: KeptMessage) -> bool:
    is_other = not (Kind(message.kind).is_offer or is_stopped(message))
    return is_other and facts_of(message).reply_by is not None
