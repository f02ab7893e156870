"""The question of a verdict that asks first is edited on its page before the draft is made."""

from __future__ import annotations

from collections.abc import Mapping
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from goanyway.interchange.situation_files.given import Given
from goanyway.journal.core.access import change_sets
from goanyway.journal.core.document import Document
from goanyway.journal.core.history import undo
from goanyway.journal.intake.taking_in import take_in
from goanyway.journal.keeping.advice import considered
from goanyway.journal.keeping.own_side import say_reasons
from goanyway.journal.models import User
from goanyway.letters import LONGEST_QUESTION
from tests.journal.mails import mail
from tests.journal.records import NOW
from tests.web.browsing import Browser

MINE = "Are nights swapped <among> people & teams?"
TEXT = (
    "Hi Ana, it's Joe from Harbor Foods. Can you come for an interview on Thursday, "
    "November 12, 2099 at 3 PM for the kitchen job? Joe"
)
NO_NIGHTS: Mapping[str, Given] = {"kind": "shift", "sure": "maybe", "no_go": True}


@pytest.fixture(params=["mail", "text"])
def job(request: pytest.FixtureRequest, user: User) -> str:
    """A job whose verdict asks first, by mail or by text message."""
    came = mail() if request.param == "mail" else Document(TEXT.encode(), "text.txt")
    taken: Any = take_in(user, came, now=NOW).value
    handle = str(taken.opportunity.handle)
    say_reasons(user, [NO_NIGHTS], opportunity=handle, now=NOW)
    assert considered(user, handle, now=NOW).verdict == "ask-first"
    return handle


def page(browser: Browser, job: str) -> LexborHTMLParser:
    return LexborHTMLParser(browser.get(f"/opportunities/{job}/advice/").content.decode())


def text_of(shown: LexborHTMLParser, where: str) -> str:
    there = shown.css_first(where)
    assert there is not None
    return there.text()


def choose(browser: Browser, job: str, question: str) -> Any:
    sent = {"chosen": "ask-first", "question": question}
    return browser.post(f"/opportunities/{job}/choose/", sent)


@pytest.mark.slow
def test_the_question_proposed_stands_there_to_be_changed(
    user: User, browser: Browser, job: str
) -> None:
    shown = page(browser, job)
    asking = considered(user, job, now=NOW).ask_first
    assert asking is not None
    assert text_of(shown, "form.choose textarea#question") == asking.question
    assert shown.css_first("label[for=question]") is not None


@pytest.mark.slow
def test_what_you_typed_is_asked_in_the_draft_and_in_every_way_to_take_it_along(
    browser: Browser, job: str
) -> None:
    answer = choose(browser, job, MINE)
    assert answer.status_code == 303
    assert answer["Location"].endswith("#draft-ask-first")
    shown = page(browser, job)
    assert MINE in text_of(shown, "#letter-ask-first")
    assert text_of(shown, "#question") == MINE
    assert MINE in text_of(shown, ".lead")
    mailto = shown.css_first("#draft-ask-first a[href^='mailto:']")
    assert mailto is not None
    assert "%3Camong%3E%20people%20%26%20teams" in str(mailto.attributes["href"])
    saved = browser.get(f"/opportunities/{job}/letters/ask-first.eml").content
    assert MINE in message_from_bytes(saved, policy=default).get_content()


@pytest.mark.slow
def test_markup_in_it_stays_text(browser: Browser, job: str) -> None:
    typed = "</textarea><script>alert(1)</script>?"
    choose(browser, job, typed)
    assert "<script>alert" not in browser.get(f"/opportunities/{job}/advice/").content.decode()
    assert text_of(page(browser, job), "#question") == typed


@pytest.mark.slow
def test_an_emptied_question_is_the_one_proposed_again(browser: Browser, job: str) -> None:
    proposed = text_of(page(browser, job), "#question")
    choose(browser, job, MINE)
    choose(browser, job, "")
    shown = page(browser, job)
    assert text_of(shown, "#question") == proposed
    assert proposed in text_of(shown, "#letter-ask-first")


@pytest.mark.slow
def test_taking_the_choice_back_takes_the_question_back(
    user: User, browser: Browser, job: str
) -> None:
    proposed = text_of(page(browser, job), "#question")
    choose(browser, job, MINE)
    undo(user, change_sets(user).order_by("-pk")[0].handle, now=NOW)
    assert text_of(page(browser, job), "#question") == proposed


@pytest.mark.slow
def test_one_that_is_too_long_is_given_back_to_be_shortened(browser: Browser, job: str) -> None:
    typed = "y" * (LONGEST_QUESTION + 1)
    answer = choose(browser, job, typed)
    assert answer.status_code == 422
    shown = LexborHTMLParser(answer.content.decode())
    assert text_of(shown, "#question") == typed
    assert str(LONGEST_QUESTION) in text_of(shown, ".errors a[href='#question']")


@pytest.mark.slow
def test_who_goes_all_the_same_asks_nothing(browser: Browser, job: str) -> None:
    sent = {"chosen": "go", "question": MINE}
    assert browser.post(f"/opportunities/{job}/choose/", sent).status_code == 303
    assert MINE not in text_of(page(browser, job), "#letter-ask-first")
