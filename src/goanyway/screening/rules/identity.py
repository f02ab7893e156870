"""What somebody needs to take on another identity: numbers, papers, account details."""

from __future__ import annotations

from goanyway.domain.screening import Family, Strength
from goanyway.screening.request_patterns import PORTAL, Wording, request
from goanyway.screening.rule import Rule

_GIVE = (
    r"send|share|provide|give|submit|forward|reply(?: back)? w(?:ith)?|respond with|confirm|enter"
    r"|fill(?: in| out| and return)?|upload|text|e-?mail|supply|attach|include|type|verify|update"
    r"|tell|let (?:me|us) (?:have|know)|get back to (?:me|us) with|photograph|scan|return|complete"
    r"|pass on|message|whats ?app|snap|drop|make (?:for )?me|post|dm"
)

_ID_PAPER = (
    r"(?:id(?: card| book| document)?s?|i\.d\.|passports?|pass|identity (?:card|document)s?"
    r"|identification|(?:driver'?s? |driving )?licen[sc]e|dl|social security card|ss card"
    r"|social card|ssn card|green card|residence (?:title|permit)|birth certificate|emirates id"
    r"|aadhaa?r|pan card|sassa card|permit|personalausweis|ausweis)"
)

_PLAIN_REASONS = (
    r"\b(?:flight|ticket|visitor|badge|parking|reception|delivery|laptop|visa|permit|relocation"
    r"|invoice|to pay you|background check|disclosure|dbs|security (?:screening|clearance)|consent|right to work|share code|evisa)\b"
)
"""What an honest firm wants such details for."""


