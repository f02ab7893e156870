"""Answers to an invitation: accept, ask first, a short call, another format, an earlier day."""

from __future__ import annotations

from datetime import date

from goanyway.domain.facts import Facts, Style
from goanyway.language import _
from goanyway.letters.phrases import moment, the_interview, weekday_and_day
from goanyway.letters.wording import Wording

_BY_WIRE = (Style.PHONE_SCREEN, Style.VIDEO)
_ALONE = (Style.ONE_WAY_VIDEO, Style.ASSESSMENT)
_IN_PERSON = (Style.ON_SITE, Style.LUNCH)


def thanks(facts: Facts | None) -> str:
    """Thanks for the invitation, with what is known of it."""
    return _("Thank you for inviting me to {interview}.").format(interview=the_interview(facts))


def short_thanks() -> str:
    """The same in a text message."""
    return _("thanks for the invitation.")


def accepting(facts: Facts | None) -> Wording:
    """Accept the appointment, or ask how it is fixed."""
    when = moment(facts)
    glad = _("I'm glad to accept.")
    if when:
        time = brief = _("{moment} works for me.").format(moment=when)
    else:
        time = _("If we haven't set a time yet, please let me know what works for you.")
        brief = _("I'm glad to accept. What time works for you?")
    return Wording(
        (
            f"{thanks(facts)} {glad} {time}",
            _("Is there anything I should prepare or bring?"),
        ),
        f"{short_thanks()} {brief}",
    )


def asking_first(facts: Facts | None, question: str) -> Wording:
    """Ask the one question before answering."""
    asked = question.strip()
    return Wording(
        (
            f"{thanks(facts)} {_('Before I answer, I have one question:')}",
            asked,
            _(
                "A short reply is plenty. I'm asking now so I don't take up your time if it "
                "isn't a match."
            ),
        ),
        f"{short_thanks()} {_('One question before I answer:')} {asked}",
    )


def short_call(facts: Facts | None) -> Wording:
    """Ask for a short call first."""
    request = _("Could we first talk on the phone for ten or fifteen minutes?")
    return Wording(
        (
            f"{thanks(facts)} {request}",
            _("I'd like to hear a little more before we both set aside the full time."),
        ),
        f"{short_thanks()} {request}",
    )


def other_format(facts: Facts | None) -> Wording:
    """Ask for another way or another day."""
    style = facts.style.value if facts and facts.style else None
    if style in _BY_WIRE:
        request = _("Could we do it another way, or on another day?")
    elif style in _ALONE:
        request = _("Could I talk with one of you instead, by phone or video?")
    elif style in _IN_PERSON:
        request = _("Could we do it by video or phone, or on another day?")
    else:
        request = _("Could we do it in another format, by video or phone, or on another day?")
    return Wording(
        (f"{thanks(facts)} {request}", _("If that isn't possible, just let me know.")),
        f"{short_thanks()} {request}",
    )


def meeting_sooner(facts: Facts | None, day: date, question: str = "") -> Wording:
    """Ask this firm to meet, and to decide, before another offer runs out; or in your own words."""
    news = _("I have to answer another offer by {day}.").format(day=weekday_and_day(day))
    request = question or _(
        "Could we meet before then, and could you let me know by then where I stand?"
    )
    return Wording(
        (
            f"{thanks(facts)} {news}",
            request,
            _(
                "I'd like to hear about your role before I decide, and I can be flexible about "
                "when we meet."
            ),
        ),
        f"{short_thanks()} {news} {request}",
    )
