"""Fields that several forms share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from django import forms
from django.utils.translation import gettext_lazy as lazy

from goanyway.domain.facts import PayPeriod, Style
from goanyway.language import _
from goanyway.spoken_numbers import capital
from goanyway.words.facts import STYLES

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise as StrPromise

Label: TypeAlias = "str | StrPromise"

LONGEST_TEXT = 20_000
PERIOD_CHOICES = [
    (PayPeriod.YEAR.value, lazy("a year")),
    (PayPeriod.MONTH.value, lazy("a month")),
    (PayPeriod.WEEK.value, lazy("a week")),
    (PayPeriod.DAY.value, lazy("a day")),
    (PayPeriod.HOUR.value, lazy("an hour")),
]


def style_choices() -> Iterator[tuple[str, str]]:
    """How an interview is run, or nothing."""
    yield "", _("not said")
    yield from ((each.value, capital(STYLES[each])) for each in Style)


def text(
    label: Label, hint: Label = "", *, rows: int = 4, required: bool = True
) -> forms.CharField:
    """A longer text."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=required,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


def line(
    label: Label, hint: Label = "", *, required: bool = False, **attributes: Any
) -> forms.CharField:
    """A text of one line."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=required,
        max_length=300,
        widget=forms.TextInput(attrs=attributes),
    )


def day(label: Label, hint: Label = "", *, required: bool = False) -> forms.DateField:
    """A day."""
    return forms.DateField(
        label=label,
        help_text=hint,
        required=required,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


def moment(label: Label, hint: Label = "", *, required: bool = False) -> forms.DateTimeField:
    """A day and a time."""
    return forms.DateTimeField(
        label=label,
        help_text=hint,
        required=required,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )


def style() -> forms.ChoiceField:
    """How an interview is run."""
    return forms.ChoiceField(label=lazy("How"), required=False, choices=style_choices)


def email(label: Label) -> forms.EmailField:
    """A mail address."""
    return forms.EmailField(label=label, required=False, max_length=300)
