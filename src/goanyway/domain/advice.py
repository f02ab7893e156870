"""The answer: verdict, value by part, what would flip it, what to ask, letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from goanyway.domain.facts import Facts
from goanyway.domain.origin import Origin
from goanyway.domain.quantity import Unit
from goanyway.domain.reason import Answerer, ReasonKind
from goanyway.domain.screening import Screening
from goanyway.domain.situation import Situation

BORDERLINE = 0.02
"""How near to the open mind a chance of accepting is called borderline."""


class Verdict(StrEnum):
    """What to do."""

    GO = "go"
    ASK_FIRST = "ask-first"
    DECLINE_KINDLY = "decline-kindly"
    DO_NOT_REPLY = "do-not-reply"


class Firmness(StrEnum):
    """How firm the verdict is over all that is uncertain."""

    CLEAR = "clear"
    CLOSE_CALL = "close-call"


class Ground(StrEnum):
    """What settled the verdict."""

    SCREENING = "screening"
    ACCEPTED_ELSEWHERE = "accepted-elsewhere"
    COUNTER_OFFER_TAKEN = "counter-offer-taken"
    MUST_ATTEND = "must-attend"
    ONLY_PRACTICE = "only-practice"
    WORTH_ASKING = "worth-asking"
    WORTH_GOING = "worth-going"
    NOT_WORTH_IT = "not-worth-it"
    NO_OPEN_MIND = "no-open-mind"
    RUNWAY = "runway"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the value, in money.

    Attributes:
        central: at the central value of every input.
        mean: the average over what is uncertain.
        p10: the average is below this with probability 0.1.
        p90: and above this with the same.
        origin: the weakest origin among the inputs that it rests on.
    """

    central: float
    mean: float
    p10: float
    p90: float
    origin: Origin


@dataclass(frozen=True, slots=True)
class Value:
    """What going is worth, by part. `cost` is positive and is taken off.

    `preferred_fit` is null until debriefs teach what you want; `preferred_fit_reason` says so.
    """

    already_expected: Part
    proved_wrong: Part
    practice: Part
    connections: Part
    word_of_mouth: Part
    leverage: Part
    preferred_fit: Part | None
    preferred_fit_reason: str
    side_benefits_counted: Part
    cost: Part
    total: Part


@dataclass(frozen=True, slots=True)
class BreakEven:
    """Where an input alone would flip a go or a no, all others at their central values.

    Attributes:
        input: the input's name, as in a situation file.
        central: its central value.
        at: where the value of going is 0; null when nothing in its range flips it.
        honest_at: where an honest go begins or ends: the value is positive and the chance of
            accepting reaches the open mind; null when it does so nowhere in the range.
        go_above: whether an honest go lies above that point (else below); null without one.
        low: the low end of the range that was searched.
        high: the high end.
    """

    input: str
    unit: Unit
    origin: Origin
    central: float
    at: float | None
    honest_at: float | None
    go_above: bool | None
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class FlipPoint:
    """A figure that flips the verdict when it is typed in, and a tenth less of the way does not.

    Attributes:
        input: its path as it is typed, that of a reason where it comes from one.
        now: where it stands.
        at: where it flips.
    """

    input: str
    unit: Unit
    now: float
    at: float


@dataclass(frozen=True, slots=True)
class Swing:
    """How far one input moves the value of going: at its 10th and at its 90th percentile.

    Attributes:
        supposed: the input was given as certain; the swing shows the usual doubt about it.
        weights: how much each origin weighed in the input; empty where there is only `origin`.
    """

    input: str
    unit: Unit
    origin: Origin
    low: float
    high: float
    total_at_low: float
    total_at_high: float
    supposed: bool
    weights: Mapping[Origin, float] = field(default_factory=dict)

    @property
    def size(self) -> float:
        """How far it moves the value, in money."""
        return abs(self.total_at_high - self.total_at_low)


@dataclass(frozen=True, slots=True)
class Asking:
    """What it would be worth to know one thing before you decide.

    Attributes:
        input: what to ask about: "pay", "flexibility", "location", "stages",
            "deal_breakers[0]", "alternative.expires" (the other firm, for a week more),
            "process.in_time" (this firm, to decide before the other offer runs out), or
            "screening".
        worth: what knowing beforehand is worth over learning it in the room; null for the
            check that the sender is genuine, which has no price.
        price: what asking costs: ten minutes of yours and a small risk.
        p_turns: the chance that the answer turns the decision.
        flips_when: which answer turns it, in words.
        flips_at: the answer where it turns; null for a yes-or-no question.
        flips_below: whether it turns below that point, or on a "no", rather than above it or on
            a "yes"; null where no answer turns it.
        question: the question, ready to be sent.
        asked: whether to ask it before deciding.
        silence_means_yes: no answer counts as a yes to the no-go, since that is likelier.
    """

    input: str
    worth: float | None
    price: float | None
    p_turns: float | None
    flips_when: str
    flips_at: float | None
    flips_below: bool | None
    question: str
    asked: bool
    silence_means_yes: bool = False


