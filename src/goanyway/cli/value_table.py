"""What going brings, part by part: a label, its figure, and a bar that repeats the figure.

What is not in parentheses adds up. All bars start at one zero line and are as long as the figure
is large; whether it is a gain or a cost is in its sign. `#` reaches to the average, `-` to where
the average may lie (90%).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goanyway.cli.lines import Line, Span, Tone, columns, paragraph
from goanyway.domain.advice import Decision, Part
from goanyway.language import _
from goanyway.spoken_numbers import money

LABEL_WIDTH = 20
FIGURE_WIDTH = 8

CURRENCY_NAMES = {"USD": _("US dollars"), "EUR": _("euros"), "GBP": _("British pounds")}


@dataclass(frozen=True, slots=True)
class Row:
    """One part; in parentheses where it is not in the sum as it stands."""

    label: str
    part: Part
    in_parentheses: bool = False


def value_table(decision: Decision, currency: str, width: int) -> list[Line]:
    """The parts of the value, their sum, and why a part in parentheses does not count."""
    rows = list(_rows(decision))
    longest = max(
        max(abs(row.part.mean), _reach(row.part)) for row in rows if not row.in_parentheses
    )
    lines = paragraph(_heading(currency), width, tone=Tone.HEADING)
    lines += [_line(row, longest, width) for row in rows]
    if any(row.in_parentheses for row in rows):
        lines += paragraph(_not_counted(decision), width, first="  ")
    if decision.carried_by_side_benefits:
        said = _("Without practice, people and word of mouth, it would be a no.")
        lines += paragraph(said, width, first="  ")
    total = decision.value.total
    low, high = money(total.p10, currency), money(total.p90, currency)
    if low != high:
        said = _(
            "8 times in 10 this average lies between {low} and {high}. In each bar, # shows the "
            "average and - how far it could reach."
        )
        lines += paragraph(said.format(low=low, high=high), width, first="  ", tone=Tone.SOFT)
    return lines


def _heading(currency: str) -> str:
    if not currency:
        return _("What going is worth on average, rounded")
    name = CURRENCY_NAMES.get(currency, currency)
    return _("What going is worth on average, in {currency}, rounded").format(currency=name)


def _rows(decision: Decision) -> Iterator[Row]:
    """What is shown: the job itself and the cost always, side benefits where there are any."""
    value = decision.value
    yield Row(_("Already expected"), value.already_expected)
    yield Row(_("Being proved wrong"), value.proved_wrong)
    sides = [
        (_("Practice"), value.practice),
        (_("People you meet"), value.connections),
        (_("Good word of mouth"), value.word_of_mouth),
        (_("Your other offer"), value.leverage),
    ]
    counted = money(value.side_benefits_counted.mean, "")
    all_counted = counted == money(sum(part.mean for _label, part in sides), "")
    for label, part in sides:
        if part.p90:
            yield Row(label, part, in_parentheses=not all_counted)
    if counted != money(0, "") and not all_counted:
        yield Row(_("Counted from these"), value.side_benefits_counted)
    if value.preferred_fit is not None:
        yield Row(_("Knowing what you want"), value.preferred_fit)
    cost = value.cost
    yield Row(
        _("Time and travel"), Part(-cost.central, -cost.mean, -cost.p90, -cost.p10, cost.origin)
    )
    yield Row(_("Altogether"), value.total)


def _reach(part: Part) -> float:
    """How far from zero the average may lie, on its own side of zero."""
    return max(0.0, part.p90 if part.mean >= 0 else -part.p10)


def _line(row: Row, longest: float, width: int) -> Line:
    part, figure = row.part, money(row.part.mean, "")
    label = f"  {row.label}{' ' * max(0, LABEL_WIDTH - columns(row.label))}"
    if row.in_parentheses:
        return Line((Span(f"{label}{f'({figure})':>{FIGURE_WIDTH + 1}}", Tone.SOFT),))
    said = f"{label}{figure:>{FIGURE_WIDTH}}"
    room = width - len(said) - 2
    if longest <= 0 or room <= 0:
        return Line((Span(said),))
    solid = round(room * abs(part.mean) / longest)
    thin = max(0, round(room * _reach(part) / longest) - solid)
    if solid + thin == 0:
        return Line((Span(said),))
    tone = Tone.GAIN if part.mean >= 0 else Tone.COST
    return Line((Span(f"{said}  "), Span("#" * solid, tone), Span("-" * thin, tone)))


def _not_counted(decision: Decision) -> str:
    """Why what stands in parentheses is not in the sum, or not all of it."""
    in_part = money(decision.value.side_benefits_counted.mean, "") != money(0, "")
    said = (
        _("In parentheses: only partly counted, because {reason}.")
        if in_part
        else _("In parentheses: not counted, because {reason}.")
    )
    if not decision.open_minded:
        reason = _("you'd hardly accept, and going just for these would waste their time")
    else:
        reason = _("the job itself has to be at least half the reason to go")
    return said.format(reason=reason)
