"""All signs by name, in the order in which the documentation lists them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from goanyway.screening import disguise, links, pay, senders
from goanyway.screening.rule import Rule
from goanyway.screening.rules import SAID

SIGNS: Mapping[str, Rule] = MappingProxyType(
    {rule.name: rule for rule in (*SAID, pay.RULE, disguise.RULE, *senders.RULES, *links.RULES)}
)
