"""The broad group of occupation that a job's title belongs to.

A first word list, by hand: the words of each group in English and the commonest of other languages.
The first group with a word of the title has it, so the telling groups stand before the broad ones:
an "Assistant Store Manager" works in a shop, a "Payroll Specialist" with figures.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache


class Occupation(StrEnum):
    """A broad group of occupation."""

    CARE = "care"
    LABORATORY = "laboratory"
    SOFTWARE = "software"
    TEACHING = "teaching"
    FOOD = "food"
    DRIVING = "driving"
    WAREHOUSE = "warehouse"
    RETAIL = "retail"
    SECURITY_AND_CLEANING = "security-and-cleaning"
    FINANCE = "finance"
    SALES = "sales"
    CREATIVE = "creative"
    TRADES = "trades"
    OFFICE = "office"
    MANAGEMENT = "management"
    ANY = "any"

    @property
    def is_hands_on(self) -> bool:
        """Whether the work is where people or things are, so that nobody does it at home."""
        return self in _HANDS_ON


_HANDS_ON = frozenset(
    (
        Occupation.CARE,
        Occupation.LABORATORY,
        Occupation.FOOD,
        Occupation.DRIVING,
        Occupation.WAREHOUSE,
        Occupation.RETAIL,
        Occupation.SECURITY_AND_CLEANING,
    )
)

_WORDS: dict[Occupation, str] = {
    Occupation.CARE: (
        r"rn|lpn|lvn|cna|nurs\w*|midwi\w+|care(?:giver|r)s?|caregiving|healthcare assistant|hca|"
        r"care (?:assistant|worker|aide)|health aide|support worker|medical assistant|paramedic|"
        r"emt|physician|doctor|dentist|dental|hygienist|pharmac\w+|\w*therapist|radiograph\w+|"
        r"sonographer|phlebotomist|orderly|psychologist|counsell?or|social worker|"
        r"pflege\w*|kranken\w+|infirmi\w+|aide-soignante?|enfermer[ao]|verpleegkundige"
    ),
    Occupation.LABORATORY: (
        r"lab(?:oratory)?|laborant\w*|chemist|biologist|microbiolog\w+|research (?:assistant|"
        r"associate|fellow|scientist)|postdoc\w*|physicist|geologist|"
        r"(?<!data )scientist|clinical trials?"
    ),
    Occupation.SOFTWARE: (
        r"software|developer|programmer|coder|devops|sre|(?:front|back)[- ]?end|full[- ]?stack|"
        r"data (?:scientist|engineer|analyst|architect)|machine learning|ml engineer|qa engineer|"
        r"test engineer|cloud|sysadmin|system administrator|it support|help ?desk|cyber\w*|"
        r"web developer|platform engineer|entwickler\w*|d.veloppeu\w+|desarrollador\w*|"
        r"programmierer\w*|cto|ciso"
    ),
    Occupation.TEACHING: (
        r"teach\w*|lecturer|professor|tutor|instructor|educator|headteacher|principal|"
        r"teaching assistant|paraprofessional|nanny|childminder|child ?care|nursery|trainer|"
        r"lehrer\w*|erzieher\w*|enseignante?|maestr[ao]|professeur"
    ),
    Occupation.FOOD: (
        r"chef|cook|barista|bartender|barback|waiter|waitress|waitstaff|server|busser|dishwasher|"
        r"kitchen\w*|commis|sommelier|baker|pastry|restaurant|caf.|catering|food|host(?:ess)?|"
        r"hotel|housekeep\w+|front desk agent|concierge|bell(?:hop|man)|hospitality|"
        r"koch|k.chin|kellner\w*|cuisini\w+|serveu\w+|camarer[ao]|cociner[ao]|plongeur"
    ),
    Occupation.DRIVING: (
        r"driver|chauffeur|courier|rider|trucker|cdl|hgv|lgv|delivery|dispatcher|pilot|"
        r"fahrer\w*|conduct\w+|chofer|motorista|kierowca"
    ),
    Occupation.WAREHOUSE: (
        r"warehouse\w*|picker|packer|order ?picker|forklift|loader|stevedore|fulfil+ment|"
        r"material handler|shipping|receiving|stocker|production (?:operative|worker|associate)|"
        r"assembler|machine operator|factory|manufacturing associate|lager\w*|logistikhelfer\w*|"
        r"magasini\w+|mozo|almacen\w*|magazynier"
    ),
    Occupation.RETAIL: (
        r"retail|store|shop|cashier|merchandiser|sales assistant|sales associate|"
        r"key ?holder|supermarket|grocery|boutique|verk.ufer\w*|vendeu\w+|cajer[ao]|dependient[ae]"
    ),
    Occupation.SECURITY_AND_CLEANING: (
        r"security (?:guard|officer|agent)|guard|door ?(?:man|supervisor)|bouncer|cleaner|"
        r"cleaning|janitor|custodian|caretaker|housekeeper|maid|groundskeeper|"
        r"reinigungs\w+|wachmann|agent de s.curit.|limpiador[ao]?|schoonmaker"
    ),
    Occupation.FINANCE: (
        r"account(?:ant|s|ing)|bookkeep\w*|payroll|audit\w*|controller|cfo|finance|financial|"
        r"treasur\w+|tax|actuar\w+|underwriter|credit|bank\w*|buchhalter\w*|comptable|contable|"
        r"investment|billing"
    ),
    Occupation.SALES: (
        r"sales|account (?:executive|manager)|business development|bdr|sdr|customer success|"
        r"telemarketer|real estate|insurance agent|recruiter|call ?cent(?:er|re)|"
        r"customer (?:service|support|care)|vertrieb\w*"
    ),
    Occupation.CREATIVE: (
        r"graphic|ux|ui|(?:product|web|interior|senior|junior|in-house|fashion|motion|game|visual) "
        r"designer|designer|creative|copywriter|editor\w*|journalist|writer|content|marketing|"
        r"social media|brand|photograph\w+|videograph\w+|animator|illustrator|art|"
        r"communications|public relations|pr"
    ),
    Occupation.TRADES: (
        r"engineer\w*|electrician|plumber|carpenter|joiner|welder|mechanic\w*|technician|fitter|"
        r"builder|bricklayer|roofer|painter|hvac|surveyor|construction|site manager|foreman|"
        r"machinist|cnc|maintenance|installer|labou?rer|scaffolder|architect|"
        r"ingenieur\w*|techniker\w*|elektriker\w*|schlosser\w*|ing.ni\w+|ingenier[ao]|"
        r"technicien\w*|electricista"
    ),
    Occupation.OFFICE: (
        r"office|admin\w*|secretary|receptionist|clerk|assistant|coordinator|data entry|planner|"
        r"scheduler|buyer|procurement|hr|human resources|paralegal|legal|supply chain|logistics|"
        r"sachbearbeiter\w*|secr.taire|administrativ[ao]"
    ),
    Occupation.MANAGEMENT: (
        r"manager|director|head of|chief|vp|vice president|ceo|coo|lead|supervisor|consultant|"
        r"partner|leiter\w*|directeu?r\w*|gerente"
    ),
}


@cache
def _pattern(group: Occupation) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_WORDS[group]})\b", re.IGNORECASE)


def occupation_of(title: str) -> Occupation:
    """The group of a title; `ANY` where no word of it is known."""
    return next((each for each in _WORDS if _pattern(each).search(title)), Occupation.ANY)
