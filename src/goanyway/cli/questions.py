"""At most five short questions before the verdict, the most telling first, each free to skip."""

from __future__ import annotations

import re
from collections.abc import Callable

from goanyway.cli.inputs import answered, rule_of, words_of
from goanyway.cli.lines import paragraph
from goanyway.cli.verdict import CALLED_OFF
from goanyway.domain.advice import Advice, Ground, OwnQuestion, Verdict
from goanyway.domain.quantity import Quantity, Unit
from goanyway.domain.situation import Rule, Situation
from goanyway.interchange.situation_numbers import Money, quantity
from goanyway.interchange.situation_values import FieldError
from goanyway.language import _
from goanyway.letters import question_to_yourself
from goanyway.words.figures import between

MOST = 5
TRIES = 3
WIDTH = 60

UNITS = {
    Unit.MONEY: _("in {currency}"),
    Unit.MONEY_PER_HOUR: _("in {currency} an hour"),
    Unit.MONEY_PER_MONTH: _("in {currency} a month"),
    Unit.MONEY_PER_YEAR: _("in {currency} a year"),
    Unit.MONEY_PER_POINT: _("in {currency} a year for a point"),
    Unit.POINTS: _("in points from -2 to +2, 0 being your usual"),
    Unit.PROBABILITY: _("in percent"),
    Unit.RATE: _("in percent a year"),
    Unit.YEARS: _("in years"),
    Unit.MONTHS: _("in months"),
    Unit.HOURS: _("in hours"),
    Unit.PER_MONTH: _("a month"),
}

_NUMBER = r"[-+]?\d[\d,_ ]{0,30}(?:\.\d{1,30})?\s{0,5}[kK]?"
_ANSWER = re.compile(rf"({_NUMBER})(?:\s{{0,5}}%?\s{{0,5}}(?:-|–|to|\.\.)\s{{0,5}}({_NUMBER}))?")
_BESIDE = re.compile(r"[$€£¥₹]|\b[A-Z]{3}\b")


def interview(
    advice: Advice,
    situation: Situation,
    advise: Callable[[Situation], Advice],
    ask: Callable[[str], str],
    tell: Callable[[str], None],
) -> Advice:
    """The advice after at most five questions, ranked anew after each answer.

    Args:
        advice: as things look before any answer.
        situation: as the user gave it.
        advise: gives the advice for another situation.
        ask: shows a prompt and returns what was typed; raises EOFError when there is no more.
        tell: shows a line.
    """
    seen: set[str] = set()
    while len(seen) < MOST and (question := _next(advice, seen)):
        if not seen:
            tell(_("A few questions first. Press Enter to skip one.\n"))
        seen.add(question.input)
        try:
            answer = _answer(question, advice, ask, tell)
        except EOFError:
            tell("\n")
            break
        tell("")
        if answer is not None:
            situation = answered(situation, advice.situation, question.input, answer)
            advice = advise(situation)
    return advice


def _next(advice: Advice, seen: set[str]) -> OwnQuestion | None:
    """The most telling question that was not asked yet, where answers can change anything."""
    settled = advice.decision.ground in (Ground.ACCEPTED_ELSEWHERE, Ground.MUST_ATTEND)
    called_off = advice.invitation is not None and advice.invitation.kind.value in CALLED_OFF
    if advice.verdict is Verdict.DO_NOT_REPLY or settled or called_off:
        return None
    return next(
        (
            each
            for each in advice.decision.ask_yourself
            if each.input not in seen and _words(each, advice)
        ),
        None,
    )


def _words(question: OwnQuestion, advice: Advice) -> str | None:
    return question_to_yourself(question.input, words_of(question.input, advice.situation))


def _answer(
    question: OwnQuestion,
    advice: Advice,
    ask: Callable[[str], str],
    tell: Callable[[str], None],
) -> Quantity | None:
    """What the user says, or None when it is skipped or not understood three times."""
    currency = advice.situation.currency
    rule = rule_of(question.input, advice.situation)
    usual = between(question.low, question.high, question.unit, currency)
    unit = UNITS.get(question.unit, "").format(currency=currency or _("your money"))
    hint = _("A number or a range{unit}; usually {usual}.").format(
        unit=f", {unit}" if unit else "", usual=usual
    )
    for line in paragraph(f"{_words(question, advice)} {hint}", WIDTH):
        tell(line.text)
    for _try in range(TRIES):
        typed = ask("> ").strip()
        if not typed:
            return None
        try:
            return understood(typed, rule)
        except FieldError as error:
            for line in paragraph(f"This {error.problem}. {error.mend}", WIDTH):
                tell(line.text)
    return None


def understood(typed: str, rule: Rule) -> Quantity:
    """A number or a range as people type it: 60000, $60k, 60,000-70,000, 30 %, -1 to 1.

    A chance above 1 is in percent.

    Raises:
        FieldError: when it is neither, or not allowed.
    """
    found = _ANSWER.fullmatch(_BESIDE.sub("", typed).strip().rstrip("% "))
    if found is None:
        raise FieldError(
            _("is not a number or a range"), _("Type 60000, or 60000-70000; Enter skips.")
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
