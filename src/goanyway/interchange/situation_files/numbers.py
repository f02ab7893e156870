"""How a number may be written in a situation file.

Pay may also be written as people do (`pay_words`): `"36.20 an hour"`, `"up to 550 a day"`.
A number is plain (`40`), a range (`{ p10 = 30, p90 = 60 }`) or, where it is money, either of these
with a currency and a period: `{ amount = 25, currency = "EUR", per = "hour", … }`.
A belief is `{ mean = 30, sd = 3 }` or `{ p10 = 26, p90 = 34 }`, for pay with the same extras.
Everything becomes a `Quantity` in the user's own currency and in the unit of its rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from goanyway.domain.attributes import Attribute
from goanyway.domain.facts import PayPeriod
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Z90, Quantity, Unit, between, certain
from goanyway.domain.situation import Belief, Rule, mean_rule, sd_rule
from goanyway.interchange.pay_words import WrittenPay, written_pay
from goanyway.interchange.situation_files.plain_values import (
    FieldError,
    check_keys,
    choice,
    is_number,
    number,
    shown,
    text,
)

PERIOD_OF = {
    Unit.MONEY_PER_HOUR: PayPeriod.HOUR,
    Unit.MONEY_PER_MONTH: PayPeriod.MONTH,
    Unit.MONEY_PER_YEAR: PayPeriod.YEAR,
    Unit.MONEY_PER_POINT: PayPeriod.YEAR,
}
"""Per what a unit of money counts; money that is paid once is not here."""

RANGE_KEYS = ("p10", "p90")
BELIEF_KEYS = ("mean", "sd")
HOURS = Rule(Unit.HOURS, "Hours worked in a week.", high=168.0, low_excluded=True)
DAYS = Rule(Unit.COUNT, "Days worked in a week.", high=7.0, low_excluded=True)
WEEKS = Rule(Unit.COUNT, "Weeks paid in a year; 52 when left out.", high=53.0, low_excluded=True)
RATE = Rule(Unit.FACTOR, "What one unit of it is worth in your currency.", low_excluded=True)
WORKED = {"hours_per_week": HOURS, "days_per_week": DAYS, "weeks_per_year": WEEKS}
NEEDED = {
    PayPeriod.HOUR: ("hours_per_week", "weeks_per_year"),
    PayPeriod.DAY: ("days_per_week", "weeks_per_year"),
    PayPeriod.WEEK: ("weeks_per_year",),
}
"""What must, or may, be said to turn a period into a year."""


@dataclass(frozen=True, slots=True)
class Money:
    """The user's currency ("" when not said) and what others are worth in it."""

    currency: str = ""
    rates: Mapping[str, float] = field(default_factory=dict)

    def rate(self, currency: object) -> float:
        """What one unit of `currency` is worth in the user's own."""
        code = text(currency, "a currency")
        if code == self.currency:
            return 1.0
        if code in self.rates:
            return self.rates[code]
        own = self.currency or "your currency"
        known = code if code.isalpha() and code.isascii() and len(code) == 3 else "EUR"
        raise FieldError(
            f"is {shown(code)}, which has no rate",
            f"Say what one {known.upper()} is worth in {own}:\n[rates]\n{known.upper()} = …",
        )


def quantity(value: object, rule: Rule, money: Money) -> Quantity:
    """The number that `value` says.

    Raises:
        FieldError: when it is no number, outside the rule, or written in an unknown way.
    """
    if isinstance(value, str) and rule.unit is Unit.MONEY_PER_YEAR:
        mean, sd = _from_words(value, rule, money)
        return replace(mean, spread=sd.location)
    if not isinstance(value, Mapping):
        return certain(number(value, rule), rule.unit, Origin.YOU)
    if rule.by_the_hour and value.get("per") == "hour" and "hours_per_week" not in value:
        plain = {key: each for key, each in value.items() if key != "per"}
        return replace(quantity(plain, rule, money), unit=Unit.MONEY_PER_HOUR)
    is_money = rule.unit.value.startswith("money")
    extras = _extras(rule.unit)
    check_keys(value, (*RANGE_KEYS, *(("amount",) if is_money else ()), *extras))
    factor = _factor(value, rule.unit, money)
    if "amount" in value:
        _not_both(value, ("amount",), RANGE_KEYS)
        return certain(_scaled(value, "amount", factor, rule), rule.unit, Origin.YOU)
    low, high = _range(value, factor, rule, "amount" if is_money else "")
    try:
        return between(low, high, rule.unit, Origin.YOU)
    except ValueError as error:
        raise FieldError(
            f"isn't a possible range: {error}", "Widen it a little, or give one number."
        ) from error


def belief(value: object, attribute: Attribute, money: Money) -> Belief:
    """The belief that `value` says: its mean and sd, or its two percentiles.

    Raises:
        FieldError: when it says both, or something impossible.
    """
    mean, sd = mean_rule(attribute), sd_rule(attribute)
    if isinstance(value, str) and attribute is Attribute.PAY:
        middle, spread = _from_words(value, mean, money)
        return Belief(middle, spread if spread.location > 0 else None)
    if not isinstance(value, Mapping):
        raise FieldError(
            f"is {shown(value)}, but a belief is {{ mean = …, sd = … }}",
            "Say how unsure you are too, or leave `sd` out: { mean = "
            + (f"{value}" if is_number(value) else "0")
            + " }.",
        )
    extras = _extras(mean.unit)
    check_keys(value, (*BELIEF_KEYS, *RANGE_KEYS, *extras))
    factor = _factor(value, mean.unit, money)
    if not any(key in value for key in RANGE_KEYS):
        return Belief(
            *(
                certain(_scaled(value, key, factor, rule), rule.unit, Origin.YOU)
                if key in value
                else None
                for key, rule in (("mean", mean), ("sd", sd))
            )
        )
    _not_both(value, BELIEF_KEYS, RANGE_KEYS)
    low, high = _range(value, factor, mean, "mean")
    return Belief(
        certain((low + high) / 2, mean.unit, Origin.YOU),
        certain((high - low) / (2 * Z90), sd.unit, Origin.YOU),
    )


