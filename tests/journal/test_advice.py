"""Advice from the record: verdicts kept as made, and what you choose."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goanyway import advise as advise_without_a_journal
from goanyway.domain.advice import LetterKind, Verdict
from goanyway.errors import InputError, JournalError
from goanyway.interchange.outputs.advice_json import advice_as_json
from goanyway.interchange.situation_files.toml_file import read_situation
from goanyway.journal.core.access import records
from goanyway.journal.core.document import Document
from goanyway.journal.core.history import undo
from goanyway.journal.intake.amendments import trust
from goanyway.journal.intake.taking_in import keep_situation, take_in
from goanyway.journal.keeping.advice import accept, advise, choose, decline
from goanyway.journal.models import Interview, KeptVerdict, Opportunity, User
from tests.journal.mails import mail
from tests.journal.records import NOW
from tests.journal.test_intake import POSTING, scam, taken

SITUATION = b'currency = "USD"\n\n[alternative]\nworth = 70000\n\n[job.beliefs.pay]\nmean = 64000\n'
LATER = NOW + timedelta(days=1)


def with_everything(user: User) -> Opportunity:
    """An opportunity with invitation, posting and situation."""
    take_in(user, mail(), now=NOW, posting=POSTING, situation=Document(SITUATION, "situation.toml"))
    return records(user, Opportunity)[0]


def test_a_verdict_is_kept_as_it_was_made_with_all_that_it_rests_on(user: User) -> None:
    with_everything(user)
    kept = advise(user, "brightwater", now=NOW).value.verdict
    same = advise_without_a_journal(
        mail().data,
        posting=POSTING.data,
        situation=read_situation(SITUATION.decode(), "situation"),
        today=NOW.date(),
    )
    advice = json.loads(bytes(kept.advice.data))
    assert advice["verdict"] == kept.verdict == same.verdict
    assert advice["value"] == json.loads(json.dumps(advice_as_json(same)))["value"]
    assert kept.p_offer == same.decision.p_offer
    assert kept.invitation is not None
    assert bytes(kept.invitation.data) == mail().data
    assert kept.posting is not None
    assert bytes(kept.posting.data) == POSTING.data
    assert kept.situation is not None
    assert bytes(kept.situation.data) == SITUATION
    assert kept.interview == records(user, Interview)[0]
    assert (kept.made_at, kept.on, kept.program) == (NOW, NOW.date(), "0.1.0")


def test_the_same_question_on_the_same_day_makes_no_second_verdict(user: User) -> None:
    with_everything(user)
    first = advise(user, "brightwater", now=NOW).value
    again = advise(user, "brightwater", now=NOW + timedelta(minutes=5)).value
    assert (first.is_new, again.is_new) == (True, False)
    assert again.verdict == first.verdict


def test_a_change_of_mind_makes_a_new_verdict_and_the_old_one_stays(user: User) -> None:
    with_everything(user)
    first = advise(user, "brightwater", now=NOW).value.verdict
    change_of_mind = Document(SITUATION.replace(b"70000", b"140000"), "situation.toml")
    keep_situation(user, change_of_mind, opportunity="brightwater", now=NOW)
    second = advise(user, "brightwater", now=NOW).value.verdict
    assert second.value_mean < first.value_mean
    assert [each.handle for each in records(user, KeptVerdict)] == ["v1", "v2"]
    assert records(user, KeptVerdict)[0].value_mean == first.value_mean


def test_what_you_corrected_is_what_is_judged(user: User) -> None:
    take_in(user, mail(), now=NOW, corrections=["style=panel", "pay=90000 USD year"])
    advised = advise(user, "brightwater", now=NOW).value
    assert set(advised.verdict.corrections) == {"style=panel", "pay=90000 USD year"}
    assert advised.advice.invitation is not None
    assert advised.advice.invitation.style is not None
    assert advised.advice.invitation.style.value == "panel"


def test_a_message_that_was_not_taken_for_an_invitation_is_judged_as_one(user: User) -> None:
    letter = mail(1, "Come and see our garden.", subject="Garden")
    take_in(user, letter, now=NOW, corrections=["kind=invitation"], as_new=True)
    facts = advise(user, "job", now=NOW).value.advice.invitation
    assert facts is not None
    assert facts.kind.value == "invitation"


def test_the_situation_for_all_is_taken_where_a_job_has_none_of_its_own(user: User) -> None:
    taken(user, mail())
    keep_situation(user, Document(b'currency = "EUR"\n', "situation.toml"), now=NOW)
    assert advise(user, "brightwater", now=NOW).value.verdict.currency == "EUR"


def test_a_scam_is_not_to_be_answered_until_you_say_that_it_is_genuine(user: User) -> None:
    taken(user, scam())
    assert advise(user, "brightwater", now=NOW).value.verdict.verdict == Verdict.DO_NOT_REPLY
    trust(user, "brightwater", now=NOW)
    assert advise(user, "brightwater", now=NOW).value.verdict.safety == "be-careful"


def test_without_anything_there_is_nothing_to_advise_on(user: User) -> None:
    letter = mail(1, "Our garden is open on Sundays.", subject="Garden")
    job = taken(user, letter, as_new=True).opportunity
    with pytest.raises(InputError, match="nothing to advise on"):
        advise(user, job.handle, now=NOW)


def test_deciding_otherwise_takes_a_reason_and_needs_none(user: User) -> None:
    with_everything(user)
    verdict = advise(user, "brightwater", now=NOW).value.verdict
    other = Verdict.DECLINE_KINDLY if verdict.verdict != Verdict.DECLINE_KINDLY else Verdict.GO
    choose(user, "brightwater", other, now=NOW)
    chosen = choose(user, "brightwater", other, "I like the team.", now=LATER).value.choice
    assert chosen.verdict == verdict
    assert chosen.reason == "I like the team."
    assert chosen.otherwise == (verdict.verdict != Verdict.ASK_FIRST)


def test_choosing_what_the_verdict_says_needs_none(user: User) -> None:
    with_everything(user)
    verdict = Verdict(advise(user, "brightwater", now=NOW).value.verdict.verdict)
    assert not choose(user, "brightwater", verdict, now=NOW).value.choice.otherwise


def test_declining_closes_the_opportunity_and_drafts_a_kind_letter(user: User) -> None:
    taken(user, mail())
    chosen = decline(user, "brightwater", "Too far away.", now=NOW).value
    assert chosen.letter is not None
    assert chosen.letter.kind is LetterKind.DECLINE_KINDLY
    assert "d.cho@brightwater.example" in chosen.letter.to
    assert "Too far" not in chosen.letter.body
    job = records(user, Opportunity)[0]
    assert (job.state, job.reason, job.reason_said) == ("closed", "declined", "Too far away.")
    assert records(user, Interview)[0].state == "cancelled"
    with pytest.raises(JournalError, match="already closed"):
        decline(user, "brightwater", now=NOW)
    undo(user, now=NOW)
    assert records(user, Opportunity)[0].state == "open"
    assert records(user, Interview)[0].state == "planned"


def test_accepting_drafts_a_letter_with_or_without_a_verdict(user: User) -> None:
    taken(user, mail())
    without = accept(user, "brightwater", now=NOW).value.letter
    advise(user, "brightwater", now=NOW)
    after = accept(user, "brightwater", "I want to.", now=NOW).value.letter
    assert without is not None
    assert without == after


def test_there_is_no_letter_to_a_scam(user: User) -> None:
    taken(user, scam())
    advise(user, "brightwater", now=NOW)
    assert accept(user, "brightwater", "They are friends.", now=NOW).value.letter is None


def test_as_many_queries_after_many_verdicts_as_after_few(user: User) -> None:
    with_everything(user)
    advise(user, "brightwater", now=NOW)
    with CaptureQueriesContext(connection) as few:
        advise(user, "brightwater", now=LATER)
    for day in range(2, 5):
        advise(user, "brightwater", now=NOW + timedelta(days=day))
    with CaptureQueriesContext(connection) as many:
        advise(user, "brightwater", now=NOW + timedelta(days=5))
    assert len(many) == len(few)
