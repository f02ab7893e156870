"""Every page works for everyone: WCAG 2.2 AA, in each theme, at each width, however it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from tests.e2e.crawling import pages_of
from tests.e2e.serving import Server, Visitor
from tests.e2e.watching import watched

pytestmark = pytest.mark.slow

WIDTHS = (320, 768, 1440)
THEMES = ("light", "dark")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": RULES}}

SPACED = """
* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }
"""
"""The text spacing that WCAG 1.4.12 asks a page to bear."""

SIDEWAYS = """() => {
  const wide = document.scrollingElement.scrollWidth - window.innerWidth;
  if (wide <= 1) return [];
  return [...document.querySelectorAll("body *")]
    .filter(each => each.getBoundingClientRect().right > window.innerWidth + 1)
    .slice(0, 5).map(each => each.outerHTML.slice(0, 160));
}"""
"""What makes the page scroll sideways."""

CUT = """() => [...document.querySelectorAll("main *")].filter(each => {
    const style = getComputedStyle(each);
    return ["hidden", "clip"].includes(style.overflowY) && each.textContent.trim()
      && !each.closest(".unseen") && !each.closest("svg")
      && each.scrollHeight > each.clientHeight + 2;
  }).slice(0, 5).map(each => each.outerHTML.slice(0, 160))"""
"""Texts of which a part is cut off."""

MOVING = """() => [...document.querySelectorAll("*")].filter(each => {
    const style = getComputedStyle(each);
    return style.animationName !== "none"
      || style.transitionDuration.split(",").some(time => parseFloat(time) > 0);
  }).slice(0, 5).map(each => each.outerHTML.slice(0, 160))"""

FOCUSED = """() => {
  const each = document.activeElement;
  if (!each || each === document.body) return null;
  const shown = each.matches(".choices input") ? each.closest("label") : each;
  const style = getComputedStyle(shown);
  const box = shown.getBoundingClientRect();
  return {
    what: each.outerHTML.slice(0, 120),
    ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inside: box.bottom > 0 && box.top < innerHeight && box.width > 0,
  };
}"""


@pytest.fixture(scope="module")
def addresses(rich: Server) -> list[str]:
    return list(pages_of(Visitor(rich).enter()))


def violations(page: Page, *besides: str) -> list[str]:
    rules = {name: {"enabled": False} for name in besides}
    options = {**OPTIONS, "rules": rules}
    found: list[dict[str, Any]] = Axe().run(page, options=options).response["violations"]
    return [
        f"{each['id']}: {node['html'][:200]} {node.get('failureSummary', '')[:200]}"
        for each in found
        for node in each["nodes"]
    ]


def test_there_are_many_pages(addresses: list[str]) -> None:
    assert len(addresses) > 25


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing(
    chromium: Browser, rich: Server, addresses: list[str], theme: Any
) -> None:
    seen = watched(chromium, rich, color_scheme=theme)
    wrong = []
    for address in addresses:
        page = seen.open(address)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            wrong += [f"{address} at {width}: {each}" for each in violations(page)]
    seen.page.context.close()
    assert not wrong, "\n".join(wrong)


def test_axe_finds_nothing_in_forced_colors(
    chromium: Browser, rich: Server, addresses: list[str]
) -> None:
    seen = watched(chromium, rich, forced_colors="active")
    wrong = [
        f"{address}: {each}"
        for address in addresses
        for each in violations(seen.open(address), "color-contrast")  # the system's own colors
    ]
    seen.page.context.close()
    assert not wrong, "\n".join(wrong)


def test_nothing_scrolls_sideways(chromium: Browser, rich: Server, addresses: list[str]) -> None:
    seen = watched(chromium, rich)
    wrong = []
    for address in addresses:
        page = seen.open(address)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            wrong += [f"{address} at {width}: {each}" for each in page.evaluate(SIDEWAYS)]
    seen.page.context.close()
    assert not wrong, "\n".join(wrong)


def test_text_may_be_twice_as_large_and_spaced_out(
    chromium: Browser, rich: Server, addresses: list[str]
) -> None:
    seen = watched(chromium, rich, bypass_csp=True, viewport={"width": 1280, "height": 800})
    wrong = []
    for address in addresses:
        page = seen.open(address)
        page.add_style_tag(content="html { font-size: 200% }")
        for found in (SIDEWAYS, CUT):
            wrong += [f"{address} twice as large: {each}" for each in page.evaluate(found)]
        page = seen.open(address)
        page.add_style_tag(content=SPACED)
        page.set_viewport_size({"width": 320, "height": 800})
        for found in (SIDEWAYS, CUT):
            wrong += [f"{address} spaced out: {each}" for each in page.evaluate(found)]
        page.set_viewport_size({"width": 1280, "height": 800})
    seen.page.context.close()
    assert not wrong, "\n".join(wrong)


def test_nothing_moves_for_who_wants_no_motion(
    chromium: Browser, rich: Server, addresses: list[str]
) -> None:
    seen = watched(chromium, rich, reduced_motion="reduce")
    wrong = [each for address in addresses for each in seen.open(address).evaluate(MOVING)]
    seen.page.context.close()
    assert not wrong


def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    chromium: Browser, rich: Server, addresses: list[str]
) -> None:
    seen = watched(chromium, rich, viewport={"width": 1024, "height": 768})
    wrong = []
    for address in addresses:
        steps = walked(seen.open(address))
        wrong += [f"{address}: {each}" for each in steps if not (each["ring"] and each["inside"])]
    seen.page.context.close()
    assert not wrong, "\n".join(wrong)


def walked(page: Page) -> Iterator[dict[str, Any]]:
    """What Tab leads to, from the top of the page, up to a hundred times."""
    for _step in range(100):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            return
        yield focused


def test_every_page_is_clean_behind_its_face(
    chromium: Browser, rich: Server, addresses: list[str]
) -> None:
    seen = watched(chromium, rich)
    for address in addresses:
        page = seen.open(address)
        assert page.locator("h1").count() == 1, address
        assert page.title().endswith("goanyway"), address
    seen.page.context.close()
    seen.assert_clean()
