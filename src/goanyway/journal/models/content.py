"""Bytes kept once, by their hash: messages, postings, attachments, advice as it was made.

A row of history then never repeats them, and who has the hash can tell that nothing was changed.
"""

from __future__ import annotations

from django.db import models

from goanyway.journal.models.user import User


class Content(models.Model):
    """Some bytes of one owner; `sha256` is in hexadecimal."""

    owner = models.ForeignKey(User, models.PROTECT, related_name="+")
    sha256 = models.CharField(max_length=64)
    data = models.BinaryField()

    class Meta:
        """The same bytes are kept once for each owner."""

        constraints = [models.UniqueConstraint(fields=["owner", "sha256"], name="content_sha256")]

    def __str__(self) -> str:
        return self.sha256


class ReadableText(models.Model):
    """What a message or a posting says, as it is read; it follows from the content.

    Attributes:
        shown: the words, with those of its head first.
        compared: the same without case, accents and punctuation; `journal.core.text_index` finds
            it by its words.
    """

    owner = models.ForeignKey(User, models.PROTECT, related_name="+")
    content = models.OneToOneField(Content, models.CASCADE, related_name="readable")
    shown = models.TextField()
    compared = models.TextField()

    def __str__(self) -> str:
        return str(self.content_id)
