"""A reason in one line is understood, in any order; what is not understood says how to say it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goanyway.domain.quantity import Unit
from goanyway.domain.reason import ReasonKind, Strength
from goanyway.interchange.reason_words import reason_in_words, reason_of, says_nothing
from goanyway.interchange.situation_files.plain_values import FieldError


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("commute, likely, no-go", {"kind": "commute", "sure": "likely", "no_go": True}),
        ("The commute, 40 minutes, 4 days", {"kind": "commute", "minutes": 40, "days": 4}),
        (
            "pay, certain, 6,000 a year",
            {"kind": "pay", "sure": "certain", "makes_up": "6,000 a year"},
        ),
        ("$250 a month, the hours", {"kind": "hours", "makes_up": "$250 a month"}),
        ("manager, much worse, 60 %", {"kind": "manager", "feels": "much worse", "sure": 0.6}),
        ("team, 0.4", {"kind": "team", "sure": 0.4}),
        ("own life, maybe", {"kind": "own-life", "sure": "maybe"}),
        ("a feeling, strong", {"kind": "feeling", "feels": "strong"}),
        ("visa, a minus", {"kind": "visa", "no_go": False}),
        ("my old boss, never", {"kind": "other", "what": "my old boss", "no_go": True}),
        (
            "firm; three people left, they say; certain",
            {"kind": "firm", "what": "three people left, they say", "sure": "certain"},
        ),
    ],
)
def test_a_line_says_it_all(words: str, said: dict[str, object]) -> None:
    assert reason_in_words(words) == said


@pytest.mark.parametrize(
    ("words", "mend"),
    [
        ("", "commute, likely, no-go"),
        ("likely, no-go", "Start with that"),
        ("comute, likely", 'Write "commute"'),
        ("team, likely, maybe", "once"),
        ("visa, 150 %", "150 %|1.5"),
    ],
)
def test_what_is_not_understood_says_how_to_say_it(words: str, mend: str) -> None:
    with pytest.raises(FieldError) as refused:
        reason_in_words(words)
    said = f"{refused.value.problem} {refused.value.mend}"
    assert any(each in said for each in mend.split("|"))


@given(
    st.sampled_from(list(ReasonKind)),
    st.sampled_from(["certain", "likely", "maybe"]),
    st.booleans(),
    st.permutations(["kind", "sure", "no_go"]),
)
def test_the_order_does_not_matter(
    kind: ReasonKind, sure: str, no_go: bool, order: list[str]
) -> None:
    parts = {"kind": kind.value, "sure": sure, "no_go": "no-go" if no_go else "minus"}
    assert reason_in_words(", ".join(parts[each] for each in order)) == {
        "kind": kind.value,
        "sure": sure,
        "no_go": no_go,
    }


def test_it_is_the_reason_that_a_file_would_say() -> None:
    reason = reason_of(reason_in_words("manager, much worse, likely, 500 a month"))
    assert (reason.kind, reason.feels) == (ReasonKind.MANAGER, Strength.MUCH_WORSE)
    assert reason.sure is not None
    assert reason.sure.mean == 0.75
    assert reason.makes_up is not None
    assert (reason.makes_up.mean, reason.makes_up.unit) == (6000, Unit.MONEY_PER_YEAR)


def test_money_of_another_currency_needs_its_rate() -> None:
    said = reason_in_words("pay, £5k")
    with pytest.raises(FieldError, match="no rate"):
        reason_of(said, "USD")
    changed = reason_of(said, "USD", {"GBP": 1.25}).makes_up
    assert changed is not None
    assert changed.mean == 6250


def test_nothing_is_said_in_a_word() -> None:
    assert says_nothing("Nothing")
    assert not says_nothing("nothing to eat")
