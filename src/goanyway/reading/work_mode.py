"""Where the work is done: remote, hybrid or on site. How you are interviewed does not tell."""

from __future__ import annotations

import re

from goanyway.domain.facts import Fact, WorkMode
from goanyway.domain.message import Message
from goanyway.interchange.messages.job_posting import WORK_MODE
from goanyway.reading.other_jobs import before_other_jobs
from goanyway.reading.phrases import Pattern, any_of, lines_that_open_with
from goanyway.reading.words import (
    Passage,
    Reading,
    labelled,
    passage,
    quoted,
    sentence_before,
    written,
)

_JOB = (
    "(?:role|position|job|work(?:ing)?|schedule|arrangement|model|opportunity|team|setup|set-up"
    "|policy|contract|company|post|vacancy|culture|environment|basis)"
)
_SOME = "(?:[1-4]|one|two|three|four)(?:(?: to |-|\u2013| or |/)(?:[1-4]|two|three|four))?"
_SOME_DAYS = rf"(?:{_SOME}|a (?:few|couple of)|some|most) days?"
_A_WEEK = "(?:,? (?:a|per|each|every|/) week|/week|pw| weekly)?"
_OFFICE = r"(?:(?:in|at|from) (?:the|our|your) (?:\w{1,20} )?(?:office|hq|headquarters))"
_THERE = rf"(?:{_OFFICE}|in[- ]office|on[- ]?site|office[- ]based|wfo|in[- ]person|in the office)"
_HOME = (
    "(?:from home|at home|remote(?:ly)?|wfh|home[- ]?office|working from home|home[- ]?working"
    "|home[- ]based|work(?:ing)? remotely|mobile[sn]? arbeiten|telework)"
)
_WHOLLY = "(?:fully|100 ?%|entirely|completely|permanently|purely|all[- ])"
_WHOLE_WEEK = (
    "(?:(?:5|five|6|six) days?|monday (?:to|through|-|\u2013) (?:friday|saturday)|full[- ]time)"
)
_LABEL = (
    r"(?:work(?:ing)? ?(?:mode|model|type|place|style|arrangements?|pattern)|work ?place(?: type)?"
    r"|locations?(?: type)?|where|place|office|job type|modality|modalidad|modalidade|arbeitsmodell"
    r"|arbeitsort|standort|ort|mode de travail|lieu|werkplek|tryb pracy|remote status|base)"
    r"[ ]?(?::[ ]?|\t|\n)(?:[^\n,(;|/]{2,30}(?:, | \(|; | \| | / | - | \u2013 ))?(?:fully |100% )?"
)
_NO_HYBRID_WORK = (
    r"(?![- ](?:cloud|vehicle|car|fuel|engine|event|app|solution|infrastructure|course|meeting"
    r"|interview|system|environments?|power|electric|mobile|conference|work ?shop|learning|teaching"
    r"|training|threat|drive|seeds?|corn|search|call))"
)
_PATTERNS = {
    WorkMode.HYBRID: (
        any_of(
            rf"hybrid{_NO_HYBRID_WORK}",
            r"hybride[rsn]?(?= (?:arbeit\w{0,12}|modell\w{0,4}|werken|travail))",
            r"(?:travail|mode|mod\u00e8le|format) hybride|hybride? (?:werken|arbeiten)",
            r"(?:modelo|modalidad|modalidade|trabajo|trabalho|regime|formato|esquema|modo)"
            r" h\u00edbrid[oa]",
            r"(?:modalidad|modalidade|modelo|modalit\u00e0)[ ]?:[ ]?(?:h\u00edbrid[oa]|ibrid[oa]"
            r"|mixt[oa])",
            r"teletrabajo parcial|smart working [1-4] giorni|home office [1-4]x"
            r"|thuiswerken mogelijk"
            r"|home[- ]?office (?:possible|options?)|work from home options?",
            rf"office[^.\n]{{0,25}} {_SOME_DAYS} (?:a|per|each) week",
            r"(?:in|at) (?:the|our) (?:\w{1,12} )?office (?:mon|tues|wednes|thurs)day (?:to|-"
            r"|\u2013|and)"
            r" (?:tues|wednes|thurs)day",
            r"h\u00edbrido(?=[ ]?[:,(;\u2013-])|lavoro ibrido|modalit\u00e0 ibrida",
            r"(?:praca|tryb|model) hybrydow\w{1,2}|hybrydow\w{1,3}",
            r"hybridn\u00ed|hybridarbete|hybridarbejde|hybridity\u00f6",
            rf"{_SOME_DAYS}{_A_WEEK} (?:{_THERE}|{_HOME})",
            rf"{_SOME_DAYS}(?: of)? (?:wfh|wfo|remote|home[- ]?office|homeoffice|teletrabajo"
            rf"|telework|t\u00e9l\u00e9travail|thuiswerken|smart working)\b",
            rf"(?:in|into) the office {_SOME_DAYS}",
            rf"(?:from home|remote(?:ly)?|at home) (?:for )?(?:up to )?{_SOME_DAYS}",
            rf"(?:up to )?{_SOME}x? (?:na|por|\u00e0|a la|a) semana (?:no escrit\u00f3rio|em casa"
            r"|en (?:la )?oficina|en casa|presencial)",
            rf"{_SOME} (?:d\u00edas|dias) (?:(?:a la|por|de) (?:semana )?)?(?:de )?(?:teletrabajo"
            r"|home office|presencia(?:l|is|les)|no escrit\u00f3rio|en (?:la )?oficina"
            r"|remot[oa]s?)",
            r"(?:\w{1,6}|[1-4]) (?:jours?|j)(?: par semaine)? (?:de |en )?t\u00e9l\u00e9travail"
            r"|t\u00e9l\u00e9travail (?:partiel|possible|[1-4] jours?|\((?:[1-4]|un|deux|trois))",
            r"(?:\w{3,5}|[1-4]|bis zu \w{1,5}) tage?n? (?:pro woche |/woche )?(?:mobile[sn]?"
            r" arbeiten|home[- ]?office|remote)|(?:mobiles arbeiten|home[- ]?office)"
            r" (?:m\u00f6glich|nach absprache|an (?:bis zu )?\w{1,5} tagen)"
            r"|teilweise (?:home[- ]?office"
            r"|remote)",
            r"(?:[1-9]0|[2-7]5) ?% (?:home[- ]?office|remote|wfh|office|from home|on[- ]?site)",
            r"(?:[1-4]|een|twee|drie) dag(?:en)?(?: per week| in de week)? (?:thuis\w{0,7}"
            r"|op kantoor)"
            r"|deels thuis\w{0,7}",
            r"[1-4] (?:dni|dzie\u0144)(?: w tygodniu)? (?:zdaln\w{1,3}|z domu|w biurze)",
            r"part(?:ly|ially)[- ](?:remote|from home)|mix of (?:remote|home|office)[ \w-]{0,25}"
            r"(?:office|remote|home|on[- ]?site)",
            r"flexible (?:working|work) (?:between|from) (?:home|the office) (?:and|or)",
            r"split (?:your|the) (?:time|week) between (?:home|the office)",
        ),
        lines_that_open_with(f"{_LABEL}hybrid"),
    ),
    WorkMode.REMOTE: (
        any_of(
            f"{_WHOLLY}[- ]?(?:remote(?:ly)?|wfh|home[- ]?office|telework|t\u00e9l\u00e9travail"
            f"|teletrabajo|remoto|remota|homeoffice|home[- ]based|work from home)",
            f"remote[- ](?:first |only )?{_JOB}(?! (?:is |are )?(?:available|possible|options?"
            f"|considered))",
            "LI-remote",
            "(?:everyone|everybody|we all|team) works? remotely",
            r"remote[- ](?:first|only)(?![- ]?(?:interview|assessment))",
            f"{_JOB} (?:is|are|will be) (?:a )?(?:fully )?remote",
            "(?:we(?:['\u2019]re| are)|you(?:['\u2019]ll| will) be|team is)"
            " (?:all |fully |100% )?(?:remote|distributed)",
            "work(?:ing)? (?:remotely|from anywhere|from home|from your home|out of your home)",
            r"(?:you can )?(?:live|be|based) anywhere (?:in|within)",
            r"home[- ]based(?= (?:role|position|job|post|with|working|contract)|[,.;)])",
            r"remote(?=[ ]?\((?:us|usa|uk|eu|europe|emea|anywhere|canada|india|worldwide|within"
            r"|global|based|latam|apac|home)|[ ]?[,|;/\u2013-][ ]?(?:us|usa|uk|eu|europe|emea"
            r"|anywhere|worldwide|canada|global|full[- ]time|permanent|contract)\b)",
            r"remote (?:in|within|from|across|anywhere) (?:the )?(?:us|usa|uk|eu|europe|emea"
            r"|canada|germany|india|anywhere)",
            r"trabalho remoto|trabajo remoto|100% remot[oa]|lavoro da remoto|full remote"
            r"|praca zdalna|zdalnie|et\u00e4ty\u00f6|volledig (?:thuis|remote)|distansarbete",
        ),
        lines_that_open_with(
            f"{_LABEL}remote",
            r"remote(?=[ ]{0,2}(?:$|[,|\u00b7\u2022(;/\u2013]|-[ ]))",
            r"wfh(?=[ ]{0,2}$)",
        ),
    ),
    WorkMode.ON_SITE: (
        any_of(
            f"{_WHOLLY}[- ](?:on-?site|in[- ]office|in[- ]person|presencial|vor ort|wfo)",
            f"on-?site {_JOB}",
            "LI-on-?site",
            r"(?:work from office|wfo|in[- ]office) \((?:5|five|6|mon)",
            "(?:poste|travail|mission) en pr\u00e9sentiel|lavoro in sede",
            f"{_JOB} (?:is|will be) (?:fully )?(?:on-?site|in[- ]office|office[- ]based"
            f"|in[- ]person)",
            "office[- ]based(?! (?:interview|meeting))",
            f"{_WHOLE_WEEK}{_A_WEEK},? (?:{_THERE}|in (?:the|our) (?!training)\\w{{2,12}}\\b)",
            r"in (?:the|our) \w{2,12},? (?:(?:5|five) days|every day|full[- ]time)",
            rf"(?:on[- ]?site|in[- ]person|in the office|in[- ]office|wfo),? {_WHOLE_WEEK}",
            r"on[- ]?site monday (?:to|through|-|\u2013) \w{4,7}day",
            r"(?:no|not(?: a)?|isn['\u2019]t(?: a)?|cannot be|can['\u2019]t be) (?:remote(?:ly)?"
            r"|wfh|home[- ]?office|hybrid)(?: (?:role|position|job|work(?:ing)?|option|possible))?"
            r"(?= |[.,;!)])",
            r"(?:modalidad|modalidade|regime|trabajo|trabalho|esquema) (?:100% )?presencial"
            r"|100% presencial|lavoro in presenza|praca stacjonarna|100 ?% (?:op locatie|vor ort)"
            r"|en pr\u00e9sentiel (?:complet|uniquement)|nicht (?:remote|im home[- ]?office)",
        ),
        lines_that_open_with(
            f"{_LABEL}(?:on-?site|in[- ]office|in[- ]person|presencial|vor ort)",
            r"(?:position|role|job|post)[ ]?:[^\n]{3,60}[(,|\u2013-][ ]?on-?site (?=in|at)",
            r"(?:[^\n.]{2,30}, )?on[- ]?site(?=[ ]?(?:$|[,|\u00b7\u2022;]))",
        ),
    ),
}
_DENIED = Pattern(
    r"\b(?:not|no|isn['\u2019]t|never|without|unfortunately|if|interviews?|interviewed|previously"
    r"|used to|until|i['\u2019](?:m|ll)|i (?:am|will)|parking|visit|assessment|event|webinar"
    r"|meet|meeting)\b"
    r"[^.\n]{0,30}\Z",
    re.IGNORECASE,
)
_DENIAL = Pattern(r"(?:no|not|isn|can|nicht)\b", re.IGNORECASE)
"""How a phrase begins that itself says no: "not a remote role"."""

