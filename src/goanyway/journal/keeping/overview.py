"""All opportunities at a glance: what comes next of each, and what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from goanyway.journal.core.access import records
from goanyway.journal.models import Choice, Interview, KeptVerdict, Opportunity, User


@dataclass(frozen=True, slots=True)
class Row:
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


def jobs_at_a_glance(
    user: User,
    *,
    today: date,
    of_job: Mapping[str, Any] | None = None,
    of_interview: Mapping[str, Any] | None = None,
) -> list[Row]:
    """A row for each job, the one whose interview comes next first.

    No more of interviews and verdicts is loaded than is said.

    Args:
        of_job: conditions on the job, as Django writes them.
        of_interview: conditions on an interview that the job must have.
    """
    jobs = records(user, Opportunity).filter(**of_job or {})
    interviews = records(user, Interview).filter(opportunity__in=jobs)
    planned = interviews.filter(state="planned", **of_interview or {}).order_by("day", "pk")
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
    if of_interview:
        within = interviews.filter(**of_interview).values("opportunity")
        jobs = jobs.filter(pk__in=within)
    rows = [
        Row(job, *ahead.get(job.pk, ("", None)), passed.get(job.pk), says.get(job.pk, ""))
        for job in jobs
    ]
    return sorted(rows, key=lambda row: (not row.next, row.day or date.max, row.job.pk))
