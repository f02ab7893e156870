"""A forwarded mail reads as the original; a message of the sender's own does not."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

import pytest

from goanyway.domain.message import Address, Message, SectionKind
from goanyway.interchange import read_message
from goanyway.interchange.messages.header_dates import header_date
from goanyway.reading import read_facts

KIM = Address("Kim Roe", "kim@firm.example")
SAM = Address("Sam Rivera", "sam@inbox.example")
BODY = """Dear Sam,

your interview is on Thursday, 12 November 2026 at 2:00 PM at 4 Harbor Street.

Kind regards,
Kim Roe
"""
ORIGINAL = (
    "From: Kim Roe <kim@firm.example>\nTo: Sam Rivera <sam@inbox.example>\n"
    "Subject: Interview\nDate: Mon, 2 Nov 2026 09:41:00 -0500\n\n" + BODY
)
GMAIL = """---------- Forwarded message ---------
From: Kim Roe <kim@firm.example>
Date: Mon, Nov 2, 2026 at 9:41 AM
Subject: Interview
To: Sam Rivera <sam@inbox.example>


"""
OUTLOOK = """________________________________
From: Kim Roe <kim@firm.example>
Sent: Monday, November 2, 2026 9:41 AM
To: Sam Rivera <sam@inbox.example>
Subject: Interview

"""
APPLE = """Begin forwarded message:

From: Kim Roe <kim@firm.example>
Date: 2 November 2026 at 09:41:18 GMT-5
To: Sam Rivera <sam@inbox.example>
Subject: Interview

"""
THUNDERBIRD = """-------- Forwarded Message --------
Subject: \tInterview
Date: \tMon, 2 Nov 2026 09:41:00 -0500
From: \tKim Roe <kim@firm.example>
To: \tSam Rivera <sam@inbox.example>

