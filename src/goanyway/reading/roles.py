"""What somebody is: the role in front of a name or behind it, in English and other languages.

Offices and the words of other languages count only here, beside a name: elsewhere they say too
little to be a job title.
"""

from __future__ import annotations

import re

from goanyway.reading.occupations import is_occupation
from goanyway.reading.phrases import Pattern
from goanyway.reading.titles import title_at

_OCCUPATION = Pattern(
    r"(?:[\w-]{0,30}(?:leiter|meister|f\u00fchrer|referent|berater|entwickler|ingenieur|techniker"
    r"|arbeiter|assistent|verk\u00e4ufer|pfleger|lehrer|konstrukteur|direktor|inhaber|vorstand"
    r"|verwaltung|abteilung|ausbilder|dezernent|sekret\u00e4r)(?:in|:in|\*in|innen|s)?"
    r"|[\w-]{0,20}(?:beauftragte|kaufmann|kauffrau|vorsitzende)[rn]?"
    r"|direct(?:eur|rice)|responsables?|charg\u00e9e?|conseill(?:er|\u00e8re)|gestionnaire|adjointe?"
    r"|coordonnat(?:eur|rice)|ing\u00e9nieure?|technicien(?:ne)?|repr\u00e9sentante?|pr\u00e9sidente?"
    r"|recruteu(?:r|se)|g\u00e9rante?|infirmi(?:er|\u00e8re)|t\u00e9cnic[oa]|jef[ea]|directora?|gerente"
    r"|coordinadora?|encargad[oa]|analista|coordenadora?|diretora?|supervisora?|recrutadora?"
    r"|reclutadora?|especialista|consultora?|gestora?|enfermeir[oa]"
    r"|[\w-]{0,20}(?:leider|leidster|medewerker|adviseur|verpleegkundige|hoofd|wethouder)"
    r"|dean|chair(?:man|woman|person)?|provost|bursar|head(?:teacher|master|mistress)|mayor(?:ess)?"
    r"|(?:co-?)?founder|(?:co-?)?owner|proprietor|landlord|landlady|rector|convenor|councillor"
    r"|boss|super|foreperson|forewoman|chairholder|timekeeper|treasurer|trustee|governor"
    r"|educator|assessor|examiner|interviewer|panel(?:l)?ist|delegate|observer"
    r"|direttore|direttrice|responsabile|kierowni(?:k|czka)|specjalist(?:a|ka)|dyrektor(?:ka)?"
    r"|rekruter(?:ka)?|rektor|dekan(?:in)?|chef(?:in|fe)|tumuaki|kaiako)",
    re.IGNORECASE,
)
_PHRASE = Pattern(r"[^\W\d_][^\n,;:.()|<\u2013\u2014]{1,59}")
_ALSO = Pattern(r"[ ](?:et|und|sowie|y|e|en|i|o|oder|ou)[ ]")
_NO_ROLE = frozenset("will is are be been was who has have can must you we if".split())
_IN_BRACKETS = Pattern(r"[ ]\((?P<role>[^()\n]{2,60})\)")
_HOW_TO_ADDRESS = Pattern(
    r"[ ][(\[](?:Mrs?|Ms|Mx|Miss|Dr|she|he|they|her|him|sie|er|elle|il|ella|\u00e9l)"
    r"(?:/\w{2,8}){0,2}\.?[)\]]",
    re.IGNORECASE,
)
_BEHIND_NAME = Pattern(
    r",(?: |\n)(?:(?:our|the|your|my|a|an|notre|unsere?|nuestr[oa]|onze)[ ])?"
    r"|[ ][\u2013\u2014-][ ]|[ ]?:[ ]|\t|[ ]\|[ ]"
    r"|[ ](?:is|who is|who['\u2019]s|ist|est|es)[ ](?:(?:our|the|your|my|a|an)[ ])?"
)
_LONG_ROLE = Pattern(
    r"(?:head|director|chief|vp|vice president|chair|dean|lead|manager|deputy head"
    r"|team lead(?:er)?)"
    r"[ ](?:of|for)[ ](?:the )?[\w&/-]{2,25}(?:[ ](?:and|&)?[ ]?[A-Z][\w&/-]{1,25}){0,4}",
    re.IGNORECASE,
)
_DEPARTMENT = Pattern(
    r"(?:TA|HR|Human Resources|Talent Acquisition|People Ops|People Operations|Recruit(?:ment|ing)"
    r"|external assessor|board (?:member|parent rep)|chair(?:person|woman|man)?|DRH|RH|HRBP"
    r"|recursos humanos|rr\.? ?hh|ressources humaines|personal(?:abteilung|wesen)?|selecci\u00f3n"
    r"|people team|people & culture|(?:talent|hiring) team|TAG?"
    r"|founder|co-founder|owner|proprietor)\b",
    re.IGNORECASE,
)
_TITLE_BEFORE = Pattern(
    r"(?<![\w-])(?P<title>(?:[A-Z\u00c0-\u00dc][\w/-]{1,24}[ ]){0,3}[^\W\d_][\w/-]{1,30}),?[ ]\Z"
)
_RUNS_ON = Pattern(r"[ ](?:and|&)[ ](?=[A-Z]\w+[ ][A-Z])")
_WORD = Pattern(r"[^\W\d_][\w-]{0,40}")
LONGEST = 7


