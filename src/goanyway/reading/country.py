"""Which country a message comes from, as far as it can be known.

Each trace (the clock of the mail, the domain, a telephone code, a currency, a postcode) leaves a
set of countries; they are intersected. Traces that contradict each other leave nothing known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from goanyway.domain.message import Message
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import written

EURO = frozenset(
    "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".split()
)  # fmt: skip
_CENTRAL = EURO - {"CY", "IE"} | frozenset(
    "CH SE NO DK PL CZ HU RS MK AL BA ME".split()
)  # fmt: skip
_EASTERN = frozenset("FI EE LV LT GR CY RO BG UA MD IL EG LB".split())
_AMERICAS = ("US", "CA", "MX")

_BY_OFFSET: dict[float, frozenset[str]] = {
    -10: frozenset({"US"}), -9: frozenset({"US"}),
    -8: frozenset(_AMERICAS), -7: frozenset(_AMERICAS),
    -6: frozenset((*_AMERICAS, "CR", "GT", "SV", "HN", "NI")),
    -5: frozenset((*_AMERICAS, "CO", "PE", "EC", "PA", "JM")),
    -4: frozenset("US CA CL VE BO DO TT BB PY".split()),
    -3.5: frozenset({"CA"}), -2.5: frozenset({"CA"}),
    -3: frozenset("BR AR UY CL CA PY".split()),
    1: _CENTRAL | frozenset("GB IE PT NG MA TN DZ CM AO".split()),
    2: _CENTRAL | _EASTERN | frozenset("ZA BW ZW ZM MZ NA MW RW LY".split()),
    3: _EASTERN | frozenset("TR SA KE ET UG TZ RU QA KW IQ BH JO".split()),
    3.5: frozenset({"IR"}), 4: frozenset("AE OM MU GE AM AZ".split()),
    5: frozenset("PK UZ MV KZ".split()), 5.5: frozenset({"IN", "LK"}), 5.75: frozenset({"NP"}),
    6: frozenset({"BD", "KZ"}), 7: frozenset({"TH", "VN", "ID"}),
    8: frozenset("SG MY PH HK CN TW AU ID".split()), 9: frozenset({"JP", "KR", "ID"}),
    9.5: frozenset({"AU"}), 10: frozenset({"AU", "PG"}), 10.5: frozenset({"AU"}),
    11: frozenset({"AU"}), 12: frozenset({"NZ", "FJ"}), 13: frozenset({"NZ"}),
}  # fmt: skip
"""By hours from UTC, in winter or summer. UTC itself tells nothing: servers keep it."""

_BY_TELEPHONE = {
    "20": "EG", "27": "ZA", "30": "GR", "31": "NL", "32": "BE", "33": "FR", "34": "ES", "36": "HU",
    "39": "IT", "40": "RO", "41": "CH", "43": "AT", "44": "GB", "45": "DK", "46": "SE", "47": "NO",
    "48": "PL", "49": "DE", "51": "PE", "52": "MX", "54": "AR", "55": "BR", "56": "CL", "57": "CO",
    "60": "MY", "61": "AU", "62": "ID", "63": "PH", "64": "NZ", "65": "SG", "66": "TH", "81": "JP",
    "82": "KR", "84": "VN", "86": "CN", "90": "TR", "91": "IN", "92": "PK", "94": "LK", "212": "MA",
    "233": "GH", "234": "NG", "254": "KE", "255": "TZ", "256": "UG", "351": "PT", "353": "IE",
    "354": "IS", "358": "FI", "359": "BG", "370": "LT", "371": "LV", "372": "EE", "380": "UA",
    "385": "HR", "386": "SI", "420": "CZ", "421": "SK", "852": "HK", "880": "BD", "886": "TW",
    "966": "SA", "971": "AE", "972": "IL", "974": "QA", "977": "NP",
}  # fmt: skip
_TELEPHONE = Pattern(r"(?<![\w+/.-])(?:\+|00)(?P<code>[2-9]\d{1,2})(?=[ ().-]|\d{6})")
_DOMAINS = frozenset(code.lower() for code in _BY_TELEPHONE.values()) | {"ca"}
_STATES = (
    "|".join(
        (
            "Alabama Alaska Arkansas California Colorado Connecticut Florida Hawaii Idaho Illinois "
            "Indiana Iowa Kansas Kentucky Louisiana Massachusetts Michigan Minnesota Mississippi "
            "Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas "
            "Utah Vermont Wisconsin Wyoming"
        ).split()
    )
    + "|New (?:Hampshire|Jersey|Mexico)|(?:North|South) Carolina"
)
_WORDS: tuple[tuple[Pattern, frozenset[str]], ...] = tuple(
    (Pattern(pattern), frozenset(countries.split()))
    for pattern, countries in (
        (r"£", "GB"),
        (r"€|\bEUR\b|\d euros?\b", " ".join(EURO)),
        (r"₹|\bINR\b|\bRs\.?[ ]?\d|\bLPA\b|\b(?:lakhs?|lacs?|crores?)\b", "IN"),
        (r"(?<![\w$])R[ ]?\d{1,3}[ ,.\u00a0]\d{3}\b|\bZAR\b|\bSAST\b", "ZA"),
        ((r"₦|\bNGN\b|\bN\d{2,3},\d{3}\b|\bNYSC\b|\bLagos\b"
        r"|\bAbuja\b"), "NG"),
        ((r"₱|\bPHP ?\d|\bPhp ?\d|\bPhilHealth\b"
         r"|\bPasig\b|\bMakati\b|\bManila\b|\bBPO\b|\bTelco\b"), "PH"),
        (r"\bKSh|\bKES\b", "KE"),
        (r"\bSEK\b", "SE"), (r"\bNOK\b", "NO"), (r"\bDKK\b", "DK"), (r"\bPLN\b|zł", "PL"),
        (r"\bCHF\b", "CH"), (r"R\$", "BR"), (r"\bJPY\b|\d円|\d時", "JP"), (r"\bAED\b", "AE"),
        (r"\bSGD\b|(?<!\w)S\$", "SG"), (r"\bHKD\b|HK\$", "HK"), (r"\bRM ?\d", "MY"),
        (r"\bNZD\b|NZ\$|\bNZ[SD]T\b|\b[Kk]ia ora\b|Ng\u0101 mihi", "NZ"),
        ((r"\bAUD\b|\bA\$|\bA[EC][SD]T\b|\bAWST\b|\bsuperannuation\b|\b(?:NSW|QLD|ACN)\b|"
         r"\b(?:VIC|WA|SA|TAS) \d{4}\b"), "AU"),
        ((r"\bCAD\b|\bC\$|\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b|, (?:ON|BC|AB|QC|NS|MB|SK|NB)\b"
         r"|\b(?:Ontario|Qu[e\u00e9]bec|British Columbia|Alberta|Manitoba|Nova Scotia)\b"), "CA"),
        ((r"\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|401\(?k\)?|\b(?:Street|St|Rd|Ave"
        r"|Blvd)\.?,[^\n]{2,25} (?:AL|AZ|CA|CO|CT|FL|GA|IL|MA|MI|MN|NC|NJ|NY|OH|OR|PA|TX|VA"
        r"|WA)\b|\bU\.S\.(?!\w)|\bUSA\b|\bUSD\b|US\$"
         r"|\b(?:W-2|I-9|EEO|EEOC|E-Verify)\b|\bUnited States\b|\bArizona\b"), "US"),
        ((r"\b(?:[ECMP][SD]T|[ECMP]T|(?:Eastern|Pacific|Mountain|Central) "
         r"(?:Standard |Daylight )?Time)\b|\(\d{3}\) \d{3}-\d{4}\b|\b\d{3}-555-\d{4}\b"), "US CA"),
        (r"\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b|\bGMT\b|\bBST\b", "GB IE"),
        (r"\b(?:Toronto|Vancouver|Montr[e\u00e9]al|Calgary|Ottawa|Winnipeg|Mississauga)\b", "CA"),
        (
            rf"\b(?:{_STATES})\b",
            "US",
        ),
        (r"\bEircode\b|\bGarda vetting\b", "IE"),
    )
)  # fmt: skip
_DOCUMENTS: tuple[tuple[str, str], ...] = (
    (r"\b(?:W-?4|1099|SSN|FMLA|FLSA|OSHA|Social Security number)\b|\(US only\)", "US"),
    (r"\b(?:RRSP|CPIC|WHMIS|Red Seal|Family Day)\b|\bT4\b", "CA"),
    (
        (
            r"\b(?:TFN|WWCC|Working [Ww]ith Children|[Ww]hite [Cc]ard)\b"
            r"|(?:\+|[Pp]lus|[Ii]ncl?\.?|[Ii]ncluding|%) ?[Ss]uper\b"
        ),
        "AU",
    ),
    (r"\bKiwiSaver\b", "NZ"),
    (r"\b(?:DBS check|HMRC|IR35|National Insurance|P45|UKVI|right to work in the UK)\b", "GB"),
    (r"\bPPSN?\b|\bGarda\b|\bJobsPlus\b", "IE"),
    (r"\bAadhaar\b|\bPAN [Cc]ard\b", "IN"),
    (r"\bCTC\b", "IN ZA"),
    (r"\bWFO\b", "IN PH"),
    (r"\d,\d\d[ \u00a0]?\$|\d[ \u00a0]\$[ ]?(?:/|par\b|de l)|\b[Cc]ourriel\b|\bentrevue\b", "CA"),
    (r"\bPag-?IBIG\b|\bNBI [Cc]learance\b", "PH"),
    (r"\bB-?BBEE\b|\b[Mm]atric certificate\b", "ZA"),
    (r"\bKRA PIN\b|\bHELB\b", "KE"),
    (r"\bcarteira de trabalho\b|\bCLT\b|\bvale[- ]transporte\b|\bcurr\u00edculo\b", "BR"),
    (r"\bCURP\b|\bIMSS\b|\bMXN\b", "MX"),
)
"""Papers, taxes and customs of one country."""

_WORDS += tuple((Pattern(words), frozenset(code.split())) for words, code in _DOCUMENTS)

_CITIES: tuple[tuple[Pattern, frozenset[str]], ...] = tuple(
    (Pattern(rf"\b(?:{words})\b"), frozenset(code.split()))
    for words, code in (
        (
            (
                r"[a-z], (?:AK|AZ|CT|FL|GA|HI|IA|KS|KY|LA|MD|ME|MI|MN|MO|MS|NC|ND|NE|NH|NJ|NM|NV"
                r"|NY|OH"
                r"|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WI|WV|WY|D\.?C)|[a-z], M[AT]|[a-z], WA"
            ),
            "US",
        ),
        (
            (
                r"New York|NYC|Brooklyn|Chicago|Houston|Dallas|Seattle|San Francisco|Oakland"
                r"|Los Angeles|San Diego|Denver|Atlanta|Miami|Philadelphia|Boston|Minneapolis"
                r"|Detroit"
                r"|Pittsburgh|Nashville|Baltimore|St\. Louis|Cleveland|Indianapolis|Milwaukee"
                r"|Sacramento|Salt Lake City|Las Vegas|Tampa|Orlando|Cincinnati|Kansas City"
                r"|Silicon Valley"
            ),
            "US",
        ),
        (
            r"K[-\u2013](?:8|12)|[Ss]chool [Dd]istrict|GPA|r\u00e9sum\u00e9",
            "US CA",
        ),
        (r"\d miles|mileage", "US GB IE"),
        (r"Edmonton|Qu[e\u00e9]bec City|Saskatoon|Regina|Halifax|Burnaby|GTA|Laval", "CA"),
        (r"Sydney|Melbourne|Brisbane|Adelaide|Canberra|Parramatta|Gold Coast|Darwin|Perth", "AU"),
        (r"Auckland|Christchurch|Dunedin|Tauranga|Aotearoa|Hamilton, NZ", "NZ"),
        (r"Singapore", "SG"),
        (r"Hong Kong|Kowloon", "HK"),
        (r"Mexico City|CDMX|Guadalajara|Monterrey", "MX"),
        (r"Bengaluru|Bangalore|Mumbai|Hyderabad|Chennai|Pune|Gurgaon|Gurugram|Noida|Kochi", "IN"),
        (r"Karachi|Lahore|Islamabad", "PK"),
        (r"Colombo", "LK"),
        (r"Kathmandu", "NP"),
        (r"Stockholm|G\u00f6teborg|Gothenburg|Malm\u00f6", "SE"),
        (r"Oslo|Bergen|Trondheim", "NO"),
        (r"K\u00f8benhavn|Copenhagen|Aarhus|Odense", "DK"),
        (r"Reykjav\u00edk", "IS"),
    )
)
_NAMES = {
    "united kingdom": "GB", "uk": "GB", "great britain": "GB", "england": "GB", "scotland": "GB",
    "united states": "US", "usa": "US", "united states of america": "US", "canada": "CA",
    "australia": "AU", "new zealand": "NZ", "ireland": "IE", "india": "IN", "singapore": "SG",
    "germany": "DE", "deutschland": "DE", "france": "FR", "netherlands": "NL", "mexico": "MX",
    "south africa": "ZA", "nigeria": "NG", "kenya": "KE", "philippines": "PH", "brazil": "BR",
}  # fmt: skip
_BY_ZONE = {
    "America/Toronto": frozenset({"CA"}), "America/Vancouver": frozenset({"CA"}),
    "America/Edmonton": frozenset({"CA"}), "America/Winnipeg": frozenset({"CA"}),
    "America/Halifax": frozenset({"CA"}), "America/New_York": frozenset({"US", "CA"}),
    "America/Chicago": frozenset({"US", "CA"}), "America/Denver": frozenset({"US", "CA"}),
    "America/Los_Angeles": frozenset({"US", "CA"}), "America/Phoenix": frozenset({"US"}),
    "Australia/Sydney": frozenset({"AU"}), "Australia/Melbourne": frozenset({"AU"}),
    "Australia/Brisbane": frozenset({"AU"}), "Australia/Perth": frozenset({"AU"}),
    "Pacific/Auckland": frozenset({"NZ"}), "Asia/Singapore": frozenset({"SG", "MY"}),
}  # fmt: skip
"""Outlook gives its four American zones to Canada as well."""

_NORTH_AMERICAN = Pattern(
    r"(?<![\w+/.-])(?:\+?1[ .-])?\(?(?P<area>[2-9][0-8]\d)\)?[ .-][2-9]\d\d[.-]\d{4}(?![\w-])"
)
_CANADIAN_AREAS = frozenset(
    "204 226 236 249 250 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468"
    " 474 506 514 519 548 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807"
    " 819 825 867 873 879 902 905".split()
)
"""Of the North American Numbering Plan; area codes that the United States have are the others."""

_NO_STATES_AREAS = frozenset(
    "242 246 264 268 284 345 441 473 500 600 649 658 664 700 721 758 767 784 800 809 829 833 844"
    " 849 855 866 868 869 876 877 888".split()
)
_DATE_IN_FIGURES = Pattern(
    r"(?<![\w/.-])(?P<first>[0-3]?\d)(?P<mark>[/-])(?P<second>[0-3]?\d)(?P=mark)(?:20)?[2-3]\d(?![\w/-])"
)
_CALLS_IN = Pattern(
    r"\b(?:dial|join|bridge|conference|zoom|teams|audio|phone one-tap|one tap)\b", re.IGNORECASE
)
_MONTH_FIRST = frozenset({"US"})
_EITHER = frozenset({"CA", "PH"})
"""Countries where 11/12 is written in both orders."""


def countries_of(message: Message) -> frozenset[str]:
    """The countries (ISO 3166) that the message can come from; empty where nothing is known."""
    texts = [where.text for where in written(message)]
    return _all_agree([*_traces(message, texts), *_weak_traces(message, texts)])


def _all_agree(traces: list[frozenset[str]]) -> frozenset[str]:
    traces = [each for each in traces if each]
    return frozenset.intersection(*traces) if traces else frozenset()


def _traces(message: Message, texts: list[str]) -> list[frozenset[str]]:
    """What shows where the sender is at home."""
    traces = []
    if message.sender is not None:
        ending = message.sender.email.rpartition(".")[2].lower()
        if ending == "uk":
            traces.append(frozenset({"GB"}))
        elif ending in ("us", "gov", "mil"):
            traces.append(frozenset({"US"}))
        elif ending in _DOMAINS:
            traces.append(frozenset({ending.upper()}))
    offset = message.sent.utcoffset() if message.sent is not None else None
    if offset:
        traces.append(_BY_OFFSET.get(offset / timedelta(hours=1), frozenset()))
    codes = {m["code"] for text in texts for m in _TELEPHONE.finditer(text)}
    named = {
        _BY_TELEPHONE[key] for code in codes for key in (code, code[:2]) if key in _BY_TELEPHONE
    }
    if len(named) == 1:
        traces.append(frozenset(named))
    traces += [places for pattern, places in _WORDS if any(pattern.search(t) for t in texts)]
    for posting in message.postings:
        country = _NAMES.get(posting.country.lower(), posting.country.upper())
        traces += [frozenset({country})] if len(country) == 2 else []
    return traces


def _weak_traces(message: Message, texts: list[str]) -> list[frozenset[str]]:
    """What is often of the sender's country, and can be of one that is merely mentioned."""
    traces = [places for pattern, places in _CITIES if any(pattern.search(t) for t in texts)]
    traces += [
        _BY_ZONE.get(getattr(each.start.tzinfo, "key", ""), frozenset())
        for each in message.events
        if isinstance(each.start, datetime)
    ]
    for number in (m for text in texts for m in _NORTH_AMERICAN.finditer(text)):
        line = number.string[max(0, number.start() - 120) : number.start()].rpartition("\n")[2]
        if number["area"] in _CANADIAN_AREAS:
            traces.append(frozenset({"CA"}))
        elif number["area"] not in _NO_STATES_AREAS and not _CALLS_IN.search(line):
            traces.append(frozenset({"US"}))
    return traces


def _first_figures(text: str) -> Iterator[int]:
    """The first figures of dates that can only be read in one order."""
    for match in _DATE_IN_FIGURES.finditer(text):
        first, second = int(match["first"]), int(match["second"])
        if (first > 12) != (second > 12) and max(first, second) <= 31 and min(first, second) > 0:
            yield first


def day_comes_first(message: Message) -> bool | None:
    """Whether 11/12 is the eleventh of December; None where that cannot be known.

    Another date of the message that can only be read in one order tells, else the sender's country.
    A city that is merely mentioned does not, but it can leave a doubt.
    """
    texts = [where.text for where in written(message)]
    shown = {first > 12 for text in texts for first in _first_figures(text)}
    if len(shown) == 1:
        return shown.pop()
    sure, weak = _traces(message, texts), _weak_traces(message, texts)
    countries = _all_agree(sure)
    if not countries or not _all_agree([*sure, *weak]):
        return None
    if countries <= _MONTH_FIRST:
        return False
    return None if countries & (_MONTH_FIRST | _EITHER) else True
