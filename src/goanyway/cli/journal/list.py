"""`goanyway list`: what you keep, with what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.opening import Home, Opened, opened
from goanyway.cli.journal.tables import table
from goanyway.cli.lines import Line, paragraph
from goanyway.cli.options import Json, Today, day_of
from goanyway.language import _, ngettext
from goanyway.spoken_numbers import day as day_in_words
from goanyway.words.records import job_name, state_of, style_of, verdict_word, when

if TYPE_CHECKING:
    from goanyway.journal.keeping.overview import Row
    from goanyway.journal.models import Interview

HELP = _(
    """It lists open jobs, starting with the one that has the next interview. --interviews lists the
    interviews ahead instead. You can narrow both lists with the filters.

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
    closed: Annotated[bool, typer.Option("--closed", help=_("Only closed jobs."))] = False,
    everything: Annotated[
        bool,
        typer.Option("--all", help=_("Open and closed jobs; interviews whether ahead or past.")),
    ] = False,
    interviews: Annotated[
        bool, typer.Option("--interviews", help=_("Interviews instead of jobs."))
    ] = False,
    employer: Annotated[
        str, typer.Option(metavar="TEXT", help=_("Only employers with this in their name."))
    ] = "",
    role: Annotated[
        str, typer.Option(metavar="TEXT", help=_("Only roles with this in their name."))
    ] = "",
    since: Annotated[
        date | None,
        typer.Option(
            parser=day_of, metavar="DAY", help=_("With an interview on or after this day.")
        ),
    ] = None,
    until: Annotated[
        date | None,
        typer.Option(
            parser=day_of, metavar="DAY", help=_("With an interview on or before this day.")
        ),
    ] = None,
    limit: Annotated[
        int, typer.Option(min=1, metavar="N", help=_("Show at most this many; --json shows all."))
    ] = 50,
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """List jobs or interviews."""
    which = Which.ALL if everything else Which.CLOSED if closed else Which.OPEN
    filters = _Filters(which, employer, role, since, until)
    opening = opened(home, today)
    if interviews:
        found = _interviews_of(opening, filters)
        answered(Answer("list", found), lambda width: _interviews(found, limit, width), json=json)
    else:
        rows = _rows(opening, filters)
        answered(
            Answer(
                "list",
                [each.job for each in rows],
                {
                    "jobs": [
                        {"id": each.job, "next": each.next or None, "says": each.says}
                        for each in rows
                    ]
                },
            ),
            lambda width: _jobs(rows, which, limit, width),
            json=json,
        )


@dataclass(frozen=True, slots=True)
class _Filters:
    """What narrows the list."""

    which: Which
    employer: str
    role: str
    since: date | None
    until: date | None

    @property
    def by_job(self) -> dict[str, str]:
        """The conditions on a job."""
        found = {"employer__icontains": self.employer, "role__icontains": self.role}
        if self.which is not Which.ALL:
            found["state"] = self.which.value
        return {name: text for name, text in found.items() if text}

    @property
    def by_day(self) -> dict[str, date]:
        """The conditions on an interview's day."""
        days = {"day__gte": self.since, "day__lte": self.until}
        return {name: day for name, day in days.items() if day is not None}


def _interviews_of(opening: Opened, filters: _Filters) -> list[Interview]:
    from goanyway.journal.core.access import records
    from goanyway.journal.models import Interview, Opportunity

    jobs = records(opening.user, Opportunity).filter(**filters.by_job)
    found = records(opening.user, Interview).filter(opportunity__in=jobs, **filters.by_day)
    if filters.which is not Which.ALL:
        found = found.filter(state="planned")
    return sorted(
        found.select_related("opportunity"), key=lambda each: (each.day or date.max, each.pk)
    )


def _rows(opening: Opened, filters: _Filters) -> list[Row]:
    from goanyway.journal.keeping.overview import jobs_at_a_glance

    return jobs_at_a_glance(
        opening.user,
        today=opening.now.date(),
        of_job=filters.by_job,
        of_interview=filters.by_day,
    )


def _jobs(rows: list[Row], which: Which, limit: int, width: int) -> Iterator[list[Line]]:
    if not rows:
        nothing = {
            Which.OPEN: _(
                "You have no open jobs. Keep an invitation with `add FILE`; `--all` shows "
                "closed jobs."
            ),
            Which.CLOSED: _("You have no closed jobs."),
            Which.ALL: _("There's nothing here yet. `add FILE` keeps an invitation."),
        }
        yield paragraph(nothing[which], width)
        return
    yield table(
        (_("ID"), _("JOB"), _("NEXT"), _("SAYS")),
        [
            (
                row.job.handle,
                job_name(row.job),
                _next(row),
                verdict_word(row.says),
            )
            for row in rows[:limit]
        ],
        width,
    )
    said = ngettext("{count} job", "{count} jobs", len(rows)).format(count=f"{len(rows):,}")
    yield paragraph(said + _more(len(rows), limit), width)


def _more(count: int, limit: int) -> str:
    return "" if count <= limit else _(", {limit} of them shown").format(limit=limit)


def _next(row: Row) -> str:
    if row.next:
        return day_in_words(row.day) if row.day else _("no day yet")
    if row.job.reason:
        return state_of(row.job)
    return _("was {day}?").format(day=day_in_words(row.passed)) if row.passed else "-"


def _interviews(found: list[Interview], limit: int, width: int) -> Iterator[list[Line]]:
    if not found:
        yield paragraph(_("No interviews ahead."), width)
        return
    yield table(
        (_("ID"), _("WHEN"), _("JOB"), _("HOW")),
        [
            (each.handle, when(each), str(each.opportunity), f"{style_of(each)}, {each.state}")
            for each in found[:limit]
        ],
        width,
    )
    if len(found) > limit:
        said = _("{count} interviews").format(count=f"{len(found):,}")
        yield paragraph(said + _more(len(found), limit), width)
