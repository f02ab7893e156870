"""The signs in a message or a conversation, each with the first words that say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from goanyway.domain.conversation import Conversation
from goanyway.domain.facts import Source
from goanyway.domain.message import Message, Part
from goanyway.domain.screening import Firm, Sign, Strength
from goanyway.screening import disguised_words, links, pay_above_work, senders, unread
from goanyway.screening.disguised_words import disguised
from goanyway.screening.matching import Matcher, Span
from goanyway.screening.request_patterns import BACK_HERE, EASED, compiled
from goanyway.screening.rule import Rule
from goanyway.screening.rules.words import NAMES_IMPOSTORS
from goanyway.screening.weighable_text import JUDGED, Weighed, in_one_go, parts

_EASED = frozenset(
    ("account-details", "identity-number", "identity-documents", "cheque", "password-or-code")
)
_AROUND = 120
_TOLD = 300

_ORDER = {strength: place for place, strength in enumerate(Strength)}


def signs_in(judged: Message | Conversation, *, firms: Sequence[Firm] = ()) -> tuple[Sign, ...]:
    """Every sign once, with the first words that say it, the stronger first.

    Only the sender's own words are judged, not what the message quotes, nor your own turns. What
    no words say, but the sender's address or number, has an empty source at the start.

    Args:
        judged: what came in.
        firms: the user's own list of firms.
    """
    theirs = parts(judged)
    shown = (
        *_meant(in_one_go(judged)),
        *(
            _sign(disguised_words.RULE, part, *span)
            for part in theirs
            if (span := disguised(part.only(JUDGED)))
        ),
        *(_sign(rule, part, *span) for part in theirs for rule, span in links.signs(part)),
        *(_sign(rule, part, 0, 0) for part in theirs[:1] for rule in senders.signs(judged, firms)),
        *(_sign(rule, part, 0, 0) for part in theirs[:1] for rule in unread.signs(judged)),
    )
    found: dict[str, Sign] = {}
    for sign in sorted(shown, key=lambda sign: _ORDER[sign.strength]):
        found.setdefault(sign.name, sign)
    return tuple(found.values())


def _meant(texts: Sequence[Weighed]) -> Iterator[Sign]:
    """What the words say, without what they establish to be meant honestly."""
    said = [(sign, text.text, span) for text in texts for sign, span in _said(text)]
    eased = any(sign.name in _EASED for sign, _, _ in said) and any(
        compiled(EASED).search(text.text) for text in texts
    )
    for sign, text, span in said:
        if _told_of_others(text, *span):
            continue
        if not eased or sign.name not in _EASED or _asked_back(text, *span):
            yield sign


def _said(text: Weighed) -> Iterator[tuple[Sign, Span]]:
    """The signs that a text says, and where in it."""
    for rule, strength, span in _matcher().spans(text.text):
        yield (
            Sign(rule.name, rule.family, strength, rule.reason, text.source(*span)),
            span,
        )
    promised = pay_above_work.too_high(text.text)
    if promised:
        rule = pay_above_work.RULE
        sign = Sign(rule.name, rule.family, rule.strength, rule.reason, text.source(*promised))
        yield sign, promised


def _told_of_others(text: str, start: int, end: int) -> bool:
    """Whether what others ask for in the firm's name is told, not asked."""
    window = max(0, start - _TOLD), end + _TOLD
    return compiled(NAMES_IMPOSTORS).search(text, *window) is not None and not _asked_back(
        text, start, end
    )


def _asked_back(text: str, start: int, end: int) -> bool:
    """Whether the thing is wanted by the way that the message itself came."""
    window = max(0, start - _AROUND), end + _AROUND
    return compiled(BACK_HERE).search(text, *window) is not None


def _sign(rule: Rule, part: Part, start: int, end: int) -> Sign:
    source = Source(part.name, start, end, part.text[start:end])
    return Sign(rule.name, rule.family, rule.strength, rule.reason, source)


@cache
def _matcher() -> Matcher:
    from goanyway.screening.rules import SAID

    return Matcher(SAID)
