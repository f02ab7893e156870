"""A screening as JSON: as `screen --json` prints it, and as a line of `screen --batch`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from goanyway.domain.screening import (
    Family,
    Safety,
    Screening,
    Sign,
    Strength,
    TurningPoint,
)
from goanyway.interchange.outputs.facts_json import SOURCE
from goanyway.interchange.outputs.json_shape import (
    CHANCE,
    COUNT,
    FLAG,
    TEXT,
    array,
    derived,
    member,
    nullable,
    one_of,
    table,
)

DECIMALS = 4

SCREENING = table(
    Screening,
    member("verdict", "What the screen says about the message.", one_of(Safety), "safety"),
    member(
        "signs",
        "What an honest firm doesn't do.",
        array(
            table(
                Sign,
                member("name", "The sign's short name.", TEXT),
                member("family", "What it is about.", one_of(Family)),
                derived("hard", "Whether it stops alone.", FLAG, "hard"),
                member("strength", "How much it says by itself.", one_of(Strength)),
                member("reason", "One sentence.", TEXT),
                member("source", "The words that say so.", SOURCE),
            )
        ),
    ),
    member("extent", "How thorough the check was.", TEXT),
    member("do_now", "What to do now, in order.", array(TEXT)),
    member(
        "probability",
        "How likely it is to be a fraud; null if we didn't estimate it.",
        nullable(CHANCE),
    ),
    member(
        "turning_point",
        "The turn of a conversation that made the answer what it is; null if there is none.",
        nullable(
            table(
                TurningPoint,
                member("turn", "Counted from 0.", COUNT),
                member("before", "The answer without it.", one_of(Safety)),
                member("after", "The answer with it.", one_of(Safety)),
            )
        ),
    ),
    member("sureness", "How to make sure the firm wrote it.", TEXT),
    member("not_judged", "What we couldn't judge, one sentence each.", array(TEXT)),
)


def screening_as_json(screening: Screening) -> dict[str, Any]:
    """The whole screening, as the advice has it under `screening`."""
    return cast(dict[str, Any], SCREENING.write(screening))


def screening_from_json(written: Mapping[str, Any]) -> Screening:
    """The opposite of `screening_as_json`."""
    return cast(Screening, SCREENING.read(written))


def screening_schema() -> dict[str, object]:
    """The JSON Schema (draft 2020-12) of what `goanyway screen --json` prints."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "goanyway/screen/1",
        "description": "Whether a message or a conversation is safe, and what says so.",
        **SCREENING.schema,
    }


def line_as_json(number: int, name: str, screening: Screening) -> dict[str, object]:
    """What is written for one line of a batch: its number and id, and the answer with its reasons.

    The span of a reason counts characters of the part that it names: "body", or "turns[2]".
    """
    chance = screening.probability
    point = screening.turning_point
    return {
        "line": number,
        "id": name,
        "verdict": screening.safety.value,
        "probability": None if chance is None else round(chance, DECIMALS),
        "reasons": [
            {
                "sign": sign.name,
                "strength": sign.strength.value,
                "reason": sign.reason,
                "part": sign.source.part,
                "span": [sign.source.start, sign.source.end],
            }
            for sign in screening.signs
        ],
        **({} if point is None else {"turn": point.turn}),
        **({"not_judged": list(screening.not_judged)} if screening.not_judged else {}),
    }
