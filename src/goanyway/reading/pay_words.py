"""Words around a figure that make it pay, or something else: a bonus, a budget, later pay."""

from __future__ import annotations

import re

from goanyway.reading.phrases import Pattern

_PAY_WORDS = (
    r"salary|salaries|pays?|paid|paying|payrate|compensation|wages?|rates?|base|earn|earnings?"
    r"|remuneration|package|ote|ctc|comp|hourly|stipend|budgeted|band|grade|range|offered at|scale"
    r"|money|basic|fixed|step|spine|scp|emoluments|in[- ]hand|take[- ]home|payscale|offering"
    r"|(?:can|we|they) offer"
    r"|tv\u00f6d|tv-l|avr|tarif\w{0,10}|kollektivvertrag|besoldung\w{0,8}|convenio|cao"
    r"|bezahlung|verdienst|stundensatz|tagessatz|entgeltgruppe|eg|gehaltsrahmen|brutto"
    r"|salaires?|r\u00e9mun\u00e9ration|fourchette|tjm|taux|sueldo|salarios?|salarial"
    r"|retribuci\u00f3n"
    r"|remuneraci\u00f3n|remunera\u00e7\u00e3o|sal\u00e1rios?|bolsa|ordenado|vencimento"
    r"|stipendio|retribuzione|compenso|salaris\w{0,10}|loon|uurloon|beloning|schaal"
    r"|l\u00f6n|timl\u00f6n|m\u00e5nadsl\u00f6n|l\u00f8nn?|timel\u00f8nn?|palkka"
    r"|wynagrodzeni[ea]|p\u0142aca"
    r"|stawka|wide\u0142ki|mzda|plat|b\u00e9r|fizet\u00e9s|salariu|maa\u015f|ral"
    r"|\w{0,12}lohn|\w{0,12}gehalt|\w{0,12}verg\u00fctung|entgelt"
)

_CJK_PAY = (
    "\u6708\u7d66|\u5e74\u53ce|\u6642\u7d66|\u65e5\u7d66|\u85aa\u8d44|\u6708\u85aa"
    "|\u5e74\u85aa|\u7d66\u4e0e|\uc5f0\ubd09|\uc2dc\uae09|\uc6d4\uae09|\uae09\uc5ec"
)

SPEAKS_OF_PAY = Pattern(rf"\b(?:{_PAY_WORDS})\b|{_CJK_PAY}", re.IGNORECASE)

NAMES_PAY = Pattern(
    rf"(?:\b(?:(?:day|hourly|daily|annual) rate|{_PAY_WORDS})\b|{_CJK_PAY}|^\W{{0,5}}\$\$\$)"
    r"[^.\n\d]{0,30}\Z",
    re.IGNORECASE,
)

BUDGET = Pattern(r"\bbudget\b[^.\n\d]{0,25}\Z", re.IGNORECASE)

NOT_FOR_PAY = Pattern(
    r"\b(?:manag\w{1,4}|hold\w{0,3}|responsib\w{1,6}|control\w{0,5}|oversee\w{0,3}|own\w{0,3}"
    r"|training|learning|development|education|equipment|travel|marketing|home|office|wellness"
    r"|book|books|conference|project|department\w{0,2}|annual)\b",
    re.IGNORECASE,
)

NO_PAY = Pattern(
    r"\b(?:bonus(?:es)?|budget|allowance|sign-on|signing|relocation|reimburs\w{0,6}|fee|fees"
    r"|deposit|raised|revenue|funding|mileage|housing|vr|vt|vale|auxílio|cesta|ticket|prime|prima"
    r"|plus|referral|refer|supplement|differential|market|loading|discount|overtime|tips?"
    r"|equity|401|voucher|gift|cost|costs|price|invoice|check|cheque|worth of|turnover|up front"
    r"|upfront|refund\w{0,4}|expenses|fares?|train|flights?|travel|parking|prior|previous"
    r"|portfolio|aum|grant|commission"
    r"|pension|insurance|cover|tuition|kilometre|km|mile|room|rent|accommodation|retention|toeslag"
    r"|zuschuss|zulage|pr\u00e4mie|sonderzahlung|indemnit\u00e9|uniform|lunch|meal|meals"
    r"|scholarships?|targets?|quota|deals?|saved|clients|customers|households|territory"
    r"|donat\w{1,5}|savings?|profit|visa|ticket|sodexo|umsatz|chiffre)\b",
    re.IGNORECASE,
)

LARGE = Pattern(
    r"[ ]?(?:million|billion|bn|mn|m\b|%|percent|people|employees|customers|days|hours|minutes|mins"
    r"|years|months|weeks|times|km|sq|students|users|members|trucks|beds|patients)",
    re.IGNORECASE,
)

