"""Your side: what holds for all jobs, what holds for one, and what makes you hesitate about it.

What you say of one job is kept apart and laid over what holds for all, so that a word on one job
leaves the rest to what you say, or change, for all of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from goanyway.domain.situation import Situation
from goanyway.interchange.situation_files.given import Given
from goanyway.interchange.situation_files.layers import laid_over, reasons_of
from goanyway.interchange.situation_files.line_editing import with_reasons, with_values
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.models import KeptSituation, Opportunity, User

ONLY_PRACTICE = "you.only_practice"


def kept_side(user: User, opportunity: str = "") -> KeptSituation | None:
    """What is kept of one opportunity alone, or of all; None where nothing is.

    Raises:
        UnknownId: you have no such opportunity.
    """
    job = record(user, Opportunity, opportunity) if opportunity else None
    return records(user, KeptSituation).filter(opportunity=job).first()


def side_text(user: User, opportunity: Opportunity | None = None) -> str:
    """Your side as a situation file: of an opportunity laid over that of all; "" without any."""
    general = records(user, KeptSituation).filter(opportunity=None).first()
    text = general.text if general is not None else ""
    if opportunity is None:
        return text
    own = records(user, KeptSituation).filter(opportunity=opportunity).first()
    return laid_over(text, own.text) if own is not None else text


def side(user: User, opportunity: str = "") -> Situation:
    """What you said of your side; an empty situation where you said nothing.

    Raises:
        UnknownId: you have no such opportunity.
        SituationError: what is kept cannot be used any more.
    """
    job = record(user, Opportunity, opportunity) if opportunity else None
    return read_situation(side_text(user, job), opportunity or "situation")


def own_reasons(user: User, opportunity: str) -> list[dict[str, Any]] | None:
    """What makes you hesitate about one opportunity, as written; None where you were not asked.

    Raises:
        UnknownId: you have no such opportunity.
    """
    kept = kept_side(user, opportunity)
    return reasons_of(kept.text) if kept is not None else None


def say(
    user: User,
    values: Mapping[str, Given | None],
    *,
    opportunity: str = "",
    styles: Sequence[str] = (),
    now: datetime,
) -> Done[KeptSituation]:
    """Say figures of your side: of one opportunity, or of all.

    Args:
        values: by path in the situation file; None takes back what you said.
        styles: of the stages that were taken where you named none.

    Raises:
        UnknownId: you have no such opportunity.
        SituationError: a value is not allowed; the message names it.
    """
    with change(user, "own_side.say", now) as changes:
        own, text, over = _texts(changes, opportunity)
        name = own.handle if own is not None else "situation"
        changed = with_values(text, values, name, styles, over=over)
        kept = _keep(changes, own, changed, opportunity)
    return changes.done(kept)


def say_reasons(
    user: User,
    reasons: Sequence[Mapping[str, Given]],
    *,
    opportunity: str = "",
    only_practice: bool | None = None,
    now: datetime,
) -> Done[KeptSituation]:
    """Say what makes you hesitate about one opportunity, or about all: these and nothing else.

    Args:
        reasons: by their keys in the situation file; none where nothing makes you hesitate.
        only_practice: whether you would not take the job and want the interview as practice; None
            leaves what you said of that.

    Raises:
        UnknownId: you have no such opportunity.
        SituationError: a reason is not allowed; the message names it.
    """
    with change(user, "own_side.say_reasons", now) as changes:
        own, text, over = _texts(changes, opportunity)
        name = own.handle if own is not None else "situation"
        said = with_reasons(text, reasons, name, over=over)
        if only_practice is not None:
            practice = True if only_practice else _unsaid(over)
            said = with_values(said, {ONLY_PRACTICE: practice}, name, over=over)
        kept = _keep(changes, own, said, opportunity)
    return changes.done(kept)


def _unsaid(over: str) -> bool | None:
    """How to say no to practice: with nothing, unless the file below says yes."""
    return False if read_situation(over, "situation").you.only_practice else None


def _texts(changes: Changes, opportunity: str) -> tuple[KeptSituation | None, str, str]:
    """What is kept, its text, and the text that it is laid over."""
    user = changes.owner
    own = kept_side(user, opportunity)
    general = kept_side(user) if opportunity else None
    return own, own.text if own else "", general.text if general else ""


def _keep(
    changes: Changes, own: KeptSituation | None, text: str, opportunity: str
) -> KeptSituation:
    if own is not None:
        return changes.edit(own, text=text)
    job = record(changes.owner, Opportunity, opportunity) if opportunity else None
    return changes.add(KeptSituation(opportunity=job, text=text))
