"""Who would employ you: the firm that the words name, backed by the sender's own domain.

Every place that may name the employer has a weight; the name with the most weight is taken where
it stands alone at the top. An agency writes for a client: the client is the employer, and where it
is not named, there is none.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.interchange.job_posting import EMPLOYER
from goanyway.reading.signature import signature_lines
from goanyway.reading.titles import is_occupation
from goanyway.reading.words import LABEL_ENDS, Passage, Reading, labelled, passage, written

_UPPER = (
    "A-Z\u00c0-\u00d6\u00d8-\u00de\u0104\u0106\u010c\u0118\u011a\u0130"
    "\u0141\u0143\u0150\u0158\u015a\u0160\u015e\u0170\u0179\u017b\u017d"
)
_WORD = rf"(?:St\.[ ])?[{_UPPER}0-9][\w&'\u2019-]{{0,30}}(?:\.\w{{1,15}}){{0,3}}"
_LINK = r"(?:(?:of|and|the|for|de|del|la|der|und|y|e|et|van|di|do|da|des|du)[ ]|[&+][ ])"
_LEGAL = (
    r"(?:(?:\(Pty\)|Pty\.?|Pvt\.?|Private|Co\.?,?)[ ](?:Ltd|Limited)\b\.?|(?:Ltd|LLC|LLP|Inc"
    r"|Corp|Co|PLC)\b\.?|Limited"
    r"|plc|GmbH(?: & Co\.? KG)?|KG|AG|SE|AB|AS|ASA|A/S|ApS|Oyj?|B\.?V\.?|N\.?V\.?|S\.?p\.?A\.?"
    r"|S\.?r\.?l\.?"
    r"|S\.?A\.?(?:S|U)?\.?|SARL|S\.?L\.?U?\.?|Lda\.?|Ltda\.?|sp\. z o\.o\.|s\.r\.o\.|a\.s\."
    r"|e\.V\.|eG|Sdn\.? Bhd\.?|K\.K\.|Kft\.?)"
    r"(?![\w])"
)
_NAME = rf"(?P<name>{_WORD}(?:[ ]{_LINK}{{0,2}}{_WORD}){{0,4}}(?:,?[ ]{_LEGAL})?)"
_STAFF = (
    r"(?i:recruit(?:ing|ment)|talent(?: acquisition)?|hiring|people|hr|human resources|careers)"
)
_CLIENT_CUE, _LABEL_CUE, _CLEAR_CUE, _SIGNED_CUE, _FAIR_CUE, _WEAK_CUE = 6, 5, 3, 3, 2, 1
_SELF_CUE = 4
"""The firm that who writes says to be from."""

_JOB_AT = (
    "role|position|job|opening|vacancy|opportunity|careers?|team|interview|work|working|here|us"
    "|recruitment|hiring|hr"
)
_I_AM = (
    r"(?:(?i:i am|i['\u2019]m|this is|it['\u2019]?s|my name is|ici|soy|aqui \u00e9 [ao]"
    r"|hier ist)[ ][\w'\u2019.-]+"
    r"(?:[ ][A-Z][\w'\u2019.-]*){0,3},?(?i: and i['\u2019]m a recruiter)?(?i: here| again"
    r"| this side| des RH)?"
    r"|[A-Z][\w'\u2019-]{1,15},?[ ](?i:here|again|this side))"
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
        (
            (
                rf"\b{_I_AM}[ ](?:(?:from|with|at|w|of|de|da loja|\u00e0 la|von)[ ]"
                rf"|@[ ]?)(?:the )?{_NAME}"
            ),
            _SELF_CUE,
        ),
        (rf"\b(?i:its?|[.!?])[ ]?[A-Z]\w{{1,15}}(?:[ ]@[ ]?|[ ]w[ ]){_NAME}", _SELF_CUE),
        (rf"^[A-Z]\w{{1,15}}[ ]?@[ ]?{_NAME}", _SELF_CUE),
        (rf"\A\s{{0,5}}{_NAME}(?::[ ]|[ ]-[ ](?=Hi|Dear|Hello))", _SELF_CUE),
        (
            (
                rf"\A\s{{0,5}}(?:\*)?(?:The )?{_NAME}[ \t]*(?:$|\|[ ]|[ ]\(|,[ ]"
                rf"|[ ][-\u2013][ ])"
            ),
            _FAIR_CUE,
        ),
        (rf"\b{_NAME}[ ](?:busca|sucht|zoekt|recrute|s\u00f8ker|s\u00f6ker)\b", _CLEAR_CUE),
        (
            (
                rf"(?:^|[.!?,\u2013-][ ]){_NAME}[ ](?:want|wants|would like|have asked|has asked"
                rf"|have gone|has gone|have invited)\b"
            ),
            _FAIR_CUE,
        ),
        (
            (
                rf"\b(?P<name>(?:University|College|Institute|City|County"
                rf"|Borough)[ ]of[ ]{_WORD}(?:[ ]{_WORD})?)"
            ),
            _CLEAR_CUE,
        ),
        (
            (
                rf"\b(?P<name>{_WORD}(?:[ ]{_WORD}){{0,3}}[ ](?:(?i:council|school district"
                rf"|city schools|county schools"
                rf"|NHS Trust|hospital|gemeinde))(?:[ ](?i:No\.)[ ]\d+)?)"
            ),
            _CLEAR_CUE,
        ),
        (
            rf"\b(?P<name>{_WORD}(?:[ ]{_WORD}){{0,3}}[ ](?:Schools|University|School))",
            _FAIR_CUE,
        ),
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
_RUN = re.compile(rf"{_WORD}(?:[ ]{_LINK}{{0,2}}{_WORD}){{0,7}}(?:,?[ ]{_LEGAL})?")
_WITH_LEGAL_FORM = re.compile(rf"(?P<name>{_WORD}(?:[ ]{_LINK}{{0,2}}{_WORD}){{0,4}},?[ ]{_LEGAL})")
_PIECES = re.compile(r"[^|,\n\u2022\u00b7/]{2,60}")
_NO_FIRM_LINE = re.compile(
    r"\d{3}|@|https?:|www\.|\b(?:tel|phone|mobile|fax|email|e-mail|cell|ext|direct|office|he/him"
    r"|she/her|they/them|street|road|avenue|ave|building|team|department|"
    r"human resources|hr|people|talent|recruitment|recruiting|resourcing|personnel|careers|hiring"
    r"|operations|p\.?p\.?|on behalf of)\b",
    re.IGNORECASE,
)
_CLIENT = re.compile(
    r"\b(?:our|my|a|the|end|this)[ -]client(?:['\u2019]s)?\b(?! (?:services?|success|side|manager"
    r"|relations|base|facing|experience|advis|account|partner))|(?:^|[.!?] )client (?:in"
    r"|wants?|has|have|would|is|says)\b|\b(?:your|as a|a) candidate (?:for|to) our client",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\b(?:staffing|recruit(?:ment|ers|ing)?|agency|search(?: partners)?|personnel|resourcing"
    r"|talent"
    r"|headhunters?|temps|ett|workforce|trabajo temporal|placements?|uitzendbureau"
    r"|people solutions|executive search|zeitarbeit|personal(?:service|dienst\w*)"
    r"|int\u00e9rim|uitzend\w*|bemanning)\b",
    re.IGNORECASE,
)
_AGENCY_DOMAIN = re.compile(
    r"search|recruit|staffing|resourcing|personnel|headhunt|workforce|zeitarbeit|ett$"
)
_STAFF_WORDS = frozenset("hr team careers recruiting recruitment hiring talent people".split())
_NO_FIRM = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december zoom teams google microsoft meet webex "
    "skype whatsapp telegram signal linkedin indeed glassdoor workday greenhouse calendly the "
    "our "
    "re fwd fw invite canceled cancelled confirmed hi hello dear hey gm tumuaki german english"
    " french bi wanted notice "
    "vacancy hiring alert job jobs urgent update reminder invitation interview welcome home "
    "your this that we i human resources first next last am pm est edt pst pdt et pt ct utc gmt "
    "street avenue blvd suite floor room office dr mr ms mrs".split()
)
_PUBLIC_MAIL = frozenset(
    "gmail googlemail outlook hotmail live yahoo icloud me aol proton protonmail gmx web mail "
    "zoho yandex qq myworkday workday greenhouse lever icims".split()
)
SIGNED = "the firm below the closing words"


@dataclass(frozen=True, slots=True)
class Firms:
    """Who would employ you, and the agency that writes for them."""

    employer: Reading[str]
    agency: Fact[str] | None = None


def read_firms(message: Message) -> Firms:
    """The employer and the agency; nothing where the words name none, or two alike."""
    for posting in message.postings:
        span = labelled(message, posting.part, EMPLOYER)
        if posting.employer and span is not None:
            where = passage(message, posting.part)
            fact = where.fact(posting.employer, *span, "the posting's own description")
            if not _AGENCY.search(posting.employer):
                return Firms(Reading(fact))
            return Firms(Reading(_client(message)), fact)
    texts = written(message)
    speaks_of_client = any(_CLIENT.search(where.text) for where in texts)
    is_agency_domain = bool(_AGENCY_DOMAIN.search(sender_label(message)))
    weights: Counter[str] = Counter()
    agencies: Counter[str] = Counter()
    first: dict[str, Fact[str]] = {}
    for fact, weight in _named(message, texts):
        backed = is_backed(fact.value, message)
        key = _key(fact.value)
        first.setdefault(key, fact)
        signed = fact.how == SIGNED
        is_agency = bool(_AGENCY.search(fact.value)) or (backed and is_agency_domain)
        if weight < _CLIENT_CUE and (
            is_agency or (speaks_of_client and (backed or signed or weight == _SELF_CUE))
        ):
            agencies[key] += weight + (_CLEAR_CUE if backed else 0)
        else:
            weights[key] += weight + (_CLEAR_CUE if backed else 0)
    for key in agencies:
        weights.pop(key, None)
    agency = _highest(agencies, first)
    if speaks_of_client or agency.fact:
        employer = _highest(weights, first, 2)
        said = () if employer.fact else ("The message speaks of a client and does not name it.",)
        if not speaks_of_client:
            said = ()
        return Firms(Reading(employer.fact, employer.said or said, employer.readings), agency.fact)
    return Firms(_highest(weights, first))


def _client(message: Message) -> Fact[str] | None:
    """The client whom an agency's posting names."""
    for where in written(message):
        for pattern, weight in _CUES:
            for match in pattern.finditer(where.text) if weight == _CLIENT_CUE else ():
                for fact, _ in _firm(where, match.start("name"), match["name"], weight):
                    return fact
    return None


