"""The papers that an application must hold: "CV and cover letter", "two references"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.reading.lists import Span, items_after, pieces, sentence_end, trimmed
from goanyway.reading.phrases import Pattern

_PAPER = Pattern(
    r"\b(?:cvs?|c\.v\.|curriculum|resum\w{1,3}|r\u00e9sum\u00e9s?|biodata|cover(?:ing)? (?:letter"
    r"|note)|letters?"
    r"|motivation\w*|transcripts?|referees?|references?|reference letters?"
    r"|(?:supporting )?statement"
    r"|licen[sc]es?|certificat\w+|certs?|diplomas?|degree|portfolio|passport|id|photos?|pics?"
    r"|pictures?"
    r"|photograph|copy|copies|card|work samples?|writing samples?|samples?|github|showreel|salary"
    r"|ctc|notice period|availability|expected|expectations?|payslips?|proof|form|dbs|police check"
    r"|lebenslauf|anschreiben|zeugnisse?|gehaltsvorstellung\w*|eintrittstermin|bewerbungsunterlagen"
    r"|motivationsschreiben|lettre de motivation|carta de (?:presentaci\u00f3n"
    r"|apresenta\u00e7\u00e3o)"
    r"|curr\u00edcul\w+|motivatiebrief|list of publications|publications?|research (?:plan"
    r"|proposal)"
    r"|teaching (?:statement|philosophy)|number|date|last working day|headshot|reel|plan"
    r"|proposal)\b",
    re.IGNORECASE,
)
_CUE = Pattern(
    r"(?:\b(?:applications? (?:to include|(?:must|should) (?:include|contain|consist of)"
    r"|(?:consist\w*|made up"
    r") of)|(?:(?:attachments?|documents?|materials?|application materials?) required"
    r"|required (?:documents?|attachments?|materials?|application materials?))"
    r"|(?:we (?:(?:will )?(?:also )?)?(?:need|require)|must (?:submit|provide|include"
    r"|attach))(?! you)"
    r"|apply(?:ing)?(?: online| now| here)? with(?: one pdf with)?|(?:pop|drop|call|walk) in with"
    r"|(?:schick|sende)(?:en|n)? "
    r"(?:sie )?(?:uns|mir|an)|(?:give|name|list|supply|provide)(?= [^.\n]{0,30}\b(?:referees?"
    r"|references)\b)"
    r"|\b(?:apply|applications?|write to|reply|respond|e-?mail|contact|get in touch"
    r"|send)\b(?:[^.:;\n]|\.(?=\S))"
    r"{0,90}?[ ,]with(?= [^.\n]{0,40}\b(?:cv|c\.v\.|resume|r\u00e9sum\u00e9|letter|statement"
    r"|references|transcripts?)\b)"
    r"|(?:to apply|apply|how to apply)[ ]?:(?= [^.\n@]{0,40}\b(?:cv|resume|r\u00e9sum\u00e9"
    r"|letter)\b)(?: (?:one|a single) pdf with)?"
    r"|(?:submit|send|upload|attach|e-?mail|mail|forward)(?: to)? ?(?:us|me|your|a|an|the|one)?"
    r"(?= (?:(?!(?:on|in|from|with|to|at)\b)[\w-]+ ){0,4}(?:cv|resume|r\u00e9sum\u00e9"
    r"|cover letter|letter)\b)"
    r"|submit [^.:\n]{0,50}(?=:))[ \t:]{1,3})",
    re.IGNORECASE,
)
_TO_AN_ADDRESS = Pattern(
    r"(?<!\w)(?:(?:your )?(?:cvs?|resum\u00e9s?|resumes?|r\u00e9sum\u00e9s?|applications?"
    r"|bewerbung(?:en)?|lebenslauf|unterlagen|cvs? and "
    r"cover(?:ing)? letters?)[ ](?:to|an|via)[ ](?:[\w.+-]+@[\w.-]+\w)"
    r"|bewerbung[ ](?:mit|inkl(?:usive|\.)|samt)[ ][^.\n]{3,90}?(?=[ ](?:senden|schicken|richten"
    r"|bitte|bis|an)\b)"
    r"|(?:interested|resumes?|to apply|apply)[:?][ ](?:e-?mail )?[\w.+-]+@[\w.-]+\w"
    r"(?:,?[ ](?:with )?(?:the )?subject[ ][^.\n]{2,40})?)",
    re.IGNORECASE,
)
_NOT = Pattern(
    r"\b(?:no need to|not|n['\u2019]t|never|without|if|i|we|they|he|she|you|u"
    r"|me to|will|can|would|thank you|on|in|from)[ ](?:\w+ ){0,1}\Z",
    re.I,
)
_TO_WHOM = Pattern(
    r"[ ]\(?(?:to|an|via|by|bis|before|at|through|until|should be|with subject|please|quoting"
    r"|in (?:one|a single"
    r")|as (?:one|a single)|directly|no later|quoting|bis|or (?:call|ring|text))\b.*\Z",
    re.IGNORECASE | re.DOTALL,
)
_WITH = Pattern(
    r",?[ ](?:along with|together with|with|including|incl\.?|mit)[ ](?!(?:subject|the)\b)", re.I
)
_LEAD = Pattern(r"(?:your|a|an|the|us|me|one|short|up to date)[ ]", re.IGNORECASE)


def is_paper(words: str) -> bool:
    """Whether the words name something that one sends along."""
    return _PAPER.search(words) is not None and len(words.split()) <= 14


def paper_pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """A list of papers cut into its items: "CV with photo, cover letter and transcripts"."""
    for piece in pieces(text, start, end):
        joint = _WITH.search(text, *piece)
        if joint and is_paper(text[joint.end() : piece[1]]):
            yield from ((piece[0], joint.start()), (joint.end(), piece[1]))
        else:
            yield piece


def application_papers(text: str) -> Iterator[Span]:
    """Where the papers stand that an application must hold, each for itself."""
    for match in _TO_AN_ADDRESS.finditer(text):
        yield match.span()
    for cue in _CUE.finditer(text):
        if _NOT.search(text, max(0, cue.start() - 30), cue.start()):
            continue
        stop = sentence_end(text, cue.end())
        colon = re.match(r"[^.:\n]{0,50}:[ ]", text[cue.end() : stop])
        at = cue.end() + (colon.end() if colon else 0)
        if not text[at:stop].strip(" :"):
            things = [trimmed(text, item) for item in items_after(text, at)]
        else:
            things = list(_in_a_sentence(text, at, stop))
        if things and is_paper(text[slice(*things[0])]):
            yield from things


def _in_a_sentence(text: str, start: int, end: int) -> Iterator[Span]:
    papers = 0
    for piece in paper_pieces(text, start, end):
        if text.startswith(("to ", "via ", "by "), piece[0]):
            return
        whom = _TO_WHOM.search(text, *piece)
        span = trimmed(text, (piece[0], whom.start() if whom else piece[1]))
        lead = _LEAD.match(text, *span)
        span = (lead.end() if lead else span[0]), span[1]
        papers += is_paper(text[slice(*span)])
        if is_paper(text[slice(*span)]) or (papers > 1 and 0 < len(text[slice(*span)].split()) < 8):
            yield span
        if whom:
            return
