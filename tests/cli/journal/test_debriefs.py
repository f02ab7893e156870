"""`debrief`: with options, or asked in a terminal; what was answered is kept whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.cli.journal.conftest import Once, Shell

AFTER = ("--today", "2026-11-12")

Typing = Callable[..., None]


@pytest.fixture
def advised(brightwater: Shell, once: Once) -> Shell:
    """A job with advice, so that there is something to compare with."""
    side = brightwater.write(
        "side.toml",
        'currency = "USD"\n[[deal_breakers]]\nwhat = "the commute is over an hour"\n'
        "probability = 0.5\ncost = 9000\n",
    )

    def make() -> None:
        brightwater.says("add", "--situation", side, "--to", "brightwater")
        brightwater.says("advise", "brightwater", "--today", "2026-11-03")

    once.begin("advised", make)
    return brightwater


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> Typing:
    """Somebody at the terminal, who types these answers; an exception is raised instead."""

    def type_in(*answers: str | BaseException) -> None:
        left: Iterator[str | BaseException] = iter(answers)

        def ask(_prompt: str) -> str:
            answer = next(left, EOFError())
            if isinstance(answer, BaseException):
                raise answer
            return answer

        monkeypatch.setattr("goanyway.cli.journal.debrief.input", ask, raising=False)
        monkeypatch.setattr("goanyway.cli.journal.debrief._somebody_is_there", lambda: True)

    return type_in


def of_kind(answer: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [each for each in answer["records"] if each["record"] == kind]


def test_what_is_told_with_options_is_kept_and_added_to(advised: Shell) -> None:
    advised.says("debrief", "i1", "--found", "pay=better: they raise it in spring", *AFTER)
    advised.says("debrief", "i1", "--asked", "Why us?", "--met", "Daniel Cho", *AFTER)
    advised.says("debrief", "i1", "--asked", "Why now?", "--felt", "1", "--glad", *AFTER)
    said = advised.says("debrief", "i1", "--found", "deal_breakers[0]=no", "--finish", *AFTER)
    for part in (
        "(they raise it in spring)",
        'the commute is over an hour": not true',
        "Daniel Cho, met",
        "Why us? - Why now?",
        "You felt 1",
        "You're glad you went.",
    ):
        assert part in said
    assert "Not finished yet" not in said


def test_half_a_debrief_says_what_is_open(advised: Shell) -> None:
    said = advised.says("debrief", "brightwater", "--felt", "-1", *AFTER)
    assert "Still missing" in said
    assert "Not finished yet: continue with `goanyway debrief i1`" in said
    assert advised.answers("debrief", "i1")["result"]["finished"] is False


def test_a_figure_can_be_said_instead_of_a_word(advised: Shell) -> None:
    answer = advised.answers("debrief", "i1", "--found", "pay=71,500", *AFTER)
    assert of_kind(answer, "finding")[0]["found"] == 71500


def test_in_a_terminal_it_asks_what_is_open_and_finishes(advised: Shell, types: Typing) -> None:
    doubts = advised.answers("debrief", "i1")["result"]["open_doubts"]
    doubts.sort(key=lambda each: not each["yours"])
    deal_breakers = [each["doubt"] is None for each in doubts]
    answers = ["y it took ninety minutes" if each else "4" for each in deal_breakers[:5]]
    types(
        *answers, "n", "Mei Lindqvist, analyst", "She is moving on.", "w", "",
        "Why us?", "", "load forecasting", "", "They have a dog.", "7", "1", "y",
    )  # fmt: skip
    said = advised.says("debrief", "i1", *AFTER)
    assert "from -2 to 2" in said
    answer = advised.answers("debrief", "i1")
    assert answer["result"]["finished"] is True
    assert len(of_kind(answer, "finding")) == 5
    assert of_kind(answer, "meeting")[0]["parted"] == "warm"
    debrief = of_kind(answer, "debrief")[0]
    assert debrief["questions_asked"] == ["Why us?"]
    assert (debrief["felt"], debrief["glad"]) == (1, True)


@pytest.mark.parametrize(
    ("leaving", "status"), [(KeyboardInterrupt(), 130), (EOFError(), 0)], ids=["ctrl-c", "ctrl-d"]
)
def test_what_was_answered_before_an_interruption_is_kept(
    advised: Shell, types: Typing, leaving: BaseException, status: int
) -> None:
    types("", "nonsense", "?", leaving)
    given, out, _err = advised.run("debrief", "i1", *AFTER)
    assert given == status
    assert "that answer doesn't fit here" in " ".join(out.split())
    answer = advised.answers("debrief", "i1")
    assert len(of_kind(answer, "finding")) == 1
    assert answer["result"]["finished"] is False


def test_everything_can_be_skipped(advised: Shell, types: Typing) -> None:
    types(*[""] * 20)
    advised.says("debrief", "i1", *AFTER)
    assert of_kind(advised.answers("debrief", "i1"), "finding") == []


REFUSED: list[tuple[tuple[str, ...], str]] = [
    (("debrief", "i1", "--found", "pay"), "no name and value"),
    (("debrief", "i1", "--found", "pay=wonderful"), "that answer doesn't fit here"),
    (("debrief", "i1", "--found", "pay=nan"), "that answer doesn't fit here"),
    (("debrief", "i1", "--found", "weather=better"), "wasn't one of your doubts"),
    (("debrief", "i1", "--found", "deal_breakers[0]=better"), "that answer doesn't fit here"),
    (("debrief", "i1", "--felt", "3"), "felt"),
    (("debrief", "i1", "--style", "seance"), "seance"),
    (("debrief", "i1", "--met", " "), "name"),
    (
        (
            "debrief",
            "nobody",
        ),
        "nobody",
    ),
    (("debrief", "i1", "--glad", "--today", "2026-11-03"), "hasn't come"),
]


def test_what_cannot_be_told_is_refused(advised: Shell) -> None:
    for arguments, said in REFUSED:
        when = () if "--today" in arguments else AFTER
        assert said in advised.refuses(*arguments, *when), arguments
