"""What speaks for an offer of a job, and for a counter-offer of the firm that you would leave.

Neither is told by one phrase. An offer says that they want you, and on what terms; a counter-offer
pulls at somebody who is leaving, and raises. So each is a sum of what is wanted, what is paid and
what answer is asked, and what is said of other things (a flat, a customer, an application that is
still to be made) takes it down again.
"""

from __future__ import annotations

import re

from goanyway.domain.facts import Kind
from goanyway.reading.kind_signs import WordSign
from goanyway.reading.phrases import WITHIN, Pattern, any_of

_YOU = "(?:you|u|ya)"
_GLAD = (
    "(?:pleas(?:ed|ure)|delight(?:ed)?|happy|glad|thrilled|excited|stoked|proud|honou?red|love"
    "|like"
    "|writing|prepared|able|decided)"
)
_JOB = (
    "(?:jobs?|posts?|positions?|roles?|appointments?|employment|internships?|contracts?|work"
    "|apprenticeships?|places?|spots?|slots?|shifts?|fellowships?|studentships?|traineeships?)"
)
_HAVE = "(?:['\u2019]ve|['\u2019]s|['\u2019]d|s|ve| have| has| had)?"

WANTED = WordSign(  # they want you
    Kind.OFFER,
    3.0,
    any_of(
        rf"{_GLAD}\b[^.?!\n]{{0,40}}\b(?:offer(?:ing)?|extend(?:ing)?|mak(?:e|ing)) {_YOU}",
        rf"(?:offer(?:s|ing)?|extend(?:s|ing)?|mak(?:e|es|ing)) (?:to )?{_YOU}\b{WITHIN}(?:{_JOB}"
        "|offer)",
        rf"(?:offer(?:s|ing)?|give) {_YOU} (?:\w{{1,12}} ){{0,3}}(?:at|for|on) \W?\d",
        r"(?:extend(?:s|ing)?|mak(?:e|es|ing)|com(?:e|es|ing) back with|(?:here|this) is"
        rf"|have|got|confirm(?:ing)?) {_YOU}? ?(?:an?|the|our|their|my|your)"
        rf" (?:\w{{1,12}} ){{0,3}}offer",
        r"(?:tentative|provisional|conditional|contingent|unconditional|verbal|written|formal"
        r"|firm|revised|improved|better|final|contract|job|employment) (?:job |contract )?offer"
        rf"|offer of (?:employment|appointment|{_JOB})|offer letter|improve our offer",
        rf"(?:they|we|client|boss|team|owners?|board|committee){_HAVE} offered(?: you)?(?!"
        r" (?:it|the"
        r" \w+) to)",
        rf"(?:{_JOB}|start)(?: is|['\u2019]?s)? (?:yours|there for {_YOU})",
        rf"{_YOU}{_HAVE} (?:got|landed) (?:the|our|a) (?:\w{{1,16}} ){{0,4}}{_JOB}"
        rf"|{_YOU}{_HAVE} been (?:\w{{1,12}} )?(?:selected|chosen|appointed)"
        r" (?:for|as|to (?:join|be|fill))",
        r"(?:want|wants|wish|wishes|like|love|decided|agreed|hoping|hope|keen) (?:to )?(?:take"
        rf" {_YOU} on|have {_YOU}(?! (?:in|over|down|round|along|back|here|out|up|visit|meet|come"
        rf"|for an?\b|thru|through|on (?:mon|tue|wed|thu|fri|sat|sun)))\b|hire {_YOU}|appoint"
        rf" {_YOU}|{_YOU} to (?:be|join|have|start|spend"
        rf"|come and work)|for {_YOU} to (?:be|join|have|start|spend)|{_YOU} (?:on|at|in|as|for) "
        rf"(?:the|our|my|a)|{_YOU} will join|welcome {_YOU}|bring {_YOU} on)",
        r"(?:thrilled|delighted|glad|happy|pleased|honou?red|over the moon) (?:to (?:have"
        r"|welcome)"
        rf" {_YOU}|if {_YOU}(?:['\u2019]d| would| will)? (?:join|come|take))",
        rf"(?:said|say|says) yes to {_YOU}|wants? {_YOU}(?=[.!])|picked {_YOU}|choice was"
        rf"|(?:have|has|had)? ?approved {_YOU}|{_YOU}(?:['\u2019]?re| are|r| r) (?:in|hired)"
        r" (?:as|if)"
        rf"|offered {_YOU}\b{WITHIN}(?:{_JOB})",
        r"we can offer|we(?:['\u2019]re| are) offering|able to offer",
    ),
    2,
)

