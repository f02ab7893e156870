"""The firms that somebody looked up: a file of theirs, changed by a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from goanyway.interchange.firm_list import load_firms
from goanyway.journal.keeping import firms as the_firms
from goanyway.journal.models import User
from tests.web.browsing import Browser

BRIGHTWATER = {
    "name": "Brightwater Energy",
    "domains": "brightwater.example, www.brightwater-jobs.example",
    "number": "+44 20 7946 0000",
    "looked_up": "2026-11-03",
    "where": "Companies House",
}


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the list of the journal is."""
    path = tmp_path / "firms.toml"
    monkeypatch.setattr(the_firms, "journal_folder", lambda: tmp_path)
    return path


def test_a_firm_that_is_added_is_in_the_file(browser: Browser, file: Path) -> None:
    page = browser.post("/settings/firms/", BRIGHTWATER, follow=True).content.decode()
    assert "Brightwater Energy" in page
    (firm,) = load_firms(file)
    assert firm.domains == ("brightwater.example", "brightwater-jobs.example")
    assert firm.number == "+44 20 7946 0000"


def test_saying_a_firm_anew_changes_it_and_nothing_else(browser: Browser, file: Path) -> None:
    file.write_text(
        "# mine\n[[firm]]\n" + 'name = "Other"\ndomains = ["other.example"]\n'
        'number = "1"\nlooked_up = 2026-01-01\nwhere = "here"  # a remark\n'
    )
    browser.post("/settings/firms/", BRIGHTWATER)
    browser.post("/settings/firms/", BRIGHTWATER | {"number": "+44 20 7946 1111"})
    other, firm = load_firms(file)
    assert firm.number == "+44 20 7946 1111"
    assert other.name == "Other"
    assert "# mine" in file.read_text()
    assert "# a remark" in file.read_text()


def test_a_firm_that_is_removed_can_be_put_back_with_one_click(
    browser: Browser, file: Path
) -> None:
    browser.post("/settings/firms/", BRIGHTWATER)
    removed = browser.post("/settings/firms/remove/", {"name": "Brightwater Energy"}, follow=True)
    assert load_firms(file) == ()
    page = removed.content.decode()
    assert 'value="Companies House"' in page
    assert 'value="2026-11-03"' in page


def test_a_message_in_the_name_of_a_known_firm_shows_the_number_to_ring(
    browser: Browser, file: Path
) -> None:
    browser.post("/settings/firms/", BRIGHTWATER)
    text = "Dear Ana, Brightwater Energy would like to meet you on Tuesday at 10. Jo, HR"
    page = browser.post("/check/", {"text": text}).content.decode()
    assert "+44 20 7946 0000" in page


@pytest.mark.parametrize(
    "wrong", [{"domains": "no domain at all"}, {"name": ""}, {"looked_up": "yesterday"}]
)
def test_what_cannot_be_used_is_said_at_its_field(
    browser: Browser, file: Path, wrong: dict[str, str]
) -> None:
    answer = browser.post("/settings/firms/", BRIGHTWATER | wrong)
    assert answer.status_code == 422
    assert f'href="#id_{next(iter(wrong))}"' in answer.content.decode()
    assert not file.exists()


def test_a_list_that_was_spoiled_by_hand_is_named_and_kept(browser: Browser, file: Path) -> None:
    file.write_text("[[firm]\nname = ")
    answer = browser.get("/settings/firms/")
    assert answer.status_code == 422
    assert "firms.toml" in answer.content.decode()
    assert browser.post("/settings/firms/", BRIGHTWATER).status_code == 422
    assert file.read_text() == "[[firm]\nname = "


def test_nothing_is_kept_where_there_is_no_folder(user: User, browser: Browser) -> None:
    assert browser.get("/settings/firms/").status_code == 200
    assert browser.post("/settings/firms/", BRIGHTWATER).status_code == 503
