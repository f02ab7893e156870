"""From a pasted invitation to a settled thank-you: by mouse, by keyboard, without script, small.

Each walk looks at what a person sees, and in the end nothing was asked of anybody but this machine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.serving import Server
from tests.e2e.watching import Watched, watched

pytestmark = pytest.mark.slow

MAIL = """\
From: Ngozi Adeyemi <ngozi.adeyemi@brightwaterenergy.example>
Subject: Interview invitation: Grid Planning Analyst at Brightwater Energy
Date: Mon, 9 Nov 2026 09:41:18 -0500

Hi Sam,

We would like to invite you to a panel interview for the Grid Planning Analyst position.

When: Tuesday, November 10, 2026, 1:30 PM Eastern
Where: 400 Harbor Blvd, Stamford, CT 06902
Who: Daniel Cho, Director of Grid Planning

Best regards,
Ngozi Adeyemi, Brightwater Energy
"""

Press = Callable[[Locator], None]


@dataclass
class Walk:
    """One person's way through the pages.

    Attributes:
        press: how they press a button or follow a link.
        enter: how they write into a field.
        pick: how they choose one of several.
    """

    seen: Watched
    press: Press
    pick: Press

    @property
    def page(self) -> Page:
        return self.seen.page

    def button(self, name: str) -> None:
        self.press(self.page.get_by_role("button", name=name, exact=True).first)

    def link(self, name: str) -> None:
        self.press(self.page.get_by_role("link", name=name, exact=True).first)

    def headline(self, words: str) -> None:
        expect(self.page.locator("h1")).to_contain_text(words)


@pytest.fixture
def server(home: Path):  # type: ignore[no-untyped-def]
    started = Server(home, environment={"TZ": "America/New_York"}).run()
    yield started
    started.end()


def by_mouse(each: Locator) -> None:
    each.click()


def by_keyboard(each: Locator) -> None:
    """Tab until the focus is there, then Enter: nothing is clicked."""
    page = each.page
    each.wait_for()
    page.evaluate("document.activeElement?.blur?.()")
    for _step in range(250):
        page.keyboard.press("Tab")
        if each.evaluate("each => each === document.activeElement"):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"Tab never reaches {each}")


def by_click(each: Locator) -> None:
    each.check(force=True)


def by_space(each: Locator) -> None:
    each.focus()
    each.page.keyboard.press("Space")


WAYS: dict[str, tuple[dict[str, Any], Press, Press]] = {
    "by mouse": ({}, by_mouse, by_click),
    "by keyboard": ({}, by_keyboard, by_space),
    "without script": (
        {"java_script_enabled": False},
        by_mouse,
        by_click,
    ),
    "on a phone": (
        {"viewport": {"width": 320, "height": 640}, "has_touch": True},
        by_mouse,
        by_click,
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_from_a_pasted_invitation_to_a_settled_thank_you(
    chromium: Browser, server: Server, way: str
) -> None:
    context, press, pick = WAYS[way]
    for day, steps in DAYS.items():
        server.end()
        server.today = day.isoformat()
        server.run()
        seen = watched(chromium, server, **context)
        for step in steps:
            step(Walk(seen, press, pick))
        seen.page.context.close()
        seen.assert_clean()


def invited(walk: Walk) -> None:
    """It is safe, and was read right."""
    walk.link("New invitation")
    walk.page.get_by_label("The message").fill(MAIL)
    walk.button("Read it")
    walk.headline("Looks genuine.")
    expect(walk.page.locator("#read").locator("..")).to_contain_text("Grid Planning Analyst")
    expect(walk.page.get_by_role("status")).to_contain_text("The message is saved.")


def advised(walk: Walk) -> None:
    """There is a verdict, and a yes."""
    walk.link("Is it worth going?")
    walk.headline("What makes you hesitate?")
    assert "$" not in walk.page.locator("main").inner_text()
    walk.pick(walk.page.get_by_role("checkbox", name="The manager", exact=True))
    manager = walk.page.get_by_role("group", name="The manager")
    walk.pick(manager.get_by_role("radio", name="Worse", exact=True))
    walk.button("See the answer")
    expect(walk.page.locator(".effects")).to_contain_text("The manager")
    expect(walk.page.get_by_role("heading", name="What going could bring")).to_be_visible()
    walk.button("I’ll go")
    if walk.page.get_by_label("Why", exact=True).count():
        walk.page.get_by_label("Why", exact=True).fill("Curious.")
        walk.button("I’ll go")
    expect(walk.page.get_by_role("status").first).to_contain_text("You're going.")
    walk.link("Today")


def debriefed(walk: Walk) -> None:
    """Three minutes afterward, with somebody met."""
    walk.press(walk.page.get_by_role("link", name="Tell us").first)
    walk.button("I was there")
    walk.headline("What did you find?")
    first = walk.page.get_by_role("radio", name="better", exact=True).first
    walk.pick(first)
    walk.button("Who did you meet?")
    walk.headline("Who did you meet?")
    met = walk.page.get_by_label("I met them").first
    walk.pick(met)
    walk.page.get_by_label("What they said").first.fill("Ask the operators first.")
    walk.pick(walk.page.get_by_label("A thank-you may quote this").first)
    walk.button("What they asked")
    walk.page.get_by_label("What were you asked?").fill("Why us?\nWhy you?")
    walk.button("How was it?")
    walk.pick(walk.page.get_by_role("radio", name="yes", exact=True))
    walk.button("See what you took away")
    walk.headline("better than you thought.")


def thanked(walk: Walk) -> None:
    """The draft is made of what was noted, and is done."""
    walk.link("Who to thank")
    walk.press(walk.page.get_by_role("link", name="Thank you: Daniel Cho"))
    walk.headline("Thank Daniel Cho.")
    expect(walk.page.locator("#draft")).to_contain_text("sk the operators first")
    walk.button("Mark as done")
    expect(walk.page.get_by_role("status").first).to_contain_text("It's done.")


def taken_back(walk: Walk) -> None:
    """What was done last is undone on the page that says it was done."""
    walk.button("Undo")
    expect(walk.page.get_by_role("status").first).to_contain_text("It's undone.")
    expect(walk.page.get_by_role("link", name="Thank you: Daniel Cho").first).to_be_visible()


DAYS = {
    date(2026, 11, 9): (invited, advised),
    date(2026, 11, 11): (debriefed, thanked, taken_back),
}
"""What is done before the day of the interview, and what after it."""


def test_a_slider_moves_the_picture_and_can_be_kept(chromium: Browser, rich: Server) -> None:
    seen = watched(chromium, rich)
    page = seen.open("/opportunities/brightwater/advice/")
    before = page.locator("#live").inner_text()
    slider = page.get_by_role("slider").first
    said = page.locator("output").first.inner_text()
    slider.focus()
    with page.expect_response(lambda answer: "what-if" in answer.url):
        for _step in range(20):
            page.keyboard.press("ArrowRight")
    expect(page.locator("#live")).to_contain_text("With these figures")
    assert page.locator("#live").inner_text() != before
    expect(page.locator("output").first).not_to_have_text(said)
    assert slider.evaluate("each => each === document.activeElement")
    page.get_by_role("button", name="Save as my figures").click()
    expect(page.get_by_role("status").first).to_contain_text("Your figure is saved.")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("status").first).to_contain_text("It's undone.")
    page.context.close()
    seen.assert_clean()


@pytest.mark.parametrize(("width", "height"), [(1280, 900), (360, 740), (320, 640)])
def test_the_picture_stays_in_sight_of_the_slider_that_moves_it(
    chromium: Browser, rich: Server, width: int, height: int
) -> None:
    seen = watched(chromium, rich, viewport={"width": width, "height": height})
    page = seen.open("/opportunities/brightwater/advice/")
    for slider in page.get_by_role("slider").all():
        slider.evaluate("each => each.scrollIntoView({block: 'center'})")
        expect(slider).to_be_in_viewport()
        total = page.locator("#live .bar.total")
        expect(total).to_be_in_viewport()
        there, at = total.bounding_box(), slider.bounding_box()
        assert there is not None
        assert at is not None
        apart = there["y"] + there["height"] <= at["y"] or there["x"] + there["width"] <= at["x"]
        assert apart, "the picture lies over the slider"
    page.context.close()


def test_a_debrief_is_saved_as_you_go(chromium: Browser, rich: Server) -> None:
    seen = watched(chromium, rich, viewport={"width": 360, "height": 740})
    page = seen.open("/interviews/i4/debrief/found/")
    choice = page.get_by_role("radio", name="far better", exact=True).first
    choice.check(force=True)
    expect(page.locator("#saved")).to_have_text("Saved.")
    assert choice.evaluate("each => each === document.activeElement")
    page.reload()
    expect(page.get_by_role("radio", name="far better", exact=True).first).to_be_checked()
    page.context.close()
    seen.assert_clean()


def test_a_text_that_is_checked_is_not_kept(chromium: Browser, rich: Server) -> None:
    seen = watched(chromium, rich)
    page = seen.open("/check/")
    page.get_by_label("The text, or the whole conversation").fill(
        "Kindly send a $60 registration fee by Zelle to secure the slot."
    )
    page.get_by_role("button", name="Check it").click()
    expect(page.locator("h1")).to_have_text("Do not reply.")
    expect(page.locator("mark").first).to_be_visible()
    seen.open("/search/?q=registration+Zelle+slot")
    expect(page.locator("#hits")).to_contain_text("Nothing contains all of these words")
    page.context.close()
    seen.assert_clean()


def test_the_sheet_prints_on_one_page(chromium: Browser, rich: Server, tmp_path: Path) -> None:
    from pypdf import PdfReader

    seen = watched(chromium, rich)
    page = seen.open("/interviews/i5/")
    for paper in ("A4", "Letter"):
        file = tmp_path / f"{paper}.pdf"
        page.pdf(path=file, format=paper)
        pages = PdfReader(file).pages
        assert len(pages) == 1
        text = pages[0].extract_text()
        assert "Priya Nair" in text
        assert "Today" not in text
    page.context.close()


def test_the_example_is_apart_and_goes_as_a_whole(chromium: Browser, server: Server) -> None:
    seen = watched(chromium, server)
    page = seen.page
    page.get_by_role("link", name="Look at an example").click()
    page.get_by_role("button", name="Look at it").click()
    expect(page.get_by_text("This is the example journal.")).to_be_visible()
    seen.open("/people/")
    expect(page.get_by_role("link", name="Grace Obi")).to_be_visible()
    page.get_by_role("button", name="Leave and delete it").click()
    seen.open("/people/")
    expect(page.locator("h1")).to_have_text("Nobody yet.")
    page.context.close()
    seen.assert_clean()


def test_the_week_and_dates_follow_the_place(chromium: Browser, rich: Server) -> None:
    starts = {}
    for locale in ("en-US", "en-GB", "de-DE"):
        seen = watched(chromium, rich, locale=locale)
        starts[locale] = seen.page.locator(".week li").first.inner_text().split()[0]
        seen.page.context.close()
    assert starts["en-US"] in ("Sun", "Today")
    assert starts["en-GB"] in ("Mon", "Today")
    assert starts["de-DE"] == starts["en-GB"]
    assert len(set(starts.values())) == 2
