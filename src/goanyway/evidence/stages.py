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
    "One vendor says 30 to 40% of on-site interviews should end in an offer. Employers who hire "
    "new graduates report 45% over all interviews.",
    "lever-2019",
    "nace",
)
_ROUND_TABLE = _leaning(
    (0.65, 2.5),
    "By most accounts 45 to 90 minutes in person, and longer with several interviewers.",
    "interview-counts",
)
_TALK = _measured(
    (0.45, 1.25),
    "A jobs site says 30 to 60 minutes. At one vendor's clients it's 3 hours for 2.5 interviews.",
    "lever-2019",
    "indeed-length",
)
_COUNTED = "We count four fifths of it here, because the rest helps you in your next interview."
_PREPARED = _leaning(
    (0.56, 4.8),
    "44% of British job seekers spent over two hours, and in a later survey a third spent over "
    f"three. An American survey says seven. People overstate. {_COUNTED}",
    "totaljobs-costs",
    "totaljobs-2017",
    "jdp-2020",
)
_PREPARED_DAY = _Told((0.85, 6.8), f"About three hours for a longer day. {_COUNTED}")

_STYLES: tuple[_Style, ...] = (
    _Style(
        Style.PHONE_SCREEN,
        _measured(
            (0.25, 0.67),
            "Recruiting firms say four to six in ten people move on after a first call. These "
            "are rules of thumb for office and technology jobs, not a sample of employers.",
            "ooligo",
            "safegraph-2020",
        ),
        _leaning((0.3, 0.8), "By most accounts, 15 to 45 minutes.", "interview-counts"),
        _Told((0.22, 1.65), f"A first look at the firm and at your own story. {_COUNTED}"),
        further=2,
        people=1,
    ),
    _Style(
        Style.VIDEO,
        _leaning(
            (0.25, 0.67),
            "Nobody publishes a rate for video separate from the phone, so we use the same one.",
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
            "We found no published rate. Employers use it to thin out a large field, so we put "
            "it below a call.",
        ),
        _Told((0.3, 1.2), "Recording yourself, with second takes."),
        _Told((0.3, 2.2), f"An hour, more or less. {_COUNTED}"),
        further=2,
        people=0,
    ),
    _Style(
        Style.BEHAVIORAL,
        _Told(
            (0.22, 0.61), "Between a call and a final interview. Nobody publishes a rate by style."
        ),
        _TALK,
        _PREPARED,
        further=1,
        people=1.5,
    ),
    _Style(
        Style.TECHNICAL,
        _Told(
            (0.20, 0.64),
            "One entrepreneur's rule is that a good interviewer passes 30 to 50%. The same "
            "person often scores quite differently in two technical interviews, so failing one "
            "says little.",
            ("safegraph-2020", "interviewing-io-2016"),
        ),
        _Told((0.6, 1.75), "An hour, sometimes two."),
        _Told((1.2, 14.0), f"Five hours, or anything from one to eighteen. {_COUNTED}"),
        further=1,
        people=1.5,
    ),
    _Style(
        Style.CASE,
        _measured(
            (0.13, 0.43),
            "Coaches say that at the best-known consulting firms, one in four people passes the "
            "first round and one in two the second. They sell coaching.",
            "casecoach",
        ),
        _leaning((0.9, 3.5), "Two or three interviews in a round.", "casecoach"),
        _leaning(
            (2.4, 28.0),
            f"Coaches say 40 hours of practice in all, which help with every case. {_COUNTED}",
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
            "One recruiter says five or six people are invited for each opening. That is true "
            "for graduate programs, not for other jobs.",
            "readygrad",
        ),
        _Told((2.3, 7.0), "Half a day."),
        _PREPARED_DAY,
        further=0,
        people=3,
    ),
    _Style(
        Style.ASSESSMENT,
        _Told(
            (0.20, 0.64), "We found no published rate, so we use the one for a technical interview."
        ),
        _Told(
            (0.7, 6.0), "A test takes an hour. A take-home task takes an evening or a weekend: ask."
        ),
        _Told((0.3, 2.2), f"An hour, more or less. {_COUNTED}"),
        further=1,
        people=0,
    ),
    _Style(
        Style.ON_SITE,
        _FINAL,
        _Told((2.3, 7.0), "Half a day, sometimes a whole day."),
        _PREPARED_DAY,
        further=0,
        people=4.5,
    ),
    _Style(
        Style.LUNCH,
        _Told((0.60, 0.91), "This is rarely a round of its own, so most people pass it."),
        _Told((0.8, 2.0), "A meal."),
        _Told((0.3, 2.2), f"An hour, more or less. {_COUNTED}"),
        further=1,
        people=3,
    ),
    _Style(
        UNKNOWN,
        _Told((0.22, 0.65), "A little below a call, because we can't tell what it is."),
        _Told((0.4, 1.6), "The same as a video call, but less certain."),
        _PREPARED,
        further=1,
        people=1.5,
    ),
    _Style(
        LATER,
        _Told(
            (0.33, 0.75),
            "We chose this so that, with the rate of the first stage, about 13 in 100 first "
            "calls and 20 to 25 in 100 first interviews end in an offer, close to what people "
            "report for whole processes. Rates published stage by stage multiply to less, "
            "because they come from longer processes.",
        ),
        _ROUND_TABLE,
        _PREPARED,
        further=0,
        people=2,
    ),
)

