"""Nobody sees or changes what is not theirs, on any route there is.

A route that is missing from the table fails the test, so that none is forgotten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from django.urls import get_resolver, reverse

from goanyway.journal.access import records
from goanyway.journal.models import (
    RECORDS,
    FollowUp,
    Interview,
    KeptMessage,
    Opportunity,
    Person,
    Record,
    User,
)
from tests.journal.records import one_of_each
from tests.web.browsing import Browser

Handle = Callable[[User], str]


def first(kind: type[Record]) -> Handle:
    """The id of the owner's first record of a kind."""
    return lambda user: records(user, kind)[0].handle


def said(text: str) -> Handle:
    """A part of an address that is nobody's id."""
    return lambda _user: text


@dataclass(frozen=True)
class Route:
    """How a route is reached: its arguments, and how it is asked.

    Attributes:
        method: "get", or "post" where it only answers to a form.
        sent: what the form holds.
    """

    arguments: dict[str, Handle] = field(default_factory=dict)
    method: str = "get"
    sent: dict[str, str] = field(default_factory=dict)


OPPORTUNITY = {"opportunity": first(Opportunity)}
INTERVIEW = {"interview": first(Interview)}
MESSAGE = {"message": first(KeptMessage)}

ROUTES = {
    "today": Route(),
    "week": Route({"first": said("2026-11-09")}),
    "new": Route(),
    "check": Route(),
    "message": Route(MESSAGE),
    "correct": Route(MESSAGE),
    "trust": Route(MESSAGE),
    "advice": Route(OPPORTUNITY),
    "what-if": Route(OPPORTUNITY),
    "questions": Route(OPPORTUNITY),
    "choose": Route(OPPORTUNITY),
    "opportunities": Route(),
    "opportunity": Route(OPPORTUNITY),
    "interview": Route(INTERVIEW),
    "debrief": Route(INTERVIEW),
    "debrief-step": Route({**INTERVIEW, "step": said("found")}),
    "people": Route(),
    "person": Route({"person": first(Person)}),
    "follow-ups": Route(),
    "follow-up": Route({"follow_up": first(FollowUp)}),
    "follow-up-eml": Route({"follow_up": first(FollowUp)}),
    "record": Route(),
    "search": Route(),
    "settings": Route(),
    "evidence": Route(),
    "evidence-row": Route({"key": said("job.years")}),
    "help": Route(),
    "history": Route(),
    "undo": Route(method="post", sent={"change": "c1"}),
    "redo": Route(method="post"),
    "bin": Route(),
    "example": Route(),
}

NAMES = {str(each) for each in get_resolver().reverse_dict if isinstance(each, str)}


def ask(browser: Browser, owner: User, name: str) -> tuple[int, str]:
    """The status and the text of the answer to somebody who has the owner's ids."""
    route = ROUTES[name]
    arguments = {key: of(owner) for key, of in route.arguments.items()}
    address = reverse(name, kwargs=arguments)
    answer = browser.generic_to(route.method, address, route.sent)
    return answer.status_code, "" if answer.streaming else answer.content.decode()


def everything_of(user: User) -> list[tuple[str, str, int]]:
    return [
        (kind.__name__, each.handle, each.version)
        for kind in RECORDS
        for each in kind._base_manager.filter(owner=user).order_by("pk")
    ]


def test_every_route_is_in_the_table() -> None:
    assert set(ROUTES) == NAMES


@pytest.mark.parametrize("name", ROUTES)
def test_nobody_is_turned_away(user: User, stranger: Browser, name: str) -> None:
    one_of_each(user)
    before = everything_of(user)
    status, text = ask(stranger, user, name)
    assert status == 403
    assert "Brightwater" not in text
    assert everything_of(user) == before


@pytest.mark.parametrize("name", ROUTES)
def test_an_outsider_finds_nothing_of_the_owner(user: User, outsider: User, name: str) -> None:
    one_of_each(user)
    before = everything_of(user)
    status, text = ask(Browser(outsider), user, name)
    if "To be written." in text:
        pytest.skip("the page is to be written")
    if ROUTES[name].arguments and name not in ("week", "evidence-row"):
        assert status == 404
    assert status < 500
    assert "Brightwater" not in text
    assert everything_of(user) == before


@pytest.mark.parametrize("name", ROUTES)
def test_the_owner_is_served(user: User, browser: Browser, name: str) -> None:
    one_of_each(user)
    status, _text = ask(browser, user, name)
    assert status < 500
    assert status not in (403, 404)
