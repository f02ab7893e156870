"""The signs that are said, as rules: what a fake recruiter writes, by what it is after.

Among them are the promises of an honest firm. It does not ask by message for personal
information, passwords or codes, account or financial details; it charges nothing; it has you
install nothing; it does not move you to another messenger.
"""

from __future__ import annotations

from dataclasses import replace

from goanyway.screening.rules import (
    access,
    hiring,
    identity,
    laundering,
    manners,
    payment,
    work,
)
from goanyway.screening.rules.constructions import CONSTRUCTIONS

SAID = tuple(
    replace(rule, wordings=(*rule.wordings, *CONSTRUCTIONS.get(rule.name, ())))
    for rule in (
        *payment.RULES,
        *identity.RULES,
        *access.RULES,
        *laundering.RULES,
        *hiring.RULES,
        *work.RULES,
        *manners.RULES,
    )
)
"""Every rule that has words."""
