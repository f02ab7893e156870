"""First names alone, as people sign texts, are asked for at a counter, and are spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goanyway.domain.facts import Fact, Person
from goanyway.domain.message import Channel, Message
from goanyway.reading.person_names import is_no_name
from goanyway.reading.phrases import Pattern
from goanyway.reading.signature import last_paragraphs, signature_lines
from goanyway.reading.titles import title_at
from goanyway.reading.words import Passage, written

_FIRST = (
    r"(?P<name>[A-Z\u00c0-\u00d6\u00d8-\u00de\u0141\u015a\u0160][^\W\d_]{1,14}(?:-[A-Z]\w{1,12})?)"
)
_ALONE_HERE = r"(?! [A-Z][a-z])"
_WILL = (
    r"(?:will|['\u2019]ll|is going to|is gonna|can|gonna) (?:then |also |just |probably |prob )?"
    r"(?:meet|call|ring|see|show|greet|collect|take|pick|walk|chat|talk|speak|interview|conduct"
    r"|join"
    r"|lead|host|run|phone|be (?:there to|in touch|interviewing|joining|meeting|calling|your"
    r"|waiting))"
)
_ACTS = (
    rf"(?:{_WILL}|(?:would|wd|['\u2019]d) (?:like|love) (?:to|2) |wants (?:to|2) |wanted to "
    r"|is (?:looking forward|joining us|keen to"
    r"|(?:(?:our|the|my|a|an) )?(?=[A-Za-z -]{0,30}(?i:manager|lead|director|head|owner|founder"
    r"|engineer|recruiter|boss|chef|supervisor|principal|officer|colleague)\b))"
    r"|asked me|has asked|was (?:really )?impressed|and (?:I|me)\b|thinks |says |said |told me)"
)
_CLOSERS = (
    r"(?:cheers|thanks|thx|thank you|thank u|tks|ta|best|regards|kind regards|br|rgds|xx?"
    r"|love|mvh|lg|vg|gr|saludos|un saludo|abs|abra\u00e7os|groetjes|groet"
    r"|bises|cordialement|tchau|att|mfg"
    r"|see (?:you|u|ya)(?: then| there| soon)?|speak soon|talk soon|take care|ttyl)"
)
_IN_MESSAGES = tuple(
    Pattern(pattern, re.MULTILINE)
    for pattern in (
        (
            rf"(?:\b[Tt]his is|\b[Ii]['\u2019]m|\b[Ii] am|\b[Mm]y name(?:['\u2019]s| is)"
            rf"|\b[Ii]t['\u2019]?s|\b[Ii]ci|\b[Ss]oy|\b[Hh]ier ist|\b[Hh]ier is|\b[Ii]ch bin"
            rf"|\b[Mm]et|\b[Ss]ou [ao]|\b[Ss]ono"
            rf"|[Aa]qui \u00e9 [ao]|[Aa]qui fala [ao]) {_FIRST}"
            rf"(?= (?:w|with|from|at|de|da|do|des|du|of|here|again|the|van|vom|von|bei|in|and)\b"
            rf"| w/| ?[@(.,!]|$)"
        ),
        rf"(?:^|[!.?,:] ?|\u2026 ?){_FIRST} (?:here|again|this side|speaking)\b",
        rf"(?:^|[!.?,] ){_FIRST} ?@ ?[A-Z]",
        (
            rf"(?:^|[!.?,] ){_FIRST} (?:at|from"
            rf"|@) (?:the )?[A-Z][\w&'\u2019 ]{{1,30}}(?: x{{1,3}})?\s*\Z"
        ),
        (
            r"\A\W{0,5}(?i:hey|hi|hiya|hello|heya|yo"
            r"|morning)(?: \w{2,15})?[,!]? (?i:it['\u2019]?s|this is"
            r"|i['\u2019]?m|its) (?P<name>[a-z]{3,12})(?= (?:from|at|w/|with|@)"
            r"| ?\([a-z][a-z ]{1,30}\))"
        ),
        rf"\b(?:me|myself) (?:and|&|plus) {_FIRST}\b{_ALONE_HERE}",
        rf"\b(?i:for the attention of|attn|fao)[.:]? {_FIRST}\b{_ALONE_HERE}",
        rf"\A[^\n]{{0,24}}?\b{_FIRST} (?:at|from|with|w/?|of) (?:the )?[A-Z]",
        (
            rf"\b(?i:ask|look|asking|pregunta(?:r)?|preguntar por|procurar|fragen sie nach"
            rf"|vraag) (?i:for|4|por|a|nach|naar)?(?: me)?[ :]{{1,3}}(?i:or )?{_FIRST}\b"
            rf"{_ALONE_HERE}"
        ),
        (
            rf"\b(?i:ring|phone|email|e-mail|tell|whatsapp|dm|speak to|talk to|chat with|meet|see"
            rf"|call|text|txt|message|contact|report to|find|let|meeting|meeting with|meet with"
            rf"|speak with|talk with|cc['\u2019]?d) {_FIRST}\b{_ALONE_HERE}(?! ?\d{{1,2}}[:/.])"
        ),
        (
            r"\b(?:(?i:poc|spoc|contact|interviewer|recruiter|host|kontakt|contacto"
            rf"|preguntar por|ansprechpartner(?:in)?|panel)) ?[:\u2013-] ?{_FIRST}\b{_ALONE_HERE}"
        ),
        rf"\bPreguntar por:? [A-Z]\w+ [oy] {_FIRST}\b",
        (
            r"\b(?i:our|my|the)(?: [a-z-]{2,15}){0,2} (?:manager|boss|owner|director|recruiter"
            r"|foreman|supervisor|lead|chef|colleague|coworker|teammate|founder|cofounder"
            rf"|co-founder|principal|head|CTO|CEO|COO),? {_FIRST}\b(?! [A-Z])"
        ),
        rf"\b(?:with|and|by) {_FIRST}(?=,? who\b)",
        rf"\b(?i:meet|ask|see|tell) {_FIRST}(?=,? who\b|, (?:our|the|my)\b)",
        rf"\b(?:Chef|Coach|Nurse|Principal|Sister|Pastor|Captain|Father) {_FIRST}\b(?! [A-Z])",
        rf"(?:^|[^\w\s] |\band |\bas )(?:Chef )?{_FIRST}(?: \([^()\n]{{2,40}}\))? {_ACTS}",
        (
            r"(?:^\W{0,3}\d{1,2}[:.h]\d\d[^\n]{0,50}?|\b(?i:mins?|minutes|lunch|coffee|breakfast"
            r"|tour"
            rf"|hour|me and|meet)) (?:w/|w|with) {_FIRST}\b{_ALONE_HERE}"
        ),
        (
            rf"\b(?i:you['\u2019]ll|you will|you) (?i:be )?(?i:meet(?:ing)?|see(?:ing)?) {_FIRST}\b"
            rf"{_ALONE_HERE}"
        ),
        r"\b(?:to|with|from|by|and|for) (?P<name>[A-Z][a-z]{2,12}) \((?=[^()\n]{2,40}\))",
        rf"[ \n][-\u2013\u2014~/]{{1,2}} ?(?:TA |HR |Recruiter |Chef |Coach )?{_FIRST}\s*\Z",
        r"\n[-\u2013\u2014~]{1,2} ?(?P<name>[a-z]{2,12})\s*\Z",
        rf"\n{_FIRST}[ ]?(?:x+|[A-Z]\.?)?\s*\Z",
        rf"(?<=[.!?] ){_FIRST}(?: x{{1,3}})?\s*\Z",
        (
            rf"(?:^|[.!?,] )(?i:{_CLOSERS})[,.!]{{0,3}} ?[-\u2013\u2014]? ?(?:TA |HR )?{_FIRST}"
            rf"(?: x{{1,3}}|[.!])?\s*(?:\Z|\n)"
        ),
        rf"\A(?:\s|[^\w\s])*{_FIRST} again\b",
    )
)
_ON_PAGES = (
    Pattern(
        rf"(?:^|[Hh]i|[Hh]ello|[Hh]ey)[,!.]? ?\b[Ii]['\u2019]?m {_FIRST}(?=[.,!])", re.MULTILINE
    ),
    Pattern(
        r"\b(?i:whatsapp|call|ring|phone|text|email|ask for|contact|tell|with|to|message) "
        rf"{_FIRST}(?= \((?![A-Z]\w{{1,15}} [A-Z])[^()\n]{{2,40}}\))"
    ),
    Pattern(rf"\d{{3}}[ ]?\({_FIRST}\)"),
    Pattern(rf"\b(?i:for the attention of|attn|fao)[.:]? {_FIRST}\b{_ALONE_HERE}"),
    Pattern(
        rf"\b(?i:ask for|ring|whatsapp|speak to|pop in and see) {_FIRST}\b(?=[.,!]| (?:on|at)\b|$)"
    ),
)
_SIGNED_WITH_ROLE = Pattern(
    rf"^[ ]?[-\u2013\u2014~]{{1,2}} ?{_FIRST}(?:,? (?=\()|, )(?=\(?(?P<role>[^\n]{{2,60}}))",
    re.MULTILINE,
)
_FIRM_OR_NUMBER = Pattern(
    r"\b(?:Ltd|Limited|Inc|LLC|GmbH|AG|BV|B\.V\.|Pty|PLC|plc|SL|S\.L\.|SARL|SAS|AB|Recruitment|HR"
    r"|School|Hospital|Payroll|Recruiting|Talent|Staffing|Team)\b|^\+?[\d ()-]{7,20}$"
)
_LOCAL = Pattern(r"(?<![\w.+-])([a-z]{3,14})(?:\.[a-z])?@[\w-]")
_MAILBOX = Pattern(
    r"(?:info|office|hello|jobs?|careers?|karriere|hr|rh|recru\w*|talent\w*|people|team|apply"
    r"|admin\w*"
    r"|staff\w*|bewerb\w*|empleo|vagas|enquir\w*|inquir\w*|contact\w*|sales|support|mail|post"
    r"|reception"
    r"|personal\w*|hiring|work\w*|crew\w*|school|principal|secretar\w*|manager|director|noreply"
    r"|kitchen"
    r"|shop|store|bookings?|reserv\w*|events?|training|intern\w*|graduate\w*|volunteer\w*)\Z"
)
"""Names of mailboxes that are nobody's."""