UP_TO = Pattern(
    r"\b(?:up ?to|max(?:imum|\.)?(?: of)?|as much as|bis(?: zu)?|hasta|jusqu['\u2019]\u00e0"
    r"|at\u00e9|fino a|tot|do|upp till|opp til|op til)[ :\n]{1,2}\Z",
    re.IGNORECASE,
)

FROM = Pattern(
    r"\b(?:from|start(?:ing|s)?(?: (?:at|from|pay|rate|salary|wage|hourly|is|of)){0,3}|at least"
    r"|min(?:imum|\.)?(?: (?:of|salary|pay|wage|is)){0,2}|upwards of|ab|mindestens|desde|vanaf"
    r"|a partir de|\u00e0 partir de|fr\u00e5n|fra|od|minst|mindst|mindestgehalt|a partire da)"
    r"[ :\n]{1,2}(?:EUR )?\Z",
    re.IGNORECASE,
)

LATER = Pattern(
    r"\b(?:rising|rises|increas(?:ing|es)|going up|goes up|moving up|then|progressing|progression"
    r"|after \w{1,10} (?:months?|years?|weeks)(?: it is)?)(?: to)?[ ](?:up to )?\Z",
    re.IGNORECASE,
)

LATER_BEHIND = Pattern(
    r"[ ,\n]{1,2}(?:once|when fully|when you (?:qualify|pass)|upon (?:qualif|complet)|on completion"
    r"|after (?:probation|qualif|training|\w{1,8} (?:months?|years?|weeks)))",
    re.IGNORECASE,
)

ADDED = Pattern(
    r"\d[^.!?\n]{0,70}(?:\bplus|\+|\band (?:an?|another)|\bextra|\badditional|\bas well as"
    r"|\bzzgl\.?"
    r"|\bzuz\u00fcglich|\bmais|\bm\u00e1s)[ ](?:(?!\d)[\w-]{1,20} ){0,4}\Z",
    re.IGNORECASE,
)

AT_ODD_HOURS = Pattern(
    r"\b(?:nights?|weekends?|saturdays?|sundays?|bank hol\w{0,6}|public holidays?|evenings?"
    r"|overtime"
    r"|nachts?|samstags?|sonntags?|wochenende|nuits?|dimanches?)\b",
    re.IGNORECASE,
)

OF_PART_TIME = Pattern(r"[ ]?\(?(?:actual|pro[- ]?rata|FTE|equivalent|prorated)", re.IGNORECASE)

ON_TARGET = Pattern(
    r"\b(?:OTE|on[- ]target|target (?:cash|comp\w{0,9}|earnings)|total (?:cash|comp\w{0,9})"
    r"|uncapped"
    r"|with commission|incl\w{0,6} bonus)\b",
    re.IGNORECASE,
)

ALTERNATIVE = Pattern(
    r"[^.!?\n\d]{0,40}\b(?:or|oder|ou|of)\b[^.!?\n\d]{0,25}|[ ](?:if|for"
    r"|when)\b[^.!?\n]{1,30},[ ]?",
    re.IGNORECASE,
)

OF_OTHERS = Pattern(r"\b\w{4,20}s[ ](?:are paid|earn|receive|get|start (?:at|on))[ ]\Z")

STEP_OF_YEARS = Pattern(
    r"\b(?:\d(?:\.|st|nd|rd|th)?[ ]?(?:lehr|ausbildungs)?(?:jahr|year)|year \d"
    r"|(?:1[\u00e8e]re|[2-4]e|[2-4]\u00e8me) ann\u00e9e|step \d{1,2})[ ]?:?[ \u2013-]{0,3}\Z",
    re.IGNORECASE,
)
"""Before what is paid in one year of training, or at one step of a scale."""

OPENS_A_LINE = Pattern(
    r"(?:^|[\n|\u00b7\u2022])[^\w\n|]{0,6}"
    r"(?:(?:up to|circa|ca?\.?|around|approx\.?|from|around|max\.?)[ ])?\Z",
    re.IGNORECASE,
)

SET_OFF = Pattern(r"(?:\A|[\n|\u00b7\u2022(,:;\u2013-])[^\w\n]{0,6}\Z")
"""How a range of pay stands in a list or behind a title, rather than in a sentence."""

YOURS = Pattern(
    r"\b(?:current|present|previous|last|expected|desired)(?:[ ](?:and|or|&|\+|/)[ ]\w{1,10})?[ ]"
    r"(?:salary|ctc|pay|package|compensation)\b",
    re.IGNORECASE,
)
"""What you earn or want to earn, not what the job pays."""

AFTER_PAY = Pattern(
    r"[ ]{0,2}(?:\Z|[+,(|;\n\u00b7\u2022]|(?:plus|pa|doe|basic|base|gross|brutto)\b)", re.IGNORECASE
)
