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
from goanyway.journal.keeping.debrief import Answers, Compared, Comparison, Sheet, nearest
from goanyway.journal.keeping.doubts import Doubt
from goanyway.journal.keeping.people import Encounter
from goanyway.journal.keeping.schedule import prepare
from goanyway.journal.keeping.takeaways import takeaways
from goanyway.journal.models import Interview
from goanyway.language import N_, Texts, _
from goanyway.spoken_numbers import capital
from goanyway.web.plain_words import plain
from goanyway.web.request import Request
from goanyway.words.debrief import PARTED, SETTLED, compared_in_words

MOST = 4
"""So many things are asked for in the first step: your own first, then what hangs most on."""

STEPS = Texts(
    {
        "found": N_("What did you find?"),
        "breakers": N_("What turned out?"),
        "people": N_("Who did you meet?"),
        "asked": N_("What did they want to know?"),
        "felt": N_("How was it?"),
    }
)
NEXT = Texts(
    {
        "breakers": N_("What turned out"),
        "people": N_("Who did you meet?"),
        "asked": N_("What they asked"),
        "felt": N_("How was it?"),
        "end": N_("See what you took away"),
    }
)
"""What the button says that leads to each step, and to the end."""
FELT = Texts(
    {"-2": N_("drained"), "-1": N_("flat"), "0": N_("neither"), "1": N_("good"), "2": N_("elated")}
)
REAL: dict[str, Compared | bool] = {"yes": True, "no": False, "open": Compared.COULD_NOT_TELL}
"""What a form says of a deal-breaker."""
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
    quotable: bool = False


@require_safe
def debrief(request: Request, interview: str) -> HttpResponse:
    """On to the first step that has nothing yet, or to what you took away."""
    told = journal.sheet(request.user, interview)
    if told.is_finished:
        return redirect("taken-away", interview)
    return redirect("debrief-step", interview, steps_of(told)[0])


