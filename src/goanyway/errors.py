"""Everything goanyway raises on purpose.

    GoanywayError
    ├── InputError              something given cannot be used; the message names it and the mend
    │   ├── UnreadableInput     a file or message that cannot be opened or decoded at all
    │   ├── SituationError      a situation that is malformed, unknown or impossible
    │   └── UnknownId           nothing of yours has that id
    └── JournalError            the journal cannot do that
        ├── ChangedMeanwhile    a record is not what it was when you looked at it
        ├── CannotUndo          something that came later stands in the way
        ├── TracesLeft          the bin is empty, but its words are in the file still
        └── JournalUnusable     its file cannot be opened or written

Commands turn these into one message and exit status 2; a library user may catch the root.
"""

from __future__ import annotations


class GoanywayError(Exception):
    """The root of all errors raised on purpose."""


class InputError(GoanywayError):
    """Something that was given cannot be used. The message says what, why and what to do."""


class UnreadableInput(InputError):
    """Raised when a file, message or stream cannot be opened or decoded at all."""


class SituationError(InputError):
    """Raised when a situation has an unknown key, a wrong unit or an impossible value.

    `where` is "FILE, line N" where both are known, and opens the message.
    """

    def __init__(self, problem: str, *, where: str = "", mend: str = "") -> None:
        self.problem = problem
        self.where = where
        self.mend = mend
        opening = f"{where}: " if where else ""
        closing = f"\n{mend}" if mend else ""
        super().__init__(f"{opening}{problem}{closing}")


class UnknownId(InputError):
    """Raised when nothing has that id, or nothing that is yours; the two look the same."""


class JournalError(GoanywayError):
    """The journal cannot do what was asked.

    The use case that raised it changed nothing, but where `TracesLeft` says so.
    """


class ChangedMeanwhile(JournalError):
    """Raised when a record is not what it was when you looked at it."""


class CannotUndo(JournalError):
    """Raised when something that came later stands in the way of undoing."""


class TracesLeft(JournalError):
    """Raised when what was in the bin is gone, but its words could not be taken out of the file.

    `count` is of the records that are gone.
    """

    def __init__(self, count: int, message: str) -> None:
        self.count = count
        super().__init__(message)


class JournalUnusable(JournalError):
    """Raised when the journal's file cannot be opened, read or written."""
