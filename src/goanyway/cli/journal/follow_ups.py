"""`goanyway follow-ups`: what you owe, and by when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.changing import change
from goanyway.cli.journal.ids import complete_id
from goanyway.cli.journal.in_words import near
from goanyway.cli.journal.opening import Home, opened
from goanyway.cli.journal.tables import table
from goanyway.cli.lines import Line, paragraph
from goanyway.cli.options import Json, Today, day_of
from goanyway.errors import InputError
from goanyway.language import _

if TYPE_CHECKING:
    from goanyway.journal.models import FollowUp

HELP = _(
    """A thank-you within a day, an invitation to connect, an answer, an offer that runs out; the
    most urgent first. ID is a job, to see what you owe there, or a follow-up, to settle it or put
    it off. Nothing is ever sent.

    \b
    Examples:
      goanyway follow-ups
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
    not_needed: Annotated[bool, typer.Option("--not-needed", help=_("It is not needed."))] = False,
    snooze: Annotated[
        date | None,
        typer.Option(parser=day_of, metavar="DAY", help=_("Show it again on that day.")),
    ] = None,
    snoozed: Annotated[bool, typer.Option("--snoozed", help=_("Also what you put off."))] = False,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """List or settle what is owed."""
    settling = done + not_needed + (snooze is not None)
    if settling > 1 or (settling and not id):
        raise InputError(_("Say one thing of one follow-up: --done, --not-needed or --snooze DAY."))
    opening = opened(home, today)
    from goanyway.journal import follow_ups

    if settling:
        use_case = follow_ups.done if done else follow_ups.not_needed
        settle = partial(use_case, opening.user, id, now=opening.now)
        if snooze is not None:
            settle = partial(follow_ups.snooze, opening.user, id, snooze, now=opening.now)
        change(opening, "follow-ups", settle, json=json)
        return
    owed = follow_ups.owed(opening.user, now=opening.now, opportunity=id, snoozed=snoozed)
    answered(
        Answer("follow-ups", owed),
        lambda width: _owed(owed, opening.now.date(), width),
        json=json,
    )


def _owed(owed: Sequence[FollowUp], today: date, width: int) -> Iterator[list[Line]]:
    if not owed:
        yield paragraph(_("You owe nothing."), width)
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


def _due(owed: FollowUp, today: date) -> str:
    due = owed.due_at.astimezone().date()
    said = near(owed.due_at)
    return _("{day} (late)").format(day=said) if due < today else said
