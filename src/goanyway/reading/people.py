"""Whom you would meet and who wrote: names with their roles and addresses, never your own."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice

from goanyway.domain.facts import Fact, Person, Source
from goanyway.domain.message import Message
from goanyway.reading.correspondents import (
    WHO_WROTE,
    colleagues,
    in_chat,
    in_invite,
    is_you,
    sender,
    signed,
    who_you_are,
)
from goanyway.reading.first_names import first_names
from goanyway.reading.introductions import introduced
from goanyway.reading.person_names import HONORIFIC, Firms, is_firm, key
from goanyway.reading.reach import MENTION_LIMIT
from goanyway.reading.words import is_forwarded, passage, written


def read_people(message: Message, firms: Firms = ()) -> tuple[Fact[Person], ...]:
    """The people, in the order in which the message names them, each once.

    Args:
        message: the message.
        firms: the names of the employer and the agency, which are nobody's.
    """
    yours = who_you_are(message)
    found: dict[str, Fact[Person]] = {}
    for fact in (*_in_words(message, firms), *sender(message), *in_invite(message)):
        name = key(fact.value.name)
        if is_you(fact.value.name, fact.value.email, yours) or is_firm(name, firms):
            continue
        known = found.get(name)
        found[name] = fact if known is None else _completed(known, fact.value)
    taken = {part for name in (*found, *firms) for part in key(name).split()}
    taken |= {name.split()[0] for name in yours[0]}
    is_signed = any(" " in name and fact.how == WHO_WROTE for name, fact in found.items())
    for fact in (
        *in_chat(passage(message, "body"), firms),
        *first_names(message),
    ):
        name = key(fact.value.name)
        if is_signed and fact.how == WHO_WROTE:
            continue  # "Bernie" is the Bernadette Kilcoyne who sent it
        if name and not taken.intersection(name.split()):
            found.setdefault(name, fact)
    for person in colleagues(message):
        name = key(person.name)
        called = name if name in found else name.split()[0]
        if called in found:
            found[called] = _completed(found[called], person)
    return tuple(
        fact
        for name, fact in found.items()
        if not (HONORIFIC.match(fact.value.name) and _is_named_in_full(name, found))
        and not _is_shortened(name, found)
    )


def _in_words(message: Message, firms: Firms) -> Iterator[Fact[Person]]:
    for where in written(message):
        if where.part.startswith("posting"):
            continue
        yield from islice(introduced(where, firms), MENTION_LIMIT)
        if where.part == "body" and not is_forwarded(message):
            yield from signed(where, firms, message.sender.name if message.sender else "")


def _is_shortened(name: str, found: Collection[str]) -> bool:
    """Whether "Rhea M" is Rhea Mangubat, who is there too."""
    first, _, last = name.partition(" ")
    return bool(last) and any(
        other != name and other.startswith(first) and other.partition(" ")[2].startswith(last)
        for other in found
    )


def _is_named_in_full(name: str, found: Collection[str]) -> bool:
    """Whether "Ms Pichler" is Martina Pichler, who is there too."""
    surname = name.rpartition(" ")[2]
    return any(other != name and other.endswith(" " + surname) for other in found)


def _completed(known: Fact[Person], more: Person) -> Fact[Person]:
    name = max(known.value.name, more.name, key=lambda each: len(each.split()))
    person = Person(name, known.value.role or more.role, known.value.email or more.email)
    where = known.source
    return Fact(person, Source(where.part, where.start, where.end, where.words), known.how)
