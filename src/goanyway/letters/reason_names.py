"""What a reason is about, in words for who chooses it and for who is told what it did."""

from __future__ import annotations

from goanyway.domain.reason import ReasonKind
from goanyway.language import N_, Texts

REASON_NAMES = Texts(
    {
        ReasonKind.COMMUTE: N_("the commute"),
        ReasonKind.PAY: N_("the pay"),
        ReasonKind.HOURS: N_("the hours"),
        ReasonKind.SHIFT: N_("shifts, nights or weekends"),
        ReasonKind.CONTRACT: N_("the kind of contract"),
        ReasonKind.WORK: N_("the work itself"),
        ReasonKind.MANAGER: N_("the manager"),
        ReasonKind.TEAM: N_("the team"),
        ReasonKind.FIRM: N_("the firm's reputation"),
        ReasonKind.SECURITY: N_("how secure the job is"),
        ReasonKind.GROWTH: N_("room to grow"),
        ReasonKind.FEELING: N_("a bad feeling"),
        ReasonKind.OWN_LIFE: N_("life outside of work"),
        ReasonKind.OTHER: N_("something else"),
        ReasonKind.ON_SITE: N_("the days in the office"),
        ReasonKind.TRAVEL: N_("the travel"),
        ReasonKind.FLEXIBILITY: N_("the lack of flexibility"),
        ReasonKind.CULTURE: N_("how they treat each other"),
        ReasonKind.LOCATION: N_("where the work is"),
        ReasonKind.REPORTING: N_("who the boss would be"),
        ReasonKind.VISA: N_("the visa or permit"),
        ReasonKind.CREDENTIAL: N_("the license or papers"),
    }
)
"""Each kind, the likeliest first; in nobody's mouth, so that it fits "You hesitate about ..."."""
