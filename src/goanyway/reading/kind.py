"""What a message is. Bad news and machines' mail are told first: both speak of interviews too."""

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import islice

from goanyway.domain.facts import Fact, Kind
from goanyway.domain.message import Channel, Message
from goanyway.reading.appointment import Appointment, Found
from goanyway.reading.phrases import WITHIN, Pattern, any_of, lines_that_open_with
from goanyway.reading.words import Passage, passage, sentence_before, written

_AUTOMATIC = any_of(
    "automatic reply",
    "auto-?reply",
    "auto(?:mated|matic)? response",
    r"i am (?:currently )?out of (?:the )?office",
    "this is an automated reply",
)
_OUT_OF_OFFICE = re.compile(r"out of (?:the )?office\b", re.IGNORECASE)
_NEWSLETTER = any_of(
    "newsletter",
    "job alert",
    r"jobs? (?:matching|recommended)",
    "recommended jobs",
    "new jobs? for you",
    "weekly digest",
    r"view (?:this email )?in (?:your )?browser",
    r"jobs you may (?:like|be interested in)",
    "webinar",
    "interview tips",
    "ofertas de la semana",
    "vagas da semana",
    "jobs of the week",
    r"your (?:weekly|daily) (?:jobs?|matches)",
    "candidate (?:experience )?survey",
    r"how did (?:we|your interview|it) (?:do|go)",
    r"your (?:opinion|feedback) (?:matters|is important)",
    r"rate your (?:experience|interview)",
)
_BULK_SENDER = re.compile(
    r"(?:news(?:letter)?s?|alerts?|jobalerts?|marketing|digest|ofertas)[@.+-]", re.IGNORECASE
)
_RECEIPT = any_of(
    r"(?:we|i)(?: have|['\u2019]ve)? (?:safely )?received your (?:application|cv|resume"
    r"|r\u00e9sum\u00e9)",
    "acknowledge(?:ment)?(?: of)? receipt of your",
    r"your application (?:has been|was) (?:successfully )?(?:received|submitted)",
    r"thank you for (?:your application|applying)[^\n]{0,200}(?:we will (?:review|be in touch"
    r"|contact you if)"
    r"|only (?:short-?listed|selected) candidates)",
    r"accusons r\u00e9ception",
    r"hemos recibido (?:tu|su) (?:candidatura|solicitud)",
    r"recebemos (?:a )?sua (?:candidatura|inscri\u00e7\u00e3o)",
    r"(?:haben|den eingang) (?:ihrer? )?bewerbung (?:erhalten|eingegangen)",
)
_GOING_ON = (
    r"(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|go(?:ing)?|tak(?:e|ing)|pursu(?:e|ing))"
)
_REJECTION = any_of(
    "regret to inform",
    rf"(?:will|are|decided|chosen) not (?:be |to )?(?:be )?{_GOING_ON}",
    rf"(?:won|are|will)(?:n)?['\u2019]t (?:be )?{_GOING_ON}",
    rf"{_GOING_ON}(?: forward| ahead| on)?(?: with)? (?:an)?other (?:candidates?|applicants?)",
    r"(?:you|application|candidacy) (?:have|has|was|were|had) (?:unfortunately )?not (?:been )?"
    "(?:selected|successful|shortlisted|chosen)",
    r"(?:position|role|vacancy|job) has (?:now |already |since )?been filled",
    r"offered the (?:position|role|job) to (?:an)?other",
    r"(?:gone?|going|goin|went|go|decided to go) (?:ahead |forward )?(?:with|w) (?:an? "
    r"|the )?(?:\w{1,12} )?"
    r"(?:candidate|someone|somebody|guy|girl|person|applicant|else)",
    r"(?:an)?other (?:candidate|applicant)s? (?:has|have|was|were) (?:been )?(?:selected"
    r"|recommended|chosen|appointed)",
    r"(?:not|isn['\u2019]t) the news (?:we|you|i)",
    r"(?:not|won['\u2019]t be|unable to) (?:be )?(?:offer(?:ing)?|mak(?:e|ing)) you (?:an? "
    r"|the |this )(?:offer|role|job|position|interview)",
    r"(?:on this occasion|at this (?:time|stage))[^.\n]{0,40}(?:unsuccessful|not)",
    r"(?:application|you)[^.\n]{0,30}(?:was|were|has been|have been) unsuccessful",
    r"(?:leider|bedauern)[^.\n]{0,80}(?:absage|nicht (?:ber\u00fccksichtigen|zusagen)"
    r"|ander\w{0,3} (?:bewerber\w{0,5}|person|kandidat\w{0,5}))",
    r"f\u00fcr (?:eine|einen) ander\w{1,2} (?:bewerber\w{0,5}|person|kandidat\w{0,5})",
    r"candidature n['\u2019]a (?:malheureusement )?pas \u00e9t\u00e9 retenue",
    r"no has sido seleccionad[oa]|hemos (?:decidido|optado)[^.\n]{0,30}otr[oa] candidat",
    r"(?:n\u00e3o (?:foi|seguiremos|avan\u00e7)|optamos por outr)",
)
_MEETING = "(?:interview|meeting|call|appointment|conversation)"
_CANCELLED = any_of(
    rf"{_MEETING}{WITHIN}(?:is|was|been|are) (?:now |unfortunately )?cancell?ed",
    r"(?:have|had|need|needs|must|forced|going) (?:unfortunately )?to cancel (?:your|our|the"
    r"|this)",
    rf"(?:are|is|am) cancell?ing (?:your|our|the|this) {_MEETING}",
    r"(?:cancell?ed|called off|scrapped) (?:all |your |the |our "
    r"|tomorrow['\u2019]s )?(?:\w{1,12} )?(?:interviews?|intvs?|chat|call|meeting)",
    r"pulled the (?:pin|plug) on",
    r"(?:will|is) no longer (?:be )?(?:going ahead|taking place|hold|needed|happening)",
    r"(?:please |pls |plz )(?:do not|don['\u2019]?t) (?:go|come|travel)",
    r"muss(?:te)? (?:leider )?(?:abgesagt|entfallen)",
)
_CANCELLED_SUBJECT = re.compile(r"\W{0,3}cancell?ed(?: event)?:", re.IGNORECASE)
_RESCHEDULED = any_of(
    r"(?:re-?scheduled?|moved) (?:it |your interview |the interview |this )?(?:to|for)",
    r"new (?:date|time|slot) (?:is|will be)",
    r"(?:has been |is |was )?(?:moved|pushed|re-?scheduled|preponed|postponed|shifted"
    r"|brought forward)",
    "instead",
    "revised (?:slot|time|date)",
    "(?:change of plan|now (?:be )?(?:on|at))",
)
_CONDITION = any_of(
    "if", "should you", "whether", "in case", "unless", "until", "before", "once", "may", "might",
    "could", "can",
)  # fmt: skip
_ASKING = (
    r"(?:invit(?:e|ed|ing|ation)|confirm(?:s|ed|ing|ation)?|schedul(?:e|ed|ing)|availab(?:le"
    r"|ility)"
    r"|arrang(?:e|ed|ing)|book(?:ed)?|set(?:ting)? up|slot|pleased|delighted|like|love)"
)
_TALKING = (
    r"(?:interview|phone screen|screening call|(?:assessment|selection) (?:day|center|centre)"
    r"|chat (?:with|to) you|speak (?:with|to) you|talk (?:with|to) you|meet (?:with )?you"
    r"|see you in person|meet the team|hirevue|(?:get|getting) to know you"
    r"|(?:chat|talk|speak) (?:\w{1,12} )?(?:on|over) the (?:phone|telephone)"
    r"|(?:phone|telephone|video|zoom|teams|intro(?:ductory)?|screening) (?:call|chat)"
    r"|trial (?:shift|day))"
)
_INVITES = any_of(
    rf"{_ASKING}\b{WITHIN}{_TALKING}",
    rf"interview\b{WITHIN}{_ASKING}",
    r"(?:your|an|the|first|second|final|panel|video|phone|technical|on-?site) interview "
    "(?:with|at|on|for|is|will|has been)",
    rf"interview\b{WITHIN}(?:will be|is|to be) (?:held|conducted|on|at)",
    rf"selected for\b{WITHIN}interview",
    rf"(?:can|could) (?:you|u) (?:do|jump on|hop on|join|take)\b{WITHIN}(?:call|interview|chat)",
    r"(?:can|could|would) (?:you|u) (?:come|stop|drop|pop) (?:in|by|over)",
    rf"(?:are|r|would) (?:you|u) (?:be )?(?:free|available|around)\b{WITHIN}"
    "(?:call|chat|talk|interview|meet|speak)",
    r"(?:pick|choose|book|select|grab|reserve) (?:a|an|your|any"
    r"|one of the) (?:\w{1,12} ){0,2}(?:slot|time)s?",
    r"(?:can|could|any chance|chance|could|able to|wanna|want to)(?: (?:you|u))?(?: (?:can"
    r"|could))?[ ](?:come|stop|drop|pop|swing) (?:in|by|over|down)",
    r"(?:you are|you['\u2019]re|u r) invited (?:to|for) (?:\w{1,12} ){0,6}(?:assessment"
    r"|interview|test|event|day|session)",
    r"(?:wants?|like|love|keen) (?:to|2) (?:meet|see|talk to|talk 2|talk with|speak to"
    r"|interview) (?:with |w )?(?:you|u|her|him)\b",
    r"(?:ok|okay|alright) if i (?:call|ring|phone) (?:you|u)\b",
    r"move (?:you|u) (?:from|to)\b",
    r"(?:next|first|second|final) (?:step|stage|round)[^.\n]{0,60}(?:is"
    r"|will be) an? (?:online |video |phone )?(?:assessment|interview|test|call)",
    r"chat (?:to|with) you about",
    rf"(?:up for|happy to have|fancy|have time for|time for)\b{WITHIN}(?:call|chat|interview"
    rf"|coffee|trial)",
    r"(?:we|i)(?: would| ['\u2019]d|['\u2019]d)? (?:very much )?(?:like|love) to invite you",
    r"(?:we|i) (?:would )?(?:hereby )?invite you (?:to|for) (?:an? |our )"
    r"(?:\w{1,15} ){0,2}(?:interview|site|office|assessment|meeting|conversation|visit)",
    rf"chat about (?:the|our|a|an|your)\b{WITHIN}(?:job|role|position|opening)",
    r"interview (?:invitation|confirmation|request|details)",
    rf"invit(?:e|ed|ing|ation)\b{WITHIN}(?:to|for) (?:an? |the |your )?(?:\w{{1,15}} ){{0,3}}"
    "(?:stage|round|call)",
    r"(?:come|coming) (?:in )?(?:for|to) an? (?:\w{1,15} )?(?:interview|trial shift|chat)",
)
_MEETS = any_of(
    "interview(?:s|ed)?",
    "intv",
    "entrevista",
    "entrevue",
    "entretien",
    r"vorstellungsgespr\u00e4ch",
    r"kennenlern\w*",
    r"gespr\u00e4ch",
    "colloquio",
    r"\w*gesprek",
    "hearing",
    "zoom",
    "teams",
    "webex",
    "google meet",
    "facetime",
    "video call",
    "phone call",
    "assessment",
    "aptitude test",
    "online test",
    "trial",
    "come in",
    "come by",
    "drop by",
    "drop in",
    "pop in",
    "stop by",
    "swing by",
    "meet (?:with |w )?(?:you|u)",
    "talk (?:to|2|with) (?:you|u)",
    "talk 2 u",
    "chat",
    "meet (?:the|our|with)",
    "hiring event",
    "open day",
    "see you",
    "see u",
    "call (?:you|u)",
    "ring you",
    "final round",
    "round",
    "panel",
    "rozmow\\w*",
    "intervju\\w*",
    "face to face",
    "f2f",
    "in person",
    "see (?:you|u|her|him|them) on",
    "facetime",
    "call (?:you|u)",
    "haastattelu\\w*",
    r"din\u00e1mica",
    "bate-papo",
    "papo",
    "meeting",
    "wants? (?:to|2) (?:meet|see|talk)",
    "want to see you",
    "superday",
    "discussion",
    "screening",
    "visit",
    "trabalho|conversa",
    "conversation",
)
_INVITES_ABROAD = any_of(
    r"(?:zu[mr]?|f\u00fcr)[^.\n]{0,60}(?:einladen|einzuladen)",
    r"einladung zu[mr]? (?:vorstellungsgespr\u00e4ch|gespr\u00e4ch|interview|hearing)",
    r"laden (?:wir )?(?:sie|dich)[^.\n]{0,80}\bein",
    r"convo(?:quer|cation|quons|camos|catoria)\b[^.\n]{0,60}(?:entrevue|entretien|entrevista"
    r"|din\u00e1mica)",
    r"(?:inviter|invitons)[^.\n]{0,60}(?:entrevue|entretien)",
    r"invit(?:ar|amos)[^.\n]{0,60}entrevista",
    r"(?:convidar|convidamos|agendar|avan\u00e7ou|marcar)[^.\n]{0,80}(?:entrevista|etapa"
    r"|conversa|papo)",
    r"(?:vir|venir|haces|hacer|fazer)[^.\n]{0,30}(?:una |a |la )?entrevista",
    r"invitar(?:la|lo|ti)[^.\n]{0,40}colloquio",
    r"(?:uitnodigen|uitnodiging)[^.\n]{0,60}gesprek",
    r"zapro(?:si\u0107|szenie|szamy)[^.\n]{0,60}rozmow",
    r"(?:bjuda|inviterer?|innkall\w*|indkald\w*|kutsumme)[^.\n]{0,60}(?:intervju|samtale"
    r"|haastattelu)",
)
_POSTING_HEADINGS = lines_that_open_with(
    "(?:key )?responsibilities",
    "requirements",
    "(?:minimum |preferred |basic )?qualifications",
    r"what you(?:['\u2019]ll| will) (?:do|bring|need)",
    "what you bring",
    r"what we(?: offer|['\u2019]re looking for| are looking for)",
    "about (?:the|this) (?:role|job|position)",
    "the role",
    "job (?:description|type|summary)",
    "benefits",
    "how to apply",
    "duties",
    "who you are",
    "about you",
    "your profile",
    "closing date",
    "salary(?: range)?(?= ?:|\\t|$)",
    "(?:rate of )?pay(?= ?:|\\t)",
    "hours(?= ?:|\\t|$)",
    "contract(?: type)?(?= ?:|\\t|$)",
    "(?:job|posting|requisition|req)\\.? (?:no|number|id|ref)\\b",
    "requirements?",
    "skills",
    "experience(?= ?:)",
    "qualifications?(?= ?:)",
    "process(?= ?:)",
    "key duties",
    "you(?= ?:)",
    "we(?= ?:)",
    "stack(?= ?:)",
    "we offer",
    "person specification",
    "ihre aufgaben",
    "deine aufgaben",
    "ihr profil",
    "dein profil",
    "wir bieten",
    "was wir bieten",
    "wir suchen",
    r"verg\u00fctung",
    "beginn(?= ?:)",
    "salario(?= ?:)",
    "contrato(?= ?:)",
    "requisitos",
    "ofrecemos",
    "funciones",
    "wij bieden",
    "wat (?:ga je|wij|breng)",
    "jouw profiel",
    "missions?",
    "profil (?:recherch\u00e9|souhait\u00e9)",
    "nous offrons",
    "staff wanted",
    "wanted",
    "notice of vacancy",
    "hiring alert",
    "walk-in",
    "location(?= ?:|\\t|$)",
    "applications? accepted",
    "job (?:details|title|contact)",
    "description",
    "shift type",
)
_POSTING_WORDS = any_of(
    "apply (?:now|online|today|by|here|at|with)",
    "to apply",
    r"we(?: are|['\u2019]re) (?:hiring|looking for|seeking)",
    "is (?:hiring|seeking|looking for)",
    "equal opportunity employer",
    "(?:send|submit|mail|email)(?: us)? (?:your |a |us )?(?:short )?(?:cv|resume|r\u00e9sum\u00e9)",
    r"\(?(?:m/w/d|w/m/d|m/f/d|f/m/d|m/v/x|m/v|h/f|f/h|m/f/x|all genders)\)?",
    "applications? (?:are|is) invited",
    r"(?:is|are) (?:now )?(?:recruiting|hiring|looking for)",
    "also hiring",
    "(?:staff|\\w{3,15}) wanted",
    "apply (?:in person|within|online)",
    "pop in with your cv",
    "(?:busca|buscamos|seleccionamos|precisa de|contrata)",
    "(?:gesucht|suchen wir|bewirb dich|bewerbung an)",
    "solliciteer",
    "postuler",
    "envoyez votre cv",
    "interesados",
    "people also viewed",
    "similar jobs",
    "other vacancies",
    "report this job",
    "posted (?:yesterday|today|\\d)",
    r"\d years?['\u2019]? experience",
    "equal opportunit(?:y|ies) employer",
    "share in your groups",
)
_GREETS = re.compile(
    r"^\s{0,5}(?:\[[^\]\n]{5,40}\][^:\n]{1,40}: )?(?:[A-Z][\w &]{2,30}: )?"
    r"(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|bonjour|hola"
    r"|sehr geehrte|guten tag|liebe[rs]?"
    r"|hallo|oi|ol\u00e1|boa tarde|bom dia|buenos d\u00edas|buenas tardes|estimad[oa]|ciao"
    r"|gentile|beste|geachte|hej|kia ora"
    r"|g['\u2019]day|congrats|congratulations|buongiorno|prezad[oa]|dzie\u0144 dobry"
    r"|szanown\w*|warm greetings)\b",
    re.IGNORECASE | re.MULTILINE,
)
_INTERVIEW = any_of("interview")
FEW_SIGNS, CLEAR_SIGNS, MANY_SIGNS = 2, 3, 5
"""How many signs of a posting it takes: addressed to nobody, to somebody, or with a greeting."""

