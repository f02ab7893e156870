"""The example: while a browser is in it, nothing of one's own is seen or touched, nor otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import change
from goanyway.journal.local.backups import backups, make_backup
from goanyway.journal.local.example import example_owner, make_example
from goanyway.journal.local.opening import open_journal
from goanyway.journal.models import Note, Opportunity, User
from goanyway.web import clock
from goanyway.web.journal_choice import COOKIE
from tests.journal.conftest import Home
from tests.journal.records import NOW, one_of_each
from tests.journal.stories import everything
from tests.web.browsing import Browser
from tests.web.test_isolation import ROUTES, ask

MINE = "Xylographist"
"""A word that is nowhere in the example."""
ITS = ("Sable Insurance", "Grace Obi", "Kestrel Rail")
"""Words that are nowhere but in the example."""


@pytest.fixture
def mine(user: User) -> User:
    """The owner of a journal with one record of each kind, and a word of theirs."""
    one_of_each(user)
    with change(user, "tests.rename", NOW) as changes:
        changes.edit(record(user, Opportunity, "brightwater"), role=MINE)
    return user


@pytest.fixture
def inside(mine: User) -> Browser:
    """A browser of that owner's that is in the example."""
    browser = Browser(mine)
    assert browser.post("/example/enter/").status_code == 302
    return browser


def test_who_enters_it_sees_it_until_they_leave(inside: Browser) -> None:
    assert "Grace Obi" in inside.get("/people/").content.decode()
    assert "This is the example journal." in inside.get("/").content.decode()
    inside.post("/example/leave/")
    assert "Grace Obi" not in inside.get("/people/").content.decode()
    assert "This is the example journal." not in inside.get("/").content.decode()


@pytest.mark.slow
def test_leaving_removes_nothing_and_removing_removes_it(mine: User, inside: Browser) -> None:
    inside.post("/opportunities/sable/do/note/", {"note-text": "Try again in spring."})
    inside.post("/example/leave/")
    inside.post("/example/enter/")
    assert "Try again in spring." in inside.get("/opportunities/sable/").content.decode()
    before = everything(mine)
    inside.post("/example/remove/")
    assert example_owner() is None
    assert MINE in inside.get("/opportunities/").content.decode()
    assert everything(mine) == before


@pytest.mark.slow
def test_no_route_in_it_reaches_ones_own(mine: User, inside: Browser) -> None:
    before = everything(mine)
    for name in ROUTES:
        if not name.startswith("example-"):
            status, text = ask(inside, mine, name)
            assert status < 500, name
            assert MINE not in text, name
    assert everything(mine) == before


@pytest.mark.slow
def test_no_route_outside_reaches_it(mine: User) -> None:
    example = make_example(clock.now())
    before, browser = everything(example), Browser(mine)
    for name in ROUTES:
        if not name.startswith("example-"):
            _status, text = ask(browser, mine, name)
            assert not any(each in text for each in ITS), name
    assert everything(example) == before


@pytest.mark.slow
def test_a_browser_whose_example_was_removed_elsewhere_is_in_its_own(
    mine: User, inside: Browser
) -> None:
    Browser(mine).post("/example/remove/")
    assert MINE in inside.get("/opportunities/").content.decode()


@pytest.mark.slow
def test_nobody_gets_in_without_a_pass_or_with_a_forged_choice(
    mine: User, inside: Browser, stranger: Browser
) -> None:
    stranger.cookies[COOKIE] = inside.cookies[COOKIE].value
    assert stranger.get("/people/").status_code == 403
    forger = Browser(mine)
    forger.cookies[COOKIE] = "example"
    assert "Grace Obi" not in forger.get("/people/").content.decode()


@pytest.mark.slow
@pytest.mark.on_sqlite
def test_no_backup_is_made_put_back_or_deleted_from_it(make_home: Home) -> None:
    home: Path = make_home()
    user = open_journal(home)
    one_of_each(user)
    make_backup(home)
    before, kept = everything(user), backups(home)
    browser = Browser(user)
    browser.post("/example/enter/")
    kept = backups(home)
    assert kept[-1].path.name not in browser.get("/settings/data/").content.decode()
    browser.post("/settings/data/backup/")
    name = kept[-1].path.name
    assert browser.post("/settings/data/put-back/", {"backup": name}).status_code == 404
    example = example_owner()
    assert example is not None
    browser.post(f"/discard/{records(example, Note)[0].handle}/")
    browser.post("/bin/empty/", {"backups": "yes"})
    assert backups(home) == kept
    assert everything(user) == before
