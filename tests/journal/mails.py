"""Mails and invites as they come in, made for tests."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from goanyway.journal.core.document import Document
from tests.journal.records import NOW

DAY = date(2026, 11, 12)
INTERVIEW = (
    "Dear Ana,\n\n"
    "Thank you for applying for the position of Grid Planning Analyst at Brightwater Energy.\n"
    "We would like to invite you to an interview{when}.\n\n"
    "Kind regards,\nDaniel Cho\nRecruiter, Brightwater Energy\n"
)


def on(day: date, at: str = "1:30 PM") -> str:
    """A date as mails write it."""
    return f" on {day:%A, %B} {day.day}, {day.year} at {at}"


def mail(
    number: int = 1,
    text: str = INTERVIEW.format(when=on(DAY)),
    *,
    subject: str = "Interview for Grid Planning Analyst at Brightwater Energy",
    sender: str = "Daniel Cho <d.cho@brightwater.example>",
    answers: tuple[int, ...] = (),
    invite: str = "",
    method: str = "REQUEST",
    sent: datetime | None = None,
) -> Document:
    """The mail of that number, sent so many hours after the first, answering those."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "Ana Ruiz <ana@home.example>"
    message["Subject"] = subject
    message["Date"] = format_datetime(sent or NOW + timedelta(hours=number))
    message["Message-ID"] = message_id(number)
    if answers:
        message["In-Reply-To"] = message_id(answers[-1])
        message["References"] = " ".join(message_id(each) for each in answers)
    message.set_content(text)
    if invite:
        message.add_alternative(invite, subtype="calendar", params={"method": method})
    return Document(message.as_bytes(), f"mail-{number}.eml")


def message_id(number: int) -> str:
    """The Message-ID of the mail of that number."""
    return f"<{number}@brightwater.example>"


def invite(
    day: date = DAY,
    at: str = "133000",
    *,
    sequence: int = 0,
    uid: str = "interview-1@brightwater.example",
    method: str = "REQUEST",
    summary: str = "Interview: Grid Planning Analyst at Brightwater Energy",
    said: int = 1,
) -> str:
    """A calendar invite of ninety minutes, made so many hours after the first mail."""
    made = NOW + timedelta(hours=said)
    start = datetime.fromisoformat(f"{day}T{at}")
    end = start + timedelta(minutes=90)
    return "\r\n".join(
        (
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tests", f"METHOD:{method}", "BEGIN:VEVENT",
            f"UID:{uid}", f"SEQUENCE:{sequence}", f"DTSTAMP:{made:%Y%m%dT%H%M%SZ}",
            f"DTSTART;TZID=America/New_York:{start:%Y%m%dT%H%M%S}",
            f"DTEND;TZID=America/New_York:{end:%Y%m%dT%H%M%S}",
            f"SUMMARY:{summary}",
            f"STATUS:{'CANCELLED' if method == 'CANCEL' else 'CONFIRMED'}",
            "ORGANIZER;CN=Daniel Cho:mailto:d.cho@brightwater.example",
            "END:VEVENT", "END:VCALENDAR", "",
        )
    )  # fmt: skip


def ics(**more: object) -> Document:
    """An invite as a file of its own."""
    return Document(invite(**more).encode(), "invite.ics")  # type: ignore[arg-type]


SCAM = (
    "Congratulations! You are invited to an interview for the position of Data Entry Clerk at "
    "Brightwater Energy on Telegram.\nTo reserve your place, pay the training fee of 250 USD with "
    "gift cards, and send us a photo of your passport and your bank account password.\n"
)
