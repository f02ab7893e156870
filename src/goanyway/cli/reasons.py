"""What each reason that you gave did to the answer, on the card; and reasons said in one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.domain.advice import Advice
from goanyway.domain.situation import Situation
from goanyway.errors import InputError
from goanyway.interchange.reason_words import reason_in_words, reason_of, says_nothing
from goanyway.interchange.situation_files.content import MOST
from goanyway.interchange.situation_files.given import Given
from goanyway.interchange.situation_files.plain_values import FieldError
from goanyway.language import _
from goanyway.spoken_numbers import capital
from goanyway.words.reasons import (
    name_of,
    outranked,
    said_of,
    what_it_did,
    what_was_not_said,
)


def reasons(advice: Advice, width: int) -> list[Line]:
    """What you said makes you hesitate, with what each of it did; or that nothing was said."""
    currency = advice.situation.currency
    if not advice.reasons:
        return paragraph(silence, width) if (silence := what_was_not_said(advice)) else []
    lines = paragraph(_("What makes you hesitate, and what it changed"), width, tone=Tone.HEADING)
    for reason, effect in zip(advice.given.reasons, advice.reasons, strict=True):
        said = said_of(reason, currency)
        name = capital(name_of(reason))
        heading = f"{name} ({said})" if said else name
        did = what_it_did(effect, advice.decision, currency)
        lines += paragraph(f"{heading}. {did}", width, first="  ", rest="    ")
    return lines + (paragraph(rest, width, first="  ") if (rest := outranked(advice)) else [])


def reasons_in_words(given: Sequence[str]) -> list[dict[str, Given]]:
    """The reasons that the command line names; none where it says that nothing makes one hesitate.

    Raises:
        InputError: one of them cannot be understood, or there are too many.
    """
    found = []
    for each in given:
        if says_nothing(each):
            continue
        try:
            found.append(reason_in_words(each))
        except FieldError as error:
            raise InputError(
                _("--because {words!r} {problem}.\n{mend}").format(
                    words=each, problem=error.problem, mend=error.mend
                )
            ) from error
    return found


def with_reasons(situation: Situation, tables: Iterable[dict[str, Given]]) -> Situation:
    """A situation with these reasons beside its own; none at all says that nothing is against it.

    Raises:
        InputError: there are too many, or one is in a currency that is not known.
    """
    said = list(situation.reasons)
    for each in tables:
        try:
            said.append(reason_of(each, situation.currency, situation.rates))
        except FieldError as error:
            raise InputError(
                _("{reason}: {problem}.\n{mend}").format(
                    reason=each.get("what") or each["kind"],
                    problem=error.problem,
                    mend=error.mend,
                )
            ) from error
    most = MOST[type(said[0])] if said else 0
    if len(said) > most:
        raise InputError(
            _("{count} reasons are too many.\nGive the {most} that matter most.").format(
                count=len(said), most=most
            )
        )
    return replace(situation, reasons=tuple(said), nothing_against=not said)
