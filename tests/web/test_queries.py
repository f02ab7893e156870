"""A page asks the journal as often for many records as for few.

The pages are those of the table of routes that are only looked at.
"""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from goanyway.journal.core.changes import change
from goanyway.journal.core.reader import reader
from goanyway.journal.models import (
    Debrief,
    FollowUp,
    FollowUpKind,
    Interview,
    KeptMessage,
    Meeting,
    Note,
    Offer,
    Opportunity,
    Person,
    Position,
    Record,
    User,
)
from tests.journal.records import FACTS, MAIL, NOW, TODAY, one_of_each, verdict
from tests.web.browsing import Browser
from tests.web.test_isolation import ROUTES

pytestmark = pytest.mark.slow

LOOKED_AT = [name for name, route in ROUTES.items() if route.method == "get" and not route.sent]
FEW, MANY = 2, 9


def add(user: User, there: dict[type[Record], Record], first: int, last: int) -> None:
    """Add as many of everything: to the job and the person that are there, and new ones."""
    job, somebody = there[Opportunity], there[Person]
    assert isinstance(job, Opportunity)
    assert isinstance(somebody, Person)
    with change(user, "tests.crowd", NOW) as changes:
        for number in range(first, last):
            met = changes.add(Person(name=f"P{number}", name_key="p"), called=f"p-{number}x")
            other = changes.add(
                Opportunity(employer=f"E{number}", employer_key="e", role="R", opened_on=TODAY),
                called=f"e-{number}x",
            )
            changes.add(Position(person=met, employer="Brightwater", employer_key="brightwater"))
            for of in (job, other):
                at = changes.add(
                    Interview(opportunity=of, style="panel", day=TODAY, state="attended")
                )
                for person in (somebody, met):
                    changes.add(Meeting(interview=at, person=person, parted="warm"))
                changes.add(Debrief(interview=at, begun_at=NOW, felt=1, glad=True))
                changes.add(Offer(opportunity=of, received_on=TODAY, currency="USD"))
                changes.add(Note(opportunity=of, written_at=NOW, text="a note"))
                changes.add(
                    FollowUp(
                        opportunity=of,
                        interview=at,
                        person=met,
                        kind=FollowUpKind.THANK_YOU,
                        due_at=NOW,
                    )
                )
                changes.add(
                    KeptMessage(
                        opportunity=of,
                        content=changes.content(MAIL),
                        kind="other",
                        taken_in_at=NOW,
                        message_id=f"<{of.handle}-{number}@brightwater.example>",
                        reader=reader(),
                        facts=FACTS,
                        safety="looks-genuine",
                    )
                )
            verdict(changes, job)


def asked(browser: Browser, user: User, name: str) -> int:
    """How many queries a page takes, when it is looked at again."""
    arguments = {key: of(user) for key, of in ROUTES[name].arguments.items()}
    address = reverse(name, kwargs=arguments)
    browser.get(address).close()
    with CaptureQueriesContext(connection) as queries:
        browser.get(address).close()
    return len(queries)


@pytest.mark.parametrize("name", LOOKED_AT)
def test_a_page_asks_as_often_for_many_records_as_for_few(
    user: User, browser: Browser, name: str
) -> None:
    there = one_of_each(user)
    add(user, there, 0, FEW)
    few = asked(browser, user, name)
    add(user, there, FEW, MANY)
    assert asked(browser, user, name) == few