def _highest(weights: Counter[str], first: dict[str, Fact[str]], enough: int = 3) -> Reading[str]:
    """The name with the most weight, where it stands alone at the top."""
    ranked = _merged(weights).most_common(2)
    if not ranked or ranked[0][1] < enough:
        return Reading()
    if len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        facts = tuple(first[key] for key, _ in ranked)
        names = " and ".join(f'"{fact.value}"' for fact in facts)
        problem = f"The message names {names}; which is the employer is not clear."
        return Reading(said=(problem,), readings=facts)
    return Reading(first[ranked[0][0]])


def is_backed(name: str, message: Message) -> bool:
    """Whether the sender's domain is made from the name."""
    label = sender_label(message)
    folded = _folded(name)
    if len(label) < 3 or not folded:
        return False
    first = re.match(r"\w{4,}", name)
    return folded.startswith(label) or (first is not None and label.startswith(_folded(first[0])))


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
            if where.part != "body" and pattern.pattern.startswith("\\A"):
                continue
            is_head = message.sender is None and pattern.pattern.startswith("\\A")
            for match in pattern.finditer(where.text):
                # the head of a letter, a notice or a text names who sends it
                cue = _SELF_CUE if is_head else weight
                yield from _firm(where, match.start("name"), match["name"], cue)
        for match in _AT.finditer(where.text):
            if is_occupation(match["occupation"]):
                yield from _firm(where, match.start("name"), match["name"], _CLEAR_CUE)
        for match in _ORGANIZATION.finditer(where.text):
            if match["name"].split()[-1].lower() in _ORGANIZATION_WORDS:
                yield from _firm(where, match.start("name"), match["name"], _CLEAR_CUE)
        for match in _WITH_LEGAL_FORM.finditer(where.text):
            yield from _firm(where, match.start("name"), match["name"], _CLEAR_CUE)
        if where.part != "from":
            for start, name in _spelled_like(label, where.text):
                yield from _firm(where, start, name, _CLEAR_CUE, is_spelled=True)
        if where.part == "body":
            yield from _signed_for(where, message.sender.name if message.sender else "")