ANSWER = WordSign(  # a yes or no is asked
    Kind.OFFER,
    1.5,
    any_of(
        r"(?:accept|confirm|sign|return)\b[^.?!\n]{0,40}(?:offer|acceptance|letter|contract)"
        r"|(?:whether|if|that|do|to) (?:you|u) (?:wish to |want to |would like to |will )?"
        r"(?:accept|want it|take it|can accept)|accept (?:it )?or (?:decline|turn)"
        r"|your acceptance|to accept|accept on your behalf|click to accept",
        r"(?:your|an|ur|the) (?:decision|answer)|(?:need|like|want|have)(?:s|ed)?"
        r" (?:to (?:know|hear)|(?:an )?answer|your (?:answer|reply|decision))|have your reply",
        r"yes or no|in or out|is that a yes|say yes|reply (?:yes|1)|text (?:me |us )?yes"
        r"|(?:say|have|get|ring|tell)\b[^.?!\n]{0,20}\byes\b|if (?:you|u|your|you're) ?(?:re )?"
        r"(?:want it|happy|interested in it|ll come)|if you['\u2019]ll come",
        r"offer\b[^.?!\n]{0,30}(?:expires?|lapses?|stands?|(?:is |remains? )?(?:open|good|valid)"
        r"|holds|deadline|until|through)|(?:it|this) expires|until \w{1,12} \d{0,2} ?to decide"
        r"|(?:till|until)\b[^.?!\n]{0,20}\bto decide",
        r"(?:let|lemme|lmk|reply|respond|tell|advise|say|confirm|shout|get back|sign|accept)\b"
        r"[^.?!\n]{0,60}\b(?:by|before|until|no later|on or before|latest|if|whether)",
    ),
    2,
)

TERMS = WordSign(  # on what terms
    Kind.OFFER,
    0.5,
    any_of(
        r"(?:base|starting|annual|gross|hourly|basic) (?:pay|salary|rate|compensation|wage)"
        r"|your (?:salary|pay|rate|ctc|compensation)|bonus|equity|holiday|benefits|overtime",
        r"(?:you would|you['\u2019]d|you will|you['\u2019]ll|your) (?:begin|start|first day"
        r"|date of joining)|start(?:s|ing)? (?:on|date|(?:mon|tue|wed|thu|fri|sat|sun|jan"
        r"|feb)\w*)|subject to|contingent (?:on|upon)|conditional (?:on|upon)|congrat\w{1,12}",
    ),
    2,
)

NOT_YET = WordSign(  # an offer that is only spoken of, or that was taken already
    Kind.OFFER,
    -4.0,
    any_of(
        r"(?:before|if|when|whether|until|once|should) (?:we|they|i|our|the) (?:\w{1,12}"
        r" ){0,3}"
        "(?:make|extend|offer|can offer|give)",
        r"(?:plan|hope|expect|intend|about|going|aim)\w{0,4} (?:to|an)\b[^.?!\n]{0,20}(?:make"
        r"|extend"
        r"|offer)(?! you)(?!ing you)",
        r"(?:accepting|accepted|signed|acceptance of|signing) (?:our|the|your|this|their)"
        r" (?:\w{1,12} )?(?:offer|contract|position|job|post)|thank you for accepting"
        r"|welcome (?:aboard|on board|to the (?:team|crew|family))",
        r"(?:offer|offered|offering)\b[^.?!\n]{0,40}(?:to|by) (?:another|someone|somebody|other)",
        r"(?:can['\u2019]?t|cannot|unable to|not able to|won['\u2019]?t|not) offer",
        r"what (?:we|they) (?:can )?offer|about an offer|know about an offer|second choice",
    ),
    2,
)

