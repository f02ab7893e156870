"""What a slider shows: headline, sentence and picture say the same, whatever is moved."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

from goanyway.advising.what_if import sliders
from goanyway.interchange.situation_files.given import Given
from goanyway.journal.core.access import records
from goanyway.journal.intake.taking_in import take_in
from goanyway.journal.keeping.advice import considered
from goanyway.journal.keeping.debrief import Answers, tell
from goanyway.journal.keeping.own_side import say_reasons
from goanyway.journal.keeping.people import Encounter
from goanyway.journal.keeping.schedule import attend
from goanyway.journal.models import Interview, User
from tests.effort import examples
from tests.journal.conftest import Fresh
from tests.journal.mails import DAY, mail
from tests.journal.records import NOW
from tests.journal.test_intake import POSTING
from tests.web.browsing import Browser
from tests.web.inner_words import shown
from tests.web.test_inner_words import pages_of

HEADLINES = {
    "go": ("Go.",),
    "ask-first": ("Ask one thing first.",),
    "decline-kindly": ("Stay home, kindly.", "Decline kindly."),
}


def text(found: LexborNode | None) -> str:
    assert found is not None
    return " ".join(found.text().replace("\u00a0", " ").split())


@settings(
    max_examples=examples(20),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(places=st.lists(st.floats(0, 1), min_size=5, max_size=5))
def test_headline_sentence_and_picture_agree(fresh: Fresh, places: list[float]) -> None:
    with fresh() as user:
        take_in(user, mail(), now=NOW, posting=POSTING)
        say_reasons(user, [{"kind": "commute", "minutes": 40}], opportunity="brightwater", now=NOW)
        advice = considered(user, "brightwater", now=NOW)
        asked = {
            each.input: f"{each.low + place * (each.high - each.low):.6g}"
            for each, place in zip(sliders(advice), places, strict=False)
        }
        address = reverse("what-if", args=["brightwater"])
        page = LexborHTMLParser(Browser(user).get(address, asked).content.decode())
    assert page.css_first(".outcome"), asked
    headline, outcome = page.css_first("h1"), page.css_first(".outcome")
    assert headline is not None
    verdict = headline.attributes["class"] or ""
    then = next(each for each in HEADLINES[verdict] if each in text(headline))
    assert then in text(outcome)
    others = {word for each in HEADLINES.values() for word in each} - {then}
    assert not any(word in text(outcome) for word in others)
    amount = text(page.css_first(".outcome strong"))
    total = text(page.css_first(".bar.total .figure"))
    assert total.lstrip("+") == amount
    summary = page.css_first("#live figure")
    assert summary is not None
    assert (summary.attributes["aria-label"] or "").replace("\u00a0", " ").endswith(f"{amount}.")
    if verdict == "go":
        assert total.startswith("+")


def test_where_staying_is_advised_nothing_says_that_the_trip_pays(
    user: User, browser: Browser
) -> None:
    take_in(user, mail(), now=NOW, posting=POSTING)
    reasons: list[Mapping[str, Given]] = [
        {"kind": "other", "what": "it", "no_go": True, "sure": "certain"}
    ]
    say_reasons(user, reasons, opportunity="brightwater", now=NOW)
    address = reverse("advice", args=["brightwater"])
    page = LexborHTMLParser(browser.get(address).content.decode())
    headline = page.css_first("h1")
    assert headline is not None
    assert headline.attributes["class"] == "decline-kindly"
    if text(page.css_first("#live .outcome strong")).startswith("-"):
        assert "pays for the trip, however" not in text(page.css_first("main"))
    assert page.css("main details[id^=draft-]")[0].attributes["id"] == "draft-decline-kindly"


def test_unmoved_it_says_what_the_headline_says(user: User, browser: Browser) -> None:
    take_in(user, mail(), now=NOW, posting=POSTING)
    say_reasons(user, [], opportunity="brightwater", now=NOW)
    address = reverse("advice", args=["brightwater"])
    page = LexborHTMLParser(browser.get(address).content.decode())
    assert text(page.css_first("h1")) in text(page.css_first("#live .outcome"))
    amount = text(page.css_first("#live .outcome strong"))
    assert f"On average: {amount}." in text(page.css_first(".opening"))


@pytest.fixture
def told(user: User) -> User:
    """A journal of one interview that was told of, with one of everything."""
    take_in(user, mail(), now=NOW, posting=POSTING)
    interview = records(user, Interview)[0].handle
    later = NOW.replace(day=DAY.day + 1)
    attend(user, interview, now=later)
    met = [Encounter("Kim Reyes", "Nurse", "Likes maps.", "warm")]
    answers = Answers(meetings=met, questions_asked=["Why us?"], looks_for=["SQL"], finished=True)
    tell(user, interview, answers, now=later)
    return user


def test_one_of_a_thing_is_said_in_the_singular(told: User) -> None:
    for name, arguments in (("record", []), ("today", []), ("taken-away", ["i1"])):
        page = LexborHTMLParser(Browser(told).get(reverse(name, args=arguments)).content.decode())
        for each in page.css(".numbers li"):
            if text(each.css_first("strong")) in ("1", "1 of 1"):
                first = text(each.css_first("span")).split()[0].strip(",;")
                assert not first.endswith("s") or first in ("is", "was"), text(each)
                assert first != "people", text(each)


TYPED = re.compile(r"\b[Aa]s you’d say it|^Such as ")
"""What shows how to type an amount, where it needs no sign."""

BARE_PAY = re.compile(r"(?<![\w.,$€£₹¥])\d[\d,.]* an? (?:hour|day|week|month|year)\b")
"""A figure of pay without its sign."""


def test_there_is_one_minus_sign_and_money_has_its_sign(told: User) -> None:
    for address, page in pages_of(Browser(told)):
        for line in shown(page):
            said = line.replace("\u00a0", " ")
            assert "\u2212" not in said, (address, said)
            for bare in () if TYPED.search(said) else (said,):
                found = BARE_PAY.search(bare)
                # How often something comes in a month is no money.
                assert found is None or "month" in found.group(), (address, said)
