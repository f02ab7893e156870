"""The limits of reading and screening, as the program has them: a table for each of two pages.

A limit is named by its constant, so the page says what the program does. A test sees that no
constant that bounds what comes in is missing here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from goanyway.journal.local.opening import start_django
from tools.marked_pages import table


@dataclass(frozen=True, slots=True)
class Limit:
    """A bound on what comes in.

    Attributes:
        constant: its module below `goanyway` and its name there.
        what: what is counted.
        unit: from the constant to words.
        beyond: what becomes of the rest.
    """

    constant: str
    what: str
    unit: Callable[[int], str]
    beyond: str

    @property
    def value(self) -> int:
        """What the program has for it."""
        start_django()  # some are in modules of the journal
        module, _dot, name = self.constant.rpartition(".")
        value: int = getattr(import_module(f"goanyway.{module}"), name)
        return value


def _count(value: int) -> str:
    return f"{value:,}"


def _megabytes(value: int) -> str:
    return f"{value // 1_000_000:,} MB"


def _mebibytes(value: int) -> str:
    return f"{value // 2**20:,} MiB"


def _kibibytes(value: int) -> str:
    return f"{value // 1024:,} KiB"


def _seconds(value: int) -> str:
    return f"{value:,} s"


SAID = "left out, and said"
LEFT_OUT = "left out"
REFUSED = "refused with the mend"

_MESSAGES = "interchange.messages"
READING = (
    Limit(
        f"{_MESSAGES}.mbox.SIZE_LIMIT", "a file, and each mail of a mailbox", _megabytes, REFUSED
    ),
    Limit(
        "journal.intake.total_size.LARGEST_TOTAL",
        "all that one intake puts into the journal, exported chats too",
        _megabytes,
        "refused with the mend; nothing of it is kept",
    ),
    Limit(
        "settings.web.LARGEST_UPLOAD", "one form of the page, with its files", _megabytes, REFUSED
    ),
    Limit("web.server.MOST_CONNECTIONS", "connections to the page", _count, "they wait"),
    Limit(
        "web.server.SECONDS_FOR_A_REQUEST",
        "from the first to the last byte of a request",
        _seconds,
        "the connection is closed",
    ),
    Limit("web.uploads.LARGEST_FILE", "one file of a form", _megabytes, REFUSED),
    Limit("web.uploads.MOST_FILES", "files of a form", _count, REFUSED),
    Limit(
        "interchange.decoding.TEXT_LIMIT",
        "characters of a text that are kept; of all texts of a message, twice as many",
        _count,
        SAID,
    ),
    Limit(
        "interchange.decoding.MARKUP_LIMIT",
        "characters of a page, of a mail's HTML or of a calendar",
        _count,
        SAID,
    ),
    Limit(
        "reading.reach.PART_LIMIT", "characters of a part that are searched for facts", _count, SAID
    ),
    Limit(
        "reading.reach.MESSAGE_LIMIT",
        "characters of all parts that are searched for facts, the first parts first",
        _count,
        SAID,
    ),
    Limit(
        "reading.reach.LINK_LIMIT", "links of a part that are looked at for facts", _count, LEFT_OUT
    ),
    Limit(
        "reading.reach.MENTION_LIMIT",
        "figures, days, times of day or names of a text that are weighed, of each kind",
        _count,
        LEFT_OUT,
    ),
    Limit(f"{_MESSAGES}.mime.PART_LIMIT", "parts of a mail that are looked at", _count, SAID),
    Limit(
        f"{_MESSAGES}.mime_parts.PART_LIMIT", "parts of a mail, containers among them", _count, SAID
    ),
    Limit(f"{_MESSAGES}.mime_parts.DEPTH_LIMIT", "nestings of a mail's parts", _count, SAID),
    Limit(f"{_MESSAGES}.mime_parts.LINE_LIMIT", "lines that might part a mail", _count, LEFT_OUT),
    Limit(
        f"{_MESSAGES}.mime_parts.HEADER_LIMIT", "bytes of the headers of a part", _count, LEFT_OUT
    ),
    Limit(
        f"{_MESSAGES}.mime_parts.HEADER_LINES", "lines of the headers of a part", _count, LEFT_OUT
    ),
    Limit(f"{_MESSAGES}.eml.HEADER_LIMIT", "characters of a header", _count, LEFT_OUT),
    Limit(
        f"{_MESSAGES}.attachments.DOCUMENT_LIMIT",
        "documents attached to a mail",
        _count,
        "named as not read",
    ),
    Limit(
        f"{_MESSAGES}.attachments.MEMBER_LIMIT",
        "names in an attached archive that are looked at",
        _count,
        LEFT_OUT,
    ),
    Limit(f"{_MESSAGES}.mime.MAIL_LIMIT", "mails attached to a mail", _count, SAID),
    Limit(f"{_MESSAGES}.forwards.DEPTH_LIMIT", "times that a mail was sent on", _count, SAID),
    Limit(
        f"{_MESSAGES}.hypertext.WORK_LIMIT",
        "tags of a page, times their depth",
        _count,
        "its text alone is read, and that is said",
    ),
    Limit(f"{_MESSAGES}.hypertext.LINK_LIMIT", "links of a text that are kept", _count, LEFT_OUT),
    Limit(f"{_MESSAGES}.hypertext.TARGET_LIMIT", "characters of a link's target", _count, LEFT_OUT),
    Limit(f"{_MESSAGES}.job_posting.POSTING_LIMIT", "postings of a page", _count, LEFT_OUT),
    Limit(f"{_MESSAGES}.json_ld.NODE_LIMIT", "nodes of a page's JSON-LD", _count, LEFT_OUT),
    Limit(f"{_MESSAGES}.microdata.ITEM_LIMIT", "items of a page's microdata", _count, LEFT_OUT),
    Limit(f"{_MESSAGES}.microdata.PROPERTY_LIMIT", "properties of such an item", _count, LEFT_OUT),
    Limit(f"{_MESSAGES}.pdf.SIZE_LIMIT", "a PDF", _megabytes, REFUSED),
    Limit(f"{_MESSAGES}.pdf_pages.PAGE_LIMIT", "pages of a PDF", _count, SAID),
    Limit(f"{_MESSAGES}.pdf_pages.CHARACTER_LIMIT", "characters of a PDF", _count, SAID),
    Limit(
        "interchange.limited_process.SECONDS",
        "processor time of the process that reads a PDF",
        _seconds,
        "the pages before are read; none: refused with the mend",
    ),
    Limit(
        "interchange.limited_process.SECONDS_TO_WAIT",
        "how long that process is waited for",
        _seconds,
        "the same",
    ),
    Limit("interchange.limited_process.MEMORY", "memory of that process", _megabytes, "the same"),
    Limit(f"{_MESSAGES}.ics.EVENT_LIMIT", "events of a calendar", _count, LEFT_OUT),
    Limit(f"{_MESSAGES}.ics.PEOPLE_LIMIT", "people of an event", _count, LEFT_OUT),
    Limit(
        f"{_MESSAGES}.content_lines.DEPTH_LIMIT",
        "nestings of a calendar's components",
        _count,
        LEFT_OUT,
    ),
    Limit(
        f"{_MESSAGES}.zone_rules.OBSERVANCE_LIMIT",
        "changes of the clock that a calendar's zone has rules for",
        _count,
        LEFT_OUT,
    ),
    Limit(f"{_MESSAGES}.zone_rules.DATE_LIMIT", "dates of such a rule", _count, LEFT_OUT),
    Limit("interchange.tables.csv_sheets.MOST_COLUMNS", "columns of a table", _count, REFUSED),
    Limit("interchange.tables.csv_sheets.MOST_ROWS", "rows of a table", _count, REFUSED),
    Limit("interchange.tables.csv_sheets.MOST_CELLS", "filled cells of a table", _count, REFUSED),
    Limit("web.views.tables.LARGEST", "a table that is sent to the page", _megabytes, REFUSED),
    Limit("interchange.situation_files.toml_file.LARGEST", "a situation file", _kibibytes, REFUSED),
    Limit("interchange.firm_list.LARGEST", "a list of firms", _kibibytes, REFUSED),
    Limit(
        "journal.keeping.notes.LARGEST_ATTACHMENT",
        "a file that is kept beside something",
        _megabytes,
        REFUSED,
    ),
    Limit("journal.keeping.notes.MOST_ATTACHMENTS", "such files beside one thing", _count, REFUSED),
    Limit(
        "journal.archive.export_members.LARGEST_TOTAL",
        "what an export of a journal unpacks to",
        _mebibytes,
        REFUSED,
    ),
    Limit(
        "journal.archive.export_members.MOST_TIMES",
        "so many times its size an export unpacks to",
        _count,
        "refused, where that is more than 50 MiB",
    ),
    Limit("journal.archive.export_members.MOST_MEMBERS", "members of an export", _count, REFUSED),
    Limit(
        "journal.archive.export_members.LARGEST_CONTENT",
        "one file in an export",
        _mebibytes,
        REFUSED,
    ),
    Limit(
        "journal.archive.export_members.LONGEST_LINE", "one line in an export", _mebibytes, REFUSED
    ),
)
"""What is read of a message, a posting, a table, a situation or an export."""

SCREENING = (
    Limit(
        "screening.judging.WORK",
        "characters that are weighed to find the message that changed the answer",
        _count,
        "so many messages are judged as fit into it, spread evenly",
    ),
    Limit(
        "screening.judging.LEAST_JUDGED",
        "messages of a conversation that are judged in any case",
        _count,
        "as above",
    ),
    Limit(
        "screening.model.STRETCH",
        "words in a row that are weighed together",
        _count,
        "the heaviest such stretch counts",
    ),
    Limit(
        "screening.matching._MOST",
        "places where a wording is looked for, of each wording",
        _count,
        LEFT_OUT,
    ),
    Limit("screening.links._MOST", "links of a part, written ones beside", _count, LEFT_OUT),
    Limit("screening.senders._MOST", "addresses in a text", _count, LEFT_OUT),
    Limit(
        "screening.pay_above_work._MOST",
        "amounts of pay and hours of work of a text",
        _count,
        LEFT_OUT,
    ),
    Limit(
        "web.views.messages.MOST_JUDGED",
        "conversations of an export that the page judges",
        _count,
        "left out: `goanyway screen` judges all",
    ),
)
"""What is judged of a message or a conversation, beside what is read of it."""


def reading(_: str) -> str:
    """The table of docs/reading.md."""
    return _table(READING)


def screening(_: str) -> str:
    """The table of docs/screening.md."""
    return _table(SCREENING)


def _table(limits: tuple[Limit, ...]) -> str:
    rows = ((each.what, each.unit(each.value), each.beyond) for each in limits)
    return table(("What", "At most", "The rest"), rows)
