"""At most five short questions before the verdict, the most telling first, each free to skip."""

from __future__ import annotations

from collections.abc import Callable

from goanyway.advising.inputs import answered, rule_of
from goanyway.advising.refinement import MOST, in_words, next_question, understood, unit_in_words
from goanyway.cli.lines import paragraph
from goanyway.domain.advice import Advice, OwnQuestion
from goanyway.domain.quantity import Quantity
from goanyway.domain.situation import Situation
from goanyway.interchange.situation_files.plain_values import FieldError
from goanyway.language import _
from goanyway.spoken_numbers import between

TRIES = 3
WIDTH = 60


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
    while len(seen) < MOST and (question := next_question(advice, seen)):
        if not seen:
            tell(_("A few questions first. Press Enter to skip one.\n\n"))
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
    unit = unit_in_words(question, advice)
    hint = _("A number or a range{unit}; usually {usual}.").format(
        unit=f", {unit}" if unit else "", usual=usual
    )
    for line in paragraph(f"{in_words(question, advice)} {hint}", WIDTH):
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
