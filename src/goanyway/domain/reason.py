"""Why somebody hesitates about a job: kinds of reasons, who can answer them, and how strong."""

from __future__ import annotations

from enum import StrEnum

from goanyway.domain.attributes import HALO, Attribute


class Answerer(StrEnum):
    """Who can settle whether a reason holds."""

    EMPLOYER = "employer"
    INTERVIEW = "interview"
    YOU = "you"
    NOBODY = "nobody"
    """It is known; nobody need be asked."""


class ReasonKind(StrEnum):
    """What a reason is about."""

    PAY = "pay"
    CONTRACT = "contract"
    TRAVEL = "travel"
    ON_SITE = "on-site"
    HOURS = "hours"
    SHIFT = "shift"
    VISA = "visa"
    CREDENTIAL = "credential"
    REPORTING = "reporting"
    COMMUTE = "commute"
    FIRM = "firm"
    MANAGER = "manager"
    TEAM = "team"
    WORK = "work"
    GROWTH = "growth"
    SECURITY = "security"
    CULTURE = "culture"
    FLEXIBILITY = "flexibility"
    LOCATION = "location"
    OWN_LIFE = "own-life"
    FEELING = "feeling"
    OTHER = "other"

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """The attributes that a reason of this kind describes; none for what is or is not so."""
        return DESCRIBED.get(self, ())

    @property
    def answerer(self) -> Answerer:
        """Who can answer it."""
        if self is ReasonKind.OWN_LIFE:
            return Answerer.YOU
        if self is ReasonKind.COMMUTE:
            return Answerer.NOBODY
        return Answerer.INTERVIEW if self.attributes else Answerer.EMPLOYER


DESCRIBED: dict[ReasonKind, tuple[Attribute, ...]] = {
    ReasonKind.FIRM: (Attribute.CULTURE,),
    ReasonKind.MANAGER: (Attribute.MANAGER,),
    ReasonKind.TEAM: (Attribute.TEAM,),
    ReasonKind.WORK: (Attribute.WORK,),
    ReasonKind.GROWTH: (Attribute.GROWTH,),
    ReasonKind.SECURITY: (Attribute.SECURITY,),
    ReasonKind.CULTURE: (Attribute.CULTURE,),
    ReasonKind.FLEXIBILITY: (Attribute.FLEXIBILITY,),
    ReasonKind.LOCATION: (Attribute.LOCATION,),
    ReasonKind.FEELING: HALO,
}

NEEDS_PRESENCE = (ReasonKind.COMMUTE, ReasonKind.ON_SITE, ReasonKind.TRAVEL)
"""Kinds that do not bear on a job that is fully remote."""


class Strength(StrEnum):
    """How a job compares with what you have, or how strong a feeling about it is."""

    A_LITTLE_WORSE = "a little worse"
    WORSE = "worse"
    MUCH_WORSE = "much worse"
    A_LITTLE_BETTER = "a little better"
    BETTER = "better"
    MUCH_BETTER = "much better"
    MILD = "mild"
    CLEAR = "clear"
    STRONG = "strong"

    @property
    def points(self) -> float:
        """What it moves an attribute by, in points."""
        return _POINTS[self]

    @property
    def is_of_a_feeling(self) -> bool:
        """Whether it says how strong a feeling is, rather than how something compares."""
        return self in FEELINGS


FEELINGS = (Strength.MILD, Strength.CLEAR, Strength.STRONG)

_POINTS = {
    Strength.A_LITTLE_WORSE: -0.5,
    Strength.WORSE: -1.0,
    Strength.MUCH_WORSE: -1.5,
    Strength.A_LITTLE_BETTER: 0.5,
    Strength.BETTER: 1.0,
    Strength.MUCH_BETTER: 1.5,
    Strength.MILD: -0.3,
    Strength.CLEAR: -0.6,
    Strength.STRONG: -1.0,
}
