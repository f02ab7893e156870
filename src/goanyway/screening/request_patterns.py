"""How something is asked of the reader, and what says that it is not.

Patterns are text: `re` compiles and keeps them when a message first needs them, which few do, so
that importing stays cheap. None of them repeats without a bound, so the work grows no faster than
the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from goanyway.domain.screening import Strength


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled once."""
    return re.compile(pattern)


AMOUNT = "¤"
"""What stands for every character of an amount of money where wordings are looked for."""

OF_OTHERS = (
    r"\b(?:their|customers?'?s?|clients?'?s?|users?'?s?|patients?'?s?|suppliers?'?s?|our staff)\b"
)
ADDRESSED = r"\b(?:your|ur|yr|me|us|following|these|below)\b"
DENIED = (
    r"\bno (?:\w{1,12} ){0,2}\Z"
    r"|\b(?:never|nobody|no one|no-one|neither|nor|without|beware|be wary|watch out|no need"
    r"|(?<!if you do )not|cannot|(?<!if you )don'?t"
    r"|(?:wo|does|is|are|ca|would|did|need|must|should)n't|scam(?:s|mers?)?"
    r"|fraud(?:sters?|ulent)?|fake|impostors?|phishing|free of)\b"
    r"(?! (?:\w{1,12} ){0,1}(?:hesitate|delay|wait|worry|forget|miss|tell|be scared|call|ring"
    r"|contact|overthink|share)\b)(?!\W{1,3}(?:just|please|only))"
)
DENIED_AFTER = (
    r"\W{0,3}(?:(?:is|are|will|would|should|must) (?:never|not)|(?:is|are|wo|would)n't)\b"
    r"|[^.!?]{0,40}\b(?:can wait|not (?:in|by|over|here|now|yet)|only after|comes? (?:later|once)"
    r"|until (?:you|after|then))\b"
)
LATER = (
    r"\b(?:on your first (?:day|morning)|first day of work|on (?:the )?day one|should you join"
    r"|(?:after|once|when) (?:the|your) contract"
    r"|(?:after|once|when) (?:you |you'?ve |u )(?:have |'ve ){0,1}"
    r"(?:start|join|sign|arriv)(?:ed|e)?|in person|originals?\b|at (?:the|our) (?:office|store"
    r"|shop|desk|counter|branch)|when you(?:'re| are)? (?:here|arrive|come)"
    r"|in your first week|black out|blacked out)\b"
)
NEW_CLAUSE = r"[,;:)] ?(?:please|pls|kindly|but|we|just|only|so|simply|send|give|then) |\bbut |; "
PURPOSE = r"\W{0,5}(?:in order ){0,1}to \w"

PORTAL = (
    r"\b(?:portals?|workday|paylocity|bamboo ?hr|gusto|rippling|docusign|adobe sign|sharepoint"
    r"|successfactors|taleo|icims|greenhouse|personio|e-?post|encrypted|secure (?:link|upload|site"
    r"|page|form)|gov\.uk|in the app|on the app|our app|self[- ]service|hr system|payroll system"
    r"|check(?:ing)? (?:vendor|provider|company)|invitation link|invited? you to onboard)\b"
)
"""Where an honest firm takes what must not go by mail."""

ESTABLISHED = (
    rf"{PORTAL}|{LATER}|\b(?:(?:don'?t|do not|never|not|no need to|nobody will|won't|not have to)"
    r" (?:\w{1,10} ){0,2}(?:send|share(?! (?:it )?with)|pass on|give|provide|e-?mail|text|type|reply|include|put|upload"
    r"|post|enter|ask|need|want|pay|charge)|not (?:in|by|over|safe)|until|can wait|bring"
    r"|show (?:us |me )?(?:your|the|it|them)|in your (?:first week|contract)"
    r"|we (?:pay|cover|reimburse|refund)|reimbursed|refund you|on camera|reception"
    r"|hand (?:it|them) (?:in|over)|consent|report it|scams?|fake|fraud\w{0,6}"
    r"|in the (?:shop|store|office|branch)|at the (?:counter|desk|gate)|to our counter"
    r"|first day|induction|your wages|payroll (?:form|team|clerk)|goes on the page"
    r"|enter (?:it|the code) (?:on|in|at)|new joiners|after the (?:offer|interview)"
    r"|have (?:signed|accepted|started))\b"
)
"""What says near a thing that an honest firm deals with it, where nothing asks for it outright."""

