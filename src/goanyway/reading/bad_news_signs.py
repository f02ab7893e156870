"""What speaks for a rejection, and for an interview that does not take place."""

from __future__ import annotations

from goanyway.domain.facts import Kind
from goanyway.reading.kind_signs import WEEKDAYS, WordSign
from goanyway.reading.phrases import Pattern, any_of

REJECTION_SIGNS = (
    WordSign(  # somebody else has the job
        Kind.REJECTION,
        3.0,
        any_of(
            r"(?:jobs?|roles?|posts?|positions?|seats?|spots?|places?|vacanc(?:y"
            r"|ies))\b[^.!?\n]{0,30}"
            "(?:filled|taken|gone|given to|offered to)",
            r"filled\b[^.!?\n]{0,40}(?:jobs?|roles?|posts?|positions?|seats?|spots?|vacanc(?:y"
            r"|ies))",
            "other candidate (?:had|has|was)",
            r"(?:preferred|successful|selected|chosen|stronger|suitable) (?:candidate"
            r"|applicant)\w?"
            r"[^.!?\n]{0,30}(?:has|have|accepted|was|were)",
            "(?:offer(?:ing|ed)?|gave|given|giving|goes|went|gone|going) (?:it|the \\w{1,12}) to"
            "|(?:going|went|gone|go) (?:to|for) (?:someone|somebody|another)"
            r"|jemand(?:en|em)? ander\w{1,2}|anders entschieden|choisi (?:une? )(?:autre|profil)"
            r"|otra persona|outra pessoa|iemand anders|(?:un['\u2019])?altra persona",
            r"(?:couldn['\u2019]?t|can['\u2019]?t|not able to|unable to) take (?:everyone"
            r"|everybody|all|you)"
            "|not (?:for )?this (?:summer|time|year|season|round|one|winter)"
            "|(?:not|n['\u2019]t) (?:been )?(?:among|put through|chosen|the one"
            "|on the (?:final )?list)",
            "other (?:girl|guy|candidate|person|lad|applicant) (?:said|had|has|was|is)"
            "|came second"
            "|(?:called|chose|chosen|selected|appointed|picked|hired|preferred) (?:an)?other"
            "|closing your application|paused hiring|no seguir\\w{1,5}|no continuar\\w{0,3}",
            "full (?:crew|team|house)|fully staffed|all (?:places|spots|positions)",
            "(?:take|took|taken|taking|hired|chose|chosen|picked|went with|gone with) (?:an? "
            "|on )?"
            "(?:\\w{1,12} )?(?:girl|guy|lad|man|woman|candidate|person|someone|somebody|other)",
            r"(?:made|make) an appointment to (?:the )?post",
            r"(?:not|n['\u2019]t|unable to|nicht|pas|n\u00e3o|non"
            r"|niet)\b[^.!?\n]{0,40}\b(?:shortlist\w{0,3}"
            r"|taking (?:it|you|things)|offer (?:it|you)|proceed|progress\w{0,3}|further|retenue?"
            r"|selecionad[oa]|seleccionad[oa]|weiter|verder|next (?:stage|round))",
        ),
    ),
    WordSign(  # a plain no
        Kind.REJECTION,
        2.5,
        any_of(
            "it['\u2019]?s an? no|answer is no|no for (?:this|now)|(?:be|is) a no"
            "|no luck this time|not going to (?:be|work)",
        ),
    ),
    WordSign(
        Kind.REJECTION,
        4.0,
        Pattern(
            r"\u898b\u9001|\u671f\u5f85\u306b[\u6dfb\u6cbf]|\u6b8b\u5ff5\u306a\u304c\u3089"
            r"|\u304a\u7948\u308a\u7533\u3057\u4e0a\u3052|\u5f88\u9057\u61be|\u672a\u80fd"
            r"|\ubd88\ud569\uaca9|\uc544\uc27d\uac8c\ub3c4"
        ),
    ),
    WordSign(  # thanks for what you did
        Kind.REJECTION,
        1.0,
        any_of(
            r"(?:thank(?:s| you|ing you)|danken|danke|merci|gracias|obrigad[oa]|bedankt|grazie)\b"
            r"[^.!?\n]{0,60}(?:your time|coming|applying|application|interest|everyone|patience"
            r"|attending|interview\w{0,3}|[ts]u tiempo|the time|gespr\u00e4ch|entretien"
            r"|int\u00e9r\u00eat"
            r"|bewerbung|candidature|inter\u00e9s|interesse"
            r"|sollicitatie|presentation)",
        ),
    ),
    WordSign(  # regret
        Kind.REJECTION,
        1.0,
        any_of(
            "sorry|unfortunately|gutted|hurts|hate to|regret|disappoint\\w{0,5}|sadly|afraid"
            "|leider|malheureusement"
            "|lamentablemente|lamentamos|infelizmente|helaas|purtroppo",
        ),
    ),
    WordSign(  # what is wished or kept for later
        Kind.REJECTION,
        1.5,
        any_of(
            "all the best|wish you|try us|good luck|best of luck|every success|future (?:opening"
            "|vacanc|opportunit"
            r"|role)\w{0,3}|on file|in our (?:data ?bank|pool|database)|encourage you to|reapply"
            "|apply again|keep (?:your|ur|you|an eye|test)|alles gute|bonne (?:chance"
            "|continuation)"
            "|mucha suerte|boa sorte|veel succes|in bocca al lupo|for this year|next year",
        ),
    ),
)

