"""Every answer says what it is and how it is encoded, and lets no other site read it."""

from __future__ import annotations

import pytest

from tests.web.browsing import Browser

TYPES = {
    "/": "text/html; charset=utf-8",
    "/nothing/": "text/html; charset=utf-8",
    "/hello/?challenge=1": "text/plain; charset=utf-8",
    "/static/web/style.css": "text/css; charset=utf-8",
    "/static/web/page.js": "text/javascript; charset=utf-8",
    "/static/web/icon.svg": "image/svg+xml; charset=utf-8",
    "/static/web/app.webmanifest": "application/manifest+json",
    "/settings/data/everything.zip": "application/zip",
}


@pytest.mark.parametrize("address", TYPES)
def test_it_says_what_it_is_and_how_it_is_encoded(browser: Browser, address: str) -> None:
    answer = browser.get(address)
    assert answer["Content-Type"].replace('"', "") == TYPES[address]
    assert "Access-Control-Allow-Origin" not in answer
    answer.close()


@pytest.mark.parametrize(
    "address", ["/.git/config", "/static/../settings/web.py", "/static/%2e%2e/"]
)
def test_nothing_beside_the_pages_is_served(browser: Browser, address: str) -> None:
    assert browser.get(address).status_code == 404
