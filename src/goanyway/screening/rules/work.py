"""The work that it offers: tasks on an app, easy work, far too much pay."""

from __future__ import annotations

from goanyway.domain.screening import Family, Strength
from goanyway.screening.request_patterns import AMOUNT, Wording
from goanyway.screening.rule import Rule
from goanyway.screening.rules.words import MONEY, WARNS

_RARE_WORK = (
    rf"{WARNS}|\b(?:rotation|inspector|tickets?|rig|offshore|locum|consultant|barrister|swing|fly in"
    r"|nights? shift|site|shift tomorrow|cover|breakdown)\b"
)


RULES = (
    Rule(
        "task-work",
        Family.SCHEME,
        Strength.STRONG,
        "It offers money for likes, ratings or orders on an app. In the end, these tasks "
        "make you pay in.",
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
                honest_anywhere=(
                    rf"{WARNS}|\b(?:take-?home|interview task|written task|task at interview"
                    r"|presentation|assessment|technical task|code review)\b"
                ),
            ),
        ),
    ),
    Rule(
        "high-pay",
        Family.SCHEME,
        Strength.STRONG,
        "It promises far more than that kind of work pays, or daily pay for a few easy hours.",
        "Pay that really is high, for rare skills or hard conditions.",
        ("ftc-2021", "dbs-2023"),
        (
            Wording(
                ("day dia jour tag daily evening night shift", AMOUNT),
                rf"{MONEY} ?(?:-|to|~|bis|a)? ?(?:{MONEY}|\d[\d,.]{{0,6}})? ?(?:\w{{1,8}} )?(?:per|a|every"
                r"|each|/|p/?|por|par|am) ?(?:day|dia|jour|tag|evening|night|shift)[^.!?]{0,60}\b(?:home"
                r"|online|phone|handphone|remote|wfh|no exp\w{0,8}|easy|simple|flexible|paid (?:daily"
                r"|every)|\d(?:-\d)? (?:hours?|hrs?)|homeoffice|erfahrung|minutes)",
                honest_anywhere=_RARE_WORK,
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
                honest_anywhere=_RARE_WORK,
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
                honest_anywhere=WARNS,
                deniable=False,
            ),
        ),
    ),
)
