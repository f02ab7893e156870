"""The debrief: five short steps on a phone, kept as you go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_http_methods, require_safe

from goanyway.errors import InputError
from goanyway.journal.core.access import record
from goanyway.journal.keeping import debrief as journal
from goanyway.journal.keeping.debrief import Compared, Sheet
from goanyway.journal.keeping.doubts import Doubt
from goanyway.journal.keeping.people import meet
from goanyway.journal.keeping.schedule import prepare
from goanyway.journal.keeping.takeaways import takeaways
from goanyway.journal.models import Interview
from goanyway.language import _
from goanyway.web.request import Request
from goanyway.words.numbers import capital

MOST = 4
"""So many things are asked for in the first step: those on which most hangs."""

STEPS = {
    "found": _("What did you find?"),
    "breakers": _("What turned out?"),
    "people": _("Whom did you meet?"),
    "asked": _("What did they want to know?"),
    "felt": _("How was it?"),
}
NEXT = {
    "found": _("What turned out"),
    "breakers": _("Whom did you meet?"),
    "people": _("What they asked"),
    "asked": _("How was it?"),
    "felt": _("See what you took away"),
}
WORDS = {
    Compared.MUCH_WORSE: _("far worse"),
    Compared.WORSE: _("worse"),
    Compared.AS_EXPECTED: _("as you thought"),
    Compared.BETTER: _("better"),
    Compared.MUCH_BETTER: _("far better"),
    Compared.COULD_NOT_TELL: _("could not tell"),
}
FELT = {"-2": _("drained"), "-1": _("flat"), "0": _("neither"), "1": _("good"), "2": _("elated")}
PARTED = {"warm": _("warm"), "neutral": _("neutral"), "cool": _("cool")}
SETTLED = {"yes": _("true"), "no": _("not true"), "open": _("still open")}
PARTS = ("", "-2", "-3")
"""Fields for people that were not announced, by how their names end."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to say of: its choices, what was expected, what was said."""

    field: str
    name: str
    expected: str
    choices: tuple[tuple[str, str], ...]
    chosen: str


@dataclass(frozen=True, slots=True)
class Somebody:
    """Somebody who was expected or met."""

    name: str
    role: str
    met: bool
    said: str
    parted: str


@require_safe
def debrief(request: Request, interview: str) -> HttpResponse:
    """On to the first step that has nothing yet, or to what you took away."""
    told = journal.sheet(request.user, interview)
    if told.is_finished:
        return redirect("taken-away", interview)
    return redirect("debrief-step", interview, "found")


@require_http_methods(["GET", "HEAD", "POST"])
def debrief_step(request: Request, interview: str, step: str) -> HttpResponse:
    """One step: what is said is kept at once, and with Next."""
    record(request.user, Interview, interview)
    if step not in STEPS:
        raise Http404
    wrong = ""
    if request.method == "POST":
        try:
            KEEP[step](request, interview)
        except InputError as error:
            wrong = str(error)
        else:
            if request.htmx:
                return render(request, "debrief/saved.html", {"changed": True})
            return _onward(request, interview, step)
    told = journal.sheet(request.user, interview)
    names = list(STEPS)
    context = {
        "told": told,
        "interview": told.interview,
        "job": told.interview.opportunity,
        "step": step,
        "steps": names,
        "place": names.index(step) + 1,
        "headline": STEPS[step],
        "next": NEXT[step],
        "before": names[names.index(step) - 1] if step != "found" else "",
        "asked": _asked(told, step),
        "people": list(_people(request, told)) if step == "people" else [],
        "parted": PARTED,
        "parts": PARTS,
        "felt": FELT,
        "chosen_felt": _felt(told),
        "wrong": wrong,
    }
    return render(request, "debrief/step.html", context, status=422 if wrong else 200)


@require_safe
def taken_away(request: Request, interview: str) -> HttpResponse:
    """What you took away of one interview."""
    told = journal.sheet(request.user, interview)
    context = {
        "told": told,
        "interview": told.interview,
        "job": told.interview.opportunity,
        "taken": takeaways(request.user, interview),
    }
    return render(request, "debrief/taken_away.html", context)


def _onward(request: Request, interview: str, step: str) -> HttpResponse:
    if "leave" in request.POST:
        return redirect("interview", interview)
    names = list(STEPS)
    if "back" in request.POST:
        return redirect("debrief-step", interview, names[max(0, names.index(step) - 1)])
    if step == names[-1]:
        journal.finish(request.user, interview, now=request.now)
        return redirect("taken-away", interview)
    return redirect("debrief-step", interview, names[names.index(step) + 1])


def _keep_found(request: Request, interview: str) -> None:
    journal.begin(request.user, interview, now=request.now)
    told = journal.sheet(request.user, interview)
    for doubt in told.doubts:
        given = request.POST.get(f"found-{doubt.input}", "")
        if given in tuple(Compared) and given != _said(told, doubt):
            journal.compare(request.user, interview, doubt.input, Compared(given), now=request.now)


