"""What a message is where no plain phrase says it: several small signs decide together."""

from __future__ import annotations

from datetime import date

import pytest

from goanyway.domain.facts import Facts, Kind, Sureness
from goanyway.domain.message import Address, Channel, Message, Part
from goanyway.reading import read_facts

TODAY = date(2026, 11, 19)


def facts_of(words: str, channel: Channel = Channel.SMS, sender: str = "") -> Facts:
    address = Address("", sender) if sender else None
    return read_facts(Message("text", channel, (Part("body", words),), sender=address), TODAY)


def kind_of(words: str, channel: Channel = Channel.SMS, sender: str = "") -> Kind:
    return facts_of(words, channel, sender).kind.value


@pytest.mark.parametrize(
    "words",
    [
        "Yo Marcus this is Dre from Prime Cuts. come thru sat 10am lemme see a fade",
        "Ms. Ortiz, Judge Hale has an opening Wednesday at 11 to go over your materials.",
        "Good morning sir Emmanuel. MD has seen your papers. Be at the site office Thursday 9am",
        "hi its mrs Abbot re the nanny job. would you like to come for tea on sunday at 4?",
        "Hi Sam, last bit: a 90-minute working session with Ana on Friday 4 December 13:00.",
        "Hi Lindiwe, Henrik is stuck in the clean room, can we push to 17:30? Same link.",
        "Salut Inès, c'est Karim du garage. Tu peux passer jeudi vers 9h ?",
        "Hola Lucía, te viene bien el martes 24 a las 10:30? Pregunta por mí en recepción",
        "Hallo Frau Weber, hätten Sie am Mittwoch, 25. November um 14 Uhr Zeit?",
        "Ola Joana, consegues vir amanha as 8h fazer umas horas a experiencia?",
        "Hoi Sem, kun je donderdag om 16.00 even langskomen op de zaak? Gr Piet",
    ],
)
def test_a_time_and_somebody_addressed_make_an_invitation(words: str) -> None:
    assert kind_of(words) is Kind.INVITATION


@pytest.mark.parametrize(
    "words",
    [
        "Hi Chloe it's Greg, you're in! Start Monday 9am, black trousers.",
        "Welcome to the crew Tommy! Monday 7am at the cabin, bring boots.",
        "Hi Sam, could you send me two referees, ideally by Thursday 5pm? Ruth",
        "Hi Omar, quick update: we're still waiting on budget sign-off, expect news in week 50.",
        "Your parcel is out for delivery today between 10:15 and 12:15.",
        "Hi Ben, are you around Saturday at 7 for dinner? Mum's coming too.",
        "Dear neighbours, the street party is on Saturday, June 5, 2027 at 3 PM. Bring a cake.",
    ],
)
def test_a_time_for_something_else_makes_none(words: str) -> None:
    assert kind_of(words) is Kind.OTHER


@pytest.mark.parametrize(
    "words",
    [
        "Dear Mo, thanks for the time. We're offering it to somebody with more nights experience.",
        "Hi Kai, had loads apply and couldn't take everyone, so not this summer I'm afraid.",
        "Sorry mate boss gave the start to his nephew. Will keep ur number",
        "Hallo Jonas, wir haben uns für jemand anderen entschieden. Danke für das Gespräch!",
        "Bonjour Sophie, nous avons choisi un profil plus expérimenté. Merci pour l'intérêt",
    ],
)
def test_somebody_else_has_it_in_any_words(words: str) -> None:
    assert kind_of(words) is Kind.REJECTION


@pytest.mark.parametrize(
    "words",
    [
        "Hi Priya, boiler's gone so we won't be seeing you Thursday, sorry. Will sort another day",
        (
            "Dear Mr Lowe, owing to a freeze we are unable to hold the meeting of 2 December."
            " I will write again."
        ),
        "Don't come in tomorrow, flood in the basement. Sorry! We'll ring when we know more.",
    ],
)
def test_kept_from_coming_with_no_new_time_is_a_cancellation(words: str) -> None:
    assert kind_of(words) is Kind.CANCELLATION


@pytest.mark.parametrize(
    "words",
    [
        (
            "Kitchen porter, The Lamb\n\nSplit shifts some Sundays. £12.60 plus tips."
            " Knock on the back door with your CV, ask for Deb."
        ),
        "Barista (16-24h) - Kaffeehaus Blume\n\nBei uns: 14,80 € die Stunde. job@blume.example",
        "Serveur en extra\n\n12,50 € de l'heure. Expérience souhaitée. Paul au 06 00 00 00 00.",
        "Se necesita camarera en Ibiza. 1.600 netos. Mandar CV por WhatsApp 600 000 000",
        (
            "Hi folks! #hiring\n\nRole: Inside Sales\nLocation: Pune\nCTC: 3.6 - 5 LPA\n"
            "Walk-in Sat 21st Nov, 10 AM to 3 PM\nCarry: resume. DM me"
        ),
    ],
)
def test_pay_hours_and_a_way_to_apply_addressed_to_nobody_make_a_posting(words: str) -> None:
    assert kind_of(words, Channel.EMAIL) is Kind.POSTING


def test_what_was_weighed_is_likely_and_points_at_words_of_the_message() -> None:
    words = "Ms. Ortiz, Judge Hale has an opening Wednesday at 11 to go over your materials."
    kind = facts_of(words).kind
    assert kind.sure is Sureness.LIKELY
    assert kind.source.words
    assert words[kind.source.start : kind.source.end] == kind.source.words


def test_a_day_without_an_hour_is_no_start_where_the_kind_is_only_likely() -> None:
    facts = facts_of("Tom i have the vet wednesday now. make it thurs same time good lad?")
    assert facts.kind.value is Kind.INVITATION
    assert facts.start is None
