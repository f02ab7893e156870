"""What you are asked to do: confirm, send, prepare, each as it is written.

The text is cut into sentences. A sentence asks where it opens with an imperative ("Send me ...") or
holds the frame of a request ("could you ...", "please ..."); behind that, each verb is one request.
What is to be sent along with an application is read thing by thing.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.reading.asking_abroad import ABROAD
from goanyway.reading.asking_words import (
    BARE_ANSWER,
    CONDITION,
    FRAME,
    IMPERATIVE,
    NEEDED,
    NO_ASKING,
    NOT_A_REQUEST,
    NOUNS,
    OPENS_WITH,
    SENDING,
    VERB,
)
from goanyway.reading.lists import (
    BULLET,
    MOST,
    Span,
    as_written,
    items_after,
    sentence_end,
    trimmed,
    value_after,
)
from goanyway.reading.papers import application_papers, is_paper, names_a_paper, paper_pieces
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import Passage, written

_OPENS = Pattern(
    rf"[ \t]*(?:{BULLET}[ \t]*)?(?:\(\w\)[ ])?(?-i:[A-Z]\w[\w ]{{1,30}}: )?(?-i:[A-Z]\w{{1,15}},"
    r" )?(?:(?:so|then|also|and|next|first(?:ly)?|second(?:ly)?|finally|lastly|ok|okay|great"
    r"|thanks|perfect|hi [A-Z]\w+|hey [A-Z]\w+|hello [A-Z]\w+|in the meantime|meanwhile"
    r"|beforehand|now|just|(?:to|for|before|after|once|when|by|until|if|in order to"
    rf"|how to)[ ][^,:.!?\n]{{2,60}}?[,:](?=[ ](?:please )?{VERB}\b)"
    rf"|to[ ][^,:.!?\n]{{2,40}}?(?=[ ](?:please )?{VERB}\b)|next steps?|action(?: required)?"
    r"|reminder|note|important|n\.?b\.?)[,:!]{0,2}[ ]){0,2}",
    re.IGNORECASE,
)
_WITHIN = Pattern(
    r"(?:,|:|;|[ ][\u2013\u2014-]|\?|\))[ ](?:and |so |but |then |please |just )?(?=\w)|[ ](?:and"
    r"|so|but|then|&)[ ]"
)
_NEXT_VERB = Pattern(
    r"(?:,|,?[ ](?:and|&|\+|n|then|e)|,[ ]and|;)[ ](?:also |then |please |pls |kindly |just "
    rf"|nos )*(?=(?:{VERB}|envie|mande|bring|carry|take)\b)|,?[ ](?:and|&)[ ](?=(?:whether|if"
    r"|what|when|which|how)\b)|,?(?:[ ]and)?[ ]\(?\d\)[ ]",
    re.IGNORECASE,
)
_REASON = Pattern(
    r",?[ ](?:so (?:that |as to )?(?:we|i|they|your|you|the|to)\b|failing which|otherwise"
    r"|or else|or (?:they|we|you|your)\b|as (?:we|it|he|she|they|the|this|there|i"
    r"|your)\b(?! soon)|because|since|in order (?:to|that)|which (?:will|is|takes)|thanks"
    r"|thank you|if not\b|and (?:we|i|they|he|she|it)(?:['\u2019]ll| will| can|['\u2019]d)"
    r"|to (?:help us|enable us|allow us|make sure|ensure)|or stop to)\b|,?[ ](?:por favor"
    r"|por gentileza|svp|s['\u2019]il vous pla\u00eet|please|pls|plz|thx|ty|ta|pal)\b\W*\Z"
    r"|(?<=link):.*|[ ][\u2013\u2014-]{1,2}[ ](?!\d|with)|[ ]\((?![^()\n]{1,40}\)(?:,| and"
    r"| or)[ \n])|;[ ]|,[ ](?:no|or|you|we|he|she|they|i|sie|wir|the|it)\b|,[ ]\w{2,20} (?:is|are"
    r"|was|pays?)\b|[ ]with (?:your|an?"
    r"|valid)[ ][^,.]{0,30}\b(?:id|passport|licen[cs]e)\b",
    re.IGNORECASE,
)
_BRINGING = Pattern(
    r"(?:also )?(?:bring|carry|take (?:along|with|your)|come (?:along )?(?:with|wt))\b|(?:have"
    r"|keep)[ ].{2,80}[ ](?:handy|to hand|on hand|with you)\b|.{2,80}[ ]mit(?:zu)?bringen\b",
    re.IGNORECASE,
)
_HEADING = Pattern(
    r"^[^\w\n]{0,5}(?:preparation|to prepare|please prepare|(?:your )?(?:task|homework"
    r"|assignment)|pre-?work|what (?:we need|is needed)(?: from you)?|we need from you"
    r"|action (?:required|needed)|to do|(?:please )?(?:send|submit"
    r"|provide)(?: us)?(?: the following)?(?: documents)?)[ ]?(?::|\t|$)",
    re.IGNORECASE | re.MULTILINE,
)
_SECTION_OF_ASKS = Pattern(
    r"(?:how to apply|to apply|application|apply|next steps?|what to do|before (?:the|your)"
    r"|please note|to confirm|instructions|preparation|how to prepare|action|to do|bewerbung)",
    re.IGNORECASE,
)
_APPLYING = Pattern(
    r"\b(?:appl(?:y|ication)\w*|cvs?|c\.v|resum\w*|r\u00e9sum\u00e9s?|cover\w* letter|letter"
    r"|portfolio|form|link|subject|whatsapp|number|reference|ref|email|send|text|call|ring|dm"
    r"|message|quote\w*|submit|upload|salary|ctc|notice period|bewerb\w*|unterlagen"
    r"|questionnaire|video|presentation|within|assessment|test|exercise|police check|case study"
    r"|\S{1,40}@\S{1,60})\b",
    re.IGNORECASE,
)
_APPLY = Pattern(r"apply[ ]", re.IGNORECASE)
_COLON = Pattern(r"[^:]{4,120}?[ ]?:[ ](?=[^:@]{12})")
_CUT_SHORT = Pattern(
    r"\b(?:to|for|by|at|with|from|before|until|till|via|of|the|an?|your|or|and)\W*\Z", re.IGNORECASE
)
"""How a label ends, or a request of which the rest stands elsewhere."""

LONG_WORD = 6
"""A longer word says by itself what to do: "acknowledge"."""

_TELLING = Pattern(r"(?:mention|quote|state|include|tell us|indicate|specify)\b", re.IGNORECASE)
_APPLYING_VERB = Pattern(
    r"(?:apply|send|e-?mail|mail|text|call|ring|phone|txt|dm|message|whatsapp|submit|upload"
    r"|pop in|finish|record|take|give|deliver|present|put|drop in|stop by|drop by|swing by"
    r"|drop (?:me|us)|contact|share|forward|complete|tell us|reply|register|inbox|walk in|attach"
    r"|fill)\b",
    re.IGNORECASE,
)


def read_asks(message: Message, to_apply: bool) -> tuple[Fact[str], ...]:
    """What you are asked to do.

    Args:
        to_apply: whether it is a posting. There, only what belongs to applying is asked of you; all
            other imperatives are duties of the job.
    """
    found: dict[str, Fact[str]] = {}
    for where in written(message):
        if where.part == "subject":
            continue
        headed = () if to_apply else _under_headings(where.text)
        papers = application_papers(where.text) if to_apply else ()
        spans = sorted({*papers, *headed, *_requests(where, to_apply)})
        for start, end in spans:
            words = as_written(where.text, (start, end))
            key = re.sub(r"\W+", " ", words.lower()).strip()
            if key and not any(key in other or other in key for other in found):
                found[key] = where.fact(words, start, end, "what it asks for")
            if len(found) >= MOST:
                return tuple(found.values())
    return tuple(found.values())


def _under_headings(text: str) -> Iterator[Span]:
    """What stands under a heading such as "Preparation"."""
    for heading in _HEADING.finditer(text):
        for item in value_after(text, heading.end()):
            yield trimmed(text, item)


def _requests(where: Passage, to_apply: bool) -> Iterator[Span]:
    heading = ""
    for start, end in _sentences(where.text):
        sentence = where.text[start:end]
        if len(sentence) <= 60 and (
            sentence.rstrip().endswith(":") or not re.search(r"[a-z]{2}[.!?]?$", sentence)
        ):
            heading = sentence
        is_item = re.match(rf"[ \t]*{BULLET}[ \t]", sentence)
        if to_apply and is_item and not _SECTION_OF_ASKS.search(heading):
            continue
        found = sorted(set(_where_it_asks(sentence)))
        for (_, at), (stop, _) in itertools.pairwise([*found, (len(sentence), 0)]):
            yield from _single(where.text, start + at, start + stop, to_apply)
        if not is_item and not sentence.rstrip().endswith(":"):
            heading = heading if to_apply else ""


def _sentences(text: str) -> Iterator[Span]:
    at = 0
    while at < len(text):
        if text[at] in " \n":
            at += 1
            continue
        end = sentence_end(text, at)
        if text[at:end].strip(" \0\t"):
            for cell in re.finditer(r"[^\t\0]+", text[at:end]):
                yield at + cell.start(), at + cell.end()
        at = end + 1


def _where_it_asks(sentence: str) -> Iterator[Span]:
    """Where in the sentence a request opens, and where its verb begins."""
    framed = False
    for frame in FRAME.finditer(sentence):
        if not (
            NOT_A_REQUEST.match(sentence, frame.end())
            or CONDITION.search(sentence[: frame.start()])
        ):
            framed = True
            yield frame.span()
    opens = _OPENS.match(sentence)
    begins = opens.end() if opens else 0
    if (
        IMPERATIVE.match(sentence, begins)
        and not NOUNS.match(sentence, begins)
        and not CONDITION.search(sentence[:begins])
    ):
        yield begins, begins
        return
    if framed:
        return
    for within in _WITHIN.finditer(sentence):
        at = within.end()
        if BARE_ANSWER.match(sentence, at) and not CONDITION.search(sentence[:at]):
            yield at, at
            return
    for thing in (NEEDED, OPENS_WITH):
        if found := thing.search(sentence):
            yield found.start(), found.end()
            return
    abroad = ABROAD.search(sentence)
    if abroad:
        yield abroad.start(), abroad.start(abroad.lastgroup or 0)


def _single(text: str, start: int, end: int, to_apply: bool) -> Iterator[Span]:
    """Each thing that is asked for between `start` and `end`."""
    sentence = text[start:end]
    if to_apply and not _is_about_applying(text, start, end):
        return
    listed = _listed_behind_a_colon(text, start, end)
    if listed:
        yield from listed
        return
    opens_list = sentence.rstrip(" *").endswith(":")
    announces = opens_list and not _CUT_SHORT.search(sentence.rstrip(" *:"))
    for span in _clauses(text, start, end):
        words = text[slice(*span)]
        if NO_ASKING.search(words) or _BRINGING.match(words):
            continue
        if _CUT_SHORT.search(words) and not announces:
            continue
        if span[0] > start and (NOT_A_REQUEST.match(words) or NOUNS.match(words)):
            continue
        if to_apply and _APPLY.match(words) and names_a_paper(sentence):
            continue  # the papers themselves are read
        if announces and span[1] >= start + len(sentence.rstrip(" *:")) and SENDING.match(words):
            items = [trimmed(text, item) for item in items_after(text, end - 1)]
            yield from items or [span]
        elif len(words.split()) >= 2 or len(words) > LONG_WORD:
            yield from _things_to_send(text, span) if SENDING.match(words) else [span]


def _is_about_applying(text: str, start: int, end: int) -> bool:
    """Whether a request of a posting is one to whoever applies."""
    sentence = text[start:end]
    if _TELLING.match(sentence):
        return True
    asks = _APPLYING_VERB.match(sentence) or ABROAD.search(text, max(0, start - 20), end)
    return bool(asks) and bool(_APPLYING.search(sentence) or sentence.rstrip(" *").endswith(":"))


def _listed_behind_a_colon(text: str, start: int, end: int) -> list[Span]:
    """The papers of "submit to our office: diploma, two photos, passport"."""
    colon = _COLON.match(text, start, end)
    if colon is None or not SENDING.match(text, start):
        return []
    things = [
        each
        for each in (trimmed(text, piece) for piece in paper_pieces(text, colon.end(), end))
        if not _CUT_SHORT.search(text[slice(*each)])
    ]
    is_list = len(things) > 2 and all(len(text[slice(*each)].split()) < 9 for each in things)
    return things if is_list else []


def _clauses(text: str, start: int, end: int) -> Iterator[Span]:
    """What each verb between `start` and `end` asks for, without why it is asked."""
    at = start
    for joint in (*_NEXT_VERB.finditer(text, start, end), None):
        stop = end if joint is None else joint.start()
        is_half = re.fullmatch(r"[A-Za-z]{2,6}", text[at:stop])
        if joint and is_half and not joint[0].startswith((",", ";")):
            continue  # "sign and return the form" is one request
        reason = _REASON.search(text, at, stop)
        yield trimmed(text, (at, reason.start() if reason else stop))
        at = stop if joint is None else joint.end()


def _things_to_send(text: str, span: Span) -> Iterator[Span]:
    """Several papers one by one; what is no list of papers as one request."""
    colon = re.search(r":[ ]", text[slice(*span)])
    things = list(paper_pieces(text, span[0] + (colon.end() if colon else 0), span[1]))
    if sum(is_paper(text[slice(*thing)]) for thing in things) > 1:
        spans = (trimmed(text, thing) for thing in things)
        yield from (each for each in spans if not _CUT_SHORT.search(text[slice(*each)]))
    else:
        yield span
