"""The user's own list of firms (TOML): official domains and head office numbers, looked up by hand.

    [[firm]]
    name = "Brightwater Ltd"
    domains = ["brightwater.example"]
    number = "+44 20 7946 0000"
    looked_up = 2026-11-03
    where = "Companies House"

Commands that keep nothing read it (`--firms FILE`). Nothing in it is ever fetched or changed.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from goanyway.domain.screening import Firm
from goanyway.errors import InputError, UnreadableInput
from goanyway.language import _

LARGEST = 1024 * 1024
"""The largest list that is read, in bytes."""

_EXAMPLE = (
    'A firm looks like this:\n[[firm]]\nname = "Brightwater Ltd"\n'
    'domains = ["brightwater.example"]\nnumber = "+44 20 7946 0000"\nlooked_up = 2026-11-03\n'
    'where = "Companies House"'
)
_KEYS = ("name", "domains", "number", "looked_up", "where")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{1,62}")


def load_firms(path: Path) -> tuple[Firm, ...]:
    """The firms that a file lists.

    Raises:
        UnreadableInput: when the file cannot be read or is no TOML in UTF-8.
        InputError: when a firm lacks a key, or has one that is unknown or impossible.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableInput(f"{path}: we can't read this list of firms ({reason}).") from error
    if len(content) > LARGEST:
        raise UnreadableInput(f"{path}: this is larger than 1 MiB, too large for a list of firms.")
    try:
        return read_firms(content.decode("utf-8-sig"), str(path))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise UnreadableInput(
            f"{path}, line {line}: this isn't text in UTF-8. Save the list again as UTF-8."
        ) from error


def read_firms(text: str, name: str) -> tuple[Firm, ...]:
    """The firms of a list's text; `name` names the list in messages.

    Raises:
        UnreadableInput: when the text is no TOML.
        InputError: when a firm lacks a key, or has one that is unknown or impossible.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnreadableInput(f"{name}: this isn't TOML: {error}.\n{_EXAMPLE}") from error
    except RecursionError as error:
        raise UnreadableInput(f"{name}: this is nested too deeply.\n{_EXAMPLE}") from error
    rows = table.pop("firm", [])
    if table:
        raise InputError(f"{name}: unknown key {next(iter(table))!r}.\n{_EXAMPLE}")
    if not isinstance(rows, list):
        raise InputError(f"{name}: write each firm as a table [[firm]].\n{_EXAMPLE}")
    return tuple(_firm(row, f"{name}, firm {count}") for count, row in enumerate(rows, 1))


def read_domain(text: str) -> str:
    """A domain as the screen compares it: in lower case, in ASCII, without www.

    Raises:
        InputError: the text is none.
    """
    domain = text.strip().lower().removeprefix("www.")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        domain = ""
    if not _DOMAIN.fullmatch(domain):
        raise InputError(
            _(
                "{text} isn't a domain. Write what comes after www. or the @: brightwater.example."
            ).format(text=repr(text))
        )
    return domain


def _firm(row: object, where: str) -> Firm:
    if not isinstance(row, Mapping):
        raise InputError(f"{where}: this isn't a table.\n{_EXAMPLE}")
    if unknown := next((key for key in row if key not in _KEYS), None):
        raise InputError(
            f"{where}: unknown key {unknown!r}. The known keys are {', '.join(_KEYS)}."
        )
    if missing := next((key for key in _KEYS if key not in row), None):
        raise InputError(f"{where}: the key {missing!r} is missing.\n{_EXAMPLE}")
    day = row["looked_up"]
    if isinstance(day, dt.datetime) or not isinstance(day, dt.date):
        raise InputError(f"{where}: write looked_up as a date without quotes: 2026-11-03.")
    return Firm(
        name=_text(row["name"], "name", where),
        domains=_domains(row["domains"], where),
        number=_text(row["number"], "number", where),
        looked_up=day,
        where=_text(row["where"], "where", where),
    )


def _text(value: object, key: str, where: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise InputError(f'{where}: write {key} as text in quotes: {key} = "…".')
    return value.strip()


def _domains(value: object, where: str) -> tuple[str, ...]:
    domains = value if isinstance(value, list) else None
    if not domains:
        raise InputError(f'{where}: write domains as a list: domains = ["brightwater.example"].')
    found = []
    for each in domains:
        text = _text(each, "domains", where)
        try:
            found.append(read_domain(text))
        except InputError as error:
            raise InputError(f"{where}: {error}") from error
    return tuple(found)
