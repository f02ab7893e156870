"""Who pays the way to the interview."""

from __future__ import annotations

import re

from goanyway.domain.facts import Payer
from goanyway.domain.message import Message
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import Reading, sentence_before, written

_WAY = (
    r"(?:travel\w*|train|flights?|air ?fare|mileage|(?:travel(?:ling)? |interview )?expenses"
    r"|fares?|tickets?|hotel|bus|coach|transport\w*"
    r"|accommodation|rail|journey|fahrtkosten|reisekosten|anreise|vuelo|desplazamiento|billete"
    r"|passagens|frais de d\u00e9placement"
    r"|way here|petrol|taxi|uber|costs of getting)"
)
_PAYS = (
    r"(?:reimburs\w*|cover\w*|pay|paid|pays|refund\w*|(?:arrange|book)\w*(?= (?:your|the|all))"
    r"|\u00fcbernehm\w*|erstatt\w*|ersetzt|rembours\w*)"
)
_NOT = (
    r"(?:un\w*able to|not (?:be )?(?:able to|in a position to|possible to)?|cannot"
    r"|can['\u2019]?t|do(?:es)?(?: not|n['\u2019]?t)"
    r"|won['\u2019]?t|will not|no|regret|aren['\u2019]t|isn['\u2019]t|nicht|kein\w*|sorry)"
)
_CANDIDATE = Pattern(
    rf"{_NOT}\b(?:[^.\n]|\n(?=[a-z])){{0,40}}\b{_PAYS}\b(?:[^.\n]|\n(?=[a-z])){{0,50}}\b{_WAY}\b"
    rf"|\b{_WAY}\b(?:[^.\n]|\n(?=[a-z])){{0,60}}\b{_NOT}\b(?:[^.\n]|\n(?=[a-z])){{0,20}}\b{_PAYS}"
    rf"|\bown (?:{_WAY}|expense|cost|arrangements)"
    rf"|\b{_WAY}(?:[^.\n]|\n(?=[a-z])){{0,40}}\b(?:at )?your own (?:expense|cost)"
    rf"|responsible for (?:your|their) (?:own )?{_WAY}|\bno {_WAY} (?:expenses|costs)",
    re.IGNORECASE,
)
_EMPLOYER = Pattern(
    rf"\b(?:we|the (?:district|firm|company|university|council|school|client)"
    rf"|us)\b(?:[^.\n]|\n(?=[a-z])){{0,40}}\b{_PAYS}\b(?:[^.\n]|\n(?=[a-z])){{0,50}}\b{_WAY}\b"
    rf"|\b{_WAY}\b(?:[^.\n]|\n(?=[a-z])){{0,50}}\b(?:will be |is |are |may be )?(?:reimbursed"
    r"|covered|refunded"
    rf"|paid by (?:us|the)|on us|a cargo de"
    r"|erstattet|\u00fcbernommen|pris en charge)|\b{_WAY}\b[^.\n]{{0,40}}\b(?:on us"
    r"|at our expense)\b"
    rf"|\bwe(?:['\u2019]ll| will) (?:book|fly|arrange)\b(?:[^.\n]|\n(?=[a-z])){{0,40}}\b{_WAY}"
    r"|(?:get"
    rf"|claim) (?:[^.\n]|\n(?=[a-z])){{0,20}}{_WAY}(?:[^.\n]|\n(?=[a-z])){{0,10}}fare"
    rf"|{_PAYS} (?:[^.\n]|\n(?=[a-z])){{0,30}}\bmileage\b"
    rf"|\b{_WAY}\b(?:[^.\n]|\n(?=[a-z])){{0,60}}\bwe(?:['\u2019]ll| will)? (?:also )?(?:reimburse"
    r"|pay|refund|cover)\b"
    r"|(?<!you )\bwill (?:arrange|pay|cover|reimburse|book|refund)\b(?:[^.\n]"
    rf"|\n(?=[a-z])){{0,50}}\b{_WAY}\b"
    r"|\b(?:return|refund|reimburse|cover|meet|pay)\w* (?:you )?(?:for )?(?:the "
    r"|your )?(?:reasonable |full )?"
    rf"(?:costs?|price) of (?:the |your )?{_WAY}\b"
    r"|\b(?:will|can) (?:get|be (?:paid|given|reimbursed)|receive|claim) (?:[^.\n]"
    rf"|\n(?=[a-z])){{0,40}}\bfares?\b",
    re.IGNORECASE,
)
_ON_THE_JOB = Pattern(
    r"\b(?:business travel|travel allowance|per mile|45p|to work"
    r"|camp|roster|meet[ -]?ups?|once a (?:quarter|year|month)|thermal|quarterly|retreat"
    r"|off-?site|commut\w*|on the job)\b",
    re.IGNORECASE,
)


def read_travel(message: Message) -> Reading[Payer]:
    """Who pays; nothing where nothing is said."""
    for pattern, payer in ((_CANDIDATE, Payer.CANDIDATE), (_EMPLOYER, Payer.EMPLOYER)):
        for where in written(message):
            for match in pattern.finditer(where.text):
                around = sentence_before(where.text, match.start(), 80) + match[0]
                around += where.text[match.end() : match.end() + 30].split("\n")[0]
                if not _ON_THE_JOB.search(around):
                    return Reading(where.fact(payer, *match.span(), "who pays the way"))
    return Reading()
