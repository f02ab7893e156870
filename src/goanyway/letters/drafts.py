"""Drafts in your name: accept, ask first, a short call, another format, decline kindly.

They say what the invitation says and no more: a name, role, employer or time that is not known
leaves a shorter sentence. Declining gives no reason but one that you gave: that you have accepted
elsewhere. So it gives no false one.
"""

from __future__ import annotations

from goanyway.domain.advice import Letter, LetterKind
from goanyway.domain.facts import Facts, Style
from goanyway.domain.message import Address
from goanyway.language import _
from goanyway.letters.phrases import employer, moment, name_or_nothing, role, the_interview
from goanyway.letters.salutation import addressee, greeted

_BY_WIRE = (Style.PHONE_SCREEN, Style.VIDEO)
_ALONE = (Style.ONE_WAY_VIDEO, Style.ASSESSMENT)
_IN_PERSON = (Style.ON_SITE, Style.LUNCH)


def letters(
    facts: Facts | None,
    question: str | None,
    *,
    sender: Address | None = None,
    your_name: str = "",
    accepted_elsewhere: bool = False,
) -> dict[LetterKind, Letter]:
    """A draft of each kind.

    Args:
        facts: what the invitation says; None where there is none.
        question: what to ask before deciding, as a whole sentence; None leaves that letter out.
        sender: whom to answer; without it the person in `facts` who wrote, or the only one there.
        your_name: what to sign with; without it there is a place for it.
        accepted_elsewhere: whether you have accepted another position, which the letter that
            declines then says.
    """
    name, mail = addressee(facts, sender)
    person = greeted(name, facts)
    opening = _("Hello {name},").format(name=person) if person else _("Hello,")
    signed = name_or_nothing(your_name) or _("[your name]")
    closing = _("Kind regards,\n{name}").format(name=signed)
    bodies = {
        LetterKind.ACCEPT: _accept(facts),
        LetterKind.ASK_FIRST: _ask_first(facts, question) if question else (),
        LetterKind.SHORT_CALL: _short_call(facts),
        LetterKind.OTHER_FORMAT: _other_format(facts),
        LetterKind.DECLINE_KINDLY: _decline(facts, accepted_elsewhere=accepted_elsewhere),
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
    return _("Thank you for inviting me to {interview}.").format(interview=the_interview(facts))


def _accept(facts: Facts | None) -> tuple[str, ...]:
    when = moment(facts)
    if when:
        time = _("{moment} works for me.").format(moment=when)
    else:
        time = _("If the time is not fixed yet, please tell me how we fix it.")
    return (
        f"{_thanks(facts)} {_('I am glad to accept.')} {time}",
        _("Is there anything that I should prepare or bring?"),
    )


def _ask_first(facts: Facts | None, question: str) -> tuple[str, ...]:
    return (
        f"{_thanks(facts)} {_('Before I answer, I have one question:')}",
        question.strip(),
        _("A short reply is enough. I ask now, so as not to take up your time if it is no match."),
    )


def _short_call(facts: Facts | None) -> tuple[str, ...]:
    request = _("Could we first talk on the phone for ten or fifteen minutes?")
    return (
        f"{_thanks(facts)} {request}",
        _("I would like to hear a little more before we both set aside the full time."),
    )


def _other_format(facts: Facts | None) -> tuple[str, ...]:
    style = facts.style.value if facts and facts.style else None
    if style in _BY_WIRE:
        request = _("Could we hold it in another way, or on another day?")
    elif style in _ALONE:
        request = _("Could I talk with one of you instead, by phone or by video?")
    elif style in _IN_PERSON:
        request = _("Could we hold it by video or by phone, or on another day?")
    else:
        request = _("Could we hold it in another format, by video or by phone, or on another day?")
    return f"{_thanks(facts)} {request}", _("If that is not possible, please tell me that too.")


def _decline(facts: Facts | None, *, accepted_elsewhere: bool) -> tuple[str, ...]:
    when = moment(facts)
    if accepted_elsewhere:
        news = _("I have accepted another position in the meantime, so I will not take part.")
    elif when:
        news = _("I have thought about it, and I will not take part on {moment}.")
    else:
        news = _("I have thought about it, and I will not take part.")
    return (
        f"{_thanks(facts)} {news.format(moment=when)}",
        _("I would rather tell you now, so that you can give the time to somebody else."),
        _("I wish you a good choice, and I would be glad to stay in touch.")
        if accepted_elsewhere
        else _(
            "I would be glad to stay in touch. If another role might suit me, please write to me."
        ),
    )


def _subject(facts: Facts | None) -> str:
    if role(facts):
        return _("Interview for {role}").format(role=role(facts))
    if employer(facts):
        return _("Interview at {employer}").format(employer=employer(facts))
    if moment(facts):
        return _("Interview on {moment}").format(moment=moment(facts))
    return _("Interview")
