"""What people leave behind, taken in: the rows of a table become jobs of the journal.

First `import_columns.propose` says what each column seems to be; then `plan` says what every row
would become, and which cannot be read; then `keep` does it, in one change set that can be undone.
Nothing of a row is lost: what has no place of its own becomes a line of the job's note.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from goanyway.errors import InputError
from goanyway.interchange.tables.csv_sheets import Row
from goanyway.interchange.tables.sheet_dates import is_said, read_date
from goanyway.journal.core.access import records
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.intake.table_columns import Mapped, Use
from goanyway.journal.models import (
    ClosingReason,
    Interview,
    InterviewState,
    Note,
    Opportunity,
    OpportunityState,
    Person,
    Position,
    User,
)
from goanyway.journal.models.record import NAME_LENGTH
from goanyway.journal.name_keys import employer_key, employer_slug, person_key, person_slug
from goanyway.language import _

_SHOWN = 10
"""So many rows that cannot be read are named in a message."""
_TIME = re.compile(
    r"(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?\s*([ap])?\.?m?\.?(?:\s*uhr)?", re.IGNORECASE
)
_GUARDED = re.compile(r"'(?=[=+\-@\t\r])")
"""A mark that `journal.tables`, and others, set before what a spreadsheet would run."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What one row becomes.

    Attributes:
        number: of the row, as a spreadsheet shows it.
        closed_for: why the job is closed; None while it is open.
        interview: its day, and its time where it is said.
        note: the lines that have no place of their own.
    """

    number: int
    employer: str
    role: str
    agency: str
    reference: str
    opened_on: date
    closed_for: ClosingReason | None
    closed_on: date | None
    interview: tuple[date, time | None] | None
    contact: str
    email: str
    phone: str
    linkedin: str
    note: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a table would become; nothing is kept yet.

    Attributes:
        name: of the file.
        there_already: the numbers of rows whose job is in the journal, or stood further up.
        unreadable: the numbers of rows that cannot be read, each with what is wrong.
    """

    name: str
    rows: tuple[Planned, ...]
    there_already: tuple[int, ...]
    unreadable: tuple[tuple[int, str], ...]


def plan(user: User, mapped: Mapped, today: date) -> Plan:
    """What each row of the table becomes.

    Args:
        today: since when a job is open whose row does not say.

    Raises:
        InputError: nothing says which column the employer or the role is, or how dates are meant.
    """
    uses = [each.use for each in mapped.columns]
    if Use.EMPLOYER not in uses and Use.ROLE not in uses:
        raise InputError(
            _(
                "{name}: no column seems to be the employer or the role.\nSay which one is, for "
                "example {head}=employer."
            ).format(name=mapped.sheet.name, head=mapped.columns[0].head)
        )
    if mapped.doubtful_dates:
        raise InputError(
            _(
                "{name}: {date} can mean two things, and no other date shows which.\nSay whether "
                "the day or the month comes first."
            ).format(name=mapped.sheet.name, date=mapped.doubtful_dates[0])
        )
    known = {_same(job.employer, job.role) for job in records(user, Opportunity)}
    rows, there, unreadable = [], [], list(mapped.sheet.unreadable)
    for row in mapped.sheet.rows:
        try:
            planned = _planned(row, mapped, today)
        except ValueError as error:
            unreadable.append((row.number, str(error)))
            continue
        same = _same(planned.employer, planned.role)
        if same in known:
            there.append(row.number)
        else:
            known.add(same)
            rows.append(planned)
    return Plan(mapped.sheet.name, tuple(rows), tuple(there), tuple(sorted(unreadable)))


def keep(
    user: User, planned: Plan, *, now: datetime, leave_out_unreadable: bool = False
) -> Done[list[Opportunity]]:
    """Keep what was planned: all of it in one change set, or nothing.

    Raises:
        InputError: a row cannot be read, and was not to be left out.
    """
    if planned.unreadable and not leave_out_unreadable:
        raise InputError(_said_of(planned))
    with change(user, "importing.keep", now) as changes:
        people = _People(changes)
        jobs = [_keep_row(changes, people, row, now) for row in planned.rows]
    return changes.done(jobs)


def _said_of(planned: Plan) -> str:
    lines = [
        _("row {number}: {problem}").format(number=n, problem=p) for n, p in planned.unreadable
    ]
    more = len(lines) - _SHOWN
    shown = lines[:_SHOWN] + ([_("… and {count} more").format(count=more)] if more > 0 else [])
    return _(
        "{name}: we can't read these rows, so nothing was saved:\n  {rows}\nFix them in the "
        "table, say what their column is, or leave them out."
    ).format(name=planned.name, rows="\n  ".join(shown))


def _same(employer: str, role: str) -> tuple[str, str]:
    return employer_key(employer), person_key(role)


