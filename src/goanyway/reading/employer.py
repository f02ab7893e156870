"""Who would employ you: the firm that the words name, backed by the sender's own domain.

Every place that may name the employer has a weight; the name with the most weight is taken where
it stands alone at the top. An agency writes for a client: the client is the employer, and where it
is not named, there is none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.interchange.job_posting import EMPLOYER
from goanyway.reading.titles import is_occupation
from goanyway.reading.words import LABEL_ENDS, Passage, Reading, labelled, passage, written

_WORD = r"(?:St\.[ ])?[A-Z0-9][\w&'\u2019-]*(?:\.\w+)*"
_LINK = r"(?:(?:of|and|the|for|de|del|la)[ ]|&[ ])"
_NAME = rf"(?P<name>{_WORD}(?:[ ]{_LINK}?{_WORD}){{0,4}})"
_STAFF = (
    r"(?i:recruit(?:ing|ment)|talent(?: acquisition)?|hiring|people|hr|human resources|careers)"
)
_CLIENT_CUE, _LABEL_CUE, _CLEAR_CUE, _FAIR_CUE, _WEAK_CUE = 6, 5, 3, 2, 1
_JOB_AT = (
    "role|position|job|opening|vacancy|opportunity|careers?|team|interview|work|working|here|us"
    "|recruitment|hiring|hr"
)
_I_AM = (
    r"(?i:i am|i['\u2019]m|this is|it['\u2019]?s|my name is)[ ][\w'\u2019.-]+"
    r"(?:[ ][A-Z][\w'\u2019.-]*){0,3},?(?i: and i['\u2019]m a recruiter)?(?i: here)?"
)
_INTEREST = "interest(?:ed)? in (?:(?:working|a career) (?:at|with) |joining )?"
_TALK = "interview|call|conversation|appointment|meeting|screen"
_CUES = tuple(
    (re.compile(pattern, re.MULTILINE), weight)
    for pattern, weight in (
        (rf"\b(?i:client(?:,| is)?|on behalf of)[ ](?i:our client )?{_NAME}", _CLIENT_CUE),
        (rf"^(?i:company|employer|organi[sz]ation|firm){LABEL_ENDS}{_NAME}", _LABEL_CUE),
        (rf"\b(?i:appl(?:y|ying|ied|ication))[ ](?i:to|with|at)[ ](?i:join )?{_NAME}", _CLEAR_CUE),
        (rf"\b(?i:{_JOB_AT})[ ](?i:here )?at[ ](?:the )?{_NAME}", _CLEAR_CUE),
        (rf"\b{_I_AM}[ ](?:from|with|at)[ ](?:the )?{_NAME}", _CLEAR_CUE),
        (rf"\b(?i:the|your)[ ]{_NAME}[ ]{_STAFF}(?i: team)?\b", _CLEAR_CUE),
        (rf"^(?i:the )?{_NAME}[ ]{_STAFF}(?i: team)?[ ]{{0,2}}(?:$|<)", _CLEAR_CUE),
        (rf"^{_NAME}[ ](?:is|are)[ ](?:hiring|looking for|seeking|an equal)\b", _CLEAR_CUE),
        (rf"\b(?i:at)[ ]{_NAME},?[ ](?:we|our)\b", _CLEAR_CUE),
        (rf"\b(?i:{_INTEREST}){_NAME}", _FAIR_CUE),
        (rf"\b(?i:join(?:ing)?)[ ](?i:us at |the team at )?{_NAME}", _FAIR_CUE),
        (rf"\b(?i:{_TALK}) with[ ]{_NAME}", _WEAK_CUE),
        (rf"\b(?i:from)[ ]{_NAME}", _WEAK_CUE),
    )
)
_AT = re.compile(
    rf"\b(?P<occupation>[A-Za-z]{{3,30}})(?:[ ]\([A-Z]\w{{1,10}}\))?[ ]at[ ](?:the )?{_NAME}"
)
_ORGANIZATION = re.compile(
    rf"\b(?:at|with|from|to|for)[ ](?:the )?(?P<name>{_WORD}(?:[ ]{_LINK}?{_WORD}){{0,3}})"
)
_ORGANIZATION_WORDS = frozenset(
    "academy agency airlines associates bakery bank cafe café clinic college company corporation "
    "council diner "
    "energy foods foundation games gmbh group health healthcare hospital hotel inc industries "
    "institute insurance "
    "laboratories labs llc logistics ltd manufacturing ministry museum pharmacy plc restaurant "
    "retail school services "
    "software solutions storage studio studios systems technologies trust university veterinary "
    "works".split()
)
_RUN = re.compile(rf"{_WORD}(?:[ ]{_WORD}){{0,7}}")
_CLIENT = re.compile(r"\b(?:our|my|a) client\b", re.IGNORECASE)
_AGENCY = re.compile(
    r"\b(?:staffing|recruit(?:ment|ers|ing)|agency|search partners|personnel)\b", re.IGNORECASE
)
_STAFF_WORDS = frozenset("hr team careers recruiting recruitment hiring talent people".split())
_NO_FIRM = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december zoom teams google microsoft meet webex "
    "skype whatsapp telegram signal linkedin indeed glassdoor workday greenhouse calendly the "
    "our "
    "your this that we i human resources first next last am pm est edt pst pdt et pt ct utc gmt "
    "street avenue blvd suite floor room office dr mr ms mrs".split()
)
_PUBLIC_MAIL = frozenset(
    "gmail googlemail outlook hotmail live yahoo icloud me aol proton protonmail gmx web mail "
    "zoho yandex qq myworkday workday greenhouse lever icims".split()
)
ENOUGH = 3
"""The least weight at which a name is taken."""


def read_employer(message: Message) -> Reading[str]:
    """The employer's name; nothing where the words name none, or two alike."""
    for posting in message.postings:
        span = labelled(message, posting.part, EMPLOYER)
        if posting.employer and span is not None:
            where = passage(message, posting.part)
            return Reading(where.fact(posting.employer, *span, "the posting's own description"))
    texts = written(message)
    speaks_of_client = any(_CLIENT.search(where.text) for where in texts)
    weights: Counter[str] = Counter()
    first: dict[str, Fact[str]] = {}
    for fact, weight in _named(message, texts):
        backed = is_backed(fact.value, message)
        if speaks_of_client and weight < _CLIENT_CUE and (backed or _AGENCY.search(fact.value)):
            continue
        key = _key(fact.value)
        weights[key] += weight + (_CLEAR_CUE if backed else 0)
        first.setdefault(key, fact)
    ranked = _merged(weights).most_common(2)
    if not ranked or ranked[0][1] < ENOUGH:
        said = "The message speaks of a client and does not name it."
        return Reading(said=(said,) if speaks_of_client else ())
    if len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        names = " and ".join(f'"{first[key].value}"' for key, _ in ranked)
        return Reading(said=(f"The message names {names}; which is the employer is not clear.",))
    return Reading(first[ranked[0][0]])