OTHER_THINGS = WordSign(  # no job, or one that you are still to apply for
    Kind.OFFER,
    -4.0,
    any_of(
        "customers?|subscri\\w{2,8}|flat|apartment|tenan\\w{2,4}|special offer|best offer|discount"
        "|coupon|sale|phone plan|as a member|insurance premium|unsubscribe",
        r"(?:apply|drop|send|submit|forward)\b[^.?!\n]{0,30}(?:cv|resume|r\u00e9sum\u00e9"
        r"|application)|to apply|closing date|apply (?:to|by|now|at|online)|we are looking for"
        r"|is looking for|wanted|would you be interested|interested(?=\?)|worth a chat",
        r"(?:two|2|your|for) (?:references|referees)\b[^.?!\n]{0,40}(?:send|details)|what salary"
        r"|salary expectations?|expect(?:ed)? salary",
        r"(?:invite|invited|inviting) you|for (?:an )?interview|interview (?:on|at|for)"
        r"|(?:meet|speak|talk) (?:to|with)? ?(?:you|the|our)|like(?:s)? to (?:meet|talk|speak)"
        r"|(?:video|phone|zoom|teams) (?:call|interview)|are you (?:free|available)"
        r"|would you be free|can you meet",
    ),
    2,
)

COUNTERED = WordSign(  # it calls itself so
    Kind.COUNTER_OFFER,
    3.0,
    any_of(
        r"counter[- ]?offer|counter[- ]?proposal|counter-?bid|(?:our|a|the|my) counter|to counter",
        r"retention (?:offer|raise|package|bonus|adjustment|payment|award)|stay(?:ing)? bonus",
    ),
)

STAY = WordSign(  # you are to stay
    Kind.COUNTER_OFFER,
    2.5,
    any_of(
        rf"(?:if|should|when) {_YOU}(?:['\u2019]ll| will| would|d| do| choose to| agree to"
        r"| decide to)? (?:stay|remain|continue|hang on|withdraw|rip|tear|turn)",
        r"stay(?:ing)? (?:on|put|here|with us|with me|at|where)|(?:make|persuade|convince|ask"
        r"|want"
        rf"|for|get|beg) {_YOU} to (?:stay|remain)|consider staying",
        rf"(?:to|and|must|how to) (?:keep|retain) {_YOU}|keep {_YOU}(?: here)?(?=[.?!:,]| at| on)"
        rf"|hold on ?to {_YOU}|retain {_YOU}|hang on ?to {_YOU}",
        rf"(?:lose|losing) {_YOU}|see {_YOU} (?:go|leave|walk)|(?:want|have) {_YOU} (?:to (?:leave"
        r"|go)|going|leaving)|(?:don['\u2019]?t|dont|not) (?:leave|quit|walk|go(?=[.!,;]|"
        r" (?:mate|please"
        r"|yet|to (?:the|that|them))))\b(?! (?:over|through|the (?:light|door) on))|leav(?:e"
        r"|ing) us|before quitting",
        r"remain (?:with us|in your|here)|continue with us|change your mind|reconsider"
        r"|persuade you",
    ),
    2,
)

