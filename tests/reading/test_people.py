"""Who is named in a message, with a role; and who is not: you, firms, places, things."""

from __future__ import annotations

from datetime import date

import pytest

from goanyway.domain.message import Address, Channel, Message, Part
from goanyway.reading import read_facts

YOU = Address("Noor Haddad", "noor@inbox.example")


def people_in(words: str, channel: Channel = Channel.EMAIL) -> dict[str, str | None]:
    body = f"Dear Noor,\n\nWe would like to invite you to an interview.\n\n{words}"
    message = Message("text", channel, (Part("body", body),), recipients=(YOU,))
    people = read_facts(message, date(2026, 11, 23)).people
    return {fact.value.name: fact.value.role for fact in people}


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("You will meet Ana Ruiz (CTO) and Tom Okafor, Head of Product.",
         {"Ana Ruiz": "CTO", "Tom Okafor": "Head of Product"}),
        ("On the panel will be:\n  Lena Fors (site manager)\n  Ivo Brandt (union rep)",
         {"Lena Fors": "site manager", "Ivo Brandt": "union rep"}),
        ("The panel is composed as follows:\n\n  Dr Mary Baker, Dean\n  Mr Eoin Daly, Registrar",
         {"Mary Baker": "Dean", "Eoin Daly": "Registrar"}),
        ("Panel members: Ines Prado; Karl Weiss", {"Ines Prado": None, "Karl Weiss": None}),
        ("09.30 Dr. Beate Zoll: the team\n11.00 Uwe Lang, Plant Manager: tour",
         {"Beate Zoll": None, "Uwe Lang": "Plant Manager"}),
        ("Your recruiter, Dana Whit, will call you.", {"Dana Whit": "recruiter"}),
        ("You will see the Headteacher, Mr Alan Brough.", {"Alan Brough": "Headteacher"}),
        ("Your supervisor would be Mr Odum.", {"Mr Odum": None}),
        ("His name is Craig Tuck, an easy-going bloke.", {"Craig Tuck": None}),
        ("Questions: write to Ida Strand at ida.strand@fjord.example.", {"Ida Strand": None}),
        ("Sie sprechen mit Frau Dr. Heike Lorenz, Leiterin Service.",
         {"Heike Lorenz": "Leiterin Service"}),
        ("Ansprechpartnerin: Jana Klapp, Ausbildungsleiterin",
         {"Jana Klapp": "Ausbildungsleiterin"}),
        ("Vous rencontrerez M. Luc Morin, directeur de production, et Mme Zoé Roy.",
         {"Luc Morin": "directeur de production", "Zoé Roy": None}),
        ("Persona de contacto: Marta Gil", {"Marta Gil": None}),
        ("POC - Shalini (reception)", {"Shalini": None}),
        ("Ask for Terrence at the gate.", {"Terrence": None}),
        ("Marisol would like to meet you on Tuesday.", {"Marisol": None}),
        ("Best regards,\nMaria Lind\nPeople Team", {"Maria Lind": None}),
        ("Thanks & Regards,\nAsha Menon\nTalent Acquisition | Tidewave", {"Asha Menon": None}),
        ("See you there. Cheers, Jan", {"Jan": None}),
        ("Yours sincerely\n\nWendy Aldersmith (Mrs)\nRecruitment Adviser",
         {"Wendy Aldersmith": "Recruitment Adviser"}),
        ("You'll meet Fiona, the manager, and Betty.", {"Fiona": None, "Betty": None}),
        ("10:00 systems design w/ Oleander\n11:00 lab w/ Tunde + Mack",
         {"Oleander": None, "Tunde": None, "Mack": None}),
        ("See you Tuesday.\n\nGaz\nTrunkline Driving Ltd\n", {"Gaz": None}),
        ("La entrevista es con el C.P. Ignacio Rueda.", {"Ignacio Rueda": None}),
        ("LG Steffi", {"Steffi": None}),
        ("-- Tomas, CTO", {"Tomas": "CTO"}),
        ("It will be me and Olu.", {"Olu": None}),
        ("You will see the head, and Yaz, who directs.", {"Yaz": None}),
        ("(Rizwan Ashraf)\nManager Human Resources", {"Rizwan Ashraf": "Manager Human Resources"}),
        ("Send it to Ines Vaz, ines@acme.example.", {"Ines Vaz": None}),
        ("Your talk is with Trudi; write to trudi@acme.example.", {"Trudi": None}),
    ],
)  # fmt: skip
def test_people_are_read_with_their_roles(words: str, people: dict[str, str | None]) -> None:
    assert people_in(words) == people


@pytest.mark.parametrize(
    "words",
    [
        "Noor Haddad would then meet the team.",
        "The interview of Ms. Haddad takes place in room 4.",
        "The address is 40 Mountain Dr, Salt Lake City.",
        "You will take the Coding Assessment (Graduate Engineer Trainee).",
        "Meet with the Operations Manager on Monday.",
        "Scammers ask for PINs and talk of Crypto.",
        "Kubernetes is a plus. Teamwork is our way. Docker runs everywhere.",
        "10:00 coding w/ Python\n11:00 an hour with Excel\nWe work with Postgres, our store.",
        "Instructions will be there. Slides will be on the screen. Lunch is the best.",
        "We are an employer of people with Disabilities.",
        "Reminder from Cluck & Barrel: the address is on Elm Street.",
        "Ask for the Line Cook on duty.",
        "You would report to our Head Office, New Street (Reception).",
        "Canvassing will lead to disqualification.",
        "Your CV was received through Mr. Tariq.",
        "Klinik Auental gGmbH · Geschäftsführer: Dr. Holm Reuter",
        "See you then. Ta x",
        "Send it to bewerbung@acme.example. Bewerbung bis Freitag.",
        "Contact Human Resources. Kind regards,\nThe Recruitment Team",
    ],
)
def test_you_and_firms_and_places_and_things_are_nobody(words: str) -> None:
    assert people_in(words) == {}


def test_a_colleague_who_gets_the_mail_too_is_named_in_full() -> None:
    sender = Address("Lena Fors", "lena@fjord.example")
    colleague = Address("Joy Sarkar", "joy@fjord.example")
    body = "Hi Noor,\n\nJoy would like to meet you on Monday at 10:00 for an interview.\n\nLena"
    message = Message(
        "eml",
        Channel.EMAIL,
        (Part("from", "Lena Fors <lena@fjord.example>"), Part("body", body)),
        sender=sender,
        recipients=(YOU, colleague),
    )
    people = [fact.value for fact in read_facts(message, date(2026, 11, 23)).people]
    assert {(each.name, each.email) for each in people} == {
        ("Lena Fors", "lena@fjord.example"),
        ("Joy Sarkar", "joy@fjord.example"),
    }


def test_a_chat_is_written_by_whom_its_lines_name() -> None:
    body = (
        "[18/07/26, 6:42:10 PM] Imran KDS HR: You are invited to an interview on Saturday 9:30 AM\n"
        "[18/07/26, 6:44:55 PM] Me: Is virtual possible?\n"
    )
    message = Message("text", Channel.CHAT, (Part("body", body),))
    assert [f.value.name for f in read_facts(message, date(2026, 7, 18)).people] == ["Imran"]
