"""The documentation of the keys and the file of `goanyway init`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping

import pytest

from goanyway.domain.situation import Situation
from goanyway.errors import SituationError
from goanyway.interchange.situation_files.key_reference import WAYS_TO_WRITE, situation_keys
from goanyway.interchange.situation_files.template import situation_template
from goanyway.interchange.situation_files.toml_file import read_situation

KEYS = {key.path: key for key in situation_keys()}


def switched_on(template: str) -> str:
    return re.sub(r"^#(?=[\w\[])", "", template, flags=re.MULTILINE)


def paths(table: Mapping[str, object], above: str = "") -> Iterator[str]:
    for key, value in table.items():
        path = f"{above}.{key}".lstrip(".")
        if isinstance(value, list):
            for each in value:
                yield from paths(each, path)
        elif isinstance(value, dict) and not {"p10", "p90"} & set(value):
            yield from paths(value, path)
        else:
            yield path


def test_as_written_the_file_of_init_says_nothing() -> None:
    assert read_situation(situation_template(), "mine.toml") == Situation()


def test_with_every_example_switched_on_the_file_of_init_loads() -> None:
    situation = read_situation(switched_on(situation_template()), "mine.toml")
    assert situation.deal_breakers
    assert len(situation.stages) == 2
    assert situation.side_benefits.leverage is not None


@pytest.mark.parametrize(
    "line", [line for line in situation_template().splitlines() if re.match(r"#[\w]", line)]
)
def test_each_example_of_init_loads_alone_under_its_header(line: str) -> None:
    above = situation_template().split(line, 1)[0]
    headers = re.findall(r"^#?(\[.*?\]+)", above, flags=re.MULTILINE)
    header = headers[-1] if headers else ""
    what = "" if line.startswith("#what") or "deal_breakers" not in header else 'what = "x"\n'
    read_situation(f"{header}\n{what}{line[1:]}", "mine.toml")


def test_every_key_of_the_file_of_init_is_documented() -> None:
    used = set(paths(tomllib.loads(switched_on(situation_template()))))
    assert {re.sub(r"^rates\..*", "rates.CODE", path) for path in used} <= set(KEYS)


def test_every_key_has_a_meaning_and_an_allowed_set() -> None:
    for key in KEYS.values():
        assert key.meaning.endswith(".")
        assert key.allowed


def test_only_the_name_of_a_deal_breaker_is_required() -> None:
    assert [path for path, key in KEYS.items() if key.required] == ["deal_breakers.what"]


def test_keys_are_unique_and_in_the_order_of_the_file() -> None:
    assert len(KEYS) == len(situation_keys())
    assert next(iter(KEYS)) == "currency"


def test_pay_has_no_weight() -> None:
    assert "preferences.pay" not in KEYS
    assert "preferences.manager" in KEYS


def test_defaults_are_those_handed_in() -> None:
    keys = {key.path: key for key in situation_keys({"job.years": "2.5 (study)"})}
    assert keys["job.years"].default == "2.5 (study)"
    assert keys["job.discount"].default == ""
    assert keys["stages.pass"].default == "by the style of the interview"
    assert keys["side_benefits.enabled"].default == "true"


@pytest.mark.parametrize("path", [path for path in KEYS if path != "rates.CODE"])
def test_each_documented_key_is_known_to_the_reader(path: str) -> None:
    """A date is never right, so the complaint must be about the value and not about the key."""
    *above, key = path.split(".")
    if path == "alternative.expires":
        pytest.skip("a date is right here")
    text = f"{key} = 2026-01-01"
    for table in reversed(above):
        listed = table in ("reasons", "deal_breakers", "stages", "upcoming")
        text = f"{table} = [{{ {text} }}]" if listed else f"{table} = {{ {text} }}"
    with pytest.raises(SituationError) as caught:
        read_situation(text, "mine.toml")
    assert "the date or time 2026-01-01" in str(caught.value)


@pytest.mark.parametrize(("example", "_"), WAYS_TO_WRITE)
def test_each_way_to_write_a_number_works(example: str, _: str) -> None:
    key = "job.beliefs.pay" if "mean" in example else "alternative.worth"
    read_situation(f"rates.EUR = 1.08\n{key} = {example}", "mine.toml")
