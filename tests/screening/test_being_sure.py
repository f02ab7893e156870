"""How to be sure that the firm wrote, and what to do now."""

from __future__ import annotations

import datetime as dt

import pytest

from goanyway import screen
from goanyway.domain.message import Address, Channel, Message, Part
from goanyway.domain.screening import Firm, Safety
from goanyway.evidence.frauds import AGENCIES, FRAUD_SOURCES
from goanyway.screening.catalogue import SIGNS
from goanyway.screening.next_steps import DO_NOW, do_now
from goanyway.screening.sureness import LOOK_IT_UP

FIRM = Firm(
    "Brightwater Ltd",
    ("brightwater.example",),
    "+44 20 7946 0000",
    dt.date(2026, 11, 3),
    "Companies House",
)


def message(text: str, sender: str = "", channel: Channel = Channel.EMAIL) -> Message:
    address = Address("", sender) if sender else None
    return Message("x", channel, (Part("body", text),), sender=address)


def test_a_firm_of_the_list_is_named_with_its_number_and_where_that_is_from() -> None:
    said = screen(message("Brightwater Ltd invites you."), firms=(FIRM,)).sureness
    assert "+44 20 7946 0000" in said
    assert "2026-11-03" in said
    assert "Companies House" in said


def test_it_says_whether_the_address_is_of_the_firms_domain() -> None:
    own = screen(message("Hello", "ana@mail.brightwater.example"), firms=(FIRM,)).sureness
    other = screen(message("Brightwater Ltd here", "a@x.example"), firms=(FIRM,)).sureness
    assert "comes from an address at the domain" in own
    assert "isn't at the domain" in other


@pytest.mark.parametrize("text", ["Hello.", "Brightwaters Ltdx", "Bright water"])
def test_without_the_firm_in_the_list_it_says_how_to_look_it_up(text: str) -> None:
    assert screen(message(text), firms=(FIRM,)).sureness == LOOK_IT_UP
    assert screen(message(text)).sureness == LOOK_IT_UP


def test_a_name_in_disguise_is_still_the_name() -> None:
    assert "+44" in screen(message("ВRIGHTWATER LTD"), firms=(FIRM,)).sureness


def test_what_to_do_names_the_agency_of_the_country_where_that_is_known() -> None:
    bad = message("Please send us your bank details.", channel=Channel.SMS)
    assert any("7726" in step for step in screen(bad, country="US").do_now)
    assert any("cybercrime.gov.in" in step for step in screen(bad, country="IN").do_now)
    assert any("consumer protection agency" in step for step in screen(bad, country="XX").do_now)
    assert any("consumer protection agency" in step for step in screen(bad).do_now)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Please send us your bank details.", "call your bank"),
        ("Kindly pay the $60 fee on WhatsApp by Western Union.", "If you sent money"),
        ("Buy two Apple gift cards and send me the codes.", "gift card codes"),
        ("Kindly text me your SSN.", "sent ID papers or numbers"),
        ("Please install AnyDesk so that we can begin.", "installed something"),
        ("You will get a 6 digit code, text it to me.", "gave a password or a code"),
    ],
)
def test_what_helps_if_it_has_happened_already(text: str, step: str) -> None:
    assert any(step in each for each in screen(message(text)).do_now)


def test_a_genuine_looking_message_has_nothing_to_do() -> None:
    assert do_now(Safety.LOOKS_GENUINE, (), Channel.SMS, "US") == ()
    assert DO_NOW[Safety.BE_CAREFUL]


def test_a_text_in_another_language_says_that_its_wording_was_not_judged() -> None:
    german = "Guten Tag Frau Yildiz, wir haben Ihre Unterlagen erhalten und melden uns bald wieder"
    assert screen(message(german)).not_judged
    assert (
        screen(
            message("Hello Maya, we have read your application and would like to meet.")
        ).not_judged
        == ()
    )
    assert screen(message("ok 10:00?")).not_judged == ()


def test_every_source_and_agency_is_complete_and_every_source_is_used() -> None:
    assert {source for rule in SIGNS.values() for source in rule.sources} == FRAUD_SOURCES.keys()
    for code, agency in AGENCIES.items():
        assert code == agency.country
        assert agency.report
        assert agency.source.endswith(".")