TO_MANY = "its sender writes to many"
BULK = "a newsletter or alert"
NOTHING = "nothing says more"


def read_kind(message: Message, appointments: Found, today: date) -> Fact[Kind]:
    """What the message is; `Kind.OTHER` at an empty span where nothing tells.

    Args:
        message: the message.
        appointments: every day that it names.
        today: taken for the day of a message that has no date.
    """
    return (
        _by_events(message)
        or _by_words(message, appointments, today)
        or _by_subject_or_event(message)
        or Fact(Kind.OTHER, passage(message, "body").fact(None, 0, 0, "").source, NOTHING)
    )


def _by_events(message: Message) -> Fact[Kind] | None:
    """A calendar that cancels, where no event of it still stands."""
    if not message.events or not all(_is_cancelled(e.method, e.status) for e in message.events):
        return None
    event = message.events[0]
    return _whole_line(passage(message, event.part), Kind.CANCELLATION, "the calendar cancels it")


def _by_words(message: Message, appointments: Found, today: date) -> Fact[Kind] | None:
    if message.postings:
        part = passage(message, message.postings[0].part)
        return _whole_line(part, Kind.POSTING, "the page describes a job")
    texts = written(message)
    appointment = _appointment(message, appointments, today)
    return (
        _bad_news_or_none(message, texts, appointment is not None)
        or _clear_posting(message, texts)
        or _bulk(message)
        or _found(texts, _NEWSLETTER, Kind.OTHER, BULK, message.events == ())
        or _found(texts, _RECEIPT, Kind.OTHER, "it only says what came in", appointment is None)
        or _found(texts, _INVITES, Kind.INVITATION, "it asks you to an interview")
        or _found(texts, _INVITES_ABROAD, Kind.INVITATION, "it asks you to an interview")
        or _asked_at_a_time(message, texts, appointment)
        or _posting(texts, 1 if _is_to_all(message, texts) else FEW_SIGNS)
    )


