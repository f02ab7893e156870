"""Further ways in which work is too good: tasks that pay for clicks, high pay for no skill."""

from __future__ import annotations

from collections.abc import Mapping

from goanyway.screening.request_patterns import AMOUNT, Wording
from goanyway.screening.rules.words import MONEY, NAMES_IMPOSTORS, WARNS

WORDINGS: Mapping[str, tuple[Wording, ...]] = {
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
}
