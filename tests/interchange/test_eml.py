"""Mail becomes the text that its reader sees; damage and malice end in a partial message."""

from __future__ import annotations

import base64
import quopri

import pytest

from goanyway.domain.message import Address, Message
from goanyway.interchange import read_message
from goanyway.interchange.decoding import TEXT_LIMIT

HEAD = b"From: Kim Roe <kim@firm.example>\nTo: Sam <sam@inbox.example>\nSubject: Interview\n"


def mail(body: bytes, headers: bytes = b"") -> Message:
    return read_message(HEAD + headers + b"\n" + body, "mail.eml")


def html(markup: str) -> str:
    return mail(markup.encode(), b"Content-Type: text/html; charset=utf-8\n").text_of("body")


def test_headers_are_decoded() -> None:
    message = read_message(
        b"From: =?utf-8?b?SsO8cmdlbg==?= =?utf-8?q?_M=C3=BCller?= <j@firm.example>\n"
        b"Reply-To: other@elsewhere.example\n"
        b'To: "Rivera, Sam" <sam@inbox.example>, kim@firm.example\n'
        b"Subject: =?iso-8859-1?q?Gespr=E4ch?=\n am Montag\n"
        b"Date: Mon, 2 Nov 2026 09:41:18 -0500\n\nHi\n",
        "mail",
    )
    assert message.sender == Address("Jürgen Müller", "j@firm.example")
    assert message.reply_to == Address("", "other@elsewhere.example")
    assert message.recipients[0] == Address("Rivera, Sam", "sam@inbox.example")
    assert message.text_of("subject") == "Gespräch am Montag"
    assert message.text_of("from") == "Jürgen Müller <j@firm.example>"
    assert str(message.sent) == "2026-11-02 09:41:18-05:00"


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        ("Café – 9 €".encode(), "utf-8"),
        ("Café – 9 €".encode("cp1252"), "iso-8859-1"),
        ("Café – 9 €".encode("cp1252"), "windows-1252"),
        ("Café – 9 €".encode("cp1252"), "us-ascii"),
        ("Café – 9 €".encode(), "iso-8859-1"),
        ("Café – 9 €".encode(), "us-ascii"),
    ],
)
def test_a_charset_that_is_loosely_declared_is_understood(data: bytes, charset: str) -> None:
    message = mail(data, f"Content-Type: text/plain; charset={charset}\n".encode())
    assert message.text_of("body") == "Café – 9 €"
    assert message.troubles == ()


def test_an_exotic_charset_is_read() -> None:
    message = mail(
        "面接のご案内".encode("iso-2022-jp"), b"Content-Type: text/plain; charset=iso-2022-jp\n"
    )
    assert message.text_of("body") == "面接のご案内"


@pytest.mark.parametrize("charset", ["nonsense", "unicode_escape", "punycode", "base64", "x" * 500])
def test_an_unknown_charset_is_read_as_best_it_can_and_said(charset: str) -> None:
    message = mail("Café".encode(), f"Content-Type: text/plain; charset={charset}\n".encode())
    assert message.text_of("body") == "Café"
    assert len(message.troubles) == 1


def test_hidden_text_scripts_and_styles_are_not_seen() -> None:
    seen = html(
        "<html><head><title>t</title><style>p{}</style></head><body>"
        "<div style='display: none'>preheader</div><p hidden>h</p>"
        "<span style='font-size:0px'>z</span>"
        "<script>s()</script><p>Seen&nbsp;<b>text</b> &amp; more</p></body></html>"
    )
    assert seen == "Seen text & more"


def test_tables_lists_and_breaks_keep_their_lines() -> None:
    seen = html(
        "<table><tr><td>When</td><td>Thursday</td></tr><tr><td>Where</td><td>Here</td></tr></table>"
        "<p>One<br>two</p><ul><li>a</li><li>b</li></ul>"
    )
    assert seen == "When\tThursday\nWhere\tHere\n\nOne\ntwo\n\n- a\n- b"


def test_quoted_mail_is_marked_and_an_indentation_is_not() -> None:
    seen = html(
        "<p>New</p><blockquote type='cite'><p>Old</p></blockquote><blockquote>In</blockquote>"
    )
    assert seen.splitlines() == ["New", "", "> Old", ">", "In"]


