"""Whoever hides words from a filter, or drowns them, gains next to nothing.

Each voice of the corpus is judged by weights that have not seen it.
"""

from __future__ import annotations

import pytest

from benchmarks.screening_accuracy import Training, disguised, panel_of
from training.corpus import TEXTS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not TEXTS.exists(), reason=f"needs the public texts in {TEXTS}"),
]

MOST_LOST = 0.02


def test_no_disguise_hides_a_fraud_or_has_an_honest_message_stopped() -> None:
    panel = panel_of([], Training.again())
    judged = panel.screenings([case.judged for case in panel.cases])
    plain = [each.safety for each in judged]
    frauds = int(panel.fraud.sum())
    seen = sum(
        fraud and safety != "looks-genuine"
        for fraud, safety in zip(panel.fraud, plain, strict=True)
    )
    stopped = sum(
        fraud and safety == "do-not-reply" for fraud, safety in zip(panel.fraud, plain, strict=True)
    )
    rows = disguised(panel, plain)
    assert len(rows) >= 10
    for row in rows:
        name = row["disguise"]
        assert seen - row["frauds at be-careful or worse"][0] <= MOST_LOST * frauds, name
        assert stopped - row["frauds at do-not-reply"][0] <= MOST_LOST * frauds, name
        assert row["new honest stops"] == 0, name
