"""The promises of an honest firm, and how they are broken.

It does not ask by message for personal information, passwords or codes, account or financial
details; it charges nothing; it has you install nothing; it does not move you to another messenger.
"""

from __future__ import annotations

from goanyway.domain.screening import Family, Strength
from goanyway.screening.rule import Rule
from goanyway.screening.wording import AMOUNT, PORTAL, Request, Wording, request

MONEY = f"{AMOUNT}{{1,24}}"
_GIVE = (
    r"send|share|provide|give|submit|forward|reply(?: back)? w(?:ith)?|respond with|confirm|enter"
    r"|fill(?: in| out| and return)?|upload|text|e-?mail|supply|attach|include|type|verify|update"
    r"|tell|let (?:me|us) (?:have|know)|get back to (?:me|us) with|photograph|scan|return|complete"
    r"|message|whats ?app|snap|drop|make (?:for )?me|post|dm"
)
_HAND_OVER = (
    r"send|share|provide|give|submit|forward|reply(?: back)? w(?:ith)?|respond with|text|e-?mail"
    r"|supply|tell|read|paste|pass|drop|shoot|let (?:me|us) (?:have|know)|whats ?app|dm"
)
_PAY = (
    r"(?<!we )(?<!we will )(?<!we'll )pay(?!\W{0,2}(?:is|are|rates?|range|scale|starts?|from|of"
    r"|up to|between|varies|band|grade|will|would|[:=-]))"
    r"|send|transfer|remit|wire|deposit|cover|purchase|buy|make (?:a |the )?payment|lodge|settle"
    r"|bring|come with|top up|get it going with"
)
_ORDINARY_MONEY = (
    r"\b(?:parking|park|taxi|cab|train|bus ticket|flight|hotel|rail|travel|toll|lunch|meal|ticket"
    r"|salary|range|cv|resume|portfolio|feedback|shift|(?:an|per) hour|(?:a|per) year|p/?h"
    r"|/ ?h(?:r|our)?|receipts?|deduct|back(?:pay)?|invoice|claim)\b"
)
_ORDINARY_WORK = r"\b(?:cv|resume|portfolio|feedback|team|questions?|experience)\b"
_FOR_WHAT = (
    r"(?:registration|reg|application|processing|training|enrol\w{0,8}|onboarding|admin\w{0,12}"
    r"|visa|work permit|permit|security|refundable|background[- ]check|equipment|insurance|starter"
    r"|booking|placement|documentation|courier|shipping|activation|interview|certifi\w{0,6}"
    r"|medical|clearance|file|form|uniform|slot|seat|handling|release|accommodation|room|housing"
    r"|transport|bus|embassy|profile|retainer|licen[sc]e|legal|reservation|caution|agency|agent"
    r"|verification|vetting|police|fingerprint|commitment|joining|boarding|working|operating"
    r"|unlock\w{0,3}|kit|bond|card|scheme|facilitation|consultancy|service|portal|stamp\w{0,3})"
)
_FEE = rf"{_FOR_WHAT}(?: \w{{1,12}})? (?:fee|deposit|charge|payment|amount|cost|money|voucher)s?"
_NOT_YOURS = (
    r"\b(?:we|us|employer|company|trust|hotel|firm|agency|client|department) (?:will |'ll )?"
    r"(?:pays?|covers?|reimburses?|refunds?|waives?|bears?|is invoiced|are paying|is paying)\b"
    r"|\b(?:paid|covered|borne|met|invoiced|reimbursed|refunded) (?:for )?by (?:us|the|your)"
    r"|\b(?:no|never|don't|do not|not|without|free|nothing|illegal|unlawful|report|fake"
    r"|scam\w{0,4}|beware)\b[^.!?]{0,60}\b(?:fee|pay|charge|money|cost|deposit)"
    r"|\b(?:is|was|it's) not us\b|\bgo (?:to the )?police\b|\bwho says? (?:he|she|they)\b"
    r"|\b(?:gov\.uk|home office|vfs|embassy|you get it back with|statutory|government site|official site"
    r"|disclosure scotland|dbs|state board|council directly)\b"
    r"|\b(?:we|company|client)'?(?:ll|re)? (?:pay|cover)|\bon us\b|expenses|travel claim"
)
_SENT_BY = (
    r"(?:western union|money ?gram|cash ?app|zelle|venmo|m-?pesa|e-?wallet|cash ?send|1 ?voucher"
    r"|gcash|paysafe\w{0,4}|apple pay|mobile money|momo|interac|remitly|payid|blik|pix|revolut"
    r"|ria|postepay|upi|phonepe|paytm|wise|airtime|remittance outlet|instant transfer"
    r"|money order)\b"
)
_COINS = (
    r"\b(?:bitcoins?|btc|usdt|usdc|ethereum|eth|tether|trc-?20|binance|coinbase|metamask|stables"
    r"|stablecoins?|crypto(?:currency|currencies)?|(?:trust|crypto|digital|treasury) wallet"
    r"|wallet address|(?:main|your|own) wallet|seed phrase)\b"
)
_REMOTE = (
    r"\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk|hop ?to ?desk|logmein|screenconnect"
    r"|airdroid|supremo|splashtop|zoho assist|ammyy|quick ?assist|chrome remote desktop"
    r"|remote[- ](?:desktop|access|control|support|session)(?: app| software| tool| program)?)\b"
)
_OTHER_MESSENGER = (
    r"(?:telegram|tg|signal(?! processing)(?: app| messenger)?|we ?chat|viber|kik|zangi"
    r"|hangouts|facebook messenger|messenger|skype chat|wire|threema"
    r"|discord|imo|botim|wickr|potato chat|whats ?app)\b"
)
_MESSENGERS = (
    "telegram tg signal wechat viber kik zangi hangouts messenger wire threema discord imo botim "
    "wickr potato whatsapp whats skype"
)
_KNOWN_SOFTWARE = (
    r"\b(?:zoom|teams|webex|google meet|skype|gotomeeting|slack|chrome|firefox|browser|editor|ide"
    r"|docker|python|hackerrank|coderpad|codility|app store|google play|play store|authenticator"
    r"|our app|crew app|careers app|nothing to)\b"
)
_ID_PAPER = (
    r"(?:id(?: card| book| document)?s?|i\.d\.|passports?|pass|identity (?:card|document)s?"
    r"|identification|(?:driver'?s? |driving )?licen[sc]e|dl|social security card|ss card"
    r"|social card|ssn card|green card|residence (?:title|permit)|birth certificate|emirates id"
    r"|aadhaa?r|pan card|sassa card|permit|personalausweis|ausweis)"
)

