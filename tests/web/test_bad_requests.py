"""A request that no page sends is refused in the right status, by a page that helps.

On every route there is: the wrong method, an id that is nobody's, an address that is malformed, a
form without its mark, too large or not to be decoded.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import override_settings
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser

from goanyway.journal.core.access import change_sets
from goanyway.journal.models import User
from tests.journal.records import one_of_each
from tests.web.browsing import Browser
from tests.web.test_isolation import OF_ONES_OWN, ROUTES

pytestmark = pytest.mark.slow

PAGES_AND_FORMS = {
    "new", "check", "reasons", "correct", "questions", "debrief-step", "settings", "firms",
    "table", "bin-empty",
}  # fmt: skip
"""Routes that show a page and take its form."""
FORMS_ALONE = {name for name, route in ROUTES.items() if route.method == "post"} | {
    "example-enter", "example-leave", "example-remove",
}  # fmt: skip
TAKE_FORMS = sorted(FORMS_ALONE | PAGES_AND_FORMS)
OF_A_RECORD = [n for n, route in ROUTES.items() if route.arguments and n not in OF_ONES_OWN]
METHODS = ("get", "post", "put", "patch", "delete", "options")
NOBODYS = "nobody-has-this"
MALFORMED = ["a%2Fb", "..%2F..", "%00", "%F0%9F%92%BC", "a%20b", "x" * 3000, "%ff", "a%0d%0ab", "'"]


@pytest.fixture
def journal(user: User) -> User:
    """The owner of a journal with one record of each kind."""
    one_of_each(user)
    return user


def address(user: User, name: str, **instead: str) -> str:
    """The address of a route, for the owner's own records."""
    of = ROUTES[name].arguments
    return reverse(name, kwargs={key: instead.get(key) or of[key](user) for key in of})


def assert_helps(answer: Any) -> None:
    """It is a whole page: what happened, what to do, and nothing of the program's insides."""
    page = LexborHTMLParser(answer.content)
    headline = page.css_first("main h1")
    assert headline is not None
    assert headline.text().strip()
    assert len(page.css_first("main").text().split()) > 5  # type: ignore[union-attr]
    assert page.css("main a[href], main button"), "there is no way on"
    assert "Traceback" not in page.text()


@pytest.fixture
def kept(journal: User) -> Iterator[None]:
    """Nothing may be kept while the test runs."""
    before = change_sets(journal).count()
    yield
    assert change_sets(journal).count() == before


@pytest.mark.parametrize("name", ROUTES)
@pytest.mark.usefixtures("kept")
def test_a_wrong_method_is_refused_and_the_right_ones_are_named(
    journal: User, browser: Browser, name: str
) -> None:
    if name in PAGES_AND_FORMS:
        allowed = {"GET", "HEAD", "POST"}
    else:
        allowed = {"POST"} if name in FORMS_ALONE else {"GET", "HEAD"}
    for method in METHODS:
        if method.upper() in allowed:
            continue
        answer = getattr(browser, method)(address(journal, name))
        assert answer.status_code == 405, method
        assert set(answer.headers["Allow"].split(", ")) == allowed
        assert_helps(answer)


@pytest.mark.parametrize("name", OF_A_RECORD)
@pytest.mark.usefixtures("kept")
def test_an_id_that_nobody_has_is_not_found_in_the_words_for_somebody_elses(
    journal: User, browser: Browser, outsider: User, name: str
) -> None:
    route = ROUTES[name]
    first = next(iter(route.arguments))
    nobodys = browser.generic_to(
        route.method, address(journal, name, **{first: NOBODYS}), route.sent
    )
    theirs = Browser(outsider).generic_to(route.method, address(journal, name), route.sent)
    assert nobodys.status_code == theirs.status_code == 404
    assert_helps(nobodys)
    own = route.arguments[first](journal)
    assert nobodys.content.decode().replace(NOBODYS, own) == theirs.content.decode()


SEVERAL = [name for name, route in ROUTES.items() if len(route.arguments) > 1]


@pytest.mark.parametrize("second", [NOBODYS, "x" * 3000, "constructor", "0"])
@pytest.mark.parametrize("name", SEVERAL)
@pytest.mark.usefixtures("kept")
def test_something_that_nobody_can_do_to_a_record_is_not_found(
    journal: User, browser: Browser, name: str, second: str
) -> None:
    route = ROUTES[name]
    _first, last = route.arguments
    answer = browser.generic_to(route.method, address(journal, name, **{last: second}), route.sent)
    assert answer.status_code == 404
    assert_helps(answer)


