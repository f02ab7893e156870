"""Pieces of patterns that several families of rules share."""

from __future__ import annotations

from goanyway.screening.request_patterns import AMOUNT

MONEY = f"(?<!{AMOUNT}){AMOUNT}{{1,24}}"

WARNS = (
    r"\b(?:scam\w{0,5}|fraud\w{0,6}|beware|fake|never (?:ask|charge|send|take)|we don't"
    r"|we do not|impostor|phishing|report (?:it|this|them))\b"
)

NAMES_IMPOSTORS = (
    r"\b(?:not (?:from )?us\b|isn'?t (?:us|ours)|not ours|impersonat\w{1,4}|come to our notice"
    r"|fake (?:offers?|jobs?|recruiters?|agents?)\b|pretend\w{0,3} to be|claim\w{0,3} to be"
    r"|(?:in|using|with) our name|on our (?:logo|letterhead)|scammers|fraudsters|counterfeit"
    r"|people who were recruited|cloned? our|clon(?:ing|ed) our|nobody here will|no ?one here will|don'?t pay or click"
    r"|that is a scam|it'?s (?:a )?(?:419|scam|fraud)\b|report them|read you their|phish\w{0,5})\b"
)
"""What speaks of others who write in the firm's name: what they ask for is told, not asked."""
