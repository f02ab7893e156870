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
    kinds = dict.fromkeys(row.kind for row in change_set.rows.all() if row.kind != "keptdoubt")
    return ", ".join(KINDS[each] for each in kinds)


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


KINDS = Texts(
    {
        "opportunity": N_("job"),
        "posting": N_("posting"),
        "keptsituation": N_("your situation"),
        "interview": N_("interview"),
        "keptmessage": N_("message"),
        "person": N_("person"),
        "position": N_("where somebody works"),
        "meeting": N_("who you met"),
        "keptverdict": N_("advice"),
        "choice": N_("your decision"),
        "debrief": N_("debrief"),
        "finding": N_("what you found"),
        "offer": N_("offer"),
        "followup": N_("follow-up"),
        "note": N_("note"),
        "attachment": N_("file"),
        "firm": N_("company"),
    }
)
"""What each kind of record is called."""

DONE = Texts(
    {
        "advice.accept": N_("You're going. Here's a reply to send."),
        "advice.advise": N_("The advice is saved."),
        "advice.choose": N_("Your choice is saved."),
        "advice.decline": N_("You're staying home. Here's a kind reply to send."),
        "bin.discard": N_("It's in the bin."),
        "bin.restore": N_("It's out of the bin."),
        "closing.close": N_("The job is closed."),
        "closing.reopen": N_("The job is open again."),
        "debrief.begin": N_("You've started the debrief."),
        "debrief.compare": N_("What you found is saved."),
        "debrief.finish": N_("The debrief is done."),
        "debrief.settle": N_("What you found is saved."),
        "debrief.tell": N_("What you found is saved."),
        "firms.keep_firm": N_("The firm is on your list."),
        "firms.keep_list": N_("Your list of firms is saved."),
        "firms.remove_firm": N_("The firm is off your list."),
        "follow_ups.done": N_("It's done."),
        "follow_ups.not_needed": N_("It's not needed anymore."),
        "follow_ups.rewrite": N_("Your own words are saved."),
        "follow_ups.snooze": N_("It'll come back on that day."),
        "history.undo": N_("It's undone."),
        "importing.keep": N_("The table is imported."),
        "intake.correct": N_("Your correction is saved."),
        "intake.correct_kind": N_("The kind of message is corrected."),
        "intake.keep_posting": N_("The posting is saved."),
        "intake.keep_situation": N_("Your side is saved."),
        "intake.read_anew": N_("A newer goanyway reads a message differently than the one before."),
        "intake.take_in": N_("The message is saved."),
        "intake.trust": N_("It now counts as genuine."),
        "notes.attach": N_("The file is saved."),
        "notes.rewrite_note": N_("The note is changed."),
        "notes.write_note": N_("The note is saved."),
        "notes.write_story": N_("The story is saved."),
        "offers.accept": N_("You accepted the offer."),
        "offers.decline": N_("You declined the offer."),
        "offers.let_lapse": N_("The offer has run out."),
        "offers.receive": N_("The offer is saved."),
        "offers.revise": N_("The offer is changed."),
        "offers.withdraw": N_("They took the offer back."),
        "own_side.say": N_("Your figure is saved."),
        "own_side.say_reasons": N_("What makes you hesitate is saved."),
        "people.describe": N_("What you know about them is saved."),
        "people.meet": N_("Who you met is saved."),
        "people.merge": N_("The two are now one person."),
        "people.move": N_("Where they work is saved."),
        "schedule.attend": N_("You went."),
        "schedule.cancel": N_("The interview is off."),
        "schedule.miss": N_("You didn't go."),
        "schedule.plan_again": N_("The interview is back on."),
        "schedule.schedule": N_("The interview is saved."),
        "schedule.write_preparation": N_("Your preparation is saved."),
    }
)
"""For each use case, what is so afterward."""


def sentence(change_set: ChangeSet) -> str:
    """What is so after it, in a sentence."""
    if change_set.undoes_id is not None and change_set.undone:
        return _("It's redone.")
    return DONE.get(change_set.use_case, _("It's saved."))
