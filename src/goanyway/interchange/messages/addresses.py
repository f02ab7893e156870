"""How a mail address is written in a readable part, and read from one."""

from __future__ import annotations

import re

from goanyway.domain.message import Address

_EMAIL = re.compile(r"[\w.+'=-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")


def address_as_text(address: Address) -> str:
    """The address as mail shows it: Name <mail@address>."""
    if address.name and address.email:
        return f"{address.name} <{address.email}>"
    return address.name or address.email


def address_in(text: str) -> Address:
    """The name and the address in the value of a header, however a mail program wrote it."""
    text = text.replace("*", "")[:500]
    match = _EMAIL.search(text)
    if match is None:
        return Address(text.strip(" \t\"'"), "")
    name = re.split(r"[<\[(]|mailto:", text[: match.start()])[0].strip(" \t\"',;:")
    return Address(name, match[0])
