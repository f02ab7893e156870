"""Job titles in running text: capitalized words around a word that names an occupation."""

from __future__ import annotations

import re

from goanyway.reading.occupations import is_occupation

_ENDS = frozenset(
    "interview interviews position role opening job opportunity application vacancy invitation post"
    " monday tuesday wednesday thursday friday saturday sunday january february march april june"
    " july august september october november december next first second final panel phone video "
    "your"
    " we i please confirmed confirmation invite feedback update shortlist chat call".split()
)
_CONNECTORS = frozenset(
    "of and & for in de du des the to la el en et y e da do di a und im f\u00fcr van em del".split()
)
_OF = frozenset("of de da do di du des".split())
_ABROAD = frozenset("de da do du des di del della en im am f\u00fcr van em i w".split())
"""Words that may join small words to a title in other languages."""

_ABROAD_IN_SMALL = _ABROAD - {"im", "am", "i", "w"}

_OPENERS = frozenset("a an the our your dear hi hello to in for and en et y e el la".split())
_WORD = re.compile(r"[^\s,;:!?()|\u2022_]+(?:[:_]in(?:nen)?\b|\([a-z]{1,4}\))?")
_NUMBER = re.compile(r"[A-Z]{1,5}[-/]?\d[\w/-]{3,30}\Z|\d{5,20}")
"""A requisition's number in front of its title."""

_NO_PART_OF_TITLE = frozenset(
    "who that to at with our you we is are will would in on for by from as para en com con pour mit"
    " f\u00fcr voor the your".split()
)
_BRACKETS = re.compile(r"[ ]\([A-Za-z][^\W\d]*(?:[ /&+.-]{1,3}[^\W\d]+){0,4}\)")
_NOT_ABROAD = (
    r"(?!(?:que|qui|para|pour|pra|com|con|mit|met|som|na|no|en|bei|bij|chez|in|w|avec|wir|der"
    r"|die|ist"
    r"|wurde|zu|zum|sin|sem|sans|sowie|und|y|e|et|desde|hasta|bis|vom|am|a|\u00e0)\b)"
)
_REST_ABROAD = re.compile(
    rf"(?:[ ]{_NOT_ABROAD}[^\W\d_A-Z\u00c0-\u00de][\w'\u2019/-]{{0,24}}){{1,5}}"
    rf"|(?:[ ](?:(?:de|da|do|di|du)[ ])?[A-Z\u00c0-\u00de][\w'\u2019/-]{{0,24}}){{1,4}}"
)
LONGEST = 8


def title_at(text: str, at: int, *, capitalized: bool = True) -> int | None:
    """Where a job title that begins at `at` ends, or None where none begins there.

    Args:
        text: the words.
        at: where the first word begins.
        capitalized: whether each word but "of" and its like must be capitalized.
    """
    end = None
    position = at
    has_occupation = False
    is_after_of = False
    for count in range(LONGEST):
        match = _WORD.match(text, position)
        if match is None:
            break
        word = match[0]
        bare = word.rstrip(".")
        lowered = bare.lower()
        is_connector = lowered in _CONNECTORS
        if lowered in _ENDS or (count == 0 and (is_connector or lowered in _OPENERS)):
            break
        if count == 0 and _NUMBER.match(bare):
            break
        if not is_connector:
            if capitalized and not (bare[:1].isupper() or bare[:1].isdigit()):
                break
            is_named = is_occupation(bare)
            if (
                not capitalized
                and not is_after_of
                and (lowered in _NO_PART_OF_TITLE or (has_occupation and not is_named))
            ):
                break
            has_occupation = has_occupation or is_named
            if has_occupation:
                end = position + len(bare)
        if has_occupation and lowered in (_ABROAD if capitalized else _ABROAD_IN_SMALL):
            return _end_abroad(text, match.end(), end or match.start())
        if is_connector and not capitalized and has_occupation and lowered not in _OF:
            break
        is_after_of = lowered in _OF
        if bare != word and lowered not in ("sr", "jr", "st"):
            break
        position = match.end()
        if text[position : position + 1] != " ":
            break
        position += 1
    if end is not None and (brackets := _BRACKETS.match(text, end)):
        end = brackets.end()
    return end


def _end_abroad(text: str, at: int, end: int) -> int:
    """Where "Technicien en assurance qualit\u00e9" ends: up to a mark, or a word that leads on."""
    rest = _REST_ABROAD.match(text, at)
    return rest.end() if rest else end
