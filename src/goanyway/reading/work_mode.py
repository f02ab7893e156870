"""Where the work is done: remote, hybrid or on site. How you are interviewed does not tell."""

from __future__ import annotations

import re

from goanyway.domain.facts import Fact, WorkMode
from goanyway.domain.message import Message
from goanyway.interchange.job_posting import WORK_MODE
from goanyway.reading.phrases import any_of, lines_that_open_with
from goanyway.reading.words import Reading, labelled, passage, sentence_before, written

_JOB = (
    "(?:role|position|job|work(?:ing)?|schedule|arrangement|model|opportunity|team|setup|set-up"
    "|policy|contract)"
)
_SOME_DAYS = "(?:[1-4]|one|two|three|four)(?: to (?:[1-4]|two|three|four)|-[2-4])? days"
_OFFICE = r"(?:in|at|from) (?:the|our) (?:\w{1,20} )?office"
_WHOLLY = "(?:fully|100 ?%|entirely|completely|permanently)"
_LABEL = r"(?:work mode|workplace|location|place)[ ]?:\s{1,3}"
_PATTERNS = {
    WorkMode.HYBRID: (
        any_of(
            f"hybrid[- ]{_JOB}",
            "(?:is|will be) (?:a )?hybrid",
            r"hybrid(?=[ ]?[:,(;\u2013-]| in )",
            rf"{_SOME_DAYS} (?:a|per|each) week {_OFFICE}",
            f"{_SOME_DAYS} (?:{_OFFICE}|in office|from home|remote|wfh)",
        ),
        lines_that_open_with(f"{_LABEL}hybrid", r"hybrid(?=[ ]{0,2}$)"),
    ),
    WorkMode.REMOTE: (
        any_of(
            f"{_WHOLLY}[- ]remote",
            f"remote[- ](?:first )?{_JOB}",
            f"{_JOB} is remote",
            "work (?:remotely|from anywhere)",
            r"remote(?=[ ]?\((?:us|usa|uk|eu|europe|emea|anywhere))",
        ),
        lines_that_open_with(f"{_LABEL}remote"),
    ),
    WorkMode.ON_SITE: (
        any_of(
            f"{_WHOLLY}[- ](?:on-?site|in[- ]office|in[- ]person)",
            f"on-?site {_JOB}",
            f"{_JOB} is (?:on-?site|in[- ]office|office[- ]based|in[- ]person)",
            "office-based",
            f"five days (?:a|per) week {_OFFICE}",
        ),
        lines_that_open_with(f"{_LABEL}(?:on-?site|in office)"),
    ),
}
_DENIED = re.compile(
    r"\b(?:not|no|isn['\u2019]t|never|without|unfortunately|if|interview|previously|used to"
    r"|until)\b"
    r"[^.\n]{0,30}\Z",
    re.IGNORECASE,
)


def read_work_mode(message: Message) -> Reading[WorkMode]:
    """Where the work is done; nothing where the words say two things."""
    found: dict[WorkMode, Fact[WorkMode]] = {}
    for posting in message.postings:
        span = labelled(message, posting.part, WORK_MODE)
        if posting.work_mode == WorkMode.REMOTE and span is not None:
            where = passage(message, posting.part)
            how = "the posting's own description"
            found[WorkMode.REMOTE] = where.fact(WorkMode.REMOTE, *span, how)
    for where in written(message):
        for mode, patterns in _PATTERNS.items():
            for match in (each for pattern in patterns for each in pattern.finditer(where.text)):
                if not _DENIED.search(sentence_before(where.text, match.start(), 60)):
                    found.setdefault(mode, where.fact(mode, *match.span(), "how the work is done"))
                    break
    if len(found) == 1:
        return Reading(next(iter(found.values())))
    if WorkMode.HYBRID in found and WorkMode.ON_SITE not in found:
        # "Hybrid: two days remote" names both and means one.
        return Reading(found[WorkMode.HYBRID])
    names = " and ".join(str(mode).replace("-", " ") for mode in found)
    return Reading(said=(f"The message says {names}; ask which one holds.",) if found else ())
