"""Hours a week of both sides: as you say, else as a message names them.

Money a year is what is really earned: hourly pay x hours a week x 52. For hourly pay, where only
one side's hours are known, the other's are taken as equal; 40 where nothing is known. A difference
in hours costs what an hour of yours is worth (`decide.inputs`), where both sides are known.
"""

from __future__ import annotations

from dataclasses import dataclass

from goanyway.domain.corrections import origin_of
from goanyway.domain.facts import Facts
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, certain
from goanyway.domain.situation import Situation

FULL_TIME = 40.0
WEEKS_PER_YEAR = 52


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours a week; None where nobody said.

    Attributes:
        yours: of your work now, or last.
        job: of the job.
        alternative: of what you would do otherwise.
    """

    yours: Quantity | None
    job: Quantity | None
    alternative: Quantity | None

    @property
    def of_your_pay(self) -> float:
        """Those that your hourly pay is counted with."""
        return _first(self.yours, self.job)

    @property
    def of_the_job(self) -> float:
        """Those that the job's hourly pay is counted with."""
        return _first(self.job, self.yours, self.alternative)

    @property
    def of_the_alternative(self) -> float:
        """Those that the alternative's hourly pay is counted with."""
        return _first(self.alternative, self.yours, self.job)

    @property
    def of_both(self) -> tuple[Quantity, Quantity] | None:
        """Those of the job and of the alternative, where both are known."""
        otherwise = self.alternative or self.yours
        return None if self.job is None or otherwise is None else (self.job, otherwise)


def hours_of(situation: Situation, *messages: Facts | None) -> Hours:
    """What is known of the hours of both sides.

    Args:
        situation: what you say.
        messages: what was read of the posting and the invitation; the first that names hours
            counts.
    """
    named = next(map(_named, (each for each in messages if each and each.hours)), None)
    return Hours(
        situation.you.hours_per_week,
        situation.job.hours_per_week or named,
        situation.alternative.hours_per_week,
    )


def _named(facts: Facts) -> Quantity | None:
    fact = facts.hours
    if fact is None:
        return None
    return certain(fact.value, Unit.HOURS, origin_of(fact, Origin.INVITATION), "the hours it names")


def by_the_year(pay: Quantity | None, hours: float) -> Quantity | None:
    """A pay in money a year, where it is said by the hour."""
    if pay is None or pay.unit is not Unit.MONEY_PER_HOUR:
        return pay
    if pay.location == 0 and not pay.uncertain:
        return certain(0.0, Unit.MONEY_PER_YEAR, pay.origin, pay.source)
    return pay.times(WEEKS_PER_YEAR * hours, Unit.MONEY_PER_YEAR)


def _first(*known: Quantity | None) -> float:
    return next((each.mean for each in known if each is not None), FULL_TIME)
