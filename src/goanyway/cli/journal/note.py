"""`goanyway note`: something to remember, or a story to tell in interviews."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.journal.changing import change
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.journal.reading import text_of
from goanyway.cli.options import Json, Today
from goanyway.errors import InputError
from goanyway.language import _

if TYPE_CHECKING:
    from goanyway.journal.core.changes import Done

HELP = _(
    """ID is a job, an interview or a person. If ID is a note, its text is replaced. TEXT can be
    Markdown; - reads it from standard input. Every preparation shows your stories.

    \b
    Examples:
      goanyway note brightwater 'The parking lot is behind the mill.'
      goanyway note brightwater --story 'The outage' - < outage.md
    """
)


def run(
    id: Id,  # noqa: A002 - as users say
    text: Annotated[
        list[str], typer.Argument(metavar="TEXT", help=_("The text of the note, or -."))
    ],
    story: Annotated[
        str, typer.Option(metavar="TITLE", help=_("Keep it as a story with this title."))
    ] = "",
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Write a note."""
    written = text_of(text)
    opening = opened(home, today)
    from goanyway.journal.core.access import anything
    from goanyway.journal.keeping.notes import rewrite_note, write_note, write_story
    from goanyway.journal.models import Note

    write: Callable[..., Done[Note]] = write_note
    if isinstance(anything(opening.user, id), Note):
        write = rewrite_note
        if story:
            raise InputError(_("{id} is already a note.\nLeave out --story.").format(id=id))
    given = (story, written) if story else (written,)
    use_case = partial(write_story if story else write, opening.user, id, *given, now=opening.now)
    change("note", use_case, json=json)
