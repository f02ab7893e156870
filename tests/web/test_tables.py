"""A table of applications comes in by the page: looked at, then kept and undone in one step."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from selectolax.lexbor import LexborHTMLParser

from goanyway.journal.core.access import records
from goanyway.journal.models import Opportunity, User
from tests.web.browsing import Browser

TABLE = (
    "Company,Position,Status,Date Applied,Where heard\n"
    "Brightwater,Analyst,Rejected,2026-10-02,a friend\n"
    "Northgate,Planner,Applied,2026-10-20,\n"
    "Fenwick,Clerk,In the works,2026-10-21,a fair\n"
)


def looked_at(browser: Browser, text: str = TABLE, name: str = "jobs.csv") -> Any:
    """The answer to a file that was chosen."""
    return browser.post("/table/", {"table": SimpleUploadedFile(name, text.encode())})


def fields_of(answer: Any) -> dict[str, str]:
    """What the page's form would send."""
    page = LexborHTMLParser(answer.content)
    hidden = {
        each.attributes["name"] or "": each.attributes["value"] or ""
        for each in page.css("main input[type=hidden]")
    }
    chosen = {
        select.attributes["name"] or "": option.attributes["value"] or ""
        for select in page.css("main select")
        for option in select.css("option[selected]")
    }
    return hidden | chosen


def test_nothing_is_kept_by_looking(user: User, browser: Browser) -> None:
    page = looked_at(browser).content.decode()
    assert "3 jobs will be saved" in page
    assert not records(user, Opportunity).exists()


def test_what_was_looked_at_is_kept_and_undone_in_one_step(user: User, browser: Browser) -> None:
    sent = fields_of(looked_at(browser)) | {"keep": "1"}
    answer = browser.post("/table/", sent)
    assert answer.status_code == 303
    jobs = {each.employer: each for each in records(user, Opportunity)}
    assert set(jobs) == {"Brightwater", "Northgate", "Fenwick"}
    assert (jobs["Brightwater"].state, jobs["Brightwater"].reason) == ("closed", "rejected")
    browser.post("/undo/", {"change": answer["Location"].rpartition("=")[2]})
    assert not records(user, Opportunity).exists()


def test_a_column_and_a_status_can_be_said_otherwise(user: User, browser: Browser) -> None:
    sent = fields_of(looked_at(browser))
    place = next(name for name, value in sent.items() if value == "In the works")
    sent |= {"column-5": "agency", place.removesuffix("-is"): "withdrawn"}
    again = browser.post("/table/", sent)
    assert fields_of(again)["column-5"] == "agency"
    browser.post("/table/", fields_of(again) | {"keep": "1"})
    fenwick = records(user, Opportunity).get(employer="Fenwick")
    assert fenwick.agency == "a fair"
    assert fenwick.reason == "withdrawn"


def test_a_date_that_can_be_meant_in_two_ways_is_asked(user: User, browser: Browser) -> None:
    answer = looked_at(browser, "Company,Date Applied\nBrightwater,3/4/2026\n")
    assert answer.status_code == 422
    assert "can mean two things" in answer.content.decode()
    browser.post("/table/", fields_of(answer) | {"order": "day", "keep": "1"})
    assert records(user, Opportunity).get().opened_on.isoformat() == "2026-04-03"


def test_rows_that_cannot_be_read_stop_it_until_they_are_left_out(
    user: User, browser: Browser
) -> None:
    text = "Company,Date Applied\nBrightwater,2026-10-02\nNorthgate,the day after\n"
    sent = fields_of(looked_at(browser, text + "A,2026-10-03\nB,2026-10-04\nC,2026-10-05\n"))
    assert browser.post("/table/", sent | {"keep": "1"}).status_code == 422
    assert not records(user, Opportunity).exists()
    browser.post("/table/", sent | {"keep": "1", "leave_out": "1"})
    assert records(user, Opportunity).count() == 4


@pytest.mark.parametrize(
    ("text", "name"),
    [("", "jobs.csv"), ("PK\x03\x04rest", "jobs.csv"), (TABLE, "jobs.xlsx"), ("x" * 4, "a.csv")],
)
def test_what_is_no_table_is_explained(browser: Browser, text: str, name: str) -> None:
    answer = looked_at(browser, text, name)
    assert answer.status_code == 422
    assert answer.content.decode().count('class="errors"') == 1


@pytest.mark.parametrize(
    "spoiled", [{"document": "%%%"}, {"document": ""}, {"column-1": "nothing-known"}]
)
def test_a_spoiled_form_keeps_nothing(
    user: User, browser: Browser, spoiled: dict[str, str]
) -> None:
    sent = fields_of(looked_at(browser)) | {"keep": "1"} | spoiled
    assert browser.post("/table/", sent).status_code == 422
    assert not records(user, Opportunity).exists()
