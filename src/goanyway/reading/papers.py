"""The papers that an application must hold: "CV and cover letter", "two references"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.reading.lists import Span, items_after, pieces, sentence_end, trimmed
from goanyway.reading.phrases import Pattern

_PAPER = Pattern(
    r"\b(?:cvs?|c\.v|curriculum|resum\w{1,3}|r\u00e9sum\u00e9s?|biodata"
    r"|cover(?:ing)? (?:letter|note)|letters?|motivation\w*|transcripts?|referees?|references?"
    r"|reference letters?|(?:supporting )?statement|licen[sc]es?|certificat\w+|certs?|diplomas?"
    r"|degree|portfolio|passport|id|photos?|pics?|pictures?|photograph|copy|copies|card"
    r"|work samples?|writing samples?|samples?|github|showreel|salary|ctc|notice period"
    r"|availability|expected|expectations?|payslips?|proof|form|dbs|police check|lebenslauf"
    r"|anschreiben|zeugnisse?|gehaltsvorstellung\w*|eintrittstermin|bewerbungsunterlagen"
    r"|motivationsschreiben|lettre de motivation|carta de (?:presentaci\u00f3n"
    r"|apresenta\u00e7\u00e3o)|curr\u00edcul\w+|motivatiebrief|list of publications"
    r"|publications?|research (?:plan|proposal)|teaching (?:statement|philosophy)|number|date"
    r"|last working day|headshot|reel|plan|proposal)\b",
    re.IGNORECASE,
)
_CUE = Pattern(
    r"(?:\b(?:applications? (?:to include|(?:must|should) (?:include|contain|consist of)"
    r"|(?:consist\w*|made up) of)|(?:(?:attachments?|documents?|materials?"
    r"|application materials?) required|required (?:documents?|attachments?|materials?"
    r"|application materials?))|(?:we (?:(?:will )?(?:also )?)?(?:need|require)|must (?:submit"
    r"|provide|include|attach))(?! you)|apply(?:ing)?(?: online| now"
    r"| here)? with(?: one pdf with)?|(?:pop|drop|call|walk) in (?:with|w/)|what to send"
    r"|what we(?:['\u2019]ll| will)? need(?: from you)?"
    r"|you(?:['\u2019]ll| will) need(?= [^.\n]{0,30}\b(?:referees?|references|cv|resum\w"
    r"|r\u00e9sum\u00e9)\b)"
    r"|applications? (?:should|must|to) have|(?:whatsapp|dm|ping|text)(?: (?:us|me))?"
    r"(?= (?:your |an? )?(?:cv|resume|r\u00e9sum\u00e9)\b)"
    r"|apply[^.:;\n]{0,40} with(?= [^.\n]{0,40}\b(?:cv|resume"
    r"|r\u00e9sum\u00e9|letter|transcripts?)\b)|(?:bewirb dich|bewerben sie sich)[^.\n]{0,30} mit"
    r"|(?:schick|sende)(?:en"
    r"|n)? (?:sie )?(?:uns|mir|an)|(?:give|name|list|supply"
    r"|provide)(?= [^.\n]{0,30}\b(?:referees?|references)\b)|\b(?:apply|applications?|write to"
    r"|reply|respond|e-?mail|contact|get in touch|send)\b(?:[^.:;\n]"
    r"|\.(?=\S)){0,90}?[ ,]with(?= [^.\n]{0,40}\b(?:cv|c\.v|resume|r\u00e9sum\u00e9|letter"
    r"|statement|references|transcripts?)\b)|(?:to apply|apply"
    r"|how to apply)[ ]?:(?= [^.\n@]{0,40}\b(?:cv|resume|r\u00e9sum\u00e9|letter)\b)(?: (?:one"
    r"|a single) pdf with)?|(?:submit|send|upload|attach|e-?mail|mail|forward|shoot(?: through"
    r"| over)?|flick|pop)(?: to)? ?(?:us|me"
    r"|your|a|an|the|one)?(?= (?:(?!(?:on|in|from|with|to|at)\b)[\w-]+ ){0,4}(?:cv|resume"
    r"|r\u00e9sum\u00e9|cover letter|letter)\b)|submit [^.:\n]{0,50}(?=:))[ \t:]{1,3})",
    re.IGNORECASE,
)
_TO_AN_ADDRESS = Pattern(
    r"(?<!\w)(?:(?:your )?(?:cvs?|resum\u00e9s?|resumes?|r\u00e9sum\u00e9s?|applications?"
    r"|bewerbung(?:en)?|lebenslauf|unterlagen|cvs? and cover(?:ing)? letters?)[ ](?:to|an"
    r"|via)[ ](?:[\w.+-]+@[\w.-]+\w)|(?:one pdf|(?:your )?cvs?|resumes?"
    r"|r\u00e9sum\u00e9s?)(?: \([^()\n]{2,50}\)|[ ][+&][ ][\w ]{3,25}?| and [\w ]{3,25}?)?[ ]to["
    r" ][\w.+-]+@[\w.-]+\w(?: quoting [\w/-]{3,20})?|bewerbung[ ](?:mit|inkl(?:usive|\.)"
    r"|samt)[ ][^.\n]{3,90}?(?=[ ](?:senden|schicken|richten|bitte|bis|an)\b)|(?:interested"
    r"|resumes?|to apply"
    r"|apply)[:?][ ](?:e-?mail )?[\w.+-]+@[\w.-]+\w(?:,?[ ](?:with )?(?:the )?subject["
    r" ][^.\n]{2,40})?)",
    re.IGNORECASE,
)
_NOT = Pattern(
    r"\b(?:no need to|not|n['\u2019]t|never|without|if|i|we|they|he|she|you|u|me to|will|can"
    r"|would|thank you|on|in|from)[ ](?:\w+ ){0,1}\Z",
    re.I,
)
_TO_WHOM = Pattern(
    r"[ ]\(?(?:to(?! date)|an|via|by|bis|before|at|through|until|should be|with subject|please"
    r"|quoting|in (?:one|a single)|as (?:one|a single)|directly|no later|or (?:call|ring"
    r"|text))\b.*\Z",
    re.IGNORECASE | re.DOTALL,
)
_WITH = Pattern(
    r",?[ ](?:along with|together with|with|including|incl\.?|mit)[ ](?!(?:subject|the)\b)", re.I
)
_LEAD = Pattern(r"(?:your|a|an|the|us|me|one|short|up to date)[ ]", re.IGNORECASE)


def names_a_paper(words: str) -> bool:
    """Whether anything that one sends along is named."""
    return _PAPER.search(words) is not None


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
