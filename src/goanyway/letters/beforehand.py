"""The question to send before you decide, in words that nobody minds getting.

Each kind of reason has neutral forms: they ask how it is, name nobody and accuse nobody, since a
letter is read by the very people it is about. What the messages say already is not asked again;
then the question is about what they leave open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from goanyway.domain.reason import Answerer, ReasonKind
from goanyway.language import N_, Texts, _
from goanyway.letters.phrases import name_or_nothing, one_line, weekday_and_day
from goanyway.letters.room.occupation import Occupation
from goanyway.letters.topics import Topic


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of a job when a question about it is put into words.

    Attributes:
        pay: the pay as the message states it; empty where it does not.
        is_range: whether that is a range with both its ends.
        has_ceiling: whether it names its most alone: "up to 550".
        topics: what the message says already.
        occupation: the broad group of the work.
        expires: the day on which another offer of yours runs out.
    """

    pay: str = ""
    is_range: bool = False
    has_ceiling: bool = False
    topics: frozenset[Topic] = frozenset()
    occupation: Occupation = Occupation.ANY
    expires: date | None = None


NOTHING_TOLD = Told()

_ALWAYS = Texts(
    {
        "stages": N_("How many interviews are there in all, and how long is each one?"),
        "alternative.expires": N_("Could I have one more week to decide on your offer?"),
        "screening": N_("Did someone at your company invite me to this interview, and if so, who?"),
        "pay": N_("What is the pay range for this role?"),
    }
)
_ATTRIBUTES = ("pay", "flexibility", "location")

_ANY = ""
"""Fits whatever you said."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to ask about a kind of reason.

    Attributes:
        words: of yours that it fits, as a pattern; empty where it fits any.
        text: the question.
        answered_by: what the message must not say already, or the answer stands there.
    """

    words: str
    text: str
    answered_by: tuple[Topic, ...] = ()


