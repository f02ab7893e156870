"""Today: nothing open is out of sight, and nothing that is past presses."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.urls import reverse
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test
from selectolax.lexbor import LexborHTMLParser

from goanyway.domain.advice import Verdict
from goanyway.journal.core.access import records
from goanyway.journal.intake import taking_in
from goanyway.journal.keeping import advice, follow_ups, schedule
from goanyway.journal.models import FollowUp, Interview, Opportunity, User
from tests.effort import examples
from tests.journal.mails import DAY, INTERVIEW, mail, on
from tests.journal.records import NOW
from tests.journal.test_any_sequence import AFTER, Story
from tests.web.browsing import Browser

SLOTS = (
    "Dear Ana,\n\nWe would like to invite you to a video interview for the position of Clerk at "
    "Harbor Freightways. Which of these suits you?\n\n"
    "- Thursday, November 12, 2026 at 10:00 AM\n- Friday, November 13, 2026 at 2:00 PM\n\n"
    "Kind regards,\nAmy Stone\nRecruiter, Harbor Freightways\n"
)
OFFERED = mail(1, SLOTS, subject="Interview", sender="Amy Stone <amy@harborfreight.example>")
BY_THE_NINTH = INTERVIEW.format(when=on(DAY)) + "\nPlease reply by November 9, 2026.\n"


def page(user: User, address: str = "/") -> LexborHTMLParser:
    answer = Browser(user).get(address)
    assert answer.status_code == 200, address
    return LexborHTMLParser(answer.content.decode())


def links_of(found: LexborHTMLParser) -> set[str]:
    return {each.attributes["href"] or "" for each in found.css("main a[href], footer a[href]")}


def in_reach(user: User) -> set[str]:
    """What Today links to, and what the pages link to that it names for the rest."""
    links = links_of(page(user))
    for further in ("/?all", reverse("follow-ups")):
        if further in links:
            links |= links_of(page(user, further))
    return links


def assert_nothing_open_is_lost(user: User, now: datetime) -> None:
    links = in_reach(user)
    for job in records(user, Opportunity).filter(state="open"):
        of_job = {reverse(name, args=[job.handle]) for name in ("opportunity", "advice")}
        assert links & of_job, f"{job} is open"
    for each in records(user, Interview).filter(state="planned", opportunity__state="open"):
        assert reverse("interview", args=[each.handle]) in links, f"{each} is planned"
    for owing in follow_ups.owed(user, now=now, snoozed=True):
        of_it = {reverse("follow-up", args=[owing.handle])}
        assert links & of_it, f"{owing} is owed"


class TodaysStory(Story):
    """After whatever happened, Today is looked at."""

    def teardown(self) -> None:
        assert_nothing_open_is_lost(self.user, AFTER)


@pytest.mark.usefixtures("user")
def test_whatever_happened_nothing_open_is_lost(at: Any) -> None:
    at(AFTER)
    run_state_machine_as_test(
        TodaysStory, settings=settings(max_examples=examples(24), stateful_step_count=12)
    )


def test_neither_is_it_of_a_very_full_journal(user: User, at: Any) -> None:
    for number in range(1, 31):
        text = INTERVIEW.format(when=on(DAY + timedelta(days=number)))
        text = text.replace("Brightwater", f"Firm{number}")
        sender = f"A B <a@firm{number}.example>"
        taking_in.take_in(user, mail(number, text, subject="Interview", sender=sender), now=NOW)
    assert records(user, Opportunity).count() == 30
    assert_nothing_open_is_lost(user, NOW)


def test_the_welcome_is_for_an_empty_journal_alone(user: User, at: Any) -> None:
    assert "Look at an example" in page(user).body.text()  # type: ignore[union-attr]
    taking_in.take_in(user, OFFERED, now=NOW)
    job = records(user, Opportunity)[0]
    advice.choose(user, job.handle, Verdict.GO, "It is near.", now=NOW)
    text = page(user).body.text()  # type: ignore[union-attr]
    assert "Look at an example" not in text
    assert "Clerk" in text


def test_an_invitation_with_offered_times_is_to_be_decided_on(user: User, at: Any) -> None:
    taking_in.take_in(user, OFFERED, now=NOW)
    assert "You haven’t decided yet." in page(user).css_first("#order").parent.text()  # type: ignore[union-attr]


def test_an_interview_far_off_is_told_as_the_next_one(user: User, at: Any) -> None:
    taking_in.take_in(user, mail(1), now=NOW)
    job = records(user, Opportunity)[0]
    advice.choose(user, job.handle, Verdict.GO, "It is near.", now=NOW)
    schedule.schedule(user, job.handle, start=DAY + timedelta(days=120), now=NOW)
    found = page(user)
    first = records(user, Interview).get(day=DAY)
    assert "Your next interview" in found.css_first(".lead").text()  # type: ignore[union-attr]
    assert reverse("interview", args=[first.handle]) in links_of(found)


def test_what_ran_out_yesterday_is_past_and_presses_no_more(user: User, at: Any) -> None:
    taking_in.take_in(user, mail(1, BY_THE_NINTH), now=NOW)
    owing = records(user, FollowUp)[0]
    address = reverse("follow-up", args=[owing.handle])
    at(owing.due_at - timedelta(hours=2))
    assert "Answer" in page(user).css_first(".lead").text()  # type: ignore[union-attr]
    at(owing.due_at + timedelta(hours=20))
    found = page(user)
    assert "which has passed" in found.css_first("#past").parent.text()  # type: ignore[union-attr]
    assert address not in {
        each.attributes["href"] for each in found.css(".row a.button:not(.quiet)")
    }
    assert "Answer" not in found.css_first(".lead").text()  # type: ignore[union-attr]
