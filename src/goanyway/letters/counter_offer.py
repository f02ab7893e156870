"""What to think of when the alternative is a counter-offer, and what is only said about it."""

from __future__ import annotations

from goanyway.language import N_, _
from goanyway.letters.phrases import one_line

_FOLKLORE = N_(
    'You may hear that "80% leave within six months" of accepting a counter-offer. That is '
    "folklore: everybody repeats it, and the people who looked for a source found none. In a "
    "2021 survey, people stayed about as long as usual afterward."
)


def counter_offer_notes(reason_for_looking: str = "") -> tuple[str, ...]:
    """Sentences for somebody whose employer has made a counter-offer.

    Args:
        reason_for_looking: why you looked elsewhere, in your own words, where you said so.
    """
    reason = one_line(reason_for_looking).rstrip(".")
    opening = (
        _("You looked elsewhere for a reason: {reason}.").format(reason=reason)
        if reason
        else _("What made you look elsewhere in the first place?")
    )
    return f"{opening} {_('What in the counter-offer changes that?')}", _(_FOLKLORE)
