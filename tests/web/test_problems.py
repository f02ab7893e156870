"""Every refusal is a page that helps, in the right status."""

from __future__ import annotations

import pytest

from goanyway.journal.models import User
from tests.journal.records import one_of_each
from tests.web.browsing import Browser


@pytest.mark.parametrize("address", ["/nothing/", "/opportunities/nobody-has-this/x/", "/é/"])
def test_what_is_not_there_is_said_so(browser: Browser, address: str) -> None:
    answer = browser.get(address)
    assert answer.status_code == 404
    assert "Back to Today" in answer.content.decode()


def test_an_address_for_forms_says_so_when_opened(browser: Browser) -> None:
    answer = browser.get("/undo/")
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "POST"
    assert "only takes forms" in answer.content.decode()


def test_what_cannot_be_undone_is_explained(browser: Browser) -> None:
    answer = browser.post("/undo/")
    assert answer.status_code == 422
    assert "nothing to undo" in answer.content.decode()


@pytest.mark.parametrize("path", ["//evil.example/", "/\\evil.example/", "///evil.example"])
def test_a_form_leads_back_to_a_page_of_ours_alone(user: User, path: str) -> None:
    one_of_each(user)
    answer = Browser(user).post("/undo/", headers={"referer": f"http://127.0.0.1{path}"})
    assert answer.status_code == 303
    assert not answer.headers["Location"].startswith(("//", "/\\"))
    assert "http" not in answer.headers["Location"]
