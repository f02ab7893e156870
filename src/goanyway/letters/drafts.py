"""Drafts in your name, each for the channel and in the manner of the message that it answers.

They say what the invitation says and no more: a name, role, employer or time that is not known
leaves a shorter sentence. A text message is answered by a text of a line or two without subject.
Nothing is sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from goanyway.domain.advice import Letter, LetterKind
from goanyway.domain.facts import Facts
from goanyway.domain.message import Address
from goanyway.language import _
from goanyway.letters.declining import declining, declining_offer, stepping_out
from goanyway.letters.invitations import (
    accepting,
    asking_first,
    meeting_sooner,
    other_format,
    short_call,
)
from goanyway.letters.offers import HeldOffer, accepting_offer, asking_for_time, staying
from goanyway.letters.phrases import employer, moment, name_or_nothing, role
from goanyway.letters.salutation import addressee, greeted
from goanyway.letters.wording import A_MAIL, Manner, Opening, Wording, as_mail, as_text

LONGEST_QUESTION = 500
"""Characters of a question in your own words."""

_AS_PROPOSED: Mapping[LetterKind, str] = MappingProxyType({})


def letters(
    facts: Facts | None,
    question: str | None,
    *,
    sender: Address | None = None,
    your_name: str = "",
    accepted_elsewhere: bool = False,
    stays: bool = False,
    held: HeldOffer | None = None,
    manner: Manner = A_MAIL,
    in_your_words: Mapping[LetterKind, str] = _AS_PROPOSED,
) -> dict[LetterKind, Letter]:
    """A draft of each kind that could be true.

    Args:
        facts: what the invitation says; None where there is none.
        question: what to ask before deciding, as a whole sentence; None leaves that letter out.
        sender: whom to answer; without it the person in `facts` who wrote, or the only one there.
        your_name: what to sign with.
        accepted_elsewhere: whether you have accepted another position, which the letter that
            declines then says.
        stays: whether you have taken a counter-offer, which it then says instead.
        held: another offer; without one there are no letters about it.
        manner: how the message speaks.
        in_your_words: what to ask instead of what a letter that asks proposes.
    """
    name, mail = addressee(facts, sender)
    called = manner.signs_as or name
    formal = manner.opening is Opening.DEAR
    person = greeted(called, facts, formal=formal) or greeted(name, facts, formal=formal)
    drafts = {}
    answers = _answers(facts, question, accepted_elsewhere, stays, held, in_your_words)
    for kind, wording in answers:
        if manner.by_text:
            body, subject = as_text(wording, person, your_name), ""
        else:
            body = as_mail(wording, person, your_name, manner.opening)
            subject = _subject(facts)
        drafts[kind] = Letter(kind, mail or name_or_nothing(name), subject, body)
    for kind, wording in _about_the_offer(held, in_your_words, stays=stays):
        body = as_mail(wording, "", your_name, Opening.HELLO)
        drafts[kind] = Letter(kind, "", _("Your offer"), body)
    return drafts


def _answers(
    facts: Facts | None,
    question: str | None,
    accepted_elsewhere: bool,
    stays: bool,
    held: HeldOffer | None,
    own: Mapping[LetterKind, str],
) -> Iterator[tuple[LetterKind, Wording]]:
    question = own.get(LetterKind.ASK_FIRST, question)
    yield LetterKind.ACCEPT, accepting(facts)
    if question:
        yield LetterKind.ASK_FIRST, asking_first(facts, question)
    yield LetterKind.SHORT_CALL, short_call(facts)
    yield LetterKind.OTHER_FORMAT, other_format(facts)
    if held is not None and held.expires is not None:
        yield (
            LetterKind.MEET_SOONER,
            meeting_sooner(facts, held.expires, own.get(LetterKind.MEET_SOONER, "")),
        )
    ending = declining(facts, accepted_elsewhere=accepted_elsewhere, stays=stays)
    yield LetterKind.DECLINE_KINDLY, ending
    yield LetterKind.WITHDRAW, stepping_out(facts)


def _about_the_offer(
    held: HeldOffer | None, own: Mapping[LetterKind, str], *, stays: bool
) -> Iterator[tuple[LetterKind, Wording]]:
    """Letters to whoever made the other offer."""
    if held is None:
        return
    if held.expires is not None and not stays:
        request = own.get(LetterKind.ASK_FOR_TIME, "")
        yield LetterKind.ASK_FOR_TIME, asking_for_time(held.expires, request)
    if held.is_counter_offer:
        yield LetterKind.STAY, staying()
    else:
        yield LetterKind.ACCEPT_OFFER, accepting_offer()
    if not stays:
        yield LetterKind.DECLINE_OFFER, declining_offer()


def _subject(facts: Facts | None) -> str:
    if role(facts):
        return _("Interview for {role}").format(role=role(facts))
    if employer(facts):
        return _("Interview at {employer}").format(employer=employer(facts))
    if moment(facts):
        return _("Interview on {moment}").format(moment=moment(facts))
    return _("Interview")
