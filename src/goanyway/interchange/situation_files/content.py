"""The content of a situation file becomes a `Situation`.

Reading follows the dataclasses of `goanyway.domain.situation` and the `Rule` beside each number,
so a number that is added there can be read here without another line. What the types cannot say
(which attribute a belief is about, that two keys exclude each other) is in the few methods that are
named after their key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, is_dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cache, partial
from typing import Any, NamedTuple, TypeVar, cast, get_args, get_origin

from goanyway.domain.attributes import Attribute
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.reason import ReasonKind, Strength
from goanyway.domain.situation import (
    RULE,
    WEIGHT,
    Alternative,
    Belief,
    DealBreaker,
    Job,
    Reason,
    Rule,
    Situation,
    Stage,
    Upcoming,
    You,
    error_rule,
    rules,
)
from goanyway.interchange.situation_files.keys import (
    header,
    key_of,
    kind_of_value,
    members_of,
    sections,
)
from goanyway.interchange.situation_files.line_numbers import KeyPath
from goanyway.interchange.situation_files.numbers import RATE, Money, belief, hours_said, quantity
from goanyway.interchange.situation_files.plain_values import (
    FieldError,
    choice,
    currency,
    meant,
    number,
    shown,
    text,
)

MOST = {Reason: 8, DealBreaker: 8, Stage: 8, Upcoming: 50}
"""The longest list of each kind; beyond it the decision would take long and mean little."""

NEVER = "never"
TRUE_MEANS = {"accepted_elsewhere": "another job", "must_attend": "you said so"}
"""The text that stands for `true` where the text itself was not given."""

SURE = {"certain": 0.97, "likely": 0.75, "maybe": 0.4}
"""How sure somebody is, in words."""

SAID_ELSEWHERE = {
    "better-offer": '[alternative] kind = "offer"',
    "counter-offer": '[alternative] kind = "counter-offer"',
    "counter-offer-taken": '[alternative] kind = "counter-offer", accepted = true',
    "accepted-elsewhere": '[you] accepted_elsewhere = "the firm"',
    "must-attend": '[you] must_attend = "why"',
    "only-practice": "[you] only_practice = true",
}
"""Reasons that have a place of their own."""

_HOURS_OF: Mapping[type, str] = {You: "pay", Alternative: "worth", Job: "beliefs"}
"""The key of each table whose value may name the hours a week."""

S = TypeVar("S")


class Problem(NamedTuple):
    """What is wrong with a value, and what to do."""

    path: KeyPath
    problem: str
    mend: str


class Reader:
    """Reads one file; gathers what is wrong with it instead of stopping."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.money = Money()
        self.stages = 1
        self.by_name: dict[str, Callable[[KeyPath, object], Any]] = {
            "currency": lambda _, value: self._currency(value),
            "rates": self._rates,
            "accepted_elsewhere": _text_or_true,
            "must_attend": _text_or_true,
            "preferences": self._preferences,
            "beliefs": self._beliefs,
            "shows": self._shows,
            "shown_at": lambda _, value: self._shown_at(value),
            "sure": lambda _, value: self._sure(value),
            "feels": lambda _, value: _strength(value),
            "expires": lambda _, value: _day(value),
        }

    def situation(self, content: Mapping[str, object]) -> Situation:
        """The whole file. `currency` and `rates` are its first fields: all money needs them."""
        stages = content.get("stages")
        self.stages = max(len(stages), 1) if isinstance(stages, list) else 1
        situation = self.section(Situation, (), content)
        return replace(situation, nothing_against=content.get("reasons") == [])

    def section(self, section: type[S], path: KeyPath, value: object) -> S:
        """A table as an instance of its dataclass."""
        if not isinstance(value, Mapping):
            raise FieldError(
                f"is {shown(value)}, but must be a table", f"Start it with {header(path)}."
            )
        members = {key_of(each): each for each in members_of(section)}
        for key in value:
            if key not in members:
                self._unknown((*path, key), key, members)
        given: dict[str, Any] = {}
        for key, each in members.items():
            at = (*path, key)
            if key in value:
                read = self._try(at, partial(self._member(section, each), at, value[key]))
                if read is not None:
                    given[each.name] = read
            if each.default is MISSING and each.default_factory is MISSING:
                if key not in value:
                    self._note(path, f"lacks `{key}`", f'Add {key} = "…".')
                given.setdefault(each.name, "")  # never seen, since the file is refused
        if section is Stage and "cost" in value:
            for key in ("hours", "travel", "leave", "other"):
                if key in value:
                    self._note(
                        (*path, key),
                        "comes on top of `cost`, which is the whole cost of the stage",
                        f"Leave out either `cost` or `{key}`.",
                    )
        self._take_hours(section, value, given)
        return section(**given)

    def _take_hours(
        self, section: type, value: Mapping[str, object], given: dict[str, Any]
    ) -> None:
        """The hours that a pay names, where the table doesn't say them itself."""
        pay = value.get(_HOURS_OF[section]) if section in _HOURS_OF else None
        if section is Job and isinstance(pay, Mapping):
            pay = pay.get(Attribute.PAY)
        hours = hours_said(pay)
        if hours is not None and given.get("hours_per_week") is None:
            given["hours_per_week"] = certain(hours, Unit.HOURS, Origin.YOU)

    def _sure(self, value: object) -> Quantity:
        if isinstance(value, str):
            sure = SURE[choice(value.strip().lower(), SURE, "how sure one is")]
            return certain(sure, Unit.PROBABILITY, Origin.YOU)
        return quantity(value, SURE_RULE, self.money)

    def _member(self, section: type, member: Field[Any]) -> Callable[[KeyPath, object], Any]:
        """How to read one field, by its name where that says more than its type."""
        rule: Rule | None = member.metadata.get(RULE)
        kind = kind_of_value(section, member.name)
        if kind is ReasonKind:
            return lambda _, value: _kind_of_reason(value)
        if rule is not None and member.name not in self.by_name:
            return lambda _, value: quantity(value, rule, self.money)
        if member.name in self.by_name:
            return self.by_name[member.name]
        if is_dataclass(kind):
            return lambda path, value: self.section(cast(type, kind), path, value)
        if get_origin(kind) is tuple:
            return lambda path, value: self._list(get_args(kind)[0], path, value)
        if kind is bool:
            return lambda _, value: _true_or_false(value)
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            return lambda _, value: kind(choice(value, list(kind), f"a known {member.name}"))
        required = member.default is MISSING
        return lambda _, value: _words(value, "words", required=required)

    def _list(self, section: type[S], path: KeyPath, value: object) -> tuple[S, ...]:
        if not isinstance(value, list):
            raise FieldError(
                f"is {shown(value)}, but must be a list of tables",
                f"Start each with {header((*path, 0))}.",
            )
        most = MOST[cast(Any, section)]
        if len(value) > most:
            raise FieldError(
                f"has {len(value)} entries, and we read at most {most}",
                "Keep the ones that matter most.",
                (most,),
            )
        read = (
            self._try((*path, i), partial(self.section, section, (*path, i), each))
            for i, each in enumerate(value)
        )
        return tuple(each for each in read if each is not None)

    def _by_attribute(
        self, path: KeyPath, value: object, read: Callable[[Attribute, object], S]
    ) -> dict[Attribute, S]:
        if not isinstance(value, Mapping):
            raise FieldError(
                f"is {shown(value)}, but must be a table of attributes",
                f"Allowed: {', '.join(Attribute)}.",
            )
        found: dict[Attribute, S] = {}
        for key, each in value.items():
            if key not in list(Attribute):
                self._unknown((*path, key), key, list(Attribute))
                continue
            attribute = Attribute(key)
            one = self._try((*path, key), partial(read, attribute, each))
            if one is not None:
                found[attribute] = one
        return found

    def _preferences(self, path: KeyPath, value: object) -> Mapping[Attribute, Quantity]:
        def weight(attribute: Attribute, value: object) -> Quantity:
            if attribute is Attribute.PAY:
                raise FieldError(
                    "can't be weighed: pay always counts 1, and everything else is weighed "
                    "against it",
                    "Leave `pay` out of [preferences].",
                )
            return quantity(value, WEIGHT, self.money)

        return self._by_attribute(path, value, weight)

    def _beliefs(self, path: KeyPath, value: object) -> Mapping[Attribute, Belief]:
        return self._by_attribute(path, value, lambda a, v: belief(v, a, self.money))

    def _shows(self, path: KeyPath, value: object) -> Mapping[Attribute, Quantity]:
        return self._by_attribute(path, value, lambda a, v: quantity(v, error_rule(a), self.money))

    def _shown_at(self, value: object) -> int:
        if value == NEVER:
            return 0
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= self.stages:
            last = f"from 1 to {self.stages}" if self.stages > 1 else "1"
            raise FieldError(
                f'is {shown(value)}, but must be the number of a stage ({last}) or "{NEVER}"',
                "Stages are counted from 1 in the order of their [[stages]].",
            )
        return value

    def _currency(self, value: object) -> str:
        self.money = Money(currency(value))
        return self.money.currency

    def _rates(self, path: KeyPath, value: object) -> Mapping[str, float]:
        if not isinstance(value, Mapping):
            raise FieldError(f"is {shown(value)}, but must be a table", "Start it with [rates].")
        # A bad rate counts as 1, so that it is complained of once and not wherever it is used.
        rates = {
            code: self._try((*path, code), partial(self._rate, code, rate)) or 1.0
            for code, rate in value.items()
        }
        self.money = Money(self.money.currency, rates)
        return rates

    def _rate(self, code: str, value: object) -> float:
        currency(code)
        if code == self.money.currency:
            raise FieldError("is your own currency", "Leave it out of [rates].")
        return number(value, RATE)

    def _try(self, path: KeyPath, read: Callable[[], S]) -> S | None:
        try:
            return read()
        except FieldError as error:
            self._note((*path, *error.below), error.problem, error.mend)
            return None

    def _unknown(self, path: KeyPath, key: str, allowed: Iterable[str]) -> None:
        words = list(allowed)
        hint = meant(key, words) or _hint_of_home(path, key)
        self._note(path, "isn't a known key here", f"{hint}Allowed: {', '.join(words)}.")

    def _note(self, path: KeyPath, problem: str, mend: str) -> None:
        self.problems.append(Problem(path, problem, mend))