def _from_words(words: str, rule: Rule, money: Money) -> tuple[Quantity, Quantity]:
    """Mean and sd of a pay in words, by the year, or by the hour where no hours are said."""
    pay: WrittenPay = written_pay(words)
    rate = money.rate(pay.currency) if pay.currency and money.currency else 1.0
    unit = Unit.MONEY_PER_HOUR if pay.by_the_hour else rule.unit
    mean = certain(number(pay.mean, rule, rate), unit, Origin.YOU)
    return mean, certain(pay.sd * rate, unit, Origin.YOU)


def hours_said(value: object) -> float | None:
    """The hours a week that a value of pay names."""
    if isinstance(value, str):
        try:
            return written_pay(value).hours_per_week
        except FieldError:
            return None
    if isinstance(value, Mapping) and value.get("per") == "hour":
        hours = value.get("hours_per_week")
        return float(hours) if is_number(hours) and HOURS.allows(float(hours)) else None
    return None


def _extras(unit: Unit) -> tuple[str, ...]:
    """The keys that may stand beside an amount in this unit."""
    if not unit.value.startswith("money"):
        return ()
    return ("currency", "per", *WORKED) if unit in PERIOD_OF else ("currency",)


def _factor(value: Mapping[str, object], unit: Unit, money: Money) -> float:
    """What turns an amount in its stated currency and period into the unit."""
    factor = 1.0
    if "currency" in value:
        try:
            factor = money.rate(value["currency"])
        except FieldError as error:
            raise FieldError(error.problem, error.mend, ("currency",)) from error
    given = [key for key in WORKED if key in value]
    if "per" not in value:
        if given:
            raise FieldError(
                f"says `{given[0]}` but not whether it's paid by the hour, day, week, month "
                "or year",
                'Add per = "hour", "day", "week", "month" or "year".',
            )
        return factor
    try:
        per = PayPeriod(choice(value["per"], list(PayPeriod), "a period"))
    except FieldError as error:
        raise FieldError(error.problem, error.mend, ("per",)) from error
    own = PERIOD_OF[unit]
    used = () if per is own else (*NEEDED.get(per, ()), *NEEDED.get(own, ()))
    for key in given:
        if key not in used:
            raise FieldError(
                f"says `{key}`, which doesn't matter for money per {per}", f"Leave `{key}` out."
            )
    worked = {"weeks_per_year": 52.0}
    for key in dict.fromkeys(used):
        if key in value:
            worked[key] = _scaled(value, key, 1.0, WORKED[key])
        elif key not in worked:
            raise FieldError(
                f"is paid per {per}, but it doesn't say how much you work",
                f"Add {key} = {'38' if key == 'hours_per_week' else '5'}.",
            )
    return factor if per is own else factor * _in_a_year(per, worked) / _in_a_year(own, worked)


def _in_a_year(period: PayPeriod, worked: Mapping[str, float]) -> float:
    """How many such periods are paid in a year."""
    weeks = worked["weeks_per_year"]
    match period:
        case PayPeriod.HOUR:
            return worked["hours_per_week"] * weeks
        case PayPeriod.DAY:
            return worked["days_per_week"] * weeks
        case PayPeriod.WEEK:
            return weeks
        case PayPeriod.MONTH:
            return 12.0
        case PayPeriod.YEAR:
            return 1.0


def _range(
    value: Mapping[str, object], factor: float, rule: Rule, instead: str
) -> tuple[float, float]:
    for key, other in (RANGE_KEYS, RANGE_KEYS[::-1]):
        if key not in value:
            whole = f", or give one number as `{instead}`" if instead else ""
            lacking = f"only `{other}`" if other in value else "no figure"
            raise FieldError(f"has {lacking}", f"Give both `p10` and `p90`{whole}.")
    low, high = (_scaled(value, key, factor, rule) for key in RANGE_KEYS)
    if not low < high:
        raise FieldError(
            f"has p10 = {shown(value['p10'])}, which must be below p90 = {shown(value['p90'])}",
            "p10 is the low end (1 in 10 that it's less), p90 the high end.",
        )
    return low, high


def _scaled(value: Mapping[str, object], key: str, factor: float, rule: Rule) -> float:
    try:
        return number(value[key], rule, factor)
    except FieldError as error:
        raise FieldError(error.problem, error.mend, (key,)) from error


def _not_both(value: Mapping[str, object], one: tuple[str, ...], other: tuple[str, ...]) -> None:
    first = [key for key in one if key in value]
    second = [key for key in other if key in value]
    if first and second:
        raise FieldError(
            f"says both `{first[0]}` and `{second[0]}`",
            f"Give either {' and '.join(one)}, or {' and '.join(other)}.",
        )
