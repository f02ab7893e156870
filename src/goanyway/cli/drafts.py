"""Letters as they are shown: the one that fits the verdict, or all. Nothing is ever sent."""

from __future__ import annotations

from collections.abc import Iterator

from goanyway.cli.lines import EMPTY, Line, Tone, as_written, paragraph
from goanyway.domain.advice import Advice, Letter, LetterKind, Verdict
from goanyway.language import _

NAMES = {
    LetterKind.ACCEPT: _("accept"),
    LetterKind.ASK_FIRST: _("ask first"),
    LetterKind.SHORT_CALL: _("ask for a short call"),
    LetterKind.OTHER_FORMAT: _("ask for another format"),
    LetterKind.MEET_SOONER: _("ask to meet before the other offer runs out"),
    LetterKind.DECLINE_KINDLY: _("decline kindly"),
    LetterKind.WITHDRAW: _("withdraw later"),
    LetterKind.ASK_FOR_TIME: _("ask the other company for more time"),
    LetterKind.ACCEPT_OFFER: _("accept the other offer"),
    LetterKind.DECLINE_OFFER: _("decline the other offer"),
    LetterKind.STAY: _("stay with your employer"),
}


def drafts(advice: Advice, width: int, *, all_of_them: bool) -> Iterator[list[Line]]:
    """The draft that fits the verdict and the names of the others; or all of them."""
    if advice.verdict is Verdict.DO_NOT_REPLY:
        return
    fitting = advice.fitting_letter
    chosen = [each for kind, each in advice.letters.items() if all_of_them or kind is fitting]
    for letter in chosen:
        yield _draft(letter, width)
    others = [
        NAMES[kind] for kind in advice.letters if all_of_them is False and kind is not fitting
    ]
    if others:
        said = _("Other drafts: {names}. Add --letters to see them.")
        yield paragraph(said.format(names=", ".join(others)), width)


def _draft(letter: Letter, width: int) -> list[Line]:
    said = _("Draft to {purpose} (nothing is sent)").format(purpose=NAMES[letter.kind])
    return draft(said, letter.to, letter.subject, letter.body, width)


def draft(title: str, to: str, subject: str, body: str, width: int) -> list[Line]:
    """One draft under its title: whom it is to, what it is about, and its text."""
    lines = paragraph(title, width, tone=Tone.HEADING)
    if to:
        lines += paragraph(_("To: {to}").format(to=to), width, first="  ")
    if subject:
        lines += paragraph(_("Subject: {subject}").format(subject=subject), width, first="  ")
    return [*lines, EMPTY, *as_written(body, width, indent="  ")]
