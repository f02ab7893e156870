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
from goanyway.domain.situation import Situation, Stage
from goanyway.figures import Figures

UNKNOWN = "unknown"
LATER = "later"

FROM_HOME = (Style.PHONE_SCREEN, Style.VIDEO, Style.ONE_WAY_VIDEO, Style.ASSESSMENT)
AWAY = (Style.ON_SITE, Style.GROUP, Style.LUNCH)

CHANCES_AROUND = {-1: 0.25, 0: 0.5, 1: 0.25}
"""How likely the usual number of stages is, or one fewer or more: our assumption."""


def counts_of_stages(
    situation: Situation, invitation: Facts | None, figures: Figures
) -> dict[int, float]:
    """How many stages there may be, with the probability of each."""
    if situation.stages:
        return {len(situation.stages): 1.0}
    further = figures.figure(f"stages.{_style_key(invitation)}.further").central
    usual = 1 + round(further)
    chances: dict[int, float] = {}
    for around, chance in CHANCES_AROUND.items():
        count = max(1, usual + around)
        chances[count] = chances.get(count, 0.0) + chance
    return chances


def stages(
    situation: Situation, invitation: Facts | None, figures: Figures, count: int
) -> tuple[Stage, ...]:
    """The stages ahead, each with everything that the model needs.

    Args:
        situation: its stages are kept as given, with what they leave out filled in.
        invitation: says style, length and place of the first one.
        figures: where what is left out comes from.
        count: how many stages there are where the situation names none.
    """
    if situation.stages:
        last = len(situation.stages) - 1
        return tuple(
            _filled(stage, figures, invitation if index == 0 else None, is_last=index == last)
            for index, stage in enumerate(situation.stages)
        )
    first = Stage(invitation.style.value if invitation and invitation.style else None)
    ahead = [_filled(first, figures, invitation, is_last=count == 1)]
    ahead += [
        _filled(Stage(), figures, None, is_last=index == count, key=LATER)
        for index in range(2, count + 1)
    ]
    return tuple(ahead)


def _style_key(invitation: Facts | None) -> str:
    return invitation.style.value if invitation and invitation.style else UNKNOWN


def _filled(
    stage: Stage, figures: Figures, invitation: Facts | None, *, is_last: bool, key: str = ""
) -> Stage:
    key = key or (stage.style or UNKNOWN)
    shows = stage.shows if stage.shows is not None else _shown(key, figures, is_last=is_last)
    passing = figures.figure(f"stages.{key}.pass", you=stage.passing)
    filled = replace(stage, passing=passing, shows=shows)
    if any((stage.cost, stage.hours, stage.travel, stage.leave, stage.other)):
        return filled
    away = _is_away(stage, invitation)
    return replace(
        filled,
        hours=_hours(key, figures, invitation, away=away),
        travel=figures.figure("stages.journey.travel") if away else None,
        leave=_leave(figures) if away else None,
    )


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
