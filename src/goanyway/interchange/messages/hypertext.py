"""From HTML to the text that a reader sees, line by line, and the links in it.

Scripts, styles and everything hidden (the "preheader" that fills a mail's preview) are left out;
quoted mail is marked with "> " as in plain text; cells of a row are set apart by tabs.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from goanyway.domain.message import Link
from goanyway.interchange.decoding import clean

WORK_LIMIT = 5_000_000
"""The most (tags x depth) that is parsed: what an HTML parser may need grows with both."""

LONG_TAG = 5_000
"""From how many characters on a tag and the text behind it are looked at more closely."""

LINK_LIMIT = 500
"""The most links of a text that are kept."""

TARGET_LIMIT = 2_000
"""The most characters of a link's target that are kept."""

_SKIPPED = frozenset(
    "script style head title template noscript svg iframe object select textarea".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot "
    "thead tr ul".split()
)
_SPACED = frozenset("h1 h2 h3 h4 h5 h6 hr ol p table ul".split())
_CELLS = frozenset(("td", "th"))
_CLOSED_BY_OTHERS = frozenset(
    "area base br col dd dt embed hr img input li link meta option p source td th tr wbr".split()
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
_PLAIN_TAG = re.compile(
    r"</?[a-zA-Z][\w:-]{0,30}(?:\s{1,50}[\w:@.-]{1,60}"
    r"(?:\s{0,5}=\s{0,5}(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>=`]+))?){0,40}\s{0,50}/?>"
)
_HIDDEN = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all"
    r"|(?:font-size|max-height|opacity)\s{0,3}:\s{0,3}0(?:\.0)?(?:px|pt|em|%)?\s{0,3}(?:;|$|!)",
    re.IGNORECASE,
)
_RUN_OF_SPACE = re.compile(r"[ \t\n\r\f]+")


def is_too_tangled(markup: str) -> bool:
    """Whether parsing could take more time or memory than a mail deserves.

    Parsers compare each attribute of a tag with the others, and walk up the open tags for each
    new one. A tag that could hold thousands of attributes must therefore be plainly written.
    """
    tags = depth = deepest = before = 0
    for match in _TAG.finditer(markup):
        if match.start() - before > LONG_TAG and not _PLAIN_TAG.match(markup, before):
            return True
        before = match.start()
        tags += 1
        if match[2].lower() in _CLOSED_BY_OTHERS:
            continue
        depth = max(0, depth - 1) if match[1] else depth + 1
        deepest = max(deepest, depth)
    if len(markup) - before > LONG_TAG and tags and not _PLAIN_TAG.match(markup, before):
        return True
    return tags * deepest > WORK_LIMIT


def parse(markup: str) -> LexborHTMLParser | None:
    """The parsed page, or None where it is too tangled to be parsed."""
    return None if is_too_tangled(markup) else LexborHTMLParser(markup)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a reader of the page sees: the text, and the links in it."""

    text: str
    links: tuple[Link, ...] = ()
    troubles: tuple[str, ...] = ()


def read_html(markup: str) -> Seen:
    """The visible text, its links, and what could not be done, each a sentence for the user."""
    page = parse(markup)
    if page is None:
        said = "The HTML is nested too deeply. We couldn't tell its layout from hidden text."
        return Seen(_without_tags(markup), troubles=(said,))
    return visible(page.body)


def text_of_html(markup: str) -> str:
    """The visible text alone."""
    return read_html(markup).text


def visible(
    root: LexborNode | None, is_left_out: Callable[[LexborNode], bool] = lambda _: False
) -> Seen:
    """What a reader sees of an element, without the elements that are left out."""
    writer = _Writer()
    if root is not None:
        _write(root, writer, is_left_out)
    return writer.seen()


_OPENS, _CLOSES = "\ue000", "\ue001"
"""Where a link begins and ends, while its line is not complete: characters of no script."""

_MARK = re.compile(f"([{_OPENS}{_CLOSES}])")


class _Writer:
    """Collects text line by line; knows how deep in quoted mail it is."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.at = 0
        self.quoted = 0
        self.preformatted = 0
        self.links_deep = 0
        self.ended = 0
        self.targets: list[str] = []
        self.opened: list[int] = []
        self.closed: list[int] = []

    def write(self, text: str) -> None:
        text = clean(_MARK.sub("", text))
        if self.preformatted:
            first, *rest = text.split("\n")
            self.line.append(first)
            for each in rest:
                self.end_line(always=True)
                self.line.append(each)
        else:
            self.line.append(_RUN_OF_SPACE.sub(" ", text))

    def open_link(self, target: str) -> None:
        """Begin a link, unless one is open: damaged pages have links within links."""
        self.links_deep += 1
        if self.links_deep == 1 and len(self.targets) < LINK_LIMIT:
            self.targets.append(target)
            self.line.append(_OPENS)

    def close_link(self) -> None:
        self.links_deep -= 1
        if self.links_deep == 0 and len(self.targets) > self.ended:
            self.ended += 1
            self.line.append(_CLOSES)

    def end_line(self, *, always: bool = False) -> None:
        pieces = _MARK.split("".join(self.line))
        self.line = []
        is_blank = not "".join(pieces[::2]).strip()
        opening = "> " if self.quoted and not (is_blank and not always) else ""
        line, places = self._laid_out(pieces, opening)
        for mark, place in zip(pieces[1::2], places, strict=True):
            (self.opened if mark == _OPENS else self.closed).append(self.at + place)
        if not is_blank or always:
            self._add(line if not is_blank else ">" if self.quoted else "")

    def gap(self) -> None:
        self.end_line()
        if self.lines:
            self._add(">" if self.quoted else "")

    def seen(self) -> Seen:
        self.end_line()
        text = "\n".join(self.lines).rstrip("\n")
        found = []
        for target, opened, closed in zip(self.targets, self.opened, self.closed, strict=False):
            words = text[opened:closed]
            start = min(opened, len(text)) + len(words) - len(words.lstrip())
            words = words.strip()
            found.append(Link(words, target, start, start + len(words)))
        return Seen(text, tuple(found))

    def _laid_out(self, pieces: list[str], opening: str) -> tuple[str, list[int]]:
        """The line with single spaces, and where in it each mark of a link stands."""
        line = opening
        places = []
        for number, piece in enumerate(pieces):
            if number % 2:
                places.append(len(line))
            elif self.preformatted:
                line += piece
            else:
                words = re.sub(" {2,}", " ", piece)
                line += words.lstrip(" ") if line.endswith((" ", "\t")) else words
        if not self.preformatted:
            bare = line[len(opening) :]
            cut = len(bare) - len(bare.lstrip(" \t"))
            line = opening + bare.strip(" \t")
            places = [max(len(opening), place - cut) for place in places]
        line = line.rstrip()
        return line, [min(place, len(line)) for place in places]

    def _add(self, line: str) -> None:
        """Add a line, blank ones only between others and one at a time."""
        if line in ("", ">") and (not self.lines or self.lines[-1] in ("", ">")):
            return
        self.lines.append(line)
        self.at += len(line) + 1


