"""Words that speak for a kind of message, or against it, and how strongly.

No single sign decides: "bring your boots", "Wednesday around 10" and "come out to us" do together
what none does alone. The weights are our judgment, set on messages made for the purpose.
"""

from __future__ import annotations

from dataclasses import dataclass

from goanyway.domain.facts import Kind
from goanyway.reading.calendar_words import WEEKDAY_NUMBERS, any_name
from goanyway.reading.phrases import Pattern, any_of

WEEKDAYS = any_name(WEEKDAY_NUMBERS)


@dataclass(frozen=True, slots=True)
class WordSign:
    """Words that speak for a kind (or, with a weight below zero, against it).

    Attributes:
        most: how many of them count.
    """

    kind: Kind
    weight: float
    words: Pattern
    most: int = 1


HAS_THE_JOB = any_of(
    r"offer letter|(?:you(?:['\u2019]ve)?|have|been) (?:now )?(?:accepted|signed)|you said yes"
    "|(?:accept\\w{0,3}|sign\\w{0,3}|acceptance)(?: of)? (?:the|your|our|this) (?:\\w{1,12} )?"
    "(?:offer|contract|letter)|your (?:signed|accepted) \\w{1,12}|after your acceptance",
    r"you['\u2019]re hired|you are hired|welcome (?:to the (?:team|crew|family)|aboard|on board)"
    r"|(?:you['\u2019]re|you are) on board|so happy you|your (?:first (?:day|shift|week|morning)"
    "|start date|contract|induction|appointment letter)|before you (?:start|fly|join)",
    r"you['\u2019]re in(?=[!.])|you start|got the job|job(?: is|['\u2019]s) yours|first day(?=[,:])"
    r"|welcome(?=!)|joining instructions|your relocation|requested a background check"
    "|pre-employment (?:checks?|background|screening)",
    "(?:conditional|unconditional) offer|make you an offer|an offer of|offer of employment"
    "|letter of appointment|direct deposit"
    "|delighted to (?:offer|confirm)|pleased to (?:offer you|confirm our offer)|training dates"
    "|for a reference|two referees|your references?|on day (?:1|one)|new starter",
    "arbeitsvertrag|promesse d['\u2019]embauche|tu contrato|il contratto|seu contrato",
)
"""What is only said to somebody who is taken, or nearly so."""
