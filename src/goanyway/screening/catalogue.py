"""All signs by name, in the order in which the documentation lists them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from goanyway.screening import disguised_words, links, pay_above_work, senders, unread
from goanyway.screening.rule import Rule
from goanyway.screening.rules import SAID

SIGNS: Mapping[str, Rule] = MappingProxyType(
    {
        rule.name: rule
        for rule in (
            *SAID,
            pay_above_work.RULE,
            disguised_words.RULE,
            *senders.RULES,
            *links.RULES,
            *unread.RULES,
        )
    }
)
