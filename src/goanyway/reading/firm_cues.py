"""The words around the name of a firm that say what it is to you, each with a weight.

A cue of `CLIENT` says that the firm employs and another recruits for it; the weight `SELF` marks
the firm that who writes says to be from.
"""

from __future__ import annotations

import re

from goanyway.reading.firm_names import LINK, NAME, OF_A_KIND, UPPER, WORD
from goanyway.reading.phrases import Pattern
from goanyway.reading.words import LABEL_ENDS

CLIENT, LABEL, SELF, CLEAR, FAIR, WEAK = 6, 5, 4, 3, 2, 1

_JOB_AT = (
    "role|roles|position|job|jobs|opening|vacancy|opportunity|careers?|team|interview|work|working"
    "|life|here|us|recruitment|hiring|hr|internship|placement|screen|call|chat|talent|people"
)
_I_AM = (
    r"(?:(?i:i am|i['\u2019]m|this is|it['\u2019]?s|my name is|ici|soy|aqui \u00e9 [ao]"
    r"|hier ist|ich bin|je suis|sou [ao]?|fala[ -]?(?:aqui )?(?:[ao] )?)[ ][\w'\u2019.-]+"
    rf"(?:[ ][{UPPER}][\w'\u2019.-]*){{0,3}},?(?i: and i['\u2019]m an? [a-z]{{3,15}}"
    r"(?: [a-z]{3,15})?)?(?i: here| again"
    r"| calling| texting| writing| reaching out| this side| des RH| du service RH)?"
    rf"|[{UPPER}][\w'\u2019-]{{1,15}}(?:[ ][{UPPER}][\w'\u2019-]{{1,15}})?,?[ ]"
    r"(?i:here|again|this side))"
)
_FROM = (
    r"(?:[ ](?:from|with|at|w/?|of|over at|calling from|de|da|do|dal?la|da loja|du|\u00e0 la|chez"
    r"|von|van|vom|bei|z|fra|fr\u00e5n|in HR at|in recruitment at|recruiter at|HR at)[ ]|[ ]?@[ ]?)"
    r"(?:the |der |la |el |l['\u2019])?"
)
_DEPARTMENT = (
    r"(?:Recrutamento|Recrutement|Carri\u00e8res|Karriere|Personal|Selecci\u00f3n|Vagas|Empleo"
    r"|Emplois"
    r"|Ofertas|RH|RRHH|HR|Careers|Jobs|Talent|Talentos|Equipe|Team|Equipo|Recruiting|Recruitment)"
)
_STAFF = (
    r"(?i:recruit(?:ing|ment|ers?)|talent(?: acquisition)?|hiring|people (?:team|operations|ops"
    r"|partners?|(?:&|and) culture)"
    r"|hr|human resources|careers?|jobs|early careers|resourcing|personnel"
    r"|selection|staffing)"
)
_INTEREST = "interest(?:ed)? in (?:(?:working|a career) (?:at|with|for) |joining )?"
_TALK = "interview(?:ed|ing)?|call|conversation|appointment|meeting|screen|employment|assessment"
_LABELS = (
    "company|employer|organi[sz]ation|firm|hiring company|company name|employer name|business"
    "|arbeitgeber|unternehmen|firma|empresa|empleador|entreprise|employeur|soci\u00e9t\u00e9"
    "|werkgever|bedrijf|azienda|pracodawca|arbetsgivare|virksomhed"
)
_LINE_ENDS = rf"(?:{LABEL_ENDS}|[ ]?:?\n)"
_WANT = (
    r"want|would love|have (?:asked|gone|invited|decided|come back|requested|confirmed|chosen"
    r"|offered|moved|agreed|now)|are keen|are happy|were impressed|are looking|are interested"
)
_WANTS = (
    r"wants|would like|has (?:asked|gone|invited|decided|come back|requested|confirmed|chosen"
    r"|offered|moved|agreed|now)|(?:really )?(?:loved|liked)|is keen|is happy|was impressed"
    r"|is interested|can see you|will see you"
)
_SEEKS = (
    r"(?:busca|buscamos|sucht|zoekt|recrute|recherche|contrata|procura|cerca|poszukuje|s\u00f8ker"
    r"|s\u00f6ker|s\u00f8ger)"
)
_PLACES = (
    "University|College|Institute|City|County|Borough|School|Bank|Ministry|Department|Town"
    "|Hospital|Universidad|Universit\u00e9|Universidade|Stadt|Gemeinde|Marktgemeinde|Ayuntamiento"
    "|Mairie|Prefeitura|Gemeente"
)
_OF_PLACE = (
    "(?i:council|school district|unified school district|independent school district|city schools"
    "|county schools|public schools|NHS (?:foundation )?trust|hospital|gemeinde|primary school"
    "|high school|secondary school|grammar school|community college|county|city hall)"
)

