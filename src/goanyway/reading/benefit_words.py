"""The words for what is offered beside pay: headings of such lists, and the things themselves."""

from __future__ import annotations

import re

from goanyway.reading.phrases import Pattern

_HEADINGS = (
    (
        r"(?:(?:our|the|your|key|employee|company|staff|additional|other|some of (?:our|the)"
        r"|and the) ){0,3}(?:benefits?|perks|extras|advantages|rewards?|facilities|goodies"
        r"|fringe benefits)(?: (?:include|included|offered|package|we offer"
        r"|you(?:['\u2019]ll)? (?:get|receive)|on offer|(?:start|begin) (?:on |from )?[\w ]{3,14}"
        r"|(?:and|&|\+) (?:perks|benefits|extras"
        r"|rewards|package)|at a glance|of working (?:with|for|at) us))?"
    ),
    r"(?:salary|pay|compensation|remuneration)(?: package)? (?:and|&|\+) (?:benefits|perks|extras)",
    r"what(?:['\u2019]s| is) (?:in it for you|on offer)|what(?:['\u2019]s| is) included",
    (
        r"what (?:we|you|they|[A-Z]\w+)(?:['\u2019]ll| will|['\u2019]re| can)? (?:offer|get|give"
        r"|provide|receive|expect from us|bring to you)s?(?: (?:you|in return|our \w+))?"
    ),
    (
        r"(?:in return,? )?(?:we|they|[A-Z]\w+) (?:also )?(?:offers?|provides?|gives?)(?: you"
        r"| the following)?"
    ),
    r"(?:in return|you(?:['\u2019]ll| will)? (?:also )?(?:get|receive|enjoy))(?: from us)?",
    r"(?:we|wij|wir)(?=:)",
    (
        r"why (?:join|work (?:for|with|at)) (?:us|\w+)|why you(?:['\u2019]ll| will) (?:love"
        r"|like) it|on top"
    ),
    r"(?:the )?(?:package|offer|offered)(?: (?:includes|offered))?|we can offer",
    (
        r"(?:das |was )?(?:wir|bieten wir)(?: (?:bieten|ihnen|dir|euch)){1,3}|das (?:bieten"
        r"|erwartet) \w+|unser angebot|unsere (?:benefits|leistungen)|ihre vorteile"
        r"|deine (?:vorteile|benefits)|benefits"
    ),
    (
        r"(?:qu\u00e9 |te |se |lo que )?(?:ofrecemos|ofrece)|(?:o que )?(?:n\u00f3s )?oferecemos"
        r"|benef\u00edcios|beneficios|condiciones|vantagens"
    ),
    r"(?:nos |vos )?avantages(?: sociaux)?|(?:ce que )?nous (?:vous )?(?:offrons|proposons)",
    (
        r"(?:wat )?(?:wij|we|bieden wij|bieden we)(?: (?:bieden|jou|je)){1,2}|arbeidsvoorwaarden"
        r"|dit bieden wij"
    ),
    r"(?:cosa )?offriamo|(?:co )?oferujemy|benefity|vi erbjuder|vi tilbyder|vi tilbyr|tarjoamme",
)
HEADING = Pattern(
    rf"^[^\w\n]{{0,5}}(?:{'|'.join(_HEADINGS)})[ ]?(?:[:?!\u2026]{{1,2}}|\t|\W{{0,3}}$)",
    re.IGNORECASE | re.MULTILINE,
)
"""A line, or the opening of one, that announces a list of what is offered."""

OFFERING = Pattern(
    r"\b(?:we (?:also )?(?:offer|provide|arrange|throw in|give you)|(?:benefits|perks|package"
    r"|extras|it also)(?: package)?(?: of this \w+)? (?:includes?|are|is)|comes with"
    r"|you(?:['\u2019]ll| will)? (?:also )?(?:get|receive|enjoy|be entitled to)|entitled to"
    r"|in addition to|plus|along with|wir bieten(?: (?:ihnen|dir))?|ofrecemos|oferecemos"
    r"|nous offrons|wij bieden)[ ]",
    re.IGNORECASE,
)
"""Words in a sentence behind which what is offered is told."""

