"""Is it safe? Signs and words judged together, a conversation also at every message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goanyway.domain.conversation import Conversation, Speaker, turn_name
from goanyway.domain.message import Message
from goanyway.domain.screening import (
    Family,
    Firm,
    Safety,
    Screening,
    Sign,
    Strength,
    TurningPoint,
)
from goanyway.language import N_, _
from goanyway.screening.english import NOT_ENGLISH, is_english
from goanyway.screening.model import NOTHING, Model, Weight, weigh
from goanyway.screening.next_steps import READ_THE_REST, do_now
from goanyway.screening.probability import CAREFUL, probability, safety_of
from goanyway.screening.signs import signs_in
from goanyway.screening.sureness import sureness
from goanyway.screening.unread import is_hardly_read, what_was_not_read
from goanyway.screening.weighable_text import Weighed, weighed

EXTENT = N_("as far as we can tell from its words, sender and links")

WORDS_ALIKE = N_("Its words are more like a fraud's than like an honest recruiter's.")

WORK = 4_000_000
"""The most characters that are weighed, all in all, to find the turn that changed the answer."""

LEAST_JUDGED = 16
"""At so many turns every conversation is judged that has as many."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a message before it is judged: its signs, and how its words weigh."""

    signs: tuple[Sign, ...]
    text: Weighed
    weight: Weight
    is_english: bool


def judge(
    judged: Message | Conversation,
    model: Model,
    *,
    firms: Sequence[Firm] = (),
    country: str | None = None,
) -> Screening:
    """Whether a message or conversation is safe, how likely it is a fraud, and what says so.

    Args:
        judged: what came in.
        model: how words weigh.
        firms: the user's own list of firms.
        country: where the user is, as an ISO 3166 code; None where that is not known.
    """
    return judge_all([judged], model, firms=firms, country=country)[0]


def judge_all(
    batch: Sequence[Message | Conversation],
    model: Model,
    *,
    firms: Sequence[Firm] = (),
    country: str | None = None,
) -> list[Screening]:
    """The same of several, which is faster than one after another and gives the same answers."""
    return [
        _screening(judged, found, model, firms, country)
        for judged, found in zip(batch, evidence_of(batch, model, firms), strict=True)
    ]


def evidence_of(
    batch: Sequence[Message | Conversation], model: Model, firms: Sequence[Firm] = ()
) -> list[Evidence]:
    """The evidence in each; words in another language than English weigh nothing."""
    texts = [weighed(each) for each in batch]
    english = [is_english(text.text) for text in texts]
    weights = weigh([text.text for text in texts], model)
    return [
        Evidence(signs_in(judged, firms=firms), text, weight if known else NOTHING, known)
        for judged, text, weight, known in zip(batch, texts, weights, english, strict=True)
    ]


def _screening(
    judged: Message | Conversation,
    found: Evidence,
    model: Model,
    firms: Sequence[Firm],
    country: str | None,
) -> Screening:
    signs = found.signs
    chance = probability(signs, found.weight, model.joining)
    safety = safety_of(signs, chance)
    hardly_read = is_hardly_read(judged)
    turning = None
    if isinstance(judged, Conversation) and safety is not Safety.LOOKS_GENUINE:
        turning = _turning_point(judged, found, safety, model)
    if chance >= CAREFUL and not signs and found.weight.words:
        signs = (_of_the_words(found),)
    not_judged = what_was_not_read(judged, hardly=hardly_read)
    if not found.is_english:
        not_judged = (*not_judged, _(NOT_ENGLISH))
    steps = do_now(safety, signs, judged.channel, country)
    if hardly_read and safety is Safety.LOOKS_GENUINE:
        safety, steps = Safety.BE_CAREFUL, tuple(map(_, READ_THE_REST))
    return Screening(
        safety,
        signs,
        _(EXTENT),
        steps,
        probability=chance,
        turning_point=turning,
        sureness=sureness(judged, firms),
        not_judged=not_judged,
    )


def _of_the_words(found: Evidence) -> Sign:
    """What is shown where the words alone ask for care: the stretch that weighs most."""
    source = found.text.source(found.weight.start, found.weight.end)
    return Sign("wording", Family.WRITING, Strength.WEAK, _(WORDS_ALIKE), source)


def _turning_point(
    conversation: Conversation, found: Evidence, final: Safety, model: Model
) -> TurningPoint | None:
    """The turn since which the answer is what it is in the end.

    A sign counts from the turn on whose words say it; one of the sender counts from the first.
    A long conversation is judged at some turns, and between the two where the answer changed last.
    """
    theirs = [i for i, turn in enumerate(conversation.turns) if turn.sender is Speaker.THEM]
    if not theirs:
        return None
    places = {turn_name(index): count for count, index in enumerate(theirs, 1)}

    def judged_at(counts: Sequence[int]) -> list[Safety]:
        """The answer after so many of their turns, all but the last."""
        texts = [found.text.up_to(count) for count in counts]
        weights = weigh(texts, model) if found.is_english else [NOTHING] * len(texts)
        answers = []
        for count, weight in zip(counts, weights, strict=True):
            shown = [
                sign for sign in found.signs if places.get(sign.source.part, len(theirs)) <= count
            ]
            answers.append(safety_of(shown, probability(shown, weight, model.joining)))
        return answers

    counts = _judged_counts(len(theirs), len(found.text.text))
    answers = [Safety.LOOKS_GENUINE, *judged_at(counts[1:-1]), final]
    changes = [at for at in range(1, len(answers)) if answers[at] is not answers[at - 1]]
    if not changes:
        return None
    low, high = counts[changes[-1] - 1], counts[changes[-1]]
    before, after = answers[changes[-1] - 1], answers[changes[-1]]
    while high - low > 1:
        middle = (low + high) // 2
        (answer,) = judged_at((middle,))
        if answer is after:
            high = middle
        else:
            low, before = middle, answer
    return TurningPoint(theirs[high - 1], before, after)


def _judged_counts(turns: int, length: int) -> list[int]:
    """After how many turns a conversation of so many characters is judged, from none to all."""
    most = max(LEAST_JUDGED, 2 * WORK // max(1, length))
    if turns <= most:
        return list(range(turns + 1))
    return sorted({round(turns * step / most) for step in range(most + 1)})