EASED = (
    r"\b(?:(?:do not|don'?t|dont|never|please not) (?:text|e-?mail|send|type|post|give) (?:\w{1,5} )?"
    r"(?:it|em|them|that|those|your|anyone|by|in)|(?:nah|no)?,? ?bring (?:it|them|in|your|the|id"
    r"|originals?)|i-9|p45|p60|hmrc|new starter|starter (?:form|checklist|pack)|claim form"
    r"|right to work|(?:required|obliged) by law|by law|originals?|e-verify|td1|labour card|mohre"
    r"|my ?pay|log on the app|in person|at the counter|stamped addressed envelope|for the state"
    r"|when you come in|our office between|dbs|disclosure|reimburses|come (?:by|in) (?:any|on|at)"
    r"|come any (?:week)?day|you can ring)\b"
)
"""What establishes in a message that a hard sign's honest look-alike is meant."""

BACK_HERE = (
    r"(?<!not )(?<!n't )(?<!never )(?<!not in )(?<!never in )\b(?:reply (?:with|to this)|by reply|by return|text (?:it|them|me|back)|e?-?mail (?:it|them|me|back)"
    r"|(?:here|this) (?:in (?:the |this ){0,1})?chat|send (?:it |them )?(?:here|back|to me)"
    r"|whats ?app (?:it|them|me)|to this (?:address|e?-?mail|number)|fill and return"
    r"|answer(?:ing)? (?:directly|here))\b"
)
"""What asks for it by the way the message itself came."""


_NOT_NEGATED = (
    r"(?<!not )(?<!n't )(?<!dont )(?<!never )(?<!we )(?<!i )(?<!'ll )(?<!who )(?<!they )"
    r"(?<!please not )(?<!to not )(?<!no )"
)
LOOSE = (
    rf"{_NOT_NEGATED}\b(?:send|pass on|let (?:me|us) have|share|provide|give|submit|forward|reply|text (?:me|it|back|them)"
    r"|e-?mail (?:me|us|it|them)|supply|attach|upload|return|snap|drop|whats ?app|message (?:me"
    r"|us)|tell me|missing|requires?|bring me|hand)\b"
    r"|\b(?:i|we|hr|they|also|just|still|only)(?:'ll| will| do| shall)?(?: also| just| still)? need\b"
)
"""Verbs and needs that ask for information wherever they stand near it."""


@dataclass(frozen=True, slots=True)
class Request:
    """Ways to ask the reader for something, before the thing in the same sentence.

    Attributes:
        plain: a request by itself ("please send", "you must pay", "Send" as first word).
        addressed: one only where "your", "me" or the like follows ("and send us your …").
        purpose: any of the verbs, for a sentence that opens with "To start work, …".
        after: a request that follows the thing ("… is required").
        reach: how many characters may lie between a plain request and the thing.
        loose: any of the verbs, a sentence or two before the thing or shortly after it.
    """

    plain: str
    addressed: str | None
    purpose: str
    after: str | None
    reach: int
    loose: str | None = None


def request(verbs: str, *, reach: int = 40, information: bool = False) -> Request:
    """The ways to ask with these verbs. Information can be asked for in more ways than deeds."""
    must = (
        r"must|(?:needs?|have|has|required|asked|requested|expected|advised|want you|like you) to"
        r"|gotta|be good enough to"
    )
    verb = rf"(?:{verbs})\b(?!\W{{1,3}}(?:you|u)\b)"
    plain = (
        rf"(?:\A\W{{0,5}}|: |\b(?:please|kindly|pls|plz|svp|{must})\W{{1,3}}(?:\w{{1,12}} ){{0,2}}"
        rf"|\b(?:can|could|would|will) (?:you|u)\W{{1,3}}(?:\w{{1,12}} ){{0,2}}"
        rf"|\b(?:now|just|simply|ok|then) ){verb}"
    )
    addressed = (
        rf"(?:[,:;(•*\n-]\s{{0,3}}|\b(?:and|or|then|to|so|also|first|must|will) ){verb}"
        r"|\b(?:we|i|hr|payroll|accounting|management) (?:\w{1,12} ){0,2}"
        r"(?:need|require|request|ask for|want)\b"
        r"|\b(?:may|might|can) (?:i|we) (?:also )?have\b"
        r"|\b(?:grateful for|missing are|following (?:documents|details|information))\b"
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
        loose=LOOSE if information else None,
    )


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a sign.

    Attributes:
        words: groups of words, one of each of which must occur before anything is looked for;
            of a word its first four letters count.
        thing: what is asked for.
        asked: the request for it; None where the thing says it all.
        honest: what makes it honest, in the request, the thing or shortly after.
        honest_anywhere: what makes it honest anywhere in the sentences around.
        deniable: whether a "not" before it takes it back.
        strength: how much these words say, where that is less than the rule's other words.
    """

    words: tuple[str, ...]
    thing: str
    asked: Request | None = None
    honest: str | None = None
    honest_anywhere: str | None = None
    deniable: bool = True
    strength: Strength | None = None
