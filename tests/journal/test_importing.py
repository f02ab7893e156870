"""Taking in the table that somebody kept before: proposed, corrected, planned, kept."""

from __future__ import annotations

import io
from datetime import date, time
from pathlib import Path

import pytest

from goanyway.errors import InputError
from goanyway.interchange.tables.csv_sheets import read_sheet
from goanyway.journal.archive.csv_export import write_table
from goanyway.journal.archive.soundness import check
from goanyway.journal.core.access import records
from goanyway.journal.core.history import undo
from goanyway.journal.intake.table_columns import Mapped, Use, propose
from goanyway.journal.intake.table_rows import keep, plan
from goanyway.journal.models import (
    Interview,
    Note,
    Opportunity,
    Person,
    Position,
    User,
)
from tests.journal.records import NOW, TODAY, one_of_each
from tests.journal.stories import everything

TABLES = Path(__file__).parent / "tables"


def mapped(text: str) -> Mapped:
    return propose(read_sheet(text.encode(), "jobs.csv"))


def uses(of: Mapped) -> dict[str, str]:
    return {each.head: each.use.value for each in of.columns}


PROPOSED = {
    "own_sheet.csv": {
        "Company": "employer", "Position": "role", "Status": "status", "Date applied": "applied",
        "Interview date": "interview", "Contact": "contact", "Contact e-mail": "email",
        "Link": "note", "Salary": "note", "Notes": "note",
    },
    "board_tracker.csv": {
        "Job Title": "role", "Company": "employer", "List Name": "status", "Location": "note",
        "URL": "note", "Created At": "note", "Applied At": "applied", "Description": "note",
    },
    "teal_like.csv": {
        "Job Position": "role", "Company": "employer", "Max. Salary": "note", "Location": "note",
        "Status": "status", "Date Saved": "note", "Deadline": "note", "Date Applied": "applied",
        "Follow up": "note", "Excitement": "note",
    },
    "notion.csv": {
        "Name": "employer", "Stage": "status", "Position": "role", "Application Date": "applied",
        "Interview": "interview", "Recruiter": "contact", "LinkedIn": "linkedin", "Notes": "note",
    },
    "deutsch.csv": {
        "Firma": "employer", "Stelle": "role", "Status": "status", "Beworben am": "applied",
        "Vorstellungsgespräch": "interview", "Uhrzeit": "interview-time",
        "Ansprechpartner": "contact", "Bemerkung": "note",
    },
}  # fmt: skip


def table(name: str) -> Mapped:
    return propose(read_sheet((TABLES / name).read_bytes(), name))


@pytest.mark.parametrize("name", PROPOSED)
def test_the_columns_of_trackers_and_own_sheets_are_proposed(name: str) -> None:
    assert uses(table(name)) == PROPOSED[name]
    assert all(each.because for each in table(name).columns)


@pytest.mark.parametrize("name", PROPOSED)
def test_they_are_taken_in_and_every_row_is_kept(user: User, name: str) -> None:
    proposed = table(name)
    planned = plan(user, proposed, TODAY)
    assert not planned.unreadable
    assert len(planned.rows) == len(proposed.sheet.rows) == 4
    made = keep(user, planned, now=NOW).value
    assert [job.employer for job in made] == [row.employer for row in planned.rows]
    assert not check(user).findings
    states = [(job.state, job.reason) for job in made]
    assert states[0] == ("open", "")
    assert {state for state, _reason in states} == {"open", "closed"}


def test_one_row_becomes_a_job_with_its_interview_contact_and_note(user: User) -> None:
    keep(user, plan(user, table("own_sheet.csv"), TODAY), now=NOW)
    job = records(user, Opportunity).get(handle="brightwater")
    assert (job.employer, job.role) == ("Brightwater Energy", "Grid Planning Analyst")
    assert (job.opened_on, job.state) == (date(2026, 10, 21), "open")
    interview = records(user, Interview).get(opportunity=job)
    assert (interview.day, interview.time) == (date(2026, 11, 12), time(13, 30))
    assert interview.state == "planned"
    person = records(user, Person).get(handle="daniel-cho")
    assert person.email == "d.cho@brightwater.example"
    assert records(user, Position).get(person=person).employer_key == "brightwater energy"
    note = records(user, Note).get(opportunity=job).text
    assert "Salary: 64,000" in note
    assert "Notes:\n\nShift work?\nAsk about on-call." in note
    assert "Status: Interviewing" in note


def test_taking_it_in_again_changes_nothing(user: User) -> None:
    keep(user, plan(user, table("own_sheet.csv"), TODAY), now=NOW)
    again = plan(user, table("own_sheet.csv"), TODAY)
    assert again.rows == ()
    assert again.there_already == (3, 4, 5, 6)
    assert keep(user, again, now=NOW).value == []


def test_all_of_it_is_undone_at_once(user: User) -> None:
    keep(user, plan(user, table("own_sheet.csv"), TODAY), now=NOW)
    undo(user, now=NOW)
    assert not records(user, Opportunity).exists()
    assert not records(user, Person).exists()


def test_planning_keeps_nothing(user: User) -> None:
    plan(user, table("own_sheet.csv"), TODAY)
    assert not records(user, Opportunity).exists()


