"""What the job pays, as stated: ranges, "k", per hour to per year.

A dollar sign alone is only US dollars where the message shows that it is American; otherwise the
currency stays empty. Figures that are no pay (a bonus, a budget, a fee) are not read.
"""

from __future__ import annotations

import re

from goanyway.domain.facts import Fact, Pay, PayPeriod
from goanyway.domain.message import Message, StructuredPosting
from goanyway.interchange.job_posting import PAY
from goanyway.reading.words import Passage, Reading, labelled, passage, sentence_before, written

_SIGNS = {
    "£": "GBP", "€": "EUR", "₹": "INR", "₪": "ILS", "₩": "KRW", "₱": "PHP", "₦": "NGN",
    "zł": "PLN", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD",
    "nz$": "NZD", "s$": "SGD", "hk$": "HKD", "r$": "BRL", "$": "", "¥": "", "kr": "",
}  # fmt: skip
_CODES = (
    "USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|SGD|HKD|JPY|CNY|SEK|NOK|DKK|PLN|ZAR|BRL|MXN|AED|ILS|PHP|NGN"
)
_SIGN = rf"(?:(?:US|AU|A|CA|C|NZ|S|HK|R)?\$|[£€₹₪₩₱₦¥]|\b(?:{_CODES})\b)"
_FIGURE = (
    r"(?:\d{1,3}(?:[,.'\u2019 ]\d{2,3}){0,3}(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{4,9}(?:[.,]\d{1,2})?)"
)


def _amount(number: int) -> str:
    """The pattern of one figure with its sign and its "k"; groups end in `number`."""
    return (
        rf"(?P<sign{number}>{_SIGN})?[ ]?(?P<figure{number}>{_FIGURE})[ ]?(?P<k{number}>k\b)?"
        rf"[ ]?(?P<after{number}>{_SIGN}|z\u0142|kr\b)?"
    )


_PERIOD = (
    r"(?:[ ]?(?:gross|before tax|usd|eur|gbp))?[ ,]{0,2}(?:/|\b(?:per|an?|each|every)[ ]"
    r"|p[./]?)?[ ]?"
    r"(?P<period>hours?|hourly|hr|h|days?|daily|weeks?|weekly|wk|months?|monthly|mo|years?"
    r"|yearly|yr|annum|annually|annual|a\.?)(?![\w-])"
)
_PAY = re.compile(
    rf"(?<![\w.,'\u2019/:#+$£€-]){_amount(1)}"
    rf"(?:[ ]?(?:-|\u2013|\u2014|\bto\b|\band\b)[ ]?{_amount(2)})?(?:{_PERIOD})?",
    re.IGNORECASE,
)
_PERIODS = {"h": "hour", "d": "day", "w": "week", "m": "month", "y": "year", "a": "year"}
_SPEAKS_OF_PAY = re.compile(
    r"\b(?:salary|salaries|pays?|paid|paying|payrate|compensation|wages?|rate|base|earn|earning"
    r"|remuneration|package|ote|ctc|comp|hourly)\b",
    re.IGNORECASE,
)
_NO_PAY = re.compile(
    r"\b(?:bonus|stipend|budget|allowance|sign-on|signing|relocation|reimburs\w{0,6}|fee|deposit"
    r"|raised|revenue|funding"
    r"|equity|401|voucher|gift|cost|costs|price|invoice|check|cheque|worth|turnover|up front"
    r"|upfront|refund\w{0,4}|expenses|travel|parking)\b",
    re.IGNORECASE,
)
_LARGE = re.compile(
    r"[ ]?(?:million|billion|bn|mn|m\b|%|percent|people|employees|customers|days|hours|minutes"
    r"|years)",
    re.IGNORECASE,
)
_UP_TO = re.compile(r"\b(?:up ?to|max(?:imum)?(?: of)?|as much as)[ ]\Z", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|starting at|starts at|starting from|at least|min(?:imum)?(?: of)?)[ ]\Z",
    re.IGNORECASE,
)
_AMERICAN = re.compile(
    r"\b(?:USD|U\.S\.|USA|United States|401\(?k\)?)(?!\w)|\b[A-Z]{2} \d{5}\b|\b(?:Eastern"
    r"|Pacific|Mountain|Central) Time\b|\b(?:EST|EDT|PST|PDT|CDT)\b"
)
_US_ZONES = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
)
_YEARLY = ("USD", "CAD", "AUD", "NZD", "GBP", "EUR")
YEARLY_FROM = 15_000


