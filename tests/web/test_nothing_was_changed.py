"""A page that says that nothing was changed or kept leaves every row and every file as it was."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from goanyway.errors import JournalUnusable
from goanyway.journal.core.access import records
from goanyway.journal.intake import taking_in
from goanyway.journal.intake.taking_in import take_in
from goanyway.journal.keeping import closing
from goanyway.journal.models import ClosingReason, Content, KeptMessage, Opportunity, User
from goanyway.web.views import new
from tests.journal.mails import SCAM, invite, mail
from tests.journal.records import NOW, one_of_each
from tests.journal.stories import everything
from tests.web.browsing import Browser


@pytest.mark.parametrize(
    ("method", "address", "sent", "headers", "status"),
    [
        ("post", "/undo/", {}, {"Origin": "https://elsewhere.example"}, 403),
        ("post", "/undo/", {}, {"Origin": ""}, 403),
        ("get", "/undo/", {}, {}, 405),
        ("get", "/new/belongs/", {}, {}, 405),
    ],
)
def test_a_request_that_is_refused_changes_nothing(
    user: User, method: str, address: str, sent: dict[str, str], headers: Any, status: int
) -> None:
    one_of_each(user)
    before = everything(user)
    browser = Browser(user, enforce_csrf_checks=True)
    answer = getattr(browser, method)(address, sent, headers=headers)
    assert answer.status_code == status
    assert "Nothing was changed." in answer.content.decode()
    assert everything(user) == before


def test_what_is_judged_is_not_kept(user: User, browser: Browser) -> None:
    one_of_each(user)
    before = everything(user)
    answer = browser.post("/check/", {"text": SCAM})
    assert "Nothing was saved." in answer.content.decode()
    assert everything(user) == before
    assert not any(b"gift card" in bytes(each.data) for each in Content.objects.all())


def test_of_several_files_the_page_says_which_were_kept_before_the_journal_failed(
    user: User, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def once(*given: Any, **options: Any) -> Any:
        calls.append(given)
        if len(calls) > 1:
            raise JournalUnusable("the disk is full. Nothing of this step was written.\nMake room.")
        return take_in(*given, **options)

    monkeypatch.setattr(new, "take_in", once)
    files = [
        SimpleUploadedFile("one.ics", invite().encode()), SimpleUploadedFile("two.eml", mail().data)
    ]  # fmt: skip
    answer = browser.post("/new/", {"attached": files})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "two.eml" in page
    assert "Nothing of this step was written" in page
    assert "Nothing was changed" not in page
    assert [each.name for each in records(user, KeptMessage)] == ["one.ics"]


def test_where_the_first_fails_all_of_it_failed(
    user: User, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: Any, **_options: Any) -> Any:
        raise JournalUnusable("the disk is full.\nMake room, and see `check`.")

    monkeypatch.setattr(new, "take_in", full)
    before = everything(user)
    answer = browser.post("/new/", {"text": "Hello"})
    assert answer.status_code == 503
    assert "Nothing was done." in answer.content.decode()
    assert everything(user) == before


REJECTS = (
    "Dear Ana,\n\nUnfortunately we have decided to move forward with other candidates.\n\nDan\n"
)


def test_a_rejection_closes_nothing_and_says_so_only_where_nothing_is_closed(user: User) -> None:
    said = take_in(user, mail(3, REJECTS), as_new=True, now=NOW).value
    assert isinstance(said, taking_in.Intake)
    job = records(user, Opportunity).get()
    assert (job.state, "stays open until you close it" in " ".join(said.said)) == ("open", True)
    closing.close(user, job.handle, ClosingReason.WITHDRAWN, now=NOW)
    again = take_in(user, mail(4, REJECTS, subject="Once more"), joins=job.handle, now=NOW).value
    assert isinstance(again, taking_in.Intake)
    assert f"{job.handle} is closed." in again.said
    assert "stays open" not in " ".join(again.said)
