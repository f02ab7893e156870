"""What a letter says, for a mail and for a text message, before anybody is greeted in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from goanyway.language import N_, Texts, _
from goanyway.letters.phrases import name_or_nothing


class Opening(StrEnum):
    """How a message addresses you, and so how it is answered."""

    HI = "hi"
    HELLO = "hello"
    DEAR = "dear"


@dataclass(frozen=True, slots=True)
class Manner:
    """How the message that is answered speaks.

    Attributes:
        by_text: it is a text message, which a text of a line or two answers.
        signs_as: the name with which it is signed; empty where there is none.
    """

    by_text: bool = False
    signs_as: str = ""
    opening: Opening = Opening.HELLO


A_MAIL = Manner()


@dataclass(frozen=True, slots=True)
class Wording:
    """One letter: paragraphs for a mail, and one or two sentences for a text message."""

    mail: tuple[str, ...]
    text: str


_TO_SOMEBODY = Texts(
    {
        Opening.HI: N_("Hi {name},"),
        Opening.HELLO: N_("Hello {name},"),
        Opening.DEAR: N_("Dear {name},"),
    }
)
_TO_NOBODY = Texts({Opening.HI: N_("Hi,"), Opening.HELLO: N_("Hello,"), Opening.DEAR: N_("Hello,")})


def opening_line(person: str, opening: Opening = Opening.HELLO) -> str:
    """The greeting of a person, or of nobody in particular."""
    return _TO_SOMEBODY[opening].format(name=person) if person else _TO_NOBODY[opening]


def as_mail(wording: Wording, person: str, your_name: str, opening: Opening) -> str:
    """The body of a mail. Without your name it ends with the regards: mail programs sign."""
    name = name_or_nothing(your_name)
    closing = _("Kind regards,\n{name}").format(name=name) if name else _("Kind regards")
    return "\n\n".join((opening_line(person, opening), *wording.mail, closing)) + "\n"


def as_text(wording: Wording, person: str, your_name: str) -> str:
    """A text message: one line, signed with your first name."""
    first = name_or_nothing(your_name).partition(" ")[0]
    return " ".join(filter(None, (opening_line(person, Opening.HI), wording.text, first))) + "\n"
