"""What the page of an advice shows, as plain data: bars, the sure bar, sliders, assumptions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from goanyway.advising.inputs import inputs, named
from goanyway.advising.what_if import Slider, sliders
from goanyway.domain.advice import Advice, Decision, Part, Verdict
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit
from goanyway.evidence import DEFAULTS
from goanyway.language import N_, _
from goanyway.spoken_numbers import capital, figure, money
from goanyway.web.charts.scale import Scale
from goanyway.words.leaving_home import is_away

WEIGHTIEST = 8
"""So many assumptions are shown at once."""

PARTS = (
    ("already_expected", N_("Already expected"), N_("what you think of the job today")),
    ("proved_wrong", N_("Being proved wrong"), N_("you only know part of the picture")),
    ("practice", N_("Practice"), N_("for interviews that count more")),
    ("connections", N_("People you meet"), ""),
    ("word_of_mouth", N_("Good word of mouth"), ""),
    ("leverage", N_("Your other offer"), ""),
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar from the zero line, in hundredths of the picture's width.

    Attributes:
        sure: from where to where the average may lie (80 %); None where it is not drawn.
        is_total: it is the sum.
        counts: whether it is in the sum as it stands.
    """

    label: str
    note: str
    figure: float
    x: float
    width: float
    zero: float
    sure: tuple[float, float] | None
    is_total: bool = False
    counts: bool = True

    @property
    def kind(self) -> str:
        """Whether it is a gain or a cost."""
        return "cost" if self.figure < 0 else "gain"


@dataclass(frozen=True, slots=True)
class Moved:
    """A slider as the page shows it, with its figures in words."""

    slider: Slider
    id: str
    label: str
    value: float
    said: str
    flips: str


@dataclass(frozen=True, slots=True)
class Assumed:
    """One figure that was assumed, with who vouches for it."""

    label: str
    said: str
    origin: Origin
    source: str
    key: str


def _parts() -> Iterator[tuple[str, str, str]]:
    """Each part's name with its label and note."""
    for name, label, note in PARTS:
        yield name, _(label), note and _(note)


def _cost() -> tuple[str, str]:
    return _("Your time and travel"), _("what going costs you")


def bars_of(decision: Decision) -> tuple[Bar, ...]:
    """The value by part, with how sure each average is."""
    value = decision.value
    counted = value.side_benefits_counted.mean
    sides = [getattr(value, name) for name, _label, _note in PARTS[2:]]
    all_count = abs(counted - sum(each.mean for each in sides)) < 1
    rows: list[tuple[str, str, Part, int, bool, bool]] = []
    for name, label, note in _parts():
        part: Part = getattr(value, name)
        is_side = name not in ("already_expected", "proved_wrong")
        if not is_side or part.p90:
            rows.append((label, note, part, 1, False, all_count or not is_side))
    if not all_count and counted:
        rows.append((_("Which of these count"), "", value.side_benefits_counted, 1, False, True))
    rows.append((*_cost(), value.cost, -1, False, True))
    rows.append((_("Altogether"), "", value.total, 1, True, True))
    figures = [
        (label, note, sign * part.mean, sorted((sign * part.p10, sign * part.p90)), total, counts)
        for label, note, part, sign, total, counts in rows
    ]
    return tuple(_bars(figures))


def _bars(
    figures: Sequence[tuple[str, str, float, Sequence[float] | None, bool, bool]],
) -> Iterator[Bar]:
    ends = [each[2] for each in figures] + [end for each in figures for end in each[3] or ()]
    at = Scale.over(ends).at
    for label, note, mean, sure, is_total, counts in figures:
        left, right = sorted((at(0.0), at(mean)))
        drawn = (at(sure[0]), at(sure[1])) if sure is not None and sure[1] - sure[0] > 0 else None
        width = round(right - left, 2)
        yield Bar(label, note, mean, left, width, at(0.0), drawn, is_total, counts)


def moved_of(advice: Advice, values: Mapping[str, float]) -> tuple[Moved, ...]:
    """The sliders, those that were moved where they stand now."""
    currency = advice.situation.currency
    found = []
    for place, slider in enumerate(sliders(advice), 1):
        value = values.get(slider.input, slider.now)
        said = figure(value, slider.unit, currency)
        flips = ""
        if slider.flips_at is not None:
            limit = figure(slider.flips_at, slider.unit, currency)
            below = slider.flips_at < slider.now
            flips = (
                _("if it’s below {limit}, the answer changes")
                if below
                else _("if it’s above {limit}, the answer changes")
            ).format(limit=limit)
        label = capital(named(slider.input, advice.situation))
        found.append(Moved(slider, f"slider-{place}", label, value, said, flips))
    return tuple(found)


def values_in(advice: Advice, given: Mapping[str, str]) -> dict[str, float]:
    """The values of sliders that a form sent, within their ranges, without what is no number."""
    found = {}
    for slider in sliders(advice):
        try:
            value = float(given.get(slider.input, ""))
        except ValueError:
            continue
        if value != value:
            continue
        value = min(max(value, slider.low), slider.high)
        if abs(value - slider.now) > slider.step / 2:
            found[slider.input] = value
    return found


def assumed(advice: Advice) -> tuple[Assumed, ...]:
    """What nobody said, those first that move the value most."""
    weight = {each.input: each.size for each in advice.decision.tornado}
    given = {
        path: quantity
        for path, quantity in inputs(advice.situation).items()
        if quantity.unit not in (Unit.FACTOR, Unit.CORRELATION)
    }
    first = sorted(given, key=lambda path: -weight.get(path, 0.0))
    return tuple(
        Assumed(
            capital(named(path, advice.situation)),
            figure(given[path].central, given[path].unit, advice.situation.currency),
            given[path].origin,
            "" if given[path].origin is Origin.YOUR_RECORD else given[path].source,  # an id
            _key(path, given[path].source),
        )
        for path in first
    )


def _key(path: str, source: str) -> str:
    """The row of the evidence that a figure rests on; empty where there is none."""
    return next((each for each in (source, path) if each in DEFAULTS), "")


def headline(advice: Advice) -> str:
    """What to do, in a few words."""
    if advice.verdict is Verdict.DECLINE_KINDLY:
        return _("Stay home, kindly.") if is_away(advice) else _("Decline kindly.")
    return {
        Verdict.GO: _("Go."),
        Verdict.ASK_FIRST: _("Ask one thing first."),
        Verdict.DO_NOT_REPLY: _("Do not reply."),
    }[advice.verdict]


def summary(bars: Sequence[Bar], currency: str) -> str:
    """What a picture of bars shows, in a sentence."""
    said = [f"{bar.label} {money(bar.figure, currency)}" for bar in bars]
    return "; ".join(said) + "."
