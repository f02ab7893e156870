"""The firms that somebody looked up: records of theirs, changed by a page."""

from __future__ import annotations

import pytest

from goanyway.journal.core.access import records
from goanyway.journal.keeping.firms import known_firms
from goanyway.journal.models import Firm, User
from tests.web.browsing import Browser

BRIGHTWATER = {
    "name": "Brightwater Energy",
    "domains": "brightwater.example, www.brightwater-jobs.example",
    "number": "+44 20 7946 0000",
    "looked_up": "2026-11-03",
    "where": "Companies House",
}


def test_a_firm_that_is_added_is_in_the_list(user: User, browser: Browser) -> None:
    page = browser.post("/settings/firms/", BRIGHTWATER, follow=True).content.decode()
    assert "Brightwater Energy" in page
    (firm,) = known_firms(user)
    assert firm.domains == ("brightwater.example", "brightwater-jobs.example")
    assert firm.number == "+44 20 7946 0000"


def test_saying_a_firm_anew_changes_it_and_no_other(user: User, browser: Browser) -> None:
    browser.post("/settings/firms/", BRIGHTWATER | {"name": "Other", "number": "1"})
    browser.post("/settings/firms/", BRIGHTWATER)
    browser.post("/settings/firms/", BRIGHTWATER | {"number": "+44 20 7946 1111"})
    other, firm = known_firms(user)
    assert firm.number == "+44 20 7946 1111"
    assert other.number == "1"


def test_a_firm_that_is_removed_can_be_put_back_with_one_click(
    user: User, browser: Browser
) -> None:
    browser.post("/settings/firms/", BRIGHTWATER)
    before = known_firms(user)
    removed = browser.post(f"/settings/firms/{records(user, Firm)[0].handle}/remove/", follow=True)
    assert known_firms(user) == ()
    assert "Undo" in removed.content.decode()
    browser.post("/undo/", {"change": "c2"})
    assert known_firms(user) == before


def test_a_firm_that_another_window_changed_is_not_removed(user: User, browser: Browser) -> None:
    browser.post("/settings/firms/", BRIGHTWATER)
    shown = records(user, Firm)[0]
    browser.post("/settings/firms/", BRIGHTWATER | {"number": "+44 20 7946 1111"})
    answer = browser.post(
        f"/settings/firms/{shown.handle}/remove/", {"seen": f"{shown.handle}:{shown.version}"}
    )
    assert answer.status_code == 409
    assert len(known_firms(user)) == 1


def test_a_message_in_the_name_of_a_known_firm_shows_the_number_to_ring(browser: Browser) -> None:
    browser.post("/settings/firms/", BRIGHTWATER)
    text = "Dear Ana, Brightwater Energy would like to meet you on Tuesday at 10. Jo, HR"
    page = browser.post("/check/", {"text": text}).content.decode()
    assert "+44 20 7946 0000" in page


@pytest.mark.parametrize(
    "wrong", [{"domains": "no domain at all"}, {"name": ""}, {"looked_up": "yesterday"}]
)
def test_what_cannot_be_used_is_said_at_its_field(
    user: User, browser: Browser, wrong: dict[str, str]
) -> None:
    answer = browser.post("/settings/firms/", BRIGHTWATER | wrong)
    assert answer.status_code == 422
    assert f'href="#id_{next(iter(wrong))}"' in answer.content.decode()
    assert known_firms(user) == ()