def _bulk(message: Message) -> Fact[Kind] | None:
    """A sender that only sends to many."""
    sender = message.sender
    where = passage(message, "from")
    if sender is None or not _BULK_SENDER.match(sender.email) or not where.text:
        return None
    return where.fact(Kind.OTHER, 0, len(where.text), TO_MANY)


def _is_to_all(message: Message, texts: tuple[Passage, ...]) -> bool:
    """Whether nobody is greeted and nobody sent it."""
    greets = any(_GREETS.search(where.text) for where in texts if where.part == "body")
    return message.sender is None and message.channel is not Channel.SMS and not greets


def _appointment(
    message: Message, appointments: Found, today: date
) -> tuple[Passage, Appointment] | None:
    """The first moment named that is not over."""
    since = message.sent.date() if message.sent is not None else today
    for where, each in appointments:
        if isinstance(each.start, datetime) and each.start.date() >= since:
            return where, each
    return None


def _asked_at_a_time(
    message: Message, texts: tuple[Passage, ...], appointment: tuple[Passage, Appointment] | None
) -> Fact[Kind] | None:
    """A moment to come and a meeting, addressed to somebody."""
    greets = any(_GREETS.search(where.text) for where in texts if where.part == "body")
    is_addressed = greets or message.sender is not None or message.channel is Channel.SMS
    if appointment is None or not is_addressed:
        return None
    return _found(texts, _MEETS, Kind.INVITATION, "it names a time to meet")


