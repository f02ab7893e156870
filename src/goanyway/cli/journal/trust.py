"""`goanyway trust`: a job whose message the screen stopped is genuine after all."""

from __future__ import annotations

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.lines import paragraph
from goanyway.cli.options import Json, Today
from goanyway.language import _

HELP = _(
    """Only say so if you've made sure: you called the company at a number you looked up yourself.
    After that, a message the screen stopped counts like any other.

    \b
    Example:
      goanyway trust brightwater
    """
)


def run(id: Id, home: Home = None, today: Today = None, json: Json = False) -> None:  # noqa: A002 - as users say
    """Trust a job's messages."""
    opening = opened(home, today)
    from goanyway.journal.intake.amendments import trust

    done = trust(opening.user, id, now=opening.now)
    said = _("{id} now counts as genuine.")
    if done.change_set is None:
        said = _("{id} wasn't stopped, so nothing changed.")
    answered(
        Answer("trust", [done.value], change=done.change_set),
        lambda width: [paragraph(said.format(id=id), width)],
        json=json,
    )
