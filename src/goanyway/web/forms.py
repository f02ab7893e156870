"""How every form is written: labels, hints, and errors that lead to their fields."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django import forms
from django.forms.renderers import BaseRenderer
from django.template import engines
from jinja2 import Environment, FileSystemLoader, Template

from goanyway.language import _

TEMPLATES = Path(__file__).parent / "templates"
WIDGETS = Path(forms.__file__).parent / "jinja2"


class Renderer(BaseRenderer):
    """A form by a template like those of the pages; fields and widgets by Jinja's.

    Django has its widgets for both. A page has dozens of them, and Jinja takes half the time.
    """

    form_template_name = "forms/form.html"
    field_template_name = "forms/field.jinja"

    def __init__(self) -> None:
        super().__init__()
        folders = FileSystemLoader([TEMPLATES, WIDGETS])
        self._jinja = Environment(loader=folders, autoescape=True, auto_reload=False)
        self._jinja.globals["_"] = _

    def get_template(self, template_name: str) -> Any:
        """A template of ours where it is one of a form, else Jinja's."""
        if template_name == self.form_template_name:
            return engines["django"].get_template(template_name)
        return _Template(self._jinja.get_template(template_name))


class _Template:
    """Takes what is to be written as Django's forms hand it over."""

    def __init__(self, template: Template) -> None:
        self._template = template

    def render(self, context: dict[str, Any], request: object = None) -> str:  # noqa: ARG002
        return self._template.render(context)
