"""What makes you hesitate about a job: asked before sums are shown, and free to change later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.utils import ErrorDict
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext_lazy as lazy
from django.views.decorators.http import require_http_methods

from goanyway.domain.reason import ReasonKind
from goanyway.domain.situation import Reason
from goanyway.errors import SituationError
from goanyway.interchange.reason_words import reason_of
from goanyway.interchange.situation_files.content import MOST
from goanyway.interchange.situation_files.given import Given
from goanyway.interchange.situation_files.plain_values import FieldError
from goanyway.journal.core.access import record
from goanyway.journal.keeping.own_side import kept_side, own_reasons, say_reasons, side
from goanyway.journal.models import Opportunity
from goanyway.language import _
from goanyway.letters import REASON_NAMES
from goanyway.spoken_numbers import capital
from goanyway.web import fields
from goanyway.web.answers import done, in_a_sentence
from goanyway.web.request import Request
from goanyway.words.reasons import COMMON, COMPARED, FELT, SURENESS, said_of

ANSWERS = ("minutes", "days", "feels", "sure", "no_go", "makes_up", "what")
"""What can be said of a reason, in the order in which it is asked."""

AS_SAID = "as-said"
"""Chosen where what was said is none of the usual words, and stays as it is."""

PRACTICE = "only_practice"
"""The name of the field in which somebody says that they only practice."""


class ReasonForm(forms.Form):
    """One reason: chosen or not, and what follows from it."""

    chosen = forms.BooleanField(required=False)
    minutes = forms.FloatField(
        label=lazy("How many minutes longer than now, each way?"),
        required=False,
        min_value=-600,
        max_value=600,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
    days = forms.FloatField(
        label=lazy("On how many days a week?"),
        required=False,
        min_value=0,
        max_value=7,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )
    feels = forms.ChoiceField(required=False, widget=forms.RadioSelect)
    sure = forms.ChoiceField(
        label=lazy("How sure are you about that?"), required=False, widget=forms.RadioSelect
    )
    no_go = forms.ChoiceField(
        label=lazy("How much does it matter?"),
        required=False,
        choices=[("minus", lazy("It’s a drawback")), ("no-go", lazy("I’d never accept that"))],
        widget=forms.RadioSelect,
    )
    makes_up = forms.CharField(
        label=lazy("How much more pay would make up for it?"),
        help_text=lazy("Such as 6000 a year, or 200 a month. Leave it empty if you can’t say."),
        required=False,
        max_length=60,
    )
    what = fields.line(lazy("In your own words"))

    def __init__(self, slot: Slot, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, prefix=slot.name, initial=_initial(slot.kept))
        self.slot = slot
        self.fields["chosen"].label = slot.label
        for name in ANSWERS:
            if name not in _asked(slot):
                del self.fields[name]
        kind, kept = slot.kind, slot.kept
        if "feels" in self.fields:
            feeling = kind is ReasonKind.FEELING
            self.fields["feels"].label = (
                _("How strong is it?") if feeling else _("Compared with what you have now, it’s")
            )
            self._choices("feels", FELT if feeling else COMPARED, kept)
        if "sure" in self.fields:
            self._choices("sure", SURENESS, kept)

    def _choices(self, name: str, words: Mapping[Any, str], kept: Mapping[str, Any]) -> None:
        choices = [(str(each), capital(word)) for each, word in words.items()]
        if self.initial.get(name) == AS_SAID:
            said = said_of(reason_of({"kind": "other", name: kept[name]}), "")
            choices.append((AS_SAID, capital(said)))
        self.fields[name] = forms.ChoiceField(
            label=self.fields[name].label,
            required=False,
            choices=choices,
            widget=forms.RadioSelect,
        )

    def clean_makes_up(self) -> str:
        """The amount, which must be one of money."""
        typed: str = self.cleaned_data["makes_up"].strip()
        if typed:
            try:
                reason_of({"kind": "other", "makes_up": _amount(typed)})
            except FieldError as error:
                raise forms.ValidationError(in_a_sentence(error)) from error
        return typed

    def full_clean(self) -> None:
        """What stands in a reason that is not chosen does not matter."""
        super().full_clean()
        if self.is_bound and not self.cleaned_data.get("chosen"):
            self._errors = ErrorDict()

    def clean(self) -> dict[str, Any]:
        """Something else must be said in words."""
        found: dict[str, Any] = super().clean() or {}
        if found.get("chosen") and self.slot.kind is ReasonKind.OTHER and not found.get("what"):
            self.add_error("what", _("Say it in a few words."))
        return found

    @property
    def is_chosen(self) -> bool:
        """Whether it is chosen, as it stands on the page."""
        return bool(self["chosen"].value())

    @property
    def following(self) -> list[forms.BoundField]:
        """What is asked once it is chosen."""
        names = [name for name in ANSWERS if name in self.fields]
        if self.slot.kind is ReasonKind.OTHER:
            names = sorted(names, key=lambda name: name != "what")
        return [self[name] for name in names]

    def reason(self) -> dict[str, Given] | None:
        """The reason by its keys in the situation file; None where it is not chosen."""
        found = self.cleaned_data
        if not found["chosen"]:
            return None
        table: dict[str, Any] = {**self.slot.kept, "kind": self.slot.kind.value}
        for name in self.changed_data:
            value = found.get(name)
            if name == "chosen" or value == AS_SAID:
                continue
            if value in (None, ""):
                table.pop(name, None)
            elif name == "no_go":
                table[name] = value == "no-go"
            else:
                table[name] = _as_typed(name, value)
        return table


@dataclass(frozen=True, slots=True)
class Slot:
    """Where one reason is chosen.

    Attributes:
        name: its name in the form: its kind, and a number from the second of that kind on.
        kept: what was said of it, as it is written; empty where nothing was.
    """

    name: str
    kind: ReasonKind
    kept: Mapping[str, Any]

    @property
    def label(self) -> str:
        """What can be chosen."""
        return capital(REASON_NAMES[self.kind])


@require_http_methods(["GET", "HEAD", "POST"])
def reasons(request: Request, opportunity: str) -> HttpResponse:
    """Ask, and keep what is said; saying nothing is kept as well, so that it is not asked again."""
    if request.method != "POST":
        return asked(request, opportunity)
    slots = _slots(own_reasons(request.user, opportunity) or [])
    practice = PRACTICE in request.POST
    if "nothing" in request.POST:
        found: list[dict[str, Given]] = []
        given = []
    else:
        given = [ReasonForm(slot, request.POST) for slot in slots]
        if [each for each in given if not each.is_valid()]:
            return asked(request, opportunity, given)
        found = [said for each in given if (said := each.reason()) is not None]
    if len(found) > MOST[Reason]:
        wrong = _("That’s {count}. Choose the {most} that matter most.").format(
            count=len(found), most=MOST[Reason]
        )
        return asked(request, opportunity, given, wrong)
    try:
        kept = say_reasons(
            request.user, found, opportunity=opportunity, only_practice=practice, now=request.now
        )
    except SituationError as error:
        return asked(request, opportunity, given, f"{error.problem} {error.mend}".strip())
    return done(kept, "advice", opportunity)


def asked(
    request: Request,
    opportunity: str,
    given: list[ReasonForm] | None = None,
    wrong: str = "",
) -> HttpResponse:
    """The page that asks; with what was typed where something is to be corrected."""
    job = record(request.user, Opportunity, opportunity)
    kept = kept_side(request.user, opportunity)
    known = own_reasons(request.user, opportunity)
    yours = side(request.user, opportunity)
    slots = given or [ReasonForm(slot) for slot in _slots(known or [])]
    likely = {*list(REASON_NAMES)[:COMMON], *(each.slot.kind for each in slots if _is_open(each))}
    context = {
        "job": job,
        "kept": kept,
        "again": known is not None,
        "usual": [each for each in slots if each.slot.kind in likely],
        "more": [each for each in slots if each.slot.kind not in likely],
        "for_all": side(request.user).reasons,
        "currency": yours.currency,
        "only_practice": yours.you.only_practice if given is None else PRACTICE in request.POST,
        "wrong": wrong,
        "faults": [
            (field, field.errors[0])
            for form in given or ()
            for field in (form["chosen"], *form.following)
            if field.errors
        ],
    }
    return render(request, "advice/reasons.html", context, status=422 if given is not None else 200)


def _is_open(form: ReasonForm) -> bool:
    """Whether it is chosen, or something is wrong with it."""
    return form.is_chosen or bool(form.is_bound and form.errors)


def _slots(known: list[dict[str, Any]]) -> list[Slot]:
    """Each kind once, and once more for every further reason of a kind that was given."""
    by_kind: dict[ReasonKind, list[dict[str, Any]]] = {kind: [] for kind in REASON_NAMES}
    for each in known:
        by_kind[reason_of(each).kind].append(each)
    return [
        Slot(kind.value if place == 0 else f"{kind.value}-{place + 1}", kind, kept)
        for kind, given in by_kind.items()
        for place, kept in enumerate(given or [{}])
    ]


def _asked(slot: Slot) -> tuple[str, ...]:
    """What is asked of a reason of its kind, and what was said of it before."""
    kind = slot.kind
    usual: tuple[str, ...]
    if kind is ReasonKind.COMMUTE:
        usual = ("what", "minutes", "days", "no_go")
    elif kind is ReasonKind.FEELING:
        usual = ("what", "feels", "no_go")
    elif kind.attributes:
        usual = ("what", "feels", "sure", "no_go", "makes_up")
    else:
        usual = ("what", "sure", "no_go", "makes_up")
    return (*usual, *(key for key in slot.kept if key in ANSWERS))


def _initial(kept: Mapping[str, Any]) -> dict[str, Any]:
    """What the form shows of a reason that was said; a range stays unless it is typed over."""
    if not kept:
        return {}
    shown = {key: value for key, value in kept.items() if isinstance(value, str | int | float)}
    for name, words in (("feels", {*map(str, FELT), *map(str, COMPARED)}), ("sure", {*SURENESS})):
        if name in kept:
            word = str(kept[name]).lower().replace("-", " ")
            shown[name] = word if word in words else AS_SAID
    return shown | {"chosen": True, "no_go": "no-go" if kept.get("no_go") else "minus"}


def _as_typed(name: str, value: Any) -> Given:
    """An answer as a person would write it: 40, and not 40.0."""
    if name == "makes_up":
        return _amount(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _amount(typed: str) -> Given:
    """An amount as the situation file has it: a number where it is a bare one."""
    plain = typed.replace(",", "")
    if len(plain) > 15:
        return typed  # no amount, and too long for one
    if plain.isdecimal():
        return int(plain)
    return float(plain) if plain.replace(".", "", 1).isdecimal() else typed


urlpatterns = [
    path("opportunities/<slug:opportunity>/advice/reasons/", reasons, name="reasons"),
]
