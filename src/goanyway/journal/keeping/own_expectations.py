"""Which expectations were yours when a verdict was made, and which were only assumed for you.

It follows from the situation that the verdict was made on, so it is not kept a second time.
"""

from __future__ import annotations

from functools import lru_cache

from goanyway.errors import InputError
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.journal.core.access import records
from goanyway.journal.models import Content, Finding, KeptVerdict, User

BELIEF = "job.beliefs."


@lru_cache(maxsize=256)
def stated(text: str) -> frozenset[str]:
    """The inputs ("job.beliefs.manager") of which a situation says what you expect."""
    try:
        situation = read_situation(text, "situation")
    except InputError:  # what cannot be read any more says nothing
        return frozenset()
    said = {name for name, belief in situation.job.beliefs.items() if belief.mean is not None}
    told = {attribute for each in situation.reasons for attribute in each.kind.attributes}
    return frozenset(f"{BELIEF}{attribute}" for attribute in said | told)


def is_yours(name: str, text: str) -> bool:
    """Whether you said what you expect of an input; what would spoil a job comes from you alone.

    Args:
        text: the situation that the verdict was made on; empty where there was none.
    """
    return not name.startswith(BELIEF) or name in stated(text)


def yours_of(user: User) -> set[int]:
    """The numbers of those of your findings that were compared with an expectation of yours."""
    findings = records(user, Finding)
    compared = KeptVerdict.objects.filter(owner=user, findings__isnull=False)
    texts = {
        number: bytes(data).decode()
        for number, data in Content.objects.filter(
            owner=user, pk__in=compared.values("situation")
        ).values_list("pk", "data")
    }
    rows = findings.values_list("pk", "input", "verdict__situation")
    return {pk for pk, name, situation in rows if is_yours(name, texts.get(situation, ""))}
