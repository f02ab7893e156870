"""Amounts of money as people write them: "34.000 – 38.000 €", "$82k-97.5k", "₹4,80,000", "£30 p/h".

What stands in the figures themselves and right beside them. Whether they are pay, `pay` tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from goanyway.domain.facts import PayPeriod
from goanyway.reading.currencies import SIGN_BEFORE, SIGN_BEHIND
from goanyway.reading.phrases import Pattern
from goanyway.reading.reach import MENTION_LIMIT

_SPACE = r"(?:[ \u00a0\u2009\u202f]{1,2}|[ ]?\n[ ]?)?"
_FIGURE = (
    r"(?:(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,3}(?!\d)|\d{1,3}(?:,\d{2,3}){0,3},\d{3}(?!\d)"
    r"|\d{1,3}(?:[.'\u2019]\d{3}){1,3}(?!\d)|\d{1,9})(?:[.,]\d{1,2}(?!\d))?(?!\d))"
)


def _amount(number: int) -> str:
    """The pattern of one figure with its sign and its "k"; groups end in `number`."""
    return (
        rf"(?P<sign{number}>{SIGN_BEFORE})?{_SPACE}(?P<figure{number}>{_FIGURE})"
        rf"(?:[.,]?/?[-\u2013]{{1,2}}(?=[ \n€]|$))?"
        rf"[ ]?(?P<times{number}>k(?![^\W\d_])|thousand\b|tsd\b\.?|lakhs?\b|lacs?\b|(?-i:L)\b|mil\b"
        rf"|\u4e07(?!\u5186)|\ub9cc(?!\uc6d0))?(?P<more{number}>(?<![ ])\+)?"
        rf"{_SPACE}(?P<after{number}>{SIGN_BEHIND})?"
    )


_QUALIFIED = (
    r"(?:(?:[ ]?[(,]?[ ]?)(?:gross|net|before tax(?:es)?|brutto|netto|bruto|brutos|brut|bruts|lordi"
    r"|brut[ts]?o?s|FTE|OTE|CTC|base|basic|in[- ]hand|take[- ]home|pro[- ]?rata(?:ed)?|DOE"
    r"|depending on experience|plus super|\+ super|excl\.? super|inc\.? super|all[- ]in)"
    r"\)?,?){0,2}"
)
_PERIOD_WORDS = {
    "hour": r"hour(?:ly)?|hr|h|u|uur|hora|heure|ora|Stunde|Std\.?|timme|timen?|tunti|godz\.?"
    r"|godzin\u0119|hod\.?",
    "day": r"day|daily|shift|jour|d\u00eda|dia|dag|Tag|giorno",
    "week": r"week(?:ly)?|wk|Woche|semaine|semana|vecka",
    "month": r"month(?:ly)?|mo|mth|mnth|Monat|mois|mes|m\u00eas|mese|maand|m\u00e5nad|m\u00e5ned"
    r"|m\u00e5n\.?|mies\.?|miesi\u0105c|m\u011bs\u00ed\u010d|m\u011bs\u00ed\u010dn\u011b|kk|mensual"
    r"(?:es)?|mensuels?|mensais|mensal|mensili|monatlich|lun\u0103|hó|ay",
    "year": r"year(?:ly)?|yr|annum|annually|annual|annuels?|anuales|anuais|annui"
    r"|Jahr|j\u00e4hrlich|an|ann\u00e9e|a\u00f1o|ano|anno"
    r"|jaar|\u00e5r|rok|ROK|a\.?",
}
_PER = (
    r"(?:[ ]?/[ ]?|(?:per|pr\.?|an?|each|every|pro|par|por|al|ao|im|i|om|in|na|za|all['\u2019]"
    r"|brut par|p\.|p/|l['\u2019]|pe"
    r"|p)[ \u00a0\n]{0,2})"
)
_SHORT_PERIODS = {"pa": "year", "ph": "hour", "pd": "day", "pw": "week", "pm": "month",
                  "pcm": "month", "lpa": "year"}  # fmt: skip
_PERIOD = "|".join(rf"(?P<{name}>{words})" for name, words in _PERIOD_WORDS.items())
_BEHIND = Pattern(
    rf"{_QUALIFIED}[ ,\u00a0]{{0,2}}\n?[ ]?\(?(?:"
    rf"(?P<short>p\.?a\.?|p\.?h\.?|p\.?d\.?|p\.?w\.?|p\.m\.|pm"
    rf"|p\.?c\.?m\.?|LPA)"
    rf"(?![\w/])|(?P<per>{_PER})?(?:{_PERIOD})(?![\w-]))",
    re.IGNORECASE,
)
_WITHOUT_PER = Pattern(
    r"\w{3,20}ly|\w{3,20}lich|annual|mensual|mensuales|mensal|mensais|annuels?|mensuels?|anuales"
    r"|anuais|annui|m\u011bs\u00ed\u010dn\u011b|mensili",
    re.IGNORECASE,
)
_FIGURES = Pattern(
    rf"(?:(?P<between>\b(?:between|entre|zwischen|tussen|mellan|mellem|mellom))[ \n])?"
    rf"(?<![\w.,'\u2019/:#+$£€-]){_amount(1)}"
    r"(?:(?P<interim>[ ]?(?:/|per |an? )[ ]?(?:hour|hr|day|week|month|year))?"
    rf"{_SPACE}(?(between)(?:and|y|et|und|en|och|og|e|-|to)|(?:-|\u2013|\u2014|~|\u301c|\bto\b"
    rf"|\bbis\b|\b\u00e0\b|\ba\b|\btot\b"
    rf"|\bdo\b|\btil\b|\btill\b|\bal\b|\bt/m\b)){_SPACE}{_amount(2)})?",
    re.IGNORECASE,
)
_PAYMENTS = Pattern(
    r"[ ]?(?:gross|brutto)?,?\s?(?:(?:paid|x|\u00d7)\s)?\(?(?P<payments>1[2-6])[ ]?"
    r"(?:times|x|\u00d7|mal|payments|salaries|monthly payments|pagas|mensualidades"
    r"|mensilit\u00e0)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Figures:
    """One figure, or a range of two.

    Attributes:
        start: where its words begin.
        figures_end: where the figures end.
        end: where the words of its period end.
        high: the upper end of a range; None for one figure.
        sign: what marks the currency, or "".
        period: the one that stands beside the figures.
        is_marked: a sign, a "k" or a period makes it more than a number.
        is_rate: "26/hr", pay by its form.
        is_open: "50k+".
        payments: how many times a year it is paid, where that is said.
    """

    start: int
    figures_end: int
    end: int
    low: float
    high: float | None
    sign: str
    period: PayPeriod | None
    is_marked: bool
    is_rate: bool
    is_open: bool
    payments: str
    is_plain_year: bool


def find_figures(text: str) -> Iterator[Figures]:
    """The figures of the text that may be money, in order, as many as are weighed."""
    at = 0
    for _ in range(MENTION_LIMIT):
        match = _FIGURES.search(text, at)
        if match is None:
            return
        at = match.end()
        read = _read(text, match)
        if read is not None:
            yield read
            at = max(at, read.end)


def _read(text: str, match: re.Match[str]) -> Figures | None:
    sign = next((match[name] for name in ("sign1", "sign2", "after1", "after2") if match[name]), "")
    behind = _BEHIND.match(text, match.end())
    end = behind.end() if behind else match.end()
    payments = _PAYMENTS.match(text, end)
    amounts = _amounts(match)
    if amounts is None:
        return None
    low, high = amounts
    if behind and (behind["short"] or "").lower() == "lpa" and low < 1000:
        low, high = low * 100_000, high * 100_000 if high is not None else None
    lakhs = _in_lakhs(match, behind)
    if any(match[name] == "L" for name in ("times1", "times2")) and not (
        sign.lower().strip(".") in ("₹", "rs", "inr") or re.match(r"[ ]?(?:CTC|p\.?a)", text[end:])
    ):
        return None
    period = _period(match, behind)
    return Figures(
        start=match.start(),
        figures_end=match.end(),
        end=payments.end() if payments else end,
        low=low,
        high=high,
        sign=sign or ("lakh" if lakhs else ""),
        period=period or (PayPeriod.MONTH if payments else None),
        is_marked=bool(
            sign or match["times1"] or match["times2"] or period or match["interim"] or payments
        ),
        is_rate=bool(behind and behind["per"] and behind["hour"]) and 3 <= low <= 500,
        is_open=bool(match["more1"]),
        payments=payments["payments"] if payments else "",
        is_plain_year=bool(re.fullmatch(r"(?:19|20)\d\d", match["figure1"])),
    )


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
    won = (match["after1"] or "", match["after2"] or "")
    if "万円" in won or "만원" in won:
        first, second = first * 10_000, second * 10_000 if second is not None else None
    if first <= 0 or (second is not None and second < first):
        return None
    return first, second


def _period(match: re.Match[str], behind: re.Match[str] | None) -> PayPeriod | None:
    if match["interim"] and not behind:
        word = match["interim"].strip(" /").split()[-1].lower()
        return PayPeriod("hour" if word == "hr" else word)
    if behind is None:
        return None
    if behind["short"]:
        return PayPeriod(_SHORT_PERIODS[behind["short"].lower().replace(".", "")])
    name = next(name for name in _PERIOD_WORDS if behind[name])
    is_clear = behind["per"] or _WITHOUT_PER.fullmatch(behind[name])
    return PayPeriod(name) if is_clear else None


def _in_lakhs(match: re.Match[str], behind: re.Match[str] | None) -> bool:
    if behind and (behind["short"] or "").lower() == "lpa":
        return True
    return any((match[name] or "").lower()[:2] == "la" for name in ("times1", "times2"))


def _times(word: str) -> int:
    word = word.lower()
    return (
        1 if not word else 100_000 if word[0] == "l" else 10_000 if word in "\u4e07\ub9cc" else 1000
    )


def _number(figure: str, times: str) -> float:
    """The figure, whichever of comma, point and space sets off its thousands."""
    parts = re.split(r"[,.'\u2019 \u00a0\u2009\u202f]", figure)
    decimals = ""
    if (len(parts) > 1 and len(parts[-1]) < 3) or (len(parts) == 2 and times):
        decimals = parts.pop()
    return float("".join(parts) + "." + (decimals or "0")) * _times(times)
