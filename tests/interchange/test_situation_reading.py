"""What a situation file may say, and what comes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Style
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, between, certain
from goanyway.domain.situation import AlternativeKind, Belief, Leverage, Situation
from goanyway.errors import UnreadableInput
from goanyway.interchange.situation_files.toml_file import load_situation, read_situation
from tests.published import SITUATIONS

EXAMPLES = ("A", "A2", "B", "B2", "C", "E", "N", "P", "R", "S", "U")


def read(text: str) -> Situation:
    return read_situation(text, "mine.toml")


def value(quantity: Quantity | None) -> float:
    assert quantity is not None
    assert not quantity.uncertain
    assert quantity.origin is Origin.YOU
    return quantity.central


def example(name: str) -> Situation:
    path = SITUATIONS / f"{name}.toml"
    if not path.exists():
        pytest.skip("the published situations are not here")
    return load_situation(path)


def test_an_empty_file_says_nothing() -> None:
    assert read("") == Situation()


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_worked_example_loads_with_every_number_given_by_you_and_certain(name: str) -> None:
    situation = example(name)
    assert situation.currency == "USD"
    assert value(situation.you.hour) == 39
    assert value(situation.job.wrong_move) == 20000
    assert set(situation.job.beliefs) == set(Attribute)
    assert set(situation.preferences) == set(Attribute) - {Attribute.PAY}
    assert all(stage.style is Style.PANEL for stage in situation.stages)


def test_example_a_has_the_numbers_written_in_it() -> None:
    a = example("A")
    assert a.alternative.kind is AlternativeKind.CURRENT_JOB
    assert (value(a.alternative.worth), value(a.alternative.sd)) == (66000, 0)
    assert not a.alternative.resolved
    assert value(a.preferences[Attribute.MANAGER]) == 6000
    assert value(a.job.years) == 3
    location = a.job.beliefs[Attribute.LOCATION]
    assert (value(location.mean), value(location.sd)) == (-1, 0.6)
    (stage,) = a.stages
    assert (value(stage.passing), value(stage.cost)) == (0.3, 150)
    assert stage.shows is not None
    assert {each: value(error) for each, error in stage.shows.items()} == {
        Attribute.PAY: 2000,
        Attribute.MANAGER: 0.8,
        Attribute.FLEXIBILITY: 0.5,
        Attribute.LOCATION: 0.3,
    }
    assert not a.side_benefits.enabled


def test_deal_breakers_of_the_examples() -> None:
    (finite,) = example("B").deal_breakers
    assert (value(finite.probability), value(finite.cost), finite.absolute) == (0.7, 9000, False)
    (absolute,) = example("C").deal_breakers
    assert (absolute.absolute, absolute.cost, absolute.shown_at) == (True, None, 1)
    (never,) = example("U").deal_breakers
    assert never.shown_at == 0


def test_stages_keep_their_order() -> None:
    s = example("S")
    assert [value(stage.passing) for stage in s.stages] == [0.6, 0.5, 0.6]
    assert [value(stage.cost) for stage in s.stages] == [40, 120, 400]


def test_side_benefits_of_example_p() -> None:
    side = example("P").side_benefits
    assert value(side.open_mind) == 0.10
    assert (value(side.typical.passing), value(side.typical.gain)) == (0.2, 6000)
    assert value(side.practice.learning) == 0.35
    assert side.practice.upcoming is not None
    upcoming = [(value(each.passing), value(each.gain)) for each in side.practice.upcoming]
    assert upcoming == [(0.25, 8000), (0.15, 12000), (0.2, 6000)]
    assert value(side.word_of_mouth.change) == 0.03
    assert side.leverage is not None
    assert value(side.leverage.rise) == 5000
    assert example("N").side_benefits.leverage is None


def test_the_doubt_about_the_alternative_may_resolve_in_time() -> None:
    alternative = example("R").alternative
    assert (value(alternative.sd), alternative.resolved) == (3000, True)


def test_a_range_is_kept_in_the_family_of_its_unit() -> None:
    situation = read(
        """
        [you]
        hour = { p10 = 30, p90 = 60 }
        [alternative]
        worth = { p10 = -1000, p90 = 60000 }
        [[stages]]
        pass = { p10 = 0.1, p90 = 0.5 }
        """
    )
    assert situation.you.hour == between(30, 60, Unit.MONEY_PER_HOUR, Origin.YOU)
    assert situation.alternative.worth == between(-1000, 60000, Unit.MONEY_PER_YEAR, Origin.YOU)
    assert situation.stages[0].passing == between(0.1, 0.5, Unit.PROBABILITY, Origin.YOU)


def test_a_belief_may_be_half_said_or_said_by_its_percentiles() -> None:
    beliefs = read(
        """
        [job.beliefs]
        team = { mean = 0.5 }
        work = { sd = 1 }
        pay = { p10 = 60000, p90 = 70000 }
        """
    ).job.beliefs
    assert beliefs[Attribute.TEAM] == Belief(certain(0.5, Unit.POINTS, Origin.YOU), None)
    assert beliefs[Attribute.WORK] == Belief(None, certain(1, Unit.POINTS, Origin.YOU))
    assert value(beliefs[Attribute.PAY].mean) == 65000
    assert value(beliefs[Attribute.PAY].sd) == pytest.approx(5000 / 1.2815515655446004)


@pytest.mark.parametrize(
    ("written", "a_year"),
    [
        ("{ amount = 25, per = 'hour', hours_per_week = 38 }", 25 * 38 * 52),
        ("{ amount = 25, per = 'hour', hours_per_week = 38, weeks_per_year = 46 }", 25 * 38 * 46),
        ("{ amount = 200, per = 'day', days_per_week = 4 }", 200 * 4 * 52),
        ("{ amount = 1000, per = 'week' }", 52000),
        ("{ amount = 5000, per = 'month' }", 60000),
        ("{ amount = 60000, per = 'year' }", 60000),
        ("{ amount = 60000 }", 60000),
    ],
)
def test_money_a_year_may_be_said_per_hour_day_week_or_month(written: str, a_year: float) -> None:
    assert value(read(f"alternative.worth = {written}").alternative.worth) == pytest.approx(a_year)


def test_an_hour_may_be_said_by_a_year_of_work() -> None:
    you = read("you.hour = { amount = 60000, per = 'year', hours_per_week = 40 }").you
    assert value(you.hour) == pytest.approx(60000 / 52 / 40)


def test_money_a_month_may_be_said_per_year() -> None:
    search = read("search.income_meanwhile = { amount = 24000, per = 'year' }").search
    assert value(search.income_meanwhile) == pytest.approx(2000)


def test_a_range_and_a_belief_of_pay_may_be_per_hour_too() -> None:
    hours = "per = 'hour', hours_per_week = 40"
    situation = read(
        f"""
        alternative.worth = {{ p10 = 20, p90 = 30, {hours} }}
        job.beliefs.pay = {{ mean = 30, sd = 3, {hours} }}
        """
    )
    in_a_year = 40 * 52
    assert situation.alternative.worth == between(
        20 * in_a_year, 30 * in_a_year, Unit.MONEY_PER_YEAR, Origin.YOU
    )
    pay = situation.job.beliefs[Attribute.PAY]
    assert (value(pay.mean), value(pay.sd)) == (30 * in_a_year, 3 * in_a_year)


def test_another_currency_is_changed_at_the_rate_you_give() -> None:
    situation = read(
        """
        currency = "USD"
        [rates]
        EUR = 1.08
        [[stages]]
        travel = { amount = 50, currency = "EUR" }
        leave = { amount = 50, currency = "USD" }
        [job.beliefs]
        pay = { mean = 5000, sd = 100, currency = "EUR", per = "month" }
        """
    )
    assert situation.rates == {"EUR": 1.08}
    assert value(situation.stages[0].travel) == pytest.approx(54)
    assert value(situation.stages[0].leave) == 50
    pay = situation.job.beliefs[Attribute.PAY]
    assert (value(pay.mean), value(pay.sd)) == pytest.approx((5000 * 1.08 * 12, 100 * 1.08 * 12))


def test_what_binds_you_is_text_or_true() -> None:
    said = read('you = { accepted_elsewhere = "Hill & Sons", must_attend = true }').you
    assert said.accepted_elsewhere == "Hill & Sons"
    assert said.must_attend
    assert read("you = { accepted_elsewhere = false }").you.accepted_elsewhere == ""


def test_a_text_is_one_line() -> None:
    text = "alternative.reason_for_looking = ' no  way\tup '"
    assert read(text).alternative.reason_for_looking == "no way up"


def test_leverage_may_be_named_without_figures() -> None:
    assert read("[side_benefits.leverage]").side_benefits.leverage == Leverage()


def test_a_file_from_windows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xef\xbb\xbf[you]\r\nhour = 40\r\n")
    assert value(load_situation(path).you.hour) == 40


def test_a_file_that_is_not_there_is_named_and_init_is_offered(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match=r"mine\.toml: there's no such file\.\n.*init"):
        load_situation(tmp_path / "mine.toml")


def test_a_folder_is_no_situation(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="this is a folder"):
        load_situation(tmp_path)


def test_a_name_that_no_file_can_have_is_refused() -> None:
    with pytest.raises(UnreadableInput, match="can't read"):
        load_situation(Path("a\0b"))


def test_bytes_that_are_not_text_are_refused_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"[you]\nhour = 40 # \xff\xfe\n")
    with pytest.raises(UnreadableInput, match=r"mine\.toml, line 2: this isn't text in UTF-8"):
        load_situation(path)


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"#" * 70_000)
    with pytest.raises(UnreadableInput, match="larger than 64 KiB"):
        load_situation(path)
