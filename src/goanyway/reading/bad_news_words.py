"""How you are turned down, and how an interview is cancelled or moved."""

from __future__ import annotations

import re

from goanyway.reading.phrases import WITHIN, Pattern, any_of

_GOING_ON = (
    r"(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|go(?:ing)?|tak(?:e|ing)|pursu(?:e|ing))"
)
REJECTION = any_of(
    "regret to inform",
    rf"(?:will|are|decided|chosen) not (?:be |to )?(?:be )?{_GOING_ON}",
    rf"(?:won|are|will)(?:n)?['\u2019]t (?:be )?{_GOING_ON}",
    rf"{_GOING_ON}(?: forward| ahead| on)?(?: with)? (?:an)?other (?:candidates?|applicants?)",
    r"(?:you|application|candidacy) (?:have|has|was|were|had) (?:unfortunately )?not (?:been )?"
    "(?:selected|successful|shortlisted|chosen)",
    r"(?:position|role|vacancy|job) has (?:now |already |since )?been filled",
    r"offered the (?:position|role|job|post|place) to (?:an)?other",
    r"(?:gone?|going|goin|went|go|decided to go) (?:ahead |forward )?(?:with|w) (?:an? "
    r"|the )?(?:\w{1,12} )?"
    r"(?:candidate|someone|somebody|guy|girl|person|applicant|else)",
    r"(?:an)?other (?:candidate|applicant)s? (?:has|have|was|were) (?:been )?(?:selected"
    r"|recommended|chosen|appointed)",
    r"(?:not|isn['\u2019]t) the news (?:we|you|i)",
    r"(?:not|won['\u2019]t be|unable to) (?:be )?(?:offer(?:ing)?|mak(?:e|ing)) you (?:an? "
    r"|the |this )(?:offer|role|job|position|interview)",
    r"(?:on this occasion|at this (?:time|stage))[^.\n]{0,40}(?:unsuccessful|not)",
    r"(?:application|you)[^.\n]{0,30}(?:was|were|has been|have been) unsuccessful",
    r"(?:leider|bedauern)[^.\n]{0,80}(?:absage|nicht (?:ber\u00fccksichtigen|zusagen)"
    r"|ander\w{0,3} (?:bewerber\w{0,5}|person|kandidat\w{0,5}))",
    r"f\u00fcr (?:eine|einen) ander\w{1,2} (?:bewerber\w{0,5}|person|kandidat\w{0,5})",
    r"candidature n['\u2019]a (?:malheureusement )?pas \u00e9t\u00e9 retenue",
    r"no has sido seleccionad[oa]|hemos (?:decidido|optado)[^.\n]{0,30}otr[oa] candidat",
    r"(?:n\u00e3o (?:foi|seguiremos|avan\u00e7)|optamos por outr)",
    r"not (?:been )?able to offer you",
    r"(?:decided|chosen|opted) not to (?:move|go|proceed|progress|continue|take|pursue|interview)",
    r"(?:not|won['\u2019]t) be (?:taking|progressing|considering|inviting) your application",
    r"(?:went|going|gone) (?:in|with) (?:a different|another) (?:direction|candidate)",
    r"(?:hired|hiring|picked|chose|chosen|appointed|found) (?:someone|somebody|sb) else",
    r"(?:someone|somebody) else (?:got|was offered|has been|took)",
    r"gave (?:it|the (?:job|spot|role|shift|position)) to",
    r"(?:role|spot|job|position|vacancy|slot)(?:['\u2019]s| is| has been| was) (?:now |already )?"
    r"(?:filled|taken|gone)",
    r"filled (?:the|this) (?:role|spot|job|position|vacancy)",
    r"(?:weren['\u2019]t|wasn['\u2019]t|not) (?:quite )?(?:the right|a (?:fit|match)) for",
    r"unsuccessful (?:on this occasion|this time|at this)",
    r"not (?:been )?successful (?:on this occasion|this time|in (?:your|securing))",
    r"(?:every|much|all the) (?:success|best|luck) (?:in|with) your (?:job ?search|future|search"
    r"|career|ongoing)",
    r"(?:anderweitig|inzwischen|bereits) (?:vergeben|besetzt)",
    r"keine (?:g\u00fcnstigere|bessere|positive|erfreulichere) (?:nachricht|mitteilung|antwort)",
    r"leider (?:eine )?absage",
    r"leider nicht (?:in die engere|weiter|ber\u00fccksichtigen|anbieten)",
    r"f\u00fcr (?:ihren|deinen) weiteren (?:beruflichen )?(?:weg|berufsweg|werdegang|lebensweg)",
    r"f\u00fcr (?:ihre|deine) (?:weitere )?(?:berufliche )?zukunft",
    r"(?:ne pas|pas pu|pouvons pas|malheureusement pas)[^.\n]{0,30}donner (?:une )?suite",
    r"(?:avons|ai) le regret de vous (?:informer|annoncer)|suite d\u00e9favorable",
    r"(?:lamentamos|sentimos) (?:comunicar|informar)\w{0,3}",
    r"no continuar (?:con|en el)|otros candidatos|ha(?:s|) sido descartad[oa]",
    r"infelizmente[^.\n]{0,60}(?:outr[oa]|n\u00e3o)|seguir(?:emos)? com outr",
    r"(?:bent|is) (?:helaas )?(?:niet geselecteerd|afgewezen)|andere kandidaat",
    r"(?:non (?:\u00e8 stata|possiamo|abbiamo)[^.\n]{0,40}(?:selezionat|accoglier|prosegui)|altro"
    r" candidato)",
    r"wybrali\u015bmy inn|nie zakwalifikowa",
    r"g\u00e5(?:tt|et)? (?:vidare|videre) med (?:andr[ae]|en ann?[ae][nt])|andre kandidater",
)
_MEETING = "(?:interview|meeting|call|appointment|conversation)"
CANCELLED = any_of(
    rf"{_MEETING}{WITHIN}(?:is|was|been|are) (?:now |unfortunately )?cancell?ed",
    "stands (?:now |hereby )?(?:cancell?ed|postponed|withdrawn)",
    "need not (?:appear|come|attend)",
    r"(?:have|had|need|needs|must|forced|going) (?:unfortunately )?to cancel (?:your|our|the"
    r"|this)",
    rf"(?:are|is|am) cancell?ing (?:your|our|the|this) {_MEETING}",
    r"(?:cancell?ed|called off|scrapped) (?:all |your |the |our "
    r"|tomorrow['\u2019]s )?(?:\w{1,12} )?(?:interviews?|intvs?|chat|call|meeting)",
    r"pulled the (?:pin|plug) on",
    r"(?:interviews?|vacancy|competition|recruitment)\b[^.?!\n]{0,60}(?:will|can) not (?:now )?"
    r"(?:be )?(?:proceed|go ahead|going ahead|take place|taking place)",
    r"(?:will|is) no longer (?:be )?(?:going ahead|taking place|hold|needed|happening)",
    r"(?:please |pls |plz )(?:do not|don['\u2019]?t) (?:go|come|travel)",
    r"muss(?:te)? (?:leider )?(?:abgesagt|entfallen)",
    r"(?:termin|gespr\u00e4ch|interview)\b[^.?!\n]{0,60}(?:abgesagt|absagen|entf\u00e4llt|entfallen)",
    r"(?:entretien|entrevue)\b[^.?!\n]{0,40}(?:est )?annul\u00e9e?",
    r"(?:entrevista|cita)\b[^.?!\n]{0,40}cancelad[ao]",
    r"(?:gesprek|afspraak)\b[^.?!\n]{0,40}(?:gaat niet door|geannuleerd)",
)
CANCELLED_SUBJECT = Pattern(r"\W{0,3}cancell?ed(?: event)?:", re.IGNORECASE)
RESCHEDULED = any_of(
    r"(?:re-?scheduled?|moved) (?:it |your interview |the interview |this )?(?:to|for)",
    r"new (?:date|time|slot) (?:is|will be)",
    r"(?:has been |is |was )?(?:moved|pushed|re-?scheduled|preponed|postponed|shifted"
    r"|brought forward)",
    "instead",
    "new time",
    r"make it (?:mon|tue|wed|thu|fri|sat|sun|\d)",
    r"re-?book(?:ed|ing)?",
    r"(?:push|move|bump|shift|bring|change|switch|swap) (?:it|this|that|u|you|ur|your|the|our)",
    r"report\u00e9e? (?:au|\u00e0)|verschoben|verlegt|aplazad[ao]|nueva fecha|remarcad[ao]|verzet",
    "revised (?:slot|time|date)",
    "(?:change of plan|now (?:be )?(?:on|at))",
)
