"""Many messages from one place, one at a time."""

from __future__ import annotations

import mailbox
from email.message import EmailMessage
from itertools import islice
from pathlib import Path

import pytest

from goanyway.errors import UnreadableInput
from goanyway.interchange import read_messages, read_source

FROM = b"From kim@firm.example Mon Nov  2 09:41:18 2026\n"


def mail(subject: str, body: str = "Hello") -> bytes:
    return f"From: Kim <kim@firm.example>\nSubject: {subject}\n\n{body}\n".encode()


def subjects(source: Path) -> list[str]:
    return [message.text_of("subject") for message in read_messages(source)]


def test_an_mbox_is_read_mail_by_mail(tmp_path: Path) -> None:
    box = tmp_path / "box.mbox"
    box.write_bytes(b"".join(FROM + mail(f"m{number}") + b"\n" for number in range(3)))
    assert subjects(box) == ["m0", "m1", "m2"]
    assert [message.name for message in read_messages(box)][1] == f"{box}, message 2"


def test_what_pythons_own_mailbox_writes_is_read(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "box")
    for number in range(3):
        letter = EmailMessage()
        letter["From"], letter["Subject"] = "kim@firm.example", f"m{number}"
        letter.set_content("Hello\n\nFrom here it is near.\n")
        box.add(letter)
    box.close()
    assert subjects(tmp_path / "box") == ["m0", "m1", "m2"]
    message = next(read_messages(tmp_path / "box"))
    assert message.text_of("body") == "Hello\n\nFrom here it is near."


def test_a_line_that_begins_with_from_ends_no_mail(tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.write_bytes(FROM + mail("one", "Hello\nFrom kim on 2 Nov 2026\n\nFrom now on\n\n>From A"))
    assert subjects(box) == ["one"]


def test_an_mbox_is_not_read_ahead(tmp_path: Path) -> None:
    box = tmp_path / "box"
    box.write_bytes((FROM + mail("one") + b"\n") * 2 + FROM + b"\0" * 20 + b"\n")
    assert len(list(islice(read_messages(box), 2))) == 2


def test_a_folder_is_read_by_name_with_its_folders(tmp_path: Path) -> None:
    (tmp_path / "b.eml").write_bytes(mail("b"))
    (tmp_path / "a.txt").write_bytes(b"From: Kim <k@f.example>\nSubject: a\n\nHi\n")
    (tmp_path / ".hidden.eml").write_bytes(mail("hidden"))
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / "c" / "cur").mkdir(parents=True)
    (tmp_path / "c" / "cur" / "1700000000.host:2,S").write_bytes(mail("c"))
    assert subjects(tmp_path) == ["a", "b", "c"]


def test_what_cannot_be_read_is_handed_over_or_ends_the_reading(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(b"")
    (tmp_path / "b.eml").write_bytes(mail("b"))
    refused: list[UnreadableInput] = []
    found = list(read_messages(tmp_path, refused.append))
    assert [message.text_of("subject") for message in found] == ["b"]
    assert "empty" in str(refused[0])
    with pytest.raises(UnreadableInput):
        list(read_messages(tmp_path))
    with pytest.raises(UnreadableInput, match="no such file"):
        list(read_messages(tmp_path / "missing"))


def test_one_message_of_an_mbox_is_read_and_the_others_are_said(tmp_path: Path) -> None:
    box = tmp_path / "box.mbox"
    box.write_bytes((FROM + mail("one") + b"\n") * 2)
    message = read_source(box)
    assert message.text_of("body") == "Hello"
    assert "several emails" in message.troubles[0]