_FORMS: dict[ReasonKind, tuple[_Form, ...]] = {
    ReasonKind.CONTRACT: (
        _Form(
            r"commission|base (?:pay|salary)",
            N_("Is there a base salary, and if so, how much is it?"),
            (Topic.COMMISSION,),
        ),
        _Form(
            r"temp\b|temporary|fixed[- ]term|permanent",
            N_("Is the position permanent or temporary?"),
            (Topic.CONTRACT,),
        ),
        _Form(
            r"agency|temp[- ]to[- ]",
            N_("Who would my employer be, and how do people move into a permanent position?"),
            (Topic.CONTRACT,),
        ),
        _Form(
            r"zero|guarantee",
            N_("How many hours a week are guaranteed?"),
            (Topic.CONTRACT,),
        ),
        _Form(
            r"freelance|1099|self[- ]employ|contractor",
            N_("Would I be an employee or an independent contractor?"),
            (Topic.CONTRACT,),
        ),
        _Form(r"probation|trial", N_("How long is the probation period, and is it at full pay?")),
        _Form(r"unpaid|intern", N_("Is the position paid, and if so, how much?"), (Topic.PAY,)),
        _Form(
            _ANY,
            N_("What kind of contract is it, and how much of the pay is fixed?"),
            (Topic.CONTRACT, Topic.COMMISSION),
        ),
        _Form(_ANY, N_("Is the position permanent or temporary?"), (Topic.CONTRACT,)),
        _Form(
            _ANY, N_("How much of the pay is fixed, and how is it paid out?"), (Topic.COMMISSION,)
        ),
        _Form(_ANY, N_("Could I see the contract before I decide?")),
    ),
    ReasonKind.SHIFT: (
        _Form(
            r"on[- ]?call|stand-?by",
            N_("How often is someone in this role on call?"),
            (Topic.ON_CALL,),
        ),
        _Form(
            r"weekends?|sundays?|saturdays?",
            N_("How are weekends divided up, and how often would I work one?"),
            (Topic.SHIFTS,),
        ),
        _Form(r"holidays?", N_("How do you decide who works on holidays?")),
        _Form(r"rota|schedule|notice|change", N_("How far in advance does the schedule come out?")),
        _Form(_ANY, N_("What shifts does the role include?"), (Topic.SHIFTS,)),
        _Form(_ANY, N_("Are the shifts you mention fixed, or do they change?")),
    ),
    ReasonKind.HOURS: (
        _Form(r"over-?time", N_("How much overtime is typical in a month?"), (Topic.OVERTIME,)),
        _Form(
            r"too few|more hours|guarantee",
            N_("How many hours a week are guaranteed?"),
            (Topic.HOURS,),
        ),
        _Form(
            r"part[- ]time|fewer|less than|reduced",
            N_("Would you consider fewer hours a week for this role?"),
        ),
        _Form(_ANY, N_("How many hours a week does this role usually take?"), (Topic.HOURS,)),
        _Form(
            _ANY,
            N_("How often do people in this role work more hours than you mention?"),
            (Topic.OVERTIME,),
        ),
        _Form(_ANY, N_("How are the hours spread over the week?")),
    ),
    ReasonKind.TRAVEL: (
        _Form(
            r"abroad|overseas",
            N_("How often does this role involve travel abroad?"),
            (Topic.TRAVEL,),
        ),
        _Form(
            _ANY,
            N_("How often does this role involve travel, and for how long at a time?"),
            (Topic.TRAVEL,),
        ),
        _Form(_ANY, N_("Does this role ever involve more travel than you mention?")),
    ),
    ReasonKind.ON_SITE: (
        _Form(
            r"remote|home",
            N_("How many days a week could I work from home?"),
            (Topic.REMOTE,),
        ),
        _Form(_ANY, N_("How many days a week would I need to be on site?"), (Topic.REMOTE,)),
        _Form(_ANY, N_("How often does the team get together in person?")),
    ),
    ReasonKind.VISA: (
        _Form(_ANY, N_("Do you sponsor visas for this role?"), (Topic.VISA,)),
        _Form(_ANY, N_("What would you and I each need to do for the work permit?")),
    ),
    ReasonKind.CREDENTIAL: (
        _Form(
            r"degree|diploma",
            N_("Is a degree required, or does experience count too?"),
            (Topic.CREDENTIAL,),
        ),
        _Form(
            r"clearance", N_("Does this role require a security clearance?"), (Topic.CREDENTIAL,)
        ),
        _Form(r"driv", N_("Does this role require a driver's license?"), (Topic.CREDENTIAL,)),
        _Form(
            _ANY,
            N_("Which licenses or certifications would I need before I start?"),
            (Topic.CREDENTIAL,),
        ),
        _Form(_ANY, N_("Could I get the license you mention after I start?")),
    ),
    ReasonKind.REPORTING: (
        _Form(_ANY, N_("Who would this role report to?"), (Topic.REPORTING,)),
        _Form(_ANY, N_("How is the team set up, and who is on it?")),
    ),
    ReasonKind.OTHER: (
        _Form(_ANY, N_("What should someone know about this role before they decide?")),
    ),
}
"""What to ask about each kind: the first that fits your words and is not answered already.

The last of a kind always is what a message leaves open.
"""

_NAMES_OR_BLAMES = re.compile(
    r"\b[A-Z][a-z\u00e0-\u00ff]|\b(?i:i|me|my|we|our|you|your|he|she|him|her|they|who|again|bully\w*|"
    r"toxic|awful|terrible|horrible|bad|lie\w*|liar\w*|scam\w*|harass\w*|abus\w*|racis\w*|sexis\w*|"
    r"chaos|chaotic|idiot\w*|incompeten\w*|unfair|exploit\w*|slave\w*|hate\w*|former|ex)\b"
)
"""Words that make of a description something not to be sent: a name, a person, a judgment."""

_FEW_WORDS = 8

_KINDS_IN_WORDS: tuple[tuple[ReasonKind, str], ...] = (
    (
        ReasonKind.OWN_LIFE,
        r"\bmy (?:kids?|child\w*|famil\w+|mother|father|parents?|health|partner)\b",
    ),
    (ReasonKind.VISA, r"\bvisa|sponsor|work permit"),
    (
        ReasonKind.CONTRACT,
        r"commission|contract|temp\b|temporary|fixed[- ]term|freelanc|1099|agency|probation|unpaid",
    ),
    (ReasonKind.REPORTING, r"\breport(?:s|ing)?\b.{0,20}\bto\b|\bboss\b|\bmanage[rd]\b|\bsupervis"),
    (
        ReasonKind.SHIFT,
        r"\bnights?\b(?! away)|shift|weekend|sunday|saturday|evening|on[- ]call|holidays",
    ),
    (ReasonKind.TRAVEL, r"travel|nights away|abroad|overseas"),
    (ReasonKind.ON_SITE, r"days? (?:a|per) week|on[- ]site|office|commut|remote|from home"),
    (ReasonKind.HOURS, r"over-?time|\bhours\b|long days|part[- ]time"),
    (ReasonKind.CREDENTIAL, r"licen[cs]e|certif|degree|clearance|diploma"),
    (ReasonKind.PAY, r"\bpay\b|\bpaid\b|salary|wage|money"),
)
"""Of which kind a deal-breaker is that you described without naming one."""


