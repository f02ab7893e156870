"""Lists as people write them: lines with bullets, plain lines below a heading, commas and "and"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.reading.phrases import Pattern

Span = tuple[int, int]
"""Where something begins and ends in a passage's text."""

BULLET = (
    r"(?:[-*+>\u2022\u00b7\u2013\u2014\u2713\u2714\u2705\u25aa\u25cf\u25cb\u25e6\u27a2\u2794"
    r"\U0001f449]\ufe0f?|o(?=[ ])|\(?\d{1,2}[.)](?!\d)|\(?(?:[a-h]|[ivx]{1,4})[.)](?=[ \t]))"
)
"""What opens an item of a list."""

_ITEM = Pattern(rf"[ \t]{{0,8}}{BULLET}[ \t]{{0,4}}(?P<item>[^\n]{{2,200}})")
_PLAIN_LINE = Pattern(r"[ \t]{0,8}(?P<item>[^\s\0][^\n]{1,90})(?=\n|\Z)")
_BLANK_LINE = Pattern(r"[ \t]{0,8}\n")
_ENDS_LIST = Pattern(r"[:?]\s*\Z|^(?:(?:kind|best|warm) regards|regards|thanks|cheers)\b", re.I)
_FULL_STOP = Pattern(r"[.!?]{1,3}(?=[)\"'\u2019\u201d]?(?:\s|\Z))")
_LINE_END = Pattern(r"\n(?![a-z\u00df-\u00ff])|(?<=[.:;!?\t])\n|\n(?=[^\n ]{0,40}[:@])")
"""The end of a line that does not go on in the next one."""

_ABBREVIATION = Pattern(
    r"\b(?:min|max|incl?|approx|etc|nos?|nr|vs|cert|lic|st|dr|ca|bzw|z\.b|e\.g|i\.e|mr|mrs|ms"
    r"|prof|sr|[a-z])\Z",
    re.IGNORECASE,
)
_DATE = Pattern(r"\d[.][ ](?:Jan|J\u00e4n|Feb|M\u00e4r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)")
"""A day as German writes it: "5. Juni"."""

_JOINT = Pattern(
    r"[,;][ \n](?:(?:and|or|plus|as well as|und|sowie|et|y|e)[ ](?:also )?)?|[ \n](?:and|n|plus"
    r"|und|y|e|et|en(?= (?:je|uw|een|twee)\b)|sowie|as well as|ainsi qu(?=e )e)[ \n]"
    r"|[ ]ainsi qu['\u2019]|[ ]?[&+\u00b7|][ ]|[ ]/[ ]"
)
_COMMA = Pattern(r"[,;][ ](?:(?:and|plus|und|et|y|e)[ ])?|[ ][\u00b7|\u2022][ ]")

MOST = 15
"""How many items of one list are read."""

REACH = 400
"""How many characters a list in running text may have."""


def sentence_end(text: str, start: int, reach: int = REACH) -> int:
    """Where the sentence that holds `start` ends: before its full stop, or at the line's end."""
    stop = min(len(text), start + reach)
    for line in _LINE_END.finditer(text, start, stop):
        stop = line.start()
        break
    for mark in _FULL_STOP.finditer(text, start, stop):
        short = mark[0] == "." and _ABBREVIATION.search(
            text, max(start, mark.start() - 8), mark.start()
        )
        if _DATE.search(text, max(0, mark.start() - 3), mark.end() + 4):
            continue
        if not short or (
            re.match(r"[ \n]+[A-Z]", text[mark.end() : mark.end() + 3]) and short[0] == "m"
        ):
            return mark.start()
    return stop


def items_after(text: str, at: int) -> Iterator[Span]:
    """The items that a heading or a colon before `at` announces: each line below it.

    Lines without bullets count where no blank line is between them; the list ends with a blank line
    behind its first item, with another heading, and with a long line that has no bullet.
    """
    line_end = text.find("\n", at, at + REACH)
    at = len(text) if line_end < 0 else line_end + 1
    blanks, bulleted = 0, None
    for _ in range(3 * MOST):
        blank = _BLANK_LINE.match(text, at)
        if blank:
            blanks, at = blanks + 1, blank.end()
            if blanks > 2 or (bulleted is False and blanks):
                return
            continue
        item = _ITEM.match(text, at)
        if item is None and bulleted is not True:
            item = _PLAIN_LINE.match(text, at)
            if item and (_ENDS_LIST.search(item["item"]) or blanks > 1):
                return
            plain = True
        else:
            plain = False
        if item is None or (bulleted and blanks > 1):
            return
        if bulleted is None:
            bulleted = not plain
        if bulleted:
            blanks = 0
        yield item.span("item")
        at = item.end() + 1


def pieces(text: str, start: int, end: int, commas_only: bool = False) -> Iterator[Span]:
    """What commas and "and" separate, outside brackets."""
    at = start
    for joint in (_COMMA if commas_only else _JOINT).finditer(text, start, end):
        if text.count("(", at, joint.start()) > text.count(")", at, joint.start()):
            continue
        yield at, joint.start()
        at = joint.end()
    yield at, end


def value_after(text: str, at: int) -> Iterator[Span]:
    """What a label before `at` announces: the rest of its sentence, or the lines below."""
    stop = sentence_end(text, at)
    if text[at:stop].strip(" :\t*"):
        yield at, stop
    else:
        yield from items_after(text, max(0, at - 1) if text[at - 1 : at] != "\n" else at)


def as_written(text: str, span: Span) -> str:
    """The words of a span, put together again where a line was broken."""
    return re.sub(r"\s{1,9}", " ", re.sub(r"(?<=[a-z])-\n(?=[a-z])", "", text[slice(*span)]))


def trimmed(text: str, span: Span, what: str = " .,;:\t\0*") -> Span:
    """The span without marks and blanks at its edges."""
    words = text[span[0] : span[1]]
    opens = re.match(r"[^\w(\"'\u201c\u2018\u20ac$\u00a3\u20b9#@+/.]*", words.lstrip(what))
    start = span[0] + len(words) - len(words.lstrip(what)) + (opens.end() if opens else 0)
    words, span = text[start : span[1]], (start, span[1])
    ends = re.search(
        r"(?:[^\w)\]%\u20ac$\u00a3\"'\u201d\u2019*+#/]|[ ][\"'*+#/])*\Z", words.rstrip(what)
    )
    return start, max(start, start + (ends.start() if ends else len(words)))
