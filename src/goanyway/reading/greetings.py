"""The opening of a message that is addressed to somebody."""

from __future__ import annotations

import re

from goanyway.reading.phrases import Pattern

_BEFORE = r"^[\s\0]{0,80}+(?:\[[^\]\n]{5,40}\][^:\n]{1,40}: )?(?:[A-Z][\w &]{2,30}: )?"
_OPENINGS = (
    r"(?:dear|hi|hello|hey|hiya|heya|howdy|g['\u2019]day|kia ora|talofa|warm greetings|greetings"
    r"|good (?:morning|afternoon|evening|day)|morning|afternoon|congrats|congratulations"
    r"|bonjour|bonsoir|salut|ch\u00e8re?|cher|hola|buenos d\u00edas|buen d\u00eda"
    r"|buenas(?: tardes)?|estimad[oa]|oi|ol\u00e1|boa tarde|boa noite|bom dia|prezad[oa]"
    r"|car[oa]|ciao|buongiorno"
    r"|gentile|egregio|spettabile|hallo|moin|servus|gr\u00fc\u00df (?:dich|gott)|gr\u00fcezi"
    r"|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|beste|geachte|goedemorgen"
    r"|goedemiddag|goedendag|dag|hej|hejsan|tjena|moi|hei|terve|dzie\u0144 dobry|cze\u015b\u0107"
    r"|szanown\w{1,3}|namaste|namaskar|vanakkam|salaam|salam|as{0,2}-?salaa?mu? alaikum"
    r"|assalam-o-alaikum|aoa|habari|jambo"
    r"|sawubona|dumela|molo|mabuhay|magandang \w{2,10}|selamat (?:pagi|siang|sore)|merhaba|tere"
    r"|labas"
    r"|gud ?(?:am|pm|day|morning|eve)|good (?:am|pm)|halo|yo|bula|malo|a)"
)
GREETS = Pattern(rf"{_BEFORE}{_OPENINGS}(?<! a)(?<!\na)\b", re.IGNORECASE | re.MULTILINE)
"""A line that opens with a greeting."""

GREETS_ALL = Pattern(
    r"[ ](?:folks|all|colleagues|neighbou?rs|kolleg\w{2,5}|coll\u00e8gues|crew|everyone"
    r"|everybody|guys"
    r"|friends|people|peeps|connections|network"
    r"|job ?seekers|zusammen|allemaal|\u00e0 tous|a tod[oa]s|pessoal)\b",
    re.IGNORECASE,
)
"""Behind such a greeting: it is for everybody who reads it."""

GREETING = Pattern(
    rf"{_BEFORE}{_OPENINGS}(?: there)?,?[ ]"
    r"(?P<name>(?:(?:Mr|Ms|Mrs|Dr|Prof|M|Mme|Sra?|Dra?|Mag|Ing|Lic|Arq|Capt)\.[ ]){0,2}"
    r"[^\n,!:.\u2014\u2013(-]{1,40})",
    re.IGNORECASE | re.MULTILINE,
)
"""The same with the words behind it, which begin with your name."""
