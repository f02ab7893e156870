"""Pieces of patterns that several families of rules share."""

from __future__ import annotations

from goanyway.screening.wording import AMOUNT

MONEY = f"(?<!{AMOUNT}){AMOUNT}{{1,24}}"

WARNS = (
    r"\b(?:scam\w{0,5}|fraud\w{0,6}|beware|fake|never (?:ask|charge|send|take)|we don't"
    r"|we do not|impostor|phishing|report (?:it|this|them))\b"
)
