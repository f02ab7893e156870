"""How the words of a message weigh: a linear model over hashed words, pairs of words and letters.

It knows no rule. Frauds and honest messages that were read in training gave every word, every two
words in a row and every four letters of a word a weight. Here they are added up over the text; of a
long one over the stretch that weighs most, which honest words around it do not hide. Each feature
is hashed to a place in one array of weights, so there is no vocabulary to ship, and a batch of
texts is hashed by a few operations on whole arrays. A place in the text stays its place
throughout, so that the words that weigh most can be shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

STRETCH = 50
"""How many words in a row are weighed together; of a longer text the heaviest stretch counts."""

TELLING = 25
"""How many words in a row are shown where words alone ask for care."""

LETTERS = 4
"""How many letters in a row are a feature; the borders of a word count as one."""

AT_ONCE = 2_000_000
"""The most characters that are hashed together, to keep memory flat."""

PER_KIND = 2**16
"""How many places each kind of feature has: words, pairs of words, letters in a row."""

PLACES = 3 * PER_KIND

HEADS = ("fraud", "work", "spam")
"""What is weighed: a recruiter's fraud against honest recruiting, being about work against ordinary
texts, and common frauds and advertisements against all that is honest."""

LONGEST = 32
"""How many letters of a word are told apart by their place in it."""

FEWEST, DAMPING = 4, 0.3
"""A total is divided by the number of its words, at least `FEWEST`, to the power of `DAMPING`."""

_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255}")
_CURRENCY = str.maketrans(dict.fromkeys("€£₹¥₦₱₩", "$"))
_LINK = 2  # the code of what stands for an address
_BORDER = 1  # that of the border of a word

# Odd numbers with well mixed bits.
_LETTER, _SECOND, _NEXT = (
    np.uint64(number) for number in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
)
_POWERS = np.cumprod(np.full(LONGEST + 1, _LETTER))


def _codes() -> NDArray[np.uint8]:
    """The code of each Latin-1 character: letters without accents, 0 for any digit, or nothing."""
    codes = np.zeros(256, np.uint8)
    for code in range(256):
        plain = unicodedata.normalize("NFKD", chr(code))[0].lower()
        if plain.isascii() and plain.isalpha():
            codes[code] = ord(plain)
        elif plain.isdecimal():
            codes[code] = ord("0")
    codes[ord("$")], codes[_LINK] = ord("$"), _LINK
    return codes


_CODES = _codes()


@dataclass(frozen=True, slots=True)
class Joining:
    """How much each piece of evidence adds to the log-odds of a fraud; none is negative."""

    intercept: float
    fraud: float
    spam: float
    hard: float
    strong: float
    weak: float


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """What was trained.

    Attributes:
        weights: for each of `HEADS` a row of whole numbers, one for each place of a feature.
        scales: what one of these whole numbers is worth, for each head.
        intercepts: where each head starts.
        joining: how the heads and the signs make a probability.
    """

    weights: NDArray[np.int8]
    scales: NDArray[np.float64]
    intercepts: NDArray[np.float64]
    joining: Joining


@dataclass(frozen=True, slots=True)
class Weight:
    """How the words of one text weigh, as log-odds.

    Attributes:
        fraud: of fraud against honest, of the heaviest stretch.
        work: of being about work against being an ordinary text.
        spam: of a common fraud or advertisement against what is honest.
        words: how many words there are.
        start: where the words start that weigh most.
        end: where they end.
    """

    fraud: float
    work: float
    spam: float
    words: int
    start: int
    end: int


NOTHING = Weight(fraud=0.0, work=0.0, spam=0.0, words=0, start=0, end=0)
"""A text without a word in Latin letters."""


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """What some texts hold, in arrays.

    Attributes:
        places: of each feature, among `PLACES`.
        words: the word that each feature belongs to, counted over all texts.
        texts: the text that each word stands in, ascending.
        starts: where each word starts in its text.
        ends: where it ends.
    """

    places: NDArray[np.int64]
    words: NDArray[np.int64]
    texts: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]


def weigh(texts: Sequence[str], model: Model) -> list[Weight]:
    """How each of the comparable texts weighs."""
    return [weight for batch in _batches(texts) for weight in _weigh(batch, model)]


def features(texts: Sequence[str]) -> Features:
    """The features of all texts, in the order of the texts."""
    codes, offsets = _encoded(texts)
    is_word = codes > 0
    edges = np.flatnonzero(np.diff(is_word, prepend=False, append=False))
    starts, ends = edges[::2], edges[1::2]
    if not len(starts):
        none = np.zeros(0, np.int64)
        return Features(none, none, none, none, none)
    lengths = ends - starts
    letters = codes[is_word].astype(np.uint64)
    firsts = np.cumsum(lengths) - lengths
    nth = np.arange(len(letters)) - np.repeat(firsts, lengths)
    words = np.add.reduceat(letters * _POWERS[np.minimum(nth, LONGEST)], firsts)
    texts_of = np.searchsorted(offsets, starts, side="right") - 1
    followed = np.flatnonzero(texts_of[1:] == texts_of[:-1])
    pairs = words[followed] * _SECOND + words[followed + 1]
    grams, gram_words = _grams(letters, firsts, lengths)
    kinds = (_places(words), PER_KIND + _places(pairs), 2 * PER_KIND + _places(grams))
    return Features(
        np.concatenate(kinds),
        np.concatenate((np.arange(len(words)), followed, gram_words)),
        texts_of,
        starts - offsets[texts_of],
        ends - offsets[texts_of],
    )


def damping(words: NDArray[np.int64]) -> NDArray[np.float64]:
    """What totals over so many words are multiplied by: a long text weighs little more for it."""
    return np.asarray(np.maximum(words, FEWEST) ** -DAMPING)


def _weigh(texts: Sequence[str], model: Model) -> Iterator[Weight]:
    found = features(texts)
    bounds = np.searchsorted(found.texts, np.arange(len(texts) + 1))
    # Whole numbers are added up, which is exact, so that the company in a batch changes nothing.
    fraud, work, spam = (_running(found, row) for row in model.weights)
    works = _log_odds(model, 1, work, bounds[:-1], bounds[1:])
    spams = _log_odds(model, 2, spam, bounds[:-1], bounds[1:])
    stretches, _ = _stretches(found, bounds, fraud, model, STRETCH)
    telling, telling_ends = _stretches(found, bounds, fraud, model, TELLING)
    for index, (first, stop) in enumerate(pairwise(bounds)):
        if first == stop:
            yield NOTHING
            continue
        best = first + int(np.argmax(telling[first:stop]))
        yield Weight(
            fraud=float(stretches[first:stop].max()),
            work=float(works[index]),
            spam=float(spams[index]),
            words=int(stop - first),
            start=int(found.starts[best]),
            end=int(found.ends[telling_ends[best] - 1]),
        )


def _stretches(
    found: Features,
    bounds: NDArray[np.int64],
    running: NDArray[np.float64],
    model: Model,
    length: int,
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """What the stretch of so many words from each word on weighs, and the word it ends before.

    Of the last words of a text, from which there is no full stretch, only its first counts.
    """
    each = np.arange(len(found.texts))
    ends = np.minimum(each + length, bounds[found.texts + 1])
    weights = _log_odds(model, 0, running, each, ends)
    weights[(ends - each < length) & (each > bounds[found.texts])] = -np.inf
    return weights, ends


def _running(found: Features, row: NDArray[np.int8]) -> NDArray[np.float64]:
    """The running total of the weights in `row`, from before the first word to behind the last."""
    by_word = np.bincount(found.words, weights=row[found.places], minlength=len(found.texts))
    return np.concatenate(([0.0], np.cumsum(by_word)))


def _log_odds(
    model: Model,
    head: int,
    running: NDArray[np.float64],
    starts: NDArray[np.int64],
    stops: NDArray[np.int64],
) -> NDArray[np.float64]:
    """What the words from each start to each stop weigh for a head."""
    total = model.scales[head] * (running[stops] - running[starts])
    return np.asarray(model.intercepts[head] + total * damping(stops - starts))


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The texts, so many at a time that their characters stay within `AT_ONCE`."""
    first = size = 0
    for index, text in enumerate(texts):
        if size and size + len(text) > AT_ONCE:
            yield texts[first:index]
            first, size = index, 0
        size += len(text)
    yield texts[first:]


