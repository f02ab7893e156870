"""Other languages give what does not depend on the language, and that is said."""

from __future__ import annotations

from datetime import date

from goanyway.domain.facts import Kind
from goanyway.domain.message import Channel, Message, Part
from goanyway.reading import read_facts

GERMAN = """Sehr geehrte Frau Okafor,

vielen Dank für Ihre Bewerbung. Gerne möchten wir Sie zu einem Gespräch einladen:

Termin: Donnerstag, 3. Dezember 2026, 14:00 Uhr
Ort: Hauptplatz 1, 4020 Linz

Das Gehalt beträgt 52.000 € brutto im Jahr. Bitte bestätigen Sie den Termin bis 27.11.2026.

Mit freundlichen Grüßen
Jana Klein
"""
ENGLISH = (
    "We would like to invite you to an interview for the role on December 3, 2026 at 2 PM. " * 2
)


def facts_of(body: str) -> tuple[Kind, str | None, str | None, tuple[str, ...]]:
    facts = read_facts(Message("m", Channel.EMAIL, (Part("body", body),)), date(2026, 11, 23))
    start = facts.start.value.isoformat() if facts.start else None
    reply_by = facts.reply_by.value.isoformat() if facts.reply_by else None
    return facts.kind.value, start, reply_by, facts.said


def test_dates_and_times_are_read_in_german_and_the_language_is_said() -> None:
    kind, start, reply_by, said = facts_of(GERMAN)
    assert (kind, start, reply_by) == (Kind.INVITATION, "2026-12-03T14:00:00", "2026-11-27")
    assert "isn't in English" in said[0]


def test_nothing_is_said_of_english() -> None:
    assert facts_of(ENGLISH)[3] == ()
