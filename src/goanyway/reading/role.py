"""Which job it is about: a title where the words say that it is the job's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.domain.facts import Fact
from goanyway.domain.message import Channel, Message
from goanyway.interchange.messages.job_posting import TITLE
from goanyway.reading.headline import headlines
from goanyway.reading.occupations import is_occupation
from goanyway.reading.phrases import Pattern
from goanyway.reading.posting_head import first_lines, heading
from goanyway.reading.titles import title_at
from goanyway.reading.words import LABEL_ENDS, Passage, Reading, labelled, passage, written

_LABEL = Pattern(
    r"(?:^[ \t>*\u2022-]{0,5}|(?<=[.!?][ ]))(?:the )?(?:function|position(?: title| applied for)?"
    r"|role(?: title)?"
    r"|job(?: title| role)?|vacancy(?: title)?|title|opening|post(?: title)?|position/role"
    r"|wanted|now hiring|we['\u2019]?re hiring|hiring"
    r"|required|job opening|job vacancy|vacancy notice"
    r"|designation|profile|stelle|stellenbezeichnung|position als|puesto|poste|intitul\u00e9 du "
    r"poste"
    r"|vaga|cargo|fun\u00e7\u00e3o|functie|vacature|posizione|stanowisko|tj\u00e4nst|stilling)"
    rf"(?:{LABEL_ENDS}|[ ]?:?\n)(?P<title>[^\n\t]{{3,90}})",
    re.IGNORECASE | re.MULTILINE,
)
_NO_TITLE_BEHIND_LABEL = Pattern(
    r"(?:full|part|permanent|contract|temporary|remote|hybrid|based|open|filled|you|we|the|this|our"
    r"|a|an|is|as|tbc|tbd|n/a|see|home|click|apply|unbefristet|vollzeit|teilzeit)\b",
    re.IGNORECASE,
)
_JOB = (
    r"(?:position|role|job|opening|vacancy|post|opportunity|posting|spot|gig|vacancies|contract"
    r"|internship|placement|application)"
)
_NUMBER = r"(?:(?:[A-Z]{1,5}[-/]?)?\d{4,10}[ ](?:[\u2013-][ ])?)?"
_BEFORE_TITLE = Pattern(
    rf"\b(?:{_JOB}(?: of| as|:| [\u2013-])?"
    r"|(?:for|about|regarding|as|to|hiring|seeking|re:)(?: (?:the|our|a|an))?(?: open| new)?"
    rf"(?: (?:role|position|post|job) of)?)[ ](?:an? |the )?{_NUMBER}(?=[A-Z0-9])"
)
_BEFORE_SMALL_TITLE = Pattern(
    r"\b(?:(?:chat|talk|call|speak|interview|text\w*|writ\w+|mail\w*|asking|app|resume|cv)?[ ]?"
    r"(?:about|re:?|regarding|abt|bout)|(?:application|applied|apply|applying|interview(?:ing"
    r"|ed)?|hired|hiring|position|post|job"
    r"|vacancy|trial shift|trial|shift|gig|spot) (?:for|as|of|to be)"
    r"|(?:join(?:ing)? (?:us|our team|the team|\w+)|work(?:ing)?|start(?:ing)?|career"
    r"|experience) as)[ ](?:(?:the|our|an?|your)[ ])?(?:(?:post|role|position|job) of )?(?=[a-z])",
    re.IGNORECASE,
)
_GENDERED = Pattern(
    r"^[ \t*\u2022-]{0,5}(?P<title>[^\n(|]{3,80}?)[ ]?\((?:m/w/d|w/m/d|m/f/d|f/m/d|m/w/x|m/f/x"
    r"|d/w/m|gn|m/v/x|m/v|v/m|h/f|f/h|m/f|d/m/w|w/d/m|all genders|m/k|k/m|m/w|w/m)\)",
    re.IGNORECASE | re.MULTILINE,
)
_GENDERED_LEAD = Pattern(
    r".{0,60}\b(?:als|bewerbung (?:als|f\u00fcr)|stelle(?: als)?:?|position(?: als)?:?|f\u00fcr"
    r"|comme"
    r"|poste de|application:?|interview:?|gespr\u00e4ch:?|re:|aw:|wg:)[ ](?:eine?n? |die |den "
    r"|der )?",
    re.IGNORECASE,
)
_ABROAD = Pattern(
    r"\b(?:(?:stelle|position|arbeit|bewerbung) als|ausbildung (?:zum|zur|als)|poste d(?:e "
    r"|['\u2019])"
    r"|puesto de|plaza de|oferta de|vacante (?:de|para)|vaga (?:de|pra|para)|(?<!a )cargo de"
    r"|fun\u00e7\u00e3o de"
    r"|posto di|posizione di|functie van|voor de functie|vacature(?: van| voor)?|baan als"
    r"|stanowisko"
    r"|tj\u00e4nsten som"
    r"|stillingen som)[ ]?(?:eine?[nrs]? |uma? |une? |een )?"
    r"(?P<title>[^\W\d_][^\n,.;(|\u2013!?:]{2,60}?)(?=[,.;(|\u2013!?:\n]|[ ](?:en|bei|im|in|na|no"
    r"|da|pl\.|dans|chez|\u00e0|au|w|op|con|com|para|mit|zu|wurde|ist|voor)[ ]|[ ]-[ ]|\Z)",
    re.IGNORECASE,
)
_ARTICLE = Pattern(
    r"(?:la|el|los|las|le|les|l['\u2019]|der|die|das|de|het|o|os)\b|.{0,60}-\Z", re.IGNORECASE
)
_TALK_ABROAD = Pattern(
    r"\b(?:curr[i\u00ed]culo (?:pra|para|de)|cv (?:para|pour)|entrevista (?:para|de|pra)"
    r"|entretien (?:pour|de)|entrevue pour|gesprek voor|gespr\u00e4ch (?:als|f\u00fcr)|colloquio "
    r"per"
    r"|candidature (?:pour|de)|candidatura (?:para|a|\u00e0)|bewerbung (?:um|f\u00fcr))[ ]"
    r"(?:el |la |le |les |los |las |o |den |die |das |un |una |uma |une |um |einen? |eine )?(?=\w)",
    re.IGNORECASE,
)
_SEEKS = Pattern(
    r"\b(?:looking for|looking to hire|hiring|seeking|recruiting|searching for|in need of|we need"
    r"|need)[ ](?:for )?(?:an?|our next|our first|another)?[ ]?(?=\w)",
    re.IGNORECASE,
)
_SEEKS_ABROAD = Pattern(
    r"\b(?:busca(?:mos|n)?|se busca|sucht|suchen(?: wir)?|zoek(?:t|en)(?: wij)?|recrut(?:e|ons)"
    r"|recherch(?:e|ons)|contrata(?:mos)?|procura(?:mos)?|cerca|cerchiamo|s\u00f8ker"
    r"|s\u00f6ker(?: vi)?"
    r"|poszukuje(?:my)?)[ ](?:eine?[nr]? |una? |une? |uma? |een |en |ett |et )?(?=\w)",
    re.IGNORECASE,
)
_WORD = r"[A-Za-z0-9&/][\w/&+'\u2019-]{0,30}"
_WORDS_BEFORE_JOB = Pattern(
    rf"\b(?:the|our|an?|for|your|this)[ ]"
    rf"(?P<title>{_WORD}(?:[ ](?:{_WORD}|\([A-Z][\w ]{{1,20}}\))){{0,7}})[ ]{_JOB}\b"
)
_WORDS_BEFORE_PAY = Pattern(
    r"(?<![\w/'\u2019-])(?P<title>[^\W\d_][\w/&'\u2019-]{0,25}"
    r"(?:[ ][^\W\d_][\w/&'\u2019-]{0,25}){0,3})"
    r"(?:[ ]?[,:\u2013-])?[ ](?:from |at |up to )?"
    r"(?:[$\u00a3\u20ac]|R\$?)?\d{1,3}(?:[.,]\d{1,3})*[kK]?[^\n]{0,10}?"
    r"(?:/|an |per |p/?)[ ]?(?:hr|h\b|hour|year|yr|week|month|annum|stunde|mois|hora)",
    re.IGNORECASE,
)
_NO_TITLE_BEFORE_PAY = frozenset(
    "it its it's is the a an our for as we are you your be this that's thats role job and or so"
    " now hiring need paying pays pay of in on to".split()
)
_BEHIND_TITLE = Pattern(
    rf"[ ](?:{_JOB}|at|with|in|here|on|interview|for|within|is|are|was|will|starting|paying|based"
    r"|closes|and we|JOB|REQ|money|pays?|starts?)\b|[ ]?[\u2013-][ ]|[ ]\(|[.,;!?)|(:]"
    r"|\s{0,20}\n"
    r"|\s{0,20}\Z",
    re.IGNORECASE,
)
_ABOVE_YOU = Pattern(
    r"\b(?:report\w*|answer\w*|responsible|accountable|support\w*|assist\w*|speak\w*"
    r"|talk\w*) (?:directly )?"
    r"(?:to|with) (?:the |our |an? )?\Z",
    re.IGNORECASE,
)
"""What stands before the title of whom you would work for."""

_NO_TITLE = frozenset(
    "this that new open current right perfect ideal great same good following next job your"
    " interview online initial formal recent candidate above".split()
)
_OF_WHO_HIRES = frozenset(
    (
        "recruiter", "hiring manager", "manager", "director", "team lead", "senior recruiter",
        "vice president", "principal consultant", "senior consultant", "consultant", "lead", "head",
        "host", "hr manager", "hr officer", "interviewer", "team leader", "talent partner",
        "engineering manager", "head chef", "headteacher", "colleague", "officer", "partner",
        "principal", "people partner", "hr business partner", "scheme", "programme",
        "technical lead",
    )
)  # fmt: skip
"""Titles that nearly always name who hires, not who is hired."""


def read_role(message: Message) -> Reading[str]:
    """The job's title."""
    for posting in message.postings:
        span = labelled(message, posting.part, TITLE)
        if posting.title and span is not None:
            where = passage(message, posting.part)
            return Reading(where.fact(posting.title, *span, "the posting's own description"))
    found = list(_in_words(message, written(message)))
    if not found and (message.sender is None or message.channel is Channel.WEB):
        heads = (_in_first_lines(each) for each in written(message))
        found = [fact for fact in heads if fact is not None][:1]
    if not found:
        found = list(_in_words(message, _quoted(message)))[:1]
    if not found:
        return Reading()
    best = found[0]
    for other in found[1:]:
        # "Analyst" in the subject, "Grid Planning Analyst" in the body: the fuller one.
        if best.value.lower() in other.value.lower():
            best = other
    return Reading(best)


