"""Which job it is about: a title where the words say that it is the job's."""

from __future__ import annotations

import re
from collections.abc import Callable

from goanyway.domain.facts import Fact
from goanyway.domain.message import Channel, Message
from goanyway.interchange.job_posting import TITLE
from goanyway.reading.titles import is_occupation, title_at
from goanyway.reading.words import LABEL_ENDS, Passage, Reading, labelled, passage, written

_LABEL = re.compile(
    r"(?:^[ \t>*\u2022-]{0,5}|(?<=[.!?][ ]))(?:position|role|job title|job|vacancy|title"
    r"|position title|opening|post|stelle|puesto|poste|vaga|cargo)"
    rf"{LABEL_ENDS}(?P<title>[^\n\t]{{3,90}})",
    re.IGNORECASE | re.MULTILINE,
)
_JOB = r"(?:position|role|job|opening|vacancy|post|opportunity)"
_BEFORE_TITLE = re.compile(
    rf"\b(?:{_JOB}(?: of| as|:| [\u2013-])?"
    r"|(?:for|about|regarding|as|to|hiring|seeking)(?: (?:the|our|a|an))?(?: open)?)"
    r"[ ](?:an? |the )?(?=[A-Z0-9])"
)
_GENDERED = re.compile(
    r"^[ \t*\u2022-]{0,5}(?P<title>[^\n(|]{3,80}?)[ ]?\((?:m/w/d|w/m/d|m/f/d|f/m/d|m/w/x|m/f/x"
    r"|m/v/x|m/v|v/m|h/f|f/h|m/f|d/m/w|all genders)\)",
    re.IGNORECASE | re.MULTILINE,
)
_ABROAD = re.compile(
    r"\b(?:(?:stelle|position) als|poste d(?:e |['\u2019])|puesto de|vacante de|vaga (?:de"
    r"|pra|para)|posto di|functie van|stanowisko)[ ]?"
    r"(?P<title>[^\W\d_][^\n,.;(|\u2013!?]{2,60}?)(?=[,.;(|\u2013!?\n]|[ ](?:en|bei|im|in|na"
    r"|da|pl\.|dans|chez|\u00e0|au|w|op)[ ]|[ ]-[ ])",
    re.IGNORECASE,
)
_SEEKS = re.compile(
    r"\b(?:looking for|hiring|seeking|recruiting)[ ](?:for )?an?[ ](?=\w)", re.IGNORECASE
)
_WORD = r"[A-Za-z0-9&/][\w/&+'\u2019-]{0,30}"
_WORDS_BEFORE_JOB = re.compile(
    rf"\b(?:the|our|an?|for)[ ](?P<title>{_WORD}(?:[ ](?:{_WORD}|\([A-Z][\w ]{{1,20}}\))){{0,7}})"
    rf"[ ]{_JOB}\b"
)
_BEHIND_TITLE = re.compile(
    rf"[ ](?:{_JOB}|at|with|in|here|on|interview)\b|[ ]?[\u2013-][ ]|[.,;!?)]|\s*\n|\s*\Z",
    re.IGNORECASE,
)
_GREETS = re.compile(
    r"(?:dear|hi|hello|hey|good|thanks?|home|jobs?|careers?|search|apply|we|i|chat|also|re|fwd|interview)\b",
    re.IGNORECASE,
)
_NO_TITLE = frozenset(
    "this that new open current right perfect ideal great same good following next".split()
)


def read_role(message: Message) -> Reading[str]:
    """The job's title."""
    for posting in message.postings:
        span = labelled(message, posting.part, TITLE)
        if posting.title and span is not None:
            where = passage(message, posting.part)
            return Reading(where.fact(posting.title, *span, "the posting's own description"))
    texts = written(message)
    readers = (_in_subject, _by_label, _before_job, _behind_cue)
    found = [fact for read in readers for each in texts if (fact := read(each)) is not None]
    if not found:
        others: tuple[Callable[[Passage], Fact[str] | None], ...] = (_gendered, _abroad)
        if message.sender is None or message.channel is Channel.WEB:
            others = (_gendered, _first_lines, _abroad)
        found = [fact for read in others for each in texts if (fact := read(each)) is not None][:1]
    if not found:
        return Reading()
    best = found[0]
    for other in found[1:]:
        # "Analyst" in the subject, "Grid Planning Analyst" in the body: the fuller one.
        if best.value.lower() in other.value.lower():
            best = other
    return Reading(best)


