"""Letters about an offer that you hold: ask for time, accept it, stay where you are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goanyway.language import _
from goanyway.letters.phrases import weekday_and_day
from goanyway.letters.wording import Wording


@dataclass(frozen=True, slots=True)
class HeldOffer:
    """An offer that you could take instead of what the invitation may lead to.

    Attributes:
        is_counter_offer: it comes from your present employer.
        expires: the last day on which you can take it.
    """

    is_counter_offer: bool = False
    expires: date | None = None


def asking_for_time(expires: date, question: str = "") -> Wording:
    """Ask the firm that made the offer for a week more, or in your own words."""
    said = _("Thank you for your offer. You asked for my answer by {day}.").format(
        day=weekday_and_day(expires)
    )
    request = question or _("Could I have one more week to decide?")
    return Wording(
        (
            f"{said} {request}",
            _("I'm taking it seriously, and I'd like to give you a firm answer."),
        ),
        f"{_('thank you for your offer.')} {request}",
    )


def accepting_offer() -> Wording:
    """Accept an offer."""
    return Wording(
        (
            _("Thank you for your offer. I'm glad to accept it."),
            _(
                "Please send me whatever I need to sign, and let me know what you need from me "
                "and by when."
            ),
        ),
        _("thank you for your offer. I'm glad to accept it."),
    )


def staying() -> Wording:
    """Tell the present employer that you take the counter-offer."""
    return Wording(
        (
            _("Thank you for your counter-offer. I've decided to stay."),
            _("Could we put what we agreed on in writing, with the date it takes effect?"),
        ),
        _("thank you for your counter-offer. I've decided to stay."),
    )
