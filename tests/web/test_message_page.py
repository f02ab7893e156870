"""The page of a message: what was read can be put right, and a text and its invite are one."""

from __future__ import annotations

import pytest
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser

from goanyway.journal.core.access import records
from goanyway.journal.core.document import Document
from goanyway.journal.intake.taking_in import Intake, take_in
from goanyway.journal.keeping import schedule
from goanyway.journal.keeping.advice import considered
from goanyway.journal.models import Interview, KeptMessage, Opportunity, User
from tests.journal.mails import DAY, ics, mail
from tests.journal.records import NOW
from tests.web.browsing import Browser
from tests.web.test_today import OFFERED

PASTED = Document(
    b"Hi Ana,\n\nWe'd like to invite you to an interview for the position of Grid Planning "
    b"Analyst at Brightwater Energy on Thursday, November 12, 2026 at 1:30 PM Eastern. Please "
    b"bring a photo ID. The pay is $41 an hour.\n\nDaniel Cho, Brightwater Energy\n",
    "pasted.txt",
)


def page(browser: Browser, message: KeptMessage) -> LexborHTMLParser:
    answer = browser.get(reverse("message", args=[message.handle]))
    return LexborHTMLParser(answer.content.decode())


def taken(user: User, document: Document) -> Intake:
    came = take_in(user, document, now=NOW).value
    assert isinstance(came, Intake), came
    return came


def test_a_time_that_is_offered_is_chosen_with_one_click(browser: Browser, user: User) -> None:
    message = taken(user, OFFERED).message
    assert message is not None
    buttons = page(browser, message).css("#times button")
    assert ["2:00" in each.text() for each in buttons] == [False, True]
    value = buttons[1].attributes["value"]
    address = reverse("correct", args=[message.handle])
    browser.post(address, {"field": "start", "value": value})
    chosen = records(user, Interview).get()
    assert (str(chosen.day), str(chosen.time)) == ("2026-11-13", "14:00:00")
    assert not page(browser, message).css("#times button")


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("people", "Kim Reyes, Nurse Manager; Amy Stone", "Kim Reyes, Nurse Manager; Amy Stone"),
        ("bring", "a photo ID; two references", "a photo ID; two references"),
        ("asks", "ring the bell", "ring the bell"),
        ("benefits", "dental; 401(k)", "dental; 401(k)"),
    ],
)
def test_lists_are_put_right_like_other_facts(
    browser: Browser, user: User, field: str, value: str, shown: str
) -> None:
    message = taken(user, PASTED).message
    assert message is not None
    address = reverse("correct", args=[message.handle])
    browser.post(address, {"field": field, "value": value})
    assert shown in [each.text() for each in page(browser, message).css(".read .value")]


def test_what_to_bring_and_whom_you_meet_is_on_the_sheet_as_you_put_it_right(user: User) -> None:
    message = taken(user, PASTED).message
    assert message is not None
    browser = Browser(user)
    address = reverse("correct", args=[message.handle])
    browser.post(address, {"field": "bring", "value": "a hard hat"})
    browser.post(address, {"field": "people", "value": "Kim Reyes"})
    sheet = schedule.prepare(user, records(user, Interview).get().handle)
    assert sheet.bring == ("a hard hat",)
    assert [each.name for each in sheet.people] == ["Kim Reyes"]


def test_what_is_no_invitation_makes_no_interview_and_can_be_one_again(
    browser: Browser, user: User
) -> None:
    message = taken(user, mail(1)).message
    assert message is not None
    assert records(user, Interview).count() == 1
    address = reverse("correct", args=[message.handle])
    browser.post(address, {"field": "kind", "value": "other"})
    assert not records(user, Interview)
    assert "something else" in page(browser, message).body.text()  # type: ignore[union-attr]
    browser.post(address, {"field": "kind", "value": "invitation"})
    assert records(user, Interview).get().day == DAY


@pytest.mark.parametrize("first", ["text", "invite"])
def test_a_pasted_text_and_its_invite_are_one_and_fill_each_others_gaps(
    user: User, first: str
) -> None:
    invite = ics(summary="Interview")
    both = [PASTED, invite] if first == "text" else [invite, PASTED]
    for each in both:
        taken(user, each)
    job, interview = records(user, Opportunity).get(), records(user, Interview).get()
    assert (job.employer, job.role) == ("Brightwater Energy", "Grid Planning Analyst")
    assert interview.minutes == 90
    read = considered(user, job.handle, now=NOW).invitation
    assert read is not None
    assert read.pay is not None
    assert read.end is not None
    assert [each.value for each in read.bring] == ["photo ID"]
    for message in records(user, KeptMessage):
        shown = page(Browser(user), message).body.text()  # type: ignore[union-attr]
        assert "$41 an hour" in shown


def test_two_jobs_at_different_times_stay_two(user: User) -> None:
    taken(user, PASTED)
    taken(user, ics(summary="Interview: Clerk at Quarry Works", at="160000", uid="2@quarry"))
    assert records(user, Opportunity).count() == 2


def test_at_the_same_time_another_employer_is_another_job(user: User) -> None:
    taken(user, PASTED)
    taken(user, ics(summary="Interview: Clerk at Quarry Works", uid="2@quarry"))
    assert records(user, Opportunity).count() == 2
