"""What a link says by where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from goanyway.domain.message import Link, Part
from goanyway.domain.screening import Family, Strength
from goanyway.screening.domains import (
    WELL_KNOWN,
    host_in,
    imitates,
    is_address,
    name_of,
    registered,
)
from goanyway.screening.rule import Rule

Span = tuple[int, int]


def _rule(name: str, strength: Strength, reason: str, look_alike: str, *sources: str) -> Rule:
    return Rule(name, Family.LINK, strength, reason, look_alike, sources)


ELSEWHERE = _rule(
    "link-elsewhere",
    Strength.STRONG,
    "A link shows one address and leads to another.",
    "Links in a newsletter that count clicks; the firm's booking tool.",
    "report-fraud",
)
DOWNLOAD = _rule(
    "link-download",
    Strength.STRONG,
    "A link downloads a program. No interview needs that.",
    "A form or a job description as a document.",
    "written-messages",
)
NUMBER = _rule(
    "link-number",
    Strength.STRONG,
    "A link leads to a bare number, not to a name somebody registered.",
    "A developer's own machine.",
    "report-fraud",
)
IMITATION = _rule(
    "link-imitation",
    Strength.STRONG,
    "A link leads to an address that looks like another one but isn't.",
    "A firm's own second domain.",
    "report-fraud",
)
MESSENGER = _rule(
    "link-messenger",
    Strength.STRONG,
    "A link opens another messaging app, where nobody can tell who is writing.",
    "A firm's own channel for news.",
    "bbb-2023",
)
SHORTENED = _rule(
    "link-shortened",
    Strength.WEAK,
    "A link hides where it leads.",
    "A shortened link in a text, to save room.",
    "report-fraud",
)
RANDOM = _rule(
    "link-random",
    Strength.WEAK,
    "A link leads to a meaningless name, the kind people make for a few days.",
    "An abbreviation; a cloud host.",
    "report-fraud",
)
RULES = (ELSEWHERE, DOWNLOAD, NUMBER, IMITATION, MESSENGER, SHORTENED, RANDOM)

# More links than this are made to take time.
_MOST = 200

_PROGRAMS = (".exe", ".msi", ".pkg", ".dmg", ".apk", ".scr", ".bat", ".cmd", ".ps1", ".vbs", ".iso")
_SHORTENERS = frozenset(
    "bit.ly tinyurl.com t.co cutt.ly is.gd rb.gy shorturl.at tiny.cc ow.ly rebrand.ly s.id v.gd "
    "goo.su t.ly bl.ink soo.gd clck.ru lnk.to shorturl.com".split()
)
_MESSENGERS = frozenset("t.me telegram.me telegram.dog signal.me wa.me chat.whatsapp.com".split())
_COUNTERS = frozenset(
    "list-manage.com sendgrid.net mailchi.mp hubspotlinks.com mandrillapp.com rs6.net mjt.lu "
    "awstrack.me greenhouse.io lever.co icims.com myworkday.com smartrecruiters.com".split()
)
_CHEAP = frozenset("top xyz icu click buzz cyou sbs rest monster quest cfd bond vip lol".split())
_ADDRESS = re.compile(r"https?://[^\s<>\"')\]]{3,2000}|\b(?:t|wa)\.me/[\w+]{3,40}", re.IGNORECASE)
_VOWELS = re.compile("[aeiouy]")
_CONSONANTS = re.compile("[bcdfghjklmnpqrstvwxz]{6}|[a-z]\\d[a-z]\\d|\\d[a-z]{1,2}\\d[a-z]")


def signs(part: Part) -> Iterator[tuple[Rule, Span]]:
    """The signs of a part's links, and of the addresses that stand in its words."""
    for link in (*part.links[:_MOST], *_written(part.text)):
        span = (link.start, link.end)
        for rule in _of(link):
            yield rule, span


def _written(text: str) -> Iterator[Link]:
    if "://" in text or ".me/" in text.lower():
        for count, match in enumerate(_ADDRESS.finditer(text)):
            if count == _MOST:
                return
            target = match[0].rstrip(".,;:!?")
            yield Link(target, target, match.start(), match.start() + len(target))


def _of(link: Link) -> Iterator[Rule]:
    target = link.target.strip()
    if target.lower().startswith(("mailto:", "tel:", "sms:", "#")):
        return
    host = host_in(target)
    if not host:
        return
    if is_address(host):
        yield NUMBER
    domain = registered(host)
    shown = host_in(link.text) if "." in link.text and " " not in link.text.strip() else ""
    passes_on = shown in unquote(target.partition("?")[2]).lower()
    if shown and registered(shown) != domain and domain not in _COUNTERS and not passes_on:
        yield IMITATION if imitates(domain, registered(shown)) else ELSEWHERE
    if "xn--" in host or _borrows_a_name(domain, host):
        yield IMITATION
    if target.lower().partition("?")[0].endswith(_PROGRAMS):
        yield DOWNLOAD
    if host in _MESSENGERS or domain in _MESSENGERS:
        yield MESSENGER
    if domain in _SHORTENERS:
        yield SHORTENED
    if _looks_random(domain):
        yield RANDOM


def _borrows_a_name(domain: str, host: str) -> bool:
    """Whether a large firm's name stands in a host that is not the firm's."""
    name = name_of(domain)
    if name in WELL_KNOWN:
        return False
    pieces = set(name.split("-")) | set(host.removesuffix(domain).strip(".").split("."))
    return not WELL_KNOWN.isdisjoint(pieces - {"apple", "target", "meta", "shell", "who", "me"})


def _looks_random(domain: str) -> bool:
    name, _, suffix = domain.partition(".")
    if suffix in _CHEAP:
        return True
    if len(name) < 8 or "--" in name:
        return False
    return _CONSONANTS.search(name) is not None or len(_VOWELS.findall(name)) * 6 < len(name)
