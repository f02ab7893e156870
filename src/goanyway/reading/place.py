"""Where the interview is, or the job of a posting. A link to a meeting is no place."""

from __future__ import annotations

import re

from goanyway.domain.message import Message
from goanyway.interchange.ics import PLACE as INVITE_PLACE
from goanyway.interchange.job_posting import PLACE as POSTING_PLACE
from goanyway.reading.words import LABEL_ENDS, Reading, labelled, passage, written

_ONLINE = re.compile(
    r"https?://|\bwww\.|\b(?:zoom|teams|google meet|webex|skype|hangouts|video|virtual|online"
    r"|phone|telephone|call|remote|link|tbd|tba)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^[ \t*\u2022-]{0,5}(?:where|location|address|place|venue|office)"
    rf"{LABEL_ENDS}(?P<place>[^\n\t]{{3,160}})",
    re.IGNORECASE | re.MULTILINE,
)
_STREET = re.compile(
    r"(?<![\w:.,/$-])\d{1,5}[A-Za-z]?[ ](?![AP]M\b)"
    r"(?:[NSEW]\.?[ ])?(?:[A-Z0-9][\w'\u2019.-]{0,25}[ ]){1,4}"
    r"(?:St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Dr|Drive|Ln|Lane|Way|Pl|Place|Plaza|Sq"
    r"|Square|Ct|Court|Pkwy|Parkway|Hwy|Highway|Terrace)\b\.?"
    r"(?:,[ ](?:Suite|Ste\.?|Floor|Fl\.?|Unit)[ ]\w{1,6}|,[ ]\w{1,6}[ ][Ff]loor)?"
    r"(?:,[ ][A-Z][\w'\u2019-]{1,25}(?:[ ][A-Z][\w'\u2019-]{1,25}){0,2})?(?:,[ ][A-Z]{2}(?:[ "
    r"]\d{5})?\b)?"
)


def read_place(message: Message) -> Reading[str]:
    """The place, as written."""
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
    for where in written(message):
        for match in _LABEL.finditer(where.text):
            place = re.split(r"[ ]\(|[ ]\|[ ]|;[ ]", match["place"])[0].rstrip(" .,")
            if place and not _ONLINE.search(match["place"]):
                start = match.start("place")
                return Reading(
                    where.fact(place, start, start + len(place), "the line that names the place")
                )
    streets = [
        (where, match)
        for where in written(message)
        for match in _STREET.finditer(_above_signature(where.text))
    ]
    if len({match[0] for _, match in streets}) == 1:
        where, match = streets[0]
        place = match[0].rstrip(".,")
        return Reading(
            where.fact(place, match.start(), match.start() + len(place), "the address in the words")
        )
    return Reading()


def _above_signature(text: str) -> str:
    """The text before the closing words: an address below them is the writer's."""
    match = re.search(
        r"^\s{0,4}(?:(?:best|kind|warm|warmest) regards|regards|sincerely|best wishes|best"
        r"|thanks|thank you|cheers|--)[,!. ]{0,3}$",
        text,
        re.IGNORECASE | re.MULTILINE,
    )
    return text[: match.start()] if match else text
