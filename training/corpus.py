"""What the model is trained and measured on: the screening corpus, and a public one of texts."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from goanyway.domain.conversation import Conversation
from goanyway.domain.message import Channel, Message, Part
from goanyway.interchange import read_source
from goanyway.interchange.messages.message_jsonl import line_of

DEV = Path(__file__).parent.parent / "tests" / "screening" / "corpus" / "dev"
MORE = Path(__file__).parent / "messages.jsonl"
"""Messages of further voices, written for training alone."""

INVITATIONS = Path(__file__).parent.parent / "tests" / "reading" / "corpus" / "dev"
FOLDERS = (
    "first_postings",
    "first_west",
    "first_world",
    "postings",
    "third_messages",
    "third_postings",
    "west",
    "world",
)
"""The parts of it that are trained on, by name: it grows, and the weights shall be made again."""

TEXTS = Path(os.environ.get("GOANYWAY_TEXTS") or Path(__file__).parent / "sms.csv")
"""The public texts, which are not shipped: the file that the variable names, or one beside this.
`weights/wording.md` says what they are; what needs them is skipped where they are not."""

HELD_OUT_SHARE = 0.25
"""The share of ordinary texts that no training sees."""


@dataclass(frozen=True, slots=True)
class Case:
    """One message or conversation of the corpus, and what it is.

    Attributes:
        voice: who wrote it; all that one voice wrote stays together.
        scheme: what the fraud does, or what the honest one looks like.
        hard: whether it asks for what no honest firm asks for.
        turns_at: the turn of a conversation that gives it away, counted from 0.
    """

    id: str
    voice: str
    scheme: str
    fraud: bool
    hard: bool
    turns_at: int | None
    judged: Message | Conversation


def read_cases(sources: Sequence[Path]) -> list[Case]:
    """The cases in JSON lines: files, the files of folders, and of zip archives."""
    return [case for source in sources for case in _cases_in(source)]


def honest_invitations(folder: Path = INVITATIONS) -> list[Case]:
    """The messages and postings that the reader is developed on, by other hands; all are honest."""
    return [
        Case(
            id=item["id"],
            voice=item["id"].rpartition("-")[0],
            scheme=f"{labels.parent.name} of the reading corpus",
            fraud=False,
            hard=False,
            turns_at=None,
            judged=read_source(labels.parent / item["file"]),
        )
        for labels in (folder / name / "labels.jsonl" for name in FOLDERS)
        for item in map(json.loads, labels.read_text(encoding="utf-8").splitlines())
    ]


def ordinary_texts(path: Path = TEXTS) -> list[tuple[str, bool]]:
    """Every text of `sms.csv` once, and whether it is a fraud or an advertisement."""
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        return list({row["text"]: row["label"] != "ham" for row in csv.DictReader(file)}.items())


def is_held_out(text: str) -> bool:
    """Whether a text belongs to the part that no training sees: by its hash, so for good."""
    digest = hashlib.sha256(text.encode()).digest()
    return int.from_bytes(digest[:8]) < HELD_OUT_SHARE * 2**64


def text_message(text: str, name: str = "text") -> Message:
    """An ordinary text as a message."""
    return Message(name, Channel.SMS, (Part("body", text),))


def fold_of(group: str, folds: int) -> int:
    """The fold that a group belongs to, by its hash."""
    return int.from_bytes(hashlib.sha256(group.encode()).digest()[:8]) % folds


def _cases_in(source: Path) -> Iterator[Case]:
    if source.is_dir():
        for file in sorted(source.glob("*.jsonl")):
            yield from _cases_in(file)
    elif source.suffix == ".zip":
        with zipfile.ZipFile(source) as archive:
            for name in sorted(archive.namelist()):
                if name.endswith(".jsonl"):
                    yield from _cases(archive.read(name).decode(), f"{source}, {name}")
    else:
        yield from _cases(source.read_text(encoding="utf-8"), str(source))


def _cases(lines: str, source: str) -> Iterator[Case]:
    for number, line in enumerate(lines.splitlines(), 1):
        if line.strip():
            item: dict[str, Any] = json.loads(line)
            yield Case(
                id=item["id"],
                voice=item["voice"],
                scheme=item["scheme"],
                fraud=item["label"] == "scam",
                hard=item["hard"],
                turns_at=item["turns_at"],
                judged=line_of(item, f"{source}, line {number}").judged,
            )
