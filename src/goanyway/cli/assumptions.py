"""What the answer rests on: each figure, how unsure it is, and who vouches for it."""

from __future__ import annotations

from goanyway.advising.inputs import inputs
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.domain.advice import Advice
from goanyway.domain.attributes import Attribute
from goanyway.domain.origin import Origin
from goanyway.domain.situation import Situation, numbers
from goanyway.language import _
from goanyway.letters import plain_name
from goanyway.spoken_numbers import between, figure, listed
from goanyway.words.origins import vouching

SCALES = ("job.belief_scale", "job.error_scale")
"""Factors on the usual doubt; 1 says nothing to anybody."""

TOPICS = {
    "you.hour": _("your hour"),
    "you.pay": _("what you earn"),
    "you.": _("your time"),
    "alternative.": _("your alternative"),
    "search.": _("your search"),
    "preferences.": _("what you want"),
    "job.years": _("how long you'd stay"),
    "job.hours_per_week": _("the hours"),
    "job.": _("what changing jobs costs"),
    "reasons": _("what makes you hesitate"),
    "deal_breakers": _("what would spoil it"),
    "process": _("how many interviews there are"),
    "stages": _("the interview"),
    "side_benefits.connections.people": _("the people you'd meet"),
    "side_benefits.practice": _("your other interviews"),
    "side_benefits.leverage": _("your other offer"),
    "side_benefits.": _("what else you'd get from it"),
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
            (_("It uses what you said about {topics}."), yours),
            (_("From the posting: {topics}."), about.get(Origin.POSTING)),
            (_("From the invitation: {topics}."), about.get(Origin.INVITATION)),
            (_("From the market: {topics}."), about.get(Origin.THE_MARKET)),
        )
        if topics
    ]
    if about.keys().isdisjoint((Origin.STUDY, Origin.ASSUMPTION)):
        return (
            " ".join(sentences) if len(sentences) > 1 else _("All of it is based on what you said.")
        )
    if not sentences:
        return _("It uses no figures from you: all of it is based on studies and our assumptions.")
    return " ".join([*sentences, _("The rest comes from studies or our own assumptions.")])


def _topic(path: str) -> str:
    """What an input is about, in a word or two."""
    if path.startswith("job.beliefs."):
        attribute = path.split(".")[2]
        return _("the pay") if attribute == Attribute.PAY else plain_name(attribute)
    return next(words for opening, words in TOPICS.items() if path.startswith(opening))


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
