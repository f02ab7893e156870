"""How every form is written: labels, hints, and errors that lead to their fields."""

from __future__ import annotations

from typing import Any

from django.forms.renderers import BaseRenderer, DjangoTemplates
from django.template import engines


class Renderer(BaseRenderer):
    """Forms and fields by our own templates, widgets by Django's."""

    form_template_name = "forms/form.html"
    field_template_name = "forms/field.html"

    def __init__(self) -> None:
        super().__init__()
        self._widgets = DjangoTemplates()

    def get_template(self, template_name: str) -> Any:
        """A template of ours where it is one of a form, else Django's own."""
        if template_name.startswith("forms/"):
            return engines["django"].get_template(template_name)
        return self._widgets.get_template(template_name)