_NUMBER = (
    r"(?:\d{1,2}(?:[.,]\d)?|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|fifteen"
    r"|twenty(?:[- ]\w+)?|thirty)"
)
_TIME_OFF = (
    (
        r"pto|vto|(?:unlimited |paid |generous |annual |extra ){1,3}(?:time off|holidays?"
        r"|vacations?(?: days| time)?|hols)(?! (?:cover|season|park|inn|home|let))"
    ),
    (
        r"(?:annual|parental|maternity|paternity|family|sick|study|personal|volunteer"
        r"|compassionate|paid|casual|carers?|period|menstrual|bereavement|marriage|exam|wellness"
        r"|birthday|earned|privilege|service)(?:[ -](?:and"
        r"|&) \w+)?[ -](?:leave|days?(?: off)?|time|pay)"
    ),
    (
        rf"{_NUMBER}(?: working| business| calendar)? ?(?:days?|weeks?"
        r"|wks)['\u2019]?(?: of)?(?: paid| annual| statutory| year){0,2} ?(?:leave|holidays?"
        r"|hols?|pto|vacation|a\/?l|off|al)"
    ),
    (
        rf"{_NUMBER} days? ?(?:\+|plus|&|and|inc(?:l(?:uding)?)?\.?) ?(?:bh|bank hol\w*"
        r"|public hol\w*|stats?|8)"
    ),
    (
        rf"{_NUMBER} (?:personal|sick|training|wellness|mental health|holiday|vacation|leave"
        r"|volunteering) days"
    ),
    (
        r"bank holidays off|(?:your )?birthday off|geburtstag frei|rdos?|(?:early"
        r"|friday) finish\w*|four[- ]day week|4[- ]day week"
        r"|school holidays off"
    ),
    (
        r"\d{1,2} (?:urlaubstage|ferientage|tage (?:urlaub|jahresurlaub)"
        r"|d\u00edas (?:de )?vacaciones"
        r"|vakantiedagen|semaines de (?:vacances|cong\u00e9s?)|ferietimer|semestersdagar"
        r"|dni urlopu|giorni di ferie)|urlaubsgeld|weihnachtsgeld|vakantiegeld|(?-i:RTT)"
    ),
)
_INSURANCE = (
    (
        r"401\(?k\)?|403\(?b\)?|pensions?(?: scheme| plan| contributions?)?|superannuation"
        r"|\d+(?:\.\d)? ?% super|(?<=\+ )super|(?<=plus )super|super(?= \+)|kiwisaver|(?:rrsp"
        r"|tfsa|tsp|epf|pf|esi|esic|gratuity|nps"
        r"|provident|prov)(?: (?:fund|match\w*|scheme))?|retirement(?: \w+)?|pers"
        r"|teacher['\u2019]?s['\u2019]? pension|lgps|socso"
    ),
    (
        r"(?:(?:private|health|medical|dental|vision|life|group|disability|accident|supplementary"
        r"|mediclaim)[ ,&/+-]{1,3}(?:and )?){1,5}(?:insurance|cover(?:age)?|plan|aid|care|ins"
        r"|premiums?|benefits?|scheme|healthcare)"
    ),
    (
        r"(?:health|medical|dental|vision)(?:(?:, ?|[ ]?/[ ]?|,? and | & )(?:health|medical"
        r"|dental|vision|life)){1,3}|life (?:cover|assurance)|private (?:medical|health|dental)"
        r"|healthcare|death in service|med(?:ical)? aid|hmo|bupa|medicare|mediclaim"
        r"|income protection|critical illness|eap|employee assistance(?: program\w*)?|counselling"
        r"|sick pay|hsa|fsa"
    ),
    (
        r"assurances? (?:collectives?|groupe|maladie|dentaire|vie|sant\u00e9|m\u00e9dicaments?)"
        r"|mutuelle|pr\u00e9voyance|r\u00e9gime de retraite"
        r"|plano de sa\u00fade(?: e odontol\u00f3gico)?|plano odontol\u00f3gico"
        r"|seguro (?:m\u00e9dico|de vida|de salud)|altersvorsorge|bav|betriebsrente|pensioen\w*"
        r"|krankenversicherung|prywatna opieka medyczna|opieka medyczna|assistenza sanitaria"
    ),
)
_MONEY = (
    (
        r"(?:(?:annual|yearly|performance|signing|signing-on|sign[- ]on|joining|quarterly|monthly"
        r"|referral|shift|retention|attendance|year[- ]end|christmas|completion|festive|language"
        r"|welcome|discretionary|team|target|holiday|relocation|start|golden hello|production"
        r"|productivity)[ -]){0,3}bonus(?:es)?(?: scheme)?"
        r"|sign[- ]?on (?:of )?[A-Z]{0,3}[$\u00a3\u20ac]\d[\d,.]{1,8}|(?<=\+ )(?-i:AWS|VB|DA|HRA"
        r"|TA)"
        r"|(?-i:AWS)(?= ?[+&] ?(?:VB|bonus|variable))|\d{1,2} ?% in lieu(?: of \w+)?"
        r"|\d{1,2} ?% (?:hol|holiday|vacation)(?: (?:pay|money|allowance))?"
    ),
    (
        r"(?:uncapped )?commissions?|ote(?![ :]{0,2}[$\u00a3\u20ac\d])|tips|tronc|gratuities"
        r"|incentives?|profit[- ]shar\w+"
        r"|equity(?! (?:minimum|card|rates?|house|member))|stock options?|share options?|rsus?"
        r"|esops?|espp|options|vsop|share scheme"
        r"|sharesave|sip"
    ),
    (
        r"13th (?:month(?: (?:pay|salary))?|cheque|salary)|14th salary|1[34]\.? (?:geh\u00e4lter"
        r"|gehalt|monatsgehalt|maand)|thirteenth month|doble paga|\d{1,2} pagas|pagas extra\w*"
    ),
    (
        r"(?:(?:night|shift|evening|weekend|overtime|hazard|hardship|danger|unsocial|on[- ]call"
        r"|sunday|antisocial)[ -]?(?:hours )?){1,3}(?:differential|allowance|premium|pay|rates?"
        r"|enhancements?|uplift)"
    ),
    (
        r"(?:(?:housing|travel|meal|car|phone|mobile|internet|transport|cold|food|holiday"
        r"|clothing|tool|lunch|wellness|wellbeing|home office|remote|uniform|boot|learning"
        r"|education|shift|living|relocation|rice|child|family|location|site|offshore|touring|sea"
        r"|city|risk|subsistence|parking|dress|data|london|laundry|fuel"
        r"|gas|vehicle|daily|language|furniture|wfh|commuter)[ -]){1,3}(?:allowances?|stipends?"
        r"|subsid\w+|vouchers?|budget|weighting|reimbursement|contribution|assistance|benefits?"
        r"|card|pass|credit)"
    ),
    (
        r"(?:weekly|daily|same[- ]day|next[- ]day|early) pay(?:ments?)?|paid weekly|weekly paid"
        r"|holiday pay|(?:double|triple) (?:pay|time)|time and a half|overtime(?: (?:paid"
        r"|available|pay|rates))?|per diems?|paid (?:breaks?|lunch|training|travel time"
        r"|volunteer\w*|induction|overtime)|subsistence"
    ),
    (
        r"(?:market|recruitment|responsibility|weekend|night) supplements?"
        r"|[\u00a3$\u20ac]\s?\d[\d.,]* ?(?:per hour|an hour|p/?h|/hr?) (?:extra )?(?:at|on"
        r"|for) (?:weekends|nights|evenings|sundays|saturdays|bank holidays)"
    ),
    (
        r"sub?s\u00eddio de \w+|pr\u00e9mios? de \w+|vitto(?: e alloggio)?(?: compresi| inclusi)?"
        r"|buoni pasto"
        r"|transporte da empresa|seguro de sa\u00fade|plus de (?:nocturnidad|transporte"
        r"|[\w ]{3,15})|vale[- ](?:\w+)|cesta b\u00e1sica"
        r"|(?-i:(?<![a-z], )(?:VR|VT|VA|PLR))(?! \d)|bolsa de estudos|fahrtkostenzuschuss"
        r"|fahrtgeld|zusch(?:uss"
        r"|l\u00e4ge)\w*|\w+zuschlag\w*|\w+zulage|\w+zuschuss|pr\u00e4mien?|(?:essens"
        r"|verpflegungs)\w+|ticket[- ]restaurant|tickets? restaurant|ch\u00e8ques? \w+"
        r"|primes? d\w*|variable del|reiskostenvergoeding|toeslag\w*|onregelmatigheidstoeslag"
        r"|dertiende maand|premie"
    ),
)
_THINGS = (
    (
        r"(?:staff|employee|product|store|in-store|colleague|friends and family)[ -](?:discounts?"
        r"|meals?|food|parties|events|outings|lunch(?:es)?|rates|accommodation|housing|drinks"
        r"|party)|team (?:events|outings)"
    ),
    (
        r"\d{1,2} ?% (?:off|staff discount|discount|super|employer \w+|pension|match\w*"
        r"|contribution)|discounts (?:on|at|with)[\w ]{0,20}|discounted [\w ]{3,25}"
    ),
    (
        r"(?:free|subsidi[sz]ed|complimentary|provided|on-?site|secure"
        r"|company)[ -](?:on-?site )?(?:parking|meals?|lunch(?:es)?|food|gym|uniforms?|t-pass|tea"
        r"|coffee|drinks?|snacks?|fruit|breakfast|transport\w*|bus|shuttle|canteen|accommodation"
        r"|housing|car|vehicle|phone|laptop|van|training|ppe|flu jabs?|eye tests?|childcare"
        r"|cr\u00e8che|creche|nursery|tickets?|travel|hot drinks|cafeteria|restaurant|bike"
        r"|pension|events)"
    ),
    (
        r"(?:all )?(?:meals?|food|lunch(?:es)?|house|cottage|uniforms?|ppe|parking|accommodation"
        r"|transport\w*|tools|housing|flights|equipment|work ?wear|visa|room|board|training"
        r"|boots)(?: (?:and|&) \w+)?(?: (?:is|are|all))?(?: (?:provided|included|covered"
        r"|paid(?: for)?|supplied|validated|on shift|available|arranged|free))"
    ),
    (
        r"(?:fully maintained|work|\w+) ute(?: with [\w ]{3,15})?|fully maintained (?:car|vehicle"
        r"|van)"
        r"|meals? (?:on|while on) (?:duty|shift)|(?:wfh|home[- ]office) set-?up"
        r"|(?:flexible )?(?:medical|flex"
        r"|wellness) (?:dollars|credits|wallet)|free [a-z]{2,12}(?: of [a-z]{2,12})? (?:every"
        r"|each|per) \w+"
        r"|phone (?:and|&|\+) laptop|laptop (?:and|&|\+) phone|company (?:car|vehicle|van|phone"
        r"|laptop|mobile|events?|pension|bus|transport|shares?"
        r"|bike)|car scheme|lease (?:car|bike)|leasing bike|firmenwagen|dienstwagen|dienstrad"
        r"|jobrad|jobticket|deutschlandticket|dienstfahrrad|coche de empresa"
        r"|transporte (?:de empresa|fretado)|voiture (?:de fonction|de service)"
    ),
    (
        r"(?:ship|give|send) you (?:the |all |your )?(?:equipment|laptop|kit|hardware)|(?:work"
        r"|thermal|protective|safety)[ -]?(?:clothing|wear|boots)(?: provided)?|(?:company|work"
        r"|new|own|personal) laptop(?! bag)|laptop (?:of|and phone|& phone|provided)"
        r"|phone, laptop|laptop, phone|(?:macbook|phone|equipment) (?:provided|of your choice)"
        r"|gym(?: \w+)?|wellness (?:program\w*|fund)|multisport(?: card)?|urban sports(?: club)?"
        r"|wellpass|gympass|egym"
    ),
    (
        r"(?:shared |single |furnished |live[- ]in ){0,3}accommodation|(?:free|staff|shared"
        r"|company|subsidi[sz]ed) housing|live[- ]in available|(?:duty|shift) meals?"
        r"|annual (?:\w+ )?ticket|(?:return )?(?:air ?)?tickets? (?:home|annually)"
        r"|uniform(?: laundry| provided)?|laundry (?:service|allowance)|shuttle(?: bus)?"
        r"|cab facility|pick[- ]?(?:up )?(?:and|&|n) drop|(?:staff|works?|in-house) (?:canteen"
        r"|cafeteria)|childcare|creche|cr\u00e8che"
        r"|kita\w*|kinderbetreuung|kantine|betriebskantine|cantina|obst\w*|bvg(?: ticket)?"
    ),
    (
        r"tuition (?:reimbursement|assistance|support|waiver)"
        r"|(?:professional )?development (?:budget|fund|days|opportunities)|training (?:budget"
        r"|paid|provided|days|allowance|and development)|(?:full|paid|free|on the job|on-the-job"
        r"|ongoing|comprehensive|accredited) training(?: (?:provided|given|and \w+))?"
        r"|study (?:support|assistance)|conference budget|language (?:courses?|classes|lessons)"
        r"|weiterbildung\w*|fortbildung\w*|supervision|cpd(?: \w+)?|learning budget|books? budget"
        r"|education (?:fund|budget)"
    ),
    (
        r"(?:flights?|dbs|medical|licen[cs]e)(?: \w+){0,4} (?:paid(?: for)?|covered|reimbursed"
        r"|funded|refunded)"
        r"|\w+ (?:is |are )?(?:paid|covered|provided|funded"
        r"|sponsored)(?: for)? by (?:the )?(?:company|district|employer|firm|school|trust|client)"
    ),
    r"\w+(?: (?:and|&) \w+)? (?:is |are )?all (?:covered|paid(?: for)?|provided|included)",
    r"tax[- ]free|fees(?: \([^)\n]{0,30}\))? (?:are )?(?:covered|paid|waived)|\d+p (?:per|a) mile",
    (
        r"relocation(?: (?:package|assistance|support|bonus|costs|allowance))?"
        r"|visa (?:sponsorship|support)|sponsorship (?:available|provided)|work permit"
        r"|cycle[- ]to[- ]work(?: scheme)?|bike[- ]to[- ]work|season ticket loan"
        r"|ride[- ]?to[- ]?work|blue light(?: card)?|electric car scheme"
    ),
)
_HOURS = (
    (
        r"flexi(?:ble)?[ -]?(?:hours|working(?: hours)?|time|schedule|shifts?"
        r"|working arrangements)|flexitime|gleitzeit|flexible arbeitszeit\w*"
        r"|\d+ ?% home[- ]?office|homeoffice|home[- ]?office[- ](?:option|day|m\u00f6glich"
        r"|anteil)\w*|mobiles arbeiten|(?:sun|satur|fri|mon)days? (?:afternoons? )?off"
        r"|horario flexible|hor\u00e1rio flex\u00edvel|thuiswerken|t\u00e9l\u00e9travail"
        r"|\d on,? ?/?\d off|no weekends?|weekends off|every (?:second|other) weekend off"
        r"|every weekend off"
    ),
)
NAMED = Pattern(
    rf"(?<![\w-])(?:{'|'.join((*_TIME_OFF, *_INSURANCE, *_MONEY, *_THINGS, *_HOURS))})(?!\w)",
    re.IGNORECASE,
)
"""What is hardly ever named but as something that is offered."""

