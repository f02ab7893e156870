"""`goanyway choose`: what you decided, and the draft that says so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.drafts import draft
from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.lines import Line, paragraph
from goanyway.cli.options import Json, Today
from goanyway.domain.advice import Verdict
from goanyway.errors import InputError
from goanyway.language import _
from goanyway.words.records import in_words, job_name, state_of

if TYPE_CHECKING:
    from goanyway.journal.keeping.advice import Chosen

HELP = _(
    """WHAT is go, ask-first or decline-kindly. If you go against the verdict, say why with
    --because. If you decline, the job is closed. You send the draft yourself; goanyway sends
    nothing.

    \b
    Examples:
      goanyway choose brightwater go
      goanyway choose brightwater decline-kindly --because "I took Northgate's offer"
    """
)


def run(
    id: Id,  # noqa: A002 - as users say
    what: Annotated[
        Verdict, typer.Argument(metavar="WHAT", help=_("go, ask-first or decline-kindly."))
    ],
    because: Annotated[str, typer.Option(metavar="TEXT", help=_("Why, in your words."))] = "",
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Keep a choice."""
    if what is Verdict.DO_NOT_REPLY:
        raise InputError(
            _("You can't choose do-not-reply.\nClose the job instead: `close {id} scam`.").format(
                id=id
            )
        )
    opening = opened(home, today)
    from goanyway.journal.keeping.advice import accept, choose, decline

    match what:
        case Verdict.GO:
            done = accept(opening.user, id, because, now=opening.now)
        case Verdict.DECLINE_KINDLY:
            done = decline(opening.user, id, because, now=opening.now)
        case _:
            done = choose(opening.user, id, what, because, now=opening.now)
    chosen = done.value
    answered(
        Answer(
            "choose",
            [chosen.choice, chosen.choice.opportunity],
            {"letter": chosen.letter},
            change=done.change_set,
        ),
        lambda width: _shown(chosen, width),
        json=json,
    )


def _shown(chosen: Chosen, width: int) -> Iterator[list[Line]]:
    job = chosen.choice.opportunity
    yield [
        *paragraph(f"{job_name(job)} ({state_of(job)})", width, first=f"{job.handle}  "),
        *paragraph(in_words(chosen.choice), width, first="  "),
    ]
    if chosen.letter is not None:
        letter = chosen.letter
        title = _("Draft (nothing is sent)")
        yield draft(title, letter.to, letter.subject, letter.body, width)