def _keep_breakers(request: Request, interview: str) -> None:
    told = journal.sheet(request.user, interview)
    for doubt in told.doubts:
        given = request.POST.get(f"real-{doubt.input}", "")
        if given in SETTLED and given != _settled(told, doubt):
            real = {"yes": True, "no": False, "open": None}[given]
            journal.settle(request.user, interview, doubt.input, real=real, now=request.now)


def _keep_people(request: Request, interview: str) -> None:
    told = journal.sheet(request.user, interview)
    for place, each in enumerate(list(_people(request, told))):
        if request.POST.get(f"met-{place}") == "yes":
            said = request.POST.get(f"said-{place}", "")[:2000].strip()
            parted = request.POST.get(f"parted-{place}", "")
            if (True, said, parted) != (each.met, each.said, each.parted):
                meet(
                    request.user,
                    interview,
                    each.name,
                    role=each.role or None,
                    said=said,
                    parted=parted if parted in PARTED else None,
                    now=request.now,
                )
    for part in PARTS:
        name = request.POST.get(f"name{part}", "")[:200].strip()
        if name and not request.htmx:
            role = request.POST.get(f"role{part}", "")[:200].strip()
            said = request.POST.get(f"said{part}", "")[:2000].strip()
            meet(
                request.user,
                interview,
                name,
                role=role or None,
                said=said or None,
                now=request.now,
            )


def _keep_asked(request: Request, interview: str) -> None:
    def lines(name: str) -> list[str]:
        text = request.POST.get(name, "")[:20_000]
        return [" ".join(each.split()) for each in text.splitlines() if each.strip()]

    journal.tell(
        request.user,
        interview,
        questions_asked=lines("questions"),
        looks_for=lines("looks_for"),
        now=request.now,
    )


def _keep_felt(request: Request, interview: str) -> None:
    felt = request.POST.get("felt", "")
    glad = request.POST.get("glad", "")
    journal.tell(
        request.user,
        interview,
        felt=int(felt) if felt in FELT else None,
        glad={"yes": True, "no": False}.get(glad),
        surprises=request.POST.get("surprises", "")[:20_000].replace("\r\n", "\n"),
        now=request.now,
    )


KEEP: dict[str, Callable[[Request, str], None]] = {
    "found": _keep_found,
    "breakers": _keep_breakers,
    "people": _keep_people,
    "asked": _keep_asked,
    "felt": _keep_felt,
}


def _asked(told: Sheet, step: str) -> list[Asked]:
    if step == "found":
        doubts = [each for each in told.doubts if each.doubt is not None]
        said = [each for each in doubts if each.input in told.findings]
        chosen = list(dict.fromkeys([*said, *doubts]))[: max(MOST, len(said))]
        choices = tuple((each.value, word) for each, word in WORDS.items())
        return [
            Asked(
                f"found-{each.input}",
                capital(each.name),
                _expected(each),
                choices,
                _said(told, each),
            )
            for each in chosen
        ]
    if step == "breakers":
        return [
            Asked(
                f"real-{each.input}",
                f"“{each.name}”",
                "",
                tuple(SETTLED.items()),
                _settled(told, each),
            )
            for each in told.doubts
            if each.doubt is None
        ]
    return []


def _expected(doubt: Doubt) -> str:
    """What was expected, beside the usual, in a word; pay is not said so."""
    if doubt.input.endswith("pay"):
        return ""
    if doubt.expected <= -1.25:
        return _("You expected it far worse than your usual.")
    if doubt.expected <= -0.25:
        return _("You expected it worse than your usual.")
    if doubt.expected < 0.25:
        return _("You expected your usual.")
    return _("You expected it better than your usual.")


def _said(told: Sheet, doubt: Doubt) -> str:
    """The word that was chosen, from the figure it stands for."""
    finding = told.findings.get(doubt.input)
    if finding is None:
        return ""
    if finding.found is None:
        return Compared.COULD_NOT_TELL.value
    words = [each for each in Compared if each is not Compared.COULD_NOT_TELL]
    figures = {each: journal.stands_for(doubt, each) for each in words}
    return min(words, key=lambda each: abs((figures[each] or 0.0) - (finding.found or 0.0))).value


def _settled(told: Sheet, doubt: Doubt) -> str:
    finding = told.findings.get(doubt.input)
    if finding is None:
        return ""
    return "open" if finding.found is None else "yes" if finding.found else "no"


def _felt(told: Sheet) -> str:
    there = told.debrief
    return "" if there is None or there.felt is None else str(there.felt)


def _people(request: Request, told: Sheet) -> Iterator[Somebody]:
    """Whom you met, and whom the invitation names."""
    for each in told.meetings:
        yield Somebody(each.person.name, each.role, bool(each.met), each.said, each.parted)
    met = {each.person.name for each in told.meetings}
    for expected in prepare(request.user, told.interview.handle).people:
        if expected.name not in met:
            yield Somebody(expected.name, expected.role, met=False, said="", parted="")


urlpatterns = [
    path("interviews/<slug:interview>/debrief/", debrief, name="debrief"),
    path("interviews/<slug:interview>/debrief/<slug:step>/", debrief_step, name="debrief-step"),
    path("interviews/<slug:interview>/taken-away/", taken_away, name="taken-away"),
]
