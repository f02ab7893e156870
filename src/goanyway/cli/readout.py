"""What was read from the messages, so that an error is seen: each fact with where it stands."""

from __future__ import annotations

from typing import Any

from goanyway.cli.lines import Line, Tone, columns, paragraph
from goanyway.domain.facts import (
    Fact,
    Facts,
    Kind,
    Sureness,
)
from goanyway.language import _
from goanyway.spoken_numbers import capital
from goanyway.words.facts import KINDS, STYLES, Row, moment_in_words, part_name, rows

LABEL_WIDTH = 11


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
            details.append(moment_in_words(invitation.start, end))
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
        said = _("This doesn't read like an invitation.")
    else:
        said = _("This reads like {kind}, not an invitation.")
    said = said.format(kind=KINDS[invitation.kind.value])
    holds = _("What follows is only true if it does invite you.")
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
