"""What a point of each attribute is worth, as a share of a year's pay.

A point is about one standard deviation among the jobs that you might be offered. With these
weights the non-pay side of such jobs differs by 0.21 of pay, between what two studies imply:
0.13 to 0.17 (maestas-2023) and 0.34 (hall-mueller-2018).
"""

from __future__ import annotations

from goanyway.domain.attributes import Attribute
from goanyway.domain.quantity import Unit
from goanyway.evidence.default import Basis, Default, Grade
from goanyway.evidence.rows import Figure, assumed, called, study


def _key(attribute: Attribute) -> tuple[str, str]:
    return f"preferences.{attribute}", f"what a point of {called(attribute)} is worth a year"


def _studied(attribute: Attribute, figure: Figure, note: str, sources: tuple[str, ...]) -> Default:
    key, meaning = _key(attribute)
    unit = Unit.MONEY_PER_POINT
    return study(key, meaning, figure, unit, note, sources, basis=Basis.YEARLY_PAY)


def _judged(
    attribute: Attribute,
    figure: Figure,
    note: str,
    sources: tuple[str, ...],
    grade: Grade = Grade.WEAK,
) -> Default:
    key, meaning = _key(attribute)
    unit = Unit.MONEY_PER_POINT
    return assumed(key, meaning, figure, unit, note, sources, grade=grade, basis=Basis.YEARLY_PAY)


ROWS: tuple[Default, ...] = (
    _judged(
        Attribute.GROWTH,
        (0.015, 0.085),
        "Students would give up 0.6% (women) to 3.4% (men) of pay for a job where pay grows "
        "faster. The 5% for a point, learning included, is our reading.",
        ("wiswall-zafar-2018",),
    ),
    _judged(
        Attribute.MANAGER,
        (0.02, 0.12),
        "Respect and fairness at work were worth about 6% of pay to store workers. Judged by "
        "life satisfaction, trust in management matters far more. A boss's competence predicts "
        "satisfaction better than anything else the study measured.",
        ("dube-2022", "helliwell-huang-2011", "artz-2017"),
    ),
    _judged(
        Attribute.TEAM,
        (0.01, 0.07),
        "No study puts a price on coworkers alone. They're part of what store workers would pay "
        "to be treated well.",
        ("dube-2022", "helliwell-huang-2011"),
    ),
    _judged(
        Attribute.WORK,
        (0.02, 0.10),
        "Judged by life satisfaction, variety and using your skills matter as much as a 20% "
        "raise. When people choose between jobs, each of these is worth a few percent.",
        ("helliwell-huang-2011", "maestas-2023"),
    ),
    _studied(
        Attribute.FLEXIBILITY,
        (0.02, 0.10),
        "Working from home is worth 8% of pay on average, up to a quarter for some technology "
        "workers, and nothing to half of the people asked. Setting your own schedule is worth 9%, "
        "and a schedule the employer can change at will costs 20%. A point is two more days "
        "a week at home, or setting your own hours.",
        ("mas-pallais-2017", "nagler-2022", "maestas-2023", "bartik-2024", "cullen-2025"),
    ),
    _studied(
        Attribute.LOCATION,
        (0.03, 0.09),
        "A point is 20 minutes less each way. German employees would give up 13% of pay for 30 "
        "minutes less each way, which makes 9% a point. At half of your hourly pay, the way "
        "transportation planners count, it's 4%. Women value it a fifth more than men.",
        ("nagler-2022", "us-dot-2011", "le-barbanchon-2021"),
    ),
    _judged(
        Attribute.SECURITY,
        (0.01, 0.07),
        "Students would give up 0.6% (men) to 4% (women) of pay for a lower risk of losing the "
        "job. How much of that makes a point is our reading.",
        ("wiswall-zafar-2018",),
    ),
    _judged(
        Attribute.CULTURE,
        (0.015, 0.085),
        "Feeling respected says the most about how people rate a culture, but no study puts a "
        "price on it, and part of it is the manager.",
        ("dube-2022", "sull-2021"),
        grade=Grade.ASSUMPTION,
    ),
    _judged(
        Attribute.OTHER,
        (0.01, 0.07),
        "Benefits nobody has told you about. Ten days of paid leave are worth 16% of pay to "
        "Americans, so benefits can matter. How much they differ among your offers is our guess.",
        ("maestas-2023",),
    ),
)
