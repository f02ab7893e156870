"""Rows of what is assumed: some eighty on a page, so they are written without a template."""

from __future__ import annotations

from collections.abc import Sequence

from django import template
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from goanyway.web.advice_view import Assumed
from goanyway.words.kept_words import said

register = template.Library()

ROW = '<li><span>{}</span> <span class="value">{}</span> {}</li>'
LINK = '<a class="origin {}" href="{}{}/" title="{}">{}</a>'
PLAIN = '<span class="origin {}" title="{}">{}</span>'


@register.simple_tag
def assumed_rows(rows: Sequence[Assumed]) -> SafeString:
    """Figures that nobody said, each one click from where it comes from."""
    table = reverse("evidence")
    return format_html_join("", ROW, ((row.label, row.said, _origin(row, table)) for row in rows))


def _origin(row: Assumed, table: str) -> SafeString:
    style, origin = row.origin.replace(" ", "-"), said(row.origin)
    if row.key:
        return format_html(LINK, style, table, row.key, row.source, origin)
    return format_html(PLAIN, style, row.source, origin)
