"""At most five short questions that could move the verdict, the most telling first.

They are ranked anew after each answer, and end when no answer would change anything.
"""

from __future__ import annotations

import re
from collections.abc import Container

from goanyway.advising.inputs import words_of
from goanyway.domain.advice import Advice, Ground, OwnQuestion, Verdict
from goanyway.domain.facts import Kind
from goanyway.domain.quantity import Quantity, Unit
from goanyway.domain.situation import Rule
from goanyway.interchange.situation_files.numbers import Money, quantity
from goanyway.interchange.situation_files.plain_values import FieldError
from goanyway.language import N_, Texts, _
from goanyway.letters import question_to_yourself

MOST = 5

CALLED_OFF = frozenset({Kind.CANCELLATION, Kind.REJECTION})

SETTLED = (
    Ground.ACCEPTED_ELSEWHERE,
    Ground.COUNTER_OFFER_TAKEN,
    Ground.MUST_ATTEND,
    Ground.ONLY_PRACTICE,
)
"""Grounds that no figure changes."""

UNITS = Texts(
    {
        Unit.MONEY: N_("in {currency}"),
        Unit.MONEY_PER_HOUR: N_("in {currency} an hour"),
        Unit.MONEY_PER_MONTH: N_("in {currency} a month"),
        Unit.MONEY_PER_YEAR: N_("in {currency} a year"),
        Unit.MONEY_PER_POINT: N_("in {currency} a year per point"),
        Unit.POINTS: N_("in points from -2 to +2, where 0 is your usual"),
        Unit.PROBABILITY: N_("in percent"),
        Unit.RATE: N_("in percent a year"),
        Unit.YEARS: N_("in years"),
        Unit.MONTHS: N_("in months"),
        Unit.HOURS: N_("in hours"),
        Unit.MINUTES: N_("in minutes"),
        Unit.PER_MONTH: N_("a month"),
    }
)

_NUMBER = r"[-+]?\d[\d,_ ]{0,30}(?:\.\d{1,30})?\s{0,5}[kK]?"
_ANSWER = re.compile(rf"({_NUMBER})(?:\s{{0,5}}%?\s{{0,5}}(?:-|–|to|\.\.)\s{{0,5}}({_NUMBER}))?")
_BESIDE = re.compile(r"[$€£¥₹]|\b[A-Z]{3}\b")


def next_question(advice: Advice, asked: Container[str]) -> OwnQuestion | None:
    """The most telling question that was not asked yet, where an answer can change anything.

    Args:
        asked: the inputs of the questions that were asked.
    """
    if not is_open(advice):
        return None
    return next(
        (
            each
            for each in advice.decision.ask_yourself
            if each.input not in asked and in_words(each, advice)
        ),
        None,
    )


def is_open(advice: Advice) -> bool:
    """Whether anything that you could say may still change the answer."""
    settled = advice.decision.ground in SETTLED
    called_off = advice.invitation is not None and advice.invitation.kind.value in CALLED_OFF
    return not (advice.verdict is Verdict.DO_NOT_REPLY or settled or called_off)


def in_words(question: OwnQuestion, advice: Advice) -> str | None:
    """The question as it is put to the person; None where there are no words for it."""
    return question_to_yourself(question.input, words_of(question.input, advice.situation))


def unit_in_words(question: OwnQuestion, advice: Advice) -> str:
    """In what the answer is counted; empty where it is a bare number."""
    return counted_in(question.unit, advice.situation.currency)


def counted_in(unit: Unit, currency: str) -> str:
    """In what a figure is counted: "in USD a year"; empty where it is a bare number."""
    return UNITS.get(unit, "").format(currency=currency or _("your money"))


def understood(typed: str, rule: Rule) -> Quantity:
    """A number or a range as people type it: 60000, $60k, 60,000-70,000, 30%, -1 to 1.

    A chance above 1 is in percent.

    Raises:
        FieldError: when it is neither, or not allowed.
    """
    found = _ANSWER.fullmatch(_BESIDE.sub("", typed).strip().rstrip("% "))
    if found is None:
        raise FieldError(
            _("is not a number or a range"), _("Type 60000 or 60000-70000, or press Enter to skip.")
        )
    numbers = [_value(each) for each in found.groups() if each is not None]
    if rule.unit in (Unit.PROBABILITY, Unit.RATE) and ("%" in typed or max(numbers) > 1):
        numbers = [each / 100 for each in numbers]
    if len(numbers) == 1 or numbers[0] == numbers[-1]:
        return quantity(numbers[0], rule, Money())
    return quantity(dict(zip(("p10", "p90"), numbers, strict=True)), rule, Money())


def _value(typed: str) -> float:
    plain = re.sub(r"[,_ ]", "", typed)
    return float(plain[:-1]) * 1000 if plain[-1] in "kK" else float(plain)
