"""What speaks for a posting, or for a recruiter who tells you of a job."""

from __future__ import annotations

import re

from goanyway.domain.facts import Kind
from goanyway.reading.kind_signs import HAS_THE_JOB, WordSign
from goanyway.reading.phrases import Pattern, any_of

POSTING_SIGNS = (
    WordSign(Kind.POSTING, -3.0, HAS_THE_JOB),
    WordSign(  # how to apply
        Kind.POSTING,
        2.0,
        any_of(
            r"(?:apply|applications?|applicants?|interested|interessad[oa]s?|interesados|bewerben"
            r"|bewerbung\w{0,3}|postule[rz]?|candidater|candidatar|inscr\w{3,8}|solliciteren"
            r"|reageren|candidarsi)\b[^.!?\n]{0,80}(?:to|at|by|before|via|whatsapp|call|text"
            r"|email"
            r"|online|dm|ligar|enviar|envia[r]?|contact\w{0,3}|an|bis|\u00e0|mit|naar|close|cv"
            r"|resume)",
            r"(?:send|email|whatsapp|drop|shoot|submit|forward|dm)\b[^.!?\n]{0,40}"
            r"(?:cv|resume|r\u00e9sum\u00e9|cover letter|portfolio|application)",
            r"(?:dm|ping|call|text|whatsapp|comment|inbox) (?:me|us|\W?interested)",
            r"(?:letter|documents|certificates) and cv|with your cv|cv (?:by|to|and)",
            r"(?:cv|lebenslauf|curriculum|curr\u00edculo) (?:an|\u00e0|para|a|naar)",
        ),
    ),
    WordSign(  # somebody is wanted
        Kind.POSTING,
        1.5,
        any_of(
            r"we(?:['\u2019]re| are)? (?:after|need|want|hiring|looking|seeking|require"
            r"|recruiting)",
            "hiring|wanted|need \\d|seeks|se (?:necesita|busca)n?|asked by|vacanc(?:y|ies)"
            "|join (?:our|the) team|come work|now open|job opening",
            r"(?:precisa|procura|admite|contrata|busca|recluta|selecciona|recherche|embauche"
            r"|recrute|sucht|gesucht|zoekt|gezocht|cerca|cercasi)(?:m|-se|n|mos)?",
            r"(?:we|i) (?:have|offer) (?:\w{1,10} ){0,3}(?:places?|positions?|openings?"
            r"|vacanc\w{1,3})",
        ),
    ),
    WordSign(  # a job that you are told of
        Kind.POSTING,
        2.0,
        any_of(
            r"put (?:you|u|your name) forward|submit (?:you|u)|send (?:over )?your (?:cv|resume)"
            r"|want me to send|(?:u |you )?(?:keen|interested)\??(?=[ ]?[?\n])"
            r"|still (?:interested|want)"
            "|clients? of (?:mine|ours)|worth (?:me|a|your)|send(?:ing)? (?:you"
            "|over) the (?:spec|jd)"
            "|our clients?|my clients?|clients?['\u2019]s? (?:\\w{1,12} )?(?:is|a|has|name"
            "|office|called)"
            "|(?:have|got|had) an? (?:\\w{1,10} ){1,5}(?:role|job|position|order|contract"
            "|vacancy)"
            "|(?:hot|lovely|great|good) one|open interviews|walk-?ins?|would you be open"
            "|job came in",
        ),
        2,
    ),
    WordSign(  # who is wanted
        Kind.POSTING,
        1.0,
        any_of(
            r"(?:\d{1,2}|one|two|three|some|prior|previous|proven)\+? (?:-|to )?(?:\d{1,2} )?"
            r"(?:years?|yrs?|months?)",
            "experience|exp|freshers?|minimum|min(?=\\. )|must have|degree|diploma|licen[cs]e"
            r"|ticket|fluent|knowledge of|skills|com experi\u00eancia|con experiencia|erfahrung"
            r"|ervaring|exp\u00e9rience|esperienza",
        ),
        2,
    ),
    WordSign(  # hours and terms
        Kind.POSTING,
        1.0,
        any_of(
            r"(?:full|part)[- ]time|fte|hybrid|cover|weekends?|live-in|permanent|contract|casual"
            r"|seasonal|temp(?:orary)?|internship"
            r"|\d{1,2} (?:months?|hours|hrs|days) (?:a|per|contract)|days? (?:a|per|/) ?w(?:ee)?k"
            r"|mon(?:day)?(?: ?- ?| to )(?:fri|sat|sun)(?:day)?|\d (?:days?)\b|wfh|shifts|"
            r"segunda a sexta|lunes a viernes|vollzeit|teilzeit|cdi|cdd|hor\u00e1rio|jornada"
            r"|uur per week|tempo pieno",
        ),
        2,
    ),
    WordSign(  # where to write or ring
        Kind.POSTING,
        1.0,
        Pattern(
            r"\b[\w.+-]{1,40}@[\w-]{1,40}\.\w|\b(?:ring|call|text|phone|tel|whatsapp)\b"
            r"[^.!?\n\d]{0,30}[\d(+]|\+?\d{2,5}[ -]\d{2,4}[ -]\d{2,4}",
            re.IGNORECASE,
        ),
    ),
    WordSign(  # what is paid
        Kind.POSTING,
        1.0,
        Pattern(
            r"\b\d{2,3}[ ]?k\b|\d[ ]?(?:\u20ac|eur\b|gbp\b|usd\b|chf\b)|\b(?:de l['\u2019]heure"
            r"|die stunde|la hora"
            r"|\u00e0 hora)\b"
            r"|[$\u20ac\u00a3\u20b9]\s?\d[\d,.]{1,9}|\b(?:ctc|salary|lpa|stipend|compensation"
            r"|wage"
            r"|vencimento|salario|gehalt|verg\u00fctung|salaire|salaris|stipendio)\b"
            r"|\b(?:CHF|EUR|USD|GBP|SGD|INR|R)\s?\d[\d'\u2019,. ]{2,9}\d",
            re.IGNORECASE,
        ),
    ),
    WordSign(  # labels at the beginning of lines
        Kind.POSTING,
        0.5,
        Pattern(
            r"^[^\w\n]{0,4}(?:role|position|job|title|location|place|salary|pay|ctc"
            r"|exp(?:erience)?"
            r"|hours|shift|contract|start|requirements?|rounds?|selection|compensation|apply"
            r"|you are"
            r"|we offer|duties|vencimento|hor\u00e1rio|ort|lieu|lugar|gehalt|venue|closing)\b",
            re.IGNORECASE | re.MULTILINE,
        ),
        4,
    ),
)
