"""Fields that several forms share."""

from __future__ import annotations

from typing import Any

from django import forms

from goanyway.domain.facts import PayPeriod, Style
from goanyway.language import _
from goanyway.words.facts import STYLES
from goanyway.words.numbers import capital

LONGEST_TEXT = 20_000
STYLE_CHOICES = [("", _("not said")), *((each.value, capital(STYLES[each])) for each in Style)]
PERIOD_CHOICES = [
    (PayPeriod.YEAR.value, _("a year")),
    (PayPeriod.MONTH.value, _("a month")),
    (PayPeriod.WEEK.value, _("a week")),
    (PayPeriod.DAY.value, _("a day")),
    (PayPeriod.HOUR.value, _("an hour")),
]


def text(label: str, hint: str = "", *, rows: int = 4, required: bool = True) -> forms.CharField:
    """A longer text."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=required,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


def line(
    label: str, hint: str = "", *, required: bool = False, **attributes: Any
) -> forms.CharField:
    """A text of one line."""
    return forms.CharField(
        label=label,
        help_text=hint,
        required=required,
        max_length=300,
        widget=forms.TextInput(attrs=attributes),
    )


def day(label: str, hint: str = "", *, required: bool = False) -> forms.DateField:
    """A day."""
    return forms.DateField(
        label=label,
        help_text=hint,
        required=required,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


def moment(label: str, hint: str = "", *, required: bool = False) -> forms.DateTimeField:
    """A day and a time."""
    return forms.DateTimeField(
        label=label,
        help_text=hint,
        required=required,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )


def style() -> forms.ChoiceField:
    """How an interview is run."""
    return forms.ChoiceField(label=_("How"), required=False, choices=STYLE_CHOICES)


def email(label: str) -> forms.EmailField:
    """A mail address."""
    return forms.EmailField(label=label, required=False, max_length=300)
