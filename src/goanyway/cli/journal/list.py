"""`goanyway list`: what you keep, with what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.in_words import job_name, state_of, style_of, verdict_word, when
from goanyway.cli.journal.opening import Home, Opened, opened
from goanyway.cli.journal.tables import table
from goanyway.cli.lines import Line, paragraph
from goanyway.cli.options import Json, Today, day_of
from goanyway.language import _, ngettext

if TYPE_CHECKING:
    from goanyway.journal.models import Interview, Opportunity

HELP = _(
    """Jobs that are open, the one whose interview comes next first. --interviews lists what is
    ahead instead. The filters narrow either.

    \b
    Examples:
      goanyway list
      goanyway list --all --employer bright
      goanyway list --interviews --until 2026-11-20
      goanyway list --json
    """
)


class Which(StrEnum):
    """Of which state."""

    OPEN = "open"
    CLOSED = "closed"
    ALL = "all"


def run(
    closed: Annotated[bool, typer.Option("--closed", help=_("Only jobs that are closed."))] = False,
    everything: Annotated[
        bool, typer.Option("--all", help=_("Open and closed; interviews of any state."))
    ] = False,
    interviews: Annotated[
        bool, typer.Option("--interviews", help=_("Interviews instead of jobs."))
    ] = False,
    employer: Annotated[
        str, typer.Option(metavar="TEXT", help=_("Where the employer's name has this in it."))
    ] = "",
    role: Annotated[
        str, typer.Option(metavar="TEXT", help=_("Where the role has this in it."))
    ] = "",
    since: Annotated[
        date | None,
        typer.Option(parser=day_of, metavar="DAY", help=_("With an interview then or later.")),
    ] = None,
    until: Annotated[
        date | None,
        typer.Option(parser=day_of, metavar="DAY", help=_("With an interview then or earlier.")),
    ] = None,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """List jobs or interviews."""
    which = Which.ALL if everything else Which.CLOSED if closed else Which.OPEN
    rows = _rows(opened(home, today), which, employer, role, since, until)
    if interviews:
        ahead = [
            (each, row.job)
            for row in rows
            for each in row.interviews
            if everything or each.state == "planned"
        ]
        ahead.sort(key=lambda pair: (pair[0].day or date.max, pair[0].pk))
        answered(
            Answer("list", [each for each, _job in ahead]),
            lambda width: _interviews(ahead, width),
            json=json,
        )
    else:
        answered(
            Answer(
                "list",
                [each.job for each in rows],
                {"jobs": [{"id": each.job, "next": each.next, "says": each.says} for each in rows]},
            ),
            lambda width: _jobs(rows, which, width),
            json=json,
        )


@dataclass(frozen=True, slots=True)
class _Row:
    """A job with what the list says of it; `says` is the last verdict, or what you chose."""

    job: Opportunity
    interviews: tuple[Interview, ...]
    next: Interview | None
    says: str


def _rows(
    opening: Opened,
    which: Which,
    employer: str,
    role: str,
    since: date | None,
    until: date | None,
) -> list[_Row]:
    from goanyway.journal.access import records
    from goanyway.journal.models import Choice, Interview, KeptVerdict, Opportunity

    user = opening.user
    jobs = records(user, Opportunity).filter(employer__icontains=employer, role__icontains=role)
    if which is not Which.ALL:
        jobs = jobs.filter(state=which.value)
    of_job: dict[int, list[Interview]] = {}
    for each in records(user, Interview).filter(opportunity__in=jobs).select_related("opportunity"):
        if (since is None or (each.day and each.day >= since)) and (
            until is None or (each.day and each.day <= until)
        ):
            of_job.setdefault(each.opportunity_id, []).append(each)
    says = dict(
        records(user, KeptVerdict)
        .filter(opportunity__in=jobs)
        .values_list("opportunity", "verdict")
    )
    says |= dict(
        records(user, Choice).filter(opportunity__in=jobs).values_list("opportunity", "chosen")
    )
    rows = [
        _row(job, of_job.get(job.pk, []), says.get(job.pk, ""), opening.now.date())
        for job in jobs
        if job.pk in of_job or (since is None and until is None)
    ]
    return sorted(
        rows,
        key=lambda row: (row.next is None, (row.next and row.next.day) or date.max, row.job.pk),
    )


def _row(job: Opportunity, interviews: list[Interview], says: str, today: date) -> _Row:
    ahead = [
        each
        for each in interviews
        if each.state == "planned" and (each.day is None or each.day >= today)
    ]
    coming = min(ahead, key=lambda each: (each.day or date.max, each.pk), default=None)
    return _Row(job, tuple(interviews), coming, says)


def _jobs(rows: list[_Row], which: Which, width: int) -> Iterator[list[Line]]:
    if not rows:
        nothing = {
            Which.OPEN: _(
                "No job is open. Keep an invitation with `add FILE`; `--all` shows closed ones."
            ),
            Which.CLOSED: _("No job is closed."),
            Which.ALL: _("There is nothing yet. `add FILE` keeps an invitation."),
        }
        yield paragraph(nothing[which], width)
        return
    yield table(
        (_("ID"), _("JOB"), _("NEXT"), _("SAYS")),
        [
            (
                row.job.handle,
                job_name(row.job),
                when(row.next, with_time=False) if row.next else _next(row),
                verdict_word(row.says),
            )
            for row in rows
        ],
        width,
    )
    said = ngettext("{count} job", "{count} jobs", len(rows))
    yield paragraph(said.format(count=len(rows)), width)


def _next(row: _Row) -> str:
    if row.job.reason:
        return state_of(row.job)
    passed = [each for each in row.interviews if each.state == "planned"]
    return _("was {day}?").format(day=when(passed[-1], with_time=False)) if passed else "-"


def _interviews(ahead: list[tuple[Interview, Opportunity]], width: int) -> Iterator[list[Line]]:
    if not ahead:
        yield paragraph(_("No interview is ahead."), width)
        return
    yield table(
        (_("ID"), _("WHEN"), _("JOB"), _("HOW")),
        [
            (each.handle, when(each), job.handle, f"{style_of(each)}, {each.state}")
            for each, job in ahead
        ],
        width,
    )
