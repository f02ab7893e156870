"""What was read from the messages, so that an error is seen: each fact with where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from goanyway.cli.lines import Line, Tone, columns, paragraph
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
    Sureness,
    WorkMode,
)
from goanyway.language import _
from goanyway.letters import counts_to_twelve
from goanyway.words.figures import capital, moment, pay, zone

KINDS = {
    Kind.INVITATION: _("an invitation"),
    Kind.POSTING: _("a posting"),
    Kind.CANCELLATION: _("a cancellation"),
    Kind.REJECTION: _("a rejection"),
    Kind.OTHER: _("something else"),
}

STYLES = {
    Style.PHONE_SCREEN: _("phone screen"),
    Style.VIDEO: _("video call"),
    Style.ONE_WAY_VIDEO: _("one-way video"),
    Style.BEHAVIORAL: _("behavioral"),
    Style.TECHNICAL: _("technical"),
    Style.CASE: _("case"),
    Style.PANEL: _("panel"),
    Style.GROUP: _("group"),
    Style.ASSESSMENT: _("assessment"),
    Style.ON_SITE: _("on site"),
    Style.LUNCH: _("lunch"),
}

WORK_MODES = {
    WorkMode.REMOTE: _("remote"),
    WorkMode.HYBRID: _("hybrid"),
    WorkMode.ON_SITE: _("on site"),
}

PAYERS = {Payer.EMPLOYER: _("the employer"), Payer.CANDIDATE: _("you")}

LABEL_WIDTH = 11


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that a message may say: in words, empty where it does not, and the facts.

    `expected` is false for what most messages leave out, so that its lack is not worth a word.
    """

    label: str
    value: str
    facts: tuple[Fact[Any], ...]
    expected: bool = True


def rows(facts: Facts) -> list[Row]:
    """Everything that a message may say, in the order in which it is shown."""

    def row(
        label: str, found: Fact[Any] | tuple[Fact[Any], ...] | None, *, expected: bool = True
    ) -> Row:
        several = found if isinstance(found, tuple) else (found,) if found else ()
        return Row(label, "; ".join(map(in_words, several)), several, expected)

    end = facts.end.value if facts.end else None
    start = facts.start
    return [
        row(_("This is"), facts.kind),
        row(_("Employer"), facts.employer),
        row(_("Agency"), facts.agency, expected=False),
        row(_("Role"), facts.role),
        row(_("Reference"), facts.reference, expected=False),
        Row(_("When"), _when(start, end) if start else "", (start,) if start else ()),
        row(_("Reply by"), facts.reply_by),
        row(_("Where"), facts.place),
        row(_("Join"), facts.join, expected=False),
        row(_("With"), facts.people),
        row(_("Style"), facts.style),
        row(_("Stages"), facts.stages, expected=False),
        row(_("Bring"), facts.bring, expected=False),
        row(_("To do"), facts.asks, expected=False),
        row(_("Pay"), facts.pay),
        row(_("Benefits"), facts.benefits, expected=False),
        row(_("Work"), facts.work_mode),
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
            return pay(stated)
        case Person() as person:
            return _who(person)
        case Join() as join:
            return _way_in(join)
        case date():
            return _moment(fact)
        case value:
            return str(value)


def _moment(fact: Fact[datetime | date], until: datetime | date | None = None) -> str:
    return moment(fact.value, until, twelve=counts_to_twelve(fact))


def _when(start: Fact[datetime | date], end: datetime | date | None) -> str:
    said = _moment(start, end)
    if isinstance(start.value, datetime) and not zone(start.value):
        return _("{moment}, no time zone said").format(moment=said)
    return said


def _who(person: Person) -> str:
    return f"{person.name}, {person.role}" if person.role else person.name or person.email or ""


def _way_in(join: Join) -> str:
    code = _("code {code}").format(code=join.code) if join.code else ""
    return ", ".join(each for each in (join.link, join.number, code) if each)


def occasion(invitation: Facts | None, posting: Facts | None, width: int) -> list[Line]:
    """Which job, with whom, when and how: the first lines of a card."""
    both = [facts for facts in (invitation, posting) if facts is not None]
    role = next((each.role.value for each in both if each.role), "")
    employer = next((each.employer.value for each in both if each.employer), "")
    who = _("{role} at {employer}").format(role=role, employer=employer)
    who = who if role and employer else role or employer
    lines = paragraph(capital(who), width, tone=Tone.HEADING) if who else []
    details = []
    if invitation is not None:
        if invitation.start:
            end = invitation.end.value if invitation.end else None
            details.append(_moment(invitation.start, end))
        if invitation.style:
            details.append(STYLES[invitation.style.value])
        if invitation.place:
            details.append(invitation.place.value)
    return lines + (paragraph(", ".join(details), width) if details else [])


def doubt(invitation: Facts | None, width: int) -> list[Line]:
    """A warning where the message does not read like an invitation."""
    if invitation is None or invitation.kind.value is Kind.INVITATION:
        return []
    if invitation.kind.value is Kind.OTHER:
        said = _("This does not read like an invitation.")
    else:
        said = _("This reads like {kind}, not like an invitation.")
    said = said.format(kind=KINDS[invitation.kind.value])
    holds = _("What follows holds only if it does invite you.")
    return paragraph(f"{said} {holds}", width, tone=Tone.ASK)


def readout(invitation: Facts | None, posting: Facts | None, width: int) -> list[Line]:
    """Every fact and where it was read; then what neither message says.

    What kind of message it is stands above, where it is not what it is taken for.
    """
    if invitation is None and posting is None:
        return []
    lines = paragraph(_("What it read, and where"), width, tone=Tone.HEADING)
    said = rows(invitation) if invitation else []
    advertised = rows(posting) if posting else []
    missing = []
    for index, row in enumerate(said or advertised):
        chosen, place = row, place_of(row.facts) if invitation else _("posting")
        if not row.value and advertised and advertised[index].value:
            chosen, place = advertised[index], _("posting")
        if not chosen.value:
            missing += [chosen.label.lower()] if chosen.expected else []
        elif index:
            lines += fact(chosen, place, width)
    if missing:
        row = Row(_("Not said"), ", ".join(missing), ())
        lines += fact(row, "", width)
    return lines


def fact(row: Row, place: str, width: int) -> list[Line]:
    """One fact: its label, what it is, and in brackets where it was read."""
    label = row.label + " " * max(1, LABEL_WIDTH - columns(row.label))
    text = f"{row.value} ({place})" if row.value and place else row.value or _("not said")
    return paragraph(text, width, first=f"  {label}")


def place_of(facts: tuple[Fact[Any], ...]) -> str:
    """Where facts were read, by the parts that say them: "message, invite", and any doubt."""
    said = list(dict.fromkeys(part_name(each.source.part) for each in facts))
    if any(each.sure is Sureness.LIKELY for each in facts):
        said.append(_("only likely"))
    return ", ".join(said)


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
        "attached": _("attached mail"),
        YOU: _("you"),
    }.get(name)
    if said is None:
        return part
    return f"{said} {number}" if number else said
