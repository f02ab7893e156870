"""`goanyway attach`: a file is kept beside a job, an interview or a person."""

from __future__ import annotations

from functools import partial
from typing import Annotated

import typer

from goanyway.cli.journal.changing import change
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.options import Json, Today
from goanyway.interchange.messages.format_detection import bytes_of
from goanyway.journal.core.document import Document
from goanyway.language import _

HELP = _(
    """The file is copied into the journal, so every backup and export includes it.

    \b
    Example:
      goanyway attach brightwater resume.pdf
    """
)


def run(
    id: Id,  # noqa: A002 - as users say
    file: Annotated[str, typer.Argument(metavar="FILE", help=_("The file, up to 10 MB."))],
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Keep a file."""
    document = Document(*bytes_of(file))
    opening = opened(home, today)
    from goanyway.journal.keeping.notes import attach

    change("attach", partial(attach, opening.user, id, document, now=opening.now), json=json)
