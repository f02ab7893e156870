"""What the sender's address, name and number say, beside the firm that the message names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from goanyway.domain.conversation import Conversation
from goanyway.domain.message import Address, Message
from goanyway.domain.screening import Family, Firm, Strength
from goanyway.screening.comparable_text import comparable
from goanyway.screening.domains import (
    WELL_KNOWN,
    hiring_words,
    host_in,
    imitates,
    is_free_mail,
    name_of,
    registered,
)
from goanyway.screening.rule import Rule


def _rule(name: str, strength: Strength, reason: str, look_alike: str, *sources: str) -> Rule:
    return Rule(name, Family.SENDER, strength, reason, look_alike, sources)


FREE_MAIL = _rule(
    "free-mail",
    Strength.WEAK,
    "It comes from a free email address that anybody can get.",
    "A small firm that doesn't have its own domain.",
    "bbb-2022",
    "dbs-2023",
)
BORROWED_NAME = _rule(
    "borrowed-name",
    Strength.STRONG,
    "It uses a large firm's name, but the address isn't that firm's.",
    "An agency that recruits for the firm and says so.",
    "dbs-2023",
)
ADDED_WORDS = _rule(
    "added-words",
    Strength.WEAK,
    "Its address is a firm's name plus a word like careers or hr, which anybody can register.",
    "A firm that keeps its hiring separate under an address like that.",
    "written-messages",
)
IMITATION = _rule(
    "look-alike-domain",
    Strength.STRONG,
    "Its address looks like another one in the message or on your list but isn't.",
    "A firm with several domains.",
    "report-fraud",
)
REPLY_ELSEWHERE = _rule(
    "reply-elsewhere",
    Strength.STRONG,
    "Your reply would go to a free email address, not to where the message came from.",
    "An applicant system that collects replies under its own domain.",
    "report-fraud",
)
NOT_AUTHENTIC = _rule(
    "not-authentic",
    Strength.STRONG,
    "Your mail server found that it wasn't sent from the domain it names.",
    "An email that a mailing list or a coworker forwarded.",
    "report-fraud",
)
NUMBER_OF_NOBODY = _rule(
    "internet-number",
    Strength.WEAK,
    "Its number is the kind that anybody can get anywhere, without giving a name.",
    "A recruiter who calls over the internet.",
    "written-messages",
)
NOT_ITS_DOMAIN = _rule(
    "not-its-domain",
    Strength.STRONG,
    "It uses the name of a firm on your list, but the address isn't that firm's.",
    "An agency or a service that writes for the firm.",
    "report-fraud",
)
RULES = (
    FREE_MAIL,
    BORROWED_NAME,
    ADDED_WORDS,
    IMITATION,
    NOT_ITS_DOMAIN,
    REPLY_ELSEWHERE,
    NOT_AUTHENTIC,
    NUMBER_OF_NOBODY,
)

_FAILED = re.compile(r"\bdmarc\s?=\s?fail\b")
_BOTH_FAILED = re.compile(r"\bspf\s?=\s?fail\b.{0,400}\bdkim\s?=\s?(?:fail|none)\b")
_WORDS = re.compile("[a-z]{3,60}")
_AMBIGUOUS = frozenset(("apple", "target", "meta", "shell", "who", "me", "mac", "ups", "nike"))
_DOMAIN = re.compile(r"\b(?:[a-z0-9-]{2,63}\.){1,4}[a-z]{2,24}\b")
_MOST = 50


def signs(judged: Message | Conversation, firms: Sequence[Firm]) -> Iterator[Rule]:
    """The signs of whoever sent it; a conversation knows the sender only."""
    sender = judged.sender
    if sender is None:
        return
    if isinstance(judged, Message):
        yield from _of_mail(judged)
    if sender.email:
        domain = registered(host_in(sender.email))
        if domain:
            yield from _of_address(sender, domain)
            if any(
                imitates(domain, each) for firm in firms for each in firm.domains
            ) and not _is_of(domain, firms):
                yield IMITATION
            elif not _is_of(domain, firms) and _bears_a_name_of(sender, firms):
                yield NOT_ITS_DOMAIN
    elif _looks_like_a_number(sender.name):
        yield from _of_number(sender.name)


def _bears_a_name_of(sender: Address, firms: Sequence[Firm]) -> bool:
    shown = comparable(sender.name).text
    return any(comparable(firm.name).text.strip() in shown for firm in firms) if shown else False


def _is_of(domain: str, firms: Sequence[Firm]) -> bool:
    return any(domain == registered(each) for firm in firms for each in firm.domains)


def _of_address(sender: Address, domain: str) -> Iterator[Rule]:
    words = set(_WORDS.findall(f"{sender.email.partition('@')[0]} {sender.name}".lower()))
    if is_free_mail(domain):
        yield FREE_MAIL
        if not WELL_KNOWN.isdisjoint(words - _AMBIGUOUS):
            yield BORROWED_NAME
        return
    if hiring_words(domain):
        yield ADDED_WORDS
    name = name_of(domain)
    pieces = set(name.split("-"))
    if name not in WELL_KNOWN and not WELL_KNOWN.isdisjoint(pieces - _AMBIGUOUS):
        yield BORROWED_NAME
    elif name not in WELL_KNOWN and any(
        imitates(f"{name}.x", f"{each}.y") for each in WELL_KNOWN if each[:2] == name[:2]
    ):
        yield IMITATION


def _of_mail(message: Message) -> Iterator[Rule]:
    sender = message.sender
    if sender is not None and sender.email:
        own = registered(host_in(sender.email))
        answers = message.reply_to.email if message.reply_to is not None else ""
        to = registered(host_in(answers)) if answers else own
        if to != own and is_free_mail(to):
            yield REPLY_ELSEWHERE
        if _names_a_domain_that_it_imitates(message, own):
            yield IMITATION
    results = message.headers_named("authentication-results")
    if results:
        seen = results[0].lower()
        if _FAILED.search(seen) or _BOTH_FAILED.search(seen):
            yield NOT_AUTHENTIC


def _names_a_domain_that_it_imitates(message: Message, own: str) -> bool:
    """Whether the words name another domain that looks like the sender's."""
    for part in message.parts:
        for count, match in enumerate(_DOMAIN.finditer(part.text.lower())):
            if count == _MOST:
                break
            named = registered(match[0])
            if named != own and imitates(own, named) and not is_free_mail(named):
                return True
    return False


def _looks_like_a_number(name: str) -> bool:
    return name.startswith("+") and sum(each.isdigit() for each in name) >= 7


def _of_number(name: str) -> Iterator[Rule]:
    import phonenumbers

    try:
        number = phonenumbers.parse(name, None)
    except phonenumbers.NumberParseException:
        return
    kinds = phonenumbers.PhoneNumberType
    if phonenumbers.number_type(number) in (
        kinds.VOIP,
        kinds.PREMIUM_RATE,
        kinds.PERSONAL_NUMBER,
        kinds.PAGER,
    ):
        yield NUMBER_OF_NOBODY
