"""`goanyway follow-ups`: what you owe, and by when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.drafts import draft
from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.changing import change
from goanyway.cli.journal.ids import complete_id
from goanyway.cli.journal.opening import Home, opened
from goanyway.cli.journal.reading import text_of
from goanyway.cli.journal.tables import table
from goanyway.cli.lines import Line, paragraph
from goanyway.cli.options import Json, Today, day_of
from goanyway.errors import InputError
from goanyway.language import _
from goanyway.words.records import in_words, near

if TYPE_CHECKING:
    from goanyway.journal.models import FollowUp
    from goanyway.letters.panel import Draft

HELP = _(
    """It lists what's due, most urgent first: a thank-you within a day, an invitation to connect,
    an answer, an offer that runs out. If ID is a job, it lists what you owe there. If ID is a
    follow-up, it shows a draft based on your debrief, unless you mark it done, put it off, or
    --write your own text. Nothing is ever sent.

    \b
    Examples:
      goanyway follow-ups
      goanyway follow-ups f3
      goanyway follow-ups f3 --done
      goanyway follow-ups f4 --snooze 2026-11-20
    """
)


def run(
    id: Annotated[  # noqa: A002 - as users say
        str,
        typer.Argument(metavar="[ID]", help=_("A job or a follow-up."), autocompletion=complete_id),
    ] = "",
    done: Annotated[bool, typer.Option("--done", help=_("You did it."))] = False,
    not_needed: Annotated[
        bool, typer.Option("--not-needed", help=_("You don't need to do it."))
    ] = False,
    snooze: Annotated[
        date | None,
        typer.Option(parser=day_of, metavar="DAY", help=_("Put it off until that day.")),
    ] = None,
    write: Annotated[
        str | None,
        typer.Option(
            metavar="TEXT", help=_("Your own text; - reads it from standard input, '' removes it.")
        ),
    ] = None,
    snoozed: Annotated[
        bool, typer.Option("--snoozed", help=_("Also list what you put off."))
    ] = False,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """List or settle what is owed."""
    settling = done + not_needed + (snooze is not None) + (write is not None)
    if settling > 1 or (settling and not id):
        raise InputError(_("Give an id and one of --done, --not-needed, --snooze or --write."))
    opening = opened(home, today)
    from goanyway.journal.core.access import anything, record
    from goanyway.journal.keeping import follow_ups
    from goanyway.journal.models import FollowUp

    if settling:
        use_case = follow_ups.done if done else follow_ups.not_needed
        settle = partial(use_case, opening.user, id, now=opening.now)
        if snooze is not None:
            settle = partial(follow_ups.snooze, opening.user, id, snooze, now=opening.now)
        elif write is not None:
            text = text_of([write])
            settle = partial(follow_ups.rewrite, opening.user, id, text, now=opening.now)
        change("follow-ups", settle, json=json)
        return
    if id and isinstance(anything(opening.user, id), FollowUp):
        found = record(opening.user, FollowUp, id)
        written = follow_ups.draft(opening.user, id)
        answered(
            Answer("follow-ups", [found], {"draft": written}),
            lambda width: _shown(found, written, width),
            json=json,
        )
        return
    owed = follow_ups.owed(opening.user, now=opening.now, opportunity=id, snoozed=snoozed)
    answered(
        Answer("follow-ups", owed),
        lambda width: _owed(owed, opening.now.date(), width),
        json=json,
    )


def _owed(owed: Sequence[FollowUp], today: date, width: int) -> Iterator[list[Line]]:
    if not owed:
        yield paragraph(_("You don't owe anybody anything."), width)
        return
    rows = [
        (
            each.handle,
            _due(each, today),
            each.kind.replace("-", " "),
            str(each.person.name if each.person else each.opportunity),
        )
        for each in owed
    ]
    yield table((_("ID"), _("BY"), _("WHAT"), _("TO")), rows, width)


def _shown(owed: FollowUp, written: Draft | None, width: int) -> Iterator[list[Line]]:
    yield paragraph(in_words(owed), width, first=f"{owed.handle}  ")
    if written is not None:
        to = owed.person.email or owed.person.name if owed.person else ""
        title = _("Draft (nothing is sent)")
        yield draft(title, to, written.subject, written.body, width)


def _due(owed: FollowUp, today: date) -> str:
    due = owed.due_at.astimezone().date()
    said = near(owed.due_at)
    return _("{day} (late)").format(day=said) if due < today else said
