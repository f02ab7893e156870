"""What a message is. Bad news and machines' mail are told before anything looks like an invitation."""

from __future__ import annotations

import re

from goanyway.domain.facts import Fact, Kind
from goanyway.domain.message import Channel, Message
from goanyway.reading.words import Passage, passage, sentence_before, written

_AUTOMATIC = re.compile(
    r"^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|abwesend)\b"
    r"|\bI am (?:currently )?out of (?:the )?office\b|\bthis is an automat(?:ed|ic) reply\b",
    re.IGNORECASE,
)
_NEWSLETTER = re.compile(
    r"\b(?:newsletter|job alert|jobs? (?:matching|recommended)|recommended jobs|new jobs? for you"
    r"|weekly digest|view (?:this email )?in (?:your )?browser|jobs you may (?:like|be interested in)"
    r"|webinar|interview tips)\b",
    re.IGNORECASE,
)
_REJECTION = re.compile(
    r"\b(?:regret to inform|(?:will|are|have decided|decided|chosen|has chosen|have chosen|has decided"
    r")\s(?:to )?(?:not|n't)\s(?:be )?(?:to )?(?:moving|move|proceed(?:ing)?|progress(?:ing)?|go(?:ing)?|tak(?:e|ing)|pursu(?:e|ing))"
    r"|won['\u2019]t be (?:moving|proceeding|progressing|taking)"
    r"|(?:move|moving|proceed(?:ing)?|go(?:ing)?) (?:forward|ahead|on)? ?with (?:an)?other (?:candidates?|applicants?)"
    r"|(?:you|your application|your candidacy|application) (?:have|has|was|were|had) (?:unfortunately )?(?:not|n't) "
    r"(?:been )?(?:selected|successful|shortlisted|chosen)"
    r"|(?:position|role|vacancy|job) has (?:now |already |since )?been filled"
    r"|offered the (?:position|role|job) to (?:an)?other)",
    re.IGNORECASE,
)
_CANCELLED = re.compile(
    r"^\W{0,3}cancell?ed(?: event)?:"
    r"|\b(?:interview|meeting|call|appointment|conversation)\b[^.?!\n]{0,60}\b(?:has been|is|was|been|are|have been)"
    r" (?:now |unfortunately )?cancell?ed"
    r"|\b(?:have|had|need|needs|must|forced|going) (?:unfortunately )?(?:to )cancel (?:your|our|the|this)\b"
    r"|\b(?:are|is) cancell?ing (?:your|our|the|this) (?:interview|meeting|call|appointment)",
    re.IGNORECASE,
)
_RESCHEDULED = re.compile(
    r"\b(?:re-?schedul(?:ed|e)|moved) (?:it |your interview |the interview |this )?(?:to|for)\b"
    r"|\bnew (?:date|time|slot) (?:is|will be)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|should you|whether|in case|unless|until|before|once|may|might|could|can)\b", re.IGNORECASE
)
_INVITES = re.compile(
    r"\binterview\b[^.?!\n]{0,80}\b(?:invit|confirm|schedul|slot|availab|arrang|book|set up)"
    r"|\b(?:invit(?:e|ed|ing|ation)|confirm(?:s|ed|ing|ation)?|schedul(?:e|ed|ing)|availab\w{2,6}|arrang(?:e|ed|ing)"
    r"|book(?:ed)?|set(?:ting)? up|pleased|delighted|like|love)\b[^.?!\n]{0,80}"
    r"\b(?:interview|phone screen|screening call|assessment (?:day|center|centre)|chat with you|speak with you"
    r"|talk with you|meet (?:with )?you|meet the team|hirevue)\b"
    r"|\b(?:your|an|the|first|second|final|panel|video|phone|technical|on-?site) interview (?:with|at|on|for|is|will|has been)\b"
    r"|\binterview\b[^.?!\n]{0,60}\b(?:will be|is|to be) (?:held|conducted|on|at)\b"
    r"|\b(?:can|could|would) (?:you|u) (?:come|stop|drop|pop) (?:in|by|over)\b"
    r"|\b(?:are|r) (?:you|u) (?:free|available|around)\b[^.?!\n]{0,80}\b(?:call|chat|talk|interview|meet|speak)"
    r"|\b(?:pick|choose|book|select|grab) (?:a|your|any) (?:time ?)?(?:slot|time)\b"
    r"|\bchat (?:to|with) you about\b|\bchat about (?:the|our|a|an|your)\b[^.?!\n]{0,60}\b(?:job|role|position|opening)\b"
    r"|\binterview (?:invitation|confirmation|request|details)\b"
    r"|\binvit(?:e|ed|ing|ation)\b[^.?!\n]{0,40}\b(?:to|for) (?:an? |the |your )?(?:\w{1,15} ){0,3}(?:interview|stage|round|call)\b"
    r"|\b(?:come|coming) (?:in )?(?:for|to) an? (?:\w{1,15} )?(?:interview|trial shift|chat)\b",
    re.IGNORECASE,
)
_POSTING = re.compile(
    r"^\W{0,5}(?:responsibilities|key responsibilities|requirements|(?:minimum |preferred |basic )?qualifications"
    r"|what you['\u2019]ll (?:do|bring|need)|what we (?:offer|are looking for)|about (?:the|this) (?:role|job|position)|the role"
    r"|job (?:description|type|summary)|benefits|how to apply|duties|who you are|about you|your profile)\b"
    r"|\b(?:apply (?:now|online|today|by|here|at|with)|to apply|we are (?:hiring|looking for|seeking)|we['\u2019]re (?:hiring|looking for)"
    r"|is (?:hiring|seeking|looking for)|equal opportunity employer|(?:send|submit) your (?:cv|resume|résumé))\b",
    re.IGNORECASE | re.MULTILINE,
)


