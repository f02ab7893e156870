"""Whether who writes recruits for somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from goanyway.reading.phrases import Pattern

_NAMES = Pattern(
    r"\b(?:staffing|recruit(?:ment|ers|ing)?|agency|search(?: partners)?|personnel|resourcing"
    r"|talent|headhunters?|temps|ett|workforce|crewing|manning|trabajo temporal|placements?"
    r"|uitzendbureau"
    r"|people solutions|executive search|zeitarbeit|personal(?:service|dienst\w*|beratung"
    r"|vermittlung|leasing)|arbeitsvermittlung|int\u00e9rim|interim|uitzend\w*|detachering"
    r"|werving(?: & selectie)?|bemanning|recrutement|selecci\u00f3n|recursos humanos|manpower)\b",
    re.IGNORECASE,
)
_DOMAINS = Pattern(
    r"search|recruit|staffing|resourcing|personnel|headhunt|workforce|zeitarbeit"
    r"|personal(?:beratung"
    r"|vermittlung|service)|uitzend|interim|manpower|talent(?:s|partners|group)?\Z|ett\Z"
)
_CLIENT = Pattern(
    r"\b(?:our|my|a|the|end|this)[ -]client(?:['\u2019]s)?\b(?! (?:services?|success|side|manager"
    r"|relations|base|facing|experience|advis|account|partner))|(?:^|[.!?] )client (?:in"
    r"|wants?|has|have|would|is|says)\b|\b(?:your|as a|a) candidate (?:for|to) our client"
    r"|\b(?:unser(?:en|em)? mandant\w{0,2}|notre client|nuestro cliente|nosso cliente"
    r"|empresa cliente|onze (?:opdrachtgever)|il nostro cliente)\b",
    re.IGNORECASE,
)
_LICENSE = Pattern(
    r"\.?[ ,|(\u2013-]{1,4}(?:EA|DMW|POEA|DOLE|EA reg|recruit\w{0,8}|agency"
    r"|employment agency)[ ](?:licen[cs]e|reg|no|\d)",
    re.IGNORECASE,
)
"""What stands behind the name of an agency that shows its license."""


def is_agency_name(name: str) -> bool:
    """Whether a firm's name says that it is one."""
    return _NAMES.search(name) is not None


def is_licensed(name: str, text: str) -> bool:
    """Whether the name stands beside a license to recruit, as agencies in Asia must show."""
    name, text = name.lower(), text.lower()
    for license_behind in _LICENSE.finditer(text):
        ends = license_behind.start()
        # the name may itself end with a point, or one may follow it
        if text.endswith(name, 0, ends) or text.endswith(name, 0, ends + 1):
            return True
    return False


def is_agency_domain(label: str) -> bool:
    """Whether a domain says that it is an agency's."""
    return _DOMAINS.search(label) is not None


def speaks_of_client(texts: Iterable[str]) -> bool:
    """Whether the words speak of a client who would employ you."""
    return any(_CLIENT.search(text) for text in texts)
