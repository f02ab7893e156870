"""The reasons that people name for turning an interview down, each with a verdict that makes sense.

The situations, the invitations and what is wanted were written before the program was run on them;
`expectations.toml` says of each, in a sentence, why common sense wants it.
"""

import datetime
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from goanyway import advise

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Scenario:
    """One person with an invitation, and the verdicts that would do."""

    name: str
    situation: str
    today: datetime.date
    wanted: list[str]
    because: str
    invitation: str | None = None
    ask: str | None = None


def scenarios() -> list[Scenario]:
    """Read what is expected, in the order of the file."""
    with (HERE / "expectations.toml").open("rb") as file:
        return [Scenario(**table) for table in tomllib.load(file)["scenario"]]


def test_every_situation_and_invitation_is_used() -> None:
    used = {scenario.situation for scenario in scenarios()}
    used |= {scenario.invitation for scenario in scenarios() if scenario.invitation is not None}
    kept = {path.name for path in HERE.iterdir() if path.name[:2].isdigit()}
    assert kept == used


@pytest.mark.slow
@pytest.mark.parametrize("scenario", scenarios(), ids=lambda scenario: scenario.name)
def test_verdict_is_what_common_sense_wants(scenario: Scenario) -> None:
    invitation = None if scenario.invitation is None else HERE / scenario.invitation
    advice = advise(invitation, situation=HERE / scenario.situation, today=scenario.today)
    assert advice.verdict in scenario.wanted, f"{scenario.because} It said: {advice.why}"
    if scenario.ask is not None:
        assert advice.ask_first is not None
        assert advice.ask_first.input == scenario.ask, scenario.because
