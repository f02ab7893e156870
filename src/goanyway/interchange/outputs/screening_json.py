"""A screening as JSON: as `screen --json` prints it, and as a line of `screen --batch`."""

from __future__ import annotations

from typing import Any, cast

from goanyway.domain.screening import Screening
from goanyway.interchange.outputs.advice_json import SCREENING

DECIMALS = 4


def screening_as_json(screening: Screening) -> dict[str, Any]:
    """The whole screening, as the advice has it under `screening`."""
    return cast(dict[str, Any], SCREENING.write(screening))


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