@pytest.mark.parametrize("malformed", MALFORMED)
@pytest.mark.parametrize("name", [name for name, route in ROUTES.items() if route.arguments])
@pytest.mark.usefixtures("kept")
def test_a_malformed_address_leads_nowhere(
    journal: User, browser: Browser, name: str, malformed: str
) -> None:
    route = ROUTES[name]
    first, *_others = route.arguments
    own = route.arguments[first](journal)
    path = address(journal, name).replace(f"/{own}", f"/{malformed}", 1)
    answer = browser.generic_to(route.method, path, route.sent)
    assert answer.status_code == 404
    assert_helps(answer)


@pytest.mark.parametrize("name", TAKE_FORMS)
@pytest.mark.usefixtures("kept")
def test_a_form_without_its_mark_is_refused(journal: User, name: str) -> None:
    browser = Browser(journal, enforce_csrf_checks=True)
    answer = browser.post(address(journal, name), ROUTES[name].sent)
    assert answer.status_code == 403
    assert "has expired" in answer.content.decode()
    assert_helps(answer)


@pytest.mark.parametrize("name", TAKE_FORMS)
@pytest.mark.usefixtures("kept")
def test_a_form_that_is_too_large_is_refused(journal: User, browser: Browser, name: str) -> None:
    where = address(journal, name)
    files = [SimpleUploadedFile(f"{number}.txt", b"hello") for number in range(4)]
    with override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=500):
        too_long = browser.post(where, {"text": "x" * 1000})
    with override_settings(DATA_UPLOAD_MAX_NUMBER_FILES=3):
        too_many_files = browser.post(where, {"attached": files})
    with override_settings(DATA_UPLOAD_MAX_NUMBER_FIELDS=3):
        too_many_fields = browser.post(where, {f"field-{number}": "x" for number in range(9)})
    for answer in (too_long, too_many_files, too_many_fields):
        assert answer.status_code == 413
        assert_helps(answer)


BODIES = {
    "letters of Latin-1": (b"text=\xe4\xff\x80&name=\xfc", "application/x-www-form-urlencoded"),
    "JSON": (b'{"text": "Dear Ana", "name": null}', "application/json"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "image/png"),
    "nothing at all": (b"", "application/x-www-form-urlencoded"),
    "not UTF-8": (b"text=\xff\xfe&name=\xe4", "application/x-www-form-urlencoded; charset=utf-16"),
    "no end": (b"--b\r\nContent-Disposition: form-data; name=", "multipart/form-data; boundary=b"),
    "no boundary": (b"--b\r\n\r\nx", "multipart/form-data"),
    "bad base64": (
        (
            b'--b\r\nContent-Disposition: form-data; name="file"; filename="x.txt"\r\n'
            b"Content-Transfer-Encoding: base64\r\n\r\n%%%\r\n--b--"
        ),
        "multipart/form-data; boundary=b",
    ),
}
REFUSED = ("not UTF-8", "no boundary")
"""What cannot be a form at all; the others are one without fields."""


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("name", [name for name in TAKE_FORMS if not name.startswith("example")])
def test_a_form_that_cannot_be_decoded_is_no_failure(
    journal: User, browser: Browser, name: str, body: str
) -> None:
    data, kind = BODIES[body]
    answer = browser.generic("POST", address(journal, name), data, content_type=kind)
    assert answer.status_code < 500
    if body in REFUSED:
        assert answer.status_code == 400
        assert_helps(answer)


STRANGE = ["x" * 10_000, "\x00", "-1", "1e400", "\u202e", "💼", "' OR 1=1 --", "%", "2026-99-99"]


@pytest.mark.parametrize("value", STRANGE)
@pytest.mark.parametrize("name", [n for n, route in ROUTES.items() if route.method == "get"])
@pytest.mark.usefixtures("kept")
def test_whatever_stands_behind_the_question_mark_is_no_failure(
    journal: User, browser: Browser, name: str, value: str
) -> None:
    if name in ("example-enter", "example-remove"):
        return
    asked = dict.fromkeys(("q", "page", "which", "of", "asked", "draws", "done", "holds"), value)
    answer = browser.get(address(journal, name), asked)
    assert answer.status_code in (200, 302, 404)
    answer.close()
