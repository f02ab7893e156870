"""Advice as the JSON that `goanyway advise --json` prints, and its JSON Schema.

Both come from the one description below. A key is never renamed or removed within a version; new
keys may be added. A number that does not exist is null.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, cast

from goanyway.domain.advice import (
    Advice,
    Asking,
    Assumption,
    BreakEven,
    Decision,
    Firmness,
    FlipPoint,
    Ground,
    Letter,
    LetterKind,
    OwnQuestion,
    Part,
    ReasonEffect,
    RoomQuestion,
    Swing,
    Value,
    Verdict,
)
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit
from goanyway.domain.reason import Answerer, ReasonKind
from goanyway.domain.situation import Situation
from goanyway.interchange.outputs.facts_json import FACT_SOURCE, FACTS
from goanyway.interchange.outputs.json_shape import (
    CHANCE,
    COUNT,
    FLAG,
    NUMBER,
    TEXT,
    Member,
    Shape,
    array,
    constant,
    derived,
    member,
    named,
    nullable,
    one_of,
    table,
)
from goanyway.interchange.outputs.screening_json import SCREENING

NAME = "goanyway/advice/1"
VERSION = 1


def advice_as_json(advice: Advice) -> dict[str, object]:
    """The advice as plain values that `json.dumps(…, allow_nan=False)` takes."""
    return cast(dict[str, object], _ADVICE.write(advice))


def advice_from_json(written: Mapping[str, Any], situation: Situation) -> Advice:
    """The opposite of `advice_as_json`, also of what an earlier version wrote.

    Args:
        situation: the one that the advice was given on, which the JSON does not repeat.
    """
    return cast(Advice, _ADVICE.read(written)(situation))


def advice_schema() -> dict[str, object]:
    """The JSON Schema (draft 2020-12) of `advice_as_json`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": NAME,
        "description": "Whether to go to an interview, and why. All money is in `currency`.",
        **_ADVICE.schema,
        "$defs": {name: dict(shape.schema) for name, shape in _DEFINITIONS.items()},
    }


_UNIT = one_of(Unit)
_ORIGIN = one_of(Origin)
_INPUT = member("input", "The input, named as in a situation file: job.years.", TEXT)
_ITS_UNIT = member("unit", "What it counts.", _UNIT)
_ITS_ORIGIN = member("origin", "Who vouches for it, or for most of it if several do.", _ORIGIN)

_SHARES = Shape(
    {
        "type": "object",
        "properties": {
            origin.value: {
                "description": f"The share of: {origin.value}.",
                "type": "number",
                "minimum": 0,
                "maximum": 1,
            }
            for origin in Origin
        },
        "additionalProperties": False,
    },
    lambda shares: {origin.value: min(float(share), 1.0) for origin, share in shares.items()},
    lambda written: {Origin(name): share for name, share in written.items()},
)
"""Shares of one by origin; what has none is left out."""

_ITS_WEIGHTS = Member(
    "weights",
    "How much each origin counted in it.",
    _SHARES,
    lambda each: each.weights or {each.origin: 1.0},
    "weights",
)


def _weighed(make: Callable[..., Any]) -> Callable[..., Any]:
    """Makes it with weights where there are several, and with none where there is one origin."""

    def made(*, weights: Mapping[Origin, float] = MappingProxyType({}), **fields: Any) -> Any:
        return make(**fields, weights=dict(weights) if len(weights) > 1 else {})

    return made


_PART = table(
    Part,
    member("central", "At the central value of every input.", NUMBER),
    member("mean", "The average over what is uncertain.", NUMBER),
    member("p10", "The average is below this with probability 0.1.", NUMBER),
    member("p90", "The average is above this with probability 0.1.", NUMBER),
    member("origin", "The weakest origin among the inputs it rests on.", _ORIGIN),
)

_part = named("part", _PART)

_VALUE = table(
    Value,
    member("already_expected", "What the job is worth as you see it now.", _part),
    member("proved_wrong", "What the interview's information is worth.", _part),
    member("practice", "What it does for your other interviews.", _part),
    member("connections", "What the people you meet may lead to.", _part),
    member("word_of_mouth", "What a good impression is worth later.", _part),
    member("leverage", "What an offer would do for another one.", _part),
    member(
        "preferred_fit",
        "What it's worth to know better what you want; null until debriefs show it.",
        nullable(_part),
    ),
    member("preferred_fit_reason", "Why it is null.", TEXT),
    member("side_benefits_counted", "The side benefits, as far as they count.", _part),
    member("cost", "What going costs; positive, and taken off.", _part),
    member("total", "What going is worth in total.", _part),
)

