"""What a schema.org JobPosting says, value by value, in all the spellings that sites give it."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from goanyway.domain.message import StructuredPosting
from goanyway.domain.moments import is_of_our_time
from goanyway.interchange.decoding import clean
from goanyway.interchange.messages.header_dates import header_date
from goanyway.interchange.messages.hypertext import text_of_html


def structured(node: dict[str, Any], part: str) -> StructuredPosting:
    """What the node says, for the message's part of that name."""
    low, high, currency, period = _pay(node)
    return StructuredPosting(
        part=part,
        title=line_of(node.get("title")) or line_of(node.get("name")),
        employer=line_of(node.get("hiringOrganization")),
        place=_place(node.get("jobLocation")),
        work_mode=_work_mode(node.get("jobLocationType")),
        pay_low=low,
        pay_high=high,
        pay_currency=currency,
        pay_period=period,
        valid_through=_day(node.get("validThrough")),
        valid_until=_moment(node.get("validThrough")),
        reference=_reference(node.get("identifier")),
        benefits=_benefits(node.get("jobBenefits")),
        posted=_day(node.get("datePosted")),
        country=_country(node.get("jobLocation")),
        pay_words=_pay_words(node),
    )


def _work_mode(value: Any) -> str:
    kind = str(value).upper()[:100]
    if "HYBRID" in kind:
        return "hybrid"
    return "remote" if "TELECOMMUTE" in kind or "REMOTE" in kind else ""


def _reference(value: Any) -> str:
    value = _first(value)
    if isinstance(value, dict):
        value = value.get("value") or value.get("@value") or ""
    return line_of(str(value) if isinstance(value, int) else value)[:60]


def _benefits(value: Any) -> str:
    several = value if isinstance(value, list) else [value]
    return "; ".join(line for each in several[:20] if (line := line_of(each)))


def _pay_words(node: dict[str, Any]) -> str:
    """The pay where it is said in words rather than in figures: "26-28k"."""
    salary = _first(node.get("baseSalary"))
    if isinstance(salary, dict):
        value = _first(salary.get("value"))
        salary = value.get("value") if isinstance(value, dict) else value
    words = line_of(salary) if isinstance(salary, str) else ""
    return words if any(each.isdigit() for each in words) and _number(words) is None else ""


def _pay(node: dict[str, Any]) -> tuple[float | None, float | None, str, str]:
    salary = _first(node.get("baseSalary"))
    if not isinstance(salary, dict):
        number = _number(salary)
        return number, number, _currency(node.get("salaryCurrency")), ""
    value = _first(salary.get("value", salary))
    inner = value if isinstance(value, dict) else {"value": value}
    exact = _number(inner.get("value"))
    low, high = _number(inner.get("minValue")), _number(inner.get("maxValue"))
    if low is None and high is None:
        low = high = exact
    currency = (
        salary.get("currency")
        or salary.get("priceCurrency")
        or inner.get("currency")
        or node.get("salaryCurrency")
    )
    unit = line_of(inner.get("unitText") or salary.get("unitText") or inner.get("unitCode")).lower()
    unit = unit.removeprefix("per").strip(" _-").rstrip("s")
    return low, high, _currency(currency), _PERIODS.get(unit, "")


_PERIODS = {
    "hour": "hour", "hourly": "hour", "day": "day", "daily": "day", "week": "week",
    "weekly": "week", "month": "month", "monthly": "month", "year": "year", "yearly": "year",
    "annual": "year", "annually": "year", "annum": "year", "ann": "year", "hur": "hour",
    "mon": "month", "wee": "week",
}  # fmt: skip


def _place(value: Any) -> str:
    """The places, as many as a reader takes in."""
    several = value if isinstance(value, list) else [value]
    return "; ".join(dict.fromkeys(place for each in several[:3] if (place := _one_place(each))))


def _one_place(place: Any) -> str:
    if not isinstance(place, dict):
        return line_of(place)
    address = _first(place.get("address", place))
    if not isinstance(address, dict):
        return line_of(address)
    keys = ("streetAddress", "addressLocality", "addressRegion", "addressCountry")
    return ", ".join(dict.fromkeys(text for key in keys if (text := line_of(address.get(key)))))


def _country(value: Any) -> str:
    place = _first(value)
    address = _first(place.get("address")) if isinstance(place, dict) else None
    return line_of(address.get("addressCountry")) if isinstance(address, dict) else ""


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def text_in(value: Any) -> str:
    """The text of a value, however it is wrapped."""
    value = _first(value)
    if isinstance(value, dict):
        value = _first(value.get("name") or value.get("@value"))
    return clean(value) if isinstance(value, str) else ""


def line_of(value: Any) -> str:
    """The text of a value on one line, without markup."""
    text = text_of_html(text_in(value)[:1000])
    return " ".join(text.split())


def _number(value: Any) -> float | None:
    """A figure that can be pay: positive and finite."""
    value = _first(value)
    if isinstance(value, str):
        value = _plain_figure(value.strip()[:30])
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if 0 < number < 1e12 else None


def _plain_figure(text: str) -> str:
    """The figure without marks between thousands, or nothing where "4.800" leaves a doubt."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?", text):
        return text.replace(",", "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d{1,2}", text):
        return text.replace(".", "").replace(",", ".")
    return text if re.fullmatch(r"\d{1,12}(?:\.\d{1,2})?", text) else ""


def _currency(value: Any) -> str:
    code = line_of(value).upper()
    return code if len(code) == 3 and code.isascii() and code.isalpha() else ""


def _moment(value: Any) -> datetime | None:
    """The moment, where a time of day is said that is not merely the day's beginning."""
    text = line_of(value)
    try:
        moment = datetime.fromisoformat(text) if re.match(r"\d{4}-\d\d-\d\dT\d", text) else None
    except ValueError:
        return None
    if moment is None or not is_of_our_time(moment):
        return None
    return moment if moment.hour or moment.minute else None


def _day(value: Any) -> date | None:
    text = line_of(value)
    try:
        day = date.fromisoformat(text[:10])
        return day if is_of_our_time(day) else None
    except ValueError:
        moment = header_date(text)
        return moment.date() if moment is not None else None
