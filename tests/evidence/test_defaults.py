"""What the table of defaults promises: complete, possible, and honest about its origin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import FrozenInstanceError

import pytest

from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Style
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit
from goanyway.domain.situation import WEIGHT, Rule, error_rule, mean_rule, rules, sd_rule
from goanyway.evidence import DEFAULTS, SOURCES, Basis, Default, Grade, default
from goanyway.evidence.stages import LATER, UNKNOWN
from goanyway.interchange.situation_files.keys import sections

STAGES = (*Style, UNKNOWN, LATER)
PAY = 62_600.0

NEEDS_NO_DEFAULT = {
    "you.pay": "only you know it; shares of pay are taken of what is usual",
    "you.hours_per_week": "as the job's, else 40",
    "you.months_searched": "none, unless you say so",
    "alternative.hours_per_week": "as yours",
    "job.hours_per_week": "as the messages name, else as yours",
    "reasons.sure": "likely, said in the schema",
    "reasons.makes_up": "deal_breakers.cost",
    "reasons.minutes": "only you know it",
    "reasons.days": "five, said in the schema",
    "reasons.trip": "nothing, unless you say so",
    "process.further": "stages.*.further, by style",
    "process.offer": "figures.offers.*, by where you stand",
    "process.in_time": "computed from the days left",
    "stages.cost": "its parts have defaults: hours, travel and leave",
    "stages.pass": "by style",
    "stages.hours": "by style, with preparation and the journey",
    "stages.travel": "stages.journey.travel, where you must go there",
    "stages.leave": "stages.journey.leave, where you must go there",
    "stages.other": "nothing else, unless you say so",
    "side_benefits.practice.upcoming.pass": "only you know what else you have before you",
    "side_benefits.practice.upcoming.gain": "only you know what else you have before you",
    "side_benefits.connections.people": "by style, or those whom the invitation names",
}


def numbers() -> Iterator[tuple[str, Rule]]:
    """Every number of a situation file by its key, without places in lists."""
    for path, section in sections():
        name = ".".join(step for step in path if isinstance(step, str))
        for _, key, rule in rules(section):
            yield f"{name}.{key}", rule
    for attribute in Attribute:
        if attribute is not Attribute.PAY:
            yield f"preferences.{attribute}", WEIGHT
        yield f"job.beliefs.{attribute}.mean", mean_rule(attribute)
        yield f"job.beliefs.{attribute}.sd", sd_rule(attribute)


def rules_of_defaults() -> Iterator[tuple[Default, Rule]]:
    """Each default that stands in for a number of a situation file, with that number's rule."""
    by_key = dict(numbers())
    also = {
        "alternative.counter_offer": by_key["alternative.worth"],
        "alternative.offer": by_key["alternative.worth"],
        "job.switching_cost.search": by_key["job.switching_cost"],
        "job.beliefs.pay.sd.point": sd_rule(Attribute.PAY),
        "job.beliefs.flexibility.sd.stated": sd_rule(Attribute.FLEXIBILITY),
        "job.beliefs.location.sd.stated": sd_rule(Attribute.LOCATION),
        "stages.journey.travel": by_key["stages.travel"],
        "stages.journey.hours": by_key["stages.hours"],
        "stages.closing.hours": by_key["stages.hours"],
    }
    for stage in STAGES:
        also[f"stages.{stage}.pass"] = by_key["stages.pass"]
        also[f"stages.{stage}.hours"] = by_key["stages.hours"]
        also[f"stages.{stage}.preparation"] = by_key["stages.hours"]
        also[f"stages.{stage}.people"] = by_key["side_benefits.connections.people"]
    for stage in (*STAGES, "offer"):
        for attribute in Attribute:
            also[f"stages.{stage}.shows.{attribute}"] = error_rule(attribute)
    for key, rule in (by_key | also).items():
        if key in DEFAULTS:
            yield DEFAULTS[key], rule


def test_every_number_that_may_be_left_out_has_a_default_or_a_reason_for_none() -> None:
    for key, _ in numbers():
        assert (key in DEFAULTS) != (key in NEEDS_NO_DEFAULT), key


def test_the_reasons_for_none_are_about_numbers_that_exist() -> None:
    assert set(NEEDS_NO_DEFAULT) <= {key for key, _ in numbers()}


def test_a_default_is_allowed_where_it_stands_in_over_its_whole_range() -> None:
    for row, rule in rules_of_defaults():
        taken = row.given(PAY)
        assert taken.unit is rule.unit, row.key
        assert all(map(rule.allows, (taken.p10, taken.central, taken.p90))), row.key


def test_every_row_stands_in_for_a_number_or_is_known_to_be_of_another_kind() -> None:
    of_another_kind = re.compile(
        r"pay\.[A-Z]{3}|figures\..*|stages\..*\.further|stages\.journey\.leave"
        r"|job\.beliefs\.pay\.(sd\.range|position)"
    )
    ruled = {row.key for row, _ in rules_of_defaults()}
    assert all(map(of_another_kind.fullmatch, set(DEFAULTS) - ruled))


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("what", ["pass", "hours", "preparation", "further", "people"])
def test_every_style_and_an_unknown_one_and_a_later_one_has_its_figures(
    stage: str, what: str
) -> None:
    assert f"stages.{stage}.{what}" in DEFAULTS


@pytest.mark.parametrize("stage", STAGES)
def test_the_number_of_further_stages_is_a_count_that_needs_no_rounding(stage: str) -> None:
    further = default(f"stages.{stage}.further").quantity
    assert not further.uncertain
    assert further.central in (0.0, 1.0, 2.0)