_PLAIN_REASONS = (
    r"\b(?:flight|ticket|visitor|badge|parking|reception|delivery|laptop|visa|permit|relocation"
    r"|invoice|to pay you|background check|disclosure|dbs|security (?:screening|clearance)|consent)\b"
)
"""What an honest firm wants such details for."""

RULES = (
    Rule(
        "payment",
        Family.PROMISE,
        Strength.HARD,
        "It asks you for money. An honest firm charges nothing for applying.",
        "A fee to the state that the firm refunds; a ticket you book and are paid back; a firm "
        "that says it charges nothing.",
        ("ftc-2020", "dbs-2023"),
        (
            Wording(
                (
                    (
                        "fee fees deposit charge pay payment send transfer remit wire cover purchase "
                        "buy lodge bring come settle"
                    ),
                ),
                rf"\b(?:fees?|deposits?|bond)\b|{MONEY}",
                request(_PAY, reach=30),
                _ORDINARY_MONEY,
                _NOT_YOURS,
            ),
            Wording(
                ("fee fees deposit charge cost costs payment training amount price", AMOUNT),
                rf"\b(?:there(?:'s|s| is)|there will be|only|just) (?!no\b)(?:\w{{1,12}} ){{0,2}}"
                rf"(?:{MONEY} )?{_FEE}"
                rf"|\b(?:fee|deposit|charge|payment|cost|money|voucher)s?\W{{1,3}}"
                rf"(?:(?:is|of|only|costs?|was|in|at)\W{{1,3}}){{0,2}}{MONEY}"
                rf"|{MONEY} (?:\w{{1,12}} ){{0,2}}(?:fee|deposit|charge|voucher)s?\b"
                rf"|{MONEY} (?:for|as) (?:the |your |a )?{_FOR_WHAT}\b"
                rf"|{_FOR_WHAT} (?:costs?|comes to) (?:only |just )?{MONEY}"
                rf"|\b(?:training|course|certification|kit|pack) costs? {MONEY}[^.!?]{{0,40}}"
                r"\byou pay\b",
                None,
                r"\b(?:salary|stipend|per hour|an hour|/h|hourly|day rate|bonus|worth|budget|bounced"
                r"|came back|your bank|your account|embassy)\b",
                _NOT_YOURS,
            ),
            Wording(
                (
                    (
                        "western money cash cashapp zelle venmo mpesa ewallet cashsend voucher gcash "
                        "paysafe apple momo mobile interac remitly payid blik pix revolut ria wise "
                        "postepay upi phonepe paytm airtime remittance instant bitcoin usdt crypto "
                        "pesa"
                    ),
                    (
                        "pay send transfer deposit wire remit lodge get drop pop forward payment make "
                        "put hand"
                    ),
                ),
                rf"(?<!we )(?<!we'll )(?<!will )\b(?:pay|send|transfer|deposit|wire|remit|lodge"
                rf"|drop|pop|forward|put|make (?:it|the \w{{1,12}}|part payment|payment))\b"
                rf"[^.!?]{{0,90}}\b(?:by|via|through|with|using|on|to|in|or|into|thru) "
                rf"(?:the |our |a |my )?{_SENT_BY}",
                None,
                r"\b(?:salary|wages|we pay you|paid to you)\b",
                _NOT_YOURS,
            ),
            Wording(
                (
                    (
                        "refund refunded refundable reimburse reimbursed returned back deducted added "
                        "credited takes"
                    ),
                    "first pay paycheck payslips salary month bonus wage wages check cheque week package airport arrival expense",
                ),
                rf"{MONEY}[^!?]{{0,200}}\b(?:refund(?:ed|able)?|reimburs\w{{1,4}}|returned|deducted"
                r"|(?:get|gets|got|have|comes?|given|paid|pay|pays u|pays you) (?:it |this |the "
                r"\w{1,8} )?(?:all )?back|takes? that off|added to)\b[^.!?]{0,50}\b(?:first|month"
                r" end|pay(?:check|day| check|slips?)?|salary|airport|expense sheet|arrival|wages?|bonus|package|week)\b",
                None,
                None,
                r"\b(?:gov\.uk|home office|vfs|embassy|expenses|travel claim|receipts?|key deposit"
                r"|you paid|we pay|counter)\b",
                strength=Strength.STRONG,
            ),
            Wording(
                (
                    (
                        "western money cashapp cash zelle venmo mpesa ewallet cashsend voucher gcash "
                        "paysafe apple momo mobile interac remitly payid blik pix revolut fiverr bank "
                        "capitec pesa airtime bizum"
                    ),
                ),
                rf"(?:{MONEY}|\b\d{{1,3}}k\b|\b\d{{2,5}} de lire)[^.!?]{{0,60}}?(?:\b(?:by|via|through"
                r"|with|in|no|par|por|prin|per|przez|virement|to this line|capitec|on)\b ?|[,.] )"
                rf"(?:virement |bank |capitec |mtn )?(?:{_SENT_BY}|fiverr|cash ?send|bank transfer)"
                rf"|\b(?:blik|pix|m-?pesa|e-?wallet|cash ?send) (?:de |of )?(?:\d|{MONEY})",
                None,
                r"\b(?:salary|wages|per hour|an hour|/h|weekly|daily|day rate|diaria)\b",
                rf"{_NOT_YOURS}|\b(?:we pay|you(?:'ll| will)? (?:get|receive|be paid)|pagamento)\b",
            ),
            Wording(
                ("proof slip receipt transfer payment deposit comprovante",),
                r"\b(?:screenshot|photo|picture|pic|ss|proof|confirmation|snap) of (?:the |your |that )?"
                r"(?:transfer|payment|receipt|slip|deposit)\b|\b(?:send|mail|email|whats ?app|forward)"
                r"(?: me| us)? (?:the |your )?(?:proof|slip|payment receipt|receipt together|"
                r"comprovante)\b",
                None,
                None,
                rf"{_NOT_YOURS}|\b(?:we (?:pay|refund)|refund|expense|claim form|of (?:address|id))\b",
                strength=Strength.STRONG,
            ),
            Wording(
                (
                    (
                        "account agent partner cousin mother wife brother desk cashier officer lawyer "
                        "clinic centre center vendor payable half friends advance upi finance clerk "
                        "liaison coupons pot supplier line tuition clerk avocat"
                    ),
                ),
                rf"{MONEY}[^.!?]{{0,90}}\b(?:payable|half now|friends (?:&|and) family"
                r"|to (?:our|my|the|their|this) (?:\w{1,12} ){0,2}(?:account|partner|agent|cousin"
                r"|mother|wife|brother|desk|cashier|officer|lawyer|clinic|centre|center|vendor|clerk"
                r"|liaison|supplier|line|pot)|as friend|to settle with|at the desk|(?:par|by) coupons"
                r"|for the clerk|in cash to)\b"
                rf"|\b(?:paypal|upi|momo|mukuru|western) to (?:my|the|our)\b|\badvance (?:it|the) (?:and"
                rf"|amount)|\btuition (?:of|is) {MONEY}|\b(?:to|into) our partner's account\b"
                r"|\bpay (?:it|this) first\b|\bpay first\b",
                None,
                r"\b(?:salary|wages|per hour|an hour|/h|weekly|monthly|a month|a week|day rate)\b",
                rf"{_NOT_YOURS}|\b(?:we (?:pay|refund)|your wages|payroll)\b",
            ),
            Wording(
                ("lodged fee handling costs paid ready refundable",),
                r"\b(?:sums?|amounts?|fees?|costs?) (?:is|are) to be (?:paid|lodged|deposited|settled"
                r"|transferred)\b|\bhave (?:the|your) (?:\w{1,12} ){0,4}(?:fee|deposit) ready\b"
                rf"|\b(?:handling|processing|file|dossier) (?:is|costs?) {MONEY}"
                rf"|\b(?:pays?|paid) (?:first|you) and (?:gets?|get) (?:it )?back\b",
                None,
                None,
                _NOT_YOURS,
            ),
            Wording(
                ("rest remainder balance difference remaining vendor supplier",),
                r"\b(?:send|forward|transfer|zelle|pay|use) (?:the |out )?(?:rest|remainder|balance"
                r"|difference|remaining (?:funds|amount|money|balance))\b",
                strength=Strength.STRONG,
            ),
            Wording(
                ("paid pay payable upfront advance account slip receipt proof",),
                r"\b(?:paid|payable|pay) (?:\w{1,8} )?(?:upfront|up front|in advance|by the "
                r"(?:nurse|candidate|applicant|worker|learner)|from your side)\b"
                r"|\b(?:proof of payment|payment slip|deposit slip|slip of payment)\b"
                r"|\b(?:is|are) for your own account\b"
                r"|\byou (?:will )?(?:have to |must |should |need to )?deposit (?:\w{1,4} ?)?\d",
                None,
                r"\b(?:salary|wages|weekly|monthly|we are|you are paid|you get)\b",
                _NOT_YOURS,
                strength=Strength.STRONG,
            ),
        ),
    ),
    Rule(
        "account-details",
        Family.PROMISE,
        Strength.HARD,
        "It asks for bank or card details. An honest firm does not ask for them in a message "
        "before you are hired.",
        "Payroll set up after the offer, on a portal or on paper; an account for paying your "
        "travel back.",
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
                r"|account (?:numbers?|no\b|holder)|account \+ \w{1,9}|routing(?: (?:and|number)| no)"
                r"|sort code|iban|cvv|bsb|financial institution|available balance|balance page"
                r"|direct[- ]deposit (?:form|details|info\w{0,8}|authori[sz]ation))\b",
                request(_GIVE, reach=120, information=True),
                r"\b(?:credit card(?: debt| product)|sim card|business card)\b",
                rf"{PORTAL}|\b(?:refund|reimburse|travel (?:costs?|claim|expenses?)|expenses?"
                r"|an invoice|to pay you|originals|receipts|void(?:ed)? cheque|enclosed|after (?:you|december|january)"
                r"|in person|bring)\b",
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
                None,
                None,
                PORTAL,
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
                None,
                None,
                r"\b(?:never|do not|don't|engineer|experience|developer|customers?|advise)\b",
            ),
        ),
    ),
    Rule(
        "identity-number",
        Family.PROMISE,
        Strength.HARD,
        "It asks for an identity number. An honest firm does not ask for one in a message before "
        "you are hired.",
        "A background check after the offer through a named vendor; the right to work shown in "
        "person; tax forms on a payroll portal.",
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
                request(_GIVE, reach=120, information=True),
                r"\b(?:ready|handy|on (?:you|the day)|last employer)\b",
                rf"{PORTAL}|\b(?:after you(?:'ve| have)? (?:sign|start|accept)|background check"
                r"|e-verify|visa application|bring|counter|in the office|originals|consumer report"
                r"|stand-alone disclosure|as in the passport|proof of|an invoice|to pay you)\b",
            ),
        ),
    ),
    Rule(
        "password-or-code",
        Family.PROMISE,
        Strength.HARD,
        "It asks for a password or a code. Nobody honest asks for these.",
        "The passcode of a video call; the code of a door; a first password that the firm gives "
        "you.",
        ("ftc-codes-2021", "ftc-2020"),
        (
            Wording(
                (
                    (
                        "password passwords passcode code codes otp otps login log pin pins phrase "
                        "username credentials word digit memorable"
                    ),
                ),
                r"\b(?:passwords?|one[- ]time (?:codes?|pins?|passwords?)|otps?|log-?in (?:details"
                r"|data|credentials)|(?:verification|security|confirmation|recovery|sms|2fa|backup)"
                r" codes?|(?:\d|four|five|six|eight)[- ]digit (?:\w{1,13} ){0,1}(?:codes?|numbers?"
                r"|pin)|memorable word|passphrase|online id|security phrase|recovery phrase|seed phrase|user ?names?"
                r"|any codes?|pin (?:of|for|number)|the pin\b|pin codes?|passcode|digid|classic pat|access token|password you use|logins?)\b",
                request(_HAND_OVER, reach=60, information=True),
                r"\b(?:new|temporary|temp|first|own|door|gate|alarm|zoom|meeting|webex|teams)\b",
                r"\b(?:temp(?:orary)? password|choose (?:a|your own) password|set (?:a|your|up)"
                r"|reset|referral code|door|gate|alarm|meeting id|dress code|promo|postcode|password the file|on the phone|test whether"
                r"|phish\w{0,5})\b",
            ),
            Wording(
                (
                    "code codes digits digit sms otp passcode num fig pin tan verification",
                    (
                        "text type send read forward share give tell let shoot paste pass reply drop "
                        "screenshot"
                    ),
                ),
                r"\b(?:codes?|passcode|otp|sms|(?:6|six|4|four|5|five|8|eight)[- ](?:digit|num|fig"
                r")\w{0,7}|verification|text w(?:ith)?/?|message (?:with|from|coming)|pin)\b"
                r"[^\n]{0,160}?\b(?:text|send|read|forward|share|give|tell|shoot|paste|pass|drop"
                r"|type|manda|screenshot|reply(?: to this \w{1,8})?(?: back)? with)\W{1,3}(?:(?:me|us|it|them|that|those|what|the|these|over|quick"
                r"|to|him|her)\W{1,3}){1,3}(?:(?:code|codes|digits?|6|six|two|2|numbers?|number|pin"
                r"|passcode|back|here|over|along|to|with|for|me|us|says?|quick(?:ly)?|when|in|on|so"
                r"|now|asap|right|number)\b|$)",
                None,
                r"\b(?:driver|door|gate|guard|reception|front desk|dress)\b",
                r"\b(?:never|don't share|do not share|not in here|goes on the page|gate|door|dress"
                r"|reception|ref(?:erence)? (?:code|no)|job code|referral|zoom|meeting id)\b",
            ),
            Wording(
                (
                    "code codes numbers number digits passcode pin otp aktivierungscode tan recovery backup reply",
                ),
                r"\b(?:text|send|read|forward|tell|give|shoot|paste|share|pass|need)\W{1,3}"
                r"(?:(?:me|us|it|to|along|also)\W{1,3}){0,2}(?:the|that|ur|your|any|those|what|both)"
                r" (?:\w{1,12} ){0,2}(?:codes?|digits|numbers? (?:on the screen|it shows|so|from|in"
                r"|you get|they)|passcode|otp|pin)\b(?! of conduct)"
                r"|\breply with the (?:\w{1,8}[- ]?){1,2}code\b|\bread (?:me )?off the numbers\b|\bpasend (?:po )?ng code"
                r"|\bcode (?:it|they|he|that|which) (?:shows?|sends?|just sent|sent|comes?|gives?)\b"
                r"|\b(?:tell|text|send) me what it says\b"
                r"|\b(?:recovery|backup) codes\b|\bsms-?tan\b|\baktivierungscode|\b(?:tell|give|text|send) me the numbers?\b(?! (?:of"
                r" (?:people|years|hours|the)|to))|\btext(?:ing)? it back to me\b",
                None,
                r"\b(?:door|gate|guard|reception|driver|postal|zip|dress|project|source|reference"
                r"|sample)\b",
                r"\b(?:never|don't share|do not share|goes on the page)\b",
            ),
            Wording(
                ("sign log", "password passwords email google school student account"),
                r"\b(?:sign|log) (?:in|on)\b[^.!?]{0,50}\b(?:with|using) (?:your |the )?(?:existing "
                r"|student |school |university |current |own |usual |personal )?(?:\w{1,10} ){0,3}"
                r"(?:password|e-?mail (?:account|password|provider|and|& password)|bank)"
                r"|\b(?:log|sign) in with your (?:\w{1,12} ){0,3}(?:&|and) (?:its? |your )?(?:usual )?password"
                r"|\band its (?:usual )?password\b"
                r"|\b(?:your|the) (?:e-?mail|apple id|icloud|facebook|gmail|linkedin) (?:and "
                r"|account )?password\b"
                r"|\bstay (?:signed|logged) in to\b|\bremain signed in\b",
                None,
                None,
                r"\b(?:never|do not|don't|set (?:a|your)|forgot)\b",
                strength=Strength.STRONG,
            ),
        ),
    ),
    Rule(
        "gift-cards",
        Family.PROMISE,
        Strength.HARD,
        "It asks you to buy gift cards or vouchers. No employer does.",
        "A gift card as thanks for your time; a warning of gift card scams.",
        ("ftc-2021",),
        (
            Wording(
                (
                    (
                        "gift card cards voucher vouchers itunes steam google vanilla razer roblox "
                        "apple amazon prepaid tokens 1voucher flash"
                    ),
                    (
                        "buy purchase pick get send pay scratch load grab peel snap photo picture "
                        "pics pictures pieces code codes digits numbers back stop grabbing"
                    ),
                ),
                r"\b(?:gift ?-?(?:cards?|vouchers?|codes?)|(?:itunes|steam|google play|vanilla|razer"
                r"(?: gold)?|roblox|apple|amazon|sephora|ebay|visa|target|walmart|prepaid|flash"
                r"|airtime|1|one|neosurf|play ?station|xbox)[ -]?(?:gift )?(?:cards?|vouchers?"
                r"|tokens?|ones)|pieces of (?:steam|razer|apple)|(?:pcs|pieces|x) (?:of )?(?:steam"
                r"|razer|apple|google|amazon))\b",
                request(
                    r"buy|purchase|pick up|get|send|pay (?:with|by|in|using)|scratch|load|grab|stop"
                    r"|go to|need|pieces|peel|run|take|put|use",
                    reach=120,
                    information=True,
                ),
                _ORDINARY_WORK,
                r"\b(?:thank(?:s|-you| you)? (?:for|gift)|as (?:a )?thanks|we(?:'d| would)? (?:like "
                r"to )?(?:send|give) you|you(?:'ll| will)? (?:get|receive|earn) [^.!?]{0,40}gift|referral|raffle|sell"
                r"|redeem(?:ed)? (?:at|in))\b",
            ),
            Wording(
                ("numbers number codes digits backs scratch", "back backs slip scratch peel"),
                r"\b(?:numbers?|codes?|digits) (?:off|on|from) (?:the )?(?:backs?|slip)\b"
                r"|\bscratch (?:the|off|them|it)\b",
                None,
                r"\b(?:id|licen[sc]e|badge|cheque|check|prize|you can (?:use|spend) it|yours to)\b",
                strength=Strength.STRONG,
            ),
            Wording(
                (
                    "card cards voucher vouchers tokens steam razer",
                    "scratch back pics pictures photos numbers codes claim digits",
                ),
                r"\b(?:cards?|vouchers?|tokens?|steam|razer)\b[^\n]{0,220}\b(?:scratch|peel"
                r"|(?:pics?|pictures?|photos?|snap) (?:of )?(?:the |me )?(?:back|numbers?|codes?"
                r"|front)|(?:numbers?|codes?|digits) (?:off|on|from) (?:the )?(?:back|slip)"
                r"|claim codes?|pictures front and back|1\d digits?)",
                None,
                None,
                r"\b(?:id|passport|licen[sc]e|bank card|debit card|(?:you|u) can (?:use|spend) it|yours to"
                r" (?:spend|keep)|thank(?:s|ing)? (?:you )?for|as (?:a )?thanks)\b",
            ),
        ),
    ),
    Rule(
        "crypto",
        Family.PROMISE,
        Strength.HARD,
        "It asks you for a payment or an account in cryptocurrency. No employer does.",
        "A firm whose business is cryptocurrency, asking for experience with it.",
        ("ftc-tasks-2024", "fbi-remote-2024"),
        (
            Wording(
                (
                    (
                        "bitcoin bitcoins btc usdt usdc ethereum eth tether binance coinbase metamask "
                        "stables crypto cryptocurrency wallet trc stablecoin seed"
                    ),
                    (
                        "pay send deposit transfer buy purchase convert top recharge fund invest link "
                        "sent paid made deposited forward connect settled machine put have sign use "
                        "settle bring which"
                    ),
                ),
                _COINS,
                request(
                    r"pay|send|deposit|transfer|buy|purchase|convert|top up|recharge|fund|invest"
                    r"|link|be (?:sent|paid|made|deposited|settled)|forward|connect|settled? in|have"
                    r"|use|put|sign|open|download",
                    reach=60,
                    information=True,
                ),
                rf"{_ORDINARY_WORK}|\b(?:engineer|developer|product|compliance|exchange'?s)\b",
                r"\b(?:payroll|optional|customers?|users?|our product|we never|will never|never ask|experience (?:with|in))\b",
            ),
            Wording(
                ("usdt usdc btc bitcoin bitcoins eth crypto",),
                r"\b(?:send|pay|buy|turn(?: it)?|convert(?: it)?|exchange(?: it)?|top up|swap)(?: it"
                r"| them)?(?: with| in| to| into| by)? (?:usdt|usdc|btc|bitcoins?|eth|crypto)\b"
                r"|\b(?:usdt|usdc|btc|bitcoins?) (?:kaufen|comprar|acheter|trc-?20|erc-?20)",
                None,
                None,
                r"\b(?:never|optional|scam|beware|users?|customers?|our product|engineer\w{0,4})\b",
            ),
            Wording(
                ("bitcoin btc usdt eth crypto stables wallet deposit",),
                r"\b(?:bitcoin|btc|crypto) (?:machine|atm|deposit)\b"
                r"|\d (?:\w{1,6} )?(?:in|of) (?:bitcoin|btc|usdt|eth|crypto)\b"
                r"|\b(?:send|forward|put|pay|transfer)[^.!?]{0,60}\b(?:in|to|into) (?:usdt|btc"
                r"|bitcoin|stables|crypto|the wallet|a wallet|this wallet)\b"
                r"|\bpaid in (?:stables|usdt|crypto|btc)\b|\b0\.\d{1,4} (?:eth|btc)\b",
                None,
                None,
                r"\b(?:never|optional|scam|beware|users?|customers?|our product|engineer\w{0,4})\b",
            ),
        ),
    ),
    Rule(
        "remote-access",
        Family.PROMISE,
        Strength.HARD,
        "It asks you to let somebody into your computer. No interview needs that.",
        "Sharing your screen in a video interview; remote support as the work itself.",
        ("written-messages",),
        (
            Wording(
                (
                    (
                        "anydesk any teamviewer team ultraviewer rustdesk hoptodesk logmein "
                        "screenconnect airdroid supremo splashtop zoho ammyy quick quickassist "
                        "remote chrome hop rust"
                    ),
                ),
                _REMOTE,
                request(
                    r"download|install|run|launch|open|allow|give|grant|enable|accept|set up|get"
                    r"|use|start|share|join|put|do it|called",
                    reach=90,
                    information=True,
                ),
                None,
                r"\b(?:our machine|for users|company (?:laptop|machine)|your own computer stays|phish\w{0,5}|pentest|test whether"
                r"|social engineering|experience|jobs?|roles?|position|support (?:tickets|engineer|team)|worker|skills"
                r"|knowledge|familiar|tickets|service desk|helpdesk|posting|cv)\b",
            ),
            Wording(
                (
                    (
                        "app called software agent antivirus defender windows connect session screen "
                        "program install terminal disk accessibility unattended helper"
                    ),
                    (
                        "code allow anyway pause off connect number pin control grant run unlocked "
                        "sees session drag drives share screen unattended remotely"
                    ),
                ),
                r"\b(?:run anyway|(?:disable|pause|turn off|switch off|w|with) (?:your |the )?"
                r"(?:antivirus|defender|firewall)(?: off)?|defender off|antivirus (?:objects|complains"
                r"|off)|full disk access|connect(?:s|ed)? (?:unattended|remotely)|screen unlocked"
                r"|leave it running|share the (?:\d|nine|ten)-digit|session number|drag it into "
                r"terminal|(?:take|give (?:me|us|him|her)|grant|full) control|can see (?:ur|your) "
                r"screen|(?:colleague|technician|engineer|agent)(?:'ll| will)? drives?\b|(?:colleague|technician"
                r"|engineer|agent|he|she|i|we)(?:'ll| will)? (?:connect|take over your|watch through|guide the mouse|be able to see your screen)"
                r"|(?:give|tell|send) me the (?:code|id|number|pin|room pin)[^.!?]{0,20}"
                r"(?:it )?(?:shows?|displays?|on))\b",
                None,
                None,
                r"\b(?:meet at|at reception|parking|zoom room)\b",
                strength=Strength.STRONG,
            ),
        ),
    ),
    Rule(
        "other-messenger",
        Family.PROMISE,
        Strength.STRONG,
        "It moves you to another messenger, where nobody can tell who writes.",
        "Regions where recruiters do write by WhatsApp; a chat that the firm's own page names.",
        ("ftc-tasks-2024", "dbs-2023"),
        (
            Wording(
                (_MESSENGERS,),
                rf"\b{_OTHER_MESSENGER}",
                Request(
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
                r"\b(?:friend|customers?|clients?|users?|colleagues?|follow us|follow|developer|engineer)\b",
                r"\b(?:we (?:never|don't|do not)|will never|beware|signal processing|a pin on"
                r"|our channel|news on|pretend\w{0,3}|impersonat\w{1,4}|not (?:us|me)\b|if you (?:prefer|like|want)|or (?:call|ring|phone)|fake)\b",
            ),
        ),
    ),
    Rule(
        "identity-documents",
        Family.PROMISE,
        Strength.STRONG,
        "It asks for pictures of your identity papers. Before an offer nobody needs them.",
        "Originals shown in person; an upload to a named portal after the offer; a passport copy "
        "for a visa that the firm pays.",
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
                request(_GIVE + r"|take|bring|hold", reach=160, information=True),
                r"\b(?:headshot|on site|on the day)\b",
                rf"{PORTAL}|\b(?:originals?|bring|take along|certified|in person|reception|visa|permit application"
                r"|entry permit|blue card|right to work|for the ticket|relocation|embassy)\b",
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
                r"|mano|verso)|\b(?:foto\w{0,6}|zdjecie|poza|photo|copia)\b[^.!?]{0,30}\b(?:ausweis"
                r"|documento|cartao|dowodu|buletin|rg|dni|carta)\b",
                None,
                None,
                PORTAL,
            ),
            Wording(
                ("send reply need text email return", "id passport license licence"),
                rf"\b(?:send|reply with|text|email|return|need)\b[^.!?]{{0,60}}\b(?:your|ur|a|the|pass"
                rf"|clear) (?:\w{{1,10}} ){{0,2}}{_ID_PAPER}(?: (?:photo|pic|both)|, ?both)\b",
                None,
                None,
                rf"{PORTAL}|\b(?:originals?|bring|in person|visa|right to work)\b",
            ),
        ),
    ),
    Rule(
        "personal-information",
        Family.PROMISE,
        Strength.STRONG,
        "It asks for personal information that an interview does not need.",
        "A form after the offer; a date of birth for a flight that the firm books.",
        ("ftc-2020",),
        (
            Wording(
                ("date dob birth birthdate home residential mother mothers maiden marital",),
                r"\b(?:date of birth|dob|birth ?date|(?:home|residential) address"
                r"|mother'?s maiden name|marital status)\b",
                request(_GIVE, reach=100, information=True),
                r"\b(?:cv|resume|e-?mail address|this address)\b",
                rf"{PORTAL}|{_PLAIN_REASONS}",
            ),
        ),
    ),
    Rule(
        "needless-details",
        Family.PROMISE,
        Strength.WEAK,
        "It collects details that no first contact needs.",
        "A visitor's badge; a contract after the offer.",
        ("ftc-2020",),
        (
            Wording(
                ("address full name names legal age carrier credit occupation gender previous",),
                r"\b(?:full address|(?:full |legal ){1,2}names?|carrier|gender|occupation|credit score"
                r"|your age|age and|previous three addresses|fullname)\b",
                request(_GIVE, reach=100, information=True),
                r"\b(?:cv|resume|e-?mail address|this address)\b",
                rf"{PORTAL}|{_PLAIN_REASONS}",
            ),
        ),
    ),
    Rule(
        "other-software",
        Family.PROMISE,
        Strength.STRONG,
        "It asks you to install software. An interview needs no more than a known video tool.",
        "A known video tool; an app from the official store; tools for a coding task.",
        ("written-messages",),
        (
            Wording(
                (
                    (
                        "app application software program apk extension plug plugin client tool "
                        "agent exe helper dmg"
                    ),
                    "download install grab run",
                ),
                r"\b(?:app|application|software|program|apk|extension|plug-?in|our client|tool|agent"
                r"|helper)\b",
                request(r"download|install|grab|run", reach=60),
                _KNOWN_SOFTWARE,
            ),
        ),
    ),
)