_ASKING = table(
    Asking,
    member("input", "What to ask about: pay, stages, deal_breakers[0], screening.", TEXT),
    member(
        "worth",
        "What it's worth to know it beforehand instead of learning it there; null for a check.",
        NUMBER,
    ),
    member("price", "What asking costs; null for a check.", NUMBER),
    member("p_turns", "The chance that the answer changes the decision.", CHANCE),
    member("flips_when", "Which answer changes it, in words.", TEXT),
    member("flips_at", "The answer where it changes; null for yes or no.", NUMBER),
    member(
        "flips_below", "Whether it changes below that, or on a no; null for never.", nullable(FLAG)
    ),
    member("question", "The question, ready to send.", TEXT),
    member("asked", "Whether to ask it before deciding.", FLAG),
    member("silence_means_yes", "No answer counts as a yes to the no-go.", FLAG),
)

_REASON = table(
    ReasonEffect,
    member("kind", "What it is about.", one_of(ReasonKind)),
    member("what", "It, in your words.", TEXT),
    member("no_go", "You wouldn't accept if it's true.", FLAG),
    member("answerer", "Who can settle it.", one_of(Answerer)),
    member("bears", "Whether it matters for this job.", FLAG),
    member("takes_off", "By how much it lowers the average value, in money.", NUMBER),
    member("takes_off_chance", "By how much it lowers the chance that you would accept.", NUMBER),
    member("decides", "Without it, the answer would be different.", FLAG),
)

_FLIP = table(
    FlipPoint,
    member("input", "The input, named the way you type it in a situation file.", TEXT),
    _ITS_UNIT,
    member("now", "Where it stands.", NUMBER),
    member("at", "Where it flips the verdict; a tenth less of the way doesn't.", NUMBER),
)
_BREAK_EVEN = table(
    BreakEven,
    _INPUT,
    _ITS_UNIT,
    _ITS_ORIGIN,
    member("central", "Its central value.", NUMBER),
    member("at", "Where the value of going is 0; null if nothing in its range is.", NUMBER),
    member(
        "honest_at",
        "Where a fair go begins or ends: worth it, and with an open mind; null if nowhere.",
        NUMBER,
    ),
    member("go_above", "Whether a fair go is above that point.", nullable(FLAG)),
    member("low", "The low end of the range we searched.", NUMBER),
    member("high", "The high end.", NUMBER),
)

_SWING = table(
    _weighed(Swing),
    _INPUT,
    _ITS_UNIT,
    _ITS_ORIGIN,
    member("low", "Its 10th percentile.", NUMBER),
    member("high", "Its 90th percentile.", NUMBER),
    member("total_at_low", "What going is worth there.", NUMBER),
    member("total_at_high", "What going is worth here.", NUMBER),
    member(
        "supposed", "You gave it as certain; this is how unsure people usually are about it.", FLAG
    ),
    _ITS_WEIGHTS,
)

_LETTER = table(
    dict,
    member("to", "The address, if known.", TEXT),
    member("subject", "The subject.", TEXT),
    member("body", "The text.", TEXT),
)

_LETTERS = Shape(
    {
        "type": "object",
        "properties": {
            kind.value: {"description": f"The draft to {words}.", **_LETTER.schema}
            for kind, words in {
                LetterKind.ACCEPT: "accept the invitation",
                LetterKind.ASK_FIRST: "ask the one question first",
                LetterKind.SHORT_CALL: "ask for a short call first",
                LetterKind.OTHER_FORMAT: "ask for another format or day",
                LetterKind.MEET_SOONER: "ask to meet before another offer runs out",
                LetterKind.DECLINE_KINDLY: "decline and keep the door open",
                LetterKind.WITHDRAW: "step out of the process later",
                LetterKind.ASK_FOR_TIME: "ask whoever made another offer for one more week",
                LetterKind.ACCEPT_OFFER: "accept that offer",
                LetterKind.DECLINE_OFFER: "decline that offer",
                LetterKind.STAY: "tell your employer you'll take the counter-offer",
            }.items()
        },
        "additionalProperties": False,
    },
    lambda letters: {kind.value: _LETTER.write(letter) for kind, letter in letters.items()},
    lambda written: {
        LetterKind(kind): Letter(LetterKind(kind), **_LETTER.read(letter))
        for kind, letter in written.items()
    },
)

_ASSUMPTION = table(
    _weighed(Assumption),
    _INPUT,
    _ITS_UNIT,
    member("central", "The figure we used.", NUMBER),
    member("p10", "The low end of its range.", NUMBER),
    member("p90", "The high end.", NUMBER),
    _ITS_ORIGIN,
    member("source", "The row of `goanyway evidence`, or the words, it rests on.", TEXT),
    _ITS_WEIGHTS,
)


def _advice(**fields: Any) -> Callable[[Situation], Advice]:
    """Makes the advice, once the situation that it was given on is said: no JSON repeats that.

    The decision has those questions for the room that the advice shows.
    """
    of_decision = {
        name.removeprefix("decision."): fields.pop(name)
        for name in tuple(fields)
        if name.startswith("decision.")
    }
    both = {name: fields[name] for name in ("verdict", "firmness", "ask_in_the_room")}
    decision = Decision(**both, **of_decision)
    return lambda given: Advice(decision=decision, situation=given, given=given, **fields)


