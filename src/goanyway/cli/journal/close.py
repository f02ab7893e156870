"""`goanyway close`: how a job ended, with a kind word where one is due."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.drafts import draft
from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.changing import change
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.lines import Line, paragraph
from goanyway.cli.options import Json, Today
from goanyway.errors import InputError
from goanyway.language import _
from goanyway.words.records import job_name, state_of

if TYPE_CHECKING:
    from goanyway.journal.keeping.closing import Closed

HELP = _(
    """REASON is declined, withdrawn, rejected, silence, offer-declined, accepted, scam or other.
    Any interviews still ahead are then off. --again reopens a closed job.

    \b
    Examples:
      goanyway close kestrel rejected
      goanyway close northgate withdrawn --because 'I took another offer.'
      goanyway close kestrel --again
    """
)


def run(
    id: Id,  # noqa: A002 - as users say
    reason: Annotated[str, typer.Argument(metavar="[REASON]", help=_("How it ended."))] = "",
    because: Annotated[str, typer.Option(metavar="TEXT", help=_("Why, in your words."))] = "",
    again: Annotated[bool, typer.Option("--again", help=_("Reopen the job."))] = False,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Close a job, or open it again."""
    if bool(reason) == again:
        raise InputError(
            _(
                "Say how {id} ended, or use --again to reopen it.\n`close --help` lists the "
                "reasons."
            ).format(id=id)
        )
    opening = opened(home, today)
    from goanyway.journal.keeping.closing import close, reopen

    if again:
        change("close", partial(reopen, opening.user, id, now=opening.now), json=json)
        return
    done = close(opening.user, id, reason, because, now=opening.now)
    closed = done.value
    answered(
        Answer(
            "close",
            [closed.opportunity],
            {"letter": closed.letter or None},
            change=done.change_set,
        ),
        lambda width: _shown(closed, width),
        json=json,
    )


def _shown(closed: Closed, width: int) -> Iterator[list[Line]]:
    job = closed.opportunity
    yield paragraph(f"{job_name(job)} ({state_of(job)})", width, first=f"{job.handle}  ")
    if closed.letter:
        yield draft(_("Draft (nothing is sent)"), "", "", closed.letter, width)
