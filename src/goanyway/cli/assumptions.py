"""What the answer rests on: each figure, how unsure it is, and who vouches for it."""

from __future__ import annotations

from goanyway.cli.inputs import inputs, named
from goanyway.language import _, ngettext
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.cli.wording import between, capital, figure, number
from goanyway.domain.advice import Advice, Assumption
from goanyway.domain.origin import Origin

SHOWN = 5

VOUCHING = {
    Origin.YOU: _("from you"),
    Origin.YOUR_RECORD: _("from your record"),
    Origin.INVITATION: _("from the invitation"),
    Origin.POSTING: _("from the posting"),
    Origin.STUDY: _("from a study"),
    Origin.ASSUMPTION: _("our assumption"),
}

SCALES = ("job.belief_scale", "job.error_scale")
"""Factors on the usual doubt; 1 says nothing to anybody."""

UNSAID = (Origin.STUDY, Origin.ASSUMPTION)


def assumed(advice: Advice, width: int) -> list[Line]:
    """The assumptions that move the answer most, and how many more there are."""
    ordered = weightiest_first(advice)
    if not ordered:
        return []
    lines = paragraph(_("What it assumed, the weightiest first"), width, tone=Tone.HEADING)
    for each in ordered[:SHOWN]:
        said = f"{_figure(each, advice)}, {VOUCHING[each.origin]}"
        lines += paragraph(said, width, first="  ", rest="    ")
    more = len(ordered) - SHOWN
    if more > 0:
        said = ngettext("And {count} more: --explain", "And {count} more: --explain", more)
        lines += paragraph(said.format(count=more), width, first="  ")
    return lines


def weightiest_first(advice: Advice) -> list[Assumption]:
    """What nobody said, those first that move the value of going most."""
    weight = {
        each.input: abs(each.total_at_high - each.total_at_low) for each in advice.decision.tornado
    }
    unsaid = [each for each in advice.assumptions if each.origin in UNSAID]
    return sorted(unsaid, key=lambda each: -weight.get(each.input, 0.0))


def _figure(each: Assumption, advice: Advice) -> str:
    currency = advice.situation.currency
    said = figure(each.central, each.unit, currency)
    if each.input in SCALES:
        said = _("as usual, or {low} to {high} times that").format(
            low=number(each.p10, 2), high=number(each.p90, 2)
        )
    elif each.p10 < each.p90:
        said += f" ({between(each.p10, each.p90, each.unit, currency)})"
    return f"{capital(named(each.input, advice.situation))}: {said}"


def every_input(advice: Advice, width: int) -> list[Line]:
    """Every figure that the answer rests on, with who vouches for it and its source."""
    sources = {each.input: each.source for each in advice.assumptions}
    lines = paragraph(_("Every input, and where it comes from"), width, tone=Tone.HEADING)
    for path, known in inputs(advice.situation).items():
        said = figure(known.central, known.unit, advice.situation.currency)
        if known.uncertain:
            span = between(known.p10, known.p90, known.unit, advice.situation.currency)
            said += f" ({span})"
        source = sources.get(path) or known.source
        said = f"{path}: {said}, {VOUCHING[known.origin]}"
        said += f" [{source}]" if source and source != path else ""
        lines += paragraph(said, width, first="  ", rest="      ")
    return lines
