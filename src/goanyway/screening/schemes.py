"""The schemes that fake recruiters run, and the manners by which they are known."""

from __future__ import annotations

from goanyway.domain.screening import Family, Strength
from goanyway.screening.promises import MONEY
from goanyway.screening.rule import Rule
from goanyway.screening.wording import AMOUNT, Wording

_WARNS = (
    r"\b(?:scam\w{0,5}|fraud\w{0,6}|beware|fake|never (?:ask|charge|send|take)|we don't"
    r"|we do not|impostor|phishing|report (?:it|this|them))\b"
)
_RARE_WORK = (
    rf"{_WARNS}|\b(?:rotation|inspector|tickets?|rig|offshore|locum|consultant|barrister|swing|fly in"
    r"|nights? shift|site|shift tomorrow|cover|breakdown)\b"
)
_CHECK = r"(?:check|cheque|cashier'?s check|money order)s?"
_PARCELS = r"(?:parcels?|packages?|boxes|shipments?|packets|items|goods)"

RULES = (
    Rule(
        "cheque",
        Family.SCHEME,
        Strength.HARD,
        "It has you deposit a check and spend or pass on part of it. The check will bounce, and the "
        "money that you sent is gone.",
        "Wages paid by check; a void check for setting up direct deposit.",
        ("ftc-2021", "bbb-2023"),
        (
            Wording(
                (
                    "check cheque cheques checks money",
                    (
                        "deposit deposited print bank mobile cover covers clear cleared reflects zelle "
                        "issue issued mail mailed atm cash credited"
                    ),
                ),
                rf"\b(?:deposit|print|cash)\b[^.!?]{{0,60}}\b{_CHECK}\b"
                rf"|\b{_CHECK}\b[^!?]{{0,160}}\b(?:deposit(?:ed)? (?:it|both|this|today|at|via|with"
                r"|the|them|into|in|using)|print(?:ed)?|mobile deposit|deposit slip|snap|atm)\b"
                rf"|\b{_CHECK}\b[^.!?]{{0,120}}\b(?:equipment|software|workstation|home ?office"
                r"|laptop|macbook|vendor|supplies|office setup|furniture)\b"
                rf"|\b(?:mail|send|issue|email)(?:ed|ing)?\b[^.!?]{{0,40}}\b{_CHECK} (?:of|for|which"
                r"|that|to cover)\b"
                rf"|\b{_CHECK} (?:has )?(?:cleared|reflects?)\b",
                None,
                r"\b(?:background|reference|credit|security|dbs|police|criminal|void(?:ed)?)\b",
                rf"{_WARNS}|\b(?:void(?:ed)? (?:check|cheque)|direct deposit|pay ?stub|wages by"
                r"|background)\b",
            ),
        ),
    ),
    Rule(
        "money-mule",
        Family.SCHEME,
        Strength.HARD,
        "It has other people's money pass through your account. That is money laundering, and you "
        "answer for it.",
        "A payments job on the firm's own accounts.",
        ("fbi-mules", "scamwatch-2025"),
        (
            Wording(
                (
                    (
                        "payment payments funds money balance buyers refunds transfers salary client "
                        "clients customers cash transfer"
                    ),
                    "account accounts remit forward deduct keep pass withdraw commission retain",
                ),
                r"\b(?:receive|collect|accept|process|get)\w{0,3}\b[^!?]{0,160}\b(?:deduct|remit"
                r"|forward|pass (?:it|them|these|on)|send (?:it|the|them) on|send on|transfer (?:the"
                r"|it|them)|keep|retain)\b[^.!?]{0,80}\b(?:\d{1,2} ?%|per ?cent|commission|balance"
                r"|rest|main office|account|western union|bitcoin|usdt|stables|suppliers?|by revolut)"
                r"|\b(?:your|ur) (?:own |personal |private )?(?:bank )?account\b[^!?]{0,120}\b"
                r"(?:forward|pass (?:it|them) on|send (?:it|them|the rest) (?:on|to)|withdraw"
                r"|remit|keep (?:\d|your))"
                r"|\b(?:forward|send|pass)(?: on)? (?:\d{1,2} ?%|the (?:rest|balance))[^.!?]{0,60}"
                r"|\b(?:lodge|deposit) the same in his personal account"
                r"|\b(?:has|have) (?:been )?paid [^.!?]{0,30}into your account\b"
                r"|\b(?:salary|money|payments?) lands? (?:with|in|on)\b"
                r"|\bmoney has been in your account\b",
                None,
                None,
                rf"{_WARNS}|\b(?:your wages|your salary (?:is|will be) paid|payroll will)\b",
            ),
            Wording(
                ("less keep deduct commission percent minus", "send transfer forward remit pass"),
                r"\b(?:send|transfer|forward|remit|pass)\b[^.!?]{0,60}\b(?:less|minus|keep(?:ing)?"
                r"|after (?:deducting|taking)) (?:your )?(?:\d{1,2}(?:\.\d)? ?(?:%|per ?cent)"
                r"|commission|¤)"
                r"|\b(?:keep|deduct|take|retain) (?:your )?(?:¤{2,9}|\d{1,2} ?(?:%|per ?cent)"
                r"|\d{2,3}\b)[^!?]{0,90}\b(?:send|transfer|forward|remit|zelle|get the rest)",
                None,
                None,
                _WARNS,
            ),
        ),
    ),
    Rule(
        "reshipping",
        Family.SCHEME,
        Strength.STRONG,
        "It has parcels sent to your home for you to send on. They are paid for with stolen cards.",
        "A warehouse or courier job at the firm's own place.",
        ("usps-300a",),
        (
            Wording(
                (
                    "parcel parcels package packages boxes shipment shipments packets",
                    "home address forward repack relabel label send reship receive inspect remove ship abroad",
                ),
                rf"\b{_PARCELS}\b[^!?]{{0,120}}\b(?:to your (?:home|address|house|door|flat)"
                r"|at (?:your )?home|come to you|repack|relabel|re-?label|(?:send|ship|forward|post)"
                r"\w{0,3} (?:them|it|these) (?:on|out|to|abroad)|you send (?:them|to)|new label)"
                rf"|\b(?:receive|accept|forward|inspect|re-?ship|repack|check)\w{{0,3}}\b[^.!?]{{0,40}}"
                rf"\b{_PARCELS}\b[^.!?]{{0,60}}\b(?:home|address|forward|label|ship|abroad)"
                r"|\b(?:shipping|parcel|package|logistics|delivery|quality) (?:assistant|inspector"
                r"|manager|handler|clerk|agent|coordinator)\b[^.!?]{0,60}\b(?:home|remote)"
                r"|\bremove the (?:bill|invoice|old label)\b",
                None,
                None,
                rf"{_WARNS}|\b(?:warehouse (?:shift|address)|laptop|prepaid label|drop off)\b",
            ),
        ),
    ),
    Rule(
        "task-work",
        Family.SCHEME,
        Strength.STRONG,
        "It offers money for likes, ratings or orders on an app. Such tasks end in paying in.",
        "Paid user research; annotation work with a contract.",
        ("ftc-tasks-2024", "fbi-remote-2024"),
        (
            Wording(
                (
                    (
                        "task tasks rate rating ratings review reviews optimize optimise like likes "
                        "orders order missions mission app apps hotels videos commission set combo "
                        "avaliar boost click press merchants subscribe platform"
                    ),
                ),
                r"\b(?:rat(?:e|ing)|review|lik(?:e|ing)(?! (?:to|you)\b)|optimi[sz](?:e|ing)|boost(?:ing)?|evaluat"
                r"(?:e|ing)|subscrib(?:e|ing)|avaliar|click(?:ing)?)\b[^.!?]{0,30}\b(?:hotels?|hotéis"
                r"|restaurants?|products?|apps?|videos?|channels?|listings?|orders?|movies|songs"
                r"|posts|merchants?|shops|data|hoteis)\b"
                r"|\b(?:press|tap|click|submit|complete|finish|clear|do)\b[^.!?]{0,20}\b\d{1,3} "
                r"(?:orders|tasks|missions|reviews|ratings|clicks)\b"
                r"|\b(?:set|series|round|batch) of (?:\d{1,3} )?(?:tasks|orders|missions)\b"
                r"|\b(?:simple|easy|daily|paid|prepaid|online|data|app|first|next|combo|combination"
                r"|welfare|premium|merchant) (?:tasks?|missions?|orders?)\b"
                r"|\bcommissions? (?:per|for each|on each|every) (?:task|order|set)"
                r"|\b(?:lucky|combination|combo|premium) (?:order|product|task|set)\b"
                r"|\bpress (?:some )?buttons\b|\b(?:two|three|four|\d) (?:missions|missoes)\b",
                None,
                None,
                rf"{_WARNS}|\b(?:take-?home|interview task|written task|task at interview"
                r"|presentation|assessment|technical task|code review)\b",
            ),
        ),
    ),
    Rule(
        "pay-to-withdraw",
        Family.SCHEME,
        Strength.HARD,
        "It has you pay in before you can take out what you earned. There is nothing to take out.",
        "An advance that the firm gives you.",
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
                None,
                r"\b(?:application|candidature|offer)\b",
                rf"{_WARNS}|\b(?:withdraw your (?:application|interest|candidacy)|from the process"
                r"|key deposit|rental deposit)\b",
            ),
        ),
    ),
    Rule(
        "equipment-purchase",
        Family.SCHEME,
        Strength.STRONG,
        "It has you buy equipment from a seller that it names. The seller and the refund are fake.",
        "A laptop that the firm ships; shoes or tools bought anywhere, paid back on a receipt.",
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
                None,
                None,
                rf"{_WARNS}|\b(?:we pay|ships? straight|nothing for you|won't ask|invoice us"
                r"|vendor[- ]managed|vendor management|supplier (?:relations|quality))\b",
            ),
        ),
    ),
    Rule(
        "account-renting",
        Family.SCHEME,
        Strength.HARD,
        "It wants to use an account or an identity of yours. You answer for what is done with it.",
        "Being asked for your profile's address.",
        ("fbi-mules", "written-messages"),
        (
            Wording(
                (
                    "account accounts profile linkedin upwork paypal monzo revolut wise bank banks",
                    "rent lend borrow open use fresh new access run hand verified",
                ),
                r"\b(?:rent|lend|borrow|lease)(?:ing)?\b[^.!?]{0,30}\b(?:account|profile|linkedin"
                r"|upwork|id)\b"
                r"|\b(?:open|create|register|set up|make)\b[^.!?]{0,50}\b(?:new |fresh )?(?:bank )?"
                r"accounts?\b[^!?]{0,120}\b(?:username|password|passcode|pin|log-?in|access|in your"
                r" name|your (?:own )?passport|using your details|send us|card)"
                r"|\b(?:we|i|our \w{1,10}|my guys) (?:will |'ll )?(?:use|run|work (?:from|on|through))"
                r" your (?:account|profile|linkedin|upwork|name)\b",
                None,
                None,
                rf"{_WARNS}|\b(?:advise|customers?|our branch|trac account|candidate account|our portal|careers|jobs? site)\b",
                strength=Strength.STRONG,
            ),
        ),
    ),
    Rule(
        "no-interview",
        Family.SCHEME,
        Strength.STRONG,
        "It hires without an interview.",
        "A firm that you worked for before; shifts through an agency that knows you.",
        ("ftc-no-interview-2021", "dbs-2023"),
        (
            Wording(
                (
                    (
                        "interview interviews entrevista entrevue interviu job waived colloquio "
                        "interviewed vorstellungsgesprach proceed meeting"
                    ),
                    (
                        "no without skip skipped need needed waived instead replaces replace rather not "
                        "don doing detest sem sans aucune fara proceed necessary required unnecessary "
                        "non nicht aren isn won nao"
                    ),
                ),
                r"\b(?:no|without(?: an?| any)?|not? need (?:an?|for an?)?|skip(?: the)?|skipped(?: "
                r"the)?|sem|sans|aucune|fara) (?:\w{1,12} )?(?:interview|entrevista|entrevue"
                r"|interviu|colloquio)s?\b"
                r"|\b(?:interviews?|second step|panel interview|interview stage)\b[^.!?]{0,30}\b(?:is"
                r"|was|were|been|are)? ?(?:waived|not (?:needed|required|necessary)|skipped"
                r"|unnecessary)\b|\bwaived? (?:the )?interviews?\b"
                r"|\b(?:instead of|replaces?|rather than) (?:an? |the )?interview\b"
                r"|\b(?:do not|don't|aren't|not|no longer) (?:do|doing|make|hold|conduct|need|require|take)\w{0,3}"
                r" (?:\w{1,12} ){0,1}interviews?\b(?! (?:is|with|on|at|for|panel|slot|time|date))"
                r"|\b(?:needn't do the|detest) (?:\w{1,12} ){0,1}interviews?\b"
                r"|\binterview we do not\b|\bproceed without (?:one|an interview|it)\b"
                r"|\bvorstellungsgesprach ist (?:daher )?nicht\b|\bcolloquio non\b|\bnao e precisa "
                r"entrevista\b|\bfara interviu\b|\bwe've no need of a meeting\b",
                None,
                None,
                rf"{_WARNS}|\b(?:not part of the interview|no interview (?:today|tomorrow|slots"
                r"|times?)|worked (?:for|with) us|last (?:year|season)|again|as before)\b",
                deniable=False,
            ),
        ),
    ),
    Rule(
        "hired-at-once",
        Family.SCHEME,
        Strength.WEAK,
        "It says that you are hired before anybody has met you.",
        "An offer after interviews that you remember.",
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
                None,
                None,
                _WARNS,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "chat-interview",
        Family.SCHEME,
        Strength.STRONG,
        "It interviews by chat only, so that you never see or hear anybody.",
        "A few first questions by chat before a call; an accommodation that you asked for.",
        ("ftc-2021", "bbb-2023"),
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
                None,
                None,
                rf"{_WARNS}|\b(?:you asked|accommodation|as you (?:prefer|requested)|followed by a"
                r" (?:video )?call|written test|test at)\b",
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
                None,
                None,
                rf"{_WARNS}|\b(?:cams? off|camera optional|no video needed for)\b",
                deniable=False,
            ),
        ),
    ),
    Rule(
        "secrecy",
        Family.SCHEME,
        Strength.STRONG,
        "It wants nobody else to know, or keeps you from asking the firm.",
        "A confidential search by an agency that can be rung; a request to keep your own news.",
        ("written-messages",),
        (
            Wording(
                (
                    (
                        "call contact tell phone ring mention discuss speak share show post ask delete "
                        "write approach confidential keep announce visitors"
                    ),
                ),
                r"\b(?:do not|don'?t|dont|not to|ask you not to|never|no need to|please avoid|refrain from|rather"
                r" (?:that )?you didn't|abstain from|must not|avoid) (?:\w{1,10} ){0,1}(?:call(?:ing)?"
                r"|contact(?:ing)?|phon(?:e|ing)|ring(?:ing)?|approach(?:ing)?|mention(?:ing)?"
                r"|mention it|discuss(?:ing)?|talk about (?:it|this)|speak(?:ing)? (?:to|with)|go to|write to|post about|show (?:it|this"
                r"|anyone)|tell|ask|share (?:this|the (?:link|offer)))\b[^.!?]{0,60}\b(?:office|branch"
                r"|hotline|switchboard|head ?quarters|hq|bank|cashier|teller|store|reception|anyone"
                r"|anybody|anything|them|her|him|agency|company|firm|embassy|family|friends?|brother|sister|husband"
                r"|wife|mother|father|parents|son|daughter|mum|mom|dad"
                r"|colleagues?|line|job|school|police|others?|us pls|to the|careers|main|farm|ngo"
                r"|website|authorit\w{1,4}|department|it to|everyone|the home|manager|matron|hr\b|person from|network|this (?:offer|chat))\b"
                r"|\bdelete (?:this|the|our) (?:chat|message|conversation|thread)|\bkeep (?:this|it"
                r"|the offer|everything|him|me) (?:\w{1,8} )?(?:confidential|between|secret|private"
                r"|to yourself|quiet)\b"
                r"|\b(?:switchboard|front desk|reception|branch|stores?|head office|hotline|careers "
                r"line|head ?quarters|office)\b[^.!?]{0,60}\b(?:not aware|no knowledge|doesn't (?:have"
                r"|know)|don't (?:hold|have|know)|do not (?:hold|know|have)|isn't aware|unaware"
                r"|confuse|incorrect information|can't see)\b"
                r"|\b(?:send it|write|reply) to this (?:email|address|number) (?:only|alone)\b"
                r"|\bwrite to this address alone\b|\bit is not published\b|\bunder nda\b"
                r"|\bthey (?:will|would|'ll) only confuse\b|\bwon't (?:find|see) (?:it|this) on"
                r"|\bdiscre(?:et|tion)\b",
                None,
                None,
                rf"{_WARNS}|\b(?:don't (?:call|ring) me (?:before|after)|salary (?:to|with))\b",
                deniable=False,
            ),
        ),
    ),
    Rule(
        "coached-lie",
        Family.SCHEME,
        Strength.STRONG,
        "It tells you what to say to a bank, a shop or an official, or to ignore a warning.",
        "A hint for parking or reception.",
        ("written-messages",),
        (
            Wording(
                (
                    (
                        "say tell choose ignore worry scared warning warns popup lie press approve "
                        "accept asks ask mention answer"
                    ),
                ),
                r"\bignore (?:the (?:amount|warning|message|popup|pop-up|text)|any (?:warning|message)|amount)\b"
                r"|\b(?:do not|don't) (?:mind|worry about) (?:the|that) (?:do not share|warning|hold)"
                r"|\b(?:say|answer|choose|tell (?:them|him|her|the bank)|select|tap|hit|press)\b"
                r"[^.!?]{0,25}[\"'](?:no|yes|own|family|gift|friend)\b"
                r"|\b(?:if|when|in case) (?:the |your |any )?(?:bank|officer|cashier|teller|it|they"
                r"|he|she|somebody|someone|lady|anyone|antivirus|windows)\b[^.!?]{0,40}\b(?:asks?"
                r"|calls?|objects|complains|blocks?)\b[^.!?]{0,40}\b(?:say|tell (?!me|us)|choose|answer|just)\b"
                r"|\b(?:should|if|when) the (?:manager|cashier|bank|teller|clerk|courier|officer)\b"
                r"[^.!?]{0,20}\basks?,? (?:they're|it's|it is|you say|say)\b|\bfalls ihre bank\b"
                r"|\bsagen sie (?:dort )?nicht\b|\bsay that (?:you|it|u) (?:sold|are|is|were|want)\b|\bdon't (?:be scared|worry (?:if"
                r"|about the (?:bank|warning|hold)))|\b(?:hit|press|tap|click) (?:yes|accept|allow"
                r"|approve) (?:each|every|when|on|if)|\bmind the hold notice\b"
                r"|\b(?:it may|it will|it might|might) say (?:that )?(?:it's|it is|they're|from)\b",
                None,
                None,
                _WARNS,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "high-pay",
        Family.SCHEME,
        Strength.STRONG,
        "It promises far more than such work pays, or pay by the day for a few easy hours.",
        "Really high pay for rare skills or hard conditions.",
        ("ftc-2021", "dbs-2023"),
        (
            Wording(
                ("day dia jour tag daily evening night shift", AMOUNT),
                rf"{MONEY} ?(?:-|to|~|bis|a)? ?(?:{MONEY}|\d[\d,.]{{0,6}})? ?(?:\w{{1,8}} )?(?:per|a|every"
                r"|each|/|p/?|por|par|am) ?(?:day|dia|jour|tag|evening|night|shift)[^.!?]{0,60}\b(?:home"
                r"|online|phone|handphone|remote|wfh|no exp\w{0,8}|easy|simple|flexible|paid (?:daily"
                r"|every)|\d(?:-\d)? (?:hours?|hrs?)|homeoffice|erfahrung|minutes)",
                None,
                None,
                _RARE_WORK,
            ),
            Wording(
                (
                    "daily day evening night instantly instant quotidiennement",
                    (
                        "pay pays paying paid earn earning payout make payment salary income earnings "
                        "remunere payouts"
                    ),
                ),
                r"\b(?:pay(?:s|ing|ment)?|paid|earn(?:s|ing)?|payout|make) (?:you )?(?:out )?(?:daily"
                r"|every (?:day|evening|night)|each day|same day|instantly)\b"
                r"|\b(?:daily|same[- ]day|instant) (?:pay(?:out)?s?|salary|income|earnings)\b"
                r"|\bremunere quotidiennement\b",
                None,
                None,
                _RARE_WORK,
            ),
        ),
    ),
    Rule(
        "pressure",
        Family.SCHEME,
        Strength.WEAK,
        "It hurries you, so that you do not stop to check.",
        "A shift to fill today; an offer with a date.",
        ("report-fraud", "ftc-2021"),
        (
            Wording(
                (
                    (
                        "hurry limited urgent immediately today tonight minutes expires expire hours "
                        "last left otherwise before now quick quickly asap fast closing forfeit spots "
                        "slots seat slot noon"
                    ),
                ),
                r"\bhurry\b|\blimited (?:space|spots|slots|places|seats)|\bspace is limited"
                r"|\bexpires? in\b|\bwithin (?:the (?:next )?)?(?:\d{1,2}|an?|two|one) ?(?:hrs?|hours?"
                r"|min)|\b(?:today|tonight) (?:only|is last|last)|\blast day (?:today|is today)?"
                r"|\b(?:slot|seat|place|position|job|spot|role|unit)\b[^.!?]{0,30}\b(?:goes|go|given"
                r"|released?|lost|taken|replace)\b|\b(?:lose|forfeit) (?:the|this|your)\b"
                r"|\b(?:only )?\d{1,2} (?:slots?|spots?|places?|seats?|openings?|positions?) (?:left"
                r"|remain)|\b(?:clos(?:es|ing)|closed?) (?:today|tonight|at midnight|the list|tomorrow)"
                r"|\bbefore (?:noon|midnight|\d{1,2} ?(?:pm|am|today))\b|\bswift response\b"
                r"|\bwill be (?:replaced|forfeited|given to)|\bother(?:wise)? (?:we|i|girl|guy)\b"
                r"|\b(?:right|immediately) (?:now|away)\b|\bquick(?:ly)?\b|\basap\b|\bby tonight\b"
                r"|\bdo it (?:now|today|tonight)\b|\b10 mins max\b|\bmust (?:be|have) (?:it |this )?"
                r"(?:today|now)|\bi can (?:hold|keep)\b",
                None,
                None,
                _WARNS,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "threat",
        Family.SCHEME,
        Strength.STRONG,
        "It threatens you.",
        "A firm that explains what follows from a missed date.",
        ("written-messages",),
        (
            Wording(
                (
                    "police lawyer lawyers legal sue breach freeze theft blacklist blacklisted court arrest",
                ),
                r"\b(?:police|lawyers?|legal (?:action|team|department|cell|notice)|sue (?=you)|court|arrest\w{0,2}|theft"
                r"|blacklist\w{0,2}|prosecut\w{1,4})\b[^.!?]{0,60}\b(?:you|your|u)\b"
                r"|\b(?:you|u)\b[^.!?]{0,40}\b(?:reported to (?:the )?police|blacklisted|sued"
                r"|prosecuted|arrested|in it together)\b",
                None,
                None,
                rf"{_WARNS}|\b(?:police (?:check|clearance|certificate|record)|report (?:it )?to (?:your"
                r"|the)|tip-?offs|legal counsel|law firm|court (?:clerk|officer))\b",
            ),
        ),
    ),
    Rule(
        "unnamed-firm",
        Family.SCHEME,
        Strength.WEAK,
        "The firm is not to be named or cannot be checked.",
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
                None,
                None,
                rf"{_WARNS}|\b(?:on (?:a|the) call|on the phone)\b",
                deniable=False,
            ),
        ),
    ),
    Rule(
        "wrong-number",
        Family.SCHEME,
        Strength.WEAK,
        "It opens like a message to somebody else, or out of nowhere.",
        "A recruiter who really has a wrong number.",
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
                None,
                None,
                _WARNS,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "script",
        Family.WRITING,
        Strength.WEAK,
        "It is worded like many frauds: formal, anonymous, from a board that nobody knows.",
        "Polite English of India, Africa or the Gulf; a mass mail of a large employer.",
        ("written-messages",),
        (
            Wording(
                ("kindly dear applicant compliments revert esteemed reputable",),
                r"\bkindly\b|\bdear (?:applicant|candidate|prospective|job seeker|sir|student|learner"
                r"|beneficiary|friend|hiring)\b|\bcompliments of\b|\breputable\b"
                r"|\bgood day to you\b|\battn:",
                None,
                None,
                None,
                deniable=False,
            ),
            Wording(
                (
                    (
                        "board commitment diligence capable hardworking honest trustworthy mini "
                        "employee database"
                    ),
                ),
                r"\bhiring (?:board|desk|team lead)\b|\bhead of department\b|\bmini[- ]office\b"
                r"|\bdiligen(?:t|ce)\b|\bhonest and\b|\btrustworthy\b|\bcompany'?s? database\b"
                r"|\bshow (?:your|us your) (?:level of )?commitment\b|\bpaperless\b",
                None,
                None,
                None,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "endearment",
        Family.SCHEME,
        Strength.WEAK,
        "It speaks to you as to a lover or a child.",
        "A warm colleague; a dialect in which everybody is love.",
        ("fbi-wrong-number-2023",),
        (
            Wording(
                (
                    (
                        "honey darling babe gorgeous sweetheart dear dearest beautiful handsome hun "
                        "angel sweetie hunny dearie"
                    ),
                ),
                r"\b(?:honey|darling|babe|gorgeous|sweetheart|sweetie|dearest|hun|dearie|my dear"
                r"|handsome|hello dear|hi dear|hey dear|angel|my friend|beautiful (?:girl|lady|soul"
                r"|face))\b",
                None,
                None,
                None,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "reply-word",
        Family.SCHEME,
        Strength.WEAK,
        "It wants one word in answer, to see that somebody is there.",
        "A reminder that takes Y or N.",
        ("ftc-tasks-2024",),
        (
            Wording(
                ("reply text answer responde send interested drop comment",),
                r"\b(?:reply|text|answer|respond|responde|send|type|comment|say)(?: back)?(?: with|:)?"
                r" (?:\"|')?(?:yes|go|interested|1|ok|eu quero|oui|y|job|start|ready|hi|in|info"
                r"|work|apply)(?:\"|')?(?=[\s.!?,)]|$)|\bu in or no\b|\bif interested\b"
                r"|\binterested\?",
                None,
                None,
                r"\b(?:stop|reminder|confirm|shift|interview (?:on|is|tomorrow)|cancel|y/n|or no)\b",
                deniable=False,
            ),
        ),
    ),
    Rule(
        "easy-work",
        Family.SCHEME,
        Strength.WEAK,
        "It offers easy work from home to anybody.",
        "An honest part-time job for beginners.",
        ("ftc-2021", "dbs-2023"),
        (
            Wording(
                (
                    (
                        "home remote experience flexible part easy simple spare phone free online "
                        "remotely beginners"
                    ),
                ),
                r"\b(?:no (?:experience|exp|skills|special skills|qualifications|matric|cv|resume|references)|part[- ]time job"
                r"|in your (?:spare|free) time|from (?:your )?(?:home|phone|couch|anywhere)|work from"
                r" home|work at home|flexible (?:hours|schedule|time)|easy (?:work|job|money|tasks?)"
                r"|simple (?:work|job|tasks?)|only (?:need )?(?:a|your) (?:phone|smartphone)"
                r"|keep your (?:present )?job|time is free|no deadlines)\b",
                None,
                None,
                _WARNS,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "payer-abroad",
        Family.SCHEME,
        Strength.WEAK,
        "Somebody whom nobody can meet is to pay you or to be paid: a finance clerk, an agent.",
        "A payroll firm that the employer names.",
        ("written-messages",),
        (
            Wording(
                (
                    (
                        "agent accountant clerk coordinator accounting sponsor donor finance liaison "
                        "consultant officer"
                    ),
                ),
                r"\b(?:our|the|my|an?) (?:\w{1,10} )?(?:agent|accountant|finance clerk|liaison"
                r"|sponsor|donor|visa officer|visa consultant|sub.agent|port agent|grant body)\b",
                None,
                None,
                _WARNS,
                deniable=False,
            ),
        ),
    ),
)