def _bad_news_or_none(
    message: Message, texts: tuple[Passage, ...], has_time: bool
) -> Fact[Kind] | None:
    subject = passage(message, "subject")
    for pattern in (_OUT_OF_OFFICE, _CANCELLED_SUBJECT):
        match = pattern.match(subject.text)
        if match is not None:
            kind = Kind.OTHER if pattern is _OUT_OF_OFFICE else Kind.CANCELLATION
            return subject.fact(kind, *match.span(), "the subject says so")
    fact = _found(texts, _AUTOMATIC, Kind.OTHER, "an automatic reply")
    fact = fact or _found(texts, _REJECTION, Kind.REJECTION, "it turns you down", certain=True)
    moved = has_time and any(_RESCHEDULED.search(where.text) for where in texts)
    if fact is None and not moved:
        fact = _found(texts, _CANCELLED, Kind.CANCELLATION, "it cancels", certain=True)
    return fact


def _clear_posting(message: Message, texts: tuple[Passage, ...]) -> Fact[Kind] | None:
    if message.events:
        return None
    if message.channel is Channel.WEB:
        return _posting(texts, 1)
    is_letter = any(_GREETS.search(where.text) for where in texts if where.part == "body")
    return _posting(
        texts, MANY_SIGNS if is_letter else FEW_SIGNS if not message.sender else CLEAR_SIGNS
    )