RULES = (
    Rule(
        "account-details",
        Family.PROMISE,
        Strength.HARD,
        "It asks for bank or card details. An honest firm doesn't ask for those in a message "
        "before you're hired.",
        "Payroll set up after the offer, on a portal or on paper; an account to pay back your "
        "travel.",
        ("ftc-2020", "bbb-2023"),
        (
            Wording(
                (
                    (
                        "bank banking account card debit credit routing sort iban cvv direct bsb "
                        "financial institution"
                    ),
                ),
                r"\b(?:bank(?:ing)? (?:account |card )?(?:account|details?|info\w{0,8}|name|letter"
                r"|numbers?|log-?in|credentials|statements?|username|id)|name of (?:the |your )?bank"
                r"|(?:debit|credit|bank|atm|your) card(?: (?:numbers?|details?|info\w{0,8}|limit))?"
                r"|(?:photo|picture|pic|number|name|front|back|pin)s? (?:\w{1,6} ){0,3}card"
                r"(?![^.!?]{0,60}\b(?:firearm|psira|sia|cscs|licen[sc]e|grade)\b)"
                r"|account (?:numbers?|no\b|holder)|account \+ \w{1,9}|routing(?: (?:and|number)| no)"
                r"|sort code|iban|cvv|bsb|financial institution|available balance|balance page"
                r"|direct[- ]deposit (?:form|details|info\w{0,8}|authori[sz]ation)(?! again))\b",
                asked=request(_GIVE, reach=120, information=True),
                honest=r"\b(?:credit card(?: debt| product)|sim card|business card|firearm|psira|sia|cscs)\b",
                honest_anywhere=(
                    rf"{PORTAL}|\b(?:refund|reimburse|travel (?:costs?|claim|expenses?)|expenses?"
                    r"|an invoice|to pay you|originals|receipts|void(?:ed)? cheque|enclosed|after (?:you|december|january)"
                    r"|in person|bring|(?:i|we) gave you|bit of paper|(?:for|with) (?:the|your) wages|psira|firearm|sia\b|cscs"
                    r"|(?:guard|site|safety|training|gym|union|library|health|vaccination|grade|firearm) (?:\w{1,6} )?card"
                    r"|grade [a-e]\b|w-?2|w-?4|fedex|dhl|courier|on the invoice|invoice to)\b"
                ),
            ),
            Wording(
                ("bank",),
                r"\bwh(?:ich|at) (?:of [^.?!]{0,40}|bank )(?:do |are |did )?(?:you|u) "
                r"(?:use|us|with|operate|bank|have)\w{0,3}\b|\bwh(?:ich|at) bank (?:you|u)(?:'re)?\b"
                r"|\bbank (?:do )?(?:you|u) (?:use|operate|with)\b|\bbank you're with\b|\bdo you bank with\b",
            ),
            Wording(
                (
                    "iban nif conto konto",
                    (
                        "personalausweis foto ausweis documento cartao frente "
                        "fronte rg cpf steuer identita"
                    ),
                ),
                r"\b(?:iban|nif|cpf)\b",
                honest_anywhere=PORTAL,
                strength=Strength.STRONG,
            ),
            Wording(
                (
                    "limit balance bank",
                    "deposit card account screenshot available limit transfer",
                ),
                r"\b(?:mobile )?deposit limit\b|\blimit (?:on|of) (?:your )?(?:credit )?card\b"
                r"|\bscreenshot of (?:your |the )?(?:balance|bank|deposit)"
                r"|\bavailable balance\b|\bcredit (?:score|limit)\b",
                strength=Strength.STRONG,
            ),
            Wording(
                ("bank banking paypal account", "log login open username password user"),
                r"\b(?:log ?(?:in|on)(?: to| with)?|login|open|sign(?:ed)? in(?: to)?)\b[^.!?]{0,40}"
                r"\b(?:bank(?:ing)?|paypal|capitec|chase|monzo)\b"
                r"|\b(?:bank(?:ing)?|app)\b[^.!?]{0,40}\b(?:user ?name|user number|user id|log-?in"
                r"|password|passcode)\b"
                r"|\bchoose your bank and log in",
                honest_anywhere=(
                    r"\b(?:never|do not|don't|engineer|experience|developer|customers?|advise|payroll\w{0,8}"
                    r"|yourself|(?:e-?mailed|given|sent) you)\b"
                ),
            ),
        ),
    ),
    Rule(
        "identity-number",
        Family.PROMISE,
        Strength.HARD,
        "It asks for an ID number. An honest firm doesn't ask "
        "for one in a message before you're hired.",
        "A background check after the offer through a named vendor; showing in person that you "
        "may work; tax forms on a payroll portal.",
        ("ftc-2020", "dbs-2023"),
        (
            Wording(
                (
                    (
                        "social ssn national passport identity identification aadhaar aadhar pan "
                        "cpf tax driver drivers sin nas pps nin tfn bvn nric kra id ni"
                    ),
                ),
                r"\b(?:social security(?: numbers?| no| card)?|ssn|social insurance numbers?|sin"
                r"|national insurance (?:numbers?|no)|ni numbers?|passport (?:numbers?|no|details)"
                r"|(?:id|identity|identification)(?: card)? (?:numbers?|no|#)|aadhaa?r|pan card"
                r"|cpf|tax (?:id\b|identification|file) ?(?:numbers?)?|tfn|bvn|nric|pps numbers?"
                r"|nas / sin|kra pin|steuer-id|last (?:4|four) (?:digits )?of (?:your )?(?:ssn|social)"
                r"|driver'?s? licen[sc]e numbers?)\b",
                asked=request(_GIVE, reach=120, information=True),
                honest=r"\b(?:ready|handy|on (?:you|the day)|last employer)\b",
                honest_anywhere=(
                    rf"{PORTAL}|\b(?:after you(?:'ve| have)? (?:sign|start|accept)|background check"
                    r"|e-verify|visa application|not in this chat|td1|through the (?:\w{1,12} )?(?:link|portal)|the (?:\w{1,10} )?invite|bring|counter|in the office|originals|consumer report"
                    r"|stand-alone disclosure|as in the passport|proof of|an invoice|to pay you)\b"
                ),
            ),
        ),
    ),
    Rule(
        "identity-documents",
        Family.PROMISE,
        Strength.STRONG,
        "It asks for pictures of your ID. Nobody needs those before an offer.",
        "Showing originals in person; an upload to a named portal after the offer; a passport "
        "copy for a visa the firm pays for.",
        ("ftc-2020", "dbs-2023"),
        (
            Wording(
                (
                    (
                        "id passport license licence identity identification selfie card ausweis "
                        "birth front permit pass driver dl drivers"
                    ),
                    (
                        "photo photos picture pictures pic pics copy copies scan scans image images "
                        "front both sides snap selfie photographed colour color recto next beside"
                    ),
                ),
                rf"\b(?:(?:photo\w{{0,6}}|pictures?|pics?|cop(?:y|ies)|scans?|images?|front and "
                rf"back|front/back|front|both sides|snap|clear pic)\b[^.!?\n]{{0,30}}\b{_ID_PAPER}"
                rf"|{_ID_PAPER}\b[^.!?\n]{{0,30}}\b(?:front and back|both sides|photographed|scan"
                r"|(?:colou?r )?cop(?:y|ies)|picture|photo|front/back|recto verso)"
                r"|selfie(?: (?:with|w/|holding|and))?"
                rf"|photo of your \w{{1,8}} next to your face|{_ID_PAPER} (?:next to|beside) your face)",
                asked=request(_GIVE + r"|take|bring|hold", reach=160, information=True),
                honest=r"\b(?:headshot|on site|on the day|passport (?:size\w{0,2} )?(?:photo|picture)\w{0,6})\b",
                honest_anywhere=(
                    rf"{PORTAL}|\b(?:their tool|originals?|bring|take along|certified|in person|reception|visa|dvla|check code|permit application"
                    r"|entry permit|blue card|right to work|for the ticket|relocation|embassy)\b"
                ),
            ),
            Wording(
                (
                    (
                        "personalausweis ausweis reisepass carta cartao documento documentos dowodu "
                        "buletin permis identite cedula dni"
                    ),
                    (
                        "foto fotos fotografia vorder ruckseite fronte retro frente verso poza zdjecie "
                        "photo recto fata scan copia mano hand"
                    ),
                ),
                r"\b(?:personalausweis|ausweis|reisepass|carta d'identita|cartao de cidadao|rg"
                r"|documento|dowodu|buletin|permis de conduire|carte d'identite|cedula|dni)\b"
                r"[^.!?]{0,60}\b(?:foto\w{0,6}|vorder|fronte|frente|fata|recto|photo|scan|copia"
                r"|mano|verso)(?! (?:pra|para|per) )|\b(?:foto\w{0,6}|zdjecie|poza|photo|copia)\b[^.!?]{0,30}\b(?:ausweis"
                r"|documento|cartao|dowodu|buletin|rg|dni|carta)\b",
                honest_anywhere=rf"{PORTAL}|\b(?:levar|entrar|portare|mitbringen|traer|apporter)\b",
            ),
            Wording(
                ("send reply need text email return", "id passport license licence"),
                rf"\b(?:send|reply with|text|email|return|need)\b[^.!?]{{0,60}}\b(?:your|ur|a|the|pass"
                rf"|clear) (?:\w{{1,10}} ){{0,2}}{_ID_PAPER}(?: (?:photo|pic|both)|, ?both)\b",
                honest_anywhere=rf"{PORTAL}|\b(?:originals?|bring|in person|visa|right to work)\b",
            ),
        ),
    ),
    Rule(
        "personal-information",
        Family.PROMISE,
        Strength.STRONG,
        "It asks for personal information that an interview doesn't need.",
        "A form after the offer; a date of birth for a flight the firm books.",
        ("ftc-2020",),
        (
            Wording(
                ("date dob birth birthdate home residential mother mothers maiden marital",),
                r"\b(?:date of birth|dob|birth ?date|(?:home|residential) address"
                r"|mother'?s maiden name|marital status)\b",
                asked=request(_GIVE, reach=100, information=True),
                honest=r"\b(?:cv|resume|e-?mail address|this address)\b",
                honest_anywhere=rf"{PORTAL}|{_PLAIN_REASONS}",
            ),
        ),
    ),
    Rule(
        "needless-details",
        Family.PROMISE,
        Strength.WEAK,
        "It collects details that nobody needs at first contact.",
        "A visitor's badge; a contract after the offer.",
        ("ftc-2020",),
        (
            Wording(
                ("address full name names legal age carrier credit occupation gender previous",),
                r"\b(?:full address|(?:full |legal ){1,2}names?|carrier|gender|occupation|credit score"
                r"|your age|age and|previous three addresses|fullname)\b",
                asked=request(_GIVE, reach=100, information=True),
                honest=r"\b(?:cv|resume|e-?mail address|this address)\b",
                honest_anywhere=rf"{PORTAL}|{_PLAIN_REASONS}",
            ),
        ),
    ),
)
