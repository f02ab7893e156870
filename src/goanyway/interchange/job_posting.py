"""Postings: HTML pages and JSON-LD files with or without a schema.org JobPosting.

What the posting says of itself in machine-readable form becomes a `StructuredPosting` and a part
"posting" of readable lines; the page's own text is the part "body".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from goanyway.domain.message import Channel, Message, Part, StructuredPosting
from goanyway.errors import UnreadableInput
from goanyway.interchange.decoding import clean, cut, decode
from goanyway.interchange.hypertext import parse, text_of_html, visible_text

TITLE, EMPLOYER, PLACE, WORK_MODE = "Title: ", "Employer: ", "Place: ", "Work mode: "
PAY, CLOSES = "Pay: ", "Apply by: "
"""How the lines of a posting's part begin."""

POSTING_LIMIT = 5
NODE_LIMIT = 10_000


def read_posting_page(data: bytes, name: str) -> Message:
    """A saved page as a message; its JSON-LD, where it has any, as structured postings."""
    markup, overruled = decode(data, _declared_charset(data))
    markup, troubles = cut(markup, "The page")
    if overruled:
        troubles += ("The page's characters could not all be decoded.",)
    page = parse(markup)
    if page is None:
        text, said = text_of_html(markup)
        return Message(name, Channel.WEB, (Part("body", text),), troubles=troubles + said)
    title = page.css_first("title")
    subject = " ".join(clean(title.text()).split()) if title is not None else ""
    found: list[dict[str, Any]] = []
    for script in page.css('script[type="application/ld+json"]')[:50]:
        try:
            found += _job_postings(json.loads(script.text()))
        except (ValueError, RecursionError):
            troubles += ("The page's own description (JSON-LD) is damaged and was not read.",)
    parts = (Part("subject", subject), Part("body", visible_text(page)))
    return _message(name, parts, found, troubles)


def read_posting_json(data: bytes, name: str) -> Message:
    """A JSON-LD file as a message.

    Raises:
        UnreadableInput: it is not JSON, or holds no job posting.
    """
    text, troubles = cut(decode(data)[0], "The file")
    try:
        found = list(_job_postings(json.loads(text)))
    except (ValueError, RecursionError) as error:
        raise UnreadableInput(
            f"{name}: this looks like JSON and cannot be read: {error}.\n"
            "Save the posting's page again, or copy its text into a file."
        ) from error
    if not found:
        raise UnreadableInput(
            f"{name}: this JSON file holds no job posting (schema.org JobPosting).\n"
            "Give the posting's page or its text instead."
        )
    return _message(name, (), found, troubles)


def _message(
    name: str, parts: tuple[Part, ...], found: list[dict[str, Any]], troubles: tuple[str, ...]
) -> Message:
    postings = []
    for number, node in enumerate(found[:POSTING_LIMIT], start=1):
        part = "posting" if number == 1 else f"posting-{number}"
        posting = _structured(node, part)
        description, _ = text_of_html(_text(node.get("description")))
        postings.append(posting)
        parts += (Part(part, _shown(posting, description)),)
    return Message(
        name=name,
        channel=Channel.WEB,
        parts=parts,
        postings=tuple(postings),
        troubles=troubles,
    )


def _job_postings(tree: Any) -> Iterator[dict[str, Any]]:
    """Every JobPosting of a JSON-LD tree, however it is wrapped."""
    pending = [tree]
    seen = 0
    while pending and seen < NODE_LIMIT:
        node = pending.pop()
        seen += 1
        if isinstance(node, list):
            pending.extend(reversed(node[:NODE_LIMIT]))
        elif isinstance(node, dict):
            kinds = node.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            if any(str(kind).rpartition("/")[2] == "JobPosting" for kind in kinds):
                yield node
            else:
                pending.extend(
                    node[key]
                    for key in ("@graph", "mainEntity", "itemListElement", "item")
                    if key in node
                )


def _structured(node: dict[str, Any], part: str) -> StructuredPosting:
    low, high, currency, period = _pay(node)
    return StructuredPosting(
        part=part,
        title=_line(node.get("title")) or _line(node.get("name")),
        employer=_line(node.get("hiringOrganization")),
        place=_place(node.get("jobLocation")),
        work_mode="remote" if "TELECOMMUTE" in str(node.get("jobLocationType")).upper() else "",
        pay_low=low,
        pay_high=high,
        pay_currency=currency,
        pay_period=period,
        valid_through=_day(node.get("validThrough")),
    )


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
    unit = _line(inner.get("unitText") or salary.get("unitText")).lower()
    return low, high, _currency(currency), _PERIODS.get(unit.rstrip("s"), "")


_PERIODS = {
    "hour": "hour", "hourly": "hour", "day": "day", "daily": "day", "week": "week",
    "weekly": "week", "month": "month", "monthly": "month", "year": "year", "yearly": "year",
    "annual": "year", "annually": "year", "annum": "year",
}  # fmt: skip


def _place(value: Any) -> str:
    place = _first(value)
    if not isinstance(place, dict):
        return _line(place)
    address = _first(place.get("address", place))
    if not isinstance(address, dict):
        return _line(address)
    keys = ("streetAddress", "addressLocality", "addressRegion", "addressCountry")
    return ", ".join(dict.fromkeys(text for key in keys if (text := _line(address.get(key)))))


def _shown(posting: StructuredPosting, description: str) -> str:
    """The posting as text: one line for each thing that it says, then its description."""
    closes = posting.valid_through
    lines = [
        (TITLE, posting.title),
        (EMPLOYER, posting.employer),
        (PLACE, posting.place),
        (WORK_MODE, posting.work_mode),
        (PAY, _pay_shown(posting)),
        (CLOSES, closes.isoformat() if closes else ""),
    ]
    text = "\n".join(label + value for label, value in lines if value)
    return f"{text}\n\n{description}" if description else text


def _pay_shown(posting: StructuredPosting) -> str:
    ends = [each for each in (posting.pay_low, posting.pay_high) if each is not None]
    if not ends:
        return ""
    figures = " to ".join(dict.fromkeys(f"{each:,.2f}".removesuffix(".00") for each in ends))
    period = f"a {posting.pay_period}" if posting.pay_period else ""
    return " ".join(f"{figures} {posting.pay_currency} {period}".split())


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _text(value: Any) -> str:
    value = _first(value)
    if isinstance(value, dict):
        value = _first(value.get("name") or value.get("@value"))
    return clean(value) if isinstance(value, str) else ""


def _line(value: Any) -> str:
    text, _ = text_of_html(_text(value)[:1000])
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
    code = _line(value).upper()
    return code if len(code) == 3 and code.isascii() and code.isalpha() else ""


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(_line(value)[:10])
    except ValueError:
        return None


def _declared_charset(data: bytes) -> str:
    head = data[:2048].lower()
    at = head.find(b"charset=")
    if at < 0:
        return ""
    value = head[at + 8 : at + 50].lstrip(b"\"' ")
    end = next((i for i, byte in enumerate(value) if not (chr(byte).isalnum() or byte in b"-_")), 0)
    return value[:end].decode("ascii", "ignore")
