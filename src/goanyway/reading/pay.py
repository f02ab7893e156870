"""What the job pays, as stated: ranges, "k", per hour to per year, in local forms of numbers.

A currency is taken from its symbol, and where several countries share the symbol only if the
message shows which. Figures that are no pay (a bonus, a budget, hours a week) are not read.
"""

from __future__ import annotations

import re
from itertools import combinations

from goanyway.domain.facts import Fact, Pay, PayPeriod
from goanyway.domain.message import Message, StructuredPosting
from goanyway.interchange.job_posting import PAY
from goanyway.reading.country import countries_of
from goanyway.reading.words import Passage, Reading, labelled, passage, sentence_before, written

_SIGNS = {
    "£": "GBP", "€": "EUR", "₹": "INR", "₪": "ILS", "₩": "KRW", "₱": "PHP", "₦": "NGN",
    "zł": "PLN", "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "can$": "CAD",
    "nz$": "NZD", "s$": "SGD", "hk$": "HKD", "r$": "BRL", "mx$": "MXN", "nt$": "TWD", "rs": "INR",
    "euro": "EUR", "euros": "EUR", "pounds": "GBP", "rand": "ZAR", "r": "ZAR", "rm": "MYR",
    "kč": "CZK", "ksh": "KES", "円": "JPY", "万円": "JPY", "ft": "HUF", "tl": "TRY", "₺": "TRY",
    "lei": "RON", "kronor": "SEK", "zl": "PLN", "rupees": "INR", "lpa": "INR", "fr": "CHF",
    "sfr": "CHF", "₴": "UAH", "rp": "IDR", "฿": "THB", "₫": "VND", "元": "CNY",
}  # fmt: skip
_SHARED = {
    "$": {"US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD",
          "MX": "MXN", "CL": "CLP", "CO": "COP", "AR": "ARS", "TW": "TWD", "JM": "JMD"},
    "¥": {"JP": "JPY", "CN": "CNY"},
    "kr": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
    "rs": {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR"},
}  # fmt: skip
_SAME = {"dollars": "$", "kroner": "kr", "kr.": "kr", "rs.": "rs", "fr.": "fr"}
_CODES = (
    "USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|SGD|HKD|JPY|CNY|SEK|NOK|DKK|PLN|ZAR|BRL|MXN|AED|ILS|PHP|NGN"
    "|KES|GHS|MYR|CZK|HUF|RON|TRY|SAR|QAR|EGP|PKR|LKR|THB|TWD|KRW|ISK|COP|CLP|ARS|IDR|VND|BWP|UGX"
    "|TZS|KWD|OMR|BHD|MAD|UAH|BGN|RSD"
)
_SIGN = (
    r"(?:(?:US|AU|A|CAN?|C|NZ|S|HK|R|MX|NT)?\$|[£€₹₪₩₱₦¥₺₴฿₫]"
    rf"|(?<![A-Za-z])(?:(?:{_CODES}|RM|KSh|Rp|SFr\.?|Fr\.|Rs\.?|kr\.?)(?![A-Za-z])"
    rf"|(?-i:[RNP])(?=[ ]?\d)))"
)
_SIGN_BEHIND = (
    r"(?:\$|[£€₹₪₩¥₺円元]|万円|z\u0142|K\u010d|"
    rf"(?:euros?|dollars|pounds|rand|kronor|kroner|rupees|kr|Ft|lei|TL|{_CODES})\b)"
)
_SPACE = r"(?:[ \u00a0\u2009\u202f]{1,2}|[ ]?\n[ ]?)?"
_FIGURE = (
    r"(?:(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,3}(?!\d)|\d{1,3}(?:,\d{2,3}){0,3},\d{3}(?!\d)"
    r"|\d{1,3}(?:[.'\u2019]\d{3}){1,3}(?!\d)|\d{1,9})(?:[.,]\d{1,2}(?!\d))?(?!\d))"
)


def _amount(number: int) -> str:
    """The pattern of one figure with its sign and its "k"; groups end in `number`."""
    return (
        rf"(?P<sign{number}>{_SIGN})?{_SPACE}(?P<figure{number}>{_FIGURE})"
        rf"(?:[.,]?/?[-\u2013]{{1,2}}(?=[ \n€]|$))?"
        rf"[ ]?(?P<times{number}>k\b|thousand\b|lakhs?\b|lacs?\b|mil\b"
        rf"|万(?!円))?(?P<more{number}>\+)?"
        rf"{_SPACE}(?P<after{number}>{_SIGN_BEHIND})?"
    )


_TAX = (
    r"(?:[ ]?\(?(?:gross|net|before tax|brutto|bruto|brut|bruts|lordi|brut[ts]?o?s|FTE|OTE|CTC|base"
    r"|depending on experience|plus super|\+ super|excl\.? super|inc\.? super)\)?,?)?"
)
_PERIOD_WORDS = {
    "hour": r"hour(?:ly)?|hr|h|u|uur|hora|heure|ora|uur|Stunde|Std\.?"
    r"|timme|timen?|tunti|godz\.?|godzin\u0119"
    r"|hod\.?",
    "day": r"day|daily|jour|d\u00eda|dia|dag|Tag",
    "week": r"week(?:ly)?|wk|Woche|semaine|semana",
    "month": r"month(?:ly)?|mo|mth|Monat|mois|mes|m\u00eas|mese|maand|m\u00e5nad|m\u00e5ned"
    r"|m\u00e5n\.?|mies\.?|miesi\u0105c|m\u011bs\u00ed\u010d|m\u011bs\u00ed\u010dn\u011b|kk|mensual"
    r"(?:es)?|mensuels?|mensili|monatlich",
    "year": r"year(?:ly)?|yr|annum|annually|annual|annuels?|anuales|annui"
    r"|Jahr|j\u00e4hrlich|an|ann\u00e9e|a\u00f1o|ano|anno"
    r"|jaar|\u00e5r|rok|ROK|a\.?",
}
_PER = (
    r"(?:[ ]?/[ ]?|(?:per|an?|each|every|pro|par|por|al|im|i|om|in|na|za|all['\u2019]|brut par"
    r"|p\.|p/|l['\u2019]"
    r"|p)[ \u00a0\n]{0,2})"
)
_SHORT_PERIODS = {"pa": "year", "ph": "hour", "pd": "day", "pw": "week", "pm": "month",
                  "pcm": "month", "lpa": "year"}  # fmt: skip
_PERIOD = "|".join(rf"(?P<{name}>{words})" for name, words in _PERIOD_WORDS.items())
_BEHIND = re.compile(
    rf"{_TAX}[ ,\u00a0]{{0,2}}\n?[ ]?(?:(?P<short>p\.?a\.?|p\.?h\.?|p\.?d\.?|p\.?w\.?|p\.m\.|pm"
    rf"|p\.?c\.?m\.?|LPA)"
    rf"(?![\w/])|(?P<per>{_PER})?(?:{_PERIOD})(?![\w-]))",
    re.IGNORECASE,
)
_PAY = re.compile(
    rf"(?:(?P<between>\b(?:between|entre|zwischen|tussen|mellan|mellem|mellom))[ \n])?"
    rf"(?<![\w.,'\u2019/:#+$£€-]){_amount(1)}"
    r"(?:(?P<interim>[ ]?(?:/|per |an? )[ ]?(?:hour|hr|day|week|month|year))?"
    rf"{_SPACE}(?(between)(?:and|y|et|und|en|och|og|e|-|to)|(?:-|\u2013|\u2014|~|\bto\b"
    rf"|\bbis\b|\b\u00e0\b|\ba\b|\btot\b"
    rf"|\bdo\b|\btil\b|\btill\b)){_SPACE}{_amount(2)})?",
    re.IGNORECASE,
)
_SPEAKS_OF_PAY = re.compile(
    r"\b(?:salary|salaries|pays?|paid|paying|payrate|compensation|wages?|rates?|base|earn|earnings?"
    r"|remuneration|package|ote|ctc|comp|hourly|stipend|budgeted|band|grade|range|offered at"
    r"|money|basic|fixed|step"
    r"|gehalt|jahresgehalt|bruttogehalt|salaire|r\u00e9mun\u00e9ration|salario|sueldo|sal\u00e1rio"
    r"|stipendio|retribuzione|salaris|l\u00f6n|l\u00f8nn|l\u00f8n|palkka|wynagrodzenie|mzda|ral"
    r"|\w{0,12}lohn|\w{0,12}gehalt|\w{0,8}verg\u00fctung|entgelt|loon)\b",
    re.IGNORECASE,
)
_NO_PAY = re.compile(
    r"\b(?:bonus|budget|allowance|sign-on|signing|relocation|reimburs\w{0,6}|fee|deposit"
    r"|raised|revenue|funding|mileage|housing|vr|vt|va|vale|prime|prima|plus|referral"
    r"|supplement|differential|market|loading|discount|overtime|tips?"
    r"|equity|401|voucher|gift|cost|costs|price|invoice|check|cheque|worth of|turnover|up front"
    r"|upfront|refund\w{0,4}|expenses|travel|parking|prior|previous|portfolio|aum|grant"
    r"|pension|insurance|cover|tuition|kilometre|km)\b",
    re.IGNORECASE,
)
_LARGE = re.compile(
    r"[ ]?(?:million|billion|bn|mn|m\b|%|percent|people|employees|customers|days|hours|minutes|mins"
    r"|years|months|weeks|times|km|sq)",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"\b(?:up ?to|max(?:imum|\.)?(?: of)?|as much as|bis(?: zu)?|hasta|jusqu['\u2019]\u00e0"
    r"|at\u00e9|fino a)[ \n]\Z",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\b(?:from|starting (?:at|from|pay|rate|salary)(?: of)?|starts (?:at|from)|at least|min(?:imum"
    r"|\.)?(?: of)?|upwards of|ab|mindestens|desde|a partir de|\u00e0 partir de)[ :\n]{1,2}\Z",
    re.IGNORECASE,
)
_PAYMENTS = re.compile(
    r"[ ]?(?:gross|brutto)?,?\s?(?:(?:paid|x|\u00d7)\s)?\(?(?P<payments>1[2-6])[ ]?"
    r"(?:times|x|\u00d7|mal|payments|salaries|monthly payments|pagas|mensualidades"
    r"|mensilit\u00e0)\b",
    re.IGNORECASE,
)
_NAMES_PAY = re.compile(
    r"\b(?:(?:day|hourly|daily|annual) rate|salary|base|pay|package"
    r"|budget)\b[^.\n\d]{0,20}\Z",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:rising|rises|increas(?:ing|es)|going up|goes up|moving up|then|progressing|progression)"
    r"(?: to)?[ ](?:up to )?\Z",
    re.IGNORECASE,
)
_LATER_BEHIND = re.compile(
    r"[ ,\n]{1,2}(?:once|when fully|when you (?:qualify|pass)|upon (?:qualif|complet)|on completion"
    r"|after (?:probation|qualif|training|\w{1,8} (?:months?|years?|weeks)))",
    re.IGNORECASE,
)
_PERIOD_BEFORE = (
    (re.compile(r"\b(?:hourly|per hour|stundenlohn|horaire|uurloon)\b", re.IGNORECASE), "hour"),
    (re.compile(r"\b(?:daily rate|day rate|per day|tagessatz)\b", re.IGNORECASE), "day"),
    (re.compile(r"\b(?:weekly|per week)\b", re.IGNORECASE), "week"),
    (re.compile(r"\b(?:monthly|per month|monats\w{0,10}|mensual)\b", re.IGNORECASE), "month"),
    (re.compile(r"\b(?:annual(?:ly)?|yearly|per year|per annum|jahres\w{0,10}|ctc|ral)\b",
                re.IGNORECASE), "year"),
)  # fmt: skip
_YEARLY = ("USD", "CAD", "AUD", "NZD", "GBP", "EUR", "CHF")
YEARLY_FROM = 15_000
_PER_YEAR = {
    PayPeriod.HOUR: (800, 2300), PayPeriod.DAY: (180, 280), PayPeriod.WEEK: (44, 53),
    PayPeriod.MONTH: (11, 15), PayPeriod.YEAR: (1, 1),
}  # fmt: skip
"""How many of each a year can hold: two figures within these bounds say the same pay."""


def read_pay(message: Message) -> Reading[Pay]:
    """The pay as stated; nothing where the words name different figures."""
    for posting in message.postings:
        fact = _structured(message, posting)
        if fact is not None:
            return Reading(fact)
    countries = countries_of(message)
    found = [each for where in written(message) for each in _in_words(where, countries)]
    facts = list({each.value: each for each, _ in reversed(found)}.values())[::-1]
    said = tuple(dict.fromkeys(note for _, note in found if note))
    later = [each for each in facts if _is_later(message, each)]
    if later and len(later) < len(facts):
        facts = [each for each in facts if each not in later]
        said += tuple(f'Later it says "{" ".join(each.source.words.split())}".' for each in later)
    if any(not _agree(one.value, other.value) for one, other in combinations(facts, 2)):
        shown = ", ".join(f'"{" ".join(fact.source.words.split())}"' for fact in facts[:4])
        problem = f"The message names several pay figures ({shown}); none was taken."
        return Reading(said=(problem,), readings=tuple(facts))
    return Reading(facts[0] if facts else None, said)


def _is_later(message: Message, fact: Fact[Pay]) -> bool:
    """Whether it is only paid some time after the start."""
    where = passage(message, fact.source.part)
    before = sentence_before(where.text, fact.source.start, 60)
    return bool(_LATER.search(before) or _LATER_BEHIND.match(where.text, fact.source.end))


def _structured(message: Message, posting: StructuredPosting) -> Fact[Pay] | None:
    span = labelled(message, posting.part, PAY)
    if span is None or not posting.pay_period:
        return None
    low, high = posting.pay_low, posting.pay_high
    pay = Pay(low, high, posting.pay_currency or None, PayPeriod(posting.pay_period))
    return passage(message, posting.part).fact(pay, *span, "the posting's own description")


def _in_words(where: Passage, countries: frozenset[str]) -> list[tuple[Fact[Pay], str]]:
    found = []
    at = 0
    while (match := _PAY.search(where.text, at)) is not None:
        at = match.end()
        read = _pay(where.text, match, countries)
        if read is not None:
            pay, end, note = read
            start = match.start()
            end = start + len(where.text[start:end].rstrip(" ,\n"))
            found.append((where.fact(pay, start, end, "the figures in the words"), note))
            at = max(at, end)
    return found


def _pay(text: str, match: re.Match[str], countries: frozenset[str]) -> tuple[Pay, int, str] | None:
    """The pay that the figures say, where their words end, and what is to be said of it."""
    if (match["sign1"] or "") in ("N", "P") and not _currency(match["sign1"], countries):
        return None
    sign = next((match[name] for name in ("sign1", "sign2", "after1", "after2") if match[name]), "")
    before = sentence_before(text, match.start(), 90)
    behind = _BEHIND.match(text, match.end())
    end = behind.end() if behind else match.end()
    payments = _PAYMENTS.match(text, end)
    rest = text[match.end() : match.end() + 30]
    marks = (sign, match["times1"], match["times2"], behind, match["interim"])
    if not any(marks) and not (match["figure2"] and _NAMES_PAY.search(before)):
        return None
    if (_LARGE.match(rest) and not payments) or _is_no_pay(before, text[end : end + 40]):
        return None
    amounts = _amounts(match)
    if amounts is None:
        return None
    first, second = amounts
    if behind and (behind["short"] or "").lower() == "lpa" and first < 1000:
        first, second = first * 100_000, second * 100_000 if second is not None else None
    speaks = bool(_SPEAKS_OF_PAY.search(before) or _SPEAKS_OF_PAY.search(text[end : end + 30]))
    currency = "INR" if _lakhs(match, behind) and not sign else _currency(sign, countries)
    period = _period(match, behind, before, bool(sign), speaks)
    if period is None and payments:
        period = PayPeriod.MONTH
    if period is None and speaks and first >= YEARLY_FROM:
        period = PayPeriod.YEAR if sign[-1:] == "$" or currency in _YEARLY else None
    if period is None or not (sign or speaks or period is PayPeriod.HOUR):
        return None
    if not sign and first < 100 and period in (PayPeriod.MONTH, PayPeriod.YEAR):
        return None
    if not sign and not _SPEAKS_OF_PAY.search(before) and not _is_plain_hourly(behind, first):
        return None
    low: float | None = first
    high: float | None = second
    if high is None:
        opening = text[max(0, match.start() - 20) : match.start()]
        high = None if _FROM.search(opening) or match["more1"] else first
        low = None if _UP_TO.search(opening) else first
    note = ""
    if payments:
        end = payments.end()
        note = f"The pay is per month, and paid {payments['payments']} times a year."
    return Pay(low, high, currency, period), end, note


def _is_no_pay(before: str, behind: str) -> bool:
    """Whether the word nearest to the figures makes them something else than pay."""
    clause = re.split(r"[,.;:(+&\n]|\b(?:plus|and|with)\b", behind.lstrip(), maxsplit=1)[0]
    if _NO_PAY.search(" ".join(clause.split()[:3])):
        return True
    other = [match.end() for match in _NO_PAY.finditer(before)]
    pay = [match.end() for match in _SPEAKS_OF_PAY.finditer(before)]
    return bool(other) and (not pay or other[-1] > pay[-1])


def _amounts(match: re.Match[str]) -> tuple[float, float | None] | None:
    """Both ends of a range, or one figure; nothing where they are none."""
    if re.match(r"0\d", match["figure1"]):
        return None
    first = _number(match["figure1"], match["times1"] or "")
    second = _number(match["figure2"], match["times2"] or "") if match["figure2"] else None
    if second is not None and first < 1000 <= second and first * 1000 <= second:
        first *= 1000
    if second is not None and match["times2"] and not match["times1"] and first < 100 <= second:
        first *= _times(match["times2"])
    if first <= 0 or (second is not None and second < first):
        return None
    return first, second


def _period(
    match: re.Match[str], behind: re.Match[str] | None, before: str, signed: bool, speaks: bool
) -> PayPeriod | None:
    """The period said behind the figures, else before them."""
    if match["interim"] and not behind:
        word = match["interim"].strip(" /").split()[-1].lower()
        return PayPeriod("hour" if word == "hr" else word)
    if behind:
        if behind["short"]:
            short = behind["short"].lower().replace(".", "")
            return PayPeriod(_SHORT_PERIODS[short])
        name = next(name for name in _PERIOD_WORDS if behind[name])
        is_word = behind[name].lower().endswith(("ly", "lich")) or behind[name].lower() in (
            "annual", "mensual", "mensuales", "annuels", "mensuels", "anuales", "daily", "annui",
            "m\u011bs\u00ed\u010dn\u011b", "mensili",
        )  # fmt: skip
        if behind["per"] or is_word:
            return PayPeriod(name)
    if signed or speaks:
        for pattern, name in _PERIOD_BEFORE:
            if pattern.search(before):
                return PayPeriod(name)
    return None


def _is_plain_hourly(behind: re.Match[str] | None, amount: float) -> bool:
    """Whether it is pay by its form: "26/hr" is, "45 hours" is not."""
    return bool(behind and behind["per"] and behind["hour"]) and 3 <= amount <= 500


def _lakhs(match: re.Match[str], behind: re.Match[str] | None) -> bool:
    if behind and (behind["short"] or "").lower() == "lpa":
        return True
    return any((match[name] or "").lower()[:2] == "la" for name in ("times1", "times2"))


def _times(word: str) -> int:
    word = word.lower()
    return 1 if not word else 100_000 if word[0] == "l" else 10_000 if word == "万" else 1000


def _number(figure: str, times: str) -> float:
    """The figure, whichever of comma, point and space sets off its thousands."""
    parts = re.split(r"[,.'\u2019 \u00a0\u2009\u202f]", figure)
    decimals = ""
    if (len(parts) > 1 and len(parts[-1]) < 3) or (len(parts) == 2 and times):
        decimals = parts.pop()
    return float("".join(parts) + "." + (decimals or "0")) * _times(times)


def _currency(sign: str, countries: frozenset[str]) -> str | None:
    """The ISO code; nothing where several countries share the symbol and none is sure."""
    key = _SAME.get(sign.lower(), sign.lower())
    if key in _SHARED:
        codes = {code for country, code in _SHARED[key].items() if country in countries}
        if key == "rs" and not countries:
            return None
        return codes.pop() if len(codes) == 1 else None
    if key in ("n", "p"):
        country, code = {"n": ("NG", "NGN"), "p": ("PH", "PHP")}[key]
        return code if country in countries else None
    if key == "pounds" and countries and "GB" not in countries:
        return None
    return _SIGNS.get(key, sign.upper()) or None


def _agree(one: Pay, other: Pay) -> bool:
    """Whether two figures can say the same pay, by the hour and by the year."""
    if one.period is other.period or one.currency != other.currency:
        return False
    for mine, theirs in ((one.low, other.low), (one.high, other.high)):
        if mine is None or theirs is None:
            continue
        least, most = _PER_YEAR[one.period]
        fewest, highest = _PER_YEAR[other.period]
        if mine * most < theirs * fewest or theirs * highest < mine * least:
            return False
    return True