CUES = tuple(
    (Pattern(pattern, re.MULTILINE), weight)
    for pattern, weight in (
        (
            rf"\b(?i:(?:our|my|the|end) (?:client|principal)(?:,| is|:| -| \u2013)?)[ ]{NAME}",
            CLIENT,
        ),
        (
            (
                rf"\b(?i:on behalf of|(?:recruiting|hiring|sourcing) for|retained by|engaged by"
                rf"|instructed by|appointed by|partner(?:ed|ing) with|partner (?:for|of|to)"
                rf"|em nome d[aeo]|im auftrag (?:von|der|des)|au nom d[eu]|en nombre de|namens)"
                rf"[ ](?i:our client,? |my client,? )?{NAME}"
            ),
            CLIENT,
        ),
        (rf"^\W{{0,5}}(?i:client|end client|kunde|cliente){_LINE_ENDS}{NAME}", CLIENT),
        (rf"\b{NAME}(?i:,| \(| [\u2013-]) ?(?i:our|my) (?i:end )?(?i:client)\b", CLIENT),
        (rf"^\W{{0,5}}(?i:{_LABELS}){_LINE_ENDS}(?:The )?{NAME}", LABEL),
        (
            (
                rf"\b(?i:appl(?:y|ying|ied|ication))[ ]"
                rf"(?:(?i:to|with|for)[ ](?i:join |work (?:at|for|with) )?(?:the )?|at[ ]){NAME}"
            ),
            CLEAR,
        ),
        (rf"\b(?i:{_JOB_AT})[ ](?i:here )?(?i:at|@)[ ](?:the )?{NAME}", CLEAR),
        (rf"\b{_I_AM}{_FROM}{NAME}", SELF),
        (
            (
                rf"\b(?i:interview|intvw|entretien|entrevista) (?:for|pour"
                rf"|para) [^.\n]{{3,50}}? (?:at|@|chez|en|na) {NAME}"
            ),
            CLEAR,
        ),
        (rf"^(?:The )?{NAME}[ ](?:View all jobs|See all jobs|More jobs|View company)", CLEAR),
        (
            (rf"(?:^|[.!?] )[A-Z]\w{{1,15}} (?:at|from|@) (?:the )?{NAME}(?: x{{1,3}})?\s*\Z"),
            SELF,
        ),
        (
            (
                rf"\b{_I_AM},? (?i:from )?(?:HR|TA|Talent|Recruitment|Admin)(?: dept\.?"
                rf"| department)?,? {NAME}"
            ),
            SELF,
        ),
        (
            rf"(?:\b(?i:its?)|[.!?,])[ ]?[A-Z]\w{{1,15}}(?:[ ]?@[ ]?|[ ]w/?[ ]|[ ]from[ ]){NAME}",
            SELF,
        ),
        (rf"^[A-Z]\w{{1,15}}(?:[ ]?@[ ]?|[ ](?:from|at)[ ]){NAME}", SELF),
        (rf"(?:^|[,.!] ?){NAME}[ ]{_STAFF}(?i: team)?,?[ ](?i:here|again|this side)\b", SELF),
        (rf"\b{_STAFF}(?i: team| department)?[ ](?:at|from|of|@)[ ](?:the )?{NAME}", CLEAR),
        (
            (
                rf"(?i:hey|hi|hello|hiya)(?: man| there| \w{{2,12}})?[,!]? [A-Z]\w{{1,15}} (?:at"
                rf"|from|with|w/?) {NAME}"
            ),
            SELF,
        ),
        (rf"\b{_I_AM}[ ]?\((?P<name>[\w&'\u2019][\w&'\u2019 ]{{2,35}})\)", SELF),
        (rf"\A\s{{0,5}}{NAME}(?:[ ]?:[ ]|[ ][-\u2013][ ](?=Hi|Dear|Hello|Hey))", SELF),
        (
            (
                rf"\A\s{{0,5}}(?:\[\w{{2,12}}\] )?(?:\*)?(?:The )?{NAME}[ \t]*(?:$|\|[ ]|[ ]\(|,[ ]"
                rf"|[ ][-\u2013][ ])"
            ),
            FAIR,
        ),
        (
            (
                rf"\A\s{{0,5}}(?P<name>(?:The )?{WORD}(?:[ ]{LINK}?{WORD}){{0,4}}"
                rf"(?:[ ](?:at|in|on)[ ](?:the )?{WORD}|[ ]N[Oo]\.[ ]?\d{{1,4}}))[ \t]*$"
            ),
            FAIR,
        ),
        (
            (
                rf"\A\W{{0,5}}(?i:now |urgent(?:ly)? |we are |we['\u2019]re )?(?i:hiring|vacancy"
                rf"|wanted"
                rf"|required|walk-?in|job (?:alert|opening|vacancy))[^\n:|!@\u2013-]{{0,25}}"
                rf"[ ]?[:|!@\u2013-][ ](?:at )?{NAME}"
            ),
            FAIR,
        ),
        (
            (
                rf"\b(?i:wanted|needed|required|recruiting|hiring)[^.\n]{{0,40}}[ ](?:for|at"
                rf"|by)[ ](?:the )?{NAME}"
            ),
            CLEAR,
        ),
        (rf"(?:^|[ ][|(\u2013-][ ]?){OF_A_KIND}(?=[ \t]*(?:$|[|,()\u2013]))", CLEAR),
        (rf"\b(?:de|da|do|\u00e0|\u00e0 la|la|le|na|no|en la|bei der|der|em)[ ]{OF_A_KIND}", FAIR),
        (rf"\b(?i:posted|advertised|published)[^.\n]{{0,30}}[ ]by[ ](?:the )?{NAME}", CLEAR),
        (rf"\b(?i:via|through)[ ](?:our partner |the agency ){NAME}", WEAK),
        (
            (
                rf"\b(?i:entrevista\w*|te ven|le esperan|te esperan|gespr\u00e4ch|entretien|gesprek"
                rf"|colloquio)[^.\n]{{0,40}}[ ](?:en|bei|bei der|chez|bij|na|no|presso)[ ]{NAME}"
            ),
            FAIR,
        ),
        (rf"\b{NAME}[ ]{_SEEKS}\b", CLEAR),
        (rf"\b(?P<name>(?:{_PLACES})[ ](?:of|de|do|da)[ ]{WORD}(?:[ ]{WORD})?)", CLEAR),
        (
            (
                rf"\b(?P<name>{WORD}(?:[ ](?:and[ ]|&[ ]"
                rf"|of[ ])?{WORD}){{0,4}}[ ]{_OF_PLACE}(?:[ ](?i:No\.)[ ]\d+)?)\b"
            ),
            CLEAR,
        ),
        (rf"\b(?P<name>{WORD}(?:[ ]{WORD}){{0,3}}[ ](?:Schools|University|School))", FAIR),
        (rf"^\"?{_DEPARTMENT}[ ](?:da |de |do |du |des |at |@ |von |bei )?{NAME}\"? <", CLEAR),
        (rf"^\"?{NAME}(?: [A-Z]\w{{1,12}})?[ ]via[ ]", CLEAR),
        (rf"^\"?{NAME}(?: [|\u2013-])?[ ]{_DEPARTMENT}\"? <", CLEAR),
        (
            (
                rf"^\"?[A-Z]\w{{1,15}}(?:[ ][A-Z]\w{{1,15}})?[ ]?(?:[ ]from[ ]|[ ]at[ ]|[ ]?@[ ]?"
                rf"|[ ][|\u2013-][ ]|, |[ ]\(){NAME}\)?\"? <"
            ),
            CLEAR,
        ),
        (rf"\b(?i:the|your)[ ]{NAME}[ ]{_STAFF}(?i: team)?\b", CLEAR),
        (rf"^(?i:the )?{NAME}[ ]{_STAFF}(?i: team| department)?[ ]{{0,2}}(?:$|<)", CLEAR),
        (
            (
                rf"^(?:The )?{NAME}[ ](?:is|are)[ ](?:hiring|looking for|seeking|recruiting|growing"
                rf"|expanding|an? equal|committed to|proud to|an Equal)\b"
            ),
            CLEAR,
        ),
        (rf"\b(?i:at)[ ]{NAME},?[ ](?i:we|our|you|you['\u2019]ll)\b", CLEAR),
        (rf"\b[Ww]e (?:at|here at) {NAME}", CLEAR),
        (rf"\b[Ww](?:e are|e['\u2019]re)[ ]{NAME}(?=[.,!:;]|[ ][\u2013-])", CLEAR),
        (
            (
                rf"^(?i:about|why|why join|life at|working at|who is|\u00fcber"
                rf"|sobre)[ ]{NAME}\W{{0,3}}$"
            ),
            CLEAR,
        ),
        (
            (
                rf"(?:\u00a9|\([cC]\)|[Cc]opyright)[ ](?:\u00a9 "
                rf")?(?:\d{{4}}(?:[ ]?[\u2013-][ ]?\d{{4}})?"
                rf",?[ ])?(?:by )?{NAME}"
            ),
            CLEAR,
        ),
        (
            (
                rf"\b(?i:(?:e-?mail|message) (?:was|is|has been) sent (?:by|from|on behalf "
                rf"of))[ ]{NAME}"
            ),
            CLEAR,
        ),
        (rf"\b(?i:{_INTEREST}){NAME}", FAIR),
        (rf"\b(?i:join(?:ing)?)[ ](?i:us at |the team at |the )?{NAME}", FAIR),
        (
            (
                rf"\b(?i:welcome to|thank you for choosing|regards from|greetings from|hello "
                rf"from|hi "
                rf"from)[ ](?:the )?{NAME}"
            ),
            FAIR,
        ),
        (rf"\b(?i:{_TALK}) with[ ](?:the )?{NAME}", WEAK),
        (rf"\b(?i:from)[ ]{NAME}", WEAK),
    )
)
"""Patterns with a group "name", each with its weight."""

WANTS = Pattern(rf"(?:^|[.!?,:\u2013-][ ]){NAME}[ ](?:(?P<many>{_WANT})|{_WANTS})\b", re.MULTILINE)
"""A firm that wants to see you; "Acme want to" is no single person."""

BEHIND_OCCUPATION = Pattern(
    rf"\b(?P<occupation>[^\W\d_]{{3,30}})(?:[ ]\([A-Z]\w{{1,10}}\))?[ ](?:at|@|bei|bij|chez)[ ]"
    rf"(?:the |der )?{NAME}"
)
"""An occupation at a firm."""

IN_PREPOSITION = Pattern(rf"\b(?:at|with|from|to|for|by)[ ](?:the )?{NAME}")
"""What is a firm where its last word is one for an organization."""
