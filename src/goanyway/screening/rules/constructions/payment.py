"""Further ways to ask for money: an amount beside a reason to pay it, an app, or a way back."""

from __future__ import annotations

from collections.abc import Mapping

from goanyway.domain.screening import Strength
from goanyway.screening.request_patterns import AMOUNT, Wording
from goanyway.screening.rules.words import MONEY, NAMES_IMPOSTORS

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

WORDINGS: Mapping[str, tuple[Wording, ...]] = {
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
}