def _is_title(word: str) -> bool:
    return is_occupation(word) and word.lower() not in ("tech", "partners", "associates", "sales")


def _signed_for(where: Passage, sender: str) -> Iterator[tuple[Fact[str], int]]:
    """Firms below the closing words, under the name and the role of who signs."""
    for number, line in enumerate(signature_lines(where.text, sender)):
        for piece in _PIECES.finditer(line.text):
            name = piece[0].strip()
            behind_at = re.search(r"(?:\bat|@)[ ](?:the )?(?=\S)", name)
            start = line.start + piece.start() + piece[0].index(name)
            if behind_at:
                start, name = start + behind_at.end(), name[behind_at.end() :]
            elif number == 0 or any(is_occupation(word) for word in name.split()):
                continue
            if not _NO_FIRM_LINE.search(name) and _RUN.fullmatch(name.removeprefix("The ")):
                start += 4 if name.startswith("The ") else 0
                for fact, weight in _firm(where, start, name.removeprefix("The "), _SIGNED_CUE):
                    yield replace(fact, how=SIGNED), weight


def _firm(
    where: Passage, start: int, name: str, weight: int, *, is_spelled: bool = False
) -> Iterator[tuple[Fact[str], int]]:
    words = name.rstrip(".").split(" ")
    while words and words[-1].lower() in _STAFF_WORDS:
        words.pop()
    if not words:
        return
    if not is_spelled and (_is_title(words[-1]) or words[0][0].isdigit()):
        return
    if not is_spelled and any(word.lower() in _NO_FIRM for word in words):
        return
    name = " ".join(words)
    if any(char.isalpha() for char in name):
        yield where.fact(name, start, start + len(name), "the firm that the words name"), weight


