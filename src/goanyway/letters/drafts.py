"""Drafts in your name: accept, ask first, a short call, another format, decline kindly.

They say what the invitation says and no more: a name, role, employer or time that is not known
leaves a shorter sentence. Declining gives no reason, so it gives no false one.
"""

from __future__ import annotations

import re

from goanyway.domain.advice import Letter, LetterKind
from goanyway.domain.facts import Facts, Style
from goanyway.domain.message import Address
from goanyway.letters.phrases import employer, moment, name_or_nothing, role, the_interview

_NOT_A_PERSON = frozenset(
    "careers donotreply hiring hr jobs no-reply noreply notifications office people recruiting "
    "recruitment talent team".split()
)
_ADDITION = re.compile(r" (?:via|from|at|\||-|\() ?")
_NOBODY_READS = re.compile(r"(?:no-?_?reply|do-?_?not-?_?reply)", re.IGNORECASE)
_BY_WIRE = (Style.PHONE_SCREEN, Style.VIDEO)
_ALONE = (Style.ONE_WAY_VIDEO, Style.ASSESSMENT)
_IN_PERSON = (Style.ON_SITE, Style.LUNCH)


def letters(
    facts: Facts | None,
    question: str | None,
    *,
    sender: Address | None = None,
    your_name: str = "",
) -> dict[LetterKind, Letter]:
    """A draft of each kind.

    Args:
        facts: what the invitation says; None where there is none.
        question: what to ask before deciding, as a whole sentence; None leaves that letter out.
        sender: whom to answer; without it the person in `facts` who wrote, or the only one there.
        your_name: what to sign with; without it the draft ends with the greeting.
    """
    name, mail = _addressee(facts, sender)
    person = _person(name, facts)
    opening = f"Hello {person}," if person else "Hello,"
    signed = name_or_nothing(your_name)
    closing = f"Kind regards,\n{signed}" if signed else "Kind regards"
    bodies = {
        LetterKind.ACCEPT: _accept(facts),
        LetterKind.ASK_FIRST: _ask_first(facts, question) if question else (),
        LetterKind.SHORT_CALL: _short_call(facts),
        LetterKind.OTHER_FORMAT: _other_format(facts),
        LetterKind.DECLINE_KINDLY: _decline(facts),
    }
    return {
        kind: Letter(
            kind=kind,
            to=mail or name_or_nothing(name),
            subject=_subject(facts),
            body="\n\n".join((opening, *paragraphs, closing)) + "\n",
        )
        for kind, paragraphs in bodies.items()
        if paragraphs
    }


def _thanks(facts: Facts | None) -> str:
    return f"Thank you for inviting me to {the_interview(facts)}."


def _accept(facts: Facts | None) -> tuple[str, ...]:
    when = moment(facts)
    time = f"{when} works for me." if when else "Please tell me which times suit you."
    return (
        f"{_thanks(facts)} I am glad to accept. {time}",
        "Is there anything that I should prepare or bring?",
    )


def _ask_first(facts: Facts | None, question: str) -> tuple[str, ...]:
    return (
        f"{_thanks(facts)} Before I answer, I have one question:",
        question.strip(),
        "A short reply is enough. I ask now, so as not to take up your time if it is no match.",
    )


def _short_call(facts: Facts | None) -> tuple[str, ...]:
    return (
        f"{_thanks(facts)} Could we first talk on the phone for ten or fifteen minutes?",
        "I would like to hear a little more before we both set aside the full time.",
    )


def _other_format(facts: Facts | None) -> tuple[str, ...]:
    style = facts.style.value if facts and facts.style else None
    if style in _BY_WIRE:
        request = "Could we hold it in another way, or on another day?"
    elif style in _ALONE:
        request = "Could I talk with one of you instead, by phone or by video?"
    elif style in _IN_PERSON:
        request = "Could we hold it by video or by phone, or on another day?"
    else:
        request = "Could we hold it in another format, by video or by phone, or on another day?"
    return f"{_thanks(facts)} {request}", "If that is not possible, please tell me that too."


def _decline(facts: Facts | None) -> tuple[str, ...]:
    when = f" on {moment(facts)}" if moment(facts) else ""
    return (
        f"{_thanks(facts)} I have thought about it, and I will not take part{when}.",
        "I would rather tell you now, so that you can give the time to somebody else.",
        "I would be glad to stay in touch. If another role might suit me, please write to me.",
    )


def _subject(facts: Facts | None) -> str:
    if role(facts):
        return f"Interview for {role(facts)}"
    if employer(facts):
        return f"Interview at {employer(facts)}"
    return f"Interview on {moment(facts)}" if moment(facts) else "Interview"


def _addressee(facts: Facts | None, sender: Address | None) -> tuple[str, str]:
    """The name and the mail address to answer, either of them perhaps empty."""
    people = facts.people if facts else ()
    if sender is not None:
        known = [each.value.name for each in people if each.value.email == sender.email]
        name = known[0] if known else sender.name
        return name, "" if _NOBODY_READS.match(sender.email) else sender.email
    wrote = [each.value for each in people if each.source.part == "from"]
    persons = wrote or [each.value for each in people]
    if not persons or (len(persons) > 1 and not wrote):
        return "", ""
    return persons[0].name, persons[0].email or ""


def _person(name: str, facts: Facts | None) -> str:
    """The name to greet; nothing when it is a firm's or a mailbox's."""
    name = _ADDITION.split(name_or_nothing(name), maxsplit=1)[0]
    family, comma, given = name.partition(", ")
    if comma:
        name = f"{given} {family}" if " " not in given + family else family
    words = set(re.findall(r"[\w-]+", name.casefold()))
    firm = employer(facts).casefold()
    if "@" in name or words & _NOT_A_PERSON or (firm and firm in name.casefold()):
        return ""
    return name