def _in_words(message: Message, texts: tuple[Passage, ...]) -> Iterator[Fact[str]]:
    """Titles that the words name as the job's, the surest first."""
    if message.channel is Channel.WEB and (title := heading(message)) is not None:
        yield title
    if texts and texts[0].part == "subject":
        for where, start, end in headlines(message):
            if (fact := _in_headline(where, start, end)) is not None:
                yield fact
    for read in (_by_label, _before_job, _gendered, _abroad, _behind_cue, _before_pay):
        yield from (fact for each in texts if (fact := read(each)) is not None)


def _quoted(message: Message) -> tuple[Passage, ...]:
    """The body with the messages that it answers: they are about the same job."""
    body = message.text_of("body")
    return (Passage("body", body[:20_000], body),) if body else ()


def _in_headline(where: Passage, start: int, end: int) -> Fact[str] | None:
    titles = []
    at = start
    for word in re.finditer(r"[^\s,;:!?()|\u2022_]+", where.text[:end]):
        if word.start() < at:
            continue
        closes = title_at(where.text, word.start())
        if closes is not None and not _is_of_who_hires(where.text[word.start() : closes]):
            titles.append((word.start(), closes))
            at = closes
    if len(titles) != 1:
        return None
    ((opens, closes),) = titles
    return where.fact(where.original[opens:closes], opens, closes, "the title in the subject")


