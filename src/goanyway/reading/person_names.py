"""Names of people in running text: which capitalized words may be one, and the role beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from goanyway.reading.occupations import is_occupation
from goanyway.reading.phrases import Pattern
from goanyway.reading.roles import is_role_word, role_before, role_behind, role_word_ends
from goanyway.reading.titles import title_at

HONORIFIC = Pattern(
    r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Miss|Sra?|Herrn?|Frau|Mme|Mlle|Madame|Monsieur|M|Ing"
    r"|Dipl\.-Ing|Sir|Dott|Dra|Rev|Fr|Er|Shri|Smt|Eng|Engr|Dhr|Mevr|mgr|Mag|DI|Judge|Cllr"
    r"|Se\u00f1ora?|Senhora?|Sig|Sig\.ra|Signora?|Atty|Lic|C\.P|Arq|Capt|Pani?|Hr|Fru|Whaea|Matua"
    r"|[Dd]ott\.ssa|dott|avv|Dona|Don|Do\u00f1a|D\u00f1a|D\u00aa)"
    r"\.?[ ]){1,3}"
)
_ADDRESSED = Pattern(
    r"(?<![^\W_])(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Mme|Mlle|M|Sra?|Dra?|Sig|Sig\.ra|Dott|Mag|Ing|Engr"
    r"|Atty|Dhr|Mevr|Lic|C\.P|Arq|Capt)\.|Mr|Mrs|Ms|Mx|Miss|Mme|Mlle|Dr|Prof|Professor|Herrn?"
    r"|Frau|Monsieur|Madame"
    r"|Cllr|Dipl\.-Ing\.|Se\u00f1ora?|Senhora?|Signora?|Engr|Dhr|Mevr|Mevrouw|meneer|mevrouw"
    r"|Whaea|Matua|[Dd]ott\.ssa|dott\.|avv\.|Dona|Do\u00f1a|D\u00f1a\.?"
    r"|D\u00aa\.?)[ \u00a0]{1,2}(?=[^\W\d_])"
)
_OPENS_LINE = Pattern(r"\n[ \t*\u2022\u00b7-]{0,38}\Z")
_STREET = Pattern(r"\d[\w-]{0,5},? (?:[A-Z]\w{0,20}[ ]){1,3}\Z")
_SPEAKS_FOR_YOU = Pattern(
    r"\b(?:through|via|thru|referred by|recommended by|referral from|known to"
    r"|[sdwc]/o)[ ](?:your )?\Z"
    r"|(?:Gesch\u00e4ftsf\u00fchrer(?:in)?|Gesch\u00e4ftsf\u00fchrung|Vorstand|Aufsichtsrat|Inhaber"
    r"|Managing Directors?|Directors?|Registered Office|G\u00e9rant)[ ]?:[ ]{1,2}(?:[^\n:"
    r"|]{1,40},[ ])?\Z",
    re.IGNORECASE,
)
"""What stands before somebody who sent you on, or whom a letterhead names by law."""

NAME_WORD = Pattern(r"[^\W\d_](?:[\w'\u2019-]*\w)?\.?")
PARTICLES = frozenset(
    "de da do dos del della di du des van von der den la le bin ibn al el ter ten te zu zur y e"
    " d\u00ed nic mac".split()
)
_TRADE_SURNAMES = frozenset(
    "baker cook porter carpenter butcher gardener tailor painter mason carter potter steward"
    " warden usher packer barber".split()
)
_OF_TRADES = frozenset(
    "line pastry prep master sushi night day kitchen hotel hospital pizza lead relief casual"
    " experienced qualified private".split()
)
NO_NAME = frozenset(
    "habari jambo namaste salaam assalam mabuhay gud sekretariat geschaeftsstelle direzione "
    "segreteria"
    " secretaria secr\u00e9tariat direction opportunity locum engg supdt mgmt pvt cruises shipping"
    " maritime textiles weaving spinning exports traders enterprises"
    " crime fraud risk treasury operations procurement payroll logistics admissions facilities"
    " bay beach valley village heights springs island "
    "carri\u00e8res recrutamento marktgemeinde gemeinde campus job jobs advertisement position"
    " role roles notice vacancy "
    "current expected mail email phone tel telephone application details data protection"
    " privacy policy district "
    "county city council trust ward unit school faculty science sciences engineering finance "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september "
    "october november december team teams department human resources talent hiring recruiting "
    "recruitment careers jobs "
    "people operations office microsoft google zoom meet webex skype hangouts whatsapp telegram "
    "video phone interview "
    "panel the our your this that inc llc ltd gmbh corp group company energy bank health "
    "hospital university school "
    "college systems solutions technologies labs services partners consulting foundation council "
    "street avenue blvd road "
    "suite floor room building center centre new san los st north south east west you us me "
    "regards thanks "
    "best sincerely dear hi hello noreply no-reply notifications support eastern central pacific "
    "mountain cape hong kuala buenos abu las palo sri tel great united kingdom states "
    "museum hotel restaurant kitchen caf\u00e9 cafe bakery farm dental clinic library institute"
    " academy association society church depot warehouse plant factory studio agency staffing"
    " logistics transport plumbing electric motors industries holdings international global"
    " digital media software cloud platform product marketing legal compliance data analytics"
    " security research development design quality customer technical senior junior first second"
    " third final next please note time date place venue where when what how why who which if"
    " after before for from with without at on in of to by as and or but not no yes all any each"
    " we they he she it i my his her their its is are was would could must shall"
    " should have has had do does did be been being there here then than so just also only very"
    " good great happy nice well about above below over under between into during until since"
    " good-bye subject re fwd cc bcc sent reply attached see link click download apply send bring"
    " call contact ask tell email-address address website web www http https cv resume pdf"
    " assessment test online discussion round session exam exercise presentation introduction"
    " welcome lunch tour break breakfast coffee meeting conversation process stage step steps"
    " remote hybrid onsite full part time permanent contract fixed shift trial programme program"
    " project thank candidate candidates applicant colleague everyone sir madam sirs committee"
    " staff secretariat desk helpdesk management board members youth friends"
    " uitzendbureau agentur agence agencia bureau zuid noord centrum bahnhof gare"
    " zimmer raum stra\u00dfe platz rue boulevard avenida calle rua"
    " street drive court square place terrace crescent parade quay gate"
    " tower block wing level entrance reception lobby station airport port mall".split()
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
Firms = tuple[str, ...]
"""The names of the employer and the agency, which are nobody's."""