def reason_kind(what: str, kind: ReasonKind = ReasonKind.OTHER) -> ReasonKind:
    """The kind of a reason; where none was named, the one that its words speak of."""
    if kind is not ReasonKind.OTHER:
        return kind
    return next(
        (kind for kind, words in _KINDS_IN_WORDS if re.search(words, what, re.IGNORECASE)),
        ReasonKind.OTHER,
    )


def question_beforehand(
    input: str,  # noqa: A002
    what: str = "",
    kind: ReasonKind = ReasonKind.OTHER,
    told: Told = NOTHING_TOLD,
) -> str:
    """What to ask the recruiter before you decide; for "screening", what to ask on the telephone.

    Args:
        input: "pay", "flexibility", "location", "stages", "screening", "deal_breakers[i]",
            "alternative.expires" (asks the other firm) or "process.in_time" (asks this one).
        what: the deal-breaker in the user's words; it chooses among the forms, and is quoted only
            where it is of no known kind and nothing but a plain description.
        kind: the kind of the deal-breaker.
        told: what is known of the job.

    Raises:
        ValueError: for any other input, and for what only you or the interview can answer.
    """
    if input.startswith("deal_breakers["):
        return _about_a_reason(one_line(what), kind, told)
    if input == "pay" and told.pay:
        return _about_pay(told)
    if input == "flexibility":
        return _about_flexibility(told)
    if input == "location":
        return _about_location(told)
    if input == "process.in_time":
        return _about_the_day(told.expires)
    if input not in _ALWAYS:
        known = ", ".join((*_ATTRIBUTES, *_ALWAYS))
        raise ValueError(f"there is no question about {input!r}; there are {known}")
    return _ALWAYS[input]


def _about_a_reason(what: str, kind: ReasonKind, told: Told) -> str:
    if kind.answerer is not Answerer.EMPLOYER:
        raise ValueError(f"no employer can answer a reason of kind {kind}")
    kind = reason_kind(what, kind)
    if kind.answerer is not Answerer.EMPLOYER:
        return _(_FORMS[ReasonKind.OTHER][-1].text)
    if kind is ReasonKind.PAY:
        return _about_pay(told) if told.pay else _ALWAYS["pay"]
    if kind is ReasonKind.OTHER and _is_neutral(what):
        return _("Is this part of the role: {what}?").format(what=what.rstrip(" .?!"))
    return next(
        _(form.text)
        for form in _FORMS[kind]
        if not told.topics.intersection(form.answered_by)
        and re.search(form.words, what, re.IGNORECASE)
    )


def _is_neutral(what: str) -> bool:
    """Whether a description of your own could be sent as it is."""
    return 0 < len(what.split()) <= _FEW_WORDS and not _NAMES_OR_BLAMES.search(what)


def _about_pay(told: Told) -> str:
    """What a stated pay leaves open: where in the range, how much of a most, or if it is fixed."""
    pay = name_or_nothing(told.pay)
    if not pay:
        return _ALWAYS["pay"]
    if told.is_range:
        return _(
            "You mention {pay}. Where in that range would someone with my experience fall?"
        ).format(pay=pay)
    if told.has_ceiling:
        return _("You mention {pay}. How close to that would I be with my experience?").format(
            pay=pay
        )
    return _("You mention {pay}. Is that fixed, or does it go up with experience?").format(pay=pay)


def _about_flexibility(told: Told) -> str:
    if told.occupation.is_hands_on or Topic.REMOTE in told.topics:
        return _("How are the hours set, and how far in advance does the schedule come out?")
    return _("How many days a week could I work from home, and who sets the hours?")


def _about_location(told: Told) -> str:
    if told.occupation.is_hands_on or Topic.PLACE in told.topics:
        return _("Would I work at one location or several?")
    return _("Where is the work, and how often would I need to be there?")


def _about_the_day(expires: date | None) -> str:
    if expires is None:
        return _(
            "Could we meet, and could you let me know your decision, before I have to answer "
            "another offer?"
        )
    return _(
        "Could we meet, and could you let me know your decision, before {day}, when I have "
        "to answer another offer?"
    ).format(day=weekday_and_day(expires))
