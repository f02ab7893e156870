"""Which column of somebody's table is what: proposed by heads and values, to be corrected."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from typing import TypeVar

from goanyway.errors import InputError
from goanyway.interchange.tables.csv_sheets import Sheet
from goanyway.interchange.tables.sheet_dates import is_said, order_of, read_date
from goanyway.journal.models import ClosingReason
from goanyway.journal.name_keys import person_key
from goanyway.language import _

AnyWord = TypeVar("AnyWord", bound=StrEnum)


class Use(StrEnum):
    """What a column is kept as. A note keeps its head and its cell, as a line of the job's note."""

    EMPLOYER = "employer"
    ROLE = "role"
    AGENCY = "agency"
    REFERENCE = "reference"
    STATUS = "status"
    APPLIED = "applied"
    INTERVIEW = "interview"
    INTERVIEW_TIME = "interview-time"
    CLOSED = "closed"
    CONTACT = "contact"
    EMAIL = "email"
    PHONE = "phone"
    LINKEDIN = "linkedin"
    NOTE = "note"
    NOTHING = "nothing"


DATES = (Use.APPLIED, Use.INTERVIEW, Use.CLOSED)
SEVERAL = (Use.NOTE, Use.NOTHING)
"""What more than one column may be."""

_HEADS: Mapping[Use, tuple[str, ...]] = {
    Use.EMPLOYER: (
        "company", "company name", "employer", "organization", "organisation", "firm", "business",
        "firma", "unternehmen", "arbeitgeber", "entreprise", "societe", "empresa", "azienda",
        "bedrijf", "werkgever", "name",
    ),
    Use.ROLE: (
        "position", "role", "job title", "job position", "title", "job", "position title",
        "role title", "job role", "job name", "position name", "stelle", "stellenbezeichnung",
        "poste", "puesto", "cargo", "posizione", "ruolo", "functie",
    ),
    Use.AGENCY: ("agency", "recruitment agency", "staffing agency", "vermittler"),
    Use.REFERENCE: (
        "reference", "job id", "req id", "requisition", "requisition id", "reference number",
        "job reference", "kennziffer", "referenznummer",
    ),
    Use.STATUS: (
        "status", "stage", "state", "application status", "current status", "progress", "outcome",
        "list", "list name", "column", "pipeline", "phase", "statut", "estado", "stato",
    ),
    Use.APPLIED: (
        "date applied", "applied", "applied on", "application date", "applied date", "applied at",
        "date of application", "date submitted", "date", "date saved", "date added", "created",
        "created at", "beworben am", "bewerbungsdatum", "datum", "date de candidature",
        "fecha de solicitud", "fecha",
    ),
    Use.INTERVIEW: (
        "interview date", "interview", "date of interview", "interview on", "next interview",
        "interview 1", "first interview", "interview time and date", "interview date time",
        "vorstellungsgesprach", "gesprach am", "entretien", "date entretien", "entrevista",
    ),
    Use.INTERVIEW_TIME: ("interview time", "time of interview", "time", "uhrzeit", "heure"),
    Use.CLOSED: (
        "date closed", "closed on", "closed", "rejection date", "date rejected", "absage am",
    ),
    Use.CONTACT: (
        "contact", "contact name", "contact person", "recruiter", "recruiter name",
        "hiring manager", "interviewer", "point of contact", "ansprechpartner", "kontakt",
        "personne de contact", "contacto",
    ),
    Use.EMAIL: (
        "email", "e mail", "contact email", "recruiter email", "email address", "contact e mail",
    ),
    Use.PHONE: (
        "phone", "contact phone", "phone number", "telephone", "mobile", "telefon", "telefono",
    ),
    Use.LINKEDIN: ("linkedin", "contact linkedin", "linkedin profile", "recruiter linkedin"),
}  # fmt: skip
"""The heads that people and trackers give a column, the likeliest first."""

_MAIL = re.compile(r"[^@\s,;]{1,80}@[^@\s,;]{1,80}\.\w{2,20}")
_PROFILE = re.compile(r"(?:https?://)?(?:\w{1,20}\.)?linkedin\.com/in/\S+", re.IGNORECASE)
_MOST = 0.8
"""The share of the filled cells that must look like what a column is taken for."""
_LOOKED_AT = 300
"""So many filled cells of a column tell what it is."""
_LONGEST_STATUS = 80
"""More characters than any word for how far it got has."""
_EXAMPLES = 3

