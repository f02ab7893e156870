"""What a message is, in the words of people who write short, write long and write abroad."""

from __future__ import annotations

from datetime import date

import pytest

from goanyway.domain.facts import Kind
from goanyway.domain.message import Channel, Message, Part
from goanyway.reading import read_facts

TODAY = date(2026, 11, 23)


def kind_of(words: str, channel: Channel = Channel.EMAIL) -> Kind:
    return read_facts(Message("text", channel, (Part("body", words),)), TODAY).kind.value


@pytest.mark.parametrize(
    "words",
    [
        "can u come in fri 2:15p",
        "hey, whenever you're next free, about the kitchen role. Kim",
        "Gord again. Make it Wednesday the 25th 2:30 pm ok? Bring your knives",
        "Tom! Oli @ Castle. they want to push tmrw back an hour. same Teams link. ok?",
        "Hi Ann, can't do Tuesday. Thursday 3pm instead? Same place.",
        "Hi Ann, please let me know your availability for a call about the job.",
        "Dear Ann, please complete the online assessment for the position by Friday.",
        "Bonjour Ann, votre entretien est reporté au mardi 1er décembre à 9 h 15.",
        "Guten Tag Ann, wir möchten Sie gerne kennenlernen. Zur Bewerbung: Montag 10 Uhr?",
    ],
)
def test_somebody_who_asks_you_to_meet_invites(words: str) -> None:
    assert kind_of(words, Channel.SMS) is Kind.INVITATION


@pytest.mark.parametrize(
    "words",
    [
        "Hi Ann, we went in a different direction for the job. Good luck with your job search.",
        "Hey Ann the spot has been filled. Ended up hiring someone else, sorry",
        "Dear Ann, your application has not been successful on this occasion.",
        "Sehr geehrte Frau Berg, die Stelle wurde anderweitig vergeben.",
        "Hallo Ann, alles Gute für Ihren weiteren Berufsweg.",
        "Bonjour, nous ne pouvons pas donner suite à votre candidature.",
        "Hola Ann, lamentamos comunicarte que el puesto fue para otra persona.",
        "Beste Ann, we hebben gekozen voor een andere kandidaat.",
    ],
)
def test_somebody_who_turns_you_down_rejects(words: str) -> None:
    assert kind_of(words) is Kind.REJECTION


@pytest.mark.parametrize(
    "words",
    [
        "Hi Ann, the interviews scheduled for Tuesday will not now proceed.",
        "Guten Tag, das Gespräch am Montag muss leider entfallen.",
        "Bonjour Ann, votre entretien est annulé.",
    ],
)
def test_somebody_who_calls_it_off_cancels(words: str) -> None:
    assert kind_of(words) is Kind.CANCELLATION


@pytest.mark.parametrize(
    "words",
    [
        "We received your CV. Only selected candidates are contacted. Closes May 1, 11:59 pm.",
        "Réponse automatique : je suis absente, entretien ou non, jusqu'à lundi 10 h.",
        "25 new jobs near you: interview-ready roles picked for you",
    ],
)
def test_what_machines_send_to_many_is_nothing_to_answer(words: str) -> None:
    assert kind_of(words) is Kind.OTHER


@pytest.mark.parametrize(
    "words",
    [
        "Order picker cold store\n\n€ 15,82 p/u, shifts 06:00-14:30. A bus from the station.",
        "CHEF DE PARTIE\nBusy pub, live in available. Start asap. DM us.",
        "PhD studentship, sheep genomics. Candidate: a researcher with a car.\n\nApply: one PDF.",
    ],
)
def test_words_to_nobody_with_an_occupation_above_them_advertise(words: str) -> None:
    assert kind_of(words, Channel.WEB) is Kind.POSTING


@pytest.mark.parametrize(
    "words",
    [
        "Hi Ann, I came across your profile. My client is looking for an accountant.",
        "Dear Sir, urgent requirement for 2nd officer. If interested kindly revert with CV.",
    ],
)
def test_a_recruiter_who_tells_of_a_job_advertises(words: str) -> None:
    assert kind_of(words) is Kind.POSTING
