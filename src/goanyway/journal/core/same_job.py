"""What several messages say of one interview, put together: a text and its invite fill gaps.

A pasted text names the pay and whom you will meet, the calendar file beside it the end and the way
to take part. Each says the rest of what the other leaves out; where both say something, the message
that is looked at counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace

from goanyway.domain.facts import Facts, Kind
from goanyway.journal.core.messages import is_stopped
from goanyway.journal.core.understanding import facts_of
from goanyway.journal.models import KeptMessage

_OF_ITS_OWN = frozenset(("kind", "said", "competing", "end"))
"""What belongs to one message alone; an end is taken over only where the start is the same."""


def facts_about_the_same(kept: KeptMessage, others: Sequence[KeptMessage]) -> tuple[Facts, ...]:
    """What other invitations to the same interview say, the newest first.

    Args:
        others: of the same job, in the order in which they were sent.
    """
    if kept.interview_id is None or kept.kind != Kind.INVITATION or is_stopped(kept):
        return ()
    return tuple(
        facts_of(each)
        for each in reversed(others)
        if each.interview_id == kept.interview_id
        and each.kind == Kind.INVITATION
        and not is_stopped(each)
    )


def completed(facts: Facts, others: Iterable[Facts]) -> Facts:
    """The facts with what is missing taken from others, the first that say it."""
    for other in others:
        unsettled = {each.field for each in facts.competing}
        missing = {
            each.name: getattr(other, each.name)
            for each in fields(Facts)
            if each.name not in _OF_ITS_OWN | unsettled
            and getattr(facts, each.name) in (None, ())
            and getattr(other, each.name) not in (None, ())
        }
        start, same = facts.start, other.start
        if facts.end is None and other.end and start and same and start.value == same.value:
            missing["end"] = other.end
        facts = replace(facts, **missing)
    return facts
