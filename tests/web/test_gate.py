"""Only this machine, only a browser that was opened with the token, only for its own user."""

from __future__ import annotations

import pytest
from django.conf import settings

from goanyway.journal.models import User
from goanyway.web.gate import PASS
from tests.web.browsing import Browser


def test_the_start_token_is_traded_for_a_pass(stranger: Browser) -> None:
    answer = stranger.get("/start/", {"token": settings.START_TOKEN})
    assert answer.status_code == 302
    assert answer.headers["Location"] == "/"
    cookie = answer.cookies[f"{PASS}-80"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert stranger.get("/").status_code == 200


@pytest.mark.parametrize("token", ["", "wrong", "é" * 30])
def test_a_wrong_token_opens_nothing(stranger: Browser, token: str) -> None:
    answer = stranger.get("/start/", {"token": token})
    assert answer.status_code == 403
    assert not answer.cookies
    assert stranger.get("/").status_code == 403


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil", "["])
def test_another_name_for_this_machine_is_refused(user: User, host: str) -> None:
    answer = Browser(user).get("/", headers={"host": host})
    assert answer.status_code == 400
    assert b"Brightwater" not in answer.content


@pytest.mark.parametrize("host", ["127.0.0.1:8621", "localhost:1", "[::1]:8621"])
def test_its_own_names_are_not(user: User, host: str) -> None:
    assert Browser().get("/", headers={"host": host}).status_code == 403


def test_a_pass_that_was_tampered_with_is_none(user: User) -> None:
    browser = Browser(user)
    browser.cookies[f"{PASS}-80"] = browser.cookies[f"{PASS}-80"].value[:-2] + "xx"
    assert browser.get("/").status_code == 403


def test_a_form_from_another_page_changes_nothing(user: User) -> None:
    browser = Browser(user, enforce_csrf_checks=True)
    answer = browser.post("/undo/", headers={"origin": "https://evil.example"})
    assert answer.status_code == 403
    assert "no longer good" in answer.content.decode()
