"""An interview named on the command line: by its own id, or by its job's."""

from __future__ import annotations

from datetime import date

from goanyway.cli.journal.opening import Opened
from goanyway.errors import InputError
from goanyway.language import _


def interview_of(opening: Opened, handle: str, *states: str) -> str:
    """The id of the interview that is meant: a job stands for its only one in these states.

    Raises:
        UnknownId: you have nothing of that id.
        InputError: the job has none, or several.
    """
    from goanyway.journal.core.access import anything, records
    from goanyway.journal.models import Interview, Opportunity

    found = anything(opening.user, handle)
    if not isinstance(found, Opportunity):
        return handle
    interviews = records(opening.user, Interview).filter(opportunity=found, state__in=states)
    meant = sorted(interviews, key=lambda each: (each.day or date.max, each.pk))
    if len(meant) == 1:
        return meant[0].handle
    if not meant:
        raise InputError(
            _(
                "{job} has no interview this could be about.\n`show {job}` lists its interviews."
            ).format(job=handle)
        )
    raise InputError(
        _("{job} has several interviews: {interviews}.\nGive the one you mean.").format(
            job=handle, interviews=", ".join(each.handle for each in meant)
        )
    )
