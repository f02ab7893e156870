"""What going brings, part by part: a label, its figure, and a bar that repeats the figure.

All bars start at one zero line and are as long as the figure is large; whether it is a gain or a
cost is in its sign. `#` reaches to the average, `-` to where the average may lie (90 %).
"""

from __future__ import annotations

from goanyway.language import _
from goanyway.cli.lines import Line, Span, Tone, columns, paragraph
from goanyway.cli.wording import money
from goanyway.domain.advice import Decision, Part, Value
from goanyway.domain.origin import Origin

LABEL_WIDTH = 20
FIGURE_WIDTH = 8

RESTING_ON = {
    Origin.YOU: _("what you said"),
    Origin.YOUR_RECORD: _("your record"),
    Origin.INVITATION: _("the invitation"),
    Origin.POSTING: _("the posting"),
    Origin.STUDY: _("a study"),
    Origin.ASSUMPTION: _("our assumptions"),
}

CURRENCY_NAMES = {"USD": _("US dollars"), "EUR": _("euros"), "GBP": _("British pounds")}


def value_table(decision: Decision, currency: str, width: int) -> list[Line]:
    """The parts of the value, their sum, and what of them does not count."""
    value = decision.value
    parts = _parts(value)
    longest = max(max(abs(part.mean), _reach(part)) for _label, part in parts)
    lines = paragraph(_heading(currency), width, tone=Tone.HEADING)
    lines += [_row(label, part, longest, width) for label, part in parts]
    low, high = money(value.total.p10, currency), money(value.total.p90, currency)
    if low != high:
        said = _(
            "8 times in 10 this average lies between {low} and {high}. In a bar, # is the average "
            "and - how far it may reach."
        )
        lines += paragraph(said.format(low=low, high=high), width, first="  ", tone=Tone.SOFT)
    for said in (*_not_counted(decision, currency), _weakest(parts)):
        lines += paragraph(said, width, first="  ")
    return lines


def _weakest(parts: list[tuple[str, Part]]) -> str:
    """On what each part rests, by the weakest of the figures behind it."""
    labels: dict[Origin, list[str]] = {}
    for label, part in parts:
        if part.mean:
            labels.setdefault(part.origin, []).append(label.lower())
    if len(labels) == 1:
        (origin,) = labels
        return _("All of it rests on {origin}.").format(origin=RESTING_ON[origin])
    said = [f"{RESTING_ON[origin]} ({', '.join(names)})" for origin, names in labels.items()]
    return _("It rests, at the weakest, on {origins}.").format(origins=", ".join(said))


def _heading(currency: str) -> str:
    if not currency:
        return _("What going brings, on average, rounded")
    name = CURRENCY_NAMES.get(currency, currency)
    return _("What going brings, on average, in {currency}, rounded").format(currency=name)


def _parts(value: Value) -> list[tuple[str, Part]]:
    """What is shown: the job itself and the cost always, side benefits where there are any."""
    sides = [
        (_("Practice"), value.practice),
        (_("People you meet"), value.connections),
        (_("Good word of mouth"), value.word_of_mouth),
        (_("Your other offer"), value.leverage),
        (_("Knowing your wishes"), value.preferred_fit),
    ]
    cost = value.cost
    return [
        (_("Already expected"), value.already_expected),
        (_("Being proved wrong"), value.proved_wrong),
        *((label, part) for label, part in sides if part is not None and part.p90),
        (
            _("Time and travel"),
            Part(-cost.central, -cost.mean, -cost.p90, -cost.p10, cost.origin),
        ),
        (_("Altogether"), value.total),
    ]


def _reach(part: Part) -> float:
    """How far from zero the average may lie, on its own side of zero."""
    return max(0.0, part.p90 if part.mean >= 0 else -part.p10)


def _row(label: str, part: Part, longest: float, width: int) -> Line:
    label += " " * max(0, LABEL_WIDTH - columns(label))
    said = f"  {label}{money(part.mean, ''):>{FIGURE_WIDTH}}"
    room = width - len(said) - 2
    if longest <= 0 or room <= 0:
        return Line((Span(said),))
    solid = round(room * abs(part.mean) / longest)
    thin = max(0, round(room * _reach(part) / longest) - solid)
    if solid + thin == 0:
        return Line((Span(said),))
    tone = Tone.GAIN if part.mean >= 0 else Tone.COST
    return Line((Span(f"{said}  "), Span("#" * solid, tone), Span("-" * thin, tone)))


def _not_counted(decision: Decision, currency: str) -> list[str]:
    """Why the side benefits are not all in the sum, where they are not."""
    value = decision.value
    sides = (value.practice, value.connections, value.word_of_mouth, value.leverage)
    claimed = money(sum(part.mean for part in sides), currency)
    counted = money(value.side_benefits_counted.mean, currency)
    sentences = []
    if claimed != counted:
        said = _("Of practice, people and word of mouth, {counted} of {claimed} counts.")
        if decision.p_accept_given_offer < decision.open_mind:
            why = _("You would hardly accept, and to go for these alone would waste their time.")
        else:
            why = _("The job itself must be at least half of the reason.")
        sentences.append(f"{said.format(counted=counted, claimed=claimed)} {why}")
    if decision.carried_by_side_benefits:
        sentences.append(_("Without practice, people and word of mouth it would be a no."))
    return sentences
