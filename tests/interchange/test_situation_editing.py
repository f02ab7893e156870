"""A situation file is changed line by line; whatever else a person wrote stays."""

from __future__ import annotations

import pytest

from goanyway.errors import SituationError
from goanyway.interchange.situation_files.line_editing import with_values

FILE = """\
# my search
currency = "USD"  # dollars

[you]
hour = 40  # less on weekends
"""


def test_a_key_at_the_top_can_be_said_first_and_anew() -> None:
    assert with_values("", {"currency": "EUR"}, "mine") == 'currency = "EUR"\n'
    assert 'currency = "EUR"  # dollars' in with_values(FILE, {"currency": "EUR"}, "mine")


def test_a_key_below_is_made_with_its_table() -> None:
    assert "[job]\nyears = 3" in with_values("", {"job.years": 3}, "mine")


def test_a_range_is_written_as_one() -> None:
    changed = with_values(FILE, {"you.hour": {"p10": 30, "p90": 60}}, "mine")
    assert "hour = {p10 = 30, p90 = 60}" in changed


def test_all_else_stays_as_it_was_written() -> None:
    changed = with_values(FILE, {"job.years": 3}, "mine")
    assert changed.startswith(FILE.rstrip())


def test_taking_out_what_was_said_leaves_the_rest() -> None:
    changed = with_values(with_values(FILE, {"job.years": 3}, "mine"), {"job.years": None}, "mine")
    assert "years" not in changed
    assert "# my search" in changed


def test_taking_out_what_was_never_said_changes_nothing() -> None:
    assert with_values(FILE, {"job.years": None, "deal_breakers[3]": None}, "mine") == FILE


@pytest.mark.parametrize(
    "values", [{"currency": "DOLLARS"}, {"job.years": -1}, {"nothing": 1}, {"you.hour": "a lot"}]
)
def test_what_is_no_situation_is_refused(values: dict[str, str | float]) -> None:
    with pytest.raises(SituationError):
        with_values(FILE, values, "mine")
