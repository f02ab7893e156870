"""Names in comparable form, and the short ids that are made of them."""

from __future__ import annotations

import re
import unicodedata

_LEGAL_FORMS = frozenset(
    """ab ag as bv co company corp corporation gmbh group holding holdings inc incorporated kg kk
    limited llc llp ltd mbh nv oy plc pty sa sarl sas se spa srl the""".split()
)
_TOO_COMMON = frozenset(
    """bank center centre city college county department dr for group hospital institute ministry
    mr mrs ms national new of office school state university""".split()
)
_ENOUGH = 4
"""From so many letters on the first word of an employer's name tells it from the others."""
_NUMBERED = re.compile(r"[a-z]{1,3}\d+")
_LONGEST = 40


def employer_key(name: str) -> str:
    """An employer's name without case, accents, punctuation and legal form."""
    words = _words(name)
    kept = [word for word in words if word not in _LEGAL_FORMS]
    return " ".join(kept or words)


def person_key(name: str) -> str:
    """A person's name without case, accents, punctuation; "Cho, Daniel" as "daniel cho"."""
    family, comma, given = name.partition(",")
    return " ".join(_words(f"{given} {family}" if comma else name))


def comparable(text: str) -> str:
    """A text without case, accents and punctuation."""
    return " ".join(_words(text))


def employer_slug(name: str) -> str:
    """The short id of a job there: the first words of the name that tell it from others."""
    taken: list[str] = []
    for word in employer_key(name).split():
        taken.append(word)
        if len(word) >= _ENOUGH and word not in _TOO_COMMON:
            break
    return _slug(taken) or "job"


def person_slug(name: str) -> str:
    """The short id of a person: the name in one word."""
    return _slug(person_key(name).split()) or "person"


def _slug(words: list[str]) -> str:
    slug = "-".join(words)[:_LONGEST].strip("-")
    return f"{slug}-1" if _NUMBERED.fullmatch(slug) else slug


def _words(name: str) -> list[str]:
    """In Latin letters without accents where there are such, else in the name's own."""
    apart = unicodedata.normalize("NFKD", name.replace("ß", "ss").casefold())
    plain = "".join(each for each in apart if not unicodedata.combining(each))
    return re.findall(r"[^\W_]+", plain.replace("'", "").replace("’", "").replace("&", " and "))