_LEAD_IN = Pattern(
    r"(?:our|the|your|my|a|its|an|der|dem|die|den|unser\w{0,3}|notre|votre)[ ]|colleagues?,?[ ]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Named:
    """A name in running text, with the role that stands beside it.

    Attributes:
        end: where the name ends, or the role behind it.
        titled: whether "Mr", "Dr" or their like stands before it.
    """

    name: str
    role: str | None
    start: int
    end: int
    titled: bool = False


def key(name: str) -> str:
    """The words of a name in small letters, to tell whether two are the same."""
    return " ".join(re.findall(r"[^\W\d_]+", name.lower()))


def name_at(text: str, at: int, firms: Firms) -> Named | None:
    """The name that begins at `at`, behind "our" and a role or not."""
    lead_in = _LEAD_IN.match(text, at)
    begins = lead_in.end() if lead_in else at
    before: str | None = None
    is_trade_surname = any(map(is_no_name, name_words(text, begins)[0][1:]))
    titled = not HONORIFIC.match(text, begins) and not is_trade_surname
    title_ends = titled and (title_at(text, begins) or title_at(text, begins, capitalized=False))
    title_ends = title_ends or (titled and lead_in and role_word_ends(text, begins))
    if title_ends:
        begins, before = _behind_title(text, begins, title_ends)
    elif lead_in and not lead_in[0].lower().startswith("colleague"):
        return None
    honorific = HONORIFIC.match(text, begins)
    start = honorific.end() if honorific else begins
    words, end = name_words(text, start)
    if not words or (len(words) < 2 and not honorific):
        return None
    name = " ".join(words)
    if len(words) < 2 and honorific:
        start = begins
        name = text[start:end]
    if is_firm(name, firms):
        return None
    before = before or role_before(text, begins)
    role, after = role_behind(text, end)
    if before and (role is None or text[end : end + 2] != " ("):
        role, after = before, end  # "Principal Ito, a teacher and a parent" is no teacher
    return Named(name, role, start, after, honorific is not None)


def addressed(text: str, firms: Firms) -> Iterator[Named]:
    """Every name behind "Mr", "Dr" or their like."""
    for match in _ADDRESSED.finditer(text):
        before = max(0, match.start() - 60), match.start()
        if _STREET.search(text, *before) or _SPEAKS_FOR_YOU.search(text, *before):
            continue
        named = name_at(text, match.start(), firms)
        if named is not None and named.titled:
            yield named


def names_in(text: str, firms: Firms) -> Iterator[Named]:
    """Every run of two and more capitalized words that may be a name, with the role behind it."""
    at = 0
    while match := NAME_WORD.search(text, at):
        at = match.end()
        if not match[0][0].isupper() or text[match.start() - 1 : match.start()] in ("@", ".", "/"):
            continue
        words, end = name_words(text, match.start())
        if not words:
            continue
        at = max(at, end)
        name = " ".join(words)
        if len(words) < 2 or is_firm(name, firms):
            continue
        role, after = (
            role_behind(text, end) if _opens_role(text, match.start(), end) else (None, end)
        )
        yield Named(name, role, match.start(), after)


def _opens_role(text: str, start: int, end: int) -> bool:
    """Whether a comma or bracket follows, or a dash where the name opens the line."""
    if text[end : end + 2] in (", ", ",\n", " ("):
        return True
    if start == 0 or text[end : end + 3] not in (" - ", " \u2013 ", " \u2014 "):
        return False
    return _OPENS_LINE.search(text, max(0, start - 40), start) is not None


def is_firm(name: str, firms: Firms) -> bool:
    """Whether the words are a firm's name, or a part or more of it."""
    return any(key(name) in key(firm) or key(firm) in key(name) for firm in firms if key(firm))


def name_words(text: str, at: int) -> tuple[list[str], int]:
    """The words of a name and where they end; none where one of them is nobody's."""
    words: list[str] = []
    position = end = at
    while len(words) < 5:
        match = NAME_WORD.match(text, position)
        if match is None:
            break
        word = match[0]
        is_initial = len(word) == 2 and word.endswith(".")
        bare = word if is_initial else word.rstrip(".")
        if not bare[0].isupper() and not (words and bare.lower() in PARTICLES):
            break
        is_short = bare.isupper() and 1 < len(bare) < 5 and not is_initial
        if is_short or (is_no_name(bare) and not _is_surname(bare, words)):
            if len(words) >= 2 or (words and bare.lower() in _DAYS):
                break
            return [], at
        words.append(bare)
        end = position + len(bare)
        if (bare != word and not is_initial) or text[end : end + 1] not in (" ", "\u00a0"):
            break
        position = end + 1
    while words and (
        len(words[-1]) == 1 or (words[-1].lower() in PARTICLES and not words[-1][0].isupper())
    ):
        end -= len(words.pop()) + 1
    return words, end


def _is_surname(word: str, before: list[str]) -> bool:
    """Whether "Cook" is one, as in "Anna Cook" and not in "Line Cook"."""
    small = word.lower()
    names_a_trade = small in _TRADE_SURNAMES or small.endswith(("smith", "wright"))
    return names_a_trade and len(before) == 1 and before[0].lower() not in _OF_TRADES


def is_no_name(word: str) -> bool:
    """Whether the word belongs to no name: a month, a firm's or a thing's, an occupation."""
    small = word.lower()
    has_figure = any(char.isdigit() for char in small)
    return has_figure or small in NO_NAME or is_occupation(small) or is_role_word(small)


def _behind_title(text: str, at: int, end: int) -> tuple[int, str]:
    """Where the name behind a title begins: a title in capitals may run into it."""
    words = list(re.finditer(r"\S+", text[at:end]))
    last, is_title = 0, False
    for i, word in enumerate(words):
        if is_occupation(word[0]) or is_role_word(word[0]):
            last, is_title = i, True
        elif is_title and word[0][0].isupper() and not is_no_name(word[0]):
            break
    title = text[at : at + words[last].end()]
    behind = at + len(title)
    gap = re.match(r",?[ ]", text[behind : behind + 3])
    return behind + (gap.end() if gap else 0), title
