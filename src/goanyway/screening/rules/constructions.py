"""Further ways to say the signs: who asks whom for what, by which means, at what time.

Each is a construction with a wide list of things, not a sentence that somebody wrote: money that is
named beside a reason to pay it, a deed that is done by the reader's own hands, a stage of hiring
that falls away.
"""

from __future__ import annotations

from collections.abc import Mapping

from goanyway.domain.screening import Strength
from goanyway.screening.rules.words import MONEY, NAMES_IMPOSTORS, WARNS
from goanyway.screening.wording import AMOUNT, PORTAL, Wording

_APP = (
    r"(?:venmo|zelle|cash ?app|gcash|revolut|paypal|bizum|twint|m-?pesa|momo|google pay|gpay"
    r"|phonepe|paytm|upi|apple pay|interac|e-?transfer|pix|blik|maya|oxxo|western union|swish"
    r"|payid|osko|wise|chime|remitly|money ?gram|ria|usdt|trx|btc)"
)

_THEIR_COST = (
    rf"{NAMES_IMPOSTORS}|\b(?:(?:we|company|firm|employer|agency|client|hotel|school|trust|county"
    r"|university)(?:'ll| will| would| also)? (?:pays?|covers?|reimburses?|refunds?)|free of charge"
    r"|no (?:fee|charge|cost)|never (?:ask|charge|pay)|costs? you nothing|reimburse\w{0,5}|expenses"
    r"|pay you|you(?:'ll| will)? (?:get|receive|earn)|salary|an hour|per hour|/ ?hr?|per annum"
    r"|a year|stipend|bonus|gov\.uk|home office|payroll deduction|wages|to the police|gives it back after|(?:to|at) the (?:state|council|county|consulate)|nothing (?:for you )?to pay|pay the consulate)\b"
)

_WHY = (
    r"(?:waiver|medical|uniform|certificate|cert|certification|visa|permit|lmia|placement|course"
    r"|module|kit|report|screening|insurance|courier|customs|starter|licen[sc]e|registration|file"
    r"|documentation|processing|biometrics?|biometric booking|slot|seat|room|reserve|stake"
    r"|collateral|levy|tax|membership|upgrade|activation|verification|attestation|apostille"
    r"|translation|badge|toolkit|software|locker|subscription|package|portfolio|photoshoot|bond"
    r"|police (?:check|clearance)|background check|checks|release|taft-hartley|union card|tuition)"
)

