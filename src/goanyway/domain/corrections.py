"""What you correct in facts that were read: `start=2026-11-12 13:30`.

A correction is kept apart from the facts and applied to whatever is read, so that it survives a
newer version of the same invitation. A corrected fact points at no words of the message: its source
is the part "you", and its words are what you typed.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, tzinfo
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from goanyway.domain.facts import (
    Fact,
    Facts,
    Kind,
    Pay,
    PayPeriod,
    Person,
    Source,
    Style,
    WorkMode,
)
from goanyway.domain.origin import Origin
from goanyway.errors import InputError
from goanyway.language import N_, Texts, _

YOU = "you"
"""The part that a corrected fact names as its source."""

HOW = "you corrected it"

ABOUT_THE_JOB = frozenset(("employer", "agency", "role", "pay", "work_mode", "benefits"))
"""Fields that mean the same in an invitation and in the posting of the same job."""

_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ] ?(\d{1,2}):(\d\d)(?: ?([ap])\.?m\b\.?)?(?: ?([A-Z+-][\w+:/-]*))?)?",
    re.IGNORECASE | re.ASCII,
)
LISTS = frozenset(("people", "bring", "asks", "benefits"))
"""Fields of which there are several; a correction names all of them, with a semicolon between."""

_OFFSET = re.compile(r"[+-]\d\d:?\d\d", re.ASCII)
_AMOUNT = r"(\d{1,3}(?:,\d{3}){1,5}(?:\.\d\d?)?|\d{1,15}(?:\.\d\d?)?)"
_PAY = re.compile(
    rf"(?:(from|up to) )?{_AMOUNT}(?: ?(?:-|\u2013|to) ?{_AMOUNT})?(?: (?!per )([A-Z]{{3}}))?"
    rf" (?:per |an? )?({'|'.join(PayPeriod)})",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Correction:
    """One field, what it says instead, None for nothing, and the words in which you said so."""

    field: str
    value: object
    words: str


def parse_correction(text: str) -> Correction:
    """The correction that `FIELD=VALUE` says; without a value, that the field is not said.

    Raises:
        InputError: there is no such field, or it cannot have that value.
    """
    name, equals, value = text.partition("=")
    field = name.strip().lower().replace("-", "_")
    words = " ".join(value.split())
    if field not in _READ:
        raise InputError(_no_such_field(name.strip()))
    if not equals:
        raise InputError(
            _(
                "{field}: you didn't say what it should be.\nWrite {field}=VALUE, where VALUE is "
                "{allowed}. If the message doesn't say it, write {field}= alone."
            ).format(field=field, allowed=_allowed(field))
        )
    if not words and field == "kind":
        raise InputError(
            _("kind: every message has a kind.\nWrite {allowed}.").format(allowed=_allowed(field))
        )
    return Correction(field, _READ[field](field, words) if words else None, words)


def is_yours(fact: Fact[Any]) -> bool:
    """Whether you said it, and not the message."""
    return fact.source.part == YOU


def origin_of(fact: Fact[Any], message: Origin) -> Origin:
    """Who vouches for a fact: the message that it was read from, or you where you corrected it."""
    return Origin.YOU if is_yours(fact) else message


def corrected(
    facts: Facts, corrections: Iterable[Correction], *, earlier: Facts | None = None
) -> Facts:
    """The facts with every correction applied; of two for the same field the later one.

    A corrected field has no competing readings. An end that was read stays only where it still
    follows the corrected start on the same day.

    Args:
        facts: as read.
        corrections: what you say instead.
        earlier: what was read from the version that you corrected. Where a newer one reads
            otherwise, your correction stands and `said` tells of it.
    """
    latest = {each.field: each for each in corrections}
    values: dict[str, Any] = {
        name: _facts(each) if name in LISTS else _fact(each) for name, each in latest.items()
    }
    if "start" in latest and "end" not in latest and not _fits(values["start"], facts.end):
        values["end"] = None
    return replace(
        facts,
        **values,
        competing=tuple(each for each in facts.competing if each.field not in latest),
        said=(*facts.said, *(_changes(facts, earlier, latest.values()) if earlier else ())),
    )


def _fact(correction: Correction) -> Fact[Any] | None:
    if correction.value is None:
        return None
    words = correction.words
    return Fact(correction.value, Source(YOU, 0, len(words), words), HOW)


def _facts(correction: Correction) -> tuple[Fact[Any], ...]:
    """One fact for each thing that the correction of a list names."""
    values = correction.value if isinstance(correction.value, tuple) else ()
    words = correction.words
    return tuple(Fact(each, Source(YOU, 0, len(words), words), HOW) for each in values)


def _fits(start: Fact[datetime | date] | None, end: Fact[datetime | date] | None) -> bool:
    """Whether an end can belong to a start: no zone is supposed to compare them."""
    if start is None or end is None:
        return False
    begins, ends = start.value, end.value
    if not (isinstance(begins, datetime) and isinstance(ends, datetime)):
        return type(begins) is type(ends) and begins <= ends
    if (begins.tzinfo is None) != (ends.tzinfo is None):
        return False
    return begins < ends and begins.date() == ends.date()


def _changes(newer: Facts, earlier: Facts, corrections: Iterable[Correction]) -> Iterable[str]:
    """A sentence for each correction of a field that the newer version says otherwise."""
    for each in corrections:
        if each.field in LISTS:
            continue  # a newer version that names one more contradicts nothing
        before: Fact[Any] | None = getattr(earlier, each.field)
        now: Fact[Any] | None = getattr(newer, each.field)
        if now is None or now.value in (each.value, before.value if before else None):
            continue
        yield _(
            'The newer version says "{words}" for {field}. We keep your correction: {yours}. If '
            "the newer version is right, undo the correction."
        ).format(
            words=" ".join(now.source.words.split()),
            field=each.field,
            yours=each.words or _("not said"),
        )


def _no_such_field(name: str) -> str:
    near = difflib.get_close_matches(name.lower()[:40], _READ, n=1)
    nearest = _("Did you mean {field}? ").format(field=near[0]) if near else ""
    return _(
        "You can't correct {name!r}.\n{nearest}Write FIELD=VALUE with one of {fields}."
    ).format(name=name, nearest=nearest, fields=", ".join(_READ))


def _wrong(field: str, words: str, nearest: str = "") -> InputError:
    hint = _("Did you mean {nearest}? ").format(nearest=nearest) if nearest else ""
    return InputError(
        _("{field}: we can't read {words!r}.\n{hint}Write {allowed}.").format(
            field=field, words=words, hint=hint, allowed=_allowed(field)
        )
    )


def _as_text(_field: str, words: str) -> str:
    return words


def _several(_field: str, words: str) -> tuple[str, ...]:
    return tuple(each for part in words.split(";") if (each := part.strip()))


def _people(field: str, words: str) -> tuple[Person, ...]:
    """People, each as "Kim Reyes, Recruiter <kim@firm.example>"; a name alone will do."""
    people = []
    for each in _several(field, words):
        named, _bracket, address = each.partition("<")
        name, _comma, role = named.partition(",")
        email = address.rstrip("> ").strip()
        people.append(Person(name.strip(), role.strip() or None, email or None))
    return tuple(people)


def _one_of(kinds: type[StrEnum]) -> Callable[[str, str], StrEnum]:
    def read(field: str, words: str) -> StrEnum:
        word = words.lower().replace(" ", "-").replace("_", "-")
        try:
            return kinds(word)
        except ValueError:
            near = difflib.get_close_matches(word[:40], list(kinds), n=1)
            raise _wrong(field, words, *near) from None

    return read


def _moment(field: str, words: str) -> datetime | date:
    """A day, or a moment with the zone that you name; no zone is supposed."""
    found = _MOMENT.fullmatch(words)
    if found is None:
        raise _wrong(field, words)
    day, hour, minute, half, zone = found.groups()
    try:
        when = date.fromisoformat(day)
        if hour is None:
            return when
        clock = time(_hour(int(hour), half), int(minute))
    except ValueError:
        raise _wrong(field, words) from None
    return datetime.combine(when, clock, _zone(field, words, zone) if zone else None)


def _hour(said: int, half: str | None) -> int:
    if half is None:
        return said
    if not 1 <= said <= 12:
        raise ValueError(f"there is no {said} o'clock in half a day")
    return said % 12 + (12 if half.lower() == "p" else 0)


def _zone(field: str, words: str, name: str) -> tzinfo:
    from zoneinfo import ZoneInfo, available_timezones

    if name.upper() in ("Z", "UTC"):
        name = "UTC"
    elif _OFFSET.fullmatch(name):
        try:
            zone = datetime.strptime(name, "%z").tzinfo
        except ValueError:
            zone = None
        if zone is None:
            raise _wrong(field, words)
        return zone
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        cities = {each.rpartition("/")[2].lower(): each for each in sorted(available_timezones())}
        near = difflib.get_close_matches(name.rpartition("/")[2].lower(), cities, n=1)
        raise _wrong(field, words, *(cities[each] for each in near)) from None


def _pay(field: str, words: str) -> Pay:
    found = _PAY.fullmatch(words)
    if found is None:
        raise _wrong(field, words)
    bound, first, second, currency, period = found.groups()
    amounts = [float(each.replace(",", "")) for each in (first, second) if each]
    if (bound and second) or amounts != sorted(amounts):
        raise _wrong(field, words)
    low = None if bound and bound.lower() == "up to" else amounts[0]
    high = None if bound and bound.lower() == "from" else amounts[-1]
    return Pay(low, high, currency.upper() if currency else None, PayPeriod(period.lower()))


_A_MOMENT = N_(
    "2026-11-12 13:30, with a time zone if you know it (2026-11-12 13:30 Europe/Madrid, "
    "2026-11-12 1:30 PM -05:00), or just a day (2026-11-12)"
)
_A_TEXT = N_("any words")

_READ: Mapping[str, Callable[[str, str], object]] = MappingProxyType(
    {
        "kind": _one_of(Kind),
        "employer": _as_text,
        "agency": _as_text,
        "role": _as_text,
        "start": _moment,
        "end": _moment,
        "reply_by": _moment,
        "place": _as_text,
        "style": _one_of(Style),
        "pay": _pay,
        "work_mode": _one_of(WorkMode),
        "people": _people,
        "bring": _several,
        "asks": _several,
        "benefits": _several,
    }
)
"""How what you type for each field is understood."""

_SEVERAL = N_("any words, with a semicolon between one thing and the next")

_ALLOWED = Texts(
    {
        "people": N_(
            "names with what they do, with a semicolon between one and the next "
            "(Kim Reyes, Recruiter; Amy Stone)"
        ),
        "bring": _SEVERAL,
        "asks": _SEVERAL,
        "benefits": _SEVERAL,
        "employer": _A_TEXT,
        "agency": _A_TEXT,
        "role": _A_TEXT,
        "start": _A_MOMENT,
        "end": _A_MOMENT,
        "reply_by": _A_MOMENT,
        "place": _A_TEXT,
        "pay": N_(
            "58000-74000 USD year, 26.50 USD hour, up to 74000 EUR year or from 400 GBP day; per "
            "hour, day, week, month or year"
        ),
    }
)
_WORDS: Mapping[str, type[StrEnum]] = MappingProxyType(
    {"kind": Kind, "style": Style, "work_mode": WorkMode}
)


def _allowed(field: str) -> str:
    """What can be typed for a field, in words."""
    kinds = _WORDS.get(field)
    if kinds is None:
        return _ALLOWED[field]
    return _("one of {words}").format(words=", ".join(kinds))


FIELDS = tuple(_READ)
"""What can be corrected."""
