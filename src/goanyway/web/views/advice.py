"""Advice on an opportunity: the verdict, what it rests on, what would flip it, what you choose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from goanyway.advising.case import case_of
from goanyway.advising.drafting import proposed_question
from goanyway.advising.inputs import inputs, rule_of, typed_path
from goanyway.advising.refinement import (
    MOST,
    in_words,
    is_open,
    next_question,
    understood,
    unit_in_words,
)
from goanyway.advising.what_if import changed, considered_anew
from goanyway.domain.advice import FITTING, Advice, Decision, Letter, LetterKind, Verdict
from goanyway.domain.facts import Style
from goanyway.domain.quantity import Z90, Quantity
from goanyway.errors import InputError
from goanyway.interchange.outputs.mail_draft import as_eml, as_mailto
from goanyway.interchange.pay_words import WEEKS_PER_YEAR, written_pay
from goanyway.interchange.situation_files.given import as_given
from goanyway.interchange.situation_files.plain_values import FieldError
from goanyway.journal.core.access import record, records
from goanyway.journal.core.changes import Done
from goanyway.journal.keeping import advice as journal
from goanyway.journal.keeping.advice import Chosen
from goanyway.journal.keeping.agenda import past_interview
from goanyway.journal.keeping.own_side import own_reasons, say
from goanyway.journal.models import (
    Choice,
    KeptMessage,
    Opportunity,
    OpportunityState,
)
from goanyway.language import N_, Texts, _
from goanyway.letters import LONGEST_QUESTION
from goanyway.spoken_numbers import between, capital
from goanyway.web.advice_view import (
    WEIGHTIEST,
    assumed,
    bars_of,
    headline,
    moved_of,
    summary,
    values_in,
)
from goanyway.web.answers import done, in_a_sentence
from goanyway.web.charts.tornado import tornado
from goanyway.web.plain_words import plain
from goanyway.web.request import Request
from goanyway.web.views.reasons import asked
from goanyway.words.asking import what_the_answer_means
from goanyway.words.facts import STYLES, moment_in_words, rows
from goanyway.words.origins import hangs_on
from goanyway.words.plausible_pay import FULL_TIME, asked_back
from goanyway.words.reasons import name_of, outranked, said_of, what_it_did, what_was_not_said
from goanyway.words.what_ifs import what_ifs

PAID = ("you.pay", "alternative.worth", "job.beliefs.pay", "job.beliefs.pay.mean")
"""Inputs that are a yearly pay."""

_PERIOD = re.compile(r"hour|day|week|month|year|/|\bh\b", re.IGNORECASE)

DRAFTS = Texts(
    {
        LetterKind.ASK_FIRST: N_("Ask first"),
        LetterKind.ACCEPT: N_("Accept"),
        LetterKind.SHORT_CALL: N_("Suggest a short call"),
        LetterKind.OTHER_FORMAT: N_("Suggest another format"),
        LetterKind.MEET_SOONER: N_("Ask to meet before the other offer runs out"),
        LetterKind.DECLINE_KINDLY: N_("Decline kindly"),
        LetterKind.WITHDRAW: N_("Withdraw later"),
        LetterKind.ASK_FOR_TIME: N_("Ask the other company for time"),
        LetterKind.ACCEPT_OFFER: N_("Accept the other offer"),
        LetterKind.DECLINE_OFFER: N_("Decline the other offer"),
        LetterKind.STAY: N_("Stay with your employer"),
    }
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter with the ways to take it along."""

    kind: LetterKind
    name: str
    letter: Letter
    mailto: str


@dataclass(frozen=True, slots=True)
class Effect:
    """A reason, what was said of it and what it did, in words.

    Attributes:
        for_all: it holds for every job.
        bears: it bears on this one.
    """

    name: str
    said: str
    did: str
    for_all: bool
    bears: bool


@require_safe
def advice(request: Request, opportunity: str) -> HttpResponse:
    """The page."""
    return _page(request, opportunity)


def _page(
    request: Request,
    opportunity: str,
    *,
    wrong: str = "",
    typed: str | None = None,
    status: int = 200,
) -> HttpResponse:
    """The page; with what is wrong with the question that was typed."""
    job = record(request.user, Opportunity, opportunity)
    considered = journal.consider(request.user, opportunity, now=request.now)
    found = journal.as_asked(request.user, opportunity, considered.advice)
    choice = records(request.user, Choice).filter(opportunity=job).last()
    said = own_reasons(request.user, opportunity)
    if said is None and choice is None and job.state != OpportunityState.CLOSED and is_open(found):
        return asked(request, opportunity)
    invited = found.invitation
    decided = _decided(found, choice)
    context = {
        "job": job,
        "advice": found,
        "decision": found.decision,
        "currency": found.situation.currency,
        "headline": headline(found),
        "occasion": _occasion(found),
        "what_ifs": what_ifs(found.decision),
        "proposed": proposed_question(considered.advice),
        "asked": proposed_question(found),
        "question": proposed_question(found) if typed is None else typed,
        "longest": LONGEST_QUESTION,
        "meaning": what_the_answer_means(found.ask_first, found) if found.ask_first else "",
        "basis": considered.basis,
        "pictures": cache(partial(_pictures, found, decided.kind if decided is not None else None)),
        "moved": moved_of(found, {}),
        "live": cache(partial(_live, found, found.decision, is_moved=False)),
        "assumed": cache(partial(assumed, found)),
        "weightiest": WEIGHTIEST,
        "read": [row for row in rows(invited) if row.value][1:] if invited is not None else [],
        "message": records(request.user, KeptMessage).filter(opportunity=job).last(),
        "choice": choice,
        "effects": list(_effects(found, len(said or ()))),
        "outranked": outranked(found),
        "silence": what_was_not_said(found),
        "next": next_question(found, ()),
        "wrong": wrong,
        "decided": decided,
        "past": past_interview(request.user, job, now=request.now),
    }
    return render(request, "advice/advice.html", context, status=status)


