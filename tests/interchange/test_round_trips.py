"""What is written as JSON is read back as it was, through the JSON's text."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings

from goanyway.domain.advice import Advice
from goanyway.domain.facts import Facts
from goanyway.domain.screening import Screening
from goanyway.domain.situation import Situation
from goanyway.interchange.outputs.advice_json import advice_as_json, advice_from_json
from goanyway.interchange.outputs.facts_json import facts_as_json, facts_from_json
from goanyway.interchange.outputs.screening_json import screening_as_json, screening_from_json
from tests.effort import examples
from tests.interchange.random_answers import FACTS, SCREENING, advices


def through_text(written: object) -> Any:
    return json.loads(json.dumps(written, allow_nan=False))


@given(FACTS)
def test_facts_come_back_as_they_were_with_the_names_of_their_zones(facts: Facts) -> None:
    back = facts_from_json(through_text(facts_as_json(facts)))
    assert back == facts
    for one, other in ((back.start, facts.start), (back.end, facts.end)):
        zones = [getattr(getattr(each, "value", None), "tzinfo", None) for each in (one, other)]
        assert getattr(zones[0], "key", zones[0]) == getattr(zones[1], "key", zones[1])


@given(SCREENING)
def test_a_screening_comes_back_as_it_was(screening: Screening) -> None:
    assert screening_from_json(through_text(screening_as_json(screening))) == screening


@given(advices())
@settings(max_examples=examples(60))
def test_advice_comes_back_as_it_was_given(advice: Advice) -> None:
    written = through_text(advice_as_json(advice))
    assert advice_from_json(written, Situation()) == advice


@given(FACTS)
def test_facts_that_an_earlier_version_wrote_without_zones_are_read(facts: Facts) -> None:
    written = through_text(facts_as_json(facts))
    del written["zones"]
    assert facts_as_json(facts_from_json(written)) | {"zones": None} == written | {"zones": None}
