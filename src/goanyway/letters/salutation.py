"""Whom a letter greets, and by which of their names."""

from __future__ import annotations

import re

from goanyway.domain.facts import Facts
from goanyway.domain.message import Address
from goanyway.letters.phrases import employer, name_or_nothing

_NOT_A_PERSON = frozenset(
    "acquisition admin careers center centre department desk donotreply hiring hr info jobs "
    "no-reply noreply notifications office people personnel recruiting recruitment resources "
    "service services staffing support talent team".split()
)
_FAMILY_NAMES = frozenset(
    "cao chang chen cheng choi chung dang do duong fan feng gao guo han hao he ho hoang hong hu "
    "huang huynh jiang jung kang kim lam le lee leung li lim lin liu lu luo ma ngo nguyen ong pan "
    "park pham phan sato shen shin song sun suzuki takahashi tan tanaka tang tran truong vo vu "
    "wang wong wu xie xu yamamoto yang yoon yu zeng zhang zhao zheng zhou zhu".split()
)
"""Names where the family's may stand first, so that the first word may not be the given one."""

_ADDITION = re.compile(r" (?:via|from|at|\||-|\() ?")
_NOBODY_READS = re.compile(r"(?:no-?_?reply|do-?_?not-?_?reply)", re.IGNORECASE)


def addressee(facts: Facts | None, sender: Address | None) -> tuple[str, str]:
    """The name and the mail address to answer, either of them perhaps empty."""
    people = facts.people if facts else ()
    if sender is not None:
        known = [each.value.name for each in people if each.value.email == sender.email]
        name = known[0] if known else sender.name
        return name, "" if _NOBODY_READS.match(sender.email) else sender.email
    wrote = [each.value for each in people if each.source.part == "from"]
    persons = wrote or [each.value for each in people]
    if not persons or (len(persons) > 1 and not wrote):
        return "", ""
    return persons[0].name, persons[0].email or ""


def greeted(name: str, facts: Facts | None, *, formal: bool = False) -> str:
    """What to call them: the given name where it is clear, else all of it.

    Nothing when the name is a firm's or a mailbox's.

    Args:
        name: as it is signed, or as the sender's.
        facts: what the message says; its employer is nobody.
        formal: all of the name in any case, as for somebody who calls you by your family name.
    """
    name = _ADDITION.split(name_or_nothing(name), maxsplit=1)[0]
    family, comma, given = name.partition(", ")
    if comma:
        name = f"{given} {family}" if " " not in given + family else family
    words = set(re.findall(r"[\w-]+", name.casefold()))
    firm = employer(facts).casefold()
    if "@" in name or words & _NOT_A_PERSON or (firm and firm in name.casefold()):
        return ""
    return name if comma or formal else _given_name(name)


def _given_name(name: str) -> str:
    given, _space, family = name.partition(" ")
    clear = (
        given.isalpha()
        and family.isalpha()
        and given.istitle()
        and len(given) > 1
        and not {given.casefold(), family.casefold()} & _FAMILY_NAMES
    )
    return given if clear else name
