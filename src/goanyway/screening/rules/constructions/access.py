"""Further ways to get in: a code that was sent, a login, a program that lets others control."""

from __future__ import annotations

from collections.abc import Mapping

from goanyway.domain.screening import Strength
from goanyway.screening.request_patterns import Wording
from goanyway.screening.rules.words import NAMES_IMPOSTORS

WORDINGS: Mapping[str, tuple[Wording, ...]] = {
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
            honest=r"\b(?:yours alone|neither|courier|pick-?up code|gate|door|dress|barrier|never|don't|do not|meeting|parking|postal|invitation|tell me if|let me know|pin (?:on|in) the map)\b",
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
            honest=r"\b(?:courier|gate|door|dress|barrier|never|don't|do not|meeting)\b",
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
}
