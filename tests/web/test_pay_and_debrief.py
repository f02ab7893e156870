"""Pay as people say it; a debrief without empty steps; drafts that quote only what they may."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser

from goanyway.domain.quantity import Quantity
from goanyway.errors import InputError
from goanyway.journal.core.access import records
from goanyway.journal.intake.amendments import correct
from goanyway.journal.intake.taking_in import take_in
from goanyway.journal.keeping.advice import considered
from goanyway.journal.keeping.debrief import Answers, tell
from goanyway.journal.keeping.follow_ups import draft
from goanyway.journal.keeping.people import meet
from goanyway.journal.models import FollowUp, FollowUpKind, Interview, Meeting, Opportunity, User
from goanyway.web.views.advice import _answer
from tests.journal.mails import DAY, mail
from tests.journal.records import NOW
from tests.web.browsing import Browser

AFTER = NOW.replace(day=DAY.day + 1)
PRIVATE = "She seemed tired of the place."


@pytest.fixture
def interview(user: User) -> str:
    take_in(user, mail(), now=NOW)
    return records(user, Interview)[0].handle


def page(user: User, name: str, *arguments: str) -> LexborHTMLParser:
    answer = Browser(user).get(reverse(name, args=arguments), follow=True)
    return LexborHTMLParser(answer.content.decode())


@pytest.mark.parametrize(
    ("said", "yearly"),
    [("36.20 an hour", 75_296), ("2300 a month", 27_600), ("31k", 31_000), ("58000", 58_000)],
)
def test_a_first_question_takes_pay_as_people_say_it(
    user: User, interview: str, said: str, yearly: float
) -> None:
    advice = considered(user, records(user, Opportunity)[0].handle, now=NOW)
    answer: Quantity = _answer(said, "alternative.worth", advice)
    assert answer.mean == pytest.approx(yearly)


@pytest.mark.parametrize("said", ["41", "36.20"])
def test_what_hardly_anybody_earns_a_year_is_asked_back(
    user: User, interview: str, said: str
) -> None:
    advice = considered(user, records(user, Opportunity)[0].handle, now=NOW)
    with pytest.raises(InputError, match="an hour"):
        _answer(said, "alternative.worth", advice)
    settings = Browser(user).post(reverse("settings"), {"currency": "USD", "pay": said})
    assert settings.status_code == 422
    assert "an hour" in settings.content.decode()


def test_hours_a_week_stand_beside_the_pay(browser: Browser) -> None:
    form = LexborHTMLParser(browser.get(reverse("settings")).content.decode())
    names = [each.attributes["name"] for each in form.css("form.side input")]
    assert names.index("hours") == names.index("pay") + 1


def test_a_debrief_has_no_empty_step(user: User, interview: str, at: Any) -> None:
    at(AFTER)
    seen, found = [], page(user, "debrief", interview)
    browser = Browser(user)
    for _step in range(5):
        headline = found.css_first("h1")
        assert headline is not None
        seen.append(headline.text())
        assert found.css("#debrief fieldset, #debrief textarea"), seen
        form = found.css_first("#debrief")
        assert form is not None
        action = form.attributes["hx-post"] or ""
        answer = browser.post(action, {}, follow=True)
        if "taken-away" in answer.request["PATH_INFO"]:
            break
        found = LexborHTMLParser(answer.content.decode())
    assert "What turned out?" not in seen
    assert len(seen) == len(set(seen)) <= 4


def test_rows_for_somebody_else_come_when_they_are_asked_for(user: User, interview: str) -> None:
    found = page(user, "debrief-step", interview, "people")
    for each in found.css("input[name^=name]"):
        folded = each.parent
        while folded is not None and folded.tag != "details":
            folded = folded.parent
        assert folded is not None
        assert "open" not in folded.attributes


def test_every_scale_has_a_label(user: User, interview: str) -> None:
    for step in ("found", "people", "asked", "felt"):
        found = page(user, "debrief-step", interview, step)
        for each in found.css(".choices"):
            named = each.attributes.get("aria-labelledby")
            inside = each.parent
            legend = inside.css_first("legend") if inside is not None else None
            label = found.css_first(f"#{named}") if named else legend
            assert label is not None
            assert label.text().strip()


def test_a_thank_you_quotes_no_note_unless_it_may(user: User, interview: str) -> None:
    meet(user, interview, "Daniel Cho", said=PRIVATE, now=AFTER)
    tell(user, interview, Answers(looks_for=["cheap people"], questions_asked=["Kids?"]), now=AFTER)
    owed = records(user, FollowUp).filter(kind=FollowUpKind.THANK_YOU).exclude(person=None)[0]
    written = draft(user, owed.handle)
    assert written is not None
    for private in (PRIVATE, "cheap people", "Kids?"):
        assert private.rstrip(".") not in written.body
    step = reverse("debrief-step", args=[interview, "people"])
    sent = {"met-0": "yes", "said-0": PRIVATE, "quotable-0": "yes"}
    Browser(user).post(step, sent)
    assert records(user, Meeting).get(person=owed.person).quotable
    written = draft(user, owed.handle)
    assert written is not None
    assert PRIVATE in written.body


@pytest.mark.parametrize(
    ("role", "fits"),
    [("Registered Nurse", False), ("Warehouse Picker", False), ("Software Engineer", True)],
)
def test_linkedin_is_owed_only_where_it_fits_the_trade(
    user: User, interview: str, role: str, fits: bool
) -> None:
    correct(user, records(user, Opportunity)[0].handle, [f"role={role}"], now=NOW)
    meet(user, interview, "Daniel Cho", now=AFTER)
    owed = records(user, FollowUp).filter(kind=FollowUpKind.LINKEDIN)
    assert owed.exists() is fits
