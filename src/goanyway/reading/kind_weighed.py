"""What a message is, from all that speaks for and against each kind, where no plain phrase tells.

The signs of words are in `invitation_signs`, `posting_signs`, `bad_news_signs`; here are those that
do not depend on the wording: a moment to come, an invite, a link to a meeting, whom it addresses.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice

from goanyway.domain.facts import Fact, Kind, Sureness
from goanyway.domain.message import Channel, Message
from goanyway.reading.appointment import Appointment
from goanyway.reading.bad_news_signs import CANCELLATION_SIGNS, REJECTION_SIGNS
from goanyway.reading.invitation_signs import INVITATION_SIGNS
from goanyway.reading.joining import IS_MEETING
from goanyway.reading.kind_signs import WEEKDAYS
from goanyway.reading.occupations import is_occupation
from goanyway.reading.phrases import Pattern
from goanyway.reading.posting_signs import POSTING_SIGNS
from goanyway.reading.words import Passage

_BOOKING = re.compile(r"calendly|/book|schedul|/slots?\b|doodle|cal\.com|youcanbook", re.IGNORECASE)
_YOU = Pattern(r"\b(?:you|u|your|ur|sie|ihnen|vous|usted|te|você|lei|je|jij)\b", re.IGNORECASE)

_DAY_AND_HOUR = Pattern(
    rf"\b(?:{WEEKDAYS}|tomorrow|tmrw|today|tonight|amanh[\u00e3a]|ma\u00f1ana|morgen|demain|domani)"
    r"\b[^.?!\n\d]{0,25}(?:\d{1,4}|half|noon|lunch)(?![.:]?\d)"
    r"|\b\d{1,2}(?:[.:h]\d\d)?[ ]?(?:am|pm)?[ ]"
    rf"(?:on )?(?:{WEEKDAYS})\b",
    re.IGNORECASE,
)
"""A day with an hour, of which the moment cannot be told for certain."""

_WHEN = Pattern(
    rf"\b(?:{WEEKDAYS}|today|tonight|tomorrow|tmrw|week|when|times?|slots?|availab\w{{2,6}}|free|later"
    r"|\d{1,2}(?:[:.h]\d\d|[ ]?[ap]m))\b|[\u65e5\u6642\u65f6]",
    re.IGNORECASE,
)
"""Anything that says or asks when."""

WORD_SIGNS = (*INVITATION_SIGNS, *POSTING_SIGNS, *REJECTION_SIGNS, *CANCELLATION_SIGNS)

ENOUGH = {
    Kind.INVITATION: 3.5,
    Kind.POSTING: 4.0,
    Kind.REJECTION: 3.5,
    Kind.CANCELLATION: 4.0,
}
"""The least sum of weights with which a message is taken for that kind."""

TITLE = 120
"""How many characters of a posting may hold the job's title."""

OPENING = 6_000
"""How many characters of each part are weighed: what a message is, it says at the beginning."""

HOW = {
    Kind.INVITATION: "it asks you to come in or to talk",
    Kind.POSTING: "it advertises a job",
    Kind.REJECTION: "it turns you down",
    Kind.CANCELLATION: "it cancels",
}


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known of a message whatever its words are.

    Attributes:
        moment: a day and an hour to come at which something may begin, where they are named.
        is_to_all: nobody is greeted, nobody sent it, and it is no text or chat.
        is_greeted: somebody is greeted.
    """

    moment: tuple[Passage, Appointment] | None
    is_to_all: bool
    is_greeted: bool


@dataclass(frozen=True, slots=True)
class Weighed:
    """The sum for each kind, and the first of the words that weigh most for it."""

    sums: dict[Kind, float]
    words: dict[Kind, tuple[Passage, int, int]]

    def fact(self, *kinds: Kind) -> Fact[Kind] | None:
        """The one of the kinds that has enough, and more than every other kind."""
        best = max(self.sums, key=lambda kind: self.sums[kind], default=None)
        if best not in kinds or self.sums[best] < ENOUGH[best] or best not in self.words:
            return None
        where, opens, closes = self.words[best]
        return where.fact(best, opens, closes, HOW[best], Sureness.LIKELY)


def weigh(message: Message, texts: tuple[Passage, ...], known: Circumstances) -> Weighed:
    """All signs of all kinds in the message."""
    sums: defaultdict[Kind, float] = defaultdict(float)
    for kind, weight in _by_circumstances(message, texts, known):
        sums[kind] += weight
    words: dict[Kind, tuple[Passage, int, int]] = {}
    if known.moment is not None:
        where, moment = known.moment
        words[Kind.INVITATION] = (where, moment.opens, moment.closes)
    heaviest: dict[Kind, float] = {}
    for sign in WORD_SIGNS:
        hits = [
            (where, match)
            for where in texts
            for match in islice(sign.words.finditer(where.text, 0, OPENING), sign.most)
        ][: sign.most]
        sums[sign.kind] += sign.weight * len(hits)
        if hits and sign.weight > heaviest.get(sign.kind, 0.0):
            heaviest[sign.kind] = sign.weight
            where, match = hits[0]
            words[sign.kind] = (where, *match.span())
    return Weighed(dict(sums), words)


def _by_circumstances(
    message: Message, texts: tuple[Passage, ...], known: Circumstances
) -> list[tuple[Kind, float]]:
    signs = []
    if known.moment is not None:
        signs += [(Kind.INVITATION, 2.5), (Kind.REJECTION, -2.0)]
    elif any(_DAY_AND_HOUR.search(where.text, 0, OPENING) for where in texts):
        signs.append((Kind.INVITATION, 1.5))
    elif not any(_WHEN.search(where.text, 0, OPENING) for where in texts):
        signs.append((Kind.INVITATION, -1.5))
    if known.is_to_all:
        signs += [(Kind.POSTING, 1.5), (Kind.INVITATION, -1.0)]
        if any(is_occupation(word) for where in texts for word in where.text[:TITLE].split()):
            signs.append((Kind.POSTING, 1.0))
    elif known.is_greeted or _is_to_you(texts):
        signs += [(Kind.INVITATION, 1.0), (Kind.POSTING, -1.0), (Kind.REJECTION, 0.5)]
    elif message.channel in (Channel.SMS, Channel.CHAT):
        signs.append((Kind.INVITATION, 1.0))
    if any(event.method == "REQUEST" for event in message.events):
        signs.append((Kind.INVITATION, 3.0))
    targets = [link.target for part in message.parts for link in part.links]
    if any(IS_MEETING.search(target) or _BOOKING.search(target) for target in targets):
        signs.append((Kind.INVITATION, 1.5))
    return signs


def _is_to_you(texts: tuple[Passage, ...]) -> bool:
    return any(_YOU.search(where.text, 0, OPENING) for where in texts)
