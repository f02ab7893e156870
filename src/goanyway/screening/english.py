"""Whether a text is English enough to be judged on its wording."""

from __future__ import annotations

import re

from goanyway.language import N_

NOT_ENGLISH = N_(
    "It isn't in English, so we could hardly judge its wording. We did judge the sender, the "
    "links and what is the same in every language."
)

# The words of English that no running text does without.
_COMMON = frozenset(
    "the and to of a in is you for your we are will be on with it i have this that our at can as "
    "if not or from please by was an do so my me but would u ur r pls".split()
)
_WORDS = re.compile(r"[^\W\d_]{1,40}")
_FEWEST = 8
_LEAST_SHARE = 0.12


def is_english(comparable_text: str) -> bool:
    """Whether enough of the words are common English ones; a few words alone count as English."""
    words = _WORDS.findall(comparable_text)
    if len(words) < _FEWEST:
        return True
    return sum(word in _COMMON for word in words) >= _LEAST_SHARE * len(words)
