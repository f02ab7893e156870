"""What an honest firm does not ask of a candidate, and the words in which it is asked.

A sign is a thing together with a request for it that is addressed to the reader, in one sentence:
"send us your bank details", not "customers enter their bank details" and not "we never ask for
your bank details". So each wording has a *thing*, the *verbs* that would ask for it, and what
makes the same words *honest*.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from goanyway.screening.wording import Wording, request


@dataclass(frozen=True, slots=True)
class Rule:
    """A sign: its name, whether it stops alone, the reason for the user, its wordings."""

    name: str
    hard: bool
    reason: str
    wordings: tuple[Wording, ...]


_MONEY = (
    r"(?:(?:[$€£₹]|\brs\.? ?|\b(?:usd|eur|gbp|inr|cad|aud) ?)\d"
    r"|\b\d[\d,.]{0,9} ?(?:dollars?|bucks|usd|euros?|eur|€|pounds?|gbp|rupees|inr|cad|aud|naira)\b)"
)
_GIVE = (
    r"send|share|provide|give|submit|forward|reply(?: back)? w(?:ith)?|respond with|confirm|enter"
    r"|fill(?: in| out)?|upload|text|e-?mail|supply|attach|include|type|verify|update|tell"
    r"|let (?:me|us) (?:have|know)|get back to (?:me|us) with|photograph|scan"
)
_HAND_OVER = (
    r"send|share|provide|give|submit|forward|reply(?: back)? w(?:ith)?|respond with|text|e-?mail"
    r"|supply|tell|read|let (?:me|us) (?:have|know)"
)
_PAY = (
    r"pay(?!\W{0,2}(?:is|are|rates?|range|scale|starts?|from|of|up to|between|varies|band|grade"
    r"|will|would|[:=-]))"
    r"|send|transfer|remit|wire|deposit|cover|purchase|buy|make a payment"
)
_ORDINARY_MONEY = re.compile(
    r"\b(?:parking|park|taxi|cab|train|bus|flight|hotel|rail|travel|toll|lunch|meal|ticket"
    r"|salary|range|cv|r[eé]sum[eé]|portfolio|feedback|shift|(?:an|per) hour|(?:a|per) year|p/?h"
    r"|/ ?h(?:r|our)?)\b"
)
_ORDINARY_WORK = re.compile(
    r"\b(?:cv|r[eé]sum[eé]|portfolio|feedback|team|questions?|experience)\b"
)
_FOR_WHAT = (
    r"(?:registration|application|processing|training|enrol\w{0,8}|onboarding|admin\w{0,12}|visa"
    r"|work permit|security|refundable|background[- ]check|equipment|insurance|starter|booking"
    r"|placement|documentation|courier|shipping|activation|interview|certifi\w{0,6})"
)
_FEE = rf"{_FOR_WHAT} (?:fee|deposit|charge|payment|amount)s?"
_COINS = (
    r"\b(?:bitcoins?|btc|usdt|usdc|ethereum|eth|tether|trc-?20|binance|coinbase|metamask"
    r"|crypto(?:currency|currencies)?|(?:trust|crypto|digital) wallet|wallet address)\b"
)
_REMOTE = (
    r"\b(?:any ?desk|team ?viewer|ultra ?viewer|rustdesk|logmein|screenconnect|airdroid|supremo"
    r"|splashtop|zoho assist|ammyy|quick ?assist|chrome remote desktop"
    r"|remote[- ](?:desktop|access|control)(?: app| software| tool| program)?)\b"
)
_MESSENGER = (
    r"(?:whats ?app|telegram|signal(?! processing)(?: app| messenger)?|wechat|viber|kik|hangouts"
    r"|line app|facebook messenger)\b"
)
_KNOWN_SOFTWARE = re.compile(
    r"\b(?:zoom|teams|webex|google meet|skype|gotomeeting|slack|chrome|firefox|browser|editor|ide"
    r"|docker|python|hackerrank|coderpad|codility|app store|google play|play store)\b"
)

RULES = (
    Rule(
        "payment",
        True,
        "It asks you for money. An honest firm charges nothing for applying.",
        (
            Wording(
                re.compile(rf"{_FEE}|\b(?:fee|deposit)\b|{_MONEY}"),
                request(_PAY, reach=30),
                _ORDINARY_MONEY,
            ),
            Wording(
                re.compile(
                    rf"\bthere(?:'s|s| is) (?!no\b)(?:\w{{1,12}} ){{0,2}}"
                    rf"(?:{_MONEY}[\d,.]{{0,9}} )?{_FEE}"
                    rf"|{_FEE}\W{{1,3}}(?:(?:is|of|only|costs?)\W{{1,3}}){{0,2}}{_MONEY}"
                    rf"|\b(?:training|course|certification|kit) costs? {_MONEY}[^.!?]{{0,40}}"
                    r"\byou pay\b"
                    r"|\bsend (?:the )?(?:rest|remainder|balance|difference|remaining "
                    r"(?:funds|amount|money))\b[^.!?]{0,60}"
                    r"\b(?:vendor|zelle|cash ?app|wire|venmo|paypal)\b"
                ),
                None,
                re.compile(r"\b(?:we|us|employer|company) (?:pay|cover|reimburse|waive)"),
            ),
        ),
    ),
    Rule(
        "account-details",
        True,
        "It asks for bank or card details. An honest firm does not ask for them in a message "
        "before you are hired.",
        (
            Wording(
                re.compile(
                    r"\b(?:bank(?:ing)? (?:account |card )?(?:account|details?|info\w{0,8}|name"
                    r"|numbers?|log-?in|credentials|statement|username)"
                    r"|(?:debit|credit|bank|atm|your) card(?: (?:numbers?|details?|info\w{0,8}))?"
                    r"|account numbers?|routing (?:numbers?|no\b)|sort code|iban|cvv"
                    r"|direct deposit (?:form|details|info\w{0,8}))\b"
                ),
                request(_GIVE, information=True),
                re.compile(r"\b(?:credit card(?: debt| product)|sim card|business card)\b"),
            ),
            Wording(re.compile(r"\bwh(?:ich|at) bank (?:do|are) you (?:use|us|with)\w?\b"), None),
        ),
    ),
    Rule(
        "identity-number",
        True,
        "It asks for an identity number. An honest firm does not ask for one in a message before "
        "you are hired.",
        (
            Wording(
                re.compile(
                    r"\b(?:social security(?: numbers?| no| card)?|ssn|social insurance numbers?"
                    r"|national insurance (?:numbers?|no)|ni number"
                    r"|passport (?:numbers?|no|details)"
                    r"|(?:id|identity|identification)(?: card)? (?:numbers?|no)|aadhaa?r|pan card"
                    r"|cpf|tax (?:id|identification|file) numbers?"
                    r"|driver'?s? licen[sc]e numbers?)\b"
                ),
                request(_GIVE, information=True),
            ),
        ),
    ),
    Rule(
        "password-or-code",
        True,
        "It asks for a password or a code. Nobody honest asks for these.",
        (
            Wording(
                re.compile(
                    r"\b(?:passwords?|one[- ]time (?:codes?|pins?)|otp|log-?in (?:details|data"
                    r"|credentials)|(?:verification|security|confirmation) codes?"
                    r"|(?:\d|four|five|six|eight)[- ]digit (?:verification )?codes?)\b"
                ),
                request(_HAND_OVER, information=True),
            ),
            Wording(
                re.compile(
                    r"\bcode\b[^\n]{0,120}\b(?:text|send|read|forward|share|give|tell)\W{1,3}"
                    r"(?:it|that|the code)(?: back)?\W{1,3}(?:to|with) (?:me|us)\b"
                    r"|\b(?:text|send|read|forward|tell|give) (?:me|us) the (?:\w{1,12} ){0,1}code"
                ),
                None,
            ),
        ),
    ),
    Rule(
        "gift-cards",
        True,
        "It asks you to buy gift cards. No employer does.",
        (
            Wording(
                re.compile(
                    r"\b(?:gift ?-?cards?|(?:itunes|steam|google play|vanilla|razer) "
                    r"(?:cards?|vouchers?))\b"
                ),
                request(r"buy|purchase|pick up|get|send|pay (?:with|by|in|using)|scratch|load"),
                _ORDINARY_WORK,
            ),
        ),
    ),
    Rule(
        "crypto",
        True,
        "It asks you for a payment or an account in cryptocurrency. No employer does.",
        (
            Wording(
                re.compile(_COINS),
                request(
                    r"pay|send|deposit|transfer|buy|purchase|convert|top up|recharge|fund|invest"
                    r"|link|be (?:sent|paid|made|deposited)",
                    reach=60,
                ),
                _ORDINARY_WORK,
            ),
        ),
    ),
    Rule(
        "remote-access",
        True,
        "It asks you to let somebody into your computer. No interview needs that.",
        (
            Wording(
                re.compile(_REMOTE),
                request(r"download|install|run|launch|open|allow|give|grant|enable|accept|set up"),
            ),
        ),
    ),
    Rule(
        "other-messenger",
        False,
        "It moves you to another messenger, where nobody can tell who writes.",
        (
            Wording(
                re.compile(
                    r"\b(?:add|contact|message|text|msg|dm|reach|write|chat|ping|connect|talk|speak"
                    r"|continue|move|switch|join|held|conducted|takes? place|interview(?:ed)?)\b"
                    rf"[^.!?]{{0,60}}\b(?:on|via|through|over|using|by|in|to) "
                    rf"(?:our |my |the ){{0,1}}{_MESSENGER}"
                    r"|\bwhatsapp (?:me|us|her|him)\b"
                ),
                None,
                re.compile(r"\b(?:friend|customers?|clients?|users?|colleagues?|follow us)\b"),
            ),
            Wording(re.compile(rf"\b{_MESSENGER}"), request(r"download|install")),
            Wording(
                # The name may end in a period ("Mr. Ade"), which the wording above does not cross.
                re.compile(rf"\bon {_MESSENGER}"),
                request(r"add|contact|message|text|reach|write to|chat with"),
                re.compile(r"\bfriend\b"),
            ),
        ),
    ),
    Rule(
        "personal-information",
        False,
        "It asks for personal information that an interview does not need.",
        (
            Wording(
                re.compile(
                    r"\b(?:date of birth|dob|birth ?date|(?:home|residential) address"
                    r"|mother'?s maiden name|marital status|selfie"
                    r"|(?:photos?|pictures?|pics?|cop(?:y|ies)|scans?|images?|front and back) of "
                    r"(?:\w{1,12} ){0,3}(?:id|passport|identity card|(?:driver'?s? |driving )"
                    r"?licen[sc]e))\b"
                ),
                request(_GIVE, information=True),
            ),
        ),
    ),
    Rule(
        "other-software",
        False,
        "It asks you to install software. An interview needs no more than a known video tool.",
        (
            Wording(
                re.compile(r"\b(?:app|application|software|program|apk|extension|plug-?in)\b"),
                request(r"download|install"),
                _KNOWN_SOFTWARE,
            ),
        ),
    ),
)
