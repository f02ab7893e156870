"""Any sequence of use cases, of undoing and of the bin: the journal stays sound, and goes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from goanyway.domain.advice import Verdict
from goanyway.errors import InputError, JournalError
from goanyway.journal.archive.soundness import check
from goanyway.journal.core import bin as the_bin
from goanyway.journal.core import history
from goanyway.journal.core.access import change_sets, records
from goanyway.journal.core.document import Document
from goanyway.journal.core.record_values import image_of
from goanyway.journal.intake import amendments, taking_in
from goanyway.journal.keeping import (
    advice,
    closing,
    debrief,
    follow_ups,
    notes,
    offers,
    people,
    schedule,
)
from goanyway.journal.models import (
    RECORDS,
    ClosingReason,
    FollowUp,
    FollowUpState,
    Interview,
    Offer,
    Opportunity,
    OpportunityState,
    Person,
    Record,
    User,
)
from tests.journal.mails import DAY, INTERVIEW, mail, on
from tests.journal.records import NOW
from tests.journal.test_advice import SITUATION

AFTER = NOW + timedelta(days=12)
NAMES = ("Daniel Cho", "D. Cho", "Priya Nair")
CHOICES = st.integers(0, 3)
"""Which of what there is; the last one where there are fewer."""


class Story(RuleBasedStateMachine):
    """One person's journal, to which anything may happen."""

    is_checked_after_every_step = False
    purges = False
    advises = False

    def __init__(self) -> None:
        super().__init__()
        self.user = User.objects.create(username=f"story {User.objects.count()}")
        self.is_purged = False

    def try_to(self, use_case: Callable[..., object], *values: Any, **named: Any) -> None:
        """Do it; where something stands in the way, nothing is changed."""
        before = change_sets(self.user).count()
        try:
            use_case(self.user, *values, now=AFTER, **named)
        except (InputError, JournalError):
            assert change_sets(self.user).count() == before

    def one(self, kind: type[Record], which: int) -> str:
        """The id of one of those that there are, or one that nothing has."""
        handles = list(records(self.user, kind).values_list("handle", flat=True)[: which + 1])
        return handles[-1] if handles else "nothing"

    @initialize()
    def it_begins(self) -> None:
        """With an interview, whom you met there, and an offer: something to do things with."""
        self.a_mail_comes_in(1, 0)
        for each in NAMES[:2]:
            self.try_to(people.meet, "i1", each)
        self.try_to(offers.receive, "brightwater")

    @rule(number=st.integers(1, 3), later=st.integers(0, 2))
    def a_mail_comes_in(self, number: int, later: int) -> None:
        text = INTERVIEW.format(when=on(DAY - timedelta(days=later)))
        self.try_to(taking_in.take_in, mail(number, f"{text}\nPlease reply by November 9, 2026.\n"))

    @rule(which=CHOICES, day=st.sampled_from([None, DAY, AFTER.date() + timedelta(days=30)]))
    def an_interview_is_agreed(self, which: int, day: date | None) -> None:
        self.try_to(schedule.schedule, self.one(Opportunity, which), start=day, style="panel")

    @rule(
        which=CHOICES,
        use_case=st.sampled_from(
            [schedule.attend, schedule.miss, schedule.cancel, amendments.plan_again]
        ),
    )
    def an_interview_is_over(self, which: int, use_case: Callable[..., object]) -> None:
        self.try_to(use_case, self.one(Interview, which))

    @rule(which=CHOICES, name=st.sampled_from(NAMES), is_new=st.booleans())
    def somebody_is_met(self, which: int, name: str, is_new: bool) -> None:
        self.try_to(
            people.meet, self.one(Interview, which), name, said="Likes maps.", is_new=is_new
        )

    @rule(one=CHOICES, other=CHOICES)
    def two_people_are_one(self, one: int, other: int) -> None:
        self.try_to(people.merge, self.one(Person, one), self.one(Person, other))

    @rule(which=CHOICES, employer=st.sampled_from(["Norvia Grid", "Brightwater Energy", ""]))
    def somebody_moves(self, which: int, employer: str) -> None:
        self.try_to(people.move, self.one(Person, which), employer)

    @rule(which=CHOICES, glad=st.booleans(), finished=st.booleans())
    def a_debrief_is_told(self, which: int, glad: bool, finished: bool) -> None:
        interview = self.one(Interview, which)
        answers = debrief.Answers(glad=glad, looks_for=["SQL"], finished=finished)
        self.try_to(debrief.tell, interview, answers)

    @rule(
        which=CHOICES,
        compared=st.sampled_from(debrief.Compared),
        name=st.sampled_from(["job.beliefs.pay", "job.beliefs.team"]),
    )
    def something_is_found(self, which: int, compared: debrief.Compared, name: str) -> None:
        answers = debrief.Answers([debrief.Comparison(name, compared)])
        self.try_to(debrief.tell, self.one(Interview, which), answers)

    @rule(
        which=CHOICES,
        use_case=st.sampled_from([follow_ups.done, follow_ups.not_needed]),
        put_off=st.booleans(),
    )
    def something_owed_is_settled(
        self, which: int, use_case: Callable[..., object], put_off: bool
    ) -> None:
        owing = self.one(FollowUp, which)
        if put_off:
            self.try_to(follow_ups.snooze, owing, AFTER.date() + timedelta(days=2))
        self.try_to(follow_ups.rewrite, owing, "Thanks.")
        self.try_to(use_case, owing)

    @rule(which=CHOICES, last=st.sampled_from([None, AFTER.date() + timedelta(days=7)]))
    def an_offer_comes(self, which: int, last: date | None) -> None:
        self.try_to(
            offers.receive, self.one(Opportunity, which), pay=Decimal(70_000), answer_by=last
        )

    @rule(
        which=CHOICES,
        use_case=st.sampled_from(
            [offers.accept, offers.decline, offers.let_lapse, offers.withdraw, offers.revise]
        ),
    )
    def an_offer_is_answered(self, which: int, use_case: Callable[..., object]) -> None:
        self.try_to(use_case, self.one(Offer, which))

    @rule(which=CHOICES, reason=st.sampled_from(ClosingReason))
    def a_job_is_over(self, which: int, reason: ClosingReason) -> None:
        self.try_to(closing.close, self.one(Opportunity, which), reason)

    @rule(which=CHOICES)
    def a_job_goes_on(self, which: int) -> None:
        self.try_to(closing.reopen, self.one(Opportunity, which))

    @rule(which=CHOICES, chosen=st.sampled_from([Verdict.GO, Verdict.ASK_FIRST]))
    def something_is_chosen(self, which: int, chosen: Verdict) -> None:
        job = self.one(Opportunity, which)
        if self.advises:
            self.try_to(taking_in.keep_situation, Document(SITUATION, "s.toml"), opportunity=job)
            self.try_to(advice.advise, job)
        self.try_to(advice.choose, job, chosen, "It is near.")

    @rule(which=CHOICES, kind=st.sampled_from([Opportunity, Interview, Person]))
    def something_is_written_down(self, which: int, kind: type[Record]) -> None:
        self.try_to(notes.write_note, self.one(kind, which), "Ask about shifts.")

    @rule(which=CHOICES, kind=st.sampled_from(RECORDS))
    def something_is_thrown_away(self, which: int, kind: type[Record]) -> None:
        self.try_to(the_bin.discard, self.one(kind, which))

    @rule(which=CHOICES)
    def something_comes_out_of_the_bin(self, which: int) -> None:
        there = the_bin.in_the_bin(self.user)
        if there:
            self.try_to(the_bin.restore, there[min(which, len(there) - 1)].handle)

    @rule(back=CHOICES)
    def something_is_undone(self, back: int) -> None:
        done = change_sets(self.user).filter(undone=False, undoes=None)
        handles = list(done.values_list("handle", flat=True)[: back + 1])
        if handles:
            self.try_to(history.undo, handles[-1])

    @rule()
    def something_is_redone(self) -> None:
        self.try_to(history.redo)

    @rule()
    def the_bin_is_emptied(self) -> None:
        if self.purges:
            self.is_purged = True
            the_bin.empty(self.user)

    @invariant()
    def the_journal_is_sound(self) -> None:
        """No record belongs to what is in the bin without it, among other rules."""
        if self.is_checked_after_every_step:
            assert not check(self.user).findings

    @invariant()
    def who_was_merged_lies_in_the_bin_and_leads_to_somebody_who_was_not(self) -> None:
        merged = Person.objects.filter(owner=self.user).exclude(merged_into=None)
        for each in merged.select_related("merged_into"):
            assert each.deleted_at is not None, each
            assert each.merged_into is not None
            assert each.merged_into.merged_into_id is None, each
        assert not set(merged) & set(the_bin.in_the_bin(self.user))

    @invariant()
    def what_is_over_says_when_and_why(self) -> None:
        for job in Opportunity.objects.filter(owner=self.user):
            is_over = job.state == OpportunityState.CLOSED
            assert is_over == bool(job.reason) == (job.closed_on is not None), job
        for owing in FollowUp.objects.filter(owner=self.user):
            is_settled = owing.state != FollowUpState.OPEN
            assert is_settled == (owing.settled_at is not None), owing

    def teardown(self) -> None:  # type: ignore[explicit-override]
        """Step by step back to the beginning, and forward again to the same."""
        assert not check(self.user).findings
        if self.is_purged:
            return
        before = self.everything()
        steps = change_sets(self.user).filter(undone=False, undoes=None).count()
        for _step in range(steps):
            history.undo(self.user, now=AFTER)
        assert not self.everything()
        for _step in range(steps):
            history.redo(self.user, now=AFTER)
        assert self.everything() == before

    def everything(self) -> dict[str, object]:
        """Every record that there is, by its id."""
        return {
            each.handle: image_of(each)
            for kind in RECORDS
            for each in kind._base_manager.filter(owner=self.user)
        }


class LongStory(Story):
    """The same looked at more closely, and with advice."""

    is_checked_after_every_step = True
    advises = True


class LossyStory(LongStory):
    """The same with a bin that is emptied, after which there is no way back."""

    purges = True


@pytest.mark.slow
@pytest.mark.usefixtures("user")
def test_any_short_sequence_leaves_a_sound_journal_and_can_be_undone() -> None:
    run_state_machine_as_test(Story, settings=settings(max_examples=5, stateful_step_count=10))


@pytest.mark.slow
@pytest.mark.usefixtures("user")
@pytest.mark.parametrize("story", [LongStory, LossyStory])
def test_any_long_sequence_leaves_a_sound_journal_and_can_be_undone(story: type[Story]) -> None:
    run_state_machine_as_test(story, settings=settings(max_examples=60, stateful_step_count=40))
