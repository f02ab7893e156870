"""*What makes you hesitate?*, asked on a terminal before any sum is shown; each part is free."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from goanyway.cli.lines import paragraph
from goanyway.domain.reason import ReasonKind
from goanyway.interchange.reason_words import reason_in_words, reason_of, says_nothing
from goanyway.interchange.situation_files.given import Given
from goanyway.interchange.situation_files.plain_values import FieldError
from goanyway.language import _
from goanyway.letters import REASON_NAMES
from goanyway.spoken_numbers import capital
from goanyway.words.reasons import ASKED, COMPARED, FELT

TRIES = 3
MOST = 8
COLUMN = 30
"""Columns of one of the two rows of choices."""

_CHOSEN = re.compile(r"[,;]|\band\b|\s(?=\d{1,2}\b)")


@dataclass(frozen=True, slots=True)
class Hesitation:
    """Asks what makes somebody hesitate, and a following question or two for each of it.

    Attributes:
        ask: shows a prompt and returns what was typed; raises EOFError when there is no more.
        tell: shows a line.
    """

    ask: Callable[[str], str]
    tell: Callable[[str], None]
    width: int
    said: list[dict[str, Given]] = field(default_factory=list)

    def ask_all(self) -> list[dict[str, Given]] | None:
        """The reasons by their keys in a situation file; None where there was no answer."""
        chosen = None
        try:
            chosen = self._chosen()
            self.said.extend(chosen or ())
            for reason in self.said:
                self._follow(reason)
        except EOFError:
            self.tell("")
        return None if chosen is None else self.said

    def _chosen(self) -> list[dict[str, Given]] | None:
        self._say(_(ASKED))
        for line in _in_two_rows(self.width):
            self.tell(line)
        self._say(
            _("Type numbers or your own words, separated by commas. Press Enter if nothing does.")
        )
        for _try in range(TRIES):
            typed = self.ask("> ").strip()
            if not typed or says_nothing(typed):
                return []
            try:
                return _understood(typed)
            except FieldError as error:
                self._say(f"{capital(error.problem)}. {error.mend}")
        return None

    def _follow(self, reason: dict[str, Given]) -> None:
        """The questions that follow from one reason."""
        kind = ReasonKind(str(reason["kind"]))
        self.tell("")
        self._say(
            _("{reason}:").format(reason=capital(str(reason.get("what") or REASON_NAMES[kind])))
        )
        if kind is ReasonKind.OTHER and "what" not in reason:
            self._put(reason, "what", _("  What is it, in a few words? "))
        if kind is ReasonKind.COMMUTE:
            self._put(reason, "minutes", _("  How many minutes longer than now, each way? "), float)
            self._put(reason, "days", _("  On how many days a week? "), float)
        elif kind is ReasonKind.FEELING:
            self._one_of(reason, "feels", _("  How strong is it?"), list(FELT))
        else:
            if kind.attributes:
                question = _("  Compared with what you have now, it's ...")
                self._one_of(reason, "feels", question, list(COMPARED))
            question = _("  How sure are you? (certain, likely, maybe, or a number such as 60%) ")
            self._put(reason, "sure", question, _sureness)
        self._put(reason, "no_go", _("  Is it a minus or a no-go? (m, n) "), _is_no_go)
        if not reason.get("no_go") and kind not in (ReasonKind.COMMUTE, ReasonKind.FEELING):
            question = _(
                "  How much more pay would make up for it? (such as 6000, or 200 a month) "
            )
            self._put(reason, "makes_up", question)

    def _one_of(self, reason: dict[str, Given], key: str, question: str, words: list[str]) -> None:
        numbered = ", ".join(f"{place} {each}" for place, each in enumerate(words, 1))

        def understood(typed: str) -> Given:
            return words[int(typed) - 1] if typed in map(str, range(1, len(words) + 1)) else typed

        self._put(reason, key, f"{question} ({numbered}) ", understood)

    def _put(
        self,
        reason: dict[str, Given],
        key: str,
        question: str,
        understood: Callable[[str], Given] = str,
    ) -> None:
        """Ask for one key, until it is allowed or skipped."""
        if key in reason:
            return
        *above, last = [each.text for each in paragraph(question, self.width)]
        for line in above:
            self.tell(line)
        for _try in range(TRIES):
            typed = self.ask(f"{last} ").strip()
            if not typed:
                return
            try:
                answer = understood(typed)
                reason_of({**reason, key: answer})
            except ValueError:
                self._say(_("That's not a number. Press Enter to skip this."))
            except FieldError as error:
                problem = error.problem.removeprefix(f"({key}) ")
                self._say(_("This {problem}. {mend}").format(problem=problem, mend=error.mend))
            else:
                reason[key] = answer
                return

    def _say(self, text: str) -> None:
        for line in paragraph(text, self.width):
            self.tell(line.text)


def _in_two_rows(width: int) -> list[str]:
    """The choices with their numbers, side by side where there is room."""
    choices = [f"{place:>2} {name}" for place, name in enumerate(REASON_NAMES.values(), 1)]
    if width < 2 * COLUMN:
        return [f"  {each}" for each in choices]
    half = (len(choices) + 1) // 2
    right = [*choices[half:], *[""] * half]
    return [
        f"  {left:<{COLUMN}}{beside}".rstrip()
        for left, beside in zip(choices[:half], right, strict=False)
    ]


def _understood(typed: str) -> list[dict[str, Given]]:
    """What was chosen, each once.

    Raises:
        FieldError: a number stands for nothing, or it is too much.
    """
    kinds = list(REASON_NAMES)
    found: list[dict[str, Given]] = []
    for part in filter(None, (each.strip() for each in _CHOSEN.split(typed))):
        if part.isdecimal():
            if len(part) > 9 or not 1 <= int(part) <= len(kinds):
                raise FieldError(
                    _("there's no number {number}").format(number=part),
                    _("Give a number from 1 to {last}.").format(last=len(kinds)),
                )
            reason: dict[str, Given] = {"kind": kinds[int(part) - 1].value}
        else:
            reason = reason_in_words(part)
        if reason not in found:
            found.append(reason)
    if len(found) > MOST:
        raise FieldError(
            _("that's {count} reasons").format(count=len(found)),
            _("Name the {most} that matter most.").format(most=MOST),
        )
    return found


def _sureness(typed: str) -> Given:
    word = {"c": "certain", "l": "likely", "m": "maybe"}.get(typed.casefold(), typed)
    known = reason_in_words(f"other, {word}")
    if "sure" not in known:
        raise FieldError(_("doesn't say how sure you are"), _("Say certain, likely, maybe or 60%."))
    return known["sure"]


def _is_no_go(typed: str) -> Given:
    word = {"m": "minus", "n": "no-go"}.get(typed.casefold(), typed)
    known = reason_in_words(f"other, {word}")
    if "no_go" not in known:
        raise FieldError(_("is neither"), _("Type m for a minus, n for a no-go."))
    return known["no_go"]
