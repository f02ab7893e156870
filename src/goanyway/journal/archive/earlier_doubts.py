"""Doubts for verdicts that were kept before doubts were: as they would have been kept then.

The history is given them too, in the change sets that made or moved the verdict, so that undoing
goes on to take back the whole of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from goanyway.domain.situation import Situation
from goanyway.errors import InputError
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.journal.keeping.doubts import rows_of_doubts

Models = Callable[[str], Any]
"""Tells a model by its name, as it is now or was at a migration."""

_PREFIX = "dt"
_KIND, _OF = "keptdoubt", "keptverdict"


def keep_earlier_doubts(models: Models, owner: int) -> None:
    """Give each verdict of one owner that has no doubts those that it had.

    Args:
        owner: the number of the user.
    """
    verdicts = {each.handle: each for each in models("KeptVerdict").objects.filter(owner=owner)}
    history: dict[str, list[Any]] = {handle: [] for handle in verdicts}
    for row in models("RowChange").objects.filter(owner=owner, kind=_OF).order_by("pk"):
        history.setdefault(row.handle, []).append(row)
    last = models("LastNumber").objects.filter(owner=owner, prefix=_PREFIX).first()
    number = last.number if last is not None else 0
    for handle in sorted(history, key=lambda each: (len(each), each)):
        for doubt in _doubts(models, owner, verdicts.get(handle), history[handle]):
            number += 1
            _keep(models, f"{_PREFIX}{number}", doubt, verdicts.get(handle), history[handle])
    if number:
        models("LastNumber").objects.update_or_create(
            owner_id=owner, prefix=_PREFIX, defaults={"number": number}
        )


def _doubts(models: Models, owner: int, verdict: Any, history: list[Any]) -> list[dict[str, Any]]:
    """What was doubted, from the bytes that the verdict names, or its images where it is gone."""
    if verdict is not None:
        advice, situation = verdict.advice, verdict.situation
    else:
        image = next(each for row in history for each in (row.after, row.before) if each)
        kept = models("Content").objects.filter(owner=owner)
        advice = kept.filter(sha256=image["advice"]).first()
        situation = kept.filter(sha256=image.get("situation")).first()
    if advice is None:
        return []
    text = bytes(situation.data).decode() if situation is not None else ""
    try:
        side = read_situation(text, "situation") if text else Situation()
        assumed = json.loads(bytes(advice.data))["assumptions"]
        return rows_of_doubts(side, {each["input"]: each["central"] for each in assumed})
    except (InputError, ValueError, KeyError, TypeError):  # what nobody can read was no doubt
        return []


def _keep(
    models: Models, handle: str, doubt: dict[str, Any], verdict: Any, history: list[Any]
) -> None:
    if verdict is not None:
        models("KeptDoubt").objects.bulk_create(
            [
                models("KeptDoubt")(
                    owner_id=verdict.owner_id,
                    handle=handle,
                    deleted_at=verdict.deleted_at,
                    verdict_id=verdict.pk,
                    **doubt,
                )
            ]
        )

    def as_was(image: Mapping[str, Any] | None, name: str) -> dict[str, Any] | None:
        if image is None:
            return None
        return {"deleted_at": image.get("deleted_at"), "verdict": name, **doubt}

    for row in history:
        before, after = (as_was(each, row.handle) for each in (row.before, row.after))
        if before != after:
            models("RowChange").objects.create(
                change_set_id=row.change_set_id,
                owner_id=row.owner_id,
                kind=_KIND,
                handle=handle,
                before=before,
                after=after,
            )
