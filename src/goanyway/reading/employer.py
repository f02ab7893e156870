"""Who would employ you: the firm that the words name, backed by the domains of the message.

Every place that may name the employer has a weight; the name with the most weight is taken where
it stands alone at the top. An agency writes for a client: the client is the employer, and where it
is not named, there is none.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.interchange.messages.job_posting import EMPLOYER
from goanyway.reading.agency import is_agency_domain, is_agency_name, is_licensed, speaks_of_client
from goanyway.reading.domains import is_backed, sender_label
from goanyway.reading.firm_cues import CLEAR, CLIENT, WEAK
from goanyway.reading.firm_names import key_of
from goanyway.reading.firms_named import Named, named_firms
from goanyway.reading.words import Passage, Reading, labelled, passage, written

ENOUGH, ENOUGH_BESIDE_AGENCY = 3, 2
"""How much weight a name needs."""

NAME_LIMIT = 150
"""How many mentions of firms are weighed: each is looked up in all of the text."""

_UNNAMED = "The message mentions a client but doesn't say who it is."


@dataclass(frozen=True, slots=True)
class Firms:
    """Who would employ you, and the agency that writes for them."""

    employer: Reading[str]
    agency: Fact[str] | None = None


def read_firms(message: Message) -> Firms:
    """The employer and the agency; nothing where the words name none, or two alike."""
    texts = written(message)
    has_client = speaks_of_client(where.text for where in texts)
    for posting in message.postings:
        span = labelled(message, posting.part, EMPLOYER)
        if posting.employer and span is not None:
            where = passage(message, posting.part)
            fact = where.fact(posting.employer, *span, "the posting's own description")
            if not has_client and not is_agency_name(posting.employer):
                return Firms(Reading(fact))
            return Firms(Reading(_client(message, texts)), fact)
    return _weighed(message, _named(message, texts), has_client)


def _named(message: Message, texts: tuple[Passage, ...]) -> tuple[Named, ...]:
    """The firms that are named, as many as a reader could weigh."""
    return tuple(islice(named_firms(message, texts), NAME_LIMIT))


def _client(message: Message, texts: tuple[Passage, ...]) -> Fact[str] | None:
    """The client whom an agency's posting names."""
    named = _named(message, texts)
    return next((each.fact for each in named if each.weight == CLIENT), None)


def _weighed(message: Message, found: tuple[Named, ...], has_client: bool) -> Firms:
    label = sender_label(message)
    writes_as_agency = is_agency_domain(label)
    own = {key_of(n.fact.value) for n in found if n.is_own or is_backed(n.fact.value, label)}
    for_another = has_client or any(_wants_another(each, own) for each in found)
    firms: Counter[str] = Counter()
    agencies: Counter[str] = Counter()
    first: dict[str, Fact[str]] = {}
    for each in found:
        key = key_of(each.fact.value)
        first.setdefault(key, each.fact)
        backed = is_backed(each.fact.value, label)
        weight = each.weight + (CLEAR if backed else 0)
        is_agency = (
            is_agency_name(each.fact.value)
            or (backed and writes_as_agency)
            or is_licensed(each.fact.value, message.text_of("body"))
        )
        is_own = each.is_own or backed
        if each.weight < CLIENT and (is_agency or (for_another and is_own)):
            agencies[key] += weight
        else:
            firms[key] += weight
    for key in agencies:
        firms.pop(key, None)
        for part in [each for each in firms if key.startswith(each + " ")]:
            agencies[key] += firms.pop(part)  # "Red Gum" is Red Gum Recruitment
    for key in firms:
        if firms[key] > WEAK:
            firms[key] += _is_repeated(first[key].value, message)
    agency = _highest(agencies, first).fact
    if not (for_another or agency):
        return Firms(_highest(firms, first))
    employer = _highest(firms, first, ENOUGH_BESIDE_AGENCY)
    said = (_UNNAMED,) if has_client and not employer.fact else ()
    return Firms(Reading(employer.fact, employer.said or said, employer.readings), agency)


def _wants_another(named: Named, own: set[str]) -> bool:
    """Whether a firm wants to see you and another one writes that."""
    key = key_of(named.fact.value)
    return named.wants and bool(own) and not any(_contains(key, each) for each in own)


def _contains(one: str, other: str) -> bool:
    return f" {one} " in f" {other} " or f" {other} " in f" {one} "


def _is_repeated(name: str, message: Message) -> bool:
    return sum(part.text.count(name) for part in message.parts) > 1


def _highest(
    weights: Counter[str], first: dict[str, Fact[str]], enough: int = ENOUGH
) -> Reading[str]:
    """The name with the most weight, where it stands alone at the top."""
    ranked = _merged(weights).most_common(2)
    if not ranked or ranked[0][1] < enough:
        return Reading()
    if len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        facts = tuple(first[key] for key, _ in ranked)
        names = " and ".join(f'"{fact.value}"' for fact in facts)
        problem = f"The message names {names}, but it isn't clear which one is the employer."
        return Reading(said=(problem,), readings=facts)
    return Reading(first[ranked[0][0]])


def _merged(weights: Counter[str]) -> Counter[str]:
    """What speaks for "Brightwater" speaks for "Brightwater Energy" where both are named."""
    merged = Counter(weights)
    for short in sorted(weights, key=len):
        longer = [key for key in merged if key != short and _is_part_of(short, key)]
        if longer:
            best = max(longer, key=lambda key: (merged[key], len(key)))
            merged[best] += merged.pop(short, 0)
    return merged


def _is_part_of(short: str, long: str) -> bool:
    """Whether a name is some of the other's words, or their first letters."""
    initials = "".join(word[0] for word in long.split())
    return f" {short} " in f" {long} " or (len(short) >= 3 and initials.startswith(short))
