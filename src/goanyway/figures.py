"""One source of figures: you, then your record, this message, the market, the evidence.

Whoever needs a figure asks `Figures` by its key; the first in that order who knows it gives it, and
the figure keeps its origin. What you and the message say stands beside the key, since a situation
and facts hold it already. Your record and the market are sources of their own that are passed in;
without them there is the evidence alone, which has a row for every key that the model needs.

A source that mixes what it knows with what others suppose, as a record does that is still short,
gives a figure with weights (`Quantity.weighed`).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Protocol

from goanyway.domain.quantity import Quantity
from goanyway.evidence import DEFAULTS
from goanyway.evidence.default import HOURS_PER_YEAR


@dataclass(frozen=True, slots=True)
class Profile:
    """Whom a figure is for.

    Attributes:
        yearly_pay: the pay a year, in the currency of the answer, that shares of pay are taken of;
            1 leaves them shares.
        occupation: the job's title, as it was read or said; empty where it is not known.
        place: where the job is, likewise.
    """

    yearly_pay: float = 1.0
    occupation: str = ""
    place: str = ""

    @property
    def hourly_pay(self) -> float:
        """The same pay by the hour, working full time."""
        return self.yearly_pay / HOURS_PER_YEAR


class Source(Protocol):
    """Whoever may know a figure."""

    def figure(self, key: str, profile: Profile) -> Quantity | None:
        """The figure with this key of `goanyway evidence`; None where it is not known."""


class Evidence:
    """The table of studies and assumptions."""

    def figure(self, key: str, profile: Profile) -> Quantity | None:
        """The row with this key, for somebody with this pay."""
        row = DEFAULTS.get(key)
        return None if row is None else row.given(profile.yearly_pay)


@dataclass(frozen=True, slots=True)
class Figures:
    """The one place to ask for a figure.

    Attributes:
        record: what you have been through; None where there is no record.
        market: what jobs like this one are like; None where none is at hand.
        evidence: knows every figure that the model needs.
        profile: whom the figures are for.
    """

    record: Source | None = None
    market: Source | None = None
    evidence: Source = field(default_factory=Evidence)
    profile: Profile = field(default_factory=Profile)

    def paying(self, yearly_pay: float) -> Figures:
        """The same, shares of pay being taken of this pay a year."""
        return replace(self, profile=replace(self.profile, yearly_pay=yearly_pay))

    def about(self, occupation: str, place: str) -> Figures:
        """The same, for a job with this title in this place."""
        return replace(self, profile=replace(self.profile, occupation=occupation, place=place))

    def known(
        self, key: str, *, you: Quantity | None = None, message: Quantity | None = None
    ) -> Quantity | None:
        """The figure with this key, from the first who knows it; None where nobody does.

        Args:
            you: what you say of it.
            message: what the invitation or the posting says of it; where you corrected that, it
                counts as yours.
        """
        corrected = message if message is not None and message.is_yours else None
        return (
            you
            or corrected
            or self._asked(self.record, key)
            or message
            or self._asked(self.market, key)
            or self._asked(self.evidence, key)
        )

    def figure(
        self, key: str, *, you: Quantity | None = None, message: Quantity | None = None
    ) -> Quantity:
        """The same, of a key that there always is a figure for.

        Raises:
            KeyError: when nobody knows it; the message names the nearest keys.
        """
        found = self.known(key, you=you, message=message)
        if found is None:
            from difflib import get_close_matches

            nearest = ", ".join(get_close_matches(key, DEFAULTS)) or "none is near"
            raise KeyError(f"no figure is called {key!r}; nearest: {nearest}")
        return found

    def _asked(self, source: Source | None, key: str) -> Quantity | None:
        return None if source is None else source.figure(key, self.profile)


FROM_EVIDENCE = Figures()
"""For somebody without a record, and no market at hand."""
