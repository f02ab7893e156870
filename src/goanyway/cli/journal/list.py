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
from goanyway.words.figures import day as day_in_words
from goanyway.words.records import job_name, state_of, style_of, verdict_word, when

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
    limit: Annotated[
        int, typer.Option(min=1, metavar="N", help=_("Show so many at most; --json has all."))
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


@dataclass(frozen=True, slots=True)
class _Row:
    """A job with what the list says of it.

    Attributes:
        next: the interview that comes next, by its id; empty where none is ahead.
        day: of that interview; None where none is agreed.
        passed: the day of one of which nobody said whether it took place.
        says: the last verdict, or what you chose.
    """

    job: Opportunity
    next: str = ""
    day: date | None = None
    passed: date | None = None
    says: str = ""


def _interviews_of(opening: Opened, filters: _Filters) -> list[Interview]:
    from goanyway.journal.access import records
    from goanyway.journal.models import Interview, Opportunity

    jobs = records(opening.user, Opportunity).filter(**filters.by_job)
    found = records(opening.user, Interview).filter(opportunity__in=jobs, **filters.by_day)
    if filters.which is not Which.ALL:
        found = found.filter(state="planned")
    return sorted(
        found.select_related("opportunity"), key=lambda each: (each.day or date.max, each.pk)
    )


def _rows(opening: Opened, filters: _Filters) -> list[_Row]:
    """A row for each job: no more of its interviews and verdicts is loaded than is said."""
    from goanyway.journal.access import records
    from goanyway.journal.models import Choice, Interview, KeptVerdict, Opportunity

    user, today = opening.user, opening.now.date()
    jobs = records(user, Opportunity).filter(**filters.by_job)
    interviews = records(user, Interview).filter(opportunity__in=jobs)
    planned = interviews.filter(state="planned", **filters.by_day).order_by("day", "pk")
    ahead: dict[int, tuple[str, date | None]] = {}
    passed: dict[int, date] = {}
    for job, handle, day in planned.values_list("opportunity", "handle", "day"):
        if day is not None and day < today:
            passed[job] = day
        elif job not in ahead or ahead[job][1] is None:  # a day goes before none
            ahead[job] = handle, day
    verdicts = records(user, KeptVerdict).filter(opportunity__in=jobs)
    choices = records(user, Choice).filter(opportunity__in=jobs)
    says = dict(verdicts.values_list("opportunity", "verdict"))
    says |= dict(choices.values_list("opportunity", "chosen"))
    if filters.by_day:
        within = interviews.filter(**filters.by_day).values("opportunity")
        jobs = jobs.filter(pk__in=within)
    rows = [
        _Row(job, *ahead.get(job.pk, ("", None)), passed.get(job.pk), says.get(job.pk, ""))
        for job in jobs
    ]
    return sorted(rows, key=lambda row: (not row.next, row.day or date.max, row.job.pk))


def _jobs(rows: list[_Row], which: Which, limit: int, width: int) -> Iterator[list[Line]]:
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
    return "" if count <= limit else _(", of which {limit} are shown").format(limit=limit)


def _next(row: _Row) -> str:
    if row.next:
        return day_in_words(row.day) if row.day else _("no day yet")
    if row.job.reason:
        return state_of(row.job)
    return _("was {day}?").format(day=day_in_words(row.passed)) if row.passed else "-"


def _interviews(found: list[Interview], limit: int, width: int) -> Iterator[list[Line]]:
    if not found:
        yield paragraph(_("No interview is ahead."), width)
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
