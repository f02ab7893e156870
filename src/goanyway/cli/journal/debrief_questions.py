"""The questions of a debrief, asked one by one; each answer is kept before the next question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from goanyway.cli.journal.debrief_answers import compared, expected, value
from goanyway.cli.lines import paragraph
from goanyway.errors import GoanywayError, InputError
from goanyway.language import _

if TYPE_CHECKING:
    from goanyway.journal.keeping.debrief import Sheet
    from goanyway.journal.keeping.doubts import Doubt
    from goanyway.journal.models import ChangeSet, User

MOST = 5
"""So many doubts are asked for: your own first, and those on which most hangs."""

PARTED = {"w": "warm", "n": "neutral", "c": "cool"}
YES_OR_NO = {"y": True, "yes": True, "n": False, "no": False}


@dataclass(frozen=True, slots=True)
class Debriefing:
    """Asks for what a debrief does not have yet.

    Attributes:
        ask: shows a prompt and returns what was typed; raises EOFError when there is no more.
        tell: shows a line.
        kept: what each answer changed.
    """

    user: User
    interview: str
    now: datetime
    ask: Callable[[str], str]
    tell: Callable[[str], None]
    width: int
    kept: list[ChangeSet] = field(default_factory=list)

    def ask_all(self) -> None:
        """Ask everything that is open, then call the debrief finished."""
        self._say(
            _(
                "Press Enter to skip a question. Each answer is saved right away, and Ctrl-C "
                "leaves the rest for later."
            )
        )
        told = self._sheet()
        doubts = sorted(told.open_doubts, key=lambda each: not each.yours)
        for doubt in doubts[: max(0, MOST - len(told.findings))]:
            self._doubt(told, doubt)
        self._people(told)
        told = self._sheet()
        there = told.debrief
        if there is None or not there.questions_asked:
            self._lines(
                "questions_asked",
                _("What did they ask you? One question per line; press Enter when you're done."),
            )
        if there is None or not there.looks_for:
            self._lines(
                "looks_for",
                _("What do they look for? One thing per line; press Enter when you're done."),
            )
        if there is None or not there.surprises:
            self._text("surprises", _("What surprised you?"))
        if there is None or there.felt is None:
            self._one_of(
                "felt", _("How did you feel, from -2 to 2?"), {str(n): n for n in range(-2, 3)}
            )
        if there is None or there.glad is None:
            self._one_of("glad", _("Are you glad you went? (y, n)"), YES_OR_NO)
        self._keep(finished=True)

    def _sheet(self) -> Sheet:
        from goanyway.journal.keeping.debrief import sheet

        return sheet(self.user, self.interview)

    def _say(self, text: str) -> None:
        for line in paragraph(text, self.width):
            self.tell(line.text)

    def _until_understood(self, prompt: str, understood: Callable[[str], object]) -> None:
        """Ask until what is typed is understood, or skipped."""
        while typed := self.ask(prompt).strip():
            try:
                understood(typed)
            except InputError as error:
                self._say(str(error))
            else:
                return

    def _doubt(self, told: Sheet, doubt: Doubt) -> None:
        currency = told.verdict.currency if told.verdict else ""
        self.tell("")
        self._say(f"{doubt.name}: {expected(doubt, currency)}.")
        words = _words(doubt, currency)
        for key, (_word, said) in words.items():
            self.tell(f"  {key}  {said}")

        def understood(typed: str) -> None:
            key, _space, said = typed.partition(" ")
            word = words[key][0] if key in words else key
            self._keep(findings=[compared(doubt, word, said)])

        self._until_understood(_("Pick one, and add words if you like: "), understood)

    def _people(self, told: Sheet) -> None:
        self.tell("")
        met = {each.person.name for each in told.meetings if each.met}
        for name, role in self._expected():
            if name not in met:
                said = f"{name}, {role}" if role else name
                prompt = _("Did you meet {name}? (y, n) ").format(name=said)
                answer = self.ask(prompt).strip().casefold()
                if YES_OR_NO.get(answer):
                    self._met(name, role)
        self._until_done(
            _("Who did you meet? One name per line; press Enter when you're done."),
            self._met_by_name,
        )

    def _expected(self) -> list[tuple[str, str]]:
        """Whom the messages name; nobody where there is nothing to prepare."""
        from goanyway.journal.keeping.schedule import prepare

        try:
            return [(each.name, each.role) for each in prepare(self.user, self.interview).people]
        except GoanywayError:
            return []

    def _until_done(self, question: str, take: Callable[[str], None]) -> None:
        self._say(question)
        while typed := self.ask("- ").strip():
            try:
                take(typed)
            except InputError as error:
                self._say(str(error))

    def _met_by_name(self, typed: str) -> None:
        name, _comma, role = typed.partition(",")
        self._met(name.strip(), role.strip())

    def _met(self, name: str, role: str) -> None:
        from goanyway.journal.keeping.people import Encounter

        self._keep(meetings=[Encounter(name, role or None)])
        said = self.ask(_("  What did they say that you want to remember? ")).strip()
        if said:
            self._keep(meetings=[Encounter(name, said=said)])
        parted = PARTED.get(
            self.ask(_("  How did you part? (w warm, n neutral, c cool) ")).strip()[:1].casefold()
        )
        if parted:
            self._keep(meetings=[Encounter(name, parted=parted)])

    def _lines(self, part: str, question: str) -> None:
        """Lines of text, each kept at once."""
        self.tell("")
        texts: list[str] = []

        def take(typed: str) -> None:
            texts.append(typed)
            self._keep(**{part: texts})

        self._until_done(question, take)

    def _text(self, part: str, question: str) -> None:
        self.tell("")
        typed = self.ask(f"{question} ").strip()
        if typed:
            self._keep(**{part: typed})

    def _one_of(self, part: str, question: str, words: dict[str, Any]) -> None:
        def understood(typed: str) -> None:
            if typed.casefold() not in words:
                raise InputError(_("Give one of {words}.").format(words=", ".join(words)))
            self._keep(**{part: words[typed.casefold()]})

        self._until_understood(f"{question} ", understood)

    def _keep(self, **answers: Any) -> None:
        from goanyway.journal.keeping.debrief import Answers, tell

        done = tell(self.user, self.interview, Answers(**answers), now=self.now)
        if done.change_set is not None:
            self.kept.append(done.change_set)


def _words(doubt: Doubt, currency: str) -> dict[str, tuple[str, str]]:
    """What can be answered by its key: the word, and how it is said with its figure."""
    from goanyway.journal.keeping.debrief import Compared, stands_for
    from goanyway.words.debrief import SETTLED, compared_in_words

    if doubt.doubt is None:
        return {
            "y": ("yes", SETTLED[1.0]),
            "n": ("no", SETTLED[0.0]),
            "?": ("could-not-tell", SETTLED[None]),
        }
    found: dict[str, tuple[str, str]] = {}
    for number, word in enumerate(Compared, 1):
        figure = stands_for(doubt, word)
        key = "?" if word is Compared.COULD_NOT_TELL else str(number)
        said = compared_in_words(yours=doubt.yours)[word]
        if figure is not None:
            said = f"{said} ({value(doubt, figure, currency)})"
        found[key] = (str(word), said)
    return found
