"""What was decided is no error, and its draft comes first; what is past says so."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser

from goanyway.domain.screening import Safety
from goanyway.journal.core.access import records
from goanyway.journal.intake.taking_in import take_in
from goanyway.journal.keeping.advice import considered
from goanyway.journal.keeping.own_side import say_reasons
from goanyway.journal.models import KeptMessage, Opportunity, User
from tests.journal.mails import INTERVIEW, SCAM, mail, on
from tests.journal.records import NOW
from tests.web.browsing import Browser

SAID = {
    "go": "You’re going.",
    "ask-first": "You’re asking first.",
    "decline-kindly": "You’re declining.",
}
FITTING = {"go": "accept", "ask-first": "ask-first", "decline-kindly": "decline-kindly"}


def page(user: User, name: str, handle: str) -> LexborHTMLParser:
    answer = Browser(user).get(reverse(name, args=[handle]))
    assert answer.status_code == 200
    return LexborHTMLParser(answer.content.decode())


def text_of(found: LexborHTMLParser, where: str = "main") -> str:
    there = found.css_first(where)
    return there.text() if there is not None else ""


@pytest.fixture
def job(user: User) -> str:
    """A job on which a reason bears, so that every choice but one is otherwise than advised."""
    take_in(user, mail(), now=NOW)
    handle = records(user, Opportunity)[0].handle
    say_reasons(user, [{"kind": "commute", "minutes": 30}], opportunity=handle, now=NOW)
    return handle


@pytest.mark.parametrize("chosen", ["go", "decline-kindly"])
def test_a_choice_against_the_advice_is_taken_without_a_reason_and_its_draft_comes_first(
    user: User, at: Any, job: str, chosen: str
) -> None:
    say_reasons(user, [{"kind": "other", "what": "it", "no_go": True}], opportunity=job, now=NOW)
    advised = considered(user, job, now=NOW).verdict
    answer = Browser(user).post(reverse("choose", args=[job]), {"chosen": chosen})
    assert answer.status_code == 303, advised
    found = page(user, "advice", job)
    assert not found.css(".errors, .wrong, .error")
    assert text_of(found, "#decided").startswith(SAID[chosen])
    first = found.css("main details[id^=draft-]")[0]
    assert first.attributes["id"] == f"draft-{FITTING[chosen]}"
    assert "open" in first.attributes
    assert answer.headers["Location"].endswith(f"#draft-{FITTING[chosen]}")


def test_an_interview_that_is_past_says_so_and_never_go(user: User, at: Any, job: str) -> None:
    Browser(user).post(reverse("choose", args=[job]), {"chosen": "go"})
    at(NOW + timedelta(days=14))
    for name in ("advice", "opportunity"):
        text = text_of(page(user, name, job), ".opening")
        assert "is past" in text or "was on" in text
        assert "Go." not in text_of(page(user, name, job), "h1")


def test_to_somebody_who_looked_nobody_says_that_they_did_not(
    user: User, at: Any, job: str
) -> None:
    page(user, "advice", job)
    assert "You have not looked" not in text_of(page(user, "opportunity", job))


def test_a_fraud_makes_the_other_messages_of_its_sender_suspect(user: User, at: Any) -> None:
    sender = "Daniel Cho <d.cho@brightwater.example>"
    take_in(user, mail(1), now=NOW)
    first = records(user, KeptMessage)[0]
    assert "Looks genuine" in text_of(page(user, "message", first.handle), "h1")
    text = SCAM + INTERVIEW.format(when=on(NOW.date() + timedelta(days=20)))
    take_in(user, mail(2, text, subject="A job", sender=sender), now=NOW, as_new=True)
    fraud = records(user, KeptMessage).last()
    assert fraud is not None
    assert fraud.safety == Safety.DO_NOT_REPLY
    assert fraud.opportunity != first.opportunity
    found = page(user, "message", first.handle)
    assert "Be careful" in text_of(found, "h1")
    assert "The same sender sent you another message" in text_of(found)
    advice = considered(user, first.opportunity.handle, now=NOW)
    assert advice.screening.safety == Safety.BE_CAREFUL
    assert advice.verdict != "go"