def test_one_contact_of_two_jobs_is_one_person(user: User) -> None:
    text = (
        "Company,Role,Contact,Email\n"
        "Lane,Cook,Ana Ruiz,ana@agency.example\n"
        "Kestrel,Cook,A. Ruiz,ana@agency.example\n"
        "Orchard,Cook,Ana Ruiz,other@orchard.example\n"
    )
    keep(user, plan(user, mapped(text), TODAY), now=NOW)
    assert records(user, Person).count() == 2
    assert records(user, Position).count() == 3


def test_columns_are_told_by_their_values_where_heads_say_nothing() -> None:
    text = (
        "Where,What,Reach,How far\n"
        "Lane,Cook,ana@lane.example,Applied\n"
        "Kestrel,Cook,bo@kestrel.example,Applied\n"
    )
    assert uses(mapped(text)) == {
        "Where": "note", "What": "note", "Reach": "email", "How far": "status",
    }  # fmt: skip


def test_a_head_that_its_values_belie_is_a_note() -> None:
    proposed = mapped("Company,Interview\nLane,yes\nKestrel,no\n")
    assert uses(proposed)["Interview"] == "note"
    assert "aren't dates" in proposed.columns[1].because


def test_what_is_proposed_can_be_corrected(user: User) -> None:
    proposed = mapped("Where,What\nLane,Cook\n")
    with pytest.raises(InputError, match=r"no column seems to be the employer.*\n.*=employer"):
        plan(user, proposed, TODAY)
    corrected = proposed.corrected({"Where": "employer", "2": "role"})
    (row,) = plan(user, corrected, TODAY).rows
    assert (row.employer, row.role) == ("Lane", "Cook")


def test_a_correction_takes_the_place_of_the_proposal() -> None:
    corrected = mapped("Company,Firm\nLane,Lane Ltd\n").corrected({"Firm": "employer"})
    assert uses(corrected) == {"Company": "note", "Firm": "employer"}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"Nowhere": "role"}, "Nowhere: that isn't one of the columns.\nThese are: Company"),
        ({"Company": "boss"}, "boss: that isn't one of the things a column can be"),
        ({"9": "role"}, "9: that isn't one of"),
    ],
)
def test_a_correction_that_makes_no_sense_is_said(given: dict[str, str], said: str) -> None:
    with pytest.raises(InputError) as refused:
        mapped("Company,Role\nLane,Cook\n").corrected(given)
    assert said in str(refused.value)


def test_statuses_are_shown_and_can_be_corrected(user: User) -> None:
    proposed = mapped("Company,Status\nLane,Rejected\nKestrel,Parked\nOrchard,Ghosted :(\n")
    assert {k: v and v.value for k, v in proposed.statuses.items()} == {
        "Rejected": "rejected", "Parked": None, "Ghosted :(": "silence",
    }  # fmt: skip
    assert proposed.unknown_statuses == ("Parked",)
    corrected = proposed.corrected(statuses={"Parked": "withdrawn"})
    assert not corrected.unknown_statuses
    assert [row.closed_for for row in plan(user, corrected, TODAY).rows] == [
        "rejected", "withdrawn", "silence",
    ]  # fmt: skip


def test_an_order_of_day_and_month_that_nothing_shows_is_asked_for(user: User) -> None:
    proposed = mapped("Company,Date applied\nLane,3/4/2026\n")
    assert proposed.day_first is None
    with pytest.raises(InputError, match=r"3/4/2026 can mean two things.*\nSay whether"):
        plan(user, proposed, TODAY)
    for day_first, day in ((True, date(2026, 4, 3)), (False, date(2026, 3, 4))):
        (row,) = plan(user, proposed.corrected(day_first=day_first), TODAY).rows
        assert row.opened_on == day


BAD = """\
Company,Role,Date applied
Lane,Cook,2026-10-01
,,2026-10-02
Kestrel,Cook,2026-02-30
Orchard,Cook,2026-10-03
Row,with,too,many
"""


def test_rows_that_cannot_be_read_are_named_and_nothing_is_kept(user: User) -> None:
    proposed = mapped(BAD).corrected({"Date applied": "applied"})
    planned = plan(user, proposed, TODAY)
    assert [number for number, _problem in planned.unreadable] == [3, 4, 6]
    with pytest.raises(
        InputError, match=r"row 3: it says neither.*\n.*row 4: Date applied: .*as a date"
    ) as no:
        keep(user, planned, now=NOW)
    assert str(no.value).startswith("jobs.csv: we can't read these rows, so nothing was saved")
    assert not records(user, Opportunity).exists()
    assert len(keep(user, planned, now=NOW, leave_out_unreadable=True).value) == 2


def test_what_is_left_out_is_left_out(user: User) -> None:
    proposed = mapped("Company,Secret\nLane,xyz\n").corrected({"Secret": Use.NOTHING})
    keep(user, plan(user, proposed, TODAY), now=NOW)
    assert not records(user, Note).exists()


def test_a_table_of_ours_is_taken_in_as_well(user: User, outsider: User) -> None:
    one_of_each(user)
    stream = io.StringIO()
    write_table(user, Opportunity, stream)
    before = everything(user)
    (made,) = keep(outsider, plan(outsider, mapped(stream.getvalue()), TODAY), now=NOW).value
    assert (made.employer, made.role) == ("Brightwater Energy", "Grid Planning Analyst")
    assert everything(user) == before
