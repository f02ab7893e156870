"""Interviews by style: how often one leads on, what it takes, and what follows.

Besides the styles of `Style` there are "unknown", an invitation that does not say how, and
"later", a further stage that nothing is known of.
"""

from __future__ import annotations

from dataclasses import dataclass

from goanyway.domain.facts import Style
from goanyway.domain.quantity import Unit
from goanyway.evidence.default import Basis, Default, Grade
from goanyway.evidence.rows import Figure, assumed, study

UNKNOWN = "unknown"
LATER = "later"


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure with what it rests on; `measured` where a study gives its center."""

    figure: Figure
    note: str
    sources: tuple[str, ...] = ()
    grade: Grade = Grade.ASSUMPTION
    measured: bool = False

    def row(self, key: str, meaning: str, unit: Unit) -> Default:
        make = study if self.measured else assumed
        return make(key, meaning, self.figure, unit, self.note, self.sources, grade=self.grade)


def _measured(figure: Figure, note: str, *sources: str) -> _Told:
    return _Told(figure, note, sources, Grade.WEAK, measured=True)


def _leaning(figure: Figure, note: str, *sources: str) -> _Told:
    return _Told(figure, note, sources, Grade.WEAK)


@dataclass(frozen=True, slots=True)
class _Style:
    """Everything about one style."""

    name: str
    passing: _Told
    hours: _Told
    preparation: _Told
    further: int
    people: float


_FINAL = _measured(
    (0.24, 0.52),
    "One vendor says 30 to 40 % of on-site interviews should end in an offer; employers of "
    "graduates report 45 %, over all interviews.",
    "lever-2019",
    "nace",
)
_ROUND_TABLE = _leaning(
    (0.65, 2.5),
    "In person 45 to 90 minutes by common accounts; with several interviewers it runs longer.",
    "interview-counts",
)
_TALK = _measured(
    (0.45, 1.25),
    "30 to 60 minutes by a jobs site's account; 3 hours for 2.5 interviews at one vendor's "
    "clients.",
    "lever-2019",
    "indeed-length",
)
_COUNTED = "We count four fifths of it here, since the rest serves your next interview."
_PREPARED = _leaning(
    (0.56, 4.8),
    "44 % of British job seekers spent over two hours and in a later survey a third spent over "
    f"three; an American one says seven. People overstate. {_COUNTED}",
    "totaljobs-costs",
    "totaljobs-2017",
    "jdp-2020",
)
_PREPARED_DAY = _Told((0.85, 6.8), f"Some three hours for a longer day. {_COUNTED}")

_STYLES: tuple[_Style, ...] = (
    _Style(
        Style.PHONE_SCREEN,
        _measured(
            (0.25, 0.67),
            "Recruiting firms say that four to six in ten go on after a first call. These are "
            "rules of thumb for office and technology jobs, not a sample of employers.",
            "ooligo",
            "safegraph-2020",
        ),
        _leaning((0.3, 0.8), "15 to 45 minutes by common accounts.", "interview-counts"),
        _Told((0.22, 1.65), f"A first look at the firm and at your own story. {_COUNTED}"),
        further=2,
        people=1,
    ),
    _Style(
        Style.VIDEO,
        _leaning(
            (0.25, 0.67),
            "No one publishes a rate for video apart from the telephone, so we take the same one.",
            "ooligo",
            "safegraph-2020",
        ),
        _TALK,
        _PREPARED,
        further=1,
        people=1.3,
    ),
    _Style(
        Style.ONE_WAY_VIDEO,
        _Told(
            (0.15, 0.62),
            "We found no published rate. It is used to thin out large fields, so we put it below "
            "a call.",
        ),
        _Told((0.3, 1.2), "Recording, with second takes."),
        _Told((0.3, 2.2), f"An hour, more or less. {_COUNTED}"),
        further=2,
        people=0,
    ),
    _Style(
        Style.BEHAVIORAL,
        _Told((0.22, 0.61), "Between a call and a final interview; no rate is published by style."),
        _TALK,
        _PREPARED,
        further=1,
        people=1.5,
    ),
    _Style(
        Style.TECHNICAL,
        _Told(
            (0.20, 0.64),
            "An entrepreneur's rule is that a good interviewer passes 30 to 50 %. The same person "
            "often scores quite differently in two of them, so one failure says little.",
            ("safegraph-2020", "interviewing-io-2016"),
        ),
        _Told((0.6, 1.75), "An hour, at times two."),
        _Told((1.2, 14.0), f"Five hours, anything from one to eighteen. {_COUNTED}"),
        further=1,
        people=1.5,
    ),
    _Style(
        Style.CASE,
        _measured(
            (0.13, 0.43),
            "Coaches put the first round at one in four at the best-known consultancies, the "
            "second at one in two. They sell coaching.",
            "casecoach",
        ),
        _leaning((0.9, 3.5), "Two to three interviews in a round.", "casecoach"),
        _leaning(
            (2.4, 28.0),
            f"Coaches say 40 hours of practice in all, which serve every case. {_COUNTED}",
            "casecoach",
        ),
        further=1,
        people=2,
    ),
    _Style(Style.PANEL, _FINAL, _ROUND_TABLE, _PREPARED, further=0, people=3),
    _Style(
        Style.GROUP,
        _measured(
            (0.11, 0.40),
            "A recruiter says that five or six are invited for each place; true of graduate "
            "schemes, not of others.",
            "readygrad",
        ),
        _Told((2.3, 7.0), "Half a day."),
        _PREPARED_DAY,
        further=0,
        people=3,
    ),
    _Style(
        Style.ASSESSMENT,
        _Told((0.20, 0.64), "We found no published rate and take that of a technical interview."),
        _Told((0.7, 6.0), "A test takes an hour, a task at home an evening or a weekend: ask."),
        _Told((0.3, 2.2), f"An hour, more or less. {_COUNTED}"),
        further=1,
        people=0,
    ),
    _Style(
        Style.ON_SITE,
        _FINAL,
        _Told((2.3, 7.0), "Half a day, at times the whole of it."),
        _PREPARED_DAY,
        further=0,
        people=4.5,
    ),
    _Style(
        Style.LUNCH,
        _Told((0.60, 0.91), "Seldom a round of its own, so most people pass it."),
        _Told((0.8, 2.0), "A meal."),
        _Told((0.3, 2.2), f"An hour, more or less. {_COUNTED}"),
        further=1,
        people=3,
    ),
    _Style(
        UNKNOWN,
        _Told((0.22, 0.65), "A little below a call, where we cannot tell what it is."),
        _Told((0.4, 1.6), "As a talk by video, and less certain."),
        _PREPARED,
        further=1,
        people=1.5,
    ),
    _Style(
        LATER,
        _Told(
            (0.33, 0.75),
            "Chosen so that, with the first stage's rate, some 13 in 100 first calls and 20 to 25 "
            "in 100 first interviews end in an offer, near what is reported for whole processes. "
            "Rates published stage by stage multiply to less; they come from longer processes.",
        ),
        _ROUND_TABLE,
        _PREPARED,
        further=0,
        people=2,
    ),
)

_FURTHER_NOTE = (
    "2.5 interviews for each candidate on average at one vendor's clients, one or two rounds for "
    "entry-level jobs by a jobs site. How many follow this one is our guess: ask."
)
_PEOPLE_NOTE = "Our guess for the style. The invitation may name them."


def _rows(style: _Style) -> tuple[Default, ...]:
    key = f"stages.{style.name}"
    return (
        style.passing.row(f"{key}.pass", "how likely you are to pass it", Unit.PROBABILITY),
        style.hours.row(f"{key}.hours", "the hours of the interview itself", Unit.HOURS),
        style.preparation.row(f"{key}.preparation", "the hours to prepare for it", Unit.HOURS),
        assumed(
            f"{key}.further",
            "stages that follow it",
            style.further,
            Unit.COUNT,
            _FURTHER_NOTE,
            ("lever-2019", "indeed-length"),
        ),
        assumed(
            f"{key}.people", "people whom you would meet", style.people, Unit.COUNT, _PEOPLE_NOTE
        ),
    )


_AROUND = (
    assumed(
        "stages.journey.hours",
        "the hours there and back, where it is not by video or telephone",
        (0.6, 4.0),
        Unit.HOURS,
        "British job seekers were willing to travel 80 minutes by car; what they do travel is "
        "shorter.",
        ("totaljobs-costs",),
    ),
    assumed(
        "stages.journey.travel",
        "what the way costs",
        (0.0001, 0.0015),
        Unit.MONEY,
        "25 dollars at the median pay. British job seekers spent 32 pounds on an interview, "
        "clothes included; long journeys are often refunded: ask.",
        ("totaljobs-costs",),
        grade=Grade.WEAK,
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "stages.journey.leave",
        "hours of leave beyond the interview, with a job and on site",
        (0.5, 8.0),
        Unit.HOURS,
        "Leave is given by the half day or the day, so an hour on site often costs more.",
    ),
    assumed(
        "stages.closing.hours",
        "the hours for your notes and a thank-you afterwards",
        (0.2, 0.8),
        Unit.HOURS,
        "A few minutes to write down what you found, a few to say thank you.",
    ),
)

ROWS: tuple[Default, ...] = (
    *(row for style in _STYLES for row in _rows(style)),
    *_AROUND,
)