def test_the_html_that_a_reader_sees_wins_over_an_empty_stub() -> None:
    def both(plain: str, markup: str) -> str:
        return mail(
            f"--b\nContent-Type: text/plain\n\n{plain}\n"
            f"--b\nContent-Type: text/html\n\n{markup}\n--b--\n".encode(),
            b"Content-Type: multipart/alternative; boundary=b\n",
        ).text_of("body")

    assert both("Please use a modern reader.", "<p>Come on Thursday at two o'clock</p>").startswith(
        "Come"
    )
    assert (
        both("Come on Thursday at two o'clock", "<img src=x>") == "Come on Thursday at two o'clock"
    )


def test_an_attached_file_is_not_part_of_the_text() -> None:
    message = mail(
        b"--b\nContent-Type: text/plain\n\nHello, see you on 12 November.\n"
        b"--b\nContent-Type: text/plain\n"
        b"Content-Disposition: attachment; filename=a.txt\n\nOther\n--b--\n",
        b"Content-Type: multipart/mixed; boundary=b\n",
    )
    assert message.text_of("body") == "Hello, see you on 12 November."
    assert message.text_of("document-1") == "Other"


def test_the_same_invite_attached_twice_is_one_event() -> None:
    calendar = (
        b"BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nDTSTART:20261112T183000Z\n"
        b"SUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    encoded = base64.encodebytes(calendar)
    message = mail(
        b"--b\nContent-Type: text/calendar; method=REQUEST\n\n" + calendar + b"\n--b\n"
        b"Content-Type: application/ics; name=invite.ics\nContent-Transfer-Encoding: base64\n\n"
        + encoded
        + b"\n--b--\n",
        b"Content-Type: multipart/mixed; boundary=b\n",
    )
    assert [event.part for event in message.events] == ["invite"]
    assert "Starts: 2026-11-12 18:30 UTC" in message.text_of("invite")


def test_a_damaged_calendar_leaves_the_mail() -> None:
    message = mail(
        b"--b\n\nHello\n--b\nContent-Type: text/calendar\n\nnot a calendar\n--b--\n",
        b"Content-Type: multipart/mixed; boundary=b\n",
    )
    assert message.text_of("body") == "Hello"
    assert message.events == ()
    assert len(message.troubles) == 1


@pytest.mark.parametrize("spaces", [b"", b" ", b" " * 40, b"\n ", b"\t"])
@pytest.mark.parametrize("depth", [59, 500, 10_000])
@pytest.mark.parametrize("kind", [b"multipart/mixed; boundary=b%d", b"message/rfc822"])
def test_parts_nested_beyond_reason_leave_the_headers_and_a_word(
    kind: bytes, depth: int, spaces: bytes
) -> None:
    nested = b"".join(
        b"Content-Type:"
        + spaces
        + (kind % n + b"\n\n--b%d\n" % n if b"%" in kind else kind + b"\n\n")
        for n in range(depth)
    )
    message = read_message(HEAD + nested + b"\nHello", "mail.eml")
    assert message.text_of("subject") == "Interview"
    assert any("too deeply" in trouble for trouble in message.troubles)


def test_many_small_parts_are_bounded() -> None:
    parts = b"--b\nContent-Type: text/plain\n\nx\n" * 5_000
    message = mail(parts + b"--b--\n", b"Content-Type: multipart/mixed; boundary=b\n")
    assert len(message.text_of("body")) < 1_000
    assert len(message.troubles) == 1


@pytest.mark.parametrize(
    "header",
    [
        b"From: " + b'"(<' * 20_000,
        b"From: " + b"a@b.example," * 20_000,
        b"Date: " + b"1 " * 20_000,
        b"Date: Mon, 99 Foo 99999 99:99:99 +9999",
        b"Subject: " + b"=?utf-8?q?a?= " * 20_000,
        b"Subject: =?utf-8?b?!!!?= =?nonsense?q?a?=",
        b"Content-Type: text/plain; charset*0*=utf-8''%ff; charset*1=" + b"x" * 5_000,
        b"X-Long: " + b"x" * 1_000_000,
        b"Subject: \xff\xfe caf\xe9",
    ],
)
def test_hostile_headers_leave_the_text(header: bytes) -> None:
    message = read_message(
        b"To: sam@inbox.example\nMIME-Version: 1.0\n" + header + b"\n\nHello\n", "m.eml"
    )
    assert message.text_of("body") == "Hello"


def test_no_text_holds_control_characters_or_more_than_the_limit() -> None:
    message = mail(b"a\0b\x07c\r\nd" + b"x" * (TEXT_LIMIT + 10))
    body = message.text_of("body")
    assert body.startswith("abc\nd")
    assert len(body) == TEXT_LIMIT
    assert "We read only that much" in message.troubles[0]


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.8, 0.95])
def test_a_truncated_mail_is_read_as_far_as_it_goes(cut: float) -> None:
    body = (
        b"--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(b"<p>Interview on Thursday</p>" * 30)
    )
    whole = HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + body + b"--b--\n"
    message = read_message(whole[: max(len(HEAD), int(len(whole) * cut))], "mail.eml")
    assert message.text_of("subject") == "Interview"


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 100_000,
        "".join(f"<p><b id={n}>" for n in range(30_000)),
        "<table><a>" * 50_000,
        "<p " + " ".join(f"a{n}" for n in range(60_000)) + ">",
        '<p a"=">" ' + " ".join(f"a{n}=1" for n in range(60_000)) + ">",
    ],
)
def test_html_that_would_take_a_parser_forever_is_not_parsed(markup: str) -> None:
    message = mail(("Hello" + markup + "there").encode(), b"Content-Type: text/html\n")
    assert message.text_of("body").startswith("Hello")
    assert "nested too deeply" in message.troubles[0]


