"""`goanyway offer`: what was offered, until when, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from goanyway.cli.drafts import draft
from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.changing import change
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.lines import Line, paragraph
from goanyway.cli.options import Json, Today, day_of
from goanyway.domain.facts import PayPeriod
from goanyway.errors import InputError
from goanyway.language import _
from goanyway.words.records import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goanyway.journal.core.changes import Done
    from goanyway.journal.keeping.offers import Answered
    from goanyway.journal.models import Offer

HELP = _(
    """If ID is a job, this records an offer there. If ID is an offer, you can change its terms, or
    say with a second word what happened to it. Accepting closes the job. So does declining, unless
    another offer is open. A counter-offer is for the job you have, so neither closes it.

    \b
    Examples:
      goanyway offer brightwater --pay 71000 --currency USD --answer-by 2026-12-08
      goanyway offer my-firm --counter --pay 41 --period hour
      goanyway offer o1 --pay 73000
      goanyway offer o1 accept
      goanyway offer o2 decline --because 'I prefer the other team.'
    """
)


class Becomes(StrEnum):
    """What became of an offer."""

    ACCEPT = "accept"
    DECLINE = "decline"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


def _amount(text: str) -> Decimal:
    try:
        return Decimal(text.replace(",", "").lstrip("$€£"))
    except InvalidOperation as error:
        raise typer.BadParameter(
            _("{text!r} isn't an amount of money. Write it like 71000.").format(text=text)
        ) from error


def run(
    id: Id,  # noqa: A002 - as users say
    becomes: Annotated[
        Becomes | None,
        typer.Argument(metavar="[WHAT]", help=_("accept, decline, lapsed or withdrawn.")),
    ] = None,
    pay: Annotated[
        Decimal | None, typer.Option(parser=_amount, metavar="SUM", help=_("The pay."))
    ] = None,
    currency: Annotated[str | None, typer.Option(metavar="CODE", help=_("Such as USD."))] = None,
    period: Annotated[
        PayPeriod | None,
        typer.Option(metavar="PERIOD", help=_("The period the pay is for. Default: a year.")),
    ] = None,
    answer_by: Annotated[
        date | None,
        typer.Option(parser=day_of, metavar="DAY", help=_("The last day to answer.")),
    ] = None,
    received: Annotated[
        date | None,
        typer.Option(parser=day_of, metavar="DAY", help=_("When you got it. Default: today.")),
    ] = None,
    terms: Annotated[
        str | None, typer.Option(metavar="TEXT", help=_("Everything else, in Markdown."))
    ] = None,
    counter: Annotated[
        bool,
        typer.Option("--counter", help=_("This is a counter-offer, for staying in that job.")),
    ] = False,
    because: Annotated[str, typer.Option(metavar="TEXT", help=_("Why, in your words."))] = "",
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Note, change or answer an offer."""
    given: dict[str, Any] = {
        "pay": pay,
        "currency": currency,
        "period": period,
        "answer_by": answer_by,
        "terms": terms,
    }
    told = {name: value for name, value in given.items() if value is not None}
    if becomes is not None and (told or received):
        raise InputError(_("Say what happened to it, or change its terms, one at a time."))
    opening = opened(home, today)
    from goanyway.journal.core.access import anything
    from goanyway.journal.keeping import offers
    from goanyway.journal.models import Opportunity

    user, now = opening.user, opening.now
    is_job = isinstance(anything(user, id), Opportunity)
    if becomes in (Becomes.ACCEPT, Becomes.DECLINE):
        answer = partial(offers.accept, user, id, now=now)
        if becomes is Becomes.DECLINE:
            answer = partial(offers.decline, user, id, because, now=now)
        _answer(answer, json=json)
        return
    use_case: Callable[[], Done[Offer]]
    if becomes is Becomes.LAPSED:
        use_case = partial(offers.let_lapse, user, id, because, now=now)
    elif becomes is Becomes.WITHDRAWN:
        use_case = partial(offers.withdraw, user, id, now=now)
    elif is_job:
        kind = "counter-offer" if counter else "offer"
        use_case = partial(
            offers.receive, user, id, received_on=received, kind=kind, **told, now=now
        )
    elif not told:
        said = _("What about {id}?\nSay accept or decline, or give new terms.")
        raise InputError(said.format(id=id))
    else:
        use_case = partial(offers.revise, user, id, **told, now=now)
    change("offer", use_case, json=json)


def _answer(use_case: Callable[[], Done[Answered]], *, json: bool) -> None:
    done = use_case()
    found = done.value
    answered(
        Answer(
            "offer",
            [found.offer, found.offer.opportunity],
            {"letter": found.letter or None},
            change=done.change_set,
        ),
        lambda width: _shown(found, width),
        json=json,
    )


def _shown(found: Answered, width: int) -> Iterator[list[Line]]:
    yield paragraph(in_words(found.offer), width, first=f"{found.offer.handle}  ")
    if found.letter:
        yield draft(_("Draft (nothing is sent)"), "", "", found.letter, width)