def _decided(found: Advice, choice: Choice | None) -> Draft | None:
    """The draft that says what you chose."""
    if choice is None:
        return None
    chosen = Verdict(choice.chosen)
    fitting = found.fitting_letter if chosen is found.verdict else FITTING.get(chosen)
    return next((each for each in _drafts(found) if each.kind == fitting), None)


def _pictures(advice: Advice, decided: LetterKind | None) -> dict[str, Any]:
    """What the page shows of the figures; the template keeps it for as long as they stay."""
    bars = bars_of(advice.decision)
    return {
        "bars": bars,
        "summary": summary(bars, advice.situation.currency),
        "tornado": tornado(advice),
        "hangs_on": hangs_on(advice.decision),
        "drafts": [each for each in _drafts(advice) if each.kind != decided],
    }


def _effects(found: Advice, own: int) -> Iterator[Effect]:
    """What each reason did, those of this job first; the others hold for all of them."""
    currency = found.situation.currency
    for place, (reason, effect) in enumerate(zip(found.given.reasons, found.reasons, strict=True)):
        yield Effect(
            capital(name_of(reason)),
            said_of(reason, currency),
            what_it_did(effect, found.decision, currency),
            for_all=place >= own,
            bears=effect.bears,
        )


@require_safe
def what_if(request: Request, opportunity: str) -> HttpResponse:
    """The verdict and the value with some figures moved."""
    job = record(request.user, Opportunity, opportunity)
    found = journal.considered(request.user, opportunity, now=request.now)
    values = values_in(found, request.GET.dict())
    decision = considered_anew(found, values)
    context = {
        "job": job,
        "advice": found,
        "moved": moved_of(found, values),
        **_live(found, decision, is_moved=bool(values)),
    }
    template = "advice/live.html" if request.htmx else "advice/what_if.html"
    return render(request, template, context)


def _live(found: Advice, decision: Decision, *, is_moved: bool) -> dict[str, Any]:
    """What follows the sliders: verdict, sum and picture, all of one decision."""
    bars = bars_of(decision)
    currency = found.situation.currency
    return {
        "currency": currency,
        "is_moved": is_moved,
        "then": headline(replace(found, decision=decision, verdict=decision.verdict)),
        "then_verdict": decision.verdict,
        "total": decision.value.total.mean,
        "bars": bars,
        "summary": summary(bars, currency),
    }


@require_POST
def keep_figures(request: Request, opportunity: str) -> HttpResponse:
    """Keep the figures that were moved as one's own, with the doubt that they had."""
    found = journal.considered(request.user, opportunity, now=request.now)
    values = values_in(found, request.POST.dict())
    known = inputs(changed(found, values))
    own = _keep(request, found, opportunity, {name: known[name] for name in values})
    return done(own, "advice", opportunity)


@require_http_methods(["GET", "HEAD", "POST"])
def questions(request: Request, opportunity: str) -> HttpResponse:
    """At most five questions, one at a time, as long as an answer could matter."""
    job = record(request.user, Opportunity, opportunity)
    found = journal.considered(request.user, opportunity, now=request.now)
    asked = [each for each in request.GET.get("asked", "").split(",") if each][:MOST]
    question = next_question(found, asked) if len(asked) < MOST else None
    wrong = typed = ""
    if request.method == "POST" and question is not None:
        typed = request.POST.get("answer", "")[:100].strip()
        try:
            if typed and "skip" not in request.POST:
                answer = _answer(typed, question.input, found)
                _keep(request, found, opportunity, {question.input: answer})
        except (FieldError, InputError) as error:
            wrong = in_a_sentence(error)
        else:
            address = reverse("questions", args=[opportunity])
            return redirect(f"{address}?{urlencode({'asked': ','.join([*asked, question.input])})}")
    context = {
        "job": job,
        "advice": found,
        "headline": headline(found),
        "currency": found.situation.currency,
        "question": question,
        "asks": in_words(question, found) if question is not None else "",
        "unit": unit_in_words(question, found) if question is not None else "",
        "usual": between(question.low, question.high, question.unit, found.situation.currency)
        if question is not None
        else "",
        "number": len(asked) + 1,
        "most": MOST,
        "asked": asked,
        "wrong": wrong,
        "typed": typed,
        "is_pay": question is not None and question.input in PAID,
    }
    return render(request, "advice/questions.html", context, status=422 if wrong else 200)


