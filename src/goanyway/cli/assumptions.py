"""What the answer rests on: each figure, how unsure it is, and who vouches for it."""

from __future__ import annotations

from goanyway.advising.inputs import inputs, named
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.domain.advice import Advice, Assumption
from goanyway.domain.attributes import Attribute
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit
from goanyway.domain.situation import Situation, numbers
from goanyway.language import _, ngettext
from goanyway.letters import plain_name
from goanyway.words.numbers import between, capital, figure, listed, number
from goanyway.words.origins import VOUCHING, vouching

SHOWN = 4

SCALES = ("job.belief_scale", "job.error_scale")
"""Factors on the usual doubt; 1 says nothing to anybody."""

WITHOUT_MEANING = (Unit.FACTOR, Unit.CORRELATION)
"""Units whose figures nobody can picture; they are for --explain."""

TOPICS = {
    "you.hour": _("your hour"),
    "you.": _("your time"),
    "alternative.": _("your alternative"),
    "search.": _("your search"),
    "preferences.": _("what you want"),
    "job.years": _("how long you would stay"),
    "job.": _("what a change costs"),
    "deal_breakers": _("what would spoil it"),
    "stages": _("the interview"),
    "side_benefits.connections.people": _("the people you would meet"),
    "side_benefits.practice": _("your other interviews"),
    "side_benefits.leverage": _("your other offer"),
    "side_benefits.": _("what else it gives"),
}
"""What an input is about, by how its path begins; the first that fits."""


def rests_on(situation: Situation) -> str:
    """Which inputs are yours, which were read, and that the rest is assumed."""
    about: dict[Origin, dict[str, None]] = {}
    for path, known in inputs(situation).items():
        if path not in SCALES:
            about.setdefault(known.origin, {})[_topic(path)] = None
    yours = {topic: None for origin in about if origin.is_yours for topic in about[origin]}
    sentences = [
        said.format(topics=listed(topics))
        for said, topics in (
            (_("It uses what you said of {topics}."), yours),
            (_("From the posting: {topics}."), about.get(Origin.POSTING)),
            (_("From the invitation: {topics}."), about.get(Origin.INVITATION)),
            (_("From the market: {topics}."), about.get(Origin.THE_MARKET)),
        )
        if topics
    ]
    if about.keys().isdisjoint((Origin.STUDY, Origin.ASSUMPTION)):
        return " ".join(sentences) if len(sentences) > 1 else _("All of it rests on what you said.")
    if not sentences:
        return _("It uses no figure of yours: all of it rests on studies and our assumptions.")
    return " ".join([*sentences, _("The rest is from studies or assumed by us.")])


def _topic(path: str) -> str:
    """What an input is about, in a word or two."""
    if path.startswith("job.beliefs."):
        attribute = path.split(".")[2]
        return _("the pay") if attribute == Attribute.PAY else plain_name(attribute)
    return next(words for opening, words in TOPICS.items() if path.startswith(opening))


def assumed(advice: Advice, width: int) -> list[Line]:
    """The assumptions that move the answer most, and how many more there are."""
    unsaid = weightiest_first(advice)
    shown = [each for each in unsaid if _has_meaning(each)][:SHOWN]
    if not shown:
        return []
    lines = paragraph(_("What it assumed, the weightiest first"), width, tone=Tone.HEADING)
    for each in shown:
        said = f"{_figure(each, advice)}, {VOUCHING[each.origin]}"
        lines += paragraph(said, width, first="  ", rest="    ")
    more = len(unsaid) - len(shown)
    if more > 0:
        said = ngettext("And {count} more: --explain", "And {count} more: --explain", more)
        lines += paragraph(said.format(count=more), width, first="  ")
    return lines


def weightiest_first(advice: Advice) -> list[Assumption]:
    """What nobody said, those first that move the value of going most."""
    weight = {each.input: each.size for each in advice.decision.tornado}
    unsaid = [each for each in advice.assumptions if each.origin.is_general]
    return sorted(unsaid, key=lambda each: -weight.get(each.input, 0.0))


def _has_meaning(each: Assumption) -> bool:
    return each.input in SCALES or each.unit not in WITHOUT_MEANING


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
    """Every figure that enters the answer, with who vouches for it and its source."""
    sources = {each.input: each.source for each in advice.assumptions}
    lines = paragraph(_("Every input, and where it comes from"), width, tone=Tone.HEADING)
    for path, rule, known in numbers(advice.situation):
        if known is None:
            continue
        enters = rule.entering(known)
        said = figure(enters, known.unit, advice.situation.currency)
        if known.uncertain:
            span = between(known.p10, known.p90, known.unit, advice.situation.currency)
            said += (
                f" ({span})"
                if enters == known.central
                else _(" (mean of {span})").format(span=span)
            )
        source = sources.get(path) or known.source
        said = f"{path}: {said}, {vouching(known.weights)}"
        said += f" [{source}]" if source and source != path else ""
        lines += paragraph(said, width, first="  ", rest="      ")
    return lines
