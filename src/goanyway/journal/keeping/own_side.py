"""Your side, figure by figure: what you say on a page goes into the situation that is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from goanyway.domain.situation import Situation
from goanyway.interchange.situation_files.line_editing import Given, with_values
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Done, change
from goanyway.journal.models import KeptSituation, Opportunity, User


def kept_side(user: User, opportunity: str = "") -> KeptSituation | None:
    """The situation that counts for an opportunity: its own, else the one for all.

    Raises:
        UnknownId: you have no such opportunity.
    """
    kept = records(user, KeptSituation)
    general = kept.filter(opportunity=None).first()
    if not opportunity:
        return general
    job = record(user, Opportunity, opportunity)
    return kept.filter(opportunity=job).first() or general


def side(user: User, opportunity: str = "") -> Situation:
    """What you said of your side; an empty situation where you said nothing.

    Raises:
        UnknownId: you have no such opportunity.
        SituationError: what is kept cannot be used any more.
    """
    return as_said(kept_side(user, opportunity))


def as_said(kept: KeptSituation | None) -> Situation:
    """The situation that is kept; an empty one where none is.

    Raises:
        SituationError: what is kept cannot be used any more.
    """
    return read_situation(kept.text, kept.handle) if kept is not None else Situation()


def say(
    user: User,
    values: Mapping[str, Given | None],
    *,
    opportunity: str = "",
    styles: Sequence[str] = (),
    now: datetime,
) -> Done[KeptSituation]:
    """Say figures of your side, of one opportunity or of all that have none of their own.

    The first word on one opportunity begins with what holds for all.

    Args:
        values: by path in the situation file; None takes back what you said.
        styles: of the stages that were taken where you named none.

    Raises:
        UnknownId: you have no such opportunity.
        SituationError: a value is not allowed; the message names it.
    """
    with change(user, "own_side.say", now) as changes:
        job = record(user, Opportunity, opportunity) if opportunity else None
        own = records(user, KeptSituation).filter(opportunity=job).first()
        general = records(user, KeptSituation).filter(opportunity=None).first()
        basis = own or general
        name = own.handle if own is not None else "situation"
        text = with_values(basis.text if basis is not None else "", values, name, styles)
        if own is None:
            own = changes.add(KeptSituation(opportunity=job, text=text))
        else:
            changes.edit(own, text=text)
    return changes.done(own)