@pytest.mark.slow
def test_a_mail_of_fifty_megabytes_costs_little_more_than_its_text() -> None:
    attachment = base64.encodebytes(b"\x01\x02\x03" * 12_300_000)
    message = mail(
        b"--b\nContent-Type: text/plain\n\nHello\n--b\nContent-Type: application/pdf\n"
        b"Content-Transfer-Encoding: base64\n\n"
        + attachment
        + b"--b\nContent-Type: text/plain\n\nBye\n--b--\n",
        b"Content-Type: multipart/mixed; boundary=b\n",
    )
    assert message.text_of("body").split() == ["Hello", "Bye"]
    assert message.troubles == ()


@pytest.mark.slow
@pytest.mark.parametrize("line", [b"Interview on Thursday at 2 PM\n", b"x"])
def test_a_text_of_fifty_megabytes_is_cut_and_that_is_said(line: bytes) -> None:
    message = mail(line * (50_000_000 // len(line)))
    assert len(message.text_of("body")) == TEXT_LIMIT
    assert "We read only that much" in message.troubles[0]


@pytest.mark.parametrize(
    ("text", "declared", "real"),
    [
        ("Собеседование в четверг", "koi8-r", "koi8-r"),
        ("Собеседование в четверг", "windows-1251", "cp1251"),
        ("面試邀請函", "big5", "big5"),
        ("面试邀请：明天下午", "gb2312", "gb18030"),
        ("면접에 초대합니다", "ks_c_5601-1987", "cp949"),
        ("面接①のご案内", "shift_jis", "cp932"),
        ("Rozmowa w środę", "iso-8859-2", "iso-8859-2"),
        ("面接のご案内", "", "iso-2022-jp"),
        ("Café – 9 €", "", "cp1252"),
    ],
)
def test_every_charset_that_mail_comes_in_is_read(text: str, declared: str, real: str) -> None:
    charset = f"; charset={declared}" if declared else ""
    message = mail(text.encode(real), f"Content-Type: text/plain{charset}\n".encode())
    assert message.text_of("body") == text
    assert message.troubles == ()


def test_html_names_its_own_charset() -> None:
    markup = '<meta charset="koi8-r"><p>Собеседование</p>'.encode("koi8-r")
    assert mail(markup, b"Content-Type: text/html\n").text_of("body") == "Собеседование"


def test_a_few_bytes_that_do_not_fit_cost_only_themselves() -> None:
    text = "Grüße aus Köln, schöne Tage für Sie, größere Übung, Äpfel und Öl " * 3
    message = mail(text.encode() + b"\xe9", b"Content-Type: text/plain; charset=utf-8\n")
    assert message.text_of("body").startswith(text.strip())


def test_another_alphabet_without_a_name_is_said() -> None:
    message = mail("Приглашаем вас на собеседование".encode("koi8-r"))
    assert any("may be wrong" in trouble for trouble in message.troubles)


def test_bare_utf_8_in_headers_is_read() -> None:
    message = read_message(
        "From: Jürgen Müller <j@firm.example>\nSubject: Gespräch – Montag\n\nHi\n".encode(), "m"
    )
    assert message.sender == Address("Jürgen Müller", "j@firm.example")
    assert message.text_of("subject") == "Gespräch – Montag"


def test_headers_that_tell_how_a_mail_was_sent_are_kept() -> None:
    message = mail(
        b"Hello\n",
        b"Reply-To: other@elsewhere.example\nAuthentication-Results: mx.inbox.example;\n"
        b" dkim=pass header.d=firm.example;\n\tspf=fail\nList-Id: <jobs.example>\nX-Odd: 1\n",
    )
    assert message.reply_to == Address("", "other@elsewhere.example")
    assert message.headers_named("Authentication-Results") == (
        "mx.inbox.example; dkim=pass header.d=firm.example; spf=fail",
    )
    assert [header.name for header in message.headers] == ["authentication-results", "list-id"]


def test_links_keep_their_words_their_targets_and_their_places() -> None:
    markup = (
        "<table><tr><td>Where</td><td><a href='https://meet.example/1'> Join <b>the</b>  call</a>"
        "</td></tr></table><p>or https://firm.example/a_(b). <a href='mailto:k@f.example'>Kim</a>"
        "<a href='https://pixel.example'><img src=x></a></p>"
        "<p style='display:none'><a href='https://hidden.example'>no</a></p>"
    )
    part = mail(markup.encode(), b"Content-Type: text/html; charset=utf-8\n").part("body")
    assert [(link.text, link.target) for link in part.links] == [
        ("Join the call", "https://meet.example/1"),
        ("https://firm.example/a_(b)", "https://firm.example/a_(b)"),
        ("Kim", "mailto:k@f.example"),
        ("", "https://pixel.example"),
    ]
    assert all(part.text[link.start : link.end] == link.text for link in part.links)


def test_flowed_lines_are_joined() -> None:
    body = b"Please come \non Thursday. \n\n> old \n> words\n-- \nKim\n"
    kind = b"Content-Type: text/plain; charset=utf-8; format=flowed\n"
    assert mail(body, kind).text_of("body") == (
        "Please come on Thursday. \n\n> old words\n-- \nKim"
    )


def test_every_text_of_a_mixed_mail_is_read_in_order_and_once() -> None:
    def mixed(*parts: str) -> str:
        body = "".join(f"--b\nContent-Type: {part}\n" for part in parts)
        return mail(
            f"{body}--b--\n".encode(), b"Content-Type: multipart/mixed; boundary=b\n"
        ).text_of("body")

    one, two = "text/plain\n\nCome on Thursday", "text/html\n\n<p>List footer</p>"
    assert mixed(one, two) == "Come on Thursday\n\nList footer"
    assert mixed(one, "text/html\n\n<p>Come on <b>Thursday</b></p>") == "Come on Thursday"


def test_the_order_and_encoding_of_alternatives_make_no_difference() -> None:
    plain, rich = "Come on Thursday – 2 PM", "<p>Come on Thursday – 2&nbsp;PM</p>"

    def part(kind: str, text: str, encoding: str, ends: str) -> str:
        data = text.encode()
        shown = {
            "base64": base64.encodebytes(data).decode(),
            "quoted-printable": quopri.encodestring(data).decode(),
            "8bit": text + "\n",
        }[encoding]
        head = (
            f"--b\nContent-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n"
        )
        return (head + shown.rstrip("\n") + "\n").replace("\n", ends)

    seen = {
        mail(
            ("".join(parts if order else parts[::-1]) + "--b--").encode(),
            b"Content-Type: multipart/alternative; boundary=b\n",
        ).parts
        for order in (True, False)
        for encoding in ("base64", "quoted-printable", "8bit")
        for ends in ("\n", "\r\n")
        for parts in [
            [part("text/plain", plain, encoding, ends), part("text/html", rich, encoding, ends)]
        ]
    }
    assert len(seen) == 1


def test_outlooks_own_format_is_not_read_and_that_is_said() -> None:
    message = mail(
        b"--b\n\nHello\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\n\nx\n--b--\n",
        b"Content-Type: multipart/mixed; boundary=b\n",
    )
    assert message.text_of("body") == "Hello"
    assert "winmail.dat" in message.troubles[0]
