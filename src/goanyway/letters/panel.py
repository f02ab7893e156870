"""What you noted of the people of one interview, and how the drafts to them are kept apart.

People of a panel show one another what they get. So the words of a draft turn with the place of a
person in the panel: with few people no sentence comes twice, and up to `MOST` no text does, even
where nothing was noted and two have the same name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from goanyway.language import _
from goanyway.letters.phrases import name_or_nothing, one_line

MOST = 16
"""So many people of one panel get texts that all differ, whatever was noted."""

_TURN = 4
"""How many wordings every sentence has."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text in your name. It is never sent by itself."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody whom you met in an interview, and what you noted of it.

    Attributes:
        name: may be empty where you know none.
        said: what they said that you wanted to remember, in your words.
        trait: what you understood that they look for.
        question: what you were asked.
        place: their number in the panel, from 0.
    """

    name: str
    said: str = ""
    trait: str = ""
    question: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Talk:
    """The interview of which a draft speaks; what is not known is empty.

    Attributes:
        day: in words ("November 12").
    """

    role: str = ""
    employer: str = ""
    day: str = ""

    @property
    def about(self) -> str:
        """The words that say which talk it was: "about the role of … at …"."""
        role, employer = name_or_nothing(self.role), name_or_nothing(self.employer)
        if role and employer:
            said = _(" about the role of {role} at {employer}")
        elif role:
            said = _(" about the role of {role}")
        elif employer:
            said = _(" at {employer}")
        else:
            said = ""
        return said.format(role=role, employer=employer)

    @property
    def position(self) -> str:
        """The words that say for which job it was: "for the role of … at …"."""
        role, employer = name_or_nothing(self.role), name_or_nothing(self.employer)
        if not role:
            return self.about
        if employer:
            said = _(" for the role of {role} at {employer}")
        else:
            said = _(" for the role of {role}")
        return said.format(role=role, employer=employer)

    @property
    def when(self) -> str:
        """The words that say on which day it was: "on November 12"."""
        return _(" on {day}").format(day=self.day) if self.day else ""


def seated(
    people: Sequence[Met], traits: Sequence[str] = (), questions: Sequence[str] = ()
) -> tuple[Met, ...]:
    """The people in their places, each with a trait and a question that no other of them has."""
    return tuple(
        replace(
            each,
            place=place,
            trait=traits[place] if place < len(traits) else "",
            question=questions[place] if place < len(questions) else "",
        )
        for place, each in enumerate(people)
    )


def turned(wordings: Sequence[str], place: int, sentence: int) -> str:
    """The wording for that place: of few people all differ, of `MOST` no two share two of them.

    Args:
        sentence: which sentence of the draft it is, 0 or 1.
    """
    return wordings[(place + sentence * (place // _TURN)) % _TURN]


def quoted(note: str) -> str:
    """The first line of a note as a sentence, without marks of Markdown; nothing for nothing."""
    line = one_line(note.strip().partition("\n")[0]).strip("*_#>-` ").rstrip(" .;,:*_`")
    return f"{line}." if line and line[-1] not in "?!…" else line
