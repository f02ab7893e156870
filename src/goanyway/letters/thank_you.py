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
    N_("Following up on our conversation{when}"),
    N_("Thank you for your time{when}"),
)
_OPENINGS = TextRow(
    N_("Thank you for the conversation{when}{about}."),
    N_("It was good to talk with you{when}{about}. Thank you for your time."),
    N_("Thank you for taking the time to talk with me{when}{about}."),
    N_("I wanted to thank you for our talk{when}{about}."),
)
_SAID = TextRow(
    N_("What stayed with me most: {said}"),
    N_("I've been thinking about one thing in particular: {said}"),
    N_("One thing I keep coming back to: {said}"),
    N_("Here is what I took away from what you told me: {said}"),
)
_TRAIT = TextRow(
    N_(
        "I understood that {trait} matters to you. If you'd like to hear more about that from "
        "me, please ask."
    ),
    N_(
        "As I understood it, you're looking for {trait}. I'd be glad to give you an example of "
        "my own."
    ),
    N_(
        "Because {trait} counts in this role, I'd be glad to tell you more about what I've done "
        "there."
    ),
    N_("You seem to be looking for {trait}. I could add something about that from my own work."),
)
_QUESTION = TextRow(
    N_('If my answer to "{question}" left anything open, I\'d be glad to add to it.'),
    N_('You asked: "{question}" If you\'d like more detail on that, just let me know.'),
    N_('I\'ve thought some more about "{question}" and can say more if that helps.'),
    N_("If you'd like to come back to \"{question}\", I'd be glad to."),
)
_NOTHING = TextRow(
    N_("[What did they say that stayed with you?]"),
    N_("[What did they say that you kept thinking about?]"),
    N_("[What did you learn from them?]"),
    N_("[What would you bring up if you met again?]"),
)
_CLOSINGS = TextRow(
    N_("I look forward to hearing from you."),
    N_("If you need anything else from me, please let me know."),
    N_("I'd be glad to stay in touch, however this turns out."),
    N_("I'm happy to answer any questions that are still open."),
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