@require_http_methods(["GET", "HEAD", "POST"])
def debrief_step(request: Request, interview: str, step: str) -> HttpResponse:
    """One step: what is said is kept at once, and with Next."""
    record(request.user, Interview, interview)
    if step not in STEPS:
        raise Http404
    wrong = ""
    if request.method == "POST":
        try:
            answers = ANSWERS[step](request, interview)
            journal.tell(request.user, interview, answers, now=request.now)
        except InputError as error:
            wrong = plain(error, request.user)
        else:
            if request.htmx:
                return render(request, "debrief/saved.html", {"changed": True})
            return _onward(request, interview, step)
    told = journal.sheet(request.user, interview)
    names = steps_of(told)
    if step not in names:
        later = [each for each in STEPS if each in names and _place(each) > _place(step)]
        return redirect("debrief-step", interview, later[0])
    context = {
        "told": told,
        "interview": told.interview,
        "job": told.interview.opportunity,
        "step": step,
        "steps": names,
        "place": names.index(step) + 1,
        "headline": STEPS[step],
        "next": NEXT[names[names.index(step) + 1]] if step != names[-1] else NEXT["end"],
        "before": names[names.index(step) - 1] if step != names[0] else "",
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


def steps_of(told: Sheet) -> list[str]:
    """The steps in which there is something to ask."""
    return [each for each in STEPS if each not in ("found", "breakers") or _asked(told, each)]


def _place(step: str) -> int:
    return list(STEPS).index(step)


def _onward(request: Request, interview: str, step: str) -> HttpResponse:
    if "leave" in request.POST:
        return redirect("interview", interview)
    names = steps_of(journal.sheet(request.user, interview))
    if "back" in request.POST:
        return redirect("debrief-step", interview, names[max(0, names.index(step) - 1)])
    if step == names[-1]:
        return redirect("taken-away", interview)
    return redirect("debrief-step", interview, names[names.index(step) + 1])


def _is_the_end(request: Request) -> bool:
    return not (request.htmx or "leave" in request.POST or "back" in request.POST)


def _found(request: Request, interview: str) -> Answers:
    told = journal.sheet(request.user, interview)
    return Answers(
        findings=[
            Comparison(doubt.input, Compared(given))
            for doubt in told.doubts
            if doubt.doubt is not None
            and (given := request.POST.get(f"found-{doubt.input}", "")) in tuple(Compared)
            and given != _said(told, doubt)
        ]
    )


def _breakers(request: Request, interview: str) -> Answers:
    told = journal.sheet(request.user, interview)
    return Answers(
        findings=[
            Comparison(doubt.input, REAL[given])
            for doubt in told.doubts
            if doubt.doubt is None
            and (given := request.POST.get(f"real-{doubt.input}", "")) in REAL
            and given != _settled(told, doubt)
        ]
    )


def _met(request: Request, interview: str) -> Answers:
    told = journal.sheet(request.user, interview)
    met = []
    for place, each in enumerate(_people(request, told)):
        if request.POST.get(f"met-{place}") == "yes":
            said = request.POST.get(f"said-{place}", "")[:2000].strip()
            parted = request.POST.get(f"parted-{place}", "")
            quotable = request.POST.get(f"quotable-{place}") == "yes"
            told_before = (each.met, each.said, each.parted, each.quotable)
            if (True, said, parted, quotable) != told_before:
                known = parted if parted in PARTED else None
                who = each.name, each.role or None
                met.append(Encounter(*who, said, known, quotable=quotable))
    for part in () if request.htmx else PARTS:
        name = request.POST.get(f"name{part}", "")[:200].strip()
        if name:
            role = request.POST.get(f"role{part}", "")[:200].strip()
            said = request.POST.get(f"said{part}", "")[:2000].strip()
            quotable = request.POST.get(f"quotable{part}") == "yes"
            met.append(Encounter(name, role or None, said or None, quotable=quotable))
    return Answers(meetings=met)


def _asked_of_you(request: Request, _interview: str) -> Answers:
    def lines(name: str) -> list[str]:
        return request.POST.get(name, "")[:20_000].splitlines()

    return Answers(questions_asked=lines("questions"), looks_for=lines("looks_for"))


def _feeling(request: Request, _interview: str) -> Answers:
    felt = request.POST.get("felt", "")
    return Answers(
        felt=int(felt) if felt in FELT else None,
        glad={"yes": True, "no": False}.get(request.POST.get("glad", "")),
        surprises=request.POST.get("surprises", "")[:20_000].replace("\r\n", "\n"),
        finished=_is_the_end(request),
    )


ANSWERS: dict[str, Callable[[Request, str], Answers]] = {
    "found": _found,
    "breakers": _breakers,
    "people": _met,
    "asked": _asked_of_you,
    "felt": _feeling,
}
"""What each step's form says."""


def _asked(told: Sheet, step: str) -> list[Asked]:
    if step == "found":
        doubts = [each for each in told.doubts if each.doubt is not None]
        said = [each for each in doubts if each.input in told.findings]
        yours = [each for each in doubts if each.yours]
        chosen = list(dict.fromkeys([*said, *yours, *doubts]))[: max(MOST, len(said))]
        return [
            Asked(
                f"found-{each.input}",
                capital(each.name),
                _expected(each),
                tuple(
                    (found.value, word)
                    for found, word in compared_in_words(yours=each.yours).items()
                ),
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
                tuple((given, SETTLED[_figure(each)]) for given, each in REAL.items()),
                _settled(told, each),
            )
            for each in told.doubts
            if each.doubt is None
        ]
    return []


def _expected(doubt: Doubt) -> str:
    """What was expected, beside the usual, in a word; pay is not said so.

    It is called yours only where you said it.
    """
    if doubt.input.endswith("pay"):
        return ""
    if not doubt.yours:
        return _("You hadn't said; we assumed your usual.")
    if doubt.expected <= -1.25:
        return _("You expected it to be far worse than your usual.")
    if doubt.expected <= -0.25:
        return _("You expected it to be worse than your usual.")
    if doubt.expected < 0.25:
        return _("You expected your usual.")
    return _("You expected it to be better than your usual.")


def _said(told: Sheet, doubt: Doubt) -> str:
    """The word that was chosen, from the figure it stands for."""
    finding = told.findings.get(doubt.input)
    return "" if finding is None else nearest(doubt, finding.found).value


def _settled(told: Sheet, doubt: Doubt) -> str:
    finding = told.findings.get(doubt.input)
    if finding is None:
        return ""
    return next(given for given, real in REAL.items() if _figure(real) == finding.found)


def _figure(real: Compared | bool) -> float | None:
    return None if isinstance(real, Compared) else float(real)


def _felt(told: Sheet) -> str:
    there = told.debrief
    return "" if there is None or there.felt is None else str(there.felt)


def _people(request: Request, told: Sheet) -> Iterator[Somebody]:
    """Whom you met, and whom the invitation names."""
    for each in told.meetings:
        yield Somebody(
            each.person.name, each.role, bool(each.met), each.said, each.parted, each.quotable
        )
    met = {each.person.name for each in told.meetings}
    for expected in prepare(request.user, told.interview.handle).people:
        if expected.name not in met:
            yield Somebody(expected.name, expected.role, met=False, said="", parted="")


urlpatterns = [
    path("interviews/<slug:interview>/debrief/", debrief, name="debrief"),
    path("interviews/<slug:interview>/debrief/<slug:step>/", debrief_step, name="debrief-step"),
    path("interviews/<slug:interview>/taken-away/", taken_away, name="taken-away"),
]
