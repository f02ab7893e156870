"""Claims: reading through our code, exporting and starting cost little on a large journal.

    python -m benchmarks.journal_speed

On 2,000 opportunities, 5,000 people and 10,000 interviews, each written by a change set with its
history: the common reads take at most twice as long as the same query of Django's ORM alone; an
export takes at most 3 s, beside a dump of the same file as SQL (`iterdump`); opening the journal in
a new process and listing what is open takes at most 1.5 times as long as `django.setup()` with the
same apps. To tell to which job a message belongs takes at most twice as long as beside a hundredth
of the jobs.
"""

from __future__ import annotations

import argparse
import io
import os
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.results import keep
from benchmarks.timing import best_command, best_of, machine
from goanyway.advising.understanding import understand
from goanyway.interchange import read_message
from goanyway.journal.local.opening import SETTINGS, open_journal
from goanyway.settings.home import JOURNAL, VARIABLE

if TYPE_CHECKING:
    from goanyway.journal.models import User

OPPORTUNITIES, PEOPLE, INTERVIEWS = 2_000, 5_000, 10_000
NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
RUNS = 5
PROCESSES = 10

SETUP = "import django; django.setup()"
LIST = """
from goanyway.journal.local.opening import open_journal
user = open_journal()
from goanyway.journal.core.access import records
from goanyway.journal.models import Opportunity
for job in records(user, Opportunity).filter(state="open").order_by("-pk")[:50]:
    print(job.handle, job.employer, job.role, job.opened_on)
"""


def fill(user: User) -> None:
    """Write the journal as use cases do: a change set for each job with what belongs to it."""
    from goanyway.journal.core.changes import change
    from goanyway.journal.core.understanding import derived_from
    from goanyway.journal.models import (
        Interview,
        KeptMessage,
        Meeting,
        Note,
        Opportunity,
        Person,
        Position,
    )

    mail = f"Subject: Interview\n\n{'We would like to meet you. ' * 60}"
    understood = derived_from(understand(read_message(mail.encode(), "mail.eml"), NOW.date()))
    each_interviews, each_people = INTERVIEWS // OPPORTUNITIES, PEOPLE / OPPORTUNITIES
    for number in range(OPPORTUNITIES):
        now = NOW - timedelta(hours=number)
        employer = f"Employer {number}"
        with change(user, "journal_speed.fill", now) as changes:
            job = changes.add(
                Opportunity(
                    employer=employer,
                    role="Grid Planning Analyst",
                    opened_on=now.date(),
                ),
                called=f"employer-{number}x",
            )
            mail = f"Subject: Interview {number}\n\n{'We would like to meet you. ' * 60}"
            changes.add(
                KeptMessage(
                    opportunity=job,
                    content=changes.content(mail.encode()),
                    kind="invitation",
                    taken_in_at=now,
                    message_id=f"<{number}@example>",
                    sender_email=f"recruiter{number}@example.com",
                    safety="looks-genuine",
                    **understood,
                )
            )
            changes.add(Note(opportunity=job, written_at=now, text="Ask about shifts. " * 10))
            people = []
            for at in range(int(number * each_people), int((number + 1) * each_people)):
                name = f"Person {at}"
                person = changes.add(
                    Person(name=name, name_key=name.casefold()), called=f"person-{at}x"
                )
                changes.add(
                    Position(person=person, employer=employer, employer_key=employer.casefold())
                )
                people.append(person)
            for round_ in range(each_interviews):
                appointment = changes.add(
                    Interview(
                        opportunity=job,
                        day=now.date() + timedelta(days=7 * round_),
                        style="panel",
                        minutes=60,
                    )
                )
                changes.add(Meeting(interview=appointment, person=people[round_ % len(people)]))


