"""Where the work is done: remote, hybrid or on site. How the interview is held says nothing of it."""

from __future__ import annotations

import re

from goanyway.domain.facts import Fact, WorkMode
from goanyway.domain.message import Message
from goanyway.interchange.job_posting import WORK_MODE
from goanyway.reading.words import Reading, labelled, passage, sentence_before, written

_JOB = r"(?:role|position|job|work(?:ing)?|schedule|arrangement|model|opportunity|team|setup|set-up|policy|contract)"
_PATTERNS = {
    WorkMode.HYBRID: re.compile(
        rf"\bhybrid[- ]{_JOB}|\b(?:is|will be) (?:a )?hybrid\b|\bhybrid\b(?=[:,(;]| \(|[ ]?[\u2013-]|\s{{0,2}}$| in )"
        r"|\b(?:[1-4]|one|two|three|four)(?: to (?:[1-4]|two|three|four)|-[2-4])? days (?:a|per|each|/) ?week (?:in|at|from) (?:the|our) (?:\w{1,20} )?office"
        r"|\b(?:[1-4]|one|two|three|four) days (?:in (?:the |our )?office|from home|remote|wfh)\b",
        re.IGNORECASE | re.MULTILINE,
    ),
    WorkMode.REMOTE: re.compile(
        rf"\b(?:fully|100 ?%|completely|entirely|permanently)[- ]remote|\bremote[- ](?:first )?{_JOB}\b|\b{_JOB} is (?:fully )?remote\b"
        r"|\bwork (?:remotely|from anywhere)\b|^(?:work mode|location|workplace|place)[ ]?:\s{1,3}remote\b|\bremote\b(?=[ ]?\((?:us|uk|eu|emea|europe|usa|anywhere))",
        re.IGNORECASE | re.MULTILINE,
    ),
    WorkMode.ON_SITE: re.compile(
        rf"\b(?:fully|100 ?%|entirely)[- ](?:on-?site|in[- ]office|in[- ]person)|\bon-?site {_JOB}\b|\b{_JOB} is (?:fully )?(?:on-?site|in[- ]office|office[- ]based|in[- ]person)\b"
        r"|\boffice-based\b|\bfive days (?:a|per) week (?:in|at) (?:the|our) (?:\w{1,20} )?office|^(?:work mode|workplace)[ ]?:\s{1,3}(?:on-?site|in office)\b",
        re.IGNORECASE | re.MULTILINE,
    ),
}
_NOT = re.compile(r"\b(?:not|no|isn['\u2019]t|never|without|unfortunately|if|interview|previously|used to|until)\b[^.\n]{0,30}\Z", re.IGNORECASE)


def read_work_mode(message: Message) -> Reading[WorkMode]:
    """Where the work is done; nothing where the words say two things."""
    found: dict[WorkMode, Fact[WorkMode]] = {}
    for posting in message.postings:
        span = labelled(message, posting.part, WORK_MODE)
        if posting.work_mode == WorkMode.REMOTE and span is not None:
            where = passage(message, posting.part)
            found[WorkMode.REMOTE] = where.fact(WorkMode.REMOTE, *span, "the posting's own description")
    for where in written(message):
        for mode, pattern in _PATTERNS.items():
            for match in pattern.finditer(where.text):
                if mode not in found and not _NOT.search(sentence_before(where.text, match.start(), 60)):
                    found[mode] = where.fact(mode, *match.span(), "how the work is done")
    if len(found) == 1:
        return Reading(next(iter(found.values())))
    if WorkMode.HYBRID in found and WorkMode.ON_SITE not in found:
        return Reading(found[WorkMode.HYBRID])
    names = " and ".join(str(mode).replace("-", " ") for mode in found)
    return Reading(said=(f"The message says {names}; ask which one holds.",) if found else ())