_OPEN = """wishlist saved save bookmarked bookmark interested considering draft todo prospect
applying applied application submitted pending waiting open active progress contacted screening
screen phone interview interviewing interviewed interviews assessment test technical onsite final
negotiating negotiation offer offered beworben gesprach eingeladen""".split()
_CLOSED: Mapping[ClosingReason, tuple[str, ...]] = {
    ClosingReason.OFFER_DECLINED: ("offer declined", "declined offer", "i declined offer",
        "turned down offer", "offer rejected by me"),
    ClosingReason.ACCEPTED: ("accepted", "hired", "offer accepted", "accepted offer", "signed",
        "joined", "got the job", "zusage"),
    ClosingReason.REJECTED: ("rejected", "not selected", "rejection", "turned down", "no",
        "unsuccessful", "declined by company", "rejected by company", "absage", "refus", "refuse",
        "rechazado"),
    ClosingReason.WITHDRAWN: ("withdrew", "i withdrew", "withdrawn", "withdraw", "cancelled by me",
        "zuruckgezogen"),
    ClosingReason.DECLINED: ("declined", "i declined", "declined interview", "not interested"),
    ClosingReason.SILENCE: ("no response", "ghosted", "no reply", "no answer", "keine antwort"),
    ClosingReason.SCAM: ("scam", "fake", "fraud"),
    ClosingReason.OTHER: ("archived", "closed", "expired", "cancelled", "canceled", "filled",
        "position closed"),
}  # fmt: skip
_CLOSED_WITHIN: Mapping[ClosingReason, re.Pattern[str]] = {
    reason: re.compile(rf"\b(?:{'|'.join(word for word in words if len(word) > 3)})\b")
    for reason, words in _CLOSED.items()
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column, what it is proposed to be, and why."""

    head: str
    use: Use
    because: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mapped:
    """A table with what its columns are taken for.

    Attributes:
        columns: one for each head.
        statuses: each word of the status column, with the reason why such a job is closed; None
            where it is still open.
        unknown_statuses: those of them that are taken as open because nothing is known of them.
        day_first: how 3/4/2026 is meant; None where nothing in the table shows it.
        doubtful_dates: the cells that cannot be read until that is said.
    """

    sheet: Sheet
    columns: tuple[Column, ...]
    statuses: Mapping[str, ClosingReason | None]
    unknown_statuses: tuple[str, ...]
    day_first: bool | None
    doubtful_dates: tuple[str, ...]

    def corrected(
        self,
        uses: Mapping[str, str] | None = None,
        *,
        day_first: bool | None = None,
        statuses: Mapping[str, str] | None = None,
    ) -> Mapped:
        """The same table, read as you say.

        Args:
            uses: what a column is, by its head ("Stage": "status") or its place ("3").
            day_first: how 3/4/2026 is meant.
            statuses: why a job with that status is closed ("Passed": "rejected"), or "open".

        Raises:
            InputError: there is no such column, use, status or reason.
        """
        columns = list(self.columns)
        for head, word in (uses or {}).items():
            at = self._place(head)
            use = _one_of(Use, word, _("the things a column can be"))
            for other, each in enumerate(columns):
                if other != at and each.use is use and use not in SEVERAL:
                    columns[other] = replace(
                        each, use=Use.NOTE, because=_("you chose another column for that")
                    )
            columns[at] = replace(columns[at], use=use, because=_("you said so"))
        mapped = _read_as(self.sheet, columns)
        meant = dict(mapped.statuses)
        for status, word in (statuses or {}).items():
            if status not in meant:
                raise _unknown(status, _("the statuses in the table"), meant)
            closed = None if word == "open" else _one_of(ClosingReason, word, _("the reasons"))
            meant[status] = closed
        known = day_first if day_first is not None else mapped.day_first
        return replace(
            mapped,
            statuses=meant,
            unknown_statuses=tuple(
                each for each in mapped.unknown_statuses if each not in (statuses or {})
            ),
            day_first=known,
            doubtful_dates=() if known is not None else mapped.doubtful_dates,
        )

    def _place(self, head: str) -> int:
        heads = [each.head for each in self.columns]
        if head in heads:
            return heads.index(head)
        if head.isdecimal() and len(head) < 10 and 1 <= int(head) <= len(heads):
            return int(head) - 1
        raise _unknown(head, _("the columns"), heads)


def propose(sheet: Sheet) -> Mapped:
    """What each column seems to be, by its head and by looking at its values."""
    taken: set[Use] = set()
    looked_at = [list(islice(_cells(sheet, at), _LOOKED_AT)) for at in range(len(sheet.heads))]
    ranked = sorted(
        range(len(sheet.heads)), key=lambda at: _likelihood(sheet.heads[at], looked_at[at])
    )
    found: dict[int, Column] = {}
    for at in ranked:
        cells = looked_at[at]
        use, because = _guess(sheet.heads[at], cells)
        if use in taken and use not in SEVERAL:
            use, because = Use.NOTE, _("another column fits better")
        taken.add(use)
        found[at] = Column(sheet.heads[at], use, because, tuple(dict.fromkeys(cells))[:_EXAMPLES])
    return _read_as(sheet, [found[at] for at in range(len(sheet.heads))])


def _cells(sheet: Sheet, at: int) -> Iterator[str]:
    return (row.cells[at] for row in sheet.rows if row.cells[at])


def _read_as(sheet: Sheet, columns: Sequence[Column]) -> Mapped:
    dates = [
        cell for at, each in enumerate(columns) if each.use in DATES for cell in _cells(sheet, at)
    ]
    day_first, doubtful = order_of(dates)
    statuses: dict[str, ClosingReason | None] = {}
    unknown = []
    for at, each in enumerate(columns):
        if each.use is Use.STATUS:
            for status in dict.fromkeys(_cells(sheet, at)):
                reason, is_known = _meant_by(status)
                statuses[status] = reason
                if not is_known:
                    unknown.append(status)
    return Mapped(sheet, tuple(columns), statuses, tuple(unknown), day_first, doubtful)


def _plain(head: str) -> str:
    """In small letters, without accents and punctuation; "dateApplied" as two words."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", head).replace("_", " ").replace(",", " ")
    return person_key(apart)


