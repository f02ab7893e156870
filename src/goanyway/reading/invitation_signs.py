"""What speaks for an invitation, and what says that it is about something else."""

from __future__ import annotations

import re

from goanyway.domain.facts import Kind
from goanyway.reading.kind_signs import HAS_THE_JOB, WEEKDAYS, WordSign
from goanyway.reading.phrases import Pattern, any_of

_YOU = "(?:you|u|ye|ya)"

INVITATION_SIGNS = (
    WordSign(  # you are asked to come, call or talk
        Kind.INVITATION,
        2.0,
        any_of(
            rf"(?:can|could|will|would|are|r|do|shall|should) {_YOU} (?:\w{{1,12}} ){{0,3}}"
            "(?:come|get|make it|pop|call|ring|drop|swing|meet|join|talk|speak|chat|free"
            "|available"
            "|around|turn up|do a|be here|be there|see)",
            rf"{_YOU} free",
            rf"(?:if|when) {_YOU} (?:turn up|come|pop|drop|call|stop)",
            rf"(?:will|can|to|(?<=['\u2019])ll|may) (?:sit (?:down )?with|sit|hear|show"
            rf"|interview) {_YOU}",
            rf"(?:if|when|whenever) {_YOU}(?:['\u2019]re| are| can"
            rf"| could) (?:\w{{1,12}} ){{0,2}}"
            "(?:free|around|available|come|make it|turn up|talk|speak|chat|meet)",
            "(?:come|pop|call|drop|swing|nip) (?:please )?(?:out|in|over|by|round|down|up|along"
            "|thru"
            "|through|past|see|meet"
            r"|to (?:us|me|the|our)(?! notice| attention)|and|mon|tue|wed|thu|fri|sat|sun"
            r"|tomorrow|tmrw|at)\w{0,6}",
            "(?:meet|join|see) (?:me|us)",
            r"make it (?:mon|tue|wed|thu|fri|sat|sun|\d)\w{0,6}",
            "(?:can|could|shall|may) (?:we|i) (?:push|move|shift|do|fix|meet|talk|speak|say)",
            rf"(?:i|we|she|he|they)(?:['\u2019]?ll|['\u2019]?d| will| would)? (?:like to "
            rf"|love to )?"
            rf"(?:call|ring|phone|see|meet|speak with|speak to|talk to) {_YOU}",
            "(?:we|i) (?:speak|talk|see each ?other|meet)",
            "(?:expect|await|look forward to (?:meet|see|welcom|talk|speak)\\w{0,3}) you",
            "(?:kommen|komm|melden) sie|komm(?:st| doch)?(?= )|sehen wir uns|treffen wir uns",
            r"venez|pr\u00e9sente[rz]|rencontrer|nous vous (?:attendons|recevrons)",
            r"peux(?:-tu)? (?:passer|venir)|pouvez(?:-vous)? (?:passer|venir)|puedes (?:pasar"
            r"|venir)",
            r"(?:consegues?|podes|pode) vir|riesc[ie] a (?:passare|venire)|puoi (?:passare"
            r"|venire)",
            r"(?:be|present yourself|appear|report|turn up|show up) (?:at|before|to"
            r"|in)(?! touch)",
            r"acude|acudir|ven a|venga|te esperamos|le esperamos|compare\u00e7a|venha"
            r"|esperamos por",
            "kom je|komt u|langskomen|we spreken elkaar|we zien elkaar",
            "venga|ti aspettiamo|la aspettiamo",
        ),
    ),
    WordSign(  # whether a time suits
        Kind.INVITATION,
        2.0,
        Pattern(
            r"\b(?:suits?|works?|ok|okay|free|available|manage|make it|doable|possible"
            rf"|passt|geht|\d{{1,2}}[:.h]\d\d|\d[ ]?[ap]m|convien\w{{1,4}}|viene bien|pode|lukt"
            rf"|schikt|{WEEKDAYS})\b"
            r"[^?!\n]{0,60}\?",
            re.IGNORECASE,
        ),
    ),
    WordSign(  # an answer is wanted
        Kind.INVITATION,
        1.0,
        Pattern(
            r"\b(?:reply|text|tell me|let (?:me|us) know|txt|respond|confirm)\b[^.?!\n]{0,40}"
            r"\b(?:yes|no|if|night|confirm|whether|ok|come|coming|attend\w{0,4}|available"
            r"|suits?)\b",
            re.IGNORECASE,
        ),
    ),
    WordSign(  # what it is that takes place
        Kind.INVITATION,
        1.0,
        any_of(
            r"interviews?|intvw?|intake|video|chat|talk|natter|yarn|trial|test|visit|call"
            r"|conversation|audition"
            r"|assessment|demo|tour|coffee|meeting|look round|look around|walk-?round|try-?out"
            "|tryout|hearing|zoom|teams|skype|facetime|google meet|meet the \\w{1,12}"
            r"|gespr\u00e4ch|probearbeiten|hospitation|entretien|entrevue|rdv|rendez-vous|essai"
            r"|entrevista|prueba|conversa|prova|gesprek|kennismaking|proefdag|colloquio",
        ),
    ),
    WordSign(  # what to bring or to look out for when you come
        Kind.INVITATION,
        1.0,
        any_of(
            "bring|carry your|have your \\w{1,12} (?:ready|with you)|wear|take your|got (?:your"
            "|ur)"
            "|mind the|park(?:ing)?|reception|front desk|gate|floor|entrance|room|building"
            "|address"
            "|ask for|report (?:to|at|by)|buzzer|doorbell|yard|office|same (?:place|time|link"
            "|spot)"
            "|gleicher ort|m\u00eame"
            " (?:lieu|salle)|mismo (?:lugar|sitio)|mitbringen|apportez|traer|traiga|trazer"
            "|meenemen|portare",
        ),
    ),
    WordSign(  # times that are offered
        Kind.INVITATION,
        1.0,
        any_of(
            r"(?:i|we) (?:could|can) do|(?:i|we)['\u2019]ve got (?:gaps|time|slots|space)|gaps"
            r"|slots?"
            r"|a hold|calendar|diary|how['\u2019]?s your|how does|h\u00e4tten sie|auriez-vous"
            r"|tendr\u00edas|teria",
        ),
    ),
    WordSign(  # it is moved, or still holds
        Kind.INVITATION,
        1.5,
        any_of(
            "(?:push|move|shift|bring) (?:it|this|that|you|u|to|back|forward)|moved|shifted"
            "|instead"
            "|make it|reschedul\\w{2,3}|new time|still on|reminder|confirming|verschieben"
            "|verschoben"
            r"|report\u00e9e?|aplazad[ao]|remarcad[ao]|verzet|spostat[oa]",
        ),
    ),
    WordSign(
        Kind.INVITATION,
        1.5,
        Pattern(
            r"\u9762\u63a5|\u9762\u8ac7|\u9762\u8bd5|\u9762\u8a66|\uba74\uc811"
            r"|\u3054\u6848\u5185|\u304a\u8d8a\u3057|\u65e5\u6642|\u3054\u90fd\u5408"
            r"|\u8bf7\u60a8|\u65f6\u95f4|\u5730\u70b9|\uc77c\uc2dc|\uc7a5\uc18c",
        ),
        3,
    ),
    WordSign(  # a job that is spoken of
        Kind.INVITATION,
        0.5,
        any_of(
            r"jobs?|role|position|post|vacancy|application|applied|cv|resume|hire|hiring|shifts?"
            r"|crew|contract|salary|an hour|per hour|p/?h|(?<=/)hr|recruit\w{0,5}|stelle|bewerbung"
            r"|poste|candidature|puesto|vaga|emprego|functie|sollicitatie|lavoro",
        ),
    ),
    WordSign(  # you have the job already
        Kind.INVITATION,
        -3.0,
        HAS_THE_JOB,
    ),
    WordSign(  # you are kept from coming
        Kind.INVITATION,
        -2.0,
        any_of(
            r"(?:don['\u2019]?t|do not|no need to) (?:\w{1,8} )?(?:come|travel|attend)",
            r"(?<!you )(?<!u )(?:won['\u2019]?t|can['\u2019]?t|cannot|unable to"
            r"|not able to) (?:be )?"
            "(?:hold|see|meet|interview)(?:ing)?",
        ),
    ),
    WordSign(  # it is not about work
        Kind.INVITATION,
        -4.0,
        any_of(
            "(?:street|birthday|dinner|garden) party|neighbou?rs|parcel|out for delivery|dentist"
            "|surgery here|gp|prescription|for dinner|birthday"
            "|your order|subscription|timesheets?|payslips?",
        ),
    ),
    WordSign(  # it asks whoever has time
        Kind.INVITATION,
        -2.0,
        any_of("anyone|anybody|who (?:can|wants|fancies|is|has)|who['\u2019]s|need names|first to"),
    ),
    WordSign(  # it is over
        Kind.INVITATION,
        -3.0,
        any_of(
            "thank you for (?:coming|attending|meeting)|(?:great|lovely|good|nice) (?:meeting"
            "|to meet|to have met|seeing) you|interview you (?:attended|had)|no need to come"
            "|no interview"
            "|(?:do|need) not (?:come|appear|attend)",
        ),
    ),
)
