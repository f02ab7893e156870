"""The tables of the journal, one module for each aggregate."""

from __future__ import annotations

from goanyway.journal.models.change_set import ChangeSet, LastNumber, RowChange
from goanyway.journal.models.content import Content, ReadableText
from goanyway.journal.models.debrief import Debrief, Finding
from goanyway.journal.models.firm import Firm
from goanyway.journal.models.follow_up import FollowUp, FollowUpKind, FollowUpState
from goanyway.journal.models.interview import Interview, InterviewState
from goanyway.journal.models.message import KeptMessage, MessageIdentifier
from goanyway.journal.models.note import Attachment, Note
from goanyway.journal.models.offer import Offer, OfferKind, OfferState
from goanyway.journal.models.opportunity import ClosingReason, Opportunity, OpportunityState
from goanyway.journal.models.person import Meeting, Parting, Person, Position
from goanyway.journal.models.posting import Posting
from goanyway.journal.models.record import Record
from goanyway.journal.models.situation import KeptSituation
from goanyway.journal.models.user import User
from goanyway.journal.models.verdict import Choice, KeptDoubt, KeptVerdict

RECORDS: tuple[type[Record], ...] = (
    Opportunity,
    Posting,
    KeptSituation,
    Interview,
    KeptMessage,
    Person,
    Position,
    Meeting,
    KeptVerdict,
    KeptDoubt,
    Choice,
    Debrief,
    Finding,
    Offer,
    FollowUp,
    Note,
    Attachment,
    Firm,
)
"""Every kind of record; each stands after those that it names."""

__all__ = [
    "RECORDS",
    "Attachment",
    "ChangeSet",
    "Choice",
    "ClosingReason",
    "Content",
    "Debrief",
    "Finding",
    "Firm",
    "FollowUp",
    "FollowUpKind",
    "FollowUpState",
    "Interview",
    "InterviewState",
    "KeptDoubt",
    "KeptMessage",
    "KeptSituation",
    "KeptVerdict",
    "LastNumber",
    "Meeting",
    "MessageIdentifier",
    "Note",
    "Offer",
    "OfferKind",
    "OfferState",
    "Opportunity",
    "OpportunityState",
    "Parting",
    "Person",
    "Position",
    "Posting",
    "ReadableText",
    "Record",
    "RowChange",
    "User",
]
