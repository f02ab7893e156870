"""Parts of forms that every form needs."""

from __future__ import annotations

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from goanyway.journal.models import Record
from goanyway.web.shown_versions import FIELD

register = template.Library()


@register.simple_tag
def seen(*records: Record | None) -> SafeString:
    """Hidden fields that say which versions the page shows; nothing newer is overwritten."""
    return format_html_join(
        "",
        '<input type="hidden" name="{}" value="{}:{}">',
        ((FIELD, each.handle, each.version) for each in records if each is not None),
    )