@dataclass(frozen=True, slots=True)
class RoomQuestion:
    """A question for the interview, with what a perfect answer is worth for accepting."""

    input: str
    worth: float
    question: str


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question to yourself, with what its answer is worth for the verdict."""

    input: str
    unit: Unit
    worth: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Assumption:
    """An input that you did not give, and what was taken for it.

    Attributes:
        weights: how much each origin weighed in it; empty where there is only `origin`.
    """

    input: str
    unit: Unit
    central: float
    p10: float
    p90: float
    origin: Origin
    source: str
    weights: Mapping[Origin, float] = field(default_factory=dict)


class LetterKind(StrEnum):
    """What a letter is for."""

    ACCEPT = "accept"
    ASK_FIRST = "ask-first"
    SHORT_CALL = "short-call"
    OTHER_FORMAT = "other-format"
    MEET_SOONER = "meet-sooner"
    DECLINE_KINDLY = "decline-kindly"
    WITHDRAW = "withdraw"
    ASK_FOR_TIME = "ask-for-time"
    ACCEPT_OFFER = "accept-offer"
    DECLINE_OFFER = "decline-offer"
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class Letter:
    """A draft in your name. It is never sent by itself."""

    kind: LetterKind
    to: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class ReasonEffect:
    """What one reason that you gave did to the answer.

    Attributes:
        answerer: who can settle it.
        bears: whether it bears on this job; a way does not on one that is fully remote.
        takes_off: by how much it lowers the average value of going, in money; negative where it
            speaks for the job.
        takes_off_chance: by how much it lowers the chance that you would accept.
        decides: without it the answer would be another: a go and not a decline, or the other way.
    """

    kind: ReasonKind
    what: str
    no_go: bool
    answerer: Answerer
    bears: bool
    takes_off: float
    takes_off_chance: float
    decides: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """What the decision model says, before words are put to it.

    Attributes:
        p_offer: the chance of an offer, under the best policy of going on or withdrawing.
        p_accept_given_offer: the chance that you would accept once every stage is passed (a).
        p_take_this_job: the chance that you end in this job, under that policy.
        p_positive: the chance that going is worth more than it costs on average.
        p_glad: the chance that you will be glad you went; null until your record can tell.
        stay_home_if_surer_than: stay home only if you are surer than this that you would not
            take the job even if offered; null where side benefits pay for the trip.
        carried_by_side_benefits: it would be a no without them.
        draws: how many draws the averages rest on; 1 when every input is certain.
    """

    verdict: Verdict
    ground: Ground
    firmness: Firmness
    value: Value
    p_offer: float
    p_accept_given_offer: float
    p_take_this_job: float
    p_positive: float
    p_glad: float | None
    open_mind: float
    stay_home_if_surer_than: float | None
    carried_by_side_benefits: bool
    break_even: tuple[BreakEven, ...]
    tornado: tuple[Swing, ...]
    asking: tuple[Asking, ...]
    ask_in_the_room: tuple[RoomQuestion, ...]
    ask_yourself: tuple[OwnQuestion, ...]
    draws: int

    @property
    def open_minded(self) -> bool:
        """Whether the chance that you would accept reaches the open mind."""
        return self.p_accept_given_offer >= self.open_mind

    @property
    def borderline(self) -> bool:
        """Whether that chance is so near to the open mind that little would change the answer."""
        return abs(self.p_accept_given_offer - self.open_mind) <= BORDERLINE

    @property
    def goes_without_asking(self) -> bool:
        """Whether it is a go if nothing more is learned beforehand."""
        return self.value.total.mean > 0 and self.open_minded

    @property
    def hangs_on(self) -> Mapping[Origin, float]:
        """How much of what the verdict hangs on comes from each origin, the greatest share first.

        Shares of the tornado's total swing, an input with several origins counting for each by its
        weight. They sum to 1; there are none where nothing moves the value.
        """
        swings: dict[Origin, float] = {}
        for each in self.tornado:
            for origin, weight in (each.weights or {each.origin: 1.0}).items():
                swings[origin] = swings.get(origin, 0.0) + weight * each.size
        total = sum(swings.values())
        shares = {origin: swing / total for origin, swing in swings.items() if swing > 0}
        return dict(sorted(shares.items(), key=lambda share: -share[1]))


@dataclass(frozen=True, slots=True)
class Advice:
    """Everything goanyway has to say about one invitation.

    Attributes:
        situation: your side with everything that was left out filled in, each with its origin.
        given: your side as you gave it.
        reasons: what each of your reasons did, in the order in which you gave them.
        why: your own reason and the job, then odds before sums.
        ask_first: the question to ask before deciding, when there is one worth its price.
        learning: what the interview would teach you of the market; not priced.
        notes: what the user should know beside: conflicts, folklore, what was not read.
        flips: the nearest figures that flip the verdict; empty until they are looked for.
    """

    verdict: Verdict
    firmness: Firmness
    why: str
    screening: Screening
    invitation: Facts | None
    posting: Facts | None
    situation: Situation
    decision: Decision
    ask_first: Asking | None
    ask_in_the_room: tuple[RoomQuestion, ...]
    letters: Mapping[LetterKind, Letter]
    assumptions: tuple[Assumption, ...]
    learning: tuple[str, ...]
    notes: tuple[str, ...]
    given: Situation
    reasons: tuple[ReasonEffect, ...] = ()
    flips: tuple[FlipPoint, ...] = ()

    @property
    def fitting_letter(self) -> LetterKind | None:
        """The kind of letter that says what the verdict says; None where nobody gets one."""
        if self.verdict is Verdict.ASK_FIRST and self.ask_first is not None:
            return _LETTERS_THAT_ASK.get(self.ask_first.input, LetterKind.ASK_FIRST)
        return FITTING.get(self.verdict)


FITTING = {
    Verdict.GO: LetterKind.ACCEPT,
    Verdict.ASK_FIRST: LetterKind.ASK_FIRST,
    Verdict.DECLINE_KINDLY: LetterKind.DECLINE_KINDLY,
}
"""The letter that carries out a decision."""

_LETTERS_THAT_ASK = {
    "alternative.expires": LetterKind.ASK_FOR_TIME,
    "process.in_time": LetterKind.MEET_SOONER,
}
"""Questions with a letter of their own."""
