"""The page of an advice says where what it hangs on comes from."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from goanyway.domain.origin import Origin
from goanyway.journal.core.document import Document
from goanyway.journal.intake.taking_in import take_in
from goanyway.journal.keeping.advice import considered
from goanyway.journal.keeping.own_side import say_reasons
from goanyway.journal.models import User
from tests.journal.mails import mail
from tests.journal.records import NOW
from tests.web.browsing import Browser

SITUATION = b'currency = "USD"\n[job]\nyears = { p10 = 1, p90 = 6 }\n'


def test_under_details_each_origin_has_its_share(user: User, browser: Browser) -> None:
    take_in(user, mail(), now=NOW, situation=Document(SITUATION, "situation.toml"))
    say_reasons(user, [], opportunity="brightwater", now=NOW)
    text = browser.get("/opportunities/brightwater/advice/").content.decode()
    page = LexborHTMLParser(text.replace("\u00a0", " "))
    details = page.css("section[aria-labelledby=tornado] details p")
    shares = considered(user, "brightwater", now=NOW).decision.hangs_on
    assert len(details) == 1
    assert f"{shares[Origin.YOU]:.0%}" + " from you" in details[0].text()
    assert len(re.findall(r"\d%", details[0].text())) == len(shares)


def test_the_mark_of_an_origin_is_of_one_word(user: User, browser: Browser) -> None:
    take_in(user, mail(), now=NOW)
    say_reasons(user, [], opportunity="brightwater", now=NOW)
    page = LexborHTMLParser(browser.get("/opportunities/brightwater/advice/").content)
    marks = {each.attributes["class"] for each in page.css(".assumed .origin")}
    assert "origin our-assumption" in marks
    assert all(mark is not None and len(mark.split()) == 2 for mark in marks)
