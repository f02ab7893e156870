"""The attributes of a job that preferences weigh and beliefs describe."""

from __future__ import annotations

from enum import StrEnum


class Attribute(StrEnum):
    """What a job can be better or worse in.

    Pay is counted in money per year, all others in points from -2 to +2, 0 being your usual.
    `OTHER` is what nobody has told you yet.
    """

    PAY = "pay"
    GROWTH = "growth"
    MANAGER = "manager"
    TEAM = "team"
    WORK = "work"
    FLEXIBILITY = "flexibility"
    LOCATION = "location"
    SECURITY = "security"
    CULTURE = "culture"
    OTHER = "other"


HALO = (
    Attribute.GROWTH,
    Attribute.MANAGER,
    Attribute.TEAM,
    Attribute.WORK,
    Attribute.CULTURE,
)
"""The attributes whose beliefs share a correlation: who likes one expects the others to be good."""
