"""Where the interview is, or the job of a posting. A link to a meeting is no place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from goanyway.domain.facts import Fact
from goanyway.domain.message import Message
from goanyway.interchange.messages.ics import PLACE as INVITE_PLACE
from goanyway.interchange.messages.job_posting import PLACE as POSTING_PLACE
from goanyway.reading.addresses import (
    ADDRESS_LINE,
    CAPITAL,
    DAY_OR_TIME,
    SMALL,
    TAIL,
    find_addresses,
)
from goanyway.reading.phrases import Pattern
from goanyway.reading.signature import above_signature, signature_lines
from goanyway.reading.style import ANOTHER_STAGE
from goanyway.reading.words import (
    LABEL_ENDS,
    Passage,
    Reading,
    labelled,
    passage,
    sentence_before,
    written,
)

_ONLINE = Pattern(
    r"https?://|\bwww\.|\b(?:zoom|teams|google meet|webex|skype|hangouts|video|virtual|online"
    r"|phone|telephone|call|remote|link|tb[acd]|to be (?:confirmed|advised|announced)"
    r"|your (?:home|computer|laptop)|anywhere)\b",
    re.IGNORECASE,
)
_PLACE_LABELS = (
    r"where|(?:interview )?locations?|address|place|venue|office|site|ort|adresse|report to"
    r"|meet at|interview venue|lieu|lugar|direcci\u00f3n|luogo|indirizzo|plats|adress|sted|paikka"
    r"|osoite|miejsce|adres|m\u00edsto|local|endere\u00e7o|locatie|sede|meeting point|treffpunkt"
)
_JOB_PLACE_LABELS = (
    r"(?:work|job|primary|office) locations?|work ?place|duty station|based (?:in|at)|base"
    r"|arbeitsort|einsatzort|standort|dienstort|dienstsitz|lieu de travail|localisation"
    r"|lugar de trabajo|centro de trabajo|ubicaci\u00f3n|localidad|local de trabalho|cidade"
    r"|luogo di lavoro|sede di lavoro|standplaats|werklocatie|arbetsort|arbejdssted|arbeidssted"
    r"|ty\u00f6paikka|miejsce pracy|lokalizacja|m\u00edsto v\u00fdkonu pr\u00e1ce|city|town"
)


def _label(names: str) -> Pattern:
    """A label at the beginning of a line or sentence, its value behind it or on the next line."""
    return Pattern(
        rf"(?:(?:^[^\w\n]{{0,6}}|(?<=[.!?][ ]))(?:{names})"
        rf"(?:{LABEL_ENDS}[ ]{{0,12}}|[ ]?\?[ ]|[ ]?[:?]?[ ]?\n(?=[A-Z\d]))"
        r"|\U0001f4cd\ufe0f?[ ]{0,2})(?P<place>[^\n\t]{3,160})",
        re.IGNORECASE | re.MULTILINE,
    )


_LABEL = _label(_PLACE_LABELS)
_JOB_LABEL = _label(f"{_PLACE_LABELS}|{_JOB_PLACE_LABELS}")
_WORK_MODE = Pattern(
    r",?[ ](?:with |\d{1,3}[ ]?% )?(?:hybrid|home[- ]?office|some remote|and remote)\b.*"
    r"|[ ]\(|[ ]\|[ ]|;[ ]|[ ][-\u2013][ ](?=hybrid|remote|on-?site)",
    re.IGNORECASE,
)
_IS_WORK_MODE = Pattern(r"(?:fully |partly )?(?:hybrid|on-?site|flexible|home)\W*", re.IGNORECASE)
_BUILDING = (
    r"(?:Building|House|Hall|Cent(?:re|er)|Campus|Hospital|School|College|University|Library|Office"
    r"|Tower|Park|Studio|Museum|Hotel|Plant|Depot|Works|Yard|Clinic|Surgery|Institute|Block|Wing"
    r"|Suite|Room|Headquarters|HQ|Branch|Store|Warehouse|Restaurant|Caf\u00e9|Cafe|Terminal|Annex"
    r"|Annexe|Church|Farm|Mill|Pavilion|Arena|Theatre|Kitchen|Gate)"
)
_NAMED_BUILDING = Pattern(
    rf"\b(?:at|in|to)[ ](?:our[ ][a-z ]{{1,30}},[ ])?(?P<the>the[ ])?"
    rf"(?P<place>(?:{CAPITAL}[ ](?:{SMALL}[ ])?)"
    rf"{{1,4}}{_BUILDING}\b(?:[ ](?:\d{{1,3}}[A-Z]?|[A-Z]))?(?P<tail>{TAIL}))"
)
_OUR_PLACE = Pattern(
    rf"\b(?:at|in|to)[ ](?P<place>(?:our|their|the client['\u2019]s"
    rf"|the)[ ](?:{CAPITAL}[ ]){{1,3}}(?:office|branch|store|site"
    rf"|campus|shop"
    rf"|clinic|depot|warehouse|plant|headquarters|studio|school|hub|factory)"
    rf"|(?:our|their|the client['\u2019]s)[ ](?:\w{{1,15}}[ ]){{0,2}}"
    rf"(?:office|branch|store|site|campus|shop|clinic|depot|warehouse|plant|headquarters"
    rf"|studio|hub)[ ]"
    rf"(?:in|on|at|near"
    rf"|nr)[ ](?:{CAPITAL})(?:[ ]{CAPITAL}){{0,3}}(?:,[ ]{CAPITAL}(?:[ ]{CAPITAL})?)?)"
)
_STATES = (
    r"(?:A[LKZR]|CA|CO|CT|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI"
    r"|S[CD]"
    r"|T[NX]|UT|V[TA]|W[AVIY]|ON|BC|AB|QC|NS|MB|SK|NB|NL|NSW|VIC|QLD|TAS"
    r"|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia"
    r"|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts"
    r"|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon"
    r"|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Ontario"
    r"|British Columbia|Alberta|Quebec|Manitoba|Nova Scotia"
    r"|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|West Virginia)"
)
_TOWN_AND_STATE = Pattern(
    rf"(?:^\W{{0,5}}|[|\u2013\u00b7\u2022(-][ ]{{0,2}}|\b(?:in|at|near|or)[ ])"
    rf"(?P<place>(?:{CAPITAL}[ ]){{0,2}}{CAPITAL},[ ]{_STATES})\b(?!,)",
    re.MULTILINE,
)
_BASED_IN = Pattern(
    rf"(?:\b(?:based|located|situated|office|role|position|job|post|team|site|plant|store|shop"
    rf"|warehouse|campus|clinic|lab|depot)[ ](?:is )?(?:in|at|near|out of)[ ]"
    rf"|^\W{{0,5}}In[ ](?={CAPITAL},[ ](?:on[- ]?site|hybrid|remote)))"
    rf"(?P<place>(?:the[ ](?:\w{{3,12}}[ ]){{1,2}})?(?:(?:{CAPITAL}|{SMALL})[ -]){{0,2}}{CAPITAL}"
    rf"(?:,[ ]{CAPITAL})?)",
    re.MULTILINE,
)

NAMED = "the line that names the place"


def read_place(message: Message, *, is_posting: bool = False) -> Reading[str]:
    """The place, as written.

    Args:
        message: the message.
        is_posting: whether the job's place is asked for, rather than an interview's.
    """
    for posting in message.postings:
        span = labelled(message, posting.part, POSTING_PLACE)
        if posting.place and span is not None:
            where = passage(message, posting.part)
            return Reading(where.fact(posting.place, *span, "the posting's own description"))
    for event in message.events:
        span = labelled(message, event.part, INVITE_PLACE)
        if event.location and span is not None and not _ONLINE.search(event.location):
            where = passage(message, event.part)
            return Reading(where.fact(event.location, *span, "the calendar invite"))
    texts = [_without_signature(each, message) for each in written(message)]
    ways: tuple[Callable[[Passage], Iterator[Fact[str]]], ...] = (
        partial(_labelled, label=_JOB_LABEL if is_posting else _LABEL),
        *((_towns,) if is_posting else ()),
        _addresses,
        _buildings,
        _firms_own,
        *((_based_in,) if is_posting else ()),
    )
    for way in ways:
        found = {fact.value: fact for where in texts for fact in way(where)}
        longest = max(found, key=len, default="")
        if found and all(value in longest for value in found):
            return Reading(found[longest])
        if found:
            return Reading(readings=tuple(found.values()))
    return Reading()


def _without_signature(where: Passage, message: Message) -> Passage:
    """The passage down to the closing words, or to the name of who wrote it."""
    text = above_signature(where.text)
    lines = signature_lines(text, message.sender.name if message.sender else "")
    return replace(where, text=text[: lines[0].start] if lines else text)


def _labelled(where: Passage, label: Pattern) -> Iterator[Fact[str]]:
    for match in label.finditer(where.text):
        place = _WORK_MODE.split(match["place"])[0].rstrip(" .,")
        if len(place) < 3 or _ONLINE.search(place) or _IS_WORK_MODE.fullmatch(place):
            continue
        if "\n" in match[0] and not _is_short_value(place):
            continue
        start = match.start("place")
        yield where.fact(place, start, start + len(place), NAMED)
        return


def _is_short_value(place: str) -> bool:
    """Whether a line below a label is its value, and no sentence."""
    return len(place) <= 80 and not re.search(r"[.!?][ ]|:", place)


def _towns(where: Passage) -> Iterator[Fact[str]]:
    for match in _TOWN_AND_STATE.finditer(where.text):
        yield where.fact(match["place"], *match.span("place"), "the town and its state")
        return


def _based_in(where: Passage) -> Iterator[Fact[str]]:
    for match in _BASED_IN.finditer(where.text):
        yield where.fact(match["place"], *match.span("place"), "where it says the job is")
        return


def _addresses(where: Passage) -> Iterator[Fact[str]]:
    for start, end in find_addresses(where.text):
        place = where.text[start:end].rstrip(".,")
        yield where.fact(place, start, start + len(place), "the address in the words")


def _buildings(where: Passage) -> Iterator[Fact[str]]:
    text = where.text
    for match in ADDRESS_LINE.finditer(text):
        place = match["place"].rstrip(" .,")
        before = text[: match.start()].rstrip("\n ").rpartition("\n")[2]
        is_person = re.match(r"(?:Mr|Ms|Mrs|Dr|Prof\w*)\.? ", place) is not None
        if not is_person and not DAY_OR_TIME.search(place) and DAY_OR_TIME.search(before):
            start = match.start("place")
            yield where.fact(place, start, start + len(place), "the line below the time")
            return
    for match in _NAMED_BUILDING.finditer(text):
        place = re.split(r",[ ](?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)", match["place"])[
            0
        ].rstrip(" .,")
        start = match.start("place")
        if place.lower().startswith(("assessment", "training", "recruitment")):
            continue
        if match["the"] or match["tail"]:  # else it is the firm's name
            yield where.fact(place, start, start + len(place), "the building in the words")


def _firms_own(where: Passage) -> Iterator[Fact[str]]:
    for match in _OUR_PLACE.finditer(where.text):
        if ANOTHER_STAGE.search(sentence_before(where.text, match.start(), 100)):
            continue
        yield where.fact(match["place"], *match.span("place"), "the firm's own place")