def _by_label(where: Passage) -> Fact[str] | None:
    for match in _LABEL.finditer(where.text):
        start = match.start("title")
        words = re.split(r"[ ](?:[|]|@|ref\b)", match["title"].strip(), maxsplit=1)[0]
        names_one = any(is_occupation(word) for word in words.split())
        is_name = words[:1].isupper() and not re.search(r"[.!?:]|https?", words)
        if len(words.split()) > 9 or _NO_TITLE_BEHIND_LABEL.match(words):
            continue
        if names_one or (is_name and len(words.split()) <= 6):
            start += len(match["title"]) - len(match["title"].lstrip())
            end = start + len(words.rstrip(" *,"))
            return where.fact(where.original[start:end], start, end, "the line that names the job")
    return None


def _before_job(where: Passage) -> Fact[str] | None:
    for match in _WORDS_BEFORE_JOB.finditer(where.text):
        words = match["title"].split()
        last = words[-2] if words[-1].startswith("(") and len(words) > 1 else words[-1]
        start = match.start("title") + _length_of_preamble(match["title"])
        end = match.end("title")
        title = where.text[start:end].split()
        is_name = all(word[0].isupper() or word in ("of", "and", "for", "&") for word in title)
        if title and (is_occupation(last) or (is_name and title[0].lower() not in _NO_TITLE)):
            return where.fact(where.original[start:end], start, end, "the title before the word")
    return None


