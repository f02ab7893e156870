"""`goanyway people`: whom you met, where they are now, and how you left it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.changing import change
from goanyway.cli.journal.ids import complete_id
from goanyway.cli.journal.opening import Home, Opened, opened
from goanyway.cli.journal.tables import table
from goanyway.cli.lines import Line, paragraph
from goanyway.cli.options import Json, Today, day_of
from goanyway.errors import InputError
from goanyway.language import _
from goanyway.words.records import near

if TYPE_CHECKING:
    from collections.abc import Callable

    from goanyway.journal.core.changes import Done
    from goanyway.journal.models import Meeting, Person, Position, Record

HELP = _(
    """Without an id it lists everybody. With an id you can add something about that person, and
    `show ID` shows them. --met records who you met at an interview, by id or by name. It also
    reminds you to thank them.

    \b
    Examples:
      goanyway people --employer northgate
      goanyway people 'Daniel Cho' --met i3 --role director --parted warm
      goanyway people daniel-cho --moved 'Northgate Power'
      goanyway people d-cho --merge-into daniel-cho
    """
)


def run(
    person: Annotated[
        str,
        typer.Argument(metavar="[ID]", help=_("A person."), autocompletion=complete_id),
    ] = "",
    met: Annotated[
        str,
        typer.Option(
            metavar="INTERVIEW",
            help=_("The interview where you met them."),
            autocompletion=complete_id,
        ),
    ] = "",
    role: Annotated[str | None, typer.Option(metavar="TEXT", help=_("What they do there."))] = None,
    said: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help=_("What they said that you want to remember.")),
    ] = None,
    parted: Annotated[
        str | None, typer.Option(metavar="WORD", help=_("How you parted: warm, neutral, cool."))
    ] = None,
    parted_said: Annotated[
        str | None, typer.Option(metavar="TEXT", help=_("How you parted, in your words."))
    ] = None,
    new: Annotated[
        bool,
        typer.Option("--new", help=_("A different person from the one you know by that name.")),
    ] = False,
    moved: Annotated[str, typer.Option(metavar="EMPLOYER", help=_("Where they work now."))] = "",
    on: Annotated[
        date | None, typer.Option(parser=day_of, metavar="DAY", help=_("Since when."))
    ] = None,
    merge_into: Annotated[
        str,
        typer.Option(
            metavar="ID", help=_("The person this really is."), autocompletion=complete_id
        ),
    ] = "",
    name: Annotated[str | None, typer.Option(metavar="TEXT", help=_("Their name."))] = None,
    email: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help=_("Their email address."))
    ] = None,
    phone: Annotated[
        str | None, typer.Option(metavar="NUMBER", help=_("Their phone number."))
    ] = None,
    linkedin: Annotated[
        str | None, typer.Option(metavar="LINK", help=_("Their LinkedIn page."))
    ] = None,
    employer: Annotated[
        str, typer.Option(metavar="TEXT", help=_("List people who work or worked there."))
    ] = "",
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """List people, or say something of one."""
    described: dict[str, Any] = {"name": name, "email": email, "phone": phone, "linkedin": linkedin}
    told: dict[str, Any] = {
        "role": role,
        "said": said,
        "parted": parted,
        "parted_said": parted_said,
    }
    ways = [bool(met), bool(moved), bool(merge_into), any(map(_given, described.values()))]
    if met:
        ways[3] = any(map(_given, (name, phone, linkedin)))
    if sum(ways) > 1:
        raise InputError(
            _("Say one thing at a time: --met, --moved, --merge-into, or how to reach them.")
        )
    if bool(person) != bool(sum(ways)):
        raise InputError(
            _("Who is this about?\nGive an id or a name first: `people daniel-cho ...`.")
            if not person
            else _(
                "What about {person}?\nAdd something with an option, or look with `show {person}`."
            ).format(person=person)
        )
    opening = opened(home, today)
    if not person:
        _list(opening, employer, json=json)
        return
    from goanyway.journal.keeping import people

    use_case: Callable[..., Done[Record]]
    if met:
        use_case = partial(people.meet, opening.user, met, person, **told, email=email, is_new=new)
    elif moved:
        use_case = partial(people.move, opening.user, person, moved, role or "", on=on)
    elif merge_into:
        use_case = partial(people.merge, opening.user, person, merge_into)
    else:
        use_case = partial(people.describe, opening.user, person, **described)
    change("people", partial(use_case, now=opening.now), json=json)


def _given(value: object) -> bool:
    return value is not None


@dataclass(frozen=True, slots=True)
class _Row:
    """A person with where they are now and when you met them last."""

    person: Person
    position: Position | None
    meeting: Meeting | None


def _list(opening: Opened, employer: str, *, json: bool) -> None:
    from goanyway.journal.core.access import records
    from goanyway.journal.models import Meeting, Person, Position

    user = opening.user
    positions = {
        each.person_id: each
        for each in records(user, Position).order_by("since", "pk")
        if each.until is None
    }
    meetings = {
        each.person_id: each
        for each in records(user, Meeting)
        .select_related("interview__opportunity")
        .order_by("interview__day", "pk")
    }
    rows = [
        _Row(each, positions.get(each.pk), meetings.get(each.pk)) for each in records(user, Person)
    ]
    wanted = employer.casefold()
    rows = [each for each in rows if wanted in _where(each).casefold()]
    answered(
        Answer(
            "people",
            [each.person for each in rows],
            {"people": [{"id": each.person, "at": _where(each)} for each in rows]},
        ),
        lambda width: _shown(rows, width),
        json=json,
    )


def _where(row: _Row) -> str:
    """Where they are as far as you know: where they moved, else where you met them."""
    if row.position is not None:
        return row.position.employer
    return row.meeting.interview.opportunity.employer if row.meeting else ""


def _shown(rows: list[_Row], width: int) -> Iterator[list[Line]]:
    if not rows:
        yield paragraph(_("There's nobody here yet. A debrief records who you met."), width)
        return
    cells = [
        (
            each.person.handle,
            each.person.name,
            _where(each),
            _met(each.meeting),
        )
        for each in rows
    ]
    yield table((_("ID"), _("NAME"), _("AT"), _("MET")), cells, width)


def _met(meeting: Meeting | None) -> str:
    if meeting is None or not meeting.met:
        return "-"
    on = near(meeting.interview.day) if meeting.interview.day else _("met")
    return f"{on}, {meeting.parted}" if meeting.parted else on
