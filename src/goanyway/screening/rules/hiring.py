"""How it hires: without an interview, by chat, on another messenger, out of nowhere."""

from __future__ import annotations

from goanyway.domain.screening import Family, Strength
from goanyway.screening.request_patterns import Request, Wording
from goanyway.screening.rule import Rule
from goanyway.screening.rules.words import WARNS

_OTHER_MESSENGER = (
    r"(?:telegram|tg|signal(?! processing)(?: app| messenger)?|we ?chat|viber|kik|zangi"
    r"|hangouts|facebook messenger|messenger|skype chat|wire|threema"
    r"|discord|imo|botim|wickr|potato chat|whats ?app)\b"
)

_MESSENGERS = (
    "telegram tg signal wechat viber kik zangi hangouts messenger wire threema discord imo botim "
    "wickr potato whatsapp whats skype"
)


RULES = (
    Rule(
        "other-messenger",
        Family.PROMISE,
        Strength.STRONG,
        "It moves you to another messaging app, where nobody can tell who is writing.",
        "Places where recruiters do use WhatsApp; a chat that the firm's own page names.",
        ("bbb-2023", "ftc-tasks-2024"),
        (
            Wording(
                (_MESSENGERS,),
                rf"\b{_OTHER_MESSENGER}",
                asked=Request(
                    plain=(
                        r"\b(?:add|contact|message|text|msg|dm|reach|write|chat|ping|connect|talk|speak|hit"
                        r"|continue|move|switch|join|held|conducted|takes? place|interview(?:ed)?|come|meet"
                        r"|send|introduce|im|find|keep|details|conversation|guide|over|happens?|set up"
                        r"|explain\w{0,2}|install|download|get|using|via|app|link|group)\b[^.!?]{0,70}"
                        r"\b(?:on|via|through|over|using|by|in|to|or|install|download|at|par|no|do)"
                        r"(?: our| my| the| a| your){0,1} \Z|\b(?:install|download)[^.!?]{0,40}\Z"
                        r"|(?<!friend )(?<!friends )\b(?:on|via|to|your|ur) \Z"
                    ),
                    addressed=None,
                    purpose="(?!)",
                    after=r"[^.!?]{0,40}@|:? ?(?:number|no\b|me|us|her|him|ur|your|to|at|this|mrs?|only|\+|\d)",
                    reach=1,
                ),
                honest=r"\b(?:friend|customers?|clients?|users?|colleagues?|follow us|follow|developer|engineer|(?:your|ur|updated) (?:\w{1,8} )?(?:cv|resume))\b",
                honest_anywhere=(
                    r"\b(?:we (?:never|don't|do not)|will never|beware|signal processing|a pin on"
                    r"|our channel|news on|pretend\w{0,3}|impersonat\w{1,4}|not (?:us|me)\b|if you (?:prefer|like|want)|or (?:call|ring|phone)|fake)\b"
                ),
            ),
        ),
    ),
    Rule(
        "chat-interview",
        Family.SCHEME,
        Strength.STRONG,
        "It interviews only by chat, so you never see or hear anybody.",
        "A few first questions by chat before a call; an accommodation you asked for.",
        ("bbb-2023",),
        (
            Wording(
                (
                    "interview conversation meeting screening session",
                    (
                        "chat text texting typed writing written message messaging messenger signal "
                        "telegram whatsapp im instant hangouts wire paperless teams"
                    ),
                ),
                r"\binterview(?:ing|s)?\b[^.!?]{0,70}\b(?:by|via|in|through|over|on|using|is|strictly)"
                r" (?:\w{1,10} ){0,3}(?:text|typed?|chat|writing|im|instant messag\w{1,3}|messag\w{1,3}"
                r"|telegram|signal|whats ?app|hangouts|wire)\b"
                r"|\b(?:text|chat|typed|written|messag\w{1,3}|im|online screening)[- ]?(?:based |only )?"
                r"interview\b"
                r"|\b(?:conversation|round|interview)\b[^.!?]{0,40}\b(?:text[- ]based|in writing)"
                r"|\b(?:recorded|conducted) (?:in|via|by|right) (?:text|writing|chat|here via)\b",
                honest_anywhere=(
                    rf"{WARNS}|\b(?:you asked|accommodation|as you (?:prefer|requested)|followed by a"
                    r" (?:video )?call|written test|test at)\b"
                ),
                deniable=False,
            ),
            Wording(
                ("camera cameras video phone call calls audio voice",),
                r"\b(?:no|without|not (?:available )?(?:on|by|for)) (?:phone or video|video or phone|camera|voice"
                r"|video calls?|phone calls?|call is planned|calls? (?:is |are )?(?:planned|scheduled|needed))\b"
                r"|\b(?:cameras?|audio|video)\b[^.!?]{0,20}\bnot (?:used|needed|be necessary"
                r"|required)|\bthere is no call\b|\bnot take (?:voice )?calls\b|\bcan(?:'t|not) "
                r"(?:take|do) (?:phone )?calls\b|\btout se fait par ecrit\b|\bno call (?:is )?(?:planned"
                r"|scheduled)\b",
                honest_anywhere=rf"{WARNS}|\b(?:cams? off|camera optional|no video needed for)\b",
                deniable=False,
            ),
        ),
    ),
    Rule(
        "no-interview",
        Family.SCHEME,
        Strength.STRONG,
        "It hires without an interview.",
        "A firm you worked for before; shifts through an agency that knows you.",
        ("ftc-no-interview-2021", "dbs-2023"),
        (
            Wording(
                (
                    (
                        "interview interviews conversation conversations entrevista entrevue interviu job waived colloquio "
                        "interviewed vorstellungsgesprach proceed meeting"
                    ),
                    (
                        "no without skip skipped need needed waived instead replaces replace rather not "
                        "don doing detest sem sans aucune fara proceed necessary required unnecessary "
                        "non nicht aren isn won nao"
                    ),
                ),
                r"\b(?:no|without(?: an?| any)?|not? need (?:an?|for an?)?|skip(?: the)?|skipped(?: "
                r"the)?|sem|sans|aucune|fara) (?:\w{1,12} )?(?:interview|conversation|entrevista|entrevue"
                r"|interviu|colloquio)s?\b"
                r"|\b(?:interviews?|conversations?|second step|panel interview|interview stage)\b[^.!?]{0,30}\b(?:is"
                r"|was|were|been|are)? ?(?:waived|not (?:needed|required|necessary)|skipped"
                r"|unnecessary)\b|\bwaived? (?:the )?(?:interview|conversation)s?\b"
                r"|\b(?:instead of|replaces?|rather than) (?:an? |the )?(?:interview|conversation)\b"
                r"|\b(?:do not|don't|aren't|not|no longer) (?:do|doing|make|hold|conduct|need|require|take)\w{0,3}"
                r" (?:\w{1,12} ){0,1}(?:interview|conversation)s?\b(?! (?:is|with|on|at|for|panel|slot|time|date))"
                r"|\b(?:needn't do the|detest) (?:\w{1,12} ){0,1}interviews?\b"
                r"|\binterview we do not\b|\bproceed without (?:one|an interview|it)\b"
                r"|\bvorstellungsgesprach ist (?:daher )?nicht\b|\bcolloquio non\b|\bnao e precisa "
                r"entrevista\b|\bfara interviu\b|\bwe've no need of a meeting\b",
                honest_anywhere=(
                    rf"{WARNS}|\b(?:not part of the interview|no interview (?:today|tomorrow|slots"
                    r"|times?)|worked (?:for|with) us|last (?:year|season)|again|as before)\b"
                ),
                deniable=False,
            ),
        ),
    ),
    Rule(
        "hired-at-once",
        Family.SCHEME,
        Strength.WEAK,
        "It says you're hired before anybody has met you.",
        "An offer after interviews you remember.",
        ("ftc-no-interview-2021",),
        (
            Wording(
                (
                    (
                        "hired approved selected congratulations score scored appointed placed offer"
                        " employed"
                    ),
                ),
                r"\b(?:u r|ur|you are|you're|you have been|you are now|u are) (?:\w{1,10} ){0,2}"
                r"(?:hired|employed)\b"
                r"|\byou scored \d{1,3} ?(?:%|/ ?10)|\bhiring board\b|\bthe (?:board|company|team|panel) has (?:decided"
                r"|given you|approved)\b|\bdecided to (?:hire|employ) you\b"
                r"|\bhired you\b|\byour (?:application|employment) (?:\w{1,8} ){0,6}(?:has been|is|was)"
                r" approved\b|\bofficially hired\b|\bconsider you hired\b|\bstart today\b"
                r"|\bauto(?:matically)?[- ]?approved\b",
                honest_anywhere=WARNS,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "unnamed-firm",
        Family.SCHEME,
        Strength.WEAK,
        "It won't name the firm, or nobody can check the firm.",
        "A staffing firm that names its client on a call.",
        ("dbs-2023",),
        (
            Wording(
                ("name names company firm client who confidential identity public disclose",),
                r"\b(?:don'?t|do not|cannot|can'?t|won't|not at liberty to|dont) (?:wanna |want to )?"
                r"(?:say|name|disclose|tell|put|share)\b[^.!?]{0,40}\b(?:here|who|name|names|client"
                r"|company|identity)"
                r"|\bidentity i am not\b|\bnothing public\b|\bwe get copycats\b"
                r"|\bconfidential (?:client|employer|expansion|company|project)\b"
                r"|\b(?:website|office)\b[^.!?]{0,30}\b(?:under construction|coming soon|being "
                r"(?:painted|moved|rebuilt))",
                honest_anywhere=rf"{WARNS}|\b(?:on (?:a|the) call|on the phone)\b",
                deniable=False,
            ),
        ),
    ),
    Rule(
        "wrong-number",
        Family.SCHEME,
        Strength.WEAK,
        "It starts like a message to somebody else, or out of nowhere.",
        "A recruiter who really has the wrong number.",
        ("fbi-wrong-number-2023",),
        (
            Wording(
                ("number saw found resume cv profile online",),
                r"\b(?:is this|are you) (?:still )?(?:\w{1,10}'?s? )(?:number|phone)?\?"
                r"|\bstill \w{1,12}'?s number\b|\bwrong number\b"
                r"|\b(?:saw|found|came across|got|seen|viewed) (?:ur|your) (?:resume|cv|profile|number"
                r"|details) (?:on|online|in|and|from)\b|\byour (?:resume|cv) (?:has been|was) "
                r"(?:recommended|forwarded|passed|reviewed by|viewed|published)\b"
                r"|\brecommended by (?:several|multiple|many)\b|\bgot your (?:contact|number) from\b"
                r"|\bpartner job ?boards?\b|\bpublished at\b",
                honest_anywhere=WARNS,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "reply-word",
        Family.SCHEME,
        Strength.WEAK,
        "It asks for a one-word reply, which mostly tells them your number works.",
        "A reminder you answer with Y or N.",
        ("written-messages",),
        (
            Wording(
                ("reply text answer responde send interested drop comment",),
                r"\b(?:reply|text|answer|respond|responde|send|type|comment|say)(?: back)?(?: with|:)?"
                r" (?:\"|')?(?:yes|go|interested|1|ok|eu quero|oui|y|job|start|ready|hi|in|info"
                r"|work|apply)(?:\"|')?(?=[\s.!?,)]|$)|\bu in or no\b|\bif interested\b"
                r"|\binterested\?",
                honest_anywhere=r"\b(?:stop|reminder|confirm|shift|interview (?:on|is|tomorrow)|cancel|y/n|or no)\b",
                deniable=False,
            ),
        ),
    ),
)
