"""Whatever somebody opens, types or sends: never a failure of ours, always a page that helps."""

from __future__ import annotations

from typing import Any

import pytest
from django.urls import NoReverseMatch, reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from goanyway.journal.models import User
from tests.effort import examples
from tests.journal.records import one_of_each
from tests.web.browsing import Browser
from tests.web.test_isolation import NAMES, ROUTES

UGLY = [
    "",
    " ",
    "\x00",
    "\u202egnp.exe",
    "<script>alert(1)</script>",
    "é" * 300,
    "9" * 40,
    "-1",
    "NaN",
    "inf",
    "2026-02-31",
    "2026-11-10T25:00",
    "../../etc/passwd",
    "i1,i2",
    "\r\nSet-Cookie: x=1",
    "💼" * 20,
]
WORDS = st.one_of(st.sampled_from(UGLY), st.text(max_size=60))
FIELDS = [
    "text", "posting", "employer", "role", "start", "style", "place", "to", "name", "document",
    "field", "value", "chosen", "reason", "answer", "skip", "note-text", "offer-pay",
    "offer-currency", "offer-period", "offer-answer_by", "schedule-start", "close-reason",
    "describe-name", "describe-email", "move-employer", "move-on", "snooze-until", "rewrite-text",
    "prepared-text", "felt", "glad", "questions", "looks_for", "surprises", "met-0", "said-0",
    "name", "currency", "kind", "worth", "hour", "months", "what", "probability", "cost", "seen",
    "change", "q", "page", "which", "of", "asked", "draws", "done", "is_thread", "merge-into",
    "job.years", "job.beliefs.pay.mean", "back", "leave", "check",
]  # fmt: skip
ACTS = [
    "note", "story", "schedule", "offer", "attach", "close", "reopen", "attend", "miss", "cancel",
    "plan-again", "prepared", "describe", "move", "merge", "done", "not-needed", "snooze",
    "rewrite", "accept", "decline", "lapse", "withdraw", "nothing",
]  # fmt: skip
STEPS = ["found", "breakers", "people", "asked", "felt", "nothing"]
LEFT_OUT = {"example-enter", "bin-empty"}
"""What takes seconds, and what cannot be undone."""

CLICK = st.tuples(
    st.sampled_from(sorted(NAMES - LEFT_OUT)),
    st.sampled_from(["get", "post"]),
    st.dictionaries(st.sampled_from(FIELDS), WORDS, max_size=6),
    st.one_of(st.none(), st.from_regex(r"[a-z0-9-]{1,40}", fullmatch=True)),
    st.sampled_from(ACTS),
    st.sampled_from(STEPS),
)


def address_of(user: User, name: str, handle: str | None, act: str, step: str) -> str | None:
    """Where a click leads; with `handle`, to an id that is probably nobody's."""
    try:
        arguments = {key: of(user) for key, of in ROUTES[name].arguments.items()}
    except IndexError:  # what it was about is in the bin or taken back
        return None
    for key in arguments:
        if handle is not None:
            arguments[key] = "7" if key == "place" else handle
    if "act" in arguments:
        arguments["act"] = act
    if "step" in arguments:
        arguments["step"] = step
    try:
        return reverse(name, kwargs=arguments)
    except NoReverseMatch:
        return None


def walk(user: User, clicks: list[Any]) -> None:
    browser = Browser(user)
    for name, method, sent, handle, act, step in clicks:
        address = address_of(user, name, handle, act, step)
        if address is None:
            continue
        answer = browser.generic_to(method, address, sent)
        answer.close()
        assert answer.status_code < 500, (name, method, sent, handle, act, step)


@settings(max_examples=examples(15))
@given(clicks=st.lists(CLICK, min_size=3, max_size=12))
def test_no_clicks_ever_end_in_a_failure(fresh: Any, clicks: list[Any]) -> None:
    with fresh() as user:
        one_of_each(user)
        walk(user, clicks)


@pytest.mark.slow
@settings(max_examples=60)
@given(clicks=st.lists(CLICK, min_size=5, max_size=25))
def test_neither_do_many(fresh: Any, clicks: list[Any]) -> None:
    with fresh() as user:
        one_of_each(user)
        walk(user, clicks)
