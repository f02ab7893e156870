"""What is left out comes from the invitation and the posting first, then from the evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from goanyway.advising.completion import Complete, complete
from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import (
    Fact,
    Facts,
    Kind,
    Pay,
    PayPeriod,
    Person,
    Source,
    Style,
)
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity
from goanyway.domain.situation import Situation, Stage
from goanyway.errors import SituationError
from goanyway.evidence import default
from goanyway.interchange.pay_words import as_written
from goanyway.interchange.situation_files.toml_file import read_situation

WORDS = Source("body", 0, 0, "")
EASTERN = timezone(timedelta(hours=-5))
ONE_THIRTY = datetime(2026, 11, 12, 13, 30, tzinfo=EASTERN)


def facts(
    pay: Pay | None = None,
    style: Style | None = None,
    place: str | None = None,
    start: datetime | date | None = None,
    end: datetime | date | None = None,
    people: tuple[str, ...] = (),
) -> Facts:
    """Facts that say just this."""
    return Facts(
        kind=Fact(Kind.INVITATION, WORDS, ""),
        pay=None if pay is None else Fact(pay, WORDS, ""),
        style=None if style is None else Fact(style, WORDS, ""),
        place=None if place is None else Fact(place, WORDS, ""),
        start=None if start is None else Fact(start, WORDS, ""),
        end=None if end is None else Fact(end, WORDS, ""),
        people=tuple(Fact(Person(name), WORDS, "") for name in people),
    )


def given(text: str = "") -> Situation:
    return read_situation(text, "mine.toml")


def pay_of(completed: Complete) -> tuple[Quantity, Quantity]:
    belief = completed.situation.job.beliefs[Attribute.PAY]
    assert belief.mean is not None
    assert belief.sd is not None
    return belief.mean, belief.sd


def first_stage(completed: Complete) -> Stage:
    return completed.situation.stages[0]


class TestPay:
    def test_a_range_in_the_posting_is_believed_near_its_middle(self) -> None:
        mean, sd = pay_of(
            complete(given(), None, facts(Pay(60_000, 70_000, "USD", PayPeriod.YEAR)))
        )
        assert 60_000 < mean.central < 70_000
        assert mean.origin is Origin.POSTING
        assert 1000 < sd.central < 5000

    def test_the_posting_is_believed_before_the_invitation(self) -> None:
        posting = facts(Pay(50_000, 50_000, "USD", PayPeriod.YEAR))
        invitation = facts(Pay(90_000, 90_000, "USD", PayPeriod.YEAR))
        assert pay_of(complete(given(), invitation, posting))[0].central == 50_000

    def test_what_you_expect_outranks_both(self) -> None:
        told = given("[job.beliefs]\npay = { mean = 61000 }")
        posting = facts(Pay(50_000, 52_000, "USD", PayPeriod.YEAR))
        mean, _ = pay_of(complete(told, None, posting))
        assert (mean.central, mean.origin) == (61_000, Origin.YOU)

    @pytest.mark.parametrize(
        ("period", "amount", "yearly"),
        [
            (PayPeriod.HOUR, 30, 62_400),
            (PayPeriod.WEEK, 1000, 52_000),
            (PayPeriod.DAY, 300, 66_000),
        ],
    )
    def test_pay_for_less_than_a_year_is_counted_by_the_year_and_says_with_how_many(
        self, period: PayPeriod, amount: float, yearly: float
    ) -> None:
        completed = complete(given(), facts(Pay(amount, amount, "USD", period)))
        assert pay_of(completed)[0].central == pytest.approx(yearly)
        assert any(f"{period}s a year" in note for note in completed.notes)

    def test_pay_by_the_hour_is_counted_with_the_hours_that_are_known(self) -> None:
        hourly = facts(Pay(30, 30, "USD", PayPeriod.HOUR))
        hours = Fact(12.0, Source("body", 0, 16, "12 hours a week."), "hours a week")
        named = replace(hourly, hours=hours)
        assert pay_of(complete(given(), named))[0].central == 30 * 12 * 52
        yours = given('[you]\npay = { amount = 28, per = "hour", hours_per_week = 20 }')
        assert pay_of(complete(yours, hourly))[0].central == 30 * 20 * 52

    @pytest.mark.parametrize(
        ("low", "high", "mean", "sd"),
        [(None, 550.0, 506.0, 34.3334), (58_000.0, 74_000.0, 66_000.0, 6242.4332)],
    )
    def test_pay_is_read_as_it_is_written(
        self, low: float | None, high: float, mean: float, sd: float
    ) -> None:
        assert as_written(low, high) == pytest.approx((mean, sd), abs=1e-4)
        pay = pay_of(complete(given(), facts(Pay(low, high, "USD", PayPeriod.YEAR))))
        assert [each.central for each in pay] == pytest.approx([mean, sd], abs=1e-4)

    def test_pay_in_another_currency_needs_a_rate(self) -> None:
        posting = facts(Pay(50_000, 60_000, "EUR", PayPeriod.YEAR))
        without = complete(given('currency = "USD"'), None, posting)
        assert pay_of(without)[0].origin is Origin.ASSUMPTION
        assert any("[rates] EUR" in note for note in without.notes)
        at_a_rate = complete(given('currency = "USD"\n[rates]\nEUR = 1.1'), None, posting)
        assert 55_000 < pay_of(at_a_rate)[0].central < 66_000

    def test_your_currency_is_that_of_the_pay_where_you_name_none(self) -> None:
        posting = facts(Pay(50_000, 60_000, "EUR", PayPeriod.YEAR))
        assert complete(given(), None, posting).situation.currency == "EUR"

    def test_an_unknown_currency_without_any_figure_is_refused_with_the_mend(self) -> None:
        with pytest.raises(SituationError, match=r"(?s)KES.*\[alternative\] worth"):
            complete(given('currency = "KES"'))

    def test_shares_of_pay_follow_what_you_earn_and_not_what_this_job_pays(self) -> None:
        poor = complete(given("[you]\npay = 30000")).situation
        rich = complete(given("[you]\npay = 90000\n[alternative]\nworth = 50000")).situation
        for situation, pay in ((poor, 30_000), (rich, 90_000)):
            weight = situation.preferences[Attribute.TEAM].mean
            assert weight == pytest.approx(default("preferences.team").quantity.mean * pay)
        usual = complete(given('currency = "USD"')).situation.preferences
        job = 'currency = "USD"\n[job.beliefs]\npay = { mean = 20000 }'
        assert complete(given(job)).situation.preferences == usual

    def test_whose_pay_is_not_known_is_taken_to_earn_what_this_job_names(self) -> None:
        job = facts(Pay(30_000, 30_000, "USD", PayPeriod.YEAR))
        worth = complete(given(), job).situation.alternative.worth
        assert worth is not None
        assert worth.central == pytest.approx(30_000, rel=0.01)
        assert worth.origin is Origin.ASSUMPTION

    def test_a_better_offer_does_not_make_the_job_pay_more(self) -> None:
        offer = complete(given('[alternative]\nkind = "offer"\nworth = 90000')).situation
        mean = offer.job.beliefs[Attribute.PAY].mean
        assert mean is not None
        assert mean.mean < 90_000


class TestStages:
    def test_the_style_of_the_invitation_says_what_the_interview_is_like(self) -> None:
        stage = first_stage(complete(given(), facts(style=Style.PANEL)))
        assert stage.style is Style.PANEL
        assert stage.hours is not None
        assert stage.hours.source == "stages.panel.preparation"

    def test_the_chance_of_an_offer_follows_from_where_you_stand(self) -> None:
        def offer(told: Situation, style: Style) -> str:
            chance = complete(told, facts(style=style)).situation.process.offer
            assert chance is not None
            return chance.source

        last, first = given("[process]\nfurther = 0"), given("[process]\nfurther = 2")
        assert offer(last, Style.VIDEO) == "figures.offers.from_final_interview"
        assert offer(first, Style.PANEL) == "figures.offers.from_first_interview"
        assert offer(first, Style.PHONE_SCREEN) == "figures.offers.from_first_call"

    def test_it_takes_as_long_as_the_invitation_says_and_the_rest_comes_on_top(self) -> None:
        def hours(minutes: int) -> float:
            end = ONE_THIRTY + timedelta(minutes=minutes)
            video = facts(style=Style.VIDEO, start=ONE_THIRTY, end=end)
            stage = first_stage(complete(given(), video))
            assert stage.hours is not None
            return stage.hours.central

        assert hours(90) - hours(30) == pytest.approx(1.0)
        assert hours(30) > 0.5

    def test_only_an_interview_elsewhere_has_a_journey(self) -> None:
        away = first_stage(complete(given(), facts(style=Style.PANEL, place="12 Mill Street")))
        home = first_stage(complete(given(), facts(style=Style.VIDEO, place="Teams")))
        assert away.travel is not None
        assert away.leave is not None
        assert home.travel is None
        assert home.leave is None

    def test_a_cost_that_you_give_stands_alone(self) -> None:
        stage = first_stage(complete(given("[[stages]]\ncost = 150")))
        assert stage.cost is not None
        assert stage.hours is None
        assert stage.travel is None

    def test_naming_a_stage_says_nothing_of_the_rest_unless_you_say_how_many_follow(self) -> None:
        named = '[[stages]]\nstyle = "phone-screen"\n[[stages]]\ncost = 9\n'
        completed = complete(given(named))
        assert {len(each.stages) for _, each in completed.other_counts} == {2, 3, 4, 5}
        known = complete(given(f"[process]\nfurther = 1\n{named}"))
        assert len(known.situation.stages) == 2
        assert known.other_counts == ()

    def test_what_is_left_out_of_a_stage_is_filled_although_another_part_was_given(self) -> None:
        stage = first_stage(complete(given('[[stages]]\nstyle = "on-site"\ntravel = 9')))
        assert stage.travel is not None
        assert stage.travel.central == 9
        assert stage.hours is not None
        assert stage.leave is not None

    def test_nobody_without_a_job_pays_for_leave(self) -> None:
        told = given('[alternative]\nkind = "search"\n[[stages]]\nstyle = "on-site"')
        assert first_stage(complete(told)).leave is None

    def test_a_first_call_has_more_stages_behind_it_and_their_number_is_doubtful(self) -> None:
        completed = complete(given(), facts(style=Style.PHONE_SCREEN))
        assert len(completed.situation.stages) == 3
        assert sum(chance for chance, _ in completed.other_counts) == pytest.approx(1)
        assert {len(each.stages) for _, each in completed.other_counts} == {2, 3, 4, 5}

    def test_the_offer_behind_the_last_stage_names_the_pay(self) -> None:
        stages = complete(given(), facts(style=Style.PHONE_SCREEN)).situation.stages
        errors = [stage.shows[Attribute.PAY].central for stage in stages if stage.shows]
        assert errors[-1] < errors[0] / 3


class TestTheRest:
    def test_people_whom_the_invitation_names_are_people_you_would_meet(self) -> None:
        completed = complete(given(), facts(people=("Ada", "Grace")))
        people = completed.situation.side_benefits.connections.people
        assert people is not None
        assert (people.central, people.origin) == (2, Origin.INVITATION)

    def test_a_range_for_the_alternative_is_doubt_about_it(self) -> None:
        told = given("[alternative]\nworth = { p10 = 60000, p90 = 70000 }\nresolved = true")
        sd = complete(told).situation.alternative.sd
        assert sd is not None
        assert sd.central == pytest.approx(5000 / 1.2815515655)

    def test_going_on_searching_is_worth_a_reservation_wage(self) -> None:
        short = complete(given('[you]\nmonths_you_can_wait = 0\n[alternative]\nkind = "search"'))
        long = complete(given('[you]\nmonths_you_can_wait = 12\n[alternative]\nkind = "search"'))
        values = [each.situation.alternative.worth for each in (short, long)]
        assert values[0] is not None
        assert values[1] is not None
        assert values[0].mean < values[1].mean

    def test_nothing_is_known_of_waiting_where_you_are_not_searching(self) -> None:
        assert complete(given()).situation.you.months_you_can_wait is None

    def test_side_benefits_that_are_off_ask_for_no_figures(self) -> None:
        side = complete(given("[side_benefits]\nenabled = false")).situation.side_benefits
        assert side.typical.gain is None
        assert side.open_mind is not None

    def test_only_another_offer_can_be_moved(self) -> None:
        leverage = "[side_benefits.leverage]\nrise = 5000"
        staying = complete(given(leverage)).situation
        pending = complete(given(f'[alternative]\nkind = "offer"\n{leverage}')).situation
        assert staying.side_benefits.leverage is None
        assert pending.side_benefits.leverage is not None
