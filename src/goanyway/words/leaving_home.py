"""Whether you would leave home for the interview: who talks by phone is at home anyway."""

from __future__ import annotations

from goanyway.domain.advice import Advice
from goanyway.domain.facts import Style
from goanyway.language import _

BY_WIRE = (Style.PHONE_SCREEN, Style.VIDEO, Style.ONE_WAY_VIDEO)
IN_PERSON = (Style.ON_SITE, Style.PANEL, Style.GROUP, Style.LUNCH)


def is_away(advice: Advice) -> bool:
    """Whether it is known to be held somewhere else than at your home."""
    stage = advice.situation.stages[0] if advice.situation.stages else None
    invited = advice.invitation
    style = stage.style if stage else None
    if style is None and invited is not None and invited.style is not None:
        style = invited.style.value
    if style in BY_WIRE:
        return False
    travels = stage is not None and stage.travel is not None and stage.travel.central > 0
    named = invited is not None and invited.place is not None
    return style in IN_PERSON or travels or named


def staying_away(advice: Advice) -> str:
    """What not going is called: "stay home", or "decline" where you are at home anyway."""
    return _("stay home") if is_away(advice) else _("decline")
