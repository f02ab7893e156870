"""Adding a firm to the user's own list, or taking one out; all other lines stay as they are."""

from __future__ import annotations

import tomlkit
from tomlkit.exceptions import TOMLKitError

from goanyway.domain.screening import Firm
from goanyway.errors import UnreadableInput
from goanyway.interchange.firm_list import read_firms
from goanyway.language import _


def with_firm(text: str, firm: Firm, name: str) -> str:
    """The list with the firm at its end, or in the place of the one of the same name.

    Args:
        text: the list as it is; empty where there is none yet.
        name: of the list, for messages.

    Raises:
        UnreadableInput: the list is no TOML.
        InputError: the firm has a domain that is none, or lacks something.
    """
    document = _parsed(text, name)
    row = tomlkit.table()
    row["name"] = firm.name
    row["domains"] = list(firm.domains)
    row["number"] = firm.number
    row["looked_up"] = firm.looked_up
    row["where"] = firm.where
    rows = document.setdefault("firm", tomlkit.aot())
    place = _place(document, firm.name)
    if place is None:
        rows.append(row)
    else:
        rows[place] = row
    changed = tomlkit.dumps(document)
    read_firms(changed, name)
    return changed


def without_firm(text: str, firm: str, name: str) -> str:
    """The list without the firm of that name; as it is where there is none.

    Raises:
        UnreadableInput: the list is no TOML.
    """
    document = _parsed(text, name)
    place = _place(document, firm)
    if place is not None:
        del document["firm"][place]
        if not document["firm"]:
            document.remove("firm")
    return tomlkit.dumps(document)


def _parsed(text: str, name: str) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(text)
    except TOMLKitError as error:
        raise UnreadableInput(
            _("{name}: this is no TOML any more.\nMend it in an editor, or move it away.").format(
                name=name
            )
        ) from error


def _place(document: tomlkit.TOMLDocument, firm: str) -> int | None:
    """Where the firm stands in the list; upper and lower case are the same."""
    rows = document.get("firm", [])
    names = [str(row.get("name", "")).strip().casefold() for row in rows]
    return names.index(firm.strip().casefold()) if firm.strip().casefold() in names else None
