"""What a messenger, a phone or a mail program never writes ends in a refusal or is passed over.

A refusal names the file, the place in it and the mend; the command ends with the exit status 2.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.cli import main
from goanyway.domain.conversation import Conversation
from goanyway.domain.facts import Kind
from goanyway.errors import InputError
from goanyway.interchange import read_message
from goanyway.interchange.messages.chat_exports import conversations_in
from goanyway.reading import read_facts

FIGURES = ("9" * 19, "9" * 4_299, "9" * 4_300, "9" * 4_301, "9" * 100_000, "٣" * 5_000, "²" * 5_000)
NO_LISTS: tuple[object, ...] = (7, 0.5, True, "text", {"a": 1}, {"0": []})
CHARSETS = (
    "x-nope", "big5", "shift_jis", "gb18030", "utf-16", "utf-7", "hex", "rot13", "zlib", "idna",
    "undefined", "punycode", "mbcs", "a" * 500,
)  # fmt: skip


def telegram(messages: object) -> str:
    return json.dumps({"name": "Ray", "type": "personal_chat", "id": 5, "messages": messages})


def all_of_telegram(messages: object) -> str:
    chat = {"name": "Ray", "type": "personal_chat", "id": 5, "messages": messages}
    return json.dumps({"chats": {"list": [chat, chat]}})


def sms_in_xml(figures: str = "1", charset: str = "UTF-8") -> str:
    return (
        f'<?xml version="1.0" encoding="{charset}"?>\n<smses>\n'
        f'<sms address="1" type="1" date="{figures}" body="Hello"/>\n</smses>'
    )


def mms_in_xml(figures: str) -> str:
    return (
        f'<smses>\n<mms address="1" msg_box="1" date="{figures}">\n'
        '<part ct="text/plain" text="Hello"/></mms></smses>'
    )


def sms_in_json(figures: str) -> str:
    return json.dumps([{"address": "1", "body": "Hello", "type": "1", "date": figures}])


def sms_in_lines(figures: str) -> str:
    line = json.dumps({"address": "1", "body": "Hello", "type": "1"})
    return f'{line}\n{line[:-1]}, "date": {figures or 0}}}'


IMESSAGE = "May 17, 2022  5:29:42 PM\nDana Reed\nHello\n\n"
TIME = "May 17, 2022  5:30:01 PM (Read by you after 1 minute)"

REFUSED = [
    *(("result.json", telegram(each)) for each in NO_LISTS),
    *(("result.json", all_of_telegram(each)) for each in NO_LISTS),
    *(("sms.xml", form(each)) for each in FIGURES[:5] for form in (sms_in_xml, mms_in_xml)),
    *(("sms.json", sms_in_json(each)) for each in FIGURES[:5]),
    *(("sms.ndjson", sms_in_lines(each)) for each in FIGURES[:5]),
    *(("sms.xml", sms_in_xml(charset=each)) for each in CHARSETS),
    ("chat.txt", IMESSAGE + TIME),
    ("chat.txt", f"{IMESSAGE}{TIME}\n{TIME}\nDana\nHi"),
]


@pytest.mark.parametrize(("name", "text"), REFUSED, ids=range(len(REFUSED)))
def test_a_damaged_export_is_refused_with_its_place_and_the_mend(
    name: str, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    assert main(["screen", str(file)]) == 2
    problem, *mend = capsys.readouterr().err.strip().splitlines()
    assert str(file) in problem
    assert mend
    assert len(problem) < 400


@pytest.mark.parametrize("figures", FIGURES[5:])
def test_figures_of_another_alphabet_are_no_date(figures: str) -> None:
    for text in (sms_in_xml(figures), sms_in_json(figures)):
        found = list(conversations_in(text.encode(), "sms") or ())
        assert [each.turns[0].text for each in found if isinstance(each, Conversation)] == ["Hello"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    "chats list messages type id name text from from_id personal_information "
                    "user_id address body date display_name thread links channel sender @type "
                    "@graph @id title hiringOrganization jobLocation baseSalary value identifier "
                    "address addressCountry validThrough jobBenefits description".split()
                )
                | st.text(max_size=3),
                inner,
                max_size=6,
            )
        ),
        max_leaves=25,
    )
)
def test_any_json_is_read_or_refused(value: object) -> None:
    data = json.dumps(value).encode()
    with suppress(InputError):
        list(chain(conversations_in(data, "result.json") or ()))
    with suppress(InputError):
        read_message(data, "posting.json")


MOMENTS = [
    f"{weekday}, {day} {year} {clock} {zone}"
    for weekday, day, year in (
        ("Fri", "31 Dec", "9999"), ("Mon", "01 Jan", "1583"), ("Sat", "30 Dec", "9999"),
    )
    for clock, zone in (("23:59:59", "-0800"), ("00:00:00", "+1400"), ("12:00:00", "+0000"))
]  # fmt: skip
WORDS = "Your interview is tomorrow at 10:00 EST. Reply by 31 December 9999, 23:59 PST.\n"


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_mail_from_an_end_of_the_calendar_has_no_date(moment: str) -> None:
    head = f"From: Al <al@green.example>\nDate: {moment}\nSubject: Interview\n\n"
    forwarded = (
        "From: A <a@b.example>\nSubject: Fwd: Interview\n\n"
        f"---------- Forwarded message ---------\n{head}"
    )
    for text in (head, forwarded):
        message = read_message((text + WORDS).encode(), "mail.eml")
        assert message.sent is None
        assert read_facts(message, date(2026, 11, 23)).kind.value is Kind.INVITATION


@pytest.mark.parametrize("start", ["99991231T235959", "00010101T000000", "99991231"])
@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Kiritimati"])
def test_an_invite_to_an_end_of_the_calendar_has_no_time(start: str, zone: str) -> None:
    data = (
        f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTAMP:{start}\nDTSTART;TZID={zone}:{start}\n"
        "DURATION:P9999W\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    message = read_message(data.encode(), "invite.ics")
    assert message.events[0].start is None
    assert any("damaged" in each for each in message.troubles)
    assert read_facts(message, date(2026, 11, 23)).start is None
