"""What a message is. Bad news and machines' mail are told first: both speak of interviews too."""

from __future__ import annotations

import re
from itertools import islice

from goanyway.domain.facts import Fact, Kind
from goanyway.domain.message import Channel, Message
from goanyway.reading.phrases import WITHIN, any_of, lines_that_open_with
from goanyway.reading.words import Passage, passage, sentence_before, written

_AUTOMATIC = any_of(
    "automatic reply",
    "auto-?reply",
    "auto(?:mated|matic)? response",
    r"i am (?:currently )?out of (?:the )?office",
    "this is an automated reply",
)
_OUT_OF_OFFICE = re.compile(r"out of (?:the )?office\b", re.IGNORECASE)
_NEWSLETTER = any_of(
    "newsletter",
    "job alert",
    r"jobs? (?:matching|recommended)",
    "recommended jobs",
    "new jobs? for you",
    "weekly digest",
    r"view (?:this email )?in (?:your )?browser",
    r"jobs you may (?:like|be interested in)",
    "webinar",
    "interview tips",
)
_GOING_ON = (
    r"(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|go(?:ing)?|tak(?:e|ing)|pursu(?:e|ing))"
)
_REJECTION = any_of(
    "regret to inform",
    rf"(?:will|are|decided|chosen) not (?:be |to )?(?:be )?{_GOING_ON}",
    rf"(?:won|are|will)(?:n)?['\u2019]t (?:be )?{_GOING_ON}",
    rf"{_GOING_ON}(?: forward| ahead| on)?(?: with)? (?:an)?other (?:candidates?|applicants?)",
    r"(?:you|application|candidacy) (?:have|has|was|were|had) (?:unfortunately )?not (?:been )?"
    "(?:selected|successful|shortlisted|chosen)",
    r"(?:position|role|vacancy|job) has (?:now |already |since )?been filled",
    r"offered the (?:position|role|job) to (?:an)?other",
)
_MEETING = "(?:interview|meeting|call|appointment|conversation)"
_CANCELLED = any_of(
    rf"{_MEETING}{WITHIN}(?:is|was|been|are) (?:now |unfortunately )?cancell?ed",
    r"(?:have|had|need|needs|must|forced|going) (?:unfortunately )?to cancel (?:your|our|the"
    r"|this)",
    rf"(?:are|is|am) cancell?ing (?:your|our|the|this) {_MEETING}",
)
_CANCELLED_SUBJECT = re.compile(r"\W{0,3}cancell?ed(?: event)?:", re.IGNORECASE)
_RESCHEDULED = any_of(
    r"(?:re-?scheduled?|moved) (?:it |your interview |the interview |this )?(?:to|for)",
    r"new (?:date|time|slot) (?:is|will be)",
)
_CONDITION = any_of(
    "if", "should you", "whether", "in case", "unless", "until", "before", "once", "may", "might",
    "could", "can",
)  # fmt: skip
_ASKING = (
    r"(?:invit(?:e|ed|ing|ation)|confirm(?:s|ed|ing|ation)?|schedul(?:e|ed|ing)|availab(?:le"
    r"|ility)"
    r"|arrang(?:e|ed|ing)|book(?:ed)?|set(?:ting)? up|slot|pleased|delighted|like|love)"
)
_TALKING = (
    r"(?:interview|phone screen|screening call|(?:assessment|selection) (?:day|center|centre)"
    r"|chat (?:with|to) you|speak (?:with|to) you|talk (?:with|to) you|meet (?:with )?you"
    r"|see you in person|meet the team|hirevue|(?:get|getting) to know you"
    r"|(?:chat|talk|speak) (?:\w{1,12} )?(?:on|over) the (?:phone|telephone)"
    r"|(?:phone|telephone|video|zoom|teams|intro(?:ductory)?|screening) (?:call|chat)"
    r"|trial (?:shift|day))"
)
_INVITES = any_of(
    rf"{_ASKING}\b{WITHIN}{_TALKING}",
    rf"interview\b{WITHIN}{_ASKING}",
    r"(?:your|an|the|first|second|final|panel|video|phone|technical|on-?site) interview "
    "(?:with|at|on|for|is|will|has been)",
    rf"interview\b{WITHIN}(?:will be|is|to be) (?:held|conducted|on|at)",
    rf"selected for\b{WITHIN}interview",
    rf"(?:can|could) (?:you|u) (?:do|jump on|hop on|join|take)\b{WITHIN}(?:call|interview|chat)",
    r"(?:can|could|would) (?:you|u) (?:come|stop|drop|pop) (?:in|by|over)",
    rf"(?:are|r|would) (?:you|u) (?:be )?(?:free|available|around)\b{WITHIN}"
    "(?:call|chat|talk|interview|meet|speak)",
    r"(?:pick|choose|book|select|grab) (?:a|your|any) (?:time ?)?(?:slot|time)",
    r"chat (?:to|with) you about",
    rf"(?:up for|happy to have|fancy|have time for|time for)\b{WITHIN}(?:call|chat|interview|coffee|trial)",
    r"(?:we|i)(?: would| ['\u2019]d|['\u2019]d)? (?:very much )?(?:like|love) to invite you",
    r"(?:we|i) (?:would )?(?:hereby )?invite you (?:to|for) (?:an? |our )"
    r"(?:\w{1,15} ){0,2}(?:interview|site|office|assessment|meeting|conversation|visit)",
    rf"chat about (?:the|our|a|an|your)\b{WITHIN}(?:job|role|position|opening)",
    r"interview (?:invitation|confirmation|request|details)",
    rf"invit(?:e|ed|ing|ation)\b{WITHIN}(?:to|for) (?:an? |the |your )?(?:\w{{1,15}} ){{0,3}}"
    "(?:stage|round|call)",
    r"(?:come|coming) (?:in )?(?:for|to) an? (?:\w{1,15} )?(?:interview|trial shift|chat)",
)
_POSTING_HEADINGS = lines_that_open_with(
    "(?:key )?responsibilities",
    "requirements",
    "(?:minimum |preferred |basic )?qualifications",
    r"what you(?:['\u2019]ll| will) (?:do|bring|need)",
    "what you bring",
    r"what we(?: offer|['\u2019]re looking for| are looking for)",
    "about (?:the|this) (?:role|job|position)",
    "the role",
    "job (?:description|type|summary)",
    "benefits",
    "how to apply",
    "duties",
    "who you are",
    "about you",
    "your profile",
)
_POSTING_WORDS = any_of(
    "apply (?:now|online|today|by|here|at|with)",
    "to apply",
    r"we(?: are|['\u2019]re) (?:hiring|looking for|seeking)",
    "is (?:hiring|seeking|looking for)",
    "equal opportunity employer",
    "(?:send|submit) your (?:cv|resume|r\u00e9sum\u00e9)",
)
_INTERVIEW = any_of("interview")
FEW_SIGNS, CLEAR_SIGNS = 2, 3
"""How many signs of a posting it takes where nothing else, or something else, speaks."""


