"""What the screen found, in words: the answer, what says so, what to do now, how to be sure."""

from __future__ import annotations

from collections.abc import Iterator

from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.domain.screening import Safety, Screening, Sign, Strength
from goanyway.language import _
from goanyway.spoken_numbers import percent

SAFETY = {
    Safety.LOOKS_GENUINE: _("Looks genuine"),
    Safety.BE_CAREFUL: _("Be careful"),
    Safety.DO_NOT_REPLY: _("Not safe"),
}

TONES = {
    Safety.LOOKS_GENUINE: Tone.GO,
    Safety.BE_CAREFUL: Tone.ASK,
    Safety.DO_NOT_REPLY: Tone.STOP,
}

STRENGTHS = {
    Strength.HARD: _("enough to stop"),
    Strength.STRONG: _("calls for care"),
    Strength.WEAK: _("adds to other signs"),
}

UNTIL = {
    Safety.LOOKS_GENUINE: _("It looked genuine until message {number}."),
    Safety.BE_CAREFUL: _("It called for care until message {number}."),
    Safety.DO_NOT_REPLY: _("It wasn't safe until message {number}."),
}


def safety(screening: Screening, width: int, *, explain: bool = False) -> Iterator[list[Line]]:
    """The answer with the words that say so; what to do now; how to be sure.

    Args:
        screening: what was found.
        width: the columns to wrap to.
        explain: say how strong each sign is, where its words stand, and how likely a fraud is.
    """
    tone = TONES[screening.safety]
    lines = paragraph(f"{SAFETY[screening.safety]} ({screening.extent}).", width, tone=tone)
    lines += _turning(screening, width)
    for sign in screening.signs:
        lines += _sign(sign, width, explain=explain)
    if explain and screening.probability is not None:
        lines += _probability(screening.probability, width)
    for sentence in screening.not_judged:
        lines += paragraph(sentence, width)
    yield lines
    if screening.do_now:
        lines = paragraph(_("What to do now"), width, tone=Tone.HEADING)
        for count, step in enumerate(screening.do_now, 1):
            lines += paragraph(step, width, first=f"  {count}. ")
        yield lines
    if screening.sureness and (explain or _is_worth_saying(screening)):
        yield paragraph(screening.sureness, width)


def _is_worth_saying(screening: Screening) -> bool:
    """Whether how to be sure is of use: in doubt, and where the firm is on the user's own list."""
    from goanyway.screening.sureness import LOOK_IT_UP  # not needed where nothing was screened

    return screening.safety is not Safety.LOOKS_GENUINE or screening.sureness != _(LOOK_IT_UP)


def _turning(screening: Screening, width: int) -> list[Line]:
    """Which message of a conversation changed the answer; nothing where it was the first."""
    point = screening.turning_point
    if point is None or point.turn == 0:
        return []
    said = UNTIL[point.before].format(number=point.turn + 1)
    return paragraph(said, width)


def _sign(sign: Sign, width: int, *, explain: bool) -> list[Line]:
    lines = paragraph(sign.reason, width, first="  ")
    if sign.source.words:
        lines += paragraph(f'"{sign.source.words}"', width, first="    ", tone=Tone.SOFT)
    if explain:
        said = f"{sign.name}: {STRENGTHS[sign.strength]}; {place_of(sign)}"
        lines += paragraph(said, width, first="    ", tone=Tone.SOFT)
    return lines


def place_of(sign: Sign) -> str:
    """Where the words of a sign stand."""
    part = sign.source.part
    if part.startswith("turns["):
        turn = int(part.removeprefix("turns[").removesuffix("]"))
        return _("message {number}, characters {start} to {end}").format(
            number=turn + 1, start=sign.source.start, end=sign.source.end
        )
    return _("{part}, characters {start} to {end}").format(
        part=part, start=sign.source.start, end=sign.source.end
    )


def _probability(chance: float, width: int) -> list[Line]:
    said = _(
        "If half of all messages were frauds, {chance} of those that look like this would be "
        "frauds."
    ).format(chance=percent(chance))
    return paragraph(said, width)
