"""What lets somebody in: passwords, codes, control of a computer, unknown software."""

from __future__ import annotations

from dataclasses import replace

from goanyway.domain.screening import Family, Strength
from goanyway.screening.request_patterns import Wording, request
from goanyway.screening.rule import Rule

_HAND_OVER = (
    r"send|share|provide|give|submit|forward|reply(?: back)? w(?:ith)?|respond with|text|e-?mail"
    r"|pass on|supply|tell|read|paste|pass|drop|shoot|let (?:me|us) (?:have|know)|whats ?app|dm"
)

_REMOTE = (
    r"\b(?:any ?desk|team ?viewer|ultra ?viewer|rust ?desk|hop ?to ?desk|logmein|screenconnect"
    r"|airdroid|supremo|splashtop|zoho assist|ammyy|quick ?assist|chrome remote desktop"
    r"|remote[- ](?:desktop|access|control|support|session)(?: app| software| tool| program)?)\b"
)

_KNOWN_SOFTWARE = (
    r"\b(?:zoom|teams|webex|google meet|skype|gotomeeting|slack|chrome|firefox|browser|editor|ide"
    r"|docker|python|hackerrank|coderpad|codility|app store|google play|play store|authenticator"
    r"|our app|crew app|careers app|nothing to|agency code|the rota|schedule)\b"
)


RULES = (
    Rule(
        "password-or-code",
        Family.PROMISE,
        Strength.HARD,
        "It asks for a password or a code. No honest recruiter asks for those.",
        "The passcode for a video call; a door code; a first password the firm gives you.",
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
                r"|any codes?|pin (?:of|for|number)|the pin\b|pin codes?|passcode|digid|classic pat|access token|password you use|(?:your|nursys|portal|bls) (?:\w{1,10} ){0,2}logins?)\b",
                asked=request(_HAND_OVER, reach=60, information=True),
                honest=r"\b(?:new|temporary|temp|first|own|door|gate|alarm|zoom|meeting|webex|teams)\b",
                honest_anywhere=(
                    r"\b(?:temp(?:orary)? password|choose (?:a|your own) password|set (?:a|your|up)"
                    r"|reset|referral code|share code|evisa|right to work|home office|door|gate|alarm|meeting id|dress code|promo|postcode|password the file|on the phone|test whether"
                    r"|yours alone|remove the password|pick-?up code|phish\w{0,5})\b"
                ),
            ),
            Wording(
                (
                    "code codes numbers digits digit sms otp passcode num fig pin tan verification",
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
                honest=r"\b(?:courier|driver|door|gate|guard|reception|front desk|dress)\b",
                honest_anywhere=(
                    r"\b(?:never|yours alone|share code|evisa|right to work|don't share|do not share|not in here|goes on the page|gate|door|dress"
                    r"|reception|ref(?:erence)? (?:code|no)|job code|referral|zoom|meeting id)\b"
                ),
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
                honest=(
                    r"\b(?:door|gate|guard|reception|driver|postal|zip|dress|project|source|reference"
                    r"|sample)\b"
                ),
                honest_anywhere=(
                    r"\b(?:never|yours alone|don't share|do not share|goes on the page|share code|evisa|right to work)\b"
                ),
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
                honest_anywhere=r"\b(?:never|do not|don't|set (?:a|your)|forgot)\b",
                strength=Strength.STRONG,
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
                asked=replace(
                    request(
                        "download|install|run|launch|open|allow|accept|get|use|start", reach=90
                    ),
                    loose=r"\b(?:download|install|run|open|launch|connect|do it|only|app called)\b",
                ),
                honest_anywhere=(
                    r"\b(?:our machine|for users|company (?:laptop|machine)|your own computer stays|phish\w{0,5}|pentest|test whether"
                    r"|social engineering|experience|jobs?|roles?|position|support (?:tickets|engineer|team)|worker|skills"
                    r"|knowledge|familiar|tickets|service desk|helpdesk|posting|cv)\b"
                ),
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
                honest_anywhere=r"\b(?:meet at|at reception|parking|zoom room)\b",
                strength=Strength.STRONG,
            ),
        ),
    ),
    Rule(
        "other-software",
        Family.PROMISE,
        Strength.STRONG,
        "It asks you to install software. All an interview needs is a well-known video tool.",
        "A well-known video tool; an app from the official store; tools for a coding task.",
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
                asked=request(r"download|install|grab|run", reach=60),
                honest=_KNOWN_SOFTWARE,
            ),
        ),
    ),
)
