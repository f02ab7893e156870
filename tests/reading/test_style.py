"""How people say what kind of interview it is, and what only sounds like it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from goanyway.domain.facts import Style
from goanyway.domain.message import Channel, Message, Part
from goanyway.reading import read_facts


def style_of(words: str) -> Style | None:
    body = (
        "Hi Sam,\n\nThanks for applying for the cook job. We would like to invite you to an"
        f" interview on Thursday 3 December at 10am.\n\n{words}\n\nKind regards,\nKim\n"
    )
    sent = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    message = Message("text", Channel.EMAIL, (Part("body", body),), sent=sent)
    style = read_facts(message, date(2026, 11, 23)).style
    return None if style is None else style.value


@pytest.mark.parametrize(
    ("words", "style"),
    [
        ("We'll meet on Google Hangouts.", Style.VIDEO),
        ("It'll be a Zoom.", Style.VIDEO),
        ("The interview will be held via Microsoft Teams.", Style.VIDEO),
        ("I'll give you a call on your mobile.", Style.PHONE_SCREEN),
        ("We will ring you on the number on your CV.", Style.PHONE_SCREEN),
        ("Interview type: Telephone", Style.PHONE_SCREEN),
        ("Format: video call", Style.VIDEO),
        ("Interview format: face to face", Style.ON_SITE),
        ("Location: Zoom", Style.VIDEO),
        ("Where: Microsoft Teams", Style.VIDEO),
        ("Please come to our office at 12 High Street.", Style.ON_SITE),
        ("You'll be interviewed by a panel of three.", Style.PANEL),
        ("The panel will be Jo Smith, Ann Lee and Bo Ray.", Style.PANEL),
        ("You will do a coding exercise with two of our engineers.", Style.TECHNICAL),
        ("Bring your laptop, we'll pair program.", Style.TECHNICAL),
        ("It is a technical round on data structures.", Style.TECHNICAL),
        ("There'll be a group exercise with six other candidates.", Style.GROUP),
        ("Group interview with other applicants.", Style.GROUP),
        ("You'll present a case to the partners.", Style.CASE),
        ("A 45-minute case interview.", Style.CASE),
        ("Please record your answers in your own time.", Style.ONE_WAY_VIDEO),
        ("You'll answer five questions on video, with no interviewer.", Style.ONE_WAY_VIDEO),
        ("It's a pre-recorded interview on Spark Hire.", Style.ONE_WAY_VIDEO),
        ("Let's meet for a coffee at Nero's.", Style.LUNCH),
        ("Lunch will be provided. The interview is at our office.", Style.ON_SITE),
        ("You will sit a typing test and a maths test.", Style.ASSESSMENT),
        ("Come for a paid trial shift.", Style.ASSESSMENT),
        ("You'll cook two dishes for us.", Style.ASSESSMENT),
        ("It's an assessment centre.", Style.ASSESSMENT),
        ("It's an informal chat over the phone.", Style.PHONE_SCREEN),
        ("Competency based interview.", Style.BEHAVIORAL),
        ("Teleconference with HR.", Style.PHONE_SCREEN),
        ("Skype interview with the manager.", Style.VIDEO),
        ("WhatsApp video call.", Style.VIDEO),
        ("If you need an online meeting instead tell us. Our address: 5 High St.", Style.ON_SITE),
        ("Das Gespräch findet per Teams statt.", Style.VIDEO),
        ("L'entretien aura lieu en visio.", Style.VIDEO),
        ("L'entretien aura lieu dans nos locaux.", Style.ON_SITE),
        ("La entrevista será por Zoom.", Style.VIDEO),
        ("La entrevista será en nuestras oficinas.", Style.ON_SITE),
        ("Il colloquio si terrà su Google Meet.", Style.VIDEO),
        ("Het gesprek is bij ons op kantoor.", Style.ON_SITE),
        ("Das Gespräch findet in unserem Büro statt.", Style.ON_SITE),
        ("A entrevista será presencial.", Style.ON_SITE),
        ("A entrevista será on-line.", Style.VIDEO),
        ("Pop into the shop.", Style.ON_SITE),
        ("Ask for Dee at the bar.", Style.ON_SITE),
        ("Report to the main gate.", Style.ON_SITE),
        ("Ask for me at reception.", Style.ON_SITE),
        ("Sign in at the front desk.", Style.ON_SITE),
        ("I'll send a calendar invite with the Zoom link.", Style.VIDEO),
        ("Virtual interview with the hiring manager.", Style.VIDEO),
        ("Interview mode - F2F", Style.ON_SITE),
        ("Mode: Virtual", Style.VIDEO),
        ("It's a 20 min screening with HR.", Style.PHONE_SCREEN),
        ("A first chat by phone, 15 minutes.", Style.PHONE_SCREEN),
        ("We'll speak by telephone.", Style.PHONE_SCREEN),
        ("A quick phonecall.", Style.PHONE_SCREEN),
        ("Two stages: (1) a phone screen; (2) a panel interview.", Style.PHONE_SCREEN),
        ("We meet (a) on a Zoom call; (b) for a case study.", Style.VIDEO),
        ("1) a phone screen, 2) a panel interview", Style.PHONE_SCREEN),
    ],
)
def test_the_kind_of_interview_is_read(words: str, style: Style) -> None:
    assert style_of(words) is style


@pytest.mark.parametrize(
    "words",
    [
        "You'll solve a take-home task first.",
        "WhatsApp call with our HR.",
        "Call us on 0123 if you are lost.",
        "Our case studies are on the website.",
        "You will work on case management and coding.",
        "The role includes video interviews with clients.",
        "Bring proof of your skills test certificate.",
        "Our recruitment panel has read your CV.",
        "The interview panel will contact your referees.",
        "You'd be part of the panel interview team that hires.",
        "We have a technical round later.",
    ],
)
def test_words_about_something_else_name_no_kind(words: str) -> None:
    assert style_of(words) is None