def _planned(row: Row, mapped: Mapped, today: date) -> Planned:
    """What a row becomes.

    Raises:
        ValueError: it cannot be read; the message says why.
    """
    cells = dict.fromkeys(Use, "")
    heads = dict.fromkeys(Use, "")
    lines = []
    for column, cell in zip(mapped.columns, row.cells, strict=True):
        text = _GUARDED.sub("", cell, count=1) if cell.startswith("'") else cell
        cells[column.use], heads[column.use] = text, column.head
        if text and column.use in (Use.NOTE, Use.STATUS):
            lines.append(_line(column.head, text))
    if not cells[Use.EMPLOYER] and not cells[Use.ROLE]:
        raise ValueError(_("it says neither the employer nor the role"))
    for use in (
        Use.EMPLOYER,
        Use.ROLE,
        Use.AGENCY,
        Use.REFERENCE,
        Use.CONTACT,
        Use.EMAIL,
        Use.PHONE,
    ):
        if len(cells[use]) > NAME_LENGTH:
            raise ValueError(
                _("{head}: this is longer than {limit} characters").format(
                    head=heads[use], limit=NAME_LENGTH
                )
            )
    days = {
        use: _day(cells[use], heads[use], mapped.day_first)
        for use in (Use.APPLIED, Use.INTERVIEW, Use.CLOSED)
    }
    meeting = days[Use.INTERVIEW]
    if meeting and cells[Use.INTERVIEW_TIME]:
        meeting = meeting[0], _time(cells[Use.INTERVIEW_TIME], heads[Use.INTERVIEW_TIME])
    applied, closed = days[Use.APPLIED], days[Use.CLOSED]
    closed_for = mapped.statuses.get(cells[Use.STATUS])
    if closed and closed_for is None:
        closed_for = ClosingReason.OTHER
    opened_on = applied[0] if applied else min(today, meeting[0] if meeting else today)
    return Planned(
        number=row.number,
        employer=cells[Use.EMPLOYER],
        role=cells[Use.ROLE],
        agency=cells[Use.AGENCY],
        reference=cells[Use.REFERENCE],
        opened_on=opened_on,
        closed_for=closed_for,
        closed_on=closed[0] if closed else None,
        interview=meeting,
        contact=cells[Use.CONTACT],
        email=cells[Use.EMAIL],
        phone=cells[Use.PHONE],
        linkedin=cells[Use.LINKEDIN],
        note="\n\n".join(lines),
    )


def _line(head: str, text: str) -> str:
    return f"{head}:\n\n{text}" if "\n" in text else f"{head}: {text}"


def _day(cell: str, head: str, day_first: bool | None) -> tuple[date, time | None] | None:
    if not is_said(cell):
        return None
    found = read_date(cell, day_first)
    if found is None:
        raise ValueError(_("{head}: we can't read this as a date").format(head=head))
    return found


def _time(cell: str, head: str) -> time:
    found = _TIME.fullmatch(cell.strip())
    try:
        if found is None:
            raise ValueError
        hour, half = int(found[1]), (found[3] or "").casefold()
        return time(hour % 12 + 12 * (half == "p") if half else hour, int(found[2] or 0))
    except ValueError:
        raise ValueError(_("{head}: this isn't a time of day").format(head=head)) from None


def _keep_row(changes: Changes, people: _People, row: Planned, now: datetime) -> Opportunity:
    job = changes.add(
        Opportunity(
            employer=row.employer,
            role=row.role,
            agency=row.agency,
            reference=row.reference,
            opened_on=row.opened_on,
            state=OpportunityState.CLOSED if row.closed_for else OpportunityState.OPEN,
            reason=row.closed_for or "",
            closed_on=row.closed_on,
        ),
        called=employer_slug(row.employer or row.role),
    )
    if row.interview:
        day, at = row.interview
        is_over = day < now.date()
        state = InterviewState.ATTENDED if is_over else InterviewState.PLANNED
        changes.add(Interview(opportunity=job, day=day, time=at, state=state))
    if row.note:
        changes.add(Note(opportunity=job, written_at=now, text=row.note))
    if row.contact or row.email:
        people.meet(row)
    return job


class _People:
    """The people of the journal, found by name and address, so that nobody is kept twice."""

    def __init__(self, changes: Changes) -> None:
        self.changes = changes
        self.by_address = dict[str, Person]()
        self.by_name = dict[str, Person]()
        self.places = set[tuple[int, str]]()
        for person in records(changes.owner, Person):
            self._remember(person)
        for position in records(changes.owner, Position):
            self.places.add((position.person_id, position.employer_key))

    def meet(self, row: Planned) -> None:
        """Keep the contact of a row, and where they work."""
        name = row.contact or row.email.partition("@")[0].replace(".", " ").title()
        person = self.by_address.get(row.email.casefold()) if row.email else None
        if person is None:
            namesake = self.by_name.get(person_key(name))
            if namesake and (not row.email or not namesake.email):
                person = namesake
        if person is None:
            person = self.changes.add(
                Person(
                    name=name,
                    name_key=person_key(name),
                    email=row.email,
                    phone=row.phone,
                    linkedin=row.linkedin,
                ),
                called=person_slug(name),
            )
        employer = row.agency or row.employer
        place = person.pk, employer_key(employer)
        if employer and place not in self.places:
            self.places.add(place)
            self.changes.add(
                Position(person=person, employer=employer, employer_key=employer_key(employer))
            )
        self._remember(person)

    def _remember(self, person: Person) -> None:
        self.by_name.setdefault(person.name_key, person)
        if person.email:
            self.by_address.setdefault(person.email.casefold(), person)