_FURTHER_NOTE = (
    "At one vendor's clients, candidates had 2.5 interviews on average. A jobs site says one or "
    "two rounds for entry-level jobs. How many follow this one is our guess: ask."
)
_PEOPLE_NOTE = "Our guess for this style. The invitation may name them."


def _rows(style: _Style) -> tuple[Default, ...]:
    key = f"stages.{style.name}"
    return (
        style.passing.row(f"{key}.pass", "how likely you are to pass it", Unit.PROBABILITY),
        style.hours.row(f"{key}.hours", "the hours of the interview itself", Unit.HOURS),
        style.preparation.row(f"{key}.preparation", "the hours to prepare for it", Unit.HOURS),
        assumed(
            f"{key}.further",
            "how many stages follow it",
            style.further,
            Unit.COUNT,
            _FURTHER_NOTE,
            ("lever-2019", "indeed-length"),
        ),
        assumed(
            f"{key}.people",
            "how many people you would meet",
            style.people,
            Unit.COUNT,
            _PEOPLE_NOTE,
        ),
    )


_AROUND = (
    assumed(
        "stages.journey.hours",
        "the hours there and back, where it isn't by video or phone",
        (0.6, 4.0),
        Unit.HOURS,
        "British job seekers were willing to travel 80 minutes by car. Their actual trips are "
        "shorter.",
        ("totaljobs-costs",),
    ),
    assumed(
        "stages.journey.travel",
        "what it costs to get there",
        (0.0001, 0.0015),
        Unit.MONEY,
        "25 dollars at the median pay. British job seekers spent 32 pounds on an interview, "
        "clothes included. Employers often pay for long trips: ask.",
        ("totaljobs-costs",),
        grade=Grade.WEAK,
        basis=Basis.YEARLY_PAY,
    ),
    assumed(
        "stages.journey.leave",
        "hours of time off beyond the interview, if you have a job and it is on site",
        (0.5, 8.0),
        Unit.HOURS,
        "You usually have to take time off by the half day or the day, so an hour on site "
        "often costs more.",
    ),
    assumed(
        "stages.closing.hours",
        "the hours for your notes and a thank-you afterward",
        (0.2, 0.8),
        Unit.HOURS,
        "A few minutes to write down what you found, a few to say thank you.",
    ),
)

ROWS: tuple[Default, ...] = (
    *(row for style in _STYLES for row in _rows(style)),
    *_AROUND,
)
