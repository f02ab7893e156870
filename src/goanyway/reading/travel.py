"""Who pays the way to the interview."""

from __future__ import annotations

import re

from goanyway.domain.facts import Payer
from goanyway.domain.message import Message
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import Reading, sentence_before, written

_WAY = (
    r"(?:travel\w{0,12}|train|flights?|air ?fare|mileage|(?:travel(?:ling)? |interview )?expenses"
    r"|fares?|tickets?|hotel|bus|coach|transport\w{0,12}|accommodation|rail|journey|way here|petrol"
    r"|taxi|uber|costs of getting|fahrtkosten|reisekosten|reiskosten|anreise|vuelo|desplazamiento"
    r"|billete|passagens|d\u00e9placement)"
)
_PAYS = (
    r"(?:reimburs\w{0,12}|cover\w{0,12}|pay|paid|pays|refund\w{0,12}"
    r"|(?:arrange|book)\w{0,12}(?= (?:your|the|all))"
    r"|\u00fcbern\w{1,12}|erstatt\w{0,12}|ersetzt|rembours\w{0,12}|vergoed\w{0,12})"
)
_NOT = (
    r"(?:un\w{0,8}able to|not (?:be )?(?:able to|in a position to|possible to)?|cannot"
    r"|can['\u2019]?t"
    r"|do(?:es)?(?: not|n['\u2019]?t)|won['\u2019]?t|will not|no|regret|aren['\u2019]t"
    r"|isn['\u2019]t|nicht|kein\w{0,12}|niet|sorry)"
)
_FIRM = r"(?:we|us|the (?:district|firm|company|university|council|school|client|institute))"


def _gap(most: int) -> str:
    """What may stand between two words of a sentence, also over the end of a line."""
    return rf"(?:[^.\n]|\n(?=[a-z])){{0,{most}}}"


_CANDIDATE = Pattern(
    "|".join(
        (
            rf"{_NOT}\b{_gap(40)}\b{_PAYS}\b{_gap(50)}\b{_WAY}\b",
            rf"\b{_WAY}\b{_gap(60)}\b{_NOT}\b{_gap(20)}\b{_PAYS}",
            rf"\b(?:cater|pay|arrange|provide)\w{{0,12}} (?:for )?(?:your|their) own {_WAY}\b",
            rf"\bown (?:travel\w{{0,12}}|{_WAY} (?:costs|expenses)|expense|cost|arrangements)",
            rf"\b{_WAY}{_gap(40)}\b(?:at )?your own (?:expense|cost)",
            r"\bno (?:TA ?(?:/|&|and) ?DA|T\.?A\.?|D\.?A\.?|travel\w* allowance)\b",
            rf"responsible for (?:your|their) (?:own )?{_WAY}|\bno {_WAY} (?:expenses|costs)",
            (
                rf"{_WAY}{_gap(40)}(?:a cargo del? (?:candidato|aspirante|propio)"
                r"|eigen\w{0,12} (?:rekening|kosten)|\u00e0 (?:votre|la) charge"
                r"|por conta do candidato)"
            ),
        )
    ),
    re.IGNORECASE,
)
_EMPLOYER = Pattern(
    "|".join(
        (
            rf"\b{_FIRM}\b{_gap(40)}\b{_PAYS}\b{_gap(50)}\b{_WAY}\b",
            (
                rf"\b{_WAY}\b{_gap(60)}\bwe(?:['\u2019]ll| will)? (?:also )?(?:reimburse|pay|refund"
                r"|cover)\b"
            ),
            (
                rf"\b{_WAY}\b{_gap(50)}\b(?:reimbursed|covered|refunded|paid by (?:us|the)|on us"
                r"|at our expense|a cargo de la empresa|erstattet|\u00fcbernommen|vergoed\b"
                r"|(?:pris|prises?) en charge)"
            ),
            rf"\bwe(?:['\u2019]ll| will) (?:book|fly|arrange)\b{_gap(40)}\b{_WAY}\b",
            rf"(?<!you )\bwill (?:arrange|pay|cover|reimburse|book|refund)\b{_gap(50)}\b{_WAY}\b",
            (
                r"\b(?:(?:will|can) (?:get|be (?:paid|given|reimbursed)|receive)|get"
                rf"|claim)\b{_gap(40)}\bfares?\b"
            ),
            rf"{_PAYS} {_gap(30)}\bmileage\b",
            rf"\b{_WAY}\b{_gap(50)}\b(?:will|shall) be (?:paid|reimbursed|refunded|provided)\b",
            rf"\byou (?:can|may) (?:declare|claim)\b{_gap(30)}\b{_WAY}\b",
            rf"\b{_WAY}\b{_gap(30)}\bvergoed\w*",
            (
                r"\b(?:return|refund|reimburse|cover|meet|pay)\w{0,5} (?:you )?(?:for )?(?:the "
                rf"|your )?(?:reasonable |full )?(?:costs?|price) of (?:the |your )?{_WAY}\b"
            ),
        )
    ),
    re.IGNORECASE,
)
_ON_THE_JOB = Pattern(
    r"\b(?:business travel|travel allowance|per mile|45p|to work|camp|roster|meet[ -]?ups?"
    r"|once a (?:quarter|year|month)|thermal|quarterly|retreat|off-?site|commut\w{0,12}"
    r"|on the job|forklift|licen[cs]e|training|course|white card)\b",
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
