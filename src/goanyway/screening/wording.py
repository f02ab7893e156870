"""How something is asked of the reader, and what says that it is not.

No pattern here or in `signs` repeats without a bound, so the work grows no faster than the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

OF_OTHERS = re.compile(
    r"\b(?:their|customers?'?s?|clients?'?s?|users?'?s?|patients?'?s?|suppliers?'?s?|our staff)\b"
)
ADDRESSED = re.compile(r"\b(?:your|ur|yr|me|us|following|these|below)\b")
DENIED = re.compile(
    r"\bno (?:\w{1,12} ){0,2}\Z"
    r"|\b(?:never|nobody|no one|no-one|neither|nor|without|beware|be wary|watch out|no need"
    r"|(?<!if you do )not|cannot|(?<!if you )don'?t"
    r"|(?:wo|does|is|are|ca|would|did)n't|scam(?:s|mers?)?|fraud(?:sters?|ulent)?|fake"
    r"|impostors?|phishing)\b"
    r"(?! (?:\w{1,12} ){0,1}(?:hesitate|delay|wait|worry|forget|miss|tell)\b)"
)
DENIED_AFTER = re.compile(
    r"\W{0,3}(?:(?:is|are|will|would|should|must) (?:never|not)|(?:is|are|wo|would)n't)\b"
)
LATER = re.compile(
    r"\b(?:on your first day|first day of work|should you join|(?:after|once|when) you "
    r"(?:have |'ve ){0,1}(?:start|join)(?:ed)?)\b"
)
NEW_CLAUSE = re.compile(r"[,;:)] ?(?:please|pls|kindly|but|we|just|only|so|simply) |\bbut |; ")
PURPOSE = re.compile(r"\W{0,5}(?:in order ){0,1}to \w")


@dataclass(frozen=True, slots=True)
class Request:
    """Ways to ask the reader for something, before the thing in the same sentence.

    The patterns are text: `re` compiles and keeps them when a message first names the thing,
    which few do, so that importing stays cheap.

    Attributes:
        plain: a request by itself ("please send", "you must pay", "Send" as first word).
        addressed: one only where "your", "me" or the like follows ("and send us your …").
        purpose: any of the verbs, for a sentence that opens with "To start work, …".
        after: a request that follows the thing ("… is required").
        reach: how many characters may lie between a plain request and the thing.
    """

    plain: str
    addressed: str | None
    purpose: str
    after: str | None
    reach: int


def request(verbs: str, *, reach: int = 40, information: bool = False) -> Request:
    """The ways to ask with these verbs. Information can be asked for in more ways than deeds."""
    must = (
        r"must|(?:needs?|have|has|required|asked|requested|expected|advised|want you|like you) to"
    )
    verb = rf"(?:{verbs})\b(?!\W{{1,3}}(?:you|u)\b)"
    plain = (
        rf"(?:\A\W{{0,5}}|: |\b(?:please|kindly|pls|plz|{must})\W{{1,3}}(?:\w{{1,12}} ){{0,2}}"
        rf"|\b(?:can|could|would|will) (?:you|u)\W{{1,3}}(?:\w{{1,12}} ){{0,2}}"
        rf"|\b(?:now|just|simply) ){verb}"
    )
    addressed = (
        rf"(?:[,:;(•*\n-]\s{{0,3}}|\b(?:and|or|then|to|so|also|first) ){verb}"
        r"|\b(?:we|i|hr|payroll|accounting|management) (?:\w{1,12} ){0,2}"
        r"(?:need|require|request|ask for)\b"
        r"|\bwhat(?:'s| is)\b"
    )
    after = (
        r"[^,;:.!?]{0,20}\b(?:is|are|be) (?:needed|required|mandatory)\b"
        r"|\W{1,3}(?:needed|required)\b"
    )
    return Request(
        plain=plain,
        addressed=addressed if information else None,
        purpose=rf"\b{verb}",
        after=after if information else None,
        reach=reach,
    )


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a sign.

    Attributes:
        thing: what is asked for.
        asked: the request for it; None where the thing says it all.
        honest: what makes it honest, in the request, the thing or shortly after.
    """

    thing: re.Pattern[str]
    asked: Request | None
    honest: re.Pattern[str] | None = None