_SMALL_WORD = Pattern(r"(?<![\w@./-])[^\W\d_A-Z][^\W\d_]{1,15}(?![\w@-])")
_INNER_CAPITAL = Pattern(r"[^\W\d_A-Z][A-Z]|[A-Z]{2}")
_MORE = Pattern(
    r"(?:,? (?:the|our|a|my) [^,.\n]{2,30},?)?"
    r"(?:, and |, | and | & | ?\+ ?| or | y | o | und | et )"
    rf"{_FIRST}\b(?! [A-Z][a-z])"
)
_NOT_ALONE = frozenset(
    "the this that your our you we it he she they please thanks thank regards cheers best see"
    " ask reply bring come yes no ok "
    "monday tuesday wednesday thursday friday saturday sunday hr human talent recruitment"
    " hiring team reception manager "
    "zoom teams google microsoft webex us me them both all each everyone someone security"
    " front main applicants "
    "candidates head chef principal doctor january february march april may june july august"
    " september october november december "
    "mr mrs ms dr miss email person unsubscribe solutions tumuaki contact call text back home"
    " search careers apply "
    "looking not so just very also still good great happy pleased writing sorry afraid"
    " available based currently interview interviews everybody anyone nobody somebody"
    " management parking lunch tea coffee payroll staff training details payment travel"
    " expenses questions feedback linkedin indeed whatsapp skype english german french spanish"
    " dutch portuguese polish europe london paris berlin madrid lisbon dublin sydney toronto"
    " work working job shift shifts pay start starting hours role dress wear park meet if when"
    " where what who how why there here then now today tomorrow tonight morning afternoon"
    " evening noon hi hello hey dear re fwd stop start end go get let make take give send"
    " welcome congrats congratulations good luck everything something nothing anything other"
    " another more less first last next new old sent via from with at by for and or but"
    " trust house hotel school office site client customer company agency firm board council"
    " head legal finance sales marketing operations engineering product design data"
    " mate mum sir madam ma'am guys folks man bro dude love hun pet colleagues friends"
    " herr frau sehr alles bitte danke gracias merci obrigado obrigada hola bonjour hallo"
    " reminder update note location address date venue time place invite notice important"
    " info information urgent final position salary rate reference ref link code password passcode"
    " address bus train uber taxi door gate floor room ring knock nice cool sweet perfect awesome"
    " sure ok okay yep yeah nope monday's today's friday's everyone's"
    " python java javascript excel figma sql docker kubernetes react golang rust sap"
    " salesforce slack notion miro hackerrank codility coderpad autocad photoshop powerpoint"
    " outlook postgres aws azure english secretariat reservations"
    " ta chur cya ciao laters ttfn tata hugs blessings asante shukran mahalo aloha slan xoxo po"
    " interested ready excited keen confirmed offered available speak talk chat".split()
)

