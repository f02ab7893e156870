"""The part of a saved page that is the posting: no navigation, no banners, no similar jobs."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from goanyway.interchange.messages.hypertext import Seen, visible

_FURNITURE = frozenset(("nav", "footer", "aside", "dialog", "button", "menu"))
_ROLES = frozenset(
    "navigation banner contentinfo complementary search dialog alertdialog menu".split()
)
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|ccpa|privacy-?banner|nav(?:bar|igation)?|menu"
    r"|breadcrumbs?|sidebar|site-?footer|footer|share(?:-?bar|-?buttons?)?|social(?:-?share)?"
    r"|newsletter|subscribe|sign-?up|job-?alerts?|similar|related|recommended|more-?jobs"
    r"|other-?jobs"
    r"|people-?also|also-?viewed|suggested|comments?|skip-?link|sr-only|visually-?hidden|advert\w*)"
    r"(?:[\s_-]|$)|^(?:similar|related|recommended)|cookie",
    re.IGNORECASE,
)
_OTHER_JOBS = re.compile(
    r"\W{0,5}(?:(?:see )?(?:similar|related|recommended|other|more|further|current)"
    r" (?:jobs?|roles?|positions?|vacanc\w+|openings?|opportunities)\b"
    r"|(?:people|candidates) (?:also )?viewed|you (?:may|might) (?:also )?(?:like"
    r"|be interested)|jobs you"
    r"|ähnliche (?:stellen|jobs)|weitere (?:stellen|jobs)|das könnte (?:sie|dich) auch"
    r"|offres similaires|vous aimerez|ofertas similares|otras ofertas|también te puede interesar"
    r"|vergelijkbare vacatures|andere vacatures|vagas semelhantes|offerte simili|podobne oferty)",
    re.IGNORECASE,
)
_COOKIES = re.compile(
    r"(?:\buse\w?|verwende\w?|setzen|utiliz\w+|utilis\w+|usamos|gebruik\w*|accept\w*"
    r"|używa\w*)\b[^.]{0,60}"
    r"\bcookies\b",
    re.IGNORECASE,
)
_BLOCKS = frozenset(("section", "div", "ul", "ol", "p", "table"))
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_LEAST = 200
"""From how many characters on a text can be the main one."""


def main_text(page: LexborHTMLParser) -> Seen:
    """What a reader sees of the posting; of the whole page where it cannot be told apart."""
    body = page.body
    whole = visible(body, _is_furniture)
    roots = [each for each in page.css('main, [role="main"], article')[:20] if not _is_inside(each)]
    texts = [visible(each, _is_furniture) for each in roots]
    long = [each for each in texts if len(each.text) >= _LEAST]
    if len(long) == 1 and 3 * len(long[0].text) >= len(whole.text):
        return long[0]
    if len(whole.text) >= _LEAST:
        return whole
    everything = visible(body)
    return whole if 4 * len(whole.text) >= len(everything.text) else everything


def _is_furniture(node: LexborNode) -> bool:
    tag = node.tag or ""
    if tag in _FURNITURE:
        return True
    if tag in ("html", "body", "main", "article"):
        return False
    attributes = node.attributes
    if (attributes.get("role") or "").lower() in _ROLES:
        return True
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"[:300]
    if names.strip() and _NAMED.search(names) and node.css_first("h1") is None:
        return True
    return tag in _BLOCKS and (_announces_other_jobs(node) or _is_cookie_banner(node))


def _announces_other_jobs(node: LexborNode) -> bool:
    """Whether its first words, or the heading right above it, announce other jobs."""
    if _OTHER_JOBS.match(_first_words(node)):
        return True
    above = node.prev
    while above is not None and not above.is_element_node:
        above = above.prev
    return (
        above is not None
        and above.tag in _HEADINGS
        and bool(_OTHER_JOBS.match(_first_words(above)))
    )


def _first_words(node: LexborNode) -> str:
    found: LexborNode | None = node
    for _ in range(30):
        while found is not None and found.is_text_node and not (found.text_content or "").strip():
            found = found.next
        if found is None or found.is_text_node:
            break
        found = found.child
    return " ".join((found.text_content or "")[:200].split()) if found is not None else ""


def _is_cookie_banner(node: LexborNode) -> bool:
    """Whether it stands directly in the page and asks about cookies."""
    if node.parent is None or node.parent.tag != "body":
        return False
    text = node.text() or ""
    return len(text) <= 2_000 and bool(_COOKIES.search(text))


def _is_inside(node: LexborNode) -> bool:
    """Whether it stands in another one of its kind, which then holds it."""
    parent = node.parent
    while parent is not None:
        if parent.tag in ("main", "article"):
            return True
        parent = parent.parent
    return False
