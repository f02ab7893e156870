"""Search over everything that is kept: every word must occur, as it is written or begun.

Texts are compared without case, accents and punctuation. Of one person's journal they all fit into
memory; they are gathered once and used until something changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from goanyway.journal.core.access import change_sets, records
from goanyway.journal.core.name_keys import comparable
from goanyway.journal.models import (
    Content,
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
    data = dict(Content.objects.filter(owner=user).values_list("pk", "data"))
    for message in records(user, KeptMessage).select_related("opportunity"):
        text = _readable(data.get(message.content_id, b""))
        head = (message.subject, message.sender_name, message.sender_email)
        yield _text(message, message.opportunity, message.taken_in_at, *head, text)
    for posting in records(user, Posting).select_related("opportunity"):
        text = _readable(data.get(posting.content_id, b""))
        yield _text(posting, posting.opportunity, posting.taken_in_at, posting.name, text)


_TAGS = re.compile(r"<[^<>]{0,2000}>")
_ENCODED = re.compile(r"^[A-Za-z0-9+/=]{60,}$", re.MULTILINE)


def _readable(data: bytes | memoryview) -> str:
    """The words of a file as it came in, as far as they stand in it as they are read."""
    text = bytes(data).decode("utf-8", "replace").replace("=\n", "").replace("=\r\n", "")
    _head, blank, body = text.partition("\n\n")
    return _TAGS.sub(" ", _ENCODED.sub("", body if blank else text))


def _text(record: Record, about: Record, on: date | datetime | None, *parts: str) -> _Text:
    shown = " · ".join(" ".join(part.split()) for part in parts if part)
    day = on.astimezone().date() if isinstance(on, datetime) else on
    return _Text(record, about, day, shown, f" {comparable(shown)}")


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