def _posting(texts: tuple[Passage, ...], least: int) -> Fact[Kind] | None:
    """A posting where at least so many of its usual headings and phrases are there."""
    signs = [
        (where, match)
        for where in texts
        for pattern in (_POSTING_HEADINGS, _POSTING_WORDS)
        for match in islice(pattern.finditer(where.text), least)
    ]
    if len(signs) < least:
        return None
    where, match = signs[0]
    return where.fact(Kind.POSTING, *match.span(), "it advertises a job")


def _by_subject_or_event(message: Message) -> Fact[Kind] | None:
    subject = passage(message, "subject")
    found = _INTERVIEW.search(subject.text)
    if found:
        return subject.fact(Kind.INVITATION, *found.span(), "the subject speaks of an interview")
    for event in message.events:
        part = passage(message, event.part)
        if event.method == "REQUEST" or _INTERVIEW.search(part.text):
            return _whole_line(part, Kind.INVITATION, "the calendar invites you")
    return None


def _found(
    texts: tuple[Passage, ...],
    pattern: Pattern,
    kind: Kind,
    how: str,
    wanted: bool = True,
    *,
    certain: bool = False,
) -> Fact[Kind] | None:
    """The first words that fit; with `certain` only where no "if" stands before them."""
    if not wanted:
        return None
    for where in texts:
        for match in pattern.finditer(where.text):
            if certain and _CONDITION.search(sentence_before(where.text, match.start(), 80)):
                continue
            return where.fact(kind, *match.span(), how)
    return None


def _whole_line(where: Passage, kind: Kind, how: str) -> Fact[Kind]:
    end = where.text.find("\n")
    return where.fact(kind, 0, end if end >= 0 else len(where.text), how)


def _is_cancelled(method: str, status: str) -> bool:
    return method == "CANCEL" or status == "CANCELLED"
