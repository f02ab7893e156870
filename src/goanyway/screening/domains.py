"""Host names: what is registered, what looks like something else, what anybody can have."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

FREE_MAIL = frozenset(
    "gmail googlemail outlook hotmail live msn yahoo ymail aol icloud me mac proton protonmail pm "
    "gmx web mail yandex zoho zohomail tutanota tuta fastmail hushmail inbox webmail rediffmail "
    "qq 163 126 naver hanmail rocketmail mailfence t-online freenet orange laposte libero wp o2 "
    "interia seznam btinternet virginmedia bigpond optusnet".split()
)
"""What a free mail service is called, before its suffix."""

HIRING_WORDS = frozenset(
    "career careers hr hire hiring job jobs recruit recruiter recruiting recruitment onboard "
    "onboarding talent candidate candidates apply verify payroll interview interviews staffing "
    "workforce employment employee vacancy vacancies human-resources hrdesk hrteam opportunities "
    "offer offers enroll selection crew crewing placement".split()
)
"""Words that are added to a firm's name to make a domain that looks like its own."""

WELL_KNOWN = frozenset(
    "amazon google microsoft apple facebook meta netflix tesla walmart target costco fedex ups dhl "
    "usps indeed linkedin glassdoor ziprecruiter upwork fiverr tiktok spotify deloitte accenture "
    "kpmg infosys cognizant wipro siemens bosch pfizer novartis unilever nestle shell cocacola "
    "pepsico starbucks mcdonalds marriott hilton unicef unesco who ikea samsung sony nike adidas "
    "oracle salesforce paypal mastercard barclays hsbc tesco emirates etisalat airbnb shopify "
    "boeing airbus lidl aldi temu shein alibaba canva".split()
)
"""Large firms whose names fake recruiters borrow most; a selection, all of them one word."""

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{0,61}")
_IPV4 = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")


@cache
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()


@lru_cache(maxsize=4096)
def registered(host: str) -> str:
    """The registered domain of a host in lower case: "brightwater.co.uk" of "jobs.brightwater…".

    A name with two labels is one already; the list of public suffixes is asked only for longer
    ones. The list that comes with the library is used; nothing is fetched.
    """
    if host.count(".") < 2 or is_address(host):
        return host
    return _suffixes().privatesuffix(host) or host


def name_of(domain: str) -> str:
    """The first label of a registered domain, with look-alike letters made plain."""
    label = domain.partition(".")[0]
    if label.startswith("xn--"):
        from goanyway.screening.comparable_text import comparable

        try:
            label = comparable(label.encode("ascii").decode("idna")).text
        except UnicodeError:
            return label
    return label


def host_in(text: str) -> str:
    """The host with which a text or an address begins, in lower case; empty where there is none."""
    bare = text.strip().lower().partition("://")[2] or text.strip().lower()
    bare = bare.rpartition("@")[2] if "@" in bare.partition("/")[0] else bare
    bare = re.split(r"[/:?#\s]", bare, maxsplit=1)[0].removeprefix("www.").rstrip(".")
    if bare.isascii():
        return bare if _HOST.fullmatch(bare) or is_address(bare) else ""
    try:
        encoded = bare.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return encoded if _HOST.fullmatch(encoded) else ""


def is_address(host: str) -> bool:
    """Whether it is a number (an IPv4 address) and not a name."""
    return _IPV4.fullmatch(host) is not None


def is_free_mail(domain: str) -> bool:
    """Whether anybody can have an address there."""
    return name_of(domain) in FREE_MAIL


def imitates(domain: str, genuine: str) -> bool:
    """Whether a registered domain looks like another one: a letter off, other script, added words.

    The same name under another suffix counts too, and the name with hiring words added or cut.
    """
    if domain == genuine:
        return False
    name, real = name_of(domain), name_of(genuine)
    if len(real) < 4:
        return False
    if name == real:
        return True
    bare, words = _without_hiring_words(name)
    if words and (bare == real or (len(bare) >= 6 and (real.startswith(bare)))):
        return True
    joined = bare.replace("-", "")
    return joined == real.replace("-", "") or (
        len(real) >= 5 and abs(len(bare) - len(real)) <= 1 and one_edit_apart(bare, real)
    )


def hiring_words(domain: str) -> bool:
    """Whether hiring words were added to a name, with a hyphen."""
    return _without_hiring_words(name_of(domain))[1]


def _without_hiring_words(name: str) -> tuple[str, bool]:
    pieces = name.split("-")
    kept = [piece for piece in pieces if piece not in HIRING_WORDS and piece != "portal"]
    return "-".join(kept), bool(kept) and len(kept) < len(pieces)


def one_edit_apart(one: str, other: str) -> bool:
    """Whether one change, one letter more or less, or one swap of neighbors makes them equal."""
    if one == other:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, others = one[start:], other[start:]
    return (
        rest[1:] == others[1:]
        or rest[1:] == others
        or rest == others[1:]
        or (rest[:2] == others[1::-1] and rest[2:] == others[2:])
    )
