"""What is offered beside pay, each as it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.reading.words import Passage, written

_HEADING = re.compile(
    r"^\W{0,5}(?:(?:our |the |your |key )?(?:benefits|perks|extras|advantages"
    r"|facilities)(?: (?:include|package|we offer|and perks|& perks))?"
    r"|what (?:we|you['\u2019]ll) (?:offer|get)|we offer(?: you)?|why join us"
    r"|what['\u2019]s in it for you|on top"
    r"|wir bieten(?: ihnen| dir)?|das bieten wir|was wir bieten|unser angebot|ofrecemos"
    r"|qu\u00e9 ofrecemos|o que oferecemos|benef\u00edcios"
    r"|avantages|nous offrons|wij bieden|what you get|you get|package)[ ]?(?:[:?]|\t|$)",
    re.IGNORECASE | re.MULTILINE,
)
_ITEM = re.compile(
    r"[ \t]{0,6}(?:[-*\u2022\u00b7\u2013\u2713\u2714\u2705\U0001f449+]"
    r"|\d[.)])[ \t]{0,3}(?P<item>[^\n]{3,160})"
)
_NAMED = re.compile(
    r"\b(?:401\(?k\)?|pensions?(?: scheme| plan)?|superannuation|prov(?:ident)? fund|retirement"
    r"|(?:private |health |medical |dental |vision |life |group )+(?:insurance|cover|plan|aid"
    r"|care|premiums?|benefits)?"
    r"|med(?:ical)? aid|hmo|bupa|health (?:ins|insurance)|assurance collective"
    r"|pto|(?:unlimited |paid )?(?:time off|holidays|vacation)|annual leave|parental leave"
    r"|sick (?:pay|days|leave)"
    r"|\d{1,2}(?:\.\d)? days(?:['\u2019])?(?: of)?(?: paid| annual)? (?:leave|holidays?|hols"
    r"|pto|vacation|urlaub|off)"
    r"|\d{1,2} tage urlaub|(?:staff|employee) (?:discount|meals?)|discounted|free (?:parking"
    r"|meals?|lunch|food|gym|uniform|t-pass)"
    r"|parking (?:validated|provided)|company car|car allowance|firmenwagen|jobrad"
    r"|coche de empresa|laptop|phone provided"
    r"|(?:annual |yearly |performance |signing |sign-on |quarterly |referral |shift "
    r"|year[- ]end )*bonus(?:es)?|variable del"
    r"|equity|stock options|rsus|options|commission|tips|incentives?|gym|flexi-?time"
    r"|flexible (?:hours|working)"
    r"|tuition (?:reimbursement|assistance)|(?:night|shift) (?:differential|allowance|premium)"
    r"|13th (?:month|cheque|salary)|13 geh\u00e4lter"
    r"|weekly pay|on call pay|training budget|study (?:leave|time)|relocation (?:package"
    r"|assistance|support)|visa sponsorship"
    r"|(?:semaines de vacances|plano de|vsop|multisport|bvg|pf|esic|vt|vr|plr|hmo|13\. gehalt)\b"
    r"|(?:\w+ )?training (?:paid|provided|days)|signing (?:stipend|bonus)|all food"
    r"|\d{1,2} days \+ bh"
    r"|transporte de empresa|uniform(?: laundry| provided)?|\d{1,2} (?:personal|sick"
    r"|training) days|(?:three|ten|five|two) (?:personal|sick|training) days"
    r"|(?:housing|travel|meal|car|phone|transport|cold|food|holiday|clothing) (?:allowance"
    r"|stipend)|home office|childcare"
    r"|plus de nocturnidad|plano de sa\u00fade|vale[- ]\w+|cesta b\u00e1sica|altersvorsorge"
    r"|fahrtkostenzuschuss|r\u00e9gime de retraite"
    r"|shared accommodation|accommodation|duty meals|annual ticket|holiday pay|cycle to work"
    r"|mileage)(?!\w)",
    re.IGNORECASE,
)
_EDGE = re.compile(
    r"[,;:.!?()\n\t|\u2022\u00b7\u2013]|[ ](?:and|plus|with|und|y|et|e|as well as)[ ]"
    r"|[ ]?[+&][ ]|\[|\]| - "
)
_NO_OFFER = re.compile(
    r"\b(?:no|not|without|experience|administration|administer|knowledge|background|team"
    r"|department|manag\w+|advis\w+"
    r"|officer|specialist|coordinator|analyst|candidate|bring|your laptop|require\w*|interview"
    r"|we regret|claims|carry|wear"
    r"|client|product|question|current|last|should you|wage|calls|inbound|mandatory|desktop"
    r"|sorry|salary|gehalt|sal\u00e1rio)\b",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"^(?:(?:we (?:also )?(?:offer|provide|have|pay|do)|includ(?:es|ing)|benefits(?: include)?"
    r"|plus|also|there is|you get|get"
    r"|offering|a|an|the|our|full|paid|and|with|plus de)[ ]){0,2}",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"(?:[A-Z][\w&]+[ ]){1,3}(?:Health|Group|Care|Life|Medical|Insurance)"
    r"|(?:Private|Health|Medical|Group|Life|Care)"
)
"""Names of firms, and words that are no offer alone."""

REACH = 100
"""How many characters on either side a benefit may extend."""

MOST = 20
"""How many are kept."""


def read_benefits(message: Message) -> tuple[Fact[str], ...]:
    """Every benefit that the words name, each once."""
    found: list[Fact[str]] = []
    for where in written(message):
        for fact in (*islice(_below_heading(where), MOST), *islice(_in_passing(where), MOST)):
            span = fact.source
            covered = any(
                each.source.part == span.part
                and each.source.start < span.end
                and span.start < each.source.end
                for each in found
            )
            if not covered and not any(each.value.lower() == fact.value.lower() for each in found):
                found.append(fact)
    return tuple(found[:MOST])


def _below_heading(where: Passage) -> Iterator[Fact[str]]:
    for heading in _HEADING.finditer(where.text):
        line_end = where.text.find("\n", heading.end(), heading.end() + 500)
        line_end = min(len(where.text), heading.end() + 500) if line_end < 0 else line_end
        at = heading.end()
        if where.text[at:line_end].strip():
            yield from _pieces(where, at, line_end)
            continue
        at = line_end + 1
        while (item := _ITEM.match(where.text, at)) or where.text[at : at + 1] == "\n":
            if item is None:
                at += 1
                if where.text[at : at + 1] == "\n":
                    break
                continue
            words = item["item"].rstrip(" .,;")
            if not re.search(
                r"[$\u20ac\u00a3]\s?\d[\d.,]{3,}.{0,12}(?:-|to|a)\s?[$\u20ac\u00a3R]*\s?\d", words
            ):
                start = item.start("item")
                yield where.fact(words, start, start + len(words), "the list of what is offered")
            at = item.end() + 1


def _pieces(where: Passage, start: int, end: int) -> Iterator[Fact[str]]:
    at = start
    for match in (
        *re.finditer(r",[ ]|;[ ]|[ ]and[ ]|\.[ ]|[ ]\u00b7[ ]|[ ][+&][ ]", where.text[start:end]),
        None,
    ):
        stop = end if match is None else start + match.start()
        words = where.text[at:stop].strip(" .:,\t")
        if 3 <= len(words) <= 80 and words[0] != "\0" and not _has_pay(words):
            begins = where.text.index(words, at)
            yield where.fact(words, begins, begins + len(words), "the list of what is offered")
        at = stop if match is None else start + match.end()
        if match is not None and match[0].startswith("."):
            return


def _has_pay(words: str) -> bool:
    return bool(re.search(r"\d{3}.{0,14}(?:per|/|a)[ ]?(?:month|year|annum|hour|mo|hr)", words))


def _in_passing(where: Passage) -> Iterator[Fact[str]]:
    for match in _NAMED.finditer(where.text):
        least, most = max(0, match.start() - REACH), match.end() + REACH
        line_start = max(least, where.text.rfind("\n", least, match.start()) + 1)
        line_end = where.text.find("\n", match.end(), most)
        line_end = min(len(where.text), most) if line_end < 0 else line_end
        lefts = [each.end() for each in _EDGE.finditer(where.text, line_start, match.start())]
        begins = lefts[-1] if lefts else line_start
        right = _EDGE.search(where.text, match.end(), line_end)
        ends = right.start() if right else line_end
        piece = where.text[begins:ends]
        lead = _LEADS.match(piece.lstrip())
        words = piece.lstrip()[lead.end() if lead else 0 :].strip(" -*\u2022\t\0.")
        around = where.text[max(line_start, begins - 25) : ends]
        if not 3 <= len(words) <= 70 or _NO_OFFER.search(around) or _FIRM.fullmatch(words):
            continue
        at = where.text.find(words, begins)
        if at >= 0:
            yield where.fact(words, at, at + len(words), "what is offered")
