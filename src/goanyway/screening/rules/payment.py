"""Money that the reader is to pay, in whatever way."""

from __future__ import annotations

from goanyway.domain.screening import Family, Strength
from goanyway.screening.request_patterns import AMOUNT, Wording, request
from goanyway.screening.rule import Rule
from goanyway.screening.rules.words import MONEY, NAMES_IMPOSTORS, WARNS

_PAY = (
    r"(?<!we )(?<!\bi )(?<!we will )(?<!we'll )pay(?!\W{0,2}(?:is|are|rates?|range|scale|starts?|from|of"
    r"|up to|between|varies|band|grade|will|would|advance|approved|raise|rise|[:=-]))"
    r"|send|transfer|remit|wire|deposit|cover|purchase|buy|make (?:a |the )?payment|lodge|settle"
    r"|bring|come with|top up|get it going with|pass on|let (?:me|us) have"
)

_ORDINARY_MONEY = (
    r"\b(?:parking|park|taxi|cab|train|bus ticket|flight|hotel|rail|travel|toll|lunch|meal|ticket"
    r"|salary|range|cv|resume|portfolio|feedback|shift|¤ ?p\.?m\b|per month|monthly|for this role|p45|p60|(?:an|per) hour|(?:a|per) year|p/?h"
    r"|/ ?h(?:r|our)?|receipts?|deduct|backpay|invoice|claim)\b"
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
    r"(?! (?:it|this|that|you|them) back)"
    r"|\b(?:paid|covered|borne|met|invoiced|reimbursed|refunded) (?:for )?by (?:us|the|your)"
    r"|\b(?:no|never|don't|do not|not|without|free|nothing|illegal|unlawful|report|fake"
    r"|scam\w{0,4}|beware)\b(?: [\w'\"-]{1,12}){0,4} (?:fees?|pay|charges?|money|costs?|deposits?)\b"
    r"|\b(?:is|was|it's) not us\b|\bgo (?:to the )?police\b|\bwho says? (?:he|she|they)\b"
    r"|\b(?:gov\.uk|home office|vfs|embassy|you get it back with|statutory|government site"
    r"|official site|disclosure scotland|dbs|state board|council directly)\b"
    r"|\bwe'?(?:ll|re)? (?:pay|cover)(?! (?:it|this|that|you|them) back)\b|\bon us\b|expenses"
    r"|travel claim|beware|\b(?:state|council|board|government|ministry|dmv|county) (?:itself |site|website)?(?:charges|takes|fee)\b"
    r"|\bas per (?:\w{1,10} ){0,2}(?:government|govt|law)\b|\btake (?:a |the )?bill\b|\bplus (?:your|the) (?:purchase|buy|order|meal|expenses|travel)\b|\bnothing (?:for you )?to pay\b|\bto the police\b|\bthe county site\b|\b(?:resort|hotel|school|employer) gives it back\b|\bteacher's responsibility\b"
    rf"|{NAMES_IMPOSTORS}"
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


RULES = (
    Rule(
        "payment",
        Family.PROMISE,
        Strength.HARD,
        "It asks you for money. An honest firm charges nothing when you apply.",
        "A state fee that the firm pays back; a ticket you book and get paid back for; a firm "
        "that says it charges nothing.",
        ("ftc-2020", "dbs-2023"),
        (
            Wording(
                (
                    (
                        "fee fees deposit charge pay payment send transfer remit wire cover purchase "
                        "buy lodge bring come settle pass let"
                    ),
                ),
                rf"\b(?:fees?|deposits?|bond)\b|{MONEY}",
                asked=request(_PAY, reach=30),
                honest=rf"{_ORDINARY_MONEY}|(?:\A|\b(?:the|your|our|basic) )pay (?:is |rs )?{MONEY}(?: ?(?:pm|p\.m|per|/))"
                rf"|\bpay (?:[a-z]{{2}})?{MONEY} ?\+ ?(?:food|ot\b|overtime|commission|bonus|benefits|room|meals|tips)"
                r"|on your next",
                honest_anywhere=_NOT_YOURS,
            ),
            Wording(
                ("fee fees deposit charge cost costs payment training amount price", AMOUNT),
                rf"\b(?:there(?:'s|s| is)|there will be|only|just) (?!no\b)(?:\w{{1,12}} ){{0,2}}"
                rf"(?:{MONEY} )?{_FEE}"
                rf"|\b(?:fee|deposit|charge|payment|cost|money|voucher)s?\W{{1,3}}"
                rf"(?:(?:is|of|only|costs?|in|at)\W{{1,3}}){{0,2}}{MONEY}"
                rf"|{MONEY} (?:\w{{1,12}} ){{0,2}}(?:fee|charge|voucher)s?\b"
                rf"|{MONEY} (?:for|as) (?:the |your |a )?{_FOR_WHAT}\b"
                rf"|{_FOR_WHAT} (?:costs?|comes to) (?:only |just )?{MONEY}"
                rf"|\b(?:training|course|certification|kit|pack) costs? {MONEY}[^.!?]{{0,40}}"
                r"\byou pay\b",
                honest=(
                    r"\b(?:salary|stipend|per hour|an hour|/h|hourly|day rate|bonus|worth|budget|bounced"
                    r"|came back|your bank|your account|embassy)\b"
                ),
                honest_anywhere=_NOT_YOURS,
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
                rf"(?<!we )(?<!\bi )(?<!we'll )(?<!will )\b(?:pay|send|transfer|deposit|wire|remit|lodge"
                rf"|drop|pop|forward|put|make (?:it|the \w{{1,12}}|part payment|payment))\b"
                rf"[^.!?]{{0,90}}\b(?:by|via|through|with|using|on|to|in|or|into|thru) "
                rf"(?:the |our |a |my )?{_SENT_BY}",
                honest=r"\b(?:salary|wages|we pay you|paid to you)\b",
                honest_anywhere=_NOT_YOURS,
            ),
            Wording(
                (
                    (
                        "refund refunded refundable reimburse reimbursed returned back deducted added "
                        "credited takes"
                    ),
                    AMOUNT,
                    "first pay paycheck payslips salary month bonus wage wages check cheque week package airport arrival expense",
                ),
                rf"{MONEY}[^!?]{{0,200}}\b(?:refund(?:ed|able)?|reimburs\w{{1,4}}|returned|deducted"
                r"|(?:get|gets|got|have|comes?|given|paid|pay|pays u|pays you) (?:it |this |the "
                r"\w{1,8} )?(?:all )?back|takes? that off|added to)\b[^.!?]{0,50}\b(?:first|month"
                r" end|pay(?:check|day| check|slips?)?|salary|airport|expense sheet|arrival|wages?|bonus|package|week)\b",
                honest_anywhere=(
                    r"\b(?:gov\.uk|home office|vfs|embassy|expenses|travel claim|key deposit"
                    r"|you paid|we pay|counter)\b"
                ),
                strength=Strength.STRONG,
            ),
            Wording(
                (
                    (
                        "western money cashapp cash zelle venmo mpesa ewallet cashsend voucher gcash "
                        "paysafe apple momo mobile interac remitly payid blik pix revolut fiverr bank "
                        "capitec pesa airtime bizum"
                    ),
                    f"{AMOUNT} blik pix mpesa pesa ewallet cashsend cash lire k",
                ),
                rf"(?:{MONEY}|\b\d{{1,3}}k\b|\b\d{{2,5}} de lire)[^.!?]{{0,60}}?(?:\b(?:by|via|through"
                r"|with|in|no|par|por|prin|per|przez|virement|to this line|capitec|on)\b ?|[,.] )"
                rf"(?:virement |bank |capitec |mtn )?(?:{_SENT_BY}|fiverr|cash ?send|bank transfer)"
                rf"|\b(?:blik|pix|m-?pesa|e-?wallet|cash ?send) (?:de |of )?(?:\d|{MONEY})",
                honest=r"\b(?:salary|wages|per hour|an hour|/h|weekly|daily|day rate|diaria)\b",
                honest_anywhere=rf"{_NOT_YOURS}|\b(?:we pay|you(?:'ll| will)? (?:get|receive|be paid)|pagamento)\b",
            ),
            Wording(
                ("proof slip receipt transfer payment deposit comprovante",),
                r"\b(?:screenshot|photo|picture|pic|ss|proof|confirmation|snap) of (?:the |your |that )?"
                r"(?:transfer|payment|receipt|slip|deposit)\b|\b(?:send|mail|email|whats ?app|forward)"
                r"(?: me| us)? (?:the |your )?(?:proof|slip|payment receipt|receipt together|"
                r"comprovante)\b",
                honest_anywhere=rf"{_NOT_YOURS}|\b(?:we (?:pay|refund)|refund|expense|claim form|of (?:address|id))\b",
                strength=Strength.STRONG,
            ),
            Wording(
                (
                    (
                        "account agent partner cousin mother wife brother desk cashier officer lawyer "
                        "clinic centre center vendor payable half friends friend finance clerk liaison "
                        "coupons pot supplier line cash settle"
                    ),
                    AMOUNT,
                ),
                rf"{MONEY}[^.!?]{{0,90}}\b(?:payable|half now|friends (?:&|and) family"
                r"|to (?:our|my|the|their|this) (?:\w{1,12} ){0,2}(?:account|partner|agent|cousin"
                r"|mother|wife|brother|desk|cashier|officer|lawyer|clinic|centre|center|vendor|clerk"
                r"|liaison|supplier|line|pot)|as friend|to settle with|at the desk|(?:par|by) coupons"
                r"|for the clerk|in cash to)\b",
                honest=r"\b(?:salary|wages|per hour|an hour|/h|weekly|monthly|a month|a week|day rate)\b",
                honest_anywhere=rf"{_NOT_YOURS}|\b(?:we (?:pay|refund)|your wages|payroll)\b",
            ),
            Wording(
                ("paypal upi momo mukuru western advance partner first tuition",),
                r"\b(?:paypal|upi|momo|mukuru|western) to (?:my|the|our)\b"
                r"|\badvance (?:it|the) (?:and|amount)|\binto our partner's account\b"
                rf"|\bpay (?:it |this )?first\b|\btuition (?:of|is) {MONEY}",
                honest_anywhere=rf"{_NOT_YOURS}|\b(?:we (?:pay|refund)|your wages|payroll)\b",
                strength=Strength.STRONG,
            ),
            Wording(
                ("lodged fee handling costs paid ready refundable",),
                r"\b(?:sums?|amounts?|fees?|costs?) (?:is|are) to be (?:paid|lodged|deposited|settled"
                r"|transferred)\b|\bhave (?:the|your) (?:\w{1,12} ){0,4}(?:fee|deposit) ready\b"
                rf"|\b(?:handling|processing|file|dossier) (?:is|costs?) {MONEY}"
                rf"|\b(?:pays?|paid) (?:first|you) and (?:gets?|get) (?:it )?back\b",
                honest_anywhere=_NOT_YOURS,
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
                honest=r"\b(?:salary|wages|weekly|monthly|we are|you are paid|you get)\b",
                honest_anywhere=_NOT_YOURS,
                strength=Strength.STRONG,
            ),
        ),
    ),
    Rule(
        "gift-cards",
        Family.PROMISE,
        Strength.HARD,
        "It asks you to buy gift cards or vouchers. No employer does.",
        "A gift card as thanks for your time; a warning about gift card scams.",
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
                asked=request(
                    r"buy|purchase|pick up|get|send|pay (?:with|by|in|using)|scratch|load|grab|stop"
                    r"|go to|need|pieces|peel|run|take|put|use",
                    reach=120,
                    information=True,
                ),
                honest=_ORDINARY_WORK,
                honest_anywhere=(
                    r"\b(?:keep it (?:for|to) yourself|thank(?:s|-you| you)? (?:for|gift)|as (?:a )?thanks|we(?:'d| would)? (?:like "
                    r"to )?(?:send|give) you|you(?:'ll| will)? (?:get|receive|earn) [^.!?]{0,40}gift|referral|raffle|sell"
                    r"|redeem(?:ed)? (?:at|in))\b"
                ),
            ),
            Wording(
                ("numbers number codes digits backs scratch", "back backs slip scratch peel"),
                r"\b(?:numbers?|codes?|digits) (?:off|on|from) (?:the )?(?:backs?|slip)\b|\bsend me the backs?\b"
                r"|\bscratch (?:the|off|them|it)\b",
                honest=r"\b(?:yourself|id|licen[sc]e|badge|cheque|check|prize|you can (?:use|spend) it|yours to)\b",
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
                honest_anywhere=(
                    r"\b(?:for yourself|id|passport|licen[sc]e|bank card|debit card|(?:you|u) can (?:use|spend) it|yours to"
                    r" (?:spend|keep)|thank(?:s|ing)? (?:you )?for|as (?:a )?thanks)\b"
                ),
            ),
        ),
    ),
    Rule(
        "crypto",
        Family.PROMISE,
        Strength.HARD,
        "It asks you for a payment or an account in cryptocurrency. No employer does.",
        "A cryptocurrency firm that asks for experience with it.",
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
                        "settle bring which pass get"
                    ),
                ),
                _COINS,
                asked=request(
                    r"pay|send|deposit|transfer|buy|purchase|convert|top up|recharge|fund|invest"
                    r"|link|be (?:sent|paid|made|deposited|settled)|forward|connect|settled? in|have"
                    r"|use|put|sign|open|download|pass on|get (?=usdt|usdc|btc|bitcoin|eth\b|crypto)",
                    reach=60,
                    information=True,
                ),
                honest=rf"{_ORDINARY_WORK}|\b(?:engineer|developer|product|compliance|exchange'?s)\b",
                honest_anywhere=r"\b(?:payroll|optional|customers?|users|our product|we never|will never|never ask|experience (?:with|in))\b",
            ),
            Wording(
                ("usdt usdc btc bitcoin bitcoins eth crypto",),
                r"\b(?:send|pay|buy|get|turn(?: it)?|convert(?: it)?|exchange(?: it)?|top up|swap)(?: it"
                r"| them)?(?: with| in| to| into| by)? (?:usdt|usdc|btc|bitcoins?|eth|crypto)\b"
                r"|\b(?:usdt|usdc|btc|bitcoins?) (?:kaufen|comprar|acheter|trc-?20|erc-?20)",
                honest_anywhere=r"\b(?:never|optional|scam|beware|users|customers?|our product|engineer\w{0,4})\b",
            ),
            Wording(
                ("bitcoin btc usdt eth crypto stables wallet deposit",),
                r"\b(?:bitcoin|btc|crypto) (?:machine|atm|deposit)\b"
                r"|\d (?:\w{1,6} )?(?:in|of) (?:bitcoin|btc|usdt|eth|crypto)\b"
                r"|\b(?:send|forward|put|pay|transfer)[^.!?]{0,60}\b(?:in|to|into) (?:usdt|btc"
                r"|bitcoin|stables|crypto|the wallet|a wallet|this wallet)\b"
                r"|\bpaid in (?:stables|usdt|crypto|btc)\b|\b0\.\d{1,4} (?:eth|btc)\b",
                honest_anywhere=r"\b(?:never|optional|scam|beware|users|customers?|our product|engineer\w{0,4})\b",
            ),
        ),
    ),
    Rule(
        "pay-to-withdraw",
        Family.SCHEME,
        Strength.HARD,
        "It has you pay in before you can take out what you earned. There's nothing to take out.",
        "An advance the firm gives you.",
        ("ftc-tasks-2024",),
        (
            Wording(
                (
                    (
                        "withdraw withdrawal unlock unfreeze cashout recharge negative replenish stuck "
                        "principal frozen capital reserve release top outside points cash take"
                    ),
                    (
                        "deposit top recharge pay reserve fee balance funds code negative commission "
                        "withdrawal address rejected principal stuck money difference points usdt wallet"
                    ),
                ),
                r"\b(?:top ?up|recharge|deposit|reserve|release (?:code|fee)|clear(?:ance)?|tax|pay)"
                r"\b[^!?]{0,120}\b(?:withdraw(?:al)?|unlock|unfreeze|cash ?out|released?)\b"
                r"|\b(?:withdraw(?:al)?|unlock|cash ?out)\b[^!?]{0,140}\b(?:top ?up|recharge|deposit"
                r"|reserve|(?:pay|clear) the)\b"
                r"|\b(?:account|balance) (?:is|goes) negative\b|\breplenish\b|\b(?:credit score|points?)\b[^.!?]{0,40}"
                r"\b(?:usdt|restore)\b|\boutside wallet\b|\bcapital plus commission\b|\bstuck inside\b"
                r"|\bfrozen funds\b|\bwithdrawal (?:application|request)[^.!?]{0,30}\brejected\b"
                r"|\bgiving up the principal\b|\bwithdrawal address\b|\bcannot take out\b"
                r"|\bnegative (?:balance|amount)\b|\bbalance (?:is|went|goes|turned) negative\b"
                r"|\btop up (?:your|the|ur) (?:account|wallet|balance|deposit)\b",
                honest=r"\b(?:application|candidature|offer)\b",
                honest_anywhere=(
                    rf"{WARNS}|\b(?:withdraw your (?:application|interest|candidacy)|from the process"
                    r"|key deposit|rental deposit)\b"
                ),
            ),
        ),
    ),
    Rule(
        "equipment-purchase",
        Family.SCHEME,
        Strength.STRONG,
        "It has you buy equipment from a seller it names. The seller and the refund are fake.",
        "A laptop the firm ships; shoes or tools you buy anywhere and get paid back for with "
        "a receipt.",
        ("ftc-2021", "bbb-2023"),
        (
            Wording(
                ("vendor vendors supplier dealer seller",),
                r"\b(?:our|certified|approved|accredited|company'?s?|authori[sz]ed|the|trusted)"
                r"(?: \w{1,12}){0,1} (?:vendors?|suppliers?|dealer)\b[^!?]{0,120}\b(?:zelle|pay|fund"
                r"|equipment|laptop|software|purchase|order|ship|deposit|cash ?app|check)"
                r"|\b(?:purchase|buy|order|pay|paid|payment|get)\b[^.!?]{0,80}\b(?:from|to|via"
                r"|through|with) (?:our|the|a) (?:\w{1,12} ){0,2}(?:vendors?|suppliers?|dealer)\b"
                r"|\bpurchase from outside\b"
                rf"|\b(?:vendors?|suppliers?)\b[^.!?]{{0,90}}\b(?:ready|invoices?|for|costs?) (?:\w{{1,4}} )?{MONEY}",
                honest_anywhere=(
                    rf"{WARNS}|\b(?:we pay|ships? straight|nothing for you|won't ask|invoice us"
                    r"|vendor[- ]managed|vendor management|supplier (?:relations|quality))\b"
                ),
            ),
        ),
    ),
)
