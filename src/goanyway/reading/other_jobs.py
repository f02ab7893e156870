"""Where a posting's page goes on to other jobs: "Similar jobs", "We are also hiring"."""

from __future__ import annotations

import re

from goanyway.reading.phrases import Pattern

_OTHER_JOBS = Pattern(
    r"(?:^\W{0,5}(?:more (?:jobs|vacancies|roles|openings|at\b)|(?:other|current|all|our other)"
    r" (?:vacancies|jobs|roles|openings|positions|opportunities)|(?:similar|related|recommended"
    r"|recent|latest) (?:jobs|roles|vacancies|positions|postings)|jobs (?:you (?:might|may)|like"
    r"|near)"
    r"|you (?:might|may) also|people also|weitere (?:stellen|jobs)|\u00e4hnliche (?:stellen|jobs)"
    r"|autres (?:offres|postes)|offres similaires|otras ofertas|ofertas similares|outras vagas"
    r"|vagas semelhantes|andere vacatures|meer vacatures|altre offerte|andra jobb"
    r"|what (?:can|does|do) [^\n.?]{1,40} earn\b"
    r"|salary (?:insights|guide|estimates?)|salaries (?:for|of)|average salar(?:y|ies)"
    r")[^\n.]{0,60}$|\bsee more detailed salary information"
    r"|\b(?:we(?:['\u2019]re| are) also|also) (?:hiring|looking for|recruiting)\b)",
    re.IGNORECASE | re.MULTILINE,
)


def before_other_jobs(text: str) -> str:
    """What the text says before it names other jobs. Places in it stay what they are."""
    found = _OTHER_JOBS.search(text)
    # What opens with such words is about all of them.
    return text[: found.start()] if found and found.start() > 200 else text
