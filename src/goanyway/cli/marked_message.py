"""The message itself with the facts marked in place, so that one sees what was read where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from goanyway.cli.fact_list import every_fact
from goanyway.cli.lines import EMPTY, Line, Span, Tone, paragraph, printable, sections, wrapped
from goanyway.domain.facts import Facts
from goanyway.domain.message import Message, Part
from goanyway.language import ngettext
from goanyway.spoken_numbers import capital
from goanyway.words.facts import part_name

SHOWN_WHOLE = 24
"""The most lines of a part that are shown whether there are facts in them or not."""

AROUND = 2
"""How many lines are shown before and behind a fact in a longer part."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The characters of a part from which a field was read."""

    start: int
    end: int
    field: str


def marked_message(message: Message, facts: Facts, width: int, *, named: bool) -> list[Line]:
    """Every part of the message, its words wrapped, those that say a fact marked.

    Args:
        message: what was read.
        facts: what it was read as.
        width: the columns to wrap to.
        named: name the field at each mark, "[start: Thursday at 2]", for whoever sees no color.
    """
    marks: dict[str, list[Mark]] = {}
    for field, fact in every_fact(facts):
        where = fact.source
        marks.setdefault(where.part, []).append(Mark(where.start, where.end, field))
    parts = (
        _part(part, marks.get(part.name, []), width, named=named)
        for part in message.parts
        if part.text.strip()
    )
    return list(sections(parts))


def _part(part: Part, marks: Sequence[Mark], width: int, *, named: bool) -> list[Line]:
    spans = _spans(part.text, marks, named=named)
    lines = [line for each in _split(spans) for line in _wrapped(each, width - 2)]
    shown = [Line((Span("  "), *line.spans)) if line.spans else EMPTY for line in _near(lines)]
    return paragraph(capital(part_name(part.name)), width, tone=Tone.HEADING) + shown


def _spans(text: str, marks: Sequence[Mark], *, named: bool) -> Iterator[Span]:
    """The text cut wherever a mark begins or ends; blanks at the edges are left unmarked."""
    cuts = {0, len(text)}
    for mark in marks:
        cuts |= {min(mark.start, len(text)), min(mark.end, len(text))}
    for start, end in pairwise(sorted(cuts)):
        words = text[start:end]
        core = words.strip()
        fields = [each.field for each in marks if each.start <= start and end <= each.end]
        if not (fields and core):
            yield Span(words)
            continue
        before, _core, behind = words.partition(core)
        opening = f"[{', '.join(dict.fromkeys(fields))}: " if named else ""
        yield Span(before)
        yield Span(f"{opening}{core}{']' if named else ''}", Tone.MARK)
        yield Span(behind)


def _split(spans: Iterable[Span]) -> Iterator[list[Span]]:
    """The spans of each line as it is written; a mark may go over several."""
    line: list[Span] = []
    for span in spans:
        first, *others = span.text.split("\n")
        line.append(Span(first, span.tone))
        for other in others:
            yield line
            line = [Span(other, span.tone)]
    yield line


def _wrapped(spans: Sequence[Span], width: int) -> list[Line]:
    """The spans of one line in lines of at most `width` columns, each letter in its tone."""
    tones = iter(
        [span.tone for span in spans for letter in printable(span.text) if not letter.isspace()]
    )
    lines = []
    for text in wrapped("".join(span.text for span in spans), width):
        letters = [(each, None if each.isspace() else next(tones)) for each in text]
        toned = [
            (each, tone or _between(letters[place - 1][1], letters[place + 1][1]))
            for place, (each, tone) in enumerate(letters)
        ]
        lines.append(
            Line(
                tuple(
                    Span("".join(each for each, _tone in group), tone)
                    for tone, group in groupby(toned, key=lambda pair: pair[1])
                )
            )
        )
    return lines


def _between(before: Tone | None, behind: Tone | None) -> Tone:
    return before if before is not None and before is behind else Tone.PLAIN


def _near(lines: Sequence[Line]) -> Iterator[Line]:
    """All lines of a short part; of a long one its first and those around a mark."""
    if len(lines) <= SHOWN_WHOLE:
        yield from lines
        return
    kept = set(range(AROUND + 1))
    for place, line in enumerate(lines):
        if any(span.tone is Tone.MARK for span in line.spans):
            kept |= set(range(place - AROUND, place + AROUND + 1))
    for is_kept, group in groupby(enumerate(lines), key=lambda pair: pair[0] in kept):
        found = [line for _place, line in group]
        if is_kept or len(found) == 1:
            yield from found
        else:
            yield _left_out(len(found))


def _left_out(count: int) -> Line:
    said = ngettext("... {count} line", "... {count} lines", count).format(count=f"{count:,}")
    return Line((Span(said, Tone.SOFT),))
