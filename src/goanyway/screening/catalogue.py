"""All signs by name, in the order in which the documentation lists them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from goanyway.screening import links, pay, promises, schemes, senders
from goanyway.screening.rule import Rule

SIGNS: Mapping[str, Rule] = MappingProxyType(
    {
        rule.name: rule
        for rule in (
            *promises.RULES,
            *schemes.RULES,
            pay.RULE,
            *senders.RULES,
            *links.RULES,
        )
    }
)