"""
INLINE = {"gmail": GMAIL, "outlook": OUTLOOK, "apple": APPLE, "thunderbird": THUNDERBIRD}


def moment(
    hour: int, minute: int, *, month: int = 11, day: int = 2, zone: tzinfo | None = None
) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC).replace(tzinfo=zone)


def sent_on(text: str, subject: str = "Fwd: Interview", kind: str = "plain") -> Message:
    head = (
        "From: Sam Rivera <sam@inbox.example>\nTo: kit@elsewhere.example\n"
        f"Subject: {subject}\nDate: Wed, 4 Nov 2026 10:00:00 +0000\n"
        f"Content-Type: text/{kind}; charset=utf-8\n\n"
    )
    return read_message((head + text).encode(), "mail.eml")


def facts_of(message: Message) -> tuple[object, ...]:
    facts = read_facts(message, date(2026, 11, 5))
    start = facts.start.value if facts.start else None
    names = {fact.value.name for fact in facts.people}
    return facts.kind.value, start, facts.place and facts.place.value, names


@pytest.mark.parametrize("program", INLINE)
@pytest.mark.parametrize("note", ["", "fyi\n\n", "what do you think?\n\nSent from my iPhone\n\n"])
def test_a_mail_that_is_forwarded_inline_has_its_original_sender(program: str, note: str) -> None:
    message = sent_on(note + INLINE[program] + BODY)
    assert message.sender == KIM
    assert message.text_of("from") == "Kim Roe <kim@firm.example>"
    assert message.text_of("subject") == "Interview"
    assert message.sent is not None
    assert message.sent.replace(tzinfo=None, second=0) == moment(9, 41)
    assert message.forwarded_by == SAM
    assert SAM in message.recipients
    assert message.text_of("body") == BODY.strip("\n")
    assert message.text_of("note") == note.strip()


@pytest.mark.parametrize("program", INLINE)
def test_a_forwarded_mail_reads_as_the_original(program: str) -> None:
    original = facts_of(read_message(ORIGINAL.encode(), "mail.eml"))
    assert facts_of(sent_on("fyi\n\n" + INLINE[program] + BODY)) == original


def test_a_mail_that_is_attached_reads_as_the_original() -> None:
    mail = (
        "From: Sam Rivera <sam@inbox.example>\nSubject: Fwd: Interview\n"
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nsee attached\n"
        f"--b\nContent-Type: message/rfc822\n\n{ORIGINAL}\n--b--\n"
    )
    message = read_message(mail.encode(), "mail.eml")
    assert message.sender == KIM
    assert message.forwarded_by == SAM
    assert message.text_of("note") == "see attached"
    assert facts_of(message) == facts_of(read_message(ORIGINAL.encode(), "mail.eml"))


def test_a_mail_that_is_forwarded_twice_has_its_first_sender() -> None:
    outer = GMAIL.replace("Kim Roe <kim@firm.example>", "Lee <lee@between.example>")
    message = sent_on("fyi\n\n" + outer + "look\n\n" + APPLE + BODY)
    assert message.sender == KIM
    assert message.forwarded_by == SAM
    assert message.text_of("note") == "fyi\n\nlook"


def test_marks_of_quotation_around_a_forwarded_mail_are_taken_off() -> None:
    quoted = "".join(f"> {line}\n".replace("> \n", ">\n") for line in (APPLE + BODY).split("\n"))
    assert sent_on(quoted).text_of("body").strip() == BODY.strip()


def test_html_forwards_keep_their_links_in_place() -> None:
    message = sent_on(
        '<div>fyi</div><div class="gmail_quote"><div>---------- Forwarded message ---------<br>'
        "From: <b>Kim Roe</b> &lt;<a href='mailto:kim@firm.example'>kim@firm.example</a>&gt;<br>"
        "Date: Mon, Nov 2, 2026 at 9:41 AM<br>Subject: Interview<br></div><br>"
        "<p>Join <a href='https://meet.example/x'>the call</a></p></div>",
        kind="html",
    )
    assert message.text_of("body") == "Join the call"
    (link,) = message.part("body").links
    assert (link.text, link.target) == ("the call", "https://meet.example/x")
    assert message.text_of("body")[link.start : link.end] == link.text


@pytest.mark.parametrize(
    ("block", "subject"),
    [
        ("Von: {}\nGesendet: Montag, 2. November 2026 09:41\nAn: Sam\nBetreff: Gespräch", "WG: x"),
        ("De : {}\nEnvoyé : lundi 2 novembre 2026 09:41\nÀ : Sam\nObjet : Entretien", "TR: x"),
        ("De: {}\nEnviado el: lunes, 2 de noviembre de 2026 9:41\nPara: Sam\nAsunto: x", "RV: x"),
        ("Da: {}\nInviato: lunedì 2 novembre 2026 09:41\nA: Sam\nOggetto: x", "I: x"),
        ("Van: {}\nVerzonden: maandag 2 november 2026 09:41\nAan: Sam\nOnderwerp: x", "FW: x"),
        ("De: {}\nEnviada em: 2 de novembro de 2026 09:41\nPara: Sam\nAssunto: x", "ENC: x"),
        ("Från: {}\nSkickat: den 2 november 2026 09:41\nTill: Sam\nÄmne: x", "VB: x"),
        ("Od: {}\nWysłano: 2 listopada 2026 09:41\nDo: Sam\nTemat: x", "PD: x"),
        ("差出人: {}\n送信日時: 2026年11月2日 9:41\n宛先: Sam\n件名: x", "FW: x"),
        ("发件人: {}\n发送时间: 2026年11月2日 9:41\n收件人: Sam\n主题: x", "转发: x"),
    ],
)
def test_headers_in_other_languages_are_understood(block: str, subject: str) -> None:
    message = sent_on(block.format("Kim Roe <kim@firm.example>") + "\n\nDear Sam\n", subject)
    assert message.sender == KIM
    assert message.sent == moment(9, 41)
    assert message.text_of("body") == "Dear Sam"


def test_a_mail_that_was_copied_with_its_headers_has_its_sender() -> None:
    german = (
        "Von: Kim Roe <kim@firm.example>\nGesendet: 2. November 2026 09:41\nBetreff: x\n\nHallo\n"
    )
    english = OUTLOOK.partition("\n")[2] + "Hello\n"
    for text in (german, english):
        message = read_message(text.encode(), "pasted.txt")
        assert message.sender == KIM
        assert message.sent == moment(9, 41)
        assert message.forwarded_by is None


@pytest.mark.parametrize(
    "note",
    [
        "Hi Sam, they want to see you on Thursday 12 Nov at 2 pm, see below.\n\n",
        "They like you. " * 30 + "\n\n",
    ],
)
@pytest.mark.parametrize("program", INLINE)
def test_words_of_the_forwarder_that_say_something_are_the_message(note: str, program: str) -> None:
    message = sent_on(note + INLINE[program] + BODY)
    assert message.sender == SAM
    assert message.forwarded_by is None
    own = message.part("body").only([SectionKind.OWN, SectionKind.SIGNATURE], blank="")
    assert own.strip() == note.strip()


def test_a_reply_with_the_headers_of_what_it_answers_is_no_forward() -> None:
    message = sent_on("Fine.\n\n" + OUTLOOK + BODY, subject="RE: Interview")
    assert message.sender == SAM


def test_what_a_mail_server_could_not_deliver_is_not_read_as_sent() -> None:
    mail = (
        "From: mailer-daemon@inbox.example\nSubject: Undelivered\n"
        "Content-Type: multipart/report; boundary=b\n\n--b\n\nIt failed.\n"
        f"--b\nContent-Type: message/rfc822\n\n{ORIGINAL}\n--b--\n"
    )
    message = read_message(mail.encode(), "mail.eml")
    assert message.sender == Address("", "mailer-daemon@inbox.example")
    assert message.text_of("body") == "It failed."


def test_a_mail_attached_to_words_of_the_sender_is_a_part_of_its_own() -> None:
    mail = (
        "From: Lee <lee@agency.example>\nSubject: Interview\n"
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nThey can see you at 3 PM.\n"
        f"--b\nContent-Type: message/rfc822\n\n{ORIGINAL}\n--b--\n"
    )
    message = read_message(mail.encode(), "mail.eml")
    assert message.sender == Address("Lee", "lee@agency.example")
    assert message.text_of("attached").startswith("Dear Sam")
    assert message.part("attached").only([SectionKind.OWN], blank="") == ""


def test_mails_attached_to_mails_without_end_are_bounded() -> None:
    mail = ORIGINAL
    for _ in range(40):
        mail = f"From: a@b.example\nSubject: x\nContent-Type: message/rfc822\n\n{mail}"
    assert any("too deeply" in trouble for trouble in read_message(mail.encode(), "m").troubles)


NOON = moment(12, 5)
EAST = timezone(timedelta(hours=1))
WEST = timezone(timedelta(hours=-5))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mon, 2 Nov 2026 12:05:00 -0500", moment(12, 5, zone=WEST)),
        ("Mon, Nov 2, 2026 at 12:05 PM", NOON),
        (
            "November 2, 2026 at 12:05:00 PM GMT+1",
            moment(12, 5, zone=EAST),
        ),
        ("lun., 2 nov. 2026, 12 h 05", moment(0, 0)),
        ("le 2 novembre 2026 à 12:05", NOON),
        ("2. listopadu 2026 12:05", NOON),
        ("2026-11-02 12:05", NOON),
        ("2.11.2026 12:05", NOON),
        ("25/12/2026 12:05", moment(12, 5, month=12, day=25)),
        ("02/11/2026 12:05", None),
        ("2026年11月2日 上午12:05", moment(0, 5)),
        ("31 February 2026", None),
        ("tomorrow", None),
        ("9" * 200, None),
    ],
)
def test_dates_as_mail_programs_write_them(text: str, expected: datetime | None) -> None:
    assert header_date(text) == expected