_NO_FIRST_NAME = Pattern(
    r"(?<!sterl)(?<!m)(?<!j)(?<!p)(?<!x)(?<!l)ing\Z|(?:tion|ment|ness|ance|ity|ung)\Z"
)
"""How things and doings end: "Canvassing will lead to disqualification"."""


def first_names(message: Message) -> Iterator[Fact[Person]]:
    """Everybody whom the body names with a first name alone."""
    for where in written(message):
        if where.part != "body":
            continue
        small_words = frozenset(_SMALL_WORD.findall(where.text))
        on_page = message.channel is Channel.WEB
        for pattern in _ON_PAGES if on_page else _IN_MESSAGES:
            for match in pattern.finditer(where.text):
                following: re.Match[str] | None = match
                while following and _is_first_name(following["name"], small_words):
                    name, span = following["name"], following.span("name")
                    yield where.fact(Person(name), *span, "a first name in the words")
                    following = _MORE.match(where.text, span[1])
        for name, span in _in_addresses(where.text):
            if _is_first_name(name, small_words):
                yield where.fact(Person(name), *span, "a first name in an address")
        for match in _SIGNED_WITH_ROLE.finditer(where.text):
            end = title_at(where.text, match.start("role"))
            if end is not None and _is_first_name(match["name"], small_words):
                person = Person(match["name"], where.text[match.start("role") : end])
                yield where.fact(person, *match.span("name"), "who wrote")
        if not on_page:
            sender = message.sender.name if message.sender else ""
            yield from _below_closing_words(where, sender, small_words)
            yield from _above_a_firm(where, small_words)


