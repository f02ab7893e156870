"""Records in a few words, each kind as a line of a list says it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from goanyway.language import N_, Texts, _
from goanyway.spoken_numbers import day, moment, money
from goanyway.words.kept_words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from goanyway.journal.models import (
        Attachment,
        Choice,
        Debrief,
        Finding,
        Firm,
        FollowUp,
        Interview,
        KeptDoubt,
        KeptMessage,
        KeptSituation,
        KeptVerdict,
        Meeting,
        Note,
        Offer,
        Opportunity,
        Person,
        Position,
        Posting,
        Record,
    )

_PAID = Texts(
    {
        "hour": N_("{amount} an hour"),
        "day": N_("{amount} a day"),
        "week": N_("{amount} a week"),
        "month": N_("{amount} a month"),
        "year": N_("{amount} a year"),
    }
)
"""Pay by what it is for."""

SHORTENED = 60
"""So many characters of a note stand in a list."""


def in_words(record: Record) -> str:
    """What the record is, in a line."""
    return _WORDS[str(record._meta.model_name)](record)


def kind_in_words(record: Record) -> str:
    """What kind of thing the record is."""
    kind = str(record._meta.verbose_name).removeprefix("kept ")
    return _("job") if kind == "opportunity" else kind


def job_name(job: Opportunity) -> str:
    """The role and the employer."""
    employer = job.employer or (job.agency and _("through {agency}").format(agency=job.agency))
    return ", ".join(each for each in (job.role, employer) if each) or _("an unnamed job")


def state_of(job: Opportunity) -> str:
    """Open, or how it ended and when."""
    if not job.reason:
        return _("open")
    on = f", {day(job.closed_on)}" if job.closed_on else ""
    return _("closed: {reason}{on}").format(reason=said(job.reason), on=on)


def when(interview: Interview) -> str:
    """Day and time of an interview, as far as they are agreed."""
    if interview.day is None:
        return _("no day yet")
    if interview.time is None:
        return day(interview.day)
    from goanyway.journal.core.moments import moment_of

    return moment(moment_of(interview.day, interview.time, interview.zone))


def span(interview: Interview) -> str:
    """Day and time from beginning to end, as far as they are agreed."""
    if interview.day is None or interview.time is None or not interview.minutes:
        return when(interview)
    from goanyway.journal.core.moments import moment_of

    start = moment_of(interview.day, interview.time, interview.zone)
    return moment(start, start + timedelta(minutes=interview.minutes))


def style_of(interview: Interview) -> str:
    """How it is run; "interview" where nobody said."""
    return said(interview.style) if interview.style else _("interview")


def verdict_word(word: str) -> str:
    """A verdict or a choice as it is said."""
    return said(word)


def near(moment: datetime | date) -> str:
    """The day of a moment, where the user is."""
    if isinstance(moment, datetime):
        moment = moment.astimezone().date()
    return day(moment)


def shortened(text: str) -> str:
    """The beginning of a text, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= SHORTENED else f"{line[: SHORTENED - 3].rstrip()}..."


def _interview(each: Interview) -> str:
    return f"{when(each)}, {style_of(each)}, {said(each.state)}"


def _message(each: KeptMessage) -> str:
    safety = "" if each.safety == "looks-genuine" else f" ({said(each.safety)})"
    on = near(each.sent_at or each.taken_in_at)
    return f"{on}, {shortened(each.subject) or said(each.kind)}{safety}"


def _posting(each: Posting) -> str:
    return _("posting {name}, saved {on}").format(name=each.name, on=near(each.taken_in_at))


def _situation(each: KeptSituation) -> str:
    return _("your side") if each.opportunity_id else _("your side, for all jobs")


def _verdict(each: KeptVerdict) -> str:
    worth = money(each.value_mean, each.currency)
    return _("{on}: {verdict}, {firmness}; on average {worth}").format(
        on=day(each.on),
        verdict=verdict_word(each.verdict),
        firmness=said(each.firmness),
        worth=worth,
    )


def _choice(each: Choice) -> str:
    choice = _("{on}: you chose {chosen}").format(
        on=near(each.made_at), chosen=verdict_word(each.chosen)
    )
    if each.otherwise:
        choice += _(", against the advice")
    return f"{choice}: {each.reason}" if each.reason else choice


def _person(each: Person) -> str:
    return ", ".join(part for part in (each.name, each.email, each.phone) if part)


def _position(each: Position) -> str:
    at = f"{each.role}, {each.employer}" if each.role else each.employer
    return _("{at}, until {day}").format(at=at, day=day(each.until)) if each.until else at


def _meeting(each: Meeting) -> str:
    what = {None: _("expected"), True: _("met"), False: _("not met")}[each.met]
    parts = (
        each.person.name,
        each.role,
        what,
        each.parted and _("parted {word}").format(word=said(each.parted)),
    )
    return ", ".join(part for part in parts if part)


def _doubt(each: KeptDoubt) -> str:
    from goanyway.journal.keeping.doubts import as_doubt

    return as_doubt(each).name


def _debrief(each: Debrief) -> str:
    if each.finished_at is None:
        return _("debrief, half done")
    glad = {None: "", True: _(", glad you went"), False: _(", not glad you went")}[each.glad]
    return _("debrief of {on}{glad}").format(on=near(each.finished_at), glad=glad)


def _finding(each: Finding) -> str:
    return ", ".join(part for part in (each.what or each.input, each.said) if part)


def _offer(each: Offer) -> str:
    pay = (
        _PAID[each.period or "year"].format(amount=money(float(each.pay), each.currency, 6))
        if each.pay is not None
        else ""
    )
    by = _("answer by {day}").format(day=day(each.answer_by)) if each.answer_by else ""
    return ", ".join(part for part in (said(each.kind), pay, said(each.state), by) if part)


def _follow_up(each: FollowUp) -> str:
    to = _(" to {person}").format(person=each.person.name) if each.person else ""
    return f"{said(each.kind)}{to}, {said(each.state)}"


def _note(each: Note) -> str:
    return f"{near(each.written_at)}: {shortened(each.text)}"


def _attachment(each: Attachment) -> str:
    return f"{each.name}, {max(1, round(each.size / 1000)):,} kB"


def _firm(each: Firm) -> str:
    return f"{each.name}, {each.number}"


_WORDS: dict[str, Callable[[Any], str]] = {
    "opportunity": job_name,
    "posting": _posting,
    "keptsituation": _situation,
    "interview": _interview,
    "keptmessage": _message,
    "person": _person,
    "position": _position,
    "meeting": _meeting,
    "keptverdict": _verdict,
    "keptdoubt": _doubt,
    "choice": _choice,
    "debrief": _debrief,
    "finding": _finding,
    "offer": _offer,
    "followup": _follow_up,
    "note": _note,
    "attachment": _attachment,
    "firm": _firm,
}
"""Each kind by its name, as `journal.images.kind_of` gives it."""