def reads(user: User) -> Iterator[tuple[str, Callable[[], object], Callable[[], object]]]:
    """Each common read: its name, how we do it, and the same query of the ORM alone."""
    from goanyway.journal.core.access import anything, records
    from goanyway.journal.core.access import record as one
    from goanyway.journal.core.history import history
    from goanyway.journal.models import ChangeSet, Interview, Opportunity, Person

    handle = Opportunity.objects.order_by("pk")[OPPORTUNITIES // 2].handle
    owner: Any = user
    yield (
        "list of open jobs",
        lambda: list(records(user, Opportunity).filter(state="open")),
        lambda: list(
            Opportunity.objects.filter(owner=owner, deleted_at=None, state="open").order_by("pk")
        ),
    )
    yield (
        "one job",
        lambda: [one(user, Opportunity, handle) for _ in range(100)],
        lambda: [Opportunity.objects.get(owner=owner, handle=handle) for _ in range(100)],
    )
    yield (
        "anything of that id",
        lambda: [anything(user, "i77") for _ in range(100)],
        lambda: [Interview.objects.get(owner=owner, handle="i77") for _ in range(100)],
    )
    yield (
        "interviews of a month",
        lambda: list(_month(records(user, Interview))),
        lambda: list(_month(Interview.objects.filter(owner=owner, deleted_at=None).order_by("pk"))),
    )
    yield (
        "all people",
        lambda: list(records(user, Person)),
        lambda: list(Person.objects.filter(owner=owner, deleted_at=None).order_by("pk")),
    )
    yield (
        "last 50 of the history",
        lambda: list(history(user)[:50]),
        lambda: list(
            ChangeSet.objects.filter(owner=owner).order_by("-pk").prefetch_related("rows")[:50]
        ),
    )


def matching(user: User) -> float:
    """Seconds to tell to which job a message belongs: by its thread, or by names and sender."""
    from goanyway.journal.intake.matching import Clues, match

    middle = OPPORTUNITIES // 2
    answer = Clues("<new@example>", (f"<{middle}@example>",))
    named = Clues("<new@example>", employer=f"employer {middle}", sender="recruiter7@example.com")
    return best_of(RUNS, lambda: (match(user, answer), match(user, named)))


def _month(interviews: Any) -> Any:
    return interviews.filter(day__gte=NOW.date(), day__lt=NOW.date() + timedelta(days=30))


def _few(folder: str) -> float:
    """The same in a journal with a hundredth of the jobs."""
    global OPPORTUNITIES, PEOPLE, INTERVIEWS
    sizes = OPPORTUNITIES, PEOPLE, INTERVIEWS
    OPPORTUNITIES, PEOPLE, INTERVIEWS = (each // 100 for each in sizes)
    user = open_journal(Path(folder))
    fill(user)
    seconds = matching(user)
    OPPORTUNITIES, PEOPLE, INTERVIEWS = sizes
    return seconds


def export_and_dump(user: User, path: Path) -> tuple[float, float, int]:
    """Seconds for an export and for a dump as SQL, and how large the export is."""
    from goanyway.journal.archive.export import export

    size = 0

    def ours() -> None:
        nonlocal size
        stream = io.BytesIO()
        export(user, stream)
        size = len(stream.getvalue())

    def dump() -> None:
        with closing(sqlite3.connect(path)) as database, tempfile.TemporaryFile("w") as file:
            file.writelines(database.iterdump())

    return best_of(RUNS, ours), best_of(RUNS, dump), size


def cold(folder: Path) -> tuple[float, float]:
    """Seconds for a new process that lists what is open, and for one that only starts Django.

    The first is `goanyway list`; where there is no such command yet, what it has to do at least.
    """
    os.environ[VARIABLE] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    from goanyway.cli.app import COMMANDS

    command = ["-m", "goanyway", "list"] if "list" in COMMANDS else ["-c", LIST]
    ours = best_command(PROCESSES, [sys.executable, *command])
    return ours, best_command(PROCESSES, [sys.executable, "-c", SETUP])


def main() -> None:
    """Print and keep each time, what it is beside, and the ratio."""
    parser = argparse.ArgumentParser(description="Measure reads, export and start.")
    parser.add_argument("--no-keep", action="store_true", help="print only")
    print_only = parser.parse_args().no_keep
    measured: dict[str, Any] = {"reads": {}}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        user = open_journal(folder)
        fill(user)
        path = folder / JOURNAL
        print(machine())
        print(f"{OPPORTUNITIES} opportunities, {PEOPLE} people, {INTERVIEWS} interviews: "
              f"{path.stat().st_size / 1e6:.0f} MB")  # fmt: skip
        for what, ours, orm in reads(user):
            times = best_of(RUNS, ours), best_of(RUNS, orm)
            measured["reads"][what] = _line(what, *times, 2)
        with tempfile.TemporaryDirectory() as small:
            measured["match"] = _line("match beside few jobs", matching(user), _few(small), 2)
        open_journal(folder)
        exporting, dumping, size = export_and_dump(user, path)
        measured["export"] = {
            "seconds": round(exporting, 3), "dump_seconds": round(dumping, 3), "bytes": size,
        }  # fmt: skip
        print(
            f"{'export':24} {exporting:8.2f} s  beside a dump {dumping:8.2f} s (claim: at most 3 s)"
        )
        measured["cold_list"] = _line("opening and listing", *cold(folder), 1.5)
        from django.db import connection

        connection.close()
    if not print_only:
        keep("journal_speed", **measured)


def _line(what: str, ours: float, theirs: float, claim: float) -> dict[str, float]:
    ratio = ours / theirs
    print(f"{what:24} {1000 * ours:8.1f} ms beside {1000 * theirs:8.1f} ms: {ratio:.2f}"
          f" (claim: at most {claim:g})")  # fmt: skip
    return {
        "ms": round(1000 * ours, 2),
        "beside_ms": round(1000 * theirs, 2),
        "ratio": round(ratio, 2),
    }


if __name__ == "__main__":
    main()
