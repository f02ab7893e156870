"""What you write down beside a record, and files that you keep there; both within limits."""

from __future__ import annotations

import mimetypes
from datetime import datetime
from typing import TypeVar

from goanyway.errors import InputError, UnknownId
from goanyway.journal.core.access import anything, record, records
from goanyway.journal.core.changes import Done, change
from goanyway.journal.core.document import Document
from goanyway.journal.models import Attachment, Interview, Note, Opportunity, Person, Record, User
from goanyway.journal.models.record import NAME_LENGTH
from goanyway.language import _

LONGEST_NOTE = 100_000
"""The most characters of a note."""

LARGEST_ATTACHMENT = 10_000_000
"""The most bytes of a file."""

MOST_ATTACHMENTS = 50
"""The most files beside one record."""

STORY = "# Story: "
"""How the first line of a note begins that is a story to tell in interviews."""

_ABOUT = {Opportunity: "opportunity", Interview: "interview", Person: "person"}

AboutOne = TypeVar("AboutOne", Note, Attachment)


def write_note(user: User, about: str, text: str, *, now: datetime) -> Done[Note]:
    """Write something down (Markdown) about an opportunity, an interview or a person.

    Raises:
        UnknownId: you have nothing of that id, or nothing that can have notes.
        InputError: there is nothing in it, or it is too long.
    """
    kept = _note_text(text)
    with change(user, "notes.write_note", now) as changes:
        where = _where(user, about)
        note = changes.add(Note(written_at=now, text=kept, **where))
    return changes.done(note)


def write_story(user: User, about: str, title: str, text: str, *, now: datetime) -> Done[Note]:
    """Keep a story of yours to tell in interviews: every preparation shows it.

    Raises:
        UnknownId: you have nothing of the id in `about`, or nothing that can have notes.
        InputError: it has no title, or is too long.
    """
    if not title.strip():
        raise InputError(_("The story has no title.\nGive it one you'll recognize."))
    heading = f"{STORY}{' '.join(title.split())}"
    kept = _note_text(f"{heading}\n\n{text.strip()}")
    with change(user, "notes.write_story", now) as changes:
        where = _where(user, about)
        story = changes.add(Note(written_at=now, text=kept, **where))
    return changes.done(story)


def rewrite_note(
    user: User, note: str, text: str, *, now: datetime, version: int | None = None
) -> Done[Note]:
    """Put another text in the place of a note's.

    Args:
        version: the one that you looked at.

    Raises:
        UnknownId: you have no such note.
        ChangedMeanwhile: it has another version now.
        InputError: there is nothing in the text, or it is too long.
    """
    kept = _note_text(text)
    with change(user, "notes.rewrite_note", now) as changes:
        rewritten = changes.edit(
            record(user, Note, note, version=version), text=kept, written_at=now
        )
    return changes.done(rewritten)


def attach(user: User, about: str, file: Document, *, now: datetime) -> Done[Attachment]:
    """Keep a file beside an opportunity, an interview or a person; the same file is kept once.

    Raises:
        UnknownId: you have nothing of that id, or nothing that can have files.
        InputError: it is empty or too large, or there are too many.
    """
    name = file.name.replace("\\", "/").rpartition("/")[2][-NAME_LENGTH:] or _("file")
    if not file.data:
        raise InputError(
            _("{name}: the file is empty.\nGive one with something in it.").format(name=name)
        )
    if len(file.data) > LARGEST_ATTACHMENT:
        raise InputError(
            _("{name}: it is larger than {limit} MB.\nKeep it elsewhere, and note where.").format(
                name=name, limit=LARGEST_ATTACHMENT // 1_000_000
            )
        )
    with change(user, "notes.attach", now) as changes:
        where = _where(user, about)
        content = changes.content(file.data)
        there = list(records(user, Attachment).filter(**where))
        same = next((each for each in there if each.content_id == content.pk), None)
        if same is None and len(there) >= MOST_ATTACHMENTS:
            raise InputError(
                _(
                    "{about} already has {count} files, which is the most it can have.\nDiscard "
                    "one first."
                ).format(about=about, count=len(there))
            )
        attachment = same or changes.add(
            Attachment(
                attached_at=now,
                name=name,
                media_type=mimetypes.guess_type(name)[0] or "application/octet-stream",
                size=len(file.data),
                content=content,
                **where,
            )
        )
    return changes.done(attachment)


def stories(user: User) -> list[Note]:
    """Your stories, the newest first."""
    return list(records(user, Note).filter(text__startswith=STORY).order_by("-written_at", "-pk"))


def _where(user: User, about: str) -> dict[str, Record]:
    """The record that a note is about, by the name of its column."""
    found = anything(user, about)
    column = _ABOUT.get(type(found))
    if column is None:
        raise UnknownId(
            _("{about} can't have notes.\nGive a job, an interview or a person.").format(
                about=about
            )
        )
    return {column: record(user, type(found), about)}


def _note_text(text: str) -> str:
    if not text.strip():
        raise InputError(_("There's nothing in the note.\nWrite something, or leave it out."))
    if len(text) > LONGEST_NOTE:
        raise InputError(
            _(
                "The note is {length} characters long, and there is room for {limit}.\nAttach it "
                "as a file."
            ).format(length=len(text), limit=LONGEST_NOTE)
        )
    return text
