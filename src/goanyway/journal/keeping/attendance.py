"""Who tells of an interview was there."""

from __future__ import annotations

from datetime import datetime

from goanyway.errors import JournalError
from goanyway.journal.core.changes import Changes
from goanyway.journal.models import Interview, InterviewState
from goanyway.language import _


def went(changes: Changes, interview: Interview, now: datetime) -> None:
    """Note that you went to an interview of which you tell.

    Raises:
        JournalError: its day has not come, or you said that you did not go.
    """
    if interview.state == InterviewState.ATTENDED:
        return
    if interview.state != InterviewState.PLANNED:
        raise JournalError(
            _("{interview} is marked as {state}.\nIf you went after all, say so first.").format(
                interview=interview, state=interview.state
            )
        )
    if interview.day is not None and interview.day > now.date():
        raise JournalError(
            _(
                "{interview} is on {day}, which hasn't come yet.\nIf it was moved, correct "
                "its start."
            ).format(interview=interview, day=interview.day)
        )
    changes.edit(interview, state=InterviewState.ATTENDED)
