"""What is supposed of somebody who feels like declining, and how naming reasons replaces it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goanyway.advising.completion import complete
from goanyway.domain.attributes import HALO, Attribute
from goanyway.domain.origin import Origin
from goanyway.domain.situation import Situation
from goanyway.interchange.situation_files.toml_file import read_situation

SILENT = ""


def completed(text: str) -> Situation:
    return complete(read_situation(f'currency = "USD"\n{text}', "mine.toml")).situation


def gap(situation: Situation) -> float:
    """E[V] - b a year, on today's beliefs."""
    beliefs = situation.job.beliefs
    worth = 0.0
    for attribute, belief in beliefs.items():
        weight = situation.preferences.get(attribute)
        assert belief.mean is not None
        worth += belief.mean.mean * (1.0 if weight is None else weight.mean)
    for each in situation.deal_breakers:
        assert each.probability is not None
        penalty = each.cost or situation.job.wrong_move
        assert penalty is not None
        worth -= each.probability.mean * penalty.mean
    assert situation.alternative.worth is not None
    return worth - situation.alternative.worth.mean


def test_somebody_who_says_nothing_is_taken_to_see_it_a_little_worse() -> None:
    beliefs = completed(SILENT).job.beliefs
    for attribute in HALO:
        mean = beliefs[attribute].mean
        assert mean is not None
        assert mean.central == pytest.approx(-0.6)
        assert mean.origin is Origin.ASSUMPTION
    other = beliefs[Attribute.OTHER].mean
    assert other is not None
    assert other.central == 0


def test_whatever_is_described_speaks_for_itself() -> None:
    beliefs = completed("[job.beliefs]\nteam = { mean = 1.5 }").job.beliefs
    team, manager = beliefs[Attribute.TEAM].mean, beliefs[Attribute.MANAGER].mean
    assert team is not None
    assert manager is not None
    assert (team.central, team.origin) == (1.5, Origin.YOU)
    assert manager.central == pytest.approx(-0.6)


def test_who_has_accepted_elsewhere_needs_no_further_reason() -> None:
    situation = completed("[you]\naccepted_elsewhere = true")
    mean = situation.job.beliefs[Attribute.TEAM].mean
    assert mean is not None
    assert mean.central == 0


@settings(max_examples=40)
@given(
    st.sampled_from(
        [
            "[job.beliefs]\nlocation = {{ mean = -{} }}",
            "[job.beliefs]\nmanager = {{ mean = -{} }}",
            "[job.beliefs]\nmanager = {{ mean = -{0} }}\nsecurity = {{ mean = -{0} }}",
            '[[deal_breakers]]\nwhat = "nights"\nprobability = 0.5\ncost = {}0000',
            '[[deal_breakers]]\nwhat = "nights"\nprobability = 0.{}\nabsolute = true',
        ]
    ),
    st.integers(1, 2),
)
def test_naming_a_reason_never_makes_a_job_look_better(reason: str, size: int) -> None:
    silent = gap(completed(SILENT))
    assert gap(completed(reason.format(size))) <= silent + 1e-6 * abs(silent)


@given(st.integers(0, 200), st.integers(0, 200))
def test_the_worse_a_reason_the_worse_the_job(one: int, other: int) -> None:
    better, worse = sorted((one / 100, other / 100))
    text = "[job.beliefs]\nmanager = {{ mean = -{} }}"
    assert gap(completed(text.format(worse))) <= gap(completed(text.format(better))) + 1e-6


def test_a_large_reason_stands_alone() -> None:
    beliefs = completed(
        '[[deal_breakers]]\nwhat = "it is in another country"\nprobability = 1\ncost = 40000'
    ).job.beliefs
    mean = beliefs[Attribute.TEAM].mean
    assert mean is not None
    assert mean.central == 0
