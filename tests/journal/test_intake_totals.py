"""What one intake may put into the journal has an end, whatever was exported."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count

import pytest

from goanyway.errors import InputError
from goanyway.journal.core.document import Document
from goanyway.journal.intake import total_size
from goanyway.journal.intake.taking_in import Intake, take_in
from goanyway.journal.intake.total_size import within_total
from goanyway.journal.models import ChangeSet, Content, User
from tests.interchange.test_exports import ANDROID, IMESSAGE, IPHONE, SMS_JSON, TELEGRAM, XML
from tests.journal.records import NOW

EXPORTS = {
    "whatsapp": ANDROID,
    "whatsapp-iphone": IPHONE,
    "telegram": json.dumps(TELEGRAM),
    "sms-xml": XML.decode(),
    "sms-json": json.dumps(SMS_JSON),
    "imessage": IMESSAGE,
}
POSTING = Document(b"Cook wanted. " * 20, "posting.txt")


@pytest.mark.parametrize("export", EXPORTS.values(), ids=EXPORTS)
def test_an_export_beyond_the_total_is_refused_with_the_mend_and_nothing_of_it_is_kept(
    user: User, export: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = Document(export.encode(), "chat.txt")
    monkeypatch.setattr(total_size, "LARGEST_TOTAL", len(chat.data))
    with pytest.raises(InputError, match=r"posting\.txt: .*kept at once\.\n.*exported chat"):
        take_in(user, chat, posting=POSTING, now=NOW)
    assert not Content.objects.filter(owner=user).exists()
    assert not ChangeSet.objects.filter(owner=user).exists()
    taken = take_in(user, chat, now=NOW, as_new=True).value
    assert isinstance(taken, Intake)
    kept = Content.objects.filter(owner=user)
    assert sum(len(each.data) for each in kept) == len(chat.data)


def test_files_beyond_the_total_are_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(total_size, "LARGEST_TOTAL", 25)
    read: list[int] = []

    def endless() -> Iterator[Document]:
        for number in count():
            read.append(number)
            yield Document(b"0123456789", f"{number}.txt")

    with pytest.raises(InputError, match=r"^2\.txt: "):
        within_total(endless())
    assert read == [0, 1, 2]
