"""Whether a message offers a job, or offers more for staying: all that speaks for it, weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from goanyway.domain.facts import Fact, Kind, Sureness
from goanyway.reading.kind_signs import WordSign
from goanyway.reading.offer_signs import (
    COUNTER_OFFER_SIGNS,
    COUNTERED,
    LEAVING,
    MONEY,
    OFFER_SIGNS,
    RAISE,
    STAY,
    WANTED,
)
from goanyway.reading.words import Passage

PAID = {Kind.OFFER: 1.5, Kind.COUNTER_OFFER: 1.0}
"""What a sum of money weighs for each."""

A_MEETING = -1.5
"""What a moment to come weighs for an offer: who asks you to come rather invites."""

ENOUGH = {Kind.OFFER: 4.5, Kind.COUNTER_OFFER: 4.5}
"""The least sum of weights with which a message is taken for that kind."""

HOW = {
    Kind.OFFER: "it offers you the job",
    Kind.COUNTER_OFFER: "it offers you more for staying",
}

SUBJECT = "subject"
"""What speaks against an offer does not count there: a thread keeps the subject that it began with.
"""

OPENING = 6_000
"""How many characters of each part are weighed."""


@dataclass(frozen=True, slots=True)
class _Weighed:
    """The sum of one kind, the signs that were there, and where the heaviest of them stands."""

    total: float
    signs: frozenset[int]
    words: tuple[Passage, int, int] | None

    def has(self, sign: WordSign) -> bool:
        return id(sign) in self.signs


def read_offered(texts: Sequence[Passage], *, meets: bool) -> Fact[Kind] | None:
    """The offer or counter-offer that the words make; None where they make none.

    A counter-offer needs a pull (to stay, or away from another offer) and a raise or a sum; an
    offer needs that you are wanted.

    Args:
        meets: whether a moment is named at which something may begin.
    """
    is_paid = any(MONEY.search(where.text, 0, OPENING) for where in texts)
    counter = _weighed(texts, COUNTER_OFFER_SIGNS, PAID[Kind.COUNTER_OFFER] if is_paid else 0.0)
    pulls = counter.has(STAY) or counter.has(COUNTERED) or counter.has(LEAVING)
    raises = is_paid or counter.has(RAISE)
    if pulls and raises and counter.total >= ENOUGH[Kind.COUNTER_OFFER]:
        return _fact(Kind.COUNTER_OFFER, counter)
    terms = (PAID[Kind.OFFER] if is_paid else 0.0) + (A_MEETING if meets else 0.0)
    offer = _weighed(texts, OFFER_SIGNS, terms)
    if offer.has(WANTED) and offer.total >= ENOUGH[Kind.OFFER]:
        return _fact(Kind.OFFER, offer)
    return None


def _weighed(texts: Sequence[Passage], signs: Sequence[WordSign], beside: float) -> _Weighed:
    total, heaviest = beside, 0.0
    present: set[int] = set()
    words: tuple[Passage, int, int] | None = None
    for sign in signs:
        hits = [
            (where, match)
            for where in texts
            if sign.weight > 0 or where.part != SUBJECT
            for match in islice(sign.words.finditer(where.text, 0, OPENING), sign.most)
        ][: sign.most]
        total += sign.weight * len(hits)
        if hits:
            present.add(id(sign))
        if hits and sign.weight > heaviest:
            heaviest = sign.weight
            where, match = hits[-1]
            words = (where, *match.span())
    return _Weighed(total, frozenset(present), words)


def _fact(kind: Kind, weighed: _Weighed) -> Fact[Kind] | None:
    if weighed.words is None:
        return None
    where, opens, closes = weighed.words
    return where.fact(kind, opens, closes, HOW[kind], Sureness.LIKELY)
