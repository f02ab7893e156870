"""`goanyway show`: all that is kept of one thing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from goanyway.cli.journal.acquaintances import acquaintances
from goanyway.cli.journal.answers import Answer, answered, record_as_json
from goanyway.cli.journal.opening import Home, Id, opened
from goanyway.cli.lines import Line, Tone, as_written, paragraph
from goanyway.cli.options import Json, Today
from goanyway.language import _
from goanyway.words.records import in_words, state_of

if TYPE_CHECKING:
    from goanyway.journal.keeping.people import Acquaintance
    from goanyway.journal.models import Opportunity, Record

HELP = _(
    """A job is shown with its interviews, messages, verdicts, people and notes. Anything else is
    shown with its fields and what belongs to it. You can also show things that are in the bin.

    \b
    Examples:
      goanyway show brightwater
      goanyway show i3
      goanyway show v1 --json
    """
)

PARTS = {
    "interview": _("Interviews"),
    "keptmessage": _("Messages"),
    "posting": _("Posting"),
    "keptsituation": _("Your situation"),
    "keptverdict": _("Verdicts"),
    "keptdoubt": _("What you doubted"),
    "choice": _("What you decided"),
    "meeting": _("People"),
    "position": _("Works at"),
    "debrief": _("Debrief"),
    "finding": _("What you found"),
    "offer": _("Offers"),
    "followup": _("What you owe"),
    "note": _("Notes"),
    "attachment": _("Files"),
}
"""What belongs to a record, by kind, in the order in which it is shown."""


def run(id: Id, home: Home = None, today: Today = None, json: Json = False) -> None:  # noqa: A002 - the name on the command line
    """Show a record with what belongs to it."""
    opening = opened(home, today)
    from goanyway.journal.core.access import anything
    from goanyway.journal.core.belonging import belonging_to
    from goanyway.journal.core.record_values import kind_of
    from goanyway.journal.keeping.people import whom_you_know
    from goanyway.journal.models import KeptDoubt, KeptVerdict, Opportunity

    found = anything(opening.user, id)
    belonging = list(belonging_to(found, found.deleted_at))
    if not isinstance(found, KeptVerdict):  # what was doubted is shown of one verdict alone
        belonging = [each for each in belonging if not isinstance(each, KeptDoubt)]
    known: tuple[Acquaintance, ...] = ()
    if isinstance(found, Opportunity):
        known = whom_you_know(opening.user, found.employer)
    belonging.sort(key=lambda each: (list(PARTS).index(kind_of(each)), each.pk))
    said = (
        [_("This is in the bin. `bin restore {id}` takes it out.").format(id=id)]
        if found.deleted_at
        else []
    )
    answered(
        Answer("show", [found, *belonging], {"known": known}, said),
        lambda width: _shown(found, belonging, known, width),
        json=json,
    )


def _shown(
    found: Record, belonging: list[Record], known: tuple[Acquaintance, ...], width: int
) -> Iterator[list[Line]]:
    from goanyway.journal.core.record_values import kind_of
    from goanyway.journal.models import Opportunity

    lines = paragraph(in_words(found), width, first=f"{found.handle}  ", tone=Tone.HEADING)
    if isinstance(found, Opportunity):
        lines += _of_job(found, width)
    else:
        lines += _fields(found, width)
    yield lines
    yield _words(found, width)
    yield acquaintances(known, width)
    for kind, title in PARTS.items():
        of_kind = [each for each in belonging if kind_of(each) == kind]
        if of_kind:
            yield [
                *paragraph(title, width, tone=Tone.HEADING),
                *(line for each in of_kind for line in _item(each, width)),
            ]


def _item(record: Record, width: int) -> list[Line]:
    return paragraph(in_words(record), width, first=f"  {record.handle}  ")


def _of_job(job: Opportunity, width: int) -> list[Line]:
    said = [state_of(job)]
    if job.agency and job.employer:
        said.append(_("through {agency}").format(agency=job.agency))
    if job.reference:
        said.append(_("reference {reference}").format(reference=job.reference))
    lines = paragraph(", ".join(said), width, first="  ")
    if job.reason_said:
        lines += paragraph(job.reason_said, width, first="  ")
    return lines


def _words(record: Record, width: int) -> list[Line]:
    """What a message or a posting says."""
    from goanyway.interchange import read_message
    from goanyway.journal.models import KeptMessage, Posting

    if not isinstance(record, KeptMessage | Posting):
        return []
    message = read_message(bytes(record.content.data), record.name)
    return as_written(message.text_of("body") or message.text_of("posting"), width, indent="  ")


LEFT_OUT = (
    "facts",
    "appointments",
    "references",
    "deleted_at",
    "record",
    "id",
    "version",
    "screening",
    "reader",
    "read_on",
)
"""Fields that are for programs: see --json."""


def _fields(record: Record, width: int) -> list[Line]:
    lines: list[Line] = []
    for name, value in record_as_json(record).items():
        if name in LEFT_OUT or value in (None, "", [], {}):
            continue
        said = _field(value)
        title = name.replace("_", " ")
        if "\n" in said:
            lines += paragraph(f"{title}:", width, first="  ")
            lines += as_written(said, width, indent="    ")
        else:
            lines += paragraph(f"{title}: {said}", width, first="  ", rest="    ")
    return lines


def _field(value: Any) -> str:
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, list):
        return "; ".join(map(_field, value))
    return str(value)
