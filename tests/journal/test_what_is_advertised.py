"""What the posting says is asked of nobody: by the library, the command and the journal alike."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from goanyway import advise
from goanyway.cli import main
from goanyway.domain.advice import Advice
from goanyway.journal.core.document import Document
from goanyway.journal.intake.taking_in import keep_posting, take_in
from goanyway.journal.keeping.advice import considered
from goanyway.journal.models import User
from tests.cli.messages import MAIL

TODAY = date(2026, 11, 3)
NOW = datetime(2026, 11, 3, 9, tzinfo=timezone(timedelta(hours=-5)))
POSTING = """Line Cook at Brightwater Kitchens

About the job
You prepare lunch for two hundred guests. {said}

Apply with your resume.
"""
SIDE = """
[[reasons]]
kind = "hours"
what = "overtime"
sure = "maybe"
no_go = true

[[reasons]]
kind = "visa"
sure = "maybe"
no_go = true
"""
NOTHING = "You like cooking."
SAID = {
    "There is no overtime.": "overtime|more hours than",
    "We offer visa sponsorship.": "sponsor",
}
"""Sentences of a posting, and the words of a question that they answer."""

Asked = Callable[[str], list[str]]


def _asked(advice: Advice) -> list[str]:
    return [
        *(each.question for each in advice.decision.asking if each.question),
        *(each.question for each in advice.decision.ask_in_the_room),
        *(each.body for each in advice.letters.values()),
    ]


@pytest.fixture
def by_the_library(tmp_path: Path) -> Asked:
    def asked(said: str) -> list[str]:
        posting, side = tmp_path / "posting.txt", tmp_path / "side.toml"
        posting.write_text(POSTING.format(said=said), encoding="utf-8")
        side.write_text(SIDE, encoding="utf-8")
        mail = tmp_path / "mail.eml"
        mail.write_text(MAIL, encoding="utf-8")
        return _asked(advise(mail, posting=posting, situation=side, today=TODAY))

    return asked


@pytest.fixture
def by_the_command(
    by_the_library: Asked, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Asked:
    def texts(found: object) -> Iterator[str]:
        if isinstance(found, dict):
            yield from (each for each in (found.get("question"), found.get("body")) if each)
            found = list(found.values())
        if isinstance(found, list):
            yield from (text for each in found for text in texts(each))

    def asked(said: str) -> list[str]:
        by_the_library(said)
        mail, posting, side = (
            str(tmp_path / name) for name in ("mail.eml", "posting.txt", "side.toml")
        )
        given = ("--posting", posting, "--situation", side, "--today", str(TODAY), "--json")
        assert main(["advise", mail, *given]) == 0
        return list(texts(json.loads(capsys.readouterr().out)))

    return asked


@pytest.fixture
def by_the_journal(user: User) -> Asked:
    def asked(said: str) -> list[str]:
        mail, side = Document(MAIL.encode(), "mail.eml"), Document(SIDE.encode(), "side.toml")
        take_in(user, mail, now=NOW, situation=side)
        posting = Document(POSTING.format(said=said).encode(), "posting.txt")
        keep_posting(user, "brightwater", posting, now=NOW)
        return _asked(considered(user, "brightwater", now=NOW))

    return asked


@pytest.mark.slow
@pytest.mark.parametrize("way", ["by_the_library", "by_the_command", "by_the_journal"])
def test_what_the_posting_says_is_never_asked(way: str, request: pytest.FixtureRequest) -> None:
    asked: Asked = request.getfixturevalue(way)
    before = asked(NOTHING)
    for said, question in SAID.items():
        assert any(re.search(question, each) for each in before), "it is asked where nobody says it"
        after = asked(said)
        assert not [each for each in after if re.search(question, each)], said
