"""`goanyway evidence`: every default, where it comes from, and how well it is founded."""

from __future__ import annotations

import difflib
from typing import Annotated

import typer

from goanyway.cli.defaults import figure_of, founded
from goanyway.cli.lines import Line, Tone, paragraph, sections
from goanyway.cli.options import Json
from goanyway.cli.terminal import show, show_json, width
from goanyway.errors import InputError
from goanyway.evidence import DEFAULTS, SOURCES, Default
from goanyway.language import _
from goanyway.spoken_numbers import capital

HELP = _(
    """Without KEY it lists them all. KEY is a key of the situation file, or the beginning of
    several: `job` shows every key that begins with it.

    \b
    Examples:
      goanyway evidence
      goanyway evidence job.years
      goanyway evidence --json
    """
)


def run(
    key: Annotated[
        str | None, typer.Argument(metavar="KEY", help=_("Show only this one, such as job.years."))
    ] = None,
    json: Json = False,
) -> None:
    """Show the defaults."""
    chosen = chosen_by(key)
    if json:
        show_json([as_json(each) for each in chosen])
    else:
        columns = width()
        show(sections(described(each, columns, sources=key is not None) for each in chosen))


def chosen_by(key: str | None) -> list[Default]:
    """The default of that key, or those whose key begins with it; all without a key.

    Raises:
        InputError: there is none; it names the nearest.
    """
    if key is None:
        return list(DEFAULTS.values())
    if key in DEFAULTS:
        return [DEFAULTS[key]]
    chosen = [each for name, each in DEFAULTS.items() if name.startswith((f"{key}.", f"{key}["))]
    if not chosen:
        near = difflib.get_close_matches(key, DEFAULTS, n=3, cutoff=0.4)
        mend = _("Did you mean {names}?").format(names=", ".join(near)) if near else ""
        raise InputError(
            _("There's no default for {key!r}.").format(key=key)
            + f"\n{mend or _('`goanyway evidence` lists them all.')}"
        )
    return chosen


def described(default: Default, width: int, *, sources: bool) -> list[Line]:
    """One default in words; with its publications where `sources`."""
    lines = paragraph(default.key, width, tone=Tone.HEADING)
    lines += paragraph(default.meaning, width, first="  ")
    lines += paragraph(f"{figure_of(default)}. {capital(founded(default))}.", width, first="  ")
    lines += paragraph(default.note, width, first="  ", tone=Tone.SOFT) if default.note else []
    if sources:
        for each in default.sources:
            source = SOURCES[each]
            lines += paragraph(source.citation, width, first="  - ")
            lines += paragraph(source.remark, width, first="    ", tone=Tone.SOFT)
    return lines


def as_json(default: Default) -> dict[str, object]:
    """One default as plain values."""
    quantity = default.quantity
    return {
        "key": default.key,
        "meaning": default.meaning,
        "central": quantity.central,
        "p10": quantity.p10,
        "p90": quantity.p90,
        "unit": quantity.unit.value,
        "basis": default.basis.value,
        "distribution": quantity.family.value if quantity.uncertain else "certain",
        "origin": quantity.origin.value,
        "grade": default.grade.value,
        "sources": [
            {"citation": SOURCES[each].citation, "remark": SOURCES[each].remark}
            for each in default.sources
        ],
        "note": default.note,
    }