def _encoded(texts: Sequence[str]) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """The codes of all texts in a row, a line end behind each, and where each text starts."""
    joined = "\n".join(texts)
    if not joined.isascii():
        joined = joined.translate(_CURRENCY)
    joined = _ADDRESS.sub(_hidden, joined)
    codes = _CODES[np.frombuffer(joined.encode("latin-1", "replace"), np.uint8)]
    lengths = np.fromiter((len(text) + 1 for text in texts), np.int64, len(texts))
    return codes, np.concatenate(([0], np.cumsum(lengths)[:-1])).astype(np.int64)


def _hidden(address: re.Match[str]) -> str:
    """One sign in place of an address, as long as it."""
    return chr(_LINK).ljust(len(address[0]))


def _grams(
    letters: NDArray[np.uint64], firsts: NDArray[np.int64], lengths: NDArray[np.int64]
) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """Every `LETTERS` letters within a word and its borders, and the word."""
    bordered = np.insert(letters, firsts, _BORDER)
    bordered = np.append(bordered, [_BORDER] * LETTERS).astype(np.uint64)
    count = len(letters) + len(lengths)
    owners = np.repeat(np.arange(len(lengths)), lengths + 1)
    grams = np.zeros(count, np.uint64)
    inside = np.ones(count, np.bool_)
    for place in range(LETTERS):
        shifted = bordered[place : place + count]
        grams = grams * _NEXT + shifted
        if 0 < place < LETTERS - 1:
            inside &= shifted != _BORDER
    return grams[inside], owners[inside]


def _places(hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
    """The place of each among `PER_KIND`: its highest bits, mixed as MurmurHash3 ends."""
    for factor in (0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53):
        hashes = (hashes ^ (hashes >> np.uint64(33))) * np.uint64(factor)
    return (hashes >> np.uint64(48)).astype(np.int64)
