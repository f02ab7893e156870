"""How it treats the reader: secrecy, lies to tell, pressure, threats, endearments."""

from __future__ import annotations

from goanyway.domain.screening import Family, Strength
from goanyway.screening.request_patterns import Wording
from goanyway.screening.rule import Rule
from goanyway.screening.rules.words import WARNS

RULES = (
    Rule(
        "secrecy",
        Family.SCHEME,
        Strength.STRONG,
        "It doesn't want anybody else to know, or keeps you from asking the firm.",
        "A confidential search by an agency you can call; a request to keep your news to yourself.",
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
                honest_anywhere=rf"{WARNS}|\b(?:don't (?:call|ring) me (?:before|after)|salary (?:to|with))\b",
                deniable=False,
            ),
        ),
    ),
    Rule(
        "coached-lie",
        Family.SCHEME,
        Strength.STRONG,
        "It tells you what to say to a bank, a store or an official, or to ignore a warning.",
        "A tip about parking or the front desk.",
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
                honest_anywhere=WARNS,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "threat",
        Family.SCHEME,
        Strength.STRONG,
        "It threatens you.",
        "A firm that explains what happens if you miss a date.",
        ("written-messages",),
        (
            Wording(
                (
                    "police lawyer lawyers legal sue breach freeze theft blacklist blacklisted court arrest",
                ),
                r"\b(?:police|our lawyers?|legal (?:action|team|department|cell|notice)|sue (?=you)|court|arrest\w{0,2}|theft"
                r"|blacklist\w{0,2}|prosecut\w{1,4})\b[^.!?]{0,60}\b(?:you|your|u)\b"
                r"|\b(?:you|u)\b[^.!?]{0,40}\b(?:reported to (?:the )?police|blacklisted|sued"
                r"|prosecuted|arrested|in it together)\b",
                honest_anywhere=(
                    rf"{WARNS}|\b(?:police (?:check|clearance|certificate|record)|report (?:it )?to (?:your"
                    r"|the)|tip-?offs|legal counsel|law firm|lawyers? if|lawyers\b[^.!?]{0,40}\bwill (?:write|e-?mail|contact|help)|court (?:clerk|officer))\b"
                ),
            ),
        ),
    ),
    Rule(
        "pressure",
        Family.SCHEME,
        Strength.WEAK,
        "It rushes you so that you don't stop to check.",
        "A shift to fill today; an offer with a deadline.",
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
                honest_anywhere=WARNS,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "payer-abroad",
        Family.SCHEME,
        Strength.WEAK,
        "You would pay, or be paid by, somebody nobody can meet: a finance clerk, an agent.",
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
                honest_anywhere=WARNS,
                deniable=False,
            ),
        ),
    ),
    Rule(
        "endearment",
        Family.SCHEME,
        Strength.WEAK,
        "It talks to you like a lover or a child.",
        'A warm coworker; a dialect where everybody is "love".',
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
                deniable=False,
            ),
        ),
    ),
    Rule(
        "script",
        Family.WRITING,
        Strength.WEAK,
        "It's worded like many frauds: formal, anonymous, from a board nobody knows.",
        "Polite English from India, Africa or the Gulf; a mass mailing from a large employer.",
        ("written-messages",),
        (
            Wording(
                ("kindly dear applicant compliments revert esteemed reputable",),
                r"\bkindly\b|\bdear (?:applicant|candidate|prospective|job seeker|sir|student|learner"
                r"|beneficiary|friend|hiring)\b|\bcompliments of\b|\breputable\b"
                r"|\bgood day to you\b|\battn:",
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
                deniable=False,
            ),
        ),
    ),
)
