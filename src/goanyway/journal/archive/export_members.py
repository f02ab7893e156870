"""An export as a zip: bounded before any of it is unpacked, then read member by member.

Nothing is believed: a member that does not belong there, that claims to be larger than an export
is, or whose bytes do not have the hash that is their name, is refused by its name, with the mend.
"""

from __future__ import annotations

import hashlib
import json
import math
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, NoReturn

from goanyway.errors import InputError
from goanyway.journal.archive.export import (
    CONTENTS,
    FORMAT,
    HISTORY,
    MANIFEST,
    NUMBERS,
    VERSION,
    records_of,
)
from goanyway.journal.core.record_values import storable_value
from goanyway.journal.models import RECORDS
from goanyway.language import _

LONGEST_LINE = 64 * 2**20
LARGEST_CONTENT = 256 * 2**20
"""In bytes; a file that claims more is not one of ours."""
MOST_MEMBERS = 100_000
LARGEST_TOTAL = 4 * 2**30
"""In bytes, of all members unpacked."""
FREELY = 50 * 2**20
MOST_TIMES = 50
"""So many times its packed size may the whole have unpacked, where that is more than `FREELY`
bytes; a search of a year has six to twenty-five times."""
_MEMBERS = {MANIFEST, NUMBERS, HISTORY, *map(records_of, RECORDS)}
_ENCRYPTED = 0x1
"""The bit among a member's flags."""


class Members:
    """The members of an export.

    Attributes:
        packed: the bytes that can be named, by their hash.
    """

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive = archive
        self._name = name
        self._members = {each.filename: each for each in archive.infolist()}
        self.packed = {
            name.removeprefix(CONTENTS): each
            for name, each in self._members.items()
            if name.startswith(CONTENTS)
        }

    def __contains__(self, member: str) -> bool:
        return member in self._members

    def look_over(self) -> None:
        """Refuse what is not an export, or one of a version that this program does not know."""
        self._refuse_too_much()
        if MANIFEST not in self._members:
            problem = _("this zip isn't a journal export: {file} is missing")
            self.refuse_all(problem.format(file=MANIFEST))
        for line, manifest in self.lines(MANIFEST):
            version = manifest.get("version")
            if manifest.get("format") != FORMAT or not isinstance(version, int) or line > 1:
                self.refuse(MANIFEST, line, "", _("this isn't the manifest of an export"))
            if version > VERSION:
                self.refuse_all(
                    _("a newer goanyway wrote this export (version {version})").format(
                        version=version
                    ),
                    _("Update goanyway, then restore it again."),
                )
        if any(each.flag_bits & _ENCRYPTED for each in self._archive.infolist()):
            self.refuse_all(_("this zip is locked with a password"), _("Zip it again without one."))
        for each, count in sorted(Counter(self._archive.namelist()).items()):
            if count > 1 or not (each in _MEMBERS or each.startswith(CONTENTS)):
                self.refuse_all(_("{member} doesn't belong in an export").format(member=each))

    def _refuse_too_much(self) -> None:
        """Refuse what unpacks to more than an export is; nothing is unpacked for that."""
        members = self._archive.infolist()
        if len(members) > MOST_MEMBERS:
            self.refuse_all(
                _("it has {count:,} members, and we read at most {most:,}").format(
                    count=len(members), most=MOST_MEMBERS
                ),
            )
        for each in members:
            if each.filename.startswith(CONTENTS) and each.file_size > LARGEST_CONTENT:
                self.refuse_all(_("{member} is too large").format(member=each.filename))
        total = sum(each.file_size for each in members)
        largest = max(members, key=lambda each: each.file_size).filename if members else ""
        if total > LARGEST_TOTAL:
            self.refuse_all(
                _(
                    "it unpacks to {total:,} MB, most of it {member}; we read at most {most:,}"
                ).format(total=total // 2**20, member=largest, most=LARGEST_TOTAL // 2**20),
            )
        if total > max(FREELY, MOST_TIMES * sum(each.compress_size for each in members)):
            self.refuse_all(
                _(
                    "it unpacks to {total:,} MB, more than {times} times its size; so does {member}"
                ).format(total=total // 2**20, times=MOST_TIMES, member=largest),
                _("If you made it yourself, unpack it and zip it again without compression."),
            )

    def content(self, sha256: str) -> bytes | None:
        """The bytes of that hash; None where there are none."""
        info = self.packed.get(sha256)
        if info is None:
            return None
        data = self._archive.read(info)
        if hashlib.sha256(data).hexdigest() != sha256:
            problem = _("{member} doesn't have the hash that its name says")
            self.refuse_all(problem.format(member=info.filename))
        return data

    def lines(self, member: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """Each line of a member with its number; nothing where the member is missing."""
        if member not in self._members:
            return
        with self._archive.open(member) as file:
            line = 0
            while raw := file.readline(LONGEST_LINE):
                line += 1
                yield line, self._object(member, line, raw)

    def _object(self, member: str, line: int, raw: bytes) -> dict[str, Any]:
        try:
            value = storable_value(
                json.loads(raw.decode("utf-8"), parse_float=_finite, parse_constant=_no_number)
            )
        except (ValueError, RecursionError):
            value = None
        if not isinstance(value, dict):
            self.refuse(member, line, "", _("this line isn't a JSON object (UTF-8)"))
        return value

    def refuse(self, member: str, line: int, field: str, problem: str) -> NoReturn:
        """Refuse the export for what a line has in a field, or for the line where that is empty."""
        place = _("{member}, line {line}").format(member=member, line=line)
        _refuse(f"{self._name}: {place}", f"{field}: {problem}" if field else problem)

    def refuse_all(self, problem: str, mend: str = "") -> NoReturn:
        """Refuse the export as a whole."""
        _refuse(self._name, problem, mend)


@contextmanager
def opened(stream: BinaryIO, name: str) -> Iterator[Members]:
    """The zip; what is wrong with it while it is read becomes one message."""
    try:
        with zipfile.ZipFile(stream) as archive:
            yield Members(archive, name)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError) as error:
        raise InputError(
            _(
                "{name}: this isn't a zip, or it's damaged or cut short.\n"
                "Nothing was restored. Copy the export again from where it was made."
            ).format(name=name)
        ) from error
    except NotImplementedError as error:
        raise InputError(
            _(
                "{name}: goanyway can't read the way this zip was packed ({reason}).\n"
                "Nothing was restored. Pack it again as an ordinary zip."
            ).format(name=name, reason=error)
        ) from error


def _refuse(where: str, problem: str, mend: str = "") -> NoReturn:
    mend = mend or _("Fix it there, or export the journal again from where it was.")
    raise InputError(f"{where}: {problem}.\n{_('Nothing was restored.')} {mend}")


def _finite(number: str) -> float:
    if not math.isfinite(float(number)):
        raise ValueError("beyond every number")
    return float(number)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
