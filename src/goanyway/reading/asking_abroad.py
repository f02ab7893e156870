"""Requests in German, French, Spanish, Portuguese, Dutch, Italian and Polish."""

from __future__ import annotations

import re

from goanyway.reading.phrases import Pattern

_GERMAN = (
    (
        r"bitte (?:auch |noch )?(?!beachten|haben sie|entnehmen|mitbringen|bringen|halten|nicht"
        r"|z\u00f6gern|verstehen|melden sie sich bei|um verst"
        r"|an |bis )(?P<de>[a-z\u00e4\u00f6\u00fc\u00df]+ [^\n]{3,200})"
    ),
    (
        r"wir (?:bitten|ersuchen) (?:sie,? |dich,? |daher |auch |h\u00f6flich )*(?:um "
        r"|darum, )?(?P<de_we>[^\n]{3,200})"
    ),
    (
        r"(?P<de_answer>(?:um )?(?:kurze|baldige|kurzfristige) (?:r\u00fcckmeldung|antwort|zusage"
        r"|best\u00e4tigung|nachricht)\b[^\n.]{0,80})"
    ),
    (
        r"(?P<de_apply>(?:bewirb dich|bewerben sie sich)[ ](?=[^\n.]{0,40}\b(?:mit|per|\u00fcber"
        r"|unter|bis)\b)"
        r"[^\n.]{3,120})"
    ),
    r"um (?P<de_noun>[^\n.]{3,100}) wird (?:gebeten|ersucht)",
    (
        r"(?P<de_verb>(?:senden|schicken|reichen|best\u00e4tigen|teilen|f\u00fcllen) sie "
        r"(?!(?:bitte )?(?:bis|an)\b)[^\n]{3,200})"
    ),
)
_FRENCH = (
    (
        r"(?:merci de (?:bien vouloir )?|veuillez |pri\u00e8re de |nous vous (?:prions|demandons"
        r"|invitons) (?:de |\u00e0 )|(?:pourriez|pouvez|pourrais|peux)-(?:vous|tu) "
        r"|vous voudrez bien |auriez-vous l['\u2019](?:obligeance|amabilit\u00e9"
        r"|gentillesse) de )(?!(?:le |la )?d\u00e9truire|le supprimer|agr\u00e9er|trouver|noter"
        r"|recevoir|ne pas|votre|croire|accepter|vous munir"
        r"|apporter)(?P<fr>[a-z\u00e9\u00e8\u00ea']+ [^\n]{3,200})"
    ),
    (
        r"(?:merci )?(?:d['\u2019]|de (?:nous )?)?(?P<fr_send>(?:adresser|envoyer|transmettre"
        r"|faire parvenir)(?= (?:\w+ ){0,2}(?:cv|lettre|candidature|dossier"
        r"|curriculum)\b)[^\n]{3,160})"
    ),
    (
        r"(?P<fr_verb>(?:confirmez?|envoyez|envoie|r\u00e9ponde?z|adressez)[ -](?:moi |nous "
        r"|votre |vos |la |le )?[^\n]{3,200})"
    ),
)
_SPANISH_AND_PORTUGUESE = (
    (
        r"(?:devem?|dever\u00e3o|dever\u00e1|podem|pueden|deben|deber\u00e1n) (?P<call>(?:ligar"
        r"|contactar"
        r"|contatar|telefonar|aparecer|apresentar-se|dirigir-se|preencher|llamar|acudir|rellenar"
        r"|presentarse) [^\n]{3,200})"
    ),
    (
        r"(?P<es_write>(?:escr\u00edb(?:e(?:nos|me)|anos)|cont\u00e1ctanos|ll\u00e1ma(?:nos"
        r"|me)) [^\n]{3,200})"
    ),
    (
        r"(?:devem?|favor|basta|pueden|pode|interesad[oa]s,?) (?=enviar|mandar"
        r"|env\u00ed)(?P<to>[^\n]{3,200})"
    ),
    (
        r"(?P<es>(?:conf\u00edrma(?:me|nos|lo)?|confirm(?:ar|a|e|as)|env\u00eda(?:nos|me|lo)?"
        r"|env\u00ede(?:nos)?|manda(?:nos|me)?|responde|avisa(?:me|nos)?|me (?:avisa|confirma)s?"
        r"|nos (?:envie|confirme|mande)|envie|mande|responda|preencha|rellena"
        r"|completa) [^\n]{2,200})"
    ),
)
_DUTCH = (
    (
        r"(?:gelieve |graag (?=[^.\n]{3,60}(?:bevestig|door|laten weten|reactie))|wil je |wilt u "
        r"|kun je "
        r"|kunt u )(?P<nl>[a-z]+ [^\n]{3,200})"
    ),
    r"(?P<nl_know>(?:uiterlijk |v\u00f3\u00f3r |voor )[^\n.,]{3,30} laten weten[^\n.]{0,60})",
    r"(?P<nl_verb>(?:stuur|bevestig|laat (?:me|ons|het)) [^\n]{3,200})",
)
_OTHERS = (
    (
        r"(?P<it_verb>(?:fammi|facci) sapere [^\n]{3,200}|(?:conferma(?:mi|ci|re|rci|rmi)"
        r"|invia(?:re|ci"
        r"|mi|rci|rmi)|manda(?:rci|rmi|ci|mi)|inviateci|comunica(?:rci|rmi|teci)) [^\n]{3,200})"
    ),
    (
        r"(?:si prega di |la preghiamo di |ti chiediamo di "
        r"|vi preghiamo di )(?P<it>[a-z]+ [^\n]{3,200})"
    ),
    r"(?:prosz\u0119 o |prosimy o |uprzejmie prosz\u0119 o )(?P<pl>\w+ [^\n]{3,200})",
)
ABROAD = Pattern(
    rf"(?<!\w)(?:{'|'.join((*_GERMAN, *_FRENCH, *_SPANISH_AND_PORTUGUESE, *_DUTCH, *_OTHERS))})",
    re.IGNORECASE,
)
"""What is asked for is the one group that takes part."""
