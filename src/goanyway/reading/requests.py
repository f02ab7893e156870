"""What you are to bring along, and what you are asked to send, confirm or do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.reading.words import Passage, written

_BRINGS = re.compile(
    r"\b(?:(?:please |pls |kindly |and |must |you(?:['\u2019]ll| will)? (?:need to|should) "
    r"|to )?(?:bring|carry|come (?:along )?(?:with|wt)|take along|report to [^.\n]{3,40} with"
    r"|check in [^.\n]{3,50} with|at the reception with"
    r"|have (?:ready|with you|to hand))(?: (?:along|with you))?(?: (?:the following|following"
    r"|these)(?: (?:documents|items))?(?: with you)?)?"
    r"|(?:what )?to bring(?: to the \w+)?|don['\u2019]?t forget"
    r"|bringen sie(?: bitte)?(?: mit)?|bitte mitbringen|apporter|(?:imprescindible )?traer|trae"
    r"|lleva(?:r)?|traz(?:er)?|levar|meebrengen)(?P<colon>[ ]?:?)(?=[ \n])",
    re.IGNORECASE,
)
_NO_BRINGING = re.compile(
    r"\b(?:what (?:you|we)|not|never|no need to|need not|you(?:['\u2019]ll)?|will|would|can"
    r"|skills? (?:you|to)|don['\u2019]t|they|he|she|who|in|only a platform to|platform to)[ ]\Z",
    re.IGNORECASE,
)
_ABSTRACT = re.compile(
    r"^(?:in |on |up |jobseekers|employers|together|we |whānau|to |the (?:team|role|right)"
    r"|our |them\b|her\b|him\b|it\b|out |about |energy|passion|experience|you\b|u\b|forward"
    r"|together|"
    r"along$|a (?:passion|positive|can-do|fresh))",
    re.IGNORECASE,
)
_LIST_ITEM = re.compile(
    r"[ \t]{0,6}(?:[-*\u2022\u00b7\u2013\u2713\u2714\u2705+]|\(?[1-9][.)]"
    r"|[a-e][.)])[ \t]{0,3}(?P<item>[^\n]{2,140})"
)
_JOINED = re.compile(
    r",[ ](?:and |plus |as well as )?|[ ](?:and|n|plus|und|y|e|et|sowie|as well as"
    r"|ainsi qu['\u2019])[ ]|[ ]?[&+][ ]"
)
_TRAILING = re.compile(
    r"[ ](?:with you|along|on the day|to the interview|to your interview|if (?:u|you) (?:got"
    r"|have)[^,]*|or (?:they|else|you)[^,]*|please|pls|thanks|so (?:that|we)[^,]*"
    r"|as (?:he|she|we|they)[^,]*|for (?:verification|us|me)[^,]*|mit|se tiver|si tienes"
    r"|when you[^,]*|just to show|no dia)\Z",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:along |with you |your |ur |a |an |the |some |both |sus? |tus? |seu |sua |une |un "
    r"|votre |ihren? |mit |amtlichen )+",
    re.IGNORECASE,
)

_VERBS = (
    r"confirm|acknowledge|reply|respond|rsvp|answer|revert|let (?:me|us|[A-Z]\w+) know|lmk"
    r"|tell (?:me|us)|send|share|provide|submit|complete|fill (?:in|out)|upload"
    r"|forward|return|sign|pick|choose|book|select|schedule|prepare|present|record|accept"
    r"|report to|check in|text|mention|register|email|e-mail|mail|whatsapp"
    r"|attach|announce yourself|come prepared|be prepared|come ready|review|read|give (?:me"
    r"|us) a (?:call|ring)|call|rename|keep|wear|arrive|download|dial|apply|quote"
    r"|join|log in|ask for|advise|indicate|notify"
)
_ASKS = re.compile(
    rf"(?:\b(?:please|pls|plz|kindly|(?:can|could|would) (?:you|u)(?: please| kindly)?"
    rf"|you (?:must|should|need to|are asked to|will need to|are requested to)"
    rf"|we (?:ask|request) (?:that )?you(?: to)?|be sure to|make sure (?:you|to)"
    rf"|do)[ ](?:also |then |just |now |briefly )?(?:let|{_VERBS})\b"
    rf"|you (?:will|['\u2019]ll) (?:teach|share|present|give|record|complete|walk|be asked to)\b"
    rf"|to (?:apply|confirm)[,:]? (?:please |pls )?(?:reply|upload|send|email|text|call"
    rf"|complete|pick|choose)\b"
    r"|(?:confirm(?:er|ez|e|a)|confirme-moi|conf\u00edrma(?:me)?|confirmas|envie|env\u00eda"
    r"|envoyez|schicken sie|senden sie|bevestig|potwierd\w+)\b"
    rf"|(?:(?<=[.!?:;\n][ ])|^[ \t*\u2022-]{{0,4}})(?:reply|rsvp|confirm|send|email|e-mail"
    rf"|text|apply|complete|acknowledge|whatsapp|mail|let me know|let us know|lmk|respond"
    rf"|pick (?:a|an|your)|choose|grab a slot|tell us|mention|upload)\b(?![ ](?:by)?:))"
    r"(?![ ](?:by:|by \S+$|now$|online$|here$|today$|for \S+@)|\t)(?P<rest>(?:[^\n:]"
    r"|(?<=\d):(?=\d)){0,200})",
    re.IGNORECASE | re.MULTILINE,
)
_AND_VERB = re.compile(
    rf"[, ]+(?:and|&|\+)[ ](?:also |then |please )?(?=(?:{_VERBS})\b)", re.IGNORECASE
)
_SENT_ALONG = re.compile(
    r"(?:\b(?:applications? (?:to include|must include|should include)|(?:send|submit|upload"
    r"|mail|email|e-?mail)(?: us| me)? (?:a |an |your |one |us )?(?:pdf with |short )?"
    r"|apply:?(?: with)?(?: one pdf with)?|attachments? required|with your"
    r"|required documents[ ]?:?|schick(?:en sie)? uns)[ \t:]{1,3}"
    r"(?=[^.\n]{0,60}\b(?:cv|c\.v\.|resume|r\u00e9sum\u00e9|cover(?:ing)? letter|letter"
    r"|transcripts?|referees?|references|statement|licen[sc]e|certificates?|lebenslauf"
    r"|anschreiben|portfolio)\b))"
    r"(?P<list>[^.\n]{2,200})",
    re.IGNORECASE,
)
_TO_WHOM = re.compile(
    r"[ ](?:to|an|via|by|bis|before|at|through|until|should be|with subject|please"
    r"|directly)[ ].*\Z",
    re.IGNORECASE,
)
_NO_ASKING = re.compile(
    r"\b(?:share in your groups|any (?:other )?(?:questions?|queries|concerns|further|doubts?"
    r"|issues|problems)|hesitate|feel free|unsubscribe|opt out|address book|do not reply|not reply"
    r"|environment|if you (?:have|need|require|are not the|received)|should you|assistance"
    r"|further information|more information|find attached|privacy|for queries"
    r"|know (?:if|how|whether) (?:you|there|we|that|it|this|u)|adjustments?|accommodations?"
    r"|directly to this)\b",
    re.IGNORECASE,
)
MOST = 15
"""How many of each are kept."""

REACH = 300
"""How many characters behind its cue a list of things may end."""


def read_bring(message: Message) -> tuple[Fact[str], ...]:
    """What to bring along, each thing once."""
    return _once(fact for where in written(message) for fact in _brought(where))


def read_asks(message: Message) -> tuple[Fact[str], ...]:
    """What you are asked to do, each as it is written."""
    return _once(
        fact for where in written(message) for fact in (*_sent_along(where), *_asked(where))
    )


def _once(facts: Iterator[Fact[str]]) -> tuple[Fact[str], ...]:
    found: dict[str, Fact[str]] = {}
    for fact in facts:
        key = re.sub(r"\W+", " ", fact.value.lower()).strip()
        if key and not any(key in other or other in key for other in found):
            found[key] = fact
        if len(found) >= MOST:
            break
    return tuple(found.values())


def _brought(where: Passage) -> Iterator[Fact[str]]:
    for cue in _BRINGS.finditer(where.text):
        before = where.text[max(0, cue.start() - 25) : cue.start()]
        if _NO_BRINGING.search(before):
            continue
        line_end = where.text.find("\n", cue.end(), cue.end() + REACH)
        line_end = min(len(where.text), cue.end() + REACH) if line_end < 0 else line_end
        rest = where.text[cue.end() : line_end]
        if rest.strip(" :.-"):
            yield from _things(where, cue.end(), line_end)
            continue
        at = line_end + 1
        for _ in range(MOST):
            item = _LIST_ITEM.match(where.text, at)
            if item is None:
                break
            yield from _thing(where, item.start("item"), item.end("item"))
            at = item.end() + 1


def _things(where: Passage, start: int, end: int) -> Iterator[Fact[str]]:
    """The things of a sentence, up to its end."""
    stop = re.search(
        r"[.!?](?:\s|$)|;[ ]|[ ][\u2013-][ ]|[ ](?:to (?:the|your|our) (?:interview"
        r"|appointment|meeting))\b",
        where.text[start:end],
    )
    end = start + stop.start() if stop else end
    opens = re.match(r"[ :]{0,3}", where.text[start:end])
    at = start + (opens.end() if opens else 0)
    if _ABSTRACT.match(where.text[at:end]):
        return
    for match in (*_JOINED.finditer(where.text, at, end), None):
        stop_at = end if match is None else match.start()
        if where.text.count("(", at, stop_at) > where.text.count(")", at, stop_at):
            continue
        yield from _thing(where, at, stop_at)
        at = stop_at if match is None else match.end()


def _thing(where: Passage, start: int, end: int) -> Iterator[Fact[str]]:
    words = where.text[start:end].strip(" .,;:\t\0")
    words = _TRAILING.sub("", words).strip(" .,;")
    lead = _LEAD.match(words)
    words = words[lead.end() :] if lead else words
    if 2 <= len(words) <= 90 and len(words.split()) <= 14 and not _ABSTRACT.match(words):
        at = where.text.index(words, start)
        yield where.fact(words, at, at + len(words), "what to bring")


def _sent_along(where: Passage) -> Iterator[Fact[str]]:
    """The papers that an application must hold, each for itself."""
    for match in _SENT_ALONG.finditer(where.text):
        at, end = match.span("list")
        for joint in (*_JOINED.finditer(where.text, at, end), None):
            piece = where.text[at : end if joint is None else joint.start()]
            words = _TO_WHOM.sub("", piece).strip(" ,;:")
            if 2 <= len(words) <= 90 and not re.match(
                r"(?:applications?|start|by)\b", words, re.IGNORECASE
            ):
                start = where.text.index(words, at)
                yield where.fact(words, start, start + len(words), "what to send along")
            if len(words) < len(piece.strip(" ,;:")):
                break
            at = end if joint is None else joint.end()


def _asked(where: Passage) -> Iterator[Fact[str]]:
    for match in _ASKS.finditer(where.text):
        sentence = re.split(r"(?<=\w)[.!?](?:\s|$)|;[ ]|[ ][\u2013][ ]", match[0])[0]
        opening = where.text[max(0, match.start() - 70) : match.start()]
        clause = re.split(r"[.!?\n]", opening)[-1]
        if _NO_ASKING.search(sentence) or re.search(
            r"\b(?:if|should) (?:you|u|the|this|that|it)\b", clause, re.IGNORECASE
        ):
            continue
        lead = re.match(
            r"[ \t*\u2022-]*(?:please|pls|plz|kindly|can you|could you|would you|can u|could u"
            r"|you must|you should|you need to|you will|you['\u2019]ll|be sure to"
            r"|make sure (?:you|to))"
            r"(?: please| kindly)?[ ]|[ \t*\u2022-]+",
            sentence,
            re.IGNORECASE,
        )
        at = match.start() + (lead.end() if lead else 0)
        end = match.start() + len(sentence)
        for joint in (*_AND_VERB.finditer(where.text, at, end), None):
            words = where.text[at : end if joint is None else joint.start()].rstrip(" ,.:;)(")
            if len(words.split()) >= 2 and not re.match(r"(?:bring|carry)\b", words, re.IGNORECASE):
                yield where.fact(words, at, at + len(words), "what it asks for")
            at = at if joint is None else joint.end()
