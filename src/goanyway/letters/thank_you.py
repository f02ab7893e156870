"""The thank-you after an interview, for each person another one.

It is made of what you noted of that person and of nothing else. Where there is nothing, it has a
place for it: a thank-you that could go to anybody is not worth sending.
"""

from __future__ import annotations

from goanyway.language import N_, TextRow, _
from goanyway.letters.panel import Draft, Met, Talk, quoted, turned
from goanyway.letters.phrases import name_or_nothing
from goanyway.letters.salutation import greeted

_SUBJECTS = TextRow(
    N_("Thank you for the conversation{when}"),
    N_("Thank you{when}"),
    N_("After our conversation{when}"),
    N_("Thank you for your time{when}"),
)
_OPENINGS = TextRow(
    N_("Thank you for the conversation{when}{about}."),
    N_("It was good to talk with you{when}{about}. Thank you for the time that you took."),
    N_("Thank you for taking the time to talk with me{when}{about}."),
    N_("I am writing to thank you for our talk{when}{about}."),
)
_SAID = TextRow(
    N_("What stayed with me most: {said}"),
    N_("I have thought again about one thing in particular: {said}"),
    N_("One thing I keep coming back to: {said}"),
    N_("From what you told me I took this along: {said}"),
)
_TRAIT = TextRow(
    N_(
        "I understood that {trait} matters to you. If there is more that you would like to know "
        "of me there, please ask."
    ),
    N_("You look for {trait}, as I understood it. I can gladly give you an example of my own."),
    N_("Since {trait} counts for this role, I would be glad to tell more of what I did there."),
    N_("On {trait}, which you seem to look for, I could add something from my own work."),
)
_QUESTION = TextRow(
    N_('If my answer to "{question}" left something open, I can gladly add to it.'),
    N_('You asked: "{question}" If you want more detail on that, just write to me.'),
    N_('I have turned "{question}" over again, and can say more if that helps.'),
    N_('Should you want to come back to "{question}", I am glad to.'),
)
_NOTHING = TextRow(
    N_("[What stayed with you of what they said?]"),
    N_("[What did they say that you thought about again?]"),
    N_("[What did you learn from them?]"),
    N_("[What would you take up, if you met again?]"),
)
_CLOSINGS = TextRow(
    N_("I look forward to hearing from you."),
    N_("If you need anything else from me, please tell me."),
    N_("I would be glad to stay in touch, whatever comes of it."),
    N_("I am happy to answer anything that is still open."),
)


def thank_you(met: Met, talk: Talk, your_name: str = "") -> Draft:
    """A thank-you to one person of an interview.

    Args:
        met: in their place in the panel, see `panel.seated`.
        your_name: what to sign with; without it there is a place for it.
    """
    person = greeted(met.name, None)
    words = {"when": talk.when, "about": talk.about}
    paragraphs = (
        _("Hello {name},").format(name=person) if person else _("Hello,"),
        turned(_OPENINGS, met.place, 0).format(**words),
        _particulars(met),
        turned(_CLOSINGS, met.place, 1),
        _("Kind regards,\n{name}").format(name=name_or_nothing(your_name) or _("[your name]")),
    )
    return Draft(
        subject=turned(_SUBJECTS, met.place, 0).format(**words),
        body="\n\n".join(paragraphs) + "\n",
    )


def _particulars(met: Met) -> str:
    said = quoted(met.said)
    if said:
        return turned(_SAID, met.place, 0).format(said=said)
    if met.trait:
        return turned(_TRAIT, met.place, 0).format(trait=met.trait)
    if met.question:
        return turned(_QUESTION, met.place, 0).format(question=met.question)
    return turned(_NOTHING, met.place, 0)
