"""The stages still ahead: as you gave them, with what you left out, or as the style suggests."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from goanyway.domain.attributes import Attribute
from goanyway.domain.corrections import is_yours
from goanyway.domain.facts import Facts, Style
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Family, Quantity, Unit, certain
from goanyway.domain.situation import Situation, Stage
from goanyway.evidence import DEFAULTS, default
from goanyway.evidence.default import HOURS_PER_YEAR

UNKNOWN = "unknown"
LATER = "later"

FROM_HOME = (Style.PHONE_SCREEN, Style.VIDEO, Style.ONE_WAY_VIDEO, Style.ASSESSMENT)
AWAY = (Style.ON_SITE, Style.GROUP, Style.LUNCH)

CHANCES_AROUND = {-1: 0.25, 0: 0.5, 1: 0.25}
"""How likely the usual number of stages is, or one fewer or more: our assumption."""


def counts_of_stages(situation: Situation, invitation: Facts | None) -> dict[int, float]:
    """How many stages there may be, with the probability of each."""
    if situation.stages:
        return {len(situation.stages): 1.0}
    further = default(f"stages.{_style_key(invitation)}.further").quantity.central
    usual = 1 + round(further)
    chances: dict[int, float] = {}
    for around, chance in CHANCES_AROUND.items():
        count = max(1, usual + around)
        chances[count] = chances.get(count, 0.0) + chance
    return chances


def stages(
    situation: Situation, invitation: Facts | None, yearly: float, count: int
) -> tuple[Stage, ...]:
    """The stages ahead, each with everything that the model needs.

    Args:
        situation: its stages are kept as given, with what they leave out filled in.
        invitation: says style, length and place of the first one.
        yearly: the reference pay.
        count: how many stages there are where the situation names none.
    """
    if situation.stages:
        last = len(situation.stages) - 1
        return tuple(
            _filled(stage, yearly, invitation if index == 0 else None, is_last=index == last)
            for index, stage in enumerate(situation.stages)
        )
    first = Stage(invitation.style.value if invitation and invitation.style else None)
    ahead = [_filled(first, yearly, invitation, is_last=count == 1)]
    ahead += [
        _filled(Stage(), yearly, None, is_last=index == count, key=LATER)
        for index in range(2, count + 1)
    ]
    return tuple(ahead)


def _style_key(invitation: Facts | None) -> str:
    return invitation.style.value if invitation and invitation.style else UNKNOWN


def _filled(
    stage: Stage, yearly: float, invitation: Facts | None, *, is_last: bool, key: str = ""
) -> Stage:
    key = key or (stage.style or UNKNOWN)
    shows = stage.shows if stage.shows is not None else _shown(key, yearly, is_last=is_last)
    filled = replace(
        stage, passing=stage.passing or default(f"stages.{key}.pass").quantity, shows=shows
    )
    if any((stage.cost, stage.hours, stage.travel, stage.leave, stage.other)):
        return filled
    away = _is_away(stage, invitation)
    journey = "stages.journey"
    return replace(
        filled,
        hours=_hours(key, invitation, away=away),
        travel=default(f"{journey}.travel").given(yearly) if away else None,
        leave=_leave(yearly) if away else None,
    )


def _is_away(stage: Stage, invitation: Facts | None) -> bool:
    if stage.style in FROM_HOME:
        return False
    return stage.style in AWAY or (invitation is not None and invitation.place is not None)


def _hours(key: str, invitation: Facts | None, *, away: bool) -> Quantity:
    """The interview as long as the invitation says, with preparation, way and follow-up."""
    said = _length(invitation)
    parts = [said or default(f"stages.{key}.hours").quantity]
    parts += [default(f"stages.{key}.preparation").quantity]
    parts += [default("stages.closing.hours").quantity]
    if away:
        parts += [default("stages.journey.hours").quantity]
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
    yours = is_yours(invitation.start) or is_yours(invitation.end)
    origin = Origin.YOU if yours else Origin.INVITATION
    return certain(hours, Unit.HOURS, origin, "start and end")


def _sum(parts: list[Quantity], source: str) -> Quantity:
    """The sum of independent positive quantities, as a lognormal one.

    Its median is the sum of the medians; its relative spread is theirs, combined.
    """
    total = math.fsum(each.central for each in parts)
    spread = math.sqrt(math.fsum((each.central * each.spread) ** 2 for each in parts)) / total
    return Quantity(
        math.log(total), spread, Family.LOGNORMAL, Unit.HOURS, Origin.ASSUMPTION, source
    )


def _leave(yearly: float) -> Quantity:
    hours = default("stages.journey.leave").quantity
    return hours.times(yearly / HOURS_PER_YEAR, Unit.MONEY)


def _shown(key: str, yearly: float, *, is_last: bool) -> Mapping[Attribute, Quantity]:
    """What a stage of this style shows; the offer that follows the last one names more."""
    shown: dict[Attribute, Quantity] = {}
    for attribute in Attribute:
        for row in (f"stages.{key}.shows.{attribute}", f"stages.offer.shows.{attribute}"):
            if row not in DEFAULTS or (row.startswith("stages.offer") and not is_last):
                continue
            error = default(row).given(yearly)
            if attribute not in shown or error.central < shown[attribute].central:
                shown[attribute] = error
    return shown