NO_OFFER = Pattern(
    r"\b(?:no|not|without|n['\u2019]t|experience|administration|administer|knowledge|background"
    r"|department|manag\w+|advis\w+|officer|specialist|coordinator|analyst|candidates?|bring"
    r"|your laptop|require\w*|need|must|interview|we regret|claims|carry|wear|client|clients"
    r"|product|question|current|last|should you|wage|calls|inbound|mandatory|desktop|sorry|fees?"
    r"|fluent|understanding|degree|qualification|familiar|selling|sales of|policy|policies"
    r"|provider|industry|sector|market|customers?|patients|students|passengers|guests"
    r"|equal opportunity|regardless|discriminat\w+|opt-out|your own|their own|confirmation"
    r"|\d+\+? years?|aoda|disabilit\w+|accessib\w+|enrolment|measures|funds|statement|history"
    r"|checklist|nights?(?=['\u2019])|one night"
    r"|responsib\w+|duties|process\w*|maintain\w*|ensur\w*|deliver\w*|prepar\w*|assist\w*"
    r"|record\w*|schedul\w+|develop and|report\w*|vacancy|incl(?:usive|uding|\.)?|before you"
    r"|on the day|during the|will be held|webcam|copy|passport|signed|deadline)\b",
    re.IGNORECASE,
)
"""Words around such a name that say it is something else: a duty, a skill, a firm's trade."""
