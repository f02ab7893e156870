"""Where it cannot be told to what something belongs: the ways, and asking for one."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from goanyway.cli.app import command_name
from goanyway.cli.lines import Line, Span, Tone, paragraph
from goanyway.cli.terminal import show, width
from goanyway.language import _

if TYPE_CHECKING:
    from goanyway.journal.intake.placement import Question


@dataclass(frozen=True, slots=True)
class Way:
    """One answer: what it means, what speaks for it, and how it is given."""

    what: str
    reasons: tuple[str, ...]
    joins: str = ""
    as_new: bool = False

    @property
    def options(self) -> list[str]:
        """The options of `add` that choose it."""
        return [*(["--to", self.joins] if self.joins else []), *(["--new"] if self.as_new else [])]


def ways_of(question: Question) -> list[Way]:
    """Every answer that the question can have; the last one is a thing of its own."""
    ways = [
        Way(f"{each.handle}: {each.what}" if each.what else each.handle, each.reasons, each.handle)
        for each in question.candidates
    ]
    if question.within:
        own = _("another interview for {job}").format(job=question.within)
    elif question.candidates:
        own = _("none of these: a new job")
    else:
        own = _("keep it as a new job")
    return [*ways, Way(own, (), question.within, as_new=True)]


def as_plain(question: str, ways: Sequence[Way]) -> dict[str, object]:
    """The question as the JSON has it."""
    return {
        "question": question,
        "choices": [
            {"give": each.options, "what": each.what, "reasons": each.reasons} for each in ways
        ],
    }


def shown(question: str, ways: Sequence[Way], name: str, width: int) -> Iterator[list[Line]]:
    """The question with the command that gives each answer."""
    yield paragraph(question, width, tone=Tone.ASK)
    for each in ways:
        words = [command_name(), "add", shlex.quote(name), *each.options]
        yield [
            *paragraph(_said(each), width, first="  "),
            Line((Span("    " + " ".join(words), Tone.SOFT),)),  # in one piece, to be copied
        ]
    yield paragraph(_("{name} was not kept.").format(name=name), width)


def ask(question: str, ways: Sequence[Way]) -> Way | None:
    """Ask at the terminal; None where Enter leaves it open."""
    lines = paragraph(question, width(), tone=Tone.ASK)
    for number, each in enumerate(ways, 1):
        lines += paragraph(_said(each), width(), first=f"  {number}. ")
    show(lines)
    while True:
        try:
            given = input(_("Type a number, or press Enter to keep nothing: ")).strip()
        except EOFError:
            return None
        if not given:
            return None
        if given.isdecimal() and len(given) < 10 and 0 < int(given) <= len(ways):
            return ways[int(given) - 1]
        print(_("Type a number from 1 to {count}.").format(count=len(ways)))


def _said(way: Way) -> str:
    return f"{way.what} ({'; '.join(way.reasons)})" if way.reasons else way.what