def is_backed(name: str, message: Message) -> bool:
    """Whether the sender's domain is made from the name."""
    label = sender_label(message)
    folded = re.sub(r"[\W_]", "", name.lower())
    if len(label) < 3 or not folded:
        return False
    first = re.match(r"\w{4,}", name.lower())
    return folded.startswith(label) or (first is not None and label.startswith(first[0]))


def sender_label(message: Message) -> str:
    """The part of the sender's domain that names its owner; nothing for public mail."""
    sender = message.sender or next((e.organizer for e in message.events if e.organizer), None)
    domain = sender.email.rpartition("@")[2].lower() if sender else ""
    labels = [each for each in domain.split(".") if each]
    if len(labels) < 2:
        return ""
    general = ("co", "com", "org", "ac", "net", "gov", "edu", "sch", "nhs")
    label = labels[-3] if labels[-2] in general and len(labels) > 2 else labels[-2]
    return "" if label in _PUBLIC_MAIL else re.sub(r"[\W_]", "", label)


def _named(message: Message, texts: tuple[Passage, ...]) -> Iterator[tuple[Fact[str], int]]:
    """Every firm that the words name, with the weight of how they do it."""
    label = sender_label(message)
    for where in (*texts, passage(message, "from")):
        for pattern, weight in _CUES:
            for match in pattern.finditer(where.text):
                yield from _firm(where, match.start("name"), match["name"], weight)
        for match in _AT.finditer(where.text):
            if is_occupation(match["occupation"]):
                yield from _firm(where, match.start("name"), match["name"], _CLEAR_CUE)
        for match in _ORGANIZATION.finditer(where.text):
            if match["name"].split()[-1].lower() in _ORGANIZATION_WORDS:
                yield from _firm(where, match.start("name"), match["name"], _CLEAR_CUE)
        if where.part != "from":
            for start, name in _spelled_like(label, where.text):
                yield from _firm(where, start, name, _CLEAR_CUE)


def _firm(where: Passage, start: int, name: str, weight: int) -> Iterator[tuple[Fact[str], int]]:
    words = name.rstrip(".").split(" ")
    while words and words[-1].lower() in _STAFF_WORDS:
        words.pop()
    if not words or any(word.lower() in _NO_FIRM for word in words) or is_occupation(words[-1]):
        return
    name = " ".join(words)
    if any(char.isalpha() for char in name):
        yield where.fact(name, start, start + len(name), "the firm that the words name"), weight


def _spelled_like(label: str, text: str) -> Iterator[tuple[int, str]]:
    """Words in a row that make up the sender's domain, once."""
    if len(label) < 4:
        return
    for run in _RUN.finditer(text):
        words = [(match.start(), match.end()) for match in re.finditer(r"\S+", run[0])]
        for first in range(len(words)):
            for last in range(first, min(first + 5, len(words))):
                begins, ends = words[first][0], words[last][1]
                if re.sub(r"[\W_]", "", run[0][begins:ends].lower()) == label:
                    yield run.start() + begins, run[0][begins:ends]
                    return


def _key(name: str) -> str:
    return re.sub(r"[^\w ]", "", name.lower()).strip()


def _merged(weights: Counter[str]) -> Counter[str]:
    """What speaks for "Brightwater" speaks for "Brightwater Energy" where both are named."""
    merged = Counter(weights)
    for short in weights:
        longer = [key for key in weights if key.startswith(short + " ")]
        if len(longer) == 1:
            merged[longer[0]] += merged.pop(short, 0)
    return merged