def is_role_word(word: str) -> bool:
    """Whether the word names an office, or an occupation in one of these languages."""
    return _OCCUPATION.fullmatch(word.strip(".,'\u2019")) is not None


def role_at(text: str, at: int) -> int | None:
    """Where such a role that begins at `at` ends, or None."""
    phrase = _PHRASE.match(text, at)
    if phrase is None:
        return None
    title = _ALSO.split(phrase[0])[0].rstrip()
    words = title.split()
    if len(words) > LONGEST or not any(is_role_word(word) for word in words[:3]):
        return None
    return at + len(title)


def role_word_ends(text: str, at: int) -> int | None:
    """Where the word at `at` ends, if it is a role: "der Leiterin Sabine Ortner"."""
    word = _WORD.match(text, at)
    return word.end() if word and is_role_word(word[0]) else None


def role_behind(text: str, at: int) -> tuple[str | None, int]:
    """The role in brackets or behind a comma, and where it ends."""
    addressing = _HOW_TO_ADDRESS.match(text, at)
    at = addressing.end() if addressing else at
    brackets = _IN_BRACKETS.match(text, at)
    if brackets:
        role = brackets["role"]
        words = re.findall(r"[^\W\d_]+", role)
        if (
            len(words) <= 8
            and _NO_ROLE.isdisjoint(words)
            and (
                _DEPARTMENT.match(role)
                or any(is_occupation(word) or is_role_word(word) for word in words)
            )
        ):
            return role, brackets.end()
        return None, at
    opening = _BEHIND_NAME.match(text, at)
    if opening is None:
        return None, at
    start = opening.end()
    if text[start : start + 4].lower() == "and ":
        return None, at
    long = _LONG_ROLE.match(text, start) or _DEPARTMENT.match(text, start)
    end = title_at(text, start) or title_at(text, start, capitalized=False)
    if long and (end is None or long.end() > end):
        end = long.end()
    end = end or role_at(text, start)
    if end is None:
        return None, at
    # A title that runs into the next name: "Director and Mei Lindqvist".
    role = _RUNS_ON.split(text[start:end])[0]
    return role, start + len(role)


def role_before(text: str, at: int) -> str | None:
    """The title that ends right before `at`, as in "the Headteacher, Mr Brough"."""
    title = _TITLE_BEFORE.search(text, max(0, at - 60), at)
    if title is None:
        return None
    words = title["title"].split()
    if not (is_occupation(words[-1]) or is_role_word(words[-1])):
        return None
    return " ".join(words) if words[-1][0].isupper() else words[-1]