def read_kind(message: Message) -> Fact[Kind]:
    """What the message is; `Kind.OTHER` at an empty span where nothing tells."""
    return (
        _by_events(message)
        or _by_words(message)
        or _by_subject_or_event(message)
        or Fact(
            Kind.OTHER, passage(message, "body").fact(None, 0, 0, "").source, "nothing says more"
        )
    )


def _by_events(message: Message) -> Fact[Kind] | None:
    """A calendar that cancels, where no event of it still stands."""
    if not message.events or not all(_is_cancelled(e.method, e.status) for e in message.events):
        return None
    event = message.events[0]
    return _whole_line(passage(message, event.part), Kind.CANCELLATION, "the calendar cancels it")


def _by_words(message: Message) -> Fact[Kind] | None:
    if message.postings:
        part = passage(message, message.postings[0].part)
        return _whole_line(part, Kind.POSTING, "the page describes a job")
    texts = written(message)
    return (
        _bad_news_or_none(message, texts)
        or _clear_posting(message, texts)
        or _found(texts, _NEWSLETTER, Kind.OTHER, "a newsletter or alert", message.events == ())
        or _found(texts, _INVITES, Kind.INVITATION, "it asks you to an interview")
        or _posting(texts, FEW_SIGNS)
    )


def _bad_news_or_none(message: Message, texts: tuple[Passage, ...]) -> Fact[Kind] | None:
    subject = passage(message, "subject")
    for pattern in (_OUT_OF_OFFICE, _CANCELLED_SUBJECT):
        match = pattern.match(subject.text)
        if match is not None:
            kind = Kind.OTHER if pattern is _OUT_OF_OFFICE else Kind.CANCELLATION
            return subject.fact(kind, *match.span(), "the subject says so")
    fact = _found(texts, _AUTOMATIC, Kind.OTHER, "an automatic reply")
    fact = fact or _found(texts, _REJECTION, Kind.REJECTION, "it turns you down", certain=True)
    if fact is None and not any(_RESCHEDULED.search(where.text) for where in texts):
        fact = _found(texts, _CANCELLED, Kind.CANCELLATION, "it cancels", certain=True)
    return fact


def _clear_posting(message: Message, texts: tuple[Passage, ...]) -> Fact[Kind] | None:
    if message.events:
        return None
    return _posting(texts, 1 if message.channel is Channel.WEB else CLEAR_SIGNS)


def _posting(texts: tuple[Passage, ...], least: int) -> Fact[Kind] | None:
    """A posting where at least so many of its usual headings and phrases are there."""
    signs = [
        (where, match)
        for where in texts
        for pattern in (_POSTING_HEADINGS, _POSTING_WORDS)
        for match in islice(pattern.finditer(where.text), least)
    ]
    if len(signs) < least:
        return None
    where, match = signs[0]
    return where.fact(Kind.POSTING, *match.span(), "it advertises a job")


def _by_subject_or_event(message: Message) -> Fact[Kind] | None:
    subject = passage(message, "subject")
    found = _INTERVIEW.search(subject.text)
    if found:
        return subject.fact(Kind.INVITATION, *found.span(), "the subject speaks of an interview")
    for event in message.events:
        part = passage(message, event.part)
        if event.method == "REQUEST" or _INTERVIEW.search(part.text):
            return _whole_line(part, Kind.INVITATION, "the calendar invites you")
    return None


def _found(
    texts: tuple[Passage, ...],
    pattern: re.Pattern[str],
    kind: Kind,
    how: str,
    wanted: bool = True,
    *,
    certain: bool = False,
) -> Fact[Kind] | None:
    """The first words that fit; with `certain` only where no "if" stands before them."""
    if not wanted:
        return None
    for where in texts:
        for match in pattern.finditer(where.text):
            if certain and _CONDITION.search(sentence_before(where.text, match.start(), 80)):
                continue
            return where.fact(kind, *match.span(), how)
    return None


def _whole_line(where: Passage, kind: Kind, how: str) -> Fact[Kind]:
    end = where.text.find("\n")
    return where.fact(kind, 0, end if end >= 0 else len(where.text), how)


def _is_cancelled(method: str, status: str) -> bool:
    return method == "CANCEL" or status == "CANCELLED"