def _spelled_like(label: str, text: str) -> Iterator[tuple[int, str]]:
    """Words in a row that make up the sender's domain, once, with the name that they open."""
    if len(label) < 4:
        return
    best: tuple[int, str] | None = None
    for run in _RUN.finditer(text):
        words = [(match.start(), match.end()) for match in re.finditer(r"\S+", run[0])]
        for first in range(len(words)):
            for last in range(first, min(first + 5, len(words))):
                begins, ends = words[first][0], words[last][1]
                folded = _folded(run[0][begins:ends])
                if folded == label or (len(folded) >= 6 and folded.startswith(label)):
                    name = run[0][begins:] if folded == label else run[0][begins:ends]
                    if best is None or len(name) > len(best[1]):
                        best = run.start() + begins, name
                    break
    if best is not None:
        yield best


def _folded(words: str) -> str:
    """Letters and figures only, small, without accents, as in a domain."""
    plain = (
        unicodedata.normalize("NFKD", words.lower()).replace("\u00f8", "o").replace("\u00df", "ss")
    )
    return re.sub(r"[\W_]", "", plain)


def _key(name: str) -> str:
    return re.sub(r"[^\w ]", "", name.lower()).strip()


def _merged(weights: Counter[str]) -> Counter[str]:
    """What speaks for "Brightwater" speaks for "Brightwater Energy" where both are named."""
    merged = Counter(weights)
    for short in sorted(weights, key=len):
        longer = [key for key in merged if key != short and f" {short} " in f" {key} "]
        if longer:
            best = max(longer, key=lambda key: (merged[key], len(key)))
            merged[best] += merged.pop(short, 0)
    return merged
