"""The stages still ahead: as you gave them, with what you left out, or as the style suggests."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from goanyway.domain.attributes import Attribute
from goanyway.domain.corrections import is_yours, origin_of
from goanyway.domain.facts import Facts, Style
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Family, Quantity, Unit, certain
from goanyway.domain.situation import AlternativeKind, Situation, Stage
from goanyway.figures import Figures

UNKNOWN = "unknown"
LATER = "later"

FROM_HOME = (Style.PHONE_SCREEN, Style.VIDEO, Style.ONE_WAY_VIDEO, Style.ASSESSMENT)
AWAY = (Style.ON_SITE, Style.GROUP, Style.LUNCH)

CHANCES_AROUND = {-1: 0.25, 0: 0.45, 1: 0.2, 2: 0.1}
"""How likely the usual number of stages is, or one fewer, or more: our assumption. Some processes
have four and more rounds."""

FIRST_CALLS = {
    Style.PHONE_SCREEN: "figures.offers.from_first_call",
    Style.ONE_WAY_VIDEO: "figures.offers.from_one_way_video",
}
USUALLY_LAST = (Style.PANEL, Style.ON_SITE, Style.LUNCH)


def counts_of_stages(
    situation: Situation, invitation: Facts | None, figures: Figures
) -> dict[int, float]:
    """How many stages there may be, with the probability of each.

    Naming some stages says nothing of the rest, unless what you say of each shows that you gave
    the whole process: every chance of passing.
    """
    named = len(situation.stages)
    further = situation.process.further
    if further is not None:
        return {max(named, 1 + round(further.mean)): 1.0}
    if named and all(each.passing is not None for each in situation.stages):
        return {named: 1.0}
    if invitation is not None and invitation.stages is not None:
        return {max(named, invitation.stages.value, 1): 1.0}
    usual = 1 + round(figures.figure(f"stages.{_style_key(situation, invitation)}.further").central)
    chances: dict[int, float] = {}
    for around, chance in CHANCES_AROUND.items():
        count = max(1, named, usual + around)
        chances[count] = chances.get(count, 0.0) + chance
    return chances


def place_in_process(
    situation: Situation, invitation: Facts | None, counts: Mapping[int, float]
) -> str:
    """The key of the chance of an offer from where you stand, whatever the number of stages."""
    known = len(counts) == 1
    if known and 1 in counts:
        return "figures.offers.from_final_interview"
    style = _style_key(situation, invitation)
    if style in FIRST_CALLS:
        return FIRST_CALLS[Style(style)]
    if not known and style in USUALLY_LAST:
        return "figures.offers.from_final_interview"
    return "figures.offers.from_first_interview"


def stages(
    situation: Situation, invitation: Facts | None, figures: Figures, count: int
) -> tuple[Stage, ...]:
    """The stages ahead, each with everything that the model needs but its share of the chance.

    Args:
        situation: its stages are kept as given, with what they leave out filled in.
        invitation: says style, length and place of the first one.
        figures: where what is left out comes from.
        count: how many stages there are.
    """
    given = list(situation.stages) or [Stage()]
    if given[0].style is None and invitation is not None and invitation.style is not None:
        given[0] = replace(given[0], style=invitation.style.value)
    employed = situation.alternative.kind is not AlternativeKind.SEARCH
    named = len(situation.stages)
    later = [Stage()] * (count - len(given))
    return tuple(
        _filled(
            stage,
            figures,
            invitation if index == 0 else None,
            is_last=index == count - 1,
            employed=employed,
            key=LATER if index >= max(named, 1) else "",
        )
        for index, stage in enumerate([*given, *later])
    )


def _style_key(situation: Situation, invitation: Facts | None) -> str:
    if situation.stages and situation.stages[0].style is not None:
        return situation.stages[0].style.value
    return invitation.style.value if invitation and invitation.style else UNKNOWN


def _filled(
    stage: Stage,
    figures: Figures,
    invitation: Facts | None,
    *,
    is_last: bool,
    employed: bool,
    key: str = "",
) -> Stage:
    """The stage with its hours, way and leave, each filled in where it was left out."""
    key = key or (stage.style or UNKNOWN)
    shows = stage.shows if stage.shows is not None else _shown(key, figures, is_last=is_last)
    filled = replace(stage, shows=shows)
    if stage.cost is not None:
        return filled
    away = _is_away(stage, invitation)
    hours = stage.hours or _hours(key, figures, invitation, away=away)
    travel, leave = stage.travel, stage.leave
    if away and travel is None:
        travel = figures.figure("stages.journey.travel")
    if away and leave is None and employed:
        leave = _leave(figures)
    return replace(filled, hours=hours, travel=travel, leave=leave)


def _is_away(stage: Stage, invitation: Facts | None) -> bool:
    if stage.style in FROM_HOME:
        return False
    return stage.style in AWAY or (invitation is not None and invitation.place is not None)


def _hours(key: str, figures: Figures, invitation: Facts | None, *, away: bool) -> Quantity:
    """The interview as long as the invitation says, with preparation, way and follow-up."""
    parts = [figures.figure(f"stages.{key}.hours", message=_length(invitation))]
    parts += [figures.figure(f"stages.{key}.preparation")]
    parts += [figures.figure("stages.closing.hours")]
    if away:
        parts += [figures.figure("stages.journey.hours")]
    return _sum(parts, f"stages.{key}.preparation")


def _length(invitation: Facts | None) -> Quantity | None:
    if invitation is None or invitation.start is None or invitation.end is None:
        return None
    start, end = invitation.start.value, invitation.end.value
    if not (isinstance(start, datetime) and isinstance(end, datetime)):
        return None
    if (start.tzinfo is None) != (end.tzinfo is None):
        return None
    hours = (end - start).total_seconds() / 3600
    if not 0 < hours <= 12:
        return None
    said = invitation.start if is_yours(invitation.start) else invitation.end
    origin = origin_of(said, Origin.INVITATION)
    return certain(hours, Unit.HOURS, origin, "start and end")


def _sum(parts: list[Quantity], source: str) -> Quantity:
    """The sum of independent positive quantities, as a lognormal one.

    Its median is the sum of the medians; its relative spread is theirs, combined. Each part weighs
    by its share of the variance, or of the sum where none has any.
    """
    total = math.fsum(each.central for each in parts)
    variances = [(each.central * each.spread) ** 2 for each in parts]
    variance = math.fsum(variances)
    whole, shares = (variance, variances) if variance else (total, [each.central for each in parts])
    weights: dict[Origin, float] = {}
    for each, share in zip(parts, shares, strict=True):
        for origin, weight in each.weights.items():
            weights[origin] = weights.get(origin, 0.0) + weight * share / whole
    spread = math.sqrt(variance) / total
    added = Quantity(
        math.log(total), spread, Family.LOGNORMAL, Unit.HOURS, Origin.ASSUMPTION, source
    )
    return added.weighed(weights)


def _leave(figures: Figures) -> Quantity:
    hours = figures.figure("stages.journey.leave")
    return hours.times(figures.profile.hourly_pay, Unit.MONEY)


def _shown(key: str, figures: Figures, *, is_last: bool) -> Mapping[Attribute, Quantity]:
    """What a stage of this style shows; the offer that follows the last one names more."""
    shown: dict[Attribute, Quantity] = {}
    for attribute in Attribute:
        for row in (f"stages.{key}.shows.{attribute}", f"stages.offer.shows.{attribute}"):
            if row.startswith("stages.offer") and not is_last:
                continue
            error = figures.known(row)
            if error is None:
                continue
            if attribute not in shown or error.central < shown[attribute].central:
                shown[attribute] = error
    return shown
