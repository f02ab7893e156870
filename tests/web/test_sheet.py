"""The sheet for an interview has what you need on the way, and dates that stay true on paper."""

from __future__ import annotations

import pytest
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser

from goanyway.interchange import read_message
from goanyway.journal.core.access import records
from goanyway.journal.core.document import Document
from goanyway.journal.intake.amendments import correct
from goanyway.journal.intake.taking_in import take_in
from goanyway.journal.models import Interview, User
from goanyway.reading.telephone import telephone_of
from tests.journal.mails import mail
from tests.journal.records import NOW
from tests.web.browsing import Browser

TEXT = (
    "Dear Ana,\n\nWe would like to invite you to an interview for the position of Grid Planning "
    "Analyst at Brightwater Energy on Thursday, November 12, 2026 from 1:30 PM to 3:00 PM Eastern "
    "at 400 Harbor Blvd, Stamford, CT 06902. Please bring a photo ID and two references.\n\n"
    "Kind regards,\nDaniel Cho\nRecruiter, Brightwater Energy\nPhone: (203) 555-0142\n"
)


@pytest.fixture
def sheet(user: User) -> LexborHTMLParser:
    take_in(user, mail(1, TEXT), now=NOW)
    interview = records(user, Interview)[0].handle
    address = reverse("interview", args=[interview])
    return LexborHTMLParser(Browser(user).get(address).content.decode())


def printed(sheet: LexborHTMLParser) -> str:
    """What is on paper."""
    for each in sheet.css(".no-print, .top, .bottom, .actions, button"):
        each.decompose()
    main = sheet.css_first("main")
    assert main is not None
    return " ".join(main.text(separator=" ").replace("\u00a0", " ").split())


def test_it_has_telephone_end_address_and_what_to_bring(sheet: LexborHTMLParser) -> None:
    text = printed(sheet)
    for each in (
        "Daniel Cho: (203) 555-0142", "1:30 - 3:00 PM", "400 Harbor Blvd", "photo ID",
        "two references", "Thu, Nov 12",
    ):  # fmt: skip
        assert each in text, each


def test_it_has_dates_and_no_days_that_pass(sheet: LexborHTMLParser) -> None:
    text = printed(sheet)
    for each in ("in 10 days", " days", "tomorrow", "yesterday"):
        assert each not in text


def test_the_map_is_a_link_and_loads_nothing_by_itself(sheet: LexborHTMLParser) -> None:
    link = sheet.css_first("a[href*='openstreetmap']")
    assert link is not None
    assert link.attributes["rel"] == "noreferrer noopener"
    assert "400+Harbor+Blvd" in (link.attributes["href"] or "")
    assert not sheet.css("img, iframe, object, [src*='//'], link[href*='//']")


def test_a_call_by_video_has_no_map(user: User) -> None:
    take_in(user, mail(1, TEXT), now=NOW)
    interview = records(user, Interview)[0].handle
    correct(user, interview, ["style=video"], now=NOW)
    text = Browser(user).get(reverse("interview", args=[interview])).content.decode()
    assert "openstreetmap" not in text


@pytest.mark.parametrize(
    ("body", "number"),
    [
        ("Best,\nKim\n+1 203 555 0142", "+1 203 555 0142"),
        ("Best,\nKim\nT: 2035550142", "2035550142"),
        ("Call me at 203.555.0142 or write.", "203.555.0142"),
        ("Fax: (203) 555-0199\nPhone (203) 555-0142 ext. 12", "(203) 555-0142 ext. 12"),
        ("Meeting ID: 845 2345 9876\nPasscode 123456", ""),
        ("On 2026-11-12 or 11/12/2026, $58,000-74,000, R-2026-0418.", ""),
        ("Order 20355501420, no number.", ""),
    ],
)
def test_the_number_of_who_wrote_is_found_and_no_other(body: str, number: str) -> None:
    message = read_message(Document(body.encode(), "pasted.txt").data, "pasted.txt")
    assert telephone_of(message) == number
