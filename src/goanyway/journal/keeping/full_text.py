"""Search over everything that is kept: every word must occur, as it is written or begun.

Texts are compared without case, accents and punctuation. Messages and postings are found by their
index; what you wrote yourself is little, is gathered once, and used until something changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from goanyway.journal.core.access import change_sets, records
from goanyway.journal.core.text_index import with_words
from goanyway.journal.models import (
    Debrief,
    FollowUp,
    Interview,
    KeptMessage,
    Meeting,
    Note,
    Offer,
    Opportunity,
    Person,
    Position,
    Posting,
    Record,
    User,
)
from goanyway.journal.name_keys import comparable

MOST_WORDS = 10
AROUND = 60
"""So many characters before the first word found stand in a snippet."""
SNIPPET = 180


@dataclass(frozen=True, slots=True)
class Found:
    """One record that has all the words.

    Attributes:
        record: the record itself.
        about: the record on whose page it is shown: an opportunity, an interview or a person.
        on: when it was.
        snippet: its words around the first one found.
        spans: where the words stand in the snippet.
    """

    record: Record
    about: Record
    on: date | None
    snippet: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Text:
    record: Record
    about: Record
    on: date | None
    shown: str
    compared: str


def find(user: User, words: str, *, limit: int = 50) -> tuple[Found, ...]:
    """What has all of these words, jobs and people first, then the newest first."""
    wanted = comparable(words).split()[:MOST_WORDS]
    if not wanted:
        return ()
    hits = _texts(user)
    for word in wanted:
        begun = f" {word}"
        hits = [text for text in hits if begun in text.compared]
    hits += _documents(user, wanted, limit)
    hits.sort(key=lambda text: text.on or date.min, reverse=True)
    hits.sort(key=lambda text: not isinstance(text.record, Opportunity | Person))
    return tuple(_found(text, wanted) for text in hits[:limit])


_gathered: dict[tuple[str, int], tuple[tuple[int, datetime] | None, list[_Text]]] = {}
"""For the last journal searched: until which change set its texts were gathered, and they.

A journal that was put back counts its change sets on from there, so the moment tells them apart.
"""


def _texts(user: User) -> list[_Text]:
    from django.db import connection

    key = (str(connection.settings_dict["NAME"]), user.pk)
    last = change_sets(user).values_list("pk", "at").first()
    known = _gathered.get(key)
    if known is None or known[0] != last or ":memory:" in key[0]:
        _gathered.clear()
        known = _gathered[key] = (last, [text for text in _all(user) if text.compared.strip()])
    return known[1]


def _all(user: User) -> Iterator[_Text]:
    for job in records(user, Opportunity):
        parts = (job.role, job.employer, job.agency, job.reference, job.reason_said)
        yield _text(job, job, job.opened_on, *parts)
    for person in records(user, Person):
        yield _text(person, person, None, person.name, person.email, person.phone)
    for where in records(user, Position).select_related("person"):
        yield _text(where, where.person, where.since, where.person.name, where.role, where.employer)
    for each in records(user, Interview).select_related("opportunity"):
        yield _text(each, each, each.day, each.place, each.prepared, each.style)
    for met in records(user, Meeting).select_related("person", "interview"):
        said = (met.person.name, met.role, met.said, met.parted_said)
        yield _text(met, met.interview, met.interview.day, *said)
    for note in records(user, Note).select_related("opportunity", "interview", "person"):
        about = note.opportunity or note.interview or note.person
        if about is not None:
            yield _text(note, about, note.written_at, note.text)
    for told in records(user, Debrief).select_related("interview"):
        words = (told.surprises, *told.questions_asked, *told.looks_for)
        yield _text(told, told.interview, told.interview.day, *words)
    for offer in records(user, Offer).select_related("opportunity"):
        yield _text(offer, offer.opportunity, offer.received_on, offer.terms)
    for owed in records(user, FollowUp).select_related("opportunity"):
        yield _text(owed, owed.opportunity, owed.due_at, owed.subject, owed.draft)


def _documents(user: User, wanted: list[str], limit: int) -> Iterator[_Text]:
    """The newest messages and postings with these words."""
    texts = with_words(user, wanted).values("content")
    kinds: tuple[type[KeptMessage | Posting], ...] = (KeptMessage, Posting)
    for kind in kinds:
        rows = records(user, kind).filter(content__in=texts).order_by("-taken_in_at", "-pk")
        for each in rows.select_related("opportunity", "content__readable")[:limit]:
            on, shown = each.taken_in_at, each.content.readable
            yield _Text(each, each.opportunity, _day(on), shown.shown, shown.compared)


def _text(record: Record, about: Record, on: date | datetime | None, *parts: str) -> _Text:
    shown = " · ".join(" ".join(part.split()) for part in parts if part)
    return _Text(record, about, _day(on), shown, f" {comparable(shown)}")


def _day(on: date | datetime | None) -> date | None:
    return on.astimezone().date() if isinstance(on, datetime) else on


def _found(text: _Text, wanted: list[str]) -> Found:
    spans = [
        (word.start(), word.end())
        for word in re.finditer(r"\w+", text.shown)
        if comparable(word[0]).startswith(tuple(wanted))
    ]
    start = max(0, spans[0][0] - AROUND) if spans else 0
    if start:
        start = text.shown.find(" ", start) + 1
    snippet = text.shown[start : start + SNIPPET]
    within = tuple(
        (first - start, last - start)
        for first, last in spans
        if first >= start and last - start <= len(snippet)
    )
    return Found(text.record, text.about, text.on, snippet, within)
