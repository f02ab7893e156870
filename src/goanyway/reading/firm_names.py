"""What the name of a firm looks like: capitalized words, their links, a legal form."""

from __future__ import annotations

import itertools
import re
import unicodedata

from goanyway.reading.occupations import is_occupation

UPPER = (
    "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100\u0104\u0106\u010c\u0112\u0118\u011a\u012a\u0130"
    "\u0141\u0143\u014c\u0150\u0158\u015a\u0160\u015e\u016a\u0170\u0179\u017b\u017d"
)
WORD = rf"(?:St\.[ ])?[{UPPER}0-9][\w&'\u2019-]{{0,30}}(?:\.\w{{1,15}}){{0,3}}"
LINK = (
    r"(?:(?:of|and|the|for|de|del|la|las|los|der|die|f\u00fcr|und|y|e|et|en|van|di|do|da|des|du"
    r"|og|och|i)[ ]|[&+][ ])"
)
_LEGAL = (
    r"(?:(?:\(Pty\)|Pty\.?|Pvt\.?|Private|Co\.?,?)[ ](?:Ltd|Limited)\b\.?|(?:Ltd|LLC|LLP|Inc"
    r"|Corp|Co|PLC)\b\.?|Limited"
    r"|plc|GmbH(?: & Co\.? KG)?|KG|AG|SE|AB|AS|ASA|A/S|ApS|Oyj?|B\.?V\.?|N\.?V\.?|S\.?p\.?A\.?"
    r"|S\.?r\.?l\.?"
    r"|S\.?A\.?(?:S|U)?\.?|SARL|S\.?L\.?U?\.?|Lda\.?|Ltda\.?|[Ss]p\. z o\.o\.|s\.r\.o\.|a\.s\."
    r"|e\.V\.|eG|Sdn\.? Bhd\.?|K\.K\.|Kft\.?)"
    r"(?![\w])"
)
NAME = rf"(?P<name>{WORD}(?:[ ]{LINK}{{0,2}}{WORD}){{0,4}}(?:,?[ ]{_LEGAL})?)"
"""A name in a pattern, as the group "name"."""

RUN = re.compile(rf"{WORD}(?:[ ]{LINK}{{0,2}}{WORD}){{0,7}}(?:,?[ ]{_LEGAL})?")
"""Capitalized words in a row."""

_KINDS = (
    "Coop\u00e9rative|Cooperativa|Coop|Universit\u00e9|Universit\u00e4t|Universidad|Universidade"
    "|Universit\u00e0|Soci\u00e9t\u00e9|Sociedad|Groupe|Grupo|Gruppo|Clinique|Cl\u00ednica"
    "|Clinica|Klinik|Klinikum"
    "|H\u00f4pital|Hospital|\u00c9cole|Escuela|Escola|Scuola|Colegio|Col\u00e9gio|Centre|Centro"
    "|Cabinet"
    "|Rede|Hotel|H\u00f4tel|Hoteles|H\u00f4tels|Restaurant|Restaurante|Ayuntamiento|Mairie|Ville"
    "|Caisse"
    "|Banque|Banco|Banca|Stiftung|Verein|Association|Asociaci\u00f3n|Associa\u00e7\u00e3o"
    "|Fundaci\u00f3n|Funda\u00e7\u00e3o"
    "|Fondation|Fondazione|Stadtwerke|Praxis|Kanzlei|Instituto|Institut|Istituto|Frigor\u00edficos"
    "|Bodegas|Laboratorios|Laborat\u00f3rios|Laboratoires|Transportes|Transports|Construcciones"
    "|Construtora|Talleres|Farmacia|Farm\u00e1cia|Pharmacie|Boulangerie|Panader\u00eda|Padaria"
    "|Faculdade"
    "|Loja|Tienda|Librairie|Garage|Atelier|Ateliers|B\u00e4ckerei|Gasthaus|Gasthof|Autohaus"
    "|Marktgemeinde|Gemeinde|Stadtgemeinde|Stadt|Prefeitura|Gemeente|Kommune"
)
OF_A_KIND = rf"(?P<name>(?:{_KINDS})(?:[ ][^\W\d_]{{2,15}}){{0,3}}[ ](?:d['\u2019])?{WORD})"
"""A name that begins with what it is, as in Romance languages; small words may stand inside."""

WITH_LEGAL_FORM = re.compile(rf"(?P<name>{WORD}(?:[ ]{LINK}{{0,2}}{WORD}){{0,4}},?[ ]{_LEGAL})")