def read_kind(message: Message) -> Fact[Kind]:
    """What the message is; `Kind.OTHER` at an empty span where nothing tells."""
    return (
        _by_events(message)
        or _by_words(message)
        or _by_subject_or_event(message)
        or Fact(Kind.OTHER, passage(message, "body").fact(None, 0, 0, "").source, "nothing says more")
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
    found = _first(texts, _AUTOMATIC)
    if found:
        return _fact(found, Kind.OTHER, "an automatic reply")
    found = _first(texts, _REJECTION, unconditional=True)
    if found:
        return _fact(found, Kind.REJECTION, "it turns you down")
    found = _first(texts, _CANCELLED, unconditional=True)
    if found and not _first(texts, _RESCHEDULED):
        return _fact(found, Kind.CANCELLATION, "it cancels")
    signs = [m for each in texts for m in _POSTING.finditer(each.text)]
    invites = _first(texts, _INVITES)
    if message.channel is Channel.WEB or (len(signs) >= 3 and not message.events):
        found = _first(texts, _POSTING)
        if found and len(signs) >= (1 if message.channel is Channel.WEB else 3):
            return _fact(found, Kind.POSTING, "it advertises a job")
    newsletter = _first(texts, _NEWSLETTER)
    if newsletter and not message.events:
        return _fact(newsletter, Kind.OTHER, "a newsletter or alert")
    if invites:
        return _fact(invites, Kind.INVITATION, "it asks you to an interview")
    if len(signs) >= 2 and (found := _first(texts, _POSTING)):
        return _fact(found, Kind.POSTING, "it advertises a job")
    return None


def _by_subject_or_event(message: Message) -> Fact[Kind] | None:
    subject = passage(message, "subject")
    found = re.search(r"\binterview\b", subject.text, re.IGNORECASE)
    if found:
        return subject.fact(Kind.INVITATION, *found.span(), "the subject speaks of an interview")
    for event in message.events:
        part = passage(message, event.part)
        if event.method == "REQUEST" or re.search(r"\binterview\b", part.text, re.IGNORECASE):
            return _whole_line(part, Kind.INVITATION, "the calendar invites you")
    return None


def _first(
    texts: tuple[Passage, ...], pattern: re.Pattern[str], *, unconditional: bool = False
) -> tuple[Passage, re.Match[str]] | None:
    for each in texts:
        for match in pattern.finditer(each.text):
            if unconditional and _CONDITION.search(sentence_before(each.text, match.start(), 80)):
                continue
            return each, match
    return None


def _fact(found: tuple[Passage, re.Match[str]], kind: Kind, how: str) -> Fact[Kind]:
    where, match = found
    return where.fact(kind, match.start(), match.end(), how)


def _whole_line(where: Passage, kind: Kind, how: str) -> Fact[Kind]:
    end = where.text.find("\n")
    return where.fact(kind, 0, end if end >= 0 else len(where.text), how)


def _is_cancelled(method: str, status: str) -> bool:
    return method == "CANCEL" or status == "CANCELLED"
