"""No page speaks of what is inside: of files and commands, or of ids that only we know."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import pytest
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser

from goanyway.errors import InputError, JournalError, SituationError
from goanyway.journal.core import bin as the_bin
from goanyway.journal.core.access import records
from goanyway.journal.intake import taking_in
from goanyway.journal.local.example import make_example
from goanyway.journal.models import Firm, Note, Opportunity, User
from goanyway.web.plain_words import plain
from tests.e2e.crawling import route_of
from tests.journal.mails import SCAM, mail
from tests.journal.records import NOW, one_of_each
from tests.web.browsing import Browser
from tests.web.inner_words import ids_of, inner_words
from tests.web.test_isolation import NAMES, ROUTES


@pytest.fixture
def crowded(user: User) -> User:
    """A whole search, one of everything beside it, a fraud, and something in the bin."""
    example = make_example(NOW)
    one_of_each(example)
    Firm.objects.filter(owner=example).update(name="Brightwater")
    taking_in.take_in(example, mail(90, SCAM, subject="Job", sender="X <x@y.example>"), now=NOW)
    the_bin.discard(example, records(example, Note).last().handle, now=NOW)  # type: ignore[union-attr]
    return example


def pages_of(browser: Browser) -> Iterator[tuple[str, str]]:
    """Every page that links lead to, at most a dozen of each kind."""
    waiting, seen, taken = deque(["/"]), {"/"}, dict[str, int]()
    while waiting:
        address = waiting.popleft()
        route = route_of(address)
        if taken.get(route, 0) >= 12 or not route or route == "everything":
            continue
        answer = browser.get(address)
        if answer.streaming or "text/html" not in answer.get("Content-Type", ""):
            continue
        taken[route] = taken.get(route, 0) + 1
        text = answer.content.decode()
        yield address, text
        for link in LexborHTMLParser(text).css("a[href^='/'], a[href^='?']"):
            to = (link.attributes["href"] or "").partition("#")[0]
            to = f"{address.partition('?')[0]}{to}" if to.startswith("?") else to
            if to not in seen:
                seen.add(to)
                waiting.append(to)


def test_no_page_of_a_crowded_journal_speaks_of_what_is_inside(crowded: User) -> None:
    ids, browser = ids_of(crowded), Browser(crowded)
    found = {
        (address, *each) for address, text in pages_of(browser) for each in inner_words(text, ids)
    }
    assert not found, "\n".join(map(str, sorted(found)))


def test_neither_does_what_is_answered_to_forms(crowded: User) -> None:
    found = set()
    for name in sorted(NAMES - {"example-remove", "bin-empty", "put-back", "example-enter"}):
        browser, route = Browser(crowded), ROUTES[name]
        arguments = {key: of(crowded) for key, of in route.arguments.items()}
        for sent in ({}, dict.fromkeys(route.sent, "x"), {**route.sent, "text": "a = = b"}):
            answer = browser.post(reverse(name, kwargs=arguments), sent)
            if not answer.streaming and "text/html" in answer.get("Content-Type", ""):
                text = answer.content.decode()
                found |= {(name, *each) for each in inner_words(text, ids_of(crowded))}
    assert not found, "\n".join(map(str, sorted(found)))


def test_what_stands_in_the_way_is_said_with_names(user: User) -> None:
    one_of_each(user)
    job = records(user, Opportunity)[0]
    said = plain(JournalError(f"{job} is closed already.\nSee `show {job}`."), user)
    assert said == "Grid Planning Analyst, Brightwater Energy is closed already."
    said = plain(InputError("Give another name with --out.\nTry again."), user)
    assert said == "Try again."
    said = plain(SituationError("this is not TOML: huh", where="your side, line 2"))
    assert said == "line 2: this line can’t be read."


def test_after_the_last_deal_breaker_a_new_one_can_be_named(browser: Browser, user: User) -> None:
    named = {"kind": "other", "what": "noise", "probability": "30"}
    for _again in range(2):
        assert browser.post(reverse("breaker"), named).status_code == 303
        assert "noise" in browser.get(reverse("settings")).content.decode()
        assert browser.post(reverse("no-breaker", args=[0])).status_code == 303
        assert (
            browser.post(reverse("settings"), {"currency": "USD", "pay": "50000"}).status_code
            == 303
        )
