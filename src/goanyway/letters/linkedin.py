"""An invitation to connect on LinkedIn, within the length that the site allows.

It says where you met and, where there is room, what stayed with you of it.
"""

from __future__ import annotations

from itertools import product

from goanyway.language import N_, TextRow, _
from goanyway.letters.panel import Draft, Met, Talk, quoted, turned
from goanyway.letters.salutation import greeted

LONGEST = 200
"""The most characters of the note that goes with an invitation from an account without fee, as the
row "figures.linkedin.note" of `evidence` has it, with who says so."""

_OPENINGS = TextRow(
    N_("thank you for the conversation{when}{about}."),
    N_("it was good to talk with you{when}{about}."),
    N_("we met{when}{about}."),
    N_("thanks again for your time{when}{about}."),
)
_CLOSINGS = TextRow(
    N_("I'd be glad to stay in touch."),
    N_("I'd like to keep in touch."),
    N_("Would you like to connect?"),
    N_("I hope we can stay in touch."),
)
_SHORTEST_QUOTE = 20
"""Less of a sentence is not worth quoting."""


def linkedin_invitation(met: Met, talk: Talk, longest: int = LONGEST) -> Draft:
    """A note to go with an invitation to connect.

    Args:
        met: in their place in the panel, see `panel.seated`.
        longest: in characters, as the site counts them.
    """
    person = greeted(met.name, None)
    greetings = dict.fromkeys((_greeting(person), _greeting("")))
    abouts = dict.fromkeys((talk.about, Talk(employer=talk.employer).about, ""))
    closing = turned(_CLOSINGS, met.place, 1)
    for greeting, about, when in product(greetings, abouts, (talk.when, "")):
        opening = turned(_OPENINGS, met.place, 0).format(when=when, about=about)
        room = longest - _length(f"{greeting} {opening} {closing}")
        if room >= 0:
            said = _cut(quoted(met.said), room - 1)
            parts = (greeting, opening, f"{said[:1].upper()}{said[1:]}", closing)
            return Draft(subject="", body=" ".join(filter(None, parts)))
    raise ValueError(f"no invitation fits into {longest} characters")


def _greeting(person: str) -> str:
    return _("Hello {name},").format(name=person) if person else _("Hello,")


def _cut(text: str, room: int) -> str:
    """The text, or as many whole words as there is room for; nothing where that is little."""
    if _length(text) <= room:
        return text
    kept = ""
    for word in text.split():
        if _length(f"{kept} {word} …") > room:
            break
        kept = f"{kept} {word}".lstrip()
    return f"{kept} …" if len(kept) >= _SHORTEST_QUOTE else ""


def _length(text: str) -> int:
    """In characters as a web page counts them: one outside the first 65,536 counts twice."""
    return len(text.encode("utf-16-le")) // 2
