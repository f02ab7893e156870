"""Messages that an earlier goanyway read, read and screened anew; then their interviews follow.

It is done in the background of the first use after an upgrade, a few messages at a time, each
against the day it came. What a message says by its new reading is no change of yours: only an
interview or a name that becomes another one, or an offer, is a change set, and can be undone.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from goanyway.domain.facts import Kind
from goanyway.domain.understanding import Understanding
from goanyway.interchange.outputs.facts_json import facts_as_json
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.core.messages import is_stopped
from goanyway.journal.core.moments import in_utc
from goanyway.journal.core.reader import read_by_another, reader
from goanyway.journal.core.text_index import keep_text
from goanyway.journal.core.understanding import (
    derived_from,
    facts_of,
    message_of,
    understanding,
)
from goanyway.journal.intake.appointments import Appointment, appointment_from_json, appointments_of
from goanyway.journal.intake.later_offers import keep_later_offers
from goanyway.journal.intake.renewal import bring_up_to_date
from goanyway.journal.keeping.firms import known_firms
from goanyway.journal.models import KeptMessage, Opportunity, Posting, User

AT_ONCE = 20
"""So many messages take about half a second."""


def read_anew(user: User, *, now: datetime, at_most: int = AT_ONCE) -> Done[int]:
    """Read some of the messages and postings that another goanyway read.

    Returns:
        How many there were; when it is 0, all are read by this one.
    """
    messages = list(read_by_another(user, KeptMessage)[:at_most])
    postings = list(read_by_another(user, Posting)[: at_most - len(messages)])
    if not messages and not postings:
        return Done(0)
    firms = known_firms(user)
    understood = {each.pk: understanding(each, firms=firms) for each in messages}
    facts = {each.pk: facts_of(each) for each in postings}
    with change(user, "intake.read_anew", now) as changes:
        jobs: dict[int, Opportunity] = {}
        offering: dict[int, list[KeptMessage]] = {}
        for message in messages:
            offered = _offers(message)
            keep_text(message.content, understood[message.pk].message)
            if _reads_otherwise(changes, message, understood[message.pk]):
                jobs[message.opportunity_id] = message.opportunity
            if _offers(message) and not offered:
                jobs[message.opportunity_id] = message.opportunity
                message.refresh_from_db()
                offering.setdefault(message.opportunity_id, []).append(message)
        for posting in postings:
            keep_text(posting.content, message_of(posting))
            written = facts_as_json(facts[posting.pk])
            if written != posting.facts:
                jobs[posting.opportunity_id] = posting.opportunity
            rows = Posting.objects.filter(pk=posting.pk)
            rows.update(facts=written, reader=reader())
        for job in jobs.values():
            job.refresh_from_db()
            about = [each.handle for each in messages if each.opportunity_id == job.pk]
            bring_up_to_date(changes, job, about, today=now.date())
            keep_later_offers(changes, job, offering.get(job.pk, ()), now)
    return changes.done(len(messages) + len(postings))


def _offers(message: KeptMessage) -> bool:
    """Whether it makes an offer that counts."""
    return Kind(message.kind).is_offer and not is_stopped(message)


def _reads_otherwise(changes: Changes, kept: KeptMessage, new: Understanding) -> bool:
    """Keep the new reading, and say whether it says anything else than the one before.

    What you said of the message when it came in stays: its kind, and which interview it is about.
    """
    derived = derived_from(new)
    kind = new.facts.kind.value
    yours = kept.facts.get("kind") != kept.kind
    if yours:
        kind = Kind(kept.kind)
    appointments = _with_your_word(kept, new, kind)
    otherwise = derived["facts"] != kept.facts or new.screening.safety != kept.safety
    KeptMessage.objects.filter(pk=kept.pk).update(**derived)
    changes.edit(
        kept,
        kind=kind,
        safety=new.screening.safety,
        appointments=[each.as_json() for each in appointments],
    )
    return otherwise


def _with_your_word(kept: KeptMessage, new: Understanding, kind: Kind) -> list[Appointment]:
    facts = replace(new.facts, kind=replace(new.facts.kind, value=kind))
    said_at = in_utc(kept.sent_at or kept.taken_in_at)
    says = list(appointments_of(new.message, facts, said_at))
    before = [appointment_from_json(each) for each in kept.appointments[:1]]
    if says and before:
        first = before[0]
        says[0] = replace(
            says[0],
            same_as=first.same_as,
            moves=says[0].moves or bool(first.same_as),
            further=says[0].further or first.further,
        )
    return says
