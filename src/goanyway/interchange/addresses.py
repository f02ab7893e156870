"""How a mail address is written in a readable part."""

from __future__ import annotations

from goanyway.domain.message import Address


def address_as_text(address: Address) -> str:
    """The address as mail shows it: Name <mail@address>."""
    if address.name and address.email:
        return f"{address.name} <{address.email}>"
    return address.name or address.email
