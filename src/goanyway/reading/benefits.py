"""What is offered beside pay, each as it is written.

Under a heading that promises it, every item counts. In running text a thing counts where it is one
of those that are hardly named otherwise, and so do its neighbors in a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.reading.benefit_words import HEADING, NAMED, NO_OFFER, OFFERING
from goanyway.reading.lists import (
    MOST,
    Span,
    as_written,
    items_after,
    pieces,
    sentence_end,
    trimmed,
)
from goanyway.reading.occupations import is_occupation
from goanyway.reading.phrases import Pattern
from goanyway.reading.titles import title_at
from goanyway.reading.words import written

_EDGE = Pattern(r"(?::(?!\d)|[;!?()\n\t|\u2022\u00b7\[\]])|,(?!\d)|\.(?=\s|\Z)|[ ][\u2013-][ ]")
_JOINT = Pattern(
    r"[ ](?:and|plus|with|und|y|et|e|as well as|but)[ ]|[ ]?[+&][ ]|[ ]/[ ](?=[a-z]{3})",
    re.IGNORECASE,
)
_LEAD = Pattern(
    r"^(?:(?:we (?:also )?(?:offer|provide|have|pay|do)|includ(?:es|ing)|benefits(?: include)?"
    r"|plus(?! de\b)|also|there is|you(?:['\u2019]ll| will)? (?:also )?(?:get|receive)|get"
    r"|offering|a|an|the|our|full|paid(?= (?:on|by))|and|with|wir bieten|salary(?! (?:packaging"
    r"|sacrifice)))[ ]){0,3}",
    re.IGNORECASE,
)
_PAY = Pattern(
    r"[$\u20ac\u00a3]\s?\d[\d.,]{0,8}\s?(?:an?|per|/|p)[ .]?(?:hour|hr|h|week|day|month|year)\b"
    r"|\A\W*(?:attractive|competitive|negotiable|commensurate|excellent)\b(?: (?:package"
    r"|remuneration))?\W*\Z"
    r"|commensurate|\A\d{1,2} (?:weeks?|months?) (?:from|contract|fixed|starting)"
    r"|\b[A-Z]{3}\s?\d[\d.,'\u2019]{3,9}\W{0,3}(?:-|to|bis|a|\u2013)\W{0,3}(?:[A-Z]{3}\s?)?\d"
    r"|\d{3}.{0,14}(?:per|/|a|p)[ .]?(?:month|year|annum|hour|mo|hr|a\b|m\b)"
    r"|^\W*(?:salary(?! (?:pack|sacr))|pay(?! (?:the|your|for|of) )|wage|rate|basic|gehalt"
    r"|sal\u00e1rio|salario|salaire|ctc|base)\b(?!.*\bbonus)|\d\s?\u20ac\s?(?:/|brut|gross|netto"
    r"|pro|la|per|par)|[$\u20ac\u00a3]\s?\d[\d.,]{2,}k?\W{0,3}(?:-|to|a|\u2013)\W{0,3}\d"
    r"|\b(?:contract|vertrag|contrato|full[- ]time|part[- ]time|permanent|temporary|contratto"
    r"|nett[io]\b|je nach|nach erfahrung|depending|doe\b|seg\u00fan|(?:competitive|attractive"
    r"|good|great) (?:\w+ )?(?:salary|wages?|pay|rates?)|vollzeit)\b",
    re.IGNORECASE,
)
_OTHER_LIST = Pattern(
    r"\b(?:bring|carry|come with|take along|mitbringen|traer|lleva\w*|traz\w*|levar|apporter"
    r"|requirements?|must[- ]have|skills|you need|you have|qualifications?|duties"
    r"|responsibilities)\b[^.!?]*\Z|\bincl(?:\.|uding|usive of)?[ ]?(?:\d+ ?% )?\Z",
    re.IGNORECASE,
)
"""A list of something else: what to bring, what is required."""

_FIRM = Pattern(
    r"(?:[A-Z][\w&]+[ ]){1,3}(?:Health|Group|Care|Life|Medical|Insurance|Dental|Family)"
    r"|(?:Private|Health|Medical|Group|Life|Care|Family|Vision|Dental|Super|Options?|Variable"
    r"|Retirement)"
)
"""Names of firms, and words that are no offer alone."""

_A_SENTENCE = Pattern(
    r"\b(?:we|you|they|i|he|she|it|looking|working|driving|any|who|which|that|is|are|was|will"
    r"|would|please|if|apply|send)\b",
    re.I,
)
_WE_PAY = Pattern(
    r"\bwe (?:also |will |['\u2019]ll )*(?P<what>(?:pay|cover|fund|sponsor)(?: for)?[ ](?:your"
    r"|the|all|full|\d))",
    re.I,
)
_PAID_FOR = Pattern(
    r"\b(?:an?|the|your) (?P<what>[\w -]{3,40}),? which (?:we|the \w+) (?:will )?(?:pay|cover"
    r"|fund)s?\b",
    re.IGNORECASE,
)
_WAY = Pattern(
    r"\b(?:travel\w*|trains?|fares?|hotel|expenses|mileage|interview|tickets?|flights?|class"
    r"|way)\b",
    re.I,
)
"""What is paid for the way to the interview is told by `travel`."""

_WHEN = Pattern(
    r"\b(?:days? (?:a|per) week|from home|(?:in|at|from) (?:the|our) office|in[- ]office"
    r"|on[- ]?site|\d*hrs?|hours|shifts?|roster|escala|turnos?)\b",
    re.I,
)
REACH = 100
"""How many characters on either side a benefit may extend."""


def read_benefits(message: Message) -> tuple[Fact[str], ...]:
    """Every benefit that the words name, each once."""
    found: list[Fact[str]] = []
    for where in written(message):
        taken: list[Span] = []
        for spans, how in (
            (_below_headings(where.text), "the list of what they offer"),
            (_in_passing(where.text), "what is offered"),
        ):
            for start, end in islice(spans, 3 * MOST):
                words = as_written(where.text, (start, end))
                if any(start < stop and begin < end for begin, stop in taken):
                    continue
                taken.append((start, end))
                if not any(each.value.lower() == words.lower() for each in found):
                    found.append(where.fact(words, start, end, how))
    return tuple(found[:MOST])


def _below_headings(text: str) -> Iterator[Span]:
    for heading in HEADING.finditer(text):
        stop = sentence_end(text, heading.end())
        if text[heading.end() : stop].strip():
            items: Iterator[Span] = iter([(heading.end(), stop)])
        else:
            items = items_after(text, max(heading.start(), heading.end() - 1))
        for item in items:
            for piece in _split(text, item):
                start, end = _without_lead(text, piece)
                words = text[start:end]
                whole = text[slice(*trimmed(text, piece))]
                if (
                    2 <= len(words) <= 120
                    and not _is_title(words)
                    and not _PAY.search(whole)
                    and "@" not in words
                ):
                    yield start, end


def _split(text: str, item: Span) -> Iterator[Span]:
    """The things of one line: what commas separate, where each piece is short."""
    parts = list(pieces(text, *item, commas_only=True))
    if len(parts) > 1 and all(len(text[slice(*each)].split()) <= 9 for each in parts):
        yield from parts
    else:
        yield item


def _in_passing(text: str) -> Iterator[Span]:
    """The things that are named, and what stands between them or behind two of them in a list."""
    for offer in OFFERING.finditer(text):
        stop = sentence_end(text, offer.end())
        if NAMED.search(text, offer.end(), stop) and not NO_OFFER.search(
            text[offer.start() : stop]
        ):
            yield from _neighbors(text, list(pieces(text, offer.end(), stop)))
    for paid in _PAID_FOR.finditer(text):
        yield trimmed(text, paid.span("what"))
    for paid in _WE_PAY.finditer(text):
        span = trimmed(text, (paid.start("what"), sentence_end(text, paid.end(), REACH)))
        for piece in pieces(text, *span):
            if not (_A_SENTENCE.search(text[slice(*piece)]) or _WAY.search(text[slice(*span)])):
                yield trimmed(text, piece)
    named: list[Span] = []
    for match in NAMED.finditer(text):
        if named and match.start() < named[-1][1]:
            continue
        around = _thing_around(text, match)
        if around is None:
            continue
        span = around
        between = text[named[-1][1] : span[0]] if named and span[0] - named[-1][1] < REACH else ""
        if between.startswith(", ") and not re.search(r"[.;:!?]\s|\n", between):
            yield from _neighbors(text, list(pieces(text, named[-1][1] + 2, span[0]))[:-1])
        yield span
        is_second = named and 0 <= span[0] - named[-1][1] <= 5
        opens = re.search(r"(?:^|\n|[.!?] )\W{0,3}\Z", text[max(0, span[0] - 6) : span[0]])
        comma = re.compile(r"(?: \([^)\n]{1,40}\))?, ").match(text, span[1])
        if comma and (is_second or opens):
            behind = pieces(text, comma.end(), sentence_end(text, span[1], REACH))
            yield from _neighbors(text, behind)
        named.append(span)


def _thing_around(text: str, match: re.Match[str]) -> Span | None:
    """The words of the list's item in which a benefit is named; None where it is not offered."""
    least, most = max(0, match.start() - REACH), match.end() + REACH
    clause = max(least, text.rfind("\n", least, match.start()) + 1)
    for edge in _EDGE.finditer(text, clause, match.start()):
        clause = edge.end()
    begins = clause
    for joint in _JOINT.finditer(text, clause, match.start()):
        begins = joint.end()
    ends = min(len(text), most)
    for edges in (_EDGE, _JOINT):
        right = edges.search(text, match.end(), ends)
        ends = right.start() if right else ends
    start, end = _without_lead(text, (begins, ends))
    if _A_SENTENCE.search(text, start, match.start()):
        start = match.start()
    words = text[start:end]
    line = max(text.rfind("\n", max(0, clause - REACH), clause) + 1, clause - REACH, 0)
    if _OTHER_LIST.search(text, line, clause):
        return None
    if _is_title(words):
        return None
    if not 2 <= len(words) <= 80 or NO_OFFER.search(text[clause:ends]) or _FIRM.fullmatch(words):
        return None
    return start, end


def _is_title(words: str) -> bool:
    """Whether the words are a job's title: "Healthcare Support Worker"."""
    return title_at(words, 0) is not None and is_occupation(
        words.split(" (", maxsplit=1)[0].rsplit(maxsplit=1)[-1]
    )


def _neighbors(text: str, list_pieces: Iterable[Span]) -> Iterator[Span]:
    """Further things of a list, as long as they are no sentence and no pay."""
    for piece in list_pieces:
        start, end = _without_lead(text, piece)
        words = text[start:end]
        if not 2 <= len(words) <= 60 or len(words.split()) > 7 or "\n" in words:
            return
        if any(no.search(words) for no in (_A_SENTENCE, _PAY, _WHEN, NO_OFFER)):
            return
        yield start, end


def _without_lead(text: str, span: Span) -> Span:
    start, end = trimmed(text, span, " .,;:\t\0*-\u2022\u2013")
    lead = _LEAD.match(text[start:end])
    return start + (lead.end() if lead else 0), end