CONSTRUCTIONS: Mapping[str, tuple[Wording, ...]] = {
    "payment": (
        Wording(
            (
                "nequi bkash easypaisa jazzcash esewa gcash postepay bizum pix blik oxxo ecocash mpesa pesa momo paynow paytm phonepe upi cash cashapp zelle venmo chime revolut monzo",
            ),
            r"\b\d[\d,.]{1,8}\b[^!?]{0,160}\b(?:nequi|bkash|easypaisa|jazzcash|esewa|gcash|postepay|bizum|pix|blik|oxxo|ecocash|m-?pesa|momo|paynow|paytm|phonepe"
            r"|cash ?app|zelle|venmo|chime|revolut|monzo)\b|\b(?:nequi|bkash|easypaisa|jazzcash|esewa|gcash|bizum|ecocash|postepay)\b[^!?]{0,80}\b\d[\d,.]{2,8}\b",
            honest=r"\b(?:per (?:day|week|hour|month)|an hour|a (?:day|week|month)|ph\b|salary|bonus|stipend|weekly|daily|engineer|product|card)\b",
            honest_anywhere=_THEIR_COST,
            strength=Strength.STRONG,
        ),
        Wording(
            ("cash cashapp chime zelle venmo",),
            r"(?<![\w$])\$[a-z]\w{3,19}\b",
            honest_anywhere=_THEIR_COST,
        ),
        Wording(
            (
                AMOUNT,
                "hold loan lent deposit greeting fuel own card outfitter solicitor driver leave keep spare",
            ),
            rf"{MONEY} (?:hold|loan|stand|bond|pledge)\b|\b(?:a|as a|is a) (?:hold|loan|pledge)(?: of)? {MONEY}|\byou (?:just |only )?(?:leave|keep|give|send|hand|stand) (?:\w{{1,8}} ){{0,4}}{MONEY}"
            rf"|\b(?:with|on) (?:your own|any) card\b[^.!?]{{0,30}}{MONEY}|{MONEY} on any card\b",
            honest_anywhere=_THEIR_COST,
            strength=Strength.STRONG,
        ),
        Wording(
            (
                AMOUNT,
                "today now rest first upfront lodge put throw square round bring chuck send tonight minus doing card",
            ),
            rf"\b(?:can (?:you|u) (?:do|manage|get|send)|(?:just |only )?(?:chuck|put|throw|square|round)(?: it| up| in)?|you can do) {MONEY}"
            rf"|{MONEY}[^.!?]{{0,60}}\b(?:the )?rest (?:from|out of|after) (?:your|ur) (?:first )?(?:salary|wage|pay)|\bone-off {MONEY}|\byou, {MONEY}",
            honest_anywhere=_THEIR_COST,
            strength=Strength.STRONG,
        ),
        Wording(
            (
                AMOUNT,
                "back again returns return refunded rende ridanno rida volta devuelve regresan zuruck retour rend gives floats",
            ),
            rf"{MONEY}[^!?]{{0,140}}\b(?:(?:get|gets|see|collects?|have|gives?|floats?|comes?|returns?|pays?|handed) (?:it |you |them |right )?"
            r"(?:all )?(?:back|again)\b|(?:it|this|that)(?:'s| is) (?:refunded|returned)|vous (?:les |la )?rend|(?:te|se le|le) (?:devuelve|regresa)\w{0,2}"
            r"|le rida|volta\b|zuruck)",
            honest=r"\b(?:expenses|reimburse\w{0,4}|salary|per hour|an hour|travel|ticket|receipts?)\b",
            honest_anywhere=_THEIR_COST,
            strength=Strength.STRONG,
        ),
        Wording(
            (
                AMOUNT,
                "paypal paynow payid opay chime cash upi pix momo till postepay transcash money mpesa venmo zelle bsb western gcash gpay revolut coupons bizum blik paytm",
            ),
            rf"{MONEY}[^!?]{{0,160}}\b(?:paypal|paynow|payid|opay|chime|cash ?app|upi|pix|momo|at till|postepay|transcash|money order"
            r"|m-?pesa|venmo|zelle|bsb|western union|gcash|gpay|revolut|bizum|blik|paytm)\b",
            honest=r"\b(?:per (?:day|week|hour|month)|an hour|a (?:day|week|month)|ph\b|salary|bonus|stipend|weekly|daily)\b",
            honest_anywhere=_THEIR_COST,
            strength=Strength.STRONG,
        ),
        Wording(
            (
                AMOUNT,
                "chuck asks charges wants cobra each everyone everybody stands upfront front drop send pay",
            ),
            rf"\b(?:everyone|everybody|each|they|he|she|you|who|guild|doctor|office|professor) (?:\w{{1,10}} ){{0,2}}(?:chucks?|asks?|charges|wants|cobra|stands?|puts?|lays?|laid|drops?) (?:\w{{1,6}} ){{0,2}}{MONEY}"
            r"|\btaken up ?front\b|\bpaid up ?front\b",
            honest_anywhere=_THEIR_COST,
            strength=Strength.STRONG,
        ),
        Wording(
            (
                "venm zelle cash gcash revolut paypal bizum twint mpesa momo swish upi gpay etransfer pix",
                "me him her us",
            ),
            r"\b(?:venmo|zelle|cash ?app|gcash|revolut|paypal|bizum|twint|m-?pesa|momo|swish|upi|gpay"
            r"|e-?transfer|pix)(?: it| that| the \w{1,10})?(?: to)? (?:me|him|her|us)\b"
            rf"(?! (?:on|at)\b)[^.!?]{{0,20}}(?:{MONEY}|\d|for|by|now|so|$|[.!?])",
            honest_anywhere=_THEIR_COST,
        ),
        Wording(
            (
                AMOUNT,
                "venmo zelle cash gcash google paypal bizum oxxo clabe western swish upi gpay mpesa phonepe paytm maya pix trx",
            ),
            rf"{MONEY}[^.!?\n]{{0,40}}\b(?:{_APP}|clabe)\b|\b{_APP} (?:of |the |me |for )?{MONEY}",
            honest_anywhere=rf"{_THEIR_COST}|\b(?:per (?:day|week|month)|daily|weekly|we send|paid out|payout)\b",
        ),
        Wording(
            (
                "settle settled clear cover put bring find payable lodge front prepaid prepay",
                AMOUNT,
            ),
            rf"\b(?:(?:you|u|applicants?|candidates?|workers?)(?: (?:just|only|simply|must|should|need to"
            rf"|have to|are to|can|will|also)){{0,3}}|to|please|kindly|pls|just|simply|and) (?:settle|clear"
            rf"|cover|lodge|front|prepay|put (?:down|in|up)|bring|find) (?:\w{{1,12}} ){{0,5}}?{MONEY}"
            rf"|{MONEY}[^.!?]{{0,25}}\b(?:payable (?:to|by|at|before)|paid by (?:the|each|you)"
            r"|(?:is|are) (?:for|on) (?:the )?(?:applicant|candidate|worker|employee|performer|you)\b"
            r"|(?:must|has to|have to) come from)",
            honest=r"\b(?:parking|lunch|taxi|bus|train|target|budget|revenue|receipts?)\b",
            honest_anywhere=_THEIR_COST,
        ),
        Wording(
            (
                AMOUNT,
                "waiver medical uniform cert certificate visa permit lmia placement course module kit report screening insurance courier customs license licence registration file processing biometric slot seat room reserve stake collateral levy tax membership upgrade activation verification attestation translation badge toolkit software subscription package bond police background checks release union tuition documentation taft",
            ),
            rf"\b{_WHY}s?(?: \w{{1,10}}){{0,2}}\W{{1,3}}(?:(?:is|are|of|at|costs?|only|just|comes? to"
            rf"|together|come|to|for|now|needs?|charge)\W{{1,3}}){{0,4}}{MONEY}"
            rf"|{MONEY} (?:for|as|towards) (?:the |your |a |an |this |its )?(?:\w{{1,10}} ){{0,2}}?{_WHY}\b"
            rf"|\b(?:hold|reserve|secure|keep|block) (?:your|a|the) (?:place|spot|seat|slot|room|bed)"
            rf"[^.!?]{{0,40}}{MONEY}",
            honest=r"\b(?:allowance|budget|per month|monthly|included|worth)\b",
            honest_anywhere=_THEIR_COST,
            strength=Strength.STRONG,
        ),
        Wording(
            (
                "pay paid deposit fee money charge balance",
                "first half rest before applicant worker candidate performer notes partner centre center",
            ),
            r"\bpay half (?:now|first|today)\b|\bhalf (?:now|today|first)[^.!?]{0,20}\bhalf\b"
            r"|\b(?:deposit|fee|money) (?:for the \w{1,12} )?first\b|\b(?:paid|borne|met) by the (?:performer"
            r"|worker|candidate|applicant|employee|driver|learner|carer|nurse)\b"
            r"|\b(?:cent(?:re|er)|school|agent|lawyer|clinic|academy)[^.!?]{0,30}\bneeds? (?:its|the|his|her"
            r") (?:\w{1,12} )?(?:money|fee|payment)\b|\bbring it in (?:notes|cash)\b"
            r"|\bask(?:s|ed)? for the (?:\w{1,12} ){0,2}money\b",
            honest_anywhere=_THEIR_COST,
            strength=Strength.STRONG,
        ),
        Wording(
            (
                "receipt fee fees installments plan monthly finance card",
                "registration training packages plans finance course credit check",
            ),
            r"\b(?:receipt|proof) of (?:the |your )?(?:registration|payment|enrol\w{1,6}|deposit)\b"
            r"|\b(?:choice of packages|easy monthly (?:plans|payments)|finance check|monthly instalments?)\b",
            honest_anywhere=_THEIR_COST,
            strength=Strength.STRONG,
        ),
    ),
    "pay-to-withdraw": (
        Wording(
            (
                "golden pair unlock bronze silver padlock pot quarantine stuck released cleanse cashout pocket suite",
                "commission unlock level press pot round deposit lump released moved together upgrade move tier",
            ),
            r"\b(?:golden|lucky) (?:pair|order|app)\b|\bin quarantine\b|\bonly let it out in\b|\bround it up\b|\bpick(?:ing)? (?:ur|your) level\b|\b(?:is|are|money) stuck unless\b|\bcomes home together\b|\breleased as one\b",
            honest_anywhere=NAMES_IMPOSTORS,
        ),
        Wording(
            (
                "negative minus difference deficit shortfall frozen locked hold combo combined zero escrow dormancy risk prepaid prepago reserve stake verified",
                "balance account clear commission profit difference task tasks tarea order orders withdraw wallet amount funds deposit hold funds pago",
            ),
            r"\b(?:balance|account|it|dashboard|screen) (?:\w{1,8} ){0,2}(?:shows?|is|says?|went|goes|turned)"
            r" (?:\w{1,6} ){0,1}(?:negative|minus|below zero|frozen|locked|on hold|in risk control)\b"
            r"|\b(?:clear|cover|make up|bring up|fill) (?:the|that|this|your) (?:difference|negative|minus"
            r"|shortfall|deficit|gap)\b|\bup to zero\b|\b(?:combined|combination|combo|bundle) (?:order|task)"
            r"|\b(?:lucky|golden|merge|merged) (?:combo|combined|order|task|set)\b"
            r"|\bprepaid (?:task|order|set|mission)s?\b|\b(?:task|tarea|order|mission)s?(?: \d{1,2})?[^.!?]{0,20}"
            r"\b(?:prepaid|de prepago|prepago)\b|\bholds? (?:a|the) (?:reserve|stake)\b|\brisk control\b"
            r"|\bverified wallet\b|\b(?:comes|come|go|goes) (?:out|back) together with\b",
            honest_anywhere=NAMES_IMPOSTORS,
        ),
        Wording(
            (
                "levy tax charge deposit stake fee reserve verification",
                "release withdrawal withdraw funds profit payout threshold",
            ),
            r"\b(?:levy|tax|charge|deposit|stake|fee|reserve)\b[^!?]{0,80}\b(?:before|for|until|to) (?:the |your |its )?"
            r"(?:release|withdrawal|payout|withdraw|funds)\b|\bdeducted from the balance\b"
            r"|\b(?:account|balance)[^.!?]{0,60}\bprove (?:that )?(?:you|u) (?:are|r) (?:a )?real\b",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:withdraw your (?:application|interest|candidacy)|from the process)\b",
        ),
    ),
    "crypto": (
        Wording(
            (
                "metamask wallet coin token usdt usdc trx digital exchange",
                "unlocked make open hold acquire buy adapter address forward acquire share symbolic",
            ),
            r"\b(?:metamask|wallet)\b[^.!?]{0,40}\bunlocked\b|\bmake (?:yourself |you )?a wallet\b"
            r"|\bopen an account with (?:any|an|a) (?:\w{1,12} )?exchange\b"
            rf"|\b(?:hold|acquire|buy|forward|send) (?:\w{{1,6}} )?{MONEY}(?: worth)? (?:of|in) (?:usd[tc]|trx|btc|eth|crypto)"
            rf"|{MONEY} (?:of|in) (?:usd[tc]|trx|btc|eth|crypto)\b|\b(?:share|stake) of the (?:coin|token)\b"
            r"|\bdigital (?:dollars?|currency|coins?)\b[^.!?]{0,60}\b(?:wallet|buy)",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:engineer\w{{0,4}}|compliance|product|salary|bonus|customers?)\b",
        ),
    ),
    "account-details": (
        Wording(
            (
                "card pay bank license social",
                "numbers date crypto swiping deposit where cvv code back social",
            ),
            r"\b(?:a|the|your|ur) (?:\w{1,8} )?card \(?(?:numbers?|long number|date)|\bwhere you bank\b|\bcard for the (?:deposit|breakages|damages|file)\b|\bsigning and swiping\b"
            r"|\b(?:check ?card|card)[^.!?]{0,20}\b(?:and|with|plus) (?:the |its |your )?(?:pin|four digits|code)\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:hotel|parking|company card|gift)\b",
            strength=Strength.STRONG,
        ),
        Wording(
            (
                "number digits three card cvv cartao tarjeta carta carte",
                "back long little month front frente verso lados cote recto tilt send photo foto",
            ),
            r"\b(?:long number|long card n\w{1,5}|(?:little |last )?three (?:digits |numbers )?on the back|(?:tarjeta|cartao|carte|carta) (?:de |di )?(?:debito|debit|credito|credit|bancaria|bancaire|banco)\b"
            r"|debit card (?:ka|front|dono)|nip del cajero|clabe|username you (?:sign|log) in)\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:never|nunca|jamais)\b",
        ),
        Wording(
            (
                "card",
                "front back file near pin number salary pay details photo pics digits ready",
            ),
            r"\b(?:front|back|pics?|photos?|both sides|number) (?:and back )?of (?:the|your|ur|a) (?:bank |debit |credit |atm )?card\b"
            r"|\bcard (?:\w{1,6} ){0,3}(?:front|back|both sides|photo)\b|\bcard on file\b"
            r"|\b(?:have|keep) (?:a|your|the) (?:credit |debit |bank )?card (?:near|ready|handy|at hand|by you)\b"
            r"|\batm card\b|\bcard with pin\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:id card|psira|grade [a-e]|firearm|sia|cscs|licen[sc]e|business card|company card|parking|badge|sim card|gym)\b",
            strength=Strength.STRONG,
        ),
        Wording(
            (
                "account statement bank chime routing banking",
                "send name make open numbers readable see recent page details share text give cashapp",
            ),
            r"\b(?:send|text|give|share|drop|write|need|want)\b[^.!?]{0,30}\b(?:name on (?:the|your|ur) account"
            r"|account (?:name|title|and routing)|(?:recent |bank )?statement of your account|bank statement)\b"
            r"|\b(?:see|send|share) (?:a |your )?(?:recent |latest )?(?:bank )?statement\b[^.!?]{0,40}\b(?:account|bank|readable)"
            r"|\bkeep (?:your|the|ur) bank(?:ing)? (?:page|app|site) open\b"
            r"|\b(?:do|have) (?:you|u) (?:have )?(?:a |an )?(?:cash ?app|chime|zelle|paypal|venmo)\b"
            r"|\bonly (?:come|go|be paid|pay) (?:in)?to (?:chime|cash ?app|zelle|paypal)\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:expenses|travel|invoice|mortgage|rental)\b",
            strength=Strength.STRONG,
        ),
    ),
    "identity-documents": (
        Wording(
            (
                "passport original certificate deed phone cnic documents",
                "keep hold kept leave send dono taraf bhej",
            ),
            r"\b(?:passport|phone|deed|original certificate|documents)\b[^.!?]{0,30}\b(?:we (?:will )?keep|keep for you|sleep in|leave it with|stays? with (?:us|me))\b|\bcnic dono\b"
            r"|\bsend (?:the |your )?originals?\b|\bkeep the deed\b",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:don'?t|do not|never|copies only)\b",
        ),
        Wording(
            (
                "passport license licence id dni nid pr",
                "sides both copy delante detras scan first hold pic give leave dui",
            ),
            r"\b(?:licen[sc]e|id|pr card|dni|nid|passport) ?\(?(?:both sides|por delante|dui pith|and your face)|\bhold up your (?:id|passport|licen[sc]e)\b|\bpassport scan\b|\bcopy of your passport\b|\bpic of your licen[sc]e\b"
            r"|\bgive me (?:the|your) passport\b|\bdni por delante\b",
            honest_anywhere=(
                rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:originals?|bring|in person|reception|visa|right to work|flight|ticket|badge|gate|don'?t|do not|never|permit|contract|offer|signed|consulate|relocation)\b"
            ),
        ),
        Wording(
            (
                "dl id ine rg dni pan aadhar aadhaar kyc ktp curp passport",
                "sides side lados verso dono recto front send manda bhej both frente",
            ),
            r"\bsend (?:me |us )?(?:your|ur) (?:dl|id)\b|\b(?:id|dl|ine|rg|dni|ktp|aadhaa?r)\b[^.!?\n]{0,16}\b(?:both sides|ambos lados|dono side|frente e verso|por (?:los dos|ambos))"
            r"|\b(?:foto|pic|photo)\w{0,2} (?:\w{1,4} ){0,2}(?:rg|dni|ine|ktp|aadhaa?r|dl|id)\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:originals?|bring|in person|reception|visa|gate|levar|entrar)\b",
        ),
        Wording(
            (
                "passport licence license id aadhaar medicare ssn document selfie pan",
                "send photograph upload attach scan return together submit number front text wear expiry forward mail bhej page both",
            ),
            r"\b(?:send|photograph|upload|attach|scan|submit|text|forward|email|e-mail|mail|whats ?app|snap)\b"
            r"[^.!?]{0,60}\b(?:your|ur|the|both|of) (?:\w{1,10} ){0,2}(?:passport|(?:driver'?s? )?licen[sc]e"
            r"|id\b|aadhaa?r|medicare|ssn|id card|social security card|green card|birth certificate)"
            r"|\b(?:upload|send|submit|scan|attach) (?:licen[sc]e|passport|id|aadhaa?r)\b"
            r"|\bdocument number\b[^.!?]{0,30}\bexpiry\b|\b(?:passport|id)[^.!?]{0,20}\bfirst and last page",
            honest_anywhere=(
                rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:originals?|bring|in person|reception|visa|right to work|passport (?:size|photo)|we (?:pay|book)"
                r"|flight|ticket|badge|gate|dvla|black out|relocation|embassy|don'?t|do not|never|not by|signed|contract"
                r"|permit|claim|visitor|after the offer|first day|upload page|secure)\b"
            ),
        ),
    ),
    "password-or-code": (
        Wording(
            (
                "gateway mygov bankid singpass digid icloud gmail informed login tac latest",
                "login password code ready redo send give latest tac form does",
            ),
            r"\b(?:gov ?gateway|mygov|singpass|digid|myinfo|icloud|gmail|informed delivery|linkedin|uber|upwork) (?:\w{1,8} ){0,1}(?:log-?in|password|code)s?\b|\bha bankid redo\b"
            r"|\b(?:give|send) (?:us|me) (?:the |ur |your )?(?:login|latest (?:tac|code|otp))\b",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:share code|evisa|right to work|home office|never|do not|don'?t|set (?:a|your)|forgot)\b",
        ),
        Wording(
            (
                "sms txt text pin code codigo kode numbers number digits otp",
                "pasame passa reply read tell dime manda send kirim schicken diktieren mandame pass dictate",
            ),
            r"\b(?:pin|codes?|codigo|kode|(?:txt|text|sms|message) with (?:\d|six|four) (?:numbers|digits)|number coming to your (?:phone|line))\b"
            r"[^\n]{0,90}\b(?:reply w(?:ith)?(?: it| that)?|(?:read|tell|give|send|text|dictate) (?:it|me|us|them)(?: to| for)?|me (?:la |lo |o )?pass?a\w{0,2}|(?:manda|pasa|envia|dic)(?:me|melo|amelo)?\w{0,2}|kirim)\b",
            honest=r"\b(?:yours alone|neither|gate|door|dress|barrier|never|don't|do not|meeting|parking|postal|invitation|tell me if|let me know|pin (?:on|in) the map)\b",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:share code|evisa|right to work|home office|never|do not share|don't share|portal|referral)\b",
        ),
        Wording(
            ("scammers outsiders share strangers", "thats that for only"),
            r"\b(?:that|that's|thats|it's|its|warning)(?: is)?(?: only| just)? (?:for|about) (?:scammers|outsiders|strangers|hackers)\b",
            deniable=False,
        ),
        Wording(
            (
                "code codes digits number",
                "send pass text give share forward tell read nitumie bhej",
                "phone whatsapp receive arrive sends text sms coinbase google safaricom message reset network",
            ),
            r"\b(?:receive|get|arrive|comes?|text(?:ed)? you|send(?:s)? you|sent (?:to )?you)\b[^\n]{0,60}\b(?:code|codes|number of"
            r" \d|digits)\b[^\n]{0,140}\b(?:send|pass|give|text|read|forward|share|tell|nitumie|bhej)\w{0,2}"
            r" (?:it|that|them|me|us|the|hiyo|do)\b",
            honest=r"\b(?:gate|door|dress|barrier|never|don't|do not|meeting)\b",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:share code|evisa|right to work|home office|never|do not share|don't share|portal|enter it on)\b",
        ),
        Wording(
            ("password email reset login inbox mailbox sudo", "sign log email text pass code put"),
            r"\bsign in (?:\w{1,6} ){0,2}(?:w/|with|using) (?:your |ur )?(?:\w{1,12} ){0,2}(?:e-?mail|account) ?(?:\+|and|&) ?(?:\w{1,6} )?password\b"
            r"|\b(?:reset|link|confirmation|code) comes? to (?:you|u|your \w{1,8})[^.!?]{0,30}\b(?:pass|send|forward|text)"
            r"|\b(?:put|type|enter) (?:your|the|ur) password (?:when|if|in)\b|\bthe code we text\b"
            r"|\blog in with (?:google|apple|email)[^.!?]{0,20}\b(?:or|and) (?:email|apple|google|facebook)",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:share code|evisa|right to work|home office|never|do not|don't|set (?:a|your)|forgot)\b",
            strength=Strength.STRONG,
        ),
    ),
    "remote-access": (
        Wording(
            (
                "ssh pat env vscode key keys private zip trust",
                "contents authors send drop scope checked classic kraken coinbase wallet trust everything",
            ),
            r"\bid_(?:ed25519|rsa)\b|\bclassic pat\b|\btrust authors\b|\b(?:key pair|api keys?|private key)s?\b[^.!?]{0,60}\b(?:kraken|coinbase|binance|wallet|exchange|withdraw)\b",
            honest_anywhere=NAMES_IMPOSTORS,
            strength=Strength.STRONG,
        ),
        Wording(
            (
                "installer unidentified developer notarization containers container normal npm mac",
                "open click paste terminal run machine browser password break breaks clone tiny",
            ),
            r"\bunidentified developer\b|\bright[- ]click\b[^.!?]{0,10}\bopen\b|\bnotari[sz]ation\b|\bcontainers? (?:break|fail)\w{0,2}\b|\btiny installer\b"
            r"|\b(?:normal|main|own|everyday) (?:machine|browser|computer|laptop)\b[^.!?]{0,60}\b(?:profile|not|pls|containers?|vm)\b|\bmac password\b",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:report it|our machine)\b",
            strength=Strength.STRONG,
        ),
        Wording(
            (
                "terminal sudo curl paste command npm powershell repo vm script desktop unknown screen",
                "paste run clone copy machine allow sources joining joins control sees",
            ),
            r"\b(?:paste|copy|run|type)\b[^.!?]{0,60}\b(?:terminal|powershell|command prompt|curl|sudo|bash)\b"
            r"|\bnot (?:in|inside|on) a (?:vm|virtual machine|container|sandbox)\b"
            r"|\b(?:allow|enable|install)[^.!?]{0,30}\bunknown sources\b|\bisn'?t in the (?:app |play )?store\b"
            r"|\b(?:join|joining|enter|use|control|see) your (?:desktop|computer|pc|laptop)\b",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:never|our machine|take-?home|readme|docker|report it)\b",
            strength=Strength.STRONG,
        ),
    ),
    "no-interview": (
        Wording(
            (
                "interview entrevista vorstellungsgesprach entretien colloquio audisi wawancara walang",
                "zaroorat walang sin sem sans tanpa ohne senza hindi nahi wala requiere hara falta",
            ),
            r"\binterview ki (?:zaroorat|zarurat|jarurat) nahi\b|\b(?:walang|wala na(?:ng)?|sin|sem|sans|tanpa|ohne|senza)(?: po)? (?:experiencia ni |ninguna )?(?:interview|entrevista|vorstellungsgesprach|entretien|colloquio|wawancara)\b"
            r"|\bno (?:requiere|hara falta|necesita|hay) (?:\w{1,8} )?entrevista\b",
            deniable=False,
        ),
        Wording(
            (
                "interview interviews audition chat meet meeting panel test screens yours spot approved experience voice",
                "no skip skipping without need don needed yours already already have pre waived rather aren necessary",
            ),
            r"\b(?:no|without (?:an?|the|any)) (?:audition|panel|meeting|test|phone screens?|second interview|viva|screening call)s?\b"
            r"(?: (?:is|are|was))?(?: (?:needed|required|necessary)|\b)"
            r"|\bskip(?:ping|ped)? the (?:chat|interviews?|call|panel|formalities|meeting|usual)\b"
            r"|\b(?:we|i) (?:do not|don'?t|aren'?t|never) (?:do|doing|run|running|hold|holding|conduct)\w{0,3} (?:\w{1,8} )?"
            r"(?:phone screens|interviews?)\b|\bno need (?:for us )?to meet\b|\b(?:job|position|place|spot|role) is (?:already )?yours\b"
            r"|\byou already have the job\b|\byou have (?:already )?(?:been )?(?:pre-?)?approved (?:for|off)\b|\b(?:ur|your|you're) pre-? ?approved\b"
            r"|\bnobody will interview\b|\byou do not need (?:a|any) (?:resume|cv|interview)\b"
            r"|\byou have one of our \d|\bdone in writing\b|\bskip(?:ping)? (?:it|that) for you\b",
            honest_anywhere=(
                rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:worked (?:for|with) us|last (?:year|season|summer)|as before|after (?:the|your|our)"
                r" (?:interview|call|meeting|trial)|enjoyed|was (?:great|lovely|good) to meet|no test|written test|take-?home)\b"
            ),
            deniable=False,
        ),
    ),
    "hired-at-once": (
        Wording(
            (
                "chosen selected hired approved offer appointment job welcome impressed in confirmed approve",
                "you your board management principal application team us",
            ),
            r"\byou(?:'re| are|'ve been| have been)? (?:now )?(?:in,|chosen|one of us|officially|a perfect fit|confirmed for)\b"
            r"|\b(?:board|management|principal|director|committee|hr) (?:is|has|have|was|were|decided)[^.!?]{0,30}\b(?:impressed|offer|select\w{0,3}|approv\w{1,3}|appoint\w{0,4})\b"
            r"|\bapplication\b[^.!?]{0,60}\b(?:was|is|has been) approved\b|\bu (?:r|are) (?:approved|selected|in)\b"
            r"|\bselect ho gaye\b|\bnotice of selection\b|\bcongratulations in advance\b|\bapproved na\b",
            honest_anywhere=rf"{WARNS}|\b(?:interview|shortlist\w{{0,3}}|start date|induction)\b",
            deniable=False,
        ),
    ),
    "chat-interview": (
        Wording(
            (
                "call calls phone ring voice",
                "no dont don not never only pls write text line selling take",
            ),
            r"\b(?:no|not) (?:phone |voice |video )?calls? (?:pls|please|now|on this|allowed|possible)\b"
            r"|\b(?:do not|don'?t|can'?t|cannot|never|dont) (?:take|answer|accept|receive|make) (?:\w{1,6} )?calls\b"
            r"|\b(?:write|text|chat|message|messages) only\b|\bno (?:selling|cv|resume) and no calls\b|\bcan'?t call\b"
            r"|\b(?:wag na|huwag) (?:po )?(?:kayong )?tumawag\b",
            honest_anywhere=rf"{WARNS}|\b(?:in a meeting|driving|on shift|you asked|deaf|hearing)\b",
            deniable=False,
        ),
    ),
    "other-messenger": (
        Wording(
            (
                "telegram whatsapp viber signal wechat line",
                "link add message only lead leader mentor supervisor coach teacher pm paso tutor",
            ),
            r"\b(?:her|his|their|my|the|our|a) (?:telegram|viber|signal|wechat)(?: link| id| number| group| channel)?\b"
            r"|\b(?:message|send|text|type) [\w\"' ]{1,14} to our (?:whats ?app|telegram|viber)\b"
            r"|\b(?:lead|leader|mentor|supervisor|coach|teacher|tutor|manager|recruiter) (?:to |will )?(?:whats ?app|telegram|viber)\b"
            r"|\b(?:on|by|via|through) (?:whats ?app|telegram|signal|viber)(?: or \w{1,9})? only\b|\b(?:whats ?app|telegram) only\b",
            honest_anywhere=rf"{NAMES_IMPOSTORS}|\b(?:never|signal processing|our channel|news|scam\w{{0,4}}|fake|beware)\b",
            deniable=False,
        ),
    ),
    "task-work": (
        Wording(
            (
                "star stars like follow likes click subscribe survey panelists wrap prepaid prepago setor mentor",
                "hotel map google follow rupees earn sehari each minutes simple just day week zip tarea task merchant menit cuma rent",
            ),
            r"\b(?:giv(?:e|ing)|leav(?:e|ing)) (?:5|five)[- ]stars?\b|\blike (?:&|and|n|dan) (?:follow|subscribe|share)\b|\b(?:star|click|like|survey) is \d|\b(?:a|per|each) (?:click|like|survey|star|review)\b[^.!?]{0,40}"
            rf"|{MONEY} (?:a|per|each) (?:survey|page|click|like|review|card|envelope)\b|\b(?:tareas?|tugas|tarefas?) (?:\w{{1,8}} ){{0,2}}(?:prepago|pre-?pag\w{{1,4}})\b",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:gift card as thanks|research|interview|contract)\b",
        ),
        Wording(
            (
                "ranking rankings rating ratings review reviews visibility exposure listings taps tap sets set prompts data optimisation optimization streaming evaluator evaluators checkers batch submit",
                "commission day daily minutes hours paid help group hotels sellers merchants app apps work wallet phone partner batches times",
            ),
            r"\b(?:hotels?|sellers?|merchants?|app developers?|brands?|shops?|stores?|restaurants?|apps?|musicians?|artists?)\b"
            r"[^.!?]{0,40}\b(?:rank\w{0,4}|ratings?|reviews?|visibility|exposure|refresh|listings?|streams?|traffic)\b"
            r"|\b(?:rank\w{0,4}|ratings?|reviews?|visibility|exposure|streams?)\b[^.!?]{0,30}\b(?:for|of|to) (?:\w{1,10} ){0,2}(?:hotels?|sellers?|merchants?|apps?|brands?|shops?|travel sites?)\b"
            r"|\b(?:favou?rable|positive|5[- ]star|five[- ]star) (?:reviews?|ratings?)\b"
            r"|\btap(?:s|ping)? (?:start|submit|through|on|like)\b|\b(?:sets?|batch(?:es)?) of \d{1,3}\b|\bfinish(?:ed)? \d sets\b"
            r"|\b(?:trial|second|third) (?:set|batch)s?\b|\b(?:vip|expert|premium) ?(?:\d|group|level|batches|tasks?)\b"
            r"|\b(?:product|hotel|map|listing|app|visibility|rating|streaming) (?:\w{1,8} )?(?:evaluators?|assistants?|raters?|boosters?|optimi[sz]ers?|rating exec|support)\b",
            honest_anywhere=(
                rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:code review|peer review|first round|next round|second round|interview|panel|salary review"
                r"|performance review|engineer\w{0,4}|front office|revpar|permanent|full[- ]time|annual leave)\b"
            ),
        ),
        Wording(
            (
                "commission withdrawal receptionist mentor vip reset work wallet dashboard customer",
                "task tasks account group today evening settled set sets same first reward salary care balance",
            ),
            r"\bcommissions? (?:\w{1,6} ){0,3}(?:settled|credited|is \d|doubled|paid)\b|\bwork(?:ing)? account\b"
            r"|\b(?:receptionist|mentor|teacher|coach|instructor)\b[^.!?]{0,60}\b(?:open|account|group|guide|steps|payment|task)"
            r"|\b(?:first|next) (?:round|withdrawal)\b[^.!?]{0,30}\b(?:on us|reward)\b|\bcustomer (?:care|service) releases?\b"
            r"|\bcredited to your (?:work|account|wallet|dashboard)",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:sales commission|ote|mentor(?:ing)? scheme|buddy)\b",
        ),
    ),
    "high-pay": (
        Wording(
            (
                AMOUNT,
                "day daily minutes min mins hour hrs days",
                "part remote home phone flexible minutes mins older age spare no exp experience online time hours present",
            ),
            rf"{MONEY} ?(?:-|to|and|~|or) ?(?:{MONEY}|\d[\d,.]{{0,6}}) ?(?:a|per|/|each|every|p/?) ?day\b"
            rf"|\b(?:pay(?:ing|s)?|earn(?:s|ing|ed)?|average[ds]?|mak(?:e|ing)|averaged) (?:\w{{1,6}} )?{MONEY} (?:a|per|/|each|every) ?day\b"
            rf"|\b(?:base|basic) (?:pay|salary|wage) (?:of |is )?{MONEY} (?:is paid )?(?:after|every|for|per) (?:\w{{1,6}} )?\d? ?(?:\w{{1,12}} )?days\b"
            rf"|\b\d{{2,3}} ?(?:-|to) ?\d{{2,3}} ?min(?:ute)?s?\b[^!?]{{0,80}}{MONEY}|{MONEY}[^!?]{{0,80}}\b(?:\d{{2,3}} min(?:ute)?s|an hour) a day\b",
            honest_anywhere=(
                rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:rotation|inspector|rig|offshore|locum|consultan\w{{1,3}}|day rate|supply teacher|supply|cscs"
                r"|ir35|umbrella|contract|ltd|outside ir|shoot|nurse|teacher|site|per diem|interview|video assessment|assessment|video)\b"
            ),
        ),
    ),
    "secrecy": (
        Wording(
            (
                "dont don not keep secrets secret privately gag",
                "post chat jealousy secrets order anyone online talk",
            ),
            r"\b(?:don'?t|dont|do not) (?:post|chat with|talk to)\b|\bkeep (?:our )?secrets?\b|\bno jealousy\b|\bgag order\b",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:social media|photos?|phone while|customers?|patients?|driver)\b",
            deniable=False,
            strength=Strength.WEAK,
        ),
        Wording(
            (
                "telling share private privately alone mother others jealous tell",
                "others mother avoid answer privately until vision family husband wife friends anyone",
            ),
            r"\b(?:avoid|without|stop) telling (?:others|anyone|your|people|family)\b|\b(?:do not|don'?t) (?:share|tell|discuss|mention)[^.!?]{0,30}\b(?:mother|father|husband|wife|family|friends|parents|church|others|anyone)\b"
            r"|\b(?:answer|reply|write to|message) me privately\b|\bnot (?:be )?put on the website\b|\bnot advertis(?:ed|ing)\b",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:salary|current employer|passwords?|passcode|codes?|otp|pin)\b",
            deniable=False,
        ),
        Wording(
            (
                "not don dont never avoid without prohibited forbidden allowed",
                "contact ring call visit visiting apply speak compare tell ask write reply share union embassy network lawyers offer",
            ),
            r"\b(?:do not|don'?t|dont|never|please don'?t|must not|avoid) (?:\w{1,8} )?(?:contact|ring|call|phone|visit|apply (?:on|at|to)|speak|talk|compare|ask|go to|walk in|email|write to)\w{0,3}"
            r" (?:\w{1,8} ){0,2}(?:union|embassy|consulate|ministry|network|production|government|lawyers?|high commission|other (?:families|candidates|agents?)|competitors?|labou?r (?:office|department)|offer|immigration|hotel|hospital|ship|port|airport|site office)\b"
            r"|\b(?:other (?:lawyers|agents|agencies)|visiting the|contacting the)\b[^.!?]{0,50}\b(?:not (?:allowed|permitted|accepted)|forbidden|prohibited)\b"
            r"|\bwithout (?:telling|informing) (?:your|the|any)\w{0,4}\b|\bcompanions (?:will )?wait outside\b|\bread after signing\b"
            r"|\bthere is jealousy\b|\bdo not open\b[^.!?]{0,3}(?:the|them|it|any)?",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:attachments?|current employer|referees?)\b",
            deniable=False,
        ),
    ),
    "coached-lie": (
        Wording(
            (
                "answer say tell write leave memo blank private nobody",
                "private nobody blank own asked friend family memo",
            ),
            r"\b(?:answer|say|tell (?:them|him|her)|write)\b[^.!?]{0,14}[\"'](?:for (?:private|personal|own)|nobody|no one|it is (?:for|my)|for me|family|it's mine)|\bleave the (?:memo|reference|subject|note) blank\b",
            honest_anywhere=WARNS,
            deniable=False,
        ),
        Wording(
            (
                "say tell answer asked asks sabihin warning normal",
                "immigration embassy officer customs bank police tourist counter somebody anyone they ask asks",
            ),
            r"\bif (?:somebody|someone|anyone|anybody|immigration|customs|(?:the )?police|a neighbou?r|they|your bank) (?:\w{1,6} )?(?:asks?|ask|calls?|stops?)[^.!?]{0,20}(?:,|you|say|tell)"
            r"|\b(?:immigration|embassy|customs|bank)\b[^.!?]{0,40}\b(?:sabihin|say|tell them|answer)\b|\btourist visa (?:first|muna|then)\b"
            r"|\bwarning is normal\b",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:reception|interview|panel|parking)\b",
            deniable=False,
        ),
    ),
    "wrong-number": (
        Wording(
            (
                "number wrong phone saved mistaken embarrassing new somebody recommended platform agencies pool",
                "sorry wrong saved new mistaken embarrassing your recommended shared up oh",
            ),
            r"\b(?:saved|typed|got|gave me|given) (?:\w{1,6} ){0,3}(?:the )?wrong(?:ly| number| one)?\b|\bhow embarrassing\b|\bso embarrassing\b"
            r"|\bmistaken the (?:person|number)\b|\bnew (?:phone|number)\b|\b(?:someone|somebody|several|platforms?|agenc\w{1,4}|portals?|friend|mate)\b[^.!?]{0,40}\b(?:recommended|shared|passed|gave|given)\b[^.!?]{0,20}\b(?:you|ur|your|me|us)\b"
            r"|\b(?:contact|details|number|resume|cv|profile)\b[^.!?]{0,20}\b(?:came up|was given|were passed|were given|was shared|was passed|given by)\b",
            honest_anywhere=rf"{WARNS}|\b(?:referred by|asked me to|applied for|your application)\b",
            deniable=False,
        ),
        Wording(
            (
                "still shall are",
                "sunday saturday tomorrow weekend tonight tasting lunch dinner tennis gym cafe carnival",
            ),
            r"\b(?:are we|shall we|are you|is the) (?:\w{1,10} )?still (?:on|on for|meeting|have|coming|going)\b[^.!?]{0,60}\b(?:tennis|lunch|dinner|wine|coffee|cafe|golf|party|carnival|tasting|gym|sunday|saturday|weekend|tonight|tomorrow)",
            honest_anywhere=r"\b(?:interview|applied|application|role|shift|panel|office)\b",
            deniable=False,
        ),
    ),
    "pressure": (
        Wording(
            (
                "places gone only promise tonight last others already minutes seats list wait hold",
                "left gone before by batch next until others minutes unless else",
            ),
            r"\b(?:places|spots|slots|seats|rooms) (?:\w{1,6} ){0,2}gone by\b|\b(?:till|until|by) (?:\d{1,2} ?(?:am|pm)|midnight|tonight|noon)\b[^.!?]{0,30}\b(?:or|forfeit|else|otherwise)"
            r"|\b(?:unless|if) you (?:do|don'?t|answer|pay|confirm)\b[^.!?]{0,60}\b(?:else|next|minutes|released|cancel)|\b(?:last|final|third) (?:call|chance|reminder|spot|place)\b"
            r"|\bonly (?:have )?(?:room|one|two|three|\d) (?:more|spots?|places?|slots?|left|room)\b|\bthen next batch\b|\b\d{1,2} slots nlng\b|\bothers already (?:did|have|done)\b|\bheld for 48 hours\b",
            honest_anywhere=WARNS,
            deniable=False,
        ),
    ),
    "payer-abroad": (
        Wording(
            (
                "attorney barr barrister lawyer partner mover agent courier fella colleague principal lending",
                "our my the his her",
            ),
            r"\b(?:our|my|the (?:hotel|company|firm)'?s) (?:\w{1,12} ){0,1}(?:attorney|barrister|lawyer|mover|lending partner|principal|crewing partner|secretary|cashier|compliance \w{1,8})\b"
            r"|\bbarr\.|\b(?:he|she)(?:'ll| will) (?:message|contact|tell|ask|text) you[^.!?]{0,40}\b(?:needs?|money|what|details|how much)\b"
            r"|\b(?:i|we)(?:'ll| will)? pay (?:you )?(?:always )?(?:ahead|in advance|two weeks ahead|before you)\b|\bpay you (?:two|one|a|three) weeks? ahead\b"
            r"|\bsend it in one payment\b|\bpay (?:out )?to you today, before\b",
            honest_anywhere=rf"{WARNS}|\b(?:law firm|legal counsel|notice period)\b",
            deniable=False,
        ),
    ),
    "easy-work": (
        Wording(
            (
                "age older must 25 23 21 22 24 18 phone skills resume",
                "older over years age only least present phone enough need cv",
            ),
            r"\b(?:must be|need to be|aged?|be|over|at least) (?:over |at least )?2[0-9](?:\+| ?(?:and|or|yrs?|years?) (?:or )?(?:older|over|above|of age|old|up))?\b"
            r"|\bage 2\d\+|\b2\d\+ only\b|\bphone is enough\b|\b(?:doesn'?t|does not|without) (?:affect|disturb|leaving)\w{0,3} (?:your )?(?:present|current|main) (?:job|work)\b"
            r"|\b(?:side|extra) income\b|\blaptop not needed\b|\bwithout language test\b|\bno (?:age limit|ielts|language test)\b",
            honest_anywhere=WARNS,
            deniable=False,
        ),
    ),
    "reshipping": (
        Wording(
            ("boxes box parcels packages", "come sticker label overseas names different ups slap"),
            r"\b(?:boxes|parcels|packages) come to you\b|\b(?:slap|put|stick) a new (?:sticker|label)\b|\b(?:come|arrive) (?:in|under) different names\b",
            honest_anywhere=NAMES_IMPOSTORS,
        ),
        Wording(
            (
                "label labels etiqueta parcel parcels goods packages",
                "glue new casa home counter under different sender arrive place photographs",
            ),
            r"\b(?:glue|stick|put|print|attach)\b[^.!?]{0,20}\b(?:new )?label\b|\b(?:goods|parcels|packages)[^.!?]{0,40}\b(?:arrive|come|delivered|sent)[^.!?]{0,40}\b(?:at your (?:place|home|house)|to you)\b"
            r"|\bunder different names\b|\betiquetas? de pacotes?\b|\bown name as sender\b",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:depot|warehouse)\b",
        ),
    ),
    "cheque": (
        Wording(
            (
                "check cheque paper money label boss certified",
                "cashed deposit deposited cover rest purchasing yours bank hold yours send sending issue issuing delivered",
            ),
            r"\b(?:certified|cashier'?s|bank) (?:check|cheque|draft)\b|\b(?:check|cheque) (?:isn'?t |is |was |has been |been )?(?:cashed|deliver\w{0,3}|mailed|deposited)\b"
            r"|\bdeposit it and send\b|\bhold the money in your (?:bank|account)\b|\bsend back what\b|\b(?:rest|remainder) (?:is|for) your (?:first|pay|wages)"
            rf"|\b(?:sending|mailing) you {MONEY} on paper",
            honest=r"\b(?:background|reference|credit|security|dbs|police)\b",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:payroll|wages by|relocation|reimburse\w{0, 5}|receipts?|refund)\b",
        ),
        Wording(
            (
                "draft check cheque money",
                "keep rest pass arrived chair mover movers forward order bank showed courier vendor",
            ),
            r"\b(?:draft|cheque|check|money order|transfer) (?:is|has|got|went|came) (?:in|cleared|landed|gone in|arrived|here|through)\b|\bkeep (?:the odd|the change|back|your) [^.!?]{0,3}"
            + MONEY
            + r"|\bmoney order got here\b|\bmail me (?:fifteen|ten|twenty|\d)",
            honest=r"\b(?:background|reference|credit|security|dbs|police)\b",
            honest_anywhere=rf"{WARNS}|{NAMES_IMPOSTORS}|\b(?:background|your wages|payroll|budget)\b",
            strength=Strength.STRONG,
        ),
    ),
    "identity-number": (
        Wording(
            ("ssn social sin", "ur your dl photo type sheet blurry badge need background login"),
            r"\b(?:ur|your) (?:ssn|social)\b(?! (?:media|work|security))|\bssn,? (?:and |& )?(?:dl|id|dob)\b|(?:\A|\n|[.,] )\W{0,3}ssn\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:never|don'?t|do not|bring|w-?[24]|i-?9|tfn|contract|payroll|counter|portal|come by)\b",
            strength=Strength.STRONG,
        ),
        Wording(
            (
                "social ssn sin nric curp nid tax number digit",
                "whole your last both nine send need page tonight copy",
            ),
            r"\b(?:your|the|whole|full) social\b(?! (?:media|work|care|life|profile|accounts?|security office|worker))|\bnine[- ]digit (?:one|number)\b|\bsin\?|\bkra pin\b|\blast four of\b"
            r"|\byour tax number\b",
            honest_anywhere=rf"{PORTAL}|{NAMES_IMPOSTORS}|\b(?:never|don'?t|do not|bring|w-?4|i-9|after|contract|payroll|background|counter|once|attach)\b",
            strength=Strength.STRONG,
        ),
    ),
    "money-mule": (
        Wording(
            (
                "zelle venmo paypal account wallet cash",
                "clients forward batch return shoot pop land lands",
            ),
            r"\b(?:clients|customers|buyers) (?:pop|send|pay|transfer)\b[^.!?]{0,50}\b(?:to|into) (?:you|your)\b[^.!?]{0,50}\b(?:forward|batch|send|pass)|\b(?:shoot|send|forward) it to the (?:return )?wallet\b",
            honest_anywhere=NAMES_IMPOSTORS,
        ),
        Wording(
            (
                "kiosk atm cash envelope shoebox notes counter",
                "bitcoin keep rest count deposit collect client older license",
            ),
            r"\b(?:bitcoin|crypto) (?:kiosk|atm|machine)\b|\bopen it (?:&|and) count\b|\bkeep \d{2,4}\b[^.!?]{0,10}\brest\b|\bcollect (?:a |the )?(?:sealed )?(?:envelope|cash|small box|package) from (?:an? )?(?:older|elderly|client)",
            honest_anywhere=NAMES_IMPOSTORS,
        ),
    ),
}