def _by_head(head: str) -> tuple[Use, int] | None:
    """What the head says, and how likely that is: the lower the likelier."""
    plain = _plain(head)
    for use, heads in _HEADS.items():
        if plain in heads:
            return use, heads.index(plain)
    return None


def _likelihood(head: str, cells: Sequence[str]) -> tuple[bool, bool, int]:
    by_head = _by_head(head)
    return not cells, by_head is None, by_head[1] if by_head else 0


def _guess(head: str, cells: Sequence[str]) -> tuple[Use, str]:
    by_head = _by_head(head)
    if by_head is not None:
        use = by_head[0]
        said = [cell for cell in cells if is_said(cell)]
        if use in DATES and said and not _mostly(said, _is_date):
            return Use.NOTE, _("its heading says {use}, but its cells aren't dates").format(use=use)
        if use is Use.CONTACT and _mostly(cells, _MAIL.fullmatch):
            return Use.EMAIL, _("its cells are email addresses")
        if use is Use.LINKEDIN and not _mostly(cells, _PROFILE.fullmatch):
            return Use.NOTE, _("its cells aren't profiles")
        return use, _("its heading says so")
    if _mostly(cells, _MAIL.fullmatch):
        return Use.EMAIL, _("its cells are email addresses")
    if _mostly(cells, _PROFILE.fullmatch):
        return Use.LINKEDIN, _("its cells are profiles")
    if len(set(cells)) < len(cells) and _mostly(cells, lambda cell: _meant_by(cell)[1]):
        return Use.STATUS, _("its cells say how far it got")
    return Use.NOTE, _("it's kept as a note")


def _mostly(cells: Sequence[str], fits: Callable[[str], object]) -> bool:
    return bool(cells) and sum(bool(fits(cell)) for cell in cells) >= _MOST * len(cells)


def _is_date(cell: str) -> bool:
    return any(read_date(cell, day_first=leads) is not None for leads in (True, False))


def _meant_by(status: str) -> tuple[ClosingReason | None, bool]:
    """Why a job of that status is closed, None where it is open; and whether that is known."""
    if len(status) > _LONGEST_STATUS:
        return None, False
    plain = _plain(status)
    for reason, words in _CLOSED.items():
        if plain in words:
            return reason, True
    for reason, pattern in _CLOSED_WITHIN.items():
        if pattern.search(plain):
            return reason, True
    return None, any(word in _OPEN for word in plain.split())


def _one_of(words: type[AnyWord], given: str, what: str) -> AnyWord:
    try:
        return words(given)
    except ValueError:
        raise _unknown(given, what, [each.value for each in words]) from None


def _unknown(given: str, what: str, known: Iterable[str]) -> InputError:
    return InputError(
        _("{given}: that isn't one of {what}.\nThese are: {known}.").format(
            given=given, what=what, known=", ".join(known)
        )
    )