def _in_subject(where: Passage) -> Fact[str] | None:
    if where.part != "subject" and not where.part.startswith("invite"):
        return None
    line_end = where.text.find("\n") if where.part != "subject" else len(where.text)
    titles = []
    at = 0
    for word in re.finditer(
        r"[^\s,;:!?()|\u2022_]+", where.text[: line_end if line_end >= 0 else None]
    ):
        if word.start() < at:
            continue
        end = title_at(where.text, word.start())
        if end is not None and not _is_only_occupation_of_writer(where.text[word.start() : end]):
            titles.append((word.start(), end))
            at = end
    if len(titles) != 1:
        return None
    ((start, end),) = titles
    return where.fact(where.original[start:end], start, end, "the title in the subject")


def _by_label(where: Passage) -> Fact[str] | None:
    match = _LABEL.search(where.text)
    if match is None:
        return None
    start = match.start("title")
    end = title_at(where.text, start)
    if end is None:
        words = match["title"].strip()
        if not any(is_occupation(word) for word in words.split()) or len(words.split()) > 8:
            return None
        end = start + len(match["title"].rstrip())
    return where.fact(where.original[start:end], start, end, "the line that names the job")


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
    for match in _SEEKS.finditer(where.text):
        end = title_at(where.text, match.end(), capitalized=False)
        if end is not None:
            title = where.original[match.end() : end]
            return where.fact(title, match.end(), end, "the title that the words name")
    for match in _BEFORE_TITLE.finditer(where.text):
        end = title_at(where.text, match.end())
        if end is not None and _BEHIND_TITLE.match(where.text, end):
            title = where.original[match.end() : end]
            if not _is_only_occupation_of_writer(title):
                return where.fact(title, match.end(), end, "the title that the words name")
    return None


def _gendered(where: Passage) -> Fact[str] | None:
    """A line that ends with "(m/w/d)" is a title in any language."""
    match = _GENDERED.search(where.text)
    if match is None:
        return None
    title = match["title"].strip(" *-")
    start = where.text.index(title, match.start("title"))
    return where.fact(title, start, start + len(title), "the title in front of (m/w/d)")


def _abroad(where: Passage) -> Fact[str] | None:
    """A title behind the word for a job in another language."""
    match = _ABROAD.search(where.text)
    if match is None or len(match["title"].split()) > 7:
        return None
    title = match["title"].strip()
    start = match.start("title")
    return where.fact(title, start, start + len(title), "the title behind the word")


def _first_lines(where: Passage) -> Fact[str] | None:
    """A notice names the job in one of its first lines."""
    if where.part not in ("body", "subject"):
        return None
    at = 0
    for _ in range(12):
        end = where.text.find("\n", at)
        end = len(where.text) if end < 0 else end
        line = where.text[at:end]
        piece = re.split(r"[ ][-|\u2013\u2022]{1,2}[ ]|\t|,[ ]", line.strip(" *#"), maxsplit=1)[
            0
        ].strip()
        words = piece.split()
        if (
            1 <= len(words) <= 7
            and not re.search(r"[.!?:@\0]|https?", piece)
            and not _is_only_occupation_of_writer(piece)
            and not _GREETS.match(piece)
            and any(is_occupation(word.strip("()")) for word in words)
        ):
            start = at + line.index(piece)
            return where.fact(piece, start, start + len(piece), "a line of its own at the top")
        at = end + 1
        if at > len(where.text):
            break
    return None


def _length_of_preamble(words: str) -> int:
    """How much of the words before "role" does not belong to the title: "interview for the"."""
    match = re.match(
        r"(?:[\w'\u2019/&+-]+[ ]){0,6}(?:for|the|our|an|a|open|of the|new"
        r"|this)[ ](?=[A-Za-z0-9])",
        words,
    )
    return match.end() if match else 0


def _is_only_occupation_of_writer(title: str) -> bool:
    """Titles that nearly always name who hires, not who is hired."""
    return title.lower() in {
        "recruiter",
        "hiring manager",
        "manager",
        "director",
        "team lead",
        "senior recruiter",
        "vice president",
        "principal consultant",
        "senior consultant",
        "consultant",
        "lead",
        "head",
        "host",
    }