SURE_RULE = next(rule for name, _, rule in rules(Reason) if name == "sure")


def _kind_of_reason(value: object) -> ReasonKind:
    word = "-".join(value.lower().replace("_", " ").split()) if isinstance(value, str) else value
    if isinstance(word, str) and word in SAID_ELSEWHERE:
        raise FieldError(
            f"is {shown(value)}, which goes somewhere else", f"Write {SAID_ELSEWHERE[word]}."
        )
    return ReasonKind(choice(word, list(ReasonKind), "a known kind"))


def _strength(value: object) -> Strength:
    words = value.lower().replace("-", " ") if isinstance(value, str) else value
    return Strength(choice(words, list(Strength), "a known strength"))


def _day(value: object) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            pass
    raise FieldError(f"is {shown(value)}, which isn't a day", "Write it as 2026-12-04.")


def _hint_of_home(path: KeyPath, key: str) -> str:
    """Where a key belongs: a table beneath the one it stands in, or the only one that knows it."""
    homes = _homes().get(key, [])
    near = [home for home in homes if path and home.startswith(f"[{path[0]}.")]
    home = next(iter(near or homes), "")
    return f"It belongs in {home}. " if near or len(homes) == 1 else ""


@cache
def _homes() -> Mapping[str, list[str]]:
    homes: dict[str, list[str]] = {}
    for path, section in sections():
        for each in members_of(section):
            homes.setdefault(key_of(each), []).append(header(path))
    for attribute in Attribute:
        homes.setdefault(attribute, []).append("[job.beliefs]")
    return homes


def _text_or_true(path: KeyPath, value: object) -> str:
    if isinstance(value, bool):
        return TRUE_MEANS[str(path[-1])] if value else ""
    return _words(value, "words or true")


def _words(value: object, what: str, *, required: bool = False) -> str:
    """A text on one line."""
    words = " ".join(text(value, what).split())
    if required and not words:
        raise FieldError("is empty", "Say it in a few words.")
    return words


def _true_or_false(value: object) -> bool:
    if not isinstance(value, bool):
        raise FieldError(
            f"is {shown(value)}, but must be true or false", "Write it without quotes."
        )
    return value
