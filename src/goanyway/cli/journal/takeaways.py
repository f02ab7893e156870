"""`goanyway takeaways`: what you took away, by the seven ways in which an interview can pay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import TYPE_CHECKING, Annotated

import typer

from goanyway.cli.journal.answers import Answer, answered
from goanyway.cli.journal.ids import complete_id
from goanyway.cli.journal.interviews import interview_of
from goanyway.cli.journal.opening import Home, opened
from goanyway.cli.lines import Line, Tone, paragraph
from goanyway.cli.options import Json, Today
from goanyway.domain.attributes import Attribute
from goanyway.language import _, ngettext
from goanyway.letters import plain_name
from goanyway.spoken_numbers import listed, number

if TYPE_CHECKING:
    from goanyway.journal.keeping.takeaways import Fit, Takeaways

HELP = _(
    """Everything here is counted from your own records, so it only includes what you recorded. With
    the id of an interview, or of a job that has one, it shows only the takeaways from that.

    \b
    Examples:
      goanyway takeaways
      goanyway takeaways i3
    """
)

MOST = 5
"""So many traits, questions and surprises are shown; --json has all."""


def run(
    id: Annotated[  # noqa: A002 - as users say
        str,
        typer.Argument(
            metavar="[ID]", help=_("Only from this interview."), autocompletion=complete_id
        ),
    ] = "",
    home: Home = None,
    today: Today = None,
    json: Json = False,
) -> None:
    """Show what was taken away."""
    opening = opened(home, today)
    from goanyway.journal.keeping.takeaways import takeaways

    handle = interview_of(opening, id, "attended") if id else ""
    found = takeaways(opening.user, handle)
    answered(
        Answer(
            "takeaways", result={each.name: getattr(found, each.name) for each in fields(found)}
        ),
        lambda width: _shown(found, width),
        json=json,
    )


def _shown(found: Takeaways, width: int) -> Iterator[list[Line]]:
    attended = found.practice.attended
    if not attended:
        yield paragraph(
            _(
                "Nothing yet. Say that you went to an interview (`attend ID`), then debrief it "
                "(`debrief ID`)."
            ),
            width,
        )
        return
    said = ngettext(
        "{count} interview attended, {told} debriefed.",
        "{count} interviews attended, {told} debriefed.",
        attended,
    )
    yield paragraph(said.format(count=attended, told=found.practice.debriefed), width)
    ways = (
        (_("Being proved wrong"), _proved_wrong(found)),
        (_("Practice"), _practice(found)),
        (_("New connections"), _connections(found)),
        (_("Good word of mouth"), _word_of_mouth(found)),
        (_("Your preferred fit"), [_fit(each) for each in found.preferred_fit]),
        (_("What they look for"), _looks_for(found)),
        (_("Interviewing styles"), _styles(found)),
    )
    for title, sentences in ways:
        lines = paragraph(title, width, tone=Tone.HEADING)
        for each in sentences or [_("nothing noted yet")]:
            lines += paragraph(each, width, first="  ", rest="    ")
        yield lines


def _proved_wrong(found: Takeaways) -> list[str]:
    wrong = found.proved_wrong
    said = []
    if wrong.compared:
        said.append(
            ngettext(
                "{count} thing compared: {better} better, {same} as expected, {worse} worse",
                "{count} things compared: {better} better, {same} as expected, {worse} worse",
                wrong.compared,
            ).format(
                count=wrong.compared,
                better=wrong.better,
                same=wrong.as_expected,
                worse=wrong.worse,
            )
        )
        said.append(
            _("{count} of them within the range you were 80% sure of").format(
                count=wrong.within_eighty
            )
        )
    if wrong.assumed:
        said.append(
            ngettext(
                "{count} more thing you hadn't said anything about",
                "{count} more things you hadn't said anything about",
                wrong.assumed,
            ).format(count=wrong.assumed)
        )
    if wrong.deal_breakers:
        said.append(
            _("deal-breakers settled: {count}, {real} of them real").format(
                count=wrong.deal_breakers, real=wrong.real
            )
        )
    for each in wrong.surprises[:MOST]:
        said_of = _("worse than you thought: {what} ({interview})")
        if (each.found or 0) > (each.expected or 0):
            said_of = _("better than you thought: {what} ({interview})")
        said.append(said_of.format(what=_plain(each.input), interview=each.debrief.interview))
    return said


def _plain(name: str) -> str:
    attribute = name.rpartition(".")[2]
    return plain_name(Attribute(attribute)) if attribute in tuple(Attribute) else name


def _practice(found: Takeaways) -> list[str]:
    practice = found.practice
    said = []
    if practice.felt is not None:
        felt = number(practice.felt, 2)
        said.append(_("you felt {felt} on average, from -2 to 2").format(felt=felt))
    if practice.glad or practice.not_glad:
        said.append(
            _("glad you went: {glad} of {all}").format(
                glad=practice.glad, all=practice.glad + practice.not_glad
            )
        )
    count = len(practice.questions_asked)
    if count:
        told = ngettext("{count} question to practice", "{count} questions to practice", count)
        said.append(told.format(count=count))
        said += [f"- {each}" for each in practice.questions_asked[:MOST]]
    return said


def _connections(found: Takeaways) -> list[str]:
    made = found.connections
    if not (made.people or made.owed):
        return []
    said = ngettext("{count} person met", "{count} people met", made.people)
    return [
        said.format(count=made.people),
        _("thanked: {thanked}; invited to connect: {invited}; still to do: {owed}").format(
            thanked=made.thanked, invited=made.invited, owed=made.owed
        ),
    ]


def _word_of_mouth(found: Takeaways) -> list[str]:
    word = found.word_of_mouth
    counts = ((_("warm"), word.warm), (_("neutral"), word.neutral), (_("cool"), word.cool))
    parted = [f"{count} {how}" for how, count in counts if count]
    said = [_("you parted: {how}").format(how=listed(parted))] if parted else []
    if word.met_again:
        said.append(_("people you met again for another job: {count}").format(count=word.met_again))
    return said


def _fit(fit: Fit) -> str:
    said = []
    if fit.glad is not None:
        said.append(_("{mean} when you were glad you went").format(mean=number(fit.glad)))
    if fit.not_glad is not None:
        said.append(_("{mean} when you weren't").format(mean=number(fit.not_glad)))
    return f"{plain_name(fit.attribute)}: {', '.join(said)}"


def _looks_for(found: Takeaways) -> list[str]:
    return [
        each.words
        if each.interviews == 1
        else _("{words} ({count} interviews)").format(words=each.words, count=each.interviews)
        for each in found.looks_for[:MOST]
    ]


def _styles(found: Takeaways) -> list[str]:
    said = []
    for each in found.styles:
        words = f"{each.style.replace('-', ' ')}: {each.interviews}"
        if each.is_first:
            words += _(", for the first time")
        if each.announced_otherwise:
            words += _(", {count} of them announced as something else").format(
                count=each.announced_otherwise
            )
        said.append(words)
    return said
