"""The debrief after an interview: what you found, against what you expected.

Whatever is told at once is one change set: a step of the page, or all that a command is given. Half
a debrief is there to be finished later.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Style
from goanyway.errors import InputError
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Changes, Done, change
from goanyway.journal.keeping.attendance import went
from goanyway.journal.keeping.doubts import Doubt, doubts_of
from goanyway.journal.keeping.follow_ups import owe_thanks
from goanyway.journal.keeping.people import Encounter, note_meeting
from goanyway.journal.models import (
    Debrief,
    Finding,
    Interview,
    KeptVerdict,
    Meeting,
    User,
)
from goanyway.language import _


class Compared(StrEnum):
    """What you found, against what you expected."""

    MUCH_WORSE = "much-worse"
    WORSE = "worse"
    AS_EXPECTED = "as-expected"
    BETTER = "better"
    MUCH_BETTER = "much-better"
    COULD_NOT_TELL = "could-not-tell"


_DOUBTS_AWAY = {
    Compared.MUCH_WORSE: -2,
    Compared.WORSE: -1,
    Compared.AS_EXPECTED: 0,
    Compared.BETTER: 1,
    Compared.MUCH_BETTER: 2,
}
"""By how many times your doubt each is off. Show the figure with the word: see `stands_for`."""

_POINTS = 2.0
"""Every attribute but pay is counted in points from -2 to 2."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A debrief as far as it has been told.

    Attributes:
        debrief: None before its first part.
        verdict: the last one before the interview, on which `doubts` rest; None without one.
        doubts: that on which most hangs first.
        findings: by the input of the doubt.
        meetings: who was expected there, or met.
    """

    interview: Interview
    debrief: Debrief | None
    verdict: KeptVerdict | None
    doubts: tuple[Doubt, ...]
    findings: Mapping[str, Finding]
    meetings: tuple[Meeting, ...]

    @property
    def open_doubts(self) -> tuple[Doubt, ...]:
        """What you have not yet said anything about."""
        return tuple(each for each in self.doubts if each.input not in self.findings)

    @property
    def is_finished(self) -> bool:
        """Whether you said that it is."""
        return self.debrief is not None and self.debrief.finished_at is not None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What you found of something that you doubted.

    Attributes:
        input: as the doubt names it: "job.beliefs.pay", "deal_breakers[0]".
        found: against what you expected, or the figure itself (pay a year, points from -2 to 2);
            of a deal-breaker whether it is real, or that you could not tell.
        said: in your words.
    """

    input: str
    found: Compared | float | bool
    said: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """What you tell of an interview at once; what is None or empty stays as it was.

    Attributes:
        meetings: whom you met.
        style: how the interview really was run.
        surprises: (Markdown).
        questions_asked: what you were asked; all of it.
        looks_for: what they look for, each a trait in a few words; all of it.
        felt: how you felt, from -2 to 2.
        glad: whether you are glad that you went.
        finished: that is all; it can still be changed.
    """

    findings: Sequence[Comparison] = ()
    meetings: Sequence[Encounter] = ()
    style: Style | str | None = None
    surprises: str | None = None
    questions_asked: Iterable[str] | None = None
    looks_for: Iterable[str] | None = None
    felt: int | None = None
    glad: bool | None = None
    finished: bool = False


def stands_for(doubt: Doubt, compared: Compared) -> float | None:
    """The figure that a word stands for, in the unit of the doubt; None for "could not tell".

    "Better" is one of your doubts away from what you expected, "much better" two; points end at
    -2 and 2, and pay at 0.
    """
    away = _DOUBTS_AWAY.get(compared)
    if away is None or doubt.doubt is None:
        return None
    value = doubt.expected + away * doubt.doubt
    return max(value, 0.0) if _is_pay(doubt) else max(-_POINTS, min(_POINTS, value))


def nearest(doubt: Doubt, figure: float | None) -> Compared:
    """The word that stands for about that figure; "could not tell" where there is none."""
    words = {each: stands_for(doubt, each) for each in _DOUBTS_AWAY}
    if figure is None:
        return Compared.COULD_NOT_TELL
    return min(words, key=lambda each: abs((words[each] or 0.0) - figure))


def sheet(user: User, interview: str) -> Sheet:
    """What has been told of an interview, and what there is to tell.

    Raises:
        UnknownId: you have no such interview.
    """
    found = record(user, Interview, interview)
    debrief = records(user, Debrief).filter(interview=found).first()
    verdict = _verdict_before(user, found, debrief)
    findings = records(user, Finding).filter(debrief=debrief) if debrief else ()
    meetings = records(user, Meeting).filter(interview=found).select_related("person")
    return Sheet(
        interview=found,
        debrief=debrief,
        verdict=verdict,
        doubts=doubts_of(verdict) if verdict else (),
        findings={each.input: each for each in findings},
        meetings=tuple(meetings),
    )