CANCELLATION_SIGNS = (
    WordSign(  # it does not take place
        Kind.CANCELLATION,
        2.5,
        any_of(
            "(?:can|will)(?: ?not|['\u2019]t) (?:now )?(?:take place|go ahead|happen)"
            rf"|(?:pull|scrap|skip|knock|leave|drop|miss) (?:{WEEKDAYS}|tomorrow|today)\w{{0,3}}",
            "cancell?ed|called off|postponed|put off|deferred|on hold|in abeyance|adjourned"
            r"|(?:not|don['\u2019]?t) (?:appear|come|travel)|f\u00e4llt[^.!?\n]{0,12} aus"
            r"|(?<!you )(?<!u )(?:won['\u2019]?t|can['\u2019]?t|cannot|unable to"
            r"|not able to) (?:be )?"
            "(?:hold|see|meet|interview)(?:ing)?"
            rf"|(?:{WEEKDAYS}|tomorrow|interview|meeting|chat|it|that)(?:['\u2019]s| is) off"
            r"|off for (?:now|today|tomorrow)|won['\u2019]t be able to (?:see|meet|interview)"
            r"|abgesagt"
            r"|f\u00e4llt aus|entf\u00e4llt|verschieben|verschoben|annul\u00e9e?|report\u00e9e?"
            "|cancelad[oa]|anulad[oa]|aplazad[oa]|adiad[oa]|suspendid[oa]|gaat niet door"
            "|annullat[oa]"
            "|rinviat[oa]|uitgesteld",
        ),
    ),
    WordSign(  # what was to be
        Kind.CANCELLATION,
        1.0,
        any_of(
            rf"interviews?|meeting|hearing|presentation|appointment|chat|call|trial|visit"
            rf"|{WEEKDAYS}|tomorrow|entretien"
            r"|gespr\u00e4ch|termin|entrevista|gesprek|colloquio",
        ),
    ),
    WordSign(  # regret
        Kind.CANCELLATION,
        1.0,
        any_of(
            "sorry|afraid|owing to|due to|apolog\\w{3,6}|regret\\w{0,3}|inconvenience|disaster"
            "|unfortunately|leider|"
            r"d\u00e9sol\u00e9\w?|disculp\w{1,5}|desculp\w{1,5}|helaas|purtroppo|excuses",
        ),
    ),
    WordSign(  # no new time yet
        Kind.CANCELLATION,
        1.5,
        any_of(
            "(?:new|fresh|another|revised|next) (?:date|time|day|slot)s?[^.!?\n]{0,30}"
            "(?:will be|to be|tbc|later|soon|follow)",
            "further (?:notice|orders)|(?:come|get|be|be back) (?:back )?(?:to you|in touch)"
            "|when we know|write again|(?:sort|find|fix|arrange) (?:another|a new)|melde mich"
            "|as soon as we|let you know|until further|bis auf weiteres|melden uns"
            "|jusqu['\u2019]\u00e0 nouvel ordre|hasta nuevo aviso",
        ),
    ),
)