def _behind_cue(where: Passage) -> Fact[str] | None:
    for cue, capitalized in (
        (_SEEKS, False),
        (_SEEKS_ABROAD, True),
        (_SEEKS_ABROAD, False),
        (_TALK_ABROAD, True),
        (_TALK_ABROAD, False),
    ):
        for match in cue.finditer(where.text):
            end = title_at(where.text, match.end(), capitalized=capitalized)
            if end is not None:
                title = where.original[match.end() : end]
                return where.fact(title, match.end(), end, "the title that the words name")
    for cue, capitalized in ((_BEFORE_TITLE, True), (_BEFORE_SMALL_TITLE, False)):
        for match in cue.finditer(where.text):
            end = title_at(where.text, match.end(), capitalized=capitalized)
            if _ABOVE_YOU.search(where.text, max(0, match.start() - 20), match.end()):
                continue
            if end is not None and _BEHIND_TITLE.match(where.text, end):
                title = where.original[match.end() : end]
                if not _is_of_who_hires(title):
                    return where.fact(title, match.end(), end, "the title that the words name")
    return None


def _before_pay(where: Passage) -> Fact[str] | None:
    """A title with its pay right behind it: "line cook, $18.50 an hour"."""
    for match in _WORDS_BEFORE_PAY.finditer(where.text):
        words = [(each.start(), each[0]) for each in re.finditer(r"\S+", match["title"])]
        if not is_occupation(words[-1][1]):
            continue
        while words[0][1].lower().strip("'\u2019") in _NO_TITLE_BEFORE_PAY:
            words.pop(0)
        start, end = match.start("title") + words[0][0], match.end("title")
        title = where.original[start:end]
        if not _is_of_who_hires(title):
            return where.fact(title, start, end, "the title before its pay")
    return None


def _gendered(where: Passage) -> Fact[str] | None:
    """A line that ends with "(m/w/d)" is a title in any language."""
    match = _GENDERED.search(where.text)
    if match is None:
        return None
    lead = _GENDERED_LEAD.match(match["title"])
    title = match["title"][lead.end() if lead else 0 :].strip(' *-\u2013:,"\u201e\u201c')
    if not title:
        return None
    start = where.text.index(title, match.start("title"))
    line_above = where.text[:start].removesuffix("\n").rpartition("\n")[2]
    if line_above.endswith("-") and title[0].islower():
        opens = start - 1 - len(line_above)
        joined = line_above.lstrip()[:-1] + title
        return where.fact(joined, opens, start + len(title), "the title in front of (m/w/d)")
    return where.fact(title, start, start + len(title), "the title in front of (m/w/d)")


def _abroad(where: Passage) -> Fact[str] | None:
    """A title behind the word for a job in another language."""
    for match in _ABROAD.finditer(where.text):
        start = match.start("title")
        end = title_at(where.text, start, capitalized=where.text[start].isupper())
        if end is not None:
            return where.fact(where.original[start:end], start, end, "the title behind the word")
        if len(match["title"].split()) <= 7 and not _ARTICLE.match(match["title"]):
            title = match["title"].strip(' "\u201e\u201c\u00ab\u00bb*')
            start = where.text.index(title, match.start("title"))
            return where.fact(title, start, start + len(title), "the title behind the word")
    return None


def _in_first_lines(where: Passage) -> Fact[str] | None:
    for fact in first_lines(where):
        if not _is_of_who_hires(fact.value) and "   " not in fact.value:
            return fact
    return None


def _length_of_preamble(words: str) -> int:
    """How much of the words before "role" does not belong to the title: "interview for the"."""
    match = re.match(
        r"(?:[\w'\u2019/&+-]+[ ]){0,6}(?:for|the|our|an|a|open|of the|new"
        r"|this|your)[ ](?=[A-Za-z0-9])",
        words,
    )
    return match.end() if match else 0


def _is_of_who_hires(title: str) -> bool:
    return title.lower() in _OF_WHO_HIRES