def _write(root: LexborNode, writer: _Writer, is_left_out: Callable[[LexborNode], bool]) -> None:
    """Walk the tree without recursion: pages may be nested deeper than Python's stack."""
    pending: list[tuple[LexborNode, bool]] = [(root, False)]
    while pending:
        node, leaving = pending.pop()
        if node.is_text_node:
            writer.write(node.text_content or "")
            continue
        tag = node.tag or ""
        if leaving:
            _leave(tag, node, writer)
            continue
        if not node.is_element_node or tag in _SKIPPED:
            continue
        attributes = node.attributes
        if _is_hidden(attributes) or is_left_out(node):
            continue
        _enter(tag, attributes, writer)
        pending.append((node, True))
        children = []
        child = node.child
        while child is not None:
            children.append((child, False))
            child = child.next
        pending.extend(reversed(children))


def _enter(tag: str, attributes: dict[str, str | None], writer: _Writer) -> None:
    if tag == "br":
        writer.end_line(always=True)
    elif tag in _BLOCKS:
        writer.gap() if tag in _SPACED else writer.end_line()
    if tag == "li":
        writer.write("- ")
    if tag == "a" and (target := attributes.get("href")):
        writer.open_link(clean(target).strip()[:TARGET_LIMIT])
    writer.preformatted += tag == "pre"
    writer.quoted += _is_quoted(tag, attributes)


def _leave(tag: str, node: LexborNode, writer: _Writer) -> None:
    if tag == "a" and node.attributes.get("href"):
        writer.close_link()
    if tag in _CELLS:
        writer.line.append("\t")
    elif tag in _BLOCKS:
        writer.gap() if tag in _SPACED else writer.end_line()
    writer.preformatted -= tag == "pre"
    writer.quoted -= _is_quoted(tag, node.attributes)


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or ""))


def _is_quoted(tag: str, attributes: dict[str, str | None]) -> bool:
    """Mail programs mark what they quote; a bare blockquote is only an indentation."""
    if tag != "blockquote":
        return False
    classes = (attributes.get("class") or "").split()
    return attributes.get("type") == "cite" or "cite" in attributes or "gmail_quote" in classes


def _without_tags(markup: str) -> str:
    """The text between tags, found in one pass without a parser."""
    import html

    pieces: list[str] = []
    at = 0
    while at < len(markup):
        opening = markup.find("<", at)
        if opening < 0:
            pieces.append(markup[at:])
            break
        pieces.append(markup[at:opening])
        name = _TAG.match(markup, opening)
        at = opening + 1
        if name and not name[1] and name[2].lower() in ("script", "style"):
            at = markup.find("</", opening)
            if at < 0:
                break
        closing = markup.find(">", at)
        if closing < 0:
            break
        at = closing + 1
        pieces.append("\n" if name and name[2].lower() in _BLOCKS | {"br"} else " ")
    lines = (_RUN_OF_SPACE.sub(" ", line).strip() for line in "".join(pieces).split("\n"))
    return clean(html.unescape("\n".join(line for line in lines if line)))