def _answer(typed: str, name: str, found: Advice) -> Quantity:
    """What was typed; pay as people say it, and asked back where hardly anybody earns that.

    Raises:
        FieldError: it is no such figure.
        InputError: it is an implausible pay, and of what period is not said.
    """
    rule = rule_of(name, found.situation)
    if name not in PAID:
        return understood(typed, rule)
    if not _PERIOD.search(typed) and (back := asked_back(typed, found.situation.currency)):
        raise InputError(back)
    pay = written_pay(typed)
    times = FULL_TIME * WEEKS_PER_YEAR if pay.by_the_hour else 1
    ends = [(pay.mean + side * Z90 * pay.sd) * times for side in (-1, 1)]
    plain = f"{ends[0]:.10g}" if not pay.sd else f"{ends[0]:.10g}-{ends[1]:.10g}"
    return understood(plain, rule)


@require_POST
def choose(request: Request, opportunity: str) -> HttpResponse:
    """Say what you decided; the verdict is kept with it."""
    record(request.user, Opportunity, opportunity)
    reason = request.POST.get("reason", "")[:2000]
    try:
        chosen = Verdict(request.POST.get("chosen", ""))
    except ValueError as error:
        raise InputError(
            _("That’s not one of the choices.\nChoose to go, to ask first or to decline.")
        ) from error
    user, now = request.user, request.now
    asks = proposed_question(journal.considered(user, opportunity, now=now))
    question = request.POST.get("question", "") if chosen is Verdict.ASK_FIRST and asks else ""
    try:
        journal.advise(user, opportunity, now=now, question=question)
    except InputError as error:
        if not question:
            raise
        return _page(
            request, opportunity, wrong=plain(error, request.user), typed=question, status=422
        )
    if chosen is Verdict.GO:
        choice = journal.accept(user, opportunity, reason, now=now)
    elif chosen is Verdict.DECLINE_KINDLY:
        choice = journal.decline(user, opportunity, reason, now=now)
    else:
        choice = journal.choose(user, opportunity, chosen, reason, now=now)
    return done(choice, "advice", opportunity, part=_draft_of(choice.value, chosen))


def _draft_of(choice: Chosen, chosen: Verdict) -> str:
    """The part of the page with the draft that says what was chosen."""
    kind = FITTING.get(chosen, "") if choice.letter is None else choice.letter.kind
    return f"draft-{kind}"


@require_safe
def letter(request: Request, opportunity: str, kind: str) -> HttpResponse:
    """A draft as a file that a mail program opens."""
    considered = journal.considered(request.user, opportunity, now=request.now)
    found = journal.as_asked(request.user, opportunity, considered)
    draft = found.letters.get(kind)  # type: ignore[call-overload]
    if draft is None:
        raise Http404
    data = as_eml(draft.to, draft.subject, draft.body)
    response = HttpResponse(data, content_type="message/rfc822")
    response["Content-Disposition"] = f'attachment; filename="{opportunity}-{kind}.eml"'
    return response


def _keep(
    request: Request, found: Advice, opportunity: str, answers: dict[str, Quantity]
) -> Done[object]:
    styles = [str(each.style or "") for each in found.situation.stages]
    values = {_typed_path(name, found): as_given(answer) for name, answer in answers.items()}
    if not values:
        return Done(None)
    return say(request.user, values, opportunity=opportunity, styles=styles, now=request.now)


def _typed_path(name: str, found: Advice) -> str:
    case = case_of(found)
    given = found.situation if case is None else case.given
    return typed_path(name, given, found.situation) or name


def _drafts(found: Advice) -> list[Draft]:
    """The drafts, the one that carries out the advice first."""
    drafts = [
        Draft(kind, name, draft, as_mailto(draft.to, draft.subject, draft.body))
        for kind, name in DRAFTS.items()
        if (draft := found.letters.get(kind)) is not None
    ]
    return sorted(drafts, key=lambda each: each.kind != found.fitting_letter)


def _occasion(found: Advice) -> str:
    """When and how, where the invitation says so."""
    invited = found.invitation
    if invited is None:
        return ""
    end = invited.end.value if invited.end else None
    said = [moment_in_words(invited.start, end)] if invited.start else []
    said += [STYLES[Style(invited.style.value)]] if invited.style else []
    return " · ".join(said)


urlpatterns = [
    path("opportunities/<slug:opportunity>/advice/", advice, name="advice"),
    path("opportunities/<slug:opportunity>/advice/what-if/", what_if, name="what-if"),
    path("opportunities/<slug:opportunity>/advice/figures/", keep_figures, name="keep-figures"),
    path("opportunities/<slug:opportunity>/advice/questions/", questions, name="questions"),
    path("opportunities/<slug:opportunity>/choose/", choose, name="choose"),
    path("opportunities/<slug:opportunity>/letters/<slug:kind>.eml", letter, name="letter"),
]
