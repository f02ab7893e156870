"""Only this machine, only a browser that was opened with the token, only for its own user."""

from __future__ import annotations

import time
from typing import Any

import pytest

from goanyway.journal.models import User
from goanyway.settings.run import SECRET
from goanyway.web.gate import PASS, pass_for
from goanyway.web.start_tokens import GOOD_FOR, proves, start_token
from tests.web.browsing import Browser


def test_the_start_token_is_traded_for_a_pass(stranger: Browser) -> None:
    token = start_token(SECRET)
    answer = stranger.get("/start/", {"token": token})
    assert answer.status_code == 200
    assert 'url=/"' in answer.content.decode()
    cookie = answer.cookies[f"{PASS}-80"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Strict"
    assert stranger.get("/").status_code == 200
    assert Browser().get("/start/", {"token": token}).status_code == 403, "it is good once"


def test_a_token_is_good_for_a_few_minutes(stranger: Browser) -> None:
    early = start_token(SECRET, time.time() - GOOD_FOR - 5)
    assert stranger.get("/start/", {"token": early}).status_code == 403


def test_the_server_proves_itself_before_it_is_told_anything(stranger: Browser) -> None:
    answer = stranger.get("/hello/", {"challenge": "a challenge"}).content.decode()
    assert proves(SECRET, "a challenge", answer)
    assert not proves(SECRET, "another challenge", answer)
    assert not proves("another secret", "a challenge", answer)


def test_a_pass_is_for_one_port(user: User) -> None:
    there: dict[str, Any] = {"SERVER_PORT": "8080"}
    browser = Browser(user)
    browser.cookies[f"{PASS}-8080"] = browser.cookies[f"{PASS}-80"].value
    assert browser.get("/", **there).status_code == 403
    browser.cookies[f"{PASS}-8080"] = pass_for(user, "8080")
    assert browser.get("/", **there).status_code == 200


def test_signing_out_everywhere_ends_every_pass(user: User) -> None:
    one, other = Browser(user), Browser(user)
    assert one.get("/").status_code == 200
    answer = one.post("/settings/sign-out/")
    assert answer.status_code == 200
    assert "signed out" in answer.content.decode()
    assert answer["Clear-Site-Data"] == '"cache", "storage"'
    assert answer.cookies[f"{PASS}-80"]["max-age"] == 0, "the browser forgets it"
    assert one.get("/").status_code == other.get("/").status_code == 403
    assert Browser(user).get("/").status_code == 200


def test_a_form_that_does_not_say_where_it_comes_from_changes_nothing(user: User) -> None:
    browser = Browser(user)
    del browser.defaults["HTTP_ORIGIN"]
    assert browser.post("/undo/").status_code == 403


@pytest.mark.parametrize("token", ["", "wrong", "é" * 30, "1.2.3", ".", "9" * 5000])
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
    assert "has expired" in answer.content.decode()
