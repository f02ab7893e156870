"""The page on which jobs stand side by side."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from goanyway.journal.core.document import Document
from goanyway.journal.intake.taking_in import keep_situation
from goanyway.journal.models import User
from tests.journal.records import NOW
from tests.journal.test_offers_in_hand import COUNTER, OFFER, came, invited
from tests.web.browsing import Browser

OPEN_OFFER = OFFER.replace("November 20, 2026", "November 20, 2099")
OPEN_COUNTER = COUNTER.replace("November 13, 2026", "November 13, 2099")
YOURS = b'currency = "USD"\n[you]\npay = 76000\n'


def page(browser: Browser) -> LexborHTMLParser:
    return LexborHTMLParser(browser.get("/compare/").content.decode().replace("\u00a0", " "))


def test_every_job_has_a_card_with_pay_in_a_currency_and_its_last_day(
    user: User, browser: Browser
) -> None:
    keep_situation(user, Document(YOURS, "s.toml"), now=NOW)
    invited(user)
    came(user, OPEN_OFFER)
    came(user, OPEN_COUNTER, 11, "Stay?")
    cards = [each.text(separator=" ") for each in page(browser).css(".compared-card")]
    assert len(cards) == 4
    assert "$76,000 a year" in cards[0]
    assert "from you" in cards[0]
    assert "Counter-offer, if you stay" in cards[1]
    assert "$41 an hour" in cards[1]
    assert "$84,000 a year" in cards[2]
    assert "more than your job" in cards[2]
    assert "Nov 20" in cards[2]
    assert "the interview is worth" in cards[3]


def test_who_has_nothing_yet_is_told_how_to_begin(browser: Browser) -> None:
    shown = page(browser)
    assert "Nothing to compare yet" in shown.text()
    assert shown.css_first("main a[href='/new/']") is not None
    assert shown.css_first("main a[href='/settings/']") is not None


def test_the_page_of_a_job_with_an_open_offer_leads_here(user: User, browser: Browser) -> None:
    job = came(user, OPEN_OFFER).opportunity.handle
    shown = LexborHTMLParser(browser.get(f"/opportunities/{job}/").content)
    assert shown.css_first("main a.button[href='/compare/']") is not None


def test_it_is_a_place_of_its_own(browser: Browser) -> None:
    assert page(browser).css_first("footer a[aria-current][href='/compare/']") is not None
