"""The names in domains: whose address a message comes from, and which words are spelled in it."""

from __future__ import annotations

import re
from collections.abc import Collection

from goanyway.domain.message import Message
from goanyway.reading.firm_names import RUN, folded

_PUBLIC_MAIL = frozenset(
    "gmail googlemail outlook hotmail live yahoo icloud me aol proton protonmail gmx web mail "
    "zoho yandex qq myworkday workday greenhouse lever icims inbox".split()
)
_GENERAL = frozenset("co com org ac net gov edu sch nhs gob gouv govt school or ne go".split())
"""Second-level domains below which anybody may have a name."""

_AROUND = re.compile(
    r"\A(?:get|try|join|the|my|hello|team|jobs|careers)(?=\w{4})"
    r"|(?:group|careers|jobs|hiring|talent|recruiting|recruitment|hr|hq|inc|llc|ltd|corp|gmbh|app"
    r"|online|global|international|intl|uk|us|usa|de|hotels)\Z"
)
"""What the owner of a domain puts around the name."""

_HOST = r"(?P<host>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})"
_ADDRESS = re.compile(rf"@{_HOST}", re.IGNORECASE)
_LINK = re.compile(rf"(?://|\bwww\.){_HOST}", re.IGNORECASE)
_PLATFORMS = re.compile(
    r"\b(?:zoom|microsoft|google|goo|webex|skype|whatsapp|linkedin|indeed|glassdoor|calendly|bit"
    r"|workday|myworkdayjobs|greenhouse|lever|icims|smartrecruiters|teamtailor|personio|ashbyhq"
    r"|hirevue|sparkhire|youtube|facebook|instagram|twitter|github|dropbox|docusign)\b"
)
_VIA = re.compile(
    r"\b(?:via|through|powered by|por medio de) (?P<name>[\w .&-]{2,40})\Z", re.IGNORECASE
)
"""Who sends for somebody else, as in "Acme Careers via TalentHub"."""

MOST, SEARCHED = 8, 20_000
"""How many domains of a message are looked at, and in how many characters of a part."""


def sender_label(message: Message) -> str:
    """The part of the sender's domain that names its owner; nothing for public mail."""
    sender = message.sender or next((e.organizer for e in message.events if e.organizer), None)
    label = label_of(sender.email.rpartition("@")[2]) if sender else ""
    platform = _VIA.search(sender.name) if sender else None
    return "" if platform and folded(platform["name"])[:5] == label[:5] else label


def label_of(domain: str) -> str:
    """The part of a domain that names its owner; nothing for public mail."""
    labels = [each for each in domain.lower().split(".") if each]
    if len(labels) < 2:
        return ""
    label = labels[-3] if labels[-2] in _GENERAL and len(labels) > 2 else labels[-2]
    return "" if label in _PUBLIC_MAIL else re.sub(r"[\W_]", "", label)


def addressed_labels(message: Message) -> tuple[str, ...]:
    """The names in the domains of who attends and of the mail addresses in the text."""
    hosts = [each.email.rpartition("@")[2] for e in message.events for each in e.attendees]
    hosts += [message.reply_to.email.rpartition("@")[2]] if message.reply_to else []
    return _labels(message, hosts, _ADDRESS)


def linked_labels(message: Message) -> tuple[str, ...]:
    """The names in the domains that the message links to."""
    targets = [each.target for part in message.parts for each in part.links]
    hosts = [match["host"] for each in targets if (match := _LINK.search(each))]
    return _labels(message, hosts, _LINK)


def _labels(message: Message, hosts: list[str], pattern: re.Pattern[str]) -> tuple[str, ...]:
    """The names in those domains and in the ones of the text, without the writer's and yours."""
    own = {sender_label(message)}
    own |= {label_of(each.email.rpartition("@")[2]) for each in message.recipients}
    for part in message.parts:
        hosts += [match["host"] for match in pattern.finditer(part.text[:SEARCHED])]
    labels = (label_of(host) for host in hosts if not _PLATFORMS.search(host.lower()))
    return tuple(each for each in dict.fromkeys(labels) if len(each) >= 4 and each not in own)[
        :MOST
    ]


def is_backed(name: str, label: str) -> bool:
    """Whether the domain with that label is made from the name."""
    spelled = folded(name)
    if len(label) < 3 or not spelled:
        return False
    first = re.match(r"\w{4,}", name)
    return (
        spelled.startswith(label)
        or (first is not None and label.startswith(folded(first[0])))
        or _is_short_for(name.split(), label)
    )


def _is_short_for(words: list[str], label: str) -> bool:
    """Whether the label is the first letters of the words, or the first word and such letters."""
    initials = "".join(folded(word)[:1] for word in words if word[:1].isupper())
    if len(initials) < 2:
        return False
    shortened = initials[:-1] + folded(words[-1])
    return (
        (len(initials) >= 3 and label == initials)
        or label == shortened
        or (re.fullmatch(rf"{re.escape(folded(words[0]) + initials[1:])}\w?", label) is not None)
    )


def spelled_in(labels: Collection[str], text: str) -> dict[str, tuple[int, str]]:
    """For each domain the words in a row that make it up: where, and the name that they open."""
    stems = {label: _stem(label) for label in labels if len(label) >= 3}
    letters = {each[0] for pair in stems.items() for each in pair}
    best: dict[str, tuple[int, int, str]] = {}
    for run in RUN.finditer(text) if stems else ():
        words = [(*match.span(), folded(match[0])) for match in re.finditer(r"\S+", run[0])]
        for first, (begins, _, opening) in enumerate(words):
            if opening[:1] not in letters:
                continue
            for last in range(first, min(first + 5, len(words))):
                some = run[0][begins : words[last][1]]
                spelled = "".join(each for _, _, each in words[first : last + 1])
                for label, stem in stems.items():
                    how_well = _how_well(some, spelled, label, stem)
                    if how_well:
                        name = run[0][begins:] if spelled in (label, stem) else some
                        found = (how_well, len(name))
                        if label not in best or found > (best[label][0], len(best[label][2])):
                            best[label] = how_well, run.start() + begins, name
    return {label: (start, name) for label, (_, start, name) in best.items()}


def _stem(label: str) -> str:
    stem = _AROUND.sub("", label)
    return stem if len(stem) >= 4 else label


def _how_well(words: str, spelled: str, label: str, stem: str) -> int:
    """How much of the domain the words spell: all of it, or its beginning; 0 for none."""
    if len(label) >= 4 and (
        spelled in (label, stem) or (len(spelled) >= 6 and spelled.startswith(stem))
    ):
        return 2
    if _is_short_for(words.split(), label):
        return 2
    opens = len(spelled) >= 6 and stem.startswith(spelled)
    return 1 if opens and (" " in words or 2 * len(spelled) >= len(stem)) else 0
