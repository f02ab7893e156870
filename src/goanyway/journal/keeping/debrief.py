"""The debrief after an interview: what you found, against what you expected.

Each part is kept as soon as it is told, so half a debrief is there to be finished later. Whom you
met is told through `people.meet`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Style
from goanyway.errors import InputError, JournalError
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Changes, change
from goanyway.journal.keeping.doubts import Doubt, doubts_of
from goanyway.journal.keeping.follow_ups import owe_thanks
from goanyway.journal.models import (
    Debrief,
    Finding,
    Interview,
    InterviewState,
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


def begin(user: User, interview: str, *, now: datetime) -> Debrief:
    """Begin a debrief, or go on with the one that there is. It says that you went.

    Raises:
        UnknownId: you have no such interview.
        JournalError: its day has not come, or you said that you did not go.
    """
    with change(user, "debrief.begin", now) as changes:
        return _begun(changes, interview, now)


def compare(
    user: User,
    interview: str,
    input: str,  # noqa: A002
    found: Compared | float,
    said: str = "",
    *,
    now: datetime,
) -> Finding:
    """Say what you found of something that you doubted; what you said before is replaced.

    Args:
        input: as the doubt names it: "job.beliefs.pay".
        found: against what you expected, or the figure itself: pay a year, points from -2 to 2.
        said: in your words.

    Raises:
        UnknownId: you have no such interview.
        InputError: you did not doubt that, it is a deal-breaker, or the figure is none.
        JournalError: see `begin`.
    """
    with change(user, "debrief.compare", now) as changes:
        debrief = _begun(changes, interview, now)
        verdict, doubt = _doubt(debrief, input)
        if doubt.doubt is None:
            raise InputError(
                _("{input} is a deal-breaker.\nSay whether it is real, or that you could not tell.")
                .format(input=input)
            )  # fmt: skip
        figure = stands_for(doubt, found) if isinstance(found, Compared) else _figure(doubt, found)
        return _keep(changes, debrief, verdict, doubt, found=figure, said=said)


def settle(
    user: User,
    interview: str,
    input: str,  # noqa: A002
    real: bool | None,
    said: str = "",
    *,
    now: datetime,
) -> Finding:
    """Say whether a deal-breaker is real; None where you could not tell.

    Args:
        input: as the doubt names it: "deal_breakers[0]".
        said: in your words.

    Raises:
        UnknownId: you have no such interview.
        InputError: that was no deal-breaker of yours.
        JournalError: see `begin`.
    """
    with change(user, "debrief.settle", now) as changes:
        debrief = _begun(changes, interview, now)
        verdict, doubt = _doubt(debrief, input)
        if doubt.doubt is not None:
            raise InputError(
                _("{input} is no deal-breaker.\nSay what you found against what you expected.")
                .format(input=input)
            )  # fmt: skip
        figure = None if real is None else float(real)
        return _keep(changes, debrief, verdict, doubt, found=figure, said=said)


def tell(
    user: User,
    interview: str,
    *,
    style: Style | str | None = None,
    surprises: str | None = None,
    questions_asked: Iterable[str] | None = None,
    looks_for: Iterable[str] | None = None,
    felt: int | None = None,
    glad: bool | None = None,
    now: datetime,
) -> Debrief:
    """Tell parts of a debrief; what is None stays as it was.

    Args:
        style: how the interview really was run.
        surprises: (Markdown).
        questions_asked: what you were asked; all of it.
        looks_for: what they look for, each a trait in a few words; all of it.
        felt: how you felt, from -2 to 2.
        glad: whether you are glad that you went.

    Raises:
        UnknownId: you have no such interview.
        InputError: there is no such style, or the feeling is out of range.
        JournalError: see `begin`.
    """
    if style and style not in tuple(Style):
        raise InputError(
            _("{style}: there is no such style.\nThere are {styles}.").format(
                style=style, styles=", ".join(Style)
            )
        )
    if felt is not None and felt not in range(-2, 3):
        raise InputError(
            _("How you felt is told from -2 to 2, and this is {felt}.").format(felt=felt)
        )
    told = {
        "style": style,
        "surprises": surprises,
        "questions_asked": _lines(questions_asked),
        "looks_for": _lines(looks_for),
        "felt": felt,
        "glad": glad,
    }
    with change(user, "debrief.tell", now) as changes:
        debrief = _begun(changes, interview, now)
        parts = {name: value for name, value in told.items() if value is not None}
        return changes.edit(debrief, **parts)


def finish(user: User, interview: str, *, now: datetime) -> Debrief:
    """Say that the debrief is finished; it can still be changed.

    Where you met nobody by name, a thank-you is owed to those who invited you.

    Raises:
        UnknownId: you have no such interview.
        JournalError: see `begin`.
    """
    with change(user, "debrief.finish", now) as changes:
        debrief = _begun(changes, interview, now)
        if not records(user, Meeting).filter(interview=debrief.interview, met=True).exists():
            owe_thanks(changes, debrief.interview, None, now)
        return changes.edit(debrief, finished_at=debrief.finished_at or now)


def went(changes: Changes, interview: Interview, now: datetime) -> None:
    """Note that you went to an interview of which you tell.

    Raises:
        JournalError: its day has not come, or you said that you did not go.
    """
    if interview.state == InterviewState.ATTENDED:
        return
    if interview.state != InterviewState.PLANNED:
        raise JournalError(
            _("{interview} is noted as {state}.\nIf you went after all, say so first.").format(
                interview=interview, state=interview.state
            )
        )
    if interview.day is not None and interview.day > now.date():
        raise JournalError(
            _(
                "{interview} is on {day}, which has not come.\nCorrect its start if it was moved."
            ).format(interview=interview, day=interview.day)
        )
    changes.edit(interview, state=InterviewState.ATTENDED)


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


def _doubt(debrief: Debrief, name: str) -> tuple[KeptVerdict, Doubt]:
    verdict = _verdict_before(debrief.owner, debrief.interview, debrief)
    doubts = {each.input: each for each in doubts_of(verdict)} if verdict else {}
    if verdict is None or name not in doubts:
        raise InputError(
            _("{input}: before {interview} you did not doubt that.\nYou doubted {doubts}.").format(
                input=name,
                interview=debrief.interview,
                doubts=", ".join(doubts) or _("nothing: there was no advice on it"),
            )
        )
    return verdict, doubts[name]


def _keep(
    changes: Changes,
    debrief: Debrief,
    verdict: KeptVerdict,
    doubt: Doubt,
    *,
    found: float | None,
    said: str,
) -> Finding:
    values = {"found": found, "said": said.strip()}
    kept = records(debrief.owner, Finding).filter(debrief=debrief, input=doubt.input).first()
    if kept is not None:
        return changes.edit(kept, **values)
    return changes.add(
        Finding(
            debrief=debrief,
            verdict=verdict,
            input=doubt.input,
            what=doubt.name if doubt.doubt is None else "",
            expected=doubt.expected,
            doubt=doubt.doubt,
            **values,
        )
    )


def _figure(doubt: Doubt, given: float) -> float:
    lowest, highest = (0.0, float("inf")) if _is_pay(doubt) else (-_POINTS, _POINTS)
    if not lowest <= given <= highest or given == float("inf"):
        said = (
            _("pay is a sum of money a year")
            if _is_pay(doubt)
            else _("it is told in points from -2 to 2")
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
