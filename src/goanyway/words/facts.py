"""What was read from a message, in words: each thing that it may say, with its facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from goanyway.domain.corrections import YOU
from goanyway.domain.facts import (
    Fact,
    Facts,
    Join,
    Kind,
    Pay,
    Payer,
    Person,
    Style,
    WorkMode,
)
from goanyway.language import N_, Texts, _
from goanyway.letters import counts_to_twelve
from goanyway.spoken_numbers import SIGNS, moment, pay, zone

KINDS = Texts(
    {
        Kind.INVITATION: N_("an invitation"),
        Kind.POSTING: N_("a posting"),
        Kind.CANCELLATION: N_("a cancellation"),
        Kind.REJECTION: N_("a rejection"),
        Kind.OFFER: N_("an offer"),
        Kind.COUNTER_OFFER: N_("a counter-offer"),
        Kind.OTHER: N_("something else"),
    }
)

STYLES = Texts(
    {
        Style.PHONE_SCREEN: N_("phone screen"),
        Style.VIDEO: N_("video call"),
        Style.ONE_WAY_VIDEO: N_("one-way video"),
        Style.BEHAVIORAL: N_("behavioral"),
        Style.TECHNICAL: N_("technical"),
        Style.CASE: N_("case"),
        Style.PANEL: N_("panel"),
        Style.GROUP: N_("group"),
        Style.ASSESSMENT: N_("assessment"),
        Style.ON_SITE: N_("on site"),
        Style.LUNCH: N_("lunch"),
    }
)

WORK_MODES = Texts(
    {
        WorkMode.REMOTE: N_("remote"),
        WorkMode.HYBRID: N_("hybrid"),
        WorkMode.ON_SITE: N_("on site"),
    }
)

PAYERS = Texts({Payer.EMPLOYER: N_("the employer"), Payer.CANDIDATE: N_("you")})


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that a message may say: in words, empty where it does not, and the facts.

    `expected` is false for what most messages leave out, so that its lack is not worth a word.
    `field` is what a correction calls it; empty where it cannot be corrected.
    """

    label: str
    value: str
    facts: tuple[Fact[Any], ...]
    expected: bool = True
    field: str = ""


def rows(facts: Facts) -> list[Row]:
    """Everything that a message may say, in the order in which it is shown."""

    def row(
        label: str,
        found: Fact[Any] | tuple[Fact[Any], ...] | None,
        field: str = "",
        *,
        expected: bool = True,
    ) -> Row:
        several = found if isinstance(found, tuple) else (found,) if found else ()
        return Row(label, "; ".join(map(in_words, several)), several, expected, field)

    end = facts.end.value if facts.end else None
    start = facts.start
    return [
        row(_("This is"), facts.kind, "kind"),
        row(_("Employer"), facts.employer, "employer"),
        row(_("Agency"), facts.agency, "agency", expected=False),
        row(_("Role"), facts.role, "role"),
        row(_("Reference"), facts.reference, expected=False),
        Row(
            _("When"), _when(start, end) if start else "", (start,) if start else (), field="start"
        ),
        row(_("Reply by"), facts.reply_by, "reply_by"),
        row(_("Where"), facts.place, "place"),
        row(_("Join"), facts.join, expected=False),
        row(_("With"), facts.people, "people"),
        row(_("Style"), facts.style, "style"),
        row(_("Stages"), facts.stages, expected=False),
        row(_("Bring"), facts.bring, "bring", expected=False),
        row(_("To do"), facts.asks, "asks", expected=False),
        row(_("Pay"), facts.pay, "pay"),
        row(_("Benefits"), facts.benefits, "benefits", expected=False),
        row(_("Work"), facts.work_mode, "work_mode"),
        row(_("Hours a week"), facts.hours, expected=False),
        row(_("Travel"), facts.travel_paid_by, expected=False),
    ]


def in_words(fact: Fact[Any]) -> str:
    """What a fact says, as one says it."""
    match fact.value:
        case Kind() as kind:
            return KINDS[kind]
        case Style() as style:
            return STYLES[style]
        case WorkMode() as mode:
            return WORK_MODES[mode]
        case Payer() as payer:
            return _("paid by {payer}").format(payer=PAYERS[payer])
        case Pay() as stated:
            return pay(stated, sign=_sign_in(fact.source.words))
        case Person() as person:
            return _who(person)
        case Join() as join:
            return _way_in(join)
        case date():
            return moment_in_words(fact)
        case value:
            return str(value)


def _sign_in(words: str) -> str:
    """The sign of a currency that the words have: which dollar is meant may be unknown."""
    return next((each for each in SIGNS.values() if each in words), "")


def moment_in_words(fact: Fact[datetime | date], until: datetime | date | None = None) -> str:
    """When it is, in the manner of the message's own place."""
    return moment(fact.value, until, twelve=counts_to_twelve(fact))


def _when(start: Fact[datetime | date], end: datetime | date | None) -> str:
    said = moment_in_words(start, end)
    if isinstance(start.value, datetime) and not zone(start.value):
        return _("{moment}, no time zone given").format(moment=said)
    return said


def _who(person: Person) -> str:
    return f"{person.name}, {person.role}" if person.role else person.name or person.email or ""


def _way_in(join: Join) -> str:
    code = _("code {code}").format(code=join.code) if join.code else ""
    return ", ".join(each for each in (join.link, join.number, code) if each)


def part_name(part: str) -> str:
    """What people call a part of a message; of several invites each by its number."""
    name, _dash, number = part.partition("-")
    said = {
        "subject": _("subject"),
        "from": _("sender"),
        "body": _("message"),
        "invite": _("invite"),
        "calendar": _("invite"),
        "posting": _("posting"),
        "note": _("note"),
        "attached": _("attached email"),
        YOU: _("you"),
    }.get(name)
    if said is None:
        return part
    return f"{said} {number}" if number else said