def read_pay(message: Message) -> Reading[Pay]:
    """The pay as stated; nothing where the words name different figures."""
    for posting in message.postings:
        fact = _structured(message, posting)
        if fact is not None:
            return Reading(fact)
    dollars = "USD" if _is_american(message) else ""
    found = [fact for where in written(message) for fact in _in_words(where, dollars)]
    if len({(fact.value.low, fact.value.high, fact.value.period) for fact in found}) > 1:
        shown = ", ".join(f'"{fact.source.words}"' for fact in found[:4])
        return Reading(said=(f"The message names several pay figures ({shown}); none was taken.",))
    return Reading(found[0] if found else None)


def _structured(message: Message, posting: StructuredPosting) -> Fact[Pay] | None:
    span = labelled(message, posting.part, PAY)
    if span is None or not posting.pay_period:
        return None
    low, high = posting.pay_low, posting.pay_high
    if low is not None and high is not None and low > high:
        return None
    pay = Pay(low, high, posting.pay_currency or None, PayPeriod(posting.pay_period))
    return passage(message, posting.part).fact(pay, *span, "the posting's own description")


def _in_words(where: Passage, dollars: str) -> list[Fact[Pay]]:
    found = []
    for match in _PAY.finditer(where.text):
        pay = _pay(where.text, match, dollars)
        if pay is not None:
            end = match.start() + len(match[0].rstrip(" ,"))
            found.append(where.fact(pay, match.start(), end, "the figures in the words"))
    return found


def _pay(text: str, match: re.Match[str], dollars: str) -> Pay | None:
    sign = next((match[name] for name in ("sign1", "sign2", "after1", "after2") if match[name]), "")
    is_thousands = bool(match["k1"] or match["k2"])
    if not sign and not match["period"] and not is_thousands:
        return None
    before = sentence_before(text, match.start(), 80)
    behind = text[match.end() : match.end() + 30].split("\n", maxsplit=1)[0]
    if (
        _LARGE.match(behind)
        or _NO_PAY.search(before)
        or _NO_PAY.search(" ".join(re.split(r"[,.;]", behind)[0].split()[:2]))
    ):
        return None
    first = _number(match["figure1"], bool(match["k1"]))
    second = _number(match["figure2"], bool(match["k2"])) if match["figure2"] else None
    if second is not None and match["k2"] and not match["k1"] and first < 1000:
        first *= 1000
    speaks = bool(_SPEAKS_OF_PAY.search(before) or _SPEAKS_OF_PAY.search(behind))
    period = _period(match["period"], sign, first, speaks)
    if period is None or not (speaks or period is PayPeriod.HOUR or match["period"]):
        return None
    if not sign and not speaks and period is not PayPeriod.HOUR:
        return None
    if second is not None and second < first:
        return None
    low: float | None = first
    high: float | None = first if second is None else second
    if second is None:
        opening = text[max(0, match.start() - 20) : match.start()]
        low = None if _UP_TO.search(opening) else low
        high = None if _FROM.search(opening) else high
    return Pay(low, high, _currency(sign, dollars), period)


def _period(words: str | None, sign: str, amount: float, speaks: bool) -> PayPeriod | None:
    """The period said; a salary of five figures in these currencies is one for a year."""
    if words:
        return PayPeriod(_PERIODS[words[0].lower()])
    if speaks and amount >= YEARLY_FROM and (sign[-1:] in ("$", "£", "€") or sign in _YEARLY):
        return PayPeriod.YEAR
    return None


def _number(figure: str, thousands: bool) -> float:
    """The figure, whichever of comma, point and space sets off its thousands."""
    parts = re.split(r"[,.'\u2019 ]", figure)
    decimals = ""
    if (len(parts) > 1 and len(parts[-1]) < 3) or (len(parts) == 2 and thousands):
        decimals = parts.pop()
    value = float("".join(parts) + "." + (decimals or "0"))
    return value * 1000 if thousands else value


def _currency(sign: str, dollars: str) -> str | None:
    if sign == "$":
        return dollars or None
    return _SIGNS.get(sign.lower(), sign.upper()) or None


def _is_american(message: Message) -> bool:
    """Whether a bare dollar sign can only be the American one."""
    sender = message.sender
    if sender is not None and sender.email.lower().endswith((".us", ".gov", ".mil")):
        return True
    if any(
        getattr(getattr(e.start, "tzinfo", None), "key", "") in _US_ZONES for e in message.events
    ):
        return True
    return any(_AMERICAN.search(where.text) for where in written(message))
