"""What you took away from interviews, by the seven ways in which one can pay.

Counted from your records alone: what nobody noted is not here, and nothing is estimated.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from goanyway.domain.attributes import Attribute
from goanyway.journal.core.access import record, records
from goanyway.journal.keeping.own_expectations import yours_of
from goanyway.journal.models import (
    Debrief,
    Finding,
    FollowUp,
    FollowUpKind,
    FollowUpState,
    Interview,
    InterviewState,
    Meeting,
    Parting,
    User,
)
from goanyway.journal.name_keys import comparable

MIDDLE = 0.5
"""Within so many of your doubts of what you expected, it was as you expected."""

EIGHTY_PERCENT = 1.2816
"""So many standard deviations around the mean of a normal distribution hold 80% of it."""


@dataclass(frozen=True, slots=True)
class ProvedWrong:
    """What you found against what you had said that you expect.

    Attributes:
        compared: of how many expectations of yours you could tell; `better`, `as_expected` and
            `worse` of them.
        assumed: of how many things you could tell of which you had said nothing: they prove
            nobody wrong but us.
        within_eighty: how many were where you were 80% sure that they are; 80% would be right.
        deal_breakers: how many were settled, and `real` of them.
        surprises: the findings that were furthest off, in your doubts, first.
    """

    compared: int
    assumed: int
    better: int
    as_expected: int
    worse: int
    within_eighty: int
    deal_breakers: int
    real: int
    surprises: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Practice:
    """How many interviews you attended and debriefed, how you felt, and whether you are glad."""

    attended: int
    debriefed: int
    questions_asked: tuple[str, ...]
    felt: float | None
    glad: int
    not_glad: int


@dataclass(frozen=True, slots=True)
class Connections:
    """Whom you met, and what became of it; `owed` counts what you have not done yet."""

    people: int
    thanked: int
    invited: int
    owed: int


@dataclass(frozen=True, slots=True)
class WordOfMouth:
    """How you parted; `met_again` counts whom you met for more than one job."""

    warm: int
    neutral: int
    cool: int
    met_again: int


@dataclass(frozen=True, slots=True)
class Fit:
    """What you found of one attribute where you are glad that you went, and where you are not.

    Attributes:
        glad: the mean, in points or in pay a year; None where there is none.
        glad_count: of how many interviews.
    """

    attribute: Attribute
    glad: float | None
    glad_count: int
    not_glad: float | None
    not_glad_count: int


@dataclass(frozen=True, slots=True)
class Trait:
    """What employers look for, and in how many interviews they said so."""

    words: str
    interviews: int


@dataclass(frozen=True, slots=True)
class StyleMet:
    """A style, in how many interviews you met it, and how many of them were announced otherwise."""

    style: str
    interviews: int
    announced_otherwise: int
    is_first: bool


@dataclass(frozen=True, slots=True)
class Takeaways:
    """The seven ways, one each."""

    proved_wrong: ProvedWrong
    practice: Practice
    connections: Connections
    word_of_mouth: WordOfMouth
    preferred_fit: tuple[Fit, ...]
    looks_for: tuple[Trait, ...]
    styles: tuple[StyleMet, ...]


def takeaways(user: User, interview: str = "") -> Takeaways:
    """What you took away: of one interview, else of all that you attended.

    Raises:
        UnknownId: you have no such interview.
    """
    attended = list(
        records(user, Interview).filter(state=InterviewState.ATTENDED).order_by("day", "pk")
    )
    if interview:
        one = record(user, Interview, interview)
        chosen = [each for each in attended if each == one]
    else:
        chosen = attended
    numbers = {each.pk for each in chosen}
    debriefs = {
        each.interview_id: each
        for each in records(user, Debrief).filter(interview__state=InterviewState.ATTENDED)
    }
    told = [debriefs[each.pk] for each in chosen if each.pk in debriefs]
    findings = [
        each
        for each in records(user, Finding).filter(found__isnull=False).select_related("debrief")
        if each.debrief.interview_id in numbers
    ]
    meetings = list(records(user, Meeting).filter(met=True).select_related("interview", "person"))
    owing = [each for each in records(user, FollowUp) if each.interview_id in numbers]
    return Takeaways(
        proved_wrong=_proved_wrong(findings, yours_of(user)),
        practice=_practice(chosen, told),
        connections=_connections(
            [each for each in meetings if each.interview_id in numbers], owing
        ),
        word_of_mouth=_word_of_mouth(meetings, numbers),
        preferred_fit=_preferred_fit(findings),
        looks_for=_looks_for(told),
        styles=_styles(attended, chosen, debriefs),
    )


def _proved_wrong(findings: Iterable[Finding], yours: set[int]) -> ProvedWrong:
    told = {each: z for each in findings if (z := _off(each)) is not None}
    off = {each: z for each, z in told.items() if each.pk in yours}
    settled = [each for each in findings if each.doubt is None]
    return ProvedWrong(
        compared=len(off),
        assumed=len(told) - len(off),
        better=sum(z > MIDDLE for z in off.values()),
        as_expected=sum(abs(z) <= MIDDLE for z in off.values()),
        worse=sum(z < -MIDDLE for z in off.values()),
        within_eighty=sum(abs(z) <= EIGHTY_PERCENT for z in off.values()),
        deal_breakers=len(settled),
        real=sum(each.found == 1 for each in settled),
        surprises=tuple(
            sorted(
                (each for each, z in off.items() if abs(z) > MIDDLE),
                key=lambda each: -abs(off[each]),
            )
        ),
    )


def _off(finding: Finding) -> float | None:
    """By how many of your doubts it was off; None for a deal-breaker."""
    if finding.found is None or finding.expected is None or not finding.doubt:
        return None
    return (finding.found - finding.expected) / finding.doubt


def _practice(chosen: Sequence[Interview], told: Sequence[Debrief]) -> Practice:
    felt = [each.felt for each in told if each.felt is not None]
    questions = [text for each in told for text in each.questions_asked]
    return Practice(
        attended=len(chosen),
        debriefed=sum(each.finished_at is not None for each in told),
        questions_asked=tuple(dict.fromkeys(questions)),
        felt=fmean(felt) if felt else None,
        glad=sum(each.glad is True for each in told),
        not_glad=sum(each.glad is False for each in told),
    )


def _connections(meetings: Iterable[Meeting], owing: Sequence[FollowUp]) -> Connections:
    done = {
        kind: {
            each.person_id
            for each in owing
            if each.kind == kind and each.state == FollowUpState.DONE and each.person_id
        }
        for kind in FollowUpKind
    }
    return Connections(
        people=len({each.person_id for each in meetings}),
        thanked=len(done[FollowUpKind.THANK_YOU]),
        invited=len(done[FollowUpKind.LINKEDIN]),
        owed=sum(each.state == FollowUpState.OPEN for each in owing),
    )


def _word_of_mouth(meetings: Iterable[Meeting], numbers: set[int]) -> WordOfMouth:
    """The last parting with each counts."""
    jobs: dict[int, set[int]] = {}
    parted: dict[int, str] = {}
    for each in meetings:
        jobs.setdefault(each.person_id, set()).add(each.interview.opportunity_id)
        if each.interview_id in numbers:
            parted[each.person_id] = each.parted or parted.get(each.person_id, "")
    counted = Counter(parted.values())
    return WordOfMouth(
        warm=counted[Parting.WARM],
        neutral=counted[Parting.NEUTRAL],
        cool=counted[Parting.COOL],
        met_again=sum(len(jobs[each]) > 1 for each in parted),
    )


def _preferred_fit(findings: Iterable[Finding]) -> tuple[Fit, ...]:
    found: dict[tuple[Attribute, bool], list[float]] = {}
    for each in findings:
        name = each.input.rpartition(".")[2]
        if name in tuple(Attribute) and each.found is not None and each.debrief.glad is not None:
            found.setdefault((Attribute(name), each.debrief.glad), []).append(each.found)
    return tuple(
        Fit(each, _mean(glad), len(glad), _mean(sorry), len(sorry))
        for each in Attribute
        if (glad := found.get((each, True), [])) + (sorry := found.get((each, False), []))
    )


def _mean(values: Sequence[float]) -> float | None:
    return fmean(values) if values else None


def _looks_for(told: Iterable[Debrief]) -> tuple[Trait, ...]:
    words: dict[str, str] = {}
    counted = Counter[str]()
    for each in told:
        named = {comparable(trait) or trait: trait for trait in each.looks_for}
        counted.update(named.keys())
        words = named | words
    return tuple(Trait(words[key], count) for key, count in counted.most_common())


def _styles(
    attended: Sequence[Interview], chosen: Sequence[Interview], debriefs: Mapping[int, Debrief]
) -> tuple[StyleMet, ...]:
    def really(interview: Interview) -> str:
        debrief = debriefs.get(interview.pk)
        return (debrief.style if debrief else "") or interview.style

    first: dict[str, int] = {}
    for each in attended:
        first.setdefault(really(each), each.pk)
    met: dict[str, list[Interview]] = {}
    for each in chosen:
        met.setdefault(really(each), []).append(each)
    return tuple(
        StyleMet(
            style=style,
            interviews=len(held),
            announced_otherwise=sum(each.style not in ("", style) for each in held),
            is_first=any(each.pk == first[style] for each in held),
        )
        for style, held in sorted(met.items(), key=lambda pair: (-len(pair[1]), pair[0]))
        if style
    )