_ADVICE = table(
    _advice,
    derived("schema", "The name of this shape.", constant(NAME), lambda _: NAME),
    derived("version", "Its version.", constant(VERSION), lambda _: VERSION),
    member("verdict", "What to do.", one_of(Verdict)),
    member("firmness", "How firm it is, given everything that is uncertain.", one_of(Firmness)),
    member("ground", "What settled it.", one_of(Ground), "decision.ground"),
    member("why", "Why: your own reason and the job, then the odds and the sums.", TEXT),
    derived(
        "currency",
        "The currency of all money here; null if nobody said.",
        nullable(TEXT),
        lambda advice: advice.situation.currency or None,
    ),
    member("screening", "Is it safe?", SCREENING),
    member("invitation", "What we read in the invitation.", nullable(named("facts", FACTS))),
    member("posting", "What we read in the posting.", nullable(named("facts", FACTS))),
    member("value", "What going is worth, by part, in money.", _VALUE, "decision.value"),
    member("p_offer", "The chance of an offer.", CHANCE, "decision.p_offer"),
    member(
        "p_accept_given_offer",
        "The chance that you would accept it.",
        CHANCE,
        "decision.p_accept_given_offer",
    ),
    member(
        "p_take_this_job",
        "The chance that you end up in this job.",
        CHANCE,
        "decision.p_take_this_job",
    ),
    member(
        "p_positive",
        "The chance that going is worth more than it costs on average.",
        CHANCE,
        "decision.p_positive",
    ),
    member(
        "p_glad",
        "The chance that you will be glad you went; null until your record can tell.",
        CHANCE,
        "decision.p_glad",
    ),
    member(
        "open_mind",
        "The lowest chance of accepting at which going is fair.",
        CHANCE,
        "decision.open_mind",
    ),
    member(
        "carried_by_side_benefits",
        "Without the side benefits, it would be a no.",
        FLAG,
        "decision.carried_by_side_benefits",
    ),
    member(
        "stay_home_if_surer_than",
        "Stay home only if you're surer than this that you wouldn't take the job even if they "
        "offered it; null where side benefits pay for the trip.",
        CHANCE,
        "decision.stay_home_if_surer_than",
    ),
    member(
        "flips",
        "The nearest figures that flip the verdict when you type them in; empty in saved advice.",
        array(_FLIP),
    ),
    member(
        "break_even",
        "Where each input alone would flip a go or a no, with all others at their central values.",
        array(_BREAK_EVEN),
        "decision.break_even",
    ),
    member(
        "tornado",
        "How far each input moves what going is worth.",
        array(_SWING),
        "decision.tornado",
    ),
    derived(
        "hangs_on",
        "How much of what the verdict depends on comes from each origin: shares of everything "
        "the inputs move it by.",
        _SHARES,
        "decision.hangs_on",
    ),
    derived("borderline", "That chance is close to the open mind.", FLAG, "decision.borderline"),
    member("reasons", "What each of your reasons did.", array(_REASON)),
    member(
        "ask_first", "The question to ask before you decide.", nullable(named("asking", _ASKING))
    ),
    member(
        "asking",
        "Everything we considered asking.",
        array(named("asking", _ASKING)),
        "decision.asking",
    ),
    member(
        "ask_in_the_room",
        "Questions for the interview, the most useful first.",
        array(
            table(
                RoomQuestion,
                member("input", "The attribute it's about.", TEXT),
                member("worth", "What a perfect answer is worth.", NUMBER),
                member("question", "The question.", TEXT),
            )
        ),
    ),
    member(
        "ask_yourself",
        "What you could still say about your side, the most useful first.",
        array(
            table(
                OwnQuestion,
                _INPUT,
                _ITS_UNIT,
                member("worth", "What its answer is worth.", NUMBER),
                member("low", "The low end of its usual range.", NUMBER),
                member("high", "The high end.", NUMBER),
            )
        ),
        "decision.ask_yourself",
    ),
    member("letters", "Drafts in your name, by kind; nothing is sent.", _LETTERS),
    member("assumptions", "What you didn't give, and what we used instead.", array(_ASSUMPTION)),
    member(
        "learning",
        "What the interview would teach you about the market; we put no price on it.",
        array(TEXT),
    ),
    member("notes", "What else you should know.", array(TEXT)),
    member(
        "draws",
        "How many draws the averages rest on; 1 when every input is certain.",
        COUNT,
        "decision.draws",
    ),
)

_DEFINITIONS = {
    "part": _PART,
    "facts": FACTS,
    "fact_source": FACT_SOURCE,
    "asking": _ASKING,
}
