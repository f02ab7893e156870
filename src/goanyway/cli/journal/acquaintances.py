"""Whom you know at an employer, and how you left it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.language import _
from goanyway.spoken_numbers import day

if TYPE_CHECKING:
    from goanyway.journal.keeping.people import Acquaintance


def acquaintances(known: Iterable[Acquaintance], width: int) -> list[Line]:
    """A line or two for each; nothing where you know nobody."""
    lines: list[Line] = []
    for each in known:
        lines += paragraph(_of(each), width, first=f"  {each.handle}  ", rest="    ")
    return [*paragraph(_("Who you know there"), width, tone=Tone.HEADING), *lines] if lines else []


def _of(known: Acquaintance) -> str:
    said = [f"{known.name} ({known.role})" if known.role else known.name]
    if known.met_at and known.met_on:
        said.append(
            _("met at an interview with {employer} on {day}").format(
                employer=known.met_at, day=day(known.met_on)
            )
        )
    elif known.met_at:
        said.append(_("met at an interview with {employer}").format(employer=known.met_at))
    if known.parted:
        said.append(_("parted {how}").format(how=known.parted))
    if not known.still_there:
        said.append(_("no longer there"))
    sentence = ", ".join(said)
    return f"{sentence}: {known.parted_said}" if known.parted_said else sentence
