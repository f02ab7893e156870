"""Two windows and the command line at once lose nothing: what was not seen is not overwritten."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from goanyway.journal.core.access import record, records
from goanyway.journal.keeping import people, schedule
from goanyway.journal.models import Interview, Person, User
from tests.journal.records import NOW, one_of_each
from tests.web.browsing import Browser


def fields_of(page: str, action: str) -> dict[str, str]:
    """What a form of a page would send as it stands."""
    form = LexborHTMLParser(page).css_first(f'form[action="{action}"]')
    assert form is not None, action
    found = {}
    for each in form.css("input, textarea"):
        name = each.attributes.get("name")
        if name:
            found[name] = each.attributes.get("value") or each.text()
    return found


def test_a_change_that_was_not_seen_is_shown_and_not_overwritten(
    user: User, browser: Browser
) -> None:
    one_of_each(user)
    address = f"/people/{records(user, Person)[0].handle}/"
    action = f"{address}do/describe/"
    mine = fields_of(browser.get(address).content.decode(), action)
    handle = records(user, Person)[0].handle
    people.describe(user, handle, phone="555 0199", now=NOW)  # by a command, meanwhile

    answer = browser.post(action, {**mine, "describe-phone": "555 0000"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "555 0199" in page
    assert "555 0000" in page
    assert record(user, Person, handle).phone == "555 0199"

    again = browser.post(action, fields_of(page, action))
    assert again.status_code == 303
    assert record(user, Person, handle).phone == "555 0000"


def test_what_did_not_change_meanwhile_is_written_at_once(user: User, browser: Browser) -> None:
    one_of_each(user)
    interview = records(user, Interview)[0].handle
    action = f"/interviews/{interview}/do/prepared/"
    mine = fields_of(browser.get(f"/interviews/{interview}/").content.decode(), action)
    people.describe(user, records(user, Person)[0].handle, phone="555 0199", now=NOW)
    answer = browser.post(action, {**mine, "prepared-text": "Ask about the archive."})
    assert answer.status_code == 303
    assert record(user, Interview, interview).prepared == "Ask about the archive."


def test_of_two_windows_the_second_is_told(user: User, browser: Browser) -> None:
    one_of_each(user)
    interview = records(user, Interview)[0].handle
    action = f"/interviews/{interview}/do/prepared/"
    window = fields_of(browser.get(f"/interviews/{interview}/").content.decode(), action)
    first = browser.post(action, {**window, "prepared-text": "first"})
    second = browser.post(action, {**window, "prepared-text": "second"})
    assert (first.status_code, second.status_code) == (303, 409)
    assert record(user, Interview, interview).prepared == "first"
    assert "second" in second.content.decode()


def test_what_was_done_says_so_and_is_undone_on_the_page(user: User, browser: Browser) -> None:
    one_of_each(user)
    interview = records(user, Interview)[0].handle
    schedule.write_preparation(user, interview, "before", now=NOW)
    action = f"/interviews/{interview}/do/prepared/"
    done = browser.post(action, {"prepared-text": "after"}, follow=True).content.decode()
    assert "Your preparation is saved." in done
    undone = browser.post("/undo/", fields_of(done, "/undo/"), follow=True).content.decode()
    assert "It&#x27;s undone." in undone
    assert record(user, Interview, interview).prepared == "before"