def tell(user: User, interview: str, answers: Answers, *, now: datetime) -> Done[Debrief]:
    """Tell of an interview: all of it, or the part that you have got to. It says that you went.

    What you said before of the same is replaced. Where you say that it is all, and met nobody by
    name, a thank-you is owed to those who invited you.

    Raises:
        UnknownId: you have no such interview.
        InputError: you did not doubt that, a figure cannot be, somebody has no name, or you know
            somebody of that name elsewhere; nothing is kept then.
        JournalError: its day has not come, or you said that you did not go.
    """
    parts = _parts(answers)
    with change(user, "debrief.tell", now) as changes:
        debrief = _begun(changes, interview, now)
        _keep_findings(changes, debrief, answers.findings)
        for each in answers.meetings:
            note_meeting(changes, debrief.interview, each, now)
        if answers.finished:
            if not records(user, Meeting).filter(interview=debrief.interview, met=True).exists():
                owe_thanks(changes, debrief.interview, None, now)
            parts["finished_at"] = debrief.finished_at or now
        changes.edit(debrief, **parts)
    return changes.done(debrief)


def _parts(answers: Answers) -> dict[str, Any]:
    """The fields of a debrief that are answered.

    Raises:
        InputError: there is no such style, or the feeling is out of range.
    """
    if answers.style and answers.style not in tuple(Style):
        raise InputError(
            _("{style}: that isn't one of the styles.\nThey are {styles}.").format(
                style=answers.style, styles=", ".join(Style)
            )
        )
    if answers.felt is not None and answers.felt not in range(-2, 3):
        raise InputError(
            _("How you felt goes from -2 to 2, and this is {felt}.").format(felt=answers.felt)
        )
    told = {
        "style": answers.style,
        "surprises": answers.surprises,
        "questions_asked": _lines(answers.questions_asked),
        "looks_for": _lines(answers.looks_for),
        "felt": answers.felt,
        "glad": answers.glad,
    }
    return {name: value for name, value in told.items() if value is not None}


def _begun(changes: Changes, interview: str, now: datetime) -> Debrief:
    found = record(changes.owner, Interview, interview)
    went(changes, found, now)
    kept = records(changes.owner, Debrief).filter(interview=found).first()
    return kept or changes.add(Debrief(interview=found, begun_at=now))


def _verdict_before(
    user: User, interview: Interview, debrief: Debrief | None
) -> KeptVerdict | None:
    """The last verdict that was made while the interview was still ahead."""
    made = (
        records(user, KeptVerdict)
        .filter(opportunity=interview.opportunity_id)
        .select_related("advice", "situation")
    )
    if interview.day is not None:
        made = made.filter(on__lte=interview.day)
    elif debrief is not None:
        made = made.filter(made_at__lte=debrief.begun_at)
    return made.last()


def _keep_findings(changes: Changes, debrief: Debrief, comparisons: Sequence[Comparison]) -> None:
    if not comparisons:
        return
    verdict = _verdict_before(changes.owner, debrief.interview, debrief)
    doubts = {each.input: each for each in doubts_of(verdict)} if verdict else {}
    kept = {
        each.input: each
        for each in records(changes.owner, Finding)
        .filter(debrief=debrief)
        .select_related("debrief", "verdict")
    }
    coming: dict[str, Finding] = {}
    for each in comparisons:
        doubt = doubts.get(each.input)
        if doubt is None:
            raise _undoubted(each.input, debrief, doubts)
        values = {"found": _found(doubt, each.found), "said": each.said.strip()}
        if each.input in kept:
            changes.edit(kept[each.input], **values)
        else:
            coming[each.input] = Finding(
                debrief=debrief,
                verdict=verdict,
                input=doubt.input,
                what=doubt.name if doubt.doubt is None else "",
                expected=doubt.expected,
                doubt=doubt.doubt,
                **values,
            )
    changes.add_all(list(coming.values()))


def _undoubted(name: str, debrief: Debrief, doubts: Iterable[str]) -> InputError:
    return InputError(
        _(
            "{input}: you didn't have that doubt before {interview}.\nYour doubts were: {doubts}."
        ).format(
            input=name,
            interview=debrief.interview,
            doubts=", ".join(doubts) or _("nothing, because there was no advice on it"),
        )
    )


def _found(doubt: Doubt, found: Compared | float | bool) -> float | None:
    """The figure to keep; None for what you could not tell.

    Raises:
        InputError: that is nothing to find of it.
    """
    if found is Compared.COULD_NOT_TELL:
        return None
    if doubt.doubt is None:
        if not isinstance(found, bool):
            raise InputError(
                _("{input} is a deal-breaker.\nSay whether it's real, or that you couldn't tell.")
                .format(input=doubt.input)
            )  # fmt: skip
        return float(found)
    if isinstance(found, bool):
        raise InputError(
            _("{input} isn't a deal-breaker.\nSay how what you found compares with what you "
                "expected.")
            .format(input=doubt.input)
        )  # fmt: skip
    return stands_for(doubt, found) if isinstance(found, Compared) else _figure(doubt, found)


def _figure(doubt: Doubt, given: float) -> float:
    lowest, highest = (0.0, float("inf")) if _is_pay(doubt) else (-_POINTS, _POINTS)
    if not lowest <= given <= highest or given == float("inf"):
        said = (
            _("pay is a sum of money a year")
            if _is_pay(doubt)
            else _("it goes in points from -2 to 2")
        )
        raise InputError(
            _("{input}: {said}, and this is {given}.").format(
                input=doubt.input, said=said, given=given
            )
        )
    return float(given)


def _is_pay(doubt: Doubt) -> bool:
    return doubt.input.endswith(f".{Attribute.PAY}")


def _lines(texts: Iterable[str] | None) -> list[str] | None:
    """Each text once, on one line; the empty ones left out."""
    if texts is None:
        return None
    return list(dict.fromkeys(line for each in texts if (line := " ".join(each.split()))))
