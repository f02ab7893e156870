"""Change sets in words: what was done, when, and to what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from goanyway.language import _

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
    return _named([row.handle for row in change_set.rows.all()])


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


DONE = {
    "advice.accept": _("You go. The draft says so."),
    "advice.advise": _("The advice is kept."),
    "advice.choose": _("Your choice is kept."),
    "advice.decline": _("You stay home. The draft says so kindly."),
    "bin.discard": _("It is in the bin."),
    "bin.restore": _("It is out of the bin again."),
    "closing.close": _("The job is closed."),
    "closing.reopen": _("The job is open again."),
    "debrief.begin": _("The debrief has begun."),
    "debrief.compare": _("What you found is kept."),
    "debrief.finish": _("The debrief is complete."),
    "debrief.settle": _("What you found is kept."),
    "debrief.tell": _("What you found is kept."),
    "follow_ups.done": _("It is done."),
    "follow_ups.not_needed": _("It is not needed any more."),
    "follow_ups.rewrite": _("Your own words are kept."),
    "follow_ups.snooze": _("It comes back on its day."),
    "history.undo": _("It is taken back."),
    "importing.keep": _("The table is taken in."),
    "intake.correct": _("Your correction is kept."),
    "intake.keep_posting": _("The posting is kept."),
    "intake.keep_situation": _("Your side is kept."),
    "intake.take_in": _("The message is kept."),
    "intake.trust": _("It counts as genuine."),
    "notes.attach": _("The file is kept."),
    "notes.rewrite_note": _("The note is changed."),
    "notes.write_note": _("The note is kept."),
    "notes.write_story": _("The story is kept."),
    "offers.accept": _("The offer is accepted."),
    "offers.decline": _("The offer is declined."),
    "offers.let_lapse": _("The offer has run out."),
    "offers.receive": _("The offer is kept."),
    "offers.revise": _("The offer is changed."),
    "offers.withdraw": _("The offer was withdrawn."),
    "own_side.say": _("Your figure is kept."),
    "people.describe": _("What you know of them is kept."),
    "people.meet": _("Whom you met is kept."),
    "people.merge": _("The two are one person now."),
    "people.move": _("Where they work is kept."),
    "schedule.attend": _("You went."),
    "schedule.cancel": _("It does not take place."),
    "schedule.miss": _("You did not go."),
    "schedule.plan_again": _("It is planned again."),
    "schedule.schedule": _("The interview is noted."),
    "schedule.write_preparation": _("Your preparation is kept."),
}
"""For each use case, what is so afterward."""


def sentence(change_set: ChangeSet) -> str:
    """What is so after it, in a sentence."""
    if change_set.undoes_id is not None and change_set.undone:
        return _("It is done again.")
    return DONE.get(change_set.use_case, _("It is kept."))
