"""Change sets in words: what was done, when, and to what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from goanyway.language import N_, Texts, _

if TYPE_CHECKING:
    from goanyway.journal.models import ChangeSet

SHOWN = 4
"""How many records a line names."""


def done(change_set: ChangeSet) -> str:
    """What was done: "take in", "undo c3"."""
    words = change_set.use_case.rpartition(".")[2].replace("_", " ")
    if change_set.undoes_id is None:
        return words
    return _("undo {change}").format(change=change_set.undoes)


def touched(change_set: ChangeSet) -> str:
    """The records that it changed."""
    return _named([row.handle for row in change_set.rows.all() if row.kind != "keptdoubt"])


def concerned(change_set: ChangeSet) -> str:
    """What kinds of things it changed: "job, message, interview"."""
    from goanyway.journal.core.record_values import KINDS

    kinds = dict.fromkeys(row.kind for row in change_set.rows.all() if row.kind != "keptdoubt")
    names = [str(KINDS[each]._meta.verbose_name).removeprefix("kept ") for each in kinds]
    return ", ".join(_("job") if each == "opportunity" else each for each in names)


def _named(handles: Sequence[str]) -> str:
    said = ", ".join(handles[:SHOWN])
    return (
        said
        if len(handles) <= SHOWN
        else _("{some} and {count} more").format(some=said, count=len(handles) - SHOWN)
    )


def as_result(change_set: ChangeSet) -> dict[str, object]:
    """A change set as plain values."""
    return {
        "id": change_set.handle,
        "at": change_set.at,
        "did": change_set.use_case,
        "undoes": str(change_set.undoes) if change_set.undoes_id else None,
        "undone": change_set.undone,
        "records": [row.handle for row in change_set.rows.all()],
    }


DONE = Texts(
    {
        "advice.accept": N_("You go. The draft says so."),
        "advice.advise": N_("The advice is kept."),
        "advice.choose": N_("Your choice is kept."),
        "advice.decline": N_("You stay home. The draft says so kindly."),
        "bin.discard": N_("It is in the bin."),
        "bin.restore": N_("It is out of the bin again."),
        "closing.close": N_("The job is closed."),
        "closing.reopen": N_("The job is open again."),
        "debrief.begin": N_("The debrief has begun."),
        "debrief.compare": N_("What you found is kept."),
        "debrief.finish": N_("The debrief is complete."),
        "debrief.settle": N_("What you found is kept."),
        "debrief.tell": N_("What you found is kept."),
        "firms.keep_firm": N_("The firm is in your list."),
        "firms.keep_list": N_("Your list of firms is kept."),
        "firms.remove_firm": N_("The firm is out of your list."),
        "follow_ups.done": N_("It is done."),
        "follow_ups.not_needed": N_("It is not needed any more."),
        "follow_ups.rewrite": N_("Your own words are kept."),
        "follow_ups.snooze": N_("It comes back on its day."),
        "history.undo": N_("It is taken back."),
        "importing.keep": N_("The table is taken in."),
        "intake.correct": N_("Your correction is kept."),
        "intake.correct_kind": N_("What the message is, is corrected."),
        "intake.keep_posting": N_("The posting is kept."),
        "intake.keep_situation": N_("Your side is kept."),
        "intake.read_anew": N_("A newer goanyway reads a message otherwise than the one before."),
        "intake.take_in": N_("The message is kept."),
        "intake.trust": N_("It counts as genuine."),
        "notes.attach": N_("The file is kept."),
        "notes.rewrite_note": N_("The note is changed."),
        "notes.write_note": N_("The note is kept."),
        "notes.write_story": N_("The story is kept."),
        "offers.accept": N_("The offer is accepted."),
        "offers.decline": N_("The offer is declined."),
        "offers.let_lapse": N_("The offer has run out."),
        "offers.receive": N_("The offer is kept."),
        "offers.revise": N_("The offer is changed."),
        "offers.withdraw": N_("The offer was withdrawn."),
        "own_side.say": N_("Your figure is kept."),
        "own_side.say_reasons": N_("What makes you hesitate is kept."),
        "people.describe": N_("What you know of them is kept."),
        "people.meet": N_("Whom you met is kept."),
        "people.merge": N_("The two are one person now."),
        "people.move": N_("Where they work is kept."),
        "schedule.attend": N_("You went."),
        "schedule.cancel": N_("It does not take place."),
        "schedule.miss": N_("You did not go."),
        "schedule.plan_again": N_("It is planned again."),
        "schedule.schedule": N_("The interview is noted."),
        "schedule.write_preparation": N_("Your preparation is kept."),
    }
)
"""For each use case, what is so afterward."""


def sentence(change_set: ChangeSet) -> str:
    """What is so after it, in a sentence."""
    if change_set.undoes_id is not None and change_set.undone:
        return _("It is done again.")
    return DONE.get(change_set.use_case, _("It is kept."))