ORGANIZATION_WORDS = frozenset(
    "academy agency airlines associates bakery bank cafe caf\u00e9 clinic college company"
    " corporation council diner energy foods foundation games gmbh group health healthcare hospital"
    " hotel inc industries institute insurance laboratories labs llc logistics ltd manufacturing"
    " ministry museum pharmacy plc restaurant retail school services software solutions storage"
    " studio studios systems technologies trust university veterinary works".split()
)
"""Last words that make a capitalized name that of an organization."""

_STAFF_WORDS = frozenset(
    "hr team careers recruiting recruitment hiring talent people jobs acquisition campus"
    " onboarding selection".split()
)
_NEVER = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december zoom teams google microsoft meet webex "
    "skype whatsapp telegram signal linkedin indeed glassdoor workday greenhouse calendly the "
    "our re fwd fw invite canceled cancelled confirmed hi hello dear hey gm tumuaki german english"
    " french bi wanted notice vacancy hiring alert job jobs urgent update reminder invitation"
    " bonjour bonsoir salut hola oi ol\u00e1 hallo ciao bom boa buenos buenas good guten moin liebe"
    " lieber sehr estimado estimada prezado prezada caro cara cher ch\u00e8re beste geachte dag hej"
    " greetings congratulations congrats thanks thank please kindly great no not yes ok if and "
    "or but so as at in on for with by they he she you it who both all everyone someone "
    "everybody somebody candidates applicants"
    " confidential undisclosed anonymous precisa-se procura-se admite-se gesucht busca buscamos"
    " qld nsw vic tas interview your this that we i human resources am pm est edt pst"
    " pdt et pt ct utc gmt avenue blvd suite floor room dr mr ms mrs".split()
)
_SELDOM = frozenset("first next last home street office welcome people".split())
"""Words of a name only where it ends like that of an organization."""

_NEVER_ALONE = frozenset(
    "department trades trade corporate technical clinical commercial digital graduate volunteer "
    "lead"
    " global regional national group internal external executive chief head senior campus "
    "office firm"
    " agency employer organisation organization branch division unit field operations finance legal"
    " marketing design engineering product data reserve site attractive competitive "
    "permanent".split()
)
"""Words that are no name alone: "Trades Recruiter", "HR Department"."""

_FIRMS_TOO = frozenset(
    "tech partners associates sales brokers builders solicitors architects surveyors roasters"
    " brewers bakers accountants printers movers butchers florists jewellers opticians lawyers"
    " engineers designers farmers growers makers developers advisers advisors scheme".split()
)
"""Occupations that the names of firms end with as well."""


_FOR_SOMETHING = re.compile(
    r"(?:cent(?:re|er)|institute|society|council|fund|trust|foundation|association|alliance"
    r"|campaign|department|college|office|agency|commission|authority|bank|academy|school)"
    r"(?:[ ]of[ ]\S+)?\Z",
    re.IGNORECASE,
)


def without_purpose(words: str) -> str:
    """Without what comes behind "for", save in "Institute for Transport Studies"."""
    name, _, purpose = words.partition(" for ")
    return words if purpose and _FOR_SOMETHING.search(name) else name


def firm_name(words: str) -> str:
    """The words as the name of a firm, without "Careers" or "HR" behind it; empty if they are none.

    Args:
        words: capitalized words in a row.
    """
    each = without_purpose(words).rstrip(".").split(" ")
    while each and each[-1].lower() in _STAFF_WORDS:
        each.pop()
    if (
        not each
        or each[0].lower() in _STAFF_WORDS
        or each[0][0].isdigit()
        or any(word.lower() in _NEVER for word in each if word != "and")
    ):
        return ""
    ends_like_a_firm = each[-1].lower() in ORGANIZATION_WORDS
    if "and" in each and not (ends_like_a_firm and "and" in each[1:-1]):
        return ""
    if any(word == "of" and is_occupation(before) for before, word in itertools.pairwise(each)):
        return ""  # "Head of Tax"
    if not ends_like_a_firm and any(word.lower() in _SELDOM for word in each):
        return ""
    if len(each) == 1 and each[0].lower() in _NEVER_ALONE:
        return ""
    if is_occupation(each[-1]) and each[-1].lower() not in _FIRMS_TOO:
        return ""
    name = " ".join(each)
    return name if any(char.isalpha() for char in name) else ""


def folded(words: str) -> str:
    """Letters and figures only, small, without accents, as in a domain."""
    plain = (
        unicodedata.normalize("NFKD", words.lower()).replace("\u00f8", "o").replace("\u00df", "ss")
    )
    return re.sub(r"[\W_]", "", plain)


def key_of(name: str) -> str:
    """What two spellings of the same name have in common."""
    return re.sub(r"[^\w ]", "", name.lower()).strip()
