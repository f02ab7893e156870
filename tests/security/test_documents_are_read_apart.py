"""A PDF is read in a process that ends with its time or memory, and that nobody else enters."""

from __future__ import annotations

import io
import os
import subprocess
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pypdf
import pytest
from pypdf.generic import DictionaryObject, NameObject, StreamObject

from goanyway.cli import main
from goanyway.domain.message import UnreadKind
from goanyway.errors import UnreadableInput
from goanyway.interchange import limited_process, read_message

FONT = DictionaryObject(
    {
        NameObject("/Type"): NameObject("/Font"),
        NameObject("/Subtype"): NameObject("/Type1"),
        NameObject("/BaseFont"): NameObject("/Helvetica"),
    }
)
WORDS = b"BT /F 12 Tf 20 150 Td (Interview with Al Green) Tj ET\n"
BUSY = b"BT /F 1 Tf 1 0 0 1 0 0 Tm (a) Tj ET\n" * 400_000


def document(*contents: bytes) -> bytes:
    """A PDF with a page for each of these contents, packed as tightly as a stranger would."""
    writer = pypdf.PdfWriter()
    for content in contents:
        page = writer.add_blank_page(200, 200)
        stream = StreamObject()
        stream.set_data(content)
        page[NameObject("/Contents")] = writer._add_object(stream.flate_encode())
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F"): FONT})}
        )
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


@pytest.fixture
def little_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_process, "SECONDS", 1)


def test_an_ordinary_document_is_read_whole() -> None:
    message = read_message(document(WORDS, WORDS), "posting.pdf")
    assert message.text_of("body").count("Interview with Al Green") == 2
    assert message.troubles == ()


@pytest.mark.slow
@pytest.mark.usefixtures("little_time")
def test_a_document_that_keeps_the_reader_busy_is_refused_with_the_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "posting.pdf"
    file.write_bytes(document(BUSY))
    assert main(["read", str(file)]) == 2
    problem, mend = capsys.readouterr().err.strip().splitlines()
    assert str(file) in problem
    assert "time or memory" in problem
    assert "copy its text" in mend


@pytest.mark.slow
@pytest.mark.usefixtures("little_time")
def test_pages_that_were_read_in_time_are_kept_and_the_rest_is_said() -> None:
    message = read_message(document(WORDS, BUSY), "posting.pdf")
    assert message.text_of("body") == "Interview with Al Green"
    assert message.troubles == ("The PDF takes too long to read. We read only its first 1 pages.",)


@pytest.mark.slow
@pytest.mark.usefixtures("little_time")
def test_all_documents_of_a_mail_share_the_time_of_one() -> None:
    """Those of the mail within it too; what is not opened is named."""
    inner = mail(*(f"inner{number}.pdf" for number in range(2)))
    before = os.times()
    message = read_message(mail("one.pdf", "two.pdf", "three.pdf", within=inner), "mail.eml")
    after = os.times()
    assert {each.kind for each in message.unread} == {UnreadKind.DOCUMENT}
    assert len(message.unread) == 5
    assert after.children_user - before.children_user < 2 * limited_process.SECONDS


def mail(*names: str, within: bytes = b"") -> bytes:
    """A mail with a busy document of each name, and another mail within it."""
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "kim@firm.example", "Interview"
    outer.set_content("We look forward to seeing you on 12 November at 9:30.")
    for name in names:
        outer.add_attachment(document(BUSY), maintype="application", subtype="pdf", filename=name)
    if within:
        outer.add_attachment(message_from_bytes(within, policy=policy.default))
    return outer.as_bytes()


def test_a_document_that_takes_more_memory_than_there_is_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("resource")
    monkeypatch.setattr(limited_process, "MEMORY", 1_000_000)
    with pytest.raises(UnreadableInput, match="time or memory"):
        read_message(document(WORDS), "posting.pdf")


def test_a_process_that_only_waits_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limited_process, "SECONDS_TO_WAIT", 0.001)
    with pytest.raises(UnreadableInput, match="time or memory"):
        read_message(document(WORDS), "posting.pdf")


def test_neither_the_working_folder_nor_the_environment_adds_to_the_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (
        "json",
        "io",
        "logging",
        "pypdf",
        "runpy",
        "resource",
        "goanyway",
        "sitecustomize",
    ):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'trap')!r}, 'w')\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "json.py"))
    assert read_message(document(WORDS), "posting.pdf").text_of("body")
    assert not (tmp_path / "trap").exists()


def test_nothing_but_a_document_starts_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise AssertionError

    monkeypatch.setattr(subprocess, "Popen", refuse)
    for data in (b"Hello", b"From: a@b.example\nSubject: x\n\nHello", b"<html><p>Hello"):
        assert read_message(data, "message").parts
