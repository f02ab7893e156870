"""What senders and links say, offline."""

from __future__ import annotations

import datetime as dt

import pytest

from goanyway.domain.conversation import Conversation, Speaker, Turn
from goanyway.domain.message import Address, Channel, Header, Link, Message, Part
from goanyway.domain.screening import Firm
from goanyway.screening import domains, signs_in

BRIGHTWATER = Firm(
    "Brightwater", ("brightwater.example",), "+44 20 7946 0000", dt.date(2026, 11, 3), "register"
)


def mail(
    sender: str = "",
    *,
    name: str = "",
    text: str = "See you on Monday.",
    links: tuple[Link, ...] = (),
    reply_to: str = "",
    headers: tuple[Header, ...] = (),
) -> Message:
    return Message(
        "x",
        Channel.EMAIL,
        (Part("body", text, links=links),),
        sender=Address(name, sender) if sender or name else None,
        reply_to=Address("", reply_to) if reply_to else None,
        headers=headers,
    )


def names(message: Message, *firms: Firm) -> set[str]:
    return {sign.name for sign in signs_in(message, firms=firms)}


def linked(words: str, target: str) -> Message:
    return mail(text=words, links=(Link(words, target, 0, len(words)),))


@pytest.mark.parametrize(
    ("sender", "sign"),
    [
        ("amazon.hr.desk@gmail.com", "borrowed-name"),
        ("hr@amazon-careers.example", "borrowed-name"),
        ("hr@amaz0n.com", "look-alike-domain"),
        ("hr@micros0ft.com", "look-alike-domain"),
        ("jobs@linkdin.com", "look-alike-domain"),
        ("talent@brightwater-hr.example", "added-words"),
        ("anna@outlook.com", "free-mail"),
    ],
)
def test_an_address_that_is_not_the_firms(sender: str, sign: str) -> None:
    assert sign in names(mail(sender))


@pytest.mark.parametrize(
    "sender",
    ["ana@amazon.com", "ana@brightwater.example", "jobs@jobs.brightwater.co.uk", "a@who.int"],
)
def test_an_ordinary_address_shows_nothing(sender: str) -> None:
    assert names(mail(sender)) == set()


def test_a_free_address_alone_stops_nobody() -> None:
    assert [sign.hard for sign in signs_in(mail("petrosbakery@gmail.com"))] == [False]


def test_an_answer_that_goes_elsewhere() -> None:
    assert "reply-elsewhere" in names(mail("hr@brightwater.example", reply_to="b@gmail.com"))
    assert names(mail("hr@brightwater.example", reply_to="jobs@ats.example")) == set()


def test_the_receiving_server_said_that_it_is_not_authentic() -> None:
    failed = Header("authentication-results", "mx.example; dmarc=fail header.from=x.example")
    passed = Header("authentication-results", "mx.example; spf=pass; dkim=pass; dmarc=pass")
    assert "not-authentic" in names(mail("a@x.example", headers=(failed,)))
    assert names(mail("a@x.example", headers=(passed, failed))) == set()


def test_a_firm_of_the_list_whose_name_stands_before_another_address() -> None:
    assert "not-its-domain" in names(mail("b@other.example", name="Brightwater HR"), BRIGHTWATER)
    assert "look-alike-domain" in names(mail("b@brightwatter.example"), BRIGHTWATER)
    assert names(mail("b@brightwater.example", name="Brightwater HR"), BRIGHTWATER) == set()


def test_the_words_name_the_domain_that_the_sender_imitates() -> None:
    text = "Our official page is www.brightwater.example."
    assert "look-alike-domain" in names(mail("a@brightwater-careers.example", text=text))


@pytest.mark.parametrize(
    ("words", "target", "sign"),
    [
        ("indeed.com/messages", "https://candidate-center.example/sso", "link-elsewhere"),
        ("brightwater.example", "https://brightwatter.example/x", "link-imitation"),
        ("Log in", "https://indeed-center.example/sso", "link-imitation"),
        ("Log in", "https://xn--pypal-4ve.com/", "link-imitation"),
        ("Begin", "http://203.0.113.44/login", "link-number"),
        ("Install", "https://tools.example/agent/setup.exe?x=1", "link-download"),
        ("Join", "https://t.me/hr_lane", "link-messenger"),
        ("Details", "https://bit.ly/3xYz", "link-shortened"),
        ("Details", "https://qxwzkvbtr8.example/a", "link-random"),
    ],
)
def test_a_link_that_leads_where_it_should_not(words: str, target: str, sign: str) -> None:
    assert sign in names(linked(words, target))


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("Book your slot", "https://calendly.com/jonah/intro-30"),
        ("careers.brightwater.example", "https://careers.brightwater.example/jobs/7"),
        (
            "https://teams.microsoft.com/l/1",
            "https://click.ats.example/?u=https%3A%2F%2Fteams.microsoft.com%2Fl",
        ),
        ("mail me", "mailto:ana@brightwater.example"),
        ("call me", "tel:+442079460000"),
    ],
)
def test_an_ordinary_link_shows_nothing(words: str, target: str) -> None:
    assert names(linked(words, target)) == set()


def test_an_address_written_out_is_a_link_too() -> None:
    signs = signs_in(mail(text="Open http://203.0.113.9/a now."))
    assert [sign.source.words for sign in signs] == ["http://203.0.113.9/a"]


def test_a_number_that_can_be_had_without_a_name() -> None:
    text = (Turn(Speaker.THEM, "Hello"),)
    personal = Conversation(text, sender=Address("+44 70 1234 5678", ""))
    mobile = Conversation(text, sender=Address("+44 7911 123456", ""))
    assert "internet-number" in {sign.name for sign in signs_in(personal)}
    assert signs_in(mobile) == ()


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("jobs.brightwater.co.uk", "brightwater.co.uk"),
        ("brightwater.example", "brightwater.example"),
        ("a.b.brightwater.com.au", "brightwater.com.au"),
        ("203.0.113.4", "203.0.113.4"),
    ],
)
def test_the_registered_domain(host: str, expected: str) -> None:
    assert domains.registered(host) == expected


@pytest.mark.parametrize(
    ("host", "text"),
    [
        ("jobs.example", "https://Jobs.Example/a?b#c"),
        ("jobs.example", "www.jobs.example:8080/x"),
        ("jobs.example", "https://user:word@jobs.example/"),
        ("", "no host"),
        ("", "https:///"),
    ],
)
def test_the_host_of_an_address(host: str, text: str) -> None:
    assert domains.host_in(text) == host
