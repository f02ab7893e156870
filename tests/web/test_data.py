"""Copies of the journal, put back by the page: whole or not at all, and undone as easily."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from goanyway.journal.core.access import records
from goanyway.journal.core.bin import discard
from goanyway.journal.keeping.full_text import find
from goanyway.journal.keeping.notes import write_note
from goanyway.journal.local.backups import backups
from goanyway.journal.local.opening import open_journal
from goanyway.journal.models import Note, Opportunity, User
from tests.journal.conftest import Home
from tests.journal.records import NOW, one_of_each
from tests.web.browsing import Browser


@pytest.fixture
def home(make_home: Home) -> Path:
    """The folder of a journal with a few records."""
    return make_home()


@pytest.fixture
def user(home: Path) -> User:
    """Its owner."""
    user = open_journal(home)
    one_of_each(user)
    return user


def notes(user: User) -> int:
    return records(user, Note).count()


def backed_up(browser: Browser, home: Path) -> Path:
    """A backup that was made by the page."""
    browser.post("/settings/data/backup/")
    return backups(home)[0].path


def everything(browser: Browser) -> bytes:
    """The whole journal as the page hands it out."""
    answer: Any = browser.get("/settings/data/everything.zip")
    return b"".join(answer.streaming_content)


def sent(browser: Browser, name: str, data: bytes) -> tuple[int, str]:
    """The answer to a file that is put in place."""
    file = SimpleUploadedFile(name, data)
    answer = browser.post("/settings/data/put-back/file/", {"copy": file}, follow=True)
    return answer.status_code, answer.content.decode()


@pytest.mark.on_sqlite
def test_a_daily_backup_that_fails_is_said_on_every_page(make_home: Home) -> None:
    folder = make_home()
    user = open_journal(folder)
    one_of_each(user)
    (folder / "backups").write_text("in the way")
    browser = Browser(user)
    browser.post("/settings/", {"currency": "USD"})
    said = "make today's backup"
    assert said in browser.get("/").content.decode()
    (folder / "backups").unlink()
    browser.post("/undo/")
    assert said not in browser.get("/").content.decode()


@pytest.mark.on_sqlite
def test_a_backup_is_put_back_and_that_is_undone(user: User, browser: Browser, home: Path) -> None:
    backup = backed_up(browser, home)
    discard(user, records(user, Note)[0].handle, now=NOW)
    answer = browser.post("/settings/data/put-back/", {"backup": backup.name})
    assert notes(user) == 1
    assert "Undo: go back to what was there" in browser.get(answer["Location"]).content.decode()
    before = parse_qs(urlsplit(answer["Location"]).query)["before"][0]
    browser.post("/settings/data/put-back/", {"backup": before})
    assert notes(user) == 0


@pytest.mark.on_sqlite
def test_search_finds_what_the_journal_holds_after_it_was_put_back(
    user: User, browser: Browser, home: Path
) -> None:
    about = records(user, Opportunity)[0].handle
    backup = backed_up(browser, home)
    write_note(user, about, "Heliotrope.", now=NOW + timedelta(minutes=1))
    assert len(find(user, "heliotrope")) == 1
    browser.post("/settings/data/put-back/", {"backup": backup.name})
    write_note(user, about, "Marigold.", now=NOW + timedelta(minutes=2))
    assert not find(user, "heliotrope")
    assert len(find(user, "marigold")) == 1


@pytest.mark.on_sqlite
def test_a_backup_that_lay_elsewhere_is_put_in_place(
    user: User, browser: Browser, home: Path
) -> None:
    data = backed_up(browser, home).read_bytes()
    discard(user, records(user, Note)[0].handle, now=NOW)
    status, page = sent(browser, "copy of mine.sqlite3", data)
    assert status == 200
    assert "Your journal is back to what’s in copy of mine.sqlite3." in page
    assert notes(user) == 1
    assert not [each for each in home.iterdir() if each.name.startswith("tmp")]


@pytest.mark.on_sqlite
def test_all_of_a_journal_is_put_where_nothing_is_kept_yet(
    user: User, browser: Browser, make_home: Home
) -> None:
    data = everything(browser)
    other = open_journal(make_home("other"))
    assert notes(other) == 0
    status, _page = sent(Browser(other), "goanyway.zip", data)
    assert status == 200
    assert notes(other) == 1


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("mine.sqlite3", b"SQLite format 3\x00 and then nothing"),
        ("mine.sqlite3", b"something else"),
        ("mine.zip", b"PK\x03\x04 and then nothing"),
        ("mine.sqlite3", b""),
        ("mine.exe", b"MZ"),
        ("", b""),
    ],
)
@pytest.mark.on_sqlite
def test_what_is_no_copy_changes_nothing(
    user: User, browser: Browser, home: Path, name: str, data: bytes
) -> None:
    there = (home / "journal.sqlite3").read_bytes()
    status, page = (
        sent(browser, name, data)
        if name
        else (
            browser.post("/settings/data/put-back/file/").status_code,
            browser.post("/settings/data/put-back/file/").content.decode(),
        )
    )
    assert status == 422
    assert 'href="#id_copy"' in page
    assert notes(user) == 1
    assert (home / "journal.sqlite3").read_bytes() == there


def test_all_of_a_journal_does_not_go_over_what_is_there(user: User, browser: Browser) -> None:
    data = everything(browser)
    status, page = sent(browser, "goanyway.zip", data)
    assert status == 422
    assert "already a journal here" in page


@pytest.mark.parametrize("name", ["journal-20200101T000000Z-daily.sqlite3", "..", "a b", "%2e%2e"])
def test_a_backup_that_is_not_there_is_not_found(user: User, browser: Browser, name: str) -> None:
    assert browser.post("/settings/data/put-back/", {"backup": name}).status_code == 404
    assert notes(user) == 1
