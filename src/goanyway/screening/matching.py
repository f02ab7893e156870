"""Where a comparable text says a sign: the wordings of the rules, found in context."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from goanyway.domain.screening import Strength
from goanyway.screening.comparable_text import Sentences
from goanyway.screening.request_patterns import (
    ADDRESSED,
    AMOUNT,
    BACK_HERE,
    DENIED,
    DENIED_AFTER,
    ESTABLISHED,
    LATER,
    NEW_CLAUSE,
    OF_OTHERS,
    PURPOSE,
    Request,
    Wording,
    compiled,
)
from goanyway.screening.rule import Rule

Span = tuple[int, int]

# How many characters around a thing can bear on it: a request or denial before it, a denial
# after it, what would make it honest, and what establishes that it is.
_BEFORE = 240
_AFTER = 60
_NEARBY = 30
_AROUND = 200
_NEAR_BEFORE = 250
_NEAR_AFTER = 70
# A message that names a thing more often than this is made to take time.
_MOST = 1_000
# As many letters of a word tell whether a wording can be there at all.
_STEM = 4

_NOT_LETTERS = " ,:;(•*\n-\"'"
_NUMBER = re.compile(r"\d(?:[\d,.]{0,10}\d)?k?")
_CURRENCY_BEFORE = re.compile(
    r"(?:[$€£₹₦¢]|(?<![a-z])(?:rs|r|n|p|k|usd|eur|gbp|inr|cad|aud|aed|php|ksh|kes|npr|sgd|zar|chf"
    r"|gh|rm|rmb|ghs|ngn|us|sar|myr)\.?) ?\Z"
)
_CURRENCY_AFTER = re.compile(
    r" ?(?:[$€£]|(?:dollars?|bucks|usd|euros?|eur|pounds?|quid|gbp|rupees|inr|cad|aud|aed|naira"
    r"|rand|pesos|php|ksh|lei|zl|livres|lire|won|rmb|francs?|chf)\b)"
)
_LONGEST_CURRENCY = 7
_WORDS = re.compile("[a-z]{1,400}")


def stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a comparable text."""
    return frozenset(word[:_STEM] for word in _WORDS.findall(text))


def with_amounts_marked(text: str) -> str:
    """The text with every character of an amount of money made `AMOUNT`: places stay."""
    pieces = []
    done = 0
    for number in _NUMBER.finditer(text):
        start, end = number.span()
        before = _CURRENCY_BEFORE.search(text, max(done, start - _LONGEST_CURRENCY), start)
        after = _CURRENCY_AFTER.match(text, end)
        if before or after:
            start = before.start() if before else start
            end = after.end() if after else end
            pieces += [text[done:start], AMOUNT * (end - start)]
            done = end
    return "".join((*pieces, text[done:])) if pieces else text


@dataclass(frozen=True, slots=True)
class _Entry:
    """A wording of a rule, its place among all, and the words that must be there besides."""

    place: int
    rule: Rule
    wording: Wording
    others: tuple[frozenset[str], ...]


