"""Pay is taken as people say it, and asked back where nobody could mean it; no-gos hold for all."""

from __future__ import annotations

from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from goanyway.domain.quantity import Unit
from goanyway.domain.reason import ReasonKind
from goanyway.journal.keeping.own_side import side, side_text
from goanyway.journal.models import User
from tests.web.browsing import Browser


def say(browser: Browser, **sent: str) -> Any:
    return browser.post("/settings/", sent)


def earned(user: User) -> tuple[float, Unit]:
    pay = side(user).you.pay
    assert pay is not None
    return round(pay.mean), pay.unit


@pytest.mark.parametrize(
    ("typed", "mean", "unit"),
    [
        ("36.20 an hour", 36, Unit.MONEY_PER_HOUR),
        ("2300 a month", 27_600, Unit.MONEY_PER_YEAR),
        ("31k", 31_000, Unit.MONEY_PER_YEAR),
        ("62,000", 62_000, Unit.MONEY_PER_YEAR),
    ],
)
def test_pay_is_taken_as_people_say_it_and_shown_so(
    user: User, browser: Browser, typed: str, mean: float, unit: Unit
) -> None:
    assert say(browser, currency="USD", pay=typed, hours="24", searched="3").status_code == 303
    assert earned(user) == (mean, unit)
    you = side(user).you
    assert you.hours_per_week is not None
    assert you.months_searched is not None
    assert (you.hours_per_week.mean, you.months_searched.mean) == (24, 3)
    field = LexborHTMLParser(browser.get("/settings/").content).css_first("input[name=pay]")
    assert field is not None
    assert field.attributes["value"] == typed


@pytest.mark.parametrize("typed", ["41", "12 a month", "9000000"])
def test_what_nobody_earns_is_asked_back_and_kept_at_the_second_word(
    user: User, browser: Browser, typed: str
) -> None:
    answer = say(browser, currency="USD", pay=typed)
    assert answer.status_code == 422
    shown = LexborHTMLParser(answer.content)
    assert "a year" in shown.css(".errors")[0].text()
    assert shown.css_first("input[name=as_typed]") is not None
    assert side(user).you.pay is None
    assert say(browser, currency="USD", pay=typed, as_typed="on").status_code == 303
    assert side(user).you.pay is not None


def test_41_is_asked_back_by_the_hour_or_in_thousands(browser: Browser) -> None:
    said = say(browser, currency="USD", pay="41").content.decode().replace("\u00a0", " ")
    assert "41 an hour" in said
    assert "41k a year" in said


def test_a_part_timer_at_a_minimum_wage_is_not_asked_back(user: User, browser: Browser) -> None:
    assert say(browser, currency="USD", pay="7.25 an hour, 8 hours a week").status_code == 303
    assert earned(user) == (round(7.25 * 8 * 52), Unit.MONEY_PER_YEAR)


def test_what_would_spoil_any_job_is_a_reason_for_all_and_taken_back(
    user: User, browser: Browser
) -> None:
    sent = {"kind": "commute", "what": "over an hour", "probability": "40"}
    assert browser.post("/settings/deal-breakers/", sent).status_code == 303
    [reason] = side(user).reasons
    assert (reason.kind, reason.what, reason.no_go) == (ReasonKind.COMMUTE, "over an hour", True)
    assert "over an hour" in browser.get("/settings/").content.decode()
    assert browser.post("/settings/deal-breakers/0/remove/").status_code == 303
    assert side(user).reasons == ()


def test_a_pay_that_the_file_says_in_parts_stays(user: User, browser: Browser) -> None:
    text = '[you]\npay = { amount = 20, per = "hour", hours_per_week = 20 }\n'
    browser.post("/settings/file/", {"text": text})
    assert say(browser, hour="15").status_code == 303
    assert "hours_per_week = 20" in side_text(user)
    assert earned(user) == (20 * 20 * 52, Unit.MONEY_PER_YEAR)
