"""Who is asked for a figure, in which order, and what the figure remembers of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

import pytest

from goanyway.advising import advise
from goanyway.advising.completion import complete
from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import Fact, Facts, Kind, Source
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Quantity, Unit, between, certain
from goanyway.domain.situation import Situation
from goanyway.evidence import DEFAULTS
from goanyway.figures import FROM_EVIDENCE, Figures, Profile
from goanyway.interchange.situation_files.toml_file import read_situation

TODAY = date(2026, 11, 3)


def said(value: str) -> Fact[str]:
    return Fact(value, Source("text", 0, len(value), value), "the label before it")


POSTING = Facts(
    kind=Fact(Kind.POSTING, Source("text", 0, 0, ""), "invented"),
    role=said("Grid Planning Analyst"),
    place=said("Leeds"),
)


@dataclass(frozen=True)
class Record:
    """What somebody has been through, invented."""

    figures: Mapping[str, Quantity]

    def figure(self, key: str, profile: Profile) -> Quantity | None:
        return self.figures.get(key)


@dataclass(frozen=True)
class Market:
    """What analysts earn by place, invented."""

    pay: Mapping[tuple[str, str], float]

    def figure(self, key: str, profile: Profile) -> Quantity | None:
        pay = self.pay.get((profile.occupation, profile.place))
        if pay is None or key != "pay.USD":
            return None
        return certain(pay, Unit.MONEY_PER_YEAR, Origin.THE_MARKET, "analysts in Leeds")


def years(count: float, origin: Origin) -> Quantity:
    return certain(count, Unit.YEARS, origin)


def only(key: str, quantity: Quantity) -> Record:
    return Record({key: quantity})


class TestTheOrder:
    """You, then your record, then this message, then the market, then the evidence."""

    KEY = "job.years"
    YOU = years(1, Origin.YOU)
    RECORD = years(2, Origin.YOUR_RECORD)
    MESSAGE = years(3, Origin.POSTING)
    MARKET = years(4, Origin.THE_MARKET)
    FIGURES = Figures(record=only(KEY, RECORD), market=only(KEY, MARKET))

    def test_what_you_say_outranks_everything(self) -> None:
        assert self.FIGURES.figure(self.KEY, you=self.YOU, message=self.MESSAGE) == self.YOU

    def test_your_record_outranks_what_the_message_says(self) -> None:
        assert self.FIGURES.figure(self.KEY, message=self.MESSAGE) == self.RECORD

    def test_what_you_corrected_in_the_message_outranks_your_record(self) -> None:
        assert self.FIGURES.figure(self.KEY, message=self.YOU) == self.YOU

    def test_the_message_outranks_the_market(self) -> None:
        without_a_record = Figures(market=only(self.KEY, self.MARKET))
        assert without_a_record.figure(self.KEY, message=self.MESSAGE) == self.MESSAGE

    def test_the_market_outranks_the_evidence(self) -> None:
        assert Figures(market=only(self.KEY, self.MARKET)).figure(self.KEY) == self.MARKET

    def test_the_evidence_answers_where_nobody_else_does(self) -> None:
        silent = Figures(record=Record({}), market=Record({}))
        assert silent.figure(self.KEY) == DEFAULTS[self.KEY].quantity


class TestTheEvidence:
    """Alone it knows every figure that the model needs."""

    @pytest.mark.parametrize("key", DEFAULTS)
    def test_a_row_is_given_as_it_stands_in_the_table(self, key: str) -> None:
        assert FROM_EVIDENCE.figure(key) == DEFAULTS[key].given(1.0)

    def test_shares_of_pay_are_taken_of_the_pay(self) -> None:
        hour = FROM_EVIDENCE.paying(2080 * 30.0).figure("you.hour")
        assert hour.central == pytest.approx(0.6465 * 30, rel=1e-3)

    def test_a_key_that_nobody_knows_is_refused_with_those_near_it(self) -> None:
        assert FROM_EVIDENCE.known("job.year") is None
        with pytest.raises(KeyError, match=r"job\.years"):
            FROM_EVIDENCE.figure("job.year")


class TestAdvice:
    """Advice takes its figures from whoever knows them, and says from whom."""

    def test_a_figure_from_your_record_is_used_and_is_no_assumption(self) -> None:
        learning = only("job.years", between(4, 9, Unit.YEARS, Origin.YOUR_RECORD, "12 jobs"))
        advice = advise(None, None, Situation(), today=TODAY, figures=Figures(record=learning))
        assert advice.situation.job.years == learning.figures["job.years"]
        assert "job.years" not in {each.input for each in advice.assumptions}
        assert "job.years" not in {each.input for each in advice.decision.ask_yourself}
        assert advice.decision.hangs_on[Origin.YOUR_RECORD] > 0

    def test_a_belief_learned_from_few_interviews_is_your_records_and_says_how_much(self) -> None:
        key = "job.beliefs.manager.mean"
        few = certain(-0.4, Unit.POINTS, Origin.YOUR_RECORD, "five debriefs")
        blend = few.weighed({Origin.YOUR_RECORD: 0.6, Origin.ASSUMPTION: 0.4})
        filled = complete(Situation(), figures=Figures(record=only(key, blend))).situation
        mean = filled.job.beliefs[Attribute.MANAGER].mean
        assert mean is not None
        assert mean.central == -0.4
        assert mean.origin is Origin.YOUR_RECORD
        assert mean.weights == {Origin.YOUR_RECORD: 0.6, Origin.ASSUMPTION: 0.4}

    def test_a_sum_weighs_each_part_by_the_doubt_that_it_brings(self) -> None:
        key = "stages.unknown.preparation"
        yours = DEFAULTS[key].quantity.vouched(Origin.YOUR_RECORD)
        filled = complete(Situation(), figures=Figures(record=only(key, yours))).situation
        hours = filled.stages[0].hours
        others = [
            DEFAULTS[other].quantity for other in ("stages.unknown.hours", "stages.closing.hours")
        ]
        mine, *rest = ((each.central * each.spread) ** 2 for each in (yours, *others))
        assert hours is not None
        assert hours.origin is Origin.YOUR_RECORD
        assert hours.weights[Origin.YOUR_RECORD] == pytest.approx(mine / (mine + sum(rest)))
        assert sum(hours.weights.values()) == pytest.approx(1)

    def test_where_your_record_gives_all_doubts_nothing_stretches_them(self) -> None:
        sds = {
            f"job.beliefs.{attribute}.sd": DEFAULTS[f"job.beliefs.{attribute}.sd"]
            .given(60_000)
            .vouched(Origin.YOUR_RECORD)
            for attribute in Attribute
        }
        job = complete(Situation(), figures=Figures(record=Record(sds))).situation.job
        assert job.belief_scale == certain(1, Unit.FACTOR, Origin.YOUR_RECORD)

    def test_a_blended_figure_counts_for_each_origin_by_its_weight(self) -> None:
        blend = DEFAULTS["job.years"].quantity.weighed(
            {Origin.YOUR_RECORD: 0.25, Origin.STUDY: 0.75}
        )
        figures = Figures(record=only("job.years", blend))
        alone = advise(None, None, Situation(), today=TODAY).decision
        blended = advise(None, None, Situation(), today=TODAY, figures=figures).decision
        swing = next(each for each in alone.tornado if each.input == "job.years")
        total = sum(each.size for each in alone.tornado)
        assert blended.value == alone.value
        assert blended.hangs_on[Origin.YOUR_RECORD] == pytest.approx(0.25 * swing.size / total)
        assert alone.hangs_on.get(Origin.YOUR_RECORD, 0.0) == 0.0

    def test_the_market_is_asked_for_the_occupation_and_the_place_of_the_job(self) -> None:
        market = Market({("Grid Planning Analyst", "Leeds"): 90_000})
        side = read_situation('currency = "USD"', "mine.toml")
        usual = DEFAULTS["pay.USD"].quantity.central
        for posting, pay in ((POSTING, 90_000), (replace(POSTING, place=said("York")), usual)):
            filled = complete(side, None, posting, figures=Figures(market=market)).situation
            assert filled.you.hour == DEFAULTS["you.hour"].given(pay)
