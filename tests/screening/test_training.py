"""Anybody can make the shipped weights again from the data that the card names."""

from __future__ import annotations

import numpy as np
import pytest

from goanyway.advising.weights import shipped_model
from goanyway.screening.usual_words import USUAL_WORDS
from training.corpus import TEXTS
from training.usual_words import usual_words
from training.word_weights import WEIGHTS, data, train


@pytest.mark.slow
@pytest.mark.skipif(not TEXTS.exists(), reason=f"needs the public texts in {TEXTS}")
def test_training_again_gives_the_shipped_weights() -> None:
    model, _ = train(data())
    shipped = shipped_model()
    assert np.array_equal(model.weights, shipped.weights)
    assert np.array_equal(model.scales, shipped.scales)
    assert np.array_equal(model.intercepts, shipped.intercepts)
    assert model.joining == shipped.joining


@pytest.mark.slow
@pytest.mark.skipif(not TEXTS.exists(), reason=f"needs the public texts in {TEXTS}")
def test_gathering_the_usual_words_again_gives_the_shipped_list() -> None:
    assert usual_words() == sorted(USUAL_WORDS)


def test_the_card_says_what_the_weights_were_made_from() -> None:
    card = (WEIGHTS / "wording.md").read_text(encoding="utf-8")
    for heading in ("Data", "Licence", "Made", "Measured", "Not for"):
        assert f"**{heading}.**" in card
