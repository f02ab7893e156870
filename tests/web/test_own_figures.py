"""What is assumed can be said otherwise, one figure at a time, and taken back."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from goanyway.domain.origin import Origin
from goanyway.journal.keeping.own_side import say, side
from goanyway.journal.models import User
from tests.journal.records import NOW
from tests.web.browsing import Browser

YEARS = "/evidence/job.years/"


def said(browser: Browser, figure: str, key: str = "job.years") -> LexborHTMLParser:
    """The page after a figure was said."""
    answer = browser.post(f"/evidence/{key}/own/", {"figure": figure}, follow=True)
    return LexborHTMLParser(answer.content.decode().replace("\u00a0", " "))


def test_a_figure_of_ones_own_stands_in_the_place_of_ours(user: User, browser: Browser) -> None:
    page = said(browser, "2-5")
    assert "You said 2 to 5 years" in page.text()
    years = side(user).job.years
    assert years is not None
    assert years.origin is Origin.YOU
    assert (round(years.p10, 6), round(years.p90, 6)) == (2, 5)


def test_the_table_shows_it_as_yours(browser: Browser) -> None:
    said(browser, "3")
    page = LexborHTMLParser(browser.get("/evidence/").content.decode().replace("\u00a0", " "))
    own = page.css_first("section[aria-labelledby=own]")
    assert own is not None
    assert "3 years" in own.text()
    assert own.css_first(".origin.you") is not None


def test_one_can_go_back_to_ours(user: User, browser: Browser) -> None:
    said(browser, "3")
    browser.post("/evidence/job.years/own/", {"back": "1"})
    assert side(user).job.years is None
    assert "You said" not in browser.get(YEARS).content.decode()


@pytest.mark.parametrize("figure", ["", "many", "-3", "1e400", "nan", "5-2-1", "9" * 60])
def test_what_is_no_figure_is_explained_at_its_field(
    user: User, browser: Browser, figure: str
) -> None:
    answer = browser.post("/evidence/job.years/own/", {"figure": figure})
    assert answer.status_code == 422
    page = LexborHTMLParser(answer.content)
    link = page.css_first(".errors a")
    assert link is not None
    assert page.css_first(link.attributes["href"] or "") is not None
    assert side(user).job.years is None


def test_a_figure_of_one_interview_says_where_it_can_be_said(browser: Browser) -> None:
    page = LexborHTMLParser(browser.get("/evidence/stages.panel.pass/").content)
    assert "depends on the interview" in page.text()
    assert page.css_first("input[name=figure]") is None


def test_the_form_of_your_side_changes_what_was_changed_alone(user: User, browser: Browser) -> None:
    say(user, {"you.hour": {"p10": 20, "p90": 60}}, now=NOW)
    page = LexborHTMLParser(browser.get("/settings/").content)
    sent = {
        each.attributes["name"] or "": each.attributes.get("value") or ""
        for each in page.css("form[action='/settings/'] input:not([type=hidden])")
    }
    browser.post("/settings/", sent | {"currency": "eur", "worth": "61000"})
    kept = side(user)
    assert kept.currency == "EUR"
    assert kept.alternative.worth is not None
    assert kept.alternative.worth.central == 61_000
    assert kept.you.hour is not None
    assert kept.you.hour.uncertain, "the range of another field is lost"