LEAVING = WordSign(  # you are on your way out, or have another offer
    Kind.COUNTER_OFFER,
    1.5,
    any_of(
        r"your (?:resignation|notice|two weeks|leaving|departure|intended departure|intention to"
        r" leave)|(?:withdraw\w{0,3}|take back|rip up|tear up|rescind) your|you(?:['\u2019]re|"
        r" are)"
        r" (?:off|leaving)|(?:thinking|think) of leaving|re: leaving|your notice of",
        r"(?:other|outside|competing|rival) (?:offer|store|job|thing|place|firm|gym|shop)"
        r"|(?:their|the) (?:offer|number|figure)\b(?! of employment)|before you (?:sign|accept"
        r"|decide)|(?:don['\u2019]?t|not) (?:\w{1,8} )?sign|offer from [A-Z]|(?:made you an"
        r"|have an"
        r"|got an|received an) offer|(?:they|that you(?: have)?(?: been)?|you have) (?:have )?"
        r"(?:offered|received)(?: you)?|(?:are|is|(?<=['\u2019])re) (?:giving|offering|paying)"
        r" you|wants you(?=[.,])|to a competitor|hold off",
    ),
    2,
)

RAISE = WordSign(  # what you have becomes more
    Kind.COUNTER_OFFER,
    2.0,
    any_of(
        r"(?:match|beat|exceed|equal|top) (?:what|their|the|it|that|them)|pay what they pay"
        r"|same as \w+",
        rf"(?:bring|raise|move|bump(?:ed)?|take|lift|get|up) {_YOU}(?:r \w{{1,12}})?(?: up)?"
        rf"(?: \w{{1,12}})? to|(?:raise|increase|lift|up|adjust|revise|improve|better|put)"
        rf" (?:your|ur) (?:\w{{1,12}} )?(?:salary|pay|rate|ctc|base|wage|money|hourly)"
        r"|up (?:ur|your)",
        r"(?:can|could|will|would|(?<=['\u2019])(?:d|ll)) (?:go|stretch|rise|come up) (?:up )?to"
        r"|your (?:pay|salary|rate|wage) (?:would|will) (?:go up|rise|be raised|increase)"
        r"|(?:a|the|retention) raise|raise to|market supplement|new package",
        r"(?:i can|we can|we could|i could|we['\u2019]ll|i['\u2019]ll|could|we will) (?:do|get"
        rf"|pay) {_YOU}|(?:i can|i could) do|(?:ok['\u2019]d|approved|approval|sign(?:ed)? off"
        r"|authori[sz]ed|got"
        r" budget|permission)",
    ),
    2,
)

LET_GO = WordSign(  # the leaving is taken as settled, or somebody else is kept
    Kind.COUNTER_OFFER,
    -4.0,
    any_of(
        r"(?:confirm|acknowledge)\w{0,3} (?:receipt of )?your resignation|(?:we |i )?accept your"
        r" (?:resignation|notice)|last (?:working )?day|exit interview|return your",
        "customers?|subscri\\w{2,8}|unsubscribe|as a member|your best people|study"
        "|stay(?:ing)? (?:until|till|late|til)",
        r"interviews?(?! rate)|audition\w{0,3}|your application|vacanc(?:y|ies)|shortlist\w{0,3}"
        r"|candidates?",
    ),
)

OFFER_SIGNS = (WANTED, ANSWER, TERMS, NOT_YET, OTHER_THINGS)
COUNTER_OFFER_SIGNS = (COUNTERED, STAY, LEAVING, RAISE, LET_GO)

MONEY = Pattern(
    r"[$\u00a3\u20ac\u20b9]\s?\d|\b(?:USD|EUR|GBP|INR|CAD|AUD|CHF|NOK|SEK|DKK|ZAR|SGD|R)\s?\d{2}"
    r"|\b\d{2,3}(?:\.\d)?[ ]?k\b|\d[ ]?(?:/|per |an? |p/|each )[ ]?"
    r"(?:hours?|hr|h|days?|weeks?|wk|months?|years?|shift)\b|\d[ ]?(?:quid|euros?|dollars|bucks)\b"
    r"|\bto \d{2,3}(?:\.\d\d)?\b|\b\d{2,3},\d{3}\b|\d{1,2}[ ]?% commission",
    re.IGNORECASE,
)
"""A sum that may be pay."""
