"""Further ways in which a fraud speaks: what is to be kept secret, or told to others."""

from __future__ import annotations

from collections.abc import Mapping

from goanyway.domain.screening import Strength
from goanyway.screening.request_patterns import Wording
from goanyway.screening.rules.words import NAMES_IMPOSTORS, WARNS

WORDINGS: Mapping[str, tuple[Wording, ...]] = {
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
}