_OF_INTERVIEW = Pattern(
    r"-friendly|[ ]?(?:\w{1,10}[ ])?(?:interview|assessment|visit|gym|parking|canteen|nursery"
    r"|caf|meeting"
    r"|meal|training|support|customers?|sensing|desktop|areas?|communit|locations?)",
    re.IGNORECASE,
)


def read_work_mode(message: Message) -> Reading[WorkMode]:
    """Where the work is done; nothing where the words say two things."""
    found: dict[WorkMode, Fact[WorkMode]] = {}
    for posting in message.postings:
        span = labelled(message, posting.part, WORK_MODE)
        if posting.work_mode and span is not None:
            mode = WorkMode(posting.work_mode)
            how = "the posting's own description"
            found[mode] = passage(message, posting.part).fact(mode, *span, how)
    for texts in (written(message), quoted(message)):
        _add_modes(texts, found)
        if found:
            break
    if len(found) == 1:
        return Reading(next(iter(found.values())))
    if WorkMode.HYBRID in found:
        # "Hybrid: two days remote, three on site" names all and means one.
        return Reading(found[WorkMode.HYBRID])
    names = " and ".join(str(mode).replace("-", " ") for mode in found)
    return Reading(said=(f"The message says {names}; ask which one is right.",) if found else ())


def _add_modes(texts: tuple[Passage, ...], found: dict[WorkMode, Fact[WorkMode]]) -> None:
    """Each mode that the words give the work, where they first do."""
    for where in texts:
        text = before_other_jobs(where.text)
        for mode, patterns in _PATTERNS.items():
            for match in (each for pattern in patterns for each in pattern.finditer(text)):
                before = sentence_before(text, match.start(), 60)
                is_denied = not _DENIAL.match(match[0]) and _DENIED.search(before)
                if not is_denied and not _OF_INTERVIEW.match(text, match.end()):
                    fact = where.fact(mode, *match.span(), "how the work is done")
                    found.setdefault(mode, fact)
                    break
