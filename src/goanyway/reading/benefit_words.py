"""The words for what is offered beside pay: headings of such lists, and the things themselves."""

from __future__ import annotations

import re

from goanyway.reading.phrases import Pattern

_HEADINGS = (
    (
        r"(?:(?:our|the|your|key|employee|company|staff|additional|other|some of (?:our|the)"
        r"|and the) ){0,3}"
        r"(?:benefits?|perks|extras|advantages|rewards?|facilities|goodies|fringe benefits)"
        r"(?: (?:include|included|offered|package|we offer|you(?:['\u2019]ll)? (?:get|receive)"
        r"|on offer"
        r"|(?:and|&|\+) (?:perks|benefits|extras|rewards|package)|at a glance|of working (?:with"
        r"|for"
        r"|at) us))?"
    ),
    r"(?:salary|pay|compensation|remuneration)(?: package)? (?:and|&|\+) (?:benefits|perks|extras)",
    r"what(?:['\u2019]s| is) (?:in it for you|on offer)|what(?:['\u2019]s| is) included",
    (
        r"what (?:we|you|they|[A-Z]\w+)(?:['\u2019]ll| will|['\u2019]re| can)? (?:offer|get|give"
        r"|provide|receive"
        r"|expect from us|bring to you)s?(?: (?:you|in return|our \w+))?"
    ),
    (
        r"(?:in return,? )?(?:we|they|[A-Z]\w+) (?:also )?(?:offers?|provides?|gives?)(?: you"
        r"| the following)?"
    ),
    r"(?:in return|you(?:['\u2019]ll| will)? (?:also )?(?:get|receive|enjoy))(?: from us)?",
    r"(?:we|wij|wir)(?=:)",
    (
        r"why (?:join|work (?:for|with|at)) (?:us|\w+)|why you(?:['\u2019]ll| will) (?:love"
        r"|like) it"
        r"|on top"
    ),
    r"(?:the )?(?:package|offer|offered)(?: (?:includes|offered))?|we can offer",
    (
        r"(?:das |was )?(?:wir|bieten wir)(?: (?:bieten|ihnen|dir|euch)){1,3}|das (?:bieten"
        r"|erwartet) \w+"
        r"|unser angebot|unsere (?:benefits|leistungen)|ihre vorteile|deine (?:vorteile|benefits)"
        r"|benefits"
    ),
    (
        r"(?:qu\u00e9 |te |se |lo que )?(?:ofrecemos|ofrece)|(?:o que )?(?:n\u00f3s )?oferecemos"
        r"|benef\u00edcios"
        r"|beneficios|condiciones|vantagens"
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
    r"|extras|it also)"
    r"(?: package)?(?: of this \w+)? (?:includes?|are|is)|comes with|you(?:['\u2019]ll"
    r"| will)? (?:also )?"
    r"(?:get|receive|enjoy|be entitled to)|entitled to|in addition to|plus|along with"
    r"|wir bieten(?: (?:ihnen|dir))?|ofrecemos|oferecemos|nous offrons|wij bieden)[ ]",
    re.IGNORECASE,
)
"""Words in a sentence behind which what is offered is told."""

_NUMBER = (
    r"(?:\d{1,2}(?:[.,]\d)?|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|fifteen"
    r"|twenty(?:[- ]"
    r"\w+)?|thirty)"
)
_TIME_OFF = (
    (
        r"pto|vto|(?:unlimited |paid |generous |annual |extra ){0,3}(?:time off|holidays?"
        r"|vacations?(?: days| time)?"
        r"|hols)(?! (?:cover|season|park|inn|home|let))"
    ),
    (
        r"(?:annual|parental|maternity|paternity|family|sick|study|personal|volunteer|compassionate"
        r"|paid|casual"
        r"|carers?|birthday|earned|privilege|service)(?:[ -](?:and|&) \w+)?[ -](?:leave"
        r"|days?(?: off)?|time|pay)"
    ),
    (
        rf"{_NUMBER}(?: working| business| calendar)? ?(?:days?|weeks?"
        r"|wks)['\u2019]?(?: of)?(?: paid"
        r"| annual"
        r"| statutory| year){0,2} ?(?:leave|holidays?|hols?|pto|vacation|a\/?l|off|al)"
    ),
    (
        rf"{_NUMBER} days? ?(?:\+|plus|&|and|inc(?:l(?:uding)?)?\.?) ?(?:bh|bank hol\w*"
        r"|public hol\w*"
        r"|stats?|8)"
    ),
    (
        rf"{_NUMBER} (?:personal|sick|training|wellness|mental health|holiday|vacation|leave"
        r"|volunteering) days"
    ),
    (
        r"bank holidays off|(?:early|friday) finish\w*|four[- ]day week|4[- ]day week"
        r"|school holidays off"
    ),
    (
        r"\d{1,2} (?:urlaubstage|tage (?:urlaub|jahresurlaub)|d\u00edas (?:de )?vacaciones"
        r"|vakantiedagen"
        r"|semaines de (?:vacances|cong\u00e9s?)|ferietimer|semestersdagar|dni urlopu"
        r"|giorni di ferie)"
        r"|urlaubsgeld|weihnachtsgeld|vakantiegeld|(?-i:RTT)"
    ),
)
_INSURANCE = (
    (
        r"401\(?k\)?|403\(?b\)?|pensions?(?: scheme| plan| contributions?)?|superannuation"
        r"|\d+(?:\.\d)? ?% super|kiwisaver"
        r"|(?:rrsp|tfsa|tsp|epf|pf|esi|esic|gratuity|nps|provident|prov)(?: (?:fund|match\w*"
        r"|scheme))?"
        r"|retirement(?: \w+)?|pers|teacher['\u2019]?s['\u2019]? pension|lgps|socso"
    ),
    (
        r"(?:(?:private|health|medical|dental|vision|life|group|disability|accident"
        r"|supplementary|mediclaim)[ ,&/+-]{1,3}(?:and )?){1,5}(?:insurance|cover(?:age)?|plan|aid"
        r"|care|ins|premiums?"
        r"|benefits?|scheme|healthcare)"
    ),
    (
        r"(?:health|medical|dental|vision)(?:(?:, ?|[ ]?/[ ]?|,? and | & )(?:health|medical|dental"
        r"|vision|life)){1,3}|life (?:cover|assurance)"
        r"|private (?:medical|health|dental)|healthcare|death in service"
        r"|med(?:ical)? aid|hmo|bupa|medicare|mediclaim|income protection|critical illness|eap"
        r"|employee assistance(?: program\w*)?|counselling|sick pay|hsa|fsa"
    ),
    (
        r"assurances? (?:collectives?|groupe|maladie|dentaire|vie|sant\u00e9|m\u00e9dicaments?)"
        r"|mutuelle|pr\u00e9voyance|r\u00e9gime de retraite"
        r"|plano de sa\u00fade(?: e odontol\u00f3gico)?"
        r"|plano odontol\u00f3gico|seguro (?:m\u00e9dico|de vida|de salud)|altersvorsorge|bav"
        r"|betriebsrente|pensioen\w*"
        r"|krankenversicherung|prywatna opieka medyczna|opieka medyczna|assistenza sanitaria"
    ),
)
_MONEY = (
    (
        r"(?:(?:annual|yearly|performance|signing|signing-on|sign[- ]on|joining|quarterly|monthly"
        r"|referral|shift"
        r"|retention|attendance|year[- ]end|christmas|completion|festive|language|welcome"
        r"|discretionary|team"
        r"|target|holiday|relocation|start|golden hello|production"
        r"|productivity)[ -]){0,3}bonus(?:es)?(?: scheme)?"
    ),
    (
        r"(?:uncapped )?commissions?|ote|tips|tronc|gratuities|incentives?|profit[- ]shar\w+"
        r"|equity|stock options?|share options?|rsus?|esops?|espp|options|vsop|share scheme"
        r"|sharesave|sip"
    ),
    (
        r"13th (?:month(?: (?:pay|salary))?|cheque|salary)|14th salary|1[34]\.? (?:geh\u00e4lter"
        r"|gehalt|monatsgehalt"
        r"|maand)|thirteenth month|doble paga|\d{1,2} pagas|pagas extra\w*"
    ),
    (
        r"(?:(?:night|shift|evening|weekend|overtime|hazard|hardship|danger|unsocial|on[- ]call"
        r"|sunday|antisocial)"
        r"[ -]?(?:hours )?){1,3}(?:differential|allowance|premium|pay|rates?|enhancements?|uplift)"
    ),
    (
        r"(?:(?:housing|travel|meal|car|phone|mobile|internet|transport|cold|food|holiday|clothing"
        r"|tool|lunch"
        r"|wellness|wellbeing|home office|remote|uniform|boot|learning|education|shift|living"
        r"|relocation|rice"
        r"|child|family|location|site|london|laundry|fuel|gas|vehicle|daily|language|furniture|wfh"
        r"|commuter)"
        r"[ -]){1,3}(?:allowances?|stipends?|subsid\w+|vouchers?|budget|weighting|reimbursement"
        r"|contribution"
        r"|assistance|benefits?|card|pass|credit)"
    ),
    (
        r"(?:weekly|daily|same[- ]day|next[- ]day|early) pay(?:ments?)?|paid weekly|weekly paid"
        r"|holiday pay"
        r"|(?:double|triple) (?:pay|time)|time and a half|overtime(?: (?:paid|available|pay"
        r"|rates))?"
        r"|per diems?"
        r"|paid (?:breaks?|lunch|training|travel time|volunteer\w*|induction|overtime)|subsistence"
    ),
    (
        r"(?:market|recruitment|responsibility|weekend|night) supplements?"
        r"|[\u00a3$\u20ac]\s?\d[\d.,]* ?(?:per hour|an hour"
        r"|p/?h|/hr?) (?:extra )?(?:at|on|for) (?:weekends|nights|evenings|sundays|saturdays"
        r"|bank holidays)"
    ),
    (
        r"plus de (?:nocturnidad|transporte|[\w ]{3,15})|vale[- ](?:\w+)|cesta b\u00e1sica|(?-i:VR"
        r"|VT"
        r"|VA|PLR)|bolsa de estudos"
        r"|fahrtkostenzuschuss|fahrtgeld|zusch(?:uss|l\u00e4ge)\w*|\w+zuschlag\w*|\w+zulage"
        r"|\w+zuschuss|pr\u00e4mien?"
        r"|(?:essens|verpflegungs)\w+|ticket[- ]restaurant|tickets? restaurant|ch\u00e8ques? \w+"
        r"|primes? d\w*|variable del"
        r"|reiskostenvergoeding|reiskosten|toeslag\w*|onregelmatigheidstoeslag|dertiende maand"
        r"|premie"
    ),
)
_THINGS = (
    (
        r"(?:staff|employee|product|store|in-store|colleague|friends and family)[ -](?:discounts?"
        r"|meals?|food"
        r"|parties|events|outings|lunch(?:es)?|rates|accommodation|housing|drinks|party)"
        r"|team (?:events|outings)"
    ),
    (
        r"\d{1,2} ?% (?:off|staff discount|discount|super|employer \w+|pension|match\w*"
        r"|contribution)"
        r"|discounts (?:on|at|with)[\w ]{0,20}"
        r"|discounted [\w ]{3,25}"
    ),
    (
        r"(?:free|subsidi[sz]ed|complimentary|provided|on-?site|secure"
        r"|company)[ -](?:on-?site )?(?:parking|meals?"
        r"|lunch(?:es)?|food|gym|uniforms?|t-pass|tea|coffee|drinks?|snacks?|fruit|breakfast"
        r"|transport\w*|bus"
        r"|shuttle|canteen|accommodation|housing|car|vehicle|phone|laptop|van|training|ppe"
        r"|flu jabs?"
        r"|eye tests?"
        r"|childcare|cr\u00e8che|creche|nursery|tickets?|travel|hot drinks|cafeteria|restaurant"
        r"|bike"
        r"|pension|events)"
    ),
    (
        r"(?:all )?(?:meals?|food|lunch(?:es)?|uniforms?|ppe|parking|accommodation|transport\w*"
        r"|tools"
        r"|housing|flights"
        r"|equipment|work ?wear|visa|room|board|training|boots)(?: (?:and|&) \w+)?(?: (?:is|are"
        r"|all))?"
        r"(?: (?:provided|included|covered|paid(?: for)?|supplied|validated|on shift|available"
        r"|arranged|free))"
    ),
    (
        r"company (?:car|vehicle|van|phone|laptop|mobile|events?|pension|bus|transport|shares?"
        r"|bike)"
        r"|car scheme"
        r"|lease (?:car|bike)|leasing bike|firmenwagen|dienstwagen|dienstrad|jobrad|jobticket"
        r"|deutschlandticket"
        r"|dienstfahrrad|coche de empresa|transporte (?:de empresa|fretado)|voiture (?:de fonction"
        r"|de service)"
    ),
    (
        r"(?:ship|give|send) you (?:the |all |your )?(?:equipment|laptop|kit|hardware)|(?:work"
        r"|thermal|protective|safety)[ -]?(?:clothing|wear|boots)(?: provided)?"
        r"|(?:company|work|new|own|personal) laptop(?! bag)|laptop (?:of|and phone|& phone"
        r"|provided)|phone, laptop|laptop, phone|(?:macbook|phone|equipment) (?:provided"
        r"|of your choice)|gym(?: \w+)?"
        r"|wellness (?:program\w*|fund)|multisport(?: card)?|urban sports(?: club)?|wellpass"
        r"|gympass"
        r"|egym"
    ),
    (
        r"(?:shared |single |furnished |live[- ]in ){0,3}accommodation|(?:free|staff|shared"
        r"|company|subsidi[sz]ed) housing"
        r"|live[- ]in available|duty meals?"
        r"|annual (?:\w+ )?ticket|(?:return )?(?:air ?)?tickets? (?:home|annually)"
        r"|uniform(?: laundry"
        r"| provided)?"
        r"|laundry (?:service|allowance)|shuttle(?: bus)?|cab facility|pick[- ]?up (?:and|&) drop"
        r"|canteen|cafeteria|childcare"
        r"|creche|cr\u00e8che|kita\w*|kinderbetreuung|kantine|betriebskantine|cantina|obst\w*"
        r"|bvg(?: ticket)?"
    ),
    (
        r"tuition (?:reimbursement|assistance|support|waiver)"
        r"|(?:professional )?development (?:budget"
        r"|fund|days"
        r"|opportunities)|training (?:budget|paid|provided|days|allowance|and development)|(?:full"
        r"|paid|free|on the job"
        r"|on-the-job|ongoing|comprehensive|accredited) training(?: (?:provided|given|and \w+))?"
        r"|study (?:support|assistance)|conference budget|language (?:courses?|classes|lessons)"
        r"|weiterbildung\w*"
        r"|fortbildung\w*|supervision|cpd(?: \w+)?|learning budget|books? budget|education (?:fund"
        r"|budget)"
    ),
    (
        r"(?:travel|flights?|dbs|medical|licen[cs]e|fares?|transport)(?: \w+){0,4} (?:paid(?: for)?"
        r"|covered"
        r"|reimbursed|funded|refunded)|\w+ (?:is |are )?(?:paid|covered|provided|funded"
        r"|sponsored)(?: for)? by (?:the )?"
        r"(?:company|district|employer|firm|school|trust|client)"
    ),
    r"\w+(?: (?:and|&) \w+)? (?:is |are )?all (?:covered|paid(?: for)?|provided|included)",
    r"tax[- ]free|fees(?: \([^)\n]{0,30}\))? (?:are )?(?:covered|paid|waived)|\d+p (?:per|a) mile",
    (
        r"relocation(?: (?:package|assistance|support|bonus|costs|allowance))?|visa (?:sponsorship"
        r"|support)"
        r"|sponsorship (?:available|provided)|work permit|cycle[- ]to[- ]work(?: scheme)?"
        r"|bike[- ]to[- ]work"
        r"|season ticket loan|ride[- ]?to[- ]?work|blue light(?: card)?|electric car scheme"
    ),
)
_HOURS = (
    (
        r"flexi(?:ble)?[ -]?(?:hours|working(?: hours)?|time|schedule|shifts?|working arrangements)"
        r"|flexitime"
        r"|gleitzeit|flexible arbeitszeit\w*|\d+ ?% home[- ]?office|homeoffice"
        r"|home[- ]?office[- ](?:option|day|m\u00f6glich|anteil)\w*"
        r"|mobiles arbeiten|(?:sun|satur|fri|mon)days? (?:afternoons? )?off|horario flexible"
        r"|hor\u00e1rio flex\u00edvel|thuiswerken|t\u00e9l\u00e9travail"
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
    r"|your laptop"
    r"|require\w*|need|must|interview|we regret|claims|carry|wear|client|clients|product|question"
    r"|current|last|should you|wage|calls|inbound|mandatory|desktop|sorry|fees?|fluent"
    r"|understanding"
    r"|degree|qualification|familiar|selling|sales of|policy|policies|provider|industry|sector"
    r"|market"
    r"|customers?|patients|students|passengers|guests|equal opportunity|regardless|discriminat\w+"
    r"|opt-out|statement|history|checklist|nights?['\u2019]s?|one night|responsib\w+"
    r"|duties|process\w*|maintain\w*|ensur\w*|deliver\w*|prepar\w*|assist\w*|record\w*|schedul\w+"
    r"|develop and"
    r"|report\w*|vacancy|incl(?:usive|uding|\.)?|before you|on the day|during the|will be held"
    r"|webcam|copy|passport|signed|deadline)\b",
    re.IGNORECASE,
)
"""Words around such a name that say it is something else: a duty, a skill, a firm's trade."""