class Matcher:
    """Finds the signs of a set of rules in texts.

    Only a wording all of whose groups of words occur in a text is looked for in it.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._by_stem: dict[str, list[_Entry]] = {}
        # Of one rule the stronger wordings are looked for first.
        wordings = (
            (rule, wording)
            for rule in rules
            for wording in sorted(rule.wordings, key=lambda each: each.strength is not None)
        )
        for place, (rule, wording) in enumerate(wordings):
            first, *others = (
                frozenset(word[:_STEM] for word in group.split()) for group in wording.words
            )
            for stem in first:
                entry = _Entry(place, rule, wording, tuple(others))
                self._by_stem.setdefault(stem, []).append(entry)

    def spans(self, text: str) -> Sequence[tuple[Rule, Strength, Span]]:
        """Each rule that the text shows, how strongly, and the first words found that say so."""
        present = stems(text)
        text = with_amounts_marked(text)
        if AMOUNT in text:
            present |= {AMOUNT}
        possible = {
            entry.place: entry
            for stem in present & self._by_stem.keys()
            for entry in self._by_stem[stem]
            if all(not group.isdisjoint(present) for group in entry.others)
        }
        if not possible:
            return ()
        sentences = Sentences(text)
        found: dict[str, tuple[Rule, Strength, Span]] = {}
        for place in sorted(possible):
            rule, wording = possible[place].rule, possible[place].wording
            known = found.get(rule.name)
            if known is None or known[1] is not rule.strength:
                shown = _strongest(rule, wording, text, sentences)
                if shown is not None and (known is None or shown[0] is rule.strength):
                    found[rule.name] = rule, *shown
        return tuple(found.values())


def _strongest(
    rule: Rule, wording: Wording, text: str, sentences: Sentences
) -> tuple[Strength, Span] | None:
    """The first place where the wording is as strong as its rule, or else where it is at all."""
    first = None
    for span, strength in _spans(wording, wording.strength or rule.strength, text, sentences):
        if strength is rule.strength:
            return strength, span
        first = first or (strength, span)
    return first


def _spans(
    wording: Wording, strength: Strength, text: str, sentences: Sentences
) -> Iterator[tuple[Span, Strength]]:
    """Where the wording is, and how strong it is there."""
    for thing in islice(compiled(wording.thing).finditer(text), _MOST):
        asked = _span(wording, thing, text, sentences)
        if asked is not None:
            span, outright = asked
            yield span, strength if outright or strength is not Strength.HARD else Strength.STRONG


def _span(
    wording: Wording, thing: re.Match[str], text: str, sentences: Sentences
) -> tuple[Span, bool] | None:
    """Where the request and the thing stand, if the thing is asked of the reader.

    The flag says whether it is asked outright: the request in the same sentence.
    """
    outright = True
    start, end = thing.span()
    sentence_start, sentence_end = sentences.around(start)
    window_start = max(sentence_start, start - _BEFORE)
    if wording.deniable:
        clause_start = _clause_start(text, window_start, start)
        before = text[clause_start:start]
        after = text[end : min(max(sentence_end, end), end + _AFTER)]
        if compiled(DENIED).search(before) or compiled(DENIED_AFTER).match(after):
            return None
        if compiled(LATER).search(text, window_start, start) or compiled(LATER).search(after):
            return None
        if wording.asked is not None:
            asked = _asked(wording.asked, before, after)
            if asked is not None:
                start, end = clause_start + asked[0], end + asked[1]
            else:
                near = _asked_near(wording.asked, text, start, end)
                if near is None:
                    return None
                outright = False
                start, end = near
    around = text[start : min(len(text), end + _NEARBY)]
    if wording.asked is not None and compiled(OF_OTHERS).search(text, start, end):
        return None
    if wording.honest and compiled(wording.honest).search(around):
        return None
    if wording.honest_anywhere:
        window = max(0, start - _AROUND), end + _AROUND
        asked_back = wording.asked is not None and compiled(BACK_HERE).search(text, *window)
        if not asked_back and compiled(wording.honest_anywhere).search(text, *window):
            return None
    return (start, end), outright


def _clause_start(text: str, start: int, end: int) -> int:
    """Where the last clause before `end` starts: a denial before it says nothing of the thing."""
    for match in compiled(NEW_CLAUSE).finditer(text, start, end):
        start = match.start()
    return start


def _asked(request: Request, before: str, after: str) -> Span | None:
    """Where the request starts in `before`, and how far it goes on into `after`."""
    addressed_at = max(
        (match.start() for match in compiled(ADDRESSED).finditer(before)), default=-1
    )

    def near(match: re.Match[str]) -> bool:
        return len(before) - match.end() <= request.reach

    def addressed(match: re.Match[str]) -> bool:
        return request.addressed is not None and match.end() <= addressed_at

    starts = [
        _first_letter(match)
        for match in compiled(request.plain).finditer(before)
        if near(match) or addressed(match)
    ]
    if not starts and request.addressed:
        starts = [
            _first_letter(match)
            for match in compiled(request.addressed).finditer(before)
            if addressed(match) or near(match)
        ]
    if not starts and compiled(PURPOSE).match(before):
        starts = [
            match.start() for match in compiled(request.purpose).finditer(before) if near(match)
        ]
    if starts:
        return starts[-1], 0
    behind = compiled(request.after).match(after) if request.after else None
    return (len(before), behind.end()) if behind else None


def _asked_near(request: Request, text: str, start: int, end: int) -> Span | None:
    """Where a verb of the request and the thing stand, in this sentence or one beside it."""
    if request.loose is None:
        return None
    if compiled(ESTABLISHED).search(text, max(0, start - _AROUND), end + _AROUND):
        return None
    first = max(0, start - _NEAR_BEFORE)
    before = [match.start() for match in compiled(request.loose).finditer(text, first, start)]
    if before:
        return before[-1], end
    behind = compiled(request.loose).search(text, end, min(len(text), end + _NEAR_AFTER))
    return (start, behind.end()) if behind else None


def _first_letter(match: re.Match[str]) -> int:
    return match.end() - len(match[0].lstrip(_NOT_LETTERS))
