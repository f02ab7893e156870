"""Nobody sees or changes what is not theirs, on any route there is.

A route that is missing from the table fails the test, so that none is forgotten.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from django.urls import get_resolver, reverse

from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.access import records
from goanyway.journal.models import (
    RECORDS,
    Attachment,
    Firm,
    FollowUp,
    Interview,
    KeptMessage,
    Note,
    Offer,
    Opportunity,
    Person,
    Record,
    User,
)
from tests.journal.records import NOW, one_of_each
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

OFFER = {"offer": first(Offer)}
PERSON = {"person": first(Person)}
FOLLOW_UP = {"follow_up": first(FollowUp)}


def act(arguments: dict[str, Handle], name: str, **sent: str) -> Route:
    """A form on the page of a record; its fields begin with the name of the act."""
    given = {f"{name}-{field}": value for field, value in sent.items()}
    return Route({**arguments, "act": said(name)}, "post", given)


ROUTES = {
    "today": Route(),
    "week": Route({"first": said("2026-11-09")}),
    "new": Route(),
    "belongs": Route(method="post", sent={"name": "x.txt", "document": "aGk=", "to": ",new"}),
    "check": Route(),
    "message": Route(MESSAGE),
    "correct": Route(MESSAGE, "post", {"field": "role", "value": "Analyst"}),
    "trust": Route(MESSAGE, "post"),
    "advice": Route(OPPORTUNITY),
    "what-if": Route(OPPORTUNITY),
    "keep-figures": Route(OPPORTUNITY, "post"),
    "questions": Route(OPPORTUNITY),
    "reasons": Route(OPPORTUNITY, "post", {"commute-chosen": "on"}),
    "choose": Route(OPPORTUNITY, "post", {"chosen": "go", "reason": "why"}),
    "letter": Route({**OPPORTUNITY, "kind": said("accept")}),
    "opportunities": Route(),
    "opportunity": Route(OPPORTUNITY),
    "compare": Route(),
    "opportunity-act": act(OPPORTUNITY, "note", text="a note"),
    "offer-act": act(OFFER, "withdraw"),
    "attachment": Route({"attachment": first(Attachment)}),
    "discard": Route({"handle": first(Note)}, "post"),
    "interview": Route(INTERVIEW),
    "interview-act": act(INTERVIEW, "prepared", text="notes"),
    "debrief": Route(INTERVIEW),
    "debrief-step": Route({**INTERVIEW, "step": said("found")}),
    "taken-away": Route(INTERVIEW),
    "people": Route(),
    "person": Route(PERSON),
    "person-act": act(PERSON, "note", text="a note"),
    "follow-ups": Route(),
    "follow-up": Route(FOLLOW_UP),
    "follow-up-act": act(FOLLOW_UP, "not-needed"),
    "follow-up-eml": Route(FOLLOW_UP),
    "record": Route(),
    "search": Route(),
    "settings": Route(),
    "breaker": Route(method="post", sent={"what": "noise", "probability": "30"}),
    "no-breaker": Route({"place": said("0")}, "post"),
    "situation-file": Route(method="post", sent={"text": 'currency = "USD"'}),
    "data": Route(),
    "back-up": Route(method="post"),
    "everything": Route(),
    "put-back": Route(method="post", sent={"backup": "journal-20261102T120000Z-daily.sqlite3"}),
    "put-back-file": Route(method="post"),
    "sign-out": Route(method="post"),
    "firms": Route(),
    "no-firm": Route({"firm": first(Firm)}, "post"),
    "table": Route(),
    "evidence": Route(),
    "evidence-row": Route({"key": said("job.years")}),
    "own-figure": Route({"key": said("job.years")}, "post", {"figure": "3"}),
    "help": Route(),
    "history": Route(),
    "undo": Route(method="post", sent={"change": "c1"}),
    "redo": Route(method="post"),
    "bin": Route(),
    "bin-empty": Route(),
    "bin-restore": Route({"handle": first(Note)}, "post"),
    "example": Route(),
    "example-enter": Route(method="get"),
    "example-leave": Route(method="post"),
    "example-remove": Route(method="get"),
}
OF_ONES_OWN = ("week", "evidence-row", "own-figure", "no-breaker")
"""Routes whose arguments are nobody's id."""
NOT_THERE = ("put-back", "no-breaker")
"""Routes to what this journal has not: a folder with backups, something that would spoil a job."""
NAMES = {str(each) for each in get_resolver().reverse_dict if isinstance(each, str)}


def ask(browser: Browser, owner: User, name: str) -> tuple[int, str]:
    """The status and the text of the answer to somebody who has the owner's ids."""
    route = ROUTES[name]
    arguments = {key: of(owner) for key, of in route.arguments.items()}
    address = reverse(name, kwargs=arguments)
    answer = browser.generic_to(route.method, address, route.sent)
    text = "" if answer.streaming else answer.content.decode()
    answer.close()
    return answer.status_code, text


def everything_of(user: User) -> list[tuple[str, str, int]]:
    return [
        (kind.__name__, each.handle, each.version)
        for kind in RECORDS
        for each in kind._base_manager.filter(owner=user).order_by("pk")
    ]


def test_every_route_is_in_the_table() -> None:
    assert set(ROUTES) == NAMES


@pytest.mark.slow
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
    if ROUTES[name].arguments and name not in OF_ONES_OWN:
        assert status == 404
    assert status < 500
    assert "Brightwater" not in text
    assert everything_of(user) == before


@pytest.mark.slow
@pytest.mark.parametrize("name", ROUTES)
def test_the_owner_is_served(user: User, browser: Browser, name: str) -> None:
    one_of_each(user)
    if name == "bin-restore":
        the_bin.discard(user, records(user, Note)[0].handle, now=NOW)
        address = reverse(name, kwargs={"handle": the_bin.in_the_bin(user)[0].handle})
        assert browser.post(address).status_code == 303
        return
    status, _text = ask(browser, user, name)
    assert status < 500
    assert status not in (400, 403, 404) or name in NOT_THERE
