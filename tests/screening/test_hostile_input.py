"""Whatever comes in is judged or refused, on this machine alone, and quoted nowhere."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from goanyway.advising import screened
from goanyway.cli.app import main
from goanyway.domain.message import Channel, Message, Part
from goanyway.domain.screening import Safety
from goanyway.interchange import read_message
from goanyway.interchange.messages.links import with_bare_links

ASKED = "Please send us your bank account number and a $50 registration fee."


def message(text: str) -> Message:
    return Message("text", Channel.SMS, (Part("body", text, links=with_bare_links(text, ())),))


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        "",
        "a" * 1_000_000,
        "pay " * 250_000,
        "https://x.example/a " * 50_000,
        "\u202e" + "gnp.exe " * 10_000,
        "\ud83d\ude00" * 5_000,
        "((((" * 50_000,
        "a\u0301" * 100_000,
        "s e n d " * 50_000,
    ],
    ids=[
        "nothing",
        "one word",
        "one thing",
        "links",
        "turned",
        "halves",
        "open",
        "marks",
        "spaced",
    ],
)
def test_a_hostile_text_is_judged(text: str) -> None:
    assert screened(message(text)).safety in Safety


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_line_ends_make_no_difference(ends: str) -> None:
    text = f"Dear Sam,\n\n{ASKED}\n\nKind regards\nDana"
    plain, other = (
        screened(read_message(each.encode(), "x")) for each in (text, text.replace("\n", ends))
    )
    assert (plain.safety, plain.probability) == (other.safety, other.probability)


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "cp1252"])
def test_the_encoding_makes_no_difference(charset: str) -> None:
    text = f"Chère Zoë, {ASKED}"
    plain, other = (screened(read_message(text.encode(each), "x")) for each in ("utf-8", charset))
    assert (plain.safety, plain.probability) == (other.safety, other.probability)


def test_words_turned_in_their_writing_are_still_judged() -> None:
    assert screened(message(f"\u202d{ASKED}\u202c")).safety is Safety.DO_NOT_REPLY


def test_nothing_goes_out_and_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def closed(*_: object, **__: object) -> None:
        raise AssertionError("a connection was wanted")

    monkeypatch.setattr(socket, "socket", closed)
    monkeypatch.setattr(socket, "getaddrinfo", closed)
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    monkeypatch.chdir(tmp_path / "home")
    (tmp_path / "in.jsonl").write_text('{"id": "1", "text": "wordnotseenelsewhere"}\n{', "utf-8")
    main(["screen", "--batch", str(tmp_path / "in.jsonl"), "--out", str(tmp_path / "out.jsonl")])
    assert sorted(each.name for each in tmp_path.iterdir()) == ["home", "in.jsonl", "out.jsonl"]
    assert list((tmp_path / "home").iterdir()) == []
    assert "wordnotseenelsewhere" not in (tmp_path / "out.jsonl").read_text(encoding="utf-8")
    printed = capsys.readouterr()
    assert "wordnotseenelsewhere" not in printed.out + printed.err