def test_an_interview_never_shows_manager_team_culture_or_work_better_than_1_5_points() -> None:
    shown = [
        row.quantity.central
        for key, row in DEFAULTS.items()
        if re.search(r"\.shows\.(manager|team|culture|work)$", key)
    ]
    assert shown
    assert min(shown) >= 1.5


def test_a_later_stage_shows_what_a_panel_shows() -> None:
    def errors(stage: str) -> dict[str, float]:
        prefix = f"stages.{stage}.shows."
        return {
            key.removeprefix(prefix): row.quantity.central
            for key, row in DEFAULTS.items()
            if key.startswith(prefix)
        }

    assert errors(LATER) == errors(Style.PANEL)
    assert errors(Style.ONE_WAY_VIDEO) == {}


@pytest.mark.parametrize(
    ("overall", "stage"),
    [
        ("from_first_call", Style.PHONE_SCREEN),
        ("from_one_way_video", Style.ONE_WAY_VIDEO),
        ("from_first_interview", Style.VIDEO),
        ("from_first_interview", Style.BEHAVIORAL),
        ("from_first_interview", Style.TECHNICAL),
        ("from_first_interview", Style.ASSESSMENT),
        ("from_first_interview", Style.CASE),
        ("from_first_interview", UNKNOWN),
        ("from_final_interview", Style.PANEL),
        ("from_final_interview", Style.ON_SITE),
    ],
)
def test_the_stages_together_meet_the_reported_chance_of_an_offer(overall: str, stage: str) -> None:
    def central(key: str) -> float:
        return default(key).quantity.central

    later = central(f"stages.{LATER}.pass") ** central(f"stages.{stage}.further")
    reported = default(f"figures.offers.{overall}").quantity
    assert reported.p10 <= central(f"stages.{stage}.pass") * later <= reported.p90


def test_every_quantity_names_its_row() -> None:
    assert [row.key for row in DEFAULTS.values()] == list(DEFAULTS)
    assert [row.quantity.source for row in DEFAULTS.values()] == list(DEFAULTS)


def test_every_row_says_what_it_is_and_in_whole_sentences_what_it_rests_on() -> None:
    for row in DEFAULTS.values():
        assert row.meaning.strip(), row.key
        assert not row.meaning.endswith("."), row.key
        assert re.fullmatch(r"[A-Z0-9].*[.]", row.note), row.key


def test_every_source_of_a_row_exists_and_is_named_once() -> None:
    for row in DEFAULTS.values():
        assert set(row.sources) <= set(SOURCES), row.key
        assert len(set(row.sources)) == len(row.sources), row.key


def test_a_row_calls_itself_a_study_or_better_than_a_guess_only_with_a_source() -> None:
    for row in DEFAULTS.values():
        origin = row.quantity.origin
        assert origin in (Origin.STUDY, Origin.ASSUMPTION), row.key
        if origin is Origin.STUDY or row.grade is not Grade.ASSUMPTION:
            assert row.sources, row.key
        if origin is Origin.STUDY:
            assert row.grade in (Grade.SOLID, Grade.WEAK), row.key


def test_a_row_is_solid_only_where_a_study_that_was_read_gives_the_figure() -> None:
    for row in DEFAULTS.values():
        if row.grade is Grade.SOLID:
            assert row.quantity.origin is Origin.STUDY, row.key
            assert not any("from memory" in SOURCES[key].remark for key in row.sources), row.key


def test_a_share_of_pay_becomes_money_for_the_same_time() -> None:
    units = {
        Basis.YEARLY_PAY: {Unit.MONEY, Unit.MONEY_PER_YEAR, Unit.MONEY_PER_POINT},
        Basis.MONTHLY_PAY: {Unit.MONEY_PER_MONTH},
        Basis.HOURLY_PAY: {Unit.MONEY_PER_HOUR},
    }
    for row in DEFAULTS.values():
        if row.basis is not Basis.ITSELF:
            assert row.unit in units[row.basis], row.key


def test_a_share_grows_with_pay_and_anything_else_does_not() -> None:
    for row in DEFAULTS.values():
        once, twice = row.given(PAY).central, row.given(2 * PAY).central
        assert twice == pytest.approx(once if row.basis is Basis.ITSELF else 2 * once), row.key


def test_an_hour_is_the_share_of_an_hours_pay() -> None:
    assert default("you.hour").given(2080 * 30.0).central == pytest.approx(0.6465 * 30, rel=1e-3)


def test_folklore_is_quoted_and_never_used() -> None:
    folklore = [key for key, row in DEFAULTS.items() if row.grade is Grade.FOLKLORE]
    assert folklore == ["figures.counter_offer.gone_in_six_months"]


def test_every_source_is_used_and_they_stand_in_alphabetical_order() -> None:
    used = {key for row in DEFAULTS.values() for key in row.sources}
    assert used == set(SOURCES)
    assert list(SOURCES) == sorted(SOURCES)


def test_every_source_says_what_of_it_was_read() -> None:
    for key, source in SOURCES.items():
        assert re.search(r"\b[Rr]ead\b", source.remark), key


def test_an_unknown_key_is_answered_with_the_nearest() -> None:
    with pytest.raises(KeyError, match=r"'job\.year'; nearest: job\.years"):
        default("job.year")
    with pytest.raises(KeyError, match="none is near"):
        default("###")


def test_the_table_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        DEFAULTS["job.years"] = default("job.discount")  # type: ignore[index]
    with pytest.raises(FrozenInstanceError):
        default("job.years").key = "job.discount"  # type: ignore[misc]
