"""Where the interview or the job is, and where the work is done."""

from __future__ import annotations

from datetime import date

import pytest

from goanyway.domain.facts import Facts
from goanyway.domain.message import Address, Channel, Message, Part, Section, SectionKind
from goanyway.reading import read_facts

TODAY = date(2026, 11, 23)


def invitation(words: str) -> Facts:
    body = f"We would like to invite you to an interview.\n\n{words}\n"
    return read_facts(Message("text", Channel.EMAIL, (Part("body", body),)), TODAY)


def posting(words: str) -> Facts:
    body = f"Vacancy: Data Analyst\n\nWe are looking for a data analyst.\n{words}\n\nApply now."
    return read_facts(Message("page", Channel.WEB, (Part("body", body),)), TODAY)


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("We're hybrid, Tue + Thu in the office.", "hybrid"),
        ("The job is hybrid out of Leeds.", "hybrid"),
        ("3 days a week in the office and 2 from home.", "hybrid"),
        ("Location: Bengaluru, Hybrid - 3 days WFO", "hybrid"),
        ("Modelo h\u00edbrido: 3x na semana no escrit\u00f3rio", "hybrid"),
        ("Zwei Tage mobiles Arbeiten pro Woche", "hybrid"),
        ("Deux jours de t\u00e9l\u00e9travail par semaine", "hybrid"),
        ("Netphausen, 60% home office", "hybrid"),
        ("Remote, anywhere within three hours of us", "remote"),
        ("REMOTE (US only) or Boston, MA", "remote"),
        ("This is a fully remote job.", "remote"),
        ("Praca zdalna", "remote"),
        ("This is not a remote role.", "on-site"),
        ("In the lab, 5 days", "on-site"),
        ("In Venlo, on site, 5 shifts.", "on-site"),
        ("Modalidade: presencial", "on-site"),
        ("#LI-Remote", "remote"),
        ("#LI-Onsite", "on-site"),
        ("Modalidad: h\u00edbrida (3 d\u00edas oficina, 2 casa)", "hybrid"),
        ("Mobiles Arbeiten an bis zu 3 Tagen pro Woche", "hybrid"),
        ("We are in the office Tuesday to Thursday.", "hybrid"),
        ("Work from office (5 days)", "on-site"),
        ("Poste en pr\u00e9sentiel", "on-site"),
    ],
)
def test_where_the_work_is_done(words: str, mode: str) -> None:
    fact = posting(words).work_mode
    assert fact is not None
    assert fact.value == mode


@pytest.mark.parametrize(
    "words",
    [
        "The interview is remote.",
        "You know hybrid cloud and hybrid vehicles.",
        "I'll be working from home, so call my mobile.",
        "There is on-site parking and an on-site gym.",
        "You support remote sites and remote customers.",
        "You will work three days a week.",
        "We are remote-friendly.",
    ],
)
def test_what_is_said_of_other_things_is_no_work_mode(words: str) -> None:
    assert invitation(words).work_mode is None


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (
            "Where? Wawel Shared Services, building B, 5th floor, Krak\u00f3w",
            "Wawel Shared Services",
        ),
        ("It is face to face at the client's office near Moorgate.", "client's office"),
        ("\U0001f4cd Level 3, 12 Wattle Street", "Level 3, 12 Wattle Street"),
        (
            "Come to reception at Building 7, Science Park, Cambridge",
            "Building 7, Science Park, Cambridge",
        ),
        (
            "We are at Unit 7, Riverside Industrial Estate, Dock Road, Tilbury RM18 7EH",
            "Unit 7, Riverside Industrial Estate, Dock Road",
        ),
        ("You find us at Am H\u00fcttengraben 12, 57999 Netphausen.", "Am H\u00fcttengraben 12"),
    ],
)
def test_the_place_of_an_interview(words: str, place: str) -> None:
    fact = invitation(words).place
    assert fact is not None
    assert place in fact.value


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (
            "Location\nMarket House, Wexcombe, with hybrid working\nHours\n37",
            "Market House, Wexcombe",
        ),
        ("Arbeitsort: Netphausen", "Netphausen"),
        ("- Hartford, Connecticut\n- Intern", "Hartford, Connecticut"),
        ("The role is based in Leeds.", "Leeds"),
    ],
)
def test_the_place_of_a_job(words: str, place: str) -> None:
    fact = posting(words).place
    assert fact is not None
    assert fact.value == place


@pytest.mark.parametrize(
    "words",
    [
        "Work location: Leeds. We meet on Teams.",
        "Location: TBC",
        "Al Green\nGreen GmbH | Sonnenallee 1, 12045 Berlin | HRB 1 | GF: Al Green",
        "The second stage is a presentation at our King West office.",
    ],
)
def test_a_place_that_is_not_the_interviews(words: str) -> None:
    assert invitation(words).place is None


def thread(author: str) -> Message:
    newest = "Hi Ines, your interview moves to December 3, 2026 at 10 am.\n\n"
    earlier = (
        f"-----Original Message-----\nFrom: {author}\nSent: Monday\n\n"
        "The base salary is US$125,000-US$150,000. Hybrid, 4 days in office.\n"
    )
    sections = (
        Section(SectionKind.OWN, 0, len(newest)),
        Section(SectionKind.QUOTED, len(newest), len(newest + earlier)),
    )
    body = Part("body", newest + earlier, sections)
    return Message("mail", Channel.EMAIL, (body,), sender=Address("Dana Hill", "dana@hill.example"))


def test_what_the_sender_wrote_before_still_holds_of_pay_and_work_mode() -> None:
    facts = read_facts(thread("Dana Hill"), TODAY)
    assert facts.pay is not None
    assert facts.pay.value.high == 150_000
    assert facts.work_mode is not None
    assert facts.work_mode.value == "hybrid"


def test_what_you_wrote_yourself_before_is_not_read() -> None:
    facts = read_facts(thread("Ines Calloway"), TODAY)
    assert facts.pay is None
    assert facts.work_mode is None


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("Mode: Telephonic", "phone-screen"),
        ("Mode of interview: Virtual", "video"),
        ("Interview mode: F2F", "on-site"),
        ("Entretien t\u00e9l\u00e9phonique avec Mme Vert", "phone-screen"),
        ("Rozmowa online na Teams", "video"),
        ("Panel interviews are planned.", "panel"),
        ("It starts with an intro call by video call; (2) a day on-site follows.", "video"),
    ],
)
def test_how_the_interview_is_run(words: str, style: str) -> None:
    fact = invitation(words).style
    assert fact is not None
    assert fact.value == style