def _in_addresses(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """First names of which the words hold an address: Trudi, with trudi@acme.example."""
    for local in dict.fromkeys(_LOCAL.findall(text)):
        if _MAILBOX.match(local):
            continue
        name = re.search(rf"(?<![\w@.-]){local.capitalize()}\b(?![ .-][A-Z]|@)", text)
        if name:
            yield name[0], name.span()


def _below_closing_words(
    where: Passage, sender: str, small_words: frozenset[str]
) -> Iterator[Fact[Person]]:
    for line in signature_lines(where.text, sender)[:1]:
        words = line.text.rstrip(".,!").split()
        is_name = len(words) == 1 or (len(words) == 2 and len(words[1].rstrip(".")) == 1)
        if is_name and _is_first_name(words[0], small_words) and words[0][0].isupper():
            yield where.fact(
                Person(" ".join(words)), line.start, line.start + len(words[0]), "who wrote"
            )


def _above_a_firm(where: Passage, small_words: frozenset[str]) -> Iterator[Fact[Person]]:
    """A first name that opens the last lines, above a firm or a number."""
    for lines in last_paragraphs(where.text):
        name = lines[0]
        if (
            len(lines) > 1
            and name.text.isalpha()
            and name.text[0].isupper()
            and _FIRM_OR_NUMBER.search(lines[1].text)
            and _is_first_name(name.text, small_words)
        ):
            yield where.fact(Person(name.text), name.start, name.end, "who wrote")


def _is_first_name(word: str, small_words: frozenset[str]) -> bool:
    """Whether the word may be a first name: no other sense, and never in small letters."""
    small = word.lower()
    is_firm = _INNER_CAPITAL.search(word) and not word.startswith(("Mc", "Mac", "De", "La", "Le"))
    if _NO_FIRST_NAME.search(small):
        return False
    if is_firm or small in _NOT_ALONE or is_no_name(word) or word.isupper() or len(word) < 2:
        return False
    return word == small or small not in small_words
