"""Postings: HTML pages and JSON-LD files with or without a schema.org JobPosting.

What the posting says of itself in machine-readable form becomes a `StructuredPosting` and a part
"posting" of readable lines; the page's own text, without its furniture, is the part "body".
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from goanyway.domain.message import Channel, Message, Part, StructuredPosting
from goanyway.errors import UnreadableInput
from goanyway.interchange.decoding import MARKUP_LIMIT, charset_in_markup, clean, cut, decode
from goanyway.interchange.messages.hypertext import parse, read_html, text_of_html
from goanyway.interchange.messages.json_ld import job_postings, load_json_ld
from goanyway.interchange.messages.main_text import main_text
from goanyway.interchange.messages.microdata import items_in
from goanyway.interchange.messages.mime import parse_mail, payload_of
from goanyway.interchange.messages.posting_values import line_of, structured, text_in

TITLE, EMPLOYER, PLACE, WORK_MODE = "Title: ", "Employer: ", "Place: ", "Work mode: "
PAY, CLOSES, REFERENCE, BENEFITS = "Pay: ", "Apply by: ", "Reference: ", "Benefits: "
"""How the lines of a posting's part begin."""

POSTING_LIMIT = 5
"""The most postings of a page that are kept."""

_Found = tuple[dict[str, Any], bool]


def read_posting_page(data: bytes, name: str, charset: str = "") -> Message:
    """A saved page as a message; what it says of itself to machines as structured postings.

    Args:
        data: the page.
        name: where it came from.
        charset: the one that was declared beside the page, if it was.
    """
    markup, overruled = decode(data, charset or charset_in_markup(data))
    markup, troubles = cut(markup, "The page", MARKUP_LIMIT)
    if overruled:
        troubles += ("We couldn't decode all the characters on the page.",)
    page = parse(markup)
    if page is None:
        seen = read_html(markup)
        body = Part("body", seen.text)
        return Message(name, Channel.WEB, (body,), troubles=troubles + seen.troubles)
    title = page.css_first("title")
    subject = " ".join(clean(title.text()).split()) if title is not None else ""
    found, said = _described(page)
    kept = _main_posting(found, page, subject)
    if len(kept) > 1:
        said += (f"The page describes {len(kept)} jobs. We take the first one as the job.",)
    seen = main_text(page)
    parts = (Part("subject", subject), Part("body", seen.text, links=seen.links))
    return _message(name, parts, kept, troubles + said)


def read_saved_page(data: bytes, name: str) -> Message:
    """A page that a browser saved with all that belongs to it (MHTML) as a message."""
    troubles: list[str] = []
    for part in islice(parse_mail(data, troubles).walk(), 50):
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            declared = str(part.get_param("charset", "") or "")
            markup = payload_of(part)
            return read_posting_page(markup, name, declared or charset_in_markup(markup))
    raise UnreadableInput(
        f"{name}: there's no text in this saved page.\nSave the posting again, or copy its text."
    )


def read_posting_json(data: bytes, name: str) -> Message:
    """A JSON-LD file as a message.

    Raises:
        UnreadableInput: it is not JSON, or holds no job posting.
    """
    text, troubles = cut(decode(data)[0], "The file", MARKUP_LIMIT)
    try:
        found = [node for node, _ in job_postings(load_json_ld(text))]
    except (ValueError, RecursionError) as error:
        raise UnreadableInput(
            f"{name}: this looks like JSON, but we can't read it: {error}.\n"
            "Save the posting's page again, or copy its text into a file."
        ) from error
    if not found:
        raise UnreadableInput(
            f"{name}: there's no job posting (schema.org JobPosting) in this JSON file.\n"
            "Give the posting's page or its text instead."
        )
    return _message(name, (), found, troubles)


def _message(
    name: str, parts: tuple[Part, ...], found: list[dict[str, Any]], troubles: tuple[str, ...]
) -> Message:
    postings = []
    for number, node in enumerate(found[:POSTING_LIMIT], start=1):
        part = "posting" if number == 1 else f"posting-{number}"
        posting = structured(node, part)
        description = _description(node.get("description"))
        postings.append(posting)
        parts += (Part(part, _shown(posting, description)),)
    return Message(
        name=name,
        channel=Channel.WEB,
        parts=parts,
        postings=tuple(postings),
        troubles=troubles,
    )


def _described(page: LexborHTMLParser) -> tuple[list[_Found], tuple[str, ...]]:
    """Every posting that the page describes in JSON-LD, or else in its markup."""
    trees: list[Any] = []
    troubles: tuple[str, ...] = ()
    for script in page.css('script[type="application/ld+json" i]')[:50]:
        try:
            trees += load_json_ld(script.text())
        except (ValueError, RecursionError):
            troubles = ("The page's own description (JSON-LD) is damaged, so we didn't read it.",)
    found = list(job_postings(trees))
    return found or [(item, False) for item in items_in(page)], troubles


def _main_posting(found: list[_Found], page: LexborHTMLParser, title: str) -> list[dict[str, Any]]:
    """The posting that the page is about; all of them where that cannot be told."""
    distinct = {
        tuple(text_in(node.get(key)) for key in ("title", "name", "description", "url")): (
            node,
            listed,
        )
        for node, listed in found
    }
    candidates = list(distinct.values())
    alone = [node for node, listed in candidates if not listed]
    if len(alone) == 1:
        return alone
    nodes = alone or [node for node, _ in candidates]
    headings = [_folded(each.text()[:300]) for each in page.css("h1")[:5]]
    for names in (headings, [_folded(title)]):
        about = [
            node
            for node in nodes
            if (own := _folded(line_of(node.get("title")) or line_of(node.get("name"))))
            and any(own in name for name in names)
        ]
        if len(about) == 1:
            return about
    return nodes


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _description(value: Any) -> str:
    """The text of a description, whose markup may have been escaped once too often."""
    text = text_of_html(text_in(value))
    return (
        text_of_html(text) if re.search(r"</(?:p|li|div|h\d|ul|b|strong)>|<br ?/?>", text) else text
    )


def _shown(posting: StructuredPosting, description: str) -> str:
    """The posting as text: one line for each thing that it says, then its description."""
    lines = [
        (TITLE, posting.title),
        (EMPLOYER, posting.employer),
        (PLACE, posting.place),
        (WORK_MODE, posting.work_mode),
        (PAY, _pay_shown(posting) or posting.pay_words),
        (CLOSES, _closes_shown(posting)),
        (REFERENCE, posting.reference),
        (BENEFITS, posting.benefits),
    ]
    text = "\n".join(label + value for label, value in lines if value)
    return f"{text}\n\n{description}" if description else text


def _closes_shown(posting: StructuredPosting) -> str:
    if posting.valid_until is not None:
        return posting.valid_until.isoformat(" ", "minutes")
    return posting.valid_through.isoformat() if posting.valid_through else ""


def _pay_shown(posting: StructuredPosting) -> str:
    ends = [each for each in (posting.pay_low, posting.pay_high) if each is not None]
    if not ends:
        return ""
    figures = " to ".join(dict.fromkeys(f"{each:,.2f}".removesuffix(".00") for each in ends))
    article = "an" if posting.pay_period == "hour" else "a"
    period = f"{article} {posting.pay_period}" if posting.pay_period else ""
    return " ".join(f"{figures} {posting.pay_currency} {period}".split())
